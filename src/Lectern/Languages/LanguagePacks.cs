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
        .Concat(LabelWords.Elsewhere.Languages.SelectMany((language, i) => language.FunctionWords.Select(word => (word, bit: 1UL << (All.Count + i)))))
        .GroupBy(p => p.word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0UL, (bits, p) => bits | p.bit), StringComparer.Ordinal));
    private static readonly Lazy<WordBeginnings> FunctionWordBeginnings = new(() => new WordBeginnings(FunctionWords.Keys));
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

    /// <summary>For each function word the languages that have it, by their place in <see cref="All"/>; behind those, languages without a pack.</summary>
    public static FrozenDictionary<string, ulong> FunctionWords => AllFunctionWords.Value;

    /// <summary>How they begin: one look sorts out most other words.</summary>
    public static WordBeginnings BeginningsOfFunctionWords => FunctionWordBeginnings.Value;

    private static LanguagePack[] Load() => [.. DataFiles.Languages().Select(language => new LanguagePack(DataFiles.Pack(language)))];
}
