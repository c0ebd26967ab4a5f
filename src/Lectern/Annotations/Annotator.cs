using Lectern.Annotations.Instruments;
using Lectern.Annotations.Mentions;
using Lectern.Annotations.Occasions;
using Lectern.Annotations.Phrasing;
using Lectern.Annotations.Times;

namespace Lectern.Annotations;

/// <summary>Finds what the words of a transcript name.</summary>
/// <remarks>Pure: the same transcript gives the same annotations. Safe to call from many threads. Not part of an import: it runs where it is asked for.</remarks>
public static class Annotator
{
    /// <summary>People, states, places, bodies and offices alone, in order of place: a small part of the cost of <see cref="Annotate"/>.</summary>
    public static IReadOnlyList<Mention> FindMentions(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return MentionRecognizer.Find(transcript);
    }

    /// <summary>Annotates a transcript. Never fails on content; what is not sure is marked doubtful.</summary>
    public static AnnotatedTranscript Annotate(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var named = new AnnotatedTranscript(transcript) { Mentions = MentionRecognizer.Find(transcript), Times = TranscriptTimes.Find(transcript) };
        var spoken = new SpokenText(named);
        var instruments = InstrumentRecognizer.Find(spoken);
        return named with
        {
            Instruments = instruments,
            Occasions = OccasionRecognizer.Find(spoken, instruments),
            Roles = BodyRoles.Find(spoken),
            Successions = BodySuccessions.Find(spoken),
        };
    }
}
