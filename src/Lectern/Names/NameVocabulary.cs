using System.Collections.Frozen;
using Lectern.Languages;

namespace Lectern.Names;

/// <summary>Words beside and inside names that are no given name or surname: titles, small words, generations, patronymic endings.</summary>
internal static class NameVocabulary
{
    private static readonly Lazy<FrozenSet<string>> Small = new(() => Words("particles").ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<FrozenDictionary<string, int>> Generations = new(() => DataFiles.Rows("Names/generations.tsv")
        .SelectMany(cells => cells[1].Split(' ').Select(word => (word: Folding.Fold(word), generation: cells[0][0] - '0')))
        .DistinctBy(p => p.word)
        .ToFrozenDictionary(p => p.word, p => p.generation, StringComparer.Ordinal));

    private static readonly Lazy<string[]> Endings = new(() => [.. Words("patronymics")]);
    private static readonly Lazy<FrozenSet<string>> Before = new(() => Titles("before").ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<string[]> After = new(() => [.. Titles("after").OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)]);
    private static readonly Lazy<string> ChineseSurnames = new(() => DataFiles.Rows("Names/eastern-surnames.tsv").Single(cells => cells[0] == "Hani")[1]);
    private static readonly Lazy<FrozenSet<string>> Surnames = new(() => Words("eastern-surnames").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Titles and offices that are written after a name without a space, the longest first.</summary>
    public static IReadOnlyList<string> TitlesAfter => After.Value;

    /// <summary>The folded word may be a small word of a surname.</summary>
    public static bool IsParticle(string folded) => Small.Value.Contains(folded);

    /// <summary>The generation that a folded word tells, or 0.</summary>
    public static int GenerationOf(string folded) => Generations.Value.GetValueOrDefault(folded);

    /// <summary>The folded word ends as patronymics do.</summary>
    public static bool IsPatronymic(string folded) =>
        Endings.Value.Any(ending => folded.Length > ending.Length + 1 && folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The folded words are a title or an office in any language.</summary>
    public static bool IsTitle(string folded) => Before.Value.Contains(folded) || LanguagePacks.PersonTitles.Contains(folded) || LanguagePacks.Offices.Contains(folded);

    /// <summary>Words of the longest title.</summary>
    public static int MostWordsOfTitle => Math.Max(LanguagePacks.PersonTitles.MostWords, LanguagePacks.Offices.MostWords);

    /// <summary>A common Chinese, Korean or Vietnamese surname in Latin or Cyrillic letters, which stands first.</summary>
    public static bool IsEasternSurname(string folded) => Surnames.Value.Contains(folded);

    /// <summary>A common Chinese surname of one character.</summary>
    public static bool IsChineseSurname(char c) => ChineseSurnames.Value.Contains(c, StringComparison.Ordinal);

    private static IEnumerable<string> Words(string file) => DataFiles.Rows($"Names/{file}.tsv").SelectMany(cells => cells[1].Split(' ')).Select(word => Folding.Fold(word));

    private static IEnumerable<string> Titles(string where) =>
        DataFiles.Rows("Names/titles.tsv").Where(cells => cells[0] == where).SelectMany(cells => cells[1].Split(' ')).Select(word => Folding.Fold(word));
}
