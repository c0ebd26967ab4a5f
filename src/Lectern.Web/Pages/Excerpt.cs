namespace Lectern.Web.Pages;

/// <summary>The beginning of a text, cut at a word's end.</summary>
internal static class Excerpt
{
    public static string Of(string text, int length = 110)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= length)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', length);
        return words[..(cut > length / 2 ? cut : char.IsHighSurrogate(words[length - 1]) ? length - 1 : length)].TrimEnd(',', ';', ':', '-', '–', ' ') + "\u00A0…"; // the dots never stand alone on a line
    }
}
