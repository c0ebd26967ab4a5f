using Lectern.Annotations.Occasions;
using Xunit;

namespace Lectern.Tests.Annotations;

public sealed class OccasionTests
{
    public static TheoryData<string, string, string> Told =>
        [.. new[] { "en", "ru", "fr", "es", "de", "zh", "pt", "ca", "sv", "uk" }.SelectMany(l => Repository.Read($"tests/Lectern.Tests/Annotations/occasions.{l}.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')).Select(cells => (l, cells[0], string.Join(' ', cells[1..]).Trim())))];

    [Theory]
    [MemberData(nameof(Told))]
    public void An_occasion_has_its_kind_date_states_and_side(string language, string sentence, string facts) =>
        Assert.Equal(facts, Spoken.Statement(sentence, language).Occasions.FirstOrDefault(o => o.Turn is not null) is { } told
            ? $"{told.Kind} {told.Date?.Value.Text} {string.Join(' ', told.States)} {told.Time.ToString().ToLowerInvariant()}" : "");

    [Fact]
    public void The_event_itself_is_an_occasion_of_those_who_speak() =>
        Assert.Equal(("transcript", "2031-05-04", "NO CL"), Facts(Spoken.Statement("Good morning.").Occasions[0]));

    [Fact]
    public void A_dated_meeting_is_taken_with_its_states() =>
        Assert.Equal(("meeting", "2031-04-18", "NO CL"), Facts(First("It was set at the April 18, 2031 meeting of the presidents of Norway and Chile.")));

    [Fact]
    public void An_anniversary_that_comes_is_ahead()
    {
        var occasion = First("Next year marks the twentieth anniversary of the Treaty on Fog Signals between Norway and Chile.");

        Assert.Equal(("anniversary", "2032", OccasionTime.Coming), (occasion.Kind, occasion.Date!.Value.Text, occasion.Time));
    }

    // The event is of 2031.
    [Fact]
    public void The_date_of_a_treaty_is_not_that_of_its_anniversary()
    {
        var occasion = First("In September we mark the twenty-fifth anniversary of the Treaty on Fog Signals of 9 September 2006.");

        Assert.Equal(("2031-09-09", Basis.Derived), (occasion.Date!.Value.Text, occasion.Date.Basis));
    }

    [Theory]
    [InlineData("twenty-fifth")]
    [InlineData("twenty fifth")]
    [InlineData("25th")]
    public void An_anniversary_is_named_from_the_first_word_of_its_number(string number) =>
        Assert.StartsWith($"{number} anniversary", First($"In September we mark the {number} anniversary of the Treaty on Fog Signals.").Name, StringComparison.Ordinal);

    [Fact]
    public void The_day_of_an_anniversary_may_stand_in_the_next_sentence() =>
        Assert.Equal("2031-09-20", First("This year is marked by the 30th anniversary of diplomatic relations. The anniversary will be celebrated on September 20th.").Date!.Value.Text);

    [Fact]
    public void A_press_conference_that_is_only_named_is_no_occasion() =>
        Assert.Empty(Spoken.Statement("I said so at the press conference on April 18, 2031.").Occasions.Skip(1));

    [Theory]
    [InlineData("Chile is a member of NATO.", "CL member Actual")]
    [InlineData("Norway supports Chile's membership in NATO.", "CL member Called")]
    [InlineData("We speak of Chile's future membership in NATO.", "CL member Intended")]
    public void A_role_is_that_of_the_state_beside_it_in_the_sense_of_the_sentence(string sentence, string role) =>
        Assert.Equal(role, string.Join("; ", Spoken.Statement(sentence).Roles.Select(r => $"{r.State} {r.Role} {r.Modality}")));

    [Fact]
    public void Who_joins_a_group_of_a_body_does_not_join_the_body() =>
        Assert.Empty(Spoken.Statement("挪威希望智利加入世卫组织海洋小组。", "zh").Roles);

    private static Occasion First(string sentence) => Spoken.Statement(sentence).Occasions.First(o => o.Turn is not null);

    private static (string, string, string) Facts(Occasion occasion) => (occasion.Kind, occasion.Date!.Value.Text, string.Join(' ', occasion.States));
}
