using System.Buffers;

namespace Lectern.Comparisons;

/// <summary>A context, the words of the record that make it, and whether they stand inside a gap that the quotation leaves.</summary>
internal sealed record FoundContext(QuotationContext Context, Evidence Evidence, bool InGap);

/// <summary>Finds what of the sentence around quoted words was left out and governs them.</summary>
internal sealed class ContextFinder(QuotedText quotation, RecordWords record, RecordSentences sentences)
{
    // "Not" reaches the verb that follows it, seldom further.
    private const int CloseBefore = 5;
    private const int CloseAfter = 2;

    // What looks back ("this is not true") stands at the beginning of a sentence, or in a short one.
    private const int Beginning = 6;
    private const int ShortSentence = 14;

    // A condition further on is that sentence's own.
    private const int ConditionBeginning = 2;
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",:()–—");

    /// <summary>The contexts of quoted words.</summary>
    /// <param name="turn">The turn in which they stand.</param>
    /// <param name="quoted">The words of the record that the quotation shows, in order of the record.</param>
    /// <param name="added">Words of the quotation, folded, that the record does not hold there.</param>
    public List<FoundContext> Find(int turn, IReadOnlyList<int> quoted, IReadOnlyList<string> added)
    {
        var found = new List<FoundContext>();
        if (CheckWords.Find(record.Transcript.Turns[turn].Language ?? record.Transcript.Language) is { } words)
        {
            var shown = quoted.ToHashSet();
            var touched = quoted.Select(w => sentences.IndexOf(turn, w)).Distinct().ToList();
            foreach (var index in touched)
            {
                found.AddRange(InSentence(words, turn, index, shown, quoted));
                found.AddRange(InNeighbours(words, turn, index, touched, found));
            }

            // "Have not" for "haven't" changes the words and hides nothing.
            var instead = words.Markers.Find(added).Select(m => m.Meaning!.Context).ToHashSet();
            found.RemoveAll(f => f.InGap && instead.Contains(f.Context));
        }

        found.AddRange(Questions(turn, quoted));
        found.AddRange(QuotationMarks.Around(record, turn, quoted[0], quoted[^1], quotation.Text));
        return [.. found.Distinct()];
    }

    private IEnumerable<FoundContext> InSentence(CheckWords words, int turn, int index, HashSet<int> shown, IReadOnlyList<int> quoted)
    {
        var sentence = sentences.Of(turn)[index];
        var inSentence = quoted.Where(w => w >= sentence.Words.First && w < sentence.Words.End).ToList();
        var (first, last) = (inSentence[0], inSentence[^1]);
        var markers = Markers(words.Markers, sentence);
        var visible = markers.Where(m => IsShown(m, shown)).Select(m => m.Meaning!).ToList();
        foreach (var marker in markers.Where(m => !IsShown(m, shown) && !visible.Exists(v => Covers(v, m.Meaning!))))
        {
            var inGap = marker.First > quoted[0] && marker.Last < quoted[^1];
            var reaches = marker.Meaning!.Reach switch
            {
                MarkerReach.Next or MarkerReach.Previous => false,
                _ when inGap => true,
                MarkerReach.Around => marker.First < first ? !Stopped(words, marker.Last, first) : !Stopped(words, last, marker.First),
                MarkerReach.Before => marker.First < first && !Stopped(words, marker.Last, first),
                MarkerReach.After => marker.First > last && !Stopped(words, last, marker.First),
                MarkerReach.CloseBefore => marker.First < first && first - marker.Last - 1 <= CloseBefore && Unbroken(words, marker.Last, first),
                MarkerReach.CloseAfter => marker.First > last && marker.First - last - 1 <= CloseAfter && Unbroken(words, last, marker.First),
                _ => false,
            };
            if (reaches)
            {
                yield return Found(marker, inGap ? "left out inside the quotation" : marker.First < first ? "before the quotation" : "after the quotation", inGap);
            }
        }
    }

    private IEnumerable<FoundContext> InNeighbours(CheckWords words, int turn, int index, List<int> touched, List<FoundContext> already)
    {
        var all = sentences.Of(turn);
        foreach (var (neighbour, reach, where) in new[] { (index - 1, MarkerReach.Previous, "in the sentence before"), (index + 1, MarkerReach.Next, "in the sentence after") })
        {
            if (neighbour < 0 || neighbour >= all.Count || touched.Contains(neighbour))
            {
                continue;
            }

            var inGap = neighbour > touched[0] && neighbour < touched[^1];
            foreach (var marker in Markers(words.Markers, all[neighbour]).Where(m => m.Meaning!.Reach == reach && LooksOver(m, all[neighbour])))
            {
                if (!HasShown(words, marker.Meaning!.Context, all[index], already))
                {
                    yield return Found(marker, where, inGap);
                }
            }
        }
    }

    private static bool LooksOver(FoundMarker marker, RecordSentence sentence) =>
        marker.Meaning!.Context == QuotationContext.Conditional
            ? marker.First - sentence.Words.First < ConditionBeginning
            : sentence.Words.Count <= ShortSentence || marker.First - sentence.Words.First < Beginning;

    /// <summary>The quoted sentence shows a doubt of its own, so that what the next one adds is no news.</summary>
    private bool HasShown(CheckWords words, QuotationContext context, RecordSentence sentence, List<FoundContext> already) =>
        context is QuotationContext.Hedged or QuotationContext.Quoting
        && Markers(words.Markers, sentence).Exists(m => m.Meaning!.Context == context && m.Meaning.Reach is MarkerReach.Around or MarkerReach.Before)
        && !already.Exists(f => f.Context == context);

    private IEnumerable<FoundContext> Questions(int turn, IReadOnlyList<int> quoted)
    {
        var asked = quoted.Select(sentences.At).Distinct().FirstOrDefault(s => s.IsQuestion);
        if (record.Transcript.Turns[turn].Kind == TurnKind.Question)
        {
            var label = record.Transcript.Turns[turn].LabelSpan;
            yield return new(QuotationContext.Question, new Evidence("question: in a question's turn", label, label is { } span ? record.Transcript.Source[span] : ""), false);
        }
        else if (asked is not null && !quotation.ShowsQuestion)
        {
            var mark = new SourceSpan(record.Span(asked.Words.End - 1).End, asked.Span.End);
            yield return new(QuotationContext.Question, new Evidence("question: the sentence ends with a question mark", mark, record.Transcript.Source[mark]), false);
        }
    }

    private List<FoundMarker> Markers(MarkerIndex index, RecordSentence sentence)
    {
        var folded = Enumerable.Range(sentence.Words.First, sentence.Words.Count).Select(record.Folded).ToList();
        return [.. index.Find(folded).Select(m => m with { First = m.First + sentence.Words.First, Last = m.Last + sentence.Words.First })];
    }

    private static bool IsShown(FoundMarker marker, HashSet<int> shown) => Enumerable.Range(marker.First, marker.Length).All(shown.Contains);

    /// <summary>A reader who sees "allegedly" is warned of every doubt, one who sees "we hope that" only of hopes. A "not" warns of no other "not".</summary>
    private static bool Covers(MarkerMeaning shown, MarkerMeaning hidden) =>
        shown.Context == hidden.Context
        && shown.Context != QuotationContext.Negated
        && (shown.Reach == MarkerReach.Around || (shown.Reach == MarkerReach.Before && hidden.Reach != MarkerReach.Around));

    /// <summary>"But" or a semicolon between: what came before no longer governs.</summary>
    private bool Stopped(CheckWords words, int left, int right)
    {
        var between = Enumerable.Range(left + 1, Math.Max(0, right - left - 1)).Select(record.Folded).ToList();
        return words.Stops.FindAny(between) || Enumerable.Range(left, Math.Max(0, right - left)).Any(w => record.After(w).Contains(';'));
    }

    private bool Unbroken(CheckWords words, int left, int right) =>
        !Stopped(words, left, right)
        && Enumerable.Range(left, Math.Max(0, right - left)).All(w => record.After(w).IndexOfAny(ClauseMarks) < 0 || words.Linking.Contains(record.Folded(w + 1)));

    private FoundContext Found(FoundMarker marker, string where, bool inGap)
    {
        var span = record.Span(marker.First, marker.Last);
        var context = marker.Meaning!.Context;
        return new(context, new Evidence($"{context.ToString().ToLowerInvariant()}: {where}", span, record.Transcript.Source[span]), inGap);
    }
}
