using Lectern.Annotations;
using Lectern.Reading;
using Lectern.Structure;

namespace Lectern.Tests.Annotations.Mentions;

/// <summary>The mentions of a short text as lines: class, words, entity, a mark of doubt.</summary>
internal static class MentionPicture
{
    public static string Of(string text, string fileName = "a.txt") => string.Join('\n', Mentions(text, fileName).Select(m =>
        $"{m.Mention.Class.ToString().ToLowerInvariant()} {m.Words}{(m.Mention.Entity is { } entity ? " = " + entity : "")}{(m.Mention.Certainty == Certainty.Doubtful ? " ?" : "")}"));

    public static IReadOnlyList<(Mention Mention, string Words)> Mentions(string text, string fileName = "a.txt")
    {
        var annotated = Annotator.Annotate(TranscriptParser.Parse(SourceReader.Read(System.Text.Encoding.UTF8.GetBytes(text), new SourceOrigin(fileName))));
        return [.. annotated.Mentions.Select(m => (m, annotated.Transcript.Source[m.Span].ReplaceLineEndings(" ")))];
    }
}
