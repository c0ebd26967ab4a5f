using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;

namespace Lectern.Languages;

/// <summary>What Lectern knows of one language: a view of its data file, <c>Languages/en.json</c> and so on.</summary>
internal sealed class LanguagePack
{
    // Shorter ones stand inside other words.
    private const int FewestOfEventWord = 4;

    private readonly JsonElement _root;
    private readonly Lazy<SearchValues<string>> _eventWords;
    private readonly Lazy<SearchValues<string>> _longEventWords;

    public LanguagePack(JsonElement root)
    {
        _root = root;
        Language = root.GetProperty("language").GetString()!;
        FunctionWords = Set("functionWords");
        QuestionLabels = Set("questionLabels");
        AnswerLabels = Set("answerLabels");
        JournalistLabels = Set("journalistLabels");
        OutletWords = Set("outletWords");
        SpeakerKeys = Set("speakerKeys");
        ModeratorLabels = Set("moderatorLabels");
        InterpreterLabels = Set("interpreterLabels");
        AnonymousLabels = Set("anonymousLabels");
        PersonTitles = Set("personTitles");
        Offices = Set("offices");
        OfficeConnectors = Set("officeConnectors");
        TitleWords = Set("titleWords");
        Salutations = Folded("salutations");
        FirstPerson = Set("firstPerson");
        EventKinds = [.. root.GetProperty("eventKinds").EnumerateArray().Select(kind =>
        {
            var words = kind.Words().ToArray();
            return (words[0], (IReadOnlyList<string>)[.. words[1..].Select(w => Folding.Fold(w))]);
        })];
        _eventWords = new(() => SearchValues.Create([.. EventKinds.SelectMany(kind => kind.Phrases)], StringComparison.Ordinal));
        _longEventWords = new(() => SearchValues.Create([.. EventKinds.SelectMany(kind => kind.Phrases).Where(phrase => phrase.Length >= FewestOfEventWord)], StringComparison.Ordinal));
        Months = Ordinals("months");
        Weekdays = Ordinals("weekdays");
        Eras = root.GetProperty("eras").EnumerateObject().ToFrozenDictionary(era => era.Name, era => era.Value.GetInt32(), StringComparer.Ordinal);
        AddresseeAll = Set("addresseeAll");
        AddresseeOne = Patterns("addresseeOne");
        NotesAfter = Patterns("notesAfter");
        InterpreterNotes = Folded("interpreterNotes");
        ContinuedNotes = Folded("continuedNotes");
        Fields = root.GetProperty("fields").EnumerateObject()
            .SelectMany(f => f.Value.Words().Select(w => (Word: Folding.Fold(w), f.Name)))
            .ToFrozenDictionary(p => p.Word, p => p.Name, StringComparer.Ordinal);
        Clutter = [.. root.GetProperty("clutter").EnumerateObject().Select(c => new ClutterWords(c.Name, [.. c.Value.Words().Select(w => Folding.Fold(w))]))];
        ShareNames = Set("shareNames");
        Directions = Folded("directions");
        FilmBegins = Folded("filmBegins");
        FilmEnds = Folded("filmEnds");
        EndWords = Folded("endWords");
        ClosingCalls = Folded("closingCalls");
        FloorCalls = Folded("floorCalls");
        TodayWords = Set("todayWords");
        YesterdayWords = Set("yesterdayWords");
        TomorrowWords = Set("tomorrowWords");
        InWords = Set("inWords");
        PresentVerbs = Set("presentVerbs");
        ThisYear = Folded("thisYear");
        FutureWords = Set("futureWords");
    }

    /// <summary>BCP 47 language.</summary>
    public string Language { get; }

    public PhraseSet FunctionWords { get; }

    public PhraseSet QuestionLabels { get; }

    public PhraseSet AnswerLabels { get; }

    public PhraseSet JournalistLabels { get; }

    /// <summary>Words of which one in a name says that it is a newspaper's, a station's or an agency's.</summary>
    public PhraseSet OutletWords { get; }

    /// <summary>What stands above a list of initials and the people whom they mean.</summary>
    public PhraseSet SpeakerKeys { get; }

    public PhraseSet ModeratorLabels { get; }

    public PhraseSet InterpreterLabels { get; }

    public PhraseSet AnonymousLabels { get; }

    public PhraseSet PersonTitles { get; }

    public PhraseSet Offices { get; }

    public PhraseSet OfficeConnectors { get; }

    /// <summary>Capitalised words of titles that end a name.</summary>
    public PhraseSet TitleWords { get; }

    public IReadOnlyList<string> Salutations { get; }

    public PhraseSet FirstPerson { get; }

    /// <summary>Kind of event and the folded phrases that tell it, the most telling kind first.</summary>
    public IReadOnlyList<(string Kind, IReadOnlyList<string> Phrases)> EventKinds { get; }

    /// <summary>A phrase of a kind of event stands in the folded text.</summary>
    public bool NamesEvent(ReadOnlySpan<char> folded) => folded.ContainsAny(_eventWords.Value);

    /// <summary>The same, short phrases left out.</summary>
    public bool NamesEventAtLength(ReadOnlySpan<char> folded) => folded.ContainsAny(_longEventWords.Value);

    /// <summary>Folded name to number, 1 to 12.</summary>
    public FrozenDictionary<string, int> Months { get; }

    /// <summary>Folded name to number, 1 (Monday) to 7.</summary>
    public FrozenDictionary<string, int> Weekdays { get; }

    /// <summary>Name of an era to the year before its first: years are counted from it.</summary>
    public FrozenDictionary<string, int> Eras { get; }

    public PhraseSet AddresseeAll { get; }

    /// <summary>What stands before and after a name.</summary>
    public IReadOnlyList<NotePattern> AddresseeOne { get; }

    public IReadOnlyList<NotePattern> NotesAfter { get; }

    public IReadOnlyList<string> InterpreterNotes { get; }

    /// <summary>Beginnings of the note beside a label that was printed before, and is printed again because a page ended.</summary>
    public IReadOnlyList<string> ContinuedNotes { get; }

    /// <summary>Folded name of a field of the head to what it gives: title, date, place, participants, subject, source, posted.</summary>
    public FrozenDictionary<string, string> Fields { get; }

    public IReadOnlyList<ClutterWords> Clutter { get; }

    public PhraseSet ShareNames { get; }

    public IReadOnlyList<string> Directions { get; }

    /// <summary>Beginnings of the direction after which something is shown in the room.</summary>
    public IReadOnlyList<string> FilmBegins { get; }

    /// <summary>Beginnings of the direction after which it is over.</summary>
    public IReadOnlyList<string> FilmEnds { get; }

    /// <summary>Beginnings of the note by which a record ends.</summary>
    public IReadOnlyList<string> EndWords { get; }

    /// <summary>What asks the candidates of a debate to speak for the last time.</summary>
    public IReadOnlyList<string> ClosingCalls { get; }

    /// <summary>Folded words with which somebody calls on whoever speaks next.</summary>
    public IReadOnlyList<string> FloorCalls { get; }

    public PhraseSet TodayWords { get; }

    public PhraseSet YesterdayWords { get; }

    public PhraseSet TomorrowWords { get; }

    public PhraseSet InWords { get; }

    public PhraseSet PresentVerbs { get; }

    public IReadOnlyList<string> ThisYear { get; }

    public PhraseSet FutureWords { get; }

    private PhraseSet Set(string name) => new(_root.Words(name));

    private string[] Folded(string name) => [.. _root.Words(name).Select(w => Folding.Fold(w))];

    private NotePattern[] Patterns(string name) =>
        [.. Folded(name).Select(p => p.Split("{name}")).Select(p => new NotePattern(p[0], p[1])).OrderByDescending(p => p.Before.Length)];

    private FrozenDictionary<string, int> Ordinals(string name) => _root.GetProperty(name).EnumerateArray()
        .SelectMany((forms, i) => forms.Words().Select(f => (Word: Folding.Fold(f), Number: i + 1)))
        .ToFrozenDictionary(p => p.Word, p => p.Number, StringComparer.Ordinal);
}

/// <summary>A note with a person's name in it, such as "speaks after {name}".</summary>
internal sealed record NotePattern(string Before, string After);

/// <summary>Lines of one sort of clutter: "=" before a phrase for the whole line, "^" for its beginning, else anywhere in it.</summary>
internal sealed class ClutterWords(string reason, IReadOnlyList<string> phrases)
{
    private readonly PhraseSet _lines = new(phrases.Where(p => p[0] == '=').Select(p => p[1..]));
    private readonly string[] _beginnings = [.. phrases.Where(p => p[0] == '^').Select(p => p[1..])];
    private readonly SearchValues<string> _parts = SearchValues.Create([.. phrases.Where(p => p[0] is not ('=' or '^'))], StringComparison.Ordinal);

    /// <summary>What such a line is.</summary>
    public string Reason { get; } = reason;

    /// <summary>The folded line is one of them.</summary>
    public bool Matches(string folded) =>
        _lines.Contains(folded) || Array.Exists(_beginnings, b => folded.StartsWith(b, StringComparison.Ordinal)) || folded.AsSpan().ContainsAny(_parts);
}
