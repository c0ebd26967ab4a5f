namespace Lectern.Annotations;

/// <summary>What a mention names.</summary>
public enum MentionClass
{
    /// <summary>A human being, by name.</summary>
    Person,

    /// <summary>A state or a territory with an ISO 3166-1 code, by name, adjective or the name of its people.</summary>
    State,

    /// <summary>A city, a region, a part of the world, a sea.</summary>
    Place,

    /// <summary>An organisation: international body, parliament, ministry, court, party, company, news outlet.</summary>
    Body,

    /// <summary>A role that somebody holds for a time: president, foreign minister, secretary-general.</summary>
    Office,
}
