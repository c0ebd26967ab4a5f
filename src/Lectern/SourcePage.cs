namespace Lectern;

/// <summary>From where in a canonical text on its words stand on which page of the source.</summary>
/// <param name="Start">Offset of the first of them; they go on to the next stretch.</param>
/// <param name="Number">The page, counted from 1 as the file holds them; what is printed on it may differ.</param>
public readonly record struct SourcePage(int Start, int Number);
