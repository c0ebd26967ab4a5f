using Lectern.Archives.Search;
using Lectern.Comparisons;
using Lectern.Tests.Archives;
using Xunit;

namespace Lectern.Tests.Search;

/// <summary>People are found under every spelling and script of their names.</summary>
public sealed class KnownNamesTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("speaker:zhuravin", 2)]
    [InlineData("speaker:журавин", 2)]
    [InlineData("speaker:\"artem zhuravin\"", 2)]
    [InlineData("speaker:zhuravin договорились", 1)]
    [InlineData("-speaker:zhuravin", 2)]
    [InlineData("speaker:zhur*", 1)]
    public void A_speaker_is_found_under_every_spelling(string query, int turns)
    {
        using var archive = _folder.With("ARTEM ZHURAVIN: We agreed.\nMARA QUIST: On what?", "АРТЕМ ЖУРАВИН: Мы договорились.\nOLAF BRANDT: Good.");
        Assert.Equal(turns, archive.Search(query).Total);
    }

    [Fact]
    public void Exact_names_are_the_very_words()
    {
        using var archive = _folder.With("ARTEM ZHURAVIN: We agreed.", "АРТЕМ ЖУРАВИН: Мы договорились.");
        Assert.Equal(1, archive.Search("speaker:zhuravin", new SearchOptions { ExactNames = true }).Total);
    }

    [Fact]
    public void The_query_is_shown_as_it_was_typed()
    {
        using var archive = _folder.With("ARTEM ZHURAVIN: We agreed.");
        Assert.Equal("speaker:журавин about:\"Mara Quist\" agreed", archive.Search("speaker:журавин about:\"Mara Quist\" agreed").Query);
    }

    [Fact]
    public void Who_was_decided_to_be_one_is_found_under_both_names()
    {
        using var archive = _folder.With("MARA QUIST: Yes.", "OLAF BRANDT: No.");
        _ = archive.MergePeople("quist", "brandt", "An editor", "a pen name");
        var shown = archive.FindPerson("quist")!.Name.Split(' ')[1];
        Assert.Equal(2, archive.Search($"speaker:{shown}").Total);
    }

    [Theory]
    [InlineData("about:zhuravin", 3)]
    [InlineData("about:журавин", 3)]
    [InlineData("about:zhuravin met", 1)]
    public void People_are_found_where_they_are_spoken_of(string query, int turns)
    {
        using var archive = _folder.With(
            "ARTEM ZHURAVIN: Hello.\nMARA QUIST: Minister Zhuravin met us.", "АРТЕМ ЖУРАВИН: Да.\nОЛАФ БРАНДТ: Говорили с Журавиным.\nМАРА КВИСТ: Журавин прав.");
        Assert.Equal(turns, archive.Search(query).Total);
    }

    [Theory]
    [InlineData("about:kyrgyzstan", 3)]
    [InlineData("about:KG", 3)]
    [InlineData("about:киргизия", 3)]
    [InlineData("about:kyrgyzstan about:russia", 1)]
    [InlineData("about:CSTO", 2)]
    [InlineData("about:US", 1)]
    [InlineData("about:turkey", 0)]
    public void States_and_bodies_are_found_under_any_name_in_any_language(string query, int turns)
    {
        using var archive = _folder.With(
            "A: The Kyrgyz side asked us.\nB: Will the CSTO help us?\nC: They ate turkey.", "A: Договор России с Киргизией.\nB: ОДКБ поможет Кыргызстану.\nC: And the US?");
        Assert.Equal(turns, archive.Search(query).Total);
    }

    [Theory]
    [InlineData("Журавин", QuotationVerdict.Exact)]
    [InlineData("Artem Zhuravin", QuotationVerdict.Exact)]
    [InlineData("Брандт", QuotationVerdict.OtherSpeaker)]
    public void A_quotation_is_checked_against_a_speaker_in_any_script(string speaker, QuotationVerdict verdict)
    {
        using var archive = _folder.With("ARTEM ZHURAVIN: We agreed on every point of the harbour treaty.\nOLAF BRANDT: Good.");
        Assert.Equal(verdict, archive.Check("We agreed on every point of the harbour treaty", speaker).Verdict);
    }

    [Fact]
    public void A_name_has_its_capital()
    {
        using var archive = _folder.With("MARA STONE: Hello.\nOLAF BRANDT: Stone said so, and left no stone unturned.\nMARA STONE: A stone?");
        var hit = Assert.Single(archive.Search("about:stone").Hits);
        Assert.Equal(["Stone"], hit.Marks.Select(mark => hit.Words[mark.Start..mark.End]));
    }
}
