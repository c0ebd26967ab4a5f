using System.Threading.Channels;

namespace Lectern.Archives.Imports;

/// <summary>Reads and parses offers side by side and hands them out in the order in which they were offered; bounded, so memory does not grow with the collection.</summary>
internal sealed class OfferQueue : IDisposable
{
    // Enough to go on with while a transaction closes, and no more: what waits is looked at again at every collection of garbage.
    private const int MostWaiting = 64;
    private const long MostWaitingBytes = 16 * 1024 * 1024;

    private readonly CancellationTokenSource _stop;
    private readonly Channel<Task<ReadOffer>> _channel;
    private readonly SemaphoreSlim _free;
    private readonly SemaphoreSlim _taken = new(0);
    private readonly Task _feeding;
    private long _waitingBytes;
    private Task<ReadOffer>? _next;

    /// <summary>Begins to read.</summary>
    /// <param name="offers">What is offered; enumerated once, on another thread.</param>
    /// <param name="read">Reads one offer; called on many threads.</param>
    /// <param name="parallelism">How many at once.</param>
    /// <param name="cancellation">Ends the reading of further offers.</param>
    public OfferQueue(IEnumerable<Offer> offers, Func<Offer, ReadOffer> read, int parallelism, CancellationToken cancellation)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _channel = Channel.CreateBounded<Task<ReadOffer>>(MostWaiting);
        _free = new SemaphoreSlim(parallelism);
        _feeding = Task.Run(() => Feed(offers, read), CancellationToken.None);
    }

    /// <summary>The next offer is at hand; otherwise a caller who has something else to do may do it now.</summary>
    public bool IsReady => Peek() is { IsCompleted: true };

    /// <summary>Nothing more will come.</summary>
    public bool IsEmpty => Peek() is null && _channel.Reader.Completion.IsCompleted;

    /// <summary>Waits at most this long for news of the next offer.</summary>
    public void Wait(TimeSpan patience)
    {
        _ = Peek() is { } next
            ? Task.WhenAny(next).Wait(patience)
            : _channel.Reader.WaitToReadAsync().AsTask().Wait(patience);
    }

    /// <summary>Waits for the next offer; null after the last.</summary>
    public ReadOffer? Take()
    {
        while (Peek() is null)
        {
            if (!_channel.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                _feeding.GetAwaiter().GetResult();
                return null;
            }
        }

        var read = _next!.GetAwaiter().GetResult();
        _next = null;
        _ = Interlocked.Add(ref _waitingBytes, -read.Bytes.Length);
        _ = _taken.Release();
        return read;
    }

    /// <summary>Ends the reading and waits for what is under way.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        while (Peek() is not null)
        {
            _next = null;
        }

        _ = Task.WhenAny(_feeding).GetAwaiter().GetResult();
        _stop.Dispose();
    }

    private Task<ReadOffer>? Peek() => _next ??= _channel.Reader.TryRead(out var task) ? task : null;

    private async Task Feed(IEnumerable<Offer> offers, Func<Offer, ReadOffer> read)
    {
        try
        {
            foreach (var offer in offers)
            {
                while (Interlocked.Read(ref _waitingBytes) > MostWaitingBytes)
                {
                    await _taken.WaitAsync(_stop.Token).ConfigureAwait(false);
                }

                await _free.WaitAsync(_stop.Token).ConfigureAwait(false);
                await _channel.Writer.WriteAsync(Task.Run(() => ReadAndFree(offer, read)), _stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The caller stopped; what was handed out so far is whole.
            return;
        }
        finally
        {
            _channel.Writer.Complete();
        }
    }

    private ReadOffer ReadAndFree(Offer offer, Func<Offer, ReadOffer> read)
    {
        try
        {
            var done = read(offer);
            _ = Interlocked.Add(ref _waitingBytes, done.Bytes.Length);
            return done;
        }
        finally
        {
            _ = _free.Release();
        }
    }
}
