using System.Collections.Concurrent;
using Lectern.Knowledge;

namespace Lectern.Annotations.Mentions;

/// <summary>All that is known of one language, ready for the walk over a text. Built once a language.</summary>
internal sealed class Lexicon
{
    private static readonly ConcurrentDictionary<string, Lazy<Lexicon>> Built = new(StringComparer.Ordinal);
    private static readonly Lazy<WordSet> AllGivenNames = new(() => new WordSet(DataFiles.Lines("Knowledge/names.given.txt").SelectMany(l => l.Split(' '))));

    private static readonly Lazy<WordSet> EveryTitle = new(() => new WordSet(KnownForms.Languages.SelectMany(l => MentionWords.Get(l)["nameTitles"])));

    private Lexicon(string language)
    {
        var words = MentionWords.Get(language);
        Language = language;
        foreach (var form in KnownForms.In(language).Where(f => f.Kind != FormKind.Sign))
        {
            Known.Add(form.Text, ClassOf(form.Entity.Class), form.Entity, form.Kind);
        }

        foreach (var office in words["offices"].SelectMany(o => Inflection.OfName(language, o)))
        {
            Known.Add(office, MentionClass.Office);
        }

        foreach (var body in words["bodyAlone"].SelectMany(o => Inflection.OfName(language, o)))
        {
            Known.Add(body, MentionClass.Body);
        }

        foreach (var name in People(language))
        {
            Known.Add(name, MentionClass.Person);
        }

        Fill(OfficeHeads, language, words["officeHeads"]);
        Fill(BodyHeads, language, words["bodyHeads"]);
        Fill(Portfolios, language, words["portfolios"]);
        Fill(Of, language, words["of"]);
        Fill(StateHeads, language, words["stateHeads"]);
        BodyTails = new(words["bodyTails"]);
        BodyEndings = [.. words["bodyTails"].Select(t => Folding.Fold(t))];
        PlaceHeads = new(words["placeHeads"]);
        PlaceBefore = new(words["placeBefore"]);
        PlaceTails = new(words["placeTails"]);
        PlaceEndings = [.. words["placeTails"].Select(t => Folding.Fold(t))];
        EventTails = new(words["eventTails"]);
        StateTails = new(words["stateTails"]);
        NameTitles = new(words["nameTitles"].SelectMany(t => Inflection.OfName(language, t)));
        CivilTitles = new(words["civilTitles"]);
        NotNames = new(words["notNames"]);
        Particles = new(words["particles"]);
        And = new(words["and"]);
        LanguageBefore = new(words["languageBefore"]);
        LanguageAfter = new(words["languageAfter"]);
        OfficeModifiers = new(words["officeModifiers"]);
        StateRoles = new(words["stateRoles"]);
        Saints = new(words["saints"]);
    }

    public string Language { get; }

    /// <summary>What stands before a name in any of the languages.</summary>
    public static WordSet AllTitles => EveryTitle.Value;

    public static WordSet GivenNames => AllGivenNames.Value;

    /// <summary>States, places, bodies, offices and much-named people.</summary>
    public FormTrie Known { get; } = new();

    public FormTrie OfficeHeads { get; } = new();

    public FormTrie BodyHeads { get; } = new();

    public FormTrie Portfolios { get; } = new();

    public FormTrie Of { get; } = new();

    public FormTrie StateHeads { get; } = new();

    public WordSet BodyTails { get; }

    public string[] BodyEndings { get; }

    public WordSet PlaceHeads { get; }

    /// <summary>What stands before the name of a place: "in", "en".</summary>
    public WordSet PlaceBefore { get; }

    public WordSet PlaceTails { get; }

    public string[] PlaceEndings { get; }

    public WordSet EventTails { get; }

    public WordSet StateTails { get; }

    public WordSet NameTitles { get; }

    /// <summary>Titles that stand before nothing but names: "Mr", "Frau".</summary>
    public WordSet CivilTitles { get; }

    public WordSet NotNames { get; }

    public WordSet Particles { get; }

    public WordSet And { get; }

    public WordSet LanguageBefore { get; }

    public WordSet LanguageAfter { get; }

    public WordSet OfficeModifiers { get; }

    /// <summary>"San", "Sainte": what follows is a place that is called after somebody.</summary>
    public WordSet Saints { get; }

    public WordSet StateRoles { get; }

    /// <summary>The lexicon of a language, built at the first call.</summary>
    public static Lexicon Get(string language) => Built.GetOrAdd(language, l => new Lazy<Lexicon>(() => new Lexicon(l))).Value;

    public static MentionClass ClassOf(EntityClass entityClass) => entityClass switch
    {
        EntityClass.State => MentionClass.State,
        EntityClass.Place => MentionClass.Place,
        _ => MentionClass.Body,
    };

    /// <summary>Names of people who are often spoken of, in one language.</summary>
    public static IEnumerable<string> People(string language)
    {
        var column = Math.Max(0, Array.IndexOf(KnownForms.Languages, language));
        foreach (var row in KnowledgeTable.Rows("people.tsv", 6))
        {
            var names = KnowledgeTable.Forms(row[column].Length > 0 || language == "zh" ? row[column] : row[0]).Concat(column is 2 or 3 or 4 ? KnowledgeTable.Forms(row[0]) : []);
            foreach (var name in names)
            {
                foreach (var form in language == "ru" ? RussianInflection.OfPerson(name) : [name])
                {
                    yield return form;
                }
            }
        }
    }

    private static void Fill(FormTrie trie, string language, string[] phrases)
    {
        foreach (var phrase in phrases.SelectMany(p => Inflection.OfName(language, p)))
        {
            trie.Add(phrase, MentionClass.Office);
        }
    }
}
