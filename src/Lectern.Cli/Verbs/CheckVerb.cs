using System.CommandLine;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Comparisons;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern check "words"</c>: does the quotation stand there, in whose mouth, and does the passage mean it?</summary>
internal static class CheckVerb
{
    private static readonly Argument<string[]> Words = new("WORDS") { Description = "The quotation, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Speaker = new("--speaker") { Description = "Who is said to have spoken; any part of the name.", HelpName = "NAME" };
    private static readonly Option<string?> Date = new("--date") { Description = "When: 2011-11-21, 2011-11, 2011, or two with / between.", HelpName = "DATE" };

    public static Verb Build() => new Verb(
        "check",
        "Check a quotation against the record",
        "lectern check \"the talks were fruitful\"",
        "lectern check \"we will … sign it\" --speaker berg --date 2021")
    {
        Arguments = { Words },
        Options = { Speaker, Date },
        More = "Exit codes: 0 exact, 10 exact but misleading alone, 11 altered, 12 partial,\n13 stitched, 14 said by another, 15 absent.",
    }.Does(Check);

    private static ExitCode Check(Invocation invocation)
    {
        var words = invocation.Get(Words) is ["-"] ? Console.In.ReadToEnd().Trim() : string.Join(' ', invocation.Get(Words));
        using var archive = invocation.Open();
        var report = archive.Check(words, invocation.Get(Speaker), DateOf(invocation.Get(Date)));
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => QuotationJson.WriteMembers(json, report));
            return CodeOf(report);
        }

        invocation.Screen.Page(canvas => CheckPage.Draw(canvas, report));
        if (report.Places is [var best, ..])
        {
            invocation.Next($"lectern cite {best.Turn.Id}{invocation.ArchiveOption}");
        }
        else
        {
            invocation.Next($"lectern search {ShellWord.Of(words)}{invocation.ArchiveOption}");
        }

        return CodeOf(report);
    }

    private static Edtf? DateOf(string? date) =>
        date is null ? null
        : Edtf.TryParse(date, out var value) ? value
        : throw new UsageException($"--date cannot read \"{date}\". Write 2011-11-21, 2011-11, 2011 or 2011-11-01/2011-11-21.");

    private static ExitCode CodeOf(QuotationReport report) => report.Verdict switch
    {
        QuotationVerdict.Exact => report.Context.Count == 0 ? ExitCode.Done : ExitCode.Misleading,
        QuotationVerdict.Altered => ExitCode.Altered,
        QuotationVerdict.Partial => ExitCode.Partial,
        QuotationVerdict.Stitched => ExitCode.Stitched,
        QuotationVerdict.OtherSpeaker => ExitCode.OtherSpeaker,
        _ => ExitCode.Absent,
    };
}
