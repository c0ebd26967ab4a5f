using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Names in brackets beside an office: "The Minister for Harbours (Jane Roe)", as parliaments print who holds it.</summary>
/// <remarks>What stands in such brackets may as well be a party or an outlet: those are in capitals, or stand beside several labels, or hold words of offices and states.</remarks>
internal sealed class BracketedNames
{
    private const int MostWords = 5;
    private const int ShortestEnd = 3;

    private readonly Dictionary<string, string?> _labelOf = new(StringComparer.Ordinal);

    /// <summary>Learns beside which labels each note stands.</summary>
    public BracketedNames(IReadOnlyList<TurnDraft> turns)
    {
        foreach (var turn in turns)
        {
            if (turn.Label?.Anatomy is { Notes: [var note] } label)
            {
                _labelOf[note] = !_labelOf.TryGetValue(note, out var other) || other == label.Key ? label.Key : null;
            }
        }
    }

    /// <summary>The name beside the office, without its title, or null.</summary>
    public string? Of(LabelAnatomy label) =>
        label is { Name: null, Notes: [var note] } && _labelOf.GetValueOrDefault(note) is not null ? NameIn(note, label.IsUpper) : null;

    /// <summary>The name in a note, without its title; null where it is none, or too short to be told from other notes.</summary>
    /// <param name="note">The note without its brackets.</param>
    /// <param name="isUpper">The label beside it is in capitals.</param>
    public static string? NameIn(string note, bool isUpper)
    {
        var stop = note.IndexOf(". ", StringComparison.Ordinal);
        note = stop > ShortestEnd && char.IsLower(note[stop - 1]) && note.LastIndexOf(' ', stop) is var last && stop - last > ShortestEnd ? note[..stop] : note; // "Jane Roe. Bloco/Mar - VM"
        var comma = note.IndexOf(',', StringComparison.Ordinal);
        note = comma > ShortestEnd && WordsOf.Text(note[(comma + 1)..]) is var office && Enumerable.Range(0, office.Count).Any(i => Phrase.Longest(office, i, LanguagePacks.Offices) > 0) ? note[..comma] : note; // "Roe Jane, Präsidentin"
        var words = WordsOf.Text(note);
        var title = 0;
        while (title < words.Count && Phrase.Longest(words, title, LanguagePacks.PersonTitles) is > 0 and var count)
        {
            title += count;
        }

        var name = words[title..];
        var isName = (name.Count is > 1 and <= MostWords || (name.Count == 1 && title > 0 && name[0].Printed.Length > 2)) && WordsOf.AreName(name) && !name.SkipLast(1).Any(w => w.IsBreak) && name[0].IsCapitalised && name[^1].IsCapitalised
            && !note.AsSpan().ContainsAny('/', '–') && !name.Any(w => w.Printed.Any(char.IsDigit)) && (isUpper || note.Any(char.IsLower));
        for (var i = 0; isName && i < name.Count; i++)
        {
            isName = Phrase.Longest(name, i, LanguagePacks.Offices) == 0 && !LanguagePacks.All.Any(p => p.TitleWords.Contains(name[i].Folded)) && !OfficeHolder.TryState(name, i, adjective: false, out _, out _) && !OfficeHolder.TryState(name, i, adjective: true, out _, out _);
        }

        return isName ? note[name[0].Start..name[^1].End] : null;
    }
}
