using Lectern.Languages;
using Lectern.Structure;

namespace Lectern.Annotations.Phrasing;

/// <summary>The dates that the words of a transcript name, as far as they mean certain days.</summary>
internal static class SaidDates
{
    public static IReadOnlyList<SaidDate> Of(AnnotatedTranscript annotated)
    {
        var transcript = annotated.Transcript;
        var pack = LanguagePacks.Get(transcript.Language);
        var text = transcript.Source.Text;
        var year = transcript.Date is { } date && date.Value.Earliest.Year == date.Value.Latest.Year ? date.Value.Earliest.Year : (int?)null;
        var found = new List<SaidDate>();
        foreach (var part in transcript.Turns.SelectMany(t => t.Parts))
        {
            foreach (var mention in DateMention.FindAll(text.AsSpan(part.Start, part.Length), pack))
            {
                var span = new SourceSpan(part.Start + mention.Start, part.Start + mention.End);
                if (mention.FullDay is { } day)
                {
                    found.Add(new SaidDate(span, Edtf.Day(day), Basis.Stated, Certainty.Certain));
                }
                else if (mention.Year is null && year is { } y && mention.Day is { } d && d <= DateTime.DaysInMonth(y, mention.Month))
                {
                    found.Add(new SaidDate(span, Edtf.Day(new DateOnly(y, mention.Month, d)), Basis.Derived, Certainty.Certain));
                }
            }
        }

        return found;
    }
}
