using Lectern.Reading.Envelopes;
using Lectern.Reading.Html;
using Lectern.Reading.Tables;
using Lectern.Sources;

namespace Lectern.Reading.Json;

/// <summary>Rows of JSON as speeches: each speaker on a line of its own where the speaker changes, then the words.</summary>
internal sealed class JsonRows
{
    public const string Rule = "json/1";

    // Heard one by one, a hundred hours of speech.
    private const int MostWords = 1_000_000;

    // What programs that write such rows call what a speaker is, and whom they speak for.
    private static readonly string[] RoleNames = ["role", "office", "position", "function", "post", "jobtitle", "speakertitle", "title", "capacity"];
    private static readonly string[] AffiliationNames = ["affiliation", "party", "organization", "organisation", "delegation", "country", "state", "outlet", "body", "institution", "agency", "ministry", "group"];
    // What programs call one talk among several.
    private static readonly string[] TalkNames = ["conversation", "dialogue", "dialog", "interview", "episode", "transcript", "chat", "thread", "talk"];
    private static readonly string[] KindNames = ["type", "kind"];

    private readonly JsonOutline _outline;
    private readonly SourceLimits _limits;
    private readonly JsonShape[] _columns;
    private readonly List<JsonLeaf?[]> _rows = [];
    private readonly TableColumns? _table;
    private readonly JoinedText _joined;

    private JsonRows(JsonOutline outline, List<JsonLeaf> leaves, SourceLimits limits)
    {
        (_outline, _limits, _joined) = (outline, limits, new(SourceLimits.MostBlocks(outline.Text.Text.Length)));
        _columns = [.. leaves.Select(leaf => leaf.Shape).Distinct().Take(TableColumns.MostColumns)];
        var index = Enumerable.Range(0, _columns.Length).ToDictionary(i => _columns[i]);
        var last = -1;
        foreach (var leaf in leaves)
        {
            if (leaf.Row != last)
            {
                _rows.Add(new JsonLeaf?[_columns.Length]);
                last = leaf.Row;
            }

            if (index.TryGetValue(leaf.Shape, out var column))
            {
                _rows[^1][column] = leaf;
            }
        }

        TableCell[] head = [.. _columns.Select(column => new TableCell(column.Head, false))];
        _table = TableColumns.Find(outline.Text.Text, [head, .. _rows.Select(row => (TableCell[])[.. row.Select(cell => new TableCell(cell?.Span ?? default, false))])]);
    }

    /// <param name="outline">All strings.</param>
    /// <param name="leaves">Those of the rows.</param>
    /// <param name="isByWord">Each row holds one word: those of one speaker are one paragraph.</param>
    /// <param name="limits">Bounds.</param>
    /// <summary>Reads the rows; null where no column of them holds speakers, or none words.</summary>
    /// <exception cref="UnreadableSourceException">They are of several days, or each is a text of its own.</exception>
    public static SourceText? Read(JsonOutline outline, List<JsonLeaf> leaves, bool isByWord, SourceLimits limits)
    {
        if (TalksOf(leaves) is { Rows: > 1 } talks)
        {
            throw ReadingMessages.SeveralTexts(talks.Rows, talks.Around!.Name.Length > 0 ? talks.Around.Name : "array");
        }

        if (isByWord && RowsOf(leaves) > MostWords)
        {
            throw ReadingMessages.TooManyBlocks(outline.Text.Text.Length); // before anything is gathered of them
        }

        var rows = new JsonRows(outline, leaves, limits);
        return rows._table is { } table && (table.HasHead || rows._columns[table.Words].IsPlace) && rows.AreSpeeches(table) ? rows.Read(table, isByWord) : null;
    }

    /// <summary>The words of a value, as a page or as plain text.</summary>
    public static SourceText Words(JsonOutline outline, SourceSpan span, SourceLimits limits)
    {
        var slice = new EnvelopeValue("", new(outline.Text.Text.Substring(span.Start, span.Length), SourceMap.Identity));
        return slice.HasMarkup ? HtmlReader.Read(slice.Value.Text, limits) : PlainTextReader.Read(slice.Value.Text);
    }

    // {"conversations": [{"messages": […]}, {"messages": […]}]}: the array around the rows holds talks, each of them one; so does a list of things with a "conversation" each.
    private static JsonShape? TalksOf(List<JsonLeaf> leaves)
    {
        var row = leaves[0].Shape.Row;
        var around = row?.Around?.Row;
        return around is not null && (TalkNames.Contains(Singular(around.Around?.Name)) || TalkNames.Contains(Singular(row!.Around!.Name))) ? around : null;
    }

    private static string Singular(string? name) => name is [.. var one, 's'] ? one : name ?? "";

    private static int RowsOf(List<JsonLeaf> leaves)
    {
        var (rows, last) = (0, -1);
        foreach (var leaf in leaves)
        {
            rows += leaf.Row == last ? 0 : 1;
            last = leaf.Row;
        }

        return rows;
    }

    // Speakers return, or the name of the column says what stands in it; a title never returns.
    private bool AreSpeeches(TableColumns table)
    {
        var speakers = Values(table.Speaker).ToArray();
        var returns = speakers.Distinct(StringComparer.Ordinal).Count() * 10 <= speakers.Length * 8;
        return (returns || table.IsSpeakerCalledSo) && !EnvelopeField.IsTitleOrDate(_columns[table.Speaker].Meaning);
    }

    private SourceText Read(TableColumns table, bool isByWord)
    {
        var (role, affiliation, kind) = (Column(RoleNames, table, besideSpeaker: true), Column(AffiliationNames, table, besideSpeaker: false), Column(KindNames, table, besideSpeaker: false));
        var speeches = new List<MarkedSpeech>();
        var speakers = new Dictionary<string, MarkedSpeaker>(StringComparer.Ordinal);
        var before = "";
        int? label = null;
        for (var at = 0; at < _rows.Count; at++)
        {
            var row = _rows[at];
            var speaker = Words(row[table.Speaker]);
            if (speaker.Length > 0 && speaker != before)
            {
                label = _joined.Add(Trimmed(row[table.Speaker]!.Value.Span), _outline.Text.Text, BlockKind.Speaker);
                before = speaker;
                speakers.TryAdd(speaker, new(speaker) { Role = Given(row, role), Affiliation = Given(row, affiliation) });
            }

            var first = _joined.Blocks;
            if (isByWord)
            {
                var next = at + 1;
                while (next < _rows.Count && Words(_rows[next][table.Speaker]) is var who && (who.Length == 0 || who == before))
                {
                    next++;
                }

                _joined.Add(Said(_rows.GetRange(at, next - at).Select(each => each[table.Words])), 0);
                at = next - 1;
            }
            else if (row[table.Words] is { } words)
            {
                _joined.Add(Words(_outline, words.Span, _limits), words.Span.Start);
            }

            if (_joined.Blocks > first)
            {
                speeches.Add(new(first, _joined.Blocks) { LabelBlock = label, Speaker = before.Length > 0 ? before : null, IsStretch = true, Kind = KindOf(row, kind) });
                label = null;
            }
        }

        var text = _joined.Finish(Rule);
        return text.With(map: text.Map.Through(_outline.Text.Map), fields: [.. Fields(table)], speeches: speeches, markedSpeakers: [.. speakers.Values]);
    }

    // Words one after the other; marks stand where the program put them, or close to the word before.
    private SourceText Said(IEnumerable<JsonLeaf?> words)
    {
        var writer = new UnwrappedWriter(_outline.Text.Text);
        var last = ' ';
        foreach (var span in words.OfType<JsonLeaf>().Select(leaf => leaf.Span).Where(span => !span.IsEmpty))
        {
            var first = _outline.Text.Text[span.Start];
            writer.Put(writer.Length == 0 || char.IsWhiteSpace(last) || char.IsWhiteSpace(first) || first is '.' or ',' or '?' or '!' or ';' or ':' or '…' or ')' or '%' ? "" : " ");
            writer.Keep(span.Start, span.Length);
            last = _outline.Text.Text[span.End - 1];
        }

        var said = writer.Finish();
        var text = PlainTextReader.Read(said.Text);
        return text.With(map: text.Map.Through(said.Map));
    }

    private IEnumerable<SourceField> Fields(TableColumns table)
    {
        var titles = table.Title < 0 || table.Title == Column(RoleNames, table, besideSpeaker: true) ? [] : Values(table.Title).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        if (titles is [var title])
        {
            yield return new("title", title);
        }

        if (Array.FindIndex(_columns, column => column.Name is [.. var talk, '-', 'i', 'd'] && TalkNames.Contains(talk)) is >= 0 and var key && Values(key).Distinct(StringComparer.Ordinal).Count() is > 1 and var talks)
        {
            throw ReadingMessages.SeveralTexts(talks, _columns[key].Name);
        }

        var days = table.Dates < 0 ? [] : Values(table.Dates).Select(day => EnvelopeField.DayOf(day) ?? day).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        if (days.Length > 1)
        {
            throw ReadingMessages.SeveralDays(days[0], days[1]);
        }

        if (days.Length == 1)
        {
            yield return new("event-date", days[0]);
        }
    }

    // "speaker.title" is what the speaker is; "title" beside it may be the speech's.
    private int Column(string[] names, TableColumns table, bool besideSpeaker) => Array.FindIndex(_columns, column =>
        column != _columns[table.Speaker] && column != _columns[table.Words] && names.Contains(column.Name.Replace("-", "", StringComparison.Ordinal))
        && (column.Name != "title" || (besideSpeaker && column.Path.Contains('.', StringComparison.Ordinal) && column.Around == _columns[table.Speaker].Around)));

    private string? Given(JsonLeaf?[] row, int column) => column >= 0 && Words(row[column]) is { Length: > 0 and < 200 } words ? words : null;

    private TurnKind? KindOf(JsonLeaf?[] row, int column) => (column < 0 ? "" : Words(row[column]).ToLowerInvariant()) switch { "question" => TurnKind.Question, "answer" => TurnKind.Answer, _ => null };

    private IEnumerable<string> Values(int column) => _rows.Select(row => Words(row[column])).Where(words => words.Length > 0);

    private string Words(JsonLeaf? leaf) => leaf is { } found ? string.Join(' ', _outline.Text.Text.Substring(found.Span.Start, found.Span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";

    private SourceSpan Trimmed(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(_outline.Text.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_outline.Text.Text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}
