namespace Lectern.Reading.Xml;

/// <summary>TTML, captions in XML (W3C): paragraphs that name an agent are speeches of theirs.</summary>
internal sealed class CaptionVocabulary : IMarkupVocabulary
{
    private readonly List<SourceField> _fields = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private string? _agent;
    private string _element = "";

    public string Rule => "ttml/1";

    public IReadOnlyList<SourceField> Fields => _fields;

    public MarkupPart Begin(XmlTokens tag, IReadOnlyList<string> path)
    {
        _element = tag.Name;
        _agent = tag.Name == "agent" ? tag["xml:id"] ?? tag["id"] : tag.Name == "name" ? _agent : null;
        return tag.Name switch
        {
            "head" => MarkupPart.Hidden,
            "p" when AgentOf(tag) is not null => MarkupPart.Speech,
            "p" => MarkupPart.Paragraph,
            "br" => MarkupPart.LineBreak,
            "span" => MarkupPart.Inline,
            _ => MarkupPart.Container,
        };
    }

    public MarkedSpeech Speech(XmlTokens tag) => new(0, 0) { Speaker = AgentOf(tag), IsStretch = true };

    public void Text(string characters)
    {
        var words = characters.Trim();
        if (words.Length > 0 && _element == "name" && _agent is not null)
        {
            _names.TryAdd(_agent, words);
        }
        else if (words.Length > 0 && _element == "title" && _fields.Count == 0)
        {
            _fields.Add(new("title", words));
        }
    }

    public void End(string name) => _element = "";

    public MarkedSpeaker? Find(string key) => _names.TryGetValue(key, out var name) ? new(key) { Name = name, Basis = Basis.Stated } : null;

    private static string? AgentOf(XmlTokens tag) => (tag["ttm:agent"] ?? tag["agent"]) is { Length: > 0 } agent ? agent : null;
}
