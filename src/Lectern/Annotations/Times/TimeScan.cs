using System.Runtime.InteropServices;

namespace Lectern.Annotations.Times;

/// <summary>Goes through the tokens once and takes, at each place, the longest words that a rule reads and that can be a time there.</summary>
internal static class TimeScan
{
    /// <summary>The readings in order; those that only keep others from being read are among them.</summary>
    public static List<TimeReading> Read(TimeContext context)
    {
        var readings = new List<TimeReading>();
        var found = new List<TimeGrammar.Match>();
        var tokens = CollectionsMarshal.AsSpan(context.Tokens);
        var walk = new TimeGrammar.Walk(context.Text, tokens, context.Pack.Lexicon, context.Pack.Numbers);
        var starts = context.Pack.Starts;
        for (var at = 0; at < tokens.Length;)
        {
            if (tokens[at].Number >= 0 || starts[tokens[at].Id])
            {
                context.Pack.Grammar.FindAt(walk, at, found);
            }

            if (found.Count == 0 || Best(found, at, context) is not { } reading)
            {
                at++;
                continue;
            }

            readings.Add(reading);
            context.Note(reading);
            at = reading.End;
            found.RemoveAll(m => m.First < reading.End);
        }

        return readings;
    }

    // The longest at this place; of equal ones the rule that stands first. What begins later, behind words that must stand before it, waits.
    private static TimeReading? Best(List<TimeGrammar.Match> found, int at, TimeContext context)
    {
        TimeReading? best = null;
        while (best is null)
        {
            TimeGrammar.Match? longest = null;
            foreach (var match in found)
            {
                if (match.First == at && (longest is null || match.End > longest.End || (match.End == longest.End && match.Rule.Order < longest.Rule.Order)))
                {
                    longest = match;
                }
            }

            if (longest is null)
            {
                return null;
            }

            found.Remove(longest);
            best = TimeBounds.Allow(longest, context) ? TimeResolver.Resolve(longest, context) : null;
        }

        return best;
    }
}
