using System.Text;

namespace Lectern;

/// <summary>Joins the parts of a turn into its words.</summary>
public static class TurnText
{
    /// <summary>The words at the parts, joined by a blank line where one stands between them, else by a line break, else by a space.</summary>
    /// <param name="source">The canonical text.</param>
    /// <param name="parts">Spans in order; at least one.</param>
    public static string Of(SourceText source, IReadOnlyList<SourceSpan> parts)
    {
        if (parts.Count == 1)
        {
            return source[parts[0]];
        }

        var text = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                text.Append(Separator(source.Text.AsSpan(parts[i - 1].End, parts[i].Start - parts[i - 1].End)));
            }

            text.Append(source.Slice(parts[i]));
        }

        return text.ToString();
    }

    private static string Separator(ReadOnlySpan<char> between)
    {
        var first = between.IndexOf('\n');
        return first < 0 ? between.IsEmpty ? "" : " " : between[(first + 1)..].Contains('\n') ? "\n\n" : "\n";
    }
}
