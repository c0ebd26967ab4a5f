namespace Lectern.Reading.Json;

/// <summary>A place in the shape of a JSON source: all members that are reached by the same names are one, whatever element of an array they stand in.</summary>
internal sealed class JsonShape
{
    // Names that say only that a value is one; what it is, the name around it says.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "rendered", "value", "raw", "#text", "_", "$t", "@value" };

    private readonly Dictionary<string, JsonShape> _members = new(StringComparer.Ordinal);
    private JsonShape? _element;

    private JsonShape(JsonShape? around, string name, bool isElement) => (Around, Name, IsElement) = (around, name, isElement);

    /// <summary>The shape of a whole source.</summary>
    public static JsonShape Root => new(null, "", false);

    /// <summary>What it stands in; null for the whole source.</summary>
    public JsonShape? Around { get; }

    /// <summary>Its name in words, lower case, parted by dashes: "speaker-name" for <c>speakerName</c> and <c>speaker_name</c>.</summary>
    public string Name { get; }

    /// <summary>It is an element of an array.</summary>
    public bool IsElement { get; }

    /// <summary>How many objects stand here, where it is an element.</summary>
    public int Rows { get; set; }

    /// <summary>Where its path below the row was written, for the search for columns.</summary>
    public SourceSpan Head { get; set; }

    /// <summary>A place in an array that stands in an array: the first, the second.</summary>
    public bool IsPlace => Name.StartsWith('#') && Name != "#text";

    /// <summary>It stands once in the source: no array around it has a second element.</summary>
    public bool IsSingle => (!IsElement || Rows < 2) && Around?.IsSingle != false;

    /// <summary>The nearest element of an array around it, or null.</summary>
    public JsonShape? Row => IsElement ? this : Around?.Row;

    /// <summary>How many names lead to it.</summary>
    public int Depth => Around is null ? 0 : Around.Depth + (IsElement ? 0 : 1);

    /// <summary>The names that lead from its row to it, joined by dots.</summary>
    public string Path => Around is null || IsElement ? "" : Around.Path is { Length: > 0 } path ? $"{path}.{Name}" : Name;

    /// <summary>The name that says what the value is.</summary>
    public string Meaning => Around is { IsElement: false, Name.Length: > 0 } && Empty.Contains(Name) ? Around.Meaning : Name;

    /// <summary>The shape of a member.</summary>
    /// <param name="key">Its key as printed.</param>
    /// <param name="isNew">It was met for the first time.</param>
    public JsonShape Member(string key, out bool isNew)
    {
        isNew = !_members.TryGetValue(key, out var member);
        return member ?? (_members[key] = new(this, Words(key), false));
    }

    /// <summary>The shape of the elements of an array that stands here.</summary>
    public JsonShape Element() => _element ??= new(this, "", true);

    /// <summary>A key in words, lower case, parted by dashes.</summary>
    public static string Words(string key)
    {
        var words = new System.Text.StringBuilder(key.Length + 4);
        for (var i = 0; i < key.Length; i++)
        {
            if (char.IsUpper(key[i]) && i > 0 && (char.IsLower(key[i - 1]) || (i + 1 < key.Length && char.IsLower(key[i + 1]) && char.IsUpper(key[i - 1]))))
            {
                words.Append('-');
            }

            words.Append(key[i] is '_' or ' ' && key.Length > 1 ? '-' : char.ToLowerInvariant(key[i]));
        }

        return words.ToString();
    }
}

/// <summary>Characters of a JSON source: a string, or the strings of an array one after the other.</summary>
/// <param name="Shape">Where it stands.</param>
/// <param name="Row">Which of the rows of its shape it stands in, counted over the whole source.</param>
/// <param name="Around">Which of the rows around that row it stands in, where rows stand in rows; else 0.</param>
/// <param name="Span">Its characters in <see cref="JsonOutline.Text"/>.</param>
internal readonly record struct JsonLeaf(JsonShape Shape, int Row, int Around, SourceSpan Span)
{
    /// <summary>Its key in the source, where it is a member of a row; else empty.</summary>
    public SourceSpan Key { get; init; }
}
