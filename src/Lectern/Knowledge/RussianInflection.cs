namespace Lectern.Knowledge;

/// <summary>Cases of Russian names and titles by their endings.</summary>
/// <remarks>
/// Rules of school grammar. Of a phrase, the adjectives at its beginning and the first noun are declined together; what follows ("Организация по …") stays.
/// It makes too many forms rather than too few: a form that no text has does no harm.
/// </remarks>
internal static class RussianInflection
{
    // Endings in the cases genitive, dative, accusative, instrumental, prepositional.
    private static readonly string[] MasculineAdjective = ["ого", "ому", "ого", "ым", "ом"];
    private static readonly string[] SoftMasculineAdjective = ["его", "ему", "его", "им", "ем"];

    /// <summary>The form itself and its cases; an adjective in -ий or -ый also in the other genders and the plural.</summary>
    public static IEnumerable<string> Forms(string phrase, bool adjective = false)
    {
        var words = phrase.Split(' ');
        if (adjective && words.Length == 1 && IsAdjective(words[0]))
        {
            return AllAdjective(words[0]);
        }

        var noun = Array.FindIndex(words, w => !IsAdjective(w));
        if (noun < 0 || !char.IsLetter(words[noun][^1]) || IsAcronym(words[noun]))
        {
            return [phrase];
        }

        var forms = new List<string> { phrase };
        var declined = words[..(noun + 1)].Select((w, i) => i == noun ? Noun(w) : Adjective(w)).ToArray();
        var tail = noun + 1 < words.Length ? " " + string.Join(' ', words[(noun + 1)..]) : "";
        for (var index = 0; index < 5; index++)
        {
            foreach (var form in declined[^1][index])
            {
                forms.Add(string.Join(' ', declined[..^1].Select(d => d[index][0]).Append(form)) + tail);
            }
        }

        if (adjective && words.Length == 1)
        {
            forms.AddRange(PeoplePlural(words[0]));
        }

        return forms.Distinct(StringComparer.Ordinal);
    }

    /// <summary>A person's name and its cases: every word is declined.</summary>
    public static IEnumerable<string> OfPerson(string name)
    {
        var words = name.Split(' ').Select(w => w.Length < 3 || char.IsLower(w[0]) ? Cases(w, "", "", "", "", "") : IsAdjective(w) ? Adjective(w) : Noun(w)).ToArray();
        yield return name;
        for (var index = 0; index < 5; index++)
        {
            yield return string.Join(' ', words.Select(w => w[index][^1]));
            yield return string.Join(' ', words.Select(w => w[index][0]));
        }
    }

    private static bool IsAcronym(string word) => word.Length > 1 && char.IsUpper(word[1]);

    private static bool IsAdjective(string word) =>
        word.Length > 4 && (word.EndsWith("ый", StringComparison.Ordinal) || word.EndsWith("кий", StringComparison.Ordinal) || word.EndsWith("ний", StringComparison.Ordinal)
            || word.EndsWith("ая", StringComparison.Ordinal) || word.EndsWith("яя", StringComparison.Ordinal) || word.EndsWith("ое", StringComparison.Ordinal) || word.EndsWith("ее", StringComparison.Ordinal)
            || word.EndsWith("ые", StringComparison.Ordinal) || word.EndsWith("ие", StringComparison.Ordinal) || word.EndsWith("ой", StringComparison.Ordinal) && !word.EndsWith("строй", StringComparison.Ordinal))
        && !word.EndsWith("ствие", StringComparison.Ordinal) && !word.EndsWith("ние", StringComparison.Ordinal) && !word.EndsWith("тие", StringComparison.Ordinal);

    private static IEnumerable<string> AllAdjective(string word)
    {
        var stem = word[..^2];
        var soft = word[^2] == 'и' && stem[^1] is not ('к' or 'г' or 'х');
        string[] endings = soft
            ? ["ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их", "ими"]
            : stem[^1] is 'к' or 'г' or 'х' ? ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими", "о"]
            : ["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми", "о"];
        return endings.Select(e => stem + e);
    }

    private static string[][] Adjective(string word)
    {
        var stem = word[..^2];
        var velar = stem[^1] is 'к' or 'г' or 'х' or 'ш' or 'ж' or 'ч' or 'щ';
        string[] endings = word[^2..] switch
        {
            "ая" => ["ой", "ой", "ую", "ой", "ой"],
            "яя" => ["ей", "ей", "юю", "ей", "ей"],
            "ое" => ["ого", "ому", "ое", velar ? "им" : "ым", "ом"],
            "ее" => ["его", "ему", "ее", "им", "ем"],
            "ые" => ["ых", "ым", "ые", "ыми", "ых"],
            "ие" => ["их", "им", "ие", "ими", "их"],
            "ий" when !velar => SoftMasculineAdjective,
            _ => [.. MasculineAdjective[..3], velar ? "им" : "ым", "ом"],
        };
        return [.. endings.Select(e => new[] { stem + e })];
    }

    private static string[][] Noun(string word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0)
        {
            return [.. Noun(word[(hyphen + 1)..]).Select(forms => forms.Select(f => word[..(hyphen + 1)] + f).ToArray())];
        }

        var stem = word[..^1];
        var velar = stem.Length > 0 && stem[^1] is 'к' or 'г' or 'х' or 'ш' or 'ж' or 'ч' or 'щ';
        return word[^1] switch
        {
            'я' when stem[^1] == 'и' => Cases(stem, "и", "и", "ю", "ей", "и"),
            'я' => Cases(stem, "и", "е", "ю", "ей", "е"),
            'а' => Cases(stem, velar ? "и" : "ы", "е", "у", velar && stem[^1] != 'к' && stem[^1] != 'г' && stem[^1] != 'х' ? "ей" : "ой", "е"),
            'ь' => [[stem + "и", stem + "я"], [stem + "и", stem + "ю"], [word, stem + "я"], [word + "ю", stem + "ем"], [stem + "и", stem + "е"]],
            'й' => Cases(stem, "я", "ю", "й", "ем", "е", "я"),
            'ы' => [[stem, stem + "ов"], [stem + "ам"], [word], [stem + "ами"], [stem + "ах"]],
            'е' when stem.Length > 3 && stem[^1] == 'и' => Cases(stem, "я", "ю", "е", "ем", "и"),
            'о' when stem.EndsWith("ств", StringComparison.Ordinal) || stem.EndsWith("тв", StringComparison.Ordinal) => Cases(stem, "а", "у", "о", "ом", "е"),
            'о' when stem.EndsWith("ов", StringComparison.Ordinal) || stem.EndsWith("ев", StringComparison.Ordinal) => Cases(stem, "а", "у", "о", "ом", "е"),
            'е' or 'о' or 'и' or 'у' or 'ю' or 'э' => Cases(word, "", "", "", "", ""),
            'ц' when word.EndsWith("ец", StringComparison.Ordinal) => FleetingE(word),
            'н' when word.EndsWith("анин", StringComparison.Ordinal) || word.EndsWith("янин", StringComparison.Ordinal) => Cases(word, "а", "у", "а", "ом", "е"),
            _ => Cases(word, "а", "у", "", "ом", "е", "а", "ым"),
        };
    }

    private static string[][] FleetingE(string word)
    {
        var vowelBefore = word.Length > 3 && "аеиоуыэюя".Contains(word[^3], StringComparison.Ordinal);
        var stem = word[..^2] + (vowelBefore ? "йц" : word[^3] == 'л' ? "ьц" : "ц");
        return [[stem + "а"], [stem + "у"], [stem + "а"], [stem + "ем"], [stem + "е"]];
    }

    private static IEnumerable<string> PeoplePlural(string word)
    {
        if (word.EndsWith("анин", StringComparison.Ordinal) || word.EndsWith("янин", StringComparison.Ordinal))
        {
            var stem = word[..^2];
            return [stem + "е", stem, stem + "ам", stem + "ами", stem + "ах"];
        }

        var (root, plural) = word.EndsWith("ец", StringComparison.Ordinal) ? (Noun(word)[0][0][..^1], "ы") : (word, word[^1] is 'к' or 'х' or 'г' or 'ш' ? "и" : "ы");
        return [root + plural, root + "ев", root + "ов", root + "ам", root + "ами", root + "ах", root];
    }

    private static string[][] Cases(string stem, string genitive, string dative, string accusative, string instrumental, string prepositional, string? otherAccusative = null, string? otherInstrumental = null) =>
    [
        [stem + genitive], [stem + dative], otherAccusative is null ? [stem + accusative] : [stem + accusative, stem + otherAccusative],
        otherInstrumental is null ? [stem + instrumental] : [stem + instrumental, stem + otherInstrumental], [stem + prepositional],
    ];
}
