using System.Text;
using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>Where a canvas writes. The library's own would ask the system's console about itself, which costs a tenth of a start.</summary>
/// <param name="writer">Where the page goes.</param>
/// <param name="width">Columns.</param>
internal sealed class CanvasOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    /// <inheritdoc/>
    public TextWriter Writer => writer;

    /// <inheritdoc/>
    public bool IsTerminal => false;

    /// <inheritdoc/>
    public int Width => width;

    /// <inheritdoc/>
    public int Height => int.MaxValue;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
        // The writer has its encoding already.
    }
}
