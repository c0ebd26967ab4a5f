using Lectern.Knowledge;

namespace Lectern.Annotations.Mentions;

/// <summary>Finds the mentions of one transcript.</summary>
internal static class MentionRecognizer
{
    public static IReadOnlyList<Mention> Find(Transcript transcript)
    {
        var mentions = new List<Mention>();
        var text = transcript.Source.Text;
        foreach (var block in transcript.Blocks.Where(b => b.Class is not BlockClass.Clutter))
        {
            for (var at = block.Span.Start; at < block.Span.End; at++)
            {
                var start = at;
                while (at < block.Span.End && char.IsLetter(text[at]))
                {
                    at++;
                }

                var word = Folding.Fold(text.AsSpan(start, at - start));
                if (word.Length > 1 && (StateNames.FindByName(word) ?? StateNames.FindByAdjective(word)) is { } state)
                {
                    mentions.Add(new Mention(new SourceSpan(start, at), MentionClass.State) { Entity = state.Code, Name = state.Name, Rule = "name of a state" });
                }
            }
        }

        return mentions;
    }
}
