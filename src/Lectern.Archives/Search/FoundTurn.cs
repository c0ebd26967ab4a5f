namespace Lectern.Archives.Search;

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
