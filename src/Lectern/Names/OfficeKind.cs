using Lectern.Knowledge;
using Lectern.Languages;

namespace Lectern.Names;

/// <summary>Brings roles and affiliations of several languages to keys that can be compared.</summary>
internal static class OfficeKind
{
    private static readonly Lazy<(string Kind, string[] Parts, bool IsHeldByOne)[]> Kinds = new(() =>
        [.. DataFiles.Rows("Names/offices.tsv").Select(cells => (cells[0], cells[1].Split('|'), cells is [_, _, "one", ..]))]);

    /// <summary>The kind of office, or the folded role where it is of no known kind; null where there is none.</summary>
    public static string? Of(string? role)
    {
        if (string.IsNullOrWhiteSpace(role))
        {
            return null;
        }

        var folded = Folding.Fold(role).Trim();
        return Array.Find(Kinds.Value, kind => Array.Exists(kind.Parts, part => folded.Contains(part, StringComparison.Ordinal))).Kind
            ?? string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !LanguagePacks.OfficeConnectors.Contains(word)));
    }

    /// <summary>A state or body has one of this kind at a time.</summary>
    public static bool IsHeldByOne(string? kind) => Array.Exists(Kinds.Value, known => known.IsHeldByOne && known.Kind == kind);

    /// <summary>The code of the state that the affiliation names, or else the role; or the folded affiliation; null where there is none.</summary>
    public static string? Place(string? affiliation, string? role)
    {
        if (StateIn(affiliation) is { } state)
        {
            return state;
        }

        return string.IsNullOrWhiteSpace(affiliation) ? StateIn(role) : Folding.Fold(affiliation).Trim();
    }

    private static string? StateIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var words = Folding.Fold(text).Split([' ', ',', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(StateNames.MostWords, words.Length); count > 0; count--)
        {
            for (var start = 0; start + count <= words.Length; start++)
            {
                var phrase = string.Join(' ', words, start, count);
                if ((StateNames.FindByName(phrase) ?? StateNames.FindByAdjective(phrase)) is { } state)
                {
                    return state.Code;
                }
            }
        }

        return null;
    }
}
