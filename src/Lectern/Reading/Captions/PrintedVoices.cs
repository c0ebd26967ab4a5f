namespace Lectern.Reading.Captions;

/// <summary>Names that captions print before the words of whoever speaks: "Ada Lind: We met today.", "[Ada Lind] We met today."</summary>
/// <remarks>What stands before one colon may be anything; what comes back is a name, and then others that look like one are names too.</remarks>
internal sealed class PrintedVoices
{
    private const int MostName = 60;
    private const int MostWords = 6;
    private const int MostNames = 2_000;
    private const int FewestLines = 3;
    private const int OneLineOf = 20;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;

    private PrintedVoices(HashSet<string> names) => _names = names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks through all lines of a file.</summary>
    public static PrintedVoices Find(string text, IEnumerable<Cue> cues)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var lines = 0;
        foreach (var line in cues.SelectMany(cue => cue.Lines))
        {
            lines++;
            if (NameOf(text, line) is { IsEmpty: false } name)
            {
                var printed = text.AsSpan(name.Start, name.Length);
                if (known.TryGetValue(printed, out var count))
                {
                    known[printed] = count + 1;
                }
                else if (counts.Count < MostNames)
                {
                    known[printed] = 1;
                }
            }
        }

        // One word before a colon may be "Remember:"; it is a name where nearly all lines have one.
        bool IsName(string printed) => printed.Contains(' ', StringComparison.Ordinal);
        var returning = counts.Where(name => name.Value > 1).ToArray();
        var named = returning.Where(name => IsName(name.Key)).Sum(name => name.Value);
        var all = returning.Sum(name => name.Value);
        return all >= FewestLines && all * OneLineOf >= lines ? new([.. counts.Where(name => name.Value > 1 || IsName(name.Key)).Select(name => name.Key)])
            : named >= FewestLines ? new([.. counts.Keys.Where(IsName)])
            : new([]);
    }

    /// <summary>The name with which a line begins, or null.</summary>
    public SourceSpan? Before(string text, SourceSpan line) => NameOf(text, line) is { IsEmpty: false } name && _names.Contains(text.AsSpan(name.Start, name.Length)) ? name : null;

    // Capitalised words before the first colon, which a space follows, or in square brackets.
    private static SourceSpan NameOf(string text, SourceSpan line)
    {
        var words = text.AsSpan(line.Start, Math.Min(line.Length, MostName));
        if (words.Length > 0 && words[0] == '[' && words.IndexOf(']') is > 4 and var close && close + 2 < words.Length && words[close + 1] == ' ')
        {
            return IsNameLike(words[1..close]) && words[..close].Contains(' ') ? new(line.Start + 1, line.Start + close) : default; // "[Ada Lind] We met."
        }

        var colon = words.IndexOf(':');
        if (colon < 2 || line.Start + colon + 1 >= line.End || !char.IsWhiteSpace(text[line.Start + colon + 1]))
        {
            return default;
        }

        return IsNameLike(words[..colon]) ? new(line.Start, line.Start + colon) : default;
    }

    private static bool IsNameLike(ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range].TrimStart("(['\"");
            count++;
            if (word.IsEmpty || !char.IsLetterOrDigit(word[0]) || char.IsLower(word[0]) || word.ContainsAny("?!<>"))
            {
                return false;
            }
        }

        return count <= MostWords;
    }
}
