using Lectern.Archives.Imports;
using Lectern.Archives.People;
using Lectern.Archives.Registers;
using Lectern.Archives.Search;
using Lectern.Archives.Storage;
using Lectern.Archives.Tools;
using Lectern.Comparisons;
using Lectern.Interchange;
using Lectern.Reading;
using Lectern.Registers;
using Lectern.Structure;

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
    private readonly Connection _connection;
    private readonly TimeProvider _clock;
    private readonly Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> _parse;

    private Archive(string path, Connection connection, TimeProvider clock, Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse) =>
        (Path, _connection, _clock, _parse) = (path, connection, clock, parse);

    /// <summary>Opens an archive.</summary>
    /// <param name="path">The archive's file; <c>:memory:</c> with <see cref="ArchiveAccess.Create"/> for one that is gone when it is closed.</param>
    /// <param name="access">What for.</param>
    /// <param name="clock">The time that is written with captures and corrections; the system's where null.</param>
    /// <exception cref="ArchiveException">There is no such file, it is no archive, it is of a newer release, or it cannot be opened.</exception>
    public static Archive Open(string path, ArchiveAccess access = ArchiveAccess.Write, TimeProvider? clock = null) =>
        Open(path, access, clock, (bytes, origin) => TranscriptParser.Parse(SourceReader.Read(bytes, origin, pdf: Poppler.Layout)));

    /// <summary>Opens an archive that derives with another reader and parser.</summary>
    internal static Archive Open(string path, ArchiveAccess access, TimeProvider? clock, Func<ReadOnlyMemory<byte>, SourceOrigin, Transcript> parse) =>
        new(path, ArchiveFile.Open(path, access), clock ?? TimeProvider.System, parse);

    /// <summary>The archive's file.</summary>
    public string Path { get; }

    /// <summary>The archive's own connection, for what stands beside its face.</summary>
    internal Connection Connection => _connection;

    /// <summary>Imports what is offered, each document whole or not at all. Idempotent. May be killed at any moment and run again.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written: the disk is full or fails, or another process writes. What was acknowledged is safe.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was finished until then is stored, and the run stands in the list as unfinished.</exception>
    public ImportReport Import(
        IEnumerable<Offer> offers, ImportOptions? options = null, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        options ??= new ImportOptions();
        return InWords(() => options.DryRun
            ? DryRun.Run(Path, _clock.GetUtcNow(), _parse, offers, options, progress, cancellation)
            : new ImportRun(_connection, Path, _clock, _parse, options, progress).Run(offers, cancellation));
    }

    /// <summary>All publications, by date of the event, the newest first, those without a date last.</summary>
    public IReadOnlyList<PublicationSummary> ListPublications(int limit = int.MaxValue, int offset = 0) =>
        InWords(() => Catalogue.List(_connection, limit, offset));

    /// <summary>Counts of what the archive holds.</summary>
    public ArchiveCounts Count() => InWords(() => Catalogue.Count(_connection));

    /// <summary>The transcript to which an id leads (of a publication, an event, a turn or a paragraph), corrections applied, or null.</summary>
    /// <remarks>An id that once stood for words which stand there no more leads to its publication, with <see cref="ArchivedTranscript.Lost"/> set.</remarks>
    public ArchivedTranscript? FindTranscript(string id) => InWords(() => ArchivedTranscripts.Find(_connection, id));

    /// <summary>People, those who take part in most publications first; with a query those whose name it may mean, in any script, or whose id it is.</summary>
    /// <remarks>Of those who are only mentioned it knows whom <see cref="ReadMentions"/> has read.</remarks>
    public IReadOnlyList<PersonSummary> ListPeople(string? query = null, int limit = 100, PeopleFilter filter = PeopleFilter.Everyone) =>
        InWords(() => new PeopleLookup(_connection).List(query, limit, filter));

    /// <summary>Names in words that end as this one does and say too little to be one person's everywhere.</summary>
    public IReadOnlyList<LoneName> ListLoneNames(string name) => InWords(() => new MentionLookup(_connection).Lone([name]));

    /// <summary>Reads the words of transcripts for the people whom they name, where that was not done yet, and keeps it: from then on every list of people knows them.</summary>
    /// <returns>How many publications are left: none, or all that are not read where the archive was opened to read.</returns>
    public long ReadMentions(IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        InWords(() => new MentionReading(_connection, progress, cancellation).Run());

    /// <summary>How many publications were not read for the people whom their words name.</summary>
    public long CountUnreadForMentions() => InWords(() => MentionReading.CountUnread(_connection));

    /// <summary>A person by id or name, or null.</summary>
    /// <exception cref="ArchiveException">Several people bear the name.</exception>
    public ArchivedPerson? FindPerson(string idOrName) => InWords(() => new PeopleLookup(_connection).Find(idOrName));

    /// <summary>Who is meant by the names that some publications print: publication and name as printed to id and name of the person.</summary>
    public IReadOnlyDictionary<(string Publication, string Printed), (string Id, string Name)> PeopleIn(IEnumerable<string> publications) =>
        InWords(() => new PeopleLookup(_connection).In(publications));

    /// <summary>People who may be one and were not joined, the likeliest first, for somebody to decide.</summary>
    public IReadOnlyList<LikePair> ListLikePeople(int limit = 100) => InWords(() => new LikePairs(_connection).List(limit));

    /// <summary>Writes down that two people are one. The id that was given out first stays; the other leads to it.</summary>
    /// <exception cref="ArchiveException">There is no such person, several bear the name, or they are one already.</exception>
    public Correction MergePeople(string left, string right, string who, string why) => InWords(() => new PeopleCorrections(_connection, _clock).Merge(left, right, who, why));

    /// <summary>Writes down that under some spellings of a person somebody else is meant, who gets an id.</summary>
    /// <exception cref="ArchiveException">There is no such person or spelling, or it is the one for which the id stands.</exception>
    public Correction SplitPerson(string person, IReadOnlyList<string> spellings, string who, string why) =>
        InWords(() => new PeopleCorrections(_connection, _clock).Split(person, spellings, who, why));

    /// <summary>Bytes of a capture, by the SHA-256 of its bytes, or null.</summary>
    public ReadOnlyMemory<byte>? FindCaptureBytes(string sha256) => InWords(() => Captures.FindBytes(_connection, sha256));

    /// <summary>Searches the turns.</summary>
    /// <exception cref="QueryException">The query cannot be understood; the message names place and cure.</exception>
    public SearchResults Search(string query, SearchOptions? options = null) =>
        InWords(() => new TurnIndex(_connection).Search(query, options ?? new SearchOptions(), new FoundTurns(_connection).Find, new KnownNames(_connection).Widen));

    /// <summary>Checks a quotation against all transcripts.</summary>
    /// <param name="quotation">The words as quoted.</param>
    /// <param name="speaker">Who is said to have spoken, or null.</param>
    /// <param name="date">When it is said to have been spoken, or null.</param>
    /// <exception cref="ArchiveException">The quotation has no words, or more than can be checked at once.</exception>
    public QuotationReport Check(string quotation, string? speaker = null, Edtf? date = null)
    {
        try
        {
            return InWords(() => QuotationCheck.Check(quotation, QuotedTranscripts.Find(_connection, quotation, date), speaker));
        }
        catch (FormatException e)
        {
            throw new ArchiveException(ArchiveFailure.BadRequest, e.Message, e);
        }
    }

    /// <summary>What is needed to cite a publication, a turn or a paragraph, or null where the id leads nowhere.</summary>
    public Citation? FindCitation(string id) => FindTranscript(id) is { } found ? Citations.Of(id, found) : null;

    /// <summary>Writes a correction down and applies it.</summary>
    /// <exception cref="ArchiveException">The id leads nowhere, or the value is not of the field's kind.</exception>
    public Correction Correct(CorrectionRequest request) => InWords(() => new Corrections(_connection, _clock).Add(request));

    /// <summary>Takes a correction back. Both stay in the log.</summary>
    /// <exception cref="ArchiveException">There is no such correction, or it is taken back already.</exception>
    public Correction Undo(long correction, string who, string why) => InWords(() => new Corrections(_connection, _clock).Undo(correction, who, why));

    /// <summary>All corrections in order, with what became of each; of one publication where an id is given.</summary>
    /// <exception cref="ArchiveException">The id leads nowhere.</exception>
    public IReadOnlyList<Correction> ListCorrections(string? id = null) => InWords(() =>
    {
        var decisions = new PeopleDecisions(_connection);
        if (id is not null && new PersonLedger(_connection).Find(id) is not null)
        {
            return decisions.All(id.Trim().ToLowerInvariant());
        }

        var publications = id is null
            ? CorrectionLog.Publications(_connection)
            : [(new IdLookup(_connection).Find(id) ?? throw ArchiveMessages.LeadsNowhere(id)).Publication];
        return (IReadOnlyList<Correction>)[.. publications.SelectMany(p => Corrections.WithStatus(_connection, p)).Concat(id is null ? decisions.All() : []).OrderBy(c => c.Number)];
    });

    /// <summary>The registers of instruments, bodies and occasions, with what people decided about their rows.</summary>
    /// <param name="most">How many publications may be read now that were not yet read by this release of the recognisers; the rest are counted in <see cref="RegisterSet.Unread"/>.</param>
    /// <param name="progress">Told of each publication that is read now.</param>
    /// <param name="cancellation">Stops between publications; what was read until then is kept.</param>
    /// <remarks>What is read now is kept where the archive is open for writing; it can be thrown away and made again.</remarks>
    /// <exception cref="ArchiveException">The archive cannot be read or written.</exception>
    public RegisterSet ReadRegisters(int most = int.MaxValue, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        InWords(() => new RegisterReading(_connection, progress, cancellation).Read(most));

    /// <summary>The runs of import in order, the newest first, with their ledgers.</summary>
    public IReadOnlyList<ImportReport> ListImports(int limit = 20) => InWords(() => ImportLedger.List(_connection, limit));

    /// <summary>Makes all derived data anew from captures, ledger and corrections. Ids do not move. All or nothing: a rebuild that is stopped leaves all as it was.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written.</exception>
    public RebuildReport Rebuild(IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        InWords(() => new Rebuild(_connection, _parse, progress, cancellation).Run());

    /// <summary>Recomputes every hash and checks that every span's text is what the record says.</summary>
    public VerifyReport Verify(IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        InWords(() => new Verification(_connection, _parse, progress, cancellation).Run());

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    // What the database says in codes, an archive says in words.
    private T InWords<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DatabaseException e)
        {
            throw ArchiveMessages.Failed(Path, e);
        }
    }
}
