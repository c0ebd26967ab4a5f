namespace Lectern;

/// <summary>Where bytes came from. None of it is trusted over the text; all of it may be evidence.</summary>
/// <param name="FileName">Name of the file without folders, or null.</param>
/// <param name="Address">The address from which the bytes came, or null. Not the source that the page credits.</param>
/// <param name="MediaType">The media type that was declared, such as <c>text/html; charset=windows-1251</c>, or null.</param>
public sealed record SourceOrigin(string? FileName = null, string? Address = null, string? MediaType = null)
{
    /// <summary>Nothing is known.</summary>
    public static SourceOrigin Unknown { get; } = new();
}
