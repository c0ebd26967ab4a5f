using Lectern.Archives.Storage;

namespace Lectern.Archives.People;

/// <summary>Reads what the words of transcripts say of people.</summary>
internal sealed class MentionLookup(Connection connection)
{
    private const int MostForms = 100;
    private const int MostSpeakers = 50;
    private const int MostPlaces = 500;
    private const int MostLone = 20;

    /// <summary>Everything about one person.</summary>
    /// <param name="person">Their row.</param>
    /// <param name="spellings">Their names, for names that say too little.</param>
    public PersonMentions Of(long person, IEnumerable<string> spellings)
    {
        using var row = connection.Prepare("""
            SELECT coalesce(sum(g.mentions), 0), count(DISTINCT g.publication),
                min(CASE WHEN u.earliest = u.latest THEN u.earliest END), max(CASE WHEN u.earliest = u.latest THEN u.latest END)
            FROM sighting g JOIN summary u ON u.publication = g.publication WHERE g.person = ?1 AND g.mentions > 0
            """, person);
        _ = row.Step();
        return new PersonMentions
        {
            Count = row.Number(0),
            Publications = row.Number(1),
            First = Day(row.TextOrNull(2)),
            Last = Day(row.TextOrNull(3)),
            Forms = Forms(person),
            As = Roles(person),
            By = Speakers(person),
            Places = Places(person),
            Alone = Lone(spellings),
        };
    }

    /// <summary>Names that end with the word with which one of these ends, and say too little.</summary>
    public IReadOnlyList<LoneName> Lone(IEnumerable<string> names)
    {
        using var row = connection.Prepare("""
            SELECT min(name), sum(count), count(DISTINCT publication) FROM lone_name WHERE key IN (SELECT value FROM json_each(?1))
            GROUP BY name ORDER BY 2 DESC, 1 LIMIT ?2
            """, Spellings.Array(names.Select(Mentions.KeyOf).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)), MostLone);
        return row.Read(r => new LoneName(r.Text(0), r.Number(1), r.Number(2)));
    }

    private List<(string, long)> Forms(long person)
    {
        using var row = connection.Prepare("""
            SELECT m.form, sum(m.count) FROM sighting g JOIN mention m ON m.publication = g.publication AND m.spelling = g.spelling
            WHERE g.person = ?1 GROUP BY m.form ORDER BY 2 DESC, 1 LIMIT ?2
            """, person, MostForms);
        return row.Read(r => (r.Text(0), r.Number(1)));
    }

    private List<(string?, string?, long)> Roles(long person)
    {
        using var row = connection.Prepare("""
            SELECT role, affiliation, count(DISTINCT publication) FROM sighting
            WHERE person = ?1 AND takes_part = 0 AND (role IS NOT NULL OR affiliation IS NOT NULL) GROUP BY role, affiliation ORDER BY 3 DESC, 1, 2 LIMIT ?2
            """, person, MostForms);
        return row.Read(r => (r.TextOrNull(0), r.TextOrNull(1), r.Number(2)));
    }

    private List<PersonMentioner> Speakers(long person)
    {
        using var row = connection.Prepare("""
            SELECT n.name, coalesce(w.name, nullif(m.speaker, '')), sum(m.count)
            FROM sighting g JOIN mention m ON m.publication = g.publication AND m.spelling = g.spelling
            LEFT JOIN spelling s ON s.name = m.speaker LEFT JOIN sighting b ON b.publication = m.publication AND b.spelling = s.id
            LEFT JOIN person n ON n.id = b.person LEFT JOIN person_name w ON w.person = b.person
            WHERE g.person = ?1 GROUP BY n.name, coalesce(w.name, nullif(m.speaker, '')) ORDER BY 3 DESC, 2, 1 LIMIT ?2
            """, person, MostSpeakers);
        return row.Read(r => new PersonMentioner(r.TextOrNull(0), r.TextOrNull(1), r.Number(2)));
    }

    private List<PersonMentionPlace> Places(long person)
    {
        using var row = connection.Prepare("""
            SELECT p.name, u.title, u.date, s.name, t.id, g.mentions
            FROM sighting g JOIN spelling s ON s.id = g.spelling JOIN publication p ON p.id = g.publication JOIN summary u ON u.publication = g.publication
            LEFT JOIN turn t ON t.publication = g.publication
                AND t.ordinal = (SELECT min(m.turn) FROM mention m WHERE m.publication = g.publication AND m.spelling = g.spelling)
            WHERE g.person = ?1 AND g.mentions > 0 ORDER BY u.latest DESC, u.earliest DESC, p.name, s.name LIMIT ?2
            """, person, MostPlaces);
        return row.Read(r => new PersonMentionPlace(r.Text(0), r.Text(1), r.IsNull(2) ? null : Edtf.Parse(r.Text(2)), r.Text(3), r.TextOrNull(4) ?? r.Text(0), r.Number(5)));
    }

    private static DateOnly? Day(string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date) ? date : null;
}
