using System.Buffers;

namespace Lectern.Reading.Html;

/// <summary>What the page's own style sheet says about the weight of its classes: programs that export pages give bold type no other mark.</summary>
/// <remarks>Only selectors that are one class, alone or behind the name of an element, are read; rules in rules are passed over.</remarks>
internal sealed class StyleSheet
{
    private const int Longest = 200_000;
    private const int MostClasses = 2_000;
    private const int MostSelector = 200;

    private static readonly SearchValues<char> s_joins = SearchValues.Create(" .:#>[+~*");

    private readonly Dictionary<string, TextStyle> _classes = new(StringComparer.Ordinal);
    private int _read;

    /// <summary>No class of it sets anything in bold or in italics.</summary>
    public bool IsEmpty => _classes.Count == 0;

    /// <summary>Reads the words of a style element.</summary>
    public void Add(ReadOnlySpan<char> css)
    {
        css = css[..Math.Min(css.Length, Longest - _read)];
        _read += css.Length;
        if (!css.Contains("font", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        while (css.IndexOf('{') is >= 0 and var open && _classes.Count < MostClasses)
        {
            var close = css[open..].IndexOf('}') is >= 0 and var length ? open + length : css.Length;
            var style = StyleOf(css[(open + 1)..close]);
            if (style != TextStyle.Plain && open <= MostSelector)
            {
                foreach (var selector in css[..open].Split(','))
                {
                    AddSelector(css[selector].Trim(), style);
                }
            }

            css = css[Math.Min(close + 1, css.Length)..];
        }
    }

    /// <summary>The style that the classes of an element give to its text.</summary>
    public TextStyle Find(string classes)
    {
        var style = TextStyle.Plain;
        var known = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in classes.AsSpan().Split(' '))
        {
            style |= known.TryGetValue(classes.AsSpan()[name], out var set) ? set : TextStyle.Plain;
        }

        return style;
    }

    private void AddSelector(ReadOnlySpan<char> selector, TextStyle style)
    {
        var dot = selector.IndexOf('.');
        var name = selector[(dot + 1)..];
        if (dot >= 0 && name.Length > 0 && !name.ContainsAny(s_joins) && !selector[..dot].ContainsAny(s_joins))
        {
            var key = name.ToString();
            _classes[key] = _classes.GetValueOrDefault(key) | style;
        }
    }

    private static TextStyle StyleOf(ReadOnlySpan<char> declarations)
    {
        var style = TextStyle.Plain;
        foreach (var part in declarations.Split(';'))
        {
            var declaration = declarations[part];
            var colon = declaration.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var property = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            style |= property.Equals("font-weight", StringComparison.OrdinalIgnoreCase) && (value.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || value is [>= '6' and <= '9', '0', '0', ..]) ? TextStyle.Bold
                : property.Equals("font-style", StringComparison.OrdinalIgnoreCase) && value.StartsWith("italic", StringComparison.OrdinalIgnoreCase) ? TextStyle.Italic : TextStyle.Plain;
        }

        return style;
    }
}
