namespace Lectern.Annotations.Mentions;

/// <summary>Finds bodies in Chinese by the word in which their names end: 协调委员会, 1267委员会, 驻华大使馆.</summary>
internal static class ChineseBodies
{
    private const int Longest = 14;

    // Signs at which a name cannot go on to the left: particles, verbs and measure words that stand before names.
    private const string Stops = "的和与及并在由向对为是将了其同被把从至于到该各本一两任据问就让请令使说称见访持开加入给以因并且或者名个位届次家年月日今昨明时后前当括有这那我你他她它们等";

    public static IEnumerable<MentionDraft> Find(string text, SourceSpan span, ChineseLexicon lexicon, IReadOnlyList<MentionDraft> known)
    {
        var ends = new Dictionary<int, MentionDraft>();
        var covered = new HashSet<int>();
        foreach (var draft in known)
        {
            if (!ends.TryGetValue(draft.End, out var other) || other.Class != MentionClass.Body)
            {
                ends[draft.End] = draft;
            }

            for (var at = draft.Start + 1; at < draft.End; at++)
            {
                covered.Add(at);
            }
        }

        for (var at = span.Start; at < span.End; at++)
        {
            if (lexicon.BodyTail(text, at, span.End) is not (var end and > 0) || end == at)
            {
                continue;
            }

            if (covered.Contains(at) && covered.Contains(end - 1))
            {
                continue;
            }

            var from = at;
            var body = BodyAt(at);
            while (from > span.Start && at - from < Longest && body is null && CanStand(text[from - 1]) && !(ends.TryGetValue(from, out var left) && left.Class != MentionClass.Place))
            {
                from--;
                body = BodyAt(from);
            }

            if (body is not null)
            {
                from = body.Start;
            }

            if (at - from >= 2 || body is not null)
            {
                yield return new MentionDraft(from, end, MentionClass.Body) { Rule = "signs that end in a word for a body", Basis = Basis.Derived };
            }

            at = end - 1;
        }

        MentionDraft? BodyAt(int end) => ends.TryGetValue(end, out var draft) && draft.Class == MentionClass.Body ? draft : null;
    }

    private static bool CanStand(char c) => (Tokenizer.IsIdeograph(c) || char.IsAsciiDigit(c)) && !Stops.Contains(c, StringComparison.Ordinal);
}
