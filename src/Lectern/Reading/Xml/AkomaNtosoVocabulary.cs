using System.Text;

namespace Lectern.Reading.Xml;

/// <summary>The elements of an Akoma Ntoso debate, versions 2.0 and 3.0, with or without their namespace.</summary>
/// <remarks>Source: OASIS LegalDocML, Akoma Ntoso 1.0 part 2 (schema 3.0), <c>debate</c> and <c>debateBody</c>.</remarks>
internal sealed class AkomaNtosoVocabulary : IMarkupVocabulary
{
    private readonly List<SourceField> _fields = [];
    private readonly Dictionary<string, (string Element, string Name)> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _offices = new(StringComparer.Ordinal);
    private readonly StringBuilder _characters = new();
    private string _title = "";

    public string Rule => "akn/1";

    public IReadOnlyList<SourceField> Fields =>
    [
        .. _title.Length > 0 ? [new SourceField("title", _title)] : Array.Empty<SourceField>(),
        .. _fields,
        new SourceField("genre", "session"),
    ];

    public MarkupPart Begin(XmlTokens tag, IReadOnlyList<string> path)
    {
        See(tag, path);
        return tag.Name switch
        {
            "meta" or "noteref" => MarkupPart.Hidden,
            "speech" or "question" or "answer" => MarkupPart.Speech,
            "from" => MarkupPart.Label,
            "scene" or "narrative" or "summary" or "remark" or "authorialnote" or "vote" or "outcome" => MarkupPart.Direction,

            // What an item of business prints apart from speeches: the papers that were laid, the text of a motion.
            "other" or "entity" or "communication" or "petitions" or "rollcall" or "prayers" or "oathes" or "address" or "nationalinterest" or "noticesofmotion" or "questions" or "resolutions"
                or "ministerialstatements" or "personalstatements" or "declarationofvote" or "pointoforder" or "proceduralmotions" or "writtenstatements" or "adjournment" or "papers"
                or "akomantoso" or "debate" or "debatereport" or "preface" or "coverpage" or "preamble" or "debatebody" or "debatesection" or "speechgroup" or "conclusions" or "container"
                or "ul" or "ol" or "table" or "tr" or "blocklist" or "list" or "embeddedstructure" or "longtitle" => MarkupPart.Container,
            "heading" or "subheading" or "crossheading" => MarkupPart.Heading,
            "num" when path is [.., "debatesection"] => MarkupPart.Heading,
            "p" when path.Contains("preface") && tag["class"]?.Contains("heading", StringComparison.OrdinalIgnoreCase) == true => MarkupPart.Heading,
            "p" or "block" or "blockcontainer" or "content" or "intro" or "wrap" or "div" => MarkupPart.Paragraph,
            "li" or "item" or "point" => MarkupPart.Item,
            "td" or "th" => MarkupPart.Cell,
            "br" or "eol" => MarkupPart.LineBreak,
            _ => MarkupPart.Inline,
        };
    }

    public MarkedSpeech Speech(XmlTokens tag) => new(0, 0)
    {
        Speaker = Key(tag["by"]) ?? Key(tag["as"]),
        Addressee = Key(tag["to"]),
        Kind = tag.Name switch { "question" => TurnKind.Question, "answer" => TurnKind.Answer, _ => null },
    };

    public void Text(string characters)
    {
        if (_characters.Length < 4096)
        {
            _characters.Append(characters);
        }
    }

    public void End(string name)
    {
        if (name is "doctitle" && _title.Length == 0)
        {
            _title = string.Join(' ', _characters.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    public MarkedSpeaker? Find(string key)
    {
        if (!_references.TryGetValue(key, out var reference))
        {
            return null;
        }

        return reference.Element == "tlcperson"
            ? new(key) { Name = reference.Name, Role = RoleOf(key), Basis = Basis.Stated }
            : new(key) { Role = reference.Name, Basis = Basis.Stated };
    }

    private string? RoleOf(string key) => _offices.TryGetValue(key, out var office) && _references.TryGetValue(office, out var reference) && reference.Element == "tlcrole" ? reference.Name : null;

    private void See(XmlTokens tag, IReadOnlyList<string> path)
    {
        switch (tag.Name)
        {
            case "tlcperson" or "tlcrole" or "tlcorganization" when (tag["eid"] ?? tag["id"]) is { Length: > 0 } id && tag["showas"] is { } name && name.AsSpan().Trim().Length > 0:
                _references.TryAdd("#" + id, (tag.Name, name.Trim()));
                break;
            case "speech" or "question" or "answer" when Key(tag["by"]) is { } by && Key(tag["as"]) is { } role:
                _offices.TryAdd(by, role);
                break;
            case "frbrdate" when tag["date"] is { Length: >= 10 } date:
                // The work is the sitting; expression and manifestation are this text of it.
                _fields.Add(path.Contains("frbrwork") ? new("event-date", date) : new("date", date));
                break;
            case "docdate" when tag["date"] is { Length: >= 10 } date:
                _fields.Insert(0, new("event-date", date));
                break;
            case "frbrlanguage" when tag["language"] is { Length: > 0 } language:
                _fields.Add(new("lang", language));
                break;
            case "doctitle":
                _characters.Clear();
                break;
        }
    }

    private static string? Key(string? reference) => reference?.Trim() is { Length: > 0 } key && key.Trim('#').Length > 0 ? "#" + key.TrimStart('#') : null;
}
