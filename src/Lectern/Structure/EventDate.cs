using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds the day of the event, and keeps it apart from the days on which a page was posted, changed or viewed.</summary>
/// <remarks>
/// What is stated wins in this order: the title's tail, a date field, a date line of the head, the title of a link that names the event, the foot.
/// Failing that, what a page says about itself gives an inferred day; failing that, the text's own words bound it.
/// </remarks>
internal sealed class EventDate(SourceText source, Head head, IReadOnlyList<ClassifiedBlock> blocks, LanguagePack pack)
{
    private const int MostDateLine = 160;
    private const int MostDaysApart = 14;
    private const int MostTold = 500;
    private const int MostDateFields = 2;
    private const int MostStamp = 24;
    private const int MostClock = 24;

    private readonly List<PageDate> _others = [];
    private readonly List<Diagnostic> _doubts = [];

    /// <summary>Other dates that the page gives about itself.</summary>
    public IReadOnlyList<PageDate> Others => _others;

    /// <summary>Doubts about dates.</summary>
    public IReadOnlyList<Diagnostic> Doubts => _doubts;

    /// <summary>The block with the date line that was taken, or -1.</summary>
    public int DateBlock { get; private set; } = -1;

    /// <summary>The date, or null where nothing bounds it.</summary>
    public Finding<Edtf>? Find()
    {
        ReadPageDates();
        var found = InMarkup() ?? InTitle() ?? InField() ?? Told(InHead()) ?? InLinkTitle() ?? InFoot();
        if (found is not null)
        {
            NotePageDatesFarFrom(found);
            return found;
        }

        var speech = blocks.Where(b => b.Class == BlockClass.Speech).Select(b => b.Span).ToArray();
        SourceSpan[] before = [.. blocks.Take(FirstSpeech()).Where(b => b.Class != BlockClass.Clutter).Select(b => b.Span)];
        return OfPage() ?? DeicticDate.Find(source, before, speech, pack) ?? TextBounds.Find(source, speech, pack);
    }

    // What a file says in so many words to be the day of the sitting.
    private Finding<Edtf>? InMarkup()
    {
        foreach (var field in source.Fields.Where(f => f.Name == "event-date"))
        {
            if (Iso(field.Value) is { } day)
            {
                return new Finding<Edtf>(Edtf.Day(day), Basis.Stated, Certainty.Certain, [source.Quote("field of the file for the day of the event", field.Span, field.Value)]);
            }
        }

        return null;
    }

    private Finding<Edtf>? InTitle()
    {
        if (head.Title is not { } title)
        {
            return null;
        }

        var dates = DateMention.FindAll(title.Value, pack).Where(d => d.FullDay is not null).ToArray();
        if (dates.Length == 0)
        {
            return null;
        }

        var last = dates[^1];
        var span = head.PlaceOf(new SourceSpan(last.Start, last.End));
        var atEnd = title.Value.Length - last.End < 12;
        return Stated(last, "date at the end of the title", span, title.Value[last.Start..last.End], atEnd || dates.Length == 1);
    }

    private Finding<Edtf>? InField()
    {
        if (head.Fields.Where(f => f.Kind == "date").Select(f => Folding.Fold(f.Value)).Distinct(StringComparer.Ordinal).Count() > MostDateFields)
        {
            return null; // a calendar of events
        }

        foreach (var field in head.Fields.Where(f => f.Kind == "date"))
        {
            if (DateMention.FindAll(field.Value, pack).FirstOrDefault(d => d.FullDay is not null) is { } date)
            {
                return Stated(date, "date field", new SourceSpan(field.ValueSpan.Start + date.Start, field.ValueSpan.Start + date.End), field.Value[date.Start..date.End], true);
            }
        }

        return null;
    }

    // Where no line reads like a title, a sentence of the head that names the event and one day tells more than a stamp at the top of the page.
    private Finding<Edtf>? Told(Finding<Edtf>? line)
    {
        var (first, speech) = (Math.Max(0, head.TitleBlock + 1), FirstSpeech());
        if (line is { Basis: Basis.Stated } && (head.TitleBlock >= 0 || DateBlock < 0 || blocks[DateBlock].Span.Length > MostStamp))
        {
            return line;
        }

        for (var i = first; i < speech; i++)
        {
            if (blocks[i].Class == BlockClass.Clutter || source.Blocks[i].Kind == BlockKind.FileHeader || blocks[i].Span.Length > MostTold || head.Fields.Any(f => f.Block == i && f.Kind is "posted" or "subject"))
            {
                continue;
            }

            var text = source[blocks[i].Span];
            if (SpeechSigns.WhereEvent(text, pack) is not (>= 0 and var named) || DateMention.FindAll(text, pack).Where(d => d.FullDay is not null).DistinctBy(d => d.FullDay).ToArray() is not [var date])
            {
                continue;
            }

            if (line is not null && (line.Value.Earliest == date.FullDay || Math.Abs(line.Value.Earliest.DayNumber - date.FullDay!.Value.DayNumber) > MostDaysApart))
            {
                return line;
            }

            if (line is { Basis: Basis.Stated })
            {
                _others.Add(new PageDate("posted", line.Value, line.Evidence[0]));
            }

            DateBlock = i;
            return Stated(date, "date in a sentence of the head that names the event", new SourceSpan(blocks[i].Span.Start + date.Start, blocks[i].Span.Start + date.End), text[date.Start..date.End], named < date.Start);
        }

        return line;
    }

    private Finding<Edtf>? InHead()
    {
        Finding<Edtf>? above = null;
        (int Block, DateMention Date, SourceSpan Span)? line = null;
        var speech = FirstSpeech();
        for (var i = 0; i < speech; i++)
        {
            if (blocks[i].Class == BlockClass.Clutter || source.Blocks[i].Kind == BlockKind.FileHeader || i == head.TitleBlock || blocks[i].Span.Length > MostDateLine || head.Fields.Any(f => f.Block == i && f.Kind is "posted" or "subject"))
            {
                continue;
            }

            var text = source[blocks[i].Span];
            var date = DateMention.FindAll(text, pack).FirstOrDefault(d => d.FullDay is not null);
            if (date is null || !IsDateLine(text, date))
            {
                continue;
            }

            var span = new SourceSpan(blocks[i].Span.Start + date.Start, blocks[i].Span.Start + date.End);
            if (i < head.TitleBlock)
            {
                // A stamp above the title dates the posting; it bounds the event and does not state it.
                _others.Add(new PageDate("posted", Edtf.Day(date.FullDay!.Value), source.Quote("stamp above the title", span)));
                above ??= new Finding<Edtf>(Edtf.Day(date.FullDay!.Value), Basis.Inferred, Certainty.Doubtful, [source.Quote("stamp above the title", span)]);
                continue;
            }

            // "May 23, 2014", and below it "Thursday, May 22, 2014": what a publisher adds to a page has no weekday, and what the event's own head says has one.
            if (line is { } first && (date.Weekday is null || date.WeekdayContradicts || first.Date.Weekday is not null || Math.Abs(date.FullDay!.Value.DayNumber - first.Date.FullDay!.Value.DayNumber) > MostDaysApart))
            {
                continue;
            }

            if (line is { } stamp)
            {
                _others.Add(new PageDate("posted", Edtf.Day(stamp.Date.FullDay!.Value), source.Quote("date line above another with a weekday", stamp.Span)));
            }

            line = (i, date, span);
        }

        if (line is var (block, day, place))
        {
            DateBlock = block;
            return Stated(day, "date line of the head", place, source[place], true);
        }

        return above;
    }

    // Most of the line is the date, or the date begins or ends it beside a place, a kind of event or a clock time.
    private static bool IsDateLine(string text, DateMention date)
    {
        var rest = text.Length - (date.End - date.Start);
        return !HasSeconds(text) && (rest <= 24 || ((date.Start < 3 || text.Length - date.End < 3) && rest < 100 && text[^1] is not ('.' or '?' or '!') && text.Count(c => c == ' ') < 16)
            || (date.Weekday is not null && rest < 100 && text.Length - date.End is > 2 and < MostClock && text.AsSpan(date.End).ContainsAnyInRange('0', '9')));
    }

    // "Mon Aug 3, 2020 23:17:56": a clock with seconds is that of the page.
    private static bool HasSeconds(string text)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        return at > 0 && at + 5 < text.Length && text[at + 3] == ':' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 4]);
    }

    private Finding<Edtf>? InLinkTitle()
    {
        foreach (var field in source.Fields.Where(f => f.Name == "link-title"))
        {
            var folded = Folding.Fold(field.Value);
            if (pack.NamesEvent(folded)
                && DateMention.FindAll(field.Value, pack).LastOrDefault(d => d.FullDay is not null) is { } date && field.Value.Length - date.End < 12)
            {
                return new Finding<Edtf>(Edtf.Day(date.FullDay!.Value), Basis.Derived, Certainty.Certain, [source.Quote("date in the title of a link to the event's page", field.Span, field.Value)]);
            }
        }

        return null;
    }

    // "Ends/Tuesday, April 8, 2014"
    private Finding<Edtf>? InFoot()
    {
        for (var i = blocks.Count - 1; i >= Math.Max(0, blocks.Count - 6); i--)
        {
            if (blocks[i].Class is BlockClass.Clutter or BlockClass.Matter || blocks[i].Span.Length > 80)
            {
                continue;
            }

            var text = source[blocks[i].Span];
            if (Folding.Fold(text).StartsWith("end", StringComparison.Ordinal) && DateMention.FindAll(text, pack).FirstOrDefault(d => d.FullDay is not null) is { } date)
            {
                return Stated(date, "date at the foot", new SourceSpan(blocks[i].Span.Start + date.Start, blocks[i].Span.Start + date.End), text[date.Start..date.End], true);
            }
        }

        return null;
    }

    private Finding<Edtf> Stated(DateMention date, string rule, SourceSpan? span, string text, bool certain)
    {
        var day = date.FullDay!.Value;
        if (date.WeekdayContradicts)
        {
            _doubts.Add(StructureMessages.WeekdayContradicts(span ?? default, text, day));
            certain = false;
        }

        return new Finding<Edtf>(Edtf.Day(day), Basis.Stated, certain ? Certainty.Certain : Certainty.Doubtful, [source.Quote(rule, span, text)]);
    }

    private void ReadPageDates()
    {
        foreach (var field in source.Fields)
        {
            var what = field.Name switch
            {
                "date" or "published_time" or "article:published_time" or "datepublished" or "dc.date" or "dcterms.date" or "pubdate" or "time" => "posted",
                "modified_time" or "article:modified_time" or "datemodified" or "last-modified" or "og:updated_time" => "changed",
                _ => null,
            };
            if (what is not null && Iso(field.Value) is { } day)
            {
                _others.Add(new PageDate(what, Edtf.Day(day), source.Quote($"field {field.Name} of the file", field.Span, field.Value)));
            }
        }

        foreach (var field in head.Fields.Where(f => f.Kind == "posted"))
        {
            if (DateMention.FindAll(field.Value, pack).FirstOrDefault(d => d.FullDay is not null) is { } date)
            {
                _others.Add(new PageDate("posted", Edtf.Day(date.FullDay!.Value), source.Quote("field of the page", field.ValueSpan)));
            }
        }

        for (var i = 0; i < blocks.Count && i < 40; i++)
        {
            if (blocks[i].Reason == "day on which the page was viewed")
            {
                _doubts.Add(StructureMessages.DayOfViewing(blocks[i].Span, source[blocks[i].Span]));
            }
        }
    }

    // No date of the event anywhere: the page's own date is the best guess, and the address or the file name may carry one.
    private Finding<Edtf>? OfPage()
    {
        var evidence = new List<Evidence>();
        DateOnly? best = null;
        foreach (var (rule, text) in Addresses())
        {
            if (DateInName.Find(text) is { } day)
            {
                best ??= day;
                evidence.Add(new Evidence(rule, null, text));
            }
        }

        var posted = _others.Where(o => o.What == "posted").ToArray();
        if (posted.Length > 0 && (best is null || posted.Any(p => p.Date.Earliest == best)))
        {
            best ??= posted[0].Date.Earliest;
            evidence.Add(posted[0].Evidence);
        }

        return best is { } value ? new Finding<Edtf>(Edtf.Day(value), Basis.Inferred, Certainty.Doubtful, evidence) : null;
    }

    private IEnumerable<(string Rule, string Text)> Addresses()
    {
        foreach (var field in source.Fields.Where(f => f.Name is "canonical" or "og:url" or "source_url" or "url"))
        {
            yield return ("date in the address", field.Value);
        }

        if (source.Origin.Address is { } address)
        {
            yield return ("date in the address", address);
        }

        if (source.Origin.FileName is { } name)
        {
            yield return ("date in the file's name", name);
        }
    }

    private void NotePageDatesFarFrom(Finding<Edtf> found)
    {
        foreach (var other in _others.Where(o => Math.Abs(o.Date.Earliest.DayNumber - found.Value.Earliest.DayNumber) > 7))
        {
            _doubts.Add(StructureMessages.PageDateFar(other.Evidence.Span ?? default, other, found.Value));
        }
    }

    private int FirstSpeech()
    {
        var first = 0;
        while (first < blocks.Count && blocks[first].Class != BlockClass.Speech)
        {
            first++;
        }

        return first;
    }

    private DateOnly? Iso(string value) =>
        value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : DateMention.FindAll(value, pack).FirstOrDefault(d => d.FullDay is not null)?.FullDay;
}
