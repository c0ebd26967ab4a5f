using System.Text.Json;
using Lectern.Interchange;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>People as JSON, the same for every face.</summary>
public static class PeopleJson
{
    /// <summary>Writes the member <c>people</c>.</summary>
    public static void WriteList(Utf8JsonWriter json, IReadOnlyList<PersonSummary> people)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(people);
        json.WriteObjects("people", people, person => WriteSummary(json, person));
    }

    /// <summary>Writes the member <c>pairs</c>: who may be one.</summary>
    public static void WritePairs(Utf8JsonWriter json, IReadOnlyList<LikePair> pairs)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteObjects("pairs", pairs, pair =>
        {
            WriteList(json, [pair.Left, pair.Right]);
            WriteGround(json, pair.Ground);
        });
    }

    private static void WriteSummary(Utf8JsonWriter json, PersonSummary person)
    {
        json.WriteString("id", person.Id);
        json.WriteString("name", person.Name);
        json.WriteStrings("spellings", person.Spellings);
        json.WriteString("office", person.Office);
        json.WriteString("first_heard", person.FirstHeard);
        json.WriteString("last_heard", person.LastHeard);
        json.WriteNumber("publications", person.Publications);
        json.WriteNumber("turns", person.Turns);
        json.WriteNumber("mentions", person.Mentions);
        json.WriteNumber("mentioned_in", person.MentionedIn);
    }

    /// <summary>Writes the members of a person.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ArchivedPerson person)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(person);
        json.WriteString("id", person.Id);
        json.WriteString("name", person.Name);
        json.WriteStrings("aliases", person.Aliases);
        json.WriteString("first_heard", Day(person.FirstHeard));
        json.WriteString("last_heard", Day(person.LastHeard));
        json.WriteObjects("spellings", person.Spellings, spelling =>
        {
            json.WriteString("name", spelling.Name);
            json.WriteNumber("count", spelling.Count);
            json.WriteStrings("languages", spelling.Languages);
        });
        json.WriteObjects("offices", person.Offices, office =>
        {
            json.WriteString("role", office.Role);
            json.WriteString("affiliation", office.Affiliation);
            json.WriteString("first", Day(office.First));
            json.WriteString("last", Day(office.Last));
            json.WriteNumber("count", office.Count);
        });
        json.WriteObjects("grounds", person.Grounds, ground => WriteGround(json, ground));
        json.WriteObjects("candidates", person.Candidates, like =>
        {
            json.WriteString("id", like.Id);
            json.WriteString("name", like.Name);
            json.WriteStartObject("ground");
            WriteGround(json, like.Ground);
            json.WriteEndObject();
        });
        json.WriteObjects("appearances", person.Appearances, place =>
        {
            json.WriteString("publication", place.Publication);
            json.WriteString("title", place.Title);
            json.WriteString("date", place.Date?.Text);
            json.WriteString("printed", place.Printed);
            json.WriteString("role", place.Role);
            json.WriteString("affiliation", place.Affiliation);
            json.WriteNumber("turns", place.Turns);
        });
        json.WriteObjects("company", person.Company, company =>
        {
            json.WriteString("id", company.Id);
            json.WriteString("name", company.Name);
            json.WriteNumber("publications", company.Publications);
        });
        json.WriteStartObject("mentioned");
        WriteMentions(json, person.Mentioned);
        json.WriteEndObject();
        json.WriteStartArray("decisions");
        foreach (var decision in person.Decisions)
        {
            json.WriteNumberValue(decision.Number);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the member <c>alone</c>: names that say too little.</summary>
    public static void WriteLone(Utf8JsonWriter json, IReadOnlyList<LoneName> names) => json.WriteObjects("alone", names, name =>
    {
        json.WriteString("name", name.Name);
        json.WriteNumber("mentions", name.Mentions);
        json.WriteNumber("publications", name.Publications);
    });

    private static void WriteMentions(Utf8JsonWriter json, PersonMentions mentioned)
    {
        json.WriteNumber("mentions", mentioned.Count);
        json.WriteNumber("publications", mentioned.Publications);
        json.WriteString("first", Day(mentioned.First));
        json.WriteString("last", Day(mentioned.Last));
        json.WriteObjects("forms", mentioned.Forms, form =>
        {
            json.WriteString("form", form.Form);
            json.WriteNumber("count", form.Count);
        });
        json.WriteObjects("as", mentioned.As, office =>
        {
            json.WriteString("role", office.Role);
            json.WriteString("affiliation", office.Affiliation);
            json.WriteNumber("publications", office.Publications);
        });
        json.WriteObjects("by", mentioned.By, by =>
        {
            json.WriteString("id", by.Id);
            json.WriteString("name", by.Name);
            json.WriteNumber("mentions", by.Mentions);
        });
        json.WriteObjects("places", mentioned.Places, place =>
        {
            json.WriteString("publication", place.Publication);
            json.WriteString("title", place.Title);
            json.WriteString("date", place.Date?.Text);
            json.WriteString("printed", place.Printed);
            json.WriteString("turn", place.Turn);
            json.WriteNumber("mentions", place.Mentions);
        });
        WriteLone(json, mentioned.Alone);
    }

    private static void WriteGround(Utf8JsonWriter json, IdentityGround ground)
    {
        json.WriteString("left", ground.Left);
        json.WriteString("right", ground.Right);
        json.WriteNumber("score", Math.Round(ground.Score, 3));
        json.WriteString("reason", ground.Reason);
        json.WriteString("basis", ground.Basis == Basis.Entered ? "entered" : "inferred");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
