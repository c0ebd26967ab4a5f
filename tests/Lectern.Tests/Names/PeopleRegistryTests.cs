using Lectern.Names;
using Xunit;

namespace Lectern.Tests.Names;

public sealed class PeopleRegistryTests
{
    [Fact]
    public void Spellings_in_two_scripts_are_one_person_when_office_and_state_agree() =>
        Check("""
            Ivan Petrov | Foreign Minister | Russia | 2011
            Иван Петров | Министр иностранных дел | Россия | 2012
            """, """
            Ivan Petrov = Иван Петров
            """);

    [Fact]
    public void One_state_that_no_table_knows_is_one_in_two_scripts() =>
        Check("""
            Ilmar Dostan | Foreign Minister | Velmora | 2014
            И.Р.Достан | Министр иностранных дел | Вельморы | 2015
            """, """
            Ilmar Dostan = И.Р.Достан
            """);

    [Fact]
    public void Two_respellings_in_capitals_are_one_person() =>
        Check("""
            SERGEY ZHURAVIN |  |  | 2014
            SERGEI ZHURAVIN |  |  | 2015
            """, """
            SERGEY ZHURAVIN = SERGEI ZHURAVIN
            """);

    [Fact]
    public void A_surname_alone_is_joined_in_an_office_of_which_there_is_one_at_a_time() =>
        Check("""
            Arden | President |  | 2021
            ARDEN | PRESIDENT |  | 2022
            Brask | Director |  | 2021
            BRASK | DIRECTOR |  | 2022
            """, """
            Arden = ARDEN
            Brask ? BRASK
            BRASK ? Brask
            """);

    [Fact]
    public void A_surname_alone_is_not_joined_where_two_states_have_one_of_that_name_in_the_office() =>
        Check("""
            Arden | President | Velmora | 2021
            Arden | President | Normark | 2021
            ARDEN | President |  | 2021
            """, """
            Arden ? ARDEN ? Arden
            Arden ? ARDEN ? Arden
            ARDEN ? Arden ? Arden
            """);

    [Fact]
    public void One_name_in_two_states_is_two_people_and_a_candidate() =>
        Check("""
            Ivan Petrov | Foreign Minister | Russia | 2011
            Ivan Petrov | Foreign Minister | Bulgaria | 2011
            """, """
            Ivan Petrov ? Ivan Petrov
            Ivan Petrov ? Ivan Petrov
            """);

    [Theory]
    [InlineData("Gerhard Schröder | Minister of Foreign Affairs | Germany | 1963", "Gerhard Schröder | Chancellor | Germany | 2001")]
    [InlineData("George Bush | President | United States | 1990", "George Bush | President | United States | 2004")]
    [InlineData("George H. W. Bush | President | United States | 1990", "George W. Bush | President | United States | 2004")]
    [InlineData("Kim Jong-il | Chairman | North Korea | 2009", "Kim Jong-un | Chairman | North Korea | 2012")]
    public void Two_of_one_name_or_nearly_in_history_stay_two(string one, string other) => Assert.Equal(2, Registry($"{one}\n{other}").People.Count);

    [Fact]
    public void One_name_and_office_after_a_generation_is_two_people() =>
        Check("""
            Gerhard Berg | Minister of Defence | Germany | 1966
            Gerhard Berg | Chancellor | Germany | 1999
            """, """
            Gerhard Berg ? Gerhard Berg
            Gerhard Berg ? Gerhard Berg
            """);

    [Fact]
    public void Different_middle_initials_keep_father_and_son_apart() =>
        Check("""
            George H. W. Berg | President | United States | 1991
            George W. Berg | President | United States | 1993
            """, """
            George H. W. Berg ? George W. Berg
            George W. Berg ? George H. W. Berg
            """);

    [Fact]
    public void Initials_join_the_only_full_name_of_the_office() =>
        Check("""
            Ivan Petrov | Foreign Minister | Russia | 2011
            I. Petrov | Foreign Minister | Russia | 2011
            """, """
            Ivan Petrov = I. Petrov
            """);

    [Fact]
    public void Initials_that_fit_two_people_join_neither() =>
        Check("""
            Ivan Petrov | Foreign Minister | Russia | 2011
            Igor Petrov | Deputy Foreign Minister | Russia | 2011
            I. Petrov | Ambassador | Russia | 2011
            """, """
            Ivan Petrov ? I. Petrov
            Igor Petrov ? I. Petrov
            I. Petrov ? Igor Petrov ? Ivan Petrov
            """);

    [Fact]
    public void What_people_decide_wins_over_names_and_offices()
    {
        var registry = Registry("""
            Ivan Petrov | Foreign Minister | Russia | 2011
            Ivan Petrov | Foreign Minister | Russia | 2012
            Anna Berg | Ambassador | Norway | 2012
            """);
        registry.Decide(new IdentityDecision(new("d0", "Ivan Petrov"), new("d1", "Ivan Petrov"), IsSamePerson: false));
        registry.Decide(new IdentityDecision(new("d1", "Ivan Petrov"), new("d2", "Anna Berg"), IsSamePerson: true));

        Assert.Equal(["d0", "d1 d2"], registry.People.Select(p => string.Join(' ', p.Observations.Select(o => o.DocumentId))));
    }

    [Fact]
    public void The_order_of_arrival_changes_nothing()
    {
        string[] lines =
        [
            "Ivan Petrov | Foreign Minister | Russia | 2011", "И.Петров | Министр иностранных дел | Россия | 2012", "Petrov | Foreign Minister | Russia | 2012",
            "Иван Петров | Министр иностранных дел | Россия | 2013", "Igor Petrov | Ambassador | Norway | 2013",
        ];
        var forth = lines.Select(Observation).ToList();
        var back = Enumerable.Reverse(forth).ToList();

        Assert.Equal(Picture(RegistryOf(forth)), Picture(RegistryOf(back)));
    }

    [Fact]
    public void First_and_last_day_heard_leave_out_who_is_only_named()
    {
        var registry = RegistryOf(
        [
            new NameObservation("Ivan Petrov", "d1") { Date = new(2011, 5, 1), Speaks = true },
            new NameObservation("Ivan Petrov", "d2") { Date = new(2012, 5, 1), Speaks = true },
            new NameObservation("Ivan Petrov", "d3") { Date = new(2013, 5, 1) },
        ]);

        var person = Assert.Single(registry.People);
        Assert.Equal((new DateOnly(2011, 5, 1), new DateOnly(2012, 5, 1)), (person.FirstHeard, person.LastHeard));
    }

    private static void Check(string observations, string people) => Assert.Equal(people, Picture(Registry(observations)));

    private static PeopleRegistry Registry(string observations) => RegistryOf(observations.Split('\n').Select(Observation));

    private static PeopleRegistry RegistryOf(IEnumerable<NameObservation> observations)
    {
        var registry = new PeopleRegistry();
        foreach (var observation in observations)
        {
            registry.Add(observation);
        }

        return registry;
    }

    private static NameObservation Observation(string line, int number)
    {
        var cells = line.Split(" | ");
        return new NameObservation(cells[0], $"d{number}") { Role = cells[1], Affiliation = cells[2], Date = new DateOnly(int.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture), 6, 1), Speaks = true };
    }

    /// <summary>A line a person: spellings in order of documents, then the candidates by name.</summary>
    private static string Picture(PeopleRegistry registry)
    {
        var names = registry.People.ToDictionary(p => p.Key, p => p.Name);
        return string.Join('\n', registry.People.Select(p =>
            string.Join(" = ", p.Observations.Select(o => o.Name).Distinct(StringComparer.Ordinal))
            + string.Concat(p.Candidates.Select(c => $" ? {names[c.Other]}").Order(StringComparer.Ordinal))));
    }
}
