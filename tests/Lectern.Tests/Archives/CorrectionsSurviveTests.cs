using FsCheck;
using FsCheck.Fluent;
using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

/// <summary>A thousand corrections at random, then edited sources and another parser: none is lost, each is applied or shown as orphaned.</summary>
public sealed class CorrectionsSurviveTests : IDisposable
{
    private const int Documents = 20;
    private const int Corrections = 1_000;

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_correction_is_lost()
    {
        using (var archive = _folder.Open())
        {
            _ = archive.Take([.. Enumerable.Range(0, Documents).Select(i => Document(i, "today"))]);
            var ids = archive.ListPublications().Select(p => p.Id).ToArray();
            Requests(ids).Sample(Corrections, 20240301).ToList().ForEach(request => archive.Correct(request));
            _ = archive.Take([.. Enumerable.Range(0, Documents / 2).Select(i => Document(i, "tomorrow"))]);
        }

        using var better = _folder.Open(ScriptReader.ReadCuttingAtSlashes);
        var report = better.RebuildAll();
        var log = better.ListCorrections();

        Assert.Equal(Enumerable.Range(1, Corrections).Select(n => (long)n), log.Select(c => c.Number));
        Assert.Equal(log.Where(c => c.Status == CorrectionStatus.Orphaned), report.Orphaned);
        Assert.All(report.Orphaned, correction => Assert.NotEmpty(correction.Exact!));
        Assert.Contains(log, correction => correction.Status == CorrectionStatus.Orphaned);
        Assert.All(log.Where(c => c is { Status: CorrectionStatus.Applied, Request.Field: "speaker" }), correction => AssertSpeaks(better, correction));
        Assert.Empty(better.VerifyAll().Faults);
    }

    private static void AssertSpeaks(Archive archive, Correction correction)
    {
        var transcript = archive.FindTranscript(correction.Request.Id)!.Transcript;
        var turn = transcript.Turns.Single(t => transcript.TextOf(t).StartsWith(correction.Exact!.Split(" / ")[0], StringComparison.Ordinal));
        Assert.Equal(correction.Request.Value, transcript.SpeakerOf(turn)!.Name);
    }

    private static Offer Document(int number, string day) => ArchiveFolder.Offer(
        $"# Briefing {number}\n" + string.Join('\n', Enumerable.Range(1, 10).Select(turn => $"P{turn % 3}: Remark {turn} of {number}, made {(turn % 4 == 0 ? day : "then")}. / More of {turn}.")),
        $"https://a.example/{number}");

    private static Gen<CorrectionRequest> Requests(string[] ids) =>
        from id in Gen.Elements(ids)
        from turn in Gen.Choose(1, 10)
        from what in Gen.Elements(("speaker", "Ines Falk"), ("speaker", "Tomas Reed"), ("kind", "answer"), ("kind", "moderator"), ("title", "A title"))
        select new CorrectionRequest(what.Item1 == "title" ? id : $"{id}.{turn}", what.Item1, what.Item2, "An editor", "At random.");
}
