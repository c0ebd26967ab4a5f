using System.CommandLine;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;
using Lectern.Registers;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern register instruments|bodies|calendar</c>: treaties, chairmanships, meetings, with their words.</summary>
internal static class RegisterVerb
{
    private static readonly Argument<string> Which = new Argument<string>("REGISTER") { Description = "instruments, bodies or calendar." }.AcceptOnlyFromAmong("instruments", "bodies", "calendar");
    private static readonly Option<string[]> States = new("--state") { Description = "Of this state: a name or a code. Again for more.", HelpName = "STATE" };
    private static readonly Option<string?> Body = new("--body") { Description = "Naming this body.", HelpName = "NAME" };
    private static readonly Option<string?> Kind = new("--kind") { Description = "treaty, plan, meeting, visit, chair …", HelpName = "KIND" };
    private static readonly Option<string?> Status = new("--status") { Description = "signed, in-force, \"to be signed\" …; coming, past.", HelpName = "STATUS" };
    private static readonly Option<string?> Date = new("--date") { Description = "Touching this date: 2011, 2011-11, a day, A/B.", HelpName = "EDTF" };
    private static readonly Option<string?> Speaker = new("--speaker") { Description = "Spoken of by.", HelpName = "NAME" };
    private static readonly Option<string?> Format = RegisterOptions.Format("text", "json", "csv", "ics");

    public static Verb Build() => new Verb(
        "register",
        "List treaties, chairmanships or meetings of which is spoken",
        "lectern register instruments --state Kazakhstan --status signed",
        "lectern register calendar --date 2012 --format ics")
    {
        Arguments = { Which },
        Options = { States, Body, Kind, Status, Date, Speaker, Format },
        More = "A row is decided on with lectern correct: see docs/dossier.md.",
    }.Does(List);

    private static ExitCode List(Invocation invocation)
    {
        var which = invocation.Get(Which);
        var format = invocation.Get(Format);
        if (format == "ics" && which != "calendar")
        {
            throw new UsageException("Only the calendar can be written as ics. Write: lectern register calendar --format ics.");
        }

        var date = RegisterOptions.Date(invocation.Get(Date));
        var all = RegisterOptions.Read(invocation);
        var registers = new RegisterFilter
        {
            States = [.. (invocation.Get(States) ?? []).Select(s => StateOf(s, all))],
            Body = invocation.Get(Body),
            Kind = invocation.Get(Kind),
            Status = invocation.Get(Status),
            Date = date,
            Speaker = invocation.Get(Speaker),
        }.Apply(all);
        RegisterOptions.Answer(
            invocation,
            format,
            json => RegistersJson.Write(json, which, registers),
            () => which switch { "instruments" => RegisterCsv.Instruments(registers.Instruments), "bodies" => RegisterCsv.Bodies(registers.Bodies), _ => RegisterCsv.Calendar(registers.Calendar) },
            () => CalendarText.Of(registers.Calendar),
            () =>
            {
                invocation.Screen.Page(canvas => RegisterPage.Draw(canvas, which, registers));
                invocation.Screen.Say($"{CountWords.Of(Count(which, registers), "row")} from {CountWords.Of(registers.Documents, "transcript")}.");
            });
        return ExitCode.Done;
    }

    private static int Count(string which, RegisterSet registers) =>
        which switch { "instruments" => registers.Instruments.Count, "bodies" => registers.Bodies.Count, _ => registers.Calendar.Count };

    private static string StateOf(string asked, RegisterSet registers) => RegisterOptions.Subject(asked, registers).State
        ?? throw new UsageException($"\"{asked}\" is no state that Lectern knows. Write a name (Kazakhstan) or a code (KZ).");
}
