using System.Text;

namespace Lectern.Names;

/// <summary>The consonants of a word in six classes, the same in every script: what spellings of one name have in common.</summary>
/// <remarks>
/// P is b p f v w, T is d t, K is g k q, S is all hissing sounds, L is l and r, N is m and n. Letters that are read in several ways (c, ch, g, j, h, x, w)
/// give several skeletons. Equal classes that meet, vowels between or not, are one, because Arabic and Hebrew do not show the vowels.
/// </remarks>
internal static class ConsonantSkeleton
{
    private const int MostVariants = 8;

    // Longest groups first. A bar parts the readings; a dot is silence.
    private static readonly (string Letters, string[] Readings)[] Groups =
    [
        ("dsch", ["S"]), ("tsch", ["S"]), ("shch", ["S"]), ("sch", ["S", "SK"]), ("tch", ["S"]), ("dzh", ["S"]), ("dj", ["S"]), ("tz", ["S"]), ("ts", ["S"]), ("dz", ["S"]),
        ("zh", ["S"]), ("sh", ["S"]), ("ch", ["S", "K", "."]), ("kh", ["K", "."]), ("gh", ["K", "."]), ("dh", ["T", "S"]), ("th", ["T", "S"]), ("ph", ["P"]), ("ck", ["K"]),
        ("ng", ["N", "NK"]), ("b", ["P"]), ("p", ["P"]), ("f", ["P"]), ("v", ["P"]), ("w", ["P", "."]), ("d", ["T"]), ("t", ["T"]), ("k", ["K"]), ("q", ["K", "S"]), ("g", ["K", "S"]),
        ("c", ["K", "S"]), ("x", ["KS", "S", "K"]), ("h", [".", "K"]), ("j", ["S", "."]), ("s", ["S"]), ("z", ["S"]), ("l", ["L"]), ("r", ["L"]), ("m", ["N"]), ("n", ["N"]),
    ];

    /// <summary>Skeletons of a word in any script, cut after a number of classes; "_" for a word without consonants.</summary>
    public static IReadOnlyList<string> Of(string word, int most)
    {
        var variants = new List<string> { "" };
        var latin = Romanisation.Of(word);
        for (var i = 0; i < latin.Length;)
        {
            var (letters, readings) = Array.Find(Groups, g => string.CompareOrdinal(latin, i, g.Letters, 0, g.Letters.Length) == 0);
            i += letters?.Length ?? 1;
            if (letters is null)
            {
                continue;
            }

            var room = readings.Length == 1 || variants.Count * readings.Length <= MostVariants ? readings : readings[..1];
            variants = [.. variants.SelectMany(v => room.Select(r => Joined(v, r, most))).Distinct(StringComparer.Ordinal)];
        }

        return [.. variants.Select(v => v.Length == 0 ? "_" : v).Order(StringComparer.Ordinal)];
    }

    private static string Joined(string skeleton, string reading, int most)
    {
        var joined = new StringBuilder(skeleton);
        foreach (var c in reading)
        {
            if (c != '.' && joined.Length < most && (joined.Length == 0 || joined[^1] != c))
            {
                joined.Append(c);
            }
        }

        return joined.ToString();
    }
}
