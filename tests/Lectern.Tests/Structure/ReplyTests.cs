using System.Globalization;
using System.Text.Json;
using Lectern.Interchange;
using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Which answers answer which question: invented transcripts, each with what a careful reader can tell, and no more.</summary>
public sealed class ReplyTests
{
    private const string Folder = "tests/Lectern.Tests/Structure/Replies/";

    public static TheoryData<string> Samples => [.. Repository.FilesOf(Folder, ".md")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Answers_are_joined_with_what_they_answer(string path)
    {
        var fences = Repository.Read(path).ReplaceLineEndings("\n").Split("```");

        Assert.Equal(fences[3]["replies\n".Length..].Trim(), Picture(Reads.Text(fences[1]["text\n".Length..])));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_gives_them_back(string path)
    {
        var transcript = Reads.Text(Repository.Read(path).ReplaceLineEndings("\n").Split("```")[1]["text\n".Length..]);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            TranscriptJson.Write(json, transcript);
        }

        Assert.Equal(Picture(transcript), Picture(TranscriptJson.Read(stream.ToArray(), transcript.Source)));
    }

    // Exchanges of which the words tell nothing, and nothing is in doubt, are left out.
    private static string Picture(Transcript transcript) => string.Join('\n', transcript.Exchanges
        .Where(e => e.Asked.Count + e.Replies.Count > 0 || e.Certainty == Certainty.Doubtful)
        .SelectMany(e => new[] { $"{e.Question} {Words(e.Basis)} {Words(e.Certainty)}" }.Concat(e.Asked.Select((part, i) => Asked(transcript, part, i + 1))).Concat(e.Replies.Select(reply => Reply(transcript, reply)))));

    private static string Asked(Transcript transcript, AskedPart part, int number) =>
        $"  part {number.ToString(CultureInfo.InvariantCulture)}{Names(transcript, " to ", part.To)}{(part.From is null ? "" : $" from {part.From}")} {Words(part.Certainty)}  {transcript.Source[part.Span]}";

    private static string Reply(Transcript transcript, AnswerLink reply) =>
        $"  {reply.Answer} answers {(reply.Parts.Count == 0 ? "all of it" : string.Join(", ", reply.Parts))}{Names(transcript, " instead of ", reply.InsteadOf)} {Words(reply.Basis)} {Words(reply.Certainty)}  {transcript.Source[reply.Span]}";

    private static string Names(Transcript transcript, string before, IReadOnlyList<string> ids) => ids.Count == 0 ? "" : before + string.Join(", ", ids.Select(id => transcript.FindParticipant(id)!.Name));

    private static string Words<T>(T value) => value!.ToString()!.ToLowerInvariant();
}
