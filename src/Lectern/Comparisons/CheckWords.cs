using System.Collections.Frozen;
using System.Text.Json;

namespace Lectern.Comparisons;

/// <summary>What a check knows of one language: the words of <c>Languages/*.check.json</c>.</summary>
internal sealed class CheckWords
{
    private static readonly FrozenDictionary<string, CheckWords> Packs = DataFiles.Languages("check").ToFrozenDictionary(l => l, l => new CheckWords(DataFiles.Pack(l, "check")));
    private static readonly FrozenSet<string> FunctionWords = Packs.Values.SelectMany(p => p._functionWords).ToFrozenSet();
    private static readonly FrozenSet<string> Joined = Packs.Values.SelectMany(p => p._joined).ToFrozenSet();
    private static readonly FrozenSet<string> Abbreviations = Packs.Values.SelectMany(p => p._abbreviations).ToFrozenSet();
    private static readonly FrozenSet<string> Titles = Packs.Values.SelectMany(p => p._titles).ToFrozenSet();

    private readonly string[] _functionWords;
    private readonly string[] _joined;
    private readonly string[] _abbreviations;
    private readonly string[] _titles;

    private CheckWords(JsonElement pack)
    {
        _functionWords = [.. pack.Words("function_words")];
        _joined = [.. pack.Words("joined")];
        _abbreviations = [.. pack.Words("abbreviations")];
        _titles = [.. pack.Words("titles")];
        Stops = new MarkerIndex(pack.Words("stops").Select(w => new Marker(MarkerPattern.Parse(w), null)));
        Linking = pack.Words("linking").ToFrozenSet();
        var markers = pack.Words("ignored").Select(w => new Marker(MarkerPattern.Parse(w), null));
        foreach (var rule in pack.GetProperty("rules").EnumerateArray())
        {
            var meaning = new MarkerMeaning(Context(rule.GetProperty("context").GetString()!), Where(rule.GetProperty("where").GetString()!));
            markers = markers.Concat(rule.Words("words").Select(w => new Marker(MarkerPattern.Parse(w), meaning)));
        }

        Markers = new MarkerIndex(markers);
    }

    /// <summary>Words after which what was said before no longer governs: "but".</summary>
    public MarkerIndex Stops { get; }

    /// <summary>Words that carry a sentence over a comma: "that".</summary>
    public FrozenSet<string> Linking { get; }

    /// <summary>What marks a hedge, a report, a condition, a denial, a question; and what only looks like one.</summary>
    public MarkerIndex Markers { get; }

    /// <summary>The pack of a BCP 47 language, by its first subtag; null where there is none.</summary>
    public static CheckWords? Find(string language) => Packs.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant());

    /// <summary>The word tells nothing about which passage it comes from, in any language of the packs.</summary>
    public static bool IsFunctionWord(string folded) => FunctionWords.Contains(folded);

    /// <summary>The word may be written in two.</summary>
    public static bool MayBeParted(string folded) => Joined.Contains(folded);

    /// <summary>A full stop after the word may end no sentence.</summary>
    public static bool IsAbbreviation(string folded) => Abbreviations.Contains(folded);

    /// <summary>The word says what somebody is, not who.</summary>
    public static bool IsTitle(string folded) => Titles.Contains(folded);

    private static QuotationContext Context(string name) => Enum.Parse<QuotationContext>(name, ignoreCase: true);

    private static MarkerReach Where(string name) => Enum.Parse<MarkerReach>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
