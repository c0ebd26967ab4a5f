using Lectern.Knowledge;

namespace Lectern.Annotations.Phrasing;

/// <summary>For which state somebody speaks whom only the title places: "with the President of Chile, Her Excellency Eva Mori", and the host where the place tells.</summary>
internal static class TitledStates
{
    private const int MostBehindRole = 16;
    private const int MostBehindName = 3;

    /// <summary>State by the id of a participant; empty where the title tells nothing.</summary>
    public static Dictionary<string, string> Of(Transcript transcript)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        var holders = transcript.Participants.Where(p => !p.IsJournalist && p.Affiliation is null && p.Role is not null).ToArray();
        if (transcript.Title is null || holders.Length == 0)
        {
            return states;
        }

        var words = Words(transcript.Title.Value);
        foreach (var holder in holders)
        {
            if (StateIn(words, holder) is { } state)
            {
                states[holder.Id] = state;
            }
        }

        // Of two holders of an office one is placed by the title: the other is at home, where the place is not the guest's.
        var rest = holders.Where(p => !states.ContainsKey(p.Id)).ToArray();
        if (holders.Length == 2 && rest.Length == 1 && CountryOf(transcript, words) is { } home && !states.ContainsValue(home))
        {
            states[rest[0].Id] = home;
        }

        return states;
    }

    // "President of Chile … Mori", "President Mori of Chile": nobody else's name stands between.
    private static string? StateIn(string[] words, Participant holder)
    {
        var role = Words(holder.Role!) is [var first, ..] ? Array.IndexOf(words, first) : -1;
        var name = Words(holder.Name) is [.., var last] ? Array.LastIndexOf(words, last) : -1;
        if (role < 0 || name < 0)
        {
            return null;
        }

        for (var i = role + 1; i < name && i - role <= MostBehindRole; i++)
        {
            if (StateAt(words, i) is { } before)
            {
                return before;
            }
        }

        return Enumerable.Range(name + 1, MostBehindName).Select(i => StateAt(words, i)).FirstOrDefault(s => s is not null);
    }

    private static string? StateAt(string[] words, int at)
    {
        for (var length = Math.Min(StateNames.MostWords, words.Length - at); length > 0; length--)
        {
            if (StateNames.FindByName(string.Join(' ', words[at..(at + length)])) is { } state)
            {
                return state.Code;
            }
        }

        return null;
    }

    // The one country in which all places of the title and of the head lie.
    private static string? CountryOf(Transcript transcript, string[] words)
    {
        var countries = (transcript.Place is { } place ? Words(place.Value) : words).SelectMany(word => KnownEntities.Find(word)).Where(e => e.Class == EntityClass.Place)
            .Select(e => e.Id.Split('/')[0]).Distinct(StringComparer.Ordinal).ToArray();
        return countries.Length == 1 && countries[0].Length == 2 ? countries[0] : null;
    }

    private static string[] Words(string text) => Folding.Fold(text).Split([' ', ',', '.', ';', ':', '(', ')', '\'', '’', '"', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
