using Lectern.Structure;

namespace Lectern.Annotations.Mentions;

/// <summary>Somebody whom this document names, with the fullest form of the name.</summary>
internal sealed class KnownPerson(string name, string? participant)
{
    public string Name { get; private set; } = name;

    public PlainName? Anatomy { get; private set; } = PlainName.Read(name);

    public string? Participant { get; } = participant;

    public string? Role { get; set; }

    public string? Affiliation { get; set; }

    /// <summary>The word is one of the name's, in any case, or begins as an initial of it does.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word.ToString());
        return Anatomy is { } anatomy && anatomy.Given.Append(anatomy.Surname).SelectMany(w => w.Split('-')).Any(w => PlainName.SameWord(w, folded) || (w.Length == 1 && folded[0] == w[0]));
    }

    /// <summary>Takes over a form that says more.</summary>
    public void Learn(string printed)
    {
        if (Participant is null && PlainName.Read(printed) is { } other && other.Fullness > (Anatomy?.Fullness ?? 0))
        {
            (Name, Anatomy) = (printed, other);
        }
    }
}
