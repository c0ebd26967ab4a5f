using System.Globalization;

namespace Lectern.Reading.Captions;

/// <summary>Words that are shown together for a while.</summary>
/// <param name="From">When they are shown first, in seconds.</param>
/// <param name="To">When they go.</param>
/// <param name="Lines">Places of their lines in the file, marks included.</param>
internal sealed record Cue(double From, double To, IReadOnlyList<SourceSpan> Lines)
{
    private const string Arrow = "-->";
    private const int MostTimes = 32;

    /// <summary>All cues of a file of WebVTT, SubRip or SBV, in its order. Comments, styles and regions have no times and are left out.</summary>
    public static IEnumerable<Cue> All(string text)
    {
        var lines = TextLine.All(text);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Times(text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start)) is not var (from, to))
            {
                continue;
            }

            var words = new List<SourceSpan>();
            while (i + 1 < lines.Count && !lines[i + 1].IsBlank && !IsCueBehindNumber(text, lines, i + 1))
            {
                words.Add(lines[++i].Words);
            }

            yield return new(from, to, words);
        }
    }

    // Some files forget the blank line: a number alone, and times right under it.
    private static bool IsCueBehindNumber(string text, List<TextLine> lines, int i) =>
        text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start).Contains(Arrow, StringComparison.Ordinal)
        || (i + 1 < lines.Count && text.AsSpan(lines[i].Words.Start, lines[i].Words.Length).IndexOfAnyExceptInRange('0', '9') < 0 && Times(text.AsSpan(lines[i + 1].Start, lines[i + 1].End - lines[i + 1].Start)) is not null);

    private static (double From, double To)? Times(ReadOnlySpan<char> line)
    {
        var arrow = line.IndexOf(Arrow);
        if (arrow < 0 && line.Length is > 0 and <= MostTimes && char.IsAsciiDigit(line[0]) && line.IndexOf(',') is > 0 and var comma)
        {
            return Seconds(line[..comma]) is { } begin && Seconds(line[(comma + 1)..].Trim()) is { } close ? (begin, close) : null; // SBV
        }

        if (arrow < 0 || Seconds(line[..arrow].Trim()) is not { } from)
        {
            return null;
        }

        var rest = line[(arrow + Arrow.Length)..].Trim();
        var end = rest.IndexOfAny(' ', '\t');
        return Seconds(end < 0 ? rest : rest[..end]) is { } to ? (from, to) : null;
    }

    // "01:02:03.456", "02:03.456", "01:02:03,456".
    private static double? Seconds(ReadOnlySpan<char> time)
    {
        double seconds = 0;
        var parts = 0;
        while (!time.IsEmpty)
        {
            var colon = time.IndexOf(':');
            var part = colon < 0 ? time : time[..colon];
            var number = part.Length > 12 ? "" : part.ToString().Replace(',', '.');
            if (++parts > 3 || !double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            seconds = (seconds * 60) + value;
            time = colon < 0 ? default : time[(colon + 1)..];
        }

        return parts >= 2 ? seconds : null;
    }
}
