using Xunit;

namespace Lectern.Tests.Structure;

public sealed class ChamberLabelTests
{
    [Fact]
    public void An_office_and_a_name_that_follow_each_other_from_paragraph_to_paragraph_are_labels() => Assert.Equal(
        ["The President", "Mr. Berg (Ostrevia) (spoke in French)", "The President", "Mr. Roca (Tarnov)"],
        Labels("""
            Security Council
            Provisional verbatim record of the 12th meeting

            The President: I declare the meeting open.

            Mr. Berg (Ostrevia) (spoke in French): We have come to speak of the harbour.

            The President: I thank the representative of Ostrevia. I now give the floor to the representative of Tarnov.

            Mr. Roca (Tarnov): We support what was said.
            """));

    [Fact]
    public void Behind_a_stop_and_a_dash_more_may_follow_the_name_than_an_outlet() => Assert.Equal(
        ["President", "Ada Lind, on behalf of the Sea Group", "Jon Berg, Member of the Commission", "President"],
        Labels("""
            President. – The next item is the debate on ports.

            Ada Lind, on behalf of the Sea Group. – Madam President, the harbour must open.

            Jon Berg, Member of the Commission. – Madam President, the harbour opens in May.

            President. – The debate is closed.
            """));

    [Fact]
    public void Surname_initials_and_an_office_before_the_words_are_a_label_and_not_a_line_of_their_own() => Assert.Contains(
        "БЕРГ Й.К., міністр портів",
        Labels("""
            ГОЛОВУЮЧИЙ. Слово надається Аді Лінд.

            ЛІНД А.Б. Дякую, пане головуючий. Порт має відкритися.

            БЕРГ Й.К., міністр портів. Порт відкриється у травні.

            ГОЛОВУЮЧИЙ. Дякую. Слово має Роца.

            РОЦА В.Г. Дякую. Порт потрібен усім.

            ГОЛОВУЮЧИЙ. Дякую.

            ЛІНД А.Б. Дякую, міністре.

            РОЦА В.Г. І я дякую.
            """));

    [Fact]
    public void A_long_office_with_its_holder_in_brackets_is_a_label() => Assert.Contains(
        "The Parliamentary Under-Secretary of State for Ports (Jon Berg)",
        Labels("""
            Ada Lind (Tarnov West) (SMG): I beg to move that this House has considered the closing of the harbour.

            The Parliamentary Under-Secretary of State for Ports (Jon Berg): It is a pleasure to answer. The state pays half.

            Ada Lind: I am grateful for that.
            """));

    private static string[] Labels(string text) => [.. Reads.Text(text).Turns.Select(turn => turn.Label ?? "(none)")];
}
