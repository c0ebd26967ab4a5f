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

    public bool IsBold => Pieces.Count > 0 && Pieces.All(piece => piece.Style.HasFlag(TextStyle.Bold));
}

/// <summary>A page with all that is printed on it.</summary>
internal sealed record PrintedPage(int Number, double Width, double Height, IReadOnlyList<PrintedRun> Runs);
