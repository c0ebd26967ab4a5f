using System.IO.Compression;
using System.Text;
using Lectern.Sources;

namespace Lectern.Reading.Word;

/// <summary>Unfolds a Word file: a ZIP archive of parts in XML.</summary>
internal static class WordPackage
{
    private static readonly string[] Beside = ["styles", "header", "footer", "footnotes", "endnotes"];

    private const int MostEntries = 10_000;
    private const int MostParts = 64;

    // Text in XML shrinks to a tenth or a fiftieth; what shrinks to less of so much was made to fill memory.
    private const long SuspiciousSize = 4L * 1024 * 1024;
    private const int SuspiciousRatio = 100;

    /// <summary>The parts that have words or say how they are set, one after the other, the document last.</summary>
    /// <exception cref="UnreadableSourceException">It is damaged, has no document in it, or unfolds to more than the limit.</exception>
    public static DecodedSource Unfold(ReadOnlyMemory<byte> bytes, SourceLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                throw ReadingMessages.TooManyParts(archive.Entries.Count, MostEntries);
            }

            var text = new StringBuilder();
            var room = limits.Unpacked;
            foreach (var part in Parts(archive))
            {
                text.Append(Read(part, ref room, limits)).Append('\n');
            }

            return new(text.ToString(), "utf-8", []);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw ReadingMessages.DamagedWord(e);
        }
    }

    private static List<ZipArchiveEntry> Parts(ZipArchive archive)
    {
        var folder = "word/";
        var document = archive.Entries.FirstOrDefault(entry => Is(entry, folder, "document"))
            ?? archive.Entries.FirstOrDefault(entry => entry.Name.StartsWith("document", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            ?? throw ReadingMessages.NoDocumentInWord();
        folder = document.FullName[..^document.Name.Length];
        return [.. Beside
            .SelectMany(kind => archive.Entries.Where(entry => Is(entry, folder, kind)).OrderBy(entry => entry.FullName, StringComparer.Ordinal)).Take(MostParts), document];
    }

    private static bool Is(ZipArchiveEntry entry, string folder, string kind) =>
        entry.FullName.StartsWith(folder + kind, StringComparison.OrdinalIgnoreCase)
        && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && entry.FullName.AsSpan(folder.Length + kind.Length)[..^4].TrimStart("0123456789").IsEmpty;

    private static string Read(ZipArchiveEntry part, ref long room, SourceLimits limits)
    {
        using var stream = part.Open();
        using var unfolded = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (stream.Read(chunk) is > 0 and var read)
        {
            room -= read;
            if (room < 0 || (unfolded.Length + read > SuspiciousSize && (unfolded.Length + read) / Math.Max(1, part.CompressedLength) > SuspiciousRatio))
            {
                throw ReadingMessages.UnfoldsTooFar(limits.Unpacked);
            }

            unfolded.Write(chunk, 0, read);
        }

        unfolded.Position = 0;
        using var reader = new StreamReader(unfolded, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD');
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)); // a surrogate without its other half
    }
}
