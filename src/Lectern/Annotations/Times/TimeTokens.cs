using Lectern.Structure;

namespace Lectern.Annotations.Times;

/// <summary>Cuts a text into words, numbers, single ideographs and marks, folded against a vocabulary.</summary>
internal static class TimeTokens
{
    private const int LongestWord = 24;

    /// <summary>Adds the tokens of a span to a list. White space and ignorable characters between them give none.</summary>
    public static void Read(ReadOnlySpan<char> text, SourceSpan span, TimeVocabulary vocabulary, List<TimeToken> tokens)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var i = span.Start;
        var signs = TokenSigns.AfterBreak;
        while (i < span.End)
        {
            var c = text[i];
            if (c <= ' ' || char.IsWhiteSpace(c))
            {
                i = SkipSpace(text, i, span.End, out signs);
                continue;
            }

            var start = i;
            if (char.IsAsciiDigit(c))
            {
                var number = 0;
                for (; i < span.End && char.IsAsciiDigit(text[i]); i++)
                {
                    number = i - start < 9 ? (number * 10) + (text[i] - '0') : number;
                }

                tokens.Add(new TimeToken(start, i, 0, number, signs));
            }
            else if (char.IsLetter(c) && !Ideographs.IsOne(c))
            {
                i = ReadWord(text, start, span.End, vocabulary, folded, signs, tokens);
            }
            else
            {
                i++;
                var f = Folding.Fold(c);
                if (f == Folding.Ignorable)
                {
                    continue;
                }

                folded[0] = f;
                var id = vocabulary.Find(folded[..1], TimeVocabulary.Hash(TimeVocabulary.Seed, f));
                tokens.Add(new TimeToken(start, i, id, -1, Ideographs.IsOne(c) ? signs | TokenSigns.Word : signs));
            }

            signs = TokenSigns.Glued;
        }
    }

    private static int ReadWord(ReadOnlySpan<char> text, int start, int end, TimeVocabulary vocabulary, Span<char> folded, TokenSigns signs, List<TimeToken> tokens)
    {
        var hash = TimeVocabulary.Seed;
        var length = 0;
        var i = start;
        for (; i < end; i++)
        {
            var c = text[i];
            char f;
            if (c < '\u0080')
            {
                if (!char.IsAsciiLetter(c))
                {
                    break;
                }

                f = (char)(c | 0x20);
            }
            else if ((f = Folding.Fold(c)) == Folding.Ignorable)
            {
                continue;
            }
            else if (!char.IsLetter(c) || Ideographs.IsOne(c))
            {
                break;
            }

            if (length < LongestWord)
            {
                folded[length] = f;
                hash = TimeVocabulary.Hash(hash, f);
            }

            length++;
        }

        var id = length <= LongestWord ? vocabulary.Find(folded[..length], hash) : 0;
        tokens.Add(new TimeToken(start, i, id, -1, signs | TokenSigns.Word | (char.IsUpper(text[start]) ? TokenSigns.Capital : TokenSigns.None)));
        return i;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int i, int end, out TokenSigns signs)
    {
        var lines = 0;
        for (; i < end && (text[i] <= ' ' || char.IsWhiteSpace(text[i])); i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
        }

        signs = lines > 1 ? TokenSigns.AfterBreak : TokenSigns.None;
        return i;
    }
}
