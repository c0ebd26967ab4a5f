using System.Text.Json;
using Lectern.Annotations;
using Lectern.Knowledge;
using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Annotations.Mentions;

/// <summary>The people, bodies and states that a reader listed for the two seeds.</summary>
public sealed class SeedMentionsTests
{
    private static readonly string s_seeds = Path.Combine(Repository.Root, "..", "shared", "seeds");

    public static TheoryData<string> Names => ["000_7314406343655d06", "004_861f88e29a213596"];

    [Theory, MemberData(nameof(Names))]
    public void Every_state_of_the_list_is_found(string name)
    {
        var (mentions, gold) = Read(name);
        Assert.Empty(Listed(gold, "states").Except(mentions.Where(m => m.Class == MentionClass.State).Select(m => m.Entity), StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_body_of_the_list_is_found(string name)
    {
        var (mentions, gold) = Read(name);
        var bodies = mentions.Where(m => m.Class == MentionClass.Body).ToArray();
        Assert.All(Listed(gold, "bodies"), b => Assert.Contains(bodies, m => Folding.Fold(m.Name ?? "") == Folding.Fold(b) || Folding.Fold(m.Words) == Folding.Fold(b) || KnownEntities.Find(b).Any(e => e.Id == m.Entity)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Each_body_that_one_line_of_the_tables_names_is_that_one(string name)
    {
        var (mentions, _) = Read(name);
        var known = mentions.Where(m => m.Class == MentionClass.Body && KnownEntities.Find(m.Words).Count == 1).ToArray();
        Assert.NotEmpty(known);
        Assert.All(known, m => Assert.Equal(KnownEntities.Find(m.Words)[0].Id, m.Entity));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_person_of_the_list_is_found_and_nobody_else(string name)
    {
        var (mentions, gold) = Read(name);
        var listed = Listed(gold, "people").ToArray();
        var found = mentions.Where(m => m.Class == MentionClass.Person).ToArray();
        Assert.All(listed, p => Assert.Contains(found, m => Means(m.Words, p) || m.Name is { } full && Means(full, p)));
        Assert.All(found, m => Assert.Contains(listed, p => Means(m.Words, p) || m.Name is { } full && Means(full, p)));
    }

    [Fact]
    public void The_name_that_breaks_off_is_kept_as_a_doubt()
    {
        var (mentions, _) = Read("000_7314406343655d06");
        Assert.Equal(Certainty.Doubtful, Assert.Single(mentions, m => m.Words == "K.-Zh.").Certainty);
    }

    private static bool Means(string words, string listed) => PlainName.Read(words) is { } one && PlainName.Read(listed) is { } other ? one.Matches(other) : words == listed;

    private static IEnumerable<string> Listed(JsonElement gold, string key) => gold.GetProperty(key).EnumerateArray().Select(e => e.GetString()!);

    private static (IReadOnlyList<Found> Mentions, JsonElement Gold) Read(string name)
    {
        Assert.SkipUnless(Directory.Exists(s_seeds), "The seeds are not beside the repository.");
        var transcript = TranscriptParser.Parse(SourceReader.Read(File.ReadAllBytes(Path.Combine(s_seeds, name + ".txt")), new SourceOrigin(name + ".txt")));
        var mentions = Annotator.Annotate(transcript).Mentions.Select(m => new Found(m.Class, transcript.Source[m.Span].ReplaceLineEndings(" "), m.Entity, m.Name, m.Certainty)).ToArray();
        return (mentions, JsonDocument.Parse(File.ReadAllText(Path.Combine(s_seeds, "gold", name + ".json"))).RootElement);
    }

    private sealed record Found(MentionClass Class, string Words, string? Entity, string? Name, Certainty Certainty);
}
