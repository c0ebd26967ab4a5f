namespace Lectern.Knowledge;

/// <summary>A name that a state bore and bears no more.</summary>
/// <param name="Name">In English.</param>
/// <param name="From">Since when; null where the tables do not know it.</param>
/// <param name="Until">Until when; null where the tables do not know it.</param>
public sealed record FormerName(string Name, Edtf? From, Edtf? Until);
