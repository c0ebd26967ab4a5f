namespace Lectern.Annotations.Instruments;

/// <summary>How far an instrument has come, as somebody says. In the order of a treaty's life; what ends it comes last.</summary>
public enum InstrumentStatus
{
    /// <summary>It is spoken of, and nothing is said of how far it has come.</summary>
    Mentioned,

    /// <summary>Somebody has proposed it.</summary>
    Proposed,

    /// <summary>It is being drafted or negotiated, also anew.</summary>
    UnderNegotiation,

    /// <summary>A draft lies before those who decide.</summary>
    Submitted,

    /// <summary>Its text or substance is agreed.</summary>
    Agreed,

    /// <summary>Initialled.</summary>
    Initialled,

    /// <summary>Signed, or concluded.</summary>
#pragma warning disable CA1720 // Treaties are signed; no number is meant.
    Signed,
#pragma warning restore CA1720

    /// <summary>Adopted or approved by a body.</summary>
    Adopted,

    /// <summary>Ratified, or acceded to.</summary>
    Ratified,

    /// <summary>In force, or complied with as binding.</summary>
    InForce,

    /// <summary>Being implemented.</summary>
    BeingImplemented,

    /// <summary>Implemented, fulfilled.</summary>
    Implemented,

    /// <summary>Extended or renewed.</summary>
    Extended,

    /// <summary>Amended.</summary>
    Amended,

    /// <summary>Broken, as somebody says.</summary>
    Violated,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Rejected, vetoed or blocked.</summary>
    Rejected,

    /// <summary>A party has withdrawn from it, or it was denounced.</summary>
    Withdrawn,

    /// <summary>Expired or terminated.</summary>
    Expired,
}
