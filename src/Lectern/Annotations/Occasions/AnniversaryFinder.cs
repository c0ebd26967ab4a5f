using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>An anniversary that a sentence speaks of.</summary>
/// <param name="Span">From the number to the word "anniversary".</param>
/// <param name="Number">Which one, or null.</param>
/// <param name="Date">When it is kept; null where the text does not bound it.</param>
internal sealed record SaidAnniversary(SourceSpan Span, int? Number, Finding<Edtf>? Date)
{
    /// <summary>When that came to be whose anniversary it is: so many years before.</summary>
    public Finding<Edtf>? Origin => Date is { } date && Number is { } years && Moved(date.Value, -years) is { } origin
        ? new Finding<Edtf>(origin, Basis.Derived, date.Certainty, date.Evidence)
        : null;

    internal static Edtf? Moved(Edtf date, int years)
    {
        var (first, last) = (date.Earliest.AddYears(years), date.Latest.AddYears(years));
        return first.Year < 1 ? null
            : date.IsDay ? Edtf.Day(first)
            : first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 } && first.Year == last.Year ? Edtf.Parse($"{first.Year:D4}")
            : Edtf.Interval(first, last);
    }
}

/// <summary>Reads "the twentieth anniversary of".</summary>
internal static class AnniversaryFinder
{
    private const int MostBetween = 22;

    /// <summary>The anniversary of which a name in a sentence is the object, or null.</summary>
    public static SaidAnniversary? Before(SpokenText text, InstrumentWords words, SpokenSentence sentence, int name)
    {
        for (var i = name - 1; i >= 0 && name - i <= MostBetween; i--)
        {
            if (words.Breaks.StandsAt(sentence.Keys, i) && sentence.Keys[i] is not ("of" or "for" or "о" or "об"))
            {
                return null;
            }

            if (words.Anniversaries.StandsAt(sentence.Keys, i))
            {
                return At(text, sentence, i);
            }
        }

        return null;
    }

    /// <summary>The anniversary whose word stands at a place.</summary>
    public static SaidAnniversary At(SpokenText text, SpokenSentence sentence, int at)
    {
        var (first, number) = NumberBefore(sentence, at);
        var span = sentence.SpanOf(first, at);
        return new SaidAnniversary(span, number, DateOf(text, sentence, span, at, number));
    }

    /// <summary>Which anniversary it is, and the first word of the number; the word itself and null where none is said.</summary>
    public static (int First, int? Number) NumberBefore(SpokenSentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 2) && !sentence.Opens(i + 1); i--)
        {
            if (Ordinals.Find(sentence.Keys[i], i > 0 ? sentence.Keys[i - 1] : null) is { } found)
            {
                return (i + 1 - found.Words, found.Number);
            }
        }

        return (at, null);
    }

    // In the sentence itself, else in the next where that goes on about it.
    private static Finding<Edtf>? DateOf(SpokenText text, SpokenSentence sentence, SourceSpan span, int at, int? number)
    {
        var index = text.IndexOf(sentence);
        var own = text.DatesIn(sentence.Span).Where(d => !d.Span.Overlaps(span)).ToArray();
        if (number is { } years && own.FirstOrDefault(d => IsOrigin(text, d.Value, years)) is { } origin)
        {
            // "the twenty-fifth anniversary of the Treaty of 9 September 1988": the day is the treaty's.
            return SaidAnniversary.Moved(origin.Value, years) is { } kept
                ? new Finding<Edtf>(kept, Basis.Derived, origin.Certainty, [new Evidence("so many years after the date that is kept", origin.Span, text.Transcript.Source[origin.Span])])
                : null;
        }

        var next = index + 1 < text.Sentences.Count && text.Sentences[index + 1].Turn == sentence.Turn
            && text.Sentences[index + 1].Keys.Take(6).Any(k => k == sentence.Keys[at] || (k.Length > 5 && sentence.Keys[at].StartsWith(k[..5], StringComparison.Ordinal)))
            ? text.DatesIn(text.Sentences[index + 1].Span).ToArray()
            : [];
        // "This year … The anniversary will be on March 20th": the day is of the year that was named.
        if (own is [var year, ..] && next.Select(d => d.Value).FirstOrDefault(v => v.Text.Length > 0 && v.Earliest.Day == v.Latest.Day && v.Earliest.Month == v.Latest.Month) is { Text.Length: > 0 } day
            && year.Value.Earliest.Year == year.Value.Latest.Year && day.Earliest.AddYears(year.Value.Earliest.Year - day.Earliest.Year) is var exact && exact.Month == day.Earliest.Month && exact.Day == day.Earliest.Day)
        {
            var words = next.First(d => d.Value == day);
            return new Finding<Edtf>(Edtf.Day(exact), Basis.Derived, year.Certainty, [new Evidence("day of the anniversary, in the year named before", words.Span, text.Transcript.Source[words.Span])]);
        }

        var best = own.Concat(next).OrderBy(d => d.Value.Latest.DayNumber - d.Value.Earliest.DayNumber).FirstOrDefault();
        return best is null ? null : new Finding<Edtf>(best.Value, best.Basis, best.Certainty, [new Evidence("date of the anniversary", best.Span, text.Transcript.Source[best.Span])]);
    }

    // So many years before the event, or one more or less: what began then is kept, not what is to come.
    private static bool IsOrigin(SpokenText text, Edtf date, int years) => years > 2 && date.Text.Length > 0 && text.Transcript.Date?.Value is { } told
        && Math.Abs(told.Earliest.Year - date.Latest.Year - years) <= 1;
}
