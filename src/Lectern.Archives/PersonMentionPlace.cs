namespace Lectern.Archives;

/// <summary>A publication whose words name a person.</summary>
/// <param name="Publication">Permanent id of the publication.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Date of the event, or null.</param>
/// <param name="Printed">The fullest name that it prints.</param>
/// <param name="Turn">Permanent id of the first turn that names them.</param>
/// <param name="Mentions">How often.</param>
public sealed record PersonMentionPlace(string Publication, string Title, Edtf? Date, string Printed, string Turn, long Mentions);
