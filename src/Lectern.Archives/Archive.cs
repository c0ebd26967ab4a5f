using Lectern.Archives.Search;
using Lectern.Comparisons;
using Lectern.Interchange;

namespace Lectern.Archives;

/// <summary>What an archive is opened for.</summary>
public enum ArchiveAccess
{
    /// <summary>To read; the file must exist and is never written.</summary>
    Read,

    /// <summary>To read and write; the file must exist.</summary>
    Write,

    /// <summary>To read and write; the file is made where it does not exist.</summary>
    Create,
}

/// <summary>One archive: captures, corrections and ids, which are precious, and all that is derived from them.</summary>
/// <remarks>Not safe to use from several threads at once; open one per thread (opening is cheap, and readers never wait for the writer).</remarks>
public sealed class Archive : IDisposable
{
    /// <summary>Opens an archive.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="access">What for.</param>
    /// <param name="clock">The time that is written with captures and corrections; the system's where null.</param>
    /// <exception cref="ArchiveException">There is no such file, it is no archive, it is of a newer release, or it cannot be opened.</exception>
    public static Archive Open(string path, ArchiveAccess access = ArchiveAccess.Write, TimeProvider? clock = null) => throw new NotImplementedException();

    /// <summary>The archive's file.</summary>
    public string Path => throw new NotImplementedException();

    /// <summary>Imports what is offered, each document whole or not at all. Idempotent. May be killed at any moment and run again.</summary>
    public ImportReport Import(IEnumerable<Offer> offers, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>All publications, by date of the event, the newest first, those without a date last.</summary>
    public IReadOnlyList<PublicationSummary> ListPublications(int limit = int.MaxValue, int offset = 0) => throw new NotImplementedException();

    /// <summary>Counts of what the archive holds.</summary>
    public ArchiveCounts Count() => throw new NotImplementedException();

    /// <summary>The transcript to which an id leads (of a publication, an event, a turn or a paragraph), corrections applied, or null.</summary>
    public ArchivedTranscript? FindTranscript(string id) => throw new NotImplementedException();

    /// <summary>Bytes of a capture, by the SHA-256 of its bytes, or null.</summary>
    public ReadOnlyMemory<byte>? FindCaptureBytes(string sha256) => throw new NotImplementedException();

    /// <summary>Searches the turns.</summary>
    /// <exception cref="QueryException">The query cannot be understood; the message names place and cure.</exception>
    public SearchResults Search(string query, SearchOptions? options = null) => throw new NotImplementedException();

    /// <summary>Checks a quotation against all transcripts.</summary>
    /// <param name="quotation">The words as quoted.</param>
    /// <param name="speaker">Who is said to have spoken, or null.</param>
    /// <param name="date">When it is said to have been spoken, or null.</param>
    public QuotationReport Check(string quotation, string? speaker = null, Edtf? date = null) => throw new NotImplementedException();

    /// <summary>What is needed to cite a publication, a turn or a paragraph, or null where the id leads nowhere.</summary>
    public Citation? FindCitation(string id) => throw new NotImplementedException();

    /// <summary>Writes a correction down and applies it.</summary>
    /// <exception cref="ArchiveException">The id leads nowhere, or the value is not of the field's kind.</exception>
    public Correction Correct(CorrectionRequest request) => throw new NotImplementedException();

    /// <summary>Takes a correction back. Both stay in the log.</summary>
    /// <exception cref="ArchiveException">There is no such correction, or it is taken back already.</exception>
    public Correction Undo(long correction, string who, string why) => throw new NotImplementedException();

    /// <summary>All corrections in order, with what became of each; of one publication where an id is given.</summary>
    public IReadOnlyList<Correction> ListCorrections(string? id = null) => throw new NotImplementedException();

    /// <summary>The runs of import in order, the newest first, with their ledgers.</summary>
    public IReadOnlyList<ImportReport> ListImports(int limit = 20) => throw new NotImplementedException();

    /// <summary>Makes all derived data anew from captures, ledger and corrections. Ids do not move.</summary>
    public RebuildReport Rebuild(IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Recomputes every hash and checks that every span's text is what the record says.</summary>
    public VerifyReport Verify(IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
