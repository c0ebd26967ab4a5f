using Lectern.Archives.People;

namespace Lectern.Archives.Storage;

/// <summary>Lists and counts what an archive holds.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<PublicationSummary> List(Connection connection, int limit, int offset)
    {
        using var row = connection.Prepare("""
            SELECT p.name, e.name, s.title, s.kind, s.date, s.date_basis, s.date_certainty, s.date_evidence, s.place, s.language, s.turns, s.doubts, s.speakers
            FROM summary s JOIN publication p ON p.id = s.publication JOIN event e ON e.id = s.event
            ORDER BY s.latest DESC, s.earliest DESC, p.name LIMIT ?1 OFFSET ?2
            """, limit, offset);
        var list = new List<PublicationSummary>();
        while (row.Step())
        {
            list.Add(new PublicationSummary(
                row.Text(0), row.Text(1), row.Text(2), row.Text(3), ReadDate(row, 4), row.TextOrNull(8), row.Text(9), (int)row.Number(10), (int)row.Number(11),
                row.Text(12) is { Length: > 0 } speakers ? speakers.Split('\n') : []));
        }

        return list;
    }

    public static ArchiveCounts Count(Connection connection)
    {
        using var row = connection.Prepare("""
            SELECT (SELECT count(DISTINCT event) FROM summary), (SELECT count(*) FROM publication), (SELECT count(*) FROM capture),
                   (SELECT coalesce(sum(count), 0) FROM turn_list), (SELECT sum(length(bytes)) FROM content WHERE id IN (SELECT content FROM capture))
            """);
        _ = row.Step();
        var inForce = CorrectionLog.Publications(connection)
            .Sum(publication => Corrections.WithStatus(connection, publication).Count(c => c is { Status: CorrectionStatus.Applied, IsUndo: false }))
            + new PeopleDecisions(connection).All().Count(c => c is { Status: CorrectionStatus.Applied, IsUndo: false });
        return new ArchiveCounts(row.Number(0), row.Number(1), row.Number(2), row.Number(3), inForce, row.Number(4));
    }

    private static Finding<Edtf>? ReadDate(Statement row, int column) => row.IsNull(column)
        ? null
        : new Finding<Edtf>(
            Edtf.Parse(row.Text(column)), StoredNames.ToBasis(row.Text(column + 1)), StoredNames.ToCertainty(row.Text(column + 2)),
            StoredNames.Unpack(row.Text(column + 3)));
}
