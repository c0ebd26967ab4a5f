using Spectre.Console;

namespace Lectern.Cli.Terminal;

/// <summary>The few ways in which words are printed, in the sixteen colours that the reader's terminal defines.</summary>
internal static class Ink
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(decoration: Decoration.Dim);
    public static readonly Style Direction = new(decoration: Decoration.Italic);
    public static readonly Style Question = new(Color.Olive, decoration: Decoration.Bold);
    public static readonly Style Doubt = new(Color.Purple);
    public static readonly Style Match = new(decoration: Decoration.Bold | Decoration.Underline);
    public static readonly Style Good = new(Color.Green, decoration: Decoration.Bold);
    public static readonly Style Bad = new(Color.Maroon, decoration: Decoration.Bold);
    public static readonly Style Added = new(Color.Green);
    public static readonly Style Dropped = new(Color.Maroon, decoration: Decoration.Strikethrough);

    private static readonly Color[] Voices = [Color.Teal, Color.Green, Color.Navy, Color.Purple, Color.Olive, Color.Maroon];

    /// <summary>The colour of a speaker: the same all through a transcript.</summary>
    public static Style Voice(int number) => new(Voices[number % Voices.Length], decoration: Decoration.Bold);
}
