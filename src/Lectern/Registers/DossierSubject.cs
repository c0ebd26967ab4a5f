using Lectern.Knowledge;

namespace Lectern.Registers;

/// <summary>A state or a body about which a dossier is asked.</summary>
/// <param name="Name">A name to show.</param>
/// <param name="State">ISO 3166-1 code, or null for a body.</param>
/// <param name="Body">The body as rows name it, or null for a state. Where both are null, the name is one that only the texts have (a state without a code): rows are found by their words.</param>
public sealed record DossierSubject(string Name, string? State, string? Body)
{
    /// <summary>Reads a code, a name in any spelling, or the name of a body that the registers know; null where it is none.</summary>
    public static DossierSubject? Find(string asked, RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(registers);
        var folded = Folding.Fold(asked.Trim());
        var known = KnownEntities.Find(asked.Trim());
        // RU is Russia before it is the French Royaume-Uni.
        if (folded.Length == 2 && KnownEntities.FindById(folded.ToUpperInvariant()) is { Class: EntityClass.State } coded)
        {
            return new DossierSubject(coded.Name, coded.Id, null);
        }

        if (known.FirstOrDefault(e => e.Class == EntityClass.State) is { } named)
        {
            return new DossierSubject(named.Name, named.Id, null);
        }

        if (known.FirstOrDefault(e => e.Class == EntityClass.Body) is { } body)
        {
            return new DossierSubject(body.Name, null, body.Id);
        }

        var key = folded.Replace(' ', '-');
        return registers.Bodies.SelectMany(b => new[] { (Key: b.Body, Name: b.BodyName) })
            .Concat(registers.Calendar.SelectMany(c => c.Bodies).Select(b => (Key: b, Name: b)))
            .Where(b => Folding.Fold(b.Key) == folded || Folding.Fold(b.Name) == folded || Folding.Fold(b.Key) == key)
            .Select(b => new DossierSubject(b.Name, null, b.Key)).FirstOrDefault()
            ?? PrintedName.Find(asked.Trim(), registers);
    }

    /// <summary>The short English name of a state by its code or of a body by its key; the code or key itself where it has none.</summary>
    public static string NameOf(string id) => KnownEntities.FindById(id)?.Name ?? id;

    internal bool IsIn(InstrumentRow row) => State is { } state ? row.Parties.Contains(state)
        : IsPrinted ? row.Parties.Any(Prints) || row.OtherNames.Prepend(row.Name).Concat(row.Mentions.Select(m => m.Words)).Any(Prints)
        : Has(row.Name) || row.OtherNames.Any(Has);

    internal bool IsIn(CalendarRow row) => State is { } state ? row.States.Contains(state)
        : IsPrinted ? row.States.Any(Prints) || row.Quotes.Select(q => q.Words).Prepend(row.Name).Any(Prints)
        : row.Bodies.Contains(Body!) || Has(row.Name);

    internal bool IsIn(BodyRow row) => State is { } state ? row.Other == state
        : IsPrinted ? row.Quotes.Any(q => Prints(q.Words))
        : row.Body == Body || row.Other == Body;

    private bool IsPrinted => State is null && Body is null;

    private bool Prints(string words) => PrintedName.StandsIn(words, Name);

    private bool Has(string text) => Folding.Fold(text).Contains(Folding.Fold(Name), StringComparison.Ordinal);
}
