using Lectern.Sources;

namespace Lectern.Cli.Inputs;

/// <summary>One source that was named on the command line, found in a folder or by a pattern.</summary>
/// <param name="Name">The path as given or found; <c>-</c> for standard input.</param>
internal sealed record Input(string Name)
{
    /// <summary>Standard input.</summary>
    public bool IsStandardInput => Name == "-";

    /// <summary>Where its bytes come from.</summary>
    /// <param name="address">The address that the user says they came from, or null.</param>
    public SourceOrigin OriginAt(string? address = null) => new(IsStandardInput ? null : Path.GetFileName(Name), address);

    /// <summary>Reads the bytes, one more than the limit at most, so that the reader refuses what is larger without all of it in memory.</summary>
    /// <exception cref="UnreadableSourceException">There is no such file, or it may not be read.</exception>
    public ReadOnlyMemory<byte> ReadBytes()
    {
        try
        {
            using var stream = IsStandardInput ? Console.OpenStandardInput() : new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            return ReadAll(stream, SourceLimits.Default.Bytes + 1);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw InputRefusals.NotThere(Name, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw InputRefusals.NotReadable(Name, e);
        }
    }

    private static ReadOnlyMemory<byte> ReadAll(Stream stream, long limit)
    {
        if (stream.CanSeek && stream.Length is > 0 and var length)
        {
            var bytes = new byte[Math.Min(length, limit)];
            return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }

        using var all = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (all.Length < limit && stream.Read(chunk) is > 0 and var read)
        {
            all.Write(chunk, 0, read);
        }

        return all.ToArray();
    }
}
