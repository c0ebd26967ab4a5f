using System.Text.RegularExpressions;
using Lectern.Knowledge;
using Xunit;

namespace Lectern.Tests.Knowledge;

/// <summary>The tables of knowledge are whole, and say each thing once.</summary>
public sealed class KnowledgeTableTests
{
    public static TheoryData<string, int> Tables => new()
    {
        { "states.cldr.tsv", 11 }, { "states.names.tsv", 7 }, { "states.adjectives.tsv", 6 }, { "states.short.tsv", 2 }, { "states.former.tsv", 4 }, { "capitals.tsv", 7 }, { "places.tsv", 7 }, { "cities.cldr.tsv", 6 },
        { "cities.tsv", 2 }, { "bodies.tsv", 7 }, { "bodies.national.tsv", 8 }, { "bodies.media.tsv", 2 }, { "people.tsv", 6 },
    };

    public static TheoryData<string> KeyedTables => ["states.cldr.tsv", "states.names.tsv", "states.adjectives.tsv", "states.short.tsv", "capitals.tsv", "bodies.tsv", "bodies.national.tsv", "bodies.media.tsv"];

    [Theory, MemberData(nameof(Tables))]
    public void No_line_has_more_cells_than_its_table(string table, int cells) =>
        Assert.All(DataFiles.Lines($"Knowledge/{table}"), line => Assert.InRange(line.Split('\t').Length, 1, cells));

    [Theory, MemberData(nameof(KeyedTables))]
    public void No_key_stands_twice(string table) =>
        Assert.Empty(KnowledgeTable.Rows(table, 1).GroupBy(r => r[0], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory, MemberData(nameof(Tables))]
    public void No_form_has_white_space_around_it(string table, int cells) =>
        Assert.All(KnowledgeTable.Rows(table, cells).SelectMany(r => r).SelectMany(c => c.Split('|')), form => Assert.Equal(form.Trim(), form));

    [Fact]
    public void A_former_name_is_of_a_known_state_and_ends_after_it_began() =>
        Assert.All(KnowledgeTable.Rows("states.former.tsv", 4), row =>
        {
            var state = KnownEntities.FindById(row[0]);
            Assert.NotNull(state);
            var former = state.FormerNames.First(f => f.Name == row[1] && f.From?.Text == (row[2].Length == 0 ? null : row[2]));
            Assert.NotNull(former.Until);
            Assert.True(former.From is null || former.From.Value.Earliest < former.Until.Value.Latest, row[1]);
        });

    [Fact]
    public void A_former_name_is_told_with_its_days() =>
        Assert.Equal([("Burma", null, "1989-06-18")], KnownEntities.FindById("MM")!.FormerNames.Select(f => (f.Name, f.From?.Text, f.Until?.Text)));

    [Fact]
    public void International_bodies_are_many_and_have_lower_case_keys()
    {
        var keys = KnowledgeTable.Rows("bodies.tsv", 7).Select(r => r[0]).ToArray();
        Assert.True(keys.Length >= 190, $"{keys.Length} international bodies");
        Assert.All(keys, key => Assert.Matches(new Regex("^[a-z0-9-]+$", RegexOptions.None, TimeSpan.FromSeconds(1)), key));
    }

    [Theory]
    [InlineData("Казахстаном", "KZ")]
    [InlineData("Kirghizistan", "KG")]
    [InlineData("deutscher", "DE")]
    [InlineData("ОДКБ", "csto")]
    [InlineData("安理会", "un-security-council")]
    [InlineData("Astana", "KZ/Astana")]
    public void A_written_form_leads_to_what_it_means(string form, string id) => Assert.Contains(KnownEntities.Find(form), e => e.Id == id);

    [Fact]
    public void A_thing_has_its_forms_in_all_languages() =>
        Assert.Superset(new HashSet<string> { "UN", "ООН", "ONU", "联合国" }, KnownEntities.FormsOf("un").ToHashSet());

    [Theory]
    [InlineData("Россия", "Россией")]
    [InlineData("Шанхайская организация сотрудничества", "Шанхайской организации сотрудничества")]
    [InlineData("Совет Безопасности ООН", "Советом Безопасности ООН")]
    [InlineData("премьер-министр", "премьер-министром")]
    [InlineData("Соединенные Штаты Америки", "Соединенных Штатов Америки")]
    public void Russian_phrases_are_declined_in_their_first_noun_and_its_adjectives(string name, string form) => Assert.Contains(form, Inflection.OfName("ru", name));

    [Theory]
    [InlineData("fr", "brésilien", "brésiliennes")]
    [InlineData("es", "francés", "francesas")]
    [InlineData("de", "chinesisch", "chinesischen")]
    [InlineData("ru", "американец", "американцами")]
    [InlineData("en", "Kazakh", "Kazakhs")]
    public void One_form_of_an_adjective_stands_for_its_family(string language, string word, string form) => Assert.Contains(form, Inflection.OfAdjective(language, word));
}
