using Spectre.Console;
using Spectre.Console.Rendering;

namespace Lectern.Cli.Terminal;

/// <summary>A paragraph beside a margin: what stands in the margin is printed once, before the first line.</summary>
/// <param name="body">The words.</param>
/// <param name="width">Columns of the words, without the margin.</param>
/// <param name="margin">What stands in the margin; as wide as the margin is.</param>
/// <param name="marginStyle">How it is printed.</param>
/// <param name="plain">No style at all is used.</param>
internal sealed class Passage(Paragraph body, int width, string margin, Style marginStyle, bool plain) : IRenderable
{
    /// <inheritdoc/>
    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    /// <inheritdoc/>
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = Segment.SplitLines(((IRenderable)body).Render(options, width), width);
        for (var i = 0; i < lines.Count; i++)
        {
            var words = WithoutTrailingSpace(lines[i]);
            if (i == 0 || words.Count > 0)
            {
                yield return new Segment(i == 0 ? margin : new string(' ', margin.Length), plain ? Style.Plain : marginStyle);
            }

            foreach (var segment in words)
            {
                yield return plain ? new Segment(segment.Text) : segment;
            }

            yield return Segment.LineBreak;
        }
    }

    private static List<Segment> WithoutTrailingSpace(SegmentLine line)
    {
        var words = line.ToList();
        while (words is [.., var last] && string.IsNullOrWhiteSpace(last.Text))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }
}
