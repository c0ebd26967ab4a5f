using System.Text;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>Data to standard output, all talk to standard error; colour on each only where a person looks at it.</summary>
internal sealed class Screen : IDisposable
{
    private readonly TextWriter _talk = Console.Error;
    private readonly bool _colorOnError;
    private TextWriter? _out;

    /// <param name="noColor">Somebody asked for no colour.</param>
    public Screen(bool noColor)
    {
        var plain = noColor || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        IsTerminal = !Console.IsOutputRedirected;
        IsErrorTerminal = !Console.IsErrorRedirected;
        HasColor = IsTerminal && !plain;
        _colorOnError = IsErrorTerminal && !plain;
    }

    /// <summary>A person looks at standard output.</summary>
    public bool IsTerminal { get; }

    /// <summary>A person looks at standard error.</summary>
    public bool IsErrorTerminal { get; }

    /// <summary>Standard output may have colour.</summary>
    public bool HasColor { get; }

    /// <summary>Columns of the page: the terminal's, else 80.</summary>
    public int Width => IsTerminal && Console.WindowWidth is > 20 and var width ? width : 80;

    /// <summary>Standard output, for data: UTF-8, LF, written at the end or when it is full.</summary>
    public TextWriter Out => _out ??= new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };

    /// <summary>Standard output for bytes that are UTF-8 already.</summary>
    public Stream OpenData()
    {
        _out?.Flush();
        return Console.OpenStandardOutput();
    }

    /// <summary>Draws a page on standard output, through a pager where it is longer than the terminal.</summary>
    public void Page(Action<IAnsiConsole> draw)
    {
        var page = new StringWriter { NewLine = "\n" };
        draw(Canvas(page, HasColor, Width));
        var text = page.ToString();
        if (!IsTerminal || !Pager.TryShow(text))
        {
            Out.Write(text);
            Out.Flush();
        }
    }

    /// <summary>Draws a page on standard output as it is.</summary>
    public void Draw(Action<IAnsiConsole> draw)
    {
        draw(Canvas(Out, HasColor, Width));
        Out.Flush();
    }

    /// <summary>Says something about the work, on standard error.</summary>
    public void Say(string message) => _talk.WriteLine(Printable.Of(message));

    /// <summary>Says quietly what may come next, on standard error.</summary>
    public void Hint(string message) => _talk.WriteLine(Dressed("2", Printable.Of(message)));

    /// <summary>Says what went wrong, on standard error.</summary>
    public void Error(string message) => _talk.WriteLine($"{Dressed("1;31", "lectern:")} {Printable.Of(message)}");

    /// <inheritdoc/>
    public void Dispose() => _out?.Dispose();

    private string Dressed(string sgr, string text) => _colorOnError ? $"\u001b[{sgr}m{text}\u001b[0m" : text;

    private static IAnsiConsole Canvas(TextWriter writer, bool color, int width)
    {
        // Without ANSI the library would dress the letters through the system's console; so it has ANSI, and passages without colour are plain.
        var canvas = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new CanvasOutput(writer, width),
        });
        canvas.Profile.Capabilities.Unicode = true;
        return canvas;
    }
}
