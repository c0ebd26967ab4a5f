using System.Collections.Frozen;

namespace Lectern.Languages;

/// <summary>A set of words and phrases, compared folded (case, accents, ё).</summary>
internal sealed class PhraseSet
{
    private readonly FrozenSet<string> _phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenSet<string> _firstWords;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstLookup;

    public PhraseSet(IEnumerable<string> phrases)
    {
        _phrases = phrases.Select(p => Folding.Fold(p)).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstWords = _phrases.Select(p => p.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? p[..end] : p).ToFrozenSet(StringComparer.Ordinal);
        _firstLookup = _firstWords.GetAlternateLookup<ReadOnlySpan<char>>();
        MostWords = _phrases.Count == 0 ? 0 : _phrases.Max(p => p.Count(c => c == ' ') + 1);
    }

    /// <summary>Words of the longest phrase.</summary>
    public int MostWords { get; }

    /// <summary>The phrases, folded.</summary>
    public IReadOnlyCollection<string> Phrases => _phrases;

    /// <summary>The words with which phrases begin, folded.</summary>
    public IReadOnlyCollection<string> FirstWords => _firstWords;

    /// <summary>A phrase begins with this folded word.</summary>
    public bool Begins(string folded) => _firstWords.Contains(folded);

    /// <inheritdoc cref="Begins(string)"/>
    public bool Begins(ReadOnlySpan<char> folded) => _firstLookup.Contains(folded);

    /// <summary>The text, folded already, is one of the phrases.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => _lookup.Contains(folded);

    /// <summary>All phrases of several sets.</summary>
    public static PhraseSet Union(IEnumerable<PhraseSet> sets) => new(sets.SelectMany(s => s._phrases));
}
