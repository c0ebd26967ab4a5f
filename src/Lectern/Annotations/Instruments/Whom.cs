using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Reads with whom something is done: "with President Ada Lind", "between the Prime Minister of Norway and Ada Lind". Words of an office stop no name here.</summary>
internal static class Whom
{
    private const int MostTitle = 3;

    /// <summary>Index of the last word of the people, or null where none stand there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The language's words.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of the word behind "with".</param>
    /// <param name="titled">A title and a name count, though no table or label knows the person.</param>
    public static int? Read(SpokenText text, InstrumentWords words, SpokenSentence sentence, int at, bool titled = true)
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

        return last ?? (titled ? Titled(words, sentence, at) : null);
    }

    // "Mr Quill", "Prime Minister Lind" of whom no mention was made: a title and a name.
    private static int? Titled(InstrumentWords words, SpokenSentence sentence, int at)
    {
        var last = at;
        while (last + 1 < sentence.Count && last - at < MostTitle && sentence[last].IsCapital && words.Stops.StandsAt(sentence.Keys, last) && sentence[last + 1].IsCapital && !sentence.Opens(last + 1))
        {
            last++;
        }

        return last > at && !sentence.IsShouted && !words.Stops.StandsAt(sentence.Keys, last) ? last : null;
    }

    private static Mention? PersonAt(SpokenText text, SpokenSentence sentence, int at) =>
        text.MentionAt(sentence[at].Start, MentionClass.Person) ?? text.MentionAt(sentence[at].Start, MentionClass.Office);
}
