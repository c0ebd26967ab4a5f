using System.Globalization;
using System.Text;
using System.Text.Json;
using Lectern.Reading.Envelopes;
using Lectern.Sources;

namespace Lectern.Reading.Json;

/// <summary>All strings of a JSON source, freed of their escapes, one after the other with a blank line between, and the way back to the source.</summary>
internal sealed class JsonOutline
{
    // Other values of a row (numbers, keys, links) are shorter than paragraphs.
    private const int LeavesForBlock = 4;
    private const int MostKeys = 10_000;
    private const int CharactersForKey = 1000;
    private const int MostPlaces = 8;

    // Numbers are shown to nobody, but for those that tell who speaks.
    private static readonly string[] NumberedNames = ["speaker", "speaker-id", "speaker-tag", "spk", "id"];

    private readonly string _source;
    private readonly UnwrappedWriter _writer;
    private List<JsonLeaf> _leaves = [];
    private readonly int _most;
    private int _shapes;

    private JsonOutline(string source) => (_source, _writer, _most) = (source, new(source), LeavesForBlock * SourceLimits.MostBlocks(source.Length));

    /// <summary>The strings in order.</summary>
    public IReadOnlyList<JsonLeaf> Leaves => _leaves;

    /// <summary>Their characters.</summary>
    public Unwrapped Text { get; private set; } = new("", SourceMap.Identity);

    /// <summary>Reads a source.</summary>
    /// <exception cref="UnreadableSourceException">It is no sound JSON, or nested too deep, or of more values than a transcript has.</exception>
    public static JsonOutline Of(string source, SourceLimits limits)
    {
        var outline = new JsonOutline(source);
        outline.Read(limits);
        outline._leaves = JsonPairs.Of(outline._leaves, outline.KeyOf);
        outline.WriteHeads();
        outline.Text = outline._writer.Finish();
        return outline;
    }

    /// <summary>Characters of the text as a text of their own, with the way back to the source.</summary>
    public Unwrapped Slice(SourceSpan span) => new(
        Text.Text.Substring(span.Start, span.Length),
        SourceMap.Of([new(0, span.Start, span.Length)]).Through(Text.Map));

    private void Read(SourceLimits limits)
    {
        var bytes = Encoding.UTF8.GetBytes(_source);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true, MaxDepth = limits.Depth });
        var around = new Stack<Open>();
        var at = new Open(JsonShape.Root, IsLines(bytes, limits), 0, 0); // objects one below the other are the elements of an array
        var place = new Place();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        at.Member = Named(at.Shape, reader.GetString() ?? "");
                        at.Key = at.Shape.IsElement ? place.Of(bytes, in reader, 1) : default;
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        around.Push(at);
                        at = Opened(at, reader.TokenType == JsonTokenType.StartArray);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        at = around.Pop();
                        break;
                    case JsonTokenType.String:
                        Add(at, place.Of(bytes, in reader, 1));
                        break;
                    case JsonTokenType.Number when !at.IsArray && at.Member is { } member && NumberedNames.Contains(member.Name):
                        Add(at, place.Of(bytes, in reader, 0));
                        break;
                }
            }
        }
        catch (JsonException e)
        {
            throw reader.CurrentDepth >= limits.Depth ? ReadingMessages.TooDeep(limits.Depth, "objects and arrays", e)
                : ReadingMessages.UnsoundJson((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1, e);
        }
    }

    // JSON Lines: an object on each line, or printed over several, with nothing between them.
    private static bool IsLines(ReadOnlySpan<byte> bytes, SourceLimits limits)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true, MaxDepth = limits.Depth });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false; // unsound, or several texts: told when all of it is read
        }
    }

    private JsonShape Named(JsonShape around, string key)
    {
        var member = around.Member(key, out var isNew);
        return isNew && ++_shapes > MostKeys + (_source.Length / CharactersForKey) ? throw ReadingMessages.TooManyBlocks(_source.Length) : member;
    }

    // An object in an array is a row of it, and so is an array.
    private static Open Opened(Open at, bool isArray)
    {
        var shape = at.IsArray ? at.Shape.Element() : at.Member ?? at.Shape;
        if (isArray && !at.IsArray)
        {
            return new(shape, true, at.Row, at.Around);
        }

        return shape.IsElement ? new(shape, isArray, shape.Rows++, at.Row) : new(shape, false, at.Row, at.Around);
    }

    private SourceSpan KeyOf(JsonLeaf leaf)
    {
        _writer.Put("\n\n");
        var from = _writer.Length;
        Write(leaf.Key.Start, leaf.Key.End);
        return new(from, _writer.Length);
    }

    private void Add(Open at, SourceSpan printed)
    {
        var isInArray = at.IsArray && at.Shape.IsElement;
        var shape = isInArray ? at.Shape.Member(string.Create(CultureInfo.InvariantCulture, $"#{Math.Min(at.Places++, MostPlaces)}"), out _) : at.IsArray ? at.Shape : at.Member ?? at.Shape;
        if (_leaves.Count > _most)
        {
            throw ReadingMessages.TooManyBlocks(_source.Length);
        }

        _writer.Put("\n\n");
        var from = _writer.Length;
        Write(printed.Start, printed.End);
        var isNext = at.IsArray && !isInArray && at.Last >= 0 && at.Last == _leaves.Count - 1;
        if (isNext)
        {
            _leaves[^1] = _leaves[^1] with { Span = new(_leaves[^1].Span.Start, _writer.Length) };
        }
        else
        {
            _leaves.Add(new(shape, at.Row, at.Around, new(from, _writer.Length)) { Key = at.IsArray ? default : at.Key });
        }

        at.Last = _leaves.Count - 1;
    }

    // RFC 8259, section 7. The reader has checked the escapes.
    private void Write(int start, int end)
    {
        while (start < end)
        {
            var plain = _source.AsSpan(start, end - start).IndexOf('\\');
            plain = plain < 0 ? end - start : plain;
            _writer.Keep(start, plain);
            start += plain;
            if (start >= end)
            {
                return;
            }

            var escaped = _source[start + 1];
            var c = escaped switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)ushort.Parse(_source.AsSpan(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => escaped,
            };
            _writer.Put([c]);
            start += escaped == 'u' ? 6 : 2;
        }
    }

    private void WriteHeads()
    {
        foreach (var shape in _leaves.Select(leaf => leaf.Shape).Where(shape => shape.Row is not null).Distinct())
        {
            _writer.Put("\n\n");
            var from = _writer.Length;
            _writer.Put(shape.Path);
            shape.Head = new(from, _writer.Length);
        }
    }

    /// <summary>An object or array that is being read.</summary>
    private sealed class Open(JsonShape shape, bool isArray, int row, int around)
    {
        public JsonShape Shape { get; } = shape;

        public bool IsArray { get; } = isArray;

        public int Row { get; } = row;

        public int Around { get; } = around;

        public JsonShape? Member { get; set; }

        public SourceSpan Key { get; set; }

        public int Places { get; set; }

        public int Last { get; set; } = -1;
    }

    /// <summary>Where a byte stands in the characters; asked in order.</summary>
    private struct Place
    {
        private int _byte;
        private int _character;

        public SourceSpan Of(byte[] bytes, in Utf8JsonReader reader, int quote)
        {
            var start = (int)reader.TokenStartIndex + quote;
            return new(Of(bytes, start), Of(bytes, start + reader.ValueSpan.Length));
        }

        private int Of(byte[] bytes, int at)
        {
            _character += Encoding.UTF8.GetCharCount(bytes, _byte, at - _byte);
            _byte = at;
            return _character;
        }
    }
}
