using System.Text.RegularExpressions;

namespace Lectern.Sources;

/// <summary>Tells the format of a source: by its bytes, then by its name and its declared media type.</summary>
internal static partial class FormatSniffer
{
    private const string AsText = "Give the transcript as text, HTML, Markdown, PDF or DOCX.";
    private const string AsWord = "Save it as DOCX, PDF or text with a word processor and read that.";
    private const string Unlocked = "Save it without a password and read that.";

    // Most of what is looked at, from the first character that is not white space.
    private const int CharactersSearched = 4096;

    /// <summary>Refuses what is no text by the first bytes, before any decoding.</summary>
    /// <exception cref="UnreadableSourceException">The bytes are of a format that this release does not read.</exception>
    public static void RefuseBinary(ReadOnlySpan<byte> bytes)
    {
        if (Signature.Find(bytes) is { } format)
        {
            throw SourceMessages.UnsupportedFormat(format, format.Contains("encrypted", StringComparison.Ordinal) ? Unlocked : format.Contains("(DOC)", StringComparison.Ordinal) ? AsWord : AsText);
        }
    }

    /// <summary>The format of a decoded source.</summary>
    /// <exception cref="UnreadableSourceException">It is a format that this release does not read.</exception>
    public static SourceFormat Find(string text, SourceOrigin origin)
    {
        var head = Head(text);
        var hint = Hint(origin);
        if (HtmlStart().IsMatch(head))
        {
            return SourceFormat.Html;
        }

        if (head.StartsWith("WEBVTT", StringComparison.Ordinal) || SubRipStart().IsMatch(head) || SubViewerStart().IsMatch(head))
        {
            return SourceFormat.Captions;
        }

        if (head.StartsWith('@') && Reading.Chat.ChatReader.Is(head))
        {
            return SourceFormat.Chat;
        }

        return hint switch
        {
            "json" when head is ['{' or '[', ..] => SourceFormat.Json,
            "" when JsonStart().IsMatch(head) => SourceFormat.Json,
            _ when IsXml(head, hint) => SourceFormat.Xml,
            "csv" when IsTable(head) => SourceFormat.Table,
            "yaml" => SourceFormat.Yaml,
            "html" => SourceFormat.Html,
            "markdown" => SourceFormat.Markdown,
            "text" => SourceFormat.PlainText,
            _ when TagStart().IsMatch(head) => SourceFormat.Html,
            _ when MarkdownHeader().IsMatch(head) || MarkdownHeadings().IsMatch(head) => SourceFormat.Markdown,
            _ => SourceFormat.PlainText,
        };
    }

    private static bool IsXml(string head, string hint) =>
        (hint == "xml" && head.StartsWith('<')) || (XmlStart().IsMatch(head) && (hint is not "html" || head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)));

    private static bool IsTable(string head)
    {
        var line = head.AsSpan(0, head.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : head.Length);
        return line.ContainsAny(',', ';', '\t');
    }

    /// <summary>What name and media type say: the one that is more than "some text" wins.</summary>
    private static string Hint(SourceOrigin origin)
    {
        var mediaType = origin.MediaType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        var byType = mediaType switch
        {
            "text/html" or "application/xhtml+xml" => "html",
            "text/markdown" or "text/x-markdown" => "markdown",
            "text/csv" or "text/tab-separated-values" => "csv",
            "application/json" or "application/ld+json" => "json",
            _ when mediaType.EndsWith("/xml", StringComparison.Ordinal) || mediaType.EndsWith("+xml", StringComparison.Ordinal) => "xml",
            _ => "",
        };
        return byType.Length > 0 ? byType : Path.GetExtension(origin.FileName ?? "").ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" or ".shtml" => "html",
            ".md" or ".markdown" or ".mdown" or ".mkd" => "markdown",
            ".csv" or ".tsv" => "csv",
            ".json" or ".jsonl" or ".ndjson" => "json",
            ".xml" or ".ttml" => "xml",
            ".yaml" or ".yml" => "yaml",
            ".txt" or ".text" => "text",
            _ => mediaType == "text/plain" ? "text" : "",
        };
    }

    private static string Head(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text.Substring(start, Math.Min(CharactersSearched, text.Length - start));
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    // Past comments, an XML declaration and other instructions: the page says that it is one.
    [GeneratedRegex(@"^(<!--[^>]*-->\s*|<\?[^>]*>\s*)*(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])", Options)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"^<(title|meta|link|script|style|base|div|p|h[1-6]|table|ul|ol|article|section|main|span|br|b|i|strong|em|a|center|font|blockquote|pre|header|nav|img)(\s[^<>]*|/)?>", Options)]
    private static partial Regex TagStart();

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*(?:<!--[^>]*-->\s*|<\?[^>]*>\s*|<!doctype[^>]*>\s*)*(?:<(?:\w+:)?(?<root>[\w.-]*))?|<(?:\w+:)?(?<root>TEI|teiCorpus|akomaNtoso|rss|feed)[\s>])", Options)]
    private static partial Regex XmlStart();

    [GeneratedRegex(@"^(\[\s*)?\{\s*""[^""\n]*""\s*:", Options)]
    private static partial Regex JsonStart();

    [GeneratedRegex(@"^1\s*\n\s*\d\d?:\d\d:\d\d[,.]\d{1,3}\s*-->", Options)]
    private static partial Regex SubRipStart();

    // SBV: "0:00:00.000,0:00:11.500"
    [GeneratedRegex(@"^\d?\d:\d\d:\d\d\.\d{3},\d?\d:\d\d:\d\d\.\d{3}[ \t]*\n", Options)]
    private static partial Regex SubViewerStart();

    [GeneratedRegex(@"^---[ \t]*\n(#[^\n]*\n)*[\w-]+:[ \t\n]", Options)]
    private static partial Regex MarkdownHeader();

    [GeneratedRegex(@"(^|\n)#{1,6} [^\n]*\n(.*\n)*#{1,6} ", Options)]
    private static partial Regex MarkdownHeadings();
}
