namespace Lectern.Reading.Envelopes;

/// <summary>A text that stood inside another one, written otherwise there, and the way back.</summary>
/// <param name="Text">Its characters: <c>\n</c> as the only line end, no null characters.</param>
/// <param name="Map">Where they stand in the source around it.</param>
internal sealed record Unwrapped(string Text, SourceMap Map);
