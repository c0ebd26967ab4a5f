using System.Text;
using System.Text.RegularExpressions;

namespace Lectern.Sources;

/// <summary>The encoding that a source claims for itself.</summary>
internal static partial class DeclaredEncoding
{
    // Browsers look at the first 1024 bytes; publishers put scripts before the declaration, so look further.
    private const int BytesSearched = 16 * 1024;

    /// <summary>The label in the media type, the XML declaration or the page's meta element; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes, string? mediaType)
    {
        if (mediaType is not null && MediaTypeCharset().Match(mediaType) is { Success: true } declared)
        {
            return declared.Groups[1].Value;
        }

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BytesSearched)]);
        if (XmlDeclaration().Match(head) is { Success: true } xml)
        {
            return xml.Groups[1].Value;
        }

        return MetaCharset().Match(head) is { Success: true } meta ? meta.Groups[1].Value : null;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MediaTypeCharset();

    [GeneratedRegex(@"^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*[""']([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex(@"<meta\s[^>]{0,400}charset\s*=\s*[""']?([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MetaCharset();
}
