using System.Text;
using System.Text.RegularExpressions;

namespace Lectern.Sources;

/// <summary>The encoding that a source claims for itself.</summary>
/// <remarks>The patterns may go back over no more than a few hundred characters, in no more than 16 KB: a few milliseconds at the worst.</remarks>
internal static partial class DeclaredEncoding
{
    // Browsers look at the first 1024 bytes; publishers put scripts before the declaration, so look further.
    private const int BytesSearchedFirst = 1024;
    private const int BytesSearched = 16 * 1024;

    /// <summary>The label in the media type, the XML declaration or the page's meta element; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes, string? mediaType)
    {
        if (mediaType is not null && MediaTypeCharset().Match(mediaType) is { Success: true } declared)
        {
            return declared.Groups[1].Value;
        }

        return FindIn(bytes[..Math.Min(bytes.Length, BytesSearchedFirst)]) ?? (bytes.Length > BytesSearchedFirst ? FindIn(bytes[..Math.Min(bytes.Length, BytesSearched)]) : null);
    }

    // A label that the end of what is searched may cut in two is none.
    private static string? FindIn(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes);
        var found = XmlDeclaration().Match(head) is { Success: true } xml ? xml : MetaCharset().Match(head);
        return found.Success && found.Index + found.Length < head.Length ? found.Groups[1].Value : null;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MediaTypeCharset();

    [GeneratedRegex(@"^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*[""']([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex(@"<meta\s[^>]{0,400}charset\s*=\s*[""']?([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
