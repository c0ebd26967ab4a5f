using System.Text;

namespace Lectern.Names;

/// <summary>Brings the letters of a name into one form: lower case, composed, full width to plain, hiragana to katakana, vowel points left out.</summary>
/// <remarks>Latin letters keep their marks here, because "š" says more than "s"; <see cref="Folding"/> takes them off where nothing else is asked.</remarks>
internal static class NameLetters
{
    private const string Voiced = "カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴ";
    private const string HalfVoiced = "ハパヒピフプヘペホポ";
    private const string ArabicForms =
        "ءآآأأؤؤإإئئئئااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغففففققققككككللللممممننننههههووىىيييي";

    private const string HalfWidthKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>The script of a letter; <see cref="NameScript.Other"/> for what is no letter of a known script.</summary>
    public static NameScript ScriptOf(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and < '\u0250' or >= '\u1E00' and < '\u1F00' or 'ə' => NameScript.Latin,
        >= '\u0400' and < '\u0530' => NameScript.Cyrillic,
        >= '\u0370' and < '\u0400' or >= '\u1F00' and < '\u2000' => NameScript.Greek,
        >= '\u10A0' and < '\u1100' or >= '\u1C90' and < '\u1CC0' => NameScript.Georgian,
        >= '\u0530' and < '\u0590' => NameScript.Armenian,
        >= '\u0590' and < '\u0600' => NameScript.Hebrew,
        >= '\u0600' and < '\u0700' or >= '\uFB50' and < '\uFE00' or >= '\uFE70' and < '\uFEFF' => NameScript.Arabic,
        >= '\u3041' and < '\u3100' => NameScript.Kana,
        >= '\uAC00' and < '\uD7A4' => NameScript.Hangul,
        >= '\u3400' and < '\uA000' or '\u3005' => NameScript.Han,
        _ => NameScript.Other,
    };

    /// <summary>The same letters in their one form. Marks that stand apart are joined to their letter, or left out.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var raw in text)
        {
            var c = char.ToLowerInvariant(Narrow(raw));
            switch (c)
            {
                case '\u0306' when Ends(plain, 'и'):
                    plain[^1] = 'й';
                    break;
                case '\u0308' when Ends(plain, 'е'):
                    plain[^1] = 'ё';
                    break;
                case '\u0308' when Ends(plain, 'і'):
                    plain[^1] = 'ї';
                    break;
                case '\u3099' or '\u309A' or 'ﾞ' or 'ﾟ' when plain.Length > 0:
                    var pairs = c is '\u3099' or 'ﾞ' ? Voiced : HalfVoiced;
                    var at = pairs.IndexOf(plain[^1], StringComparison.Ordinal);
                    plain[^1] = at >= 0 && at % 2 == 0 ? pairs[at + 1] : plain[^1];
                    break;
                case >= '\u1100' and <= '\u11FF':
                    Jamo(plain, c);
                    break;
                case 'ß':
                    plain.Append("ss");
                    break;
                case 'æ':
                    plain.Append("ae");
                    break;
                case 'œ':
                    plain.Append("oe");
                    break;
                case 'ĳ':
                    plain.Append("ij");
                    break;
                case 'þ':
                    plain.Append("th");
                    break;
                case 'ı':
                    plain.Append('i');
                    break;
                default:
                    if (!IsMark(c))
                    {
                        plain.Append(c);
                    }

                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>The letter of a positional form of Arabic (U+FE80 to U+FEF4), or the character itself.</summary>
    public static char ArabicForm(char c) => c is >= '\uFE80' and <= '\uFEF4' ? ArabicForms[c - '\uFE80'] : c;

    private static bool Ends(StringBuilder text, char c) => text.Length > 0 && text[^1] == c;

    // Harakat, tatweel, niqqud, combining marks, direction marks, modifier letters that transliterations use for soft and hard signs.
    private static bool IsMark(char c) =>
        c is >= '\u0300' and < '\u0370' or >= '\u064B' and <= '\u0652' or '\u0640' or '\u0670' or >= '\u0591' and <= '\u05BD' or >= '\u05BF' and <= '\u05C7'
        || (Folding.Fold(c) == Folding.Ignorable && c != '\0') || c is '\u200E' or '\u200F' or >= '\u02B0' and < '\u02BC' or >= '\u02BD' and < '\u0300' or '\0';

    private static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= '\uFF66' and <= '\uFF9D' => HalfWidthKana[c - '\uFF66'],
        >= '\u3041' and <= '\u3096' => (char)(c + 0x60),
        '׳' or '‘' or '’' or 'ʼ' or '`' or '´' or 'ʻ' or 'ʿ' or 'ʾ' => '\'',
        'ﻻ' or 'ﻼ' => 'ا',
        _ => c,
    };

    /// <summary>Syllables of Hangul from their letters, after the arithmetic of the Unicode standard (section 3.12).</summary>
    private static void Jamo(StringBuilder plain, char c)
    {
        var last = plain.Length > 0 ? plain[^1] : '\0';
        if (c is >= '\u1161' and <= '\u1175' && last is >= '\u1100' and <= '\u1112')
        {
            plain[^1] = (char)(0xAC00 + ((((last - 0x1100) * 21) + (c - 0x1161)) * 28));
        }
        else if (c is >= '\u11A8' and <= '\u11C2' && last is >= '\uAC00' and < '\uD7A4' && (last - 0xAC00) % 28 == 0)
        {
            plain[^1] = (char)(last + (c - 0x11A7));
        }
        else
        {
            plain.Append(c);
        }
    }
}
