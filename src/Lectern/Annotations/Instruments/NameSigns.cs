using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Tells what in a name makes it the name of an instrument: what it is on, the place of which it bears the name, what stands behind its noun.</summary>
internal sealed class NameSigns(SpokenText text, InstrumentWords words)
{
    // An adjective made of the name of a place, with a capital of its own.
    public bool IsOfPlace(SpokenSentence sentence, int i) =>
        (sentence[i].IsCapital || IsOpenedByMark(sentence, i)) && !sentence.IsShouted && words.NameEndings.StandsAt(sentence.Keys, i) && text.MentionAt(sentence[i].Start, MentionClass.State) is null;

    private static bool IsOpenedByMark(SpokenSentence sentence, int i) => sentence[i].Start > 0 && sentence.Text[sentence[i].Start - 1] is '"' or '“' or '«';

    public bool IsOnMatter(SpokenSentence sentence, string kind, int head, int last) =>
        kind is "agreement" or "contract" or "roadmap" && last > head && words.Openers.StandsAt(sentence.Keys, head + 1) && !words.Givens.StandsAt(sentence.Keys, head + 1)
        && Enumerable.Range(head + 2, Math.Max(0, last - head - 1)).Any(i => words.Matters.StandsAt(sentence.Keys, i) || (kind == "agreement" && IsNamedMatter(sentence, head, i)))
        && !Enumerable.Range(head + 1, last - head).Any(i => words.Heads.Any(h => h.Pattern.LengthAt(sentence.Keys, i) > 0));

    // "the agreement on Luna II"
    private bool IsNamedMatter(SpokenSentence sentence, int head, int i) =>
        words.IsTitleCase && sentence[i].IsCapital && !sentence.IsShouted && !words.WeakOpeners.StandsAt(sentence.Keys, head + 1) && !words.Betweens.StandsAt(sentence.Keys, head + 1)
        && text.MentionAt(sentence[i].Start, MentionClass.Person) is null && text.MentionAt(sentence[i].Start, MentionClass.Office) is null && text.MentionAt(sentence[i].Start, MentionClass.State) is null && text.DateAt(sentence[i].Start) is null;

    public static bool IsHyphened(SpokenSentence sentence, int i) =>
        i + 1 < sentence.Count && sentence[i + 1].Start == sentence[i].End + 1 && sentence.Text[sentence[i].End] == '-';

    // Between the head and an adjective behind it stand adjectives alone.
    public bool IsBehind(SpokenSentence sentence, int head, int at) => Enumerable.Range(head + 1, at - head).All(i => words.After.StandsAt(sentence.Keys, i) && !sentence.Opens(i));

    // "accord de Paris": a capital after "of" that is neither a state nor a person.
    public bool IsNamedAfter(SpokenSentence sentence, int head, int last)
    {
        var length = head + 2 <= last && !sentence.Opens(head + 1) ? words.NamedBy.LengthAt(sentence.Keys, head + 1) : 0;
        var at = head + 1 + length;
        return length > 0 && at <= last && sentence[at].IsCapital && !sentence.IsShouted
            && !text.MentionsIn(new SourceSpan(sentence[at].Start, sentence.Span.End)).TakeWhile(m => m.Span.Start <= sentence[at].Start)
                .Any(m => m.Class is MentionClass.State or MentionClass.Person or MentionClass.Office or MentionClass.Body);
    }

    public bool IsOfOn(SpokenSentence sentence, int head, int last) =>
        last > head && (words.HasCases || words.Openers.StandsAt(sentence.Keys, head + 1) && !words.WeakOpeners.StandsAt(sentence.Keys, head + 1)) && !sentence[head + 1].IsNumber;
}
