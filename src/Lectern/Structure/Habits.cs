namespace Lectern.Structure;

/// <summary>What a document does with its labels, told from those that are sure by themselves.</summary>
internal sealed class Habits
{
    private const int FewestNames = 3;
    private const int FewestFullNames = 6;

    private readonly Dictionary<LabelMark, int> _marks = [];

    private Habits(int sure) => Sure = sure;

    /// <summary>How many labels are sure by themselves.</summary>
    public int Sure { get; }

    /// <summary>How many of them are set in bold.</summary>
    public int InBold { get; private init; }

    /// <summary>How many of them name somebody (are neither "Question" nor "Answer").</summary>
    public int Named { get; private init; }

    /// <summary>How many of those are in capitals.</summary>
    public int InCapitals { get; private init; }

    /// <summary>How many of them are full names.</summary>
    public int FullNames { get; private init; }

    /// <summary>How many labels stand at the beginning of a line inside a paragraph.</summary>
    public int OnLines { get; private init; }

    /// <summary>How many labels have no words on their own line.</summary>
    public int WithoutWords { get; private init; }

    /// <summary>Labels stand at the beginning of lines inside paragraphs.</summary>
    public bool StandsOnLines => OnLines * 2 >= Sure;

    /// <summary>The words stand on the line below their label.</summary>
    public bool WordsStandBelow => WithoutWords * 10 >= Sure * 6;

    /// <summary>No words stand on the line of a label, but for one in twenty, or one.</summary>
    public bool WordsAlwaysStandBelow => (Sure - WithoutWords) * 20 <= Math.Max(Sure, 20);

    /// <summary>Labels are set in bold.</summary>
    public bool UsesBold => Sure > 0 && InBold * 10 >= Sure * 6;

    /// <summary>Names are in capitals.</summary>
    public bool UsesCapitals => Named >= FewestNames && InCapitals * 10 >= Named * 9;

    /// <summary>Labels are full names.</summary>
    public bool UsesFullNames => Sure >= FewestFullNames && FullNames * 10 >= Sure * 8;

    /// <summary>The marks that close labels, with how many labels each closes.</summary>
    public IReadOnlyDictionary<LabelMark, int> Marks => _marks;

    /// <summary>A name that does in every way what the labels of the document do, where those are set apart by capitals or by bold type.</summary>
    public bool AreThoseOf(LabelCandidate label) =>
        Sure >= FewestFullNames && Closing(label.Mark) * 2 > Sure && label.Place == LabelPlace.Block && label.HasWords != WordsStandBelow && label.Anatomy.HasName && label.Anatomy.Class != LabelClass.OneWord
        && !label.Anatomy.HasLongTail && ((UsesCapitals && label.Anatomy.IsUpper) || (UsesBold && label.IsBold));

    /// <summary>How many labels a mark closes.</summary>
    public int Closing(LabelMark mark) => _marks.GetValueOrDefault(mark);

    /// <summary>Tells the habits of the labels that are sure by themselves.</summary>
    public static Habits Of(IReadOnlyList<LabelCandidate> sure)
    {
        var named = sure.Where(c => c.Anatomy.Class is not (LabelClass.Question or LabelClass.Answer)).ToArray();
        var habits = new Habits(sure.Count)
        {
            InBold = sure.Count(c => c.IsBold),
            Named = named.Length,
            InCapitals = named.Count(c => c.Anatomy.IsUpper),
            OnLines = sure.Count(c => c.Place == LabelPlace.Line),
            WithoutWords = sure.Count(c => !c.HasWords),
            FullNames = sure.Count(c => c.Anatomy.Class == LabelClass.FullName || (c.Anatomy.Class == LabelClass.RoleAndName && c.Anatomy.Name!.Contains(' ', StringComparison.Ordinal))),
        };
        foreach (var label in sure)
        {
            habits._marks[label.Mark] = habits.Closing(label.Mark) + 1;
        }

        return habits;
    }
}
