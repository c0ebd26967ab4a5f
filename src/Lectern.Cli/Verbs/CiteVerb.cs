using System.CommandLine;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern cite ID</c>: a citation that can be printed.</summary>
internal static class CiteVerb
{
    private static readonly Argument<string> Id = new("ID") { Description = "A transcript, a turn or a paragraph." };
    private static readonly Option<string?> Style = new Option<string?>("--style") { Description = "How it is written; text where not given.", HelpName = "text|bibtex|csl-json" }.AcceptOnlyFromAmong("text", "bibtex", "csl-json");

    public static Verb Build() => new Verb(
        "cite",
        "Print a citation of a transcript or of the words of a turn",
        "lectern cite nadal-vosub.7",
        "lectern cite nadal-vosub.7 --style bibtex >> sources.bib")
    {
        Arguments = { Id },
        Options = { Style },
    }.Does(Cite);

    private static ExitCode Cite(Invocation invocation)
    {
        using var archive = invocation.Open();
        var id = invocation.Get(Id);
        var citation = archive.FindCitation(id)
            ?? throw new UsageException($"\"{id}\" is no id in {invocation.ArchivePath}. All ids: lectern list{invocation.ArchiveOption}");
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json =>
            {
                json.WriteString("id", citation.Id);
                json.WriteString("text", CitationText.Write(citation));
                json.WriteString("bibtex", CitationBibTeX.Write(citation));
                json.WritePropertyName("csl_json");
                json.WriteRawValue(CitationCslJson.Write(citation));
            });
            return ExitCode.Done;
        }

        invocation.Screen.Out.WriteLine((invocation.Get(Style) switch
        {
            "bibtex" => CitationBibTeX.Write(citation),
            "csl-json" => CitationCslJson.Write(citation),
            _ => Printable.Of(CitationText.Write(citation)),
        }).TrimEnd());
        return ExitCode.Done;
    }
}
