namespace Lectern.Archives;

/// <summary>A line of the list of people.</summary>
/// <param name="Id">Permanent id, <c>p-…</c>.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Spellings">Every name under which they are printed, the most frequent first.</param>
/// <param name="Office">The office in which they were met last (role and affiliation as printed), or null.</param>
/// <param name="FirstHeard">The first day on which they speak, <c>yyyy-MM-dd</c>; null where it is not known to the day.</param>
/// <param name="LastHeard">The last such day.</param>
/// <param name="Publications">In how many publications they take part.</param>
/// <param name="Turns">How many turns are theirs.</param>
public sealed record PersonSummary(
    string Id, string Name, IReadOnlyList<string> Spellings, string? Office, string? FirstHeard, string? LastHeard, long Publications, long Turns)
{
    /// <summary>How often they are named in the words of transcripts, as far as these were read for that.</summary>
    public long Mentions { get; init; }

    /// <summary>In how many publications.</summary>
    public long MentionedIn { get; init; }
}
