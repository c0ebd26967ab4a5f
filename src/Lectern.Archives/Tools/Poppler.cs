using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Lectern.Sources;

namespace Lectern.Archives.Tools;

/// <summary>Runs poppler's <c>pdftohtml</c>, the program by which PDFs are read.</summary>
/// <remarks>
/// The file goes through a folder that only this user may enter, no shell is asked, nothing but the search path is handed on, and time, memory and
/// output have bounds. Safe to use from several threads.
/// </remarks>
public static class Poppler
{
    private const string Program = "pdftohtml";
    private const long MostMemory = 2L << 30;
    private const int MostComplaint = 4096;
    private const long Room = 4L << 20;

    /// <summary>The layout of a PDF; a <see cref="PdfTool"/>.</summary>
    /// <exception cref="UnreadableSourceException">The program is missing, refuses the file, or passes a bound.</exception>
    public static string Layout(ReadOnlyMemory<byte> pdf, bool withHidden, SourceLimits limits) =>
        Layout(pdf, withHidden, limits, new SearchPath(Environment.GetEnvironmentVariable("PATH") ?? ""));

    /// <summary>As <see cref="Layout(ReadOnlyMemory{byte}, bool, SourceLimits)"/>, with the program looked for elsewhere.</summary>
    internal static string Layout(ReadOnlyMemory<byte> pdf, bool withHidden, SourceLimits limits, SearchPath path)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (path.Find(Program) is not { } program)
        {
            throw ToolMessages.Missing();
        }

        var folder = Directory.CreateTempSubdirectory("lectern-");
        try
        {
            var file = Path.Combine(folder.FullName, "source.pdf");
            using (var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(pdf.Span);
            }

            return Run(Start(program, path.Find("prlimit"), file, withHidden, limits, folder.FullName, path.Folders), limits with { Unpacked = limits.UnpackedFrom(pdf.Length, Room) });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception)
        {
            throw ToolMessages.NotRun(e);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ProcessStartInfo Start(string program, string? limiter, string file, bool withHidden, SourceLimits limits, string folder, string path)
    {
        var start = new ProcessStartInfo(limiter ?? program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (limiter is not null)
        {
            start.ArgumentList.Add(FormattableString.Invariant($"--as={MostMemory}"));
            start.ArgumentList.Add(FormattableString.Invariant($"--cpu={Math.Max(1, (int)limits.ToolTime.TotalSeconds)}"));
            start.ArgumentList.Add(program);
        }

        foreach (var argument in (string[])["-xml", "-i", "-stdout", "-enc", "UTF-8", .. withHidden ? ["-hidden"] : Array.Empty<string>(), file])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static string Run(ProcessStartInfo start, SourceLimits limits)
    {
        using var process = Process.Start(start) ?? throw new IOException($"{start.FileName} did not start.");
        using var time = new CancellationTokenSource(limits.ToolTime);
        try
        {
            process.StandardInput.Close();
            var complaint = ReadAsync(process.StandardError, MostComplaint, refusesMore: false, time.Token);
            var layout = ReadAsync(process.StandardOutput, limits.Unpacked, refusesMore: true, time.Token);
            layout.GetAwaiter().GetResult(); // where it is too much, nobody reads on, and the program would wait for ever
            Task.WhenAll(layout, complaint, process.WaitForExitAsync(time.Token)).GetAwaiter().GetResult();
            return process.ExitCode == 0 && layout.Result.Contains("<page ", StringComparison.Ordinal) ? layout.Result : throw ToolMessages.Refused(complaint.Result);
        }
        catch (OperationCanceledException)
        {
            throw ToolMessages.TooLong(limits.ToolTime);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task<string> ReadAsync(StreamReader reader, long most, bool refusesMore, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var chunk = new char[1 << 15];
        while (await reader.ReadAsync(chunk, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (refusesMore && text.Length + read > most)
            {
                throw ToolMessages.TooMuch(most);
            }

            text.Append(chunk, 0, (int)Math.Min(read, Math.Max(0, most - text.Length)));
        }

        return text.ToString();
    }
}
