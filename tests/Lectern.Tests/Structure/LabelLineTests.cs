using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>What else can stand where a label could, and is none; and labels with hardly any words.</summary>
public sealed class LabelLineTests
{
    [Fact]
    public void Whom_the_second_half_of_a_question_is_put_to_opens_no_turn() => Assert.Equal("""
        Statement  ROE  We met today.
        Question  (unnamed)  I have two questions.

        First, to Prime Minister: Will the bridge open?
        Answer  ROE  It will.
        Question  (unnamed)  When?
        Answer  ROE  In May.
        """, Reads.Picture(Reads.Text("PRIME MINISTER ROE: We met today.\n\nQ    I have two questions.\n\nFirst, to Prime Minister: Will the bridge open?\n\nPRIME MINISTER ROE: It will.\n\nQ    When?\n\nPRIME MINISTER ROE: In May.")));

    [Fact]
    public void A_label_ends_no_sentence() => Assert.DoesNotContain(
        Reads.Text("REPORTER: Who leads in the\nHarbour Council? PM: Nobody.\nREPORTER: And in May?\nPM: Nobody.\nREPORTER: And then?\nPM: We do.").Turns, t => t.Label?.Contains('?', StringComparison.Ordinal) == true);

    [Fact]
    public void A_note_that_is_all_there_is_of_a_turn_is_its_words() => Assert.Contains("(No translation provided.)", Reads.Picture(Reads.Text(
        "PRESIDENT ROE: We met.\n\nQ    And you?\n\nNORMARK AIDE: (No translation provided.)\n\nPRESIDENT ROE: One moment.\n\nQ    Yes?\n\nNORMARK AIDE: The last question.\n\nQ    When?\n\nPRESIDENT ROE: In May.")), StringComparison.Ordinal);

    [Fact]
    public void A_tally_with_a_name_is_no_label_where_words_stand_below_labels()
    {
        var page = string.Concat(Enumerable.Range(0, 6).Select(i => $"Präsidentin Ada Lind:\nIch rufe Punkt {i} auf. Bitte sehr.\n\nJon Berg (FPN):\nIch danke Ihnen für das Wort.\n\n"));
        var transcript = Reads.Text(page + "Präsidentin Ada Lind:\nDas Ergebnis der Wahl liegt vor.\nKollegin Mia Tan: 496 Stimmen,\n66 dagegen.\n\nMia Tan (FPN):\nIch nehme die Wahl an.\n");

        Assert.DoesNotContain(transcript.Turns, t => t.Label == "Kollegin Mia Tan");
    }

    [Fact]
    public void Who_is_named_again_after_a_direction_in_the_same_paragraph_speaks_again()
    {
        var page = "HON. A. ROE.- I rise to speak.\n\nHON. B. TAN.- No!\n\n" + string.Concat(Enumerable.Repeat("HON. A. ROE.- We go on.\n\nHON. A. ROE.- And on.\n\nHON. B. TAN.- No!\n\n", 5));
        var transcript = Reads.Text(page + "HON. A. ROE.- They had to crawl. (Laughter) HON. A. ROE.- They had to go like this.\n\nHON. B. TAN.- No!\n");

        Assert.Contains(transcript.Turns, t => transcript.TextOf(t) == "They had to go like this.");
    }
}
