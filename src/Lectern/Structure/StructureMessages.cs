using System.Globalization;

namespace Lectern.Structure;

/// <summary>The diagnostics of this folder. Codes are never reused; each is explained in <c>docs/diagnostics.md</c>.</summary>
internal static class StructureMessages
{
    public static Diagnostic NoLabels(SourceSpan text) =>
        new("LEC0101", Severity.Warning, text, "No labels that tell who speaks were found. All speech is kept as one turn; check whether the text is a transcript.");

    public static Diagnostic DoubtfulLabel(SourceSpan label, string printed, bool taken) =>
        new("LEC0102", Severity.Warning, label, taken
            ? $"\"{printed}\" was taken for a label, but it fits the other labels of this text poorly. Check that a new turn begins here."
            : $"\"{printed}\" could be a label, but it fits the other labels of this text poorly. It was left inside the turn.");

    public static Diagnostic UnnamedRole(SourceSpan label, string printed) =>
        new("LEC0103", Severity.Info, label, $"The label \"{printed}\" names an office, and nothing in the text says who holds it.");

    public static Diagnostic UnlabelledOpening(SourceSpan turn, string? speaker) =>
        new("LEC0104", speaker is null ? Severity.Warning : Severity.Info, turn, speaker is null
            ? "The text opens without a label, and nothing says who speaks."
            : $"The text opens without a label. The words were given to {speaker}, whom the title names.");

    public static Diagnostic DayOfViewing(SourceSpan line, string printed) =>
        new("LEC0105", Severity.Warning, line, $"\"{printed}\" stands above the title and has no year. It was taken for the day on which the page was viewed, not for the event's.");

    public static Diagnostic PageDateFar(SourceSpan place, PageDate page, Edtf date) =>
        new("LEC0106", Severity.Info, place, $"The page was {page.What} on {page.Date}, more than a week from the event ({date}).");

    public static Diagnostic WeekdayContradicts(SourceSpan date, string printed, DateOnly day) =>
        new("LEC0107", Severity.Warning, date, $"\"{printed}\": {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} was a {day.DayOfWeek}. The day of the month was believed; one of the two is wrong.");

    public static Diagnostic NoDate(SourceSpan head) =>
        new("LEC0108", Severity.Warning, head, "Nothing in the text says or bounds when the event took place.");

    public static Diagnostic InferredDate(SourceSpan head, Finding<Edtf> date) =>
        new("LEC0109", Severity.Warning, head, $"The text does not state the event's date. {date.Value} was inferred from: {(date.Evidence.Count > 0 ? date.Evidence[0].Rule : "its words")}.");

    public static Diagnostic EmptyTurn(SourceSpan label, string printed) =>
        new("LEC0110", Severity.Warning, label, $"No words stand behind the label \"{printed}\". The answer may have been lost; no turn was made of it.");

    public static Diagnostic AmbiguousSpeaker(SourceSpan label, string printed) =>
        new("LEC0111", Severity.Warning, label, $"The label \"{printed}\" fits more than one of the people named.");

    public static Diagnostic TooManyLabels(SourceSpan text, int labels, int different) =>
        new("LEC0113", Severity.Warning, text, string.Create(CultureInfo.InvariantCulture, $"More than {labels} stretches look like labels, or more than {different} different ones: no transcript has as many. None was taken for a label, and all is kept as one turn. Give the transcript alone, or split the file."));

    public static Diagnostic MisreadLabel(SourceSpan label, string printed, string meant) =>
        new("LEC0114", Severity.Info, label, $"The label is printed \"{printed}\" and was read as \"{meant}\", which this text prints again and again.");

    public static Diagnostic MissingAnswer(SourceSpan question, string name) =>
        new("LEC0112", Severity.Info, question, $"The publisher left out an answer by {name}.");
}
