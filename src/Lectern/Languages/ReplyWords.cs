using System.Collections.Concurrent;
using System.Text.Json;

namespace Lectern.Languages;

/// <summary>Words of one language by which the questions of a turn are told apart, and an answer says which it answers: <c>Languages/*.replies.json</c>.</summary>
internal sealed class ReplyWords
{
    private static readonly ConcurrentDictionary<string, ReplyWords?> Packs = new(StringComparer.Ordinal);

    private readonly ReplyCues _cues;

    private ReplyWords(JsonElement pack)
    {
        Ordinals = Numbered("ordinals");
        Enumerators = Numbered("enumerators");
        Counts = Numbered("counts");
        Last = Set("last");
        More = Set("more");
        Both = Set("both");
        Questions = Set("questions");
        Parts = Set("parts");
        Joins = Set("joins");
        Whose = Set("whose");
        Yours = Set("yours");
        Is = Set("is");
        Turning = Set("turning");
        Lead = Set("lead");
        Addressing = Set("addressing");
        AddressingFirst = Set("addressingFirst");
        Patronymics = [.. pack.Words("patronymics").Select(w => Folding.Fold(w))];
        Thanks = Set("thanks");
        From = Set("from");
        Asks = Set("asks");
        AnyOrdinal = PhraseSet.Union([.. Ordinals, Last, More]);
        AnyEnumerator = PhraseSet.Union(Enumerators);
        AnyCount = PhraseSet.Union(Counts);
        _cues = new ReplyCues(this);

        PhraseSet Set(string key) => new(pack.Words(key));

        PhraseSet[] Numbered(string key) => [.. pack.GetProperty(key).EnumerateArray().Select(list => new PhraseSet(list.Words()))];
    }

    /// <summary>The words of a language, or null where no file has them.</summary>
    public static ReplyWords? Find(string language) => Packs.GetOrAdd(language, static l => DataFiles.FindPack(l, "replies") is { } pack ? new ReplyWords(pack) : null);

    /// <summary>"first", "second": in the place of the number less one.</summary>
    public IReadOnlyList<PhraseSet> Ordinals { get; }

    /// <summary>Words that number by themselves what follows: "secondly".</summary>
    public IReadOnlyList<PhraseSet> Enumerators { get; }

    /// <summary>"two", as in "two questions".</summary>
    public IReadOnlyList<PhraseSet> Counts { get; }

    public PhraseSet Last { get; }

    /// <summary>"another", as in "another question".</summary>
    public PhraseSet More { get; }

    public PhraseSet Both { get; }

    public PhraseSet Questions { get; }

    /// <summary>Other words for what may be answered by itself: "point".</summary>
    public PhraseSet Parts { get; }

    /// <summary>"of your", as in "the second part of your question".</summary>
    public PhraseSet Joins { get; }

    /// <summary>"the", "my": before a number.</summary>
    public PhraseSet Whose { get; }

    /// <summary>Of these, those that mean somebody else's question.</summary>
    public PhraseSet Yours { get; }

    /// <summary>"is", as in "the second question is".</summary>
    public PhraseSet Is { get; }

    /// <summary>"as for", as in "as for your second question".</summary>
    public PhraseSet Turning { get; }

    /// <summary>With what a sentence may begin before it comes to the point.</summary>
    public PhraseSet Lead { get; }

    /// <summary>"question to", before a person.</summary>
    public PhraseSet Addressing { get; }

    /// <summary>"for", before a person at the beginning of a sentence.</summary>
    public PhraseSet AddressingFirst { get; }

    /// <summary>Folded endings of a second name after the father: "Viktorovich".</summary>
    public IReadOnlyList<string> Patronymics { get; }

    public PhraseSet Thanks { get; }

    /// <summary>"question is from", before whoever asks.</summary>
    public PhraseSet From { get; }

    /// <summary>"asks", behind whoever asks.</summary>
    public PhraseSet Asks { get; }

    /// <summary>All words by which a question is numbered: most sentences have none, and need not be asked for each.</summary>
    public PhraseSet AnyOrdinal { get; }

    /// <summary>All enumerators.</summary>
    public PhraseSet AnyEnumerator { get; }

    /// <summary>All counts.</summary>
    public PhraseSet AnyCount { get; }

    /// <summary>
    /// Words of a sentence may number a question, or say whose it is or to whom it is put, wherever in it they stand. Most sentences have none: they need not
    /// be cut into words.
    /// </summary>
    public bool MayStandIn(ReadOnlySpan<char> sentence) => _cues.StandIn(sentence);
}
