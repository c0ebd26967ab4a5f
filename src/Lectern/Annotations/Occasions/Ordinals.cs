using System.Globalization;

namespace Lectern.Annotations.Occasions;

/// <summary>Reads ordinal numbers: "30th", "twenty fifth", "25 (летие)"; words from <c>Languages/ordinals.tsv</c>.</summary>
internal static class Ordinals
{
    private const int MostDigits = 4;
    private static readonly Lazy<(List<(string Stem, int Value)> Words, List<(string Word, int Value)> Firsts)> Loaded = new(Load);

    /// <summary>The number that a word says, with the word before it where the two make one ("twenty fifth"), and how many words that takes; null where it is none.</summary>
    public static (int Number, int Words)? Find(string word, string? before)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is > 0 and <= MostDigits)
        {
            return (int.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), 1);
        }

        // The longest first: "пятидесятилетие" is no fifth.
        foreach (var (stem, value) in Loaded.Value.Words)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                var tens = value < 10 ? Loaded.Value.Firsts.FirstOrDefault(f => f.Word == before).Value : 0;
                return (value + tens, tens > 0 ? 2 : 1);
            }
        }

        return null;
    }

    private static (List<(string, int)>, List<(string, int)>) Load()
    {
        var words = new List<(string Stem, int)>();
        var firsts = new List<(string, int)>();
        foreach (var cells in DataFiles.Rows("Languages/ordinals.tsv"))
        {
            var isFirst = cells[0][0] == '+';
            var value = int.Parse(cells[0].AsSpan(isFirst ? 1 : 0), NumberStyles.None, CultureInfo.InvariantCulture);
            (isFirst ? firsts : words).AddRange(cells[1].Split('|').Select(w => (w, value)));
        }

        words.Sort((a, b) => b.Stem.Length.CompareTo(a.Stem.Length));
        return (words, firsts);
    }
}
