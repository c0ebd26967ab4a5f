namespace Lectern.Names;

/// <summary>How one part of a name was compared with one part of another.</summary>
/// <param name="Left">Words of the first name, lower case; empty where the part stands in the second alone.</param>
/// <param name="Right">Words of the second name, lower case; empty where the part stands in the first alone.</param>
/// <param name="Score">0 (other) to 1 (the same letters).</param>
/// <param name="Means">How it is known, in words: "same letters", "initial", "Cyrillic in Latin letters".</param>
public sealed record NamePartMatch(string Left, string Right, double Score, string Means)
{
    /// <summary>The parts the other way round.</summary>
    internal NamePartMatch Mirrored() => this with { Left = Right, Right = Left };

    /// <inheritdoc/>
    public override string ToString() =>
        Left.Length == 0 ? $"{Right} {Means}"
        : Right.Length == 0 ? $"{Left} {Means}"
        : $"{Left} = {Right} ({Means})";
}
