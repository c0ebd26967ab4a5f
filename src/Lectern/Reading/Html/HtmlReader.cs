using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Lectern.Sources;

namespace Lectern.Reading.Html;

/// <summary>The visible text of a page, block by block, read from its tokens without building a tree.</summary>
/// <remarks>
/// AngleSharp's tokenizer follows the standard and knows the exact place of each token; its tree does not, and overflows the stack on deep input.
/// What is not seen on the page is left out: scripts, styles, templates, fallbacks of players and pictures, comments, and what the attributes
/// <c>hidden</c> and <c>style</c> hide.
/// </remarks>
internal sealed class HtmlReader
{
    public const string Rule = "html/1";

    // A framework wraps the whole page in one form, a publisher calls the article complementary: so many words of its own are the page's matter.
    private const int LongestSideMatter = 4000;
    private const int FewestOfPage = 6;
    private const int FewestWordsOfPage = 600;

    private readonly string _source;
    private readonly HtmlTokenizer _tokens;
    private readonly SourceLimits _limits;
    private readonly ElementStack _open;
    private readonly BlockWriter _blocks;
    private readonly PageFields _fields = new();
    private readonly Dictionary<string, ElementRule> _unknown = [];
    private readonly TagAttributes _attributes = new();
    private readonly MarkupNames _names = new();
    private readonly StyleSheet _sheet = new();
    private readonly SpokenElements _spoken = new();
    private readonly DataIsland _island = new();
    private bool _isLinkedData;
    private string? _scriptType;
    private OpenElement _opener = new(new("", ElementFlow.Page));
    private string _blockNames = "";
    private int _blockDepth;

    private HtmlReader(string source, HtmlTokenizer tokens, SourceLimits limits) => (_source, _tokens, _limits, _open, _blocks) = (source, tokens, limits, new(limits.Depth), new(source));

    public static SourceText Read(string source, SourceLimits limits)
    {
        using var tokens = new HtmlTokenizer(new TextSource(new StringTextSource(source)), HtmlEntityProvider.Resolver)
        {
            // References are resolved here, so that a token's characters are those of the source.
            IsNotConsumingCharacterReferences = true,
            SkipComments = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => TagAttributes.IsRead(name.Span),
        };
        return new HtmlReader(source, tokens, limits).Read();
    }

    private SourceText Read()
    {
        while (true)
        {
            var token = _tokens.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    CloseAll();
                    return _island.ReadUnless(_spoken.Mark(_blocks.Finish(Rule, _fields.All)), _source, _limits);
                case HtmlTokenType.StartTag:
                    Begin(ref token);
                    break;
                case HtmlTokenType.EndTag:
                    End(RuleOf(token.Name.Memory.Span));
                    break;
                case HtmlTokenType.Character:
                    Text(token.Position.Index, token.Data.Length);
                    break;
            }
        }
    }

    private void Begin(ref StructHtmlToken tag)
    {
        var rule = RuleOf(tag.Name.Memory.Span);
        _attributes.Read(ref tag);
        var attributes = _attributes;
        if (rule.Content != HtmlParseMode.PCData)
        {
            _tokens.State = rule.Content;
        }

        if (attributes.Any)
        {
            _fields.AddFrom(rule.Name, attributes);
        }

        if (rule.Flow == ElementFlow.Page)
        {
            return;
        }

        Close(_open.CountToBegin(rule));
        if (rule.Flow == ElementFlow.Block)
        {
            EndBlock();
        }

        if (rule.Name == "br")
        {
            Break();
        }

        if (!rule.IsVoid && !(tag.IsSelfClosing && rule.Name == "svg"))
        {
            _scriptType = rule.Content == HtmlParseMode.Script ? attributes["type"] : null;
            _isLinkedData = _scriptType?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;
            _open.Open(Inherit(rule, attributes));
        }
    }

    // One object for each name: an end tag is matched by it.
    private ElementRule RuleOf(ReadOnlySpan<char> name)
    {
        if (ElementRule.Find(name) is { } known)
        {
            return known;
        }

        var unknown = _unknown.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!unknown.TryGetValue(name, out var rule))
        {
            unknown[name] = rule = new(name.ToString(), ElementFlow.Inline);
        }

        return rule;
    }

    private OpenElement Inherit(ElementRule rule, TagAttributes attributes)
    {
        var parent = _open.Top;
        var isNesting = rule.Kind is BlockKind.ListItem or BlockKind.Quotation;
        var nesting = parent.Nesting + (isNesting ? 1 : 0);
        var element = parent with
        {
            Rule = rule,
            Kind = rule.Kind ?? (rule.IsWall ? BlockKind.Paragraph : parent.Kind),
            Level = isNesting ? nesting : rule.Kind is not null || rule.IsWall ? rule.Level : parent.Level,
            Nesting = nesting,
            Region = rule.Region ?? (rule.Name == "main" ? BlockRegion.Body : parent.Region),
            Style = parent.Style | rule.Style,
            IsHidden = parent.IsHidden || rule.Flow == ElementFlow.Hidden,
            IsPreformatted = parent.IsPreformatted || rule.Name is "pre" or "listing" or "xmp" or "plaintext",
            BlocksBefore = _blocks.Blocks.Count,
            CharactersBefore = _blocks.Length,
            Moment = null,
            Speaker = null,
            Row = rule.Name switch { "tr" => new TableRow(), "table" => null, _ => parent.Row },
            Column = rule.Kind == BlockKind.TableCell && parent.Row is { } row ? ++row.Cells : rule.Name is "table" or "tr" ? 0 : parent.Column,
        };
        return !attributes.Any ? element : element with
        {
            Region = attributes.Region ?? element.Region,
            Style = element.Style | attributes.Style | (_sheet.IsEmpty || attributes.Class is not { } classes ? TextStyle.Plain : _sheet.Find(classes)) | (rule.Flow == ElementFlow.Inline && attributes.SaysSpeaker ? TextStyle.Bold : TextStyle.Plain) | (rule.Name == "a" && attributes["href"] is not null ? TextStyle.Link : TextStyle.Plain),
            IsHidden = element.IsHidden || attributes.SaysHidden(rule.Flow),
            MarkupNames = _names.Add(parent.MarkupNames, attributes.Class, attributes.Id is { } id && !id.AsSpan().ContainsAnyInRange('0', '9') ? id : null),
            Moment = rule.Name == "time" ? attributes["datetime"] : null,
            Speaker = rule.Flow == ElementFlow.Block ? attributes.Speaker : null,
        };
    }

    private void End(ElementRule rule)
    {
        if (rule.Name == "br")
        {
            Break();
            return;
        }

        if (rule.Flow == ElementFlow.Block)
        {
            EndBlock();
        }

        Close(_open.CountToEnd(rule));
    }

    private void CloseAll()
    {
        EndBlock();
        while (_open.Top.Rule.Name.Length > 0)
        {
            Close(1);
        }
    }

    private void Close(int count)
    {
        for (; count > 0; count--)
        {
            if (_open.Top.IsBlock)
            {
                EndBlock();
            }

            var closed = _open.Close();
            if (closed.Region != _open.Top.Region && (HoldsPage(closed) || WordsOf(closed) > LongestSideMatter))
            {
                Reconsider(closed, block => block.Region == closed.Region ? block with { Region = BlockRegion.Body } : block);
            }

            if (closed.Rule.Kind == BlockKind.TableCell && _blocks.Blocks.Count - closed.BlocksBefore > 1)
            {
                // Pages are laid out with tables: a cell with more than one block in it is a part of the page.
                Reconsider(closed, block => block.Kind == BlockKind.TableCell ? block with { Kind = BlockKind.Paragraph } : block);
            }

            if (closed.Speaker is not null)
            {
                _spoken.Add(closed.Speaker, closed.BlocksBefore, _blocks.Blocks.Count);
            }

            if (closed.Moment is not null)
            {
                var shown = _blocks.WrittenSince(closed.CharactersBefore);
                _fields.Add("time", closed.Moment, _blocks.IsOpen && !shown.IsEmpty ? shown : null);
            }
        }
    }

    // A form that begins with the page, or that has the page's name in it, is the framework's.
    private bool HoldsPage(OpenElement closed)
    {
        if (closed.Rule.Name != "form" || _blocks.Blocks.Count - closed.BlocksBefore < FewestOfPage)
        {
            return false;
        }

        for (var i = closed.BlocksBefore; i < _blocks.Blocks.Count; i++)
        {
            if (_blocks.Blocks[i] is { Kind: BlockKind.Heading, Level: 1 })
            {
                return true;
            }
        }

        return closed.BlocksBefore == 0 && WordsOf(closed) > FewestWordsOfPage;
    }

    private void Reconsider(OpenElement closed, Func<Block, Block> changed)
    {
        for (var i = closed.BlocksBefore; i < _blocks.Blocks.Count; i++)
        {
            _blocks.Blocks[i] = changed(_blocks.Blocks[i]);
        }
    }

    /// <summary>Characters in the element's own part of the page that lead nowhere: menus and teasers have few of them.</summary>
    private int WordsOf(OpenElement closed) => _blocks.Blocks
        .Skip(closed.BlocksBefore)
        .Where(block => block.Region == closed.Region)
        .Sum(block => block.Span.Length - block.Links.Sum(link => link.Length));

    private void EndBlock()
    {
        if (_open.Top.IsPreformatted)
        {
            _blocks.EndPreformatted();
        }
        else
        {
            _blocks.End();
        }
    }

    private void Break()
    {
        if (_open.Top.IsHidden || !_blocks.IsOpen)
        {
            return;
        }

        // Two breaks, or two with only no-break spaces between them, part paragraphs.
        if (_blocks.IsLineBlank)
        {
            EndBlock();
        }
        else
        {
            _blocks.BreakLine();
        }
    }

    private void Text(int start, int length)
    {
        var element = _open.Top;
        if (element.IsHidden)
        {
            Hidden(element.Rule.Name, start, length);
            return;
        }

        if (!_blocks.IsOpen)
        {
            if (_source.AsSpan(start, length).IsWhiteSpace())
            {
                return;
            }

            BeginBlock(element);
        }
        else if (!_open.Holds(_opener, _blockDepth) && !_source.AsSpan(start, length).IsWhiteSpace())
        {
            LeaveOpener();
        }

        _blocks.Style = element.Style;
        var end = start + length;
        while (start < end)
        {
            var plain = element.Rule.Content is HtmlParseMode.Rawtext or HtmlParseMode.Plaintext ? -1 : _source.AsSpan(start, end - start).IndexOf('&');
            plain = plain < 0 ? end - start : plain;
            if (plain > 0)
            {
                Write(start, plain, element.IsPreformatted);
                start += plain;
                continue;
            }

            var resolved = CharacterReference.Read(_source.AsSpan(start, end - start), out var taken);
            if (resolved is null)
            {
                Write(start, 1, element.IsPreformatted);
                start++;
            }
            else
            {
                _blocks.WriteReplaced(resolved);
                start += taken;
            }
        }
    }

    private void Write(int start, int length, bool isPreformatted)
    {
        if (isPreformatted)
        {
            _blocks.WriteVerbatim(start, length);
        }
        else
        {
            _blocks.Write(start, length);
        }
    }

    private void BeginBlock(OpenElement element)
    {
        var (kind, level, region, column) = (element.Kind, element.Level, element.Region, element.Column);
        _blocks.Begin(span => new(span, kind) { Level = level, Region = region, MarkupNames = _blockNames, Column = column });
        (_opener, _blockNames, _blockDepth) = (element, element.MarkupNames, _open.Depth);
    }

    // The element in the line with which the block began has ended: it holds a part of the block, and its names are not the block's.
    private void LeaveOpener()
    {
        while (_blockDepth > 1 && !_open.Holds(_opener, _blockDepth))
        {
            _blockDepth--;
            _opener = _open.At(_blockDepth);
        }

        _blockNames = _opener.MarkupNames;
    }

    private void Hidden(string element, int start, int length)
    {
        if (element == "title")
        {
            _fields.AddTitle(CharacterReference.ResolveAll(_source.AsSpan(start, length)));
        }
        else if (element == "style")
        {
            _sheet.Add(_source.AsSpan(start, length));
        }
        else if (element == "script")
        {
            if (_isLinkedData)
            {
                _fields.AddLinkedData(_source.AsMemory(start, length));
            }

            _island.Add(_source, _scriptType, new(start, start + length));
        }
    }
}
