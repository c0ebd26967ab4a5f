using Lectern.Annotations.Times;

namespace Lectern.Annotations.Phrasing;

/// <summary>The time expressions of a transcript that mean certain days.</summary>
internal static class SaidDates
{
    // A century or a decade dates no treaty.
    private const int MostDays = 1100;

    public static IReadOnlyList<SaidDate> Of(AnnotatedTranscript annotated) =>
        [.. annotated.Times.Select(Of).OfType<SaidDate>()];

    private static SaidDate? Of(TimeExpression time)
    {
        if (time.Type is TimeType.Duration or TimeType.Recurrence || time.First is not { } first || time.Last is not { } last || last.DayNumber - first.DayNumber > MostDays)
        {
            return null;
        }

        var value = Edtf.TryParse(time.Value, out var read) && read.Earliest == first && read.Latest == last ? read : Edtf.Interval(first, last);
        return new SaidDate(time.Span, value, time.Basis, time.Certainty);
    }
}
