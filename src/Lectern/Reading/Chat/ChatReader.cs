namespace Lectern.Reading.Chat;

/// <summary>Reads transcripts of the CHAT format (TalkBank, CHILDES): a line <c>*ADA:</c> for each utterance, codes explained in the head.</summary>
/// <remarks>Dependent lines (<c>%com:</c>) and the head are matter, no words of anybody. The canonical text is the file as it stands.</remarks>
internal static class ChatReader
{
    public const string Rule = "chat/1";

    private const int MostCode = 10;

    /// <summary>The file is one: it begins as the format says.</summary>
    public static bool Is(ReadOnlySpan<char> head) =>
        (head.StartsWith("@UTF8") || head.StartsWith("@Begin")) && head.Contains("\n@Participants:", StringComparison.Ordinal);

    /// <summary>Reads a decoded file.</summary>
    public static SourceText Read(string text)
    {
        var blocks = new List<Block>();
        var speeches = new List<MarkedSpeech>();
        var fields = new List<SourceField>();
        var people = new List<MarkedSpeaker>();
        foreach (var line in Lines(text))
        {
            var words = text.AsSpan(line.Start, line.Length);
            var colon = words.IndexOf(':');
            if (words[0] == '*' && colon is > 1 and <= MostCode && Said(text, line, colon) is { IsEmpty: false } said)
            {
                blocks.Add(new(new(line.Start + 1, line.Start + colon), BlockKind.Speaker));
                blocks.Add(new(said, BlockKind.Paragraph));
                speeches.Add(new(blocks.Count - 1, blocks.Count) { LabelBlock = blocks.Count - 2, Speaker = words[1..colon].ToString(), IsStretch = true });
                continue;
            }

            blocks.Add(new(line, BlockKind.Direction) { Region = BlockRegion.Furniture });
            AddHead(words, fields, people);
        }

        return speeches.Count == 0 ? PlainTextReader.Read(text) : new(text, Rule, blocks)
        {
            Speeches = speeches,
            Fields = fields,
            MarkedSpeakers = [.. speeches.Select(speech => speech.Speaker!).Distinct(StringComparer.Ordinal).Select(code => people.Find(person => person.Key == code) ?? new MarkedSpeaker(code))],
        };
    }

    // A line that begins with a tab goes on with the one above.
    private static List<SourceSpan> Lines(string text)
    {
        var lines = new List<SourceSpan>();
        foreach (var line in TextLine.All(text))
        {
            if (line.IsBlank)
            {
                continue;
            }

            if (text[line.Start] == '\t' && lines.Count > 0)
            {
                lines[^1] = new(lines[^1].Start, line.Words.End);
            }
            else
            {
                lines.Add(line.Words);
            }
        }

        return lines;
    }

    // Without the times in hidden characters at the end.
    private static SourceSpan Said(string text, SourceSpan line, int colon)
    {
        var (start, end) = (line.Start + colon + 1, line.End);
        var bullet = text.AsSpan(start, end - start).IndexOf('\u0015');
        end = bullet < 0 ? end : start + bullet;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    // "@Participants: ADA Ada_Lind Minister, BOR Borin_Hald Reporter"; "@Date: 04-MAR-2021".
    private static void AddHead(ReadOnlySpan<char> line, List<SourceField> fields, List<MarkedSpeaker> people)
    {
        var colon = line.IndexOf(':');
        var value = colon < 0 ? "" : line[(colon + 1)..].Trim().ToString();
        if (line.StartsWith("@Participants:"))
        {
            foreach (var entry in value.Split(','))
            {
                var parts = entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length > 0)
                {
                    // With two words the second is the role.
                    people.Add(parts.Length > 2 ? new(parts[0]) { Name = parts[1].Replace('_', ' '), Role = parts[2] is "Adult" or "Participant" or "Speaker" or "Unidentified" ? null : parts[2].Replace('_', ' '), Basis = Basis.Stated } : new(parts[0]));
                }
            }
        }
        else if (line.StartsWith("@Date:") && DateOnly.TryParseExact(value, "dd-MMM-yyyy", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
        {
            fields.Add(new("event-date", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        }
        else if (line.StartsWith("@Location:") && value.Length > 0)
        {
            fields.Add(new("place", value));
        }
    }
}
