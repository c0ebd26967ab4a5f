using System.Text;
using Lectern.Knowledge;

namespace Lectern.Annotations.Mentions;

/// <summary>Written forms as sequences of words; from a place in a text the longest that stands there is found in one walk.</summary>
internal sealed class FormTrie
{
    private readonly Dictionary<ulong, int> _children = [];
    private readonly Dictionary<int, List<TrieEntry>> _ends = [];
    private readonly List<Token> _scratch = [];
    private int _nodes = 1;

    /// <summary>Adds a form while the trie is built; not for use from several threads.</summary>
    public void Add(string form, MentionClass mentionClass, Entity? entity = null, FormKind kind = FormKind.Name)
    {
        _scratch.Clear();
        Tokenizer.Cut(form, new SourceSpan(0, form.Length), _scratch);
        if (_scratch.Count == 0)
        {
            return;
        }

        var (node, capitals, acronym) = (0, 0UL, false);
        foreach (var (word, i) in _scratch.Select((w, i) => (w, i)))
        {
            var key = WordHash.Join(node, word.Hash);
            if (!_children.TryGetValue(key, out var next))
            {
                _children[key] = next = _nodes++;
            }

            node = next;
            if (i < 63 && word.IsCapital)
            {
                capitals |= 1UL << i;
            }

            acronym |= word.Case is LetterCase.All && word.Length <= 5;
        }

        if (!_ends.TryGetValue(node, out var entries))
        {
            _ends[node] = entries = [];
        }

        var dotted = _scratch.Count > 1 && _scratch.TrueForAll(w => w.IsInitial);
        if (!entries.Exists(e => e.Class == mentionClass && e.Entity?.Id == entity?.Id && e.Capitals == capitals))
        {
            entries.Add(new TrieEntry(mentionClass, entity, kind, capitals, acronym ? form : null, dotted, Ascii.IsValid(form.AsSpan(0, _scratch[0].Length))));
        }
    }

    /// <summary>The longest form that begins at a word; its entries are in the order in which they were added.</summary>
    public FormMatch? Longest(string text, List<Token> tokens, int at, MentionClass? only = null)
    {
        FormMatch? found = null;
        var node = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (i > at && !Joins(tokens, i) || !_children.TryGetValue(WordHash.Join(node, token.Hash), out node))
            {
                break;
            }

            if (_ends.TryGetValue(node, out var entries) && Fitting(text, tokens, at, i - at + 1, entries, only) is { Count: > 0 } fitting)
            {
                found = new FormMatch(at, i - at + 1, fitting);
            }
        }

        return found;
    }

    private static bool Joins(List<Token> tokens, int i) => tokens[i].Before switch
    {
        Gap.Space or Gap.Hyphen or Gap.Apostrophe or Gap.Slash => true,
        Gap.Stop => tokens[i - 1].IsInitial || tokens[i - 1].Start == tokens[i - 1].End - 1 || tokens[i].Start == tokens[i - 1].End || tokens[i - 1].Length <= 4,
        Gap.StopSpace => tokens[i - 1].Length <= 4,
        _ => false,
    };

    private static List<TrieEntry> Fitting(string text, List<Token> tokens, int at, int count, List<TrieEntry> entries, MentionClass? only)
    {
        var fitting = new List<TrieEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if ((only is null || entry.Class == only) && Fits(text, tokens, at, count, entry))
            {
                fitting.Add(entry);
            }
        }

        return fitting;
    }

    private static bool Fits(string text, List<Token> tokens, int at, int count, TrieEntry entry)
    {
        for (var i = 0; i < count; i++)
        {
            if ((entry.Capitals & (1UL << i)) != 0 && !tokens[at + i].IsCapital)
            {
                return false;
            }
        }

        // "Secretaría" is a body, "secretaria" an office.
        if (entry.Class == MentionClass.Office && entry.Plain && !Ascii.IsValid(text.AsSpan(tokens[at].Start, tokens[at].Length)))
        {
            return false;
        }

        return entry.Acronym is null || count > 1 || text.AsSpan(tokens[at].Start, tokens[at].Length).SequenceEqual(entry.Acronym);
    }
}

/// <summary>One meaning of a form.</summary>
internal sealed record TrieEntry(MentionClass Class, Entity? Entity, FormKind Kind, ulong Capitals, string? Acronym, bool Dotted, bool Plain);

/// <summary>A form at a place.</summary>
/// <param name="At">Its first word.</param>
/// <param name="Count">How many words.</param>
/// <param name="Entries">What it may mean; at least one.</param>
internal sealed record FormMatch(int At, int Count, List<TrieEntry> Entries)
{
    public int End => At + Count;

    public TrieEntry? Of(MentionClass mentionClass) => Entries.Find(e => e.Class == mentionClass);
}
