using Lectern.Sources;

namespace Lectern.Reading.Xml;

/// <summary>What an XML source is made of, seen before it is read: its root, and its elements with their text.</summary>
/// <param name="Root">Name of the root element, or empty.</param>
/// <param name="Second">Name of the first element inside it, or empty.</param>
/// <param name="Leaves">Elements that hold characters and no elements, in order.</param>
/// <param name="Names">Of every element name, how it stands in the text.</param>
internal sealed record XmlOutline(string Root, string Second, IReadOnlyList<XmlLeaf> Leaves, IReadOnlyDictionary<string, XmlOutline.Standing> Names)
{
    /// <summary>How often elements of a name occur, and how often with words beside them in the same element.</summary>
    internal sealed class Standing
    {
        public int Count { get; set; }

        public int BesideWords { get; set; }

        public int HoldWords { get; set; }

        /// <summary>It stands in the line, among words.</summary>
        public bool IsInline => BesideWords * 2 > Count;
    }

    /// <summary>Looks a source through.</summary>
    /// <exception cref="UnreadableSourceException">It is nested too deep.</exception>
    public static XmlOutline Of(string source, SourceLimits limits)
    {
        var open = new List<Open>();
        var leaves = new List<XmlLeaf>();
        var names = new Dictionary<string, Standing>();
        var (root, second) = ("", "");
        using var tokens = new XmlTokens(source);
        while (tokens.Read())
        {
            switch (tokens.Kind)
            {
                case XmlTokenKind.Start:
                    if (open.Count >= limits.Depth)
                    {
                        throw ReadingMessages.TooDeep(limits.Depth, $"<{tokens.Name}> elements");
                    }

                    root = root.Length == 0 ? tokens.Name : root;
                    second = second.Length == 0 && open.Count == 1 ? tokens.Name : second;
                    if (open.Count > 0)
                    {
                        open[^1].Children.Add(tokens.Name);
                    }

                    open.Add(new Open(tokens.Name));
                    break;
                case XmlTokenKind.End:
                    Close(tokens.Name);
                    break;
                default:
                    if (open.Count > 0 && !source.AsSpan(tokens.Start, tokens.Length).IsWhiteSpace())
                    {
                        open[^1].Pieces.Add(new(new(tokens.Start, tokens.Start + tokens.Length), tokens.Kind == XmlTokenKind.CharacterData));
                    }

                    break;
            }
        }

        while (open.Count > 0)
        {
            Close(open[^1].Name);
        }

        return new(root, second, leaves, names);

        // An end without a beginning is passed over; a beginning without an end ends with what is around it.
        void Close(string name)
        {
            if (!open.Exists(element => element.Name == name))
            {
                return;
            }

            while (open.Count > 0)
            {
                var closed = open[^1];
                open.RemoveAt(open.Count - 1);
                Note(closed);
                if (closed.Name == name)
                {
                    return;
                }
            }
        }

        void Note(Open closed)
        {
            Of(closed.Name).Count++;
            Of(closed.Name).HoldWords += closed.Pieces.Count > 0 ? 1 : 0;
            foreach (var child in closed.Children)
            {
                Of(child).BesideWords += closed.Pieces.Count > 0 ? 1 : 0;
            }

            if (closed.Children.Count == 0 && closed.Pieces.Count > 0)
            {
                leaves.Add(new(closed.Name, open.Count > 0 ? open[^1].Name : "", closed.Pieces));
            }
        }

        Standing Of(string name) => names.TryGetValue(name, out var standing) ? standing : names[name] = new();
    }

    private sealed record Open(string Name)
    {
        public List<string> Children { get; } = [];

        public List<XmlPiece> Pieces { get; } = [];
    }
}

/// <summary>An element that holds characters and no elements.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The name of the element around it.</param>
/// <param name="Pieces">Its characters.</param>
internal sealed record XmlLeaf(string Name, string Parent, IReadOnlyList<XmlPiece> Pieces)
{
    /// <summary>Characters of the source in it.</summary>
    public int Length => Pieces.Sum(piece => piece.Span.Length);
}

/// <summary>Characters of an element.</summary>
/// <param name="Span">Where they stand in the source.</param>
/// <param name="IsLiteral">References in them are not resolved.</param>
internal readonly record struct XmlPiece(SourceSpan Span, bool IsLiteral);
