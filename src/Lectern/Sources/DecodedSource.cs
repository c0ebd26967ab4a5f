namespace Lectern.Sources;

/// <summary>A source as characters: what the offsets on the source side of a <see cref="SourceMap"/> count.</summary>
/// <param name="Text">The characters; the only line end is <c>\n</c>, no byte order mark, no null, no unpaired surrogate.</param>
/// <param name="Encoding">IANA name of the encoding of the bytes, lower case.</param>
/// <param name="Diagnostics">How the encoding was known and what was odd; their spans count in <paramref name="Text"/>.</param>
public sealed record DecodedSource(string Text, string Encoding, IReadOnlyList<Diagnostic> Diagnostics);
