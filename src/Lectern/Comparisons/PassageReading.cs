namespace Lectern.Comparisons;

/// <summary>How two neighbouring words of a quotation stand to one another in the record.</summary>
internal enum Join
{
    /// <summary>Side by side.</summary>
    Close,

    /// <summary>Apart, and the quotation says so by an ellipsis or an insertion.</summary>
    Marked,

    /// <summary>Words dropped, added or changed between them, and nothing says so.</summary>
    Changed,

    /// <summary>In different places: another turn, the wrong order, or too far apart.</summary>
    Elsewhere,
}

/// <summary>What a passage amounts to: its pieces, and what is missing or changed in them.</summary>
internal sealed class PassageReading
{
    // A silent gap of this length that runs over the end of a sentence makes two places of one.
    private const int LongGap = 15;

    // As does a whole sentence that is passed over, unless it is a mere "Yes."
    private const int ShortestSentence = 4;

    // An editor's insertion may stand for so many words: "[the plan]" for "the Joint Comprehensive Plan of Action".
    private const int LongestReplaced = 8;

    private readonly QuotedText _quotation;
    private readonly QuotedVocabulary _vocabulary;
    private readonly RecordWords _record;
    private readonly RecordSentences _sentences;

    private PassageReading(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record, RecordSentences sentences, Passage passage)
    {
        (_quotation, _vocabulary, _record, _sentences, Passage) = (quotation, vocabulary, record, sentences, passage);
        Pieces = Cut();
        DropStrays();
    }

    public Passage Passage { get; }

    /// <summary>Quoted words that stand together, piece by piece, in the order of the quotation.</summary>
    public List<List<int>> Pieces { get; private set; }

    public static PassageReading Read(QuotedText quotation, QuotedVocabulary vocabulary, RecordWords record, RecordSentences sentences, Passage passage) =>
        new(quotation, vocabulary, record, sentences, passage);

    /// <summary>The verdict over all pieces, before it is asked what an ellipsis hides and who speaks; null where the record holds too little of it.</summary>
    public QuotationVerdict? Judge()
    {
        var coverage = Coverage(Pieces.SelectMany(p => p));
        if (Pieces.Count > 1 && coverage >= (HasEllipsis ? Thresholds.Stitched : Thresholds.StitchedSilently))
        {
            return QuotationVerdict.Stitched;
        }

        KeepHeaviest();
        var piece = Pieces[0];
        if (piece.Count == Passage.Count && !HasChanges(piece))
        {
            return QuotationVerdict.Exact;
        }

        return IsAltered(piece) ? QuotationVerdict.Altered : IsPartial(piece) ? QuotationVerdict.Partial : null;
    }

    /// <summary>What share of the quotation's telling words stands in the record.</summary>
    public double Coverage(IEnumerable<int> quoted) => quoted.Sum(j => _vocabulary.Weights[j]) / (double)_vocabulary.Weights.Sum();

    public Join Between(int left, int right)
    {
        var marks = _quotation.Words[right].Before;
        var dropped = Passage.First(right) - Passage.Last(left) - 1;
        var sameTurn = _record.TurnOf(Passage.Last(left)) == _record.TurnOf(Passage.First(right));
        if (!sameTurn)
        {
            return Join.Elsewhere;
        }

        var sameSentence = _sentences.At(Passage.Last(left)) == _sentences.At(Passage.First(right));
        if (Passage.First(right) < Passage.Last(left))
        {
            return sameSentence ? Join.Changed : Join.Elsewhere;
        }

        if (marks.HasFlag(QuotedMark.Ellipsis))
        {
            return dropped > PassageSearch.NearWords ? Join.Elsewhere : dropped > 0 ? Join.Marked : Join.Close;
        }

        if (marks.HasFlag(QuotedMark.Insertion) && right == left + 1 && dropped <= LongestReplaced && sameSentence && InsertionIsFair(right, dropped))
        {
            return Join.Marked;
        }

        if (dropped <= 0 && right == left + 1 && (marks == QuotedMark.None || InsertionIsFair(right, 0)))
        {
            return Join.Close;
        }

        return !sameSentence && (dropped >= LongGap || PassesOverSentence(Passage.Last(left), Passage.First(right))) ? Join.Elsewhere : Join.Changed;
    }

    /// <summary>Words were changed, added or dropped inside a piece, and the quotation does not say so.</summary>
    public bool HasChanges(List<int> piece) => piece.Zip(piece.Skip(1)).Any(pair => Between(pair.First, pair.Second) == Join.Changed);

    private bool HasEllipsis => _quotation.Words.Any(w => w.Before.HasFlag(QuotedMark.Ellipsis));

    private List<List<int>> Cut()
    {
        var pieces = new List<List<int>>();
        foreach (var j in Passage.Matched())
        {
            if (pieces.Count == 0 || Between(pieces[^1][^1], j) == Join.Elsewhere)
            {
                pieces.Add([]);
            }

            pieces[^1].Add(j);
        }

        return pieces;
    }

    /// <summary>A word or two from elsewhere prove nothing: they stand in every record.</summary>
    private void DropStrays()
    {
        var heaviest = Pieces.MaxBy(Weigh)!;
        var strays = Pieces.Where(p => p != heaviest && !Tells(p)).ToList();
        foreach (var j in strays.SelectMany(p => p))
        {
            Passage.Clear(j);
        }

        if (strays.Count > 0)
        {
            Pieces = Cut();
        }
    }

    private bool Tells(List<int> piece) => HasEllipsis
        ? piece.Count >= Thresholds.FragmentWords && piece.Any(Telling)
        : (piece.Count >= Thresholds.PieceWords && piece.Count(IsPlain) >= Thresholds.PiecePlainWords)
            || (piece.Count >= Thresholds.LongPieceWords && piece.Any(IsPlain));

    private int Weigh(List<int> piece) => piece.Sum(j => _vocabulary.Weights[j]);

    private void KeepHeaviest()
    {
        var heaviest = Pieces.MaxBy(Weigh)!;
        foreach (var j in Pieces.Where(p => p != heaviest).SelectMany(p => p))
        {
            Passage.Clear(j);
        }

        Pieces = [heaviest];
    }

    private bool IsAltered(List<int> piece)
    {
        var coverage = Coverage(piece);
        var head = piece[0];
        var tail = Passage.Count - 1 - piece[^1];
        var edges = Math.Max(head, tail) <= Thresholds.EdgeWords && head + tail <= Math.Max(1, Thresholds.EdgeShare * Passage.Count);
        var enough = (coverage >= Thresholds.Altered && edges) || (coverage >= Thresholds.Moved && RestIsMoved(piece));
        return enough && piece.Count >= Thresholds.Density * RecordLength(piece) && HoldsEnough(piece);
    }

    private bool HoldsEnough(List<int> piece)
    {
        var telling = piece.Count(Telling);
        return piece.Count == Passage.Count
            || telling >= Thresholds.AlteredTellingWords
            || (piece.Count >= Thresholds.AlteredWords && telling == Enumerable.Range(0, Passage.Count).Count(Telling));
    }

    private bool Telling(int quoted) => _vocabulary.Weights[quoted] == Weight.Content;

    /// <summary>How many words of the record the piece spans, those left out at its marks not counted.</summary>
    private int RecordLength(List<int> piece) =>
        piece.Count + piece.Zip(piece.Skip(1)).Where(p => Between(p.First, p.Second) == Join.Changed).Sum(p => Math.Max(0, Passage.First(p.Second) - Passage.Last(p.First) - 1));

    /// <summary>Every telling word that is missing stands elsewhere in the same sentences: the words were put in another order.</summary>
    private bool RestIsMoved(List<int> piece)
    {
        var turn = _record.TurnOf(Passage.First(piece[0]));
        var first = _sentences.Of(turn)[_sentences.IndexOf(turn, piece.Min(Passage.First))].Words.First;
        var end = _sentences.Of(turn)[_sentences.IndexOf(turn, piece.Max(Passage.Last))].Words.End;
        var there = Enumerable.Range(first, end - first).Select(_record.Key).ToHashSet();
        return Enumerable.Range(0, Passage.Count).Where(j => !Passage.Has(j) && Telling(j)).All(j => there.Contains(_vocabulary.Keys[j]));
    }

    /// <summary>Some run of words is long and telling enough to have come from here.</summary>
    private bool IsPartial(List<int> piece)
    {
        var plain = piece.Where(IsPlain).Count();
        if (piece.Count >= Thresholds.LooseWords && plain >= Thresholds.LoosePlainWords && piece.Count >= Thresholds.LooseDensity * (piece[^1] - piece[0] + 1) && piece.Count >= Thresholds.LooseDensity * RecordLength(piece))
        {
            return true;
        }

        var (run, plainInRun) = (0, 0);
        for (var i = 0; i < piece.Count; i++)
        {
            var unbroken = i > 0 && piece[i] == piece[i - 1] + 1 && Between(piece[i - 1], piece[i]) == Join.Close;
            (run, plainInRun) = unbroken ? (run + 1, plainInRun) : (1, 0);
            plainInRun += IsPlain(piece[i]) ? 1 : 0;
            if (run >= Thresholds.RunWords && plainInRun >= Thresholds.RunPlainWords)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A telling word that is no name: names and titles of documents recur in sentences that have nothing else in common.</summary>
    private bool IsPlain(int quoted) => Telling(quoted) && !char.IsUpper(_record.Text[_record.Span(Passage.First(quoted)).Start]);

    private bool PassesOverSentence(int left, int right)
    {
        var turn = _record.TurnOf(left);
        var (from, to) = (_sentences.IndexOf(turn, left), _sentences.IndexOf(turn, right));
        return Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(s => _sentences.Of(turn)[s].Words.Count >= ShortestSentence);
    }

    /// <summary>An insertion may name what is meant; it may not bring in or take out a "not", an "if", a doubt or a number.</summary>
    private bool InsertionIsFair(int quoted, int replaced)
    {
        var theirs = Enumerable.Range(Passage.First(quoted) - replaced, replaced).Select(_record.Folded).ToList();
        return GovernedBy(theirs).SetEquals(GovernedBy(_quotation.Words[quoted].Inserted));
    }

    private HashSet<string> GovernedBy(IReadOnlyList<string> words)
    {
        var found = words.Where(w => char.IsDigit(w[^1])).ToHashSet();
        var turn = _record.Transcript.Turns[_record.TurnOf(Passage.First(Passage.Matched()[0]))];
        var markers = CheckWords.Find(turn.Language ?? _record.Transcript.Language)?.Markers.Find(words) ?? [];
        found.UnionWith(markers.Where(m => m.Meaning!.Reach is not (MarkerReach.Next or MarkerReach.Previous)).Select(m => m.Meaning!.Context.ToString()));
        return found;
    }
}
