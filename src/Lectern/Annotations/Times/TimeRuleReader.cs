using System.Globalization;

namespace Lectern.Annotations.Times;

/// <summary>Reads rules such as <c>[the] {d} of {m} [[,] {y}] = date</c> into the sequences that they allow.</summary>
/// <remarks>
/// Words stand for themselves; <c>{slot}</c> for a class of words or a number; <c>a|b</c> and <c>(a b|c)</c> for one of several; <c>[…]</c> for what may be
/// missing; <c>&lt;…&gt;</c>, at the beginning or at the end, for what must stand there and is no part of the expression.
/// </remarks>
internal sealed class TimeRuleReader(TimeVocabulary vocabulary, TimeLexicon lexicon)
{
    private const int MostSequences = 20000;
    private const int ContextFirst = 1_000_000; // what asks for more around it is the surer reading

    /// <summary>The rule and its sequences.</summary>
    /// <exception cref="FormatException">The line is no rule.</exception>
    public (TimeRule Rule, List<List<TimeElement>> Sequences) Read(string line, int order)
    {
        var cut = line.LastIndexOf(" = ", StringComparison.Ordinal);
        if (cut < 0)
        {
            throw new FormatException($"The rule \"{line}\" has no \" = \" and no operation after it.");
        }

        var right = line[(cut + 3)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var constants = right.Skip(1).Select(c => c.Split('=')).Select(c => (SlotOf(c[0]), ValueOf(c[1]))).ToArray();
        var sequences = Sequence(line[..cut], isContext: false);
        if (right[0] is "duration" or "stretch" or "ago" or "ahead" or "perhaps_ahead" or "firstof" or "shift" or "recurrence"
            && sequences.Exists(s => !Array.Exists(constants, c => c.Item1 is TimeSlot.U or TimeSlot.Day) && !s.Exists(e => e.Slot is TimeSlot.U or TimeSlot.Day)
                && !(right[0] == "recurrence" && (Array.Exists(constants, c => IsPeriodic(c.Item1)) || s.Exists(e => IsPeriodic(e.Slot))))))
        {
            throw new FormatException($"The rule \"{line}\" does not say of which unit (u).");
        }

        return (new TimeRule(line, right[0], constants, line.Contains('<', StringComparison.Ordinal) ? order - ContextFirst : order), sequences);
    }

    /// <summary>The number that a name stands for in a pack: a number, a unit or a part.</summary>
    public static double ValueOf(string name) =>
        double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : Enum.TryParse<TimeUnit>(name, ignoreCase: true, out var unit) ? (double)unit
        : Enum.TryParse<TimePart>(name, ignoreCase: true, out var part) ? (double)part
        : throw new FormatException($"\"{name}\" is no number, unit or part.");

    private static bool IsPeriodic(TimeSlot slot) => slot is TimeSlot.M or TimeSlot.Wd or TimeSlot.Season or TimeSlot.Tod;

    private static TimeSlot SlotOf(string name) => Enum.TryParse<TimeSlot>(name, ignoreCase: true, out var slot) ? slot : TimeSlot.None;

    // All ways to say a sequence of items.
    private List<List<TimeElement>> Sequence(string text, bool isContext)
    {
        List<List<TimeElement>> ways = [[]];
        foreach (var item in Split(text, ' '))
        {
            var choices = Split(item, '|').SelectMany(choice => Choice(choice, isContext)).ToArray();
            ways = [.. ways.SelectMany(way => choices.Select(choice => (List<TimeElement>)[.. way, .. choice]))];
            if (ways.Count > MostSequences)
            {
                throw new FormatException($"The rule part \"{text}\" can be said in more than {MostSequences} ways; write two rules.");
            }
        }

        return ways;
    }

    private List<List<TimeElement>> Choice(string choice, bool isContext)
    {
        if (choice[0] is '(' or '[' or '<' && choice.Length > 1)
        {
            var inner = Split(choice[1..^1], '|').SelectMany(way => Sequence(way, isContext || choice[0] == '<')).ToList();
            if (choice[0] == '[')
            {
                inner.Add([]);
            }

            return inner;
        }

        if (choice[0] == '{')
        {
            // {class:slot}, or {slot} alone where both have one name.
            var names = choice[1..^1].Split(':');
            var type = names.Length == 1 && char.IsAsciiDigit(names[0][^1]) ? names[0][..^1] : names[0];
            var slot = SlotOf(names[^1]);
            return [[new TimeElement(-lexicon.ClassOf(type), slot, isContext)]];
        }

        return [[.. TimeLexicon.WordsOf(choice, vocabulary).Select(word => new TimeElement(word, TimeSlot.None, isContext))]];
    }

    // Cuts at a separator that stands in no bracket.
    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == separator && depth == 0))
            {
                if (i > start)
                {
                    parts.Add(text[start..i]);
                }

                start = i + 1;
            }
            else
            {
                depth += text[i] is '(' or '[' or '<' or '{' ? 1 : text[i] is ')' or ']' or '>' or '}' ? -1 : 0;
            }
        }

        return parts;
    }
}
