namespace Lectern.Annotations.Times;

/// <summary>An expression while it is put together: its tokens and what is known of it.</summary>
internal sealed class TimeReading(TimeGrammar.Match match)
{
    public TimeRule Rule { get; } = match.Rule;

    public TimeFacts Facts { get; } = match.Facts;

    /// <summary>Its first token.</summary>
    public int First { get; set; } = match.First;

    /// <summary>The token after its last.</summary>
    public int End { get; set; } = match.End;

    public TimeType Type { get; set; }

    /// <summary>The value as written, where it is no piece of the calendar ("P3Y", "T10:00") or has more than one (a clock time on a day).</summary>
    public string? Text { get; set; }

    /// <summary>The piece of the calendar.</summary>
    public TimeValue? Value { get; set; }

    public string? Period { get; set; }

    public TimePart? Part { get; set; }

    public string? Vague { get; set; }

    public Basis Basis { get; set; }

    public bool IsDoubtful { get; set; }

    /// <summary>"T10:00", where a clock time is named.</summary>
    public string? Clock { get; set; }

    /// <summary>The words name a piece of the calendar without its year.</summary>
    public bool LacksYear { get; set; }

    /// <summary>The words mean nothing by themselves and only keep others from being read ("the Sunday Times").</summary>
    public bool IsNothing => Rule.Operation == "not";
}
