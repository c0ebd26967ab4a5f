namespace Lectern.Archives.Storage;

/// <summary>Carries the numbers of one division over to another.</summary>
internal sealed class Renumbering(
    IReadOnlyList<NumberedTurn> old, string oldText, IReadOnlyList<TurnDivision> division, string text, NumbersUsed used)
{
    private readonly bool _isSameText = ReferenceEquals(oldText, text);
    private readonly List<NumberFate> _fates = [];

    public Renumbered Run()
    {
        var oldSpans = old.Select(turn => turn.Span).ToList();
        var spans = division.Select(turn => turn.Span).ToList();
        var (became, keeps) = Match(oldSpans, spans);
        var numbers = keeps.Select(i => i < 0 ? 0 : old[i].Number).ToArray();
        Revive(numbers);
        var next = used.LastTurn;
        for (var j = 0; j < numbers.Length; j++)
        {
            numbers[j] = numbers[j] == 0 ? ++next : numbers[j];
        }

        var turns = division.Select((turn, j) => new NumberedTurn(numbers[j], turn.Span, Paragraphs(j, numbers[j], keeps[j]))).ToList();
        for (var i = 0; i < old.Count; i++)
        {
            if (became[i] < 0)
            {
                _fates.Add(new NumberFate(old[i].Number, 0, null, null));
            }
            else if (keeps[became[i]] != i)
            {
                _fates.Add(new NumberFate(old[i].Number, 0, numbers[became[i]], null));
            }
        }

        return new Renumbered(turns, Followed(turns));
    }

    // A turn that was lost and stands there again, word for word, has its number back.
    private void Revive(long[] numbers)
    {
        if (Array.IndexOf(numbers, 0) < 0)
        {
            return;
        }

        foreach (var (turn, words) in used.Gone())
        {
            var again = Enumerable.Range(0, numbers.Length).Where(j => numbers[j] == 0 && Words(text, division[j].Span) == words).ToList();
            if (again.Count == 1)
            {
                numbers[again[0]] = turn;
            }
        }
    }

    private List<NumberedSpan> Paragraphs(int j, long number, int keeps)
    {
        var spans = division[j].Paragraphs;
        var before = keeps < 0 ? [] : old[keeps].Paragraphs;
        var (became, kept) = Match([.. before.Select(p => p.Span)], spans);
        var next = kept.Contains(-1) ? used.LastParagraph(number) : 0;
        var numbered = spans.Select((span, m) => new NumberedSpan(kept[m] < 0 ? ++next : before[kept[m]].Number, span)).ToList();
        for (var i = 0; i < before.Count; i++)
        {
            if (became[i] < 0 || kept[became[i]] != i)
            {
                long? into = became[i] < 0 ? null : numbered[became[i]].Number;
                _fates.Add(new NumberFate(number, before[i].Number, into is null ? null : number, into));
            }
        }

        return numbered;
    }

    // A lost paragraph whose words now stand in one other paragraph (its turn was split) is an alias of that one.
    private List<NumberFate> Followed(List<NumberedTurn> turns)
    {
        var places = turns
            .SelectMany(turn => turn.Paragraphs.Select(p => (Words: Words(text, p.Span), turn.Number, Paragraph: p.Number)))
            .GroupBy(p => p.Words, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var byNumber = old.ToDictionary(turn => turn.Number);
        return [.. _fates.Select(fate =>
            fate.Paragraph > 0 && fate.ToTurn is null
            && places.TryGetValue(Words(oldText, byNumber[fate.Turn].Paragraphs.First(p => p.Number == fate.Paragraph).Span), out var place)
                ? fate with { ToTurn = place.Number, ToParagraph = place.Paragraph }
                : fate)];
    }

    private (int[] Became, int[] Keeps) Match(List<SourceSpan> before, IReadOnlyList<SourceSpan> after)
    {
        var oldWords = before.Select(span => Words(oldText, span)).ToList();
        var words = after.Select(span => Words(text, span)).ToList();
        return Matching.Match(oldWords, words, (i, j) => _isSameText ? SharedPlace(before[i], after[j]) : SharedWords(oldWords[i], words[j]));
    }

    private static string Words(string text, SourceSpan span) => text.Substring(span.Start, span.Length);

    private static double SharedPlace(SourceSpan a, SourceSpan b) =>
        Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (double)Math.Max(1, Math.Min(a.Length, b.Length));

    private static double SharedWords(string a, string b)
    {
        var (first, second) = (Count(a), Count(b));
        var shared = first.Sum(word => Math.Min(word.Value, second.GetValueOrDefault(word.Key)));
        return shared / (double)Math.Max(1, Math.Min(first.Values.Sum(), second.Values.Sum()));
    }

    private static Dictionary<string, int> Count(string text) => Folding.Fold(text)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .CountBy(word => word, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);
}
