namespace Lectern.Structure;

/// <summary>Finds the few people whose name could match another, so that a thousand speakers cost a thousand looks and not a million.</summary>
/// <param name="nameOf">The name of a person as it is known now.</param>
internal sealed class PeopleByName<TPerson>(Func<TPerson, PlainName?> nameOf) where TPerson : class
{
    private const int FewestCommon = 3;

    private readonly Dictionary<string, List<TPerson>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Notes a person under all words of a name.</summary>
    public void Add(TPerson person, PlainName name)
    {
        foreach (var word in Words(name))
        {
            var people = _byWord.TryGetValue(word, out var known) ? known : _byWord[word] = [];
            if (!people.Contains(person))
            {
                people.Add(person);
            }
        }
    }

    /// <summary>The people whose names match, in no order.</summary>
    public List<TPerson> Matching(PlainName name)
    {
        var found = new List<TPerson>();
        foreach (var word in Words(name))
        {
            foreach (var person in _byWord.GetValueOrDefault(word) ?? [])
            {
                if (nameOf(person)?.Matches(name) == true && !found.Contains(person))
                {
                    found.Add(person);
                }
            }
        }

        return found;
    }

    // Of two names that match, a word of one is a word of the other: letter for letter, or in Cyrillic with another ending.
    private static IEnumerable<string> Words(PlainName name) => name.Given.Append(name.Surname).Where(w => w.Length > 1).Select(Key).Distinct();

    private static string Key(string word) => word.Length <= FewestCommon || word[0] < '\u0400' || word[0] >= '\u0530' ? word : word[..FewestCommon];
}
