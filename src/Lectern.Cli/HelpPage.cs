using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace Lectern.Cli;

/// <summary>Help: what it does, two examples, then all that can be typed. At most 24 lines a verb.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Column = 20;

    /// <summary>Help is given also where the rest of the line is not complete.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Console.Out.Write(Of(parseResult.CommandResult.Command));
        return 0;
    }

    /// <summary>The page of a verb, or of the whole.</summary>
    public static string Of(Command command) => command is Verb verb ? OfVerb(verb) : OfAll(command);

    private static string OfVerb(Verb verb)
    {
        var page = new StringBuilder().AppendLine($"{verb.Description}.").AppendLine();
        foreach (var example in verb.Examples)
        {
            page.AppendLine($"  {example}");
        }

        page.AppendLine().Append($"Usage: lectern {verb.Name}");
        foreach (var argument in verb.Arguments)
        {
            var name = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name;
            page.Append(argument.Arity.MinimumNumberOfValues == 0 ? $" [{name}]" : $" {name}");
        }

        page.AppendLine(verb.Options.Any(o => o is not HelpOption) ? " [options]" : "").AppendLine();
        foreach (var argument in verb.Arguments)
        {
            Row(page, argument.Name, argument.Description);
        }

        foreach (var option in verb.Options.Where(o => o is not HelpOption && !o.Hidden))
        {
            Row(page, option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description);
        }

        if (verb.More.Length > 0)
        {
            page.AppendLine().AppendLine(verb.More);
        }

        return page.AppendLine().AppendLine("Everywhere: --archive FILE, --format text|json, --no-color. See docs/cli.md.").ToString();
    }

    private static string OfAll(Command root)
    {
        var page = new StringBuilder().AppendLine(root.Description).AppendLine()
            .AppendLine("  lectern demo                      see it at work, nothing is kept")
            .AppendLine("  lectern briefing.html             show a transcript").AppendLine()
            .AppendLine("Usage: lectern VERB …, or lectern FILE").AppendLine();
        foreach (var verb in root.Subcommands.Where(command => !command.Hidden))
        {
            Row(page, verb.Name, verb.Description);
        }

        return page.AppendLine().AppendLine("Everywhere: --archive FILE, --format text|json, --no-color.")
            .AppendLine("Help on a verb: lectern help VERB. Release: lectern --version.").ToString();
    }

    private static void Row(StringBuilder page, string name, string? description) =>
        page.AppendLine(name.Length < Column - 1 ? $"  {name.PadRight(Column)}{description}" : $"  {name}\n  {new string(' ', Column)}{description}");
}
