using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Tells lines that name a topic inside somebody's speech, printed in plain type: no words of the speaker.</summary>
/// <remarks>
/// Nothing but the layout tells them: a short line of its own without the end of a sentence, after words that do end one and before words that begin
/// one. It is told only where next to all paragraphs of the text end as sentences do, so that a line without an end cannot be a careless one.
/// </remarks>
internal sealed class Topics
{
    private const int MostTopic = 80;
    private const int MostWords = 9;
    private const int FewestOfProse = 60;
    private const int FewestProse = 3;
    private const int MostBroken = 20;

    private readonly SourceText _source;
    private readonly string?[] _clutter;
    private readonly LanguagePack _pack;
    private readonly HashSet<int> _labelled;
    private readonly HashSet<int> _labelAlone = [];
    private readonly bool _tells;

    /// <summary>Looks at how the paragraphs of a text end.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clutter">Reasons of clutter, a block each.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="first">The first block of speech.</param>
    /// <param name="last">The block of the last label, or of the first words where there is no label.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public Topics(SourceText source, string?[] clutter, IReadOnlyList<LabelCandidate> labels, int first, int last, LanguagePack pack)
    {
        (_source, _clutter, _pack) = (source, clutter, pack);
        _labelled = [.. labels.Select(label => label.Block)];
        foreach (var label in labels)
        {
            if (label.SpeechStart >= source.Blocks[label.Block].Span.End)
            {
                _labelAlone.Add(label.Block);
            }
        }

        var (ended, broken, lines) = (0, 0, 0);
        last = labels.Count == 0 ? source.Blocks.Count - 1 : last;
        for (var i = first; i <= last && i < source.Blocks.Count; i++)
        {
            if (clutter[i] is null && source.Blocks[i].Kind is BlockKind.Paragraph)
            {
                var ends = EndsSentence(i);
                var isProse = source.Blocks[i].Span.Length >= FewestOfProse || _labelled.Contains(i);
                ended += ends ? 1 : 0;
                broken += isProse && !ends ? 1 : 0;
                lines += isProse || ends ? 0 : 1;
            }
        }

        _tells = ended >= FewestProse && broken * MostBroken <= ended && lines <= ended && labels.All(label => label.Mark != LabelMark.Change);
    }

    /// <summary>The block is a topic's line, going by the blocks around it.</summary>
    public bool Is(int block)
    {
        if (!_tells || block == 0 || block + 1 >= _source.Blocks.Count || !IsLine(block))
        {
            return false;
        }

        // Above it the end of a sentence, a heading or another such line; below it a label, or a paragraph that begins as a sentence does.
        var above = block - 1;
        var below = block + 1;
        var isAfterEnd = !_labelAlone.Contains(above) && (_source.Blocks[above].Kind is BlockKind.Heading or BlockKind.Separator || _clutter[above] is not null || (EndsSentence(above) && _source.Text[_source.Blocks[above].Span.End - 1] is not (':' or '：')) || IsDirection(above) || IsLine(above));
        return isAfterEnd && (_labelled.Contains(below) || _source.Blocks[below].Kind == BlockKind.Heading || IsLine(below) || (BeginsSentence(below) && EndsSentence(below)));
    }

    private bool IsLine(int block)
    {
        var span = _source.Blocks[block].Span;
        if (span.Length > MostTopic || _labelled.Contains(block) || _clutter[block] is not null || _source.Blocks[block].Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
        {
            return false;
        }

        var words = _source.Slice(span).TrimStart('*');
        return words.Length > 2 && (char.IsUpper(words[0]) || IsNumbered(words) || Ideographs.IsOne(words[0])) && (char.IsLetterOrDigit(words[^1]) || words[^1] is ')' or '"' or '”' or '»' || AnnouncesAnswers(words, _pack) || (words[^1] == ':' && !words.ContainsAnyInRange('a', 'z') && words.ContainsAnyInRange('A', 'Z')))
            && words.TrimEnd("\"”»") is [.., not ('.' or '。' or '？' or '！' or '…')] && !words.ContainsAny('\n', '?', '!') && (!words.Contains(". ", StringComparison.Ordinal) || IsNumbered(words)) && words.Count(' ') < MostWords
            && SpeechSigns.FirstPersonWords(words, _pack) == 0 && !SpeechSigns.StartsWithSalutation(Folding.Fold(words), _pack);
    }

    // "2. Summit of the Southern Union"
    private static bool IsNumbered(ReadOnlySpan<char> words)
    {
        var number = words.Length - words.TrimStart("0123456789").Length;
        number = number > 0 ? number : words.Length - words.TrimStart("IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ").Length;
        return number is >= 1 and <= 4 && number < words.Length && words[number] is '.' or ')';
    }

    /// <summary>"Answers to media questions:", "II. Q&amp;A"</summary>
    public static bool AnnouncesAnswers(ReadOnlySpan<char> words, LanguagePack pack)
    {
        var folded = Folding.Fold(words).Trim().TrimStart(IsNumbered(words) ? "0123456789ivx. )" : "* ").TrimEnd(':').ToString();
        return pack.QuestionLabels.Contains(folded) || pack.EventKinds.Any(kind => kind.Kind == "answers to questions" && kind.Phrases.Any(phrase => folded.StartsWith(phrase, StringComparison.Ordinal)));
    }

    private bool IsDirection(int block) => SpeechSigns.IsDirection(_source.Slice(_source.Blocks[block].Span), _pack);

    private bool BeginsSentence(int block) => _source.Text[_source.Blocks[block].Span.Start] is var first && (char.IsUpper(first) || char.IsAsciiDigit(first) || Ideographs.IsOne(first) || first is '"' or '“' or '«' or '¿' or '¡' or '[' or '(');

    private bool EndsSentence(int block) => _source.Slice(_source.Blocks[block].Span).TrimEnd("\"”»’* ") is [.., ')' or '）' or ']' or '」' or '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '-' or '—' or '–' or ':' or '：' or ';' or '؟'];
}
