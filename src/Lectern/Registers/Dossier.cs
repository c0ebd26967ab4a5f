namespace Lectern.Registers;

/// <summary>What stands between two or more states or bodies, and what is coming, as transcripts say.</summary>
public sealed record Dossier
{
    private const int MostLast = 8;

    /// <summary>About whom.</summary>
    public IReadOnlyList<DossierSubject> Subjects { get; init; } = [];

    /// <summary>The day from which "behind" and "ahead" are counted; null where nothing was said.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Instruments to which all of them are parties, those furthest along first.</summary>
    public IReadOnlyList<InstrumentRow> Instruments { get; init; } = [];

    /// <summary>Bodies in which one of them is said to hold a role, and what becomes of those bodies.</summary>
    public IReadOnlyList<BodyRow> Bodies { get; init; } = [];

    /// <summary>Occasions of all of them that have been, the latest first.</summary>
    public IReadOnlyList<CalendarRow> Behind { get; init; } = [];

    /// <summary>Occasions of all of them that are said to come, the nearest first; those without a date last.</summary>
    public IReadOnlyList<CalendarRow> Ahead { get; init; } = [];

    /// <summary>Who said what of all this last, the latest first; of each speaker once.</summary>
    public IReadOnlyList<RegisterQuote> Last { get; init; } = [];

    /// <summary>Nothing is said of what was asked.</summary>
    public bool IsEmpty => Instruments.Count + Bodies.Count + Behind.Count + Ahead.Count == 0;

    /// <summary>How many transcripts were read.</summary>
    public int Documents { get; init; }

    /// <summary>How many transcripts could not be read for it yet.</summary>
    public int Unread { get; init; }

    /// <summary>Puts a dossier together.</summary>
    /// <param name="registers">The registers, unfiltered.</param>
    /// <param name="subjects">Two or more states or bodies; one gives all that concerns it.</param>
    /// <param name="asOf">The day from which to look; the latest day on which anything of it was said where null.</param>
    public static Dossier Of(RegisterSet registers, IReadOnlyList<DossierSubject> subjects, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(subjects);
        var instruments = registers.Instruments.Where(r => subjects.All(s => s.IsIn(r))).ToList();
        var calendar = registers.Calendar.Where(r => subjects.All(s => s.IsIn(r))).ToList();
        var concerned = instruments.SelectMany(r => r.Mentions).Concat(calendar.SelectMany(r => r.Quotes)).Select(q => q.Publication).ToHashSet(StringComparer.Ordinal);
        var bodies = registers.Bodies.Where(r => subjects.Any(s => s.IsIn(r))).ToList();
        bodies.AddRange(registers.Bodies.Where(r => r.Role == "succession" && !bodies.Contains(r) && r.Quotes.Any(q => concerned.Contains(q.Publication))));
        var quotes = instruments.SelectMany(r => r.Mentions.Concat(r.History.Select(h => h.Quote))).Concat(calendar.SelectMany(r => r.Quotes)).Concat(bodies.SelectMany(r => r.Quotes)).ToList();
        var day = asOf ?? quotes.Select(q => SaidOrder.First(q.Said)).Where(d => d != DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MinValue).Max();
        return new Dossier
        {
            Subjects = subjects,
            AsOf = day == DateOnly.MinValue ? null : day,
            Instruments = [.. instruments.OrderBy(r => r.StatusClaim?.Modality == "actual" ? 0 : r.StatusClaim is null ? 2 : 1).ThenByDescending(r => SaidOrder.First(r.StatusClaim?.Date) is var d && d == DateOnly.MaxValue ? DateOnly.MinValue : d).ThenBy(r => r.Name, StringComparer.Ordinal)],
            Bodies = bodies,
            Behind = [.. calendar.Where(r => !IsAhead(r, day)).OrderByDescending(r => r.Date is null ? r.Quotes.Select(q => SaidOrder.First(q.Said)).Min() : SaidOrder.First(r.Date)).ThenBy(r => r.Id, StringComparer.Ordinal)],
            Ahead = [.. calendar.Where(r => IsAhead(r, day)).OrderBy(r => SaidOrder.First(r.Date)).ThenBy(r => r.Id, StringComparer.Ordinal)],
            Last = [.. quotes.Where(q => q is { Turn: not null, Speaker: not null, IsAsked: false })
                .OrderByDescending(q => SaidOrder.Last(q.Said)).ThenBy(q => q.Publication, StringComparer.Ordinal).ThenByDescending(q => q.Words.Length)
                .DistinctBy(q => q.Speaker, StringComparer.Ordinal).Take(MostLast)],
            Documents = registers.Documents,
            Unread = registers.Unread,
        };
    }

    // With a date, the date decides; without one, what was said to come within the year before.
    private static bool IsAhead(CalendarRow row, DateOnly day)
    {
        if (row.Modality is "denied" or "asked")
        {
            return false;
        }

        return row.Date is not null && Edtf.TryParse(row.Date, out var date)
            ? date.Latest >= day && (date.Earliest > day || row.Time == "coming")
            : row.Time == "coming" && row.Quotes.Any(q => SaidOrder.First(q.Said) is var said && said != DateOnly.MaxValue && said <= day && said.AddYears(1) >= day);
    }
}
