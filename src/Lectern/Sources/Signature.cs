using System.Text;

namespace Lectern.Sources;

/// <summary>The first bytes by which formats that are no text are known.</summary>
internal static class Signature
{
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] WordDocument = Encoding.Unicode.GetBytes("WordDocument");

    private static readonly (byte[] Bytes, string Format)[] Known =
    [
        (Encoding.ASCII.GetBytes("{\\rtf"), "a rich-text document (RTF)"),
        ([0x1F, 0x8B, 0x08], "compressed with gzip"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        (Encoding.ASCII.GetBytes("GIF8"), "a picture (GIF)"),
        (Encoding.ASCII.GetBytes("II*\0"), "a picture (TIFF)"),
        (Encoding.ASCII.GetBytes("MM\0*"), "a picture (TIFF)"),
        (Encoding.ASCII.GetBytes("RIFF"), "a sound, a video or a picture (RIFF)"),
        (Encoding.ASCII.GetBytes("ID3"), "a sound (MP3)"),
        (Encoding.ASCII.GetBytes("OggS"), "a sound (Ogg)"),
        ([0x1A, 0x45, 0xDF, 0xA3], "a video (Matroska)"),
        (Encoding.ASCII.GetBytes("SQLite format 3\0"), "a database (SQLite)"),
        (Encoding.ASCII.GetBytes("WARC/1."), "a web archive (WARC)"),
    ];

    // Viewers look for the mark of a PDF in so many bytes; mailers and servers put lines before it.
    private const int PdfSearched = 1024;

    /// <summary>The packed format that is read all the same, or null.</summary>
    public static SourceFormat? Packed(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, PdfSearched)];
        var pdf = head.IndexOf("%PDF-"u8);
        if (IsZip(bytes) && IsWord(bytes))
        {
            return SourceFormat.Word;
        }

        return pdf == 0 || (pdf > 0 && bytes.IndexOf("startxref"u8) > pdf) ? SourceFormat.Pdf : null;
    }

    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [0x50, 0x4B, 3, 4, ..] or [0x50, 0x4B, 5, 6, ..];

    // The names of all parts stand in the directory at the end, those of the first parts at the beginning too.
    private static bool IsWord(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 8192)].IndexOf("word/"u8) >= 0 || bytes[Math.Max(0, bytes.Length - (1 << 16))..].IndexOf("word/document"u8) >= 0;

    /// <summary>The format, with its article, or null where the bytes may be text.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (IsZip(bytes))
        {
            // The parts of an Office document are named in the clear from the beginning on.
            var head = bytes[..Math.Min(bytes.Length, 8192)];
            return head.IndexOf("mimetypeapplication/vnd.oasis"u8) >= 0 ? "an OpenDocument file"
                : head.IndexOf("mimetypeapplication/epub"u8) >= 0 ? "a book (EPUB)"
                : head.IndexOf("xl/"u8) >= 0 ? "a spreadsheet (XLSX)"
                : "a ZIP archive";
        }

        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return bytes.IndexOf(EncryptedPackage) >= 0 ? "an encrypted Office document" : bytes.IndexOf(WordDocument) >= 0 ? "a Word document of before 2007 (DOC)" : "an old Office document";
        }

        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8))
        {
            return "a video (MP4)";
        }

        foreach (var (start, format) in Known)
        {
            if (bytes.StartsWith(start))
            {
                return format;
            }
        }

        return null;
    }
}
