namespace Lectern.Comparisons;

/// <summary>Attaches a few words at the ends of an aligned stretch that alignment gave up because more was dropped or changed beside them than they weigh.</summary>
/// <remarks>"Allegedly the authorities refused" for "Allegedly (we are now double-checking) the authorities refused": "Allegedly" belongs to the passage.</remarks>
internal static class PassageEdges
{
    private const int MostWords = 4;

    // How far off, in words of the record, a telling word and a function word are looked for.
    private const int TellingReach = 10;
    private const int FunctionReach = 2;

    public static void Attach(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record, Passage passage)
    {
        foreach (var missing in passage.Missing(new WordRange(0, passage.Count)).Where(m => m.Count <= MostWords).ToList())
        {
            if (missing.First > 0 && !quotation.Words[missing.First].Before.HasFlag(QuotedMark.Ellipsis))
            {
                Forward(vocabulary, record, passage, missing);
            }

            if (missing.End < passage.Count && !quotation.Words[missing.End].Before.HasFlag(QuotedMark.Ellipsis))
            {
                Backward(quotation, vocabulary, record, passage, missing);
            }
        }
    }

    private static void Forward(QuotedVocabulary vocabulary, RecordWords record, Passage passage, WordRange missing)
    {
        var at = passage.Last(missing.First - 1);
        var limit = missing.End < passage.Count && passage.First(missing.End) > at ? passage.First(missing.End) : record.EndOfTurn(record.TurnOf(at));
        for (var j = missing.First; j < missing.End; j++)
        {
            var reach = Reach(vocabulary, j);
            for (var word = at + 1; word < limit && word - at <= reach && Continues(record, word - 1); word++)
            {
                if (record.Key(word) == vocabulary.Keys[j])
                {
                    passage.Set(j, word, word);
                    at = word;
                    break;
                }
            }
        }
    }

    private static void Backward(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record, Passage passage, WordRange missing)
    {
        var at = passage.First(missing.End);
        var limit = missing.First > 0 && passage.Has(missing.First - 1) && passage.Last(missing.First - 1) < at
            ? passage.Last(missing.First - 1) + 1
            : record.FirstOfTurn(record.TurnOf(at));
        for (var j = missing.End - 1; j >= missing.First && !passage.Has(j); j--)
        {
            var reach = quotation.Words[j + 1].Before == QuotedMark.None ? Reach(vocabulary, j) : TellingReach;
            for (var word = at - 1; word >= limit && at - word <= reach && Continues(record, word); word--)
            {
                if (record.Key(word) == vocabulary.Keys[j])
                {
                    passage.Set(j, word, word);
                    at = word;
                    break;
                }
            }
        }
    }

    private static int Reach(QuotedVocabulary vocabulary, int quoted) => vocabulary.Weights[quoted] == Weight.Content ? TellingReach : FunctionReach;

    // The edge of a quotation does not reach over the end of a sentence.
    private static bool Continues(RecordWords record, int word) => record.After(word).IndexOfAny(".!?\n") < 0;
}
