namespace Lectern.Annotations.Mentions;

/// <summary>Finds the mentions of passages in Chinese, where no space parts the words.</summary>
internal sealed class ChineseRecognizer(string text, Transcript transcript)
{
    private static readonly Lazy<ChineseLexicon> Words = new(() => new ChineseLexicon());
    // The text is walked once for each; no transcript names more people.
    private const int MostNames = 1000;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public List<MentionDraft> Find(IReadOnlyList<SourceSpan> spans)
    {
        var drafts = new List<MentionDraft>();
        if (spans.Count == 0)
        {
            return drafts;
        }

        var lexicon = Words.Value;
        var signs = new ChineseSigns(text, lexicon, spans);
        foreach (var span in spans)
        {
            var own = new List<MentionDraft>();
            Walk(lexicon, signs, span, own);
            drafts.AddRange(own);
            drafts.AddRange(ChineseBodies.Find(text, span, lexicon, own));
        }

        foreach (var participant in transcript.Participants)
        {
            if (!participant.Name.EndsWith("记者", StringComparison.Ordinal) && !participant.Name.EndsWith("記者", StringComparison.Ordinal) && !lexicon.IsNoName(participant.Name))
            {
                _names.Add(participant.Name);
            }
        }

        Repeat(spans, drafts);
        return drafts;
    }

    private void Walk(ChineseLexicon lexicon, ChineseSigns signs, SourceSpan span, List<MentionDraft> drafts)
    {
        var previousEnd = span.Start;
        for (var at = span.Start; at < span.End;)
        {
            if (lexicon.Longest(text, at, span.End) is { } match)
            {
                Take(lexicon, signs, span, match, previousEnd, drafts);
                at = previousEnd = match.End;
            }
            else if (signs.At(at, span, drafts) is var next && next > at)
            {
                at = previousEnd = next;
            }
            else
            {
                at++;
            }
        }
    }

    private void Take(ChineseLexicon lexicon, ChineseSigns signs, SourceSpan span, ChineseMatch match, int previousEnd, List<MentionDraft> drafts)
    {
        var end = match.End;
        if (match.Class == MentionClass.State && lexicon.StateTail(text, end, span.End) is var tail && tail > end)
        {
            end = tail;
        }

        if (match.Class is MentionClass.State && lexicon.IsLanguage(text, end, span.End))
        {
            return;
        }

        drafts.Add(new MentionDraft(match.Start, end, match.Class) { Entity = match.Entity?.Id, Name = match.Entity?.Name, Rule = "known form" });
        if (match.Class == MentionClass.Person && !match.IsTitle)
        {
            _names.Add(text[match.Start..match.End]);
        }

        if (match.Class != MentionClass.Office && !match.IsTitle)
        {
            return;
        }

        if (match.IsTitle)
        {
            drafts.RemoveAt(drafts.Count - 1);
        }

        var name = ChineseNames.Before(text, Math.Max(span.Start, previousEnd), match.Start, lexicon);
        if (name is null && !match.IsTitle)
        {
            name = ChineseNames.After(text, match.End, span.End, lexicon);
        }

        if (name is { } found)
        {
            _names.Add(text[found.Start..found.End]);
            drafts.Add(new MentionDraft(found.Start, found.End, MentionClass.Person) { Rule = "name beside an office", Basis = Basis.Stated, Role = match.IsTitle ? null : text[match.Start..match.End] });
        }
    }

    // A name that was told by an office once is one everywhere.
    private void Repeat(IReadOnlyList<SourceSpan> spans, List<MentionDraft> drafts)
    {
        foreach (var name in _names.Where(n => n.Length is > 1 and < 12 && Tokenizer.IsIdeograph(n[0])).Take(MostNames))
        {
            var participant = transcript.Participants.FirstOrDefault(p => p.Name == name);
            foreach (var span in spans)
            {
                for (var at = text.IndexOf(name, span.Start, span.Length, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, span.End - at - name.Length, StringComparison.Ordinal))
                {
                    drafts.Add(new MentionDraft(at, at + name.Length, MentionClass.Person)
                    {
                        Rule = "name of a person whom the document names", Basis = Basis.Derived, Entity = participant?.Id, Name = name, Role = participant?.Role, Affiliation = participant?.Affiliation,
                    });
                }
            }
        }
    }
}
