using Lectern.Archives;
using Lectern.Archives.Search;
using Lectern.Comparisons;
using Lectern.Interchange;

namespace Lectern.Cli.Demonstration;

/// <summary>What a demonstration has to show of an archive: what was understood, a search, two checked quotations, a citation.</summary>
/// <param name="Ledger">The import.</param>
/// <param name="Transcripts">What was read, each once, in the order of the import.</param>
internal sealed record Tour(ImportReport Ledger, IReadOnlyList<ArchivedTranscript> Transcripts)
{
    /// <summary>True words that mislead when they stand alone, or null where the material has none.</summary>
    public QuotationReport? Misleading { get; private init; }

    /// <summary>A quotation that is sound, or null.</summary>
    public QuotationReport? Sound { get; private init; }

    /// <summary>A search for a word of a quotation, or null.</summary>
    public SearchResults? Search { get; private init; }

    /// <summary>A citation of a quoted turn, or null.</summary>
    public Citation? Citation { get; private init; }

    /// <summary>Goes through an archive that holds what was just imported.</summary>
    public static Tour Of(Archive archive, ImportReport ledger, CancellationToken cancellation)
    {
        var transcripts = ledger.Lines.Select(line => line.Publication).OfType<string>().Distinct().Select(archive.FindTranscript).OfType<ArchivedTranscript>().ToList();
        cancellation.ThrowIfCancellationRequested();
        var picker = new QuotationPicker(transcripts);
        var misleading = picker.FindMisleading() is { } hasty ? archive.Check(hasty) : null;
        cancellation.ThrowIfCancellationRequested();
        var sound = picker.FindSound() is { } whole ? archive.Check(whole) : null;
        var cited = (sound ?? misleading)?.Places is [var place, ..] ? place.Turn.Id : null;
        return new Tour(ledger, transcripts)
        {
            Misleading = misleading,
            Sound = sound,
            Search = (misleading ?? sound) is { } quotation ? archive.Search(Longest(quotation.Quotation), new SearchOptions { Limit = 3 }) : null,
            Citation = cited is null ? null : archive.FindCitation(cited),
        };
    }

    private static string Longest(string words) =>
        new string([.. words.Select(c => char.IsLetter(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).MaxBy(word => word.Length) ?? words;
}
