using Lectern.Reading.Html;
using Lectern.Sources;

namespace Lectern.Reading.Envelopes;

/// <summary>A text that a publisher's file wraps in named values: title, day of release, kind, and one value that holds the words.</summary>
internal static class EnvelopeReader
{
    // A value without markup holds the words where it is long, and most of the file.
    private const int FewestCharacters = 400;

    /// <summary>Reads the text of an envelope; null where none of its values holds the words.</summary>
    /// <param name="values">The values in order.</param>
    /// <param name="format">Name of the format, for the rule: <c>xml</c>, <c>json</c>.</param>
    /// <param name="limits">Bounds.</param>
    /// <exception cref="UnreadableSourceException">It holds several texts, or one that is nested too deep.</exception>
    public static SourceText? Read(IReadOnlyList<EnvelopeValue> values, string format, SourceLimits limits)
    {
        var (content, several) = Content(values);
        if (content is null)
        {
            return null;
        }

        if (several > 1)
        {
            throw ReadingMessages.SeveralTexts(several, content.Name);
        }

        var inner = Unescape(content.Value);
        var read = content.HasMarkup || inner != content.Value ? HtmlReader.Read(inner.Text, limits) : PlainTextReader.Read(inner.Text);
        return read.With(
            rule: $"{format}+{read.Rule}",
            map: read.Map.Through(inner.Map),
            fields: [.. values.Where(value => value != content).Select(EnvelopeField.Of).OfType<SourceField>(), .. read.Fields]);
    }

    private static (EnvelopeValue? Content, int Several) Content(IReadOnlyList<EnvelopeValue> values)
    {
        var longest = values.MaxBy(value => value.Value.Text.Length);
        if (longest is null)
        {
            return (null, 0);
        }

        var all = values.Sum(value => (long)value.Value.Text.Length);
        var isContent = longest.HasMarkup || HasEscapedMarkup(longest.Value.Text) || (longest.Value.Text.Length >= FewestCharacters && longest.Value.Text.Length * 5L >= all * 3);
        var alike = values.Count(value => value.Name == longest.Name && (value.HasMarkup || value.Value.Text.Length * 4L >= longest.Value.Text.Length));
        return isContent ? (longest, alike) : (null, 0);
    }

    // Markup that was escaped twice: tags stand in it as words.
    private static Unwrapped Unescape(Unwrapped value)
    {
        if (!HasEscapedMarkup(value.Text) || new EnvelopeValue("", value).HasMarkup)
        {
            return value;
        }

        var writer = new UnwrappedWriter(value.Text);
        ReferenceText.Write(writer, value.Text, new(0, value.Text.Length));
        var inner = writer.Finish();
        return new(inner.Text, inner.Map.Through(value.Map));
    }

    private static bool HasEscapedMarkup(string text) =>
        text.Contains("&lt;p", StringComparison.OrdinalIgnoreCase) || text.Contains("&lt;br", StringComparison.OrdinalIgnoreCase) || text.Contains("&lt;div", StringComparison.OrdinalIgnoreCase);
}
