using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern serve</c>: the archive as a web site for this computer alone.</summary>
internal static class ServeVerb
{
    private static readonly Option<int> Port = new("--port") { Description = "The port; a free one where not given.", HelpName = "N", CustomParser = WholeNumber.Read };
    private static readonly Option<bool> Open = new("--open") { Description = "Open it in the browser." };

    public static Verb Build() => new Verb(
        "serve",
        "Serve the archive as a web site, for this computer alone",
        "lectern serve --open",
        "lectern serve --port 8080 --archive briefings.db")
    {
        Options = { Port, Open },
        More = "The address goes to standard output. Ctrl-C ends it.",
    }.Does(Serve);

    private static ExitCode Serve(Invocation invocation)
    {
        var port = invocation.Get(Port);
        if (port is < 0 or > 65_535)
        {
            throw new UsageException($"--port takes a number from 0 to 65535, not {port}.");
        }

        // Says in words what is wrong with the archive before a server stands over it.
        using (invocation.Open())
        {
        }

        using var stop = new Interruption();
        RunSite(invocation, invocation.ArchivePath, port, invocation.Get(Open), stop);
        return ExitCode.Done;
    }

    /// <summary>Serves until stopped. Apart from the rest, so that no other verb loads the web server.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void RunSite(Invocation invocation, string archive, int port, bool open, Interruption stop)
    {
        using var site = Web.Site.Build(archive, $"http://127.0.0.1:{port}");
        site.StartAsync(stop.Token).GetAwaiter().GetResult();
        var address = site.Urls.First();
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => json.WriteString("address", address));
        }
        else
        {
            invocation.Screen.Out.WriteLine(address);
            invocation.Screen.Out.Flush();
            invocation.Screen.Hint("Ctrl-C ends it.");
        }

        if (open)
        {
            OpenBrowser(invocation.Screen, address);
        }

        stop.Token.WaitHandle.WaitOne();
        site.StopAsync().GetAwaiter().GetResult();
    }

    private static void OpenBrowser(Screen screen, string address)
    {
        try
        {
            var opener = OperatingSystem.IsWindows() ? "explorer" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
            using var browser = Process.Start(new ProcessStartInfo(opener, address) { RedirectStandardOutput = true, RedirectStandardError = true });
        }
        catch (Win32Exception)
        {
            screen.Say($"No browser was found. Open {address} in one.");
        }
    }
}
