using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Finds names of instruments in a language that puts them into marks of their own, as Chinese does (《…条约》), and what is plain enough without: 联合声明.</summary>
internal sealed class MarkedNames(SpokenText text, InstrumentWords words)
{
    private const int MostLength = 60;
    private const int MostBefore = 24;
    private const int MostQuoted = 12;
    private const int ShortestSigned = 4;

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
                // 《总体规划2025》
                var noun = last > first && sentence[last].IsNumber ? last - 1 : last;
                var kind = words.Heads.FirstOrDefault(h => Enumerable.Range(first, Math.Max(0, last - first + 1)).Any(i => h.Pattern.LengthAt(sentence.Keys, i) is > 0 and var n && i + n - 1 == noun))?.Kind;
                if (kind is not null && last > first)
                {
                    // 《条约》 is the one that was named.
                    found.Add(new FoundName(index, first, last, noun, kind) { IsProper = true, IsReference = HeadAt(sentence, first) is { Word.IsWhole: false } bare && bare.Length == last - first + 1, Known = KnownInstruments.FindIn(sentence, first, last)?.Key });
                }

                at = close;
            }
        }

        found.AddRange(Quoted(index, sentence));
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!found.Any(n => i >= n.First && i <= n.Last) && KnownInstruments.FindAt(sentence, i) is { } known)
            {
                found.Add(new FoundName(index, i, i + known.Length - 1, i + known.Length - 1, known.Instrument.Kind) { IsProper = true, Known = known.Instrument.Key });
                i += known.Length - 1;
            }
        }

        return [.. found.Concat(Plain(index, sentence, found)).OrderBy(n => n.First)];
    }

    // Without marks only with words before the head that make it one, or a head that is whole: 联合声明, 安理会第2231号决议.
    private IEnumerable<FoundName> Plain(int index, SpokenSentence sentence, List<FoundName> marked)
    {
        var end = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (i < end || HeadAt(sentence, i) is not { } head)
            {
                continue;
            }

            var last = i + head.Length - 1;
            // 方案备忘录: the noun behind it is the head.
            if (last + 1 < sentence.Count && !sentence.Opens(last + 1) && HeadAt(sentence, last + 1) is { Word.IsFirm: true })
            {
                continue;
            }

            var (first, strong) = Before(sentence, i);
            var numbered = Enumerable.Range(first, i - first).Any(k => sentence[k].IsNumber);
            var generic = first > 0 && !sentence.Opens(first) && words.Generic.LengthBefore(sentence.Keys, first - 1) > 0;
            // "海洋联盟大会通过决议": who passed it stands before.
            var telling = strong && head.Word.Kind == "resolution";
            strong |= head.Word.Kind == "resolution" && i > 0 && text.MentionsIn(sentence.SpanOf(0, i - 1)).Any(m => m.Class == MentionClass.Body);
            // 签署口岸铁路接轨备忘录: all that was signed is its name.
            var signed = !strong && !numbered && !head.Word.IsWhole && head.Word.IsFirm ? SignedBefore(sentence, i) : null;
            first = signed ?? first;
            strong |= signed is not null;
            if (!(head.Word.IsWhole || strong || numbered) || (generic && !numbered && head.Word.Kind != "document") || IsNoName(sentence, first, last) || marked.Any(n => n.First <= last && n.Last >= first))
            {
                continue;
            }

            first = strong || head.Word.IsWhole ? OnBefore(sentence, first) : first;
            end = last + 1;
            yield return new FoundName(index, first, last, i, head.Word.Kind)
            {
                IsProper = numbered,
                IsWeak = !numbered && !telling && !(head.Word.IsWhole && head.Word.Kind is "declaration") && text.StatesIn(sentence.SpanOf(first, last)).Count == 0,
                IsGeneric = generic,
            };
        }
    }

    // Quotation marks set off much else; a plan of two states is one: 中美经济合作“百日计划”.
    private IEnumerable<FoundName> Quoted(int index, SpokenSentence sentence)
    {
        for (var at = sentence.Span.Start; at < sentence.Span.End; at++)
        {
            if (sentence.Text[at] != '“' || sentence.Text.IndexOf('”', at, Math.Min(MostQuoted, sentence.Span.End - at)) is not (> 0 and var close))
            {
                continue;
            }

            var (opened, last) = (sentence.IndexAt(at), sentence.IndexAt(close) - 1);
            var head = Enumerable.Range(opened, Math.Max(0, last - opened + 1)).FirstOrDefault(i => HeadAt(sentence, i) is { } h && i + h.Length - 1 == last, -1);
            if (head > opened)
            {
                var (first, _) = Before(sentence, opened, mark: true);
                if (text.StatesIn(sentence.SpanOf(first, last)).Count >= 2)
                {
                    yield return new FoundName(index, opened, last, head, HeadAt(sentence, head)!.Value.Word.Kind) { IsProper = true };
                }
            }

            at = close;
        }
    }

    private (HeadWord Word, int Length)? HeadAt(SpokenSentence sentence, int at)
    {
        (HeadWord, int)? best = null;
        foreach (var head in words.Heads)
        {
            if (head.Pattern.LengthAt(sentence.Keys, at) is > 0 and var length && (best is null || length > best.Value.Item2)
                && Enumerable.Range(at + 1, length - 1).All(i => !sentence.Opens(i)))
            {
                best = (head, length);
            }
        }

        return best;
    }

    // Leftwards over words, numbers and states that belong to the name; whether one of them makes it an instrument.
    private (int First, bool Strong) Before(SpokenSentence sentence, int head, bool mark = false)
    {
        var (first, strong) = (head, false);
        while (first > 0 && head - first < MostBefore && (!sentence.Opens(first) || (mark && first == head)))
        {
            var length = Math.Max(words.StrongModifiers.LengthBefore(sentence.Keys, first - 1), words.Modifiers.LengthBefore(sentence.Keys, first - 1));
            var state = length == 0 ? text.MentionsIn(sentence.SpanOf(0, first - 1)).LastOrDefault(m => m.Class == MentionClass.State && m.Span.End == sentence[first - 1].End) : null;
            if (length > 0 && Enumerable.Range(first - length, length).All(i => i == first - length || !sentence.Opens(i)))
            {
                strong |= words.StrongModifiers.LengthBefore(sentence.Keys, first - 1) > 0;
                first -= length;
            }
            else if (state is not null || sentence[first - 1].IsNumber)
            {
                first = state is null ? first - 1 : sentence.IndexAt(state.Span.Start);
            }
            else
            {
                break;
            }
        }

        // 9·19共同声明: the day of which it is.
        if (first > 0 && sentence[first].IsNumber && sentence[first - 1].IsNumber && sentence.Text[sentence[first - 1].End] == '·')
        {
            first--;
        }

        while (first < head && words.Ands.StandsAt(sentence.Keys, first))
        {
            first++;
        }

        while (first < head && words.Links.StandsAt(sentence.Keys, first) && !sentence[first + 1].IsNumber)
        {
            first++;
        }

        return (first, strong);
    }

    private int? SignedBefore(SpokenSentence sentence, int head)
    {
        for (var i = head - 1; i >= 0 && head - i < MostBefore && !sentence.Opens(i + 1); i--)
        {
            if ((HeadAt(sentence, i) is { } other && i + other.Length != head) || words.Generic.LengthAt(sentence.Keys, i) > 0)
            {
                return null;
            }

            if (words.Statuses.Where(l => l is { Form: StatusForm.Past or StatusForm.Base, Status: InstrumentStatus.Signed or InstrumentStatus.Initialled }).Select(l => l.Pattern.LengthAt(sentence.Keys, i)).DefaultIfEmpty(0).Max() is > 0 and var length)
            {
                return head - i - length >= ShortestSigned ? i + length : null;
            }
        }

        return null;
    }

    // 关于深化伙伴关系的联合声明: what it is on stands before it.
    private int OnBefore(SpokenSentence sentence, int first)
    {
        for (var i = first - 1; i >= 0 && first - i < MostBefore && !sentence.Opens(i + 1); i--)
        {
            if (words.Openers.LengthAt(sentence.Keys, i) is > 0 and var opener && i + opener < first)
            {
                return i;
            }
        }

        return first;
    }

    private bool IsNoName(SpokenSentence sentence, int first, int last)
    {
        for (var i = Math.Max(0, first - 2); i <= last; i++)
        {
            if (words.NotNames.LengthAt(sentence.Keys, i) is > 0 and var length && i + length > last)
            {
                return true;
            }
        }

        return false;
    }
}
