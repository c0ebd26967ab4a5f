using System.CommandLine;
using Lectern.Archives.Search;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern search QUERY</c>: who said these words, when, asked or answering.</summary>
internal static class SearchVerb
{
    private static readonly Argument<string[]> Query = new("QUERY") { Description = "Words, \"a phrase\", AND, OR, NOT, begin*, and the filters below.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<int> Limit = new("--limit") { Description = "Most results; 20 where not given.", HelpName = "N", CustomParser = WholeNumber.Read, DefaultValueFactory = _ => 20 };
    private static readonly Option<int> Offset = new("--offset") { Description = "Pass over the first N.", HelpName = "N", CustomParser = WholeNumber.Read };
    private static readonly Option<string?> Order = new Option<string?>("--order") { Description = "The order; best first where not given.", HelpName = "best|newest|oldest" }.AcceptOnlyFromAmong("best", "newest", "oldest");

    private static readonly Option<bool> ExactNames = new("--exact-names") { Description = "speaker: and about: find these very words, no other spelling." };

    public static Verb Build() => new Verb(
        "search",
        "Find who said what",
        "lectern search 'speaker:berg \"transit fee\"'",
        "lectern search 'pipeline NOT date:2021' --order newest")
    {
        Arguments = { Query },
        Options = { Limit, Offset, Order, ExactNames },
        More = "Filters: speaker: about: date: kind: place: language: title: (about:kyrgyzstan).",
    }.Does(Search);

    private static ExitCode Search(Invocation invocation)
    {
        var options = new SearchOptions
        {
            Limit = Within("--limit", invocation.Get(Limit), 1, 1_000),
            Offset = Within("--offset", invocation.Get(Offset), 0, int.MaxValue),
            ExactNames = invocation.Get(ExactNames),
            Order = invocation.Get(Order) switch { "newest" => SearchOrder.Newest, "oldest" => SearchOrder.Oldest, _ => SearchOrder.Relevance },
        };
        using var archive = invocation.Open();
        var results = archive.Search(string.Join(' ', invocation.Get(Query)), options);
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => SearchJson.WriteMembers(json, results));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => SearchPage.Draw(canvas, results, options.Offset));
        invocation.Screen.Say(SearchPage.Count(results));
        if (results.Hits is [var first, ..])
        {
            invocation.Next($"lectern show {first.Id}{invocation.ArchiveOption}");
        }
        else if (results.Suggestions is [var looser, ..])
        {
            invocation.Next($"lectern search {ShellWord.Of(looser)}{invocation.ArchiveOption}");
        }

        return ExitCode.Done;
    }

    private static int Within(string option, int value, int least, int most) =>
        value >= least && value <= most ? value : throw new UsageException($"{option} takes a number from {least:N0} to {most:N0}, not {value:N0}.");
}
