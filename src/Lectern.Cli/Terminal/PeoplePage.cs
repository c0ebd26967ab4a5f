using System.Globalization;
using Lectern.Archives;
using Lectern.Interchange;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>People: a list of them, or everything about one.</summary>
internal static class PeoplePage
{
    private const int MostAppearances = 50;
    private const int MostForms = 10;

    /// <summary>Draws the list.</summary>
    public static void DrawList(IAnsiConsole canvas, IReadOnlyList<PersonSummary> people, IReadOnlyList<LoneName> alone)
    {
        var sheet = new Sheet(canvas, people.Select(p => p.Id.Length).DefaultIfEmpty().Max() + 2);
        foreach (var person in people)
        {
            sheet.Put(person.Name, Ink.Title, person.Id);
            var others = person.Spellings.Where(s => s != person.Name).ToList();
            if (others.Count > 0)
            {
                sheet.Put($"also {string.Join(", ", others)}", Ink.Quiet);
            }

            sheet.Put($"{(person.Office is { } office ? $"{office} · " : "")}{Years(person.FirstHeard, person.LastHeard)}{TakesPart(person)}");
        }

        PutAlone(sheet, alone);
    }

    /// <summary>Draws who may be one.</summary>
    public static void DrawPairs(IAnsiConsole canvas, IReadOnlyList<LikePair> pairs)
    {
        var sheet = new Sheet(canvas, pairs.SelectMany(p => new[] { p.Left, p.Right }).Select(p => p.Id.Length).DefaultIfEmpty().Max() + 2);
        foreach (var pair in pairs)
        {
            sheet.Put(Shown(pair.Left), Ink.Title, pair.Left.Id);
            sheet.Put(Shown(pair.Right), Ink.Title, pair.Right.Id);
            sheet.Put(string.Create(CultureInfo.InvariantCulture, $"{pair.Ground.Score:0.00}: {pair.Ground.Reason}"), Ink.Quiet);
        }

        static string Shown(PersonSummary person) => $"{person.Name}{(person.Office is { } office ? $", {office}" : "")} · {Years(person.FirstHeard, person.LastHeard)}{TakesPart(person)}";
    }

    /// <summary>Draws one person.</summary>
    public static void Draw(IAnsiConsole canvas, ArchivedPerson person)
    {
        var sheet = new Sheet(canvas, 13);
        var mentioned = person.Mentioned;
        sheet.Put(person.Name, Ink.Title, person.Id);
        sheet.Put($"speaks {Times(person.Appearances.Sum(a => a.Turns))} in {CountWords.Of(person.Appearances.Count(a => a.Turns > 0), "transcript")}, is mentioned {Times(mentioned.Count)} in {CountWords.Of(mentioned.Publications, "transcript")}");
        if (person.FirstHeard is { } first && person.LastHeard is { } last)
        {
            sheet.Put($"heard from {Day(first)} to {Day(last)}");
        }

        if (mentioned is { First: { } from, Last: { } until })
        {
            sheet.Put($"mentioned from {Day(from)} to {Day(until)}");
        }

        Each(sheet, "Spellings", person.Spellings.Select(s => $"{s.Name} ({s.Count:N0}{(s.Languages.Count > 0 ? $"; {string.Join(", ", s.Languages)}" : "")})"));
        Each(sheet, "Offices", person.Offices.Select(o =>
            $"{string.Join(", ", ((string?[])[o.Role, o.Affiliation]).OfType<string>())} ({(o.First is { } day ? $"{Day(day)} to {Day(o.Last ?? day)}, " : "")}{o.Count:N0})"));
        Each(sheet, "One because", person.Grounds.Select(g => string.Create(CultureInfo.InvariantCulture, $"“{g.Left}” and “{g.Right}”, {g.Score:0.00}: {g.Reason}")));
        Each(sheet, "May be", person.Candidates.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} ({c.Id}), {c.Ground.Score:0.00}: {c.Ground.Reason}")));
        Each(sheet, "With", person.Company.Take(10).Select(c => $"{c.Name} ({c.Publications:N0})"));
        Each(sheet, "Mentioned as", [$"{string.Join(", ", mentioned.Forms.Take(MostForms).Select(f => $"{f.Form} ({f.Count:N0})"))}{(mentioned.Forms.Count > MostForms ? " …" : "")}".Trim()]);
        Each(sheet, "Called", mentioned.As.Take(MostForms).Select(a => $"{string.Join(", ", ((string?[])[a.Role, a.Affiliation]).OfType<string>())} ({a.Publications:N0})"));
        Each(sheet, "By", mentioned.By.Take(MostForms).Select(b => $"{b.Name ?? "nobody who is named"}{(b.Id is { } id ? $" ({id})" : "")}, {b.Mentions:N0}"));
        Each(sheet, "Decisions", person.Decisions.Select(d => $"{d.Number}. {(d.IsUndo ? $"takes back {d.Supersedes}" : $"{d.Request.Field} {d.Request.Value}")}, {d.Request.Who}: {d.Request.Why} [{Words.Of(d.Status)}]"));
        Each(sheet, "Appears", person.Appearances.Take(MostAppearances).Select(a => $"{a.Publication} · {a.Date?.Text ?? "no date"} · {CountWords.Of(a.Turns, "turn")} · {a.Title.ReplaceLineEndings(" ")}"));
        if (person.Appearances.Count > MostAppearances)
        {
            sheet.Put($"and {person.Appearances.Count - MostAppearances:N0} more", Ink.Quiet);
        }

        Each(sheet, "Mentioned in", mentioned.Places.Take(MostAppearances).Select(p => $"{p.Turn} · {p.Date?.Text ?? "no date"} · {p.Mentions:N0} × {p.Printed} · {p.Title.ReplaceLineEndings(" ")}"));
        if (mentioned.Publications > Math.Min(mentioned.Places.Count, MostAppearances))
        {
            sheet.Put($"and {mentioned.Publications - Math.Min(mentioned.Places.Count, MostAppearances):N0} more", Ink.Quiet);
        }

        PutAlone(sheet, mentioned.Alone);
    }

    // Who is meant there nobody can tell from the name.
    private static void PutAlone(Sheet sheet, IReadOnlyList<LoneName> alone)
    {
        foreach (var name in alone)
        {
            sheet.Put($"“{name.Name}” alone stands {Times(name.Mentions)} in {CountWords.Of(name.Publications, "transcript")} that do not say who of that name is meant", Ink.Quiet);
        }
    }

    private static string TakesPart(PersonSummary person) => string.Join(", ", ((string?[])[
        person.Publications > 0 ? CountWords.Of(person.Publications, "publication") : null,
        person.Publications > 0 ? CountWords.Of(person.Turns, "turn") : null,
        person.Mentions > 0 ? $"mentioned {Times(person.Mentions)} in {CountWords.Of(person.MentionedIn, "transcript")}" : null]).OfType<string>());

    private static string Times(long count) => count == 1 ? "once" : $"{count:N0} times";

    private static void Each(Sheet sheet, string heading, IEnumerable<string> lines)
    {
        foreach (var (line, i) in lines.Where(line => line.Length > 0).Select((line, i) => (line, i)))
        {
            sheet.Put(line, Ink.Plain, i == 0 ? heading : "");
        }
    }

    private static string Years(string? first, string? last) => first is null || last is null ? "" : first[..4] == last[..4] ? $"{first[..4]} · " : $"{first[..4]}–{last[..4]} · ";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
