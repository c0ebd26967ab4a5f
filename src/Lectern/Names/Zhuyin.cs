namespace Lectern.Names;

/// <summary>Pinyin in the letters of Zhuyin: one letter a sound, so that sounds can be set beside Latin letters.</summary>
internal static class Zhuyin
{
    private static readonly (string Pinyin, string Letters)[] Initials =
    [
        ("zh", "ㄓ"), ("ch", "ㄔ"), ("sh", "ㄕ"), ("b", "ㄅ"), ("p", "ㄆ"), ("m", "ㄇ"), ("f", "ㄈ"), ("d", "ㄉ"), ("t", "ㄊ"), ("n", "ㄋ"), ("l", "ㄌ"), ("g", "ㄍ"),
        ("k", "ㄎ"), ("h", "ㄏ"), ("j", "ㄐ"), ("q", "ㄑ"), ("x", "ㄒ"), ("r", "ㄖ"), ("z", "ㄗ"), ("c", "ㄘ"), ("s", "ㄙ"),
    ];

    private static readonly (string Pinyin, string Letters)[] Finals =
    [
        ("iong", "ㄩㄥ"), ("iang", "ㄧㄤ"), ("uang", "ㄨㄤ"), ("ang", "ㄤ"), ("eng", "ㄥ"), ("ing", "ㄧㄥ"), ("ong", "ㄨㄥ"), ("ian", "ㄧㄢ"), ("iao", "ㄧㄠ"), ("uai", "ㄨㄞ"),
        ("uan", "ㄨㄢ"), ("van", "ㄩㄢ"), ("ai", "ㄞ"), ("an", "ㄢ"), ("ao", "ㄠ"), ("ei", "ㄟ"), ("en", "ㄣ"), ("er", "ㄦ"), ("ia", "ㄧㄚ"), ("ie", "ㄧㄝ"), ("in", "ㄧㄣ"),
        ("iu", "ㄧㄡ"), ("ou", "ㄡ"), ("ua", "ㄨㄚ"), ("ui", "ㄨㄟ"), ("un", "ㄨㄣ"), ("uo", "ㄨㄛ"), ("ve", "ㄩㄝ"), ("vn", "ㄩㄣ"), ("a", "ㄚ"), ("e", "ㄜ"), ("i", "ㄧ"),
        ("o", "ㄛ"), ("u", "ㄨ"), ("v", "ㄩ"),
    ];

    /// <summary>The letters of one syllable.</summary>
    public static string Of(string pinyin)
    {
        var syllable = pinyin switch
        {
            "yi" or "yin" or "ying" => pinyin[1..],
            "you" => "iu",
            "wu" => "u",
            "wei" => "ui",
            "wen" => "un",
            "weng" => "ong",
            ['y', 'u', .. var rest] => $"v{rest}",
            ['y', .. var rest] => $"i{rest}",
            ['w', .. var rest] => $"u{rest}",
            ['j' or 'q' or 'x', 'u', .. var rest] => $"{pinyin[0]}v{rest}",
            _ => pinyin,
        };
        var initial = Array.Find(Initials, i => syllable.StartsWith(i.Pinyin, StringComparison.Ordinal));
        var final = syllable[(initial.Pinyin?.Length ?? 0)..];
        var isMute = final == "i" && initial.Pinyin is "zh" or "ch" or "sh" or "r" or "z" or "c" or "s";
        return initial.Letters + (isMute ? "" : Array.Find(Finals, f => f.Pinyin == final).Letters);
    }
}
