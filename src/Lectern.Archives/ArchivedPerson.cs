using Lectern.Names;

namespace Lectern.Archives;

/// <summary>A person across the archive, with everything that speaks for it being one person.</summary>
/// <param name="Id">Permanent id, <c>p-…</c>.</param>
/// <param name="Name">The name to show.</param>
public sealed record ArchivedPerson(string Id, string Name)
{
    /// <summary>Other ids that lead here, because two people became one.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Every spelling with its count, the most frequent first.</summary>
    public IReadOnlyList<NameSpelling> Spellings { get; init; } = [];

    /// <summary>Offices by their first day.</summary>
    public IReadOnlyList<HeldOffice> Offices { get; init; } = [];

    /// <summary>The first day on which they speak, or null.</summary>
    public DateOnly? FirstHeard { get; init; }

    /// <summary>The last day on which they speak, or null.</summary>
    public DateOnly? LastHeard { get; init; }

    /// <summary>Why their names are taken for one person's, each pair with its score.</summary>
    public IReadOnlyList<IdentityGround> Grounds { get; init; } = [];

    /// <summary>Other people who may be the same, the likeliest first.</summary>
    public IReadOnlyList<LikePerson> Candidates { get; init; } = [];

    /// <summary>Where they take part, the newest event first.</summary>
    public IReadOnlyList<PersonAppearance> Appearances { get; init; } = [];

    /// <summary>What the words of transcripts say of them, as far as these were read for that.</summary>
    public PersonMentions Mentioned { get; init; } = new();

    /// <summary>With whom, the most frequent first.</summary>
    public IReadOnlyList<PersonCompany> Company { get; init; } = [];

    /// <summary>What people decided about them, with what became of it.</summary>
    public IReadOnlyList<Correction> Decisions { get; init; } = [];
}
