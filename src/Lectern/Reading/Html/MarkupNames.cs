namespace Lectern.Reading.Html;

/// <summary>The names that a page gives to its parts, gathered from the inside out.</summary>
internal static class MarkupNames
{
    // Enough for the element, its row and its column; names of the page as a whole say nothing about a block.
    private const int Longest = 256;

    /// <summary>The names of an element before those of the elements around it, each once, as many as fit.</summary>
    public static string Add(string around, string? className, string? id)
    {
        if (className is null && id is null)
        {
            return around;
        }

        var names = new List<string>();
        var length = 0;
        foreach (var name in $"{className} {id} {around}".ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!names.Contains(name) && length + name.Length + 1 <= Longest)
            {
                names.Add(name);
                length += name.Length + 1;
            }
        }

        return string.Join(' ', names);
    }
}
