using System.Text;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Finds in the head the whole name of somebody whom labels call by surname alone: "SECRETARY CARROW" is "John Carrow", who stands there on a line of his own.</summary>
/// <remarks>Only one name with the surname may stand there; of two of one surname neither is taken.</remarks>
internal sealed class GivenNames(SourceText source, int end, LanguagePack pack)
{
    private const int MostHead = 4000;
    private const int MostGiven = 2;

    private readonly int _end = Math.Min(end, MostHead);

    /// <summary>The whole name as printed and where it stands, or null.</summary>
    /// <param name="surname">The surname as printed in a label.</param>
    public (string Name, SourceSpan Place)? Find(string surname)
    {
        var text = source.Text;
        (string Name, SourceSpan Place)? found = null;
        for (var at = 0; at < _end && text.IndexOf(surname, at, _end - at, StringComparison.OrdinalIgnoreCase) is >= 0 and var hit; at = hit + surname.Length)
        {
            var start = hit == 0 ? 0 : text.LastIndexOf('\n', hit - 1) + 1;
            if (Before(text[start..(hit + surname.Length)], hit - start) is not { } name || !EndsHere(hit + surname.Length))
            {
                continue;
            }

            if (found is { } known && Folding.Fold(known.Name) != Folding.Fold(name))
            {
                return null;
            }

            found ??= (name, new SourceSpan(hit + surname.Length - name.Length, hit + surname.Length));
        }

        return found;
    }

    // "Helen CarrowSecretary of State": a copy that lost its line breaks glues the next line on.
    private bool EndsHere(int at) => at >= source.Text.Length || !char.IsLetter(source.Text[at]) || (char.IsLower(source.Text[at - 1]) && char.IsUpper(source.Text[at]));

    private string? Before(string line, int surname)
    {
        if (surname < 2 || line[surname - 1] != ' ' || !char.IsUpper(line[surname]))
        {
            return null;
        }

        var before = Unglued(line[..surname]);
        var words = WordsOf.Text(before);
        var from = words.Count;
        while (from > 0 && words.Count - from < MostGiven && CouldBeGiven(words, from - 1) && (words[from - 1].Printed.Length == 1 || words[from - 1].End >= before.Length || before[words[from - 1].End] != '.'))
        {
            from--;
        }

        if (from == words.Count)
        {
            return null;
        }

        // The first of two given names may be the second one's letters too: it is looked for before the second.
        var start = surname;
        for (var i = words.Count - 1; i >= from && start > 0; i--)
        {
            start = line.LastIndexOf(words[i].Printed, start - 1, StringComparison.Ordinal);
        }

        return start < 0 ? null : line[start..];
    }

    private bool CouldBeGiven(List<Word> words, int at)
    {
        var word = words[at];
        return word.IsCapitalised && !word.IsBreak && word.Folded.Length > 0 && !word.Printed.Any(char.IsDigit)
            && !pack.PersonTitles.Contains(word.Folded) && !LanguagePacks.PersonTitles.Contains(word.Folded) && !LanguagePacks.Offices.Contains(word.Folded) && !pack.TitleWords.Contains(word.Folded)
            && !pack.Months.ContainsKey(word.Folded) && !LanguagePacks.OfficeConnectors.Contains(word.Folded) && !OfficeHolder.TryState(words, at, adjective: true, out _, out _) && !OfficeHolder.TryState(words, at, adjective: false, out _, out _)
            && !EndsOffice(words, at);
    }

    // "Secretary of State John", "Foreign Minister Jan": the last word of an office is no given name.
    private static bool EndsOffice(List<Word> words, int at)
    {
        for (var first = Math.Max(0, at - 4); first <= at; first++)
        {
            if (words[first].IsCapitalised && Phrase.Longest(words, first, LanguagePacks.Offices) is > 0 and var count && first + count > at)
            {
                return true;
            }
        }

        return false;
    }

    // "RemarksHelen Carrow": where a small letter meets a capital, two lines met.
    private static string Unglued(string line)
    {
        var text = new StringBuilder(line.Length + 8);
        var small = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]) && small >= MostGiven)
            {
                text.Append(' ');
            }

            small = char.IsLower(line[i]) ? small + 1 : 0;
            text.Append(line[i]);
        }

        return text.ToString();
    }
}
