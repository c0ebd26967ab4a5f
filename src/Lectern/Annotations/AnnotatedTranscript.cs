using Lectern.Annotations.Instruments;
using Lectern.Annotations.Occasions;
using Lectern.Annotations.Times;

namespace Lectern.Annotations;

/// <summary>A transcript with what its words name.</summary>
/// <remarks>Immutable and safe to share. Every span points into the source of <see cref="Transcript"/>. Made by <see cref="Annotator"/>, where somebody asks for it.</remarks>
/// <param name="Transcript">Who said what.</param>
public sealed record AnnotatedTranscript(Transcript Transcript)
{
    /// <summary>People, states, places, bodies and offices that the text names, in order of place. Mentions of one class do not overlap; those of two classes may nest.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Treaties, agreements, plans, resolutions and the like of which is spoken, in order of first mention.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    /// <summary>Meetings, visits, anniversaries, deadlines and the like of which is spoken, the event itself first, then in order of place.</summary>
    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    /// <summary>Chairmanships, memberships and seats as observer, in order of place.</summary>
    public IReadOnlyList<BodyRole> Roles { get; init; } = [];

    /// <summary>Bodies that are said to become others, in order of place.</summary>
    public IReadOnlyList<BodySuccession> Successions { get; init; } = [];

    /// <summary>Dates, lengths, recurrences and times of day that the text names, in order of place, none overlapping; counted from the day of the event.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];
}
