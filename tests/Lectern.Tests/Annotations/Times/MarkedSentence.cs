using System.Text;
using Lectern.Annotations.Times;

namespace Lectern.Tests.Annotations.Times;

/// <summary>A sentence of the specification with the expressions in brackets: <c>It met on [March 20th|2022-03-20].</c></summary>
internal sealed record MarkedSentence(string Language, string Anchor, string Marked)
{
    /// <summary>All sentences of a language's file in <c>tests/Corpus/times</c>.</summary>
    public static IEnumerable<MarkedSentence> OfLanguage(string language) => Repository.Read($"tests/Corpus/times/{language}.tsv").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(cells => new MarkedSentence(language, cells[0], cells[1]));

    /// <summary>The sentence as Lectern marks it.</summary>
    public string MarkedByLectern()
    {
        var text = Text();
        var marked = new StringBuilder();
        var at = 0;
        foreach (var time in TimeRecognizer.Recognize(text, new SourceSpan(0, text.Length), Language, Anchor == "-" ? null : Edtf.Parse(Anchor)))
        {
            marked.Append(text, at, time.Span.Start - at).Append('[').Append(text, time.Span.Start, time.Span.Length).Append('|').Append(time.Value ?? "null").Append(']');
            at = time.Span.End;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }

    private string Text() => string.Concat(Marked.Split('[').Select((part, i) => i == 0 ? part : part[..part.IndexOf('|', StringComparison.Ordinal)] + part[(part.IndexOf(']', StringComparison.Ordinal) + 1)..]));
}
