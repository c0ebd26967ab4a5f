using System.Globalization;

namespace Lectern.Archives.Storage;

/// <summary>Permanent ids: <c>lusab-babad</c> of a publication, <c>lusab-babad.12</c> of a turn, <c>lusab-babad.12.3</c> of a paragraph, <c>e-…</c> of an event.</summary>
internal readonly record struct PermanentId(string Name, long? Turn, long? Paragraph)
{
    public bool IsEvent => Name.StartsWith("e-", StringComparison.Ordinal);

    /// <summary>Reads an id; null where it is none. Case and blanks around it do not matter.</summary>
    public static PermanentId? Parse(string id)
    {
        var parts = id.Trim().ToLowerInvariant().Split('.');
        long? turn = null, paragraph = null;
        return parts.Length is >= 1 and <= 3 && parts[0].Length > 0
            && (parts.Length < 2 || TryNumber(parts[1], out turn)) && (parts.Length < 3 || TryNumber(parts[2], out paragraph))
            ? new PermanentId(parts[0], turn, paragraph)
            : null;
    }

    public static string Of(string publication, long turn) => string.Create(CultureInfo.InvariantCulture, $"{publication}.{turn}");

    public static string Of(string publication, long turn, long paragraph) => string.Create(CultureInfo.InvariantCulture, $"{publication}.{turn}.{paragraph}");

    /// <summary>A transcript whose turns bear their permanent ids instead of the parser's local ones.</summary>
    public static Transcript Give(Transcript transcript, IReadOnlyList<string> ids)
    {
        var names = new Dictionary<string, string>(ids.Count, StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            names[transcript.Turns[i].Id] = ids[i];
        }

        return transcript with
        {
            Turns = [.. transcript.Turns.Select(turn => turn with { Id = names[turn.Id] })],
            Exchanges = [.. transcript.Exchanges.Select(e => e with
            {
                Question = names[e.Question],
                Answers = [.. e.Answers.Select(answer => names[answer])],
                Replies = [.. e.Replies.Select(reply => reply with { Answer = names[reply.Answer] })],
            })],
            Omissions = [.. transcript.Omissions.Select(o => o with { Question = names[o.Question] })],
        };
    }

    private static bool TryNumber(string digits, out long? number)
    {
        number = long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        return number is not null;
    }
}
