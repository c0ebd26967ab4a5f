using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Tells a page that presents people from one on which they speak: each name stands once above what is told of them, and nobody says "I".</summary>
internal static class ListedPeople
{
    private const int Fewest = 2;

    /// <summary>The labels head what is told of people: no speech of theirs.</summary>
    /// <param name="source">The text.</param>
    /// <param name="labels">All labels of the text.</param>
    /// <param name="pack">The pack of the text's language, which knows its words.</param>
    public static bool Are(SourceText source, IReadOnlyList<LabelCandidate> labels, LanguagePack pack) =>
        labels.Count >= Fewest && labels.All(label => label is { Mark: LabelMark.Alone, IsTimed: false, Anatomy: { HasName: true } or { Class: LabelClass.Role } })
        && labels.Select(label => label.Anatomy.Key).Distinct(StringComparer.Ordinal).Count() == labels.Count
        && labels.Count(label => IsSpoken(source, label, pack)) * 2 < labels.Count;

    private static bool IsSpoken(SourceText source, LabelCandidate label, LanguagePack pack)
    {
        var end = Math.Min(source.Blocks.Count, label.Block + 4);
        for (var i = label.Block + 1; i < end && source.Blocks[i].Kind != BlockKind.Heading; i++)
        {
            if (SpeechSigns.FirstPersonWords(source.Slice(source.Blocks[i].Span), pack) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
