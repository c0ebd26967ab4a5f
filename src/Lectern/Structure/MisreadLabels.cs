namespace Lectern.Structure;

/// <summary>Finds labels that a machine misread from a scan, by their likeness to labels that the document prints again and again: "PRIME AMISTER.-", "Qu~ estion:", "JOURNAL[ ST:".</summary>
/// <remarks>
/// Looked at are beginnings of lines, in damaged texts only. Letters and figures are compared in capitals, with what scanners confuse made one (I, l, 1, [, |),
/// and all else left out; the longer a label, the more of it may differ. Short labels ("PM") count only between labels of somebody else.
/// </remarks>
internal sealed class MisreadLabels
{
    private const int FewestUses = 3;
    private const int MostBeforeLabel = 3;
    private const int Longest = 64;
    private const int Short = 4;
    private const int FewestOfName = 6;
    private const int MostOfStranger = 2;

    private readonly string _text;
    private readonly Known[] _known;
    private readonly List<LabelCandidate> _labels;
    private bool _hasRead;

    private MisreadLabels(SourceText source, IReadOnlyList<LabelCandidate> labels)
    {
        _text = source.Text;
        _labels = [.. labels];
        _known =
        [
            .. labels.Where(l => l.Anatomy.Class is not (LabelClass.Unnamed or LabelClass.Other) && !Ideographs.Any(l.Anatomy.Key)).GroupBy(l => l.Anatomy.Key)
                .Where(g => g.Count() >= FewestUses).Select(g => g.FirstOrDefault(l => l.ReadAs is null) ?? g.First()).Select(l => new Known(l, Skeleton(source[l.Printed]))).Where(k => k.Letters.Length is > 1 and <= Longest),
        ];
    }

    // What stands once and passed for a name ("PRIME AMISTER") may be one of the labels that return.
    private void ReadStrangers(SourceText source)
    {
        var counts = _labels.CountBy(l => l.Anatomy.Key).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        for (var i = 0; i < _labels.Count; i++)
        {
            var label = _labels[i];
            if (label.ReadAs is not null || label.Anatomy.Class is not (LabelClass.FullName or LabelClass.OneWord or LabelClass.Other) || counts[label.Anatomy.Key] > MostOfStranger)
            {
                continue;
            }

            var letters = Skeleton(source[label.Printed]);
            if (Array.Find(_known, k => k.Letters.Length > Short && !k.Label.Anatomy.HasName && k.Label.Anatomy.IsUpper == label.Anatomy.IsUpper && Misprints.Distance(letters, k.Letters) <= Most(k)) is { } meant)
            {
                _labels[i] = label with { Anatomy = meant.Label.Anatomy with { Notes = label.Anatomy.Notes }, ReadAs = meant.Label.Printed };
                _hasRead = true;
            }
        }
    }

    private static int Most(Known known)
    {
        var length = known.Letters.Length;
        return known.Label.Anatomy.HasName ? (length >= FewestOfName ? 1 : 0) : length < 8 ? 1 : length < 12 ? 2 : 3;
    }

    private sealed record Known(LabelCandidate Label, string Letters);

    /// <summary>The labels with those that were misread among them, in order of place. Each new one says of which label it is read as one more.</summary>
    /// <param name="source">The text; it is damaged.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="labels">The labels that were found.</param>
    public static IReadOnlyList<LabelCandidate> Add(SourceText source, string?[] clutter, IReadOnlyList<LabelCandidate> labels)
    {
        var finder = new MisreadLabels(source, labels);
        if (finder._known.Length == 0)
        {
            return labels;
        }

        finder.ReadStrangers(source);
        var next = 0;
        for (var i = labels[0].Block; i < source.Blocks.Count; i++)
        {
            var block = source.Blocks[i];
            if (clutter[i] is not null || block.Kind is BlockKind.FileHeader or BlockKind.Heading or BlockKind.Separator || block.Region is not BlockRegion.Body)
            {
                continue;
            }

            for (var start = block.Span.Start; start < block.Span.End;)
            {
                var end = source.Text.IndexOf('\n', start, block.Span.End - start);
                end = end < 0 ? block.Span.End : end;
                while (next < finder._labels.Count && finder._labels[next].Span.Start < start)
                {
                    next++;
                }

                if ((next >= finder._labels.Count || finder._labels[next].Span.Start > Math.Min(end, start + MostBeforeLabel + 1)) && finder.Read(i, block.Span, start, end, next) is { } label)
                {
                    finder._labels.Insert(next, label);
                }

                start = end + 1;
            }
        }

        return finder._hasRead || finder._labels.Count > labels.Count ? finder._labels : labels;
    }

    // The one label that the beginning of the line is most like, if it is like enough.
    private LabelCandidate? Read(int block, SourceSpan within, int start, int end, int next)
    {
        var from = start;
        while (from < end && from - start <= MostBeforeLabel && !char.IsLetter(_text[from]))
        {
            from++;
        }

        if (from >= end || !char.IsUpper(_text[from]))
        {
            return null;
        }

        (Known Known, Likeness Like)? best = null;
        var isTied = false;
        foreach (var known in _known)
        {
            if (Like(known, from, end) is { } like && IsEnough(known, like, next))
            {
                isTied = best is { } before && before.Like.Distance == like.Distance;
                best = best is { } less && less.Like.Distance <= like.Distance ? best : (known, like);
            }
        }

        return best is not { } found || isTied ? null : Label(found.Known.Label, block, within, start, from, found.Like);
    }

    private LabelCandidate Label(LabelCandidate known, int block, SourceSpan within, int start, int from, Likeness like)
    {
        var speech = like.End;
        while (speech < within.End && (char.IsWhiteSpace(_text[speech]) || _text[speech] is ':' or ';' or '-'))
        {
            speech++;
        }

        return known with
        {
            Block = block,
            Span = new SourceSpan(from, like.End),
            Printed = new SourceSpan(from, like.PrintedEnd),
            SpeechStart = speech,
            Place = start == within.Start ? LabelPlace.Block : LabelPlace.Line,
            HasWords = speech < within.End,
            BreaksSentence = false,
            ReadAs = known.Printed,
        };
    }

    private bool IsEnough(Known known, Likeness like, int next)
    {
        var length = known.Letters.Length;
        var (before, after) = (next > 0 ? _labels[next - 1] : null, next < _labels.Count ? _labels[next] : null);
        var key = known.Label.Anatomy.Key;
        var isBetweenOthers = before is not null && before.Anatomy.Key != key && (after is null || after.Anatomy.Key != key);
        if (length <= Short)
        {
            return known.Label.Anatomy.IsUpper && isBetweenOthers && like.Distance <= (like.IsClosed ? 1 : 0);
        }

        return like.IsClosed ? like.Distance <= Most(known) : like.Distance == 0 && known.Label.Anatomy.IsUpper && isBetweenOthers;
    }

    /// <summary>How far the beginning of a line is from a label.</summary>
    /// <param name="Distance">Letters that differ.</param>
    /// <param name="PrintedEnd">Where its letters end.</param>
    /// <param name="End">Where what closes it ends.</param>
    /// <param name="IsClosed">A mark that closes labels stands there; otherwise only a stop, or nothing.</param>
    private readonly record struct Likeness(int Distance, int PrintedEnd, int End, bool IsClosed);

    // Levenshtein's distance of the label from each beginning of the line behind which a label could end; the least counts.
    private Likeness? Like(Known known, int from, int end)
    {
        var letters = known.Letters;
        Span<int> row = stackalloc int[letters.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        Likeness? best = null;
        var (read, capitals, small) = (0, 0, 0);
        for (var i = from; i < end && read <= letters.Length + 3; i++)
        {
            var letter = Confused(_text[i]);
            if (letter == '\0')
            {
                continue;
            }

            read++;
            capitals += char.IsUpper(_text[i]) ? 1 : 0;
            small += char.IsLower(_text[i]) ? 1 : 0;
            var diagonal = row[0];
            row[0] = read;
            for (var j = 1; j <= letters.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (letter == letters[j - 1] ? 0 : 1)));
            }

            if ((best is null || row[^1] < best.Value.Distance) && (!known.Label.Anatomy.IsUpper || capitals >= small * 2) && Closing(i + 1, end) is var (close, isClosed))
            {
                best = new Likeness(row[^1], i + 1, close, isClosed);
            }
        }

        return best;
    }

    // What stands behind the letters of a label: a colon, a semicolon, a stop and a dash, a bracket; or a stop or nothing before a word with a capital.
    private (int End, bool IsClosed)? Closing(int at, int end)
    {
        var mark = at;
        while (mark < end && mark - at < 2 && _text[mark] is ' ' or '~' or '\'')
        {
            mark++;
        }

        var c = mark < end ? _text[mark] : '\n';
        if (c is ':' or ';' or '(' || (c is '.' && mark + 1 < end && _text[mark + 1] is '-' or '–' or '—' or ':'))
        {
            return (c == '.' ? mark + 2 : c == '(' && _text.IndexOf(')', mark, Math.Min(end - mark, Longest)) > 0 ? mark : mark + 1, true);
        }

        var word = mark + (c is '.' or '-' or '–' or '—' ? 1 : 0);
        var behind = word;
        while (behind < end && _text[behind] == ' ')
        {
            behind++;
        }

        return behind < end && char.IsUpper(_text[behind]) && (behind > word || word > mark) ? (word, false) : null;
    }

    private static string Skeleton(string printed)
    {
        var letters = new System.Text.StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (Confused(c) is not '\0' and var letter)
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }

    // One letter for all that a scanner takes for each other; nothing for what is neither a letter nor a figure.
    private static char Confused(char c) => char.ToUpperInvariant(c) switch
    {
        '0' => 'O',
        '1' or '[' or ']' or '|' or '!' or 'L' => 'I',
        '5' or '$' => 'S',
        '8' => 'B',
        var letter when char.IsLetterOrDigit(letter) => letter,
        _ => '\0',
    };
}
