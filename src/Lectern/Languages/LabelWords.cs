using System.Collections.Frozen;
using System.Text.Json;

namespace Lectern.Languages;

/// <summary>Words of labels in languages that have no pack, from <c>Languages/und.labels.json</c>: who asks, answers or runs the event, and what stands before a name.</summary>
internal sealed class LabelWords
{
    private static readonly Lazy<LabelWords> Loaded = new(() => new LabelWords(DataFiles.Pack("und", "labels")));

    private LabelWords(JsonElement root)
    {
        Questions = Set("questionLabels");
        Answers = Set("answerLabels");
        Journalists = Set("journalistLabels");
        Moderators = Set("moderatorLabels");
        Interpreters = Set("interpreterLabels");
        PersonTitles = Set("personTitles");
        Offices = Set("offices");
        ChairOffices = Set("chairOffices");
        PresidencyWords = Set("presidencyWords");
        BodyEndings = root.Words("bodyEndings").Select(word => word[0]).ToFrozenSet();
        Courtesies = [.. root.Words("courtesies")];
        BylineWords = Set("bylineWords");
        ClockWords = Set("clockWords");
        Articles = Set("articles");
        SpeechNumbers = Set("speechNumbers");
        Months = root.GetProperty("months").EnumerateArray().SelectMany((forms, i) => forms.EnumerateArray().Select(form => (Word: Folding.Fold(form.GetString()!), Number: i + 1)))
            .DistinctBy(form => form.Word).ToFrozenDictionary(form => form.Word, form => form.Number, StringComparer.Ordinal);
        Languages = [.. root.GetProperty("languages").EnumerateObject().Select(language => new LanguageWithoutPack(
            language.Value.GetProperty("like").GetString()!, [.. language.Value.Words("functionWords").Select(word => Folding.Fold(word)).Distinct()]))];
        OfficeEndings = [.. root.Words("officeEndings").Select(word => Folding.Fold(word))];

        PhraseSet Set(string key) => new(root.Words(key));
    }

    /// <summary>The words, read once.</summary>
    public static LabelWords Elsewhere => Loaded.Value;

    public PhraseSet Questions { get; }

    public PhraseSet Answers { get; }

    public PhraseSet Journalists { get; }

    public PhraseSet Moderators { get; }

    public PhraseSet Interpreters { get; }

    public PhraseSet PersonTitles { get; }

    public PhraseSet Offices { get; }

    /// <summary>Offices of whoever presides over a chamber or a council.</summary>
    public PhraseSet ChairOffices { get; }

    /// <summary>Words that begin a heading which says who presides: "Présidence de Mme Jane Roe".</summary>
    public PhraseSet PresidencyWords { get; }

    /// <summary>Last characters of bodies in scripts that put no space between words: 局, 部.</summary>
    public IReadOnlySet<char> BodyEndings { get; }

    /// <summary>Words of courtesy behind a name, in scripts that put no space between words: 君.</summary>
    public IReadOnlyList<string> Courtesies { get; }

    /// <summary>Words that begin the line which says who asked or wrote: "Propos recueillis par Jane Roe".</summary>
    public PhraseSet BylineWords { get; }

    /// <summary>Words beside a time of day: "Kl. 10:07".</summary>
    public PhraseSet ClockWords { get; }

    /// <summary>Articles that may stand before a title: "El señor", "Der Herr".</summary>
    public PhraseSet Articles { get; }

    /// <summary>What stands before the number of a speech: "Anf. 12".</summary>
    public PhraseSet SpeechNumbers { get; }

    /// <summary>Months by their folded names, 1 to 12.</summary>
    public FrozenDictionary<string, int> Months { get; }

    /// <summary>Languages that have no pack, with the words by which they are told.</summary>
    public IReadOnlyList<LanguageWithoutPack> Languages { get; }

    /// <summary>Endings of offices that are one word with what they are for, folded: "Havneministeren".</summary>
    public IReadOnlyList<string> OfficeEndings { get; }
}
