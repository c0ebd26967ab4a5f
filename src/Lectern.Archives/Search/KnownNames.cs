using Lectern.Archives.People;
using Lectern.Archives.Storage;
using Lectern.Knowledge;
using Lectern.Names;

namespace Lectern.Archives.Search;

/// <summary>Widens what a query asks of people, states and bodies to every name that they are known by, in any language and script.</summary>
internal sealed class KnownNames(Connection connection)
{
    private const int MostNames = 100;
    private const int MostForms = 400;

    // A surname of this length in Cyrillic letters takes endings; what else begins like it is rare, and seldom capital.
    private const int LeastStem = 5;

    /// <summary>The query with all names that may be meant. It reads as before.</summary>
    public QueryNode Widen(QueryNode query) => query switch
    {
        QueryNode.And and => new QueryNode.And([.. and.Operands.Select(Widen)]),
        QueryNode.Or or => new QueryNode.Or([.. or.Operands.Select(Widen)]),
        QueryNode.Not not => new QueryNode.Not(Widen(not.Operand)),
        QueryNode.Filter { Name: "speaker" } speaker when !speaker.Terms.Any(t => t.IsPrefix) => speaker with { Others = Speakers(speaker.Value) },
        QueryNode.About about => about with { Forms = [.. FormsOf(about.Value).Concat(about.Forms).DistinctBy(f => (string.Join(' ', f.Terms), f.IsPrefix)).Take(MostForms)] },
        _ => query,
    };

    private IReadOnlyList<IReadOnlyList<FactTerms>> Speakers(string value) =>
        [.. Printed(value).Select(name => (IReadOnlyList<FactTerms>)[.. WordReader.ReadAll(name).Select(word => new FactTerms([TurnFacts.Speaker + word.Term]))])];

    // The names that the words may mean, and the other whole names of those who bear one.
    private IEnumerable<string> Printed(string value)
    {
        var found = Spellings.Find(connection, value);
        var people = new PeopleLookup(connection);
        var whole = people.PrintedAs(found).Where(person => people.IsCalled(person, value)).SelectMany(people.SpellingsOf).Where(name => PersonName.Parse(name).Words.Count > 1);
        return found.Concat(whole).Distinct(StringComparer.Ordinal).Take(MostNames);
    }

    private IEnumerable<AboutForm> FormsOf(string value)
    {
        var entities = Entities(value);
        return (entities.Count > 0 ? entities : People(value)).OfType<AboutForm>();
    }

    // "Security Council" may be a body's own name or that of several; all are meant.
    private static IReadOnlyList<AboutForm?> Entities(string value)
    {
        var known = KnownEntities.FindById(value.ToUpperInvariant()) ?? KnownEntities.FindById(value.ToLowerInvariant());
        var found = known is null ? KnownEntities.Find(value) : [known];

        // A state goes before a city of its name.
        return [.. found.Where(entity => entity.Class == found[0].Class).SelectMany(entity => KnownEntities.FormsOf(entity.Id)).Select(form => AboutForm.Of(form))];
    }

    private IReadOnlyList<AboutForm?> People(string value)
    {
        var asked = PersonName.Parse(value);
        return [.. Printed(value).SelectMany(name => asked.Words.Count > 1 ? [AboutForm.Of(name)] : Words(asked, name))];
    }

    // Of "Sergey Lavrov" the word that was asked for: so people are spoken of.
    private static IEnumerable<AboutForm?> Words(PersonName asked, string name) => WordReader.ReadAll(name)
        .Select(word => name[word.Start..word.End])
        .Where(word => NameComparer.Covers(asked, PersonName.Parse(word)) >= NameComparer.SameFrom)
        .Select(word => AboutForm.Of(word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant(), isPrefix: word.Length >= LeastStem && word[0] is >= '\u0400' and < '\u0530'));
}
