namespace Lectern.Names;

/// <summary>Two names with their words side by side so that most of both is explained.</summary>
internal sealed class NameAlignment
{
    private const int MostWords = 7;
    private const double LeastScore = 0.5;

    private readonly NameWord[] _left;
    private readonly NameWord[] _right;
    private readonly Dictionary<int, WordMatch> _known = [];
    private readonly List<AlignedWords> _trail = [];
    private double _best = double.NegativeInfinity;

    private NameAlignment(PersonName left, PersonName right) => (LeftName, RightName, _left, _right) = (left, right, WordsOf(left), WordsOf(right));

    public PersonName LeftName { get; }

    public PersonName RightName { get; }

    /// <summary>Words of the left name, generation left out, at most seven.</summary>
    public IReadOnlyList<NameWord> Left => _left;

    /// <summary>Words of the right name, generation left out, at most seven.</summary>
    public IReadOnlyList<NameWord> Right => _right;

    /// <summary>What stands side by side, in the order of the left name.</summary>
    public IReadOnlyList<AlignedWords> Pairs { get; private set; } = [];

    /// <summary>Places of the left name that nothing stands beside.</summary>
    public IReadOnlyList<int> LeftOverAt => [.. Enumerable.Range(0, _left.Length).Where(i => !Pairs.Any(p => i >= p.LeftStart && i < p.LeftStart + p.LeftCount))];

    /// <summary>Places of the right name that nothing stands beside.</summary>
    public IReadOnlyList<int> RightOverAt => [.. Enumerable.Range(0, _right.Length).Where(i => !Pairs.Any(p => i >= p.RightStart && i < p.RightStart + p.RightCount))];

    /// <summary>Words of the left name that nothing stands beside.</summary>
    public IEnumerable<NameWord> LeftOver => LeftOverAt.Select(i => _left[i]);

    /// <summary>Words of the right name that nothing stands beside.</summary>
    public IEnumerable<NameWord> RightOver => RightOverAt.Select(i => _right[i]);

    /// <summary>The same for people.</summary>
    public IReadOnlyList<NamePartMatch> Parts =>
    [
        .. Pairs.Select(p => new NamePartMatch(Join(_left, p.LeftStart, p.LeftCount, " "), Join(_right, p.RightStart, p.RightCount, " "), p.Score, p.Means)),
        .. LeftOver.Select(w => new NamePartMatch(w.Text, "", 0, "stands on one side only")),
        .. RightOver.Select(w => new NamePartMatch("", w.Text, 0, "stands on one side only")),
    ];

    public static NameAlignment Of(PersonName left, PersonName right)
    {
        var alignment = new NameAlignment(left, right);
        if (!alignment.TryUnspaced())
        {
            alignment.Search(0, 0, 0);
        }

        return alignment;
    }

    private static NameWord[] WordsOf(PersonName name)
    {
        var words = name.Words.Where(w => w.Kind != NameWordKind.Generation).ToArray();
        return words.Length <= MostWords ? words : [.. words[..(MostWords - 1)], words[^1]];
    }

    /// <summary>"习近平" against "Xi Jinping" and "Jinping Xi": a whole name without spaces against words in both orders.</summary>
    private bool TryUnspaced()
    {
        var (isLeft, one, many) = _left.Length == 1 && _right.Length > 1 ? (true, _left[0], _right) : (false, _right[0], _left);
        if ((isLeft ? _left : _right).Length != 1 || many.Length is < 2 or > 4 || one.Script is not (NameScript.Han or NameScript.Hangul or NameScript.Kana)
            || many.Any(w => w.Kind == NameWordKind.Initial) || many.Any(w => w.Script == one.Script && w.Script != NameScript.Han))
        {
            return false;
        }

        var texts = many.Select(w => w.Text).ToArray();
        var best = new[] { string.Concat(texts), texts[^1] + string.Concat(texts[..^1]), string.Concat(texts[1..]) + texts[0] }
            .Distinct(StringComparer.Ordinal)
            .Select(joined => WordMatcher.Match(one.Text, joined))
            .MaxBy(m => m.Score);
        if (best.Score < LeastScore)
        {
            return false;
        }

        Pairs = [isLeft ? new(0, 1, 0, many.Length, best.Score, best.Means, false) : new(0, many.Length, 0, 1, best.Score, best.Means, false)];
        return true;
    }

    private void Search(int at, int usedOfRight, double value)
    {
        if (at == _left.Length)
        {
            value -= _right.Where((_, j) => (usedOfRight & (1 << j)) == 0).Sum(Cost);
            if (value > _best + 1e-9)
            {
                (_best, Pairs) = (value, [.. _trail]);
            }

            return;
        }

        if (_left[at].Kind == NameWordKind.Initial)
        {
            ForInitial(at, usedOfRight, value);
        }
        else
        {
            ForWord(at, usedOfRight, value);
        }

        Search(at + 1, usedOfRight, value - Cost(_left[at]));
    }

    private void ForInitial(int at, int usedOfRight, double value)
    {
        for (var j = 0; j < _right.Length; j++)
        {
            if ((usedOfRight & (1 << j)) == 0 && _right[j].Kind != NameWordKind.Particle && InitialLetters.Fit(_left[at].Text, _right[j].Text, _right[j].Kind == NameWordKind.Initial) is > 0 and var fit)
            {
                Take(new(at, 1, j, 1, fit, "initial", true), usedOfRight, value + 0.6);
            }
        }
    }

    private void ForWord(int at, int usedOfRight, double value)
    {
        for (var j = 0; j < _right.Length; j++)
        {
            if ((usedOfRight & (1 << j)) != 0)
            {
                continue;
            }

            if (_right[j].Kind == NameWordKind.Initial)
            {
                if (_left[at].Kind != NameWordKind.Particle && InitialLetters.Fit(_right[j].Text, _left[at].Text, false) is > 0 and var fit)
                {
                    Take(new(at, 1, j, 1, fit, "initial", true), usedOfRight, value + 0.6);
                }

                continue;
            }

            for (var count = 1; count <= 3 && IsFreeRun(j, count, usedOfRight); count++)
            {
                Try(at, 1, j, count, usedOfRight, value);
            }

            for (var count = 2; count <= 3 && at + count <= _left.Length && IsRun(_left, at, count); count++)
            {
                Try(at, count, j, 1, usedOfRight, value);
            }
        }
    }

    private void Try(int left, int leftCount, int right, int rightCount, int usedOfRight, double value)
    {
        var key = (((((left * 8) + leftCount) * 8) + right) * 8) + rightCount;
        if (!_known.TryGetValue(key, out var match))
        {
            match = WordMatcher.Match(Join(_left, left, leftCount, ""), Join(_right, right, rightCount, ""));
            _known[key] = match;
        }

        if (match.Score >= LeastScore)
        {
            var isSmall = leftCount + rightCount == 2 && _left[left].Kind == NameWordKind.Particle;
            var moved = left == right ? 0 : 0.01;
            Take(new(left, leftCount, right, rightCount, match.Score, match.Means, false), usedOfRight, value + (isSmall ? 0.1 : (2 * match.Score) - moved));
        }
    }

    private void Take(AlignedWords pair, int usedOfRight, double value)
    {
        _trail.Add(pair);
        var mask = ((1 << pair.RightCount) - 1) << pair.RightStart;
        Search(pair.LeftStart + pair.LeftCount, usedOfRight | mask, value);
        _trail.RemoveAt(_trail.Count - 1);
    }

    private bool IsFreeRun(int start, int count, int used) =>
        start + count <= _right.Length && (used & (((1 << count) - 1) << start)) == 0 && IsRun(_right, start, count);

    private static bool IsRun(NameWord[] words, int start, int count) => !Array.Exists(words[start..(start + count)], w => w.Kind == NameWordKind.Initial);

    private static double Cost(NameWord word) => word.Kind switch
    {
        NameWordKind.Initial => 0.3,
        NameWordKind.Patronymic => 0.2,
        NameWordKind.Particle => 0.02,
        _ => 0.5,
    };

    private static string Join(NameWord[] words, int start, int count, string by) =>
        count == 1 ? words[start].Text : string.Join(by, words.Skip(start).Take(count).Select(w => w.Text));
}
