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
}
