using System.Text;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Reading;

/// <summary>Transcripts that a program wraps in JSON. The keys are of no publisher: what stands where is told by shape and words of names.</summary>
public sealed class JsonReaderTests
{
    private const string Opening = "Good morning. We met with our colleagues from Vesmark and we agreed on the harbour, on the fishing rights and on all that was left of the annexes.";
    private const string Asked = "Minister, when will the treaty be signed, and by whom?";
    private const string Answered = "In May, if the council agrees. There is no other date, and there was none.";

    [Theory]
    [InlineData("""[{"speaker":"Ada Lind","text":"1"},{"speaker":"Marek Tolv","text":"2"},{"speaker":"Ada Lind","text":"3"}]""")]
    [InlineData("""{"segments":[{"seq":7,"spokenBy":{"fullName":"Ada Lind"},"utterance":"1"},{"seq":8,"spokenBy":{"fullName":"Marek Tolv"},"utterance":"2"},{"seq":9,"spokenBy":{"fullName":"Ada Lind"},"utterance":"3"}]}""")]
    [InlineData("""{"parts":[{"speeches":[{"who":"Ada Lind","said":"1"}]},{"speeches":[{"who":"Marek Tolv","said":"2"},{"who":"Ada Lind","said":"3"}]}]}""")]
    [InlineData("""[{"member_name":"Ada Lind","content":"<p>1</p>"},{"member_name":"Marek Tolv","content":"<p>2</p>"},{"member_name":"Ada Lind","content":"<p>3</p>"}]""")]
    [InlineData("""{"hearing":{"sections":[{"turns":[{"speaker":{"name":"Ada Lind","identifier":"ada_lind"},"blocks":[{"text":"1"}]},{"speaker":{"name":"Marek Tolv","identifier":"marek_tolv"},"blocks":[{"text":"2"}]},{"speaker":{"name":"Ada Lind","identifier":"ada_lind"},"blocks":[{"text":"3"}]}]}]}}""")]
    [InlineData("{\"id\":\"a\",\"speaker\":\"Ada Lind\",\"text\":\"1\"}\n{\"id\":\"b\",\"speaker\":\"Marek Tolv\",\"text\":\"2\"}\n{\"id\":\"c\",\"speaker\":\"Ada Lind\",\"text\":\"3\"}\n")]
    [InlineData("""{"content":{"rendered":"<p><b>Ada Lind:</b> 1</p><p><b>Marek Tolv:</b> 2</p><p><b>Ada Lind:</b> 3</p>"},"excerpt":{"rendered":"<p>Good morning.</p>"}}""")]
    [InlineData("""{"results":[{"fields":{"body":"Ada Lind: 1\n\nMarek Tolv: 2\n\nAda Lind: 3"}}]}""")]
    [InlineData("""{"paragraphs":["Ada Lind: 1","Marek Tolv: 2","Ada Lind: 3"]}""")]
    [InlineData("""{"blocks":[{"type":"paragraph","data":{"text":"Ada Lind: 1"}},{"type":"paragraph","data":{"text":"Marek Tolv: 2"}},{"type":"paragraph","data":{"text":"Ada Lind: 3"}}]}""")]
    public void Who_said_what_is_found_whatever_the_keys_are_called(string json)
    {
        var transcript = Parse(json.Replace("1", Opening + Opening, StringComparison.Ordinal).Replace("2", Asked, StringComparison.Ordinal).Replace("3", Answered + Answered + Answered, StringComparison.Ordinal));
        Assert.Equal(
            ["Ada Lind: " + Opening + Opening, "Marek Tolv: " + Asked, "Ada Lind: " + Answered + Answered + Answered],
            transcript.Turns.Select(turn => $"{transcript.Participants.Single(p => p.Id == turn.Speaker).Name}: {TurnText.Of(transcript.Source, turn.Parts)}"));
    }

    [Fact]
    public void Rows_of_questions_and_answers_need_no_names() =>
        Assert.Equal([TurnKind.Question, TurnKind.Answer, TurnKind.Question, TurnKind.Answer], Parse($$"""{"title":"Interview","rows":[{"question":"{{Asked}}","answer":"{{Answered}}"},{"question":"{{Asked}}","answer":"{{Opening}}"}]}""").Turns.Select(turn => turn.Kind));

    [Fact]
    public void Roles_and_affiliations_of_rows_are_kept()
    {
        var transcript = Parse($$"""[{"speaker":{"name":"Ada Lind","title":"Foreign Minister"},"delegation":"Vesmark","text":"{{Opening}}"},{"speaker":{"name":"Marek Tolv"},"text":"{{Asked}}"},{"speaker":{"name":"Ada Lind"},"text":"{{Answered}}"}]""");
        Assert.Equal([("Ada Lind", "Foreign Minister", "Vesmark"), ("Marek Tolv", null, null)], transcript.Participants.Select(person => (person.Name, person.Role, person.Affiliation)));
    }

    [Theory]
    [InlineData("\"eventDate\":\"2021-05-05\"", Basis.Stated)]
    [InlineData("\"held\":\"2021-05-05T09:00:00+02:00\"", Basis.Stated)]
    [InlineData("\"publishedAt\":\"2021-05-05T09:00:00Z\"", Basis.Inferred)]
    [InlineData("\"upload_date\":\"2021-05-05\"", Basis.Inferred)]
    public void The_day_of_the_event_is_told_from_that_of_the_page_by_the_words_of_its_name(string date, Basis basis) =>
        Assert.Equal((Edtf.Day(new(2021, 5, 5)), basis), Parse($"{{{date},\"rows\":{Rows}}}").Date is { } found ? (found.Value, found.Basis) : default);

    [Fact]
    public void Every_character_leads_back_to_where_it_stands_in_the_source()
    {
        var json = $$"""{"rows":[{"speaker":"Ada Lind","text":"Caf\u00e9 \"Nord\" \/ harbour.\nWe met."},{"speaker":"Marek Tolv","text":"{{Asked}}"},{"speaker":"Ada Lind","text":"Ünter 😀 us."}]}""";
        var source = Read(json);
        foreach (var word in (string[])["harbour", "met", "Marek", "signed", "us"])
        {
            var at = source.Text.IndexOf(word, StringComparison.Ordinal);
            var place = source.Map.ToSource(new(at, at + word.Length));
            Assert.Equal(word, json[place.Start..place.End]);
        }

        Assert.Contains("Café \"Nord\" / harbour.\nWe met.", source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LEC0046", "{\"rows\":[{\"speaker\":\"Ada")]
    [InlineData("LEC0047", "{\"a\":[1,2,3],\"name\":\"x\"}")]
    [InlineData("LEC0042", "[{\"title\":\"A day\",\"body\":\"<p>We met.</p>\"},{\"title\":\"Another day\",\"body\":\"<p>We met again.</p>\"}]")]
    [InlineData("LEC0044", "[{\"speaker\":\"A Lind\",\"text\":\"We met in the harbour and we agreed.\",\"date\":\"2021-05-05\"},{\"speaker\":\"M Tolv\",\"text\":\"When will it be signed, and by whom?\",\"date\":\"2021-06-05\"},{\"speaker\":\"A Lind\",\"text\":\"In May, if the council agrees.\",\"date\":\"2021-06-05\"}]")]
    public void What_is_no_transcript_is_refused_with_its_reason(string code, string json) => Assert.Equal(code, Assert.Throws<UnreadableSourceException>(() => Read(json)).Code);

    [Fact]
    public void Nesting_is_bounded() => Assert.Equal("LEC0020", Assert.Throws<UnreadableSourceException>(() => Read(string.Concat(Enumerable.Repeat("{\"a\":", 2000)))).Code);

    [Fact]
    public void More_values_than_a_transcript_has_are_refused() =>
        Assert.Equal("LEC0040", Assert.Throws<UnreadableSourceException>(() => Read("[" + string.Join(',', Enumerable.Repeat("{\"a\":\"b\"}", 200_000)) + "]")).Code);

    [Fact]
    public void A_note_in_square_brackets_is_no_json() => Assert.Equal("text/1", SourceReader.Read(Encoding.UTF8.GetBytes("[As delivered]\n\nAda Lind: We met.")).Rule);

    private static string Rows => $$"""[{"speaker":"Ada Lind","text":"{{Opening}}"},{"speaker":"Marek Tolv","text":"{{Asked}}"},{"speaker":"Ada Lind","text":"{{Answered}}"}]""";

    private static Transcript Parse(string json) => TranscriptParser.Parse(Read(json));

    private static SourceText Read(string json) => SourceReader.Read(Encoding.UTF8.GetBytes(json), new SourceOrigin("answer.json"));
}
