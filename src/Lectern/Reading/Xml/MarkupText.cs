using Lectern.Reading.Html;

namespace Lectern.Reading.Xml;

/// <summary>Writes characters of markup, references resolved.</summary>
internal static class MarkupText
{
    /// <summary>Writes a stretch of the source into the block that is open, white space collapsed.</summary>
    public static void Write(BlockWriter blocks, string source, int start, int length, bool isLiteral)
    {
        var end = start + length;
        while (start < end)
        {
            var plain = isLiteral ? -1 : source.AsSpan(start, end - start).IndexOf('&');
            plain = plain < 0 ? end - start : plain;
            if (plain > 0)
            {
                blocks.Write(start, plain);
                start += plain;
            }
            else if (CharacterReference.Read(source.AsSpan(start, end - start), out var taken) is { } resolved)
            {
                blocks.WriteReplaced(resolved);
                start += taken;
            }
            else
            {
                blocks.Write(start, 1);
                start++;
            }
        }
    }
}
