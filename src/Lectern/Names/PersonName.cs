namespace Lectern.Names;

/// <summary>The name of a person taken apart: titles and offices off, then given names, initials, patronymic, surname, small words, generation.</summary>
/// <remarks>
/// Immutable and safe to share. Reads "Sergey Lavrov", "LAVROV Sergey", "Lavrov, Sergey", "S.N.Zhaparov", "Лавров С. В.", "习近平", "반기문", "אל-בשיר". Which
/// word is the surname is certain where print shows it (a comma, capitals, initials, a patronymic, a writing that puts it first) and else a good
/// guess: the last word. <see cref="NameComparer"/> does not rely on it.
/// </remarks>
public sealed class PersonName
{
    internal PersonName(string printed, IReadOnlyList<NameWord> words, IReadOnlyList<string> titles, bool isSurnameCertain) =>
        (Printed, Words, Titles, IsSurnameCertain, Folded) = (printed, words, titles, isSurnameCertain, string.Join(' ', words.Select(w => Folding.Fold(w.Text))));

    /// <summary>The name as printed, titles included.</summary>
    public string Printed { get; }

    /// <summary>Every word of the name in printed order; empty where nothing can be a name.</summary>
    public IReadOnlyList<NameWord> Words { get; }

    /// <summary>Titles and offices that stood before or after the name, folded.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>Print shows which word is the surname; else it is a guess.</summary>
    public bool IsSurnameCertain { get; }

    /// <summary>The words in printed order, folded and without titles: equal for names that differ in case, marks and titles alone.</summary>
    public string Folded { get; }

    /// <summary>The family name without its small words, lower case, several words of it joined by a space; null where there is none.</summary>
    public string? Surname => Join(NameWordKind.Surname);

    /// <summary>Given and middle names in full, lower case, in printed order.</summary>
    public IReadOnlyList<string> Given => Of(NameWordKind.Given);

    /// <summary>Initials, lower case, in printed order.</summary>
    public IReadOnlyList<string> Initials => Of(NameWordKind.Initial);

    /// <summary>The patronymic in full, lower case, or null.</summary>
    public string? Patronymic => Join(NameWordKind.Patronymic);

    /// <summary>Small words of the surname, lower case.</summary>
    public IReadOnlyList<string> Particles => Of(NameWordKind.Particle);

    /// <summary>The generation that print tells: 1 senior, 2 junior or II, 3 III; 0 where it tells none.</summary>
    public int Generation => Of(NameWordKind.Generation) is [var word, ..] ? NameVocabulary.GenerationOf(Folding.Fold(word)) : 0;

    /// <summary>Takes a printed name apart. Never fails: what cannot be a name has no words.</summary>
    /// <param name="printed">A name with or without titles; read up to 200 characters.</param>
    public static PersonName Parse(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return NameReader.Read(printed);
    }

    /// <inheritdoc/>
    public override string ToString() => Printed;

    private List<string> Of(NameWordKind kind) => [.. Words.Where(w => w.Kind == kind).Select(w => w.Text)];

    private string? Join(NameWordKind kind) => Of(kind) is { Count: > 0 } words ? string.Join(' ', words) : null;
}
