using System.Text;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Reading;

public sealed class TableReaderTests
{
    private const string Table =
        "date,time,speaker,text\n2021-03-04,00:10,Ada Lind,\"We met in Tarsk, and we \"\"agreed\"\" on the ferry for next year.\"\n"
        + "2021-03-04,00:40,Ada Lind,It sails in May at the latest.\n2021-03-04,00:55,Speaker 2,When exactly in May will it sail?\n2021-03-04,01:05,Ada Lind,On the fifth of May.\n";

    [Fact]
    public void Rows_of_one_speaker_are_one_turn() => Assert.Equal(["Ada Lind", "Speaker 2", "Ada Lind"], Parse(Table, "a.csv").Turns.Select(turn => turn.Label));

    [Fact]
    public void Two_quotation_marks_are_one() => Assert.Contains("we \"agreed\" on", ReadingPicture.Read(Table, "a.csv").Text, StringComparison.Ordinal);

    [Fact]
    public void One_day_in_all_rows_is_the_day_of_the_event() => Assert.Equal("2021-03-04", Parse(Table, "a.csv").Date?.Value.ToString());

    [Fact]
    public void Somebody_whose_every_row_is_a_direction_does_not_speak() =>
        Assert.Equal(["Lind", "Oren"], Parse("Line,Speaker,Text,Date\n1,Lind,\"Good evening, and welcome to the debate of the candidates.\",9/26/16\n2,Audience,(APPLAUSE),9/26/16\n3,Oren,\"Thank you, and thank you all for coming.\",9/26/16\n4,Audience,(LAUGHTER),9/26/16\n", "a.csv").Turns.Select(turn => turn.Label));

    [Fact]
    public void A_row_whose_words_nobody_understood_is_a_turn() =>
        Assert.Equal(["Lind", "Group", "Lind"], Parse("speaker,text\nLind,We met in Tarsk and it was good to meet.\nGroup,[inaudible 00:04:41]\nLind,And we agreed on the ferry.\n", "a.csv").Turns.Select(turn => turn.Label));

    [Fact]
    public void A_day_with_two_figures_for_the_year_is_of_a_recording() =>
        Assert.Equal("2016-09-26", Parse("Line,Speaker,Text,Date\n1,Lind,\"Good evening, and welcome to the debate.\",9/26/16\n2,Oren,\"Thank you all for coming here tonight.\",9/26/16\n3,Lind,Let us begin with the ferry and the quay.,9/26/16\n", "a.csv").Date?.Value.ToString());

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_separator_is_found(char mark) =>
        Assert.Equal("Ada Lind", Parse($"speaker{mark}text\nAda Lind{mark}We met in Tarsk, and it was good to meet.\nTom Oren{mark}We did meet, in Tarsk.\nAda Lind{mark}Yes, and we met.", "a.tsv").Turns[0].Label);

    [Fact]
    public void A_column_of_questions_and_one_of_answers_need_no_names() =>
        Assert.Equal([TurnKind.Question, TurnKind.Answer, TurnKind.Question, TurnKind.Answer], Parse("Question,Answer\nWhen will the treaty be signed?,\"In May, if the council agrees.\"\nAnd where?,In Tarsk.\n", "a.csv").Turns.Select(turn => turn.Kind));

    [Fact]
    public void Rows_of_several_days_are_refused() =>
        Assert.Equal("LEC0044", Refusal(Table.Replace("2021-03-04,01", "2021-03-05,01", StringComparison.Ordinal)));

    [Fact]
    public void A_table_of_numbers_is_refused() => Assert.Equal("LEC0043", Refusal("a,b\n1,2\n3,4\n"));

    private static Transcript Parse(string text, string name) => TranscriptParser.Parse(ReadingPicture.Read(text, name));

    private static string Refusal(string text) => Assert.Throws<UnreadableSourceException>(() => SourceReader.Read(Encoding.UTF8.GetBytes(text), new SourceOrigin("a.csv"))).Code;
}
