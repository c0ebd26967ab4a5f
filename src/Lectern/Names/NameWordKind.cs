namespace Lectern.Names;

/// <summary>What a word does in a name.</summary>
public enum NameWordKind
{
    /// <summary>A given or middle name.</summary>
    Given,

    /// <summary>A family name, or the only word of a name.</summary>
    Surname,

    /// <summary>One letter for a given name or a patronymic.</summary>
    Initial,

    /// <summary>A name made from the father's: "Sergeyevich", "Nursultanuly".</summary>
    Patronymic,

    /// <summary>A small word of a surname: "de", "von", "bin", "al".</summary>
    Particle,

    /// <summary>What tells generations apart: "Jr.", "III".</summary>
    Generation,
}
