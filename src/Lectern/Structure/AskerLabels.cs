using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Reads labels that say by their words that a journalist asks, or that somebody runs the event, and name them too.</summary>
internal static class AskerLabels
{
    private const int FewestOfWord = 8;
    private const int MostWords = 12;
    private const int MostOutlet = 6;

    /// <summary>What the label is made of, or null where no word in it says so.</summary>
    /// <param name="core">The label as printed, without notes.</param>
    /// <param name="key">Its folded core.</param>
    /// <param name="words">Its words.</param>
    public static LabelAnatomy? Read(string core, string key, List<Word> words)
    {
        // "FRAGE HOENIG", "Jornalista Edilene Roe": a word for whoever asks, then the name; not "Press Secretary Roe".
        if (words.Count is > 1 and <= 4 && Phrase.Longest(words, 0, LanguagePacks.Offices) < 2 && words.Skip(1).All(w => w.IsNameLike))
        {
            var first = PlainLabels.Find(words[0].Folded, false);
            if (first is LabelClass.Question or LabelClass.Journalist)
            {
                return new LabelAnatomy(LabelClass.Journalist, key) { Name = core[words[1].Start..words[^1].End] };
            }

            // "VORS. FELDHAUS", "Moderator, Hanna Lind"; "Chairman Roe" holds an office.
            if (first is LabelClass.Moderator && Phrase.Longest(words, 0, LanguagePacks.Offices) == 0)
            {
                return new LabelAnatomy(LabelClass.Moderator, key) { Name = core[words[1].Start..words[^1].End] };
            }
        }

        // "ROCKY/PTV", "Ana Roe/Radio Litoral": a name and an outlet.
        if (core.IndexOf('/') is > 1 and var slash && core.LastIndexOf('/') == slash && slash < core.Length - 1 && WordsOf.Text(core[..slash]) is { Count: > 0 and <= 4 } named
            && named.All(w => w.IsNameLike) && Phrase.Longest(named, 0, LanguagePacks.Offices) == 0)
        {
            return new LabelAnatomy(LabelClass.Journalist, key) { Name = core[..slash].Trim(), Affiliation = core[(slash + 1)..].Trim() };
        }

        return Outlet(core, key, words);
    }

    /// <summary>A note beside the label that says who asks or who runs the event, or that names whoever does.</summary>
    /// <param name="label">The label with its notes.</param>
    public static LabelAnatomy WithNote(LabelAnatomy label)
    {
        if (label.Notes is not [var note])
        {
            return label;
        }

        if (label.Class is LabelClass.FullName or LabelClass.OneWord && PlainLabels.Find(Folding.Fold(note), false) is { } said && (said is LabelClass.Journalist or LabelClass.Moderator))
        {
            return label with { Class = said, Notes = [] }; // "Jane Roe (Interviewer)"
        }

        // "Presenter (Jane Roe)"
        return label is { Class: LabelClass.Moderator or LabelClass.Journalist, Name: null } && WordsOf.Text(note) is { Count: 2 or 3 } words && words.All(w => w.IsCapitalised && !w.IsBreak)
            && Outlet(note, "", words) is null && Phrase.Longest(words, 0, LanguagePacks.Offices) == 0
            ? label with { Name = BracketedNames.NameIn(note, label.IsUpper) ?? note, Notes = [] } : label;
    }

    // "Coast Daily", "Bay News Agency reporter", "CCTV reporter at the Central Television Station"
    private static LabelAnatomy? Outlet(string core, string key, List<Word> words)
    {
        if (words.Count is < 2 or > MostWords || !words[0].IsCapitalised)
        {
            return null;
        }

        var asker = words.FindIndex(1, w => w.Folded.Length >= FewestOfWord && PlainLabels.Find(w.Folded, false) == LabelClass.Journalist);
        if (asker > 0 && words.Take(asker).All(w => w.IsNameLike && !w.IsBreak))
        {
            return new LabelAnatomy(LabelClass.Journalist, key) { Name = core, Affiliation = core[..words[asker - 1].End] };
        }

        return words.Count <= MostOutlet && words.All(w => w.IsNameLike && !w.IsBreak) && words.Any(w => LanguagePacks.OutletWords.Contains(w.Folded)) && Phrase.Longest(words, 0, LanguagePacks.Offices) == 0
            && Phrase.Longest(words, 0, LanguagePacks.PersonTitles) == 0
            ? new LabelAnatomy(LabelClass.Journalist, key) { Name = core, Affiliation = core } : null;
    }
}
