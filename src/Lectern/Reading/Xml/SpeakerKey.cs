using System.Text;

namespace Lectern.Reading.Xml;

/// <summary>A reference to a speaker, where the list of people stands in another file.</summary>
internal static class SpeakerKey
{
    private const int FewestWords = 2;

    /// <summary>The person as far as the key tells: <c>#JaneRoe.1971</c> is most likely Jane Roe, <c>#person-12</c> is nobody by name.</summary>
    public static MarkedSpeaker Read(string key)
    {
        var words = Words(key);
        return words.Count >= FewestWords && words.TrueForAll(word => word.Length > 1 && char.IsUpper(word[0]))
            ? new(key) { Name = string.Join(' ', words), Basis = Basis.Derived }
            : new(key);
    }

    private static List<string> Words(string key)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var from = key.AsSpan().LastIndexOfAny("#/:") + 1;
        for (var i = from; i < key.Length; i++)
        {
            var c = key[i];
            if (!char.IsLetter(c) && c is not ('\'' or '’'))
            {
                End();
                if (char.IsDigit(c))
                {
                    // A number that tells two of one name apart, or a key that is no name.
                    return i > from + 3 && char.IsLetter(key[from]) ? words : [];
                }

                continue;
            }

            if (char.IsUpper(c) && word.Length > 0 && !char.IsUpper(key[i - 1]) && !IsPrefix(word))
            {
                End();
            }

            word.Append(c);
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    // "McAdam", "MacAdam": no new word begins in them.
    private static bool IsPrefix(StringBuilder word) => word.ToString() is "Mc" or "Mac" or "O'" or "O’";
}
