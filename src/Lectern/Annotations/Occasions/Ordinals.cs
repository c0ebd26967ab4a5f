using System.Globalization;

namespace Lectern.Annotations.Occasions;

/// <summary>Reads ordinal numbers: "30th", "twenty fifth", "25 (летие)", "dixième".</summary>
internal static class Ordinals
{
    private static readonly string[][] s_ones =
    [
        [], ["first", "перв", "premier", "primer", "erste"], ["second", "втор", "deuxieme", "segundo", "zweite"], ["third", "трет", "troisieme", "tercer", "dritte"],
        ["fourth", "четверт", "quatrieme", "cuarto", "vierte"], ["fifth", "пят", "cinquieme", "quinto", "funfte"], ["sixth", "шест", "sixieme", "sexto", "sechste"],
        ["seventh", "седьм", "septieme", "septimo", "siebte"], ["eighth", "восьм", "huitieme", "octavo", "achte"], ["ninth", "девят", "neuvieme", "noveno", "neunte"],
        ["tenth", "десят", "dixieme", "decimo", "zehnte"], ["eleventh", "одиннадцат"], ["twelfth", "двенадцат"], ["thirteenth", "тринадцат"], ["fourteenth", "четырнадцат"], ["fifteenth", "пятнадцат"],
        ["sixteenth", "шестнадцат"], ["seventeenth", "семнадцат"], ["eighteenth", "восемнадцат"], ["nineteenth", "девятнадцат"], ["twentieth", "двадцат", "vingtieme", "vigesimo", "zwanzigste"],
    ];

    private static readonly (string[] Words, int Value)[] s_tens =
    [
        (["thirtieth", "тридцат", "trentieme"], 30), (["fortieth", "сороков", "сорокалет"], 40), (["fiftieth", "пятидесят", "cinquantieme"], 50), (["sixtieth", "шестидесят", "soixantieme"], 60),
        (["seventieth", "семидесят"], 70), (["eightieth", "восьмидесят"], 80), (["ninetieth", "девяност"], 90), (["hundredth", "столет", "centieme"], 100), (["bicentenary", "bicentennial"], 200), (["centenary", "centennial"], 100),
    ];

    private static readonly (string Word, int Value)[] s_prefixes = [("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90)];

    /// <summary>The number that a word says, with the word before it where the two make one ("twenty fifth"); null where it is none.</summary>
    public static int? Find(string word, string? before)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is > 0 and <= 4)
        {
            return int.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        foreach (var (words, value) in s_tens)
        {
            if (words.Any(w => word.StartsWith(w, StringComparison.Ordinal)))
            {
                return value;
            }
        }

        for (var number = s_ones.Length - 1; number > 0; number--)
        {
            if (s_ones[number].Any(w => word.StartsWith(w, StringComparison.Ordinal)))
            {
                return number + (number < 10 ? s_prefixes.FirstOrDefault(p => p.Word == before).Value : 0);
            }
        }

        return null;
    }
}
