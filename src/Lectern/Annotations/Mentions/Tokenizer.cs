using System.Buffers;

namespace Lectern.Annotations.Mentions;

/// <summary>Cuts text in alphabetic scripts into words; an ideograph is a word of its own.</summary>
internal static class Tokenizer
{
    private const int LongLine = 45;

    private static readonly SearchValues<char> Openers = SearchValues.Create(".!?:;…\n\"«“„—–\t([");

    /// <summary>The words of a span, in order, appended to <paramref name="tokens"/>.</summary>
    public static void Cut(string text, SourceSpan span, List<Token> tokens)
    {
        var (at, last, lineStart, lastLineStart) = (span.Start, span.Start, span.Start, span.Start);
        var first = true;
        while (at < span.End)
        {
            var c = text[at];
            if (c == '\n')
            {
                lineStart = at + 1;
            }

            if (!char.IsLetterOrDigit(c))
            {
                at++;
                continue;
            }

            var start = at;
            var kind = char.IsDigit(c) ? LetterCase.Digits : Letters(text, span.End, ref at);
            if (kind == LetterCase.Digits)
            {
                while (at < span.End && char.IsLetterOrDigit(text[at]))
                {
                    at++;
                }
            }

            var (gap, opens) = first ? (Gap.Break, true) : Between(text.AsSpan(last, start - last), last - lastLineStart);
            tokens.Add(new Token(start, at, WordHash.Of(text.AsSpan(start, at - start)), kind, gap, opens));
            (last, lastLineStart, first) = (at, lineStart, false);
        }
    }

    private static LetterCase Letters(string text, int end, ref int at)
    {
        if (IsIdeograph(text[at]))
        {
            at++;
            return LetterCase.Lower;
        }

        var (start, upper, lower) = (at, 0, 0);
        var initial = char.IsUpper(text[at]);
        while (at < end && (char.IsLetter(text[at]) && !IsIdeograph(text[at]) || at > start && (char.IsDigit(text[at]) || Folding.Fold(text[at]) == Folding.Ignorable)))
        {
            if (char.IsUpper(text[at]))
            {
                upper++;
            }
            else if (char.IsLower(text[at]))
            {
                lower++;
            }

            at++;
        }

        return !initial ? LetterCase.Lower : lower > 0 ? LetterCase.Initial : upper > 1 || at - start > 1 ? LetterCase.All : LetterCase.Single;
    }

    public static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static (Gap Gap, bool OpensSentence) Between(ReadOnlySpan<char> between, int lineLength)
    {
        if (between.Length == 1)
        {
            switch (between[0])
            {
                case ' ' or '\u00A0' or '\u202F':
                    return (Gap.Space, false);
                case '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2012':
                    return (Gap.Hyphen, false);
                case '\'' or '\u2019' or '\u02BC':
                    return (Gap.Apostrophe, false);
                case '.':
                    return (Gap.Stop, false);
                case '/':
                    return (Gap.Slash, false);
            }
        }

        if (between.IsEmpty)
        {
            return (Gap.Stop, false);
        }

        if (between.IsWhiteSpace())
        {
            var breaks = between.Count('\n');
            return breaks == 0 && between.Length < 3 || breaks == 1 && lineLength >= LongLine ? (Gap.Space, false) : (Gap.Break, true);
        }

        if (between[0] == '.' && between[1..].IsWhiteSpace() && between.Count('\n') <= 1)
        {
            return (Gap.StopSpace, true);
        }

        if (between is ".-" or ".‑")
        {
            return (Gap.Stop, false);
        }

        if (between[0] == ',' && between[1..].IsWhiteSpace() && between.Count('\n') <= 1)
        {
            return (Gap.Comma, false);
        }

        if (between is "/\n" || between[0] == '/' && between[1..].IsWhiteSpace())
        {
            return (Gap.Slash, false);
        }

        return (Gap.Break, between.IndexOfAny(Openers) >= 0);
    }
}
