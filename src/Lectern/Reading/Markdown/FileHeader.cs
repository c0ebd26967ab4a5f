using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lectern.Reading.Markdown;

/// <summary>The YAML header of a Markdown file: between two lines of three hyphens, at its very beginning.</summary>
/// <param name="Length">Characters up to the end of its last line; 0 where the file has none.</param>
/// <param name="Fields">Its scalars and the items of its lists, with the places of their values.</param>
/// <remarks>
/// Read as publishers write it: plain, single-quoted, double-quoted (with escapes, over several lines) and folded scalars, and lists. What is
/// nested deeper says nothing about a transcript and is left to the block that keeps the header as it stands.
/// </remarks>
internal sealed partial record FileHeader(int Length, IReadOnlyList<SourceField> Fields)
{
    private static readonly FileHeader None = new(0, []);

    /// <summary>Reads the header of a file.</summary>
    public static FileHeader Read(string source)
    {
        var lines = TextLine.All(source);
        if (lines.Count < 2 || source.AsSpan(0, lines[0].End).TrimEnd() is not "---")
        {
            return None;
        }

        var last = lines.FindIndex(1, line => source.AsSpan(line.Start, line.End - line.Start).TrimEnd() is "---" or "...");
        return last < 0 ? None : new(lines[last].Words.End, ReadFields(source, lines.GetRange(1, last - 1)));
    }

    private static List<SourceField> ReadFields(string source, List<TextLine> lines)
    {
        var fields = new List<SourceField>();
        for (var i = 0; i < lines.Count; i++)
        {
            var key = Key().Match(source, lines[i].Start, lines[i].End - lines[i].Start);
            if (!key.Success)
            {
                continue;
            }

            var first = i;
            while (i + 1 < lines.Count && (lines[i + 1].Indent > 0 || lines[i + 1].IsBlank || IsItem(source, lines[i + 1])))
            {
                i++;
            }

            var name = key.Groups["name"].Value.Trim('"', '\'').ToLowerInvariant();
            var isList = i > first && key.Groups["value"].Length == 0 && lines.Skip(first + 1).Take(i - first).Any(line => IsItem(source, line));
            if (isList)
            {
                fields.AddRange(lines.Skip(first + 1).Take(i - first)
                    .Where(line => IsItem(source, line))
                    .Select(line => Field(name, source, line.Words.Start + 1, line.Words.End)));
            }
            else
            {
                fields.Add(Field(name, source, key.Groups["value"].Index, Math.Max(key.Groups["value"].Index, lines[i].Words.End)));
            }
        }

        return [.. fields.Where(field => field.Value.Length > 0)];
    }

    private static bool IsItem(string source, TextLine line) => !line.IsBlank && source.AsSpan(line.Words.Start, line.Words.Length) is ['-', ' ', ..];

    private static SourceField Field(string name, string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        return new(name, Scalar(source[start..end]).Trim(), new SourceSpan(start, end));
    }

    private static string Scalar(string raw) => raw switch
    {
        ['"', .., '"'] when raw.Length > 1 => Unescape(Fold(raw[1..^1])),
        ['\'', .., '\''] when raw.Length > 1 => Fold(raw[1..^1]).Replace("''", "'", StringComparison.Ordinal),
        ['>' or '|', ..] when BlockScalar().Match(raw) is { Success: true } mark => Fold(raw[mark.Length..]),
        _ => Fold(Comment().Replace(raw, "")),
    };

    // A line end inside a scalar is a space, unless a backslash takes it away.
    private static string Fold(string raw) => LineEnd().Replace(EscapedLineEnd().Replace(raw, "$1"), " ");

    private static string Unescape(string text) => Escape().Replace(text, escape => escape.Groups[1].Value switch
    {
        "n" => "\n",
        "t" => "\t",
        "_" => "\u00A0",
        "N" or "L" or "P" or "r" => "\n",
        { Length: > 1 } code => Character(code[1..]),
        var character => character,
    });

    private static string Character(string digits)
    {
        var number = int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD";
    }

    [GeneratedRegex(@"\G(?<name>[\p{L}_""'][\p{L}\p{N}_ .""'-]*):(?:[ \t]+|$)(?<value>.*)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[>|][+-]?\d?[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlockScalar();

    [GeneratedRegex(@"[ \t]+#.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\[ \t]*\n[ \t]*(?:\\(?=[ ]))?()", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedLineEnd();

    [GeneratedRegex(@"[ \t]*\n[ \t\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escape();
}
