using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>"The Minister for Harbours (Jane Roe)": who holds the office stands in brackets beside it.</summary>
public sealed class BracketedNameTests
{
    [Fact]
    public void Who_holds_an_office_is_read_from_the_brackets_beside_it() => Assert.Contains("Jane Roe, Minister for Harbours", People("The Minister for Harbours (Jane Roe)"), StringComparison.Ordinal);

    [Fact]
    public void A_title_in_the_brackets_is_no_part_of_the_name() => Assert.Contains("Ole Lind, Minister for Harbours", People("The Minister for Harbours (Sir Ole Lind)"), StringComparison.Ordinal);

    [Fact]
    public void The_office_alone_means_the_same_person_afterwards() => Assert.Single(Reads.Text(Debate("The Minister for Harbours (Jane Roe)")).Participants, p => p.Role is not null);

    [Theory]
    [InlineData("The Minister for Harbours (DIE LINKE)")]
    [InlineData("The Minister for Harbours (Norland)")]
    [InlineData("The Minister for Harbours (Deputy Prime Minister)")]
    public void Parties_states_and_offices_are_no_names(string label) => Assert.Contains("The Minister for Harbours, Minister for Harbours", People(label), StringComparison.Ordinal);

    [Fact]
    public void An_office_that_no_list_has_is_a_label_where_it_is_set_like_the_others()
    {
        var page = string.Concat(Enumerable.Repeat("<p><b>La presidenta</b></p><p>Té la paraula.</p><p><b>Anna Roca i Puig</b></p><p>Gràcies, presidenta. Nosaltres volem obrir el port.</p>", 8));
        var transcript = Reads.Html($"<html><body>{page}<p><b>La presidenta</b></p><p>Té la paraula el candidat.</p><p><b>El candidat a la presidència de la Cambra de Comerç (Jordi Mas i Serra)</b></p><p>Senyora presidenta, obrirem el port al maig.</p></body></html>");

        Assert.Contains(transcript.Participants, p => p.Name == "Jordi Mas i Serra" && p.Speaks);
    }

    private static string People(string label) => Reads.People(Reads.Text(Debate(label)));

    private static string Debate(string label) =>
        $"{label}: We open the harbour in May.\n\nTom Berg (Lab): Why so late?\n\nThe Minister for Harbours: We must wait.\n\nTom Berg (Lab): For whom?\n\nThe Minister for Harbours: For all of us.\n\nTom Berg (Lab): Then we wait.\n";
}
