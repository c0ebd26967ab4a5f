using System.Text.Json;
using Lectern.Structure;

namespace Lectern.Interchange;

/// <summary>An explanation as JSON: the decisions beside the transcript that <see cref="TranscriptJson"/> writes.</summary>
public static class ExplanationJson
{
    /// <summary>Writes the members <c>threshold</c>, <c>habits</c>, <c>candidates</c> and <c>decisions</c> into the object that is open. Spans are UTF-16 code units, end excluded.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(explanation);
        json.WriteNumber("threshold", explanation.Threshold);
        json.WriteObjects("habits", explanation.Habits, habit =>
        {
            json.WriteString("what", habit.What);
            json.WriteBoolean("holds", habit.Holds);
            json.WriteNumber("for", habit.For);
            json.WriteNumber("of", habit.Of);
        });
        json.WriteObjects("candidates", explanation.Candidates, candidate => Write(json, candidate));
        json.WriteObjects("decisions", explanation.Turns, decision =>
        {
            json.WriteString("turn", decision.Turn.Id);
            json.WriteString("begins", decision.Begins);
            json.WriteString("speaker", decision.Speaker);
            json.WriteString("kind", decision.Kind);
            if (decision.Doubt is not null)
            {
                json.WriteString("doubt", decision.Doubt);
            }
        });
    }

    private static void Write(Utf8JsonWriter json, CandidateLabel candidate)
    {
        json.WriteSpan("span", candidate.Span);
        json.WriteString("text", candidate.Text);
        json.WriteBoolean("label", candidate.IsLabel);
        json.WriteBoolean("close", candidate.IsClose);
        json.WriteNumber("weight", Math.Round(candidate.Weight, 3));
        json.WriteObjects("factors", candidate.Factors, factor =>
        {
            json.WriteString("why", factor.Why);
            json.WriteNumber("weight", Math.Round(factor.Weight, 3));
        });
    }
}
