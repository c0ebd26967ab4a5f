namespace Lectern.Reading.Xml;

/// <summary>The elements of the Text Encoding Initiative, as parliaments and corpora of spoken language use them (ParlaMint, Parla-CLARIN).</summary>
/// <remarks>Source: TEI P5 Guidelines, chapters 8 (transcriptions of speech) and 7 (performance texts); ParlaMint 4 for <c>note</c> and <c>ana</c>.</remarks>
internal sealed class TeiVocabulary : IMarkupVocabulary
{
    private readonly TeiHeader _header = new();
    private bool _isDebate;

    public string Rule => "tei/1";

    public IReadOnlyList<SourceField> Fields => _isDebate ? [.. _header.Fields, new SourceField("genre", "session")] : _header.Fields;

    public MarkupPart Begin(XmlTokens tag, IReadOnlyList<string> path)
    {
        _header.Begin(tag, path);
        _isDebate |= tag.Name == "div" && tag["type"]?.StartsWith("debate", StringComparison.OrdinalIgnoreCase) == true;
        return tag.Name switch
        {
            "teiheader" or "standoff" or "facsimile" or "sourcedoc" or "timeline" or "linkgrp" or "spangrp" or "fs" or "fw" or "listperson" or "listorg" or "listplace" or "rdg" => MarkupPart.Hidden,
            "note" => tag["type"] == "speaker" ? MarkupPart.Label : MarkupPart.Direction,
            "speaker" => MarkupPart.Label,
            "u" or "sp" => MarkupPart.Speech,
            "head" or "trailer" => MarkupPart.Heading,
            "desc" => MarkupPart.Inline,
            "incident" or "kinesic" or "vocal" or "gap" or "stage" or "writing" or "pause" or "shift" or "figure" => MarkupPart.Direction,
            "p" or "ab" or "l" or "opener" or "closer" or "dateline" or "byline" or "salute" or "signed" or "docdate" or "docauthor" or "titlepart" or "docimprint" => MarkupPart.Paragraph,

            // An arbitrary segment: of a speech it is a paragraph, of a paragraph some words.
            "seg" => path.Count > 0 && path[^1] is "u" or "sp" or "div" or "body" ? MarkupPart.Paragraph : MarkupPart.Inline,
            "item" or "label" => MarkupPart.Item,
            "cell" => MarkupPart.Cell,
            "lb" => MarkupPart.LineBreak,
            "w" or "pc" or "num" when path.Contains("s") || path.Contains("seg") => MarkupPart.Token,
            "tei" or "teicorpus" or "text" or "body" or "front" or "back" or "group" or "div" or "div1" or "div2" or "div3" or "list" or "table" or "row" or "lg" or "titlepage" => MarkupPart.Container,
            _ => MarkupPart.Inline,
        };
    }

    public MarkedSpeech Speech(XmlTokens tag) => new(0, 0)
    {
        Speaker = Key(tag["who"]),
        Addressee = Key(tag["towhom"] ?? tag["corresp"]),
        IsChair = tag["ana"] is { } role && role.Split([' ', '#'], StringSplitOptions.RemoveEmptyEntries).Contains("chair", StringComparer.OrdinalIgnoreCase),
    };

    public void Text(string characters) => _header.Text(characters);

    public void End(string name) => _header.End(name);

    public MarkedSpeaker? Find(string key) => _header.Find(key);

    // Several who speak at once are one voice by the first of them.
    private static string? Key(string? references) => references?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && first.Trim('#').Length > 0 ? "#" + first.TrimStart('#') : null;
}
