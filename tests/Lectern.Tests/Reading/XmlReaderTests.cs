using System.Text;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Reading;

public sealed class XmlReaderTests
{
    private const string Tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><teiHeader><fileDesc><titleStmt><title type=\"main\">Sitting 4 of Normark</title></titleStmt></fileDesc>"
        + "<profileDesc><settingDesc><setting><date when=\"2019-03-05\"/></setting></settingDesc><particDesc><listPerson><person xml:id=\"RoeJane\"><persName><surname>Roe</surname>"
        + "<forename>Jane</forename></persName></person></listPerson></particDesc></profileDesc></teiHeader><text><body><div type=\"debateSection\"><head>Harbours</head>"
        + "<note type=\"speaker\">The Speaker:</note><u who=\"#ArdenTom\" ana=\"#chair\"><seg>I call Ms Roe.</seg></u>"
        + "<u who=\"#RoeJane\" ana=\"#regular\"><seg>The quay is old &amp; short.</seg><kinesic type=\"applause\"><desc>Applause</desc></kinesic><pb n=\"2\"/><seg>Mend it.</seg></u></div></body></text></TEI>";

    private const string Akn =
        "<akomaNtoso><debate><meta><references><TLCPerson id=\"lind\" href=\"/p\" showAs=\"Ada Lind\"/></references></meta><preface><p><docTitle>Questions to Tarsk</docTitle>"
        + "<docDate date=\"2014-07-24\">24 July 2014</docDate></p></preface><debateBody><debateSection><heading>Ferries</heading>"
        + "<question by=\"#oren\" to=\"#lind\"><from>Mr. Oren</from><p>asked when the ferry sails.</p></question><answer by=\"#lind\"><p>At noon.</p></answer><scene>[Members rose]</scene>"
        + "<speech by=\"\"><p>Hear, hear.</p></speech></debateSection></debateBody></debate></akomaNtoso>";

    private const string Envelope =
        "<?xml version=\"1.0\"?><transcripts><transcript><title>Doorstop in Karst</title><prime-minister>Roe, Jane</prime-minister><release-date>04/02/2007</release-date>"
        + "<content><![CDATA[<p>PRIME MINISTER:</p><p>We met &amp; agreed.</p><p>JOURNALIST:</p><p>When?</p><p>PRIME MINISTER:</p><p>In May.</p>]]></content></transcript></transcripts>";

    [Fact]
    public void All_of_a_stretch_of_character_data_is_read() =>
        Assert.EndsWith("on Thursday.", Read("<?xml version='1.0'?><doc><title>Talk</title><body><![CDATA[<p>Ada Lind: We met.</p><p>We shall see each other on Thursday.</p>]]></body></doc>", "a.xml").Text, StringComparison.Ordinal);

    [Fact]
    public void The_only_entry_of_a_feed_is_read() =>
        Assert.Equal("Talk", Read("<?xml version='1.0'?><rss><channel><title>Ministry</title><item><title>Talk</title><description><![CDATA[<p>Ada Lind: We met.</p>]]></description></item></channel></rss>", "a.xml").Fields.First(field => field.Name == "title").Value);

    [Fact]
    public void A_speaker_is_named_by_the_list_of_people_else_by_what_is_printed() =>
        Assert.Equal(["The Speaker", "Jane Roe"], Turns(Tei, "a.xml").Select(turn => turn.Speaker));

    [Fact]
    public void A_name_in_front_of_a_dash_begins_a_turn_where_nothing_is_called_a_speech() =>
        Assert.Equal(
            [("Roe", "Before the orders are put, when is the Bill to come?"), ("Lind", "Not to-day."), ("Roe", "On what day, then? We have waited.")],
            Turns("<TEI><text><body><div type=\"debate\"><fw>1274</fw><p><persName>Mr. Roe</persName>--Before the orders are put, when is the Bill to come?</p><p><persName>Mr. Lind</persName>—Not to-day.</p>"
                + "<p><persName>Mr. Roe</persName>-On what day, then?<!-- <p>Quel jour?</p> --> We have waited.</p></div></body></text></TEI>", "a.xml").Select(turn => (turn.Speaker, turn.Text)));

    [Fact]
    public void What_an_element_tells_of_the_speaker_in_parts_is_no_label_and_the_chair_may_speak_outside_all_speeches() =>
        Assert.Equal(
            [("Wolf Schau", "The sitting is open."), ("Karin Barth", "The quay is open. It stays open."), ("Wolf Schau", "Mr Lind."), ("Tom Lind", "The ferry is not.")],
            Turns("<?xml version=\"1.0\"?><minutes sitting-date=\"2018-09-27\"><start><name>Wolf Schau:</name><p>The sitting is open.</p></start>"
                + "<rede><p class=\"speaker\"><speaker id=\"4\"><forename>Karin</forename><surname>Barth</surname><party>ABC</party></speaker>Karin Barth (ABC):</p><p>The quay is open. It stays open.</p><name>Wolf Schau:</name><p>Mr Lind.</p></rede>"
                + "<rede><p class=\"speaker\"><speaker id=\"5\"><forename>Tom</forename><surname>Lind</surname><party>ABC</party></speaker>Tom Lind (ABC):</p><p>The ferry is not.</p></rede></minutes>", "a.xml").Select(turn => (turn.Speaker, turn.Text)));

    [Fact]
    public void A_day_that_the_root_tells_is_the_day_of_the_event() =>
        Assert.Equal("2018-09-27", Parse("<?xml version=\"1.0\"?><minutes sitting-date=\"2018-09-27\"><speech speaker=\"Ada Roe\"><p>We met.</p></speech></minutes>", "a.xml").Date?.Value.ToString());

    [Fact]
    public void A_list_of_speakers_names_those_whom_keys_mean() =>
        Assert.Equal(["Ada Roe", "Tom Lind"], Turns("<?xml version=\"1.0\"?><tape><speakers><speaker id=\"s1\" name=\"Ada Roe\"/><speaker id=\"s2\" name=\"Tom Lind\"/></speakers><turn speaker=\"s1\">We met in Tarsk.</turn><turn speaker=\"s2\">We did.</turn></tape>", "a.xml").Select(turn => turn.Speaker));

    [Fact]
    public void What_the_chair_says_is_run_of_the_sitting() => Assert.Equal(TurnKind.Moderator, Turns(Tei, "a.xml")[0].Kind);

    [Fact]
    public void Applause_is_no_word_of_the_speech() => Assert.Equal("The quay is old & short.\n\nMend it.", Turns(Tei, "a.xml")[1].Text);

    [Fact]
    public void The_day_of_the_sitting_is_stated_by_the_header() => Assert.Equal(("2019-03-05", Basis.Stated), Parse(Tei, "a.xml").Date is { } date ? (date.Value.ToString(), date.Basis) : default);

    [Fact]
    public void Questions_and_answers_of_Akoma_Ntoso_keep_their_kinds() =>
        Assert.Equal([TurnKind.Question, TurnKind.Answer], Turns(Akn, "a.xml").Take(2).Select(turn => turn.Kind));

    [Fact]
    public void References_of_Akoma_Ntoso_name_the_speakers_and_nobody_is_made_up() =>
        Assert.Equal(["Oren", "Ada Lind", null], Turns(Akn, "a.xml").Select(turn => turn.Speaker));

    [Fact]
    public void Prefixes_of_namespaces_change_nothing() =>
        Assert.Equal(["The Speaker", "Jane Roe"], Turns(Tei.Replace("</", "</t:", StringComparison.Ordinal).Replace("<", "<t:", StringComparison.Ordinal).Replace("<t:/t:", "</t:", StringComparison.Ordinal), "a.xml").Select(turn => turn.Speaker));

    [Fact]
    public void A_page_in_an_envelope_is_read_as_a_page_and_the_envelope_as_fields() =>
        Assert.Equal(
            ["xml+html/1", "Doorstop in Karst", "PRIME MINISTER:", "We met & agreed."],
            Read(Envelope, "a.xml") is var source ? [source.Rule, source.Fields.First(field => field.Name == "title").Value, source[source.Blocks[0].Span], source[source.Blocks[1].Span]] : []);

    [Fact]
    public void The_day_of_release_is_not_stated_to_be_the_event() => Assert.Equal(Basis.Inferred, Parse(Envelope, "a.xml").Date?.Basis);

    [Fact]
    public void Who_holds_an_office_is_read_from_the_field_that_is_called_like_it() => Assert.Equal("Jane Roe", Turns(Envelope, "a.xml")[0].Speaker);

    [Fact]
    public void Words_lead_back_to_their_place_in_the_source() =>
        Assert.Equal("agreed", Read(Envelope, "a.xml") is var source ? Envelope[source.Map.ToSource(At(source, "agreed")).Start..source.Map.ToSource(At(source, "agreed")).End] : "");

    [Fact]
    public void Escaped_markup_is_markup() =>
        Assert.Equal("xml+html/1", Read(Envelope.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal).Replace("<p>", "&lt;p&gt;", StringComparison.Ordinal).Replace("</p>", "&lt;/p&gt;", StringComparison.Ordinal), "a.xml").Rule);

    [Fact]
    public void Several_texts_in_one_envelope_are_refused() =>
        Assert.Equal("LEC0042", Refusal(Envelope.Replace("</transcripts>", Envelope[Envelope.IndexOf("<transcript>", StringComparison.Ordinal)..], StringComparison.Ordinal)));

    [Fact]
    public void Broken_XML_is_read_with_a_warning() => Assert.Contains(Read(Tei[..^40], "a.xml").Diagnostics, found => found.Code == "LEC0041");

    [Fact]
    public void Entities_that_a_document_declares_are_not_expanded()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        Assert.True(Read($"<!DOCTYPE TEI [<!ENTITY l0 \"ha\">{laughs}]>{Tei.Replace("Mend", "&l9; Mend", StringComparison.Ordinal)}", "a.xml").Text.Length < 400);
    }

    [Fact]
    public void A_million_levels_are_refused() => Assert.Equal("LEC0020", Refusal("<?xml version=\"1.0\"?>" + string.Concat(Enumerable.Repeat("<a>", 1_000_000))));

    [Fact]
    public void An_attribute_of_many_megabytes_is_passed_over() =>
        Assert.Equal(2, Turns(Tei.Replace("n=\"2\"", $"n=\"{new string('x', 20_000_000)}\"", StringComparison.Ordinal), "a.xml").Length);

    private static SourceSpan At(SourceText source, string words) => new(source.Text.IndexOf(words, StringComparison.Ordinal), source.Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static SourceText Read(string text, string name) => ReadingPicture.Read(text, name);

    private static Transcript Parse(string text, string name) => TranscriptParser.Parse(Read(text, name));

    private static (string? Speaker, TurnKind Kind, string Text)[] Turns(string text, string name) =>
        Parse(text, name) is var transcript
            ? [.. transcript.Turns.Select(turn => (transcript.Participants.FirstOrDefault(person => person.Id == turn.Speaker)?.Name, turn.Kind, TurnText.Of(transcript.Source, turn.Parts)))]
            : [];

    private static string Refusal(string text) =>
        Assert.Throws<UnreadableSourceException>(() => SourceReader.Read(Encoding.UTF8.GetBytes(text), new SourceOrigin("a.xml"))).Code;
}
