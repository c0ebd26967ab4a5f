namespace Lectern.Reading.Envelopes;

/// <summary>A named value of an envelope: an element of XML, a member of JSON.</summary>
/// <param name="Name">Its name, lower case.</param>
/// <param name="Value">Its characters, and where they stand in the source.</param>
internal sealed record EnvelopeValue(string Name, Unwrapped Value)
{
    private const int CharactersSearched = 2000;

    private static readonly string[] Tags = ["<p>", "<p ", "<br", "<div", "<strong>", "<b>", "<span", "<h1", "<h2", "<h3", "<ul", "</p>"];

    /// <summary>The value is written in HTML.</summary>
    public bool HasMarkup
    {
        get
        {
            var head = Value.Text.AsSpan(0, Math.Min(Value.Text.Length, CharactersSearched));
            foreach (var tag in Tags)
            {
                if (head.Contains(tag, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
