using Lectern.Sources;

namespace Lectern.Reading.Json;

/// <summary>Rows of JSON that hold a question and its answer each, and nobody's name.</summary>
internal static class JsonQuestions
{
    // What programs that write such rows call the two.
    private static readonly string[] QuestionNames = ["question", "q", "frage", "pregunta", "pergunta", "domanda", "вопрос"];
    private static readonly string[] AnswerNames = ["answer", "a", "response", "reply", "antwort", "respuesta", "réponse", "reponse", "resposta", "risposta", "ответ"];

    /// <summary>What a column or member of that name holds; null where it is neither of the two.</summary>
    /// <param name="name">The name, lower case.</param>
    public static TurnKind? KindOf(string name) => QuestionNames.Contains(name) ? TurnKind.Question : AnswerNames.Contains(name) ? TurnKind.Answer : null;

    /// <summary>Reads the rows; null where they are none of questions and answers.</summary>
    public static SourceText? Read(JsonOutline outline, List<JsonLeaf> leaves, SourceLimits limits)
    {
        if (!leaves.Exists(leaf => QuestionNames.Contains(leaf.Shape.Meaning)) || !leaves.Exists(leaf => AnswerNames.Contains(leaf.Shape.Meaning)))
        {
            return null;
        }

        var joined = new JoinedText(SourceLimits.MostBlocks(outline.Text.Text.Length));
        var speeches = new List<MarkedSpeech>();
        foreach (var leaf in leaves)
        {
            var isQuestion = QuestionNames.Contains(leaf.Shape.Meaning);
            if (!isQuestion && !AnswerNames.Contains(leaf.Shape.Meaning))
            {
                continue;
            }

            var first = joined.Blocks;
            joined.Add(JsonRows.Words(outline, leaf.Span, limits), leaf.Span.Start);
            if (joined.Blocks > first)
            {
                speeches.Add(new(first, joined.Blocks) { Kind = isQuestion ? TurnKind.Question : TurnKind.Answer });
            }
        }

        var text = joined.Finish(JsonRows.Rule);
        return text.With(map: text.Map.Through(outline.Text.Map), speeches: speeches);
    }
}
