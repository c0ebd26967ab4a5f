namespace Lectern.Web.Pages;

internal static class QueryMarks
{
    public static IReadOnlyList<SourceSpan> Find(string query, string text)
    {
        var source = new SourceText(text, "text/1", []);
        return [.. query.Split(' ').Select(w => ExactWords.Find(source, [new(0, text.Length)], w)).OfType<SourceSpan>().Order()];
    }
}
