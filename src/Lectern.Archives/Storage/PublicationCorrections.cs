using Lectern.Registers;

namespace Lectern.Archives.Storage;

/// <summary>Corrections of what is said of a publication as a whole.</summary>
internal static class PublicationCorrections
{
    /// <summary>Fields that can be corrected, to be shown in a message.</summary>
    public const string Fields = "title, kind, date, place";

    /// <summary>The transcript with one correction applied, or null where its value is not of the field's kind.</summary>
    public static Transcript? Apply(Transcript transcript, LoggedCorrection correction) => correction.Field switch
    {
        "title" => transcript with { Title = Corrected(correction, correction.Value) },
        "kind" => transcript with { Kind = Corrected(correction, correction.Value) },
        "place" => transcript with { Place = Corrected(correction, correction.Value) },
        "date" => Edtf.TryParse(correction.Value, out var date) ? transcript with { Date = Corrected(correction, date) } : null,
        _ when RegisterDecision.IsField(correction.Field) => transcript,
        _ => null,
    };

    /// <summary>The present value of a field.</summary>
    public static string? ValueOf(Transcript transcript, string field) => field switch
    {
        "title" => transcript.Title?.Value,
        "kind" => transcript.Kind.Value,
        "place" => transcript.Place?.Value,
        "date" => transcript.Date?.Value.Text,
        _ => null,
    };

    private static Finding<T> Corrected<T>(LoggedCorrection correction, T value) =>
        new(value, Basis.Corrected, Certainty.Certain, [EvidenceOf(correction)]);

    /// <summary>Who said so, and why.</summary>
    public static Evidence EvidenceOf(LoggedCorrection correction) =>
        new($"correction {correction.Number} by {correction.Who}", null, correction.Why);
}
