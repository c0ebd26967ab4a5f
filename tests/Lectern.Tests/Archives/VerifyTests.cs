using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

public sealed class VerifyTests : IDisposable
{
    private const int Flips = 300;

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_archive_is_counted_from_the_bytes_up()
    {
        using var archive = _folder.With("A: One.\nB: Two.", "# Only a title");

        var report = archive.VerifyAll();

        Assert.Empty(report.Faults);
        Assert.Equal((2, 2, 4), (report.Captures, report.Texts, report.Spans));
    }

    [Fact]
    public void Every_single_bit_that_flips_in_a_capture_is_found()
    {
        const string Script = "# Briefing\nARDEN: We begin the works today, as far as the weather lets us.\nMORI: And when will they end, in your view?";
        _folder.With(Script).Dispose();
        var bytes = File.ReadAllBytes(_folder.Path);
        var start = bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Script));
        var random = new Random(20240301);

        var unnoticed = Enumerable.Range(0, Flips).Select(_ => random.Next(Script.Length * 8)).Where(bit => IsSoundAfterFlip(bytes, start, bit)).ToList();

        Assert.True(start > 0);
        Assert.Empty(unnoticed);
    }

    [Fact]
    public void A_fault_says_what_to_do()
    {
        using var archive = _folder.With("A: One.");
        archive.Connection.Execute("DROP TRIGGER content_is_never_changed; UPDATE content SET bytes = x'00'");

        Assert.Contains(archive.VerifyAll().Faults, fault => fault.EndsWith("have another hash: they were altered. Restore it from a backup.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_turn_that_was_moved_by_hand_is_found()
    {
        using var archive = _folder.With("A: One thing.\nB: Two.");
        archive.Connection.Execute("UPDATE turn_list SET turns = json_set(turns, '$[0][4]', (turns ->> '$[0][4]') + 1)");

        Assert.NotEmpty(archive.VerifyAll().Faults);
    }

    private bool IsSoundAfterFlip(byte[] bytes, int start, int bit)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[start + (bit / 8)] ^= (byte)(1 << (bit % 8));
        var path = $"{_folder.Path}-flipped";
        File.WriteAllBytes(path, flipped);
        using var archive = Archive.Open(path, ArchiveAccess.Read, null, ScriptReader.Read);
        return archive.VerifyAll().IsSound;
    }
}
