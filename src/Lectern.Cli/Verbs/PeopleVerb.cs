using System.CommandLine;
using Lectern.Archives;
using Lectern.Archives.People;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern people</c>: who is who across the archive, and what somebody decided about that.</summary>
internal static class PeopleVerb
{
    private static readonly Argument<string[]> Query = new("NAME") { Description = "A name or a part of it, in any script, or one of the forms below.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<int> Limit = new("--limit") { Description = "Most people; 100 where not given.", HelpName = "N", CustomParser = WholeNumber.Read, DefaultValueFactory = _ => 100 };
    private static readonly Option<bool> Speaking = new("--speaking") { Description = "Only those who speak; nothing is read for that." };
    private static readonly Option<bool> Mentioned = new("--mentioned") { Description = "Only those who take part nowhere and are mentioned." };
    private static readonly Option<string?> Why = new("--why") { Description = "Why; kept in the log for good.", HelpName = "TEXT" };

    public static Verb Build() => new Verb(
        "people",
        "List the people of the archive, show one, make two one, take one apart",
        "lectern people japarov",
        "lectern people --mentioned")
    {
        Arguments = { Query },
        Options = { Limit, Speaking, Mentioned, Why, Signature.Who },
        More = """
            lectern people show ID|NAME                    everything about one person
            lectern people perhaps                         who may be one, with score and reason
            lectern people merge ID|NAME ID|NAME --why …   the two are one
            lectern people split ID|NAME SPELLING… --why … under these, somebody else is meant
            A decision is a correction: see lectern log, lectern undo.
            """,
    }.Does(Run);

    private static ExitCode Run(Invocation invocation) => invocation.Get(Query) switch
    {
        ["show", .. var name] when name.Length > 0 => Show(invocation, string.Join(' ', name)),
        ["perhaps"] => Perhaps(invocation),
        ["merge", var left, var right] => Decide(invocation, (archive, who, why) => archive.MergePeople(left, right, who, why)),
        ["split", var person, .. var spellings] when spellings.Length > 0 => Decide(invocation, (archive, who, why) => archive.SplitPerson(person, spellings, who, why)),
        ["show"] => throw new UsageException("Whom? Write lectern people show ID or NAME."),
        ["merge", ..] => throw new UsageException("merge takes two people. Write lectern people merge ID ID --why TEXT; put names of several words in quotation marks."),
        ["split", ..] => throw new UsageException("split takes a person and spellings. Write lectern people split ID \"SPELLING\" --why TEXT."),
        var words => List(invocation, string.Join(' ', words)),
    };

    private static ExitCode List(Invocation invocation, string query)
    {
        var filter = (invocation.Get(Speaking), invocation.Get(Mentioned)) switch
        {
            (true, true) => throw new UsageException("--speaking and --mentioned shut each other out. Give one of them."),
            (true, _) => PeopleFilter.Speaking,
            (_, true) => PeopleFilter.OnlyMentioned,
            _ => PeopleFilter.Everyone,
        };
        using var archive = filter == PeopleFilter.Speaking ? invocation.Open() : OpenRead(invocation);
        var people = archive.ListPeople(query, Math.Max(1, invocation.Get(Limit)), filter);
        var alone = query.Length == 0 || filter == PeopleFilter.Speaking ? [] : archive.ListLoneNames(query);
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json =>
            {
                PeopleJson.WriteList(json, people);
                PeopleJson.WriteLone(json, alone);
                json.WriteNumber("unread", archive.CountUnreadForMentions());
            });
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => PeoplePage.DrawList(canvas, people, alone));
        invocation.Screen.Say(people.Count switch { 0 => "Nobody is called that.", 1 => "1 person.", var n => $"{n:N0} people." });
        if (people is [var first, ..])
        {
            invocation.Next($"lectern people show {first.Id}{invocation.ArchiveOption}");
        }

        return ExitCode.Done;
    }

    private static ExitCode Perhaps(Invocation invocation)
    {
        using var archive = OpenRead(invocation);
        var pairs = archive.ListLikePeople(Math.Max(1, invocation.Get(Limit)));
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => PeopleJson.WritePairs(json, pairs));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => PeoplePage.DrawPairs(canvas, pairs));
        invocation.Screen.Say(pairs.Count switch { 0 => "Nobody who may be somebody else.", 1 => "1 pair.", var n => $"{n:N0} pairs." });
        if (pairs is [var first, ..])
        {
            invocation.Next($"lectern people merge {first.Left.Id} {first.Right.Id} --why TEXT{invocation.ArchiveOption}");
        }

        return ExitCode.Done;
    }

    private static ExitCode Show(Invocation invocation, string name)
    {
        using var archive = OpenRead(invocation);
        var person = archive.FindPerson(name) ?? throw new UsageException($"Nobody in this archive is known as \"{name}\". lectern people lists everyone.");
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => PeopleJson.WriteMembers(json, person));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => PeoplePage.Draw(canvas, person));
        invocation.Next($"lectern search {ShellWord.Of($"{(person.Appearances.Count > 0 ? "speaker" : "about")}:\"{person.Name}\"")}{invocation.ArchiveOption}");
        return ExitCode.Done;
    }

    // The words of transcripts that nobody asked about are read now, and that is kept where the archive can be written.
    private static Archive OpenRead(Invocation invocation)
    {
        var archive = invocation.OpenToKeep();
        try
        {
            using var stop = new Interruption();
            using var progress = new ProgressLine(invocation.Screen, "read for the people whom they name");
            var unread = archive.ReadMentions(progress, stop.Token);
            if (unread > 0)
            {
                progress.Interrupt(() => invocation.Screen.Say($"{CountWords.Of(unread, "transcript")} {(unread == 1 ? "is" : "are")} not read for the people whom they name: the archive cannot be written."));
            }

            return archive;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private static ExitCode Decide(Invocation invocation, Func<Archive, string, string, Correction> decide)
    {
        var why = invocation.Get(Why) ?? throw new UsageException("Say why, with --why TEXT; it is kept in the log for good.");
        using var archive = invocation.Open(ArchiveAccess.Write);
        var decision = decide(archive, Signature.Of(invocation), why);
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => CorrectionsJson.Write(json, [decision]));
            return ExitCode.Done;
        }

        invocation.Screen.Page(canvas => LogPage.Draw(canvas, [decision]));
        invocation.Next($"lectern people show {decision.Request.Id}{invocation.ArchiveOption}");
        return ExitCode.Done;
    }
}
