using System.Text.Json.Serialization;
using Lectern.Registers;

namespace Lectern.Archives.Registers;

/// <summary>How what a publication gives to the registers is kept: JSON by code made at build time.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RegisterDocument))]
internal sealed partial class RegisterContext : JsonSerializerContext;
