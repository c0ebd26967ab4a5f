using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Reads the day of an event from what its speakers call today, yesterday or tomorrow: "yesterday, Monday, 30 August".</summary>
internal static class DeicticDate
{
    private const int MostBlocks = 400;
    private const int MostBetween = 24;
    private const int MostStretch = 1 << 16;

    /// <summary>The day and the words behind it, or null where none is named, where nothing tells the year, or where two contradict each other.</summary>
    /// <param name="source">The text.</param>
    /// <param name="head">The blocks before the first speech.</param>
    /// <param name="speech">The blocks of speech.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public static Finding<Edtf>? Find(SourceText source, IReadOnlyList<SourceSpan> head, IReadOnlyList<SourceSpan> speech, LanguagePack pack)
    {
        var year = OnlyYear(source, head);
        DateOnly? found = null;
        var evidence = new List<Evidence>();
        foreach (var block in speech.Take(MostBlocks).SelectMany(Stretches))
        {
            var text = source.Slice(block);
            if (!text.ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            foreach (var date in DateMention.FindAll(text, pack).Where(d => d.Day is not null))
            {
                if (Shift(text, date, pack) is not { } shift || (date.Year ?? year?.Year) is not { } y || date.Day > DateTime.DaysInMonth(y, date.Month))
                {
                    continue;
                }

                var day = new DateOnly(y, date.Month, date.Day!.Value);
                if (date.Weekday is { } weekday && (int)day.DayOfWeek != weekday % 7)
                {
                    continue;
                }

                day = day.AddDays(shift);
                if (found is not null && found != day)
                {
                    return null;
                }

                found = day;
                evidence.Add(source.Quote("a day that a speaker calls today, yesterday or tomorrow", new SourceSpan(block.Start + date.Start, block.Start + date.End)));
                if (date.Year is null && year is { } stated && evidence.Count == 1)
                {
                    evidence.Add(stated.Evidence);
                }
            }
        }

        return found is { } value ? new Finding<Edtf>(Edtf.Day(value), Basis.Inferred, Certainty.Doubtful, evidence) : null;
    }

    // A paragraph as long as a book is read a stretch at a time.
    private static IEnumerable<SourceSpan> Stretches(SourceSpan block)
    {
        for (var start = block.Start; start < block.End; start += MostStretch)
        {
            yield return new SourceSpan(start, Math.Min(block.End, start + MostStretch));
        }
    }

    // How many days the event lies after the date, or null where no such word stands before it or in it ("Monday, yesterday, 30 August").
    private static int? Shift(ReadOnlySpan<char> text, DateMention date, LanguagePack pack)
    {
        var from = Math.Max(0, date.Start - MostBetween);
        var beside = WordsOf.Text(text[from..date.Start].ToString()).Select(w => w.Folded).TakeLast(3).Concat(WordsOf.Text(text[date.Start..date.End].ToString()).Select(w => w.Folded)).ToArray();
        return Array.Exists(beside, w => pack.TodayWords.Contains(w)) ? 0 : Array.Exists(beside, w => pack.YesterdayWords.Contains(w)) ? 1 : Array.Exists(beside, w => pack.TomorrowWords.Contains(w)) ? -1 : null;
    }

    private static (int Year, Evidence Evidence)? OnlyYear(SourceText source, IReadOnlyList<SourceSpan> head)
    {
        (int Year, Evidence Evidence)? found = null;
        foreach (var block in head.Where(b => b.Length <= MostStretch))
        {
            foreach (var word in WordsOf.Text(source[block]).Where(w => w.Folded.Length == 4 && int.TryParse(w.Folded, out var y) && y is > 1900 and < 2200))
            {
                var year = int.Parse(word.Folded, System.Globalization.CultureInfo.InvariantCulture);
                if (found is not null && found.Value.Year != year)
                {
                    return null;
                }

                found ??= (year, source.Quote("the only year in the head", new SourceSpan(block.Start + word.Start, block.Start + word.End)));
            }
        }

        return found;
    }
}
