namespace Lectern;

/// <summary>Somebody whom a source's own markup names as a speaker.</summary>
/// <param name="Key">How the markup refers to them, such as <c>#DoeJane</c>; the same key means the same person all through the source.</param>
public sealed record MarkedSpeaker(string Key)
{
    /// <summary>The name that the source gives to the key, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The office that the source gives, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The body or party that the source gives, or null.</summary>
    public string? Affiliation { get; init; }

    /// <summary><see cref="Basis.Stated"/> where the source says the name; <see cref="Basis.Derived"/> where it was read off the key.</summary>
    public Basis Basis { get; init; }
}
