using System.Collections.Frozen;

namespace Lectern.Languages;

/// <summary>All language packs, read once from the data files in the assembly.</summary>
internal static class LanguagePacks
{
    private static readonly Lazy<IReadOnlyList<LanguagePack>> Loaded = new(Load);
    private static readonly Lazy<PhraseSet> AllOffices = new(() => PhraseSet.Union(All.Select(p => p.Offices).Append(LabelWords.Elsewhere.Offices)));
    private static readonly Lazy<PhraseSet> AllTitles = new(() => PhraseSet.Union(All.Select(p => p.PersonTitles).Append(LabelWords.Elsewhere.PersonTitles)));
    private static readonly Lazy<FrozenDictionary<string, ulong>> AllFunctionWords = new(() => All
        .SelectMany((pack, i) => pack.FunctionWords.Phrases.Select(word => (word, bit: 1UL << i)))
        .GroupBy(p => p.word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0UL, (bits, p) => bits | p.bit), StringComparer.Ordinal));
    private static readonly Lazy<ushort[]> LengthsOfFunctionWords = new(LengthsByBeginning);
    private static readonly Lazy<PhraseSet> AllOutlets = new(() => PhraseSet.Union(All.Select(p => p.OutletWords)));
    private static readonly Lazy<PhraseSet> Connectors = new(() => PhraseSet.Union(All.Select(p => p.OfficeConnectors)));

    /// <summary>Every pack, English first, then by language.</summary>
    public static IReadOnlyList<LanguagePack> All => Loaded.Value;

    /// <summary>The pack of a language, or English where there is none.</summary>
    public static LanguagePack Get(string language) => All.FirstOrDefault(p => p.Language == language) ?? All[0];

    /// <summary>Words that join the parts of an office in any language.</summary>
    public static PhraseSet OfficeConnectors => Connectors.Value;

    /// <summary>Offices in any language: a label need not be in the language of the text.</summary>
    public static PhraseSet Offices => AllOffices.Value;

    /// <summary>What stands before a name in any language.</summary>
    public static PhraseSet PersonTitles => AllTitles.Value;

    /// <summary>Words by which a newspaper, a station or an agency is known in any language.</summary>
    public static PhraseSet OutletWords => AllOutlets.Value;

    /// <summary>For each function word the languages that have it, by their place in <see cref="All"/>.</summary>
    public static FrozenDictionary<string, ulong> FunctionWords => AllFunctionWords.Value;

    /// <summary>
    /// For each beginning of a word (<see cref="BeginningOf"/>) the lengths, a bit each, that a function word with it has: one look sorts out most other words.
    /// </summary>
    public static ushort[] FunctionWordLengths => LengthsOfFunctionWords.Value;

    /// <summary>The place in <see cref="FunctionWordLengths"/> of words with these first two letters; a word of one letter has it twice.</summary>
    public static int BeginningOf(char first, char second) => ((first * 31) + second) & 0x3FF;

    private static ushort[] LengthsByBeginning()
    {
        var lengths = new ushort[0x400];
        foreach (var word in FunctionWords.Keys.Where(w => w.Length is > 0 and < 16))
        {
            lengths[BeginningOf(word[0], word[word.Length > 1 ? 1 : 0])] |= (ushort)(1 << word.Length);
        }

        return lengths;
    }

    private static LanguagePack[] Load() => [.. DataFiles.Languages().Select(language => new LanguagePack(DataFiles.Pack(language)))];
}
