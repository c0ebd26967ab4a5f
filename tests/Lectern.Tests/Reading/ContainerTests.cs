using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Reading;

/// <summary>Shapes in which programs and data sets keep transcripts. @A is Ada Lind, @M is Marek Tolv, @1 to @4 are what they say in turns, @W1 to @W4 the same word by word.</summary>
public sealed class ContainerTests
{
    private static readonly string[] Said =
    [
        "Good morning, everyone. We met with our colleagues from Vesmark and we agreed on the harbour, on the fishing rights and on all that was left.",
        "Minister, when will the treaty be signed, and by whom?",
        "In May, if the council agrees. I expect that it will, and there is no other date.",
        "Thank you. And is there any money for the new pier?",
    ];

    [Theory]
    [InlineData("class names", "<div class='turn'><div class='speaker'>@A</div><div class='text'>@1</div></div><div class='turn'><div class='speaker'>@M</div><div class='text'>@2</div></div><div class='turn'><div class='speaker'>@A</div><div class='text'>@3</div></div><div class='turn'><div class='speaker'>@M</div><div class='text'>@4</div></div>")]
    [InlineData("class names and a clock", "<div class='row'><div class='speaker'>@A</div><div class='time'>00:01</div><div class='text'>@1</div></div><div class='row'><div class='speaker'>@M</div><div class='time'>00:02</div><div class='text'>@2</div></div><div class='row'><div class='speaker'>@A</div><div class='time'>00:03</div><div class='text'>@3</div></div><div class='row'><div class='speaker'>@M</div><div class='time'>00:04</div><div class='text'>@4</div></div>")]
    [InlineData("spans without space", "<p><span class='speaker-name'>@A</span><span>@1</span></p><p><span class='speaker-name'>@M</span><span>@2</span></p><p><span class='speaker-name'>@A</span><span>@3</span></p><p><span class='speaker-name'>@M</span><span>@4</span></p>")]
    [InlineData("a bold line", "<p><b>@A</b><br>@1</p><p><b>@M</b><br>@2</p><p><b>@A</b><br>@3</p><p><b>@M</b><br>@4</p>")]
    [InlineData("a clock and bold", "<div><a href='#t'>00:01</a> <b>@A</b> <span>@1</span></div><div><a href='#t'>00:02</a> <b>@M</b> <span>@2</span></div><div><a href='#t'>00:03</a> <b>@A</b> <span>@3</span></div><div><a href='#t'>00:04</a> <b>@M</b> <span>@4</span></div>")]
    [InlineData("terms", "<dl><dt>@A</dt><dd>@1</dd><dt>@M</dt><dd>@2</dd><dt>@A</dt><dd>@3</dd><dt>@M</dt><dd>@4</dd></dl>")]
    public void A_page_tells_who_speaks_by_its_markup(string shape, string page) => Assert.Equal([.. Expected(), .. Expected()], Read($"<html><body><h1>Briefing on the harbour</h1>{page}{page}</body></html>", "a.html", shape));

    [Theory]
    [InlineData("a bold line", "**@A**\n@1\n\n**@M**\n@2\n\n**@A**\n@3\n\n**@M**\n@4\n\n", "a.md")]
    [InlineData("bars", "@A|@1\n@M|@2\n@A|@3\n@M|@4\n", "a.txt")]
    [InlineData("other columns", "turn\tinterlocutor\tquote\n7\t@A\t@1\n8\t@M\t@2\n9\t@A\t@3\n10\t@M\t@4\n", "a.tsv")]
    public void A_text_tells_who_speaks_by_its_layout(string shape, string text, string name) => Assert.Equal([.. Expected(), .. Expected()], Read(text + (name == "a.tsv" ? text[text.IndexOf('7', StringComparison.Ordinal)..] : text), name, shape));

    [Theory]
    [InlineData("chat", """[{"senderName":"@A","message":"@1"},{"senderName":"@M","message":"@2"},{"senderName":"@A","message":"@3"},{"senderName":"@M","message":"@4"}]""")]
    [InlineData("keys", """[{"@A":"@1"},{"@M":"@2"},{"@A":"@3"},{"@M":"@4"}]""")]
    [InlineData("pairs", """{"turns":[["@A","@1"],["@M","@2"],["@A","@3"],["@M","@4"]]}""")]
    [InlineData("a map of names", """{"speakers":{"0":"@A","1":"@M"},"segments":[{"speaker":0,"text":"@1"},{"speaker":1,"text":"@2"},{"speaker":0,"text":"@3"},{"speaker":1,"text":"@4"}]}""")]
    [InlineData("a list of names", """{"people":[{"id":"p0","name":"@A"},{"id":"p1","name":"@M"}],"turns":[{"speaker":"p0","text":"@1"},{"speaker":"p1","text":"@2"},{"speaker":"p0","text":"@3"},{"speaker":"p1","text":"@4"}]}""")]
    [InlineData("words beside texts", """{"text":"@1 @2 @3 @4","utterances":[{"speaker":"@A","text":"@1","words":[@W1]},{"speaker":"@M","text":"@2","words":[@W2]},{"speaker":"@A","text":"@3","words":[@W3]},{"speaker":"@M","text":"@4","words":[@W4]}]}""")]
    [InlineData("words alone", """{"monologues":[{"speaker":0,"elements":[@W1]},{"speaker":1,"elements":[@W2]},{"speaker":0,"elements":[@W3]},{"speaker":1,"elements":[@W4]}],"speakers":[{"id":0,"name":"@A"},{"id":1,"name":"@M"}]}""")]
    public void Json_tells_who_speaks_by_its_shape(string shape, string json) => Assert.Equal(Expected(), Read(json, "a.json", shape));

    [Theory]
    [InlineData("YAML, rows under a name", "title: A\nturns:\n  - speaker: @A\n    text: \"@1\"\n  - speaker: @M\n    text: '@2'\n  - speaker: @A\n    text: @3\n  - speaker: @M\n    text: |\n      @4\n", "a.yaml")]
    [InlineData("YAML, names for keys", "- @A: \"@1\"\n- @M: \"@2\"\n- @A: \"@3\"\n- @M: \"@4\"\n", "a.yml")]
    [InlineData("CHAT", "@UTF8\n@Begin\n@Participants:\tADA Ada_Lind Adult, MAR Marek_Tolv Adult\n*ADA:\t@1\n%com:\tcalm\n*MAR:\t@2\n*ADA:\t@3\n*MAR:\t@4\n@End\n", "a.cha")]
    [InlineData("SBV", "0:00:00.000,0:00:04.000\n@A: @1\n\n0:00:04.000,0:00:08.000\n@M: @2\n\n0:00:08.000,0:00:09.000\n@A: @3\n\n0:00:09.000,0:00:12.000\n@M: @4\n", "a.sbv")]
    [InlineData("SubRip, names in brackets", "1\n00:00:00,000 --> 00:00:04,000\n[@A] @1\n\n2\n00:00:04,000 --> 00:00:08,000\n[@M] @2\n\n3\n00:00:08,000 --> 00:00:09,000\n[@A] @3\n\n4\n00:00:09,000 --> 00:00:12,000\n[@M] @4\n", "a.srt")]
    [InlineData("TTML", "<?xml version='1.0'?><tt xmlns='http://www.w3.org/ns/ttml'><head><metadata><ttm:agent xml:id='a'><ttm:name>@A</ttm:name></ttm:agent><ttm:agent xml:id='m'><ttm:name>@M</ttm:name></ttm:agent></metadata></head><body><div><p ttm:agent='a'>@1</p><p ttm:agent='m'>@2</p><p ttm:agent='a'>@3</p><p ttm:agent='m'>@4</p></div></body></tt>", "a.ttml")]
    [InlineData("a code beside each row", """[{"senderName":"@A","outgoing":true,"text":"@1"},{"senderName":"@M","outgoing":false,"text":"@2"},{"senderName":"@A","outgoing":true,"text":"@3"},{"senderName":"@M","outgoing":false,"text":"@4"}]""", "a.json")]
    public void Other_containers_tell_who_speaks(string shape, string text, string name) => Assert.Equal(Expected(), Read(text, name, shape));

    [Theory]
    [InlineData("""{"conversations":[{"messages":[{"from":"@A","text":"@1"},{"from":"@M","text":"@2"}]},{"messages":[{"from":"@A","text":"@3"},{"from":"@M","text":"@4"}]}]}""")]
    [InlineData("""[{"id":1,"conversations":[{"from":"@A","value":"@1"},{"from":"@M","value":"@2"}]},{"id":2,"conversations":[{"from":"@A","value":"@3"},{"from":"@M","value":"@4"}]}]""")]
    [InlineData("""[{"conversationId":"k1","speaker":"@A","text":"@1"},{"conversationId":"k1","speaker":"@M","text":"@2"},{"conversationId":"k2","speaker":"@A","text":"@3"},{"conversationId":"k2","speaker":"@M","text":"@4"}]""")]
    public void Several_talks_in_one_file_are_refused(string json) =>
        Assert.Equal("LEC0042", Assert.Throws<Lectern.Sources.UnreadableSourceException>(() => ReadingPicture.Read(Filled(json), "a.json")).Code);

    [Theory]
    [InlineData("user", "assistant")]
    [InlineData("human", "gpt")]
    public void A_part_in_a_talk_with_a_program_is_no_name_that_is_certain(string one, string other) =>
        Assert.All(TranscriptParser.Parse(ReadingPicture.Read(Filled($$"""[{"from":"{{one}}","text":"@1"},{"from":"{{other}}","text":"@2"},{"from":"{{one}}","text":"@3"},{"from":"{{other}}","text":"@4"}]"""), "a.json")).Turns, turn => Assert.Equal(Certainty.Doubtful, turn.Certainty));

    [Fact]
    public void Yaml_that_holds_no_rows_is_kept_as_it_stands() =>
        Assert.Equal("name: a\nport: *here\n", ReadingPicture.Read("name: a\nport: *here\n", "a.yaml").Text);

    [Fact]
    public void A_code_for_a_speaker_is_no_name_that_is_certain() =>
        Assert.All(TranscriptParser.Parse(ReadingPicture.Read(Filled("""[{"speaker":0,"text":"@1"},{"speaker":1,"text":"@2"},{"speaker":0,"text":"@3"},{"speaker":1,"text":"@4"}]"""), "a.json")).Turns, turn => Assert.Equal(Certainty.Doubtful, turn.Certainty));

    [Fact]
    public void An_array_of_paragraphs_in_an_array_is_no_row()
    {
        var transcript = TranscriptParser.Parse(ReadingPicture.Read(Filled("""{"pages":[["@A: @1","@M: @2","@A: @3","@M: @4","@A: @1","@M: @2"]]}"""), "a.json"));
        Assert.Equal(6, transcript.Turns.Count);
    }

    private static string[] Expected() => [$"Ada Lind: {Said[0]}", $"Marek Tolv: {Said[1]}", $"Ada Lind: {Said[2]}", $"Marek Tolv: {Said[3]}"];

    private static string[] Read(string text, string name, string shape)
    {
        var transcript = TranscriptParser.Parse(ReadingPicture.Read(Filled(text), name));
        Assert.True(transcript.Turns.Count > 0, shape);
        return [.. transcript.Turns.Select(turn => $"{transcript.Participants.SingleOrDefault(person => person.Id == turn.Speaker)?.Name}: {TurnText.Of(transcript.Source, turn.Parts)}")];
    }

    private static string Filled(string text)
    {
        foreach (var (number, said) in Said.Select((said, i) => (i + 1, said)))
        {
            text = text.Replace($"@W{number}", string.Join(',', said.Split(' ').Select(word => $$"""{"type":"text","word":"{{word}}","start":0.5}""")), StringComparison.Ordinal)
                .Replace($"@{number}", said, StringComparison.Ordinal);
        }

        return text.Replace("@A", "Ada Lind", StringComparison.Ordinal).Replace("@M", "Marek Tolv", StringComparison.Ordinal);
    }
}
