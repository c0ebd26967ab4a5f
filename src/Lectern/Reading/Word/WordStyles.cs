using System.Globalization;

namespace Lectern.Reading.Word;

/// <summary>The paragraph and character styles that a Word file defines.</summary>
internal sealed class WordStyles
{
    private const int MostAncestors = 32;

    private readonly Dictionary<string, Definition> _styles = new(StringComparer.Ordinal);

    /// <summary>Name of a style as its author reads it; the id where it is not defined.</summary>
    public string NameOf(string? id) => id is null ? "" : _styles.TryGetValue(id, out var style) && style.Name.Length > 0 ? style.Name : id;

    /// <summary>How the words of a style are set.</summary>
    public TextStyle TextOf(string? id)
    {
        var text = TextStyle.Plain;
        bool? bold = null, italic = null;
        foreach (var style in WithAncestors(id))
        {
            (bold, italic) = (bold ?? style.Bold, italic ?? style.Italic);
        }

        text |= bold == true ? TextStyle.Bold : TextStyle.Plain;
        return text | (italic == true ? TextStyle.Italic : TextStyle.Plain);
    }

    /// <summary>Rank of the heading that a style makes; 0 where it makes none.</summary>
    public int HeadingOf(string? id)
    {
        foreach (var style in WithAncestors(id))
        {
            if (style.Outline is { } level)
            {
                return level;
            }

            if (style.Name.Equals("title", StringComparison.OrdinalIgnoreCase))
            {
                return 1;
            }

            if (style.Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(style.Name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var rank))
            {
                return Math.Clamp(rank, 1, 9);
            }
        }

        return 0;
    }

    /// <summary>Reads the definitions.</summary>
    public void Read(XmlTokens tokens)
    {
        Definition? style = null;
        for (var token = tokens.Next(); token != XmlToken.End; token = tokens.Next())
        {
            if (token != XmlToken.Open)
            {
                continue;
            }

            if (tokens.Name == "style")
            {
                style = new Definition();
                _styles.TryAdd(tokens.Attribute("styleId") ?? "", style);
            }
            else if (style is not null)
            {
                style.Add(tokens);
            }
        }
    }

    /// <summary>The element says that something is so, not that it is not.</summary>
    public static bool IsOn(XmlTokens tokens) => tokens.Attribute("val") is not ("0" or "false" or "off" or "none");

    private IEnumerable<Definition> WithAncestors(string? id)
    {
        for (var i = 0; i < MostAncestors && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private sealed class Definition
    {
        public string Name { get; private set; } = "";

        public string? BasedOn { get; private set; }

        public bool? Bold { get; private set; }

        public bool? Italic { get; private set; }

        public int? Outline { get; private set; }

        public void Add(XmlTokens tokens)
        {
            switch (tokens.Name)
            {
                case "name": Name = tokens.Attribute("val") ?? ""; break;
                case "basedOn": BasedOn = tokens.Attribute("val"); break;
                case "b": Bold = IsOn(tokens); break;
                case "i": Italic = IsOn(tokens); break;
                case "outlineLvl" when int.TryParse(tokens.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level):
                    Outline = level < 9 ? level + 1 : 0;
                    break;
            }
        }
    }
}
