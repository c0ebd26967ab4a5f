using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds out who said what in a canonical text: its convention first, then its turns.</summary>
/// <remarks>Pure: the same text gives the same transcript. Safe to call from many threads.</remarks>
public static class TranscriptParser
{
    /// <summary>Release of the rules, recorded with every transcript that an archive derives. Raised when a change of rules can change a result.</summary>
    public const int Release = 1;

    private const int MostHeadline = 140;

    /// <summary>Reads the structure of a text. Never fails on content: what does not fit becomes a diagnostic.</summary>
    public static Transcript Parse(SourceText source) => Read(source, explain: false).Transcript;

    /// <summary>Reads the structure of a text and keeps every decision with what made it. The transcript is the same as that of <see cref="Parse"/>.</summary>
    public static Explanation Explain(SourceText source)
    {
        var (transcript, convention, reasons) = Read(source, explain: true);
        return ExplanationOf.Reading(transcript, convention, reasons);
    }

    private static (Transcript Transcript, Convention Convention, IReadOnlyList<TurnReason> Reasons) Read(SourceText source, bool explain)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (language, close) = LanguageGuess.WithPack(source.Text);
        var pack = LanguagePacks.Get(close);

        var clutter = new Clutter(source, pack).Find();
        var head = Head.Read(source, clutter, pack);
        var named = NamedPeople.InHead(source, clutter, head, pack);
        var isDamaged = source.Speeches.Count == 0 && TextDamage.Is(source, language);
        var (convention, blocks, drafts) = source.Speeches.Count > 0 ? CutByMarkup(source, head, pack) : CutByLabels(source, clutter, head, named, pack, ref isDamaged, explain);

        var date = new EventDate(source, head, blocks, pack);
        var found = new FrontMatter(
            head.Title,
            EventKind.Find(source, head, blocks, pack),
            date.Find(),
            date.Others,
            EventPlace.Find(source, head, blocks, date.DateBlock, pack, pack.Language == language),
            CreditedSource(source, head));
        var turns = new TurnAssembly(source, drafts, convention, named, found.Kind.Value, language, isDamaged, pack, explain);
        var transcript = turns.Complete(new Transcript(source)
        {
            Title = found.Title,
            Kind = found.Kind,
            Language = language,
            Date = found.Date,
            OtherDates = found.OtherDates,
            Place = found.Place,
            CreditedSource = found.CreditedSource,
            Blocks = blocks,
        }, date.Doubts);
        return (transcript, convention, turns.Reasons);
    }

    private static Convention FindConvention(
        SourceText source, LabelScanner scanner, string?[] clutter, Head head, IReadOnlyList<(OfficeHolder Holder, SourceSpan? Span)> named, LanguagePack pack, bool explain)
    {
        PlainName[] names = [.. named.Select(n => PlainName.Read(n.Holder.Name ?? "")).OfType<PlainName>()];
        var candidates = Misprints.Mend(LongOffices.Mend(BrokenLabels.Join(source, [.. scanner.Scan().Where(c => IsLabelPlace(source, c, clutter, head) && !IsHeadline(source, c, clutter))], scanner)));
        var convention = Convention.Infer(candidates, names, pack, explain);
        if (!FlatText.Is(source, convention))
        {
            return convention;
        }

        var taken = candidates.Select(c => c.Span.Start).ToHashSet();
        var inside = FlatText.Scan(source, scanner).Where(c => IsLabelPlace(source, c, clutter, head) && !taken.Contains(c.Span.Start));
        var flat = Convention.Infer([.. candidates.Concat(inside).OrderBy(c => c.Span.Start)], names, pack, explain);
        return flat.Labels.Count > convention.Labels.Count + 2 ? flat : convention;
    }

    private static (Convention Convention, ClassifiedBlock[] Blocks, List<TurnDraft> Drafts) CutByMarkup(SourceText source, Head head, LanguagePack pack)
    {
        var (blocks, drafts, labels) = MarkedTurns.Cut(source, head, pack);
        return (Convention.Marked(labels), blocks, drafts);
    }

    private static (Convention Convention, ClassifiedBlock[] Blocks, List<TurnDraft> Drafts) CutByLabels(
        SourceText source, string?[] clutter, Head head, IReadOnlyList<(OfficeHolder Holder, SourceSpan? Span)> named, LanguagePack pack, ref bool isDamaged, bool explain)
    {
        var scanner = new LabelScanner(source, pack);
        var convention = FindConvention(source, scanner, clutter, head, named, pack, explain);
        var labels = MidLineLabels.Add(source, scanner, convention);
        isDamaged |= Misprints.TellOfScan(labels);
        labels = SpeakerChanges.Add(source, clutter, isDamaged ? MisreadLabels.Add(source, clutter, labels) : labels);
        labels = LateLabels.Add(source, clutter, labels, pack);
        labels = BoldQuestions.Find(source, clutter, labels) ?? UnlabelledQuestions.Add(source, clutter, head, labels, pack);
        labels = Apart(labels);
        BrokenLabels.Mark(source, labels, clutter);
        if (scanner.IsOverrun || ListedPeople.Are(source, labels, pack))
        {
            (convention, labels) = (scanner.IsOverrun ? Convention.Overrun : Convention.Marked([]), []);
        }

        var blocks = BlockClassifier.Classify(source, clutter, head, labels, pack);
        var turns = RepeatedLabels.Join(source, QuestionsBetweenAnswers.Part(source, TurnCutter.Cut(source, blocks, labels, pack)), pack);
        return (convention, blocks, UnlabelledQuestions.Part(source, UnlabelledAnswers.Part(source, turns)));
    }

    // Of two labels that overlap the first is one; the other was read across it.
    private static IReadOnlyList<LabelCandidate> Apart(IReadOnlyList<LabelCandidate> labels)
    {
        var end = 0;
        var apart = new List<LabelCandidate>(labels.Count);
        foreach (var label in labels)
        {
            if (label.Span.Start >= end)
            {
                apart.Add(label);
                end = label.Span.End;
            }
        }

        return apart.Count == labels.Count ? labels : apart;
    }

    private static bool IsLabelPlace(SourceText source, LabelCandidate candidate, string?[] clutter, Head head) =>
        (clutter[candidate.Block] is null || (candidate.IsSetApart && clutter[candidate.Block] == Clutter.Links)) && candidate.Block != head.TitleBlock && !(candidate.Mark == LabelMark.Alone && OwnNames.SayWriter(source.Blocks[candidate.Block])) && !head.FieldLists.Contains(candidate.Block) && !head.Fields.Any(f => f.Block == candidate.Block && f.Kind == "office");

    // "Minister Roe: the ferry is safe", first of all and no sentence: a headline.
    private static bool IsHeadline(SourceText source, LabelCandidate candidate, string?[] clutter) =>
        !source.Rule.StartsWith("captions", StringComparison.Ordinal) && candidate is { Mark: LabelMark.Colon, HasWords: true, HasSentence: false, Place: LabelPlace.Block, Anatomy.HasName: true } && candidate.Block + 1 < source.Blocks.Count
        && source.Blocks[candidate.Block].Span.Length <= MostHeadline && Array.FindIndex(clutter, reason => reason is null) == candidate.Block;

    private static Finding<string>? CreditedSource(SourceText source, Head head)
    {
        if (head.Fields.LastOrDefault(f => f.Kind == "source") is { } line)
        {
            return new Finding<string>(line.Value, Basis.Stated, Certainty.Certain, [source.Quote("source line", line.ValueSpan)]);
        }

        return source.Fields.FirstOrDefault(f => f.Name == "source_url") is { } field
            ? new Finding<string>(field.Value, Basis.Stated, Certainty.Certain, [source.Quote("field source_url of the file", field.Span, field.Value)])
            : null;
    }
}
