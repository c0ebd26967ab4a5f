namespace Lectern.Sources;

/// <summary>Tells the code page of bytes that declare none, by the letters that each would make of them.</summary>
internal static class LetterEvidence
{
    // Enough letters to be sure, few enough to be quick on a book.
    private const int BytesWeighed = 64 * 1024;

    private static readonly IReadOnlyList<string> Known = [.. Alphabet.All.SelectMany(alphabet => alphabet.Encodings).Distinct()];

    /// <summary>The likeliest code page with its score (1 where every letter fits, 0 or less where none does) and the next one.</summary>
    public static (string Encoding, double Score, string Next, double NextScore) Weigh(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        var ranked = Known
            .Select((encoding, order) => (encoding, order, score: Score(sample, encoding)))
            .OrderByDescending(candidate => candidate.score)
            .ThenBy(candidate => candidate.order)
            .ToList();
        return (ranked[0].encoding, ranked[0].score, ranked[1].encoding, ranked[1].score);
    }

    /// <summary>The code page is one that can be told by letters.</summary>
    public static bool Knows(string encoding) => Known.Contains(encoding);

    /// <summary>How well the bytes fit one code page, 1 at best.</summary>
    public static double Score(ReadOnlySpan<byte> bytes, string encoding)
    {
        var text = CodePages.Get(encoding).GetString(Sample(bytes));
        var best = double.MinValue;
        foreach (var alphabet in Alphabet.All)
        {
            if (alphabet.Encodings.Contains(encoding))
            {
                best = Math.Max(best, Score(text, alphabet));
            }
        }

        return best;
    }

    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        // A page's head is ASCII: begin shortly before the first byte that says anything.
        var first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        var from = Math.Max(0, first - 16);
        return bytes.Slice(from, Math.Min(BytesWeighed, bytes.Length - from)).ToArray();
    }

    private static double Score(string text, Alphabet alphabet)
    {
        double sum = 0;
        var weighed = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0080')
            {
                continue;
            }

            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            sum += Weight(text[i], before, after, alphabet);
            weighed++;
        }

        return weighed == 0 ? 0 : sum / weighed;
    }

    private static double Weight(char c, char before, char after, Alphabet alphabet)
    {
        if (!char.IsLetter(c))
        {
            return IsPunctuation(c) && !(char.IsLetter(before) && char.IsLetter(after) && c is not ('’' or '\u00AD' or '–' or '—' or '\u00A0' or '·')) ? 0.5 : -1;
        }

        var lower = char.ToLowerInvariant(c);
        var weight = alphabet.Common.Contains(lower) ? 1.0 : alphabet.Rare.Contains(lower) ? 0.7 : -1;
        // A capital after a small letter, or two scripts in one word, are what the wrong code page makes.
        if (char.IsLower(before) && char.IsUpper(c))
        {
            weight -= 1;
        }

        if (IsCyrillic(c) && (char.IsAsciiLetter(before) || char.IsAsciiLetter(after)))
        {
            weight -= 1;
        }

        return weight;
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and < '\u0530';

    private static bool IsPunctuation(char c) =>
        c is '«' or '»' or '“' or '”' or '„' or '‘' or '’' or '‚' or '–' or '—' or '…' or '№' or '§' or '°' or '¿' or '¡' or '•' or '€'
            or '·' or 'º' or 'ª' or '\u00A0' or '\u00AD' or '©';
}
