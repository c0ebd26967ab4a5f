using Lectern.Annotations.Instruments;
using Xunit;

namespace Lectern.Tests.Annotations;

public sealed class InstrumentTests
{
    private static readonly string[] Languages = ["en", "ru", "fr", "es", "de", "zh", "pt", "ca", "sv", "uk"];

    public static TheoryData<string, string, string, string> Statuses => [.. Languages.SelectMany(l => Lines("statuses", l).Select(cells => (l, cells[0], cells[1], cells[2])))];

    public static TheoryData<string, string, string> Names => [.. Languages.SelectMany(l => Lines("names", l).Select(cells => (l, cells[0], cells[1])))];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_status_is_said_in_the_sense_of_its_sentence(string language, string sentence, string name, string status)
    {
        var instrument = Spoken.Statement(sentence, language).Instruments.FirstOrDefault(i => i.Name == name);

        Assert.NotNull(instrument);
        Assert.Equal(status, instrument.Claims.Select(c => StatusNames.InWords(c.Status, c.Modality, c.Aspect)).FirstOrDefault() ?? "");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_taken_as_printed_or_not_at_all(string language, string sentence, string names) =>
        Assert.Equal(names, string.Join("; ", Spoken.Statement(sentence, language).Instruments.Select(i => i.Name)));

    [Fact]
    public void Every_span_is_the_words_that_it_names()
    {
        var spoken = Spoken.Statement("We signed the Treaty on Fog Signals. This document is short.");

        Assert.Equal(["Treaty on Fog Signals", "document"], spoken.Instruments.Single().Mentions.Select(m => spoken.Transcript.Source[m.Span]));
    }

    [Fact]
    public void A_document_that_could_be_either_of_two_is_joined_with_neither()
    {
        var spoken = Spoken.Statement("We signed the Treaty on Fog Signals and the Charter of the Harbours. This document is short.");

        Assert.All(spoken.Instruments, i => Assert.DoesNotContain(i.Mentions, m => m.IsReference));
    }

    [Fact]
    public void A_shorter_name_is_joined_with_the_longer_that_has_all_its_words()
    {
        var spoken = Spoken.Statement("We signed the Treaty on Fog Signals between Norway and Chile. The Treaty on Fog Signals is short.");

        Assert.Equal(2, Assert.Single(spoken.Instruments).Mentions.Count);
    }

    [Fact]
    public void Plans_of_two_years_are_two() =>
        Assert.Equal(2, Spoken.Statement("We signed the Action Plan for Cooperation for 2031. The Action Plan for Cooperation for 2030 is done.").Instruments.Count);

    [Fact]
    public void What_we_did_not_sign_is_still_ours() =>
        Assert.Equal(("NO CL", Basis.Inferred), Parties("We did not sign the agreement on short-stay visas."));

    [Fact]
    public void Parties_between_are_stated() =>
        Assert.Equal(("NO CL", Basis.Stated), Parties("We signed the Treaty on Fog Signals between Norway and Chile."));

    [Fact]
    public void Our_ministries_are_those_of_the_states_that_speak() =>
        Assert.Equal(("NO CL", Basis.Inferred), Parties("We adopted the cooperation plan of our ministries."));

    [Fact]
    public void What_we_signed_after_talks_is_ours_and_of_that_day()
    {
        var instrument = Spoken.Statement("We signed a joint statement.").Instruments.Single();

        Assert.Equal(["NO", "CL"], instrument.Parties!.Value);
        Assert.Equal(("2031-05-04", Basis.Inferred), (instrument.Claims.Single().Date!.Value.Text, instrument.Claims.Single().Date!.Basis));
    }

    [Fact]
    public void An_anniversary_tells_the_year_in_which_it_came_to_be()
    {
        var claim = Spoken.Statement("Next year marks the twentieth anniversary of the Treaty on Fog Signals.").Instruments.Single().Claims.Single();

        Assert.Equal(("2012", Basis.Derived), (claim.Date!.Value.Text, claim.Date.Basis));
    }

    [Fact]
    public void A_questioner_reports()
    {
        var claim = Spoken.Statement("They have signed the Treaty on Fog Signals.", kind: TurnKind.Question).Instruments.Single().Claims.Single();

        Assert.Equal(Modality.Reported, claim.Modality);
    }

    [Fact]
    public void Chinese_names_stand_in_marks_of_their_own()
    {
        var instrument = Spoken.Statement("我们签署了《雾号条约》。", "zh").Instruments.Single();

        Assert.Equal(("雾号条约", "treaty", InstrumentStatus.Signed), (instrument.Name, instrument.Kind, instrument.Claims.Single().Status));
    }

    private static (string, Basis) Parties(string sentence)
    {
        var parties = Spoken.Statement(sentence).Instruments.Single().Parties!;
        return (string.Join(' ', parties.Value), parties.Basis);
    }

    private static IEnumerable<string[]> Lines(string file, string language) => Repository.Read($"tests/Lectern.Tests/Annotations/{file}.{language}.tsv").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
