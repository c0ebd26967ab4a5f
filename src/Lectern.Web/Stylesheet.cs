using System.Security.Cryptography;
using System.Text;

namespace Lectern.Web;

/// <summary>The one stylesheet, under an address that names its content, so that a browser may keep it for ever.</summary>
internal static class Stylesheet
{
    public static byte[] Bytes { get; } = Read();

    public static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12];

    public static string Address { get; } = $"/style.{Hash}.css";

    /// <summary>A style sheet that prints words in the margins of every page: above what is shown, below where it came from.</summary>
    /// <remarks>Its strings come from an archive, so every character but plain letters and digits is written as its number.</remarks>
    public static string ForPrint(string above, string below) => $$"""
        @page {
          @top-left { content: "{{Escape(above)}}"; }
          @bottom-left { content: "{{Escape(below)}}"; }
          @bottom-right { content: counter(page) " / " counter(pages); }
        }

        """;

    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length * 2);
        foreach (var rune in words.EnumerateRunes())
        {
            _ = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') ? escaped.Append(rune) : escaped.Append('\\').Append(rune.Value.ToString("x6", System.Globalization.CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static byte[] Read()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("site.css")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
