using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Initials that a text explains, and then uses for labels: in a key at its head ("TL Tomas Lind"), or beside a first label ("Hanna Lind (HL):").</summary>
internal sealed class SpeakerKey
{
    private const int LookedBlocks = 40;
    private const int MostKey = 600;
    private const int FewestInitials = 2;
    private const int MostInitials = 4;
    private const int MostName = 60;
    private const int FewestReturns = 2;

    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelAnatomy> _people = new(StringComparer.Ordinal);

    /// <summary>Looks for a key among the first blocks.</summary>
    /// <param name="source">The text.</param>
    /// <param name="pack">The pack of the text's language.</param>
    /// <param name="anatomy">What a printed name is made of.</param>
    public SpeakerKey(SourceText source, LanguagePack pack, Func<string, LabelAnatomy> anatomy)
    {
        for (var i = 0; i < Math.Min(source.Blocks.Count, LookedBlocks); i++)
        {
            var text = source.Slice(source.Blocks[i].Span);
            if (text.Length < MostKey && text.Length > MostInitials && text.IndexOf(':') is > 4 and < 40 and var colon && IsTitle(text[..colon], pack))
            {
                LastBlock = i;
                Read(text[(colon + 1)..], anatomy);
                while (LastBlock + 1 < source.Blocks.Count && Read(source.Slice(source.Blocks[LastBlock + 1].Span), anatomy))
                {
                    LastBlock++;
                }

                return;
            }
        }

        Introduce(source, anatomy);
    }

    /// <summary>The last block of the key, or -1 where there is none.</summary>
    public int LastBlock { get; } = -1;

    /// <summary>There are initials that mean somebody.</summary>
    public bool IsEmpty => _people.Count == 0;

    /// <summary>Whom the initials mean, or null.</summary>
    public LabelAnatomy? Find(ReadOnlySpan<char> initials) =>
        initials.Length is >= FewestInitials and <= MostInitials && _people.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(initials, out var person) ? person : null;

    /// <summary>Takes the initials from the note beside a label with a name.</summary>
    public void Add(LabelAnatomy label)
    {
        foreach (var note in label.Notes)
        {
            if (label.Name is not null && AreInitials(note) && Initials(label.Name).EndsWith(note, StringComparison.Ordinal))
            {
                _people.TryAdd(note, label with { Notes = [] });
            }
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> words, LanguagePack pack)
    {
        var folded = Folding.Fold(words).Trim();
        return pack.SpeakerKeys.Contains(folded) || LanguagePacks.All[0].SpeakerKeys.Contains(folded);
    }

    // "TL Tomas Lind DRA Dr Ruth Adey": initials, then words that are none up to the next ones.
    private bool Read(ReadOnlySpan<char> text, Func<string, LabelAnatomy> anatomy)
    {
        var found = false;
        string? initials = null;
        var name = new List<string>();
        foreach (var word in text.ToString().Split([' ', '\n', '\t', ','], StringSplitOptions.RemoveEmptyEntries).Append(""))
        {
            if (word.Length == 0 || AreInitials(word))
            {
                found |= Close();
                (initials, name) = (word, []);
            }
            else if (initials is null || !char.IsUpper(word[0]))
            {
                return found;
            }
            else
            {
                name.Add(word);
            }
        }

        return found;

        bool Close()
        {
            if (initials is null || name.Count is 0 or > 5)
            {
                return false;
            }

            var person = anatomy(string.Join(' ', name));
            _people[initials] = person with { Key = Folding.Fold(initials), Class = LabelClass.FullName, Name = person.Name ?? string.Join(' ', name) };
            return true;
        }
    }

    /// <summary>It is the name of somebody whom initials mean.</summary>
    public bool Names(string? name) => name is not null && _introduced.Contains(name);

    // "Hanna Lind: Good evening.", and further down "HL: …", more than once.
    private void Introduce(SourceText source, Func<string, LabelAnatomy> anatomy)
    {
        var introduced = new Dictionary<string, LabelAnatomy?>(StringComparer.Ordinal);
        var returns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < source.Blocks.Count; i++)
        {
            var text = source.Slice(source.Blocks[i].Span);
            if (text.Length < FewestInitials + 2 || !char.IsUpper(text[0]) || text[..Math.Min(text.Length, MostName)].IndexOf(':') is not (>= FewestInitials and var colon))
            {
                continue;
            }

            var printed = text[..colon].TrimEnd().ToString();
            if (AreInitials(printed) && introduced.GetValueOrDefault(printed) is not null)
            {
                returns[printed] = returns.GetValueOrDefault(printed) + 1;
            }
            else if (i < LookedBlocks && !AreInitials(printed) && anatomy(printed) is { Class: LabelClass.FullName, Name: { } name } person && AreInitials(Initials(name)))
            {
                introduced[Initials(name)] = introduced.TryGetValue(Initials(name), out var other) && other?.Name != name ? null : person; // two of the same initials are told apart by nothing
            }
        }

        foreach (var (initials, _) in returns.Where(r => r.Value >= FewestReturns))
        {
            _people[initials] = introduced[initials]! with { Key = Folding.Fold(initials) };
            _introduced.Add(introduced[initials]!.Name!);
        }
    }

    private static bool AreInitials(string word) => word.Length is >= FewestInitials and <= MostInitials && word.All(c => char.IsUpper(c) && char.IsLetter(c));

    private static string Initials(string name) => string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0]));
}
