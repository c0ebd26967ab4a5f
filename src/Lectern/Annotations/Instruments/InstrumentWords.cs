using System.Collections.Frozen;
using System.Text.Json;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>A word for a kind of instrument.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Pattern">The word, in all its forms.</param>
/// <param name="IsFirm">It nearly always means an instrument (treaty); else only with words beside it that make it one (plan).</param>
/// <param name="IsWhole">It needs no other word beside it: "Freihandelsabkommen", "联合声明".</param>
/// <param name="IsCounted">Several of them are named by their number alone: "four agreements".</param>
internal sealed record HeadWord(string Kind, WordPattern Pattern, bool IsFirm, bool IsWhole, bool IsCounted);

/// <summary>Words that say how far an instrument has come, and where they stand to say it.</summary>
/// <param name="Status">How far.</param>
/// <param name="Form">What kind of words they are.</param>
/// <param name="Pattern">The words.</param>
/// <param name="Aspect">What exactly, or null.</param>
/// <param name="IsCertain">A noun of this line says that it is so, without a verb beside it.</param>
/// <param name="Happens">It is done on a day.</param>
internal sealed record StatusWords(InstrumentStatus Status, StatusForm Form, WordPattern Pattern, string? Aspect, bool IsCertain, bool Happens);

/// <summary>What kind of words say a status.</summary>
internal enum StatusForm
{
    /// <summary>A verb before the name that says it is so: "signed the treaty".</summary>
    Past,

    /// <summary>A verb before the name that speaks of what is to come: "signerons le traité".</summary>
    Future,

    /// <summary>A verb before the name that says it only together with others: "to sign the treaty".</summary>
    Base,

    /// <summary>A noun before the name: "the signing of the treaty".</summary>
    Noun,

    /// <summary>A participle after the name: "the treaty was signed", "the treaty signed in May".</summary>
    Passive,

    /// <summary>A verb after the name that says it only together with others: "den Vertrag unterzeichnen".</summary>
    Late,

    /// <summary>A verb after the name: "the treaty entered into force".</summary>
    Finite,

    /// <summary>A verb after the name that speaks of what is to come: "the treaty expires".</summary>
    Coming,
}

/// <summary>What is known of instruments in one language: the words of <c>Languages/*.instruments.json</c>.</summary>
internal sealed class InstrumentWords
{
    private static readonly Lazy<FrozenDictionary<string, InstrumentWords>> Packs = new(Load);

    private InstrumentWords(JsonElement pack)
    {
        IsTitleCase = pack.GetProperty("title_case").GetBoolean();
        HasCases = pack.TryGetProperty("cases", out var cases) && cases.GetBoolean();
        HasNounCapitals = IsSet(pack, "noun_capitals");
        IsVerbLast = IsSet(pack, "verb_last");
        HasMarkedNames = pack.TryGetProperty("marked_names", out var marked) && marked.GetBoolean();
        Heads = [.. pack.GetProperty("heads").EnumerateArray().SelectMany(head => head.WordsIfAny("words").Select(line =>
            new HeadWord(head.GetProperty("kind").GetString()!, WordPattern.Parse(line), head.GetProperty("firm").GetBoolean(), IsSet(head, "whole"), IsSet(head, "counted"))))];
        Modifiers = Set(pack, "modifiers");
        StrongModifiers = Set(pack, "strong_modifiers");
        After = Set(pack, "after");
        StrongAfter = Set(pack, "strong_after");
        NamedBy = Set(pack, "named_by");
        Numbers = Set(pack, "numbers");
        Places = Set(pack, "places");
        NotNames = Set(pack, "not_names");
        NotTitles = [.. pack.WordsIfAny("not_titles").Select(WordPattern.Parse)];
        Openers = Set(pack, "openers");
        WeakOpeners = Set(pack, "weak_openers");
        Joint = Set(pack, "joint");
        Givens = Set(pack, "givens");
        Withs = Set(pack, "withs");
        PlanModifiers = Set(pack, "plan_modifiers");
        Matters = Set(pack, "matters");
        NameEndings = Set(pack, "name_endings");
        Betweens = Set(pack, "betweens");
        Links = Set(pack, "links");
        PartyWords = Set(pack, "party_words");
        PartyTails = Set(pack, "party_tails");
        Stops = Set(pack, "stops");
        Generic = Set(pack, "generic");
        Points = Set(pack, "points");
        Quantities = Set(pack, "quantities");
        OurStates = Set(pack, "our_states");
        Statuses = [.. pack.GetProperty("statuses").EnumerateArray().SelectMany(StatusLines)];
        Modes = [.. pack.GetProperty("modes").EnumerateArray().SelectMany(mode => mode.WordsIfAny("words").Select(line =>
            (Enum.Parse<Modality>(mode.GetProperty("mode").GetString()!, ignoreCase: true), mode.GetProperty("within").GetInt32(), WordPattern.Parse(line))))];
        Breaks = Set(pack, "breaks");
        VerbEndings = [.. pack.WordsIfAny("verb_endings")];
        Auxiliaries = Set(pack, "auxiliaries");
        ParticipleAfter = Set(pack, "participle_after");
        Documents = Set(pack, "documents");
        Reported = Set(pack, "reported");
        NounsCome = Set(pack, "nouns_come");
        NounsCame = Set(pack, "nouns_came");
        Anniversaries = Set(pack, "anniversaries");
        SubjectsWe = Set(pack, "subjects_we");
        There = Set(pack, "there");
        Just = Set(pack, "just");
        Ifs = Set(pack, "ifs");
        Ands = Set(pack, "ands");
        Nothings = Set(pack, "nothings");
        Clauses = Set(pack, "clauses");
        Passing = Set(pack, "passing");
        DoneTo = Set(pack, "done_to");
        Opposes = Set(pack, "opposes");
        Counts = pack.TryGetProperty("counts", out var counts) ? [.. counts.EnumerateObject().Select(c => (c.Name, c.Value.GetInt32()))] : [];
    }

    /// <summary>Names begin their words with capitals, as in English.</summary>
    public bool IsTitleCase { get; }

    /// <summary>A case ending stands for "of".</summary>
    public bool HasCases { get; }

    /// <summary>Every noun has a capital, so that capitals say nothing, as in German.</summary>
    public bool HasNounCapitals { get; }

    /// <summary>The verb stands at the end, with other words between it and the name: "den Vertrag gestern in Oslo unterzeichnet".</summary>
    public bool IsVerbLast { get; }

    /// <summary>Names stand in marks of their own: 《…》.</summary>
    public bool HasMarkedNames { get; }

    public IReadOnlyList<HeadWord> Heads { get; }

    /// <summary>Words before a head that belong to its name: "joint".</summary>
    public PatternSet Modifiers { get; }

    /// <summary>Words before a head that make it an instrument: "trade" before "agreement".</summary>
    public PatternSet StrongModifiers { get; }

    /// <summary>Words behind a head that belong to its name, where adjectives follow their noun: "commun".</summary>
    public PatternSet After { get; }

    /// <summary>Those of them that make it an instrument: "commercial" behind "accord".</summary>
    public PatternSet StrongAfter { get; }

    /// <summary>"De" before a capital, by which it is named after a place: "accord de Paris".</summary>
    public PatternSet NamedBy { get; }

    /// <summary>Words between a head and its number: "no".</summary>
    public PatternSet Numbers { get; }

    /// <summary>Words before the name of a place at which something is: "in".</summary>
    public PatternSet Places { get; }

    /// <summary>Words that have a head in them and name no instrument: "conflict resolution".</summary>
    public PatternSet NotNames { get; }

    /// <summary>The same, also where they are written with capitals: "Convention Center".</summary>
    public IReadOnlyList<WordPattern> NotTitles { get; }

    /// <summary>Words that open what follows a head: "of", "on".</summary>
    public PatternSet Openers { get; }

    /// <summary>Those of them that make no plan a plan of states: "for".</summary>
    public PatternSet WeakOpeners { get; }

    /// <summary>"Joint" before "statement": it is one of those who speak.</summary>
    public PatternSet Joint { get; }

    /// <summary>Those that open, in small letters, to whom a thing is given: "to".</summary>
    public PatternSet Givens { get; }

    /// <summary>Those that open one party: "with".</summary>
    public PatternSet Withs { get; }

    /// <summary>Words that make a plan or a programme one of states: "action".</summary>
    public PatternSet PlanModifiers { get; }

    /// <summary>What treaties are made on: "double taxation", "extradition". An agreement on such a matter is one.</summary>
    public PatternSet Matters { get; }

    /// <summary>Endings of adjectives made of the names of places, which count where they stand with a capital: "Хельсинкский".</summary>
    public PatternSet NameEndings { get; }

    /// <summary>Those of them that open its parties: "between", "with".</summary>
    public PatternSet Betweens { get; }

    /// <summary>Words inside a name that begin with no capital: "of", "and", "the".</summary>
    public PatternSet Links { get; }

    /// <summary>Words for parties: "governments", "ministries".</summary>
    public PatternSet PartyWords { get; }

    /// <summary>Those of them at which parties may end: "governments".</summary>
    public PatternSet PartyTails { get; }

    /// <summary>Words at which a name ends.</summary>
    public PatternSet Stops { get; }

    /// <summary>Words before a name that make it no certain instrument: "any", "such".</summary>
    public PatternSet Generic { get; }

    /// <summary>Words that point back: "this", "the".</summary>
    public PatternSet Points { get; }

    /// <summary>"the three states": how many were meant, by the number behind the line.</summary>
    public PatternSet Quantities { get; }

    /// <summary>Words by which the states of the speakers are meant: "our ministries".</summary>
    public PatternSet OurStates { get; }

    public IReadOnlyList<StatusWords> Statuses { get; }

    /// <summary>Words before a verb that change its sense, with the most words that may stand between.</summary>
    public IReadOnlyList<(Modality Mode, int Within, WordPattern Pattern)> Modes { get; }

    /// <summary>Words over which a verb does not reach: "which", "because".</summary>
    public PatternSet Breaks { get; }

    /// <summary>Endings that make a word in small letters a verb.</summary>
    public IReadOnlyList<string> VerbEndings { get; }

    /// <summary>Words that may stand between a name and its participle.</summary>
    public PatternSet Auxiliaries { get; }

    /// <summary>Words after a participle that stands without an auxiliary: "signed in".</summary>
    public PatternSet ParticipleAfter { get; }

    /// <summary>Words that point back to an instrument of any kind: "document".</summary>
    public PatternSet Documents { get; }

    /// <summary>Words by which others are passed on: "according to".</summary>
    public PatternSet Reported { get; }

    /// <summary>Words after a noun that put it into the future.</summary>
    public PatternSet NounsCome { get; }

    /// <summary>Words before a noun that say that it happened: "after the signing of".</summary>
    public PatternSet NounsCame { get; }

    /// <summary>Words by which a name's anniversary is spoken of.</summary>
    public PatternSet Anniversaries { get; }

    /// <summary>"We" as the subject of a verb.</summary>
    public PatternSet SubjectsWe { get; }

    /// <summary>Words that open a sentence and point to the occasion of the one before.</summary>
    public PatternSet There { get; }

    /// <summary>Words for the day of the event: "just", "today".</summary>
    public PatternSet Just { get; }

    /// <summary>Words that make what stands before them depend on what follows: "if".</summary>
    public PatternSet Ifs { get; }

    /// <summary>Words that join the names of a list: "and".</summary>
    public PatternSet Ands { get; }

    /// <summary>Words that deny the name before which they stand: "no".</summary>
    public PatternSet Nothings { get; }

    /// <summary>Words that open another clause: "which", "because".</summary>
    public PatternSet Clauses { get; }

    /// <summary>Words before a name that pass and are no part of it: "next", "relevant".</summary>
    public PatternSet Passing { get; }

    /// <summary>Words that make an infinitive behind them one that was done: "the first to".</summary>
    public PatternSet DoneTo { get; }

    /// <summary>Words by which somebody is against what follows: "reject".</summary>
    public PatternSet Opposes { get; }

    /// <summary>Beginnings of the words for small numbers.</summary>
    public IReadOnlyList<(string Stem, int Value)> Counts { get; }

    /// <summary>A word says a status of what stands before it: "signed".</summary>
    public bool IsParticiple(IReadOnlyList<string> keys, int at)
    {
        foreach (var line in Statuses)
        {
            if (line.Form is StatusForm.Passive or StatusForm.Finite or StatusForm.Late && line.Pattern.LengthAt(keys, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pack of a BCP 47 language, by its first subtag; null where there is none.</summary>
    public static InstrumentWords? Find(string language) => Packs.Value.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant());

    private static IEnumerable<StatusWords> StatusLines(JsonElement entry)
    {
        var status = Enum.Parse<InstrumentStatus>(entry.GetProperty("status").GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var aspect = entry.TryGetProperty("aspect", out var what) ? what.GetString() : null;
        foreach (var form in Enum.GetValues<StatusForm>())
        {
            foreach (var line in entry.WordsIfAny(form.ToString().ToLowerInvariant()))
            {
                yield return new StatusWords(status, form, WordPattern.Parse(line), aspect, IsSet(entry, "certain"), IsSet(entry, "happened"));
            }
        }
    }

    private static bool IsSet(JsonElement entry, string key) => entry.TryGetProperty(key, out var value) && value.GetBoolean();

    private static FrozenDictionary<string, InstrumentWords> Load() => DataFiles.Languages("instruments").ToFrozenDictionary(l => l, l => new InstrumentWords(DataFiles.Pack(l, "instruments")), StringComparer.Ordinal);

    private static PatternSet Set(JsonElement pack, string key) => new(pack.WordsIfAny(key));
}
