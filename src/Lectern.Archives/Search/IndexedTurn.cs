namespace Lectern.Archives.Search;

/// <summary>What the index is told about a turn.</summary>
/// <param name="Row">Row id of the turn, from 1, below 2^40.</param>
/// <param name="Publication">Row id of its publication.</param>
/// <param name="Text">Its words, verbatim; null where their terms are given.</param>
internal sealed record IndexedTurn(long Row, long Publication, string? Text)
{
    /// <summary>Its words as <see cref="TurnIndex.TermsOf"/> writes them; may be made beforehand, on another thread.</summary>
    public byte[] Terms { get => field ?? TurnIndex.TermsOf(Text); init; } = null!;

    /// <summary>Every name under which the speaker is known: the person's name, the label, the role. Empty where the text names nobody.</summary>
    public IReadOnlyList<string> Speaker { get; init; } = [];

    /// <summary>What the turn is for.</summary>
    public TurnKind Kind { get; init; }

    /// <summary>BCP 47 language of the turn.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Kind of the event ("joint press conference").</summary>
    public string EventKind { get; init; } = "transcript";

    /// <summary>Title of the publication, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Place of the event, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Date of the event, or null.</summary>
    public Edtf? Date { get; init; }
}

/// <summary>What is shown of a turn that was found; read from the archive for the rows of one page only.</summary>
/// <param name="Id">Permanent id of the turn.</param>
/// <param name="Publication">Permanent id of the publication.</param>
/// <param name="Title">Its title.</param>
/// <param name="Speaker">Name of the speaker, or null.</param>
/// <param name="Kind">What the turn is for.</param>
/// <param name="Date">Date of the event, or null.</param>
/// <param name="Place">Place of the event, or null.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Text">The words, as <see cref="TurnText.Of"/> joins the parts.</param>
/// <param name="Parts">Where they stand in the canonical text.</param>
internal sealed record FoundTurn(
    string Id, string Publication, string Title, string? Speaker, TurnKind Kind, Edtf? Date, string? Place, string Language,
    string Text, IReadOnlyList<SourceSpan> Parts);
