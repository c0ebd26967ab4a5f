namespace Lectern.Structure;

/// <summary>Cuts speech into words with their places: between blanks, and where a writing has none, sign by sign.</summary>
internal static class SpokenWords
{
    /// <summary>The words of a sentence.</summary>
    public static List<Word> Of(string text) => Ideographs.Any(text) ? Signs(text) : WordsOf.Text(text);

    private static List<Word> Signs(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            var end = i + 1;
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (words.Count > 0 && !char.IsWhiteSpace(text[i]))
                {
                    words[^1] = words[^1] with { IsBreak = true };
                }

                continue;
            }

            while (!Ideographs.IsOne(text[i]) && end < text.Length && char.IsLetterOrDigit(text[end]) && !Ideographs.IsOne(text[end]))
            {
                end++;
            }

            words.Add(new Word(text[i..end], Folding.Fold(text.AsSpan(i, end - i)), i, end, false));
            i = end - 1;
        }

        return words;
    }
}
