using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lectern.Tests.Registers;

/// <summary>What RFC 5545 asks of an iCalendar stream with whole-day events, as far as Lectern writes it.</summary>
internal static partial class CalendarRules
{
    private const int MostOctets = 75;
    private static readonly string[] s_texts = ["SUMMARY", "LOCATION", "DESCRIPTION", "CATEGORIES"];

    /// <summary>What is wrong, each in words; empty where nothing is.</summary>
    public static IReadOnlyList<string> Faults(string calendar)
    {
        var faults = new List<string>();
        var lines = calendar.Split("\r\n");
        if (lines[^1].Length > 0)
        {
            faults.Add("3.1: the last line does not end with CR LF");
        }

        faults.AddRange(lines.Where(l => l.Any(c => c < ' ' && c != '\t')).Select(l => $"3.1: a bare line end or a control character in {l}"));
        faults.AddRange(lines.Where(l => Encoding.UTF8.GetByteCount(l) > MostOctets).Select(l => $"3.1: more than 75 octets in {l}"));
        var content = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        faults.AddRange(content.Where(l => !Line().IsMatch(l)).Select(l => $"3.1: no name and value in {l}"));
        if (content is not ["BEGIN:VCALENDAR", .., "END:VCALENDAR"] || content.Count(l => l == "VERSION:2.0") != 1 || content.Count(l => l.StartsWith("PRODID:", StringComparison.Ordinal)) != 1)
        {
            faults.Add("3.4, 3.7: no one calendar with one version and one product");
        }

        var events = Events(content).ToArray();
        faults.AddRange(events.SelectMany(OfEvent));
        faults.AddRange(events.Select(e => Value(e, "UID")).GroupBy(u => u).Where(g => g.Count() > 1).Select(g => $"3.8.4.7: two events have the UID {g.Key}"));
        return faults;
    }

    private static IEnumerable<string[]> Events(string[] content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == "BEGIN:VEVENT")
            {
                yield return [.. content.Skip(i + 1).TakeWhile(l => l != "END:VEVENT")];
            }
        }
    }

    private static IEnumerable<string> OfEvent(string[] lines)
    {
        foreach (var name in new[] { "UID", "DTSTAMP", "DTSTART", "DTEND" }.Where(n => lines.Count(l => Name(l) == n) != 1))
        {
            yield return $"3.6.1: not one {name}";
        }

        if (!DateTime.TryParseExact(Value(lines, "DTSTAMP"), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return "3.8.7.2: DTSTAMP is no time in UTC";
        }

        if (!DateOnly.TryParseExact(Value(lines, "DTSTART"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            || !DateOnly.TryParseExact(Value(lines, "DTEND"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end) || end <= start)
        {
            yield return "3.8.2: the event does not end after it starts";
        }

        foreach (var line in lines.Where(l => s_texts.Contains(Name(l)) && !Text().IsMatch(l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace(Name(l) == "CATEGORIES" ? "," : "\0", "", StringComparison.Ordinal))))
        {
            yield return $"3.3.11: a special character that is not escaped in {line}";
        }

        foreach (var line in lines.Where(l => Name(l) == "STATUS" && Value([l], "STATUS") is not ("CONFIRMED" or "TENTATIVE" or "CANCELLED")))
        {
            yield return $"3.8.1.11: {line}";
        }
    }

    private static string Name(string line) => line[..line.IndexOfAny([':', ';'])];

    private static string Value(string[] lines, string name) => lines.FirstOrDefault(l => Name(l) == name) is { } line ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..] : "";

    [GeneratedRegex("^[A-Z-]+(;[A-Z-]+=[^:;,\"]+)*:", RegexOptions.None, 1000)]
    private static partial Regex Line();

    [GeneratedRegex("""^([^\\;,]|\\[\\;,nN])*$""", RegexOptions.None, 1000)]
    private static partial Regex Text();
}
