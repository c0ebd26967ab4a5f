using Lectern.Annotations.Instruments;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Occasions;

/// <summary>Finds which state is said to be chair, member or observer of which body.</summary>
internal sealed class BodyRoles(SpokenText text, InstrumentWords common, OccasionWords words)
{
    private const int MostToRole = 4;
    private const int MostToBody = 5;
    private const int MostBack = 2;
    private readonly OccasionDates _dates = new(text, common, words);

    /// <summary>The roles, in order of place; empty where the language has no pack.</summary>
    public static IReadOnlyList<BodyRole> Find(SpokenText text) =>
        InstrumentWords.Find(text.Transcript.Language) is { } common && OccasionWords.Find(text.Transcript.Language) is { } words
            ? [.. Enumerable.Range(0, text.Sentences.Count).SelectMany(new BodyRoles(text, common, words).Find)]
            : [];

    private IEnumerable<BodyRole> Find(int index)
    {
        var sentence = text.Sentences[index];
        foreach (var state in text.MentionsIn(sentence.Span).Where(m => m.Class == MentionClass.State && m.Entity is { Length: 2 or 4 }))
        {
            if (RoleAfter(index, sentence, state) is { } role)
            {
                yield return role;
            }
        }
    }

    private BodyRole? RoleAfter(int index, SpokenSentence sentence, Mention state)
    {
        var after = sentence.IndexAt(state.Span.End);
        if (IsOfOffice(sentence, state))
        {
            return null;
        }

        for (var i = after; i < sentence.Count && i - after <= MostToRole; i++)
        {
            // "A supports B's membership": it is B's.
            if (text.MentionAt(sentence[i].Start, MentionClass.State) is not null)
            {
                return null;
            }

            foreach (var (role, pattern) in words.RolesAfter)
            {
                if (pattern.LengthAt(sentence.Keys, i) is > 0 and var length && Body(index, sentence, after, i, length) is { } body)
                {
                    return Make(sentence, state, role, body, i, i + length - 1);
                }
            }

            if (common.Clauses.StandsAt(sentence.Keys, i) || text.MentionAt(sentence[i].Start, MentionClass.Office) is not null || text.MentionAt(sentence[i].Start, MentionClass.Person) is not null)
            {
                return null;
            }
        }

        return InChairOf(index, sentence, state);
    }

    // "the chairmanship of Kazakhstan in the OSCE"
    private BodyRole? InChairOf(int index, SpokenSentence sentence, Mention state)
    {
        var first = sentence.IndexAt(state.Span.Start);
        var length = words.ChairOf.LengthBefore(sentence.Keys, first - 1, 3);
        return length > 0 && Body(index, sentence, first, sentence.IndexAt(state.Span.End) - 1, 1) is { } body
            ? Make(sentence, state, "chair", body, first - length, first)
            : null;
    }

    // "the President of Kazakhstan is the chairman": a person's role, not the state's.
    private bool IsOfOffice(SpokenSentence sentence, Mention state)
    {
        var at = sentence.IndexAt(state.Span.Start);
        return text.MentionsIn(sentence.SpanOf(Math.Max(0, at - 7), Math.Max(0, at - 1))).Any(m => m.Class is MentionClass.Office or MentionClass.Body && state.Span.Start - m.Span.End < 6)
            || text.MentionsIn(sentence.Span).Any(m => m.Class is MentionClass.Office or MentionClass.Body or MentionClass.Person && m.Span != state.Span && m.Span.Contains(state.Span));
    }

    // Behind the role, between state and role ("Sweden's EU presidency"), or the one named before ("there").
    private (string Key, string Name, SourceSpan Span, bool IsBefore)? Body(int index, SpokenSentence sentence, int from, int role, int length)
    {
        for (var i = role + length; i < sentence.Count && i - role - length <= MostToBody; i++)
        {
            if (text.MentionAt(sentence[i].Start, MentionClass.Body) is { } body)
            {
                // "加入联合国专家组": a part of the body, or a group of it, is not the body.
                if (common.HasMarkedNames && sentence.IndexAt(body.Span.End) is var next && !sentence.Opens(next) && !common.ParticipleAfter.StandsAt(sentence.Keys, next) && !words.Apart.StandsAt(sentence.Keys, next))
                {
                    return null;
                }

                return (KeyOf(body), NameOf(body), body.Span, false);
            }

            if (words.There.StandsAt(sentence.Keys, i) && Earlier(index) is { } earlier)
            {
                return (KeyOf(earlier), NameOf(earlier), new SourceSpan(sentence[i].Start, sentence[i].End), true);
            }

            if (sentence.Opens(i) || !words.RoleLinks.StandsAt(sentence.Keys, i))
            {
                break;
            }
        }

        return text.MentionsIn(sentence.SpanOf(Math.Min(from, role), role)).FirstOrDefault(m => m.Class == MentionClass.Body) is { } between
            ? (KeyOf(between), NameOf(between), between.Span, false)
            : null;
    }

    private Mention? Earlier(int index)
    {
        for (var back = 1; back <= MostBack && index - back >= 0 && text.Sentences[index - back].Turn == text.Sentences[index].Turn; back++)
        {
            var bodies = text.MentionsIn(text.Sentences[index - back].Span).Where(m => m.Class == MentionClass.Body).ToArray();
            if (bodies.Length > 0)
            {
                return bodies[^1];
            }
        }

        return null;
    }

    private string KeyOf(Mention body) => body.Entity ?? Knowledge.KnownEntities.Find(NameOf(body)).FirstOrDefault(e => e.Class == Knowledge.EntityClass.Body)?.Id ?? body.Name ?? "";

    private string NameOf(Mention body) => body.Name ?? text.Transcript.Source[body.Span];

    // "Ukraine's future membership"
    private bool IsToCome(SpokenSentence sentence, Mention state, int role) =>
        sentence.IndexAt(state.Span.End) is var after && after < role && Enumerable.Range(after, role - after).Any(i => words.Coming.StandsAt(sentence.Keys, i));

    private BodyRole Make(SpokenSentence sentence, Mention state, string role, (string Key, string Name, SourceSpan Span, bool IsBefore) body, int first, int last)
    {
        var (from, to) = (Math.Min(Math.Min(state.Span.Start, sentence[first].Start), body.Span.Start), Math.Max(Math.Max(state.Span.End, sentence[last].End), body.Span.End));
        var span = new SourceSpan(from, to);
        var date = _dates.Beside(sentence, span)
            ?? (text.Transcript.Date is { } day ? new Finding<Edtf>(day.Value, Basis.Inferred, day.Certainty, [new Evidence("said of the time of the event", span, text.Transcript.Source[span])]) : null);
        var at = sentence.IndexAt(from);
        Modality? told = Senses.Before(common, sentence, first, Senses.ClauseStart(sentence, at), [Modality.Denied, Modality.Conditional, Modality.Called, Modality.Intended])
            ?? (IsToCome(sentence, state, first) ? Modality.Intended : null);
        var modality = told ?? (sentence.IsQuestion || sentence.Turn.Kind == TurnKind.Question ? Modality.Reported : Modality.Actual);
        return new BodyRole(role, state.Entity!, body.Key.Length > 0 ? body.Key : body.Name, body.Name, sentence.Turn.Id, span)
        {
            Date = date,
            Modality = modality,
            Rule = body.IsBefore ? "role in the body named before" : "role of a state in a body",
            Basis = body.IsBefore ? Basis.Derived : Basis.Stated,
            Certainty = Certainty.Certain,
        };
    }
}
