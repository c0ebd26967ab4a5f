using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Lectern.Reading.Xml;

/// <summary>What a token of an XML source is.</summary>
internal enum XmlTokenKind
{
    /// <summary>The beginning of an element, or a whole empty one.</summary>
    Start,

    /// <summary>The end of an element.</summary>
    End,

    /// <summary>Characters in which references are resolved.</summary>
    Text,

    /// <summary>Characters that stand for themselves.</summary>
    CharacterData,
}

/// <summary>The tokens of an XML source with their exact places; comments, instructions and document types are passed over.</summary>
/// <remarks>
/// AngleSharp's tokenizer knows where each token stands, which the reader of the framework does not for text with references in it, and goes on
/// where XML is broken, as publishers' XML often is. Entities that a document declares are never expanded, and nothing is fetched. Names
/// lose their prefix and their case.
/// </remarks>
internal sealed class XmlTokens : IDisposable
{
    // Values beyond it are no names, dates or references.
    private const int LongestValue = 4096;
    private const int MostAttributes = 64;

    private static readonly string CharacterDataStart = "<![CDATA[";

    private readonly string _source;
    private readonly HtmlTokenizer _tokens;
    private readonly Dictionary<string, string> _names = [];
    private readonly List<(string Name, string Value)> _attributes = [];
    private bool _endFollows;

    public XmlTokens(string source)
    {
        _source = source;
        _tokens = new HtmlTokenizer(new TextSource(new StringTextSource(source)), HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            IsAcceptingCharacterData = true,
            SkipComments = true,
        };
    }

    /// <summary>What the token is.</summary>
    public XmlTokenKind Kind { get; private set; }

    /// <summary>The element's name without its prefix, lower case; empty for characters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Offset of the token's first character.</summary>
    public int Start { get; private set; }

    /// <summary>How many characters it has; of characters only.</summary>
    public int Length { get; private set; }

    /// <summary>The attributes of a start tag by name (prefix and case lost), references resolved; too long values are left out.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => _attributes;

    /// <summary>The value of an attribute of a start tag, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in _attributes)
            {
                if (attribute.Name == name)
                {
                    return attribute.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Goes to the next token; false at the end. An empty element has a start and an end.</summary>
    public bool Read()
    {
        if (_endFollows)
        {
            (_endFollows, Kind) = (false, XmlTokenKind.End);
            _attributes.Clear();
            return true;
        }

        while (true)
        {
            var token = _tokens.GetStructToken();
            (Start, Length) = (token.Position.Index, 0);
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return false;
                case HtmlTokenType.StartTag:
                    Kind = XmlTokenKind.Start;
                    Name = NameOf(token.Name.Memory.Span);
                    _endFollows = token.IsSelfClosing;
                    ReadAttributes(ref token);
                    return true;
                case HtmlTokenType.EndTag:
                    Kind = XmlTokenKind.End;
                    Name = NameOf(token.Name.Memory.Span);
                    return true;
                case HtmlTokenType.Character:
                    (Name, Length) = ("", token.Data.Length);
                    Start += _source.AsSpan(Start).StartsWith(CharacterDataStart) ? CharacterDataStart.Length : 0; // the tokenizer gives the place of the mark or of what follows it
                    Kind = Start >= CharacterDataStart.Length && _source.AsSpan(0, Start).EndsWith(CharacterDataStart, StringComparison.Ordinal) ? XmlTokenKind.CharacterData : XmlTokenKind.Text;
                    return true;
            }
        }
    }

    public void Dispose() => _tokens.Dispose();

    private void ReadAttributes(ref StructHtmlToken token)
    {
        _attributes.Clear();
        var attributes = token.Attributes;
        for (var i = 0; i < Math.Min(attributes.Count, MostAttributes); i++)
        {
            if (attributes[i].Value.Memory.Length <= LongestValue)
            {
                _attributes.Add((NameOf(attributes[i].Name.Memory.Span), Html.CharacterReference.ResolveAll(attributes[i].Value.Memory.Span)));
            }
        }
    }

    private string NameOf(ReadOnlySpan<char> name)
    {
        var known = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(name, out var local))
        {
            var full = name.ToString();
            _names[full] = local = full[(full.LastIndexOf(':') + 1)..].ToLowerInvariant();
        }

        return local;
    }
}
