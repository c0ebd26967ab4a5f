using System.Text;

namespace Lectern.Names;

/// <summary>Cuts a printed name at spaces, middle dots, full stops and hyphens.</summary>
internal static class NameText
{
    /// <summary>Without what stands in brackets, and without the mark of the possessor.</summary>
    public static string Clean(string printed)
    {
        var clean = new StringBuilder(printed.Length);
        var depth = 0;
        foreach (var c in printed)
        {
            depth += c is '(' or '[' or '（' ? 1 : 0;
            if (depth == 0)
            {
                clean.Append(Folding.Fold(c) == ' ' || char.IsWhiteSpace(c) ? ' ' : c);
            }

            depth -= c is ')' or ']' or '）' && depth > 0 ? 1 : 0;
        }

        var text = clean.ToString().Trim(' ', ':', ';', '"', '«', '»', '“', '”', '*', '_');
        return text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text;
    }

    /// <summary>What stands between spaces, and between the dots that foreign names have in Chinese, Japanese and Korean.</summary>
    public static List<string> Chunks(string text) =>
        [.. text.Split([' ', '·', '・', '･', '•', '‧', '゠', '＝', '/', '_', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(c => c.Any(char.IsLetter))];

    /// <summary>"S.N.Zhaparov" is three pieces, "Ki-moon" two.</summary>
    public static List<NamePiece> Pieces(string chunk)
    {
        var pieces = new List<NamePiece>();
        var start = 0;
        var joined = false;
        for (var i = 0; i <= chunk.Length; i++)
        {
            var c = i < chunk.Length ? chunk[i] : ' ';
            var isHyphen = Folding.Fold(c) == '-' || c == '־' || c == '゠';
            if (i < chunk.Length && c != '.' && c != '．' && !isHyphen)
            {
                continue;
            }

            if (i > start)
            {
                pieces.Add(new NamePiece(chunk[start..i], c is '.' or '．', joined));
            }

            joined = isHyphen && pieces.Count > 0;
            start = i + 1;
        }

        return pieces;
    }
}
