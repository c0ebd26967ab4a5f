namespace Lectern.Archives.Storage;

/// <summary>Lays people's corrections over a transcript, and says what became of each. Pure: the transcript below stays the parser's.</summary>
internal sealed class CorrectionOverlay
{
    private readonly Transcript _parsed;
    private readonly Dictionary<long, CorrectionStatus> _status = [];
    private Transcript _transcript;

    private CorrectionOverlay(Transcript parsed) => (_parsed, _transcript) = (parsed, parsed);

    /// <summary>The transcript with the corrections that apply, and the status of every correction by its number.</summary>
    public static (Transcript Transcript, IReadOnlyDictionary<long, CorrectionStatus> Status) Apply(Transcript parsed, IReadOnlyList<LoggedCorrection> log)
    {
        var overlay = new CorrectionOverlay(parsed);
        overlay.Apply(log);
        return (overlay._transcript, overlay._status);
    }

    private void Apply(IReadOnlyList<LoggedCorrection> log)
    {
        var undone = log.Where(c => c.IsUndo).Select(c => c.Supersedes).ToHashSet();
        var inForce = new Dictionary<(int Turn, string Field), LoggedCorrection>();
        foreach (var correction in log)
        {
            if (undone.Contains(correction.Number))
            {
                _status[correction.Number] = CorrectionStatus.Undone;
            }
            else if (correction.IsUndo)
            {
                _status[correction.Number] = CorrectionStatus.Applied;
            }
            else if (Place(correction) is { } turn)
            {
                if (inForce.TryGetValue((turn, correction.Field), out var earlier))
                {
                    _status[earlier.Number] = CorrectionStatus.Superseded;
                }

                inForce[(turn, correction.Field)] = correction;
            }
            else
            {
                _status[correction.Number] = CorrectionStatus.Orphaned;
            }
        }

        foreach (var ((turn, _), correction) in inForce.OrderBy(pair => pair.Value.Number))
        {
            _status[correction.Number] = Apply(turn, correction) ? CorrectionStatus.Applied : CorrectionStatus.Orphaned;
        }
    }

    // The index of the turn that begins with the anchor's words; -1 for the publication as a whole; null where the words do not stand once.
    private int? Place(LoggedCorrection correction)
    {
        if (correction.Anchor is null)
        {
            return -1;
        }

        var place = correction.Anchor.Find(_parsed.Source.Text);
        var turn = place is null ? -1 : _parsed.Turns.ToList().FindIndex(t => t.Span.Start == place);
        return turn < 0 ? null : turn;
    }

    private bool Apply(int turn, LoggedCorrection correction)
    {
        var corrected = turn < 0
            ? PublicationCorrections.Apply(_transcript, correction)
            : TurnCorrections.Apply(_transcript, turn, correction);
        _transcript = corrected ?? _transcript;
        return corrected is not null;
    }
}
