using System.Text.Json;
using Lectern.Annotations;
using Lectern.Reading;
using Lectern.Registers;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Annotations;

/// <summary>The two seed documents against what a careful reader found in them; skipped where they are not beside the repository.</summary>
public sealed class SeedGoldTests
{
    private static readonly string s_seeds = Path.Combine(Repository.Root, "..", "shared", "seeds");

    public static TheoryData<string> Seeds => ["000_7314406343655d06", "004_861f88e29a213596"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_instrument_of_the_gold_has_its_status_parties_and_date(string seed)
    {
        var (gold, registers) = Read(seed);
        var missing = gold.GetProperty("instruments").EnumerateArray().Where(wanted => !registers.Instruments.Any(row => Fits(row, wanted))).Select(wanted => wanted.GetRawText());

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_chairmanship_of_the_gold_is_in_the_register(string seed)
    {
        var (gold, registers) = Read(seed);
        var missing = gold.GetProperty("chairmanships").EnumerateArray().Where(wanted => !registers.Bodies.Any(row => row.Role == "chair"
            && row.Other == Text(wanted, "state") && row.Date!.StartsWith(Text(wanted, "date"), StringComparison.Ordinal)
            && Folding.Fold(row.BodyName).Contains(Folding.Fold(Text(wanted, "body"))[..12], StringComparison.Ordinal))).Select(wanted => wanted.GetRawText());

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("000_7314406343655d06", "anniversary", "2022-03-20", "diplomatic relations")]
    [InlineData("000_7314406343655d06", "visit", "", "Chairman of the Parliament of Kyrgyzstan visited us")]
    [InlineData("000_7314406343655d06", "talks", "", "Belovezhskaya Pushcha")]
    [InlineData("000_7314406343655d06", "events", "2022-01", "events in Kazakhstan")]
    [InlineData("004_861f88e29a213596", "meeting", "2011-11-18", "presidents of Russia, Kazakhstan and Belarus")]
    [InlineData("004_861f88e29a213596", "meeting", "2011-09-15", "Eighth Forum")]
    [InlineData("004_861f88e29a213596", "anniversary", "2012", "Treaty of Friendship")]
    [InlineData("004_861f88e29a213596", "decision", "2011-11-19", "Loya Jirga")]
    [InlineData("004_861f88e29a213596", "publication", "2011-11-14/2011-11-20", "survey")]
    public void Every_event_of_the_gold_is_in_the_calendar(string seed, string kind, string date, string words) => Assert.Contains(
        Read(seed).Registers.Calendar,
        row => row.Kind == kind && (date.Length == 0 ? row.Date!.Contains('/', StringComparison.Ordinal) : row.Date == date) && row.Name.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void The_customs_union_becomes_the_single_economic_space_and_that_the_eurasian_economic_union() => Assert.Equal(
        2, Read("004_861f88e29a213596").Registers.Bodies.Count(row => row.Role == "succession"));

    private static bool Fits(InstrumentRow row, JsonElement gold)
    {
        var name = row.Name == Text(gold, "name") || row.OtherNames.Contains(Text(gold, "name"));
        var status = Text(gold, "status");
        var states = gold.TryGetProperty("parties", out var parties) ? parties.EnumerateArray().Select(p => p.GetString()!).Order(StringComparer.Ordinal) : null;
        var when = Text(gold, "when");
        return name && (row.Status == status || row.Status == status + " (reported)")
            && (states is null || states.SequenceEqual(row.Parties.Order(StringComparer.Ordinal)))
            && (when.Length == 0 || !char.IsAsciiDigit(when[0]) || row.StatusClaim!.Date == when.Split(' ')[0])
            && (when is not ("just signed" or "following the talks") || row.StatusClaim!.DateBasis == Basis.Inferred);
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static (JsonElement Gold, RegisterSet Registers) Read(string seed)
    {
        Assert.SkipUnless(Directory.Exists(s_seeds), "The seed documents are not beside the repository.");
        var bytes = File.ReadAllBytes(Path.Combine(s_seeds, seed + ".txt"));
        var transcript = TranscriptParser.Parse(SourceReader.Read(bytes, new SourceOrigin(seed + ".txt", null, null)));
        using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_seeds, "gold", seed + ".json")));
        return (gold.RootElement.Clone(), RegisterSet.Of([RegisterDocuments.Of(Annotator.Annotate(transcript), seed, seed, seed)]));
    }
}
