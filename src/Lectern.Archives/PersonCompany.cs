namespace Lectern.Archives;

/// <summary>Somebody with whom a person takes part in publications.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Publications">In how many publications both take part.</param>
public sealed record PersonCompany(string Id, string Name, long Publications);
