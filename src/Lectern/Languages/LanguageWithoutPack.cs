namespace Lectern.Languages;

/// <summary>A language that has no pack.</summary>
/// <param name="Like">The pack of a language close to it, or <c>und</c>.</param>
/// <param name="FunctionWords">Words by which it is told, folded.</param>
internal sealed record LanguageWithoutPack(string Like, IReadOnlyList<string> FunctionWords);
