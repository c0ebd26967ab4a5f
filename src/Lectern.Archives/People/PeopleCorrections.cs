using Lectern.Archives.Storage;

namespace Lectern.Archives.People;

/// <summary>Takes decisions about people in and back, each in a transaction of its own with what it changes in the register.</summary>
internal sealed class PeopleCorrections(Connection connection, TimeProvider clock)
{
    private readonly PersonLedger _ledger = new(connection);
    private readonly PeopleLookup _people = new(connection);

    /// <summary>Two people are one.</summary>
    public Correction Merge(string left, string right, string who, string why)
    {
        var (one, two) = (_people.Get(left), _people.Get(right));
        return one == two
            ? throw new ArchiveException(ArchiveFailure.BadRequest, $"{left} and {right} are one person already, {_people.IdOf(one)}.")
            : Write(PeopleDecisions.Same, _people.IdOf(one), _people.IdOf(two), who, why, [one, two]);
    }

    /// <summary>Under some spellings somebody else is meant.</summary>
    public Correction Split(string person, IReadOnlyList<string> spellings, string who, string why)
    {
        var row = _people.Get(person);
        var id = _people.IdOf(row);
        var known = _people.SpellingsOf(row);
        var anchor = _ledger.Find(id)!.Value.Anchor;
        if (spellings.FirstOrDefault(s => !known.Contains(s)) is { } strange)
        {
            throw new ArchiveException(
                ArchiveFailure.BadRequest, $"{id} is not printed as \"{strange}\". The spellings are {string.Join(", ", known.Select(s => $"\"{s}\""))}.");
        }

        if (spellings.Count == 0 || known.All(spellings.Contains) || spellings.Contains(anchor.Name))
        {
            throw new ArchiveException(
                ArchiveFailure.BadRequest, $"{id} stands for \"{anchor.Name}\" in {anchor.DocumentId} and keeps that spelling. Name the others, under which somebody else is meant.");
        }

        return Write(PeopleDecisions.Other, id, string.Join('\n', spellings.Distinct(StringComparer.Ordinal)), who, why, [row]);
    }

    /// <summary>Takes a decision back.</summary>
    public Correction Undo(LoggedCorrection entry, string who, string why)
    {
        var undo = entry with { Number = 0, Made = clock.GetUtcNow(), Who = who, Why = why, Supersedes = entry.Number, IsUndo = true };
        var concerned = ((string[])[entry.Anchor!.Exact, entry.Value]).Select(_ledger.FindPresent).OfType<long>();
        return Write(undo, [.. concerned, .. _people.PrintedAs(entry.Field == PeopleDecisions.Other ? entry.Value.Split('\n') : [])]);
    }

    private Correction Write(string field, string id, string value, string who, string why, IReadOnlyList<long> concerned)
    {
        if (string.IsNullOrWhiteSpace(why) || string.IsNullOrWhiteSpace(who))
        {
            throw new ArchiveException(ArchiveFailure.BadRequest, "A decision says who made it and why.");
        }

        var publication = connection.FindNumber("SELECT publication FROM person WHERE name = ?1", id)!.Value;
        return Write(
            new LoggedCorrection(
                0, clock.GetUtcNow(), who, why, publication, "", null, field, value, null, null, IsUndo: false, new CorrectionAnchor(id, "", "")),
            concerned);
    }

    private Correction Write(LoggedCorrection entry, IReadOnlyList<long> concerned) => connection.Write(() =>
    {
        var number = CorrectionLog.Add(connection, entry);
        connection.Execute("""
            UPDATE spelling SET fresh = 1 WHERE id IN (SELECT spelling FROM sighting WHERE person IN (SELECT value FROM json_each(?1)))
            """, Spellings.Array(concerned));
        new PeopleUpdate(connection).Run();
        return new PeopleDecisions(connection).All().Single(c => c.Number == number);
    });
}
