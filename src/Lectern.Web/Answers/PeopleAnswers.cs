using Lectern.Archives;
using Lectern.Archives.People;
using Lectern.Archives.Search;
using Lectern.Interchange;
using Lectern.Knowledge;
using Lectern.Web.Pages;
using Lectern.Web.Serving;

namespace Lectern.Web.Answers;

/// <summary>People, and the states and bodies of which they speak.</summary>
internal static class PeopleAnswers
{
    private const int MostPeople = 200;
    private const int MostTurns = 500;

    public static Reply List(Archive archive, Question question) => Reply.Of(PeoplePage.List(
        Found(archive, question), Alone(archive, question), Asked(question), Shown(question) switch { PeopleFilter.Speaking => "speaking", PeopleFilter.OnlyMentioned => "mentioned", _ => "" }, archive.CountUnreadForMentions()));

    public static Reply ListData(Archive archive, Question question)
    {
        var (people, alone, unread) = (Found(archive, question), Alone(archive, question), archive.CountUnreadForMentions());
        return Reply.Json(json =>
        {
            PeopleJson.WriteList(json, people);
            PeopleJson.WriteLone(json, alone);
            json.WriteNumber("unread", unread);
        });
    }

    public static Reply Perhaps(Archive archive, Question question) => Reply.Of(PeoplePage.Pairs(archive.ListLikePeople(MostPeople)));

    public static Reply PerhapsData(Archive archive, Question question)
    {
        var pairs = archive.ListLikePeople(MostPeople);
        return Reply.Json(json => PeopleJson.WritePairs(json, pairs));
    }

    public static Reply Person(Archive archive, Question question) =>
        Find(archive, question) is not { } person ? Reply.Message(404, "Nobody in this archive has this id.")
        : person.Id != question.Id ? Reply.Redirect(Address.Person(person.Id))
        : Reply.Of(PeoplePage.One(person));

    public static Reply PersonData(Archive archive, Question question) => Find(archive, question) is { } person
        ? Reply.Json(json => PeopleJson.WriteMembers(json, person))
        : Reply.Problem(404, "Nobody in this archive has this id.");

    public static Reply State(Archive archive, Question question) => Subject(archive, question, EntityClass.State);

    public static Reply StateData(Archive archive, Question question) => SubjectData(archive, question, EntityClass.State);

    public static Reply Body(Archive archive, Question question) => Subject(archive, question, EntityClass.Body);

    public static Reply BodyData(Archive archive, Question question) => SubjectData(archive, question, EntityClass.Body);

    private static Reply Subject(Archive archive, Question question, EntityClass kind) => KnownEntities.FindById(question.Id) is { } subject && subject.Class == kind
        ? Draw(archive, subject, Turns(archive, subject))
        : Reply.Message(404, "No table knows this id. States have ISO 3166-1 codes in capitals (KG), bodies keys in small letters (un-security-council).");

    private static Reply Draw(Archive archive, Entity subject, SearchResults results) => Reply.Of(SubjectPage.Render(subject, results, SubjectSummary.Of(archive, subject, results)));

    private static Reply SubjectData(Archive archive, Question question, EntityClass kind)
    {
        if (KnownEntities.FindById(question.Id) is not { } subject || subject.Class != kind)
        {
            return Reply.Problem(404);
        }

        var results = Turns(archive, subject);
        var summary = SubjectSummary.Of(archive, subject, results);
        return Reply.Json(json =>
        {
            json.WriteString("id", subject.Id);
            json.WriteString("name", subject.Name);
            json.WriteObjects("former_names", subject.FormerNames, former =>
            {
                json.WriteString("name", former.Name);
                json.WriteString("from", former.From?.Text);
                json.WriteString("until", former.Until?.Text);
            });
            json.WriteObjects("speakers", summary.Speakers, speaker =>
            {
                json.WriteString("id", speaker.Id);
                json.WriteString("name", speaker.Name);
                json.WriteNumber("turns", speaker.Turns);
                json.WriteNumber("publications", speaker.Publications);
                json.WriteString("last", speaker.Last?.Text);
            });
            json.WriteObjects("together", summary.Together, beside =>
            {
                json.WriteString("id", beside.Entity.Id);
                json.WriteString("name", beside.Entity.Name);
                json.WriteString("class", beside.Entity.Class == EntityClass.State ? "state" : "body");
                json.WriteNumber("turns", beside.Turns);
                json.WriteNumber("publications", beside.Publications);
            });
            SearchJson.WriteMembers(json, results);
        });
    }

    private static SearchResults Turns(Archive archive, Entity subject) =>
        archive.Search(SubjectPage.Query(subject), new SearchOptions { Limit = MostTurns, Order = SearchOrder.Newest });

    private static IReadOnlyList<PersonSummary> Found(Archive archive, Question question) => archive.ListPeople(Asked(question), MostPeople, Shown(question));

    private static PeopleFilter Shown(Question question) => question["show"] switch { "speaking" => PeopleFilter.Speaking, "mentioned" => PeopleFilter.OnlyMentioned, _ => PeopleFilter.Everyone };

    private static IReadOnlyList<LoneName> Alone(Archive archive, Question question) => Asked(question) is { Length: > 0 } asked ? archive.ListLoneNames(asked) : [];

    // Names are short; what is longer is no name.
    private static string Asked(Question question) => question["q"] is { Length: <= 200 } asked ? asked : question["q"][..200];

    private static ArchivedPerson? Find(Archive archive, Question question) =>
        question.Id.StartsWith("p-", StringComparison.Ordinal) ? archive.FindPerson(question.Id) : null;
}
