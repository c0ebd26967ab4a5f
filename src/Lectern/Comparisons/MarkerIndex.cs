namespace Lectern.Comparisons;

/// <summary>From where a marker reaches a quotation.</summary>
internal enum MarkerReach
{
    /// <summary>Anywhere in the sentence outside the quotation.</summary>
    Around,

    /// <summary>Before it in the sentence.</summary>
    Before,

    /// <summary>Before it, within few words and without a comma between.</summary>
    CloseBefore,

    /// <summary>After it in the sentence.</summary>
    After,

    /// <summary>Directly after it.</summary>
    CloseAfter,

    /// <summary>In the sentence before.</summary>
    Previous,

    /// <summary>In the sentence after.</summary>
    Next,
}

/// <summary>What a marker means, and where it must stand to mean it.</summary>
internal sealed record MarkerMeaning(QuotationContext Context, MarkerReach Reach);

/// <summary>A line of a language pack; one without a meaning only hides shorter ones inside it ("not only" is no "not").</summary>
internal sealed record Marker(MarkerPattern Pattern, MarkerMeaning? Meaning);

/// <summary>A marker found among words, from the first to the last, both included.</summary>
internal readonly record struct FoundMarker(MarkerMeaning? Meaning, int First, int Last)
{
    public int Length => Last - First + 1;

    /// <summary>Its line leaves room for words of any kind, among which a "not" may stand.</summary>
    public bool HasGap { get; init; }
}

/// <summary>Finds the markers of a language pack.</summary>
internal sealed class MarkerIndex
{
    private readonly Dictionary<string, List<Marker>> _byFirstWord = [];
    private readonly List<Marker> _byShape = [];

    public MarkerIndex(IEnumerable<Marker> markers)
    {
        foreach (var marker in markers)
        {
            if (marker.Pattern.FirstWords.Any(w => w.Contains('~', StringComparison.Ordinal)))
            {
                _byShape.Add(marker);
                continue;
            }

            foreach (var word in marker.Pattern.FirstWords)
            {
                (_byFirstWord.TryGetValue(word, out var list) ? list : _byFirstWord[word] = []).Add(marker);
            }
        }
    }

    /// <summary>The markers among the words; what stands inside a longer line that means nothing, a doubt or a question is left out.</summary>
    public IEnumerable<FoundMarker> Find(IReadOnlyList<string> words)
    {
        var found = new List<FoundMarker>();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var marker in _byFirstWord.TryGetValue(words[at], out var list) ? list.Concat(_byShape) : _byShape)
            {
                if (marker.Pattern.LengthAt(words, at) is > 0 and var length)
                {
                    found.Add(new FoundMarker(marker.Meaning, at, at + length - 1) { HasGap = marker.Pattern.HasGap });
                }
            }
        }

        return found.Where(f => f.Meaning is not null && !found.Any(other => Hides(other, f)));
    }

    /// <summary>Some line stands among the words, whatever it means.</summary>
    public bool FindAny(IReadOnlyList<string> words) =>
        Enumerable.Range(0, words.Count).Any(at => _byFirstWord.TryGetValue(words[at], out var list) && list.Exists(m => m.Pattern.LengthAt(words, at) > 0));

    private static bool Hides(FoundMarker other, FoundMarker inner) =>
        other.Meaning is { } meaning
            ? other.First <= inner.First && other.Last >= inner.Last && other.Length > inner.Length && Absorbs(meaning.Context, inner.Meaning!.Context)
            : other.First <= inner.Last && other.Last >= inner.First && other.Length >= inner.Length && (!other.HasGap || inner.Meaning!.Context == QuotationContext.Quoting);

    // "I do not rule out" is a doubt, no denial; "I did not say that" a denial, no report.
    private static bool Absorbs(QuotationContext outer, QuotationContext inner) =>
        outer != inner && (outer is QuotationContext.Hedged or QuotationContext.Question || (outer == QuotationContext.Negated && inner == QuotationContext.Quoting));
}
