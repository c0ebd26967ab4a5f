namespace Lectern.Names;

/// <summary>The share of each pair of letter groups, by their codes: a flat table, because a comparison asks it some thousand times.</summary>
internal sealed class GroupTable
{
    private readonly ulong[] _keys;
    private readonly double[] _shares;

    public GroupTable(int count)
    {
        var size = 16;
        while (size < count * 3)
        {
            size *= 2;
        }

        (_keys, _shares) = (new ulong[size], new double[size]);
    }

    /// <summary>The share of two groups, or 0.</summary>
    public double this[uint latin, uint other]
    {
        get
        {
            var key = KeyOf(latin, other);
            for (var slot = SlotOf(key); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
            {
                if (_keys[slot] == key)
                {
                    return _shares[slot];
                }
            }

            return 0;
        }
        set
        {
            var key = KeyOf(latin, other);
            var slot = SlotOf(key);
            while (_keys[slot] != 0 && _keys[slot] != key)
            {
                slot = (slot + 1) & (_keys.Length - 1);
            }

            (_keys[slot], _shares[slot]) = (key, value);
        }
    }

    private static ulong KeyOf(uint latin, uint other) => (((ulong)latin << 32) | other) + 1;

    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (_keys.Length - 1);
}
