using Lectern.Comparisons;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>The verdict on a quotation in words, then each place with its sentence, its context and the difference.</summary>
internal static class CheckPage
{
    /// <summary>Draws the report.</summary>
    public static void Draw(IAnsiConsole canvas, QuotationReport report)
    {
        var sheet = new Sheet(canvas, 2);
        var sound = report.Verdict == QuotationVerdict.Exact && report.Context.Count == 0;
        sheet.Put(Verdict(report), sound ? Ink.Good : Ink.Bad);
        foreach (var place in report.Places)
        {
            sheet.Space();
            Draw(sheet, place);
        }
    }

    /// <summary>The verdict in one sentence.</summary>
    public static string Verdict(QuotationReport report) => report.Verdict switch
    {
        QuotationVerdict.Exact when report.Context.Count == 0 => "Exact. The words stand in the record as quoted.",
        QuotationVerdict.Exact => "Exact, but misleading alone. The words stand in the record; what stands around them changes what they mean.",
        QuotationVerdict.Altered => "Altered. The passage stands in the record with other words.",
        QuotationVerdict.Partial => "Partial. Only some of the quotation stands in the record.",
        QuotationVerdict.Stitched => "Stitched. The quotation joins pieces that do not stand together, or its ellipsis hides what matters.",
        QuotationVerdict.OtherSpeaker => "Said by somebody else. The words stand in the record, in another mouth.",
        _ => "Absent. Nothing like it was found in this archive.",
    };

    /// <summary>Why true words mislead, in one plain sentence.</summary>
    public static string Explain(QuotationContext context) => context switch
    {
        QuotationContext.Hedged => "The speaker marks this as unsure",
        QuotationContext.Quoting => "The speaker repeats what others said",
        QuotationContext.Conditional => "It holds only under a condition",
        QuotationContext.Negated => "The sentence denies it",
        _ => "It is asked, not said",
    };

    private static void Draw(Sheet sheet, QuotationPlace place)
    {
        var (transcript, turn) = (place.Transcript, place.Turn);
        sheet.Put(new Paragraph()
            .Append(Printable.Of(transcript.SpeakerOf(turn)?.Name ?? turn.Label ?? "(nobody named)"), Ink.Title)
            .Append(Printable.Of($", {DateLine.Of(transcript.Date)}, {Words.Of(turn.Kind)}"))
            .Append($"  {turn.Id}", Ink.Quiet));
        var match = new SourceSpan(Math.Max(place.Span.Start, place.Sentence.Start), Math.Max(place.Span.Start, Math.Min(place.Span.End, place.Sentence.End)));
        var inside = new SourceSpan(match.Start - place.Sentence.Start, match.End - place.Sentence.Start);
        sheet.Put(sheet.Marked(transcript.Source[place.Sentence].Replace('\n', ' '), [inside]), indent: 2);
        foreach (var context in place.Context)
        {
            sheet.Put($"! {Explain(context)}.", Ink.Bad, indent: 2);
        }

        foreach (var evidence in place.Evidence)
        {
            sheet.Put($"  {evidence.Rule}: “{evidence.Text}”", Ink.Doubt, indent: 2);
        }

        if (place.Diff.Any(change => change.Kind != WordChangeKind.Same))
        {
            sheet.Put(Difference(place.Diff), indent: 2);
        }
    }

    /// <summary>Word by word: what the quotation added in [+ +], what it dropped in [- -].</summary>
    private static Paragraph Difference(IEnumerable<WordChange> diff)
    {
        var words = new Paragraph();
        foreach (var change in diff)
        {
            words.Append(change.Kind switch
            {
                WordChangeKind.Added => $"[+{Printable.Of(change.Text)}+] ",
                WordChangeKind.Dropped => $"[-{Printable.Of(change.Text)}-] ",
                _ => $"{Printable.Of(change.Text)} ",
            }, change.Kind switch { WordChangeKind.Added => Ink.Added, WordChangeKind.Dropped => Ink.Dropped, _ => Ink.Plain });
        }

        return words;
    }
}
