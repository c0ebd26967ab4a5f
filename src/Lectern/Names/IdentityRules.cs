using System.Globalization;

namespace Lectern.Names;

/// <summary>Whether office, place and time let two sightings with fitting names be one person.</summary>
/// <remarks>
/// A full name needs the same office or place within seven years, or nothing that speaks against it. Initials need the same office or place within four
/// years, one word the same office within two, and the same place, or an office of
/// which there is one at a time. Two states, two parties of one document, or a longer silence keep people apart as candidates.
/// </remarks>
internal static class IdentityRules
{
    /// <summary>Years between two sightings of a whole name after which they may be another's.</summary>
    public const double YearsOfFullName = 7;
    private const double YearsOfInitials = 4;
    private const double YearsOfOneWord = 2;

    /// <summary>What the two sightings say of each other.</summary>
    public static (bool IsOne, string Reason) Judge(PersonSighting left, PersonSighting right, NameComparison? names)
    {
        var fullness = (NameFullness)Math.Min((int)left.Entry.Fullness, (int)right.Entry.Fullness);
        if (names is { Verdict: not NameVerdict.Same } && fullness != NameFullness.OneWord)
        {
            return (false, names.Reason);
        }

        if (!ReferenceEquals(left.Entry, right.Entry) && left.SharesDocument(right) && fullness != NameFullness.Full)
        {
            return (false, left.IsMention || right.IsMention ? "both stand in one document" : "both take part in one document");
        }

        var isSamePlace = PlaceName.AreOne(left.Place, right.Place);
        if (left.Place is not null && right.Place is not null && !isSamePlace)
        {
            return (false, $"{Shown(left)} and {Shown(right)}");
        }

        var isSameOffice = left.Office is not null && left.Office == right.Office;
        var most = fullness switch { NameFullness.Full => YearsOfFullName, NameFullness.Initials => YearsOfInitials, _ => YearsOfOneWord };
        if (PersonSighting.YearsBetween(left, right) is { } years && years > most)
        {
            return (false, string.Create(CultureInfo.InvariantCulture, $"{years:0} years lie between them"));
        }

        return fullness switch
        {
            NameFullness.OneWord when names is null or { Verdict: not NameVerdict.Different } && isSameOffice && (isSamePlace || OfficeKind.IsHeldByOne(left.Office)) => (true, $"same office ({Shown(left)}) at the time"),
            NameFullness.Initials when isSamePlace || (isSameOffice && (left.Place ?? right.Place) is null) => (true, $"{(isSameOffice ? "same office" : "same state or body")} ({Shown(left)}) at the time"),
            NameFullness.Full when isSameOffice || isSamePlace => (true, $"{(isSameOffice ? "same office" : "same state or body")} ({Shown(left)}) at the time"),
            NameFullness.Full when left.Office is null || right.Office is null => (true, "nothing speaks against it"),
            NameFullness.Full => (false, $"{Shown(left)} and {Shown(right)}, and no state or body to join them"),
            _ => (false, "too little of the name is printed, and no office or state joins them"),
        };
    }

    private static string Shown(PersonSighting sighting) => string.Join(", ", new[] { sighting.Office, sighting.Place }.Where(s => s is not null));
}
