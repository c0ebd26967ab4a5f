namespace Lectern.Knowledge;

/// <summary>Every written form of every known thing in one language.</summary>
internal static class KnownForms
{
    /// <summary>Languages that the tables know, in the order of their columns.</summary>
    public static readonly string[] Languages = ["en", "ru", "fr", "es", "de", "zh"];

    // Columns of states.cldr.tsv after the six.
    private static readonly string[] OtherLanguages = ["uk", "pt", "ca", "sv"];

    /// <summary>The forms of a language; of a language whose column is empty for a place, the English one.</summary>
    public static IEnumerable<WrittenForm> In(string language)
    {
        var column = Array.IndexOf(Languages, language);
        return column < 0 ? Others(language) : [.. States(column), .. Capitals(column), .. Places(column), .. Bodies(column), .. Media(column)];
    }

    private static IEnumerable<WrittenForm> Others(string language)
    {
        var column = Array.IndexOf(OtherLanguages, language);
        if (column < 0)
        {
            yield break;
        }

        foreach (var row in KnowledgeTable.Rows("states.cldr.tsv", 11))
        {
            foreach (var name in KnowledgeTable.Forms(row[7 + column]))
            {
                yield return new(name, StateEntities.Get(row[0]), FormKind.Name);
            }
        }
    }

    private static IEnumerable<WrittenForm> States(int column)
    {
        var language = Languages[column];
        foreach (var (table, cells) in new[] { ("states.cldr.tsv", 11), ("states.names.tsv", 7) })
        {
            foreach (var row in KnowledgeTable.Rows(table, cells))
            {
                foreach (var form in KnowledgeTable.Forms(row[1 + column]).SelectMany(name => Inflection.OfName(language, name)))
                {
                    yield return new(form, StateEntities.Get(row[0]), FormKind.Name);
                }
            }
        }

        if (language == "zh")
        {
            foreach (var row in KnowledgeTable.Rows("states.short.tsv", 2))
            {
                foreach (var sign in row[1])
                {
                    yield return new(sign.ToString(), StateEntities.Get(row[0]), FormKind.Sign);
                }
            }

            yield break;
        }

        foreach (var row in KnowledgeTable.Rows("states.adjectives.tsv", 6))
        {
            foreach (var form in KnowledgeTable.Forms(row[1 + column]).SelectMany(word => Inflection.OfAdjective(language, word)))
            {
                yield return new(form, StateEntities.Get(row[0]), FormKind.Adjective);
            }
        }
    }

    private static IEnumerable<WrittenForm> Capitals(int column)
    {
        foreach (var row in KnowledgeTable.Rows("capitals.tsv", 7))
        {
            var english = KnowledgeTable.Forms(row[1]);
            var written = KnowledgeTable.Forms(row[1 + column]);
            for (var i = 0; i < english.Length; i++)
            {
                var entity = new Entity($"{row[0]}/{english[0]}", EntityClass.Place, english[0]) { State = row[0], IsCapital = true };
                foreach (var form in (i == 0 && written.Length > 0 ? written : column is 1 or 5 ? [] : written.Length == 0 ? [english[i]] : []).SelectMany(n => Inflection.OfName(Languages[column], n)))
                {
                    yield return new(form, entity, FormKind.Name);
                }
            }
        }
    }

    private static IEnumerable<WrittenForm> Places(int column)
    {
        var language = Languages[column];
        foreach (var row in KnowledgeTable.Rows("places.tsv", 7))
        {
            var names = row[1..].SelectMany(KnowledgeTable.Forms).ToArray();
            foreach (var (name, i) in KnowledgeTable.Forms(row[1 + column]).Select((n, i) => (n, i)))
            {
                // A line of many places (the states of a federation) has one entity a name.
                var many = KnowledgeTable.Forms(row[1 + column]).Length > 5;
                var shown = many ? name : names[0];
                var entity = new Entity($"{row[0]}/{shown}", EntityClass.Place, shown) { State = row[0].Length == 0 ? null : row[0] };
                foreach (var form in Inflection.OfName(language, name))
                {
                    yield return new(form, entity, FormKind.Name);
                }
            }
        }

        var cities = KnowledgeTable.Rows("cities.tsv", 2).ToArray();
        var states = cities.GroupBy(c => c[1], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First()[0], StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Rows("cities.cldr.tsv", 6))
        {
            var state = states.GetValueOrDefault(row[0]);
            var entity = new Entity($"{state}/{row[0]}", EntityClass.Place, row[0]) { State = state };
            var name = row[column].Length > 0 || column is 1 or 5 ? row[column] : row[0];
            if (name.Length > 1 && !name.StartsWith("о-в", StringComparison.Ordinal) && !name.EndsWith("о-ва", StringComparison.Ordinal))
            {
                foreach (var form in Inflection.OfName(language, name))
                {
                    yield return new(form, entity, FormKind.Name);
                }
            }
        }

        if (column is not (1 or 5))
        {
            foreach (var city in cities)
            {
                yield return new(city[1], new Entity($"{city[0]}/{city[1]}", EntityClass.Place, city[1]) { State = city[0] }, FormKind.Name);
            }
        }
    }

    private static IEnumerable<WrittenForm> Bodies(int column)
    {
        foreach (var (table, first) in new[] { ("bodies.tsv", 1), ("bodies.national.tsv", 2) })
        {
            foreach (var row in KnowledgeTable.Rows(table, first + 6))
            {
                var shown = row[first..].Select(c => KnowledgeTable.Forms(c).FirstOrDefault()).FirstOrDefault(n => n is not null) ?? row[0];
                var entity = new Entity(row[0], EntityClass.Body, shown) { State = first == 2 ? row[1] : null };
                foreach (var name in KnowledgeTable.Forms(row[first + column]))
                {
                    foreach (var form in Inflection.OfName(Languages[column], name.Trim('«', '»')))
                    {
                        yield return new(form, entity, FormKind.Name);
                    }
                }
            }
        }
    }

    private static IEnumerable<WrittenForm> Media(int column)
    {
        foreach (var row in KnowledgeTable.Rows("bodies.media.tsv", 2))
        {
            var names = KnowledgeTable.Forms(row[1]);
            var entity = new Entity(row[0], EntityClass.Body, names[0]);
            foreach (var name in names)
            {
                foreach (var form in name[0] is >= '\u0400' and < '\u0530' ? Inflection.OfName("ru", name.Trim('«', '»')) : [name])
                {
                    yield return new(form, entity, FormKind.Name);
                }
            }
        }
    }
}
