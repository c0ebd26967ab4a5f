namespace Lectern.Comparisons;

/// <summary>Finds every place of one transcript where a quotation, or some of it, stands, and judges each.</summary>
internal sealed class PlaceFinder(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record, NamedSpeaker? named)
{
    private readonly RecordSentences _sentences = new(record);

    public IEnumerable<PassageFinding> Find()
    {
        var contexts = new ContextFinder(quotation, record, _sentences);
        foreach (var passage in new PassageSearch(quotation, vocabulary, record).Find())
        {
            var reading = PassageReading.Read(quotation, vocabulary, record, _sentences, passage);
            if (reading.Judge() is { } verdict)
            {
                yield return Finding(reading, verdict, contexts);
            }
        }
    }

    private PassageFinding Finding(PassageReading reading, QuotationVerdict verdict, ContextFinder finder)
    {
        var pieces = reading.Pieces.OrderByDescending(p => p.Sum(j => vocabulary.Weights[j])).ToList();
        var places = pieces.Select(p => Place(reading, p, verdict, finder)).ToList();
        var bySpeaker = pieces.Exists(p => named is null || IsNamed(TurnOf(reading, p)));
        return PassageFinding.Of(places, reading.Coverage(pieces.SelectMany(p => p)), bySpeaker, verdict == QuotationVerdict.Exact);
    }

    private QuotationPlace Place(PassageReading reading, List<int> piece, QuotationVerdict verdict, ContextFinder finder)
    {
        var passage = reading.Passage;
        var turn = TurnOf(reading, piece);
        var words = piece.SelectMany(j => Enumerable.Range(passage.First(j), passage.Last(j) - passage.First(j) + 1)).Distinct().Order().ToList();
        var added = Enumerable.Range(0, passage.Count).Where(j => !passage.Has(j)).Select(j => quotation.Words[j].Key).ToList();
        var found = finder.Find(turn, words, added);
        var evidence = found.Select(f => f.Evidence).ToList();
        if (verdict == QuotationVerdict.Exact && found.Find(f => f.InGap) is { } hidden)
        {
            verdict = QuotationVerdict.Stitched;
            evidence.Insert(0, new Evidence("stitched: the ellipsis hides it", hidden.Evidence.Span, hidden.Evidence.Text));
        }
        else if (verdict == QuotationVerdict.Stitched)
        {
            evidence.InsertRange(0, OtherPieces(reading, piece));
        }
        else if (verdict is QuotationVerdict.Exact or QuotationVerdict.Altered && named is not null && !IsNamed(turn))
        {
            verdict = QuotationVerdict.OtherSpeaker;
            evidence.Insert(0, Speaker(turn));
        }

        var isWhole = piece.Count == passage.Count && verdict is QuotationVerdict.Exact or QuotationVerdict.OtherSpeaker && !reading.HasChanges(piece);
        return new QuotationPlace(
            record.Transcript,
            record.Transcript.Turns[turn],
            record.Span(words[0], words[^1]),
            new SourceSpan(_sentences.At(words[0]).Span.Start, _sentences.At(words[^1]).Span.End),
            verdict,
            [.. found.Select(f => f.Context).Distinct().Order()],
            isWhole ? [] : WordDiff.Of(quotation, record, _sentences, passage, piece, verdict == QuotationVerdict.Stitched, verdict is QuotationVerdict.Altered or QuotationVerdict.OtherSpeaker))
        {
            Evidence = evidence,
        };
    }

    private int TurnOf(PassageReading reading, List<int> piece) => record.TurnOf(reading.Passage.First(piece[0]));

    private bool IsNamed(int turn) => named!.Speaks(record.Transcript, record.Transcript.Turns[turn]);

    private IEnumerable<Evidence> OtherPieces(PassageReading reading, List<int> piece)
    {
        foreach (var other in reading.Pieces.Where(p => p != piece))
        {
            var span = record.Span(other.Min(reading.Passage.First), other.Max(reading.Passage.Last));
            var where = TurnOf(reading, other) == TurnOf(reading, piece) ? "another place of the same turn" : "another turn";
            yield return new Evidence($"stitched: words from {where}", span, record.Transcript.Source[span]);
        }
    }

    private Evidence Speaker(int turn)
    {
        var spoken = record.Transcript.Turns[turn];
        return record.Transcript.SpeakerOf(spoken) is { } speaker
            ? new Evidence("other speaker: the turn is another's", spoken.LabelSpan, speaker.Name)
            : new Evidence("other speaker: the record names nobody here", spoken.LabelSpan, spoken.Label ?? "");
    }
}
