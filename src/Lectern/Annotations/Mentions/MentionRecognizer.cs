namespace Lectern.Annotations.Mentions;

/// <summary>Finds the mentions of one transcript.</summary>
internal static class MentionRecognizer
{
    public static IReadOnlyList<Mention> Find(Transcript transcript)
    {
        var text = transcript.Source.Text;
        var parts = Parts(transcript).ToArray();
        var ordinary = OrdinaryWords(text, parts.Select(p => p.Span));
        var people = new DocumentPeople(transcript, ordinary);
        var drafts = new List<MentionDraft>();
        var later = new List<AlphabeticRecognizer>();
        var chinese = new List<SourceSpan>();
        foreach (var (span, language) in parts)
        {
            if (language == "zh")
            {
                chinese.Add(span);
                continue;
            }

            var recognizer = new AlphabeticRecognizer(new Passage(text, span, Lexicon.Get(language), ordinary), people);
            drafts.AddRange(recognizer.First());
            later.Add(recognizer);
        }

        foreach (var recognizer in later)
        {
            drafts.AddRange(recognizer.Surnames());
        }

        drafts.AddRange(new ChineseRecognizer(text, transcript).Find(chinese));
        drafts.AddRange(IntroducedAcronyms.Find(text, parts, drafts));
        var mentions = Overlaps.Resolve(drafts).Select(d => new Mention(new SourceSpan(d.Start, d.End), d.Class)
        {
            Entity = d.Entity, StandsFor = d.StandsFor, Name = d.Name, Role = d.Role, Affiliation = d.Affiliation, Rule = d.Rule, Basis = d.Basis, Certainty = d.Certainty,
        }).ToList();
        mentions.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return mentions;
    }

    // Every block that is part of the record, in the language of the turn that has it.
    private static IEnumerable<(SourceSpan Span, string Language)> Parts(Transcript transcript)
    {
        var turns = transcript.Turns.Where(t => t.Language is not null).Select(t => (t.Span, t.Language)).ToArray();
        var next = 0;
        foreach (var block in transcript.Blocks)
        {
            if (block.Class is BlockClass.Clutter)
            {
                continue;
            }

            while (next < turns.Length && turns[next].Span.End <= block.Span.Start)
            {
                next++;
            }

            var own = next < turns.Length && turns[next].Span.Overlaps(block.Span) ? turns[next].Language : null;
            yield return (block.Span, own ?? transcript.Language);
        }
    }

    private static HashSet<ulong> OrdinaryWords(string text, IEnumerable<SourceSpan> spans)
    {
        var ordinary = new HashSet<ulong>();
        foreach (var span in spans)
        {
            for (var at = span.Start; at < span.End; at++)
            {
                if (!char.IsLower(text[at]))
                {
                    while (at < span.End && char.IsLetterOrDigit(text[at]))
                    {
                        at++;
                    }

                    continue;
                }

                var start = at;
                while (at < span.End && (char.IsLetterOrDigit(text[at]) || Folding.Fold(text[at]) == Folding.Ignorable))
                {
                    at++;
                }

                ordinary.Add(WordHash.Of(text.AsSpan(start, at - start)));
            }
        }

        return ordinary;
    }
}
