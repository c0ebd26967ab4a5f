namespace Lectern.Reading.Tables;

/// <summary>Which column of a table of speeches holds what, told from the cells; the words of its head are evidence.</summary>
/// <param name="Speaker">Column of the speakers.</param>
/// <param name="Words">Column of the words.</param>
/// <param name="HasHead">The first row names the columns.</param>
/// <param name="Dates">Column of days, or -1.</param>
/// <param name="Title">Column of titles, or -1.</param>
/// <param name="IsSpeakerCalledSo">The head of the speakers' column says that it is theirs.</param>
internal sealed record TableColumns(int Speaker, int Words, bool HasHead, int Dates, int Title, bool IsSpeakerCalledSo)
{
    /// <summary>Most columns that are looked at.</summary>
    public const int MostColumns = 256;

    private const int RowsSearched = 400;
    private const int MostName = 120;
    private const double FewestWords = 20;

    // What programs that write such tables call their columns.
    private static readonly string[] SpeakerNames = ["speaker", "name", "speakername", "who", "participant", "person", "member", "mp", "actor", "label", "sender", "sendername", "authorname", "username", "displayname", "interlocutor", "spokesperson", "spokenby"];

    // Called so where nothing is called a speaker: "role" beside one is what the speaker is.
    private static readonly string[] SenderNames = ["from", "role", "author", "user", "spk", "speakerid", "speakertag"];
    private static readonly string[] WordsNames = ["text", "speech", "content", "words", "transcript", "utterance", "statement", "body", "line", "dialogue", "segment", "message", "transcription", "quote", "remarks", "sentence", "value", "word", "msg"];
    private static readonly string[] DateNames = ["date", "day", "datum", "fecha"];
    private static readonly string[] TitleNames = ["title", "event", "session", "debate"];

    /// <summary>The columns of a table, or null where none of them holds speakers, or none words.</summary>
    public static TableColumns? Find(string source, IReadOnlyList<TableCell[]> rows)
    {
        if (rows.Count < 2)
        {
            return null;
        }

        var width = rows.Take(RowsSearched).Max(row => row.Length);
        var columns = Enumerable.Range(0, width).Select(index => new Column(source, rows, index)).ToArray();
        var words = columns.MaxBy(column => column.MeanWords + (column.IsCalled(WordsNames) ? 10 : 0))!;
        var hasHead = columns.All(column => column.HeadIsShort) && columns.Any(column => column.IsCalled(SpeakerNames) || column.IsCalled(SenderNames) || column.IsCalled(WordsNames) || column.IsCalled(DateNames));
        if (width < 2 || (words.MeanWords < FewestWords / 4 && !words.IsCalled(WordsNames)))
        {
            return null;
        }

        var speaker = columns.Where(column => column != words && (column.NameShare > 0.6 || (hasHead && column.CodeShare > 0.9 && (column.IsCalled(SpeakerNames) || column.IsCalled(SenderNames)))))
            .MaxBy(column => column.SpeakerScore + (column.IsCalled(SpeakerNames) ? 1.5 : column.IsCalled(SenderNames) ? 0.5 : 0));
        return speaker is null ? null : new(speaker.Index, words.Index, hasHead, Named(DateNames), Named(TitleNames), speaker.IsCalled(SpeakerNames));

        int Named(string[] names) => hasHead && columns.FirstOrDefault(column => column != words && column != speaker && column.IsCalled(names)) is { } found ? found.Index : -1;
    }

    private sealed class Column
    {
        private readonly string _head;

        public Column(string source, IReadOnlyList<TableCell[]> rows, int index)
        {
            Index = index;
            _head = Text(source, rows[0], index);
            var cells = rows.Skip(1).Take(RowsSearched).Select(row => Text(source, row, index)).ToArray();
            var filled = cells.Where(cell => cell.Length > 0).ToArray();
            MeanWords = filled.Length == 0 ? 0 : filled.Average(WordsOf);
            NameShare = filled.Length == 0 ? 0 : (double)filled.Count(IsNameLike) / filled.Length;
            CodeShare = filled.Length == 0 ? 0 : (double)filled.Count(IsCode) / filled.Length;
            var distinct = filled.Distinct(StringComparer.Ordinal).Count();
            var changes = cells.Zip(cells.Skip(1)).Count(pair => pair.First != pair.Second);

            // Speakers return, and take turns; a party or a session stays the same, a key never returns.
            SpeakerScore = cells.Length < 2 ? 0 : ((double)changes / (cells.Length - 1)) + (distinct > 1 && distinct < Math.Max(2, filled.Length * 9 / 10) ? 1 : 0) + Math.Min(1, distinct / 40.0);
        }

        public int Index { get; }

        public double MeanWords { get; }

        public double NameShare { get; }

        /// <summary>How many cells hold a short code of a speaker ("spk_0", "0", "human").</summary>
        public double CodeShare { get; }

        public double SpeakerScore { get; }

        public bool HeadIsShort => _head.Length <= 40 && !_head.Contains('\n', StringComparison.Ordinal);

        public bool IsCalled(string[] names)
        {
            var name = string.Concat(_head.Where(char.IsLetter)).ToLowerInvariant();
            return names.Contains(name) || names.Any(known => known.Length > 4 && name.EndsWith(known, StringComparison.Ordinal));
        }

        // Ideographs are written without spaces.
        private static double WordsOf(string cell) => cell.Count(char.IsWhiteSpace) + 1 + (cell.Count(c => c is >= '\u3040' and < '\uA000') / 2.0);

        private static bool IsNameLike(string cell) =>
            cell.Length <= MostName && char.IsLetter(cell[0]) && !char.IsLower(cell[0]) && cell.Count(char.IsWhiteSpace) < 8 && cell[^1] is not ('?' or '!') && cell.Count(char.IsDigit) <= 4;

        private static bool IsCode(string cell) => cell.Length <= 20 && cell.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ' or '.') || IsNameLike(cell);

        private static string Text(string source, TableCell[] row, int index) => index < row.Length ? source.AsSpan(row[index].Span.Start, row[index].Span.Length).Trim().ToString() : "";
    }
}
