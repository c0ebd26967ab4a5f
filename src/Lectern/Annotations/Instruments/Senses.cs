using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Reads in which sense a verb is meant from the words before it: "has not signed", "plan to sign", "if signed".</summary>
internal static class Senses
{
    private const int Slack = 3;
    private const int WholeSentence = 8;

    /// <summary>The sense that most speaks against "it is so"; null where nothing speaks against it.</summary>
    /// <param name="words">The language's words.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First word of the verb.</param>
    /// <param name="from">First word of its clause; a condition may stand before it.</param>
    /// <param name="only">Senses to look for; all where null.</param>
    public static Modality? Before(InstrumentWords words, SpokenSentence sentence, int first, int from, Modality[]? only = null)
    {
        Modality? strongest = null;
        foreach (var (mode, within, pattern) in words.Modes)
        {
            if (only is not null && !only.Contains(mode))
            {
                continue;
            }

            for (var i = Math.Max(mode == Modality.Conditional && within > WholeSentence ? 0 : from, first - within - Slack); i < first; i++)
            {
                if (pattern.LengthAt(sentence.Keys, i) is > 0 and var length && i + length <= first && first - (i + length) <= within)
                {
                    strongest = strongest is null || mode > strongest ? mode : strongest;
                }
            }
        }

        return strongest;
    }

    /// <summary>The first word of the clause in which a word stands.</summary>
    public static int ClauseStart(SpokenSentence sentence, int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (sentence.Opens(i))
            {
                return i;
            }
        }

        return 0;
    }
}
