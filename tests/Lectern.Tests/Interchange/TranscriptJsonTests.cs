using System.Text;
using System.Text.Json;
using Lectern.Interchange;
using Xunit;

namespace Lectern.Tests.Interchange;

public sealed class TranscriptJsonTests
{
    private static readonly JsonSchema s_schema = new(Repository.Read("docs/transcript.schema.json"));

    private static readonly SourceText s_source = new("Briefing in Oslo\nARDEN: Доброе утро.\nQ: When?\n(Laughter) Well?", "text/1", []);

    /// <summary>Every field filled.</summary>
    private static readonly Transcript s_full = new(s_source)
    {
        Title = new("Briefing in Oslo", Basis.Stated, Certainty.Certain, [new("first line", new(0, 16), "Briefing in Oslo")]),
        Kind = new("briefing", Basis.Derived, Certainty.Certain, [new("word of the title", new(0, 8), "Briefing")]),
        Language = "en",
        Date = new(Edtf.Parse("2021-05"), Basis.Inferred, Certainty.Doubtful, [new("file name", null, "briefing-2021-05.txt")]),
        OtherDates = [new("posted", Edtf.Parse("2021-06-01"), new("meta element", null, "2021-06-01"))],
        Place = new("Oslo", Basis.Stated, Certainty.Certain, [new("title", new(12, 16), "Oslo")]),
        CreditedSource = new("https://a.example", Basis.Corrected, Certainty.Certain, []),
        Participants =
        [
            new("p1", "Mira Arden") { Role = "Minister", Affiliation = "Norland", Speaks = true, Labels = ["ARDEN"], Evidence = [new("label", new(17, 23), "ARDEN")] },
            new("p2", "Q") { Speaks = true, IsJournalist = true, Basis = Basis.Inferred, Certainty = Certainty.Doubtful },
        ],
        Turns =
        [
            new("t1", TurnKind.Statement, [new(24, 36)]) { Speaker = "p1", Label = "ARDEN", LabelSpan = new(17, 23), Language = "ru", Notes = ["speaks first"] },
            new("t2", TurnKind.Question, [new(40, 45), new(57, 62)]) { Label = "Q", LabelSpan = new(37, 39), Addressees = ["p1"], Basis = Basis.Derived, Certainty = Certainty.Doubtful },
        ],
        Exchanges = [new("t2", ["t1"])],
        Omissions = [new("t2", "p1") { Evidence = [new("note", new(46, 56), "(Laughter)")] }],
        Blocks = [new(new(0, 16), BlockClass.Matter, "title"), new(new(46, 56), BlockClass.Direction, "in brackets")],
        Diagnostics = [new("LEC0004", Severity.Warning, new(24, 36), "Odd \"bytes\".")],
    };

    [Fact]
    public void A_full_transcript_fits_the_schema() => Assert.Empty(s_schema.Faults(Json(s_full)));

    [Fact]
    public void A_full_transcript_with_its_text_fits_the_schema() => Assert.Empty(s_schema.Faults(Json(s_full, withText: true)));

    [Fact]
    public void An_empty_transcript_fits_the_schema() => Assert.Empty(s_schema.Faults(Json(new Transcript(new SourceText("", "text/1", [])))));

    [Fact]
    public void What_is_read_back_is_what_was_written()
    {
        var read = TranscriptJson.Read(Encoding.UTF8.GetBytes(Json(s_full)), s_source);

        Assert.Equal(Json(s_full), Json(read));
        Assert.Null(read.Turns[1].Language);
    }

    [Fact]
    public void The_fields_of_a_turn_are_as_the_format_says()
    {
        using var json = JsonDocument.Parse(Json(s_full));

        Assert.Equal(
            """{"id":"t2","kind":"question","speaker":null,"label":"Q","addressees":["p1"],"notes":[],"language":"en","basis":"derived","certainty":"doubtful","label_span":[37,39],"span":[40,62],"parts":[[40,45],[57,62]],"text":"When?\nWell?"}""",
            json.RootElement.GetProperty("turns")[1].GetRawText());
    }

    [Fact]
    public void Letters_stand_as_they_are() => Assert.Contains("Доброе утро.", Json(s_full), StringComparison.Ordinal);

    [Fact]
    public void A_transcript_of_another_text_is_refused() =>
        Assert.Contains(
            "belongs to the text",
            Assert.Throws<JsonException>(() => TranscriptJson.Read(Encoding.UTF8.GetBytes(Json(s_full)), new SourceText("Other", "text/1", []))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"lectern-transcript/9\"}")]
    public void What_is_no_transcript_is_refused(string json) =>
        Assert.Throws<JsonException>(() => TranscriptJson.Read(Encoding.UTF8.GetBytes(json), s_source));

    [Fact]
    public void The_check_against_the_schema_finds_what_is_wrong() =>
        Assert.Equal(
            ["$.kind is no string", "$.turns[0].kind is none of [\"statement\", \"question\", \"answer\", \"moderator\", \"procedural\"]"],
            s_schema.Faults(Json(s_full).Replace("\"kind\":\"briefing\"", "\"kind\":7", StringComparison.Ordinal).Replace("\"kind\":\"statement\"", "\"kind\":\"shout\"", StringComparison.Ordinal)));

    private static string Json(Transcript transcript, bool withText = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, TranscriptJson.WriterOptions))
        {
            TranscriptJson.Write(writer, transcript, withText);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
