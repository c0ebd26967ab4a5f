namespace Lectern.Cli;

/// <summary>Writes a word so that a shell reads it back as one.</summary>
internal static class ShellWord
{
    /// <summary>The word, in single quotation marks where it needs them.</summary>
    public static string Of(string word) =>
        word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or ':' or '=' or ',' or '+')
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
