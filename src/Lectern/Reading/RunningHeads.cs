namespace Lectern.Reading;

/// <summary>Lines of a plain text that stood at the head or foot of its pages: each beside a line that is a number alone, the same words again and again.</summary>
internal static class RunningHeads
{
    private const int FewestPages = 3;
    private const int MostLength = 80;
    private const int MostNumber = 9;

    private static readonly HashSet<int> s_none = [];

    /// <summary>Their indices. No paragraph goes over them.</summary>
    public static HashSet<int> Find(string text, IReadOnlyList<TextLine> lines)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0, before = -1; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (before >= 0 && IsNumber(text, lines[i]) != IsNumber(text, lines[before]))
            {
                var line = IsNumber(text, lines[i]) ? before : i;
                if (lines[line].Words.Length <= MostLength)
                {
                    var words = WithoutFigures(text, lines[line].Words);
                    (found.TryGetValue(words, out var places) ? places : found[words] = []).Add(line);
                }
            }

            before = i;
        }

        return found.Values.Any(places => places.Count >= FewestPages) ? [.. found.Values.Where(places => places.Count >= FewestPages).SelectMany(places => places)] : s_none;
    }

    private static bool IsNumber(string text, TextLine line) =>
        line.Words.Length <= MostNumber && text.AsSpan(line.Words.Start, line.Words.Length).Trim(" -–—[]()/.") is { Length: > 0 } figures && !figures.ContainsAnyExceptInRange('0', '9');

    private static string WithoutFigures(string text, SourceSpan words) => string.Create(words.Length, text.AsSpan(words.Start, words.Length), (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.IsAsciiDigit(from[i]) ? '0' : from[i];
        }
    });
}
