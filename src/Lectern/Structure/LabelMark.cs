namespace Lectern.Structure;

/// <summary>What closes a label.</summary>
internal enum LabelMark
{
    /// <summary><c>Name: words</c></summary>
    Colon,

    /// <summary><c>THE PRESIDENT. words</c></summary>
    FullStop,

    /// <summary><c>Pregunta.- words</c></summary>
    StopAndDash,

    /// <summary><c>Name – words</c></summary>
    Dash,

    /// <summary><c>Q words</c></summary>
    Space,

    /// <summary><c>【Name】words</c>, <c>&lt;Name&gt; words</c></summary>
    Bracket,

    /// <summary>A tab, or the end of bold type, parts the label from the words.</summary>
    Step,

    /// <summary><c>&gt;&gt; words</c> or <c>- words</c>: somebody else speaks.</summary>
    Change,

    /// <summary>The label is a block of its own, with nothing after it.</summary>
    Alone,

    /// <summary>Nothing at all: a paragraph asks, and the next one answers.</summary>
    Paragraph,
}

/// <summary>Whom a label means.</summary>
internal enum LabelClass
{
    /// <summary>Whoever asks: "Question", "Q".</summary>
    Question,

    /// <summary>Whoever answers: "A".</summary>
    Answer,

    /// <summary>A journalist without a name: "Reporter".</summary>
    Journalist,

    /// <summary>Whoever runs the event: "Moderator".</summary>
    Moderator,

    /// <summary>The interpreter.</summary>
    Interpreter,

    /// <summary>Somebody whose name is not known: "Speaker 22".</summary>
    Anonymous,

    /// <summary>A role without a name: "THE PRESIDENT".</summary>
    Role,

    /// <summary>A role and a name: "Foreign Minister Lavrov".</summary>
    RoleAndName,

    /// <summary>A title and a name: "MS. JEAN-PIERRE".</summary>
    TitleAndName,

    /// <summary>A name of two words and more, or with initials.</summary>
    FullName,

    /// <summary>One capitalised word, maybe a surname.</summary>
    OneWord,

    /// <summary>Somebody else than before, and nothing says who.</summary>
    Unnamed,

    /// <summary>Nothing that names a speaker; most likely the beginning of a sentence.</summary>
    Other,
}
