namespace Lectern.Knowledge;

/// <summary>A state, place or body that the tables know.</summary>
/// <param name="Id">
/// Unlike any other: of a state its ISO 3166-1 alpha-2 code (<c>KZ</c>) or, of a former state, its ISO 3166-3 code (<c>SUHH</c>); of a body a lower-case key
/// (<c>un-security-council</c>); of a place its state's code, a slash and its English name (<c>KZ/Astana</c>), without a code where it belongs to none or to several (<c>/Central Asia</c>).
/// </param>
/// <param name="Class">What it is.</param>
/// <param name="Name">A name to show: the English one where there is one.</param>
public sealed record Entity(string Id, EntityClass Class, string Name)
{
    /// <summary>Of a place or a body: the ISO 3166-1 code of its state; null where it has none.</summary>
    public string? State { get; init; }

    /// <summary>Of a state: the names that it bore and bears no more, the earliest first; of a former state the one it bore to its end.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>It is the seat of its state's government.</summary>
    public bool IsCapital { get; init; }
}
