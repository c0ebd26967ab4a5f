using System.Globalization;
using System.Text;

namespace Lectern.Reading.Word;

/// <summary>The runs of one paragraph, written as they are read.</summary>
internal sealed class WordParagraph(string source, BlockWriter blocks, WordStyles styles, XmlTokens tokens)
{
    private TextStyle _style;
    private string? _runStyle;
    private bool? _bold;
    private bool? _italic;
    private bool _isHidden;
    private int _links;
    private string? _styleId;
    private int? _outline;
    private int _instructions;

    /// <summary>Name of its style, or empty.</summary>
    public string StyleName => styles.NameOf(_styleId);

    /// <summary>Rank of the heading that it is, or 0.</summary>
    public int HeadingLevel => _outline ?? styles.HeadingOf(_styleId);

    /// <summary>Depth in a list, or 0.</summary>
    public int ListLevel { get; private set; }

    /// <summary>Reads to the end of the paragraph that has just been opened.</summary>
    /// <param name="boxes">Gets the text boxes that are bound to it.</param>
    public void Read(List<SourceSpan> boxes)
    {
        for (var open = 1; open > 0;)
        {
            switch (tokens.Next())
            {
                case XmlToken.End:
                    return;
                case XmlToken.Open:
                    open++;
                    if (Skips(tokens.Name))
                    {
                        if (tokens.Name == "txbxContent")
                        {
                            var start = tokens.End;
                            tokens.SkipElement();
                            boxes.Add(new(start, tokens.Start));
                        }
                        else
                        {
                            tokens.SkipElement();
                        }

                        open--;
                    }
                    else if (tokens.Name is "t" or "pPr" or "rPr")
                    {
                        Part(tokens.Name);
                        open--;
                    }
                    else
                    {
                        Open(tokens.Name);
                    }

                    break;
                case XmlToken.Close:
                    open--;
                    _links -= tokens.Name == "hyperlink" ? 1 : 0;
                    break;
            }
        }
    }

    // Taken out by tracked changes, shown only to old programs, how something sounds, or read later.
    private static bool Skips(string name) =>
        name is "del" or "moveFrom" or "Fallback" or "rt" or "txbxContent" or "delText" or "instrText" or "delInstrText" or "sectPr" or "chart" or "pPrChange" or "rPrChange";

    private void Open(string name)
    {
        switch (name)
        {
            case "r":
                (_bold, _italic, _isHidden, _runStyle) = (null, null, false, null);
                SetStyle();
                break;
            case "hyperlink":
                _links++;
                break;
            case "tab" or "ptab" when !_isHidden:
                blocks.Tab();
                break;
            case "br" or "cr" when !_isHidden && tokens.Attribute("type") is null or "textWrapping":
                blocks.BreakLine();
                break;
            case "noBreakHyphen" when !_isHidden:
                blocks.WriteReplaced("\u2011");
                break;
            case "sym" when !_isHidden && int.TryParse(tokens.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                blocks.WriteReplaced(Rune.IsValid(code) && code is >= ' ' and not (>= 0xE000 and < 0xF900) ? new Rune(code).ToString() : "\uFFFD");
                break;
            case "fldChar":
                _instructions += tokens.Attribute("fldCharType") switch { "begin" => 1, "separate" or "end" when _instructions > 0 => -1, _ => 0 };
                break;
        }
    }

    private void Part(string name)
    {
        for (var open = 1; open > 0;)
        {
            var token = tokens.Next();
            open += token switch { XmlToken.Open => 1, XmlToken.Close => -1, XmlToken.End => -open, _ => 0 };
            if (token == XmlToken.Text && name == "t")
            {
                Words(tokens.Start, tokens.End);
            }
            else if (token == XmlToken.Open && name != "t")
            {
                if (tokens.Name is "rPrChange" or "pPrChange")
                {
                    tokens.SkipElement();
                    open--;
                }
                else
                {
                    Property(name == "pPr");
                }
            }
        }

        SetStyle();
    }

    private void Property(bool ofParagraph)
    {
        switch (tokens.Name)
        {
            case "pStyle": _styleId = tokens.Attribute("val"); break;
            case "rStyle" when !ofParagraph: _runStyle = tokens.Attribute("val"); break;
            case "b" when !ofParagraph: _bold = WordStyles.IsOn(tokens); break;
            case "i" when !ofParagraph: _italic = WordStyles.IsOn(tokens); break;
            case "vanish" when !ofParagraph: _isHidden = WordStyles.IsOn(tokens); break;
            case "outlineLvl" when int.TryParse(tokens.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level): _outline = level < 9 ? level + 1 : 0; break;
            case "ilvl" when int.TryParse(tokens.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level): ListLevel = Math.Clamp(level, 0, 8) + 1; break;
            case "numId" when tokens.Attribute("val") == "0": ListLevel = 0; break;
        }
    }

    private void SetStyle()
    {
        var inherited = styles.TextOf(_styleId) | styles.TextOf(_runStyle);
        _style = (_bold ?? inherited.HasFlag(TextStyle.Bold) ? TextStyle.Bold : TextStyle.Plain)
            | (_italic ?? inherited.HasFlag(TextStyle.Italic) ? TextStyle.Italic : TextStyle.Plain);
    }

    private void Words(int start, int end)
    {
        if (_isHidden)
        {
            return;
        }

        blocks.Style = _style | (_links > 0 ? TextStyle.Link : TextStyle.Plain);
        while (start < end)
        {
            var plain = source.AsSpan(start, end - start).IndexOf('&');
            plain = plain < 0 ? end - start : plain;
            if (plain > 0)
            {
                blocks.Write(start, plain);
                start += plain;
                continue;
            }

            var resolved = XmlReference.Read(source.AsSpan(start, end - start), out var taken);
            blocks.WriteReplaced(resolved);
            start += taken;
        }
    }
}
