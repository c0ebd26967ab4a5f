using System.Text.Json;

namespace Lectern.Annotations.Mentions;

/// <summary>What the recogniser knows of one language beside names: the words of <c>Languages/*.mentions.json</c>.</summary>
internal sealed class MentionWords
{
    private readonly JsonElement _json;

    private MentionWords(JsonElement json) => _json = json;

    /// <summary>The words of a language; of one without a file, those of English.</summary>
    public static MentionWords Get(string language) => new(DataFiles.FindPack(language, "mentions") ?? DataFiles.Pack("en", "mentions"));

    /// <summary>The words under a key.</summary>
    public string[] this[string key] => [.. _json.Words(key)];
}
