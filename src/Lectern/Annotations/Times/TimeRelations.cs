namespace Lectern.Annotations.Times;

/// <summary>Makes the expression of a reading, and the period that the preposition before it gives: "since 1991" is 1991/...</summary>
internal static class TimeRelations
{
    /// <summary>The expression.</summary>
    public static TimeExpression Express(TimeReading reading, TimeContext context)
    {
        var (tokens, value) = (context.Tokens, reading.Value);
        var text = reading.Text ?? value?.Text;
        return new TimeExpression(
            new SourceSpan(tokens[reading.First].Start, tokens[reading.End - 1].End), reading.Type, text, reading.Basis,
            reading.IsDoubtful || text is null ? Certainty.Doubtful : Certainty.Certain)
        {
            Period = reading.Period ?? (reading.Type == TimeType.Date && value is { } v ? Relation(reading, v, context) : null),
            Part = reading.Part?.ToString().ToLowerInvariant(),
            Vague = reading.Vague,
            First = value?.First,
            Last = value?.Last,
        };
    }

    private static string? Relation(TimeReading reading, TimeValue value, TimeContext context)
    {
        if (value.Text.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        return Stands("since") ? value.Text + "/.." : Stands("until") ? "../" + value.Text
            : Stands("before") ? "../" + Day(value.First.AddDays(-1)) : Stands("after") ? Day(value.Last.AddDays(1)) + "/.." : null;

        bool Stands(string list) => context.Pack.ListOf(list).Any(p => TimeBounds.Stands(context.Tokens, reading.First - p.Length, p));
    }

    private static string Day(DateOnly day) => Edtf.Day(day).Text;
}
