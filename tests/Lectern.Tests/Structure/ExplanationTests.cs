using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lectern.Interchange;
using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>An explanation says what was decided and what made the decision, and changes nothing.</summary>
public sealed class ExplanationTests
{
    private const string Briefing = """
        Briefing by Foreign Minister Mara Voss, Tarsk, 4 May 2012

        Question: Will you sign?

        Mara Voss: We will sign in June. As I said: it is ready.

        Question: Where?

        Mara Voss: Here.
        """;

    private static readonly Explanation s_briefing = Explain(Briefing);

    [Fact]
    public void The_transcript_is_the_one_that_parsing_gives() => Assert.Equal(
        Json(TranscriptParser.Parse(Source(Briefing))), Json(s_briefing.Transcript));

    [Fact]
    public void Each_turn_has_its_decision() =>
        Assert.Equal(s_briefing.Transcript.Turns, s_briefing.Turns.Select(d => d.Turn));

    [Fact]
    public void A_label_tells_what_speaks_for_it() =>
        Assert.Contains("a name that title or lead gives", s_briefing.Turns[1].Label!.Factors.Select(f => f.Why));

    [Fact]
    public void A_speaker_tells_where_the_name_comes_from() =>
        Assert.Equal("the name fits \"Mara Voss\" in the head", s_briefing.Turns[1].Speaker);

    [Fact]
    public void A_question_tells_that_its_label_says_so() => Assert.Equal("the label says so", s_briefing.Turns[0].Kind);

    [Fact]
    public void A_doubtful_turn_tells_why() => Assert.Equal(
        "a paragraph in it asks, and more follows",
        Explain(Briefing + "\n\nAnd who comes to the signing?\n\nAll of the seven do.\n").Turns[^1].Doubt);

    [Fact]
    public void A_certain_turn_has_no_doubt() => Assert.All(s_briefing.Turns, t => Assert.Null(t.Doubt));

    [Fact]
    public void A_turn_behind_a_dash_tells_that_the_dash_begins_it() => Assert.Equal(
        "a mark that says that somebody else speaks (“–”), and not who",
        Explain("– Good morning to all of you.\n\n– Is the harbour open now?\n\n– It is open.\n\n– Who pays for all of it?\n\n– We pay for it.\n").Turns[1].Begins);

    [Fact]
    public void A_habit_tells_how_many_labels_have_it() =>
        Assert.Contains(new Habit("a colon closes a label", true, 4, 4), s_briefing.Habits);

    [Fact]
    public void What_was_passed_over_is_told_with_its_weight()
    {
        var heading = Explain(Briefing + "\n\nTrade: the figures of the year\n").Candidates.Single(c => c.Text == "Trade");
        Assert.True(!heading.IsLabel && heading.Weight < s_briefing.Threshold);
    }

    [Fact]
    public void Factors_make_the_weight_whatever_the_text() => Prop.ForAll(
        Gen.Elements("Mara Voss: We will.", "Q Where?", "MS. ROE: Here.", "Trade: up", "THE MINISTER. Yes.", "Ole Berg", "* * *", "We agreed on that", "Dr. Roe – no").ListOf().ToArbitrary(),
        lines => Explain("Briefing\n" + string.Join('\n', lines)).Candidates.All(c => Math.Abs(c.Factors.Sum(f => f.Weight) - c.Weight) < 1e-9 && c.IsLabel == c.Weight >= s_briefing.Threshold)).QuickCheckThrowOnFailure();

    [Fact]
    public void Samples_explain_every_turn_by_a_label_that_weighs_enough_or_by_none() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Root, "samples")).SelectMany(file => TranscriptParser.Explain(SourceReader.Read(File.ReadAllBytes(file), new SourceOrigin(Path.GetFileName(file)))).Turns),
        decision => Assert.True(decision.Label is null || decision.Label.IsLabel, decision.Begins));

    private static Explanation Explain(string text) => TranscriptParser.Explain(Source(text));

    private static SourceText Source(string text) => SourceReader.Read(Encoding.UTF8.GetBytes(text), new SourceOrigin("a.txt"));

    private static string Json(Transcript transcript)
    {
        using var bytes = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(bytes))
        {
            TranscriptJson.Write(json, transcript);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
