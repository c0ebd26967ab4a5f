namespace Lectern.Names;

/// <summary>A spelling of a person's name and how often it was met.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Count">In how many observations; at least 1.</param>
/// <param name="Languages">BCP 47 languages of the documents that print it, in order.</param>
public sealed record NameSpelling(string Name, int Count, IReadOnlyList<string> Languages);
