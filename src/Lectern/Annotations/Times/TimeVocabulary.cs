namespace Lectern.Annotations.Times;

/// <summary>The folded words and marks that the rules of one language know, each with a number from 1.</summary>
/// <remarks>An open table with the hash taken while a word is folded, so that a word of the text costs one probe.</remarks>
internal sealed class TimeVocabulary
{
    private readonly List<string> _words = [""];
    private int[] _slots = new int[1024];

    /// <summary>How many numbers are given, 0 included.</summary>
    public int Count => _words.Count;

    /// <summary>The word of a number.</summary>
    public string this[int id] => _words[id];

    public static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619u;

    public const uint Seed = 2166136261u;

    /// <summary>The number of a folded word, given one where it has none.</summary>
    public int Add(ReadOnlySpan<char> folded)
    {
        var id = Find(folded, HashOf(folded));
        if (id != 0)
        {
            return id;
        }

        _words.Add(folded.ToString());
        if (_words.Count * 3 > _slots.Length)
        {
            _slots = new int[_slots.Length * 2];
            for (var i = 1; i < _words.Count; i++)
            {
                Place(i);
            }
        }
        else
        {
            Place(_words.Count - 1);
        }

        return _words.Count - 1;
    }

    /// <summary>The number of a folded word with this hash, 0 where it has none.</summary>
    public int Find(ReadOnlySpan<char> folded, uint hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash ^ (hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            var id = _slots[slot];
            if (id == 0 || folded.SequenceEqual(_words[id]))
            {
                return id;
            }
        }
    }

    private static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = Seed;
        foreach (var c in folded)
        {
            hash = Hash(hash, c);
        }

        return hash;
    }

    private void Place(int id)
    {
        var mask = _slots.Length - 1;
        var hash = HashOf(_words[id]);
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = id;
    }
}
