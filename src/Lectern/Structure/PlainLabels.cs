using System.Collections.Frozen;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Labels that stand for whoever asks, answers or runs the event, in every language.</summary>
internal static class PlainLabels
{
    private static readonly Lazy<FrozenDictionary<string, LabelClass>> Words = new(Load);

    /// <summary>Whom the folded label means, or null.</summary>
    /// <param name="word">The label without a number at its end.</param>
    /// <param name="numbered">A number stood at its end: "Speaker 22".</param>
    public static LabelClass? Find(string word, bool numbered)
    {
        if (!Words.Value.TryGetValue(word, out var label) || (label == LabelClass.Answer && numbered))
        {
            return null;
        }

        // "Speaker" alone is an office; with a number it is somebody whose name is not known.
        return label == LabelClass.Anonymous && !numbered && !word.Contains(' ', StringComparison.Ordinal) ? null : label;
    }

    /// <summary>"Questions · Answers": both, and so a heading.</summary>
    /// <param name="printed">What could be a label.</param>
    public static bool NameBoth(string printed)
    {
        string[] words = printed.Split(['·', '/', '&', '・'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(word => Find(Folding.Fold(word), false) is LabelClass.Question or LabelClass.Answer);
    }

    private static FrozenDictionary<string, LabelClass> Load()
    {
        var words = new Dictionary<string, LabelClass>(StringComparer.Ordinal);
        foreach (var pack in LanguagePacks.All)
        {
            Add(pack.QuestionLabels, LabelClass.Question);
            Add(pack.AnswerLabels, LabelClass.Answer);
            Add(pack.JournalistLabels, LabelClass.Journalist);
            Add(pack.ModeratorLabels, LabelClass.Moderator);
            Add(pack.InterpreterLabels, LabelClass.Interpreter);
            Add(pack.AnonymousLabels, LabelClass.Anonymous);
        }

        var elsewhere = LabelWords.Elsewhere;
        Add(elsewhere.Questions, LabelClass.Question);
        Add(elsewhere.Answers, LabelClass.Answer);
        Add(elsewhere.Journalists, LabelClass.Journalist);
        Add(elsewhere.Moderators, LabelClass.Moderator);
        Add(elsewhere.Interpreters, LabelClass.Interpreter);
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(PhraseSet labels, LabelClass label)
        {
            foreach (var word in labels.Phrases)
            {
                words.TryAdd(word, label);
            }
        }
    }
}
