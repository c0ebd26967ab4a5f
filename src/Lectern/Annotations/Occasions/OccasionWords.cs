using System.Collections.Frozen;
using System.Text.Json;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>What is known of occasions in one language: the words of <c>Languages/*.occasions.json</c>.</summary>
internal sealed class OccasionWords
{
    private static readonly Lazy<FrozenDictionary<string, OccasionWords>> Packs = new(Load);

    private OccasionWords(JsonElement pack)
    {
        IsTitleCase = pack.GetProperty("title_case").GetBoolean();
        Nouns = [.. Kinds(pack, "nouns", "kind")];
        NotNouns = Set(pack, "not_nouns");
        Modifiers = Set(pack, "modifiers");
        Openers = Set(pack, "openers");
        Held = Set(pack, "held");
        TookPlace = Set(pack, "took_place");
        Coming = Set(pack, "coming");
        Past = Set(pack, "past");
        Visits = Set(pack, "visits");
        Deeds = [.. Kinds(pack, "deeds", "kind")];
        RolesAfter = [.. Kinds(pack, "chair_after", "role")];
        ChairOf = Set(pack, "chair_of");
        RoleLinks = Set(pack, "chair_links");
        There = Set(pack, "there");
        Successions = Set(pack, "successions");
        SuccessionTo = Set(pack, "succession_to");
        Apart = Set(pack, "apart");
        Back = Set(pack, "back");
        Possessives = Set(pack, "possessives");
        Said = Set(pack, "said");
        Polite = Set(pack, "polite");
        It = Set(pack, "it");
        Us = Set(pack, "us");
        We = Set(pack, "we");
        In = Set(pack, "in");
        Of = Set(pack, "of");
        Which = Set(pack, "which");
        Mine = Set(pack, "mine");
    }

    public bool IsTitleCase { get; }

    /// <summary>Nouns for occasions, with their kinds.</summary>
    public IReadOnlyList<(string Kind, WordPattern Pattern)> Nouns { get; }

    /// <summary>Words that have such a noun in them and are no occasion of their own: "press conference".</summary>
    public PatternSet NotNouns { get; }

    /// <summary>Words before the noun that belong to the name: "bilateral".</summary>
    public PatternSet Modifiers { get; }

    /// <summary>Words before the noun that tell which is meant: "six-party", "ministerial".</summary>
    public PatternSet Which { get; }

    /// <summary>Words that make an occasion the speaker's: "my".</summary>
    public PatternSet Mine { get; }

    /// <summary>Words that open what follows the noun: "of", "between".</summary>
    public PatternSet Openers { get; }

    /// <summary>Verbs before the noun that say that it was or will be: "held".</summary>
    public PatternSet Held { get; }

    /// <summary>Verbs after it: "took place".</summary>
    public PatternSet TookPlace { get; }

    /// <summary>Words that put it into the future.</summary>
    public PatternSet Coming { get; }

    /// <summary>Words that put it into the past.</summary>
    public PatternSet Past { get; }

    /// <summary>"Visited" with a subject and an object.</summary>
    public PatternSet Visits { get; }

    /// <summary>Verbs of deeds that are occasions when somebody does them on a day.</summary>
    public IReadOnlyList<(string Kind, WordPattern Pattern)> Deeds { get; }

    /// <summary>Words between a state and a body that give it a role there: "is the chair of".</summary>
    public IReadOnlyList<(string Kind, WordPattern Pattern)> RolesAfter { get; }

    /// <summary>"Chairmanship of" before a state.</summary>
    public PatternSet ChairOf { get; }

    /// <summary>Small words between a role and the body.</summary>
    public PatternSet RoleLinks { get; }

    /// <summary>A word for the body named before.</summary>
    public PatternSet There { get; }

    /// <summary>Words by which a body becomes another: "transition of".</summary>
    public PatternSet Successions { get; }

    /// <summary>"To", "into" before the later body.</summary>
    public PatternSet SuccessionTo { get; }

    /// <summary>Words over which a date does not reach: "before", "since".</summary>
    public PatternSet Apart { get; }

    /// <summary>Words that point back to what was named before: "that".</summary>
    public PatternSet Back { get; }

    /// <summary>"Your", "our".</summary>
    public PatternSet Possessives { get; }

    /// <summary>Verbs of saying: a date beside one dates the saying.</summary>
    public PatternSet Said { get; }

    /// <summary>Words that only make a question polite: "if I may".</summary>
    public PatternSet Polite { get; }

    /// <summary>Words that go on about what was named last: "it".</summary>
    public PatternSet It { get; }

    /// <summary>The speaker's state as an object: "visited us".</summary>
    public PatternSet Us { get; }

    /// <summary>"Of" behind "anniversary".</summary>
    public PatternSet Of { get; }

    /// <summary>"In", "at" before a place.</summary>
    public PatternSet In { get; }

    /// <summary>The speaker as a subject.</summary>
    public PatternSet We { get; }

    /// <summary>The pack of a BCP 47 language, by its first subtag; null where there is none.</summary>
    public static OccasionWords? Find(string language) => Packs.Value.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant());

    private static FrozenDictionary<string, OccasionWords> Load() => DataFiles.Languages("occasions").ToFrozenDictionary(l => l, l => new OccasionWords(DataFiles.Pack(l, "occasions")), StringComparer.Ordinal);

    private static IEnumerable<(string, WordPattern)> Kinds(JsonElement pack, string key, string name) =>
        pack.GetProperty(key).EnumerateArray().SelectMany(entry => entry.Words("words").Select(line => (entry.GetProperty(name).GetString()!, WordPattern.Parse(line))));

    private static PatternSet Set(JsonElement pack, string key) =>
        new(pack.WordsIfAny(key));
}
