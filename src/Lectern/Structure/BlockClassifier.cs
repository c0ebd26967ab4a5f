using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Decides for each block whether it is matter, speech, a direction or clutter, once the labels are known.</summary>
internal sealed class BlockClassifier
{
    private const double MostTailShare = 0.8;
    private const int MostTailLine = 40;
    private const int MostTailLines = 3;
    private const string EndNote = "note of the end";
    private const int FewestOfProse = 60;
    private const int FewestOfIdeographicProse = 20;
    private const string Box = "box beside the text";

    private readonly SourceText _source;
    private readonly string?[] _clutter;
    private readonly Head _head;
    private readonly IReadOnlyList<LabelCandidate> _labels;
    private readonly LanguagePack _pack;
    private readonly ClassifiedBlock[] _classes;
    private readonly string[] _container;
    private readonly Dictionary<string, bool> _inContainer = [];
    private readonly bool _quoted;
    private readonly Boxes _boxes;
    private Topics? _topics;
    private readonly IReadOnlySet<int> _films;

    private BlockClassifier(SourceText source, string?[] clutter, Head head, IReadOnlyList<LabelCandidate> labels, LanguagePack pack)
    {
        (_source, _clutter, _head, _labels, _pack) = (source, clutter, head, labels, pack);
        _classes = new ClassifiedBlock[source.Blocks.Count];
        _container = Container(source, clutter, labels);
        _boxes = new Boxes(source, labels);
        _films = Films.Find(source, labels, pack);
        _quoted = labels.Count > 0 && labels.Count(l => source.Blocks[l.Block].Kind == BlockKind.Quotation) * 10 >= labels.Count * 8;
    }

    /// <summary>The class and the reason of every block.</summary>
    public static ClassifiedBlock[] Classify(SourceText source, string?[] clutter, Head head, IReadOnlyList<LabelCandidate> labels, LanguagePack pack)
    {
        var classifier = new BlockClassifier(source, clutter, head, labels, pack);
        var first = labels.Count > 0 ? labels[0].Block : source.Blocks.Count;
        var last = labels.Count > 0 ? labels[^1].Block : -1;
        var opening = classifier.Before(first);
        last = labels.Count == 0 ? opening : last;
        classifier._topics = new Topics(source, clutter, labels, Math.Min(first, opening), Math.Max(last, opening), pack);
        classifier.Within(Math.Min(first, opening), last);
        classifier.After(last);
        return classifier._classes;
    }

    // Names that the markup gives to the part in which the labels stand: shared by nearly all of them.
    private static string[] Container(SourceText source, string?[] clutter, IReadOnlyList<LabelCandidate> labels)
    {
        if (labels.Count < 4)
        {
            return [];
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var ((markup, below), count) in labels.CountBy(label => (source.Blocks[label.Block].MarkupNames, Below(label))))
        {
            var words = below?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in markup.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => words?.Contains(name) != false))
            {
                counts[name] = counts.GetValueOrDefault(name) + count;
            }
        }

        // Where the words stand in a block of their own, the label's own names are none of the part's. A link to share them may stand between.
        string? Below(LabelCandidate label) => label.HasWords || label.Span.End < source.Blocks[label.Block].Span.End || label.Block + 1 >= source.Blocks.Count ? null
            : source.Blocks[clutter[label.Block + 1] is null || label.Block + 2 >= source.Blocks.Count ? label.Block + 1 : label.Block + 2].MarkupNames;

        return [.. counts.Where(c => c.Value * 10 >= labels.Count * 9).Select(c => c.Key)];
    }

    private bool IsInContainer(int block)
    {
        if (_quoted && _source.Blocks[block].Kind != BlockKind.Quotation)
        {
            return false;
        }

        if (_container.Length == 0)
        {
            return true;
        }

        var markup = _source.Blocks[block].MarkupNames;
        if (!_inContainer.TryGetValue(markup, out var isIn))
        {
            var names = markup.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _inContainer[markup] = isIn = _container.All(names.Contains);
        }

        return isIn;
    }

    // Blocks up to the first label. Gives the first block of an opening without label, or the first label's block.
    private int Before(int first)
    {
        var opening = FindOpening(first);
        for (var i = 0; i < opening; i++)
        {
            _classes[i] = HeadBlock(i);
        }

        return opening;
    }

    private int FindOpening(int first)
    {
        var from = Math.Max(0, _head.TitleBlock + 1);
        for (var i = from; i < first; i++)
        {
            if (_clutter[i] is not null || !IsInContainer(i) || _source.Blocks[i].Kind is BlockKind.Heading or BlockKind.Separator or BlockKind.FileHeader || OwnNames.SayLead(_source.Blocks[i]) || _head.Fields.Any(f => f.Block == i))
            {
                continue;
            }

            var text = _source.Slice(_source.Blocks[i].Span);
            if (IsInBrackets(text))
            {
                continue;
            }

            if (SpeechSigns.StartsWithSalutation(Folding.Fold(text[..Math.Min(text.Length, 60)]), _pack)
                || (text.Length > 60 && SpeechSigns.FirstPersonWords(text, _pack) > 0 && !(_labels.Count > 3 && IsHeadingBetween(i, first)) && !SpeechSigns.IsDirection(text, _pack) && !SpeechSigns.IsHeading(text, _pack))
                || (_labels.Count == 0 && (text.Length > 300 || IsQuotedAfterColon(i))))
            {
                return i;
            }
        }

        return OpeningBeforeQuestion(from, first);
    }

    // "In this episode …", a heading, then the transcript.
    private bool IsHeadingBetween(int block, int first) => Enumerable.Range(block + 1, first - block - 1).Any(i => _clutter[i] is null && _source.Blocks[i].Kind == BlockKind.Heading);

    private static bool IsInBrackets(ReadOnlySpan<char> text) => (text[0], text[^1]) is ('(', ')') or ('[', ']') && !text[1..^1].ContainsAny("()[]");

    // "… made the following remarks:", and the remarks in quotation marks below.
    private bool IsQuotedAfterColon(int block) => block > 0 && _source.Text[_source.Blocks[block].Span.Start] is '"' or '“' or '«' or '„' && _source.Text[_source.Blocks[block - 1].Span.End - 1] == ':';

    // Where the first label is a question's, whole sentences right above it are what was said before it, unless they tell of the event or name who speaks.
    private int OpeningBeforeQuestion(int from, int first)
    {
        if (first > from && QuestionsBetweenAnswers.CouldBe(_labels) && _clutter[first - 1] is null && QuestionsBetweenAnswers.Asks(_source, _source.Blocks[first - 1].Span))
        {
            return first - 1;
        }

        if (_labels.Count == 0 || _labels[0].Anatomy.Class is not (LabelClass.Question or LabelClass.Journalist))
        {
            return first;
        }

        var opening = first;
        for (var i = first - 1; i >= from; i--)
        {
            if (_clutter[i] is not null || _source.Blocks[i].Kind is BlockKind.Separator || !IsInContainer(i))
            {
                continue;
            }

            var text = _source.Slice(_source.Blocks[i].Span);
            if (i == first - 1 && text.Length < FewestOfProse && Topics.AnnouncesAnswers(text, _pack))
            {
                continue; // "II. Q&A" stands between what is announced and what is asked
            }

            if (_source.Blocks[i].Kind is BlockKind.Heading or BlockKind.FileHeader || OwnNames.SayLead(_source.Blocks[i]) || _head.Fields.Any(f => f.Block == i) || SpeechSigns.IsDirection(text, _pack) || !IsProse(text) || TellsOfEvent(text.ToString()))
            {
                break;
            }

            opening = i;
        }

        return opening;
    }

    private static bool IsProse(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd("\"”»’)）」");
        return text.Length >= (Ideographs.Fill(text[..Math.Min(text.Length, FewestOfProse)]) ? FewestOfIdeographicProse : FewestOfProse) && text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    private bool TellsOfEvent(string text)
    {
        var folded = Folding.Fold(text);
        return folded.Contains("rush transcript", StringComparison.Ordinal) || _pack.NamesEventAtLength(folded)
            || _head.Title is { } title && OfficeHolder.FindAll(title.Value, _pack).Any(h => h.Name is { } name && PlainName.Read(name) is { } person && HasWord(folded, person.Surname));
    }

    private static bool HasWord(string folded, string word)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (Ideographs.IsOne(word[0]) || ((at == 0 || !char.IsLetter(folded[at - 1])) && (word.Length > 4 || at + word.Length == folded.Length || !char.IsLetter(folded[at + word.Length]))))
            {
                return true;
            }
        }

        return false;
    }

    private ClassifiedBlock HeadBlock(int i)
    {
        var block = _source.Blocks[i];
        var text = _source.Slice(block.Span);
        if (i == _head.TitleBlock)
        {
            return Class(i, BlockClass.Matter, "title");
        }

        if (_clutter[i] is { } reason)
        {
            return Class(i, BlockClass.Clutter, reason);
        }

        if (!(i == _head.TitleBlock + 1 && IsDateLine(text)) && (_boxes.IsBeside(i) || (_container.Length > 0 && IsInContainer(i) && _boxes.HasName(i))))
        {
            return Class(i, BlockClass.Clutter, Box);
        }

        if (block.Kind == BlockKind.FileHeader)
        {
            return Class(i, BlockClass.Matter, "header of the file");
        }

        if (_head.Fields.FirstOrDefault(f => f.Block == i) is { } field)
        {
            return Class(i, BlockClass.Matter, field.Kind == "source" ? "source line" : $"{field.Kind} field");
        }

        if (SpeechSigns.IsTimeLine(text) || SpeechSigns.IsDirection(text, _pack))
        {
            return Class(i, BlockClass.Direction, SpeechSigns.IsTimeLine(text) ? "time line" : "direction in brackets");
        }

        var dates = text.Length < 120 ? DateMention.FindAll(text, _pack) : [];
        if (dates.Count > 0 && dates.Sum(d => d.End - d.Start) * 2 >= text.Length)
        {
            // A day of the week and of the month, without a year, above the title: what a page shows to whoever looks at it.
            return i < _head.TitleBlock && dates[0].Year is null && dates[0].Weekday is not null
                ? Class(i, BlockClass.Clutter, "day on which the page was viewed")
                : Class(i, BlockClass.Matter, "date line");
        }

        if (i < _head.TitleBlock && _source.Rule.StartsWith("html", StringComparison.Ordinal) && text.Length < 120)
        {
            return Class(i, BlockClass.Clutter, "above the title of the page");
        }

        return block.Kind switch
        {
            BlockKind.Separator => Class(i, BlockClass.Matter, "separator"),
            BlockKind.Heading => Class(i, BlockClass.Matter, "heading"),
            _ => Class(i, BlockClass.Matter, "head"),
        };
    }

    private bool IsDateLine(ReadOnlySpan<char> text)
    {
        var dates = text.Length < 120 ? DateMention.FindAll(text, _pack) : [];
        return dates.Count > 0 && dates.Sum(d => d.End - d.Start) * 2 >= text.Length;
    }

    // Blocks from the first words of speech to the last label.
    private void Within(int first, int last)
    {
        for (var i = first; i <= last && i < _classes.Length; i++)
        {
            _classes[i] = Inner(i);
        }
    }

    private ClassifiedBlock Inner(int i)
    {
        var block = _source.Blocks[i];
        var text = _source.Slice(block.Span);
        if (block.Region == BlockRegion.Note)
        {
            return Class(i, BlockClass.Matter, "note");
        }

        if (HasLabel(i))
        {
            return Class(i, BlockClass.Speech, "label");
        }

        if (_clutter[i] is { } reason)
        {
            return Class(i, BlockClass.Clutter, reason);
        }

        if (block.Kind == BlockKind.Separator || SpeechSigns.IsRule(text) || (text.Length == 1 && char.IsPunctuation(text[0])))
        {
            return Class(i, BlockClass.Matter, "separator");
        }

        if (!IsInContainer(i))
        {
            return Class(i, BlockClass.Clutter, "outside the part that holds the record");
        }

        if (SpeechSigns.IsEndNote(text, _pack))
        {
            return Class(i, BlockClass.Direction, EndNote);
        }

        if (SpeechSigns.IsDirection(text, _pack))
        {
            return Class(i, BlockClass.Direction, "direction in brackets");
        }

        if (SpeechSigns.IsTimeLine(text))
        {
            return Class(i, BlockClass.Direction, "time line");
        }

        if (SpeechSigns.IsBareDirection(text, _pack))
        {
            return Class(i, BlockClass.Direction, "direction");
        }

        if (_films.Contains(i))
        {
            return Class(i, BlockClass.Direction, "shown in the room");
        }

        if (_boxes.IsBeside(i) || _boxes.HasName(i))
        {
            return Class(i, BlockClass.Clutter, Box);
        }

        return block.Kind == BlockKind.Heading ? Class(i, BlockClass.Matter, "heading") : _topics!.Is(i) ? Class(i, BlockClass.Matter, "topic") : Class(i, BlockClass.Speech, "speech goes on");
    }

    // Blocks after the last label: its speech goes on until the tail of the page begins.
    private void After(int last)
    {
        var (tail, foot, ends) = (false, false, new SectionEnd(_source, _clutter, _head, _labels));
        for (var i = Math.Max(0, last + 1); i < _classes.Length; i++)
        {
            var text = _source.Slice(_source.Blocks[i].Span);
            tail |= text is "###" or "# # #" || (text is "--" && _head.Fields.Any(f => f.Kind == "mail")); // the end of a release; who writes a mail signs below two dashes
            var source = _head.Fields.FirstOrDefault(f => f.Block == i && f.Kind is "source" or "posted" && f.Block == i);
            var inner = Inner(i);
            tail |= ends.IsEnd(i);
            if (source is not null)
            {
                tail = true;
                _classes[i] = Class(i, BlockClass.Matter, source.Kind == "source" ? "source line" : "posted field");
                continue;
            }

            if (SpeechSigns.IsRecordNumber(text))
            {
                _classes[i] = Class(i, BlockClass.Matter, "foot");
                continue;
            }

            if (inner.Class == BlockClass.Clutter)
            {
                tail |= inner.Reason is not "caption" and not Clutter.Links and not Box and not OwnNames.Reason && _source.Blocks[i].Region != BlockRegion.Furniture;
                _classes[i] = inner;
                continue;
            }

            _classes[i] = !tail || inner.Class == BlockClass.Direction ? inner
                : foot ? Class(i, BlockClass.Matter, "foot") : Class(i, BlockClass.Clutter, "after the end of the record");
            if (inner.Class == BlockClass.Direction && !(i == last + 1 && _labels is [.., { IsTimed: true }])) // the clock of the last label
            {
                foot |= !tail && NothingIsSaidAfter(i); // "(The briefing was concluded at 1:07 p.m.)", then the number of the record
                tail |= foot || inner.Reason == EndNote || (inner.Reason == "time line" && text.Length < 40 && i > _classes.Length * MostTailShare); // "END 1:45 P.M. EDT"
            }
        }
    }

    // Only short lines that are no sentences follow: a number, a name of a file.
    private bool NothingIsSaidAfter(int block) => _classes.Length - block - 1 <= MostTailLines && Enumerable.Range(block + 1, _classes.Length - block - 1)
        .Select(i => _source.Slice(_source.Blocks[i].Span).ToString())
        .All(text => text.Length <= MostTailLine && text[^1] is not ('.' or '?' or '!' or '…' or '”' or '"' or '»'));

    private bool HasLabel(int block)
    {
        var next = Ordered.FirstAfter(_labels, block - 1, static label => label.Block);
        return next < _labels.Count && _labels[next].Block == block;
    }

    private ClassifiedBlock Class(int block, BlockClass @class, string reason) => new(_source.Blocks[block].Span, @class, reason);
}
