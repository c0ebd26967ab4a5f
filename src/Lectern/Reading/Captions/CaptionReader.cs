namespace Lectern.Reading.Captions;

/// <summary>The words of captions (WebVTT, SubRip), put together to paragraphs. Times and marks of style are no words.</summary>
/// <remarks>
/// A paragraph begins where the captions say that somebody else speaks (<c>&gt;&gt;</c>, a dash, a voice with a name, a name before a colon that comes back), after a pause, or, where it has
/// grown long, with the next sentence. A voice is printed as a label: "Ada Lind: …". Lines that roll up and are shown twice are read once.
/// </remarks>
internal sealed class CaptionReader
{
    public const string Rule = "captions/1";

    private const double Pause = 4;
    private const int Long = 500;
    private const int TooLong = 1500;
    private const double Flash = 0.06;

    private readonly string _text;
    private readonly BlockWriter _blocks;
    private readonly PrintedVoices _printed;
    private string? _voice;
    private int _blockStart;

    private CaptionReader(string text) => (_text, _blocks, _printed) = (text, new(text), PrintedVoices.Find(text, Cue.All(text)));

    /// <summary>Reads a decoded file.</summary>
    public static SourceText Read(string text) => new CaptionReader(text).Read();

    private SourceText Read()
    {
        Cue? last = null;
        var shown = new List<string>();
        foreach (var cue in Cue.All(_text))
        {
            var lines = cue.Lines.Select(Words).ToList();
            var again = Again(shown, lines, cue);
            if (last is not null && cue.From - last.To > Pause)
            {
                _blocks.End();
            }

            for (var i = again; i < lines.Count; i++)
            {
                Line(cue.Lines[i], lines[i]);
            }

            (last, shown) = (cue, lines);
        }

        return _blocks.Finish(Rule, Fields());
    }

    // What rolled up: the lines with which this cue begins were the last ones of the one before.
    private static int Again(List<string> shown, List<string> lines, Cue cue)
    {
        for (var count = Math.Min(shown.Count, lines.Count); count > 0; count--)
        {
            if ((count < lines.Count || cue.To - cue.From < Flash) && shown.TakeLast(count).SequenceEqual(lines.Take(count), StringComparer.Ordinal))
            {
                return count;
            }
        }

        return 0;
    }

    private void Line(SourceSpan line, string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var voice = Voice(line);
        if (voice is null && _printed.Before(_text, line) is { } before)
        {
            (voice, line) = (before, new(Math.Min(before.End + 2, line.End), line.End));
        }

        var printed = voice is { } name && _text.Substring(name.Start, name.Length) is var said && said != _voice ? said : null;
        if (printed is not null || IsChange(words) || IsBracketed(words) || IsLongEnough(words))
        {
            _blocks.End();
        }

        if (!_blocks.IsOpen)
        {
            _blocks.Begin(span => new(span, BlockKind.Paragraph));
            _blockStart = _blocks.Length;
        }
        else
        {
            _blocks.Space();
        }

        if (printed is not null)
        {
            _blocks.Write(voice!.Value.Start, voice.Value.Length);
            _blocks.WriteReplaced(": ");
            _voice = printed;
        }

        Write(line);
        if (IsBracketed(words))
        {
            _blocks.End();
        }
    }

    private bool IsLongEnough(string words)
    {
        if (!_blocks.IsOpen)
        {
            return false;
        }

        var length = _blocks.Length - _blockStart;
        return length > TooLong || (length > Long && (_blocks.EndsWithAny(".?!…\"”") || !char.IsLower(words[0])) && _blocks.EndsWithAny(".?!…\"”"));
    }

    private static bool IsChange(string words) =>
        words.StartsWith(">>", StringComparison.Ordinal) || (words.Length > 1 && words[0] is '-' or '–' or '—' && (char.IsLetterOrDigit(words[1]) || (words[1] == ' ' && words.Length > 2 && words[2] != '-')));

    private static bool IsBracketed(string words) => (words[0], words[^1]) is ('[', ']') or ('(', ')') or ('♪', '♪');

    // "<v Ada Lind>" or "<v.loud Ada Lind>" opens a line.
    private SourceSpan? Voice(SourceSpan line)
    {
        var text = _text.AsSpan(line.Start, line.Length);
        if (!text.StartsWith("<v") || text.Length < 4 || text[2] is not (' ' or '.' or '\t'))
        {
            return null;
        }

        var end = text.IndexOf('>');
        var name = text[..Math.Max(0, end)].IndexOf(' ');
        return end > 0 && name > 0 && end > name + 1 ? new(line.Start + name + 1, line.Start + end) : null;
    }

    /// <summary>The words of a line without marks.</summary>
    private string Words(SourceSpan line)
    {
        var words = new System.Text.StringBuilder();
        foreach (var (start, end) in Pieces(line))
        {
            words.Append(_text, start, end - start);
        }

        return words.ToString().Replace("&gt;", ">", StringComparison.Ordinal).Trim();
    }

    private void Write(SourceSpan line)
    {
        foreach (var (start, end) in Pieces(line))
        {
            for (var at = start; at < end;)
            {
                var plain = _text.AsSpan(at, end - at).IndexOf('&');
                plain = plain < 0 ? end - at : plain;
                if (plain > 0)
                {
                    _blocks.Write(at, plain);
                    at += plain;
                    continue;
                }

                var means = Html.CharacterReference.Read(_text.AsSpan(at, end - at), out var taken);
                _blocks.WriteReplaced(means ?? "&");
                at += means is null ? 1 : taken;
            }
        }
    }

    // Between the tags ("<00:00:01.000>", "<c.yellow>", "<i>", "{\an8}").
    private IEnumerable<(int Start, int End)> Pieces(SourceSpan line)
    {
        for (var at = line.Start; at < line.End;)
        {
            var tag = _text.IndexOf('<', at, line.End - at);
            var brace = _text.IndexOf("{\\", at, line.End - at, StringComparison.Ordinal);
            tag = tag < 0 || (brace >= 0 && brace < tag) ? brace : tag;
            var close = tag < 0 ? -1 : _text.IndexOf(_text[tag] == '<' ? '>' : '}', tag, line.End - tag);
            var isTag = close > 0 && (_text[tag] == '{' || _text[tag + 1] is '/' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
            var end = tag < 0 ? line.End : isTag ? tag : tag + 1;
            if (end > at)
            {
                yield return (at, end);
            }

            at = tag < 0 ? line.End : isTag ? close + 1 : end;
        }
    }

    // "Language: en" in the head of a file of WebVTT.
    private List<SourceField> Fields()
    {
        var fields = new List<SourceField>();
        foreach (var line in TextLine.All(_text).TakeWhile(line => !line.IsBlank))
        {
            var words = _text.AsSpan(line.Words.Start, line.Words.Length);
            if (words.StartsWith("Language:", StringComparison.OrdinalIgnoreCase) && words["Language:".Length..].Trim() is { IsEmpty: false } value)
            {
                fields.Add(new("lang", value.ToString()));
            }
        }

        return fields;
    }
}
