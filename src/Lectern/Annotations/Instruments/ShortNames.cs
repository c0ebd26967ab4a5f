using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Reads short names of well-known instruments, which count only beside certain words: "Kyoto" in a turn that speaks of emissions.</summary>
internal sealed class ShortNames(SpokenText text, InstrumentWords words)
{
    private Dictionary<Turn, HashSet<string>>? _said;

    /// <summary>The short name that begins at a word, or null.</summary>
    public FoundName? Find(int index, int at)
    {
        var sentence = text.Sentences[index];
        return KnownInstruments.FindShortAt(sentence, at) is { } brief && IsOpenTo(sentence, at, brief.Length) && brief.Beside.Any(SaidIn(sentence.Turn).Contains)
            ? new FoundName(index, at, at + brief.Length - 1, at + brief.Length - 1, brief.Instrument.Kind) { Known = brief.Instrument.Key, IsGeneric = true }
            : null;
    }

    // "Kyoto", not "Kyoto University" or "in Kyoto": no capital beside it, and no place at which something is.
    private bool IsOpenTo(SpokenSentence sentence, int at, int length) =>
        (at + length >= sentence.Count || sentence.Opens(at + length) || (!sentence[at + length].IsCapital && (words.Stops.StandsAt(sentence.Keys, at + length) || words.Links.StandsAt(sentence.Keys, at + length) || words.Auxiliaries.StandsAt(sentence.Keys, at + length))))
        && (at == 0 || sentence.Opens(at) || !(sentence[at - 1].IsCapital && at > 1) && words.Places.LengthBefore(sentence.Keys, at - 1, 2) == 0 && !sentence[at - 1].IsNumber);

    // All turns at once, the first time that a short name stands anywhere.
    private HashSet<string> SaidIn(Turn turn)
    {
        if (_said is null)
        {
            _said = new(ReferenceEqualityComparer.Instance);
            foreach (var sentence in text.Sentences)
            {
                (_said.TryGetValue(sentence.Turn, out var said) ? said : _said[sentence.Turn] = new(StringComparer.Ordinal)).UnionWith(sentence.Keys);
            }
        }

        return _said[turn];
    }
}
