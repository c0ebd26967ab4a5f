namespace Lectern.Annotations.Times;

/// <summary>Reads numbers in digits and in words, for the classes that mean a number.</summary>
internal sealed class TimeNumbers(TimeLexicon lexicon, int numClass, int ordClass, int andClass, int endingClass)
{
    /// <summary>The number of this class that begins at a token, and how many tokens it takes; 0 where there is none.</summary>
    public int Read(int type, ReadOnlySpan<TimeToken> tokens, int at, ReadOnlySpan<char> text, out double value)
    {
        var token = tokens[at];
        value = token.Number;
        if (token.Number >= 0)
        {
            return token.Length > 9 ? 0 : type switch
            {
                TimeLexicon.Year => token.Length == 4 && token.Number is >= 1000 and < 3000 ? 1 : 0,
                TimeLexicon.ShortYear => token.Length == 2 ? 1 : 0,
                TimeLexicon.DayOfMonth => token.Length <= 2 && token.Number is >= 1 and <= 31 ? 1 + Ending(tokens, at) : 0,
                TimeLexicon.MonthNumber => token.Length <= 2 && token.Number is >= 1 and <= 12 ? 1 : 0,
                TimeLexicon.Hour => token.Length <= 2 && token.Number <= 24 ? 1 : 0,
                TimeLexicon.Minute => token.Length == 2 && token.Number < 60 ? 1 : 0,
                TimeLexicon.Cardinal => Decimal(tokens, at, text, ref value),
                TimeLexicon.DigitsOrdinal => token.Length <= 2 && token.Number is >= 1 and <= 31 && Ending(tokens, at) is > 0 and var more ? 1 + more : 0,
                TimeLexicon.Ordinal => Ending(tokens, at) is > 0 and var ending ? 1 + ending : 0,
                _ => 1,
            };
        }

        if (token.Id == 0 || type is TimeLexicon.MonthNumber or TimeLexicon.ShortYear or TimeLexicon.Digit or TimeLexicon.DigitsOrdinal)
        {
            return 0;
        }

        var length = Words(tokens, at, out value, out var isOrdinal);
        return length > 0 && type switch
        {
            TimeLexicon.Year => !isOrdinal && value is >= 1000 and < 2100,
            TimeLexicon.DayOfMonth => value is >= 1 and <= 31,
            TimeLexicon.Cardinal => !isOrdinal,
            TimeLexicon.Ordinal => isOrdinal,
            TimeLexicon.Hour => !isOrdinal && value is >= 1 and <= 24,
            TimeLexicon.Minute => !isOrdinal && value is >= 0 and < 60,
            _ => false,
        } ? length : 0;
    }

    // "20th", "20-го", "20.": what stands right after digits and makes them ordinal.
    private int Ending(ReadOnlySpan<TimeToken> tokens, int at)
    {
        if (at + 1 < tokens.Length && tokens[at + 1].IsGlued)
        {
            foreach (var entry in lexicon.EntriesOf(tokens[at + 1].Id))
            {
                if (entry.Class == endingClass && Follows(tokens, at + 1, entry.Ids))
                {
                    return entry.Ids.Length;
                }
            }
        }

        return 0;
    }

    private static bool Follows(ReadOnlySpan<TimeToken> tokens, int at, int[] ids)
    {
        if (at + ids.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 1; i < ids.Length; i++)
        {
            if (tokens[at + i].Id != ids[i] || tokens[at + i].AfterBreak)
            {
                return false;
            }
        }

        return true;
    }

    // "2.5", "2,5", "1,500"
    private static int Decimal(ReadOnlySpan<TimeToken> tokens, int at, ReadOnlySpan<char> text, ref double value)
    {
        if (at + 2 >= tokens.Length || tokens[at + 2].Number < 0 || !tokens[at + 1].IsGlued || !tokens[at + 2].IsGlued || text[tokens[at + 1].Start] is not ('.' or ','))
        {
            return 1;
        }

        if (tokens[at + 2].Length == 3)
        {
            value = (value * 1000) + tokens[at + 2].Number;
            return 3;
        }

        if (tokens[at + 2].Length > 2)
        {
            return 1;
        }

        value += tokens[at + 2].Number / Math.Pow(10, tokens[at + 2].Length);
        return 3;
    }

    // "twenty-five", "two thousand twelve", "двадцать первого", "三十五", "二〇二二"
    private int Words(ReadOnlySpan<TimeToken> tokens, int at, out double value, out bool isOrdinal)
    {
        (value, isOrdinal) = (0, false);
        double total = 0, current = 0, last = 0;
        int end = at, digits = 0;
        for (var i = at; i < tokens.Length && i - at < 12;)
        {
            if (i > at && tokens[i].AfterBreak)
            {
                break;
            }

            if (Part(tokens[i].Id, numClass) is { } part)
            {
                if (i > at && last < 10 && part < 10)
                {
                    digits = digits == 0 ? 2 : digits + 1;
                    current = (current * 10) + part;
                }
                else if (part >= 1000)
                {
                    (total, current) = (total + (Math.Max(current, 1) * part), 0);
                }
                else if (part is 10 or 100 && last is > 0 and < 10)
                {
                    current = current - last + (last * part);
                }
                else if (i == at || last > part && (last >= 20 || last == 10 && part < 10) && part < (last >= 100 ? 100 : 10))
                {
                    current += part;
                }
                else
                {
                    break;
                }

                (last, end, i) = (part, i + 1, i + 1);
            }
            else if (Part(tokens[i].Id, ordClass) is { } ordinal && (i == at || last >= 20 && ordinal < last))
            {
                (current, isOrdinal, end) = (current + ordinal, true, i + 1);
                break;
            }
            else if (i > at && i == end && last >= 20 && Part(tokens[i].Id, andClass) is not null)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (digits is 2 or 3)
        {
            return 0; // "one two": no number
        }

        value = total + current;
        return end - at;
    }

    private double? Part(int id, int type)
    {
        foreach (var entry in lexicon.EntriesOf(id))
        {
            if (entry.Class == type && entry.Ids.Length == 1)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
