using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Reads with whom something is done: "with President Ada Lind", "between the Prime Minister of Norway and Ada Lind". Words of an office stop no name here.</summary>
internal static class Whom
{
    /// <summary>Index of the last word of the people, or null where none stand there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The language's words.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of the word behind "with".</param>
    public static int? Read(SpokenText text, InstrumentWords words, SpokenSentence sentence, int at)
    {
        at += at < sentence.Count ? words.Points.LengthAt(sentence.Keys, at) : 0;
        int? last = null;
        while (at < sentence.Count && (last is null || !sentence.Opens(at)) && PersonAt(text, sentence, at) is { } mention)
        {
            last = sentence.IndexAt(mention.Span.End) - 1;
            at = last.Value + 1;
            var next = at + 1 < sentence.Count && words.Ands.StandsAt(sentence.Keys, at) && !sentence.Opens(at) ? at + 1 + words.Points.LengthAt(sentence.Keys, at + 1) : at;
            at = next < sentence.Count && !sentence.Opens(next) && PersonAt(text, sentence, next) is not null ? next : at;
        }

        return last;
    }

    private static Mention? PersonAt(SpokenText text, SpokenSentence sentence, int at) =>
        text.MentionAt(sentence[at].Start, MentionClass.Person) ?? text.MentionAt(sentence[at].Start, MentionClass.Office);
}
