using System.Text;
using Lectern.Archives.Search;

namespace Lectern.Tests.Search;

/// <summary>A turn of an invented archive, and what is true of it.</summary>
internal sealed record TurnToFind(long Row, long Publication, string Text)
{
    public IReadOnlyList<string> Speaker { get; init; } = [];

    public TurnKind Kind { get; init; }

    public string Language { get; init; } = "und";

    public string EventKind { get; init; } = "transcript";

    public string? Title { get; init; }

    public string? Place { get; init; }

    public Edtf? Date { get; init; }

    public IndexedTurn Indexed()
    {
        var facts = TurnFacts.OfTurn(Kind, Speaker, Language) + TurnFacts.OfPublication(EventKind, Place, Date);
        var terms = new TurnTerms(WordReader.TermsInUtf8(Text), Encoding.UTF8.GetBytes(facts));
        return new IndexedTurn(Row, Publication, terms, new PublicationTerms([terms], Encoding.UTF8.GetBytes(TurnFacts.OfTitle(Title)), Date));
    }
}
