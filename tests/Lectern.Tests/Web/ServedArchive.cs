using System.Text;
using Lectern.Tests.Archives;
using Lectern.Web;
using Xunit;

namespace Lectern.Tests.Web;

/// <summary>A site over a small archive, on a free port of this computer.</summary>
public sealed class ServedArchive : IAsyncLifetime
{
    private readonly ArchiveFolder _folder = new();
    private WebApplication? _site;

    /// <summary>Follows no redirect, so that each can be looked at.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>The transcript with one of everything.</summary>
    public string Conference { get; private set; } = "";

    /// <summary>A script of which the publisher took the middle turn out.</summary>
    public string Edited { get; private set; } = "";

    /// <summary>SHA-256 of the conference's bytes, which are a page with a script in it.</summary>
    public string Capture { get; private set; } = "";

    public string Root => _site!.Urls.First();

    public async ValueTask InitializeAsync()
    {
        using (var archive = _folder.Open(Read))
        {
            _ = archive.Import([ArchiveFolder.Offer("<html>CONFERENCE<script>alert(1)</script>", "https://mirror.example/velmark/1204", "conference.html")]);
            _ = archive.Import([ArchiveFolder.Offer("# Briefing\n@ 2030-05-04\nARDEN: Good morning to all.\nMORI: The harbour was closed by force.\nARDEN: It opens in May.", "https://ministry.example/7")]);
            _ = archive.Import([ArchiveFolder.Offer("# Briefing\n@ 2030-05-04\nARDEN: Good morning to all.\nARDEN: It opens in May.", "https://ministry.example/7")]);
            _ = archive.Import(Enumerable.Range(0, 24).Select(i => ArchiveFolder.Offer($"# Daily note {i}\nMORI: The ferry sails at {i}.\nMORI: When does it return?", $"https://ministry.example/note/{i}")));
            var listed = archive.ListPublications();
            Conference = listed.First(p => p.Title.StartsWith("Joint", StringComparison.Ordinal)).Id;
            Edited = listed.First(p => p.Title == "Briefing").Id;
            Capture = archive.FindTranscript(Conference)!.Captures[0].Sha256;
        }

        _site = Site.Build(_folder.Path, "http://127.0.0.1:0");
        await _site.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Root) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site!.DisposeAsync();
        _folder.Dispose();
    }

    private static Transcript Read(ReadOnlyMemory<byte> bytes, SourceOrigin origin) =>
        Encoding.UTF8.GetString(bytes.Span).Contains("CONFERENCE", StringComparison.Ordinal) ? HandMade.Conference().Transcript : ScriptReader.Read(bytes, origin);
}
