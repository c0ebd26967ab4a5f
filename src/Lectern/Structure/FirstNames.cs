namespace Lectern.Structure;

/// <summary>First names in brackets beside a surname: "Mme Roe (Ada)".</summary>
/// <remarks>What stands in the brackets may as well be a party, an outlet or a constituency, so the text must show what this document puts there: of at least half of such labels it says "Ada Roe" too.</remarks>
internal sealed class FirstNames
{
    private const int MostFirstName = 24;

    private readonly bool _areUsed;

    private FirstNames(bool areUsed) => _areUsed = areUsed;

    /// <summary>The document puts no first names into brackets.</summary>
    public static FirstNames None { get; } = new(false);

    /// <summary>Tells from the labels of the turns whether the document does so.</summary>
    public static FirstNames Of(SourceText source, IReadOnlyList<TurnDraft> turns)
    {
        var names = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var turn in turns)
        {
            if (turn.Label is { } label && label.Anatomy.Notes.Count > 0 && Joined(label.Anatomy) is { } full && !names.ContainsKey(full))
            {
                names[full] = source.Text.Contains(full, StringComparison.Ordinal);
            }
        }

        var shown = names.Values.Count(isShown => isShown);
        return shown > 0 && shown * 2 >= names.Count ? new FirstNames(true) : None;
    }

    /// <summary>First name and surname of the label, or null where it gives no first name.</summary>
    public string? Full(LabelAnatomy label) => _areUsed ? Joined(label) : null;

    private static string? Joined(LabelAnatomy label) =>
        label.Class is LabelClass.TitleAndName or LabelClass.Role && label.Notes is [{ Length: > 1 and <= MostFirstName } note] && (label.Name ?? label.Role) is { } surname
        && !surname.Contains(' ', StringComparison.Ordinal) && char.IsUpper(note[0]) && note.Any(char.IsLower) && note.All(c => char.IsLetter(c) || c is '-' or '.' or ' ')
            ? $"{note} {surname}" : null;
}
