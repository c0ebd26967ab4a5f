using Lectern.Annotations.Phrasing;

namespace Lectern.Annotations.Instruments;

/// <summary>Reads what is no word of a name: quotation marks, numbers, years, acronyms in brackets.</summary>
internal static class NameMarks
{
    private const int MostQuoted = 9;

    /// <summary>"the “walk on the pier” agreement": the first of the words in quotation marks before the head, or null.</summary>
    public static int? QuotedBefore(SpokenSentence sentence, int at)
    {
        if (at < 1 || sentence.Text.AsSpan(sentence[at - 1].End, sentence[at].Start - sentence[at - 1].End).IndexOfAny('"', '”', '»') < 0)
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && at - i <= MostQuoted; i--)
        {
            if (sentence[i].Start > 0 && sentence.Text[sentence[i].Start - 1] is '"' or '“' or '«')
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether quotation marks stand around the words: «дорожная карта».</summary>
    public static bool IsQuoted(SpokenSentence sentence, int first, int last) =>
        sentence[first].Start > 0 && sentence.Text[sentence[first].Start - 1] is '"' or '“' or '«' && sentence[last].End < sentence.Text.Length && sentence.Text[sentence[last].End] is '"' or '”' or '»';

    /// <summary>A number that tells one from others: "resolution 1441".</summary>
    public static bool Numbers(SpokenSentence sentence, int i) =>
        sentence[i].IsNumber && (sentence[i].Key.Length is 3 or 4 || i + 1 == sentence.Count || sentence.Opens(i + 1)) && sentence[i].Key.All(c => char.IsAsciiDigit(c));

    /// <summary>A year in the same breath as the word before.</summary>
    public static bool IsYear(SpokenSentence sentence, int i) =>
        sentence[i].IsNumber && sentence[i].Key is ['1', '6' or '7' or '8' or '9', _, _] or ['2', '0', _, _] && !sentence.Opens(i);

    /// <summary>A Roman number from two on.</summary>
    public static bool Roman(SpokenSentence sentence, int i) =>
        i < sentence.Count && sentence[i].IsCapital && sentence[i].Key.All(c => c is 'i' or 'v' or 'x') && sentence[i].Key != "i";

    /// <summary>The acronym in brackets after a name, "(JCPOA)", "(the JCPOA)", or null.</summary>
    public static string? AcronymAfter(SpokenSentence sentence, int last)
    {
        if (last + 1 >= sentence.Count || sentence.MarkAfter(last) != '(')
        {
            return null;
        }

        var at = sentence[last + 1].Key == "the" && last + 2 < sentence.Count ? last + 2 : last + 1;
        var word = sentence.Text[sentence[at].Start..sentence[at].End];
        return word.Length is >= 2 and <= 8 && word.Count(char.IsUpper) > word.Length / 2 ? word : null;
    }
}
