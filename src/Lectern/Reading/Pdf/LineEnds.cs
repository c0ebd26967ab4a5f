namespace Lectern.Reading.Pdf;

/// <summary>What stands between two lines of a paragraph: a space, nothing, or nothing in place of a hyphen that divides a word.</summary>
/// <remarks>Whether a hyphen is the word's own or the line's is told by the other words of the document.</remarks>
internal sealed class LineEnds
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public LineEnds(IEnumerable<PrintedLine> lines)
    {
        foreach (var line in lines)
        {
            var words = line.Text.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                var word = Folding.Fold(words[i].AsSpan().Trim(".,;:!?()[]\"“”„»«‘’'…"));
                if (word.Length > 0 && !(i == words.Length - 1 && word[^1] == '-'))
                {
                    _words[word] = _words.GetValueOrDefault(word) + 1;
                }
            }
        }
    }

    /// <summary>How two lines meet.</summary>
    public Meeting Between(PrintedLine line, PrintedLine next)
    {
        if (line.Runs[^1].EndsInSoftHyphen)
        {
            return Meeting.Close;
        }

        var (left, right) = (line.Text, next.Text);
        if (IsIdeograph(left[^1]) || IsIdeograph(right[0]))
        {
            return Meeting.Close;
        }

        if (left[^1] is not ('-' or '\u2010') || left.Length < 2 || !char.IsLetterOrDigit(left[^2]) || !char.IsLetterOrDigit(right[0]))
        {
            return Meeting.Space;
        }

        if (!char.IsLower(right[0]) || !char.IsLetter(left[^2]))
        {
            return Meeting.Close;
        }

        var head = Folding.Fold(left[(left.LastIndexOf(' ') + 1)..^1].AsSpan().TrimStart("(\"“„«‘'["));
        var end = right.IndexOf(' ', StringComparison.Ordinal);
        var tail = Folding.Fold(right[..(end < 0 ? right.Length : end)].AsSpan().TrimEnd(".,;:!?()[]\"“”„»«‘’'…"));
        var (joined, kept) = (Count(head + tail), Count(head + "-" + tail));
        if (joined > 0 || kept > 0)
        {
            return joined >= kept ? Meeting.DropHyphen : Meeting.Close;
        }

        // "Innen- und": a short word that stands by itself again and again is no half of another.
        if (tail.Length <= 4 && Count(tail) >= 3 && tail.Length < head.Length)
        {
            return Meeting.Space;
        }

        return head.Length >= 3 && tail.Length >= 3 && Count(head) > 0 && Count(tail) > 0 ? Meeting.Close : Meeting.DropHyphen;
    }

    private int Count(string word) => _words.GetValueOrDefault(word);

    private static bool IsIdeograph(char c) => c is >= '\u3000' and < '\uA000' or >= '\uF900' and < '\uFB00' or >= '\uFF00' and < '\uFF60';
}

/// <summary>How two lines of a paragraph meet.</summary>
internal enum Meeting
{
    /// <summary>A space parts them.</summary>
    Space,

    /// <summary>They are one word, with its own hyphen if there is one.</summary>
    Close,

    /// <summary>They are one word, and the hyphen is the line's.</summary>
    DropHyphen,
}
