using System.Text;

namespace Lectern.Reading.Pdf;

/// <summary>A line of words on a page, or the part of it that stands in one column.</summary>
internal sealed class PrintedLine
{
    public PrintedLine(int page, IEnumerable<PrintedRun> runs)
    {
        Page = page;
        Runs = [.. runs.OrderBy(run => run.Left)];
        var widest = Runs.MaxBy(run => run.Text.Length)!;
        (Size, Bottom, Top) = (widest.Size, widest.Bottom, widest.Top);
        (Left, Right) = (Runs[0].Left, Runs.Max(run => run.Right));
        Text = Words();
    }

    public int Page { get; }

    public IReadOnlyList<PrintedRun> Runs { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Size of the type in which most of it is set.</summary>
    public double Size { get; }

    /// <summary>Its words, with single spaces between runs.</summary>
    public string Text { get; }

    /// <summary>The column of its page in which it stands; 0 where it goes over all of them.</summary>
    public int Column { get; set; }

    /// <summary>The cell of its row in which it stands: 1 in a column of labels, 2 beside it, 0 where there is none.</summary>
    public int Cell { get; set; }

    /// <summary>It is the first line of its cell.</summary>
    public bool OpensCell { get; set; }

    public bool IsBold => Runs.All(run => run.IsBold);

    public bool StartsBold => Runs[0].Pieces[0].Style.HasFlag(TextStyle.Bold);

    public bool EndsBold => Runs[^1].Pieces[^1].Style.HasFlag(TextStyle.Bold);

    /// <summary>How wide one of its characters is, in the mean.</summary>
    public double CharacterWidth => Math.Max(1, Runs.Sum(run => run.Width) / Math.Max(1, Runs.Sum(run => run.Text.Length)));

    /// <summary>Width of its first word.</summary>
    public double FirstWord
    {
        get
        {
            var end = Text.IndexOf(' ', StringComparison.Ordinal);
            return (end < 0 ? Text.Length : end) * CharacterWidth;
        }
    }

    /// <summary>A space is seen between two runs that stand side by side.</summary>
    public static bool IsParted(PrintedRun left, PrintedRun right) => right.Left - left.Right > 0.14 * Math.Max(4, Math.Min(left.Size, right.Size));

    private string Words()
    {
        if (Runs is [{ Text: var alone }] && IsSpacedSingly(alone))
        {
            return alone; // most lines are one run
        }

        var words = new StringBuilder();
        for (var i = 0; i < Runs.Count; i++)
        {
            if (i > 0 && IsParted(Runs[i - 1], Runs[i]))
            {
                words.Append(' ');
            }

            words.Append(Runs[i].Text);
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsSpacedSingly(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || afterSpace))
            {
                return false;
            }

            afterSpace = c == ' ';
        }

        return !afterSpace;
    }
}
