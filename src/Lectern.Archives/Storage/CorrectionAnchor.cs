namespace Lectern.Archives.Storage;

/// <summary>The words to which a correction is fastened, with up to 32 characters on either side.</summary>
internal sealed record CorrectionAnchor(string Exact, string Prefix, string Suffix)
{
    private const int Context = 32;

    // A turn is known by its first words; an edit far inside a long answer must not loosen what people said about it.
    private const int MostWords = 240;

    /// <summary>The anchor of a turn: its first words.</summary>
    public static CorrectionAnchor Of(string text, SourceSpan turn)
    {
        var end = Whole(text, Math.Min(turn.End, turn.Start + MostWords));
        return new CorrectionAnchor(
            text[turn.Start..end], text[Whole(text, Math.Max(0, turn.Start - Context))..turn.Start], text[end..Whole(text, Math.Min(text.Length, end + Context))]);
    }

    /// <summary>Where the words stand, or null where they do not stand there exactly once.</summary>
    public int? Find(string text)
    {
        var whole = Prefix + Exact + Suffix;
        var at = text.IndexOf(whole, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(whole, at + 1, StringComparison.Ordinal) < 0 ? at + Prefix.Length : null;
    }

    // Never inside a surrogate pair.
    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
