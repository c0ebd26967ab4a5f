using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Lectern.Comparisons;
using Lectern.Interchange;
using Xunit;

namespace Lectern.Tests.Comparisons;

public sealed class QuotationCheckTests
{
    private const string Speakers = "Ada Holm (Minister, Lothra); Bo Lind (Minister, Dorn)";

    public static TheoryData<CheckedCase> Cases => [.. CheckedCases.All];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Every_row_of_the_specification_holds(CheckedCase row) =>
        Assert.Equal(row.Expected, CheckedCases.Found(QuotationCheck.Check(row.Quotation, [CheckedCases.Transcript(row.Record)], row.Speaker)));

    [Fact]
    public void The_specification_covers_every_verdict_and_context_in_more_than_160_cases()
    {
        var cases = CheckedCases.All.ToList();
        var said = cases.SelectMany(c => c.Expected.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
        Assert.True(cases.Count > 160, $"{cases.Count} cases");
        Assert.Superset(new HashSet<string>(["exact", "altered", "partial", "stitched", "other-speaker", "absent", "hedged", "quoting", "conditional", "negated", "question"]), said);
    }

    [Fact]
    public void A_place_tells_its_words_its_sentence_and_its_speaker()
    {
        var place = Check("the bridge will hold", "Holm: Good day. We know that the bridge will hold. Goodbye.").Places[0];
        Assert.Equal(
            ("the bridge will hold", "We know that the bridge will hold.", "p1"),
            (place.Transcript.Source[place.Span], place.Transcript.Source[place.Sentence], place.Turn.Speaker));
    }

    [Fact]
    public void A_dropped_word_is_shown() =>
        Assert.Equal("We [-cannot-] {+can+} accept this plan", Diff("We can accept this plan", "Holm: We cannot accept this plan."));

    [Fact]
    public void Words_written_together_are_no_change() =>
        Assert.Equal("", Diff("the policymaking of the council", "Holm: We met the policy-making of the council."));

    [Fact]
    public void Invented_words_are_shown_as_added() =>
        Assert.Equal(
            "the old bridge will hold another winter {+and we swear it on our mothers' graves+}",
            Diff("the old bridge will hold another winter and we swear it on our mothers' graves", "Holm: The old bridge will hold another winter."), ignoreCase: true);

    [Fact]
    public void An_exact_quotation_has_no_difference() => Assert.Equal("", Diff("this “plan”", "Holm: We like this plan."));

    [Fact]
    public void What_an_ellipsis_hides_is_shown() =>
        Assert.Equal("We will [-never-] sign this paper", Diff("We will ... sign this paper", "Holm: We will never sign this paper."));

    [Fact]
    public void The_words_that_mark_a_doubt_are_the_evidence()
    {
        var evidence = Check("the bridge fell", "Holm: Allegedly the bridge fell.").Places[0].Evidence;
        Assert.Equal(["hedged: before the quotation: Allegedly"], evidence.Select(e => $"{e.Rule}: {e.Text}"));
    }

    [Fact]
    public void A_phrase_said_three_times_is_listed_three_times_the_plainest_first()
    {
        var report = Check("the bridge will hold", "Holm: If it freezes, the bridge will hold. Yes, the bridge will hold.\n\nLind: Perhaps the bridge will hold.");
        Assert.Equal(["t1:", "t1:Conditional", "t2:Hedged"], report.Places.Select(p => $"{p.Turn.Id}:{string.Join(' ', p.Context)}"));
    }

    [Fact]
    public void Each_piece_of_a_stitched_quotation_has_its_place()
    {
        var report = Check("the bridge will hold … the road is closed today", "Holm: Friends, the bridge will hold.\n\nLind: Sadly the road is closed today.");
        Assert.Equal(["t1", "t2"], report.Places.Select(p => p.Turn.Id).Order());
    }

    [Fact]
    public void A_direction_inside_a_turn_does_not_break_a_quotation() =>
        Assert.Equal(QuotationVerdict.Exact, Check("will hold. We are sure", "Holm: The bridge will hold.\n\n(Applause)\n\nWe are sure.").Verdict);

    [Fact]
    public void A_language_without_a_pack_gets_verdicts_and_no_contexts()
    {
        var transcript = HandMadeTranscript.Read("Holm: Bron kan inte repareras i år.", Speakers, "sv");
        var report = QuotationCheck.Check("repareras i år", [transcript]);
        Assert.Equal((QuotationVerdict.Exact, 0), (report.Verdict, report.Context.Count));
    }

    [Fact]
    public void The_language_of_a_turn_goes_before_that_of_its_transcript()
    {
        var transcript = HandMadeTranscript.Read("Holm: Allegedly the bridge fell.", Speakers, "ru");
        var report = QuotationCheck.Check("the bridge fell", [transcript with { Turns = [transcript.Turns[0] with { Language = "en-GB" }] }]);
        Assert.Equal([QuotationContext.Hedged], report.Context);
    }

    [Fact]
    public void A_quotation_without_words_is_refused() =>
        Assert.Equal("The quotation \"… [sic]\" holds no words. Give the words as they were quoted.", Assert.Throws<FormatException>(() => Check("… [sic]", "Holm: Yes.")).Message);

    [Fact]
    public void A_quotation_of_more_than_10000_words_is_refused() =>
        Assert.Equal(
            "The quotation holds more than 10000 words. Check it in parts.",
            Assert.Throws<FormatException>(() => Check(string.Concat(Enumerable.Repeat("so ", 10_001)), "Holm: Yes.")).Message);

    [Fact]
    public void A_quotation_of_10000_times_one_word_ends_in_time()
    {
        var report = Check(string.Concat(Enumerable.Repeat("so ", 10_000)), "Holm: " + string.Concat(Enumerable.Repeat("so it goes ", 5_000)));
        Assert.NotEqual(QuotationVerdict.Exact, report.Verdict);
    }

    [Fact]
    public void Any_run_of_words_of_a_turn_is_exact_or_hides_something()
    {
        var transcript = CheckedCases.Transcript("Joint press conference in Port Liss");
        var words = transcript.TextOf(transcript.Turns[2]).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var ranges = Gen.Two(Gen.Choose(0, words.Length - 1)).ToArbitrary();
        Prop.ForAll(ranges, range =>
        {
            var (first, last) = (Math.Min(range.Item1, range.Item2), Math.Max(range.Item1, range.Item2));
            return QuotationCheck.Check(string.Join(' ', words[first..(last + 1)]), [transcript]).Verdict == QuotationVerdict.Exact;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_checked_or_refused_and_every_span_lies_in_its_turn()
    {
        var transcript = CheckedCases.Transcript("Joint press conference in Port Liss");
        var pieces = Gen.Elements("the", "harbour", "…", "[", "]", "not", "40", "%", "Allegedly", ".", "\u0301", "é", "\ud83d", "(", "\"", "«", "convoy", "will", "-", "\n").ListOf();
        Prop.ForAll(pieces.ToArbitrary(), list => Ends(string.Join(list.Count % 2 == 0 ? " " : "", list), transcript)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_json_names_what_the_schema_names()
    {
        var report = Check("we can … accept it", "Holm: Perhaps we can hardly accept it.");
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            QuotationJson.WriteMembers(writer, report);
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(json.ToArray());
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "check.schema.json")));
        var place = document.RootElement.GetProperty("places")[0];
        Assert.Equal(Names(schema.RootElement.GetProperty("properties")), Names(document.RootElement));
        Assert.Equal(Names(schema.RootElement.GetProperty("$defs").GetProperty("place").GetProperty("properties")), Names(place));
        Assert.Equal(("stitched", "hedged"), (place.GetProperty("verdict").GetString(), place.GetProperty("context")[0].GetString()));
    }

    private static bool Ends(string quotation, Transcript transcript)
    {
        try
        {
            return QuotationCheck.Check(quotation, [transcript]).Places.All(p => p.Turn.Span.Contains(p.Span) && p.Sentence.Contains(p.Span));
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);

    private static QuotationReport Check(string quotation, string record) => QuotationCheck.Check(quotation, [HandMadeTranscript.Read(record, Speakers, "en")]);

    private static string Diff(string quotation, string record)
    {
        var text = new StringBuilder();
        foreach (var change in Check(quotation, record).Places[0].Diff)
        {
            text.Append(change.Kind switch { WordChangeKind.Same => change.Text, WordChangeKind.Dropped => $"[-{change.Text}-]", _ => $"{{+{change.Text}+}}" }).Append(' ');
        }

        return text.ToString().TrimEnd();
    }
}
