namespace Lectern.Interchange;

/// <summary>A speaker's name, as reference managers want it: given and family name apart, or one piece that must not be taken apart.</summary>
/// <param name="Given">Given names, or null where the name is one piece.</param>
/// <param name="Family">Family name, or the whole.</param>
internal sealed record CitedName(string? Given, string Family)
{
    /// <summary>Reads a name. A role ("THE PRESIDENT"), a single word and anything unlike a name stay in one piece.</summary>
    public static CitedName Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is < 2 or > 4 || !words.All(IsNameWord) ? new(null, name) : new(string.Join(' ', words[..^1]), words[^1]);
    }

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && word.Length > 1 && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.') && (word.Any(char.IsLower) || word.EndsWith('.'));
}
