namespace Lectern.Annotations.Times;

/// <summary>Doubts what was counted from the day of the event where the words tell of another day: "He said he would come tomorrow", "I told him: 'Tomorrow you go home.'"</summary>
internal static class TimeTales
{
    private const int MostQuoted = 400;

    /// <summary>Makes a reading inferred and doubtful where a tale has a today of its own.</summary>
    public static void Doubt(TimeReading reading, TimeContext context)
    {
        if (reading.Basis != Basis.Derived || reading.IsNothing || reading.Value is not { } value || context.Anchor is not { } anchor || context.Tokens.Count <= reading.First)
        {
            return;
        }

        var ahead = value.First > anchor.Last;
        if ((ahead && context.IsTold(reading.First, reading.End)) || IsQuoted(context.Text, context.Tokens[reading.First].Start))
        {
            (reading.Basis, reading.IsDoubtful) = (Basis.Inferred, true);
        }
    }

    // Inside quotation marks that a colon or a comma opens: the words of another moment.
    private static bool IsQuoted(string text, int at)
    {
        for (var i = at - 1; i > 0 && at - i < MostQuoted && text[i] != '\n'; i--)
        {
            if (text[i] is '”' or '»')
            {
                return false;
            }

            if (text[i] is '“' or '«' or '„')
            {
                var before = i - 1;
                while (before > 0 && char.IsWhiteSpace(text[before]))
                {
                    before--;
                }

                return text[before] is ':' or ',' or '：' or '，';
            }
        }

        return false;
    }
}
