namespace Lectern.Names;

/// <summary>A part of a printed chunk between full stops and hyphens.</summary>
/// <param name="Text">As printed.</param>
/// <param name="HasStop">A full stop follows it.</param>
/// <param name="IsJoined">A hyphen stands before it.</param>
internal readonly record struct NamePiece(string Text, bool HasStop, bool IsJoined);
