using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lectern.Archives.Search;

/// <summary>The one analyser: walks over the words of a text and folds each to its term. Index, queries and marks all use it, so they always agree.</summary>
/// <remarks>A word is a run of letters, digits and their marks; of Chinese and Japanese each character is a word, so that phrases work without spaces.</remarks>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private char[] _term = new char[32];
    private int _termLength;

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, excluded.</summary>
    public int End { get; private set; }

    /// <summary>The folded word; valid until the next one is read.</summary>
    public readonly ReadOnlySpan<char> Term => _term.AsSpan(0, _termLength);

    /// <summary>All words of a text.</summary>
    public static List<Word> ReadAll(ReadOnlySpan<char> text)
    {
        var words = new List<Word>();
        var reader = new WordReader(text);
        while (reader.Read())
        {
            words.Add(new(reader.Term.ToString(), reader.Start, reader.End));
        }

        return words;
    }

    /// <summary>The terms of a text in UTF-8, each after a space.</summary>
    public static byte[] TermsInUtf8(ReadOnlySpan<char> text)
    {
        // An ideograph may become a space and a term of two.
        var buffer = ArrayPool<char>.Shared.Rent((2 * text.Length) + 1);
        var length = 0;
        var reader = new WordReader(text);
        while (reader.Read())
        {
            buffer[length++] = ' ';
            reader.Term.CopyTo(buffer.AsSpan(length));
            length += reader._termLength;
        }

        var terms = Encoding.UTF8.GetBytes(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return terms;
    }

    /// <summary>Writes the terms of a text, each after a space and a prefix.</summary>
    public static void AppendTerms(StringBuilder terms, ReadOnlySpan<char> text, string prefix = "")
    {
        var reader = new WordReader(text);
        while (reader.Read())
        {
            terms.Append(' ').Append(prefix).Append(reader.Term);
        }
    }

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool Read()
    {
        _termLength = 0;
        var at = End;
        while (at < _text.Length)
        {
            var c = _text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                TakeAscii(at++, c);
                continue;
            }

            var length = CharacterAt(at, out var sort);
            if (sort == Sort.Other || (sort is Sort.Mark or Sort.Joiner && _termLength == 0))
            {
                if (_termLength > 0)
                {
                    return true;
                }
            }
            else if (sort == Sort.Ideograph)
            {
                if (_termLength == 0)
                {
                    Start = at;
                    Take(at, length, sort);
                }

                // A pending word ends before the ideograph; an ideograph is a word by itself.
                return true;
            }
            else
            {
                if (_termLength == 0)
                {
                    Start = at;
                }

                Take(at, length, sort);
            }

            at += length;
        }

        return _termLength > 0;
    }

    // Most letters, so worth a way of their own.
    private void TakeAscii(int at, char c)
    {
        if (_termLength == 0)
        {
            Start = at;
        }

        if (_termLength == _term.Length)
        {
            Array.Resize(ref _term, _term.Length * 2);
        }

        _term[_termLength++] = (char)(c | 0x20);
        End = at + 1;
    }

    // A soft hyphen or a joiner at the word's end stays outside; an accent belongs to its letter.
    private void Take(int at, int length, Sort sort)
    {
        if (_termLength + length > _term.Length)
        {
            Array.Resize(ref _term, _term.Length * 2);
        }

        for (var i = at; i < at + length; i++)
        {
            var folded = Folding.Fold(_text[i]);
            if (folded != Folding.Ignorable)
            {
                _term[_termLength++] = folded;
            }
        }

        if (sort != Sort.Joiner)
        {
            End = at + length;
        }
    }

    private readonly int CharacterAt(int at, out Sort sort)
    {
        var c = _text[at];
        if (c < '\u0080')
        {
            sort = char.IsAsciiLetterOrDigit(c) ? Sort.Letter : Sort.Other;
            return 1;
        }

        if (!char.IsSurrogate(c))
        {
            sort = SortOf(c, CharUnicodeInfo.GetUnicodeCategory(c));
            return 1;
        }

        _ = Rune.DecodeFromUtf16(_text[at..], out var rune, out var length);
        sort = SortOf(rune.Value, Rune.GetUnicodeCategory(rune));
        return length;
    }

    private static Sort SortOf(int c, UnicodeCategory category) => category switch
    {
        UnicodeCategory.OtherLetter => IsIdeograph(c) ? Sort.Ideograph : Sort.Letter,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter => Sort.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Sort.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Sort.Mark,

        // Soft hyphens and zero-width joiners stand inside words.
        UnicodeCategory.Format when c <= char.MaxValue && Folding.Fold((char)c) == Folding.Ignorable => Sort.Joiner,
        _ => Sort.Other,
    };

    private static bool IsIdeograph(int c) =>
        c is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private enum Sort
    {
        Other,
        Letter,
        Mark,
        Joiner,
        Ideograph,
    }
}

/// <summary>A word of a text.</summary>
/// <remarks>A class: lists of it need no compiling when a command starts, as lists of a structure would.</remarks>
/// <param name="Term">The word, folded.</param>
/// <param name="Start">Where it begins (UTF-16 code units).</param>
/// <param name="End">Where it ends, excluded.</param>
internal sealed record Word(string Term, int Start, int End);
