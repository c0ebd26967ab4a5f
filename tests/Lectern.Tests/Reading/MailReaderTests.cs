using System.Text;
using Lectern.Reading;
using Xunit;

namespace Lectern.Tests.Reading;

/// <summary>Messages in parts and in codes: mails, and pages as browsers save them whole.</summary>
public sealed class MailReaderTests
{
    private const string Page = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<h1>Caf=C3=A9</h1><p>Ada Lind: We =\nmet.</p>\n";

    [Fact]
    public void The_page_of_a_saved_page_is_read() =>
        Assert.Equal("Café\n\nAda Lind: We met.", Read($"From: <Saved by Blink>\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n{Page}\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n").Text);

    [Fact]
    public void Of_a_mail_the_page_is_read_and_the_subject_is_its_title()
    {
        var mail = Read($"To: a@b.example\nSubject: =?utf-8?Q?Caf=C3=A9_talk?=\nDate: Thu, 4 Mar 2021 16:20:11 +0100\nContent-Type: multipart/alternative;\n boundary=b\n\n--b\n\nplain words\n--b\n{Page}\n--b--\n");
        Assert.Equal("Café\n\nAda Lind: We met.", mail.Text);
        Assert.Equal(["title: Café talk", "published_time: 2021-03-04"], mail.Fields.Select(field => $"{field.Name}: {field.Value}"));
    }

    [Fact]
    public void Words_in_base64_are_turned_back() =>
        Assert.Equal("Борин: Когда?\n", Read($"To: a@b.example\nContent-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: base64\n\nwe7w6O06IMru4+TgPwo=\n").Text);

    [Fact]
    public void What_stands_in_plain_letters_leads_back_to_its_place_in_the_message()
    {
        var mail = $"To: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n{Page}\n--b--\n";
        var read = Read(mail);
        Assert.Equal("Ada Lind", mail[read.Map.ToSource(new(6, 14)).Start..read.Map.ToSource(new(6, 14)).End]);
    }

    [Fact]
    public void A_mail_in_plain_letters_stays_as_it_is() =>
        Assert.StartsWith("To: a@b", Read("To: a@b.example\nContent-Type: text/plain\n\nAda Lind: We met.\n").Text, StringComparison.Ordinal);

    [Fact]
    public void A_message_whose_end_is_missing_is_read_as_far_as_it_goes() =>
        Assert.StartsWith("Café", Read($"To: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n{Page[..^8]}").Text, StringComparison.Ordinal);

    private static SourceText Read(string message) => SourceReader.Read(Encoding.ASCII.GetBytes(message), new SourceOrigin("a.eml"));
}
