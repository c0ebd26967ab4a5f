using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Tells what kind of event a transcript is of, from its title and head.</summary>
internal static class EventKind
{
    private const int LookedBlocks = 6;

    /// <summary>The kind; "transcript" where nothing tells it.</summary>
    public static Finding<string> Find(SourceText source, Head head, IReadOnlyList<ClassifiedBlock> blocks, LanguagePack pack)
    {
        // Markup of debates says what it marks; the word of an envelope says less than a title.
        if (source.Speeches.Count > 0 && InFields(source, "genre", pack) is { } marked)
        {
            return marked;
        }

        if (head.Title is { } title && InText(title.Value, pack) is { } kind)
        {
            return new Finding<string>(kind.Kind, Basis.Stated, Certainty.Certain, [source.Quote("words of the title", head.PlaceOf(kind.Words), title.Value[kind.Words.Start..kind.Words.End])]);
        }

        if (InFields(source, "genre", pack) is { } genre)
        {
            return genre;
        }

        foreach (var field in source.Fields.Where(f => f.Name is "og:title" or "title" or "link-title" or "tags" or "description" or "og:description"))
        {
            if (InText(field.Value, pack) is { } named)
            {
                return new Finding<string>(named.Kind, Basis.Derived, Certainty.Certain, [source.Quote($"field {field.Name} of the file", field.Span, field.Value[named.Words.Start..named.Words.End])]);
            }
        }

        foreach (var block in blocks.Take(LookedBlocks).Where(b => b.Class != BlockClass.Speech && b.Span.Length < 400))
        {
            if (InText(source[block.Span], pack) is { } lead)
            {
                var words = new SourceSpan(block.Span.Start + lead.Words.Start, block.Span.Start + lead.Words.End);
                return new Finding<string>(lead.Kind, Basis.Inferred, Certainty.Doubtful, [source.Quote("words of the head", words)]);
            }
        }

        return new Finding<string>("transcript", Basis.Inferred, Certainty.Doubtful, []);
    }

    private static Finding<string>? InFields(SourceText source, string name, LanguagePack pack)
    {
        foreach (var field in source.Fields.Where(f => f.Name == name))
        {
            // The names of elements and their values are English in most files, whatever the text is in.
            if ((InText(field.Value, pack) ?? InText(field.Value, LanguagePacks.Get("en"))) is { } kind)
            {
                return new Finding<string>(kind.Kind, Basis.Stated, Certainty.Certain, [source.Quote("field of the file for the kind", field.Span, field.Value)]);
            }
        }

        return null;
    }

    private static (string Kind, SourceSpan Words)? InText(string text, LanguagePack pack)
    {
        var folded = Folding.Fold(text);
        foreach (var (kind, phrases) in pack.EventKinds)
        {
            foreach (var phrase in phrases)
            {
                if (Quoting.Find(text, folded, phrase) is { } words)
                {
                    return (kind, words);
                }
            }
        }

        return null;
    }
}
