using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>People whom the title, the fields and the lead name with their offices.</summary>
internal static class NamedPeople
{
    /// <summary>The people in order of mention, with the place of the mention where it stands in the text.</summary>
    public static List<(OfficeHolder Holder, SourceSpan? Span)> InHead(SourceText source, Head head, LanguagePack pack)
    {
        var found = new List<(OfficeHolder, SourceSpan?)>();
        if (head.Title is { } title)
        {
            Add(title.Value, head.PlaceOf(default)?.Start);
        }

        foreach (var field in head.Fields.Where(f => f.Kind is "participants" or "office"))
        {
            if (field.Kind == "office")
            {
                found.Add((new OfficeHolder(field.Value, field.Name, null, 0, field.Value.Length), field.ValueSpan));
            }
            else
            {
                Add(field.Value, field.ValueSpan.Start);
            }
        }

        foreach (var field in source.Fields.Where(f => f.Name == "link-title"))
        {
            Add(field.Value, null);
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
}
