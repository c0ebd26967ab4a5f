using System.Globalization;

namespace Lectern.Comparisons;

/// <summary>Words that mark something, as a line of a language pack writes them.</summary>
/// <remarks>
/// Words of a line follow one another. <c>a|b</c> is either; <c>x~</c> begins with x, <c>~x</c> ends with it; <c>*</c> is up to 3 words,
/// <c>*2</c> up to 2, <c>**</c> up to 10, <c>**6</c> up to 6, of any kind and also none.
/// </remarks>
internal sealed class MarkerPattern
{
    private const int ShortGap = 3;
    private const int LongGap = 10;
    private readonly (string[] Words, int Gap)[] _steps;

    private MarkerPattern((string[] Words, int Gap)[] steps) => _steps = steps;

    /// <summary>The alternatives for its first word.</summary>
    public IReadOnlyList<string> FirstWords => _steps[0].Words;

    /// <summary>It leaves room for words of any kind.</summary>
    public bool HasGap => _steps.Any(s => s.Gap > 0);

    public static MarkerPattern Parse(string line)
    {
        var steps = new List<(string[], int)>();
        var gap = 0;
        foreach (var part in line.Split(' '))
        {
            if (part[0] == '*')
            {
                var number = part.TrimStart('*');
                gap = number.Length > 0 ? int.Parse(number, CultureInfo.InvariantCulture) : part.Length == 1 ? ShortGap : LongGap;
            }
            else
            {
                steps.Add((part.Split('|'), gap));
                gap = 0;
            }
        }

        return new MarkerPattern([.. steps]);
    }

    /// <summary>How many words it takes from a place on; 0 where it does not stand there.</summary>
    public int LengthAt(IReadOnlyList<string> words, int at) => Matches(words, at, 0) is var end and > 0 ? end - at : 0;

    private int Matches(IReadOnlyList<string> words, int at, int step)
    {
        if (step == _steps.Length)
        {
            return at;
        }

        for (var skipped = 0; skipped <= _steps[step].Gap && at + skipped < words.Count; skipped++)
        {
            if (Is(_steps[step].Words, words[at + skipped]) && Matches(words, at + skipped + 1, step + 1) is var end and > 0)
            {
                return end;
            }
        }

        return 0;
    }

    private static bool Is(string[] alternatives, string word)
    {
        foreach (var alternative in alternatives)
        {
            if (alternative[^1] == '~' ? word.AsSpan().StartsWith(alternative.AsSpan(0, alternative.Length - 1), StringComparison.Ordinal)
                : alternative[0] == '~' ? word.AsSpan().EndsWith(alternative.AsSpan(1), StringComparison.Ordinal)
                : word == alternative)
            {
                return true;
            }
        }

        return false;
    }
}
