namespace Lectern.Annotations.Mentions;

/// <summary>Single words, known by their numbers.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly HashSet<ulong> _hashes = [.. words.Select(w => WordHash.Of(w))];

    public bool Has(Token token) => _hashes.Contains(token.Hash);

    public bool Has(ulong hash) => _hashes.Contains(hash);
}
