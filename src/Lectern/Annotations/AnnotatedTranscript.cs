namespace Lectern.Annotations;

/// <summary>A transcript with what its words name.</summary>
/// <remarks>Immutable and safe to share. Every span points into the source of <see cref="Transcript"/>. Made by <see cref="Annotator"/>, where somebody asks for it.</remarks>
/// <param name="Transcript">Who said what.</param>
public sealed record AnnotatedTranscript(Transcript Transcript)
{
    /// <summary>People, states, places, bodies and offices that the text names, in order of place. Mentions of one class do not overlap; those of two classes may nest.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
}
