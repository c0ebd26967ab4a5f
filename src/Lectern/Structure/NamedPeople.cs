using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>People whom the title, the fields and the lead name with their offices.</summary>
internal static class NamedPeople
{
    private const int MostLine = 80;
    private const int MostHeadBlock = 200;
    private const int MostHeadBlocks = 12;
    private const int MostLead = 3;
    private const int MostTitle = 400;

    /// <summary>The people in order of mention, with the place of the mention where it stands in the text.</summary>
    public static List<(OfficeHolder Holder, SourceSpan? Span)> InHead(SourceText source, string?[] clutter, Head head, LanguagePack pack)
    {
        var found = new List<(OfficeHolder, SourceSpan?)>();
        if (head.Title is { } title)
        {
            Add(title.Value, head.PlaceOf(default)?.Start);
            EndAtLines(found, title.Value, title.Evidence[0].Text);
            if (found.Count == 0 && Headline.Speaker(title.Value, pack) is { } quoted)
            {
                found.Add((new OfficeHolder(quoted, null, null, 0, quoted.Length), head.PlaceOf(new SourceSpan(0, quoted.Length))));
            }
        }

        foreach (var field in head.Fields.Where(f => f.Kind is "participants" or "office"))
        {
            if (field.Kind == "office")
            {
                var holder = LabelAnatomy.Read(field.Value, pack); // "President: Ms. Roe (Norland)"
                found.Add((new OfficeHolder(holder.Name ?? field.Value, field.Name, holder.Notes.Count == 1 ? holder.Notes[0] : null, 0, field.Value.Length), field.ValueSpan));
            }
            else
            {
                Add(field.Value, field.ValueSpan.Start);
                found.AddRange(BareNames(field).Where(bare => !found.Exists(person => person.Item1.Name == bare.Holder.Name)));
            }
        }

        foreach (var field in source.Fields.Where(f => f.Name == "link-title"))
        {
            Add(field.Value, null);
        }

        foreach (var field in source.Fields)
        {
            // <prime-minister>Roe, Jane</prime-minister>: the name of the field is the office.
            var office = field.Name.Replace('-', ' ').Replace('_', ' ');
            if (pack.Offices.Contains(office) && NameOfField(field.Value) is { } name)
            {
                found.Add((new OfficeHolder(name, office, null, 0, 0), field.Span));
            }
        }

        foreach (var line in ShortLines(source, clutter, head))
        {
            // Nothing but a name with an office: "Thomas Hale, Spokesman".
            var text = source[line];
            if (OfficeHolder.FindAll(text, pack) is [{ Name: not null } holder] && holder.Start == 0 && holder.End >= text.Length - 1 && !text.Contains(".-", StringComparison.Ordinal))
            {
                found.Add((holder, new SourceSpan(line.Start, line.Start + holder.End)));
            }
        }

        if (!found.Exists(person => person.Item1.Name?.Contains(' ', StringComparison.Ordinal) == true))
        {
            // "Prime Minister Jane Roe gave a statement in Tarnov": a sentence above the first words of speech.
            for (int i = head.TitleBlock + 1, seen = 0; i < source.Blocks.Count && seen < MostLead; i++)
            {
                var span = source.Blocks[i].Span;
                if (clutter[i] is null && source.Blocks[i].Kind == BlockKind.Paragraph && !head.Fields.Any(f => f.Block == i))
                {
                    var text = source[span];
                    if (span.Length > MostTitle || SpeechSigns.StartsWithSalutation(Folding.Fold(text), pack) || SpeechSigns.FirstPersonWords(text, pack) > 0)
                    {
                        break;
                    }

                    seen++;
                    if (head.TitleBlock < 0 && !SpeechSigns.NamesEvent(text, pack))
                    {
                        continue;
                    }

                    var before = found.Count;
                    Add(text, span.Start);
                    for (var added = found.Count - 1; added >= before; added--)
                    {
                        if (found[added].Item1.Name?.Contains(' ', StringComparison.Ordinal) != true)
                        {
                            found.RemoveAt(added); // in a sentence one word is too little for a name
                        }
                    }
                }
            }
        }

        return found;

        void Add(string text, int? offset)
        {
            foreach (var holder in OfficeHolder.FindAll(text, pack))
            {
                found.Add((holder, offset is { } o ? new SourceSpan(o + holder.Start, o + holder.End) : null));
            }
        }
    }

    // "… PRESIDENT ROE", and the place on the next line of the title.
    private static void EndAtLines(List<(OfficeHolder Holder, SourceSpan? Span)> found, string title, string lines)
    {
        for (var i = 0; i < found.Count && lines.Length == title.Length && lines.Contains('\n', StringComparison.Ordinal); i++)
        {
            var (holder, span) = found[i];
            if (holder.Name is { } name && title.IndexOf(name, holder.Start, StringComparison.Ordinal) is >= 0 and var at && lines.IndexOf('\n', at, Math.Min(name.Length, lines.Length - at)) is > 0 and var end && end > at)
            {
                found[i] = (holder with { Name = title[at..end].Trim(), End = end }, span is { } place ? new SourceSpan(place.Start, place.Start + end - holder.Start) : null);
            }
        }
    }

    // "StS Seiler, Wegner (BMF), Dr. Roe (AA)": names parted by commas, each with its body in brackets.
    private static IEnumerable<(OfficeHolder Holder, SourceSpan? Span)> BareNames(HeadField field)
    {
        var at = 0;
        foreach (var piece in field.Value.Split([',', ';']))
        {
            var bracket = piece.IndexOf('(', StringComparison.Ordinal);
            var words = WordsOf.Text(bracket > 0 ? piece[..bracket] : piece);
            words = [.. words.SkipWhile(word => LanguagePacks.PersonTitles.Contains(word.Folded) || LanguagePacks.Offices.Contains(word.Folded))];
            if (words.Count is >= 1 and <= 3 && words.All(word => word.IsNameLike && !word.Printed.Any(char.IsDigit)))
            {
                var name = piece[words[0].Start..words[^1].End];
                var body = bracket > 0 ? piece[(bracket + 1)..].TrimEnd(')', ' ', '.') : null;
                var isOffice = body is not null && (LanguagePacks.Offices.Contains(Folding.Fold(body)) || PlainLabels.Find(Folding.Fold(body), false) == LabelClass.Moderator); // "Jane Roe (Chair)"
                yield return (new OfficeHolder(name, isOffice ? body : null, isOffice ? null : body, 0, 0), new SourceSpan(field.ValueSpan.Start + at + words[0].Start, field.ValueSpan.Start + at + words[^1].End));
            }

            at += piece.Length + 1;
        }
    }

    // "Roe, Jane" is sorted by surname.
    private static string? NameOfField(string value)
    {
        var parts = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var name = parts.Length == 2 ? $"{parts[1]} {parts[0]}" : value;
        return name.Length <= MostLine && !name.Any(char.IsDigit) && name.Split(' ') is { Length: >= 2 and <= 5 } words && words.All(word => char.IsUpper(word[0])) ? name : null;
    }

    // Lines of the short blocks around and after the title, up to the first long one.
    private static IEnumerable<SourceSpan> ShortLines(SourceText source, string?[] clutter, Head head)
    {
        var first = Math.Max(0, head.TitleBlock);
        for (var i = first; i < Math.Min(source.Blocks.Count, first + MostHeadBlocks) && (i == first || source.Blocks[i].Span.Length <= MostHeadBlock); i++)
        {
            var span = source.Blocks[i].Span;
            if (clutter[i] is not null || source.Blocks[i].Kind == BlockKind.FileHeader || span.Length > MostHeadBlock || OwnNames.SayWriter(source.Blocks[i]))
            {
                continue;
            }

            for (var start = span.Start; start < span.End;)
            {
                var end = source.Text.IndexOf('\n', start, span.End - start);
                end = end < 0 ? span.End : end;
                if (end - start is > 4 and <= MostLine && !source.Text.AsSpan(start, end - start).Contains(':'))
                {
                    yield return new SourceSpan(start, end);
                }

                start = end + 1;
            }
        }
    }
}
