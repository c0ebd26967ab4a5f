namespace Lectern.Knowledge;

/// <summary>What a known thing is.</summary>
public enum EntityClass
{
    /// <summary>A state or a territory with an ISO 3166-1 code, or a former state.</summary>
    State,

    /// <summary>A city, a region, a sea, a part of the world.</summary>
    Place,

    /// <summary>An organisation.</summary>
    Body,
}
