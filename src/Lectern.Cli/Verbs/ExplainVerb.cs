using System.CommandLine;
using System.Text;
using Lectern.Archives.Tools;
using Lectern.Cli.Inputs;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;
using Lectern.Reading;
using Lectern.Structure;
using Lectern.Web;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern explain FILE</c>: the page with every decision on it.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<string> What = new("FILE") { Description = "A file, or - for standard input." };
    private static readonly Option<string?> Html = new("--html") { Description = "Write the whole page, block by block, as one HTML file.", HelpName = "FILE" };

    public static Verb Build() => new Verb(
        "explain",
        "Show why a transcript was read as it was",
        "lectern explain briefing.html",
        "lectern explain briefing.html --html why.html")
    {
        Arguments = { What },
        Options = { Html },
        More = "What speaks for and against each possible label, why each turn begins where it\ndoes, who speaks it and why, and what was left out. It is the tool by which a wrong\nreading is understood; \"lectern correct\" mends it.",
    }.Does(Explain);

    private static ExitCode Explain(Invocation invocation)
    {
        var input = new Input(invocation.Get(What));
        var explanation = TranscriptParser.Explain(SourceReader.Read(input.ReadBytes(), input.OriginAt(), pdf: Poppler.Layout));
        if (invocation.Get(Html) is { } file)
        {
            File.WriteAllText(file, ExplanationDocument.Render(explanation), new UTF8Encoding(false));
            invocation.Screen.Say($"written: {file}");
        }

        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json =>
            {
                ExplanationJson.WriteMembers(json, explanation);
                TranscriptsJson.Write(json, explanation.Transcript);
            });
        }
        else if (invocation.Get(Html) is null)
        {
            invocation.Screen.Page(canvas => ExplanationPage.Draw(canvas, explanation));
        }

        return ExitCode.Done;
    }
}
