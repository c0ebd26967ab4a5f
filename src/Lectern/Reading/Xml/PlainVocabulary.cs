namespace Lectern.Reading.Xml;

/// <summary>Elements that no standard names, read by the words of their names and by how they stand in the text.</summary>
/// <remarks>Parliaments have XML of their own; nearly all call a speech a speech, a contribution or an intervention, and who speaks a speaker, a talker or a member.</remarks>
internal sealed class PlainVocabulary(XmlOutline outline) : IMarkupVocabulary
{
    private static readonly string[] SpeechNames = ["speech", "contribution", "intervention", "utterance", "turn", "rede", "discurso", "spoken", "remark", "question", "answer"];
    private static readonly string[] LabelNames = ["speaker", "speakername", "talker", "member", "membername", "personspeaking", "redner", "orador", "orateur", "from", "label", "author", "name"];
    private static readonly string[] DirectionNames = ["kommentar", "direction", "stage", "procedure", "procedural", "interjection", "motiontext", "division", "note", "comment", "scene", "narrative"];
    private static readonly string[] HeadingNames = ["heading", "majorheading", "minorheading", "title", "subtitle", "head", "subject", "h1", "h2", "h3", "h4"];
    private static readonly string[] SpeakerAttributes = ["speakername", "speaker", "who", "by", "talker", "member"];
    private static readonly string[] LabelClasses = ["class", "type", "klasse", "style", "rend", "role"];
    private static readonly string[] MetaNames = ["meta", "metadata", "header", "head", "info", "documentinfo", "session.header", "vorspann", "rednerliste", "anlagen"];

    private readonly List<SourceField> _fields = [];
    private readonly Dictionary<string, string> _listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public string Rule => "xml/1";

    public IReadOnlyList<SourceField> Fields => _fields;

    public MarkupPart Begin(XmlTokens tag, IReadOnlyList<string> path)
    {
        if (path.Count == 0)
        {
            NoteRoot(tag);
        }

        if (tag["id"] is { Length: > 0 } id && tag["name"] is { Length: > 1 } called)
        {
            _listed.TryAdd(id, called); // <Speaker id="spk1" name="Jane Roe"/>
        }

        var name = tag.Name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        var isInline = outline.Names.TryGetValue(tag.Name, out var standing) && standing.IsInline;
        if (path.Count < 4 && MetaNames.Contains(name) || tag.Name is "style" or "script")
        {
            return MarkupPart.Hidden;
        }

        if (SpeechNames.Contains(name) && !isInline)
        {
            return MarkupPart.Speech;
        }

        // <p class="speaker"><speaker><forename>…</forename></speaker>Jane Roe (Bay):</p>: the element tells of the speaker in parts, the words beside it are what is printed.
        if (LabelNames.Contains(name) && isInline && standing!.HoldWords == 0)
        {
            return MarkupPart.Hidden;
        }

        if ((LabelNames.Contains(name) && path.Any(around => SpeechNames.Contains(around))) || (!isInline && LabelClasses.Any(key => tag[key] is { } value && LabelNames.Contains(value.ToLowerInvariant()))))
        {
            return MarkupPart.Label;
        }

        if (LabelNames.Contains(name) && standing is { IsInline: false } && outline.Names.Keys.Any(SpeechNames.Contains))
        {
            return MarkupPart.LooseLabel;
        }

        return isInline ? MarkupPart.Inline
            : DirectionNames.Contains(name) ? MarkupPart.Direction
            : HeadingNames.Contains(name) && standing?.HoldWords > 0 ? MarkupPart.Heading
            : name is "br" or "lb" ? MarkupPart.LineBreak
            : name is "li" or "item" ? MarkupPart.Item
            : name is "td" or "th" or "cell" ? MarkupPart.Cell
            : standing?.HoldWords > 0 ? MarkupPart.Paragraph
            : MarkupPart.Container;
    }

    public MarkedSpeech Speech(XmlTokens tag)
    {
        var speaker = SpeakerAttributes.Select(name => tag[name]).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
        var key = tag["personid"] ?? tag["person_id"] ?? tag["speakerid"] ?? speaker;
        if (key is not null && speaker is not null && speaker.Contains(' ', StringComparison.Ordinal))
        {
            _names.TryAdd(key, speaker);
        }

        return new(0, 0) { Speaker = string.IsNullOrWhiteSpace(key) ? null : key, Kind = tag.Name switch { "question" => TurnKind.Question, "answer" => TurnKind.Answer, _ => null } };
    }

    // <minutes sitting-date="2018-09-27">: what the root says of itself, where it is a day.
    private void NoteRoot(XmlTokens tag)
    {
        foreach (var (key, value) in tag.Attributes)
        {
            if (Envelopes.EnvelopeField.IsTitleOrDate(key) && value.Any(char.IsAsciiDigit) && Envelopes.EnvelopeField.Of(new(key, new(value, SourceMap.Identity))) is { } field)
            {
                _fields.Add(field);
            }
        }
    }

    public void Text(string characters)
    {
        // What the source says about itself is told by the values of its elements, below.
    }

    public void End(string name)
    {
        // Nothing is gathered.
    }

    public MarkedSpeaker? Find(string key) => _names.TryGetValue(key, out var name) || _listed.TryGetValue(key.TrimStart('#'), out name) ? new(key) { Name = name, Basis = Basis.Stated } : null;
}
