using Lectern.Archives;
using Lectern.Archives.Search;
using Lectern.Knowledge;

namespace Lectern.Web.Answers;

/// <summary>What the turns that name a state or a body say together: who spoke of it, and what else is named beside it.</summary>
/// <param name="Speakers">Who spoke of it, most turns first.</param>
/// <param name="Together">The states and bodies named in the words around it, most turns first.</param>
internal sealed record SubjectSummary(IReadOnlyList<SubjectSpeaker> Speakers, IReadOnlyList<NamedBeside> Together)
{
    private const int MostSpeakers = 30;
    private const int MostBeside = 30;
    private const int MostWords = 6;

    /// <summary>Sums the turns up. One person under several names is one speaker.</summary>
    public static SubjectSummary Of(Archive archive, Entity subject, SearchResults results)
    {
        var people = archive.PeopleIn(results.Hits.Select(hit => hit.Publication));
        return new(
            [.. results.Hits.GroupBy(hit => people.GetValueOrDefault((hit.Publication, hit.Speaker ?? "")) is { Id: { } id, Name: var name } ? (Id: id, Name: (string?)name) : (Id: null, Name: hit.Speaker))
                .Select(g => new SubjectSpeaker(g.Key.Id, g.Key.Name, g.Count(), g.Select(hit => hit.Publication).Distinct().Count(), g.Select(hit => hit.Date).FirstOrDefault(date => date is not null)))
                .OrderByDescending(speaker => speaker.Turns).ThenBy(speaker => speaker.Name, StringComparer.Ordinal).Take(MostSpeakers)],
            [.. results.Hits.SelectMany(hit => NamedIn(hit.Words).Where(entity => entity.Id != subject.Id).DistinctBy(entity => entity.Id).Select(entity => (Entity: entity, hit.Publication)))
                .GroupBy(named => named.Entity.Id).Select(g => new NamedBeside(g.First().Entity, g.Count(), g.Select(named => named.Publication).Distinct().Count()))
                .OrderByDescending(beside => beside.Turns).ThenBy(beside => beside.Entity.Name, StringComparer.Ordinal).Take(MostBeside)]);
    }

    // The longest form that a table knows from each word on, where it means one thing alone.
    private static IEnumerable<Entity> NamedIn(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            for (var count = parts[i].TrimStart('(', '"', '“', '«') is [var first, ..] && char.IsUpper(first) ? Math.Min(MostWords, parts.Length - i) : 0; count > 0; count--)
            {
                if (KnownEntities.Find(string.Join(' ', parts, i, count).Trim(',', '.', ';', ':', '?', '!', '(', ')', '"', '“', '”', '«', '»')) is [{ Class: EntityClass.State or EntityClass.Body } entity])
                {
                    yield return entity;
                    i += count - 1;
                    break;
                }
            }
        }
    }
}

/// <summary>Somebody who spoke of a subject.</summary>
/// <param name="Id">Permanent id of the person, or null where the register knows nobody of that name.</param>
/// <param name="Name">The person's name, or the label; null where nobody is named.</param>
/// <param name="Turns">How many turns.</param>
/// <param name="Publications">In how many publications.</param>
/// <param name="Last">The latest day.</param>
internal sealed record SubjectSpeaker(string? Id, string? Name, int Turns, int Publications, Edtf? Last);

/// <summary>A state or a body that is named beside a subject.</summary>
/// <param name="Entity">Which.</param>
/// <param name="Turns">In how many turns.</param>
/// <param name="Publications">In how many publications.</param>
internal sealed record NamedBeside(Entity Entity, int Turns, int Publications);
