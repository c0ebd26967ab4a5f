using System.Globalization;
using System.Text;

namespace Lectern.Archives.Search;

/// <summary>Writes the facts about a turn as terms, so that every filter is a part of the match and needs no join.</summary>
/// <remarks>Each begins with the filter's name and a colon, which no word holds.</remarks>
internal static class TurnFacts
{
    public const string Speaker = "speaker:";
    public const string Kind = "kind:";
    public const string EventKind = "event:";
    public const string Language = "language:";
    public const string Place = "place:";
    public const string Title = "title:";
    public const string Date = "date:";

    // Days and months of a longer doubt are told by their months and years alone.
    private const int MostDays = 400;
    private const int MostMonths = 600;

    /// <summary>Terms of what is true of one turn, with spaces between.</summary>
    /// <param name="kind">What the turn is for.</param>
    /// <param name="speaker">Every name under which the speaker is known; empty where the text names nobody.</param>
    /// <param name="language">BCP 47 language of the turn.</param>
    public static string OfTurn(TurnKind kind, IEnumerable<string> speaker, string language)
    {
        var terms = new StringBuilder(Kind).Append(Name(kind));
        AppendSpeaker(terms, speaker);
        AppendLanguage(terms, language);
        return terms.ToString();
    }

    /// <summary>Terms of the title of a publication, with spaces between.</summary>
    public static string OfTitle(string? title)
    {
        var terms = new StringBuilder();
        WordReader.AppendTerms(terms, title, Title);
        return terms.ToString();
    }

    /// <summary>Terms of what is true of all turns of a publication, with spaces between.</summary>
    /// <param name="eventKind">Kind of the event ("joint press conference").</param>
    /// <param name="place">Its place, or null.</param>
    /// <param name="date">Its date, or null.</param>
    public static string OfPublication(string eventKind, string? place, Edtf? date)
    {
        var terms = new StringBuilder();
        WordReader.AppendTerms(terms, eventKind, EventKind);
        WordReader.AppendTerms(terms, place, Place);
        if (date is { } day)
        {
            AppendDate(terms, day);
        }

        return terms.ToString();
    }

    /// <summary>The name of a kind, as filters write it.</summary>
    public static string Name(TurnKind kind) => kind switch
    {
        TurnKind.Question => "question",
        TurnKind.Answer => "answer",
        TurnKind.Moderator => "moderator",
        TurnKind.Procedural => "procedural",
        _ => "statement",
    };

    /// <summary>The term of a year, a month or a day.</summary>
    public static string YearTerm(int year) => string.Create(CultureInfo.InvariantCulture, $"{Date}{year:0000}");

    /// <inheritdoc cref="YearTerm"/>
    public static string MonthTerm(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Date}{day:yyyy-MM}");

    /// <inheritdoc cref="YearTerm"/>
    public static string DayTerm(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Date}{day:yyyy-MM-dd}");

    private static void AppendSpeaker(StringBuilder terms, IEnumerable<string> names)
    {
        var seen = new HashSet<string>();
        foreach (var word in names.SelectMany(n => WordReader.ReadAll(n)))
        {
            if (seen.Add(word.Term))
            {
                terms.Append(' ').Append(Speaker).Append(word.Term);
            }
        }
    }

    // Whoever asks for zh also wants zh-Hans.
    private static void AppendLanguage(StringBuilder terms, string language)
    {
        var tag = language.ToLowerInvariant();
        for (var end = tag.Length; end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            terms.Append(' ').Append(Language).Append(tag, 0, end);
        }
    }

    private static void AppendDate(StringBuilder terms, Edtf date)
    {
        for (var year = date.Earliest.Year; year <= date.Latest.Year; year++)
        {
            terms.Append(' ').Append(YearTerm(year));
        }

        var months = Months(date.Latest) - Months(date.Earliest);
        for (var month = 0; months < MostMonths && month <= months; month++)
        {
            terms.Append(' ').Append(MonthTerm(date.Earliest.AddDays(1 - date.Earliest.Day).AddMonths(month)));
        }

        var days = date.Latest.DayNumber - date.Earliest.DayNumber;
        for (var day = 0; days < MostDays && day <= days; day++)
        {
            terms.Append(' ').Append(DayTerm(date.Earliest.AddDays(day)));
        }
    }

    private static int Months(DateOnly day) => (day.Year * 12) + day.Month;
}
