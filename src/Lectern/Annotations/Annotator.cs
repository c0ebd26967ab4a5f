using Lectern.Annotations.Mentions;

namespace Lectern.Annotations;

/// <summary>Finds what the words of a transcript name.</summary>
/// <remarks>Pure: the same transcript gives the same annotations. Safe to call from many threads. Not part of an import: it runs where it is asked for.</remarks>
public static class Annotator
{
    /// <summary>Annotates a transcript. Never fails on content; what is not sure is marked doubtful.</summary>
    public static AnnotatedTranscript Annotate(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new AnnotatedTranscript(transcript) { Mentions = MentionRecognizer.Find(transcript) };
    }
}
