using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Lectern.Cli.Terminal;

/// <summary>Ctrl-C during long work: the first asks the work to stop, one after a moment stops the process.</summary>
internal sealed class Interruption : IDisposable
{
    // Some programs send the same signal twice at once, to the process and to its group: that is one wish.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(0.5);

    private readonly CancellationTokenSource _source = new();
    private readonly Lock _stopping = new();
    private Stopwatch? _sinceFirst;
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Listens until disposed.</summary>
    public Interruption() =>
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled by the first Ctrl-C.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        lock (_stopping)
        {
            context.Cancel = _sinceFirst is null || _sinceFirst.Elapsed < Moment;
            _sinceFirst ??= Stopwatch.StartNew();
            _source.Cancel();
        }
    }
}
