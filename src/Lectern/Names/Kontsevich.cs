using System.Text;

namespace Lectern.Names;

/// <summary>Korean in Cyrillic after Kontsevich: 김정은 is Ким Чен Ын, 반기문 is Пан Ги Мун.</summary>
internal static class Kontsevich
{
    private static readonly string[] Initials = ["к", "кк", "н", "т", "тт", "р", "м", "п", "пп", "с", "сс", "", "ч", "чч", "чх", "кх", "тх", "пх", "х"];
    private static readonly string[] Voiced = ["г", "кк", "н", "д", "тт", "р", "м", "б", "пп", "с", "сс", "", "чж", "чч", "чх", "кх", "тх", "пх", "х"];
    private static readonly string[] Vowels = ["а", "э", "я", "йя", "о", "е", "ё", "йе", "о", "ва", "вэ", "ве", "ё", "у", "во", "ве", "ви", "ю", "ы", "ый", "и"];
    private static readonly string[] Finals = ["", "к", "к", "к", "н", "н", "н", "т", "ль", "к", "м", "ль", "ль", "ль", "п", "ль", "м", "п", "п", "т", "т", "н", "т", "т", "к", "т", "п", "т"];

    /// <summary>The word in Cyrillic, consonants between vowels voiced; empty where it is not Hangul.</summary>
    public static string Of(string word)
    {
        var cyrillic = new StringBuilder();
        var opens = false;
        foreach (var c in word)
        {
            if (c is < '\uAC00' or >= '\uD7A4')
            {
                return "";
            }

            var syllable = c - 0xAC00;
            cyrillic.Append((opens ? Voiced : Initials)[syllable / 588]).Append(Vowels[syllable / 28 % 21]).Append(Finals[syllable % 28]);
            opens = syllable % 28 is 0 or 4 or 8 or 16 or 21;
        }

        return cyrillic.ToString();
    }
}
