namespace Lectern.Reading;

/// <summary>The mark of live captions for "somebody else speaks now", <c>&gt;&gt;</c>, in a text whose lines were run together.</summary>
internal static class ChangeMarks
{
    private const int FewestInside = 3;

    /// <summary>Begins a line at each mark that stands inside one, where several do.</summary>
    public static void Split(string text, List<TextLine> lines)
    {
        var inside = 0;
        for (var at = Next(text, 1); at >= 0 && inside < FewestInside; at = Next(text, at + 2))
        {
            inside += text[at - 1] is ' ' or '\t' && !IsFirst(text, at) ? 1 : 0;
        }

        if (inside < FewestInside)
        {
            return;
        }

        var split = new List<TextLine>(lines.Count + FewestInside);
        foreach (var line in lines)
        {
            var start = line.Start;
            for (var at = Next(text, line.Words.Start + 1); at >= 0 && at < line.Words.End; at = Next(text, at + 2))
            {
                if (char.IsWhiteSpace(text[at - 1]))
                {
                    split.Add(TextLine.Of(text, start, at));
                    start = at;
                }
            }

            split.Add(start == line.Start ? line : TextLine.Of(text, start, line.End));
        }

        lines.Clear();
        lines.AddRange(split);
    }

    /// <summary>The line begins with the mark: no paragraph goes on in it.</summary>
    public static bool Begins(string text, TextLine line) => line.Words.Length > 2 && text[line.Words.Start] == '>' && text[line.Words.Start + 1] == '>';

    private static int Next(string text, int from) => from < text.Length ? text.IndexOf(">> ", from, StringComparison.Ordinal) : -1;

    private static bool IsFirst(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || text[at - 1] == '\n';
    }
}
