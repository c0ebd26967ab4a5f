using System.Buffers.Binary;

namespace Lectern.Archives.Storage;

/// <summary>Numbers as words that can be said and remembered: 127.0.0.1 is <c>lusab-babad</c>.</summary>
/// <remarks>Daniel S. Wilkerson, "A Proposal for Proquints: Identifiers that are Readable, Spellable, and Pronounceable" (2009).</remarks>
internal static class Proquint
{
    private const string Consonants = "bdfghjklmnprstvz";
    private const string Vowels = "aiou";

    /// <summary>The first 16-bit groups of some bytes, each as five letters, joined by hyphens.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, int groups)
    {
        var letters = new char[(groups * 6) - 1];
        Array.Fill(letters, '-');
        for (var i = 0; i < groups; i++)
        {
            var group = BinaryPrimitives.ReadUInt16BigEndian(bytes[(i * 2)..]);
            var at = i * 6;
            letters[at] = Consonants[group >> 12];
            letters[at + 1] = Vowels[(group >> 10) & 3];
            letters[at + 2] = Consonants[(group >> 6) & 15];
            letters[at + 3] = Vowels[(group >> 4) & 3];
            letters[at + 4] = Consonants[group & 15];
        }

        return new string(letters);
    }
}
