using System.Text.RegularExpressions;
using Lectern.Reading.Html;
using Markdig.Syntax.Inlines;

namespace Lectern.Reading.Markdown;

/// <summary>Writes the words inside a paragraph: emphasis as style, links as their text, line ends as the text's wrapping asks.</summary>
/// <param name="source">The whole file.</param>
/// <param name="offset">Where the part that was parsed begins in it.</param>
/// <param name="blocks">Where to.</param>
/// <param name="fields">Where the titles of links go: publishers put an event's name and date there.</param>
/// <param name="softBreaks">Whether a line end in the source parts two lines for the reader too.</param>
internal sealed partial class InlineWriter(string source, int offset, BlockWriter blocks, List<SourceField> fields, SoftBreaks softBreaks)
{
    private readonly List<string> _tags = [];
    private Func<SourceSpan, Block>? _block;

    /// <summary>Writes one block.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="marker">The number that a list puts before them, in the part that was parsed; or empty.</param>
    /// <param name="block">Makes it.</param>
    public void Write(ContainerInline words, SourceSpan marker, Func<SourceSpan, Block> block)
    {
        _block = block;
        _tags.Clear();
        blocks.Begin(block);
        blocks.Style = TextStyle.Plain;
        blocks.Write(offset + marker.Start, marker.Length);
        Children(words, TextStyle.Plain);
        blocks.End();
    }

    // As deep as the parser allows: it refuses what is nested deeper.
    private void Children(ContainerInline container, TextStyle style)
    {
        foreach (var inline in container)
        {
            Write(inline, style);
        }
    }

    private void Write(Inline inline, TextStyle style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal, style);
                break;
            case LineBreakInline { IsHard: true }:
                Break();
                break;
            case LineBreakInline soft:
                SoftBreak(offset + soft.Span.Start);
                break;
            case HtmlEntityInline entity:
                Replaced(entity.Transcoded.AsSpan(), style);
                break;
            case CodeInline code:
                Characters(code.Content, offset + code.Span.Start, offset + code.Span.End + 1, style);
                break;
            case AutolinkInline link:
                Characters(link.Url, offset + link.Span.Start, offset + link.Span.End + 1, style | TextStyle.Link);
                break;
            case HtmlInline html:
                Tag(html.Tag);
                break;
            case LinkInline link:
                AddTitle(link.Title);
                if (!link.IsImage)
                {
                    Children(link, style | TextStyle.Link);
                }

                break;
            case EmphasisInline emphasis:
                Children(emphasis, style | (emphasis.DelimiterCount > 1 ? TextStyle.Bold : TextStyle.Italic));
                break;
            case DelimiterInline delimiter:
                Characters(delimiter.ToLiteral(), offset + delimiter.Span.Start, offset + delimiter.Span.End + 1, style);
                Children(delimiter, style);
                break;
            case ContainerInline container:
                Children(container, style);
                break;
        }
    }

    public void AddTitle(string? title)
    {
        if (!string.IsNullOrWhiteSpace(title))
        {
            fields.Add(new("link-title", LineEnd().Replace(title.Trim(), " ")));
        }
    }

    private void Literal(LiteralInline literal, TextStyle style) =>
        Characters(literal.Content.AsSpan(), offset + literal.Span.Start, offset + literal.Span.End + 1, style);

    private void SoftBreak(int place)
    {
        if (blocks.IsLineBlank || softBreaks.Parts(place))
        {
            Break();
        }
        else
        {
            blocks.Space();
        }
    }

    /// <summary>Characters that stand somewhere between two places of the source; where a parser changed them, they are written as it gives them.</summary>
    private void Characters(ReadOnlySpan<char> characters, int from, int to, TextStyle style)
    {
        if (characters.IsEmpty)
        {
            return;
        }

        (from, to) = (Math.Clamp(from, 0, source.Length), Math.Clamp(to, 0, source.Length));
        var place = to > from ? source.AsSpan(from, to - from).IndexOf(characters, StringComparison.Ordinal) : -1;
        if (place < 0)
        {
            Replaced(characters, style);
            return;
        }

        if (!IsHidden)
        {
            blocks.Style = style | StyleOfTags;
            blocks.Write(from + place, characters.Length);
        }
    }

    private void Replaced(ReadOnlySpan<char> characters, TextStyle style)
    {
        if (IsHidden)
        {
            return;
        }

        blocks.Style = style | StyleOfTags;
        blocks.WriteReplaced(characters);
    }

    private bool IsHidden => _tags.Exists(tag => ElementRule.Find(tag)?.Flow == ElementFlow.Hidden);

    private TextStyle StyleOfTags => _tags.Aggregate(TextStyle.Plain, (style, tag) => style | (ElementRule.Find(tag)?.Style ?? TextStyle.Plain));

    /// <summary>A tag of HTML in the middle of the words.</summary>
    private void Tag(string tag)
    {
        var match = TagName().Match(tag);
        var rule = ElementRule.Find(match.Groups["name"].ValueSpan);
        if (rule is null || rule.Flow == ElementFlow.Page)
        {
            return;
        }

        if (rule.Name == "br")
        {
            Break();
        }
        else if (rule.Flow == ElementFlow.Block)
        {
            blocks.Begin(_block!);
        }
        else if (match.Groups["end"].Success)
        {
            _tags.Remove(rule.Name);
        }
        else if (!rule.IsVoid && (rule.Style != TextStyle.Plain || rule.Flow == ElementFlow.Hidden))
        {
            _tags.Add(rule.Name);
        }
    }

    // A line with no-break spaces alone between two breaks is a blank line in all but name.
    private void Break()
    {
        if (blocks.IsLineBlank)
        {
            blocks.Begin(_block!);
        }
        else
        {
            blocks.BreakLine();
        }
    }

    [GeneratedRegex(@"^<(?<end>/)?(?<name>[A-Za-z][\w-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex TagName();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();
}
