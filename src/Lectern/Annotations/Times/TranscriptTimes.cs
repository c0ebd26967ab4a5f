namespace Lectern.Annotations.Times;

/// <summary>The time expressions of a transcript, counted from the day of its event.</summary>
internal static class TranscriptTimes
{
    /// <summary>All of them in order: in all blocks but clutter, each in the language of its turn.</summary>
    public static IReadOnlyList<TimeExpression> Find(Transcript transcript)
    {
        var times = new List<TimeExpression>();
        var anchor = transcript.Date?.Value;
        var turn = 0;
        foreach (var block in transcript.Blocks.Where(b => b.Class != BlockClass.Clutter).OrderBy(b => b.Span))
        {
            while (turn < transcript.Turns.Count && transcript.Turns[turn].Span.End <= block.Span.Start)
            {
                turn++;
            }

            var language = turn < transcript.Turns.Count && transcript.Turns[turn].Span.Overlaps(block.Span) ? transcript.Turns[turn].Language : null;
            times.AddRange(TimeRecognizer.Recognize(transcript.Source.Text, block.Span, language ?? transcript.Language, anchor));
        }

        return times;
    }
}
