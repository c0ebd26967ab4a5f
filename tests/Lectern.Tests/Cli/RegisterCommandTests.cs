using Lectern.Tests.Registers;
using Lectern.Web;
using Microsoft.VisualBasic.FileIO;
using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>Registers and dossiers over the samples, through the program itself and through its site.</summary>
public sealed class RegisterCommandTests(SampleArchive samples)
{
    [Theory]
    [InlineData("instruments", "id,name,kind,acronym,parties")]
    [InlineData("bodies", "id,body,body_name,role")]
    [InlineData("calendar", "id,name,kind,date,date_basis")]
    public void A_register_as_CSV_has_a_head_and_the_same_cells_in_each_row(string register, string head)
    {
        var run = samples.Run("register", register, "--format", "csv");

        Assert.StartsWith(head, run.Out, StringComparison.Ordinal);
        Assert.Single(Table(run.Out).Select(row => row.Length).Distinct());
    }

    [Fact]
    public void The_words_of_a_CSV_row_are_whole_sentences_of_the_sample()
    {
        var table = Table(samples.Run("register", "instruments", "--format", "csv").Out);
        var row = table.Single(cells => cells[1] == "Charter of Free Passage");

        Assert.Equal(("charter", "initialled", "The Charter of Free Passage was initialled by all the ministers."), (row[2], row[6], row[^1]));
    }

    [Fact]
    public void The_calendar_as_iCalendar_is_as_the_standard_asks()
    {
        var run = samples.Run("register", "calendar", "--format", "ics");

        Assert.Contains("BEGIN:VEVENT\r\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(CalendarRules.Faults(run.Out));
    }

    [Fact]
    public void Only_the_calendar_can_be_iCalendar()
    {
        var run = samples.Run("register", "instruments", "--format", "ics");

        Assert.Equal(2, run.Code);
        Assert.Contains("lectern register calendar --format ics", run.Talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kaldia")]
    [InlineData("kaldia")]
    public void A_dossier_of_an_invented_state_is_asked_for_by_its_name(string asked)
    {
        var run = samples.Run("dossier", asked);

        Assert.Equal(0, run.Code);
        Assert.Contains("Kaldia", run.Out.Split('\n')[0] + run.Out.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("ninth meeting of the Joint Commission with Kaldia", run.Out.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_press_conference_stands_in_the_dossier_of_states_that_no_table_knows() =>
        Assert.Contains("17 April 2013: joint press conference", samples.Run("dossier", "Velmora", "Ostrevia").Out, StringComparison.Ordinal);

    [Fact]
    public void A_dossier_without_a_word_says_so_once_and_where_to_look_instead()
    {
        var run = samples.Run("dossier", "Norway", "Chile");

        Assert.Equal(0, run.Code);
        Assert.Contains("these transcripts say nothing", string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("INSTRUMENTS", run.Out, StringComparison.Ordinal);
        Assert.Contains("lectern register calendar", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_nothing_has_is_told()
    {
        var run = samples.Run("dossier", "Nowhereland");

        Assert.Equal(2, run.Code);
        Assert.Contains("\"Nowhereland\" is no state, and no body and no name of which this archive speaks.", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_gives_the_same_table_and_a_calendar_as_the_standard_asks()
    {
        await using var site = Site.Build(samples.Path, "http://127.0.0.1:0");
        await site.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        using var table = await client.GetAsync(new Uri("/register/instruments.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        using var calendar = await client.GetAsync(new Uri("/dossier.ics?of=Kaldia", UriKind.Relative), TestContext.Current.CancellationToken);
        var (rows, days) = (await table.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await calendar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("text/csv", table.Content.Headers.ContentType!.MediaType);
        Assert.Equal(samples.Run("register", "instruments", "--format", "csv").Out, rows);
        Assert.Equal("text/calendar", calendar.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Kaldia", days.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(CalendarRules.Faults(days));
    }

    private static List<string[]> Table(string csv)
    {
        using var parser = new TextFieldParser(new StringReader(csv)) { TextFieldType = FieldType.Delimited, Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var rows = new List<string[]>();
        while (!parser.EndOfData)
        {
            rows.Add(parser.ReadFields()!);
        }

        return rows;
    }
}
