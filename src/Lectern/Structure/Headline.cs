using Lectern.Languages;

namespace Lectern.Structure;

/// <summary>Headlines of newspapers that quote whom they interviewed: "Jane Roe: “The ferry is safe”", or the quotation alone.</summary>
internal static class Headline
{
    private const int Longest = 120;
    private const int LongestName = 40;

    private static readonly System.Buffers.SearchValues<char> s_marks = System.Buffers.SearchValues.Create("\n\"“”«»„");

    /// <summary>The line is a quotation and nothing else, maybe behind a name and a colon.</summary>
    public static bool Is(string text, LanguagePack pack) => IsQuotation(text) || Speaker(text, pack) is not null;

    /// <summary>Whom the headline quotes, or null.</summary>
    public static string? Speaker(string text, LanguagePack pack)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 3 and <= LongestName && IsQuotation(text[(colon + 1)..].Trim()) && LabelAnatomy.Read(text[..colon].Trim(), pack) is { Class: LabelClass.FullName or LabelClass.RoleAndName, Name: { } name, HasLongTail: false } ? name : null;
    }

    private static bool IsQuotation(string text) => text.Length is > 8 and <= Longest && text[0] is '"' or '“' or '«' or '„' or '‘' && text[^1] is '"' or '”' or '»' or '“' or '’' && !text.AsSpan(1, text.Length - 2).ContainsAny(s_marks);
}
