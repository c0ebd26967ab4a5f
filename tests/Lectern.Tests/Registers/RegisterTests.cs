using Lectern.Interchange;
using Lectern.Registers;
using Lectern.Tests.Annotations;
using Xunit;

namespace Lectern.Tests.Registers;

public sealed class RegisterTests
{
    [Fact]
    public void The_same_treaty_in_two_transcripts_is_one_row_with_the_furthest_status()
    {
        var row = Assert.Single(Of("We signed the Treaty on Fog Signals between Norway and Chile.", "We plan to ratify the Treaty on Fog Signals between Norway and Chile.").Instruments);

        Assert.Equal(("signed", 2), (row.Status, row.History.Count));
    }

    [Fact]
    public void A_joint_statement_of_another_event_is_another() =>
        Assert.Equal(2, Of("We signed a joint statement.", "We signed a joint statement.").Instruments.Count);

    [Fact]
    public void What_is_only_planned_is_no_status_of_its_own() =>
        Assert.Equal("to be signed", Of("We plan to sign the Treaty on Fog Signals.").Instruments.Single().Status);

    [Theory]
    [InlineData("RU", "RU")]
    [InlineData("kz", "KZ")]
    [InlineData("Киргизия", "KG")]
    [InlineData("Royaume-Uni", "GB")]
    public void A_state_is_asked_for_by_its_code_or_by_any_name(string asked, string state) =>
        Assert.Equal(state, DossierSubject.Find(asked, Of("We signed a joint statement."))!.State);

    [Fact]
    public void A_rejected_row_is_gone_and_a_decision_without_its_row_is_shown()
    {
        var registers = RegisterSet.Of(Documents("We signed the Treaty on Fog Signals."), [Decision("instrument:Treaty on Fog Signals", "rejected"), Decision("instrument:Charter of Fog", "rejected")]);

        Assert.Empty(registers.Instruments);
        Assert.Equal("instrument:Charter of Fog", Assert.Single(registers.Orphaned).Field);
    }

    [Fact]
    public void A_corrected_status_wins_and_says_that_a_person_gave_it()
    {
        var row = RegisterSet.Of(Documents("We signed the Treaty on Fog Signals."), [Decision("instrument:Treaty on Fog Signals", "status=ratified; date=2031-06; parties=NO,CL")]).Instruments.Single();

        Assert.Equal(("ratified", "2031-06", Basis.Corrected, "NO,CL"), (row.Status, row.StatusClaim!.Date, row.Decided, string.Join(',', row.Parties)));
    }

    [Fact]
    public void What_a_person_enters_stands_beside_the_rest()
    {
        var row = RegisterSet.Of(Documents("Good morning."), [Decision("instrument:Fog Accord", "entered; kind=agreement; status=signed; words=Good morning")]).Instruments.Single();

        Assert.Equal(("Fog Accord", "signed", Basis.Entered, "Good morning"), (row.Name, row.Status, row.Decided, row.Mentions.Single().Words));
    }

    [Theory]
    [InlineData("status=sealed")]
    [InlineData("date=tomorrow")]
    [InlineData("colour=red")]
    [InlineData("entered; status=signed")]
    public void A_decision_that_cannot_be_read_is_refused_in_words(string value) => Assert.NotNull(RegisterDecision.FindFault(value));

    [Theory]
    [InlineData("no", "NO")]
    [InlineData("NORWAY", "NO")]
    [InlineData("Chilean", "CL")]
    public void A_state_is_known_by_code_name_or_adjective(string asked, string code) => Assert.Equal(code, DossierSubject.Find(asked, new RegisterSet())?.State);

    [Fact]
    public void A_dossier_parts_what_is_ahead_from_what_is_behind()
    {
        var registers = Of("Next year marks the tenth anniversary of the Treaty on Fog Signals between Norway and Chile. It was set at the April 18, 2031 meeting of the presidents of Norway and Chile.");
        var dossier = Dossier.Of(registers, [DossierSubject.Find("NO", registers)!, DossierSubject.Find("CL", registers)!]);

        Assert.Equal(["anniversary"], dossier.Ahead.Select(r => r.Kind));
        Assert.Contains(dossier.Behind, r => r is { Kind: "meeting", Date: "2031-04-18" });
        Assert.Equal("Treaty on Fog Signals between Norway and Chile", Assert.Single(dossier.Instruments).Name);
    }

    [Fact]
    public void Words_are_quoted_as_whole_sentences() =>
        Assert.Equal("Next year marks the twenty-fifth anniversary of the Treaty on Fog Signals.", Of("Good morning. Next year marks the twenty-fifth anniversary of the Treaty on Fog Signals. Thank you.").Calendar.Single(r => r.Kind == "anniversary").Quotes.Single().Words);

    [Fact]
    public void Of_a_long_sentence_the_clauses_around_the_words_are_quoted()
    {
        var quote = Of("We spoke of the weather over the outer islands, which is as grey as ever at this time of the year, of the price of herring in the harbours of the north and of the south, and, as both of us had hoped for many years, "
            + "we signed the Treaty on Fog Signals between Norway and Chile, after which there was a dinner at which a great many words were said about the sea, and about the ships that sail on it in all weathers, by all who were there.").Instruments.Single().History.Single().Quote;

        Assert.InRange(quote.Words.Length, 60, 320);
        Assert.Equal((true, true), (quote.IsCutBefore, quote.IsCutAfter));
        Assert.Equal($"… {quote.Words} …", quote.ToLine());
        Assert.Contains("we signed the Treaty on Fog Signals between Norway and Chile", quote.Words, StringComparison.Ordinal);
        Assert.True(char.IsLetter(quote.Words[0]) && char.IsLetter(quote.Words[^1]), quote.Words);
    }

    [Theory]
    [InlineData("Norland", "Norland")]
    [InlineData("norland", "Norland")]
    [InlineData("NORLAND", "Norland")]
    public void A_state_without_a_code_is_asked_for_by_its_printed_name(string asked, string printed)
    {
        var registers = Of("We signed the Treaty on Fog Signals with Norland.");
        var subject = DossierSubject.Find(asked, registers)!;

        Assert.Equal((printed, (string?)null), (subject.Name, subject.State));
        Assert.Equal("Treaty on Fog Signals", Assert.Single(Dossier.Of(registers, [subject]).Instruments).Name[..21]);
    }

    [Fact]
    public void A_printed_name_is_known_by_its_endings_too() =>
        Assert.Equal("Норландом", DossierSubject.Find("Норланд", RegisterSet.Of([RegisterDocuments.Of(Spoken.Statement("Мы подписали Договор о туманных сигналах с Норландом.", "ru"), "p", "e", "Statement")]))!.Name);

    [Theory]
    [InlineData("Sorland")]
    [InlineData("signed")]
    public void What_no_text_names_with_a_capital_is_nothing(string asked) => Assert.Null(DossierSubject.Find(asked, Of("We signed the Treaty on Fog Signals with Norland.")));

    [Fact]
    public void A_state_of_long_ago_is_a_party() =>
        Assert.Contains("SUHH", Of("We signed the Treaty on Fog Signals between the Soviet Union and Chile.").Instruments.Single().Parties);

    [Fact]
    public void A_calendar_is_folded_at_75_octets_and_escaped()
    {
        var text = CalendarText.Of([new CalendarRow("c-1", "Conférence, third; of " + new string('ж', 60), "meeting", "2031-04-18", "past") { Certainty = Certainty.Certain }]);
        var lines = text.Split("\r\n");

        Assert.All(lines, line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("SUMMARY:Conférence\\, third\\; of ", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20310418\r\nDTEND;VALUE=DATE:20310419\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rows_give_the_same_calendar()
    {
        var rows = Of("It was set at the April 18, 2031 meeting of the presidents of Norway and Chile.").Calendar;

        Assert.Equal(CalendarText.Of(rows), CalendarText.Of(rows));
        Assert.Contains("DTSTAMP:20310504T000000Z", CalendarText.Of(rows), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_bounded_is_tentative_and_a_year_is_left_out()
    {
        var text = CalendarText.Of([new CalendarRow("c-1", "talks", "talks", "2031-04-01/2031-04-12", "past"), new CalendarRow("c-2", "anniversary", "anniversary", "2031", "coming")]);

        Assert.Contains("STATUS:TENTATIVE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("c-2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_keeps_commas_inside_cells_and_formulas_as_words()
    {
        var lines = RegisterCsv.Calendar([new CalendarRow("c-1", "=cmd, x", "meeting", null, "past")]).Split("\r\n");

        Assert.StartsWith("c-1,\"'=cmd, x\",meeting,,", lines[1], StringComparison.Ordinal);
    }

    private static RegisterSet Of(params string[] statements) => RegisterSet.Of(Documents(statements));

    private static RegisterDocument[] Documents(params string[] statements) =>
        [.. statements.Select((words, i) => RegisterDocuments.Of(Spoken.Statement(words), $"p{i}", $"e{i}", "Statement"))];

    private static RegisterDecision Decision(string field, string value) => new(1, "p0", null, field, value, "Ada", "heard");
}
