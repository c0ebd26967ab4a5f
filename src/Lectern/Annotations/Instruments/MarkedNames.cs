using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Finds names of instruments in a language that puts them into marks of their own, as Chinese does: 《…条约》.</summary>
internal sealed class MarkedNames(SpokenText text, InstrumentWords words)
{
    private const int MostLength = 60;

    /// <summary>The names in a sentence, in order.</summary>
    public List<FoundName> Find(int index)
    {
        var sentence = text.Sentences[index];
        var found = new List<FoundName>();
        for (var at = sentence.Span.Start; at < sentence.Span.End; at++)
        {
            if (sentence.Text[at] == '《' && sentence.Text.IndexOf('》', at, Math.Min(MostLength, sentence.Span.End - at)) is > 0 and var close)
            {
                var (first, last) = (sentence.IndexAt(at), sentence.IndexAt(close) - 1);
                var kind = words.Heads.FirstOrDefault(h => Enumerable.Range(first, Math.Max(0, last - first + 1)).Any(i => h.Pattern.LengthAt(sentence.Keys, i) is > 0 and var n && i + n - 1 == last))?.Kind;
                if (kind is not null && last > first)
                {
                    found.Add(new FoundName(index, first, last, last, kind) { IsProper = true, Known = KnownInstruments.FindIn(sentence, first, last)?.Key });
                }

                at = close;
            }
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            if (!found.Any(n => i >= n.First && i <= n.Last) && KnownInstruments.FindAt(sentence, i) is { } known)
            {
                found.Add(new FoundName(index, i, i + known.Length - 1, i + known.Length - 1, known.Instrument.Kind) { IsProper = true, Known = known.Instrument.Key });
                i += known.Length - 1;
            }
        }

        return [.. found.OrderBy(n => n.First)];
    }
}
