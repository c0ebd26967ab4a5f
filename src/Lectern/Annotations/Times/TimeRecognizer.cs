namespace Lectern.Annotations.Times;

/// <summary>Finds the words of a text that name a time, and says in EDTF what they mean.</summary>
/// <remarks>
/// Thread-safe, linear in the length of the text, and pure: the same words, language and anchor give the same answer. What it knows of a language stands in
/// <c>Languages/xx.times.json</c>. Spans follow TimeML's TIMEX3 (determiners and modifiers inside, prepositions outside), values EDTF (ISO 8601-2).
/// </remarks>
public static class TimeRecognizer
{
    /// <summary>BCP 47 languages for which there is data.</summary>
    public static IReadOnlyList<string> Languages => TimePack.Languages;

    /// <summary>All time expressions of a stretch of text, in order, none overlapping.</summary>
    /// <param name="text">The canonical text.</param>
    /// <param name="span">The stretch to read, such as a part of a turn. No expression reaches over its ends or over a blank line.</param>
    /// <param name="language">BCP 47 language of the stretch. A language without data has no expressions.</param>
    /// <param name="anchor">When it was said, from which "yesterday" is counted; an interval gives intervals, null leaves such values null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public static IReadOnlyList<TimeExpression> Recognize(string text, SourceSpan span, string language, Edtf? anchor)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        if (TimePack.Find(language) is not { } pack)
        {
            return [];
        }

        var tokens = new List<TimeToken>((span.Length / 5) + 8);
        TimeTokens.Read(text, span, pack.Vocabulary, tokens);
        var context = new TimeContext(text, tokens, pack, anchor);
        var readings = TimeScan.Read(context);
        TimeJoining.Join(readings, context);
        readings.ForEach(r => TimeTales.Doubt(r, context));
        return [.. readings.Where(r => !r.IsNothing).Select(r => TimeRelations.Express(r, context))];
    }
}
