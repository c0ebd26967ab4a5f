namespace Lectern.Reading.Html;

/// <summary>Elements that name whoever speaks in an attribute for programs, which the page shows by its style sheet or not at all.</summary>
internal sealed class SpokenElements
{
    private const int Fewest = 2;
    private const int LongestName = 80;

    private readonly List<MarkedSpeech> _speeches = [];

    /// <summary>An element has ended.</summary>
    /// <param name="speaker">The name that its attribute gives.</param>
    /// <param name="first">Index of its first block.</param>
    /// <param name="end">Index after its last block.</param>
    public void Add(string speaker, int first, int end)
    {
        speaker = string.Join(' ', speaker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (end > first && speaker.Length is > 1 and <= LongestName && speaker.Any(char.IsLetter))
        {
            while (_speeches.Count > 0 && _speeches[^1].FirstBlock >= first)
            {
                _speeches.RemoveAt(_speeches.Count - 1); // the element around the others knows as much
            }

            _speeches.Add(new(first, end) { Speaker = speaker, IsStretch = true });
        }
    }

    /// <summary>The text with its speeches, where several elements are named so and the names are not printed in them too.</summary>
    public SourceText Mark(SourceText text)
    {
        if (_speeches.Count < Fewest || _speeches.Count(speech => Prints(text, speech)) * 2 > _speeches.Count)
        {
            return text;
        }

        return text.With(speeches: _speeches, markedSpeakers: [.. _speeches.Select(speech => speech.Speaker!).Distinct(StringComparer.Ordinal).Select(name => new MarkedSpeaker(name) { Name = name, Basis = Basis.Stated })]);
    }

    // What is printed can be pointed at; the labels are read then.
    private static bool Prints(SourceText text, MarkedSpeech speech)
    {
        var words = text.Slice(text.Blocks[speech.FirstBlock].Span);
        var surname = speech.Speaker.AsSpan()[(speech.Speaker!.LastIndexOf(' ') + 1)..];
        return words[..Math.Min(words.Length, LongestName)].Contains(surname, StringComparison.OrdinalIgnoreCase);
    }
}
