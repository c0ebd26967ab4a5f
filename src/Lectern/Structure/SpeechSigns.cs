using System.Buffers;
using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Signs that a block is somebody's speech and not about it.</summary>
internal static class SpeechSigns
{
    private static readonly SearchValues<char> s_strokes = SearchValues.Create("*+-_=#~·•⁂—– \t");
    private static readonly SearchValues<char> s_ofNumber = SearchValues.Create(":#/- .0123456789");

    private const int MostClockWord = 6;
    private const int MostDirection = 160;
    private const int MostOfHeading = 240;
    private const int MostEndNote = 160;
    private const int MostRising = 80;
    private const int FewestOfRising = 3; // blanks of the phrase: shorter ones are said, too
    private const int FirmDirections = 5; // the first words of a pack's list are what only a direction says: laughter, applause
    private const int MostAfterEndNote = 48;

    /// <summary>The folded text begins with words by which people are greeted or thanked.</summary>
    public static bool StartsWithSalutation(ReadOnlySpan<char> folded, LanguagePack pack)
    {
        folded = folded.TrimStart(" \"'-\n");
        foreach (var salutation in pack.Salutations)
        {
            if (folded.StartsWith(salutation) && (folded.Length == salutation.Length || !char.IsLetter(folded[salutation.Length]) || Ideographs.IsOne(folded[salutation.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words for a kind of event stand in it: "press conference", "transcript of".</summary>
    public static bool NamesEvent(string text, LanguagePack pack) => WhereEvent(text, pack) >= 0;

    /// <summary>Where the first word for a kind of event stands in the folded text, or -1.</summary>
    public static int WhereEvent(string text, LanguagePack pack)
    {
        var folded = Folding.Fold(text);
        var first = -1;
        foreach (var kind in pack.EventKinds)
        {
            foreach (var phrase in kind.Phrases)
            {
                var at = phrase.Length > 4 ? folded.IndexOf(phrase, StringComparison.Ordinal) : -1;
                first = at >= 0 && (first < 0 || at < first) ? at : first;
            }
        }

        return first;
    }

    /// <summary>Words of the first person outside quotation marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pack">The pack of its language.</param>
    public static int FirstPersonWords(ReadOnlySpan<char> text, LanguagePack pack)
    {
        var count = 0;
        var quoted = false;
        Span<char> word = stackalloc char[8];
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is '“' or '«' or '”' or '»' or '"')
            {
                quoted = text[i] is '“' or '«' || (text[i] == '"' && !quoted);
            }

            if (!char.IsLetter(text[i]) || Ideographs.IsOne(text[i]))
            {
                count += !quoted && Ideographs.IsOne(text[i]) && pack.FirstPerson.Contains(text.Slice(i, 1)) ? 1 : 0;
                i++;
                continue;
            }

            var (first, length) = (i, 0);
            for (; i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’'); i++, length++)
            {
                if (length < word.Length)
                {
                    word[length] = Folding.Fold(text[i]);
                }
            }

            count += !quoted && length <= word.Length && pack.FirstPerson.Contains(word[..length]) && !IsNameInside(text, first, length) && !IsAbbreviation(text, first, length) ? 1 : 0;
        }

        return count;
    }

    // "US do not have talks": two capitals in a text of small letters are no pronoun.
    private static bool IsAbbreviation(ReadOnlySpan<char> text, int first, int length) =>
        length == 2 && char.IsUpper(text[first]) && char.IsUpper(text[first + 1]) && text.ContainsAnyInRange('a', 'z');

    // "the Podem group": a word with a capital inside a sentence is a name, but for "I".
    private static bool IsNameInside(ReadOnlySpan<char> text, int first, int length) =>
        length > 2 && char.IsUpper(text[first]) && first > 1 && text[first - 1] == ' ' && char.IsLetter(text[first - 2]);

    /// <summary>The block is one stage direction in brackets.</summary>
    public static bool IsDirection(ReadOnlySpan<char> text, LanguagePack pack)
    {
        text = text.Trim().Trim('*').Trim('_');
        if (text.Length is < 3 or > 400 || text[0] is not ('(' or '[' or '<' or '（'))
        {
            return false;
        }

        var end = text[^1] == '.' ? text[..^1] : text;
        if (end[^1] is not (')' or ']' or '>' or '）') || end[1..^1].ContainsAny(")]"))
        {
            return false;
        }

        var inside = Folding.Fold(end[1..^1]);
        return text[0] is '[' or '<' || inside.Length <= 40 || pack.Directions.Any(d => inside.Contains(d, StringComparison.Ordinal))
            || (inside.Length <= MostDirection && inside[^1] == '.' && !inside.Contains('?', StringComparison.Ordinal) && FirstPersonWords(text, pack) == 0); // "(Ada Roe asks for the floor.)"
    }

    /// <summary>What stands in brackets before the first word of a turn is a direction, not something said: words of one, or a short sentence in which nobody speaks of themselves.</summary>
    /// <param name="note">The note without its brackets.</param>
    /// <param name="folded">The same, folded, without its full stop.</param>
    /// <param name="pack">The pack of the text's language.</param>
    public static bool IsLeadingDirection(string note, string folded, LanguagePack pack) =>
        pack.Directions.Concat(LanguagePacks.All[0].Directions).Any(d => folded.Contains(d, StringComparison.Ordinal))
        || (note.EndsWith('.') && char.IsUpper(note[0]) && note.Count(c => c == ' ') <= 6 && FirstPersonWords(note, pack) == 0);

    /// <summary>The text begins as a head does that lost its lines: "TRANSCRIPT OF THE PRIME MINISTER'S PRESS CONFERENCE, 8 FEBRUARY 1997", whatever single letters in it may look like.</summary>
    public static bool IsHeading(ReadOnlySpan<char> text, LanguagePack pack)
    {
        var head = text[..Math.Min(text.Length, MostOfHeading)].ToString();
        var folded = Folding.Fold(head);
        return pack.NamesEventAtLength(folded)
            && (head.Count(char.IsUpper) * 2 > head.Count(char.IsLetter) || folded.Contains("transcript", StringComparison.Ordinal) || DateMention.FindAll(head, pack).Any(d => d.FullDay is not null));
    }

    /// <summary>Words of a stage direction, or of a note about an interpreter, stand in it.</summary>
    public static bool IsDirectionWords(string text, LanguagePack pack)
    {
        var folded = Folding.Fold(text);
        return pack.Directions.Concat(pack.InterpreterNotes).Concat(LanguagePacks.All[0].Directions).Concat(LanguagePacks.All[0].InterpreterNotes).Any(d => folded.Contains(d, StringComparison.Ordinal));
    }

    /// <summary>The text is the note by which a record ends: "(The meeting rose at 5:10 p.m.)", "(Fin à 13 h 47) …", with at most a few words after the bracket.</summary>
    public static bool IsEndNote(ReadOnlySpan<char> text, LanguagePack pack)
    {
        text = text.Trim();
        if (text.Length is > 5 and < 40 && text[0] is '(' or '[' && text[^1] is ')' or ']' && Folding.Fold(text[1..^1]) is var whole && pack.EndWords.Concat(LanguagePacks.All[0].EndWords).Any(w => w.Contains("transcript", StringComparison.Ordinal) && w == whole))
        {
            return true; // "(end transcript)"
        }

        if (text.Length is > 2 and < 12 && Folding.Fold(text.TrimEnd(".*- ")) is var bare && pack.EndWords.Concat(LanguagePacks.All[0].EndWords).Any(w => w.Length > 3 && w == bare))
        {
            return true; // "Ends."
        }

        if (text.Length < 60 && text.IndexOf('/') is > 1 and < 12 and var stroke && Folding.Fold(text[..stroke]) is var first && pack.EndWords.Concat(LanguagePacks.All[0].EndWords).Contains(first))
        {
            return true; // "Ends/Tuesday, April 8, 2014"
        }

        // "The meeting rose at a quarter past five.": a sentence alone that only goes on to tell the time.
        if (text.Length is > 20 and < MostRising && char.IsUpper(text[0]) && Folding.Fold(text) is var sentence
            && pack.EndWords.Concat(LanguagePacks.All[0].EndWords).Any(w => w.Count(c => c == ' ') >= FewestOfRising && sentence.StartsWith(w, StringComparison.Ordinal) && sentence.Length > w.Length && sentence[w.Length] == ' '))
        {
            return true;
        }

        if (text.Length is < 5 or > MostEndNote || text[0] is not ('(' or '[' or '（') || !text.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var close = text.IndexOfAny(")]）");
        if (close < 0 || text.Length - close > MostAfterEndNote || !text[..close].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var inside = Folding.Fold(text[1..close]);
        return pack.EndWords.Concat(LanguagePacks.All[0].EndWords).Any(w => inside.StartsWith(w, StringComparison.Ordinal) && (inside.Length == w.Length || !char.IsLetter(inside[w.Length]) || Ideographs.IsOne(inside[w.Length]) || w.Contains(' ', StringComparison.Ordinal))
            || (w.Length > 5 && inside.Contains(w, StringComparison.Ordinal)));
    }

    /// <summary>A line that is one word of a stage direction, without brackets: "Applause".</summary>
    public static bool IsBareDirection(ReadOnlySpan<char> text, LanguagePack pack)
    {
        if (text.Length is < 6 or > 24 || !char.IsUpper(text[0]) || !char.IsLetter(text[^1]))
        {
            return false;
        }

        var folded = Folding.Fold(text);
        return pack.Directions.Take(FirmDirections).Any(d => d == folded);
    }

    /// <summary>The number that a publisher gives a record, with the letters before it: "PRN: 2012/259".</summary>
    public static bool IsRecordNumber(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsUpper(text[letters]))
        {
            letters++;
        }

        return letters is >= 2 and <= 6 && text.Length is > 5 and <= 30 && text[letters..].ContainsAny(":#") && text[letters..].ContainsAnyInRange('0', '9') && !text[letters..].ContainsAnyExcept(s_ofNumber);
    }

    /// <summary>Nothing but a row of asterisks, strokes or the like.</summary>
    public static bool IsRule(ReadOnlySpan<char> text) => text.Length >= 3 && !text.ContainsAnyExcept(s_strokes);

    /// <summary>The block is a clock time, alone or with the word by which a record ends: "1:18 P.M. EDT", "END 1:45 P.M.".</summary>
    public static bool IsTimeLine(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 4 or > 40)
        {
            return false;
        }

        var digits = 0;
        var letters = 0;
        var colon = false;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            colon |= c is ':' or '.';
        }

        var upper = Folding.Fold(text);
        if (digits >= 3 && colon && letters is > 0 and <= MostClockWord && WordsOf.Text(upper).TrueForAll(word => char.IsAsciiDigit(word.Folded[0]) || LabelWords.Elsewhere.ClockWords.Contains(word.Folded)))
        {
            return true; // "Kl. 10:07"
        }

        return digits is >= 2 and <= 8 && colon && letters <= 16
            && (upper.Contains("a.m", StringComparison.Ordinal) || upper.Contains("p.m", StringComparison.Ordinal) || upper.Contains(" am", StringComparison.Ordinal)
                || upper.Contains(" pm", StringComparison.Ordinal) || letters == 0 || (upper.StartsWith("end", StringComparison.Ordinal) && !char.IsLetter(upper[3])));
    }
}
