using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Lectern.Sources;

/// <summary>Encodings by the names that pages and servers give them.</summary>
internal static class CodePages
{
    // To make one reads the run-time's tables.
    private static readonly ConcurrentDictionary<string, Encoding> Known = new(StringComparer.Ordinal);

    static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a known name; a byte that it does not know becomes U+FFFD.</summary>
    /// <exception cref="ArgumentException">Nobody knows the name.</exception>
    public static Encoding Get(string name) =>
        Known.GetOrAdd(name, static n => Encoding.GetEncoding(n, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")));

    /// <summary>The IANA name, lower case; the runtime has its own for one of them.</summary>
    public static string NameOf(Encoding encoding) => encoding.WebName == "cp866" ? "ibm866" : encoding.WebName.ToLowerInvariant();

    /// <summary>The encoding that a declaration means, or false where nobody knows it.</summary>
    public static bool TryFind(string? label, [NotNullWhen(true)] out Encoding? encoding)
    {
        encoding = null;
        var name = label?.Trim().Trim('"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(name) || name == "utf-7")
        {
            return false;
        }

        try
        {
            encoding = Get(Meant(name));
            return true;
        }
        catch (ArgumentException)
        {
            // A name that no registry lists: as good as no declaration.
            return false;
        }
    }

    // As the encoding standard of the web reads labels: Latin-1 and ASCII are written for what is Windows-1252, GB2312 for what is GB18030.
    private static string Meant(string name) => name switch
    {
        "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252" => "windows-1252",
        "iso-8859-9" => "windows-1254",
        "cp1251" or "win-1251" or "windows1251" => "windows-1251",
        "cp866" => "ibm866",
        "koi8" => "koi8-r",
        "gb2312" or "gbk" or "gb_2312-80" => "gb18030",
        "utf8" or "unicode-1-1-utf-8" => "utf-8",
        _ => name,
    };
}
