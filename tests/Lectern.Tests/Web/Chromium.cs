using Microsoft.Playwright;
using Xunit;

namespace Lectern.Tests.Web;

/// <summary>The system's Chromium over a served archive: one browser for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ServedArchive Served { get; } = new();

    private static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        await Served.InitializeAsync();
        if (Path is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = s_arguments });
        }
    }

    /// <summary>A page in a context of its own, on which every outside request fails the test that asks for <see cref="OutsideRequests"/>.</summary>
    public async Task<IPage> Open(string address, int width = 1280, bool isDark = false, bool hasScript = true)
    {
        Assert.SkipUnless(_browser is not null, "No Chromium on this computer.");
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Served.Root,
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
        });
        var page = await context.NewPageAsync();
        page.Request += (_, request) => OutsideRequests.AddRange(request.Url.StartsWith(Served.Root, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
        await page.GotoAsync(Address(address));
        return page;
    }

    /// <summary>Requests of any page so far that went elsewhere.</summary>
    public List<string> OutsideRequests { get; } = [];

    /// <summary>The address with C for the id of the conference.</summary>
    public string Address(string address) => address.Replace("/C", "/" + Served.Conference, StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await Served.DisposeAsync();
    }
}
