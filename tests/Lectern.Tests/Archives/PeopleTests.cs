using Lectern.Archives;
using Xunit;

namespace Lectern.Tests.Archives;

/// <summary>The register of people: one person under many spellings, two under one, and what people decide about them.</summary>
public sealed class PeopleTests : IDisposable
{
    private const string Latin = "# Monday\n@ 2021-03-01\nARTEM ZHURAVIN: We agreed.\nMARA QUIST: On what?";
    private const string Cyrillic = "# Вторник\n@ 2021-03-02\nАРТЕМ ЖУРАВИН: Мы договорились.\nARTEM ZHURAVIN: We did.";
    private const string Other = "# Friday\n@ 2022-05-06\nOLAF BRANDT: Good day.";

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_person_is_printed_in_two_scripts()
    {
        using var archive = _folder.With(Latin, Cyrillic);

        var person = archive.FindPerson("zhuravin")!;

        Assert.Equal(["ARTEM ZHURAVIN", "АРТЕМ ЖУРАВИН"], person.Spellings.Select(s => s.Name));
        Assert.Equal((new DateOnly(2021, 3, 1), new DateOnly(2021, 3, 2)), (person.FirstHeard, person.LastHeard));
        Assert.All(person.Grounds, ground => Assert.True(ground.Score >= 0.8 && ground.Reason.Length > 0));
        Assert.Equal("MARA QUIST", Assert.Single(person.Company).Name);
        Assert.Equal([2L, 1L], archive.ListPeople().Select(p => p.Publications));
    }

    [Fact]
    public void Whoever_came_in_one_by_one_is_gathered_as_if_all_had_come_at_once()
    {
        using var archive = _folder.With(Latin);
        _ = archive.Take(ArchiveFolder.Offer(Other));
        _ = archive.Take(ArchiveFolder.Offer(Cyrillic));

        Assert.Equal(["ARTEM ZHURAVIN|АРТЕМ ЖУРАВИН", "MARA QUIST", "OLAF BRANDT"], archive.ListPeople().Select(p => string.Join('|', p.Spellings)));
    }

    [Fact]
    public void Near_names_stay_apart()
    {
        using var archive = _folder.With(Latin, "ANTON ZHURAVIN: And I did not.");

        Assert.Equal(2, archive.ListPeople("zhuravin").Count);
        Assert.Throws<ArchiveException>(() => archive.FindPerson("zhuravin"));
    }

    [Fact]
    public void Who_may_be_one_is_listed_with_score_and_reason_until_somebody_decides()
    {
        using var archive = _folder.With("# Monday\n@ 2021-03-01\nMARA QUIST: Yes.", "# Friday\n@ 2021-03-05\nQUIST: No.\nOLAF BRANDT: Why?");

        var pair = Assert.Single(archive.ListLikePeople());
        Assert.Equal(["MARA QUIST", "QUIST"], new[] { pair.Left.Name, pair.Right.Name }.Order(StringComparer.Ordinal));
        Assert.True(pair.Ground is { Score: > 0.5, Reason.Length: > 0 });

        _ = archive.MergePeople(pair.Left.Id, pair.Right.Id, "An editor", "read both");
        Assert.Empty(archive.ListLikePeople());
    }

    [Fact]
    public void Two_become_one_where_somebody_says_so_and_both_ids_lead_there()
    {
        using var archive = _folder.With(Latin, Other);
        var (quist, brandt) = (archive.FindPerson("quist")!.Id, archive.FindPerson("brandt")!.Id);

        var decision = archive.MergePeople(quist, brandt, "An editor", "a pen name");

        var person = archive.FindPerson(brandt)!;
        Assert.Equal((person.Id, CorrectionStatus.Applied), (archive.FindPerson(quist)!.Id, decision.Status));
        Assert.Equal(["MARA QUIST", "OLAF BRANDT"], person.Spellings.Select(s => s.Name));
        Assert.Contains("a pen name", Assert.Single(person.Grounds).Reason, StringComparison.Ordinal);
        Assert.Equal([person.Id == quist ? brandt : quist], person.Aliases);
    }

    [Fact]
    public void What_was_made_one_is_two_again_when_it_is_taken_back()
    {
        using var archive = _folder.With(Latin, Other);
        var before = Everyone(archive);
        var decision = archive.MergePeople("quist", "brandt", "An editor", "a pen name");

        _ = archive.Undo(decision.Number, "An editor", "a slip");

        Assert.Equal(before, Everyone(archive));
        Assert.Equal([CorrectionStatus.Undone, CorrectionStatus.Applied], archive.ListCorrections().Select(c => c.Status));
    }

    [Fact]
    public void A_spelling_is_taken_apart_and_keeps_apart_from_what_comes_later()
    {
        using var archive = _folder.With(Latin, Cyrillic);
        var id = archive.FindPerson("zhuravin")!.Id;
        _ = archive.SplitPerson(id, ["АРТЕМ ЖУРАВИН"], "An editor", "a namesake");

        _ = archive.Take(ArchiveFolder.Offer("АРТЕМ ЖУРАВИН: И ещё раз."));

        Assert.Equal(["ARTEM ZHURAVIN"], archive.FindPerson(id)!.Spellings.Select(s => s.Name));
        Assert.Equal(2, archive.FindPerson("АРТЕМ ЖУРАВИН")!.Appearances.Count);
    }

    [Fact]
    public void A_taken_back_split_brings_the_spelling_home()
    {
        using var archive = _folder.With(Latin, Cyrillic);
        var before = Everyone(archive);
        var decision = archive.SplitPerson("ARTEM ZHURAVIN", ["АРТЕМ ЖУРАВИН"], "An editor", "a namesake");

        _ = archive.Undo(decision.Number, "An editor", "a slip");

        Assert.Equal(before, Everyone(archive));
    }

    [Theory]
    [InlineData("NOBODY", "is not printed as \"NOBODY\"")]
    [InlineData("MARA QUIST", "keeps that spelling")]
    public void A_split_that_says_nothing_is_refused(string spelling, string message)
    {
        using var archive = _folder.With(Latin);
        Assert.Contains(message, Assert.Throws<ArchiveException>(() => archive.SplitPerson("quist", [spelling], "A", "b")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rebuild_moves_nobody()
    {
        using var archive = _folder.With(Latin, Cyrillic, Other);
        _ = archive.MergePeople("quist", "brandt", "An editor", "a pen name");
        _ = archive.SplitPerson("ARTEM ZHURAVIN", ["АРТЕМ ЖУРАВИН"], "An editor", "a namesake");
        var before = Everyone(archive);

        _ = archive.RebuildAll();

        Assert.Equal(before, Everyone(archive));
    }

    [Fact]
    public void A_decision_about_somebody_who_is_printed_no_more_is_shown_as_orphaned()
    {
        using var archive = _folder.Open();
        _ = archive.Take(ArchiveFolder.Offer(Latin, "https://a.example/1"), ArchiveFolder.Offer(Other));
        _ = archive.MergePeople("quist", "brandt", "An editor", "a pen name");

        _ = archive.Take(ArchiveFolder.Offer("# Monday\nARTEM ZHURAVIN: Only me.", "https://a.example/1"));

        Assert.Equal(CorrectionStatus.Orphaned, Assert.Single(archive.ListCorrections()).Status);
        Assert.Equal("OLAF BRANDT", Assert.Single(archive.FindPerson("brandt")!.Spellings).Name);
    }

    [Fact]
    public void Whoever_is_printed_a_little_otherwise_in_a_new_version_keeps_the_id()
    {
        using var archive = _folder.Open();
        _ = archive.Take(ArchiveFolder.Offer("ARTEM ZHURAVIN: Yes.", "https://a.example/1"));
        var id = archive.FindPerson("zhuravin")!.Id;

        _ = archive.Take(ArchiveFolder.Offer("ARTEM W ZHURAVIN: Yes.", "https://a.example/1"));

        Assert.Equal((id, "ARTEM W ZHURAVIN"), (archive.FindPerson("zhuravin")!.Id, archive.FindPerson(id)!.Name));
    }

    [Fact]
    public void A_corrected_speaker_is_a_person_too()
    {
        using var archive = _folder.With(Latin);
        _ = archive.Correct(new CorrectionRequest($"{archive.ListPublications()[0].Id}.2", "speaker", "Ines Falk", "An editor", "heard"));

        Assert.Equal(1, archive.FindPerson("falk")!.Appearances.Single().Turns);
    }

    [Fact]
    public void An_archive_of_the_first_release_gets_its_people_when_it_is_opened_for_writing()
    {
        using (var archive = _folder.With(Latin))
        {
            archive.Connection.Execute("DROP TABLE sighting; DROP TABLE spelling; DROP TABLE spelling_key; DROP TABLE person_name; DROP TABLE person; PRAGMA user_version = 1");
        }

        using var opened = _folder.Open(access: ArchiveAccess.Write);

        Assert.Equal(2, opened.ListPeople().Count);
        Assert.Equal(1, opened.Search("title:monday agreed").Total);
        Assert.Empty(opened.VerifyAll().Faults);
    }

    private static IReadOnlyList<string> Everyone(Archive archive) => [.. archive.ListPeople().Select(p => $"{p.Id} {p.Name}: {string.Join('|', p.Spellings)}, {p.Turns}")];
}
