using Lectern.Sources;

namespace Lectern.Archives.Imports;

/// <summary>Why an offer is not stored, and what to do about it.</summary>
internal sealed record Refusal(string Code, string Reason, string NextStep)
{
    public static Refusal Of(Exception cause) => cause switch
    {
        UnreadableSourceException unreadable => new(unreadable.Code, unreadable.Reason, unreadable.NextStep),
        FileNotFoundException or DirectoryNotFoundException => new(
            "LEC0701", "The file is not there any more.", "Check the path and import it again."),
        UnauthorizedAccessException => new(
            "LEC0702", "The file may not be read.", "Change its permissions, or run the import as a user who may read it."),
        IOException => new(
            "LEC0703", $"The file could not be read: {cause.Message}", "Check the disk or the network share and import it again."),
        _ => new(
            "LEC0704", $"Reading the document failed in an unforeseen way ({cause.GetType().Name}: {cause.Message}).",
            "The rest of the import is not touched. Please report this with the document."),
    };
}
