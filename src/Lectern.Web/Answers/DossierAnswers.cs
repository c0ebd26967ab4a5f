using System.Text;
using Lectern.Archives;
using Lectern.Interchange;
using Lectern.Registers;
using Lectern.Web.Pages;
using Lectern.Web.Serving;

namespace Lectern.Web.Answers;

/// <summary>Dossiers and registers.</summary>
internal static class DossierAnswers
{
    public static Reply Dossier(Archive archive, Question question) => Read(archive, question) switch
    {
        (null, var fault) => Reply.Of(DossierPage.Ask(question["of"], fault, DossierPair.Of(archive.ReadRegisters(Limits.ReadNow), Limits.Pairs)), fault is null ? 200 : 400),
        ({ } dossier, _) => Reply.Of(DossierPage.Render(dossier, question["of"])),
    };

    public static Reply DossierData(Archive archive, Question question) => Read(archive, question) switch
    {
        ({ } dossier, _) => Reply.Json(json => RegisterJson.WriteMembers(json, dossier)),
        (_, var fault) => Reply.Problem(400, fault ?? "Ask for states or bodies: ?of=Kazakhstan, Russia."),
    };

    public static Reply DossierCalendar(Archive archive, Question question) => Read(archive, question) switch
    {
        ({ } dossier, _) => Text("text/calendar; charset=utf-8", CalendarText.Of(dossier.Behind.Concat(dossier.Ahead)), "dossier.ics"),
        (_, var fault) => Reply.Message(400, fault ?? "Ask for states or bodies: ?of=Kazakhstan, Russia."),
    };

    public static Reply Register(Archive archive, Question question) => question.Id switch
    {
        "instruments" or "bodies" or "calendar" => Reply.Of(RegisterPage.Render(question.Id, archive.ReadRegisters(Limits.ReadNow), question.Page)),
        _ => Reply.Message(404),
    };

    public static Reply RegisterTable(Archive archive, Question question)
    {
        var registers = archive.ReadRegisters(Limits.ReadNow);
        return question.Id switch
        {
            "instruments" => Text("text/csv; charset=utf-8", RegisterCsv.Instruments(registers.Instruments), "instruments.csv"),
            "bodies" => Text("text/csv; charset=utf-8", RegisterCsv.Bodies(registers.Bodies), "bodies.csv"),
            "calendar" => Text("text/csv; charset=utf-8", RegisterCsv.Calendar(registers.Calendar), "calendar.csv"),
            _ => Reply.Message(404),
        };
    }

    private static (Dossier? Dossier, string? Fault) Read(Archive archive, Question question)
    {
        var asked = question["of"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (asked.Length == 0)
        {
            return (null, null);
        }

        if (asked.Length > Limits.Subjects)
        {
            return (null, $"A dossier is about at most {Limits.Subjects} states or bodies.");
        }

        var registers = archive.ReadRegisters(Limits.ReadNow);
        var subjects = new List<DossierSubject>();
        foreach (var name in asked)
        {
            if (DossierSubject.Find(name, registers) is not { } subject)
            {
                return (null, $"\"{name}\" is no state, and no body of which this archive speaks. Write a name (Kazakhstan) or a code (KZ).");
            }

            subjects.Add(subject);
        }

        return (Lectern.Registers.Dossier.Of(registers, [.. subjects.Distinct()]), null);
    }

    private static Reply Text(string mediaType, string text, string name) => new(200, mediaType, Encoding.UTF8.GetBytes(text)) { Download = name };
}
