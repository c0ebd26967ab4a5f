using System.Text.RegularExpressions;
using Lectern.Names;

namespace Lectern.Comparisons;

/// <summary>Tells whether the speaker of a turn is the one who is named.</summary>
/// <remarks>
/// "Lavrinov", "Sergei Lavrinov", "S. Lavrinov", "Foreign Minister Lavrinov" and "the foreign minister" all name a minister of that name: the surname decides;
/// a given name must begin alike; an office alone must stand in the person's offices or labels. "Лавринов" names him too, as any spelling of the name does.
/// </remarks>
internal sealed partial class NamedSpeaker(string name)
{
    private const int AlikeLetters = 3;
    private readonly List<string> _words = Words(name);
    private readonly PersonName _name = PersonName.Parse(name);
    private readonly Dictionary<string, bool> _spellings = new(StringComparer.Ordinal);

    public bool Speaks(Transcript transcript, Turn turn)
    {
        var speaker = transcript.SpeakerOf(turn);
        var label = Words(turn.Label ?? "");
        if (speaker is null)
        {
            return _words.Count > 0 && _words.All(label.Contains);
        }

        var names = Words(speaker.Name);
        var offices = Words(string.Join(' ', [.. speaker.Labels, speaker.Role, speaker.Affiliation, turn.Label]));
        if (names.Count > 0 && _words.Contains(names[^1]))
        {
            var given = _words.TakeWhile(w => w != names[^1]).Reverse().TakeWhile(w => !offices.Contains(w) && !CheckWords.IsTitle(w)).ToList();
            return given.Count == 0 || given.Exists(g => names.SkipLast(1).Any(n => Alike(n, g)));
        }

        return (_words.Count > 0 && _words.All(w => names.Contains(w) || offices.Contains(w) || CheckWords.IsFunctionWord(w))) || IsSpelling(speaker.Name);
    }

    private bool IsSpelling(string printed)
    {
        if (!_spellings.TryGetValue(printed, out var isOne))
        {
            _spellings[printed] = isOne = NameComparer.Covers(_name, PersonName.Parse(printed)) >= NameComparer.SameFrom;
        }

        return isOne;
    }

    private static bool Alike(string name, string given) =>
        given.Length == 1 || name.Length == 1
            ? name[0] == given[0]
            : name.AsSpan(0, Math.Min(AlikeLetters, name.Length)).SequenceEqual(given.AsSpan(0, Math.Min(AlikeLetters, given.Length)));

    private static List<string> Words(string text)
    {
        // What a label says in brackets is about the turn ("to both ministers", "after Kazimov"), not its speaker.
        var words = new List<string>();
        var scanner = new WordScanner(Brackets().Replace(text, " "));
        while (scanner.MoveNext())
        {
            words.Add(scanner.Key.ToString());
        }

        return words;
    }

    [GeneratedRegex(@"\([^)]*\)?")]
    private static partial Regex Brackets();
}
