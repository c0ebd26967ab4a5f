using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

public sealed class RegisterArchiveTests : IDisposable
{
    private const string Briefing = "# Briefing\n@ 2031-05-04\nARDEN: We have signed the Treaty on Fog Signals.";

    private readonly ArchiveFolder _folder = new();
    private readonly Archive _archive;
    private readonly string _id;

    public RegisterArchiveTests()
    {
        _archive = _folder.Open();
        _ = _archive.Take(ArchiveFolder.Offer(Briefing, "https://a.example/briefing"));
        _id = _archive.ListPublications()[0].Id;
    }

    public void Dispose()
    {
        _archive.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_was_not_read_yet_is_counted_and_read_when_somebody_asks()
    {
        Assert.Equal(1, _archive.ReadRegisters(most: 0, cancellation: TestContext.Current.CancellationToken).Unread);
        Assert.Equal("signed", Assert.Single(_archive.ReadRegisters(cancellation: TestContext.Current.CancellationToken).Instruments).Status);
        Assert.Equal(0, _archive.ReadRegisters(most: 0, cancellation: TestContext.Current.CancellationToken).Unread);
    }

    [Fact]
    public void A_rebuild_throws_the_rows_away_and_they_come_again()
    {
        var before = _archive.ReadRegisters(cancellation: TestContext.Current.CancellationToken).Instruments.Single().Id;
        _ = _archive.Rebuild(cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(1, _archive.ReadRegisters(most: 0, cancellation: TestContext.Current.CancellationToken).Unread);
        Assert.Equal(before, _archive.ReadRegisters(cancellation: TestContext.Current.CancellationToken).Instruments.Single().Id);
    }

    [Fact]
    public void A_rejected_row_is_gone_outlives_a_rebuild_and_comes_back_when_it_is_undone()
    {
        var made = _archive.Correct(new CorrectionRequest($"{_id}.1", "instrument:Treaty on Fog Signals", "rejected", "Ada", "not theirs"));
        _ = _archive.Rebuild(cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(_archive.ReadRegisters(cancellation: TestContext.Current.CancellationToken).Instruments);

        _ = _archive.Undo(made.Number, "Ada", "theirs after all");
        Assert.Single(_archive.ReadRegisters(cancellation: TestContext.Current.CancellationToken).Instruments);
    }

    [Fact]
    public void Evidence_that_does_not_stand_in_the_turn_is_refused() => Assert.Throws<ArchiveException>(() =>
        _archive.Correct(new CorrectionRequest($"{_id}.1", "instrument:Fog Accord", "entered; words=never said", "Ada", "heard")));
}
