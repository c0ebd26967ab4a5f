namespace Lectern.Sources;

/// <summary>The letters outside ASCII that a language or a group of languages writes, by which the code page of undeclared bytes is told.</summary>
/// <param name="Common">Lower-case letters that make up most of a text.</param>
/// <param name="Rare">Lower-case letters that occur.</param>
/// <param name="Encodings">Code pages in which it was published, the likeliest first.</param>
internal sealed record Alphabet(string Common, string Rare, params string[] Encodings)
{
    private static readonly string[] Western = ["windows-1252"];
    private static readonly string[] Central = ["windows-1250", "iso-8859-2"];

    /// <summary>Alphabets in the order in which they win when two explain the bytes equally well.</summary>
    public static IReadOnlyList<Alphabet> All { get; } =
    [
        new("éèàç", "êâîôûùëïüœæÿ", Western),
        new("äöüß", "é", Western),
        new("éíóáñ", "úü", Western),
        new("ãçáéóí", "êâôõúàü", Western),
        new("èàòùì", "éíóî", Western),
        new("åäöøæ", "éüðþáíóúý", Western),
        new("àéèíóòç", "úüï", Western),
        new("ąęłóśż", "źćń", Central),
        new("ěříáéščýžů", "ďťňóúôľĺŕä", Central),
        new("áéóöő", "íúüű", Central),
        new("čšž", "ćđ", Central),
        new("ăîâşţ", "", Central),
        new("оеаинтсрвлкмдпу", "яыьгзбчйхжшюцщэфъё", "windows-1251", "koi8-r", "ibm866", "iso-8859-5"),
        new("оаиентрвслкідпмзу", "ячйбгьхцїюжєшщфґ", "windows-1251", "koi8-u"),
        new("аиоентрвсдклпму", "зябгчъйжхшцюфщьѝ", "windows-1251", "ibm866"),
        new("аоиенрстувдјкпмл", "гзбчшжцњхћљђфџѓќѕ", "windows-1251", "iso-8859-5"),
    ];
}
