using System.Text.RegularExpressions;

namespace Lectern.Tests.Comparisons;

/// <summary>A transcript whose turns are given by its layout: "Label: words", paragraphs parted by blank lines, directions alone in brackets.</summary>
public static partial class HandMadeTranscript
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The record.</param>
    /// <param name="speakers">"Name (Role, Affiliation); Name (Role)".</param>
    /// <param name="language">BCP 47.</param>
    public static Transcript Read(string text, string speakers, string language)
    {
        var blocks = Paragraph().Matches(text).Select(m => new Block(new SourceSpan(m.Index, m.Index + m.Length), BlockKind.Paragraph)).ToList();
        var source = new SourceText(text, "text/1", blocks);
        var participants = speakers.Split("; ").Select((s, i) => Participant($"p{i + 1}", s)).ToList();
        var turns = new List<Turn>();
        foreach (var block in blocks.Where(b => text[b.Span.Start] != '('))
        {
            var label = Label().Match(source[block.Span]);
            if (label.Success)
            {
                turns.Add(Turn($"t{turns.Count + 1}", block.Span, label, participants, turns.Count == 0));
            }
            else
            {
                turns[^1] = turns[^1] with { Parts = [.. turns[^1].Parts, block.Span] };
            }
        }

        return new Transcript(source) { Language = language, Participants = participants, Turns = turns };
    }

    private static Participant Participant(string id, string description)
    {
        var parts = description.TrimEnd(')').Split(" (");
        var office = parts[1].Split(", ");
        return new Participant(id, parts[0]) { Role = office[0], Affiliation = office.ElementAtOrDefault(1), Speaks = true };
    }

    private static Turn Turn(string id, SourceSpan block, Match label, List<Participant> participants, bool first)
    {
        var printed = label.Groups[1].Value;
        var isQuestion = printed.StartsWith("Question", StringComparison.Ordinal) || printed.StartsWith("Вопрос", StringComparison.Ordinal);
        var kind = isQuestion ? TurnKind.Question : first ? TurnKind.Statement : TurnKind.Answer;
        var surnames = participants.Where(p => printed.Split(" (")[0].EndsWith(p.Name.Split(' ')[^1], StringComparison.Ordinal));
        return new Turn(id, kind, [new SourceSpan(block.Start + label.Length, block.End)])
        {
            Speaker = isQuestion ? null : surnames.First(p => !printed.Contains(' ', StringComparison.Ordinal) || printed.Contains(p.Name, StringComparison.Ordinal) || surnames.Count() == 1).Id,
            Label = printed,
            LabelSpan = new SourceSpan(block.Start, block.Start + label.Length),
        };
    }

    [GeneratedRegex("[^\n]+(\n[^\n]+)*")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^([\w.]+(?: [\w.]+){0,6}(?: \([^)]*\))?): ")]
    private static partial Regex Label();
}
