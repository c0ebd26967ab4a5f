using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lectern.Reading;
using Lectern.Sources;
using Xunit;

namespace Lectern.Tests.Reading;

/// <summary>The law of every reading: blocks in order, apart, trimmed, not empty; styles inside them; the map true to the letter.</summary>
public sealed class ReadingLawTests
{
    private const string Page =
        "<html lang=en><head><title>A &amp; B</title></head><body><nav><ul><li><a href=/>Home</a></ul></nav><h1>Talks</h1><p><b>ADA LIND:</b> We &laquo;met&raquo;.<br>Twice.<br><br><table><tr><td>a<td><p>b<p>c</table><pre>\nx\n y\n</pre><form><input><button>Go</button></form><!-- c --><script>1<2</script><p hidden>no<p>&#x1F600; end";

    private const string File =
        "---\ntitle: \"A\\_B\"\n---\n# H *i*\n\n**Q:** one\ntwo  \nthree [l](u \"t\") \\[x\\] &amp; `c`\n> a\n> > b\n\n1. x\n   - y\n\n| a | b |\n|---|---|\n| c | d |\n\n<div>e<br>f</div>\n\n* * *\n\n```\ncode\n```\n";

    private const string Words = "ADA LIND: We met.\r\nQ: When?\rToday.\n* * *\n\u00A0\n\tЁлка 😀 end";

    private const string Markup =
        "<?xml version=\"1.0\"?><TEI><teiHeader><title>A &amp; B</title></teiHeader><text><body><head>H</head><note type=\"speaker\">A:</note><u who=\"#AdaLind\"><seg>We <hi rend=\"bold\">met</hi> &#171;x&#187; <gap/> y<lb/>z</seg><desc>b</desc><u>in</u>on</u></body></text></TEI>";

    private const string Wrapped = "<t><title>A</title><date>1/2/2003</date><content><![CDATA[<p><b>ADA LIND:</b> We &amp; they<br/>met. 😀</p><p>Q: When?</p>]]></content></t>";

    private const string Table = "speaker,text,date\nAda Lind,\"We \"\"met\"\", in\nTarsk it was good\",2003\nTom Oren,When did you meet there,2003\n";

    private const string Rows = "{\"title\":\"A \\u0026 B\",\"held\":\"2003-02-01\",\"rows\":[{\"speaker\":{\"name\":\"Ada Lind\",\"role\":\"Chair\"},\"text\":\"We \\\"met\\\" in\\r\\nTarsk.\"},{\"speaker\":{\"name\":\"Tom Oren\"},\"text\":\"<p>When &amp; where<br>did you?</p>\"},{\"speaker\":{\"name\":\"Ada Lind\"},\"text\":\"\\ud83d\\ude00 \\ud83d There.\"}]}";

    private const string Printed = "<h1>A</h1>\nb'<p>\\n\\tADA LIND:\\xc2\\xa0 We met, caf\\xc3\\xa9.<br/>\\nQ\\xc2\\xa0 When?\\r\\n</p>'\n";

    private static readonly byte[] Packed = WordFile.Of(
        WordFile.P(WordFile.R("ADA LIND", true) + WordFile.R(": We &lt;met&gt;.") + "<w:r><w:tab/><w:br/></w:r>") + $"<w:tbl>{WordFile.Row(WordFile.P(WordFile.R("Q")), WordFile.P(WordFile.R("When?")))}</w:tbl>",
        ("word/header1.xml", $"<w:hdr>{WordFile.P(WordFile.R("Draft"))}</w:hdr>"));

    public static TheoryData<string, string> Seeds => new() { { "a.xml", Markup }, { "a.xml", Wrapped }, { "a.csv", Table }, { "a.json", Rows }, { "a.html", Printed }, { "a.html", Page }, { "a.md", File }, { "a.txt", Words }, { "a", Page }, { "a", File } };

    [Fact]
    public void Any_bytes_are_read_lawfully_or_refused() =>
        Prop.ForAll<byte[]>(bytes => IsLawful(bytes, "a.html") && IsLawful(bytes, "a.md") && IsLawful(bytes, "a.txt") && IsLawful(bytes, "a.xml") && IsLawful(bytes, "a.csv") && IsLawful(bytes, "a.json")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_characters_are_read_lawfully_or_refused() =>
        Prop.ForAll<string>(text => IsLawful(Encoding.UTF8.GetBytes(text ?? ""), "a.html") && IsLawful(Encoding.Unicode.GetBytes(text ?? ""), "a.md")).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_files_are_read_lawfully_or_refused(string fileName, string seed) => Assert.All(
        Enumerable.Range(0, 500).Select(number => Damaged(Encoding.UTF8.GetBytes(seed), number)),
        bytes => Assert.True(IsLawful(bytes, fileName), Convert.ToBase64String(bytes)));

    [Fact]
    public void Damaged_Word_files_are_read_lawfully_or_refused() =>
        Assert.All(Enumerable.Range(0, 500).Select(number => Damaged(Packed, number)), bytes => Assert.True(IsLawful(bytes, "a.docx"), Convert.ToBase64String(bytes)));

    [Fact]
    public void Damaged_parts_of_Word_files_are_read_lawfully_or_refused() => Assert.All(
        Enumerable.Range(0, 500).Select(number => Damaged(Encoding.ASCII.GetBytes(WordFile.P(WordFile.R("ADA &amp; LIND", true)) + WordFile.P(WordFile.R("Q"))), number)),
        body => Assert.True(IsLawful(WordFile.Of(Encoding.Latin1.GetString(body)), "a.docx")));

    [Fact]
    public void Damaged_layouts_of_prints_are_read_lawfully() => Assert.All(
        Enumerable.Range(0, 500).Select(number => Encoding.Latin1.GetString(Damaged(Encoding.ASCII.GetBytes(new Print().Page().Lines(72, 100, "ADA LIND: We met", "& spoke.").Page().At(72, 40, "Q: When?", bold: true).Layout()), number))),
        layout => Assert.True(IsLawful("%PDF-1.4"u8.ToArray(), "a.pdf", (_, _, _) => layout), layout));

    [Fact]
    public void Published_files_are_read_lawfully_or_refused()
    {
        var corpus = Path.Combine(Repository.Root, "..", "shared", "corpus");
        Assert.SkipUnless(Directory.Exists(corpus), "The corpus of published transcripts is not beside the repository.");
        Assert.All(Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories), path => Assert.True(IsLawful(System.IO.File.ReadAllBytes(path), Path.GetFileName(path), Lectern.Archives.Tools.Poppler.Layout)));
    }

    private static bool IsLawful(byte[] bytes, string fileName, PdfTool? pdf = null)
    {
        var origin = new SourceOrigin(fileName);
        try
        {
            return IsLawful(SourceReader.Read(bytes, origin, pdf: pdf), SourceReader.Decode(bytes, origin, pdf: pdf).Text);
        }
        catch (UnreadableSourceException refusal)
        {
            return refusal.Code.Length == 7;
        }
    }

    private static bool IsLawful(SourceText source, string decoded) =>
        !source.Text.Contains('\r', StringComparison.Ordinal)
        && source.Text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(source.Text))
        && source.Blocks.All(block => IsTrimmed(source.Slice(block.Span)))
        && source.Blocks.Zip(source.Blocks.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
        && source.Blocks.All(block => block.Bold.Concat(block.Italic).Concat(block.Links).All(run => !run.IsEmpty && block.Span.Contains(run)))
        && (source.Map.Stretches is { } stretches
            ? stretches.All(stretch => source.Text.AsSpan(stretch.Text, stretch.Length).SequenceEqual(decoded.AsSpan(stretch.Source, stretch.Length)))
            : source.Text == decoded);

    private static bool IsTrimmed(ReadOnlySpan<char> words) => words.Length > 0 && words.Trim().Length == words.Length;

    /// <summary>The bytes with a few changed, left out, doubled or moved, always the same for a number.</summary>
    private static byte[] Damaged(byte[] bytes, int number)
    {
        var random = new Random(number);
        var (from, to) = (random.Next(bytes.Length), random.Next(bytes.Length));
        var piece = bytes.AsSpan(Math.Min(from, to), Math.Min(40, Math.Abs(from - to))).ToArray();
        var damaged = (number % 4) switch
        {
            0 => [.. bytes[..from], .. piece, .. bytes[from..]],
            1 => [.. bytes[..Math.Min(from, to)], .. bytes[Math.Max(from, to)..]],
            2 => bytes[..from],
            _ => (byte[])bytes.Clone(),
        };
        damaged.AsSpan(damaged.Length / 2, Math.Min(2, damaged.Length - (damaged.Length / 2))).Fill((byte)random.Next(256));
        return damaged;
    }
}
