namespace Lectern.Reading.Pdf;

/// <summary>Characters that stand in one stretch in the layout, or one that stands otherwise there (a reference, a ligature).</summary>
/// <param name="Start">Offset in the layout.</param>
/// <param name="Length">Characters there.</param>
/// <param name="Replaced">What they mean, or null where they are meant as they stand.</param>
/// <param name="Style">How they are set.</param>
internal readonly record struct Piece(int Start, int Length, string? Replaced, TextStyle Style);

/// <summary>Words set in one go on a page. Measures are those of the layout, from the upper left corner.</summary>
internal sealed record PrintedRun(double Left, double Top, double Width, double Height, double Size, string Text, IReadOnlyList<Piece> Pieces)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>A hyphen that is seen only where a line ends stands at its end.</summary>
    public bool EndsInSoftHyphen { get; init; }

    /// <summary>The run in two, parted before a character; white space before the second is its first's.</summary>
    public PrintedRun[] Cut(int at)
    {
        var words = Text.Length - Text.AsSpan(at).TrimStart().Length;
        var (first, second) = (new List<Piece>(), new List<Piece>());
        var from = 0;
        foreach (var piece in Pieces)
        {
            var to = from + (piece.Replaced?.Length ?? piece.Length);
            if (to <= words || from >= words)
            {
                (to <= words ? first : second).Add(piece);
            }
            else
            {
                // What is replaced stands for itself as a whole.
                var length = piece.Replaced is null ? words - from : 0;
                first.Add(piece with { Length = length, Replaced = null });
                second.Add(piece with { Start = piece.Start + length, Length = piece.Length - length });
            }

            from = to;
        }

        // Letters of one width are the best guess where only the whole was measured.
        var (numberEnds, wordsBegin) = (Width * at / Text.Length, Width * words / Text.Length);
        return
        [
            this with { Width = numberEnds, Text = Text[..words], Pieces = first, EndsInSoftHyphen = false },
            this with { Left = Left + wordsBegin, Width = Width - wordsBegin, Text = Text[words..], Pieces = second },
        ];
    }

    public bool IsBold => Pieces.Count > 0 && Pieces.All(piece => piece.Style.HasFlag(TextStyle.Bold));
}

/// <summary>A page with all that is printed on it.</summary>
internal sealed record PrintedPage(int Number, double Width, double Height, IReadOnlyList<PrintedRun> Runs);
