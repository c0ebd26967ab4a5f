namespace Lectern.Reading.Html;

/// <summary>The names that a page gives to its parts, gathered from the inside out.</summary>
internal sealed class MarkupNames
{
    // Enough for the element, its row and its column; names of the page as a whole say nothing about a block.
    private const int Longest = 256;

    // The same element under the same parent returns all over a page.
    private readonly Dictionary<(string Around, string? Class, string? Id), string> _known = [];

    /// <summary>The names of an element before those of the elements around it, each once, as many as fit.</summary>
    public string Add(string around, string? className, string? id)
    {
        if (className is null && id is null)
        {
            return around;
        }

        if (_known.TryGetValue((around, className, id), out var known))
        {
            return known;
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

        return _known[(around, className, id)] = string.Join(' ', names);
    }
}
