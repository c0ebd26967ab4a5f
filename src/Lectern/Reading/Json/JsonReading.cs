using Lectern.Reading.Envelopes;
using Lectern.Sources;

namespace Lectern.Reading.Json;

/// <summary>Reads a transcript that a program wraps in JSON: rows of speakers and words, or named values of which one holds the words.</summary>
internal static class JsonReading
{
    private const int MostFields = 1000;
    private const int LongParagraph = 4000;
    private const int MostGroups = 4;
    private const int LongWord = 12;
    private const int MostRepeated = 1_000_000;

    /// <summary>Reads a source.</summary>
    /// <exception cref="UnreadableSourceException">It is no sound JSON, holds several texts, or none.</exception>
    public static SourceText Read(string source, SourceLimits limits)
    {
        var outline = JsonOutline.Of(source, limits);
        var (single, rows) = (new List<JsonLeaf>(), new Dictionary<JsonShape, List<JsonLeaf>>());
        foreach (var leaf in outline.Leaves)
        {
            if (leaf.Shape.IsSingle)
            {
                single.Add(leaf);
            }
            else if (leaf.Shape.Row is { } row)
            {
                (rows.TryGetValue(row, out var leaves) ? leaves : rows[row] = []).Add(leaf);
            }
        }

        var longest = single.Count == 0 ? 0 : single.Max(leaf => leaf.Span.Length);
        var biggest = rows.Values.MaxBy(SizeOf);
        var size = biggest is null ? 0 : SizeOf(biggest);
        foreach (var group in rows.Values.Where(group => SizeOf(group) * 10 >= longest * 8 && SizeOf(group) * 5 >= size).OrderBy(IsByWord).ThenByDescending(SizeOf).Take(MostGroups))
        {
            if (JsonRows.Read(outline, group, IsByWord(group), limits) is { } spoken || (WithRowsAround(group, rows) is { } within && (spoken = JsonRows.Read(outline, within, IsByWord(group), limits)) is not null))
            {
                var fields = single.OrderBy(leaf => leaf.Shape.Depth).Take(MostFields).Select(leaf => new EnvelopeValue(leaf.Shape.Meaning, outline.Slice(leaf.Span))).Select(EnvelopeField.Of).OfType<SourceField>();
                return spoken.With(fields: [.. fields, .. spoken.Fields], markedSpeakers: JsonNames.Of(outline, spoken.MarkedSpeakers));
            }
        }

        var isRows = size * 10 > longest * 11; // a text that stands once more, whole, is better than its parts
        if (isRows && JsonQuestions.Read(outline, biggest!, limits) is { } asked)
        {
            return asked.With(fields: [.. Values(outline, single).Select(EnvelopeField.Of).OfType<SourceField>()]);
        }

        EnvelopeValue[] values = [.. Values(outline, single), .. isRows ? Joined(outline, biggest!) : []];
        return EnvelopeReader.Read(values, "json", limits) ?? throw ReadingMessages.NoWordsInJson();
    }

    private static long SizeOf(List<JsonLeaf> leaves) => leaves.Sum(leaf => (long)leaf.Span.Length);

    // What hears speech writes each word as a row, with its clock.
    private static bool IsByWord(List<JsonLeaf> leaves) =>
        leaves.GroupBy(leaf => leaf.Shape).Select(column => (Sum: column.Sum(leaf => (long)leaf.Span.Length), Count: column.Count())).MaxBy(column => column.Sum) is var words && words.Sum < words.Count * LongWord;

    // A turn with its speaker, and in it the sentences, each with its clock: the rows of the sentences, before each what stands around it.
    private static List<JsonLeaf>? WithRowsAround(List<JsonLeaf> sentences, Dictionary<JsonShape, List<JsonLeaf>> rows)
    {
        if (sentences[0].Shape.Row?.Around?.Row is not { } around || !rows.TryGetValue(around, out var leaves))
        {
            return null;
        }

        var turns = leaves.ToLookup(leaf => leaf.Row);
        var (within, last) = (new List<JsonLeaf>(), -1);
        foreach (var leaf in sentences)
        {
            if (leaf.Row != last)
            {
                if (within.Count > MostRepeated)
                {
                    return null;
                }

                last = leaf.Row;
                within.AddRange(turns[leaf.Around].Select(each => each with { Row = last }));
            }

            within.Add(leaf);
        }

        return within;
    }

    // The outermost first: what stands around the words says more of them than what stands deep beside them.
    private static IEnumerable<EnvelopeValue> Values(JsonOutline outline, List<JsonLeaf> single)
    {
        if (single.Count == 0)
        {
            return [];
        }

        var longest = single.MaxBy(leaf => leaf.Span.Length);
        return single.Where(leaf => leaf != longest).OrderBy(leaf => leaf.Shape.Depth).Take(MostFields).Append(longest)
            .Select(leaf => new EnvelopeValue(leaf.Shape.Meaning, outline.Slice(leaf.Span)));
    }

    // Paragraphs that stand in objects of their own: the words of all rows together. Rows that are texts themselves are several.
    private static IEnumerable<EnvelopeValue> Joined(JsonOutline outline, List<JsonLeaf> leaves)
    {
        var columns = leaves.GroupBy(leaf => leaf.Shape).Select(column => (Shape: column.Key, Leaves: column.ToArray())).ToArray();
        var words = columns.MaxBy(column => column.Leaves.Sum(leaf => (long)leaf.Span.Length));
        var mean = words.Leaves.Average(leaf => leaf.Span.Length);
        var isText = mean > LongParagraph || columns.Any(column => column.Shape != words.Shape && EnvelopeField.IsTitleOrDate(column.Shape.Meaning) && column.Leaves.Length * 2 > words.Leaves.Length);
        if (isText && words.Leaves.Length > 1)
        {
            throw ReadingMessages.SeveralTexts(words.Leaves.Length, words.Shape.Meaning);
        }

        var writer = new UnwrappedWriter(outline.Text.Text);
        foreach (var leaf in words.Leaves)
        {
            writer.Put(writer.Length > 0 ? "\n\n" : "");
            writer.Keep(leaf.Span.Start, leaf.Span.Length);
        }

        var joined = writer.Finish();
        yield return new(words.Shape.Meaning, new(joined.Text, joined.Map.Through(outline.Text.Map)));
    }
}
