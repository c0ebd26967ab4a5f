using System.CommandLine;
using System.CommandLine.Parsing;
using Lectern.Cli.Terminal;

namespace Lectern.Cli;

/// <summary>What is said when a line cannot be understood: what is wrong, the nearest verb, where help is.</summary>
internal static class Misunderstanding
{
    /// <summary>Says it on standard error.</summary>
    public static ExitCode Tell(ParseResult parsed)
    {
        using var screen = new Screen(noColor: parsed.Tokens.Any(token => token.Value == "--no-color"));
        var command = parsed.CommandResult.Command;
        var verb = command as Verb;
        if (FindUnknownOption(parsed) is { } option)
        {
            screen.Error($"\"{verb?.Name ?? "lectern"}\" has no option \"{option}\"." + DidYouMean(option, [.. command.Options, GlobalOptions.Archive, GlobalOptions.Format, GlobalOptions.NoColor]));
        }
        else if (verb is null && parsed.UnmatchedTokens is [var word, ..])
        {
            screen.Error($"\"{word}\" is neither a verb nor a file." + DidYouMean(word, command.Subcommands));
        }
        else
        {
            screen.Error(parsed.Errors[0].Message);
        }

        screen.Hint(verb is null ? "All verbs: lectern help" : $"Help: lectern help {verb.Name}");
        return ExitCode.Usage;
    }

    /// <summary>
    /// What looks like an option and is none, or null. An argument that takes many words would swallow it in silence; after <c>--</c> it may.
    /// </summary>
    public static string? FindUnknownOption(ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(LooksLikeOption)
        ?? parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value))?.Value;

    private static bool LooksLikeOption(string word) =>
        word is ['-', '-', >= 'a' and <= 'z', ..] or ['-', >= 'a' and <= 'z'] && !word.Contains(' ', StringComparison.Ordinal);

    private static string DidYouMean(string word, IEnumerable<Symbol> symbols) =>
        Nearest(word, symbols.Select(symbol => symbol.Name)) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    /// <summary>The name that is most like a word, or null where none is like it.</summary>
    internal static string? Nearest(string word, IEnumerable<string> names) =>
        names.Select(name => (name, Steps: Steps(word, name)))
            .Where(pair => pair.Steps <= Math.Max(1, pair.name.Length / 3) || pair.name.StartsWith(word, StringComparison.Ordinal))
            .OrderBy(pair => pair.Steps)
            .Select(pair => pair.name)
            .FirstOrDefault();

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour.</summary>
    private static int Steps(string from, string to)
    {
        var steps = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[from.Length, to.Length];
    }
}
