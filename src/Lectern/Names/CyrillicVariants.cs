namespace Lectern.Names;

/// <summary>Brings the spellings of a name in Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz and Serbian letters to one form.</summary>
internal static class CyrillicVariants
{
    private static readonly (string From, string To)[] Rules =
    [
        ("ьо", "е"), ("йо", "е"), ("дж", "ж"), ("ськ", "ск"), ("цьк", "цк"), ("ий", "и"), ("ый", "и"), ("ы", "и"), ("йе", "е"), ("ие", "е"), ("ье", "е"), ("йу", "ю"), ("йа", "я"), ("ия", "я"), ("ья", "я"),
        ("э", "е"), ("й", "и"), ("ь", ""), ("ъ", ""), ("щ", "ш"), ("тц", "ц"), ("ае", "ае"),
    ];

    /// <summary>The one form; two words with the same are spellings of one name.</summary>
    public static string Of(string word)
    {
        var form = Sounds.Of(word, NameScript.Cyrillic);
        foreach (var (from, to) in Rules)
        {
            form = form.Replace(from, to, StringComparison.Ordinal);
        }

        return string.Concat(form.Where((c, i) => i == 0 || c != form[i - 1]));
    }
}
