using System.Text.Json;

namespace Lectern.Reading.Html;

/// <summary>What a page says about itself for programs.</summary>
internal sealed class PageFields
{
    // What is longer than this is no title, date or description.
    private const int LongestValue = 4096;

    private readonly List<SourceField> _fields = [];

    public IReadOnlyList<SourceField> All => _fields;

    /// <summary>Adds a value; white space collapsed, empty ones left out.</summary>
    public void Add(string? name, string? value, SourceSpan? span = null)
    {
        if (name is null || value is null || value.Length > LongestValue)
        {
            return;
        }

        var words = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0)
        {
            _fields.Add(new(name.Trim().ToLowerInvariant(), words, span));
        }
    }

    /// <summary>Adds the name of the page; further <c>title</c> elements are those of pictures.</summary>
    public void AddTitle(string title)
    {
        if (!_fields.Exists(field => field.Name == "title"))
        {
            Add("title", title);
        }
    }

    /// <summary>Adds what a start tag says about the page.</summary>
    public void AddFrom(string element, TagAttributes attributes)
    {
        switch (element)
        {
            case "html":
                Add("lang", attributes["lang"] ?? attributes["xml:lang"]);
                break;
            case "meta":
                Add(attributes["name"] ?? attributes["property"] ?? attributes["itemprop"], attributes["content"]);
                break;
            case "link" when string.Equals(attributes["rel"], "canonical", StringComparison.OrdinalIgnoreCase):
                Add("canonical", attributes["href"]);
                break;
            default:
                // Microdata stands on any element.
                if (attributes["itemprop"] is { } property)
                {
                    Add(property, attributes["content"] ?? attributes["datetime"]);
                }

                break;
        }
    }

    /// <summary>Adds the dates and the headline of linked data.</summary>
    public void AddLinkedData(ReadOnlyMemory<char> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            AddLinkedData(document.RootElement);
        }
        catch (JsonException)
        {
            // Broken metadata says nothing; the words of the page are read all the same.
        }
    }

    // Goes down as deep as the parser allows, which is 64.
    private void AddLinkedData(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                AddLinkedData(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String && property.Name is "datePublished" or "dateModified" or "dateCreated" or "headline" or "startDate")
                {
                    Add(property.Name, property.Value.ToString());
                }
                else if (property.Name == "@graph")
                {
                    AddLinkedData(property.Value);
                }
            }
        }
    }
}
