using System.CommandLine;
using System.CommandLine.Help;
using Lectern.Cli.Verbs;

namespace Lectern.Cli;

/// <summary>The whole command: its verbs, and what becomes of a line that somebody typed.</summary>
internal static class CommandLine
{
    /// <summary>Runs one line.</summary>
    public static ExitCode Run(IReadOnlyList<string> arguments)
    {
        var root = Build();
        var parsed = root.Parse(Understand(arguments, root), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        return parsed.Errors.Count > 0 || Misunderstanding.FindUnknownOption(parsed) is not null
            ? Misunderstanding.Tell(parsed)
            : (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>All verbs, in the order in which help lists them.</summary>
    public static RootCommand Build()
    {
        var root = new RootCommand("Read, search, cite and check transcripts of the public record.")
        {
            GlobalOptions.Archive, GlobalOptions.Format, GlobalOptions.NoColor,

            DemoVerb.Build(),
            ShowVerb.Build(), ParseVerb.Build(), ExplainVerb.Build(),
            ImportVerb.Build(), ImportsVerb.Build(), ListVerb.Build(), SearchVerb.Build(), CheckVerb.Build(), CiteVerb.Build(), PeopleVerb.Build(), NamesVerb.Build(), DossierVerb.Build(), RegisterVerb.Build(), ServeVerb.Build(),
            CorrectVerb.Build(), UndoVerb.Build(), LogVerb.Build(),
            VerifyVerb.Build(), RebuildVerb.Build(),
            CompletionVerb.Build(),
        };
        root.Options.Remove(root.Options.First(option => option is HelpOption));
        root.Options.Add(new HelpOption("--help", "-h") { Action = new HelpPage() });
        return root;
    }

    /// <summary><c>help VERB</c> is <c>VERB --help</c>, nothing at all is <c>--help</c>, and a file alone is shown.</summary>
    private static string[] Understand(IReadOnlyList<string> arguments, RootCommand root) => arguments switch
    {
        [] or ["help"] => ["--help"],
        ["help", var verb, ..] => [verb, "--help"],
        [var first, ..] when first == "-" || (root.Subcommands.All(verb => verb.Name != first) && File.Exists(first)) => ["show", .. arguments],
        _ => [.. arguments],
    };
}
