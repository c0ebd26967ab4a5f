using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>What people decided about people, in the log of corrections.</summary>
internal sealed class PeopleDecisions(Connection connection)
{
    /// <summary>Two people are one.</summary>
    public const string Same = "same-person";

    /// <summary>Under some spellings somebody else is meant.</summary>
    public const string Other = "other-person";

    private readonly PersonLedger _ledger = new(connection);

    /// <summary>The decisions that stand and still concern somebody, in order.</summary>
    public IReadOnlyList<PersonDecision> InForce()
    {
        var log = CorrectionLog.OfPeople(connection);
        var undone = log.Where(entry => entry.IsUndo).Select(entry => entry.Supersedes).ToHashSet();
        return [.. log.Where(entry => !entry.IsUndo && !undone.Contains(entry.Number)).Select(Read).OfType<PersonDecision>()];
    }

    /// <summary>All of them in order, each with what became of it; of one person where an id is given.</summary>
    public IReadOnlyList<Correction> All(string? id = null)
    {
        var log = CorrectionLog.OfPeople(connection);
        var undone = log.Where(entry => entry.IsUndo).Select(entry => entry.Supersedes).ToHashSet();
        return [.. log.Where(entry => id is null || entry.Anchor!.Exact == id || entry.Value == id).Select(entry => entry.With(
            undone.Contains(entry.Number) ? CorrectionStatus.Undone
            : entry.IsUndo || Read(entry) is { } read && IsAbout(read) ? CorrectionStatus.Applied
            : CorrectionStatus.Orphaned))];
    }

    // Null where those whom it is about are printed nowhere any more.
    private PersonDecision? Read(LoggedCorrection entry)
    {
        if (Anchor(entry.Anchor!.Exact) is not { } person)
        {
            return null;
        }

        if (entry.Field == Other)
        {
            return new PersonDecision(entry.Number, entry.Who, entry.Why, person, null, entry.Value.Split('\n'));
        }

        return Anchor(entry.Value) is { } other ? new PersonDecision(entry.Number, entry.Who, entry.Why, person, other, []) : null;
    }

    private bool IsAbout(PersonDecision decision) => decision.Other is not null || connection.FindNumber("""
        SELECT 1 FROM spelling s JOIN sighting g ON g.spelling = s.id WHERE s.name IN (SELECT value FROM json_each(?1)) LIMIT 1
        """, Spellings.Array(decision.Spellings)) is not null;

    private ObservationKey? Anchor(string id) => _ledger.Find(id) is { } found ? _ledger.FindSighting(found.Anchor) : null;
}
