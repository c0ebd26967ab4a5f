namespace Lectern.Names;

/// <summary>Compares two words of names, in whatever scripts they are.</summary>
/// <remarks>
/// In one script by the variants of that script. Between Latin letters and another script by standard romanisations where they hold, else by learned
/// weights. Between two other scripts by way of the one that shows its vowels, put into Latin letters. Symmetric.
/// </remarks>
internal static class WordMatcher
{
    /// <summary>The score of two words in different letters that a standard romanisation joins.</summary>
    private const double ByStandard = 0.96;

    // What the learned weights find this unlikely no romanisation explains.
    private const double Hopeless = 0.1;

    // Under this a word that sounds alike is a doubt, not a spelling.
    private const double NotExplained = 0.6;

    public static WordMatch Match(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return new(1, "same letters");
        }

        var (mine, theirs) = (Folding.Fold(left), Folding.Fold(right));
        if (mine == theirs)
        {
            return new(0.99, "same letters but for marks");
        }

        if (NamesAlike.Find(mine, theirs) is > 0 and var alike)
        {
            return new(alike, "one name in two forms");
        }

        var (a, b) = (NameLetters.ScriptOf(left[0]), NameLetters.ScriptOf(right[0]));
        return a == b ? InOneScript(left, right, a)
            : a == NameScript.Latin ? ToLatin(left, right, b)
            : b == NameScript.Latin ? ToLatin(right, left, a)
            : Between(left, a, right, b);
    }

    private static WordMatch InOneScript(string left, string right, NameScript script) => script switch
    {
        NameScript.Latin => LatinVariants.Match(left, right),
        NameScript.Cyrillic => AreEqual(CyrillicVariants.Of(left), CyrillicVariants.Of(right), "Cyrillic spellings of one name"),
        NameScript.Han => AreEqual(string.Concat(left.Select(Pinyin.Simple)), string.Concat(right.Select(Pinyin.Simple)), "simplified and traditional characters"),
        NameScript.Arabic => AreEqual(Sounds.Of(left, script).Replace('ة', 'ه'), Sounds.Of(right, script).Replace('ة', 'ه'), "Arabic spellings of one name"),
        NameScript.Hebrew => AreEqual(WithoutMatres(left), WithoutMatres(right), "with and without vowel letters"),
        NameScript.Kana => AreEqual(PlainKana(left), PlainKana(right), "kana spellings of one name"),
        _ => WordMatch.None,
    };

    private static WordMatch AreEqual(string left, string right, string means) => left.Length > 0 && left == right ? new(0.95, means) : WordMatch.None;

    // Vowel letters inside a word may be left out; at its ends they are consonants or say the gender.
    private static string WithoutMatres(string word)
    {
        var sounds = Sounds.Of(word, NameScript.Hebrew);
        return string.Concat(sounds.Where((c, i) => i == 0 || i == sounds.Length - 1 || c is not ('ו' or 'י' or 'א')));
    }

    private static string PlainKana(string word) => Sounds.Of(word, NameScript.Kana).Replace("-", "", StringComparison.Ordinal).Replace("Q", "", StringComparison.Ordinal).Replace('v', 'b');

    private static WordMatch ToLatin(string latin, string word, NameScript script)
    {
        if (script == NameScript.Han && ReadsAs(latin, word) is { Score: > 0 } read)
        {
            return read;
        }

        if (script == NameScript.Cyrillic && NationalCyrillic.Find(latin, word) is { } language)
        {
            return new(ByStandard, $"{language} in Cyrillic");
        }

        var plain = Sounds.Latin(latin);
        var learned = LearnedSpelling.Find(script);
        var score = learned?.Score(plain, word) ?? 1;
        if (score < Hopeless)
        {
            return WordMatch.None;
        }

        var byRule = ByRule(plain, word, script);
        if (byRule.Score >= NameComparer.SameFrom || learned is null)
        {
            return byRule;
        }

        if (IsTooExact(plain, word, script) && score > NotExplained)
        {
            score = NotExplained;
        }

        return new(Math.Round(score, 3), $"{NameOf(script)} by sound");
    }

    /// <summary>What a standard of putting the script into Latin letters says.</summary>
    private static WordMatch ByRule(string plain, string word, NameScript script)
    {
        if (script is NameScript.Arabic or NameScript.Hebrew or NameScript.Han)
        {
            return WordMatch.None;
        }

        if (script == NameScript.Hangul && KoreanRomanisation.Reads(word, plain))
        {
            return new(0.95, "Korean romanisation");
        }

        if (script == NameScript.Cyrillic && Pinyin.IsBoth(plain, word))
        {
            return new(ByStandard, "pinyin and Palladius' Cyrillic");
        }

        var romanised = Romanisation.Of(word);
        if (romanised == plain)
        {
            return new(ByStandard, $"{NameOf(script)} in Latin letters");
        }

        var variant = LatinVariants.Match(plain, romanised);
        return new(Math.Min(variant.Score, 0.95), $"{NameOf(script)} in Latin letters");
    }

    /// <summary>Names of languages that are put into Latin letters by rule, where a letter that no rule explains is another name.</summary>
    /// <remarks>Li Peng is not 李平, Mishustin is not Мишутин, though most sounds agree.</remarks>
    private static bool IsTooExact(string plain, string word, NameScript script) => script switch
    {
        NameScript.Han => NameVocabulary.IsChineseSurname(word[0]) && Pinyin.IsPinyin(plain) && Pinyin.SyllablesOf(plain) == word.Length,
        NameScript.Cyrillic => LatinVariants.AreSlavic(plain, Romanisation.Of(word)),
        _ => false,
    };

    /// <summary>Chinese characters read in pinyin or as in Japan.</summary>
    private static WordMatch ReadsAs(string latin, string word)
    {
        var plain = Sounds.Latin(latin);
        return Pinyin.Reads(word, plain) ? new(0.97, "pinyin")
            : JapaneseReadings.Of(word).Contains(plain, StringComparer.Ordinal) ? new(0.95, "Japanese reading")
            : JapaneseReadings.Of(word).Any(r => Short(r) == Short(plain)) ? new(0.93, "Japanese reading")
            : WordMatch.None;
    }

    // Long vowels are written ou, oo, oh or o.
    private static string Short(string latin) => latin.Replace("ou", "o", StringComparison.Ordinal).Replace("oo", "o", StringComparison.Ordinal)
        .Replace("oh", "o", StringComparison.Ordinal).Replace("uu", "u", StringComparison.Ordinal).Replace("mb", "nb", StringComparison.Ordinal);

    private static WordMatch Between(string left, NameScript a, string right, NameScript b)
    {
        if ((a == NameScript.Cyrillic ? ByTable(left, right, b) : b == NameScript.Cyrillic ? ByTable(right, left, a) : WordMatch.None) is { Score: > 0 } known)
        {
            return known;
        }

        var forth = ShowsVowels(a) ? ThroughLatin(left, right, b) : WordMatch.None;
        var back = ShowsVowels(b) ? ThroughLatin(right, left, a) : WordMatch.None;
        var best = forth.Score >= back.Score ? forth : back;
        return best with { Means = $"{NameOf(a < b ? a : b)} and {NameOf(a < b ? b : a)} by sound" };
    }

    // The kh of Cyrillic stands for the h of other scripts too.
    private static WordMatch ThroughLatin(string word, string other, NameScript script)
    {
        var latin = Romanisation.Of(word);
        var match = ToLatin(latin, other, script);
        var breathed = latin.Replace("kh", "h", StringComparison.Ordinal);
        return breathed != latin && ToLatin(breathed, other, script) is var second && second.Score > match.Score ? second : match;
    }

    private static WordMatch ByTable(string cyrillic, string word, NameScript script) => script switch
    {
        NameScript.Han when Pinyin.ReadsCyrillic(word, cyrillic) => new(0.96, "Palladius' Cyrillic"),
        NameScript.Hangul when Loose(Kontsevich.Of(word)) == Loose(cyrillic) => new(0.94, "Kontsevich's Cyrillic"),
        NameScript.Han when JapaneseReadings.Of(word).Any(r => Short(r) == Short(Polivanov.ToHepburn(cyrillic))) => new(0.93, "Japanese reading"),
        _ => WordMatch.None,
    };

    // Voicing and е/о are where Korean in Cyrillic varies: Чен is Чон, Пан Гимун is Пан Кимун.
    private static string Loose(string cyrillic) => cyrillic.Replace("чж", "ч", StringComparison.Ordinal).Replace("дж", "ч", StringComparison.Ordinal).Replace('г', 'к').Replace('д', 'т')
        .Replace('б', 'п').Replace("ё", "е", StringComparison.Ordinal).Replace("че", "чо", StringComparison.Ordinal).Replace("ль", "р", StringComparison.Ordinal).Replace('э', 'е');

    private static bool ShowsVowels(NameScript script) => script is not (NameScript.Arabic or NameScript.Hebrew);

    private static string NameOf(NameScript script) => script switch
    {
        NameScript.Kana => "kana",
        NameScript.Han => "Chinese characters",
        _ => script.ToString(),
    };
}
