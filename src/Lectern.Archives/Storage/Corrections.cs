using Lectern.Archives.People;
using Lectern.Registers;

namespace Lectern.Archives.Storage;

/// <summary>Takes people's corrections in and back, each in a transaction of its own with what it changes in lists, turns and index.</summary>
internal sealed class Corrections(Connection connection, TimeProvider clock)
{
    public Correction Add(CorrectionRequest request)
    {
        CheckWords(request);
        var target = new IdLookup(connection).Find(request.Id) ?? throw ArchiveMessages.LeadsNowhere(request.Id);
        if (target.Lost is { } lost)
        {
            throw new ArchiveException(
                ArchiveFailure.NotFound, $"{request.Id} stands in its publication no more; its last words were \"{lost.LastWords}\". Correct the turn that stands there now.");
        }

        var stored = Stored(target.Publication);
        var turn = target.Turn is { } number ? PermanentId.Of(stored.Name, number) : null;
        var log = CorrectionLog.Of(connection, target.Publication);
        var present = CorrectionOverlay.Apply(stored.Parsed, log);
        var index = turn is null ? -1 : stored.Parsed.Turns.ToList().FindIndex(t => t.Id == turn);
        var entry = new LoggedCorrection(
            0, clock.GetUtcNow(), request.Who, request.Why, target.Publication, stored.Name, target.Turn, request.Field, request.Value,
            index < 0 ? PublicationCorrections.ValueOf(present.Transcript, request.Field) : TurnCorrections.ValueOf(present.Transcript, index, request.Field),
            InForce(log, present.Status, target.Turn, request.Field), IsUndo: false,
            index < 0 ? null : CorrectionAnchor.Of(stored.Parsed.Source.Text, stored.Parsed.Turns[index].Span));
        CheckFits(request, present.Transcript, index, entry);
        return Write(entry, stored);
    }

    public Correction Undo(long number, string who, string why)
    {
        var entry = CorrectionLog.Find(connection, number)
            ?? throw new ArchiveException(ArchiveFailure.NotFound, $"There is no correction {number} in this archive. lectern log shows all of them.");
        var log = entry.IsAboutPeople ? CorrectionLog.OfPeople(connection) : CorrectionLog.Of(connection, entry.Publication);
        if (entry.IsUndo)
        {
            throw new ArchiveException(
                ArchiveFailure.BadRequest, $"Correction {number} takes back correction {entry.Supersedes}. Make that correction again instead of undoing its undoing.");
        }

        if (log.FirstOrDefault(c => c.IsUndo && c.Supersedes == number) is { } earlier)
        {
            throw new ArchiveException(ArchiveFailure.BadRequest, $"Correction {number} was taken back already, by {earlier.Who} in {earlier.Number}.");
        }

        if (entry.IsAboutPeople)
        {
            return new PeopleCorrections(connection, clock).Undo(entry, who, why);
        }

        var undo = entry with { Number = 0, Made = clock.GetUtcNow(), Who = who, Why = why, Old = entry.Value, Value = entry.Old ?? "", Supersedes = number, IsUndo = true };
        return Write(undo, Stored(entry.Publication));
    }

    /// <summary>A publication's corrections in order, each with what became of it.</summary>
    public static IReadOnlyList<Correction> WithStatus(Connection connection, long publication) =>
        StoredTranscript.Find(connection, publication) is { } stored
            ? WithStatus(stored, CorrectionLog.Of(connection, publication)).Corrections
            : [.. CorrectionLog.Of(connection, publication).Select(entry => entry.With(CorrectionStatus.Orphaned))];

    /// <summary>A transcript with its corrections laid over it, and the corrections with what became of each.</summary>
    public static (Transcript Transcript, IReadOnlyList<Correction> Corrections) WithStatus(StoredTranscript stored, IReadOnlyList<LoggedCorrection> log)
    {
        var (transcript, status) = CorrectionOverlay.Apply(stored.Parsed, log);
        return (transcript, [.. log.Select(entry => entry.With(status[entry.Number]))]);
    }

    private StoredTranscript Stored(long publication) => StoredTranscript.Find(connection, publication)
        ?? throw new ArchiveException(ArchiveFailure.Damaged, "What is derived of this publication is missing. Run lectern rebuild and correct it again.");

    private Correction Write(LoggedCorrection entry, StoredTranscript stored)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var number = CorrectionLog.Add(connection, entry);
            using (var writer = new DocumentWriter(connection))
            {
                writer.Relay(stored);
                writer.WriteIndex();
                new PeopleUpdate(connection).Run();
            }

            connection.Execute("COMMIT");
            return WithStatus(stored, CorrectionLog.Of(connection, entry.Publication)).Corrections.Single(c => c.Number == number);
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    private void RollBack()
    {
        if (connection.IsInTransaction)
        {
            connection.Execute("ROLLBACK");
        }
    }

    private static long? InForce(IReadOnlyList<LoggedCorrection> log, IReadOnlyDictionary<long, CorrectionStatus> status, long? turn, string field) => log
        .LastOrDefault(c => !c.IsUndo && c.Turn == turn && c.Field == field && status[c.Number] == CorrectionStatus.Applied)?.Number;

    private static void CheckWords(CorrectionRequest request)
    {
        foreach (var (name, value) in ((string, string)[])[("value", request.Value), ("name of who corrects", request.Who), ("reason", request.Why)])
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                throw new ArchiveException(ArchiveFailure.BadRequest, $"The {name} is empty. A correction says what, who and why.");
            }
        }
    }

    // What a person enters rests on words that stand there.
    private static void CheckDecision(CorrectionRequest request, Transcript transcript, int turn)
    {
        if (RegisterDecision.FindFault(request.Value) is { } fault)
        {
            throw new ArchiveException(ArchiveFailure.BadRequest, fault);
        }

        if (RegisterDecision.EvidenceOf(request.Value) is { } words && !(turn < 0 ? transcript.Source.Text : transcript.TextOf(transcript.Turns[turn])).Contains(words, StringComparison.Ordinal))
        {
            throw new ArchiveException(ArchiveFailure.BadRequest, $"The words \"{words}\" do not stand in {request.Id}. Give the evidence as it stands in the text.");
        }
    }

    private static void CheckFits(CorrectionRequest request, Transcript transcript, int turn, LoggedCorrection entry)
    {
        if (RegisterDecision.IsField(request.Field))
        {
            CheckDecision(request, transcript, turn);
            return;
        }

        var fields = turn < 0 ? PublicationCorrections.Fields : TurnCorrections.Fields;
        if (!fields.Split(", ").Contains(request.Field))
        {
            throw new ArchiveException(
                ArchiveFailure.BadRequest,
                $"\"{request.Field}\" cannot be corrected in {request.Id}, which is a {(turn < 0 ? "publication" : "turn")}. What can be: {fields}.");
        }

        if ((turn < 0 ? PublicationCorrections.Apply(transcript, entry) : TurnCorrections.Apply(transcript, turn, entry)) is not null)
        {
            return;
        }

        throw new ArchiveException(ArchiveFailure.BadRequest, request.Field switch
        {
            "date" => $"\"{request.Value}\" is not a date. Write 2011-11-21, 2011-11, 2011 or 2011-11-01/2011-11-21.",
            "kind" => $"\"{request.Value}\" is no kind of turn. Write one of {StoredNames.TurnKindsInWords}.",
            _ => $"The words \"{request.Value}\" do not stand exactly once between the turn before and the end of {request.Id}. Give more of them, as they stand in the text.",
        });
    }
}
