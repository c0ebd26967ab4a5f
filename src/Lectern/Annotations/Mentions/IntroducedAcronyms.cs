namespace Lectern.Annotations.Mentions;

/// <summary>Acronyms that a document introduces behind a body's name, "Organization of Northern Ports (ONP)": they mean that body from there on.</summary>
internal static class IntroducedAcronyms
{
    private const int Longest = 8;

    // The text is walked once for each; no transcript introduces more.
    private const int Most = 200;

    public static List<MentionDraft> Find(string text, IReadOnlyList<(SourceSpan Span, string Language)> parts, IReadOnlyList<MentionDraft> drafts)
    {
        var introduced = new Dictionary<string, MentionDraft>(StringComparer.Ordinal);
        foreach (var body in drafts.Where(d => d.Class == MentionClass.Body))
        {
            if (introduced.Count < Most && text.AsSpan(body.End).StartsWith(" (") && Acronym(text, body.End + 2) is { } acronym)
            {
                introduced.TryAdd(acronym, body);
            }
        }

        var found = new List<MentionDraft>();
        foreach (var (acronym, body) in introduced)
        {
            foreach (var (span, _) in parts)
            {
                for (var at = text.IndexOf(acronym, span.Start, span.Length, StringComparison.Ordinal); at >= 0; at = text.IndexOf(acronym, at + 1, span.End - at - 1, StringComparison.Ordinal))
                {
                    var end = at + acronym.Length;
                    if (at >= body.End && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
                    {
                        found.Add(new MentionDraft(at, end, MentionClass.Body) { Entity = body.Entity, Name = body.Name ?? text[body.Start..body.End], Rule = "acronym that the text introduces", Basis = Basis.Derived });
                    }
                }
            }
        }

        return found;
    }

    private static string? Acronym(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && char.IsUpper(text[end]))
        {
            end++;
        }

        return end - at >= 2 && end < text.Length && text[end] == ')' ? text[at..end] : null;
    }
}
