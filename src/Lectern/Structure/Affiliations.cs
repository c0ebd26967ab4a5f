using Lectern.Knowledge;

namespace Lectern.Structure;

/// <summary>Infers the state of an office holder whose title does not say it, from the state of the partner and the pairs that the text speaks of.</summary>
/// <remarks>
/// "Foreign Minister A at a joint press conference with Kazakh Foreign Minister B": where the text pairs Kazakhstan with one other state again and
/// again ("between our countries, Russia and Kazakhstan", "Russian-Kazakh"), that state is A's, inferred.
/// </remarks>
internal static class Affiliations
{
    private const int FewestPairs = 3;
    private const int MostLooked = 200_000;

    /// <summary>Fills the affiliation of the one named office holder who lacks it.</summary>
    public static void Infer(SourceText source, IReadOnlyList<Speakers.Person> people)
    {
        var holders = people.Where(p => p.IsFromHead && p.Role is not null).ToArray();
        var lacking = holders.Where(p => p.Affiliation is null).ToArray();
        var partners = holders.Where(p => p.Affiliation is not null).Select(p => StateNames.FindByName(Folding.Fold(p.Affiliation))).OfType<State>().Distinct().ToArray();
        if (lacking.Length != 1 || partners.Length != 1)
        {
            return;
        }

        var words = WordsOf.Text(source.Text.Length > MostLooked ? source.Text[..MostLooked] : source.Text);
        var pairs = new Dictionary<State, int>();
        var longest = new Dictionary<State, (string Name, SourceSpan Span)>();
        State? before = null;
        var beforeEnd = -10;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsCapitalised)
            {
                continue;
            }

            if (words[i].Folded.Contains('-') && words[i].Folded.Split('-') is [var left, var right]
                && (StateNames.FindByAdjective(left) ?? StateNames.FindByName(left)) is { } first && (StateNames.FindByAdjective(right) ?? StateNames.FindByName(right)) is { } second)
            {
                Count(first, second);
                continue;
            }

            if (!OfficeHolder.TryState(words, i, adjective: false, out var state, out var next) && !OfficeHolder.TryState(words, i, adjective: true, out state, out next))
            {
                continue;
            }

            var span = new SourceSpan(words[i].Start, words[next - 1].End);
            if (StateNames.FindByName(Folding.Fold(source.Slice(span))) is not null && (!longest.TryGetValue(state!, out var known) || known.Span.Length < span.Length))
            {
                longest[state!] = (source[span], span);
            }

            if (before is not null && before != state && i - beforeEnd <= 2)
            {
                Count(before, state!);
            }

            (before, beforeEnd) = (state, next);
            i = next - 1;
        }

        var ranked = pairs.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Code, StringComparer.Ordinal).ToArray();
        if (ranked.Length > 0 && ranked[0].Value >= FewestPairs && (ranked.Length == 1 || ranked[0].Value >= 2 * ranked[1].Value))
        {
            var (name, span) = longest.TryGetValue(ranked[0].Key, out var printed) ? (printed.Name, (SourceSpan?)printed.Span) : (ranked[0].Key.Name, null);
            lacking[0].Affiliation = name;
            lacking[0].Evidence.Add(new Evidence($"affiliation inferred: the state most often paired with {partners[0].Name}, {ranked[0].Value} times", span, name));
        }

        void Count(State a, State b)
        {
            var other = a == partners[0] ? b : b == partners[0] ? a : null;
            if (other is not null && other != partners[0])
            {
                pairs[other] = pairs.GetValueOrDefault(other) + 1;
            }
        }
    }
}
