using System.Globalization;
using Lectern.Annotations.Occasions;
using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Finds the instruments of which a transcript speaks: names, what joins them, parties, statuses.</summary>
internal sealed class InstrumentRecognizer
{
    private const int MostBack = 2;

    private readonly SpokenText _text;
    private readonly InstrumentWords _words;
    private readonly PartyFinder _parties;
    private readonly List<Gathered> _gathered = [];

    private InstrumentRecognizer(SpokenText text, InstrumentWords words) => (_text, _words, _parties) = (text, words, new PartyFinder(text, words));

    /// <summary>The instruments, in order of first mention; empty where the language has no pack.</summary>
    public static IReadOnlyList<Instrument> Find(SpokenText text) =>
        InstrumentWords.Find(text.Transcript.Language) is { } words ? new InstrumentRecognizer(text, words).Find() : [];

    private IReadOnlyList<Instrument> Find()
    {
        var finder = new NameFinder(_text, _words);
        var marked = new MarkedNames(_text, _words);
        var statuses = new StatusFinder(_words);
        var dates = new StatusDate(_text, _words);
        for (var i = 0; i < _text.Sentences.Count; i++)
        {
            var sentence = _text.Sentences[i];
            var names = _words.HasMarkedNames ? marked.Find(i) : finder.Find(i);
            if (names.Count == 0 && !Enumerable.Range(0, sentence.Count).Any(k => _words.Documents.StandsAt(sentence.Keys, k)))
            {
                continue;
            }

            names = [.. names.Concat(Documents(i, sentence, names)).OrderBy(n => n.First)];
            var found = statuses.Find(sentence, names);
            foreach (var name in names)
            {
                Gather(name, [.. found.Where(f => f.Name == name)], dates);
            }

            AddAnniversaries(sentence, names);
        }

        JoinPlain();
        return [.. _gathered.Where(g => g.IsKept).Select((g, index) => g.Build(_text, string.Create(CultureInfo.InvariantCulture, $"i{index + 1}")))];
    }

    // "the agreement that we have just signed" of a day on which one was signed is that one.
    private void JoinPlain()
    {
        foreach (var plain in _gathered.Where(g => g.IsKept && g.IsPlain).ToArray())
        {
            var signed = _gathered.Where(g => g != plain && g.IsKept && !g.IsPlain && g.Key.Kind == plain.Key.Kind && g.Claims.Any(c => c is { Status: InstrumentStatus.Signed, Modality: Modality.Actual })).ToArray();
            if (signed.Length == 1)
            {
                signed[0].Take(plain);
                _gathered.Remove(plain);
            }
        }
    }

    // "the document", "this important document"
    private IEnumerable<FoundName> Documents(int index, SpokenSentence sentence, List<FoundName> names)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (_words.Documents.LengthAt(sentence.Keys, i) is > 0 and var length && !sentence.Opens(i) && _words.Points.LengthBefore(sentence.Keys, i - 1, 3) > 0
                && !names.Any(n => i >= n.First && i <= n.Last))
            {
                yield return new FoundName(index, i, i + length - 1, i, "document") { IsReference = true };
            }
        }
    }

    private void Gather(FoundName name, IReadOnlyList<FoundStatus> statuses, StatusDate dates)
    {
        var target = name.IsReference ? Antecedent(name) : Same(name, statuses) ?? New(name);
        if (target is null)
        {
            return;
        }

        var sentence = _text.Sentences[name.Sentence];
        target.Names.Add(name);
        target.Add(_parties.InName(name));
        foreach (var status in statuses)
        {
            target.Add(_parties.BySubject(status));
            var span = sentence.SpanOf(Math.Min(name.First, status.First), Math.Max(name.Last, status.Last));
            target.Claims.Add(new StatusClaim(status.Words.Status, status.Modality, sentence.Turn.Id, span)
            {
                Date = dates.Find(status),
                Aspect = status.Words.Aspect,
                Rule = RuleOf(status),
                Basis = status.Words.Form == StatusForm.Noun || name.IsReference ? Basis.Derived : Basis.Stated,
                Certainty = status.Certainty,
            });
        }
    }

    private bool IsPointed(FoundName name) => name.First > 0 && _words.Points.LengthBefore(_text.Sentences[name.Sentence].Keys, name.First - 1, 3) > 0;

    // "We adopted a joint statement … We also issued a joint statement": what the same speaker tells of twice, without an article that points back, is two.
    private bool IsAnother(FoundName name, IReadOnlyList<FoundStatus> statuses, Gathered same)
    {
        var sentence = _text.Sentences[name.Sentence];
        return name is { IsProper: false, Known: null } && same.Key.Kind is "statement" or "declaration" && ((same.Key.Words.Count <= 2 && same.Key.States.Count == 0) || statuses.Any(s => s.Words.Status == InstrumentStatus.Agreed))
            && !IsPointed(name)
            && statuses.Any(s => (s.Words.Happens || s.Words.Status == InstrumentStatus.Agreed) && s.Modality == Modality.Actual)
            && same.Claims.Any(c => c.Turn == sentence.Turn.Id && c.Modality == Modality.Actual && c.Status is InstrumentStatus.Adopted or InstrumentStatus.Signed && !sentence.Span.Overlaps(c.Span));
    }

    private static string RuleOf(FoundStatus status) => status.Words.Form switch
    {
        StatusForm.Noun => "noun before the name",
        StatusForm.Passive => "participle after the name",
        StatusForm.Finite => "verb after the name",
        _ => "verb before the name",
    };

    // A thing whose anniversary is kept came to be so many years before.
    private void AddAnniversaries(SpokenSentence sentence, IReadOnlyList<FoundName> names)
    {
        foreach (var name in names.Where(n => !n.IsReference))
        {
            if (AnniversaryFinder.Before(_text, _words, sentence, name.First) is { } anniversary && _gathered.FirstOrDefault(g => g.Names.Contains(name)) is { } target)
            {
                target.Claims.Add(new StatusClaim(target.Key.Kind is "declaration" or "resolution" ? InstrumentStatus.Adopted : InstrumentStatus.Signed, Modality.Actual, sentence.Turn.Id, new SourceSpan(anniversary.Span.Start, sentence[name.Last].End))
                {
                    Date = anniversary.Origin,
                    Aspect = "anniversary",
                    Rule = "an anniversary is kept of it",
                    Basis = Basis.Derived,
                    Certainty = Certainty.Certain,
                });
            }
        }
    }

    private Gathered New(FoundName name)
    {
        var gathered = new Gathered(InstrumentKey.Of(_text, _words, name));
        _gathered.Add(gathered);
        return gathered;
    }

    // The one instrument with which the name agrees; where there are two, none is certain.
    private Gathered? Same(FoundName name, IReadOnlyList<FoundStatus> statuses)
    {
        if (name.Known is not null)
        {
            return _gathered.FirstOrDefault(g => g.Key.Known == name.Known);
        }

        var key = InstrumentKey.Of(_text, _words, name);
        var acronym = _gathered.Where(g => g.Acronym is { } a && _text.Text.AsSpan(_text.Sentences[name.Sentence][name.First].Start).StartsWith(a, StringComparison.Ordinal) && name.First == name.Last).ToArray();
        if (acronym.Length == 1)
        {
            return acronym[0];
        }

        if (name.IsBare)
        {
            return _gathered.FirstOrDefault(g => g.Names[0].IsBare && key.States.Count > 0 && g.Key.Words.SetEquals(key.Words) && g.Key.States.SetEquals(key.States));
        }

        // What is spoken of in general ("a free trade agreement") is not the one that was named.
        var likely = _gathered.Where(g => !g.Names[0].IsBare && g.Key.MayBe(key) && (g.Key.Known is not null || g.Names[0].IsProper == name.IsProper || key.Words.Count > 1) && !(name.IsGeneric && !g.Names[0].IsGeneric) && !IsAnother(name, statuses, g)).ToArray();
        if (likely.Length == 0 && name.IsWhole && key is { Words.Count: 1, States.Count: 0, Years.Count: 0 } && IsPointed(name))
        {
            // "the FTA": the one of which was spoken.
            likely = [.. _gathered.Where(g => !g.Names[0].IsBare && g.Key.Known is null && g.Key.Kind == key.Kind && g.Key.Words.IsSupersetOf(key.Words))];
        }

        if (likely.Length != 1)
        {
            return likely.FirstOrDefault(g => g.Key.Words.SetEquals(key.Words) && g.Key.States.SetEquals(key.States) && g.Key.Years.SetEquals(key.Years));
        }

        likely[0].Widen(key);
        return likely[0];
    }

    // "this treaty": the only one of its kind in the sentences just before, in the same turn.
    private Gathered? Antecedent(FoundName name)
    {
        var turn = _text.Sentences[name.Sentence].Turn;
        for (var back = 0; back <= MostBack && name.Sentence - back >= 0; back++)
        {
            if (_text.Sentences[name.Sentence - back].Turn != turn)
            {
                return null;
            }

            var near = _gathered.Where(g => g.Names.Any(n => n.Sentence == name.Sentence - back && n.Last < (back == 0 ? name.First : int.MaxValue))).ToArray();
            var fitting = near.Where(g => name.Kind == "document" || g.Key.Kind == name.Kind).ToArray();
            if (fitting.Length == 1 && (name.Kind != "document" || near.Length == 1))
            {
                return fitting[0];
            }

            if (near.Length > 0)
            {
                return null;
            }
        }

        return null;
    }
}
