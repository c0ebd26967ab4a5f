namespace Lectern.Benchmarks;

/// <summary>An archive of about 100,000 turns.</summary>
internal sealed class LargeArchive : IDisposable
{
    public const int Transcripts = 2_565;

    private readonly TemporaryFolder _folder = new();

    public LargeArchive()
    {
        Invented = new InventedTranscripts(5);
        Sources = Invented.Take(Transcripts);
        File = _folder.NewFile(".db");
        ImportBenchmark.Import(File, [.. Sources.Select(t => t.ToText())], ".txt");
    }

    public InventedTranscripts Invented { get; }

    public IReadOnlyList<InventedTranscript> Sources { get; }

    public string File { get; }

    public void Dispose() => _folder.Dispose();
}
