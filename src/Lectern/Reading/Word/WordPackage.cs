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
    private const long Room = 6L << 20;

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

            var (parts, room) = (Parts(archive), limits.UnpackedFrom(bytes.Length, Room));
            if (parts.Sum(part => (decimal)part.Length) > room)
            {
                throw ReadingMessages.UnfoldsTooFar(room);
            }

            var text = new StringBuilder();
            var left = room;
            foreach (var part in parts)
            {
                Read(part, text, ref left, room);
                text.Append('\n');
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

    // Line ends become \n, and a null character what stands for it. A file can lie about the length of its parts.
    private static void Read(ZipArchiveEntry part, StringBuilder text, ref long left, long room)
    {
        using var reader = new StreamReader(part.Open(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var chunk = new char[1 << 14];
        var afterReturn = false;
        while (reader.Read(chunk) is > 0 and var read)
        {
            left -= read;
            if (left < 0)
            {
                throw ReadingMessages.UnfoldsTooFar(room);
            }

            for (var rest = chunk.AsSpan(0, read); !rest.IsEmpty;)
            {
                rest = afterReturn && rest[0] == '\n' ? rest[1..] : rest;
                var plain = rest.IndexOfAny('\r', '\0');
                text.Append(plain < 0 ? rest : rest[..plain]);
                afterReturn = plain >= 0 && rest[plain] == '\r';
                if (plain < 0)
                {
                    break;
                }

                text.Append(afterReturn ? '\n' : '\uFFFD');
                rest = rest[(plain + 1)..];
            }
        }
    }
}
