using System.Globalization;
using Lectern.Interchange;
using Lectern.Structure;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>The decisions behind a transcript: the convention, then turn by turn, then what was left out.</summary>
internal sealed class ExplanationPage
{
    private const int MostPassedOver = 20;
    private const int MostWords = 60;

    private readonly Explanation _explanation;
    private readonly Transcript _transcript;
    private readonly Sheet _sheet;

    private ExplanationPage(IAnsiConsole canvas, Explanation explanation)
    {
        (_explanation, _transcript) = (explanation, explanation.Transcript);
        _sheet = new Sheet(canvas, Math.Max(4, _transcript.Turns.Select(t => t.Id.Length).DefaultIfEmpty().Max() + 2));
    }

    /// <summary>Draws an explanation.</summary>
    public static void Draw(IAnsiConsole canvas, Explanation explanation)
    {
        var page = new ExplanationPage(canvas, explanation);
        page.DrawFront();
        page.DrawConvention();
        page.DrawPeople();
        page.DrawTurns();
        page.DrawPassedOver();
        page.DrawLeftOut();
        page.DrawDoubts();
    }

    private void DrawFront()
    {
        Head(_transcript.Title?.Value ?? _transcript.Source.Origin.FileName ?? "Untitled");
        _sheet.Put($"read as {_transcript.Source.Encoding} by the rule {_transcript.Source.Rule}; language {_transcript.Language}", Ink.Quiet);
        DrawFinding("title", _transcript.Title, title => title);
        DrawFinding("kind", _transcript.Kind, kind => kind);
        DrawFinding("date", _transcript.Date, date => $"{DateWords.Of(date)} ({date})");
        DrawFinding("place", _transcript.Place, place => place);
        DrawFinding("credits", _transcript.CreditedSource, source => source);
        foreach (var other in _transcript.OtherDates)
        {
            _sheet.Put($"another date: {other.What} {DateWords.Of(other.Date)} ({other.Evidence.Rule}: “{Short(other.Evidence.Text)}”)");
        }
    }

    private void DrawFinding<T>(string name, Finding<T>? finding, Func<T, string> words)
    {
        if (finding is null)
        {
            _sheet.Put($"{name}: not found", Ink.Doubt);
            return;
        }

        var doubt = finding.Certainty == Certainty.Doubtful ? ", doubtful" : "";
        _sheet.Put($"{name}: {Short(words(finding.Value))} ({Lower(finding.Basis)}{doubt})", finding.Certainty == Certainty.Doubtful ? Ink.Doubt : null);
        foreach (var evidence in finding.Evidence)
        {
            _sheet.Put(evidence.Rule + (evidence.Text.Length > 0 ? $": “{Short(evidence.Text)}”" : ""), Ink.Quiet, indent: 2);
        }
    }

    private void DrawConvention()
    {
        Head("How this document prints who speaks");
        _sheet.Put($"What weighs {Number(_explanation.Threshold)} and more is a label: {_explanation.Candidates.Count(c => c.IsLabel)} of {_explanation.Candidates.Count} stretches that could be one.");
        foreach (var habit in _explanation.Habits)
        {
            _sheet.Put($"{habit.What}: {habit.For} of {habit.Of}", habit.Holds ? null : Ink.Quiet, habit.Holds ? "yes" : "no");
        }
    }

    private void DrawPeople()
    {
        Head("Who takes part");
        foreach (var person in _transcript.Participants)
        {
            var about = string.Join(", ", new[] { person.Name, person.Role, person.Affiliation }.OfType<string>());
            _sheet.Put(about + (person.Speaks ? "" : " (named, does not speak)"), person.Certainty == Certainty.Doubtful ? Ink.Doubt : Ink.Title, person.Id);
            foreach (var evidence in person.Evidence)
            {
                _sheet.Put($"{evidence.Rule}: “{Short(evidence.Text)}”", Ink.Quiet, indent: 2);
            }
        }
    }

    private void DrawTurns()
    {
        Head("Turn by turn");
        foreach (var decision in _explanation.Turns)
        {
            var turn = decision.Turn;
            var who = _transcript.SpeakerOf(turn)?.Name ?? "not named";
            _sheet.Put($"{Lower(turn.Kind)}: {who}", turn.Certainty == Certainty.Doubtful ? Ink.Doubt : Ink.Title, turn.Id);
            _sheet.PutLine((turn.Label is { } label ? $"{label} | " : "") + Short(_transcript.TextOf(turn)), indent: 2);
            _sheet.Put($"begins: {decision.Begins}{Weight(decision.Label)}", Ink.Quiet, indent: 2);
            _sheet.Put($"speaker: {decision.Speaker}", Ink.Quiet, indent: 2);
            _sheet.Put($"kind: {decision.Kind}", Ink.Quiet, indent: 2);
            if (decision.Doubt is not null)
            {
                _sheet.Put($"doubt: {decision.Doubt}", Ink.Doubt, indent: 2);
            }

        }
    }

    private void DrawPassedOver()
    {
        var passed = _explanation.Candidates.Where(c => !c.IsLabel).OrderByDescending(c => c.Weight).Take(MostPassedOver).ToList();
        if (passed.Count == 0)
        {
            return;
        }

        Head("Not taken for labels, the likeliest first");
        foreach (var candidate in passed)
        {
            _sheet.Put($"“{Short(candidate.Text)}”{Weight(candidate)}", candidate.IsClose ? Ink.Doubt : null);
        }
    }

    private void DrawLeftOut()
    {
        var clutter = _transcript.Blocks.Where(b => b.Class == BlockClass.Clutter).ToList();
        if (clutter.Count == 0)
        {
            return;
        }

        Head("Left out");
        foreach (var group in clutter.GroupBy(b => b.Reason))
        {
            _sheet.Put($"{group.Key}: {group.Count()}", Ink.Title);
            foreach (var block in group.Take(3))
            {
                _sheet.Put($"“{Short(_transcript.Source[block.Span])}”", Ink.Quiet, indent: 2);
            }
        }
    }

    private void DrawDoubts()
    {
        if (_transcript.Diagnostics.Count > 0)
        {
            Head("Doubts and notes");
            foreach (var diagnostic in _transcript.Diagnostics)
            {
                _sheet.Put($"{diagnostic.Code} {diagnostic.Message}", diagnostic.Severity == Severity.Info ? Ink.Quiet : Ink.Doubt);
            }
        }

        _sheet.Space();
    }

    private void Head(string words)
    {
        _sheet.Space();
        _sheet.Put(words, Ink.Title);
    }

    private static string Weight(CandidateLabel? label) => label is null ? ""
        : $"; weighs {Number(label.Weight)}: {string.Join(", ", label.Factors.Select(f => $"{f.Weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture)} {f.Why}"))}";

    private static string Number(double weight) => weight.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords));
        return line.Length <= 160 ? line : line[..(char.IsHighSurrogate(line[158]) ? 158 : 159)] + "…";
    }
}
