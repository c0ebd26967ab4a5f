namespace Lectern.Archives;

/// <summary>A turn or a paragraph that stands in its publication no more: the publisher took it out, or it is read differently now.</summary>
/// <param name="Id">The id that was asked for; it is never given to anything else.</param>
/// <param name="LastWords">The words that it had last.</param>
public sealed record LostPassage(string Id, string LastWords);
