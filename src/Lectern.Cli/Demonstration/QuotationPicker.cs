using System.Text.RegularExpressions;
using Lectern.Archives;
using Lectern.Comparisons;

namespace Lectern.Cli.Demonstration;

/// <summary>Finds quotations worth showing in any material, by checking sentences and what is left of them when their beginning is cut off.</summary>
internal sealed partial class QuotationPicker(IReadOnlyList<ArchivedTranscript> transcripts)
{
    // A check reads one transcript, so these keep the search under a second or two whatever is given.
    private const int MostTranscripts = 20;
    private const int MostChecksEach = 60;

    private static readonly QuotationContext[] MostTelling = [QuotationContext.Hedged, QuotationContext.Quoting, QuotationContext.Conditional, QuotationContext.Negated];

    /// <summary>A whole sentence that stands there and does not mislead, or null.</summary>
    public string? FindSound() => Reports(Sentences).FirstOrDefault(report => report.Context.Count == 0)?.Quotation;

    /// <summary>True words that mislead without what stands before them, or null. Of several the one with one reason, and the most words for it to mislead with.</summary>
    public string? FindMisleading() =>
        Reports(turn => Sentences(turn).SelectMany(Ends))
            .Where(report => report.Context.Count == 1 && MostTelling.Contains(report.Context[0]) && report.Places[0].Evidence.Count > 0)
            .OrderBy(report => Array.IndexOf(MostTelling, report.Context[0]))
            .ThenByDescending(report => report.Quotation.Length)
            .FirstOrDefault()?.Quotation;

    private IEnumerable<QuotationReport> Reports(Func<string, IEnumerable<string>> quotations) =>
        transcripts.OrderBy(found => found.Transcript.Date is { Certainty: Certainty.Certain } ? 0 : 1).Take(MostTranscripts).SelectMany(found =>
            found.Transcript.Turns
                .Where(turn => turn.Kind is TurnKind.Answer or TurnKind.Statement && turn.Speaker is not null)
                .SelectMany(turn => quotations(found.Transcript.TextOf(turn)))
                .Take(MostChecksEach)
                .Select(words => QuotationCheck.Check(words, [found.Transcript]))
                .Where(report => report.Verdict == QuotationVerdict.Exact));

    private static IEnumerable<string> Sentences(string text) =>
        Sentence().Matches(text).Select(match => match.Value).Where(words => Count(words) is >= 8 and <= 32);

    /// <summary>What is left of a sentence from a comma, a bracket or a "that" on: what a hasty reader quotes.</summary>
    private static IEnumerable<string> Ends(string sentence) =>
        Joint().Matches(sentence).Select(match => sentence[(match.Index + match.Length)..].TrimEnd('.', '!', '?')).Where(words => Count(words) is >= 5 and <= 20);

    private static int Count(string words) => words.AsSpan().Count(' ') + 1;

    [GeneratedRegex(@"(?<=^|[.!?\n]\s*)\p{Lu}[^.!?\n]*[.!?](?=\s|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[,)—–]\s+|\s(?:that|что)\s+")]
    private static partial Regex Joint();
}
