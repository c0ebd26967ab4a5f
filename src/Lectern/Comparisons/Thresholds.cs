namespace Lectern.Comparisons;

/// <summary>Where one verdict ends and the next begins. The reasons stand in <c>docs/check.md</c>.</summary>
/// <remarks>A share is of the quotation's telling words: a function word counts three tenths of another.</remarks>
internal static class Thresholds
{
    /// <summary>Share that pieces from several places must make up together.</summary>
    public const double Stitched = 0.6;

    /// <summary>The same where no ellipsis admits that anything was left out.</summary>
    public const double StitchedSilently = 0.75;

    /// <summary>Share that one altered passage must hold.</summary>
    public const double Altered = 0.6;

    /// <summary>Share that it must hold in order where the rest only stands in another order.</summary>
    public const double Moved = 0.5;

    /// <summary>Telling words that it must hold; a quotation with fewer must lose none of them, and keep <see cref="AlteredWords"/> words.</summary>
    public const int AlteredTellingWords = 2;

    /// <summary>See <see cref="AlteredTellingWords"/>.</summary>
    public const int AlteredWords = 4;

    /// <summary>Words of the quotation among the words of the record that an altered passage spans.</summary>
    public const double Density = 0.5;

    /// <summary>Missing words at one end that still count as altered, not as invented.</summary>
    public const int EdgeWords = 3;

    /// <summary>The same for both ends together, as a share of all words.</summary>
    public const double EdgeShare = 0.3;

    /// <summary>Words of an unbroken run that cannot be chance.</summary>
    public const int RunWords = 5;

    /// <summary>Telling words in it that are no names.</summary>
    public const int RunPlainWords = 3;

    /// <summary>Words of a broken run that cannot be chance.</summary>
    public const int LooseWords = 8;

    /// <summary>Telling words in it that are no names.</summary>
    public const int LoosePlainWords = 5;

    /// <summary>How closely they must stand, in the quotation and in the record.</summary>
    public const double LooseDensity = 0.65;

    /// <summary>Words of a fragment, parted by an ellipsis, that stands elsewhere; fewer stand in every record.</summary>
    public const int FragmentWords = 3;

    /// <summary>Words of a piece from elsewhere that no ellipsis parts from the rest.</summary>
    public const int PieceWords = 4;

    /// <summary>Telling words in it that are no names.</summary>
    public const int PiecePlainWords = 2;

    /// <summary>Words of a piece that may consist of names but for one word.</summary>
    public const int LongPieceWords = 7;
}
