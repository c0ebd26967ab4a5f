namespace Lectern.Comparisons;

/// <summary>Walks the words of a text: where each stands, and its folded form, the key by which words are compared.</summary>
/// <remarks>
/// A word is a run of letters and digits with the apostrophes inside it; digits keep the point or comma between them (a comma before
/// exactly three digits goes: 1,000 is 1000) and a minus sign directly before them. Hyphens part words, so that "policy-making" and
/// "policy making" compare alike. A percent, currency, section or number sign is a word of its own, because dropping it changes what is
/// said; so is each ideograph and each kana. All other punctuation is no part of any word.
/// </remarks>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private const char ComposingBreve = '\u0306';
    private readonly ReadOnlySpan<char> _text = text;
    private char[] _key = new char[64];
    private int _keyLength;
    private int _next;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Key => _key.AsSpan(0, _keyLength);

    public bool MoveNext()
    {
        while (_next < _text.Length && !OpensWord(_next))
        {
            _next++;
        }

        if (_next == _text.Length)
        {
            return false;
        }

        (Start, _keyLength) = (_next, 0);
        if (StandsAlone(_text[_next]))
        {
            Append(_text[_next++]);
        }
        else
        {
            ReadRun();
        }

        End = _next;
        return true;
    }

    private void ReadRun()
    {
        if (!IsWordCharacter(_text[_next]))
        {
            _next++;
            Append('-');
        }

        while (_next < _text.Length)
        {
            var c = _text[_next];
            if (char.IsAsciiLetterOrDigit(c))
            {
                Append(char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c);
            }
            else if (IsWordCharacter(c) && !StandsAlone(c))
            {
                AppendFolded(c);
            }
            else if (JoinsHere(c))
            {
                Join(c);
            }
            else
            {
                break;
            }

            _next++;
        }
    }

    private void AppendFolded(char c)
    {
        // A decomposed й is й; of all other letters the marks go.
        if (c == ComposingBreve && _keyLength > 0 && _key[_keyLength - 1] == 'и')
        {
            _key[_keyLength - 1] = 'й';
            return;
        }

        var folded = Folding.Fold(c);
        if (folded != Folding.Ignorable)
        {
            Append(folded);
        }
    }

    private readonly bool JoinsHere(char c)
    {
        if (_next == Start || _next + 1 >= _text.Length)
        {
            return false;
        }

        var (before, after) = (_text[_next - 1], _text[_next + 1]);
        return Folding.Fold(c) == '\''
            ? char.IsLetter(before) && char.IsLetter(after)
            : c is '.' or ',' && char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
    }

    private void Join(char c)
    {
        var groupsThousands = c == ',' && DigitsAfter(_next) == 3;
        if (!groupsThousands)
        {
            Append(c is '.' or ',' ? c : '\'');
        }
    }

    private readonly int DigitsAfter(int at)
    {
        var count = 0;
        while (at + 1 + count < _text.Length && char.IsAsciiDigit(_text[at + 1 + count]))
        {
            count++;
        }

        return count;
    }

    private readonly bool OpensWord(int at)
    {
        var c = _text[at];
        return char.IsAsciiLetterOrDigit(c)
            || StandsAlone(c)
            || (IsWordCharacter(c) && Folding.Fold(c) != Folding.Ignorable)
            || (c is '-' or '\u2212' && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]) && (at == 0 || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] == '('));
    }

    private static bool IsWordCharacter(char c) =>
        c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Folding.Fold(c) == Folding.Ignorable;

    private static bool StandsAlone(char c) => c switch
    {
        '%' or '$' => true,
        < '\u0080' => false,
        '‰' or '§' or '№' or '°' => true,
        >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => char.IsLetter(c),
        _ => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol,
    };

    private void Append(char c)
    {
        if (_keyLength == _key.Length)
        {
            Array.Resize(ref _key, _key.Length * 2);
        }

        _key[_keyLength++] = c;
    }
}
