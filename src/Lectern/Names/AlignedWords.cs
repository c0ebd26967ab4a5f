namespace Lectern.Names;

/// <summary>Words of one name set beside words of another.</summary>
/// <param name="LeftStart">First word of the left name.</param>
/// <param name="LeftCount">How many words of it, joined.</param>
/// <param name="RightStart">First word of the right name.</param>
/// <param name="RightCount">How many words of it, joined.</param>
/// <param name="Score">How well they fit.</param>
/// <param name="Means">How that is known.</param>
/// <param name="IsInitial">One of them is an initial.</param>
internal readonly record struct AlignedWords(int LeftStart, int LeftCount, int RightStart, int RightCount, double Score, string Means, bool IsInitial);
