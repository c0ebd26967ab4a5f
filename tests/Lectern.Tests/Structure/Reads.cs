using System.Text;
using Lectern.Reading;
using Lectern.Structure;

namespace Lectern.Tests.Structure;

/// <summary>Reads a short text as if it were a file of that name.</summary>
internal static class Reads
{
    public static Transcript Text(string text) => Of(text, "a.txt");

    public static Transcript Html(string page) => Of(page, "a.html");

    /// <summary>Kind, speaker and words of each turn, a line each.</summary>
    public static string Picture(Transcript transcript) =>
        string.Join('\n', transcript.Turns.Select(t => $"{t.Kind}  {(t.Speaker is { } id ? transcript.FindParticipant(id)!.Name : "(unnamed)")}  {transcript.TextOf(t)}"));

    /// <summary>Name, office and body of each participant, a line each.</summary>
    public static string People(Transcript transcript) =>
        string.Join('\n', transcript.Participants.Select(p => $"{p.Name}, {p.Role ?? "no office"}, {p.Affiliation ?? "no body"}"));

    /// <summary>The words that are no part of the record, a block each.</summary>
    public static string Clutter(Transcript transcript) =>
        string.Join('\n', transcript.Blocks.Where(b => b.Class == BlockClass.Clutter).Select(b => $"{transcript.Source[b.Span]}: {b.Reason}"));

    private static Transcript Of(string text, string name) => TranscriptParser.Parse(SourceReader.Read(Encoding.UTF8.GetBytes(text), new SourceOrigin(name)));
}
