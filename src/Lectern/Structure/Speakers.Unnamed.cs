namespace Lectern.Structure;

/// <content>Whose the turns are that no label names.</content>
internal sealed partial class Speakers
{
    // Turns without a name: the opening, and answers under "A:". They are the person's whom the title names first among those who speak.
    private void OfUnnamed(IReadOnlyList<TurnDraft> turns, Attribution[] of)
    {
        if (turns.Any(turn => turn.Label?.Anatomy.Class == LabelClass.Unnamed))
        {
            for (var i = 0; i < turns.Count; i++)
            {
                // Captions name nobody, whatever their opening says of who is present.
                of[i] = turns[i].Label is null ? new Attribution(null, true, "no label, and the marks between turns name nobody") : of[i];
            }

            if (UnnamedAnswers.Find(_source, turns) is { Count: > 0 } answers && _people.Where(p => p.IsFromHead).ToArray() is [var guest])
            {
                foreach (var answer in answers)
                {
                    of[answer] = new Attribution(guest, true, "a paragraph after the one that asks; the head names one person with an office");
                }

                guest.Speaks = true;
            }

            return;
        }

        var officials = _people.Where(p => p.Speaks && !p.IsJournalist).ToArray();
        var isHeard = officials.Length == 1 && (turns.Count < FewTurns || of.Count(o => o.Person == officials[0]) > 1); // a label that stands once in a long text may be anything
        var principal = _people.FirstOrDefault(p => p.IsFromHead && p.Speaks) ?? (isHeard ? officials[0] : null) ?? _people.FirstOrDefault(p => p.IsFromHead);
        var isGuessed = principal is null;
        principal ??= FirstToAnswer(turns, of);
        var isOneOfSeveral = _people.Count(p => p.IsFromHead && p.Speaks) > 1;
        var isAlone = _people.Count(p => p.IsFromHead) == 1; // the first "A:" is no more in doubt than the second
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Marked is not null)
            {
                of[i] = of[i].Why is null ? new Attribution(null, true, "the markup says that somebody speaks, and not who") : of[i];
                continue;
            }

            if (of[i].Person is not null || (turns[i].Label is { } label && label.Anatomy.Class != LabelClass.Answer))
            {
                continue;
            }

            if (turns[i].IsQuestion)
            {
                var asker = of.Take(i).Select(o => o.Person).FirstOrDefault(p => p is not null && p != principal);
                of[i] = new Attribution(asker, true, asker is null ? "a question without a label" : "a question without a label: whoever asked before");
                continue;
            }

            if (principal is null && turns[i].IsAnswer && LastLabelled(turns, i) is >= 0 and var named && turns[named].Label!.Anatomy.Class is not (LabelClass.Question or LabelClass.Journalist) && of[named].Person is { IsJournalist: false } answering)
            {
                of[i] = new Attribution(answering, true, "an answer without a label: whoever answered first");
                continue;
            }

            of[i] = new Attribution(
                principal,
                principal is null || isGuessed || isOneOfSeveral || !(principal.Speaks || (isAlone && turns[i].Label is not null)),
                principal is null ? "no label, and the head names nobody" : principal.IsFromHead ? "no name here: whom the head names first among those who speak" : "no name here: the only official who speaks");
            if (principal is not null)
            {
                principal.Speaks = true;
            }
        }
    }

    // Whoever answers the first question is most likely the one who spoke before it.
    private static Person? FirstToAnswer(IReadOnlyList<TurnDraft> turns, Attribution[] of)
    {
        for (var i = 1; i < turns.Count; i++)
        {
            if (turns[i - 1].Label?.Anatomy.Class is LabelClass.Question or LabelClass.Journalist && of[i].Person is { IsJournalist: false } person)
            {
                return turns[i].Label?.Anatomy.Class is LabelClass.Moderator or LabelClass.Interpreter ? null : person;
            }
        }

        return null;
    }

    private static int LastLabelled(IReadOnlyList<TurnDraft> turns, int before)
    {
        var last = before - 1;
        while (last >= 0 && turns[last].Label is null)
        {
            last--;
        }

        return last;
    }
}
