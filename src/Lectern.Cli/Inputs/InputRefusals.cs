using Lectern.Sources;

namespace Lectern.Cli.Inputs;

/// <summary>Why an input of the command line is refused before anybody read a byte of it.</summary>
internal static class InputRefusals
{
    public static UnreadableSourceException NotThere(string name, Exception cause) =>
        new("LEC0601", $"There is no file \"{name}\".", name.Contains("://", StringComparison.Ordinal)
            ? "Lectern fetches nothing by itself. Save the page and give its file."
            : "Look at the spelling of the path.", cause);

    public static UnreadableSourceException NotReadable(string name, Exception cause) =>
        new("LEC0602", $"\"{name}\" could not be read: {cause.Message}", "See that it may be read, then run the same command again.", cause);

    public static UnreadableSourceException NameTaken(string name, string by) =>
        new("LEC0603", $"Its result would be written over \"{name}\", that of \"{by}\".", "Parse one of the two into a folder of its own.");
}
