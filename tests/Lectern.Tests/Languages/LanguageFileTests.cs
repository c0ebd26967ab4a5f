using System.Text.Json;
using Xunit;

namespace Lectern.Tests.Languages;

/// <summary>Every file of a language answers the same questions, packs and those for checking quotations alike.</summary>
public sealed class LanguageFileTests
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    // What every language prints alike (figures) is no language's: und.times.json answers fewer questions.
    public static TheoryData<string> LanguagePacks => [.. Repository.FilesOf("src/Lectern/Languages/", ".json").Where(pack => Language(pack) != "und")];

    public static TheoryData<string> Packs => [.. Repository.FilesOf("src/Lectern/Languages/", ".json")];

    [Theory, MemberData(nameof(LanguagePacks))]
    public void Each_pack_has_the_keys_of_the_english_one(string pack) =>
        Assert.Equal(Keys($"src/Lectern/Languages/en{Kind(pack)}"), Keys(pack));

    [Theory, MemberData(nameof(Packs))]
    public void Each_pack_is_named_for_its_language(string pack) =>
        Assert.Equal(Language(pack), Read(pack).GetProperty("language").GetString());

    [Theory, MemberData(nameof(Packs))]
    public void No_pack_says_a_thing_twice_under_one_key(string pack)
    {
        var repeated = Read(pack).EnumerateObject()
            .Where(entry => entry.Value.ValueKind == JsonValueKind.Array)
            .SelectMany(entry => entry.Value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).GroupBy(v => v.GetString()).Where(same => same.Count() > 1).Select(same => $"{entry.Name}: {same.Key}"));

        Assert.Empty(repeated);
    }

    // A language's files are called ru.json, ru.check.json …: up to the first dot the language, from there on what it is for.
    private static string Kind(string pack) => Path.GetFileName(pack)[Language(pack).Length..];

    private static string Language(string pack) => Path.GetFileName(pack).Split('.')[0];

    private static IEnumerable<string> Keys(string pack) => Read(pack).EnumerateObject().Select(entry => entry.Name).Order(StringComparer.Ordinal);

    private static JsonElement Read(string pack) => JsonDocument.Parse(Repository.Read(pack), s_options).RootElement;
}
