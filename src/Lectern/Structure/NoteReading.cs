using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Reads what publishers note in brackets beside a label.</summary>
internal static class NoteReading
{
    /// <summary>The note says that the turn follows another person's: that person's name as printed, or null.</summary>
    public static string? AfterWhom(string note, LanguagePack pack) => Name(note, pack.NotesAfter);

    /// <summary>The note puts a question to one person: the name or office as printed, or null.</summary>
    public static string? ToWhom(string note, LanguagePack pack) => IsToAll(note, pack) ? null : Name(note, pack.AddresseeOne);

    /// <summary>The note puts a question to all.</summary>
    public static bool IsToAll(string note, LanguagePack pack) => pack.AddresseeAll.Contains(Folding.Fold(note));

    private static string? Name(string note, IReadOnlyList<NotePattern> patterns)
    {
        var folded = Folding.Fold(note);
        if (folded.Length != note.Length)
        {
            return null; // ignorable characters moved the offsets
        }

        foreach (var pattern in patterns)
        {
            if (folded.StartsWith(pattern.Before, StringComparison.Ordinal) && folded.EndsWith(pattern.After, StringComparison.Ordinal) && folded.Length > pattern.Before.Length + pattern.After.Length)
            {
                var name = note[pattern.Before.Length..(note.Length - pattern.After.Length)].Trim();
                return name.Length > 1 && char.IsUpper(name[0]) ? name : null;
            }
        }

        return null;
    }
}
