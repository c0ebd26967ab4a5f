namespace Lectern.Names;

/// <summary>Keys under which an index finds every spelling of a name, in any script: store <see cref="Of(string)"/> of each name, look up <see cref="Of(string)"/> of the query.</summary>
/// <remarks>
/// Two spellings of a word share at least one key; so do many words that only sound a little alike. So a look-up gives candidates, and
/// <see cref="NameComparer.Covers"/> or <see cref="NameComparer.Compare(string, string)"/> tells which of them are meant. Keys are short ASCII strings and the
/// same in every release that writes the same <see cref="Rule"/>.
/// </remarks>
public static class NameSearchKeys
{
    /// <summary>Names the rule that made the keys; where it changes, an index is made again.</summary>
    public const string Rule = "skeleton/1";

    private const int Classes = 3;

    /// <summary>Keys of every word of a name but titles, initials, small words and generations. Empty where nothing is a name.</summary>
    public static IReadOnlyList<string> Of(string name) => Of(PersonName.Parse(name));

    /// <summary>Keys of a name that is taken apart already.</summary>
    public static IReadOnlyList<string> Of(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Words.Where(w => w.Kind is NameWordKind.Given or NameWordKind.Surname or NameWordKind.Patronymic).ToList();
        var keys = words.SelectMany(OfWord).Concat(Unspaced(words)).Concat(Joined(words));
        return [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether two names share a key in two words each, as two whole names of one person do. Much cheaper than a comparison.</summary>
    /// <param name="left">Keys of each word of one name, from <see cref="OfEachWord"/>.</param>
    /// <param name="right">Of the other.</param>
    public static bool ShareTwoWords(IReadOnlyList<IReadOnlySet<string>> left, IReadOnlyList<IReadOnlySet<string>> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Count(word => right.Any(word.Overlaps)) > 1 && right.Count(word => left.Any(word.Overlaps)) > 1;
    }

    /// <summary>Keys of a name word by word, and of neighbouring words written as one.</summary>
    public static IReadOnlyList<IReadOnlySet<string>> OfEachWord(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Words.Where(w => w.Kind is NameWordKind.Given or NameWordKind.Surname or NameWordKind.Patronymic).ToList();
        return [.. words.Concat(words.Skip(1).Select((word, i) => new NameWord(words[i].Text + word.Text, NameWordKind.Given))).Select(word => OfWord(word).ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>Keys of one word.</summary>
    internal static IEnumerable<string> OfWord(NameWord word) =>
        Readings(word.Text).SelectMany(r => ConsonantSkeleton.Of(r, Classes)).Distinct(StringComparer.Ordinal);

    // "习近平" is found by "jinping", "반기문" by "ban": the surname is the first character or two, the rest is the given name.
    private static IEnumerable<string> Unspaced(List<NameWord> words) =>
        words is [{ Script: NameScript.Han or NameScript.Hangul, Text.Length: >= 2 and <= 6 } whole]
            ? Enumerable.Range(1, Math.Min(3, whole.Text.Length - 1))
                .SelectMany(cut => new[] { whole.Text[..cut], whole.Text[cut..] })
                .SelectMany(part => OfWord(new NameWord(part, NameWordKind.Given)))
            : [];

    // "Kimoon" is found by "Ki-moon", "Abdulrahman" by "Abdul Rahman".
    private static IEnumerable<string> Joined(List<NameWord> words) =>
        words.Skip(1).Select((word, i) => new NameWord(words[i].Text + word.Text, NameWordKind.Given)).SelectMany(OfWord);

    private static IEnumerable<string> Readings(string word) => JapaneseReadings.Of(word).Prepend(word);
}
