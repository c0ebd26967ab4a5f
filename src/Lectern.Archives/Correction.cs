namespace Lectern.Archives;

/// <summary>What a person wants corrected.</summary>
/// <param name="Id">Permanent id of a publication or a turn.</param>
/// <param name="Field"><c>title</c>, <c>kind</c>, <c>date</c> or <c>place</c> of a publication; <c>speaker</c>, <c>kind</c> or <c>begins</c> (its first words) of a turn.</param>
/// <param name="Value">The new value.</param>
/// <param name="Who">Who corrects.</param>
/// <param name="Why">Why, in words.</param>
public sealed record CorrectionRequest(string Id, string Field, string Value, string Who, string Why);

/// <summary>What became of a correction.</summary>
public enum CorrectionStatus
{
    /// <summary>In force.</summary>
    Applied,

    /// <summary>A later correction of the same field is in force.</summary>
    Superseded,

    /// <summary>Taken back by a person.</summary>
    Undone,

    /// <summary>The words to which it was fastened no longer stand exactly once in the text; kept and shown, not applied.</summary>
    Orphaned,
}

/// <summary>A correction in the log, which only grows.</summary>
/// <param name="Number">Its number in the log, from 1.</param>
/// <param name="Made">When.</param>
/// <param name="Request">What was asked.</param>
/// <param name="Old">The value before.</param>
/// <param name="Supersedes">Number of the correction that this one takes back or replaces, or null.</param>
/// <param name="IsUndo">It takes <see cref="Supersedes"/> back.</param>
/// <param name="Exact">The words to which it is fastened, or null for a publication's own fields.</param>
/// <param name="Status">What became of it.</param>
public sealed record Correction(
    long Number, DateTimeOffset Made, CorrectionRequest Request, string? Old, long? Supersedes, bool IsUndo, string? Exact, CorrectionStatus Status);
