using System.Globalization;
using System.Text;
using Lectern.Registers;

namespace Lectern.Interchange;

/// <summary>Writes the calendar as iCalendar (RFC 5545), for calendar programs.</summary>
/// <remarks>Whole days. Lines end with CR LF and are folded at 75 octets. The same rows give the same bytes: DTSTAMP is the day on which the row was said last.</remarks>
public static class CalendarText
{
    private const int MostOctets = 75;
    private const int MostDays = 31;

    /// <summary>The calendar. Rows without a date, or with one of more than 31 days, are left out: a calendar has no place for them.</summary>
    public static string Of(IEnumerable<CalendarRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Lectern//Calendar of what was said//EN");
        Line(text, "CALSCALE:GREGORIAN");
        foreach (var row in rows)
        {
            if (Edtf.TryParse(row.Date, out var date) && date.Latest.DayNumber - date.Earliest.DayNumber < MostDays)
            {
                Write(text, row, date);
            }
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>A text value with its special characters escaped (RFC 5545, 3.3.11).</summary>
    public static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal);

    private static void Write(StringBuilder text, CalendarRow row, Edtf date)
    {
        var said = row.Quotes.Select(q => q.Said).Where(s => s is not null).Max(StringComparer.Ordinal);
        var stamp = Edtf.TryParse(said, out var day) ? day.Latest : date.Earliest;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{row.Id}-{date.Earliest.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}@lectern.example");
        Line(text, $"DTSTAMP:{stamp.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{date.Earliest.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
        Line(text, $"DTEND;VALUE=DATE:{date.Latest.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
        Line(text, $"SUMMARY:{Escape(row.Name)}");
        Line(text, $"STATUS:{(row.Modality == "denied" ? "CANCELLED" : row is { Modality: "actual", Certainty: Certainty.Certain } && date.IsDay ? "CONFIRMED" : "TENTATIVE")}");
        if (row.Place is { } place)
        {
            Line(text, $"LOCATION:{Escape(place)}");
        }

        Line(text, $"CATEGORIES:{string.Join(',', row.States.Prepend(row.Kind).Select(Escape))}");
        if (row.Quotes is [var quote, ..])
        {
            Line(text, $"DESCRIPTION:{Escape($"{quote.Speaker ?? "Not named"}, {quote.Said ?? "no date"}: \"{quote.ToLine()}\" ({quote.Turn ?? quote.Publication})")}");
        }

        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    // Never inside a character: the octets of one stay together, and so do the halves of a surrogate pair.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Value < 0x20 && rune.Value != '\t')
            {
                continue;
            }

            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
