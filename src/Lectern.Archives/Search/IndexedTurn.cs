namespace Lectern.Archives.Search;

/// <summary>A turn that waits to be indexed.</summary>
/// <param name="Row">Row id of the turn, from 1, below 2^40.</param>
/// <param name="Publication">Row id of its publication.</param>
/// <param name="Turn">Its terms.</param>
/// <param name="All">Those of its publication.</param>
internal sealed record IndexedTurn(long Row, long Publication, TurnTerms Turn, PublicationTerms All);
