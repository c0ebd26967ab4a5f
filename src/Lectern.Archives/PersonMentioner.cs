namespace Lectern.Archives;

/// <summary>Somebody who names a person.</summary>
/// <param name="Id">Permanent id of the speaker; null where the speaker has no name or is not known.</param>
/// <param name="Name">Name of the speaker, or as the transcript labels them; null where it tells nobody.</param>
/// <param name="Mentions">How often.</param>
public sealed record PersonMentioner(string? Id, string? Name, long Mentions);
