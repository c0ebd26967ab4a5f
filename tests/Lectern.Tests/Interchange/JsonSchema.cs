using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lectern.Tests.Interchange;

/// <summary>Checks JSON against a schema, as far as the keywords of our own schema go; a keyword that is not known here is a fault of the schema.</summary>
internal sealed class JsonSchema
{
    private static readonly string[] s_silent = ["$schema", "$defs", "title", "description"];

    private readonly JsonElement _root;

    public JsonSchema(string schema) => _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What is wrong, each with its place; nothing where all fits.</summary>
    public IReadOnlyList<string> Faults(string json) => [.. Faults(_root, JsonDocument.Parse(json).RootElement, "$")];

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string place) => schema.EnumerateObject()
        .Where(keyword => !s_silent.Contains(keyword.Name))
        .SelectMany(keyword => Faults(keyword.Name, keyword.Value, schema, value, place));

    private IEnumerable<string> Faults(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string place) => keyword switch
    {
        "$ref" => Faults(_root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, place),
        "type" => Expect(Types(rule).Any(type => IsOf(value, type)), $"{place} is no {rule}"),
        "const" => Expect(JsonElement.DeepEquals(rule, value), $"{place} is not {rule}"),
        "enum" => Expect(rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)), $"{place} is none of {rule}"),
        "oneOf" => Expect(rule.EnumerateArray().Count(choice => !Faults(choice, value, place).Any()) == 1, $"{place} fits not one of several"),
        "pattern" => Expect(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!), $"{place} is not like {rule}"),
        "minLength" => Expect(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(), $"{place} is too short"),
        "minimum" => Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(), $"{place} is too small"),
        "minItems" => Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), $"{place} has too few"),
        "maxItems" => Expect(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(), $"{place} has too many"),
        "items" => Items(value).SelectMany((item, i) => Faults(rule, item, $"{place}[{i}]")),
        "properties" => Members(value).Where(member => rule.TryGetProperty(member.Name, out _))
            .SelectMany(member => Faults(rule.GetProperty(member.Name), member.Value, $"{place}.{member.Name}")),
        "required" => rule.EnumerateArray().Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _))
            .Select(name => $"{place} lacks {name}"),
        "additionalProperties" => Members(value).Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _))
            .Select(member => $"{place} has an unknown {member.Name}"),
        _ => [$"the schema uses {keyword}, which this check does not know"],
    };

    private static IEnumerable<string> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(type => type.GetString()!) : [rule.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(value.ValueKind.ToString(), type, StringComparison.OrdinalIgnoreCase),
    };

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static IEnumerable<JsonProperty> Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static IEnumerable<string> Expect(bool holds, string fault) => holds ? [] : [fault];
}
