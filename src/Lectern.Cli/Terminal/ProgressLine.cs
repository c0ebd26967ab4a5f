using System.Diagnostics;
using Lectern.Archives;

namespace Lectern.Cli.Terminal;

/// <summary>How far long work has come, on standard error, from its first second on: one line rewritten on a terminal, a plain line every ten seconds in a pipe.</summary>
internal sealed class ProgressLine : IProgress<ImportProgress>, IDisposable
{
    private const string Erase = "\r\u001b[K";
    private readonly Lock _drawing = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Timer _timer;
    private readonly bool _rewrites;
    private readonly string _done;
    private bool _drawn;
    private bool _ended;
    private ImportProgress _last;

    /// <param name="screen">Tells whether a person looks at standard error.</param>
    /// <param name="done">What happens to each, as a participle: "imported".</param>
    public ProgressLine(Screen screen, string done)
    {
        (_rewrites, _done) = (screen.IsErrorTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb", done);
        _timer = new Timer(_ => Draw(), null, _rewrites ? 1_000 : 10_000, _rewrites ? 200 : 10_000);
    }

    /// <summary>What was reported last.</summary>
    public ImportProgress Last => _last;

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        lock (_drawing)
        {
            _last = value;
        }
    }

    /// <summary>Tells how far it is.</summary>
    public void Report(long done, long? total, string name) => Report(new ImportProgress(done, total, 0, name));

    /// <summary>Lets something else be written in between.</summary>
    public void Interrupt(Action write)
    {
        lock (_drawing)
        {
            Clear();
            write();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_drawing)
        {
            _ended = true;
            Clear();
        }

        _timer.Dispose();
    }

    /// <summary>The line in words: count, rate, time left.</summary>
    internal static string Words(ImportProgress progress, string done, TimeSpan spent)
    {
        var rate = progress.Done / Math.Max(0.001, spent.TotalSeconds);
        var count = progress.Total is { } total ? $"{progress.Done:N0} of {total:N0} {done}" : $"{progress.Done:N0} {done}";
        var left = progress is { Total: { } all, Done: > 0 } ? $", {Duration(TimeSpan.FromSeconds((all - progress.Done) / rate))} left" : "";
        return $"{count}, {rate:N0} a second{left}";
    }

    private static string Duration(TimeSpan time) =>
        time.TotalSeconds < 60 ? $"{Math.Ceiling(time.TotalSeconds):0} s"
        : time.TotalMinutes < 60 ? $"{Math.Round(time.TotalMinutes):0} min"
        : $"{(int)time.TotalHours} h {time.Minutes} min";

    private void Draw()
    {
        lock (_drawing)
        {
            if (_ended)
            {
                return;
            }

            var words = Words(_last, _done, _watch.Elapsed);
            if (_rewrites)
            {
                var room = Math.Max(20, Console.WindowWidth - words.Length - 4);
                var name = Printable.Of(_last.Name ?? "").Replace('\n', ' ');
                Console.Error.Write($"{Erase}{words}  {(name.Length > room ? name[^room..] : name)}");
                _drawn = true;
            }
            else
            {
                Console.Error.WriteLine(words);
            }
        }
    }

    private void Clear()
    {
        if (_drawn)
        {
            Console.Error.Write(Erase);
            _drawn = false;
        }
    }
}
