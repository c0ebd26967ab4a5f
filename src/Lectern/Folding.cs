using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lectern;

/// <summary>Folds characters for comparison and for the index, never in a text: case, accents, ё, typographic dashes and quotation marks.</summary>
/// <remarks>
/// One character in, one out, so offsets do not move. Latin letters lose their marks (Unicode canonical decomposition, first character; ø đ ł ħ ı ð ŧ
/// by their base letter); Cyrillic ё becomes е, й stays apart from и. Independent of culture and of the system's Unicode library.
/// </remarks>
public static class Folding
{
    /// <summary>What an ignorable character (soft hyphen, zero-width space or joiner, combining mark, byte order mark) folds to.</summary>
    public const char Ignorable = '\0';

    private const int OnStack = 256;

    // Folded forms of U+00C0 to U+024F and of U+1E00 to U+1EFF, in order.
    private const string LatinFrom00C0 =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþsaaaaaaæceeeeiiiidnooooo÷ouuuuyþyaaaaaacc"
        + "ccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋoooo"
        + "ooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨ"
        + "ƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaa"
        + "aaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaa"
        + "eeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string LatinFrom1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnn"
        + "nnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyy"
        + "zzzzzzhtwyẚſẜẝsẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooo"
        + "oooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    /// <summary>The folded character, or <see cref="Ignorable"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < '\u0080' ? (char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)) : FoldOther(c);

    private static char FoldOther(char c) => c switch
    {
        '\u00AD' => Ignorable,
        '\u00A0' => ' ',
        '«' or '»' => '"',
        >= '\u00C0' and < '\u0250' => LatinFrom00C0[c - '\u00C0'],
        >= '\u0300' and < '\u0370' => Ignorable,
        'ё' or 'Ё' => 'е',
        >= '\u1E00' and < '\u1F00' => LatinFrom1E00[c - '\u1E00'],
        >= '\u2000' and <= '\u200A' or '\u202F' or '\u3000' => ' ',
        >= '\u200B' and <= '\u200D' or '\u2060' or '\uFEFF' => Ignorable,
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The folded text, ignorable characters left out. Its offsets are not those of the text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented is null ? stackalloc char[OnStack] : rented;
        var length = 0;
        foreach (var c in text)
        {
            var f = Fold(c);
            if (f != Ignorable)
            {
                folded[length++] = f;
            }
        }

        var result = new string(folded[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }
}
