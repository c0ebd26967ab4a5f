using System.Text;
using System.Text.Json;
using Lectern.Archives;
using Lectern.Archives.People;
using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Archives;

/// <summary>People whom words name: read when somebody asks, joined on evidence, decided on, made again by a rebuild.</summary>
public sealed class MentionedPeopleTests : IDisposable
{
    private const string First = "# Monday\n@ 2021-03-01\nMARA QUIST: I met Anna Ostrander. Ostrander agreed.\nARTEM ZHURAVIN: Ostrander told me so.";
    private const string Second = "# Tuesday\n@ 2021-04-02\nMARA QUIST: Anna Ostrander was late.";
    private const string Heard = "# Friday\n@ 2021-05-06\nANNA OSTRANDER: Good day.";
    private const string Alone = "# Sunday\n@ 2021-06-01\nMARA QUIST: Mr. Ostrander was late.";
    private const string Other = "# Later\n@ 2021-07-01\nMARA QUIST: Then Peter Ostrander spoke.";

    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nobody_is_read_for_until_somebody_asks()
    {
        using var archive = _folder.With(First);

        Assert.Equal(["MARA QUIST", "ARTEM ZHURAVIN"], archive.ListPeople().Select(p => p.Name).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(1, archive.CountUnreadForMentions());
    }

    [Fact]
    public void Whoever_is_only_mentioned_is_known_with_count_speakers_forms_and_days()
    {
        using var archive = Read(First, Second);

        var mentioned = archive.FindPerson("anna ostrander")!.Mentioned;

        Assert.Equal((4L, 2L, new DateOnly(2021, 3, 1), new DateOnly(2021, 4, 2)), (mentioned.Count, mentioned.Publications, mentioned.First, mentioned.Last));
        Assert.Equal([("MARA QUIST", 3L), ("ARTEM ZHURAVIN", 1L)], mentioned.By.Select(by => (by.Name!, by.Mentions)));
        Assert.Equal([("Anna Ostrander", 2L), ("Ostrander", 2L)], mentioned.Forms);
        Assert.All(mentioned.Places, place => Assert.Contains("Anna Ostrander", archive.FindTranscript(place.Turn)!.Transcript.Source.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_speaks_elsewhere_is_the_one_who_is_mentioned()
    {
        using var archive = Read(First, Heard);

        var person = Assert.Single(archive.ListPeople("ostrander"));

        Assert.Equal((1L, 1L, 3L, 1L), (person.Publications, person.Turns, person.Mentions, person.MentionedIn));
        Assert.All(archive.FindPerson(person.Id)!.Grounds, ground => Assert.True(ground.Score >= 0.8 && ground.Reason.Length > 0));
        Assert.Equal("MARA QUIST", archive.FindPerson(person.Id)!.Mentioned.By[0].Name);
    }

    [Fact]
    public void Near_names_stay_apart()
    {
        using var archive = Read(Second, Other);

        Assert.Equal(["Anna Ostrander", "Peter Ostrander"], archive.ListPeople("ostrander").Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_surname_alone_is_nobody_where_the_transcript_does_not_say_who()
    {
        using var archive = Read(Second, Alone);

        Assert.Equal(1, Assert.Single(archive.ListPeople("ostrander")).Mentions);
        Assert.Equal(new LoneName("Ostrander", 1, 1), Assert.Single(archive.ListLoneNames("ostrander")));
        Assert.Equal("Ostrander", Assert.Single(archive.FindPerson("ostrander")!.Mentioned.Alone).Name);
    }

    [Fact]
    public void A_Russian_name_is_told_in_the_nominative_where_it_is_printed_so()
    {
        const string Text = "Вопрос: Кто это сказал?\n\nА.Квилл: Мы говорили с Президентом Казахстана А.Б.Остранцевым. Затем А.Б.Остранцев ответил нам.\n\nВопрос: Когда?\n\nА.Квилл: Вчера.";
        var named = NamedInWords.In(TranscriptParser.Parse(SourceReader.Read(Encoding.UTF8.GetBytes(Text), new SourceOrigin("a.txt"))));

        Assert.Contains(("А.Б.Остранцев", 2), named.Select(name => (name.Name, name.Uses.Sum(use => use.Count))));
    }

    [Fact]
    public void A_label_and_a_title_are_no_mentions()
    {
        using var archive = Read("# Anna Ostrander speaks\n@ 2021-05-06\nANNA OSTRANDER: Good day.");

        Assert.Equal(0, Assert.Single(archive.ListPeople("ostrander")).Mentions);
    }

    [Fact]
    public void Lists_show_those_who_speak_or_those_who_are_only_mentioned()
    {
        using var archive = Read(First, Heard, Other);

        Assert.Equal(["ANNA OSTRANDER", "ARTEM ZHURAVIN", "MARA QUIST"], archive.ListPeople(filter: PeopleFilter.Speaking).Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Peter Ostrander", Assert.Single(archive.ListPeople(filter: PeopleFilter.OnlyMentioned)).Name);
    }

    [Fact]
    public void What_words_say_neither_joins_nor_parts_those_who_take_part()
    {
        string[] heard = ["# A\n@ 2021-03-01\nOSTRANDER: Yes.", "# B\n@ 2021-03-02\nANNA OSTRANDER: No.", "# C\n@ 2021-03-03\nA. OSTRANDER: Well."];
        using var archive = _folder.With([.. heard, First, Other]);
        var before = archive.ListPeople(filter: PeopleFilter.Speaking).Select(p => p.Id).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(0, archive.ReadMentions(cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(before, archive.ListPeople(filter: PeopleFilter.Speaking).Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reading_in_two_goes_gives_what_reading_at_once_gives()
    {
        using var archive = Read(First);
        _ = archive.Take(ArchiveFolder.Offer(Second), ArchiveFolder.Offer(Heard));
        _ = archive.ReadMentions(cancellation: TestContext.Current.CancellationToken);
        using var folder = new ArchiveFolder();
        using var atOnce = folder.With(First, Second, Heard);
        _ = atOnce.ReadMentions(cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(
            atOnce.ListPeople().Select(p => (p.Name, p.Publications, p.Mentions, p.MentionedIn)),
            archive.ListPeople().Select(p => (p.Name, p.Publications, p.Mentions, p.MentionedIn)));
    }

    [Fact]
    public void A_rebuild_makes_the_same_people_with_the_same_ids()
    {
        using var archive = Read(First, Second, Alone, Other);
        var before = Drawn(archive);

        _ = archive.RebuildAll();

        Assert.Equal(before, Drawn(archive));
        Assert.Equal(0, archive.CountUnreadForMentions());
    }

    [Fact]
    public void Whoever_was_mentioned_first_and_speaks_later_keeps_the_id_through_a_rebuild()
    {
        using var archive = Read(First);
        var id = archive.FindPerson("ostrander")!.Id;

        _ = archive.Take(ArchiveFolder.Offer(Heard));
        _ = archive.RebuildAll();

        Assert.Equal((id, 1L), (archive.FindPerson("ostrander")!.Id, Assert.Single(archive.ListPeople("ostrander")).Publications));
    }

    [Fact]
    public void A_text_that_changed_is_read_again_for_what_it_says_now()
    {
        using var archive = _folder.Open();
        _ = archive.Take(ArchiveFolder.Offer(First, "https://a.example/1"));
        _ = archive.ReadMentions(cancellation: TestContext.Current.CancellationToken);

        _ = archive.Take(ArchiveFolder.Offer(First.Replace("Anna", "Peter", StringComparison.Ordinal), "https://a.example/1"));

        Assert.Equal("Peter Ostrander", Assert.Single(archive.ListPeople("ostrander")).Name);
    }

    [Fact]
    public void Two_who_are_mentioned_become_one_where_somebody_says_so_until_it_is_taken_back()
    {
        using var archive = Read(Second, Other);
        var ids = archive.ListPeople("ostrander").Select(p => p.Id).Order(StringComparer.Ordinal).ToArray();

        var decision = archive.MergePeople(ids[0], ids[1], "An editor", "a pen name");
        Assert.Equal((CorrectionStatus.Applied, 2L), (decision.Status, Assert.Single(archive.ListPeople("ostrander")).Mentions));

        _ = archive.RebuildAll();
        Assert.Equal(2, Assert.Single(archive.ListPeople("ostrander")).Mentions);

        _ = archive.Undo(decision.Number, "An editor", "not after all");
        Assert.Equal(ids, archive.ListPeople("ostrander").Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Under_a_spelling_somebody_else_is_meant_where_somebody_says_so_through_rebuild_and_undo()
    {
        using var archive = Read(Second, "# Friday\n@ 2021-05-06\nANNA OSTRANDER: Good day.", "# Next\n@ 2021-05-07\nMARA QUIST: Ana Ostrander wrote.");
        var whole = archive.FindPerson("ANNA OSTRANDER")!;

        var decision = archive.SplitPerson(whole.Id, ["Ana Ostrander"], "An editor", "her niece");
        _ = archive.RebuildAll();
        Assert.NotEqual(whole.Id, archive.ListPeople("ana ostrander").Single(p => p.Spellings.Contains("Ana Ostrander")).Id);

        _ = archive.Undo(decision.Number, "An editor", "no niece");
        Assert.Contains("Ana Ostrander", archive.FindPerson(whole.Id)!.Spellings.Select(s => s.Name));
    }

    [Fact]
    public void An_archive_that_is_open_to_read_counts_what_is_not_read()
    {
        using (_folder.With(First))
        {
        }

        using var archive = _folder.Open(access: ArchiveAccess.Read);

        Assert.Equal(1, archive.ReadMentions(cancellation: TestContext.Current.CancellationToken));
        Assert.Empty(archive.ListPeople("ostrander"));
    }

    [Fact]
    public void An_archive_of_an_earlier_release_keeps_its_people_and_has_nothing_read()
    {
        using (var archive = _folder.With(First))
        {
            archive.Connection.Execute("""
                DROP TABLE mention; DROP TABLE lone_name; DROP TABLE mention_reading;
                ALTER TABLE sighting DROP COLUMN mentions; ALTER TABLE sighting DROP COLUMN takes_part; PRAGMA user_version = 2
                """);
        }

        using var opened = _folder.Open(access: ArchiveAccess.Write);

        Assert.Equal((2, 1L), (opened.ListPeople().Count, opened.CountUnreadForMentions()));
        _ = opened.ReadMentions(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("Anna Ostrander", Assert.Single(opened.ListPeople(filter: PeopleFilter.OnlyMentioned)).Name);
    }

    private Archive Read(params string[] scripts)
    {
        var archive = _folder.With(scripts);
        _ = archive.ReadMentions(cancellation: TestContext.Current.CancellationToken);
        return archive;
    }

    private static string Drawn(Archive archive)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            PeopleJson.WriteList(json, archive.ListPeople());
            json.WriteStartArray("each");
            foreach (var person in archive.ListPeople())
            {
                json.WriteStartObject();
                PeopleJson.WriteMembers(json, archive.FindPerson(person.Id)!);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
