using System.Diagnostics;
using System.Text;

namespace Lectern.Cli.Terminal;

/// <summary>The user's pager: <c>PAGER</c>, else <c>less</c>.</summary>
internal static class Pager
{
    private const int NotFound = 127;

    /// <summary>Shows a text that is longer than the terminal; false where it is not, or where there is no pager.</summary>
    public static bool TryShow(string text)
    {
        var command = Environment.GetEnvironmentVariable("PAGER") ?? "less";
        if (command.Length == 0 || Console.IsInputRedirected || OperatingSystem.IsWindows() || text.AsSpan().Count('\n') < Console.WindowHeight)
        {
            return false;
        }

        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, UseShellExecute = false, StandardInputEncoding = new UTF8Encoding(false) };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"command -v {command.Split(' ')[0]} >/dev/null 2>&1 || exit {NotFound}; exec {command}");
        // Colour kept, no pager for what fits, the screen left as it was: unless the user says otherwise.
        start.Environment.TryAdd("LESS", "FRX");
        start.Environment.TryAdd("LESSCHARSET", "utf-8");
        using var pager = Process.Start(start)!;
        try
        {
            pager.StandardInput.Write(text);
            pager.StandardInput.Close();
        }
        catch (IOException)
        {
            // The reader left before the end, or there is no such pager; the exit code tells which.
        }

        pager.WaitForExit();
        return pager.ExitCode != NotFound;
    }
}
