using System.Globalization;
using System.Net;
using System.Text;

namespace Lectern.Benchmarks;

/// <summary>Transcripts of press conferences that never took place: invented words, people and places in the layouts of real ones. The same seed gives the same bytes.</summary>
internal sealed class InventedTranscripts
{
    private const string FunctionWords =
        "the of and to in that we is for it on with this our as are not be have by will has at they from which was but all an their or who so what you would if about there can more when also";

    private readonly string[] _words;
    private readonly double[] _reach;
    private readonly string[] _names;
    private readonly Random _random;

    /// <summary>Prepares words and names.</summary>
    public InventedTranscripts(int seed)
    {
        _random = new Random(seed);
        var invented = Enumerable.Range(0, 8_000).Select(_ => Syllables(_random.Next(2, 5))).Distinct();
        _words = [.. FunctionWords.Split(' '), .. invented];
        _reach = new double[_words.Length];
        var sum = 0.0;
        for (var i = 0; i < _words.Length; i++)
        {
            _reach[i] = sum += 1.0 / (i + 3);
        }

        _names = [.. Enumerable.Range(0, 200).Select(_ => $"{Capital(Syllables(2))} {Capital(Syllables(3))}")];
    }

    /// <summary>Words that the transcripts use, the most frequent first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Names of those who speak.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Some transcripts of about 40 turns.</summary>
    public IReadOnlyList<InventedTranscript> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private InventedTranscript Next()
    {
        var minister = _names[_random.Next(_names.Length)];
        var host = _names[_random.Next(_names.Length)];
        var place = Capital(Syllables(3));
        var day = new DateOnly(1995, 1, 1).AddDays(_random.Next(10_000)).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var title = $"Foreign Minister {minister}'s statement and answers to media questions at a joint press conference with Minister {host}, {place}, {day}";
        var family = minister.Split(' ')[1];
        var turns = new List<(string Label, string Text)> { ($"Foreign Minister {family}", Paragraph(120)) };
        for (var i = 0; i < 19; i++)
        {
            turns.Add(("Question", Paragraph(_random.Next(12, 40)) + "?"));
            turns.Add(($"Foreign Minister {family}", Paragraph(_random.Next(15, 90))));
        }

        return new InventedTranscript(title, turns);
    }

    private string Paragraph(int words)
    {
        var text = new StringBuilder();
        var sentence = 0;
        for (var i = 0; i < words; i++)
        {
            var word = Word();
            text.Append(text.Length == 0 ? "" : " ").Append(sentence == 0 ? Capital(word) : word);
            sentence++;
            if (sentence > 6 && _random.Next(9) == 0)
            {
                text.Append('.');
                sentence = 0;
            }
            else if (_random.Next(14) == 0)
            {
                text.Append(',');
            }
        }

        return text.ToString().TrimEnd(',', '.');
    }

    private string Word()
    {
        var at = Array.BinarySearch(_reach, _random.NextDouble() * _reach[^1]);
        return _words[at < 0 ? ~at : at];
    }

    private string Syllables(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => $"{"bdfgklmnprstvz"[_random.Next(14)]}{"aeiou"[_random.Next(5)]}{(_random.Next(3) == 0 ? "lnrs"[_random.Next(4)] : "")}"));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

/// <summary>One of them.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Turns">Labels and words.</param>
internal sealed record InventedTranscript(string Title, IReadOnlyList<(string Label, string Text)> Turns)
{
    /// <summary>As plain text.</summary>
    public byte[] ToText() => Encoding.UTF8.GetBytes($"{Title}\n\n{string.Join("\n\n", Turns.Select(t => $"{t.Label}: {t.Text}."))}\n");

    /// <summary>As a page with a menu, a share bar, a script and a footer around the article.</summary>
    public byte[] ToHtml()
    {
        var page = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(Title)}</title>
            <link rel="stylesheet" href="/site.css"><script>window.dataLayer = []; function track(a) {"{"} dataLayer.push(a); {"}"}</script></head>
            <body class="page"><header><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/about">About</a></li></ul></nav></header>
            <main><article class="article"><h1>{WebUtility.HtmlEncode(Title)}</h1>
            <div class="share"><a href="#" class="share-a">Share</a> <a href="#" class="share-b">Print</a></div><div class="text">

            """);
        foreach (var (label, text) in Turns)
        {
            page.Append($"<p class=\"para\"><strong>{WebUtility.HtmlEncode(label)}:</strong>&nbsp;{WebUtility.HtmlEncode(text)}.</p>\n");
        }

        page.Append("</div></article></main>\n<footer><p>All rights reserved.</p><ul><li><a href=\"/contacts\">Contacts</a></li></ul></footer></body></html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
