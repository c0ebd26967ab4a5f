namespace Lectern.Annotations.Instruments;

/// <summary>In which sense something is said: only <see cref="Actual"/> says that it is so.</summary>
public enum Modality
{
    /// <summary>The speaker says that it is so, or was.</summary>
    Actual,

    /// <summary>The speaker passes on that others say so, or a questioner says it.</summary>
    Reported,

    /// <summary>It is planned, expected, or said to be coming.</summary>
    Intended,

    /// <summary>It is asked for, or said to be needed.</summary>
    Called,

    /// <summary>It depends on something, or is only possible.</summary>
    Conditional,

    /// <summary>It is asked whether it is so.</summary>
    Asked,

    /// <summary>The speaker says that it is not so.</summary>
    Denied,
}
