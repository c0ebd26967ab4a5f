using Lectern.Knowledge;

namespace Lectern.Annotations.Mentions;

/// <summary>Known forms in Chinese, found at a place by their longest; and the signs of names.</summary>
internal sealed class ChineseLexicon
{
    // Shorter beginnings of states' names are people's too.
    private const int LeastOfState = 4;

    private readonly Dictionary<string, (MentionClass Class, Entity? Entity, bool IsTitle)> _forms = new(StringComparer.Ordinal);
    private readonly int[] _longest = new int[char.MaxValue + 1];
    private readonly string[] _stateTails;
    private readonly string[] _saying;
    private readonly string[] _bodyTails;
    private readonly string[] _placeTails;
    private readonly HashSet<string> _notNames;
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    public ChineseLexicon()
    {
        var words = MentionWords.Get("zh");
        foreach (var form in KnownForms.In("zh"))
        {
            if (form.Kind == FormKind.Sign)
            {
                Signs.TryAdd(form.Text[0], []);
                Signs[form.Text[0]].Add(form.Entity);
            }
            else if (form.Text.Length > 1)
            {
                Add(form.Text, Lexicon.ClassOf(form.Entity.Class), form.Entity, false);
            }
        }

        foreach (var name in Lexicon.People("zh"))
        {
            Add(name, MentionClass.Person, null, false);
        }

        foreach (var office in words["offices"])
        {
            Add(office, MentionClass.Office, null, false);
        }

        foreach (var body in words["bodyAlone"])
        {
            Add(body, MentionClass.Body, null, false);
        }

        foreach (var title in words["nameTitles"])
        {
            Add(title, MentionClass.Person, null, true);
        }

        (_stateTails, _saying, _bodyTails, _placeTails) = (words["stateTails"], words["saying"], words["bodyTails"], words["placeTails"]);
        _notNames = [.. words["notNames"]];
        LanguageAfter = [.. words["languageAfter"].Select(w => w[0])];
        foreach (var line in DataFiles.Lines("Knowledge/names.chinese.tsv"))
        {
            var cells = line.Split('\t');
            switch (cells[0])
            {
                case "surnames" or "korean":
                    Surnames.UnionWith(cells[1].Where(Tokenizer.IsIdeograph));
                    break;
                case "double":
                    LongSurnames.UnionWith(cells[1].Split(' '));
                    break;
                case "japanese":
                    LongSurnames.UnionWith(cells[1].Split(' '));
                    break;
                case "foreign":
                    Foreign.UnionWith(cells[1]);
                    break;
            }
        }
    }

    /// <summary>States by the sign that stands for them.</summary>
    public Dictionary<char, List<Entity>> Signs { get; } = [];

    public HashSet<char> Surnames { get; } = [];

    public HashSet<string> LongSurnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Signs with which foreign names are written.</summary>
    public HashSet<char> Foreign { get; } = [];

    private char[] LanguageAfter { get; }

    public ChineseMatch? Longest(string text, int at, int end)
    {
        for (var length = Math.Min(_longest[text[at]], end - at); length > 1; length--)
        {
            if (_forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, length), out var form))
            {
                return new ChineseMatch(at, at + length, form.Class, form.Entity, form.IsTitle);
            }
        }

        return null;
    }

    /// <summary>The end of "共和国" and the like after the name of a state.</summary>
    public int StateTail(string text, int at, int end) => Tail(_stateTails, text, at, end);

    /// <summary>A word that follows a name and ends it begins here.</summary>
    public bool EndsName(string text, int at, int end) => at >= end || !Tokenizer.IsIdeograph(text[at]) && text[at] is not ('·' or '•') || Tail(_saying, text, at, end) > at;

    /// <summary>A word of two signs or more that follows names begins here.</summary>
    public bool BeginsWord(string text, int at, int end) => Tail(_saying, text, at, end) > at + 1;

    /// <summary>The signs are a word, the beginning of a state's name, or a side ("白方"), and nobody's name.</summary>
    public bool IsNoName(ReadOnlySpan<char> signs) =>
        _notNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(signs) || _beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(signs) || (signs.Length == 2 && signs[1] == '方');

    public int BodyTail(string text, int at, int end) => Tail(_bodyTails, text, at, end);

    public int PlaceTail(string text, int at, int end) => Tail(_placeTails, text, at, end);

    public bool IsLanguage(string text, int at, int end) => at < end && LanguageAfter.Contains(text[at]) && (at + 1 >= end || text[at + 1] is not ('化' or '明' or '件' or '莱'));

    private static int Tail(string[] tails, string text, int at, int end)
    {
        foreach (var tail in tails)
        {
            if (tail.Length <= end - at && text.AsSpan(at, tail.Length).SequenceEqual(tail))
            {
                return at + tail.Length;
            }
        }

        return at;
    }

    private void Add(string form, MentionClass mentionClass, Entity? entity, bool isTitle)
    {
        for (var length = LeastOfState; mentionClass == MentionClass.State && length < form.Length; length++)
        {
            _ = _beginnings.Add(form[..length]);
        }

        if (_forms.TryAdd(form, (mentionClass, entity, isTitle)))
        {
            _longest[form[0]] = Math.Max(_longest[form[0]], form.Length);
        }
    }
}

/// <summary>A known form at a place.</summary>
internal sealed record ChineseMatch(int Start, int End, MentionClass Class, Entity? Entity, bool IsTitle);
