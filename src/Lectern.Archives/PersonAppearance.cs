namespace Lectern.Archives;

/// <summary>A person takes part in a publication.</summary>
/// <param name="Publication">Permanent id of the publication.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Date of the event, or null.</param>
/// <param name="Printed">The name under which they are printed there.</param>
/// <param name="Role">The office as printed, or null.</param>
/// <param name="Affiliation">State, body or outlet as printed, or null.</param>
/// <param name="Turns">How many turns are theirs; none where they are only named.</param>
public sealed record PersonAppearance(string Publication, string Title, Edtf? Date, string Printed, string? Role, string? Affiliation, long Turns);
