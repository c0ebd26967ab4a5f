using System.CommandLine.Parsing;
using System.Globalization;

namespace Lectern.Cli.Verbs;

/// <summary>Reads a whole number and says in words where it is none.</summary>
internal static class WholeNumber
{
    /// <summary>The number; an error of the command line where it is none.</summary>
    public static int Read(ArgumentResult result)
    {
        var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        result.AddError($"\"{word}\" is not a whole number.");
        return 0;
    }
}
