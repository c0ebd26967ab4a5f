namespace Lectern.Archives.Search;

/// <summary>One way in which somebody or something is named.</summary>
/// <param name="Text">As it is written: a capital at its beginning, and the capitals of an acronym, must stand in the text too.</param>
/// <param name="Terms">Its terms, side by side.</param>
/// <param name="IsPrefix">The last one is only the beginning of a word.</param>
internal sealed record AboutForm(string Text, IReadOnlyList<string> Terms, bool IsPrefix = false)
{
    private readonly bool _isAcronym = Text.Length > 1 && Text.All(c => !char.IsLower(c)) && Text.Any(char.IsUpper) && !Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>A form of these words; null where they have none.</summary>
    public static AboutForm? Of(string text, bool isPrefix = false) =>
        WordReader.ReadAll(text).ConvertAll(word => word.Term) is { Count: > 0 } terms ? new AboutForm(text, terms, isPrefix) : null;

    /// <summary>Words of a text that fold to the terms are this form: "US" is not "us", "Turkey" is not "turkey".</summary>
    public bool IsWrittenAs(ReadOnlySpan<char> words)
    {
        if (_isAcronym)
        {
            foreach (var c in words)
            {
                if (char.IsLower(c))
                {
                    return false;
                }
            }
        }

        return !char.IsUpper(Text[0]) || char.IsUpper(words[0]);
    }
}
