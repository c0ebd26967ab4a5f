namespace Lectern.Knowledge;

/// <summary>Makes the forms of a word that a language writes for number, gender and case, from the one form in a table.</summary>
internal static class Inflection
{
    /// <summary>All forms of a name.</summary>
    public static IEnumerable<string> OfName(string language, string name) => language switch
    {
        "ru" => RussianInflection.Forms(name),
        "de" => German(name),
        _ => [name],
    };

    /// <summary>All forms of an adjective or of the name of a people.</summary>
    public static IEnumerable<string> OfAdjective(string language, string word) => language switch
    {
        "en" => English(word),
        "fr" => French(word),
        "es" => Spanish(word),
        "de" => char.IsLower(word[0]) ? GermanAdjective(word) : GermanPeople(word),
        "ru" => RussianInflection.Forms(word, adjective: true),
        _ => [word],
    };

    private static string[] English(string word) =>
        word.EndsWith("ese", StringComparison.Ordinal) || word[^1] is 's' or 'x' || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("men", StringComparison.Ordinal)
            ? [word] : [word, word + "s"];

    private static string[] French(string word)
    {
        string[] forms = word[^1] is 'e' ? [word, word + "s"]
            : word[^1] is 's' ? [word, word + "e", word + "es"]
            : word.EndsWith("ien", StringComparison.Ordinal) || word.EndsWith("éen", StringComparison.Ordinal) ? [word, word + "ne", word + "s", word + "nes"]
            : word.EndsWith("on", StringComparison.Ordinal) ? [word, word + "ne", word + "s", word + "nes"]
            : word.EndsWith("ec", StringComparison.Ordinal) ? [word, word[..^1] + "cque", word + "s", word[..^1] + "cques"]
            : [word, word + "e", word + "s", word + "es"];
        return forms;
    }

    private static string[] Spanish(string word) => word[^1] switch
    {
        'o' => [word, word[..^1] + "a", word + "s", word[..^1] + "as"],
        's' => Plain(word, "és", "es"),
        'n' => Plain(word, "án", "an", "én", "en", "ón", "on"),
        'l' => [word, word + "a", word + "es", word + "as"],
        'í' or 'ú' => [word, word + "es", word + "s"],
        _ => [word, word + "s"],
    };

    private static string[] Plain(string word, params string[] endings)
    {
        for (var i = 0; i < endings.Length; i += 2)
        {
            if (word.EndsWith(endings[i], StringComparison.Ordinal))
            {
                var stem = word[..^endings[i].Length] + endings[i + 1];
                return [word, stem + "a", stem + "es", stem + "as"];
            }
        }

        return [word, word + "a", word + "es", word + "as"];
    }

    // The genitive of the last word, the weak plural of "Präsident", and the endings of adjectives before a noun.
    private static IEnumerable<string> German(string name)
    {
        var words = name.Split(' ');
        var last = words[^1];
        foreach (var head in Declined(words[..^1]))
        {
            foreach (var noun in GermanNoun(last))
            {
                yield return head + noun;
            }
        }
    }

    private static IEnumerable<string> Declined(string[] words)
    {
        var plain = words.Length == 0 ? "" : string.Join(' ', words) + " ";
        yield return plain;
        if (words.Length is 0 or > 3 || !words.All(w => char.IsUpper(w[0]) && (w.EndsWith('e') || w.EndsWith("er", StringComparison.Ordinal) || w.EndsWith("es", StringComparison.Ordinal))))
        {
            yield break;
        }

        foreach (var ending in (string[])["e", "en", "er", "es", "em"])
        {
            yield return string.Concat(words.Select(w => (w.EndsWith('e') ? w[..^1] : w[..^2]) + ending + " "));
        }
    }

    private static string[] GermanNoun(string noun)
    {
        if (!char.IsLetter(noun[^1]) || noun[^1] is 's' or 'S' or 'z' or 'x' or 'ß' || !noun.Any(char.IsLower))
        {
            return [noun];
        }

        return noun.EndsWith("ent", StringComparison.Ordinal) || noun.EndsWith("nat", StringComparison.Ordinal) ? [noun, noun + "s", noun + "en"]
            : noun.EndsWith("rat", StringComparison.Ordinal) || noun.EndsWith("tag", StringComparison.Ordinal) || noun.EndsWith("amt", StringComparison.Ordinal) || noun.EndsWith("bund", StringComparison.Ordinal) || noun.EndsWith("hof", StringComparison.Ordinal) || noun.EndsWith("gericht", StringComparison.Ordinal)
                ? [noun, noun + "s", noun + "es"]
            : noun.EndsWith("uss", StringComparison.Ordinal) ? [noun, noun + "es"] : [noun, noun + "s"];
    }

    private static string[] GermanAdjective(string word) => [word, word + "e", word + "er", word + "en", word + "es", word + "em"];

    private static string[] GermanPeople(string word) =>
        word[^1] == 'e' ? [word, word + "n"]
        : word.EndsWith("in", StringComparison.Ordinal) ? [word, word + "nen"]
        : word == "Deutscher" ? ["Deutscher", "Deutsche", "Deutschen", "Deutschem", "Deutsches"]
        : [word, word + "s", word + "n", word + "in", word + "innen"];
}
