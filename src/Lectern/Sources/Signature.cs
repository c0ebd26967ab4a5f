using System.Text;

namespace Lectern.Sources;

/// <summary>The first bytes by which formats that are no text are known.</summary>
internal static class Signature
{
    private static readonly (byte[] Bytes, string Format)[] Known =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
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
        return pdf == 0 || (pdf > 0 && bytes.IndexOf("startxref"u8) > pdf) ? SourceFormat.Pdf : null;
    }

    /// <summary>The format, with its article, or null where the bytes may be text.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x50, 0x4B, 3, 4, ..] or [0x50, 0x4B, 5, 6, ..])
        {
            // The parts of an Office document are named in the clear from the beginning on.
            var head = bytes[..Math.Min(bytes.Length, 8192)];
            return head.IndexOf("word/"u8) >= 0 ? "a Word document (DOCX)"
                : head.IndexOf("mimetypeapplication/vnd.oasis"u8) >= 0 ? "an OpenDocument file"
                : head.IndexOf("mimetypeapplication/epub"u8) >= 0 ? "a book (EPUB)"
                : head.IndexOf("xl/"u8) >= 0 ? "a spreadsheet (XLSX)"
                : "a ZIP archive";
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
