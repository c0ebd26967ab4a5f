namespace Lectern.Archives;

/// <summary>One publication in a list.</summary>
/// <param name="Id">Permanent id of the publication.</param>
/// <param name="EventId">Permanent id of its event.</param>
/// <param name="Title">Title, or the file's name where the text has none.</param>
/// <param name="Kind">Kind of event.</param>
/// <param name="Date">Date of the event, or null.</param>
/// <param name="Place">Place, or null.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Turns">How many turns it has.</param>
/// <param name="Doubts">How many diagnostics of severity warning or error it has.</param>
/// <param name="Speakers">Names of those who speak, in order.</param>
public sealed record PublicationSummary(
    string Id, string EventId, string Title, string Kind, Finding<Edtf>? Date, string? Place, string Language, int Turns, int Doubts, IReadOnlyList<string> Speakers);

/// <summary>What an archive holds.</summary>
/// <param name="Events">Events.</param>
/// <param name="Publications">Publications.</param>
/// <param name="Captures">Captures.</param>
/// <param name="Turns">Turns.</param>
/// <param name="Corrections">Corrections in force.</param>
/// <param name="Bytes">Bytes of all captures.</param>
public readonly record struct ArchiveCounts(long Events, long Publications, long Captures, long Turns, long Corrections, long Bytes);
