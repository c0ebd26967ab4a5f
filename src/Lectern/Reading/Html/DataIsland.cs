using Lectern.Reading.Json;
using Lectern.Sources;

namespace Lectern.Reading.Html;

/// <summary>Data in a script from which a page is filled in: where next to nothing else is in the page, the text is there.</summary>
internal sealed class DataIsland
{
    private const int Fewest = 600;
    private const int TimesTheWords = 3;
    private const int LongestStart = 80;

    private SourceSpan _longest;

    /// <summary>Remembers the words of a script, where they are data.</summary>
    /// <param name="source">The page.</param>
    /// <param name="type">The media type that the script states, or null.</param>
    /// <param name="span">Its words.</param>
    public void Add(string source, string? type, SourceSpan span)
    {
        var data = type?.Contains("json", StringComparison.OrdinalIgnoreCase) == true ? span : Assigned(source, span);
        if (data.Length >= Fewest && data.Length > _longest.Length)
        {
            _longest = data;
        }
    }

    /// <summary>The text in the data, where the page itself has far fewer words; else the page as it was read.</summary>
    public SourceText ReadUnless(SourceText page, string source, SourceLimits limits)
    {
        if (_longest.Length < TimesTheWords * (long)WordsOf(page))
        {
            return page;
        }

        try
        {
            var read = JsonReading.Read(source.Substring(_longest.Start, _longest.Length), limits);
            return WordsOf(read) <= WordsOf(page) ? page : read.With(
                rule: $"html+{read.Rule}",
                map: read.Map.Through(SourceMap.Of([new(0, _longest.Start, _longest.Length)])),
                fields: [.. read.Fields, .. page.Fields]);
        }
        catch (UnreadableSourceException)
        {
            return page; // data of another kind: the page is all there is
        }
    }

    private static int WordsOf(SourceText text) => text.Blocks.Sum(block => block.Region == BlockRegion.Body ? block.Span.Length - block.Links.Sum(link => link.Length) : 0);

    // "window.__STATE__ = {…};"
    private static SourceSpan Assigned(string source, SourceSpan span)
    {
        var script = source.AsSpan(span.Start, span.Length);
        var open = script[..Math.Min(script.Length, LongestStart)].IndexOf('{');
        var close = script.LastIndexOf('}');
        return open > 0 && close > open && script[..open].TrimEnd().EndsWith('=') && script[(close + 1)..].Trim() is "" or ";" ? new(span.Start + open, span.Start + close + 1) : default;
    }
}
