using System.Globalization;
using Lectern.Archives.People;

namespace Lectern.Archives.Storage;

/// <summary>A row of the log of corrections.</summary>
internal sealed record LoggedCorrection(
    long Number, DateTimeOffset Made, string Who, string Why, long Publication, string PublicationName, long? Turn, string Field, string Value,
    string? Old, long? Supersedes, bool IsUndo, CorrectionAnchor? Anchor)
{
    /// <summary>A decision about people; its anchor is a person's id.</summary>
    public bool IsAboutPeople => Field is PeopleDecisions.Same or PeopleDecisions.Other;

    public Correction With(CorrectionStatus status) => IsAboutPeople ? OfPeople(status) : new(
        Number, Made, new CorrectionRequest(Turn is null ? PublicationName : $"{PublicationName}.{Turn}", Field, Value, Who, Why),
        Old, Supersedes, IsUndo, Anchor?.Exact, status);

    private Correction OfPeople(CorrectionStatus status) => new(
        Number, Made, new CorrectionRequest(Anchor!.Exact, Field, Value.Replace("\n", "; ", StringComparison.Ordinal), Who, Why), Old, Supersedes, IsUndo, null, status);
}

/// <summary>The log of corrections: it only grows.</summary>
internal static class CorrectionLog
{
    private const string AboutPeople = $"c.field IN ('{PeopleDecisions.Same}', '{PeopleDecisions.Other}')";

    private const string Select = """
        SELECT c.id, c.made, c.who, c.why, c.publication, p.name, c.turn, c.field, c.value, c.old, c.supersedes, c.undo, c.exact, c.prefix, c.suffix
        FROM correction c JOIN publication p ON p.id = c.publication
        """;

    /// <summary>Writes a correction down and gives its number.</summary>
    public static long Add(Connection connection, LoggedCorrection entry)
    {
        using var statement = connection.Prepare(
            """
            INSERT INTO correction (made, who, why, publication, turn, field, value, old, supersedes, undo, exact, prefix, suffix)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            entry.Made.ToString("O", CultureInfo.InvariantCulture), entry.Who, entry.Why, entry.Publication, entry.Turn, entry.Field, entry.Value,
            entry.Old, entry.Supersedes, entry.IsUndo ? 1 : 0, entry.Anchor?.Exact, entry.Anchor?.Prefix, entry.Anchor?.Suffix);
        return statement.Insert();
    }

    /// <summary>The corrections of a publication, in order.</summary>
    public static IReadOnlyList<LoggedCorrection> Of(Connection connection, long publication)
    {
        using var statement = connection.Prepare($"{Select} WHERE c.publication = ?1 AND NOT {AboutPeople} ORDER BY c.id", publication);
        return Read(statement);
    }

    /// <summary>The decisions about people, in order.</summary>
    public static IReadOnlyList<LoggedCorrection> OfPeople(Connection connection)
    {
        using var statement = connection.Prepare($"{Select} WHERE {AboutPeople} ORDER BY c.id");
        return Read(statement);
    }

    /// <summary>One correction, or null.</summary>
    public static LoggedCorrection? Find(Connection connection, long number)
    {
        using var statement = connection.Prepare($"{Select} WHERE c.id = ?1", number);
        return Read(statement).FirstOrDefault();
    }

    /// <summary>The publications that have corrections, in order of their first.</summary>
    public static IReadOnlyList<long> Publications(Connection connection)
    {
        using var statement = connection.Prepare($"SELECT c.publication FROM correction c WHERE NOT {AboutPeople} GROUP BY c.publication ORDER BY min(c.id)");
        var publications = new List<long>();
        while (statement.Step())
        {
            publications.Add(statement.Number(0));
        }

        return publications;
    }

    private static List<LoggedCorrection> Read(Statement row)
    {
        var log = new List<LoggedCorrection>();
        while (row.Step())
        {
            log.Add(new LoggedCorrection(
                row.Number(0), DateTimeOffset.Parse(row.Text(1), CultureInfo.InvariantCulture), row.Text(2), row.Text(3), row.Number(4), row.Text(5),
                row.NumberOrNull(6), row.Text(7), row.Text(8), row.TextOrNull(9), row.NumberOrNull(10), row.Number(11) != 0,
                row.IsNull(12) ? null : new CorrectionAnchor(row.Text(12), row.Text(13), row.Text(14))));
        }

        return log;
    }
}
