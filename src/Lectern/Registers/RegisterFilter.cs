namespace Lectern.Registers;

/// <summary>Which rows of a register are wanted. What is null or empty does not narrow.</summary>
public sealed record RegisterFilter
{
    /// <summary>States that must all be in the row, by ISO 3166-1 code.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Words of the name of a body that the row must name.</summary>
    public string? Body { get; init; }

    /// <summary>Kind of instrument or occasion; role in a body.</summary>
    public string? Kind { get; init; }

    /// <summary>Words of the status ("signed"), or of the time of an occasion ("coming").</summary>
    public string? Status { get; init; }

    /// <summary>A date that the row must touch.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Words of the name of somebody who speaks of it.</summary>
    public string? Speaker { get; init; }

    /// <summary>The rows of a set that are wanted.</summary>
    public RegisterSet Apply(RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        return registers with
        {
            Instruments = [.. registers.Instruments.Where(Wants)],
            Bodies = [.. registers.Bodies.Where(Wants)],
            Calendar = [.. registers.Calendar.Where(Wants)],
        };
    }

    private bool Wants(InstrumentRow row) =>
        States.All(s => row.Parties.Contains(s)) && (Kind is null || row.Kind == Kind)
        && (Status is null || row.Status == Status || row.StatusClaim?.Status == Status && row.StatusClaim.Modality == "actual" || (Status == "mentioned" && row.StatusClaim is null))
        && (Body is null || Has(row.Name, Body) || row.OtherNames.Any(n => Has(n, Body))) && Touches(row.StatusClaim?.Date ?? row.Mentions.Select(m => m.Said).FirstOrDefault())
        && Says([.. row.Mentions, .. row.History.Select(h => h.Quote)]);

    private bool Wants(BodyRow row) =>
        States.All(s => row.Other == s) && (Kind is null || row.Role == Kind) && (Body is null || Has(row.BodyName, Body) || Has(row.Body, Body) || Has(row.Other, Body))
        && Touches(row.Date) && Says(row.Quotes);

    private bool Wants(CalendarRow row) =>
        States.All(s => row.States.Contains(s)) && (Kind is null || row.Kind == Kind) && (Status is null || row.Time == Status || row.Modality == Status)
        && (Body is null || Has(row.Name, Body) || row.Bodies.Any(b => Has(b, Body))) && Touches(row.Date) && Says(row.Quotes);

    private bool Touches(string? edtf) => Date is not { } wanted || (Edtf.TryParse(edtf, out var date) && date.Earliest <= wanted.Latest && date.Latest >= wanted.Earliest);

    private bool Says(IEnumerable<RegisterQuote> quotes) => Speaker is null || quotes.Any(q => q.Speaker is not null && Has(q.Speaker, Speaker));

    private static bool Has(string text, string words)
    {
        var folded = Folding.Fold(text);
        return Folding.Fold(words).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).All(w => folded.Contains(w, StringComparison.Ordinal));
    }
}
