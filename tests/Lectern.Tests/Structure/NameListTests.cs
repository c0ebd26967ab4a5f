using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Texts that name people and in which nobody speaks.</summary>
public sealed class NameListTests
{
    [Fact]
    public void Names_with_offices_above_each_other_are_a_list_and_open_no_turn() => Assert.Empty(
        Reads.Text("""
            Aanwezig:
            Ada Lind, minister van Havens
            Jon Berg, directeur
            Tom Ray, secretaris

            Verslag

            De minister opent de haven op 4 mei 2021. Daarna is er koffie.
            """).Turns);

    [Fact]
    public void A_heading_that_says_who_presides_opens_no_turn() => Assert.DoesNotContain(
        Reads.Text("""
            PRESIDENZA DELLA VICEPRESIDENTE IDA HOLM

            La seduta comincia alle 10,05.

            PRESIDENTE. La seduta è aperta. Ha facoltà di parlare la deputata Lind.

            ADA LIND (PM). Grazie, signora Presidente. Quando sarà aperto il porto?

            PRESIDENTE. La seduta è tolta.
            """).Turns, turn => turn.Label?.Contains("HOLM", StringComparison.Ordinal) == true);
}
