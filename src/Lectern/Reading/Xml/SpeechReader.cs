using Lectern.Reading.Html;
using Lectern.Sources;

namespace Lectern.Reading.Xml;

/// <summary>The text of an XML source whose elements say what is a speech, whose it is, and what is none.</summary>
internal sealed class SpeechReader
{
    private const int FewestNamed = 3;

    private static readonly System.Buffers.SearchValues<char> s_afterName = System.Buffers.SearchValues.Create(" \t\r\n-–—:");

    private readonly string _source;
    private readonly IMarkupVocabulary _vocabulary;
    private readonly int _depth;
    private readonly BlockWriter _blocks;
    private readonly List<Open> _open = [];
    private readonly List<string> _path = [];
    private readonly List<MarkedSpeech> _speeches = [];
    private readonly List<int> _namesBefore = [];
    private readonly List<int> _loose = [];
    private bool _isJoined;
    private bool _isAfterName;

    private SpeechReader(string source, IMarkupVocabulary vocabulary, SourceLimits limits) =>
        (_source, _vocabulary, _depth, _blocks) = (source, vocabulary, limits.Depth, new(source));

    /// <summary>Reads a source by a vocabulary.</summary>
    /// <exception cref="UnreadableSourceException">It is nested too deep.</exception>
    public static SourceText Read(string source, IMarkupVocabulary vocabulary, SourceLimits limits) => new SpeechReader(source, vocabulary, limits).Read();

    private SourceText Read()
    {
        using var tokens = new XmlTokens(_source);
        while (tokens.Read())
        {
            switch (tokens.Kind)
            {
                case XmlTokenKind.Start:
                    Begin(tokens);
                    break;
                case XmlTokenKind.End:
                    End(tokens.Name);
                    break;
                default:
                    Text(tokens.Start, tokens.Length, tokens.Kind == XmlTokenKind.CharacterData);
                    break;
            }
        }

        while (_open.Count > 0)
        {
            Close();
        }

        if (_speeches.Count == 0 && _namesBefore.Count >= FewestNamed)
        {
            _speeches.AddRange(_namesBefore.Select((block, i) => new MarkedSpeech(block + 1, i + 1 < _namesBefore.Count ? _namesBefore[i + 1] : _blocks.Blocks.Count) { LabelBlock = block }));
        }

        if (_loose.Count > 0)
        {
            AddLoose();
        }

        var text = _blocks.Finish(_vocabulary.Rule, _vocabulary.Fields);
        var speakers = _speeches.SelectMany(speech => new[] { speech.Speaker, speech.Addressee }).OfType<string>().Distinct().Select(key => _vocabulary.Find(key) ?? SpeakerKey.Read(key));
        return text.With(speeches: [.. _speeches.Where(speech => speech.EndBlock > speech.FirstBlock)], markedSpeakers: [.. speakers]);
    }

    private void Begin(XmlTokens tag)
    {
        if (_open.Count >= _depth)
        {
            throw ReadingMessages.TooDeep(_depth, $"<{tag.Name}> elements");
        }

        var part = _vocabulary.Begin(tag, _path);
        var isHidden = part == MarkupPart.Hidden || (_open.Count > 0 && _open[^1].IsHidden);
        var opened = new Open(tag.Name, part) { IsHidden = isHidden, Style = _open.Count > 0 ? _open[^1].Style : TextStyle.Plain };
        if (!isHidden)
        {
            opened = Visible(tag, part, opened);
        }

        _open.Add(opened);
        _path.Add(tag.Name);
    }

    private Open Visible(XmlTokens tag, MarkupPart part, Open opened)
    {
        switch (part)
        {
            case MarkupPart.Inline:
                return opened with { Style = opened.Style | StyleOf(tag), IsNameFirst = tag.Name is "persname" or "name" && !_blocks.IsOpen };
            case MarkupPart.Token:
                return opened with { IsJoined = tag["join"] is "right" or "both" };
            case MarkupPart.LineBreak:
                if (_blocks.IsOpen)
                {
                    _blocks.BreakLine();
                }

                return opened;
            case MarkupPart.Speech:
                _blocks.End();
                Suspend();
                return opened with { Speech = _vocabulary.Speech(tag) with { LabelBlock = LabelBefore() }, FirstBlock = _blocks.Blocks.Count };
            default:
                _blocks.End();
                return opened;
        }
    }

    // A name that stands right before the speech, directions between them passed over.
    private int? LabelBefore()
    {
        for (var i = _blocks.Blocks.Count - 1; i >= 0 && i >= _blocks.Blocks.Count - 4; i--)
        {
            if (_blocks.Blocks[i].Kind == BlockKind.Speaker)
            {
                return _speeches.Exists(speech => speech.LabelBlock == i) ? null : i;
            }

            if (_blocks.Blocks[i].Kind != BlockKind.Direction)
            {
                return null;
            }
        }

        return null;
    }

    private void End(string name)
    {
        if (!_open.Exists(open => open.Name == name))
        {
            return; // an end of what never began
        }

        while (_open.Count > 0 && Close() != name)
        {
            // What was left open inside it ends with it.
        }
    }

    private string Close()
    {
        var closed = _open[^1];
        if (!closed.IsHidden && closed.Part is not (MarkupPart.Inline or MarkupPart.Token or MarkupPart.LineBreak))
        {
            _blocks.End();
            if (closed.Part == MarkupPart.Label)
            {
                Labelled(_blocks.Blocks.Count - 1);
            }
            else if (closed.Part == MarkupPart.LooseLabel && SpeechAround() < 0 && _blocks.Blocks is [.., { Kind: BlockKind.Paragraph } name] && _blocks.Written(name.Span).EndsWith(':'))
            {
                _blocks.Blocks[^1] = name with { Kind = BlockKind.Speaker };
                _loose.Add(_blocks.Blocks.Count - 1);
            }
            else if (closed.Part == MarkupPart.Speech)
            {
                Note(_open.Count - 1);
            }
        }

        _isAfterName = closed.IsNameFirst && _blocks.IsOpen && SpeechAround() < 0;
        _isJoined = closed.IsJoined || (_isJoined && closed.Part == MarkupPart.Inline);
        _open.RemoveAt(_open.Count - 1);
        _path.RemoveAt(_path.Count - 1);
        _vocabulary.End(closed.Name);
        if (closed.Part == MarkupPart.Speech && SpeechAround() is >= 0 and var around)
        {
            // The speech in which the other one stood goes on.
            _open[around] = _open[around] with { FirstBlock = _blocks.Blocks.Count, Speech = _open[around].Speech! with { Continues = true } };
        }

        return closed.Name;
    }

    // A name inside a speech is the name of who speaks; after the first words of it, somebody else begins.
    private void Labelled(int block)
    {
        if (SpeechAround() is not (>= 0 and var around) || block < 0 || _blocks.Blocks[block].Kind != BlockKind.Speaker)
        {
            return;
        }

        if (HasWords(_open[around].FirstBlock, block))
        {
            Note(around, block);
            _open[around] = _open[around] with { FirstBlock = block + 1, Speech = new MarkedSpeech(0, 0) { LabelBlock = block } };
        }
        else
        {
            _open[around] = _open[around] with { Speech = _open[around].Speech! with { LabelBlock = block } };
        }
    }

    private bool HasWords(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_blocks.Blocks[i].Kind is not (BlockKind.Direction or BlockKind.Speaker or BlockKind.Heading))
            {
                return true;
            }
        }

        return false;
    }

    private int SpeechAround() => _open.FindLastIndex(open => open.Speech is not null && !open.IsHidden);

    private void Suspend()
    {
        if (SpeechAround() is >= 0 and var around)
        {
            Note(around);
        }
    }

    private void Note(int around, int? end = null)
    {
        var (speech, first) = (_open[around].Speech!, _open[around].FirstBlock);
        _speeches.Add(speech with { FirstBlock = first, EndBlock = end ?? _blocks.Blocks.Count });
    }

    private void Text(int start, int length, bool isLiteral)
    {
        if (_open.Count == 0)
        {
            return; // outside the root
        }

        var characters = _source.AsSpan(start, length);
        _vocabulary.Text(isLiteral ? characters.ToString() : CharacterReference.ResolveAll(characters));
        var isWhite = characters.IsWhiteSpace();
        if (_open[^1].IsHidden || (isWhite && (_isJoined || !_blocks.IsOpen)))
        {
            return;
        }

        _isJoined = false;
        if (_isAfterName && !isWhite)
        {
            _isAfterName = false;
            var words = characters.IndexOfAnyExcept(s_afterName);
            if (characters[..Math.Max(0, words)].ContainsAny("-–—:"))
            {
                EndName();
                (start, length) = (start + words, length - words);
            }
        }

        if (!_blocks.IsOpen)
        {
            var kind = KindHere();
            _blocks.Begin(span => new(span, kind) { Level = kind == BlockKind.Heading ? 2 : 0 });
        }

        _blocks.Style = _open[^1].Style;
        MarkupText.Write(_blocks, _source, start, length, isLiteral);
    }

    // The chair opens the sitting, outside all speeches: up to the next speech, or the next such name, it is theirs.
    private void AddLoose()
    {
        int[] begins = [.. _loose.Concat(_speeches.Select(speech => Math.Min(speech.LabelBlock ?? speech.FirstBlock, speech.FirstBlock))).Append(_blocks.Blocks.Count).Order()];
        _speeches.AddRange(_loose.Select(block => new MarkedSpeech(block + 1, begins[Array.BinarySearch(begins, block + 1) is var at && at < 0 ? ~at : at]) { LabelBlock = block }));
        _speeches.Sort((a, b) => a.FirstBlock.CompareTo(b.FirstBlock));
    }

    // <p><persName>Hon. Mr. Roe</persName>--Not today.</p>: the name in front of a dash is that of whoever speaks from there on.
    private void EndName()
    {
        _blocks.End();
        if (_blocks.Blocks.Count > 0 && _blocks.Blocks[^1].Kind == BlockKind.Paragraph)
        {
            _blocks.Blocks[^1] = _blocks.Blocks[^1] with { Kind = BlockKind.Speaker };
            _namesBefore.Add(_blocks.Blocks.Count - 1);
        }
    }

    private BlockKind KindHere()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Part is MarkupPart.Direction)
            {
                return BlockKind.Direction;
            }

            if (_open[i].Part is MarkupPart.Label)
            {
                return BlockKind.Speaker;
            }
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            switch (_open[i].Part)
            {
                case MarkupPart.Heading:
                    return BlockKind.Heading;
                case MarkupPart.Item:
                    return BlockKind.ListItem;
                case MarkupPart.Cell:
                    return BlockKind.TableCell;
                case MarkupPart.Paragraph or MarkupPart.Speech:
                    return BlockKind.Paragraph;
            }
        }

        return BlockKind.Paragraph;
    }

    private static TextStyle StyleOf(XmlTokens tag)
    {
        var look = tag["rend"] ?? tag["rendition"] ?? "";
        return (tag.Name is "b" or "strong" || look.Contains("bold", StringComparison.OrdinalIgnoreCase) ? TextStyle.Bold : TextStyle.Plain)
            | (tag.Name is "i" or "em" or "emph" || look.Contains("ital", StringComparison.OrdinalIgnoreCase) ? TextStyle.Italic : TextStyle.Plain);
    }

    private sealed record Open(string Name, MarkupPart Part)
    {
        public bool IsHidden { get; init; }

        public bool IsJoined { get; init; }

        public bool IsNameFirst { get; init; }

        public TextStyle Style { get; init; }

        public MarkedSpeech? Speech { get; init; }

        public int FirstBlock { get; init; }
    }
}
