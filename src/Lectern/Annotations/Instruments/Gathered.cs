using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>One instrument while its mentions are gathered.</summary>
internal sealed class Gathered(InstrumentKey key)
{
    private readonly List<Finding<IReadOnlyList<string>>> _parties = [];

    public InstrumentKey Key { get; private set; } = key;

    public List<FoundName> Names { get; } = [];

    public List<StatusClaim> Claims { get; } = [];

    public string? Acronym => Names.Select(n => n.Acronym).FirstOrDefault(a => a is not null);

    /// <summary>It is spoken of as an instrument, not only in words that could mean one.</summary>
    public bool IsKept => Names.Any(n => !n.IsReference && !n.IsBare && (!n.IsWeak || n.IsProper))
        || (Names.Any(n => !n.IsReference && !n.IsBare) ? Claims.Any(c => c.Modality is not Modality.Asked) || _parties.Count > 0 : IsSigned);

    // A noun for a document alone: what is said of it must be said of a treaty, and of whose it is.
    private bool IsSigned => (Names.Any(n => n.IsDone) && Claims.Any(c => c is { Status: InstrumentStatus.Signed, Modality: Modality.Actual or Modality.Reported }))
        || (Claims.Any(c => c.Modality is not Modality.Asked && c.Status is InstrumentStatus.Signed or InstrumentStatus.Initialled or InstrumentStatus.Ratified or InstrumentStatus.InForce or InstrumentStatus.Extended)
            && (_parties.Count > 0 || Names.Any(n => n.NamesMatter || n.IsTopical || n.First < n.Head)))
        || (Claims.Any(c => c is { Status: InstrumentStatus.Agreed or InstrumentStatus.UnderNegotiation, Modality: Modality.Actual or Modality.Reported }) && Names.Any(n => n.IsTopical))
        || (Names.Any(n => n.HasBody) && Claims.Any(c => c.Modality is not Modality.Asked && c.Status is InstrumentStatus.Adopted or InstrumentStatus.Rejected or InstrumentStatus.Submitted));

    /// <summary>A noun alone, in the singular: "the agreement".</summary>
    public bool IsPlain => Key.Words.Count <= 1 && Key.States.Count == 0 && Names.All(n => n.IsReference || (n is { IsBare: true, IsTold: true, NamesMatter: false, IsPlural: false } && n.First == n.Head && n.Last == n.Head));

    /// <summary>Takes what was gathered of a name that means the same.</summary>
    public void Take(Gathered other)
    {
        Names.AddRange(other.Names.Select(n => n with { IsReference = true }));
        Claims.AddRange(other.Claims);
        _parties.AddRange(other._parties);
    }

    public void Add(Finding<IReadOnlyList<string>>? parties)
    {
        if (parties is not null)
        {
            _parties.Add(parties);
        }
    }

    /// <summary>A fuller name is how it is known from here on.</summary>
    public void Widen(InstrumentKey key)
    {
        if (key.Words.Count > Key.Words.Count || key.States.Count > Key.States.Count)
        {
            Key = key;
        }
    }

    public Instrument Build(SpokenText text, string id)
    {
        var fullest = Names.Where(n => !n.IsReference).OrderByDescending(n => n.IsProper).ThenByDescending(n => Length(text, n)).ThenBy(n => n.Sentence).First();
        return new Instrument(id, text.Transcript.Source[Span(text, fullest)], Key.Kind)
        {
            Acronym = Acronym,
            Known = Key.Known,
            Key = Key.Known is { } known ? "known:" + known : fullest.IsProper && Key.Words.Count >= 2 ? Key.Text : null,
            Parties = _parties.OrderBy(p => p.Basis).ThenBy(p => p.Certainty).ThenByDescending(p => p.Value.Count).FirstOrDefault(),
            Mentions = [.. Names.Select(n => new InstrumentMention(Span(text, n), text.Sentences[n.Sentence].Turn.Id, n.IsReference)).OrderBy(m => m.Span)],
            Claims = [.. Claims.OrderBy(c => c.Span)],
            Certainty = Names.Any(n => n.IsProper || (!n.IsGeneric && !n.IsWeak)) || Claims.Any(c => c is { Modality: Modality.Actual, Certainty: Certainty.Certain }) ? Certainty.Certain : Certainty.Doubtful,
        };
    }

    // The mark that opens a quotation belongs to a name in which it closes: “walk on the pier” agreement.
    private static SourceSpan Span(SpokenText text, FoundName name)
    {
        var span = text.Sentences[name.Sentence].SpanOf(name.First, name.Last);
        return span.Start > 0 && text.Text[span.Start - 1] is '"' or '“' or '«' && text.Text.AsSpan(span.Start, span.Length).IndexOfAny('"', '”', '»') >= 0 ? new SourceSpan(span.Start - 1, span.End) : span;
    }

    private static int Length(SpokenText text, FoundName name) => Span(text, name).Length;
}
