namespace Lectern.Reading;

/// <summary>Blocks of a plain text with tags of speeches in it: no paragraph goes over a tag, and a tag that names somebody begins a speech of theirs.</summary>
internal static class TaggedText
{
    /// <summary>Reads a text. The canonical text is the decoded text, unchanged; the tags in it are no part of the record.</summary>
    public static SourceText Read(string text, List<TextLine> lines, List<SpeechTag> tags)
    {
        var blocks = new List<Block>();
        var speeches = new List<MarkedSpeech>();
        var wrap = LineWrap.Find(text, lines);
        var before = 0;
        foreach (var tag in tags)
        {
            blocks.AddRange(Between(text, lines, wrap, before, tag.Span.Start));
            before = tag.Span.End;
            if (tag.Person.IsEmpty)
            {
                blocks.Add(new(tag.Span, BlockKind.Separator) { Region = BlockRegion.Furniture });
                continue;
            }

            End(speeches, blocks.Count);
            blocks.Add(new(tag.Person, BlockKind.Speaker));
            speeches.Add(new(blocks.Count, blocks.Count) { LabelBlock = blocks.Count - 1, Speaker = text[tag.Person.Start..tag.Person.End] });
        }

        blocks.AddRange(Between(text, lines, wrap, before, text.Length));
        End(speeches, blocks.Count);
        speeches.RemoveAll(speech => speech.EndBlock == speech.FirstBlock);
        return new(text, PlainTextReader.Rule, blocks)
        {
            Speeches = speeches,
            MarkedSpeakers = [.. speeches.Select(speech => speech.Speaker!).Distinct().Select(key => new MarkedSpeaker(key))],
        };
    }

    private static void End(List<MarkedSpeech> speeches, int block)
    {
        if (speeches.Count > 0)
        {
            speeches[^1] = speeches[^1] with { EndBlock = block };
        }
    }

    // The lines between two tags, the first and the last of them cut at the tags.
    private static List<Block> Between(string text, List<TextLine> lines, LineWrap wrap, int start, int end)
    {
        var between = new List<TextLine>();
        for (var i = Ordered.FirstAfter(lines, start, static line => line.End); i < lines.Count && lines[i].Start < end; i++)
        {
            between.Add(TextLine.Of(text, Math.Max(lines[i].Start, start), Math.Min(lines[i].End, end)));
        }

        return PlainTextReader.Blocks(text, between, wrap, []);
    }
}
