using Lectern.Annotations.Times;

namespace Lectern.Annotations.Phrasing;

/// <summary>What was said in a transcript, sentence by sentence, with what its words name.</summary>
internal sealed class SpokenText
{
    private readonly Mention[] _mentions;
    private readonly Dictionary<SpokenSentence, int> _places;
    private readonly Dictionary<string, string> _titled;

    public SpokenText(AnnotatedTranscript annotated)
    {
        Annotated = annotated;
        _mentions = [.. annotated.Mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
        var text = Transcript.Source.Text;
        Sentences = [.. Transcript.Turns
            .Where(turn => turn.Kind != TurnKind.Procedural)
            .SelectMany(turn => turn.Parts.SelectMany(part => Whole(Structure.Sentences.Of(text, part))).Select(span => SpokenSentence.Read(text, span, turn)))
            .OfType<SpokenSentence>()];
        _places = Sentences.Index().ToDictionary(s => s.Item, s => s.Index);
        _titled = TitledStates.Of(Transcript);
        Participants = StatesOfParticipants();
        Dates = SaidDates.Of(annotated);
    }

    public AnnotatedTranscript Annotated { get; }

    public Transcript Transcript => Annotated.Transcript;

    public string Text => Transcript.Source.Text;

    public IReadOnlyList<SpokenSentence> Sentences { get; }

    /// <summary>
    /// States for which the named office holders of the event speak, by ISO 3166-1 code, the host's first; fewer than two where the text does not show them. Two states that no table knows
    /// stand by their printed names, where holders of the same office speak for them.
    /// </summary>
    public IReadOnlyList<string> Participants { get; }

    /// <summary>Days that the words name, in order.</summary>
    public IReadOnlyList<SaidDate> Dates { get; }

    // "am 18. April": a point inside a date ends no sentence.
    private bool StandsAcross(int end, int start)
    {
        var next = Ordered.FirstAfter(Annotated.Times, start, static time => time.Span.End);
        return next < Annotated.Times.Count && Annotated.Times[next].Span.Start < end;
    }

    private IEnumerable<SourceSpan> Whole(IEnumerable<SourceSpan> sentences)
    {
        SourceSpan? open = null;
        foreach (var sentence in sentences)
        {
            if (open is { } before && StandsAcross(before.End, sentence.Start))
            {
                open = new SourceSpan(before.Start, sentence.End);
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = sentence;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The place of a sentence among <see cref="Sentences"/>.</summary>
    public int IndexOf(SpokenSentence sentence) => _places[sentence];

    /// <summary>Days named inside a span, in order.</summary>
    public IEnumerable<SaidDate> DatesIn(SourceSpan span) => Ordered.Within(Dates, span, static date => date.Span);

    /// <summary>Time expressions inside a span, in order, those that mean no certain day too.</summary>
    public IEnumerable<TimeExpression> TimesIn(SourceSpan span) => Ordered.Within(Annotated.Times, span, static time => time.Span);

    /// <summary>The words for a day begin from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool HasDateFrom(int first, int last) => Ordered.FirstAfter(Dates, first - 1, static date => date.Span.Start) is var next && next < Dates.Count && Dates[next].Span.Start <= last;

    /// <summary>The day whose words hold an offset, or null.</summary>
    public SaidDate? DateAt(int offset) =>
        Ordered.FirstAfter(Dates, offset, static date => date.Span.End) is var next && next < Dates.Count && Dates[next].Span.Start <= offset ? Dates[next] : null;

    /// <summary>What is named inside a span.</summary>
    public IEnumerable<Mention> MentionsIn(SourceSpan span) => Ordered.Within(_mentions, span, static mention => mention.Span);

    /// <summary>States named inside a span, by code, each once, in order.</summary>
    public IReadOnlyList<string> StatesIn(SourceSpan span) =>
        [.. MentionsIn(span).Where(m => m.Class == MentionClass.State && m.Entity is { Length: 2 or 4 }).Select(m => m.Entity!).Distinct(StringComparer.Ordinal)];

    /// <summary>The mention of a class that begins at an offset, or null.</summary>
    public Mention? MentionAt(int offset, MentionClass @class)
    {
        for (var i = FirstAt(offset); i < _mentions.Length && _mentions[i].Span.Start == offset; i++)
        {
            if (_mentions[i].Class == @class)
            {
                return _mentions[i];
            }
        }

        return null;
    }

    /// <summary>The state for which the speaker of a turn holds an office, or null.</summary>
    public string? StateOf(Turn turn) => Transcript.SpeakerOf(turn) is { IsJournalist: false } speaker ? StateOf(speaker) : null;

    private string? StateOf(Participant participant)
    {
        if (participant.Affiliation is null)
        {
            return _titled.GetValueOrDefault(participant.Id);
        }

        var folded = Folding.Fold(participant.Affiliation);
        return (Knowledge.StateNames.FindByName(folded) ?? Knowledge.StateNames.FindByAdjective(folded))?.Code;
    }

    private int FirstAt(int offset) => Ordered.FirstAfter(_mentions, offset - 1, static mention => mention.Span.Start);

    // Journalists ask for their papers, not for their states. Where no table knows the states, holders of one office stand for those that the text prints beside it.
    private List<string> StatesOfParticipants()
    {
        var people = Transcript.Participants.Where(p => !p.IsJournalist && (p.Affiliation is not null || _titled.ContainsKey(p.Id))).ToArray();
        var states = people.Select(StateOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var peers = people.Where(p => p is { Role: not null, Affiliation: not null }).ToArray();
        return states.Count == 0 && peers.Length == 2 && Folding.Fold(peers[0].Role) == Folding.Fold(peers[1].Role) && Folding.Fold(peers[0].Affiliation) != Folding.Fold(peers[1].Affiliation)
            ? [.. peers.Select(p => p.Affiliation!)]
            : states;
    }
}
