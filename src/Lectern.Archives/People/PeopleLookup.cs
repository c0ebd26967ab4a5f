using Lectern.Archives.Storage;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Reads the register of people.</summary>
internal sealed class PeopleLookup(Connection connection)
{
    private const int MostCompany = 50;

    private readonly PersonLedger _ledger = new(connection);

    /// <summary>People by how many publications they take part in, then by how often they are named; with a query those whose name it may mean, in any script, or whose id it is.</summary>
    public IReadOnlyList<PersonSummary> List(string? query, int limit, PeopleFilter filter) =>
        Summaries(string.IsNullOrWhiteSpace(query) ? null : Spellings.Array(Found(query.Trim())), limit, filter);

    /// <summary>What a list shows of one person.</summary>
    public PersonSummary Summary(long person) => Summaries(Spellings.Array([person]), 1, PeopleFilter.Everyone).Single();

    private List<PersonSummary> Summaries(string? asked, int limit, PeopleFilter filter)
    {
        using var row = connection.Prepare("""
            SELECT n.name, w.name, count(DISTINCT CASE g.takes_part WHEN 1 THEN g.publication END), sum(g.turns), g.person,
                sum(g.mentions), count(DISTINCT CASE WHEN g.mentions > 0 THEN g.publication END)
            FROM sighting g JOIN person n ON n.id = g.person JOIN person_name w ON w.person = g.person
            WHERE ?1 IS NULL OR g.person IN (SELECT value FROM json_each(?1))
            GROUP BY g.person HAVING CASE ?3 WHEN 1 THEN max(g.speaks) = 1 WHEN 2 THEN max(g.takes_part) = 0 ELSE 1 END
            ORDER BY 3 DESC, 4 DESC, 7 DESC, 6 DESC, w.name, n.name LIMIT ?2
            """, asked, limit, (int)filter);
        var people = new List<PersonSummary>();
        while (row.Step())
        {
            var person = row.Number(4);
            var (first, last) = Heard(person);
            people.Add(new PersonSummary(row.Text(0), row.Text(1), SpellingsOf(person), OfficeOf(person), first, last, row.Number(2), row.Number(3))
            {
                Mentions = row.Number(5),
                MentionedIn = row.Number(6),
            });
        }

        return people;
    }

    /// <summary>A person by id or name, or null.</summary>
    /// <exception cref="ArchiveException">Several people bear the name.</exception>
    public ArchivedPerson? Find(string idOrName) => FindRow(idOrName) is { } row ? Draw(row) : null;

    /// <summary>The row of a person by id or name.</summary>
    /// <exception cref="ArchiveException">There is none, or several people bear the name.</exception>
    public long Get(string idOrName) => FindRow(idOrName) ?? throw new ArchiveException(
        ArchiveFailure.NotFound, $"Nobody in this archive is known as \"{idOrName}\". lectern people lists everyone.");

    /// <summary>The id of a row.</summary>
    public string IdOf(long person)
    {
        using var row = connection.Prepare("SELECT name FROM person WHERE id = ?1", person);
        return row.Step() ? row.Text(0) : throw new InvalidOperationException($"Person {person} has no id.");
    }

    /// <summary>Every name under which a person is printed, the most frequent first.</summary>
    public IReadOnlyList<string> SpellingsOf(long person)
    {
        using var row = connection.Prepare("""
            SELECT s.name FROM sighting g JOIN spelling s ON s.id = g.spelling WHERE g.person = ?1 GROUP BY s.id ORDER BY sum(g.takes_part) DESC, count(*) DESC, s.name
            """, person);
        var names = new List<string>();
        while (row.Step())
        {
            names.Add(row.Text(0));
        }

        return names;
    }

    /// <summary>Who is meant by the names that some publications print.</summary>
    public Dictionary<(string Publication, string Printed), (string Id, string Name)> In(IEnumerable<string> publications)
    {
        using var row = connection.Prepare("""
            SELECT p.name, s.name, n.name, w.name
            FROM publication p JOIN sighting g ON g.publication = p.id JOIN spelling s ON s.id = g.spelling JOIN person n ON n.id = g.person JOIN person_name w ON w.person = g.person
            WHERE p.name IN (SELECT value FROM json_each(?1))
            """, Spellings.Array(publications.Distinct(StringComparer.Ordinal)));
        var people = new Dictionary<(string, string), (string, string)>();
        while (row.Step())
        {
            people[(row.Text(0), row.Text(1))] = (row.Text(2), row.Text(3));
        }

        return people;
    }

    /// <summary>Everyone who is printed under one of some names.</summary>
    public IReadOnlyList<long> PrintedAs(IEnumerable<string> names)
    {
        using var row = connection.Prepare("""
            SELECT DISTINCT g.person FROM spelling s JOIN sighting g ON g.spelling = s.id
            WHERE s.name IN (SELECT value FROM json_each(?1)) AND g.person IS NOT NULL ORDER BY g.person
            """, Spellings.Array(names));
        var people = new List<long>();
        while (row.Step())
        {
            people.Add(row.Number(0));
        }

        return people;
    }

    /// <summary>The name that is shown of a person may be meant by a name or a part of it.</summary>
    public bool IsCalled(long person, string name) => NameComparer.Covers(PersonName.Parse(name), PersonName.Parse(NameOf(person))) >= NameComparer.SameFrom;

    private long? FindRow(string idOrName)
    {
        if (_ledger.FindPresent(idOrName) is { } person)
        {
            return person;
        }

        var found = Found(idOrName);
        return found.Count switch
        {
            0 => null,
            1 => found[0],
            _ => throw new ArchiveException(
                ArchiveFailure.BadRequest,
                $"\"{idOrName}\" may mean {string.Join(", ", found.Take(5).Select(p => $"{NameOf(p)} ({IdOf(p)})"))}{(found.Count > 5 ? " and others" : "")}. Give the id."),
        };
    }

    private IReadOnlyList<long> Found(string query) =>
        _ledger.FindPresent(query) is { } person ? [person] : PrintedAs([query]) is { Count: 1 } exactly ? exactly : PrintedAs(Spellings.Find(connection, query));

    private string NameOf(long person)
    {
        using var row = connection.Prepare("SELECT name FROM person_name WHERE person = ?1", person);
        return row.Step() ? row.Text(0) : IdOf(person);
    }

    private (string? First, string? Last) Heard(long person)
    {
        using var row = connection.Prepare("""
            SELECT min(u.earliest), max(u.latest) FROM sighting g JOIN summary u ON u.publication = g.publication
            WHERE g.person = ?1 AND g.speaks = 1 AND u.earliest = u.latest
            """, person);
        return row.Step() ? (row.TextOrNull(0), row.TextOrNull(1)) : (null, null);
    }

    private string? OfficeOf(long person)
    {
        using var row = connection.Prepare("""
            SELECT g.role, g.affiliation FROM sighting g JOIN summary u ON u.publication = g.publication
            WHERE g.person = ?1 AND (g.role IS NOT NULL OR g.affiliation IS NOT NULL) ORDER BY g.takes_part DESC, u.latest DESC, g.publication LIMIT 1
            """, person);
        return row.Step() ? string.Join(", ", ((string?[])[row.TextOrNull(0), row.TextOrNull(1)]).OfType<string>()) : null;
    }

    private ArchivedPerson Draw(long person)
    {
        var id = IdOf(person);
        var drawn = Register(person);
        return new ArchivedPerson(id, NameOf(person))
        {
            Aliases = Aliases(person, id, drawn),
            Spellings = drawn.Spellings,
            Offices = drawn.Offices,
            FirstHeard = drawn.FirstHeard,
            LastHeard = drawn.LastHeard,
            Grounds = drawn.Grounds,
            Candidates = [.. drawn.Candidates.Select(Candidate).OfType<LikePerson>().Where(c => c.Id != id).DistinctBy(c => c.Id)],
            Appearances = Appearances(person),
            Company = Company(person),
            Mentioned = new MentionLookup(connection).Of(person, drawn.Spellings.Select(s => s.Name)),
            Decisions = new PeopleDecisions(connection).All(id),
        };
    }

    // The rules are asked again about the few names that may be theirs: what they say is the reason, and needs no keeping.
    private RegisteredPerson Register(long person)
    {
        var people = PersonClusters.Of(PeopleUpdate.ObservationsIn(connection, ComponentsOf(person)), new PeopleDecisions(connection).InForce());
        using var row = connection.Prepare("""
            SELECT p.name, s.name FROM sighting g JOIN spelling s ON s.id = g.spelling JOIN publication p ON p.id = g.publication WHERE g.person = ?1 LIMIT 1
            """, person);
        _ = row.Step();
        var one = new ObservationKey(row.Text(0), row.Text(1));
        return people.First(p => p.Observations.Contains(one));
    }

    private string ComponentsOf(long person) => Spellings.Array(Numbers("""
        SELECT DISTINCT s.component FROM sighting g JOIN spelling s ON s.id = g.spelling WHERE g.person = ?1
        """, person));

    private List<string> Aliases(long person, string id, RegisteredPerson drawn)
    {
        var anchors = _ledger.AnchorsIn(drawn.Observations.Select(o => o.DocumentId).Distinct(StringComparer.Ordinal), ComponentsOf(person));
        return [.. drawn.Observations.SelectMany(o => anchors[o]).Where(row => row != person).Order().Select(IdOf).Where(other => other != id)];
    }

    private LikePerson? Candidate(CandidatePerson candidate)
    {
        var person = connection.FindNumber("""
            SELECT g.person FROM sighting g JOIN spelling s ON s.id = g.spelling JOIN publication p ON p.id = g.publication WHERE p.name = ?1 AND s.name = ?2
            """, candidate.Other.DocumentId, candidate.Other.Name);
        return person is { } row ? new LikePerson(IdOf(row), NameOf(row), candidate.Ground) : null;
    }

    private List<PersonAppearance> Appearances(long person)
    {
        using var row = connection.Prepare("""
            SELECT p.name, u.title, u.date, s.name, g.role, g.affiliation, g.turns
            FROM sighting g JOIN spelling s ON s.id = g.spelling JOIN publication p ON p.id = g.publication JOIN summary u ON u.publication = g.publication
            WHERE g.person = ?1 AND g.takes_part = 1 ORDER BY u.latest DESC, u.earliest DESC, p.name, s.name
            """, person);
        var appearances = new List<PersonAppearance>();
        while (row.Step())
        {
            appearances.Add(new PersonAppearance(
                row.Text(0), row.Text(1), row.IsNull(2) ? null : Edtf.Parse(row.Text(2)), row.Text(3), row.TextOrNull(4), row.TextOrNull(5), row.Number(6)));
        }

        return appearances;
    }

    private List<PersonCompany> Company(long person)
    {
        using var row = connection.Prepare("""
            SELECT n.name, w.name, count(DISTINCT o.publication)
            FROM sighting g JOIN sighting o ON o.publication = g.publication AND o.person <> g.person AND o.takes_part = 1
            JOIN person n ON n.id = o.person JOIN person_name w ON w.person = o.person
            WHERE g.person = ?1 AND g.takes_part = 1 GROUP BY o.person ORDER BY 3 DESC, w.name, n.name LIMIT ?2
            """, person, MostCompany);
        var company = new List<PersonCompany>();
        while (row.Step())
        {
            company.Add(new PersonCompany(row.Text(0), row.Text(1), row.Number(2)));
        }

        return company;
    }

    private List<long> Numbers(string sql, long value)
    {
        using var row = connection.Prepare(sql, value);
        var numbers = new List<long>();
        while (row.Step())
        {
            numbers.Add(row.Number(0));
        }

        return numbers;
    }
}
