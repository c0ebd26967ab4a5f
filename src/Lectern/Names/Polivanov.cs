namespace Lectern.Names;

/// <summary>Japanese in Cyrillic after Polivanov, put into Hepburn: Синдзо is Shinzo.</summary>
internal static class Polivanov
{
    private static readonly (string Cyrillic, string Latin)[] Rules =
    [
        ("дзю", "ju"), ("дзё", "jo"), ("дзя", "ja"), ("дзи", "ji"), ("дз", "z"), ("си", "shi"), ("ся", "sha"), ("сю", "shu"), ("сё", "sho"), ("ти", "chi"), ("тя", "cha"), ("тю", "chu"),
        ("тё", "cho"), ("цу", "tsu"), ("х", "h"), ("фу", "fu"), ("э", "e"), ("й", "i"),
    ];

    /// <summary>The word in Hepburn without long vowels.</summary>
    public static string ToHepburn(string word) =>
        Romanisation.Of(Rules.Aggregate(word, (text, rule) => text.Replace(rule.Cyrillic, rule.Latin, StringComparison.Ordinal)));
}
