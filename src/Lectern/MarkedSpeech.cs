namespace Lectern;

/// <summary>A speech that the source's own markup or columns set apart, with what they say of it.</summary>
/// <remarks>Its words are the blocks from <see cref="FirstBlock"/> on that are no label, no direction and no heading. Immutable and safe to share.</remarks>
/// <param name="FirstBlock">Index of its first block in <see cref="SourceText.Blocks"/>.</param>
/// <param name="EndBlock">Index after its last block; not below <paramref name="FirstBlock"/>.</param>
public sealed record MarkedSpeech(int FirstBlock, int EndBlock)
{
    /// <summary>Index of the block in which the speaker is printed, before or inside the speech; null where none is.</summary>
    public int? LabelBlock { get; init; }

    /// <summary>Key of the speaker in <see cref="SourceText.MarkedSpeakers"/>, or null where the markup names nobody.</summary>
    public string? Speaker { get; init; }

    /// <summary>Key of the person to whom the speech is put, or null.</summary>
    public string? Addressee { get; init; }

    /// <summary>What the speech is for, where the markup says so; else null.</summary>
    public TurnKind? Kind { get; init; }

    /// <summary>The speaker runs the sitting while saying this, as the markup says.</summary>
    public bool IsChair { get; init; }

    /// <summary>It is a stretch of a speech: the next one goes on with it where the speaker is the same.</summary>
    public bool IsStretch { get; init; }

    /// <summary>It goes on after a speech of somebody else that stands inside it.</summary>
    public bool Continues { get; init; }
}
