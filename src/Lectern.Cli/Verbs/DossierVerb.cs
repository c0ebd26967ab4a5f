using System.CommandLine;
using Lectern.Cli.Terminal;
using Lectern.Interchange;
using Lectern.Registers;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern dossier KG RU</c>: what stands between two states, and what is coming.</summary>
internal static class DossierVerb
{
    private static readonly Argument<string[]> Subjects = new("SUBJECT") { Description = "States or bodies: names in any spelling, or codes.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = "Look from this day; the last day spoken of it where not given.", HelpName = "DAY" };
    private static readonly Option<string?> Format = RegisterOptions.Format("text", "json", "csv", "ics");

    public static Verb Build() => new Verb(
        "dossier",
        "Tell what stands between states, and what is coming",
        "lectern dossier Kyrgyzstan Russia",
        "lectern dossier KZ RU --format ics > ahead.ics")
    {
        Arguments = { Subjects },
        Options = { AsOf, Format },
        More = "Each line rests on exact words; lectern show ID opens them.",
    }.Does(Tell);

    private static ExitCode Tell(Invocation invocation)
    {
        var day = Day(invocation.Get(AsOf));
        var registers = RegisterOptions.Read(invocation);
        var dossier = Dossier.Of(registers, [.. invocation.Get(Subjects).Select(s => RegisterOptions.Subject(s, registers)).Distinct()], day);
        RegisterOptions.Answer(
            invocation,
            invocation.Get(Format),
            json => RegisterJson.WriteMembers(json, dossier),
            () => RegisterCsv.Instruments(dossier.Instruments) + "\r\n" + RegisterCsv.Bodies(dossier.Bodies) + "\r\n" + RegisterCsv.Calendar(dossier.Ahead.Concat(dossier.Behind)),
            () => CalendarText.Of(dossier.Behind.Concat(dossier.Ahead)),
            () => Show(invocation, dossier));
        return ExitCode.Done;
    }

    private static void Show(Invocation invocation, Dossier dossier)
    {
        invocation.Screen.Page(canvas => DossierPage.Draw(canvas, dossier));
        if (dossier.Last is [{ Turn: { } turn }, ..])
        {
            invocation.Next($"lectern show {turn}{invocation.ArchiveOption}");
        }
        else if (dossier.IsEmpty)
        {
            invocation.Next($"lectern register calendar{invocation.ArchiveOption}");
        }
    }

    private static DateOnly? Day(string? day) => RegisterOptions.Date(day) is not { } date ? null
        : date.IsDay ? date.Earliest
        : throw new UsageException($"\"{day}\" is not a day. Write it like 2011-11-21.");
}
