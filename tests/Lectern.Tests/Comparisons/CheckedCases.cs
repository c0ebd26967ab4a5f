using System.Text.RegularExpressions;
using Lectern.Comparisons;
using Lectern.Interchange;

namespace Lectern.Tests.Comparisons;

/// <summary>A row of <c>cases.en.md</c> or <c>cases.ru.md</c>: a quotation, checked against the record of its section.</summary>
public sealed record CheckedCase(string Record, string Quotation, string? Speaker, string Expected);

/// <summary>Reads the specification: records as fenced text, cases as rows of tables.</summary>
public static partial class CheckedCases
{
    private static readonly string Folder = Repository.PathOf("tests/Lectern.Tests/Comparisons");
    private static readonly string[] Files = ["cases.en.md", "cases.ru.md"];
    private static readonly Dictionary<string, Transcript> Records = Files
        .SelectMany(file => Sections(file).Select(s => (Title: Title(s), Transcript: HandMadeTranscript.Read(Fence().Match(s).Groups[1].Value, SpeakersLine(s), Language(file)))))
        .ToDictionary(r => r.Title, r => r.Transcript);

    public static IEnumerable<CheckedCase> All => Files.SelectMany(Sections).SelectMany(Rows);

    public static Transcript Transcript(string title) => Records[title];

    public static string Found(QuotationReport report)
    {
        var context = report.Context.Count == 0 ? "-" : string.Join(' ', report.Context.Select(c => c.ToString().ToLowerInvariant()));
        return $"{JsonNames.Of(report.Verdict)}: {context}";
    }

    private static IEnumerable<string> Sections(string file) => File.ReadAllText(Path.Combine(Folder, file)).Split("\n## ").Skip(1);

    private static string Title(string section) => section[..section.IndexOf('\n', StringComparison.Ordinal)];

    private static string SpeakersLine(string section) => section.Split('\n').First(l => l.StartsWith("Speakers: ", StringComparison.Ordinal))["Speakers: ".Length..];

    private static string Language(string file) => file.Split('.')[1];

    private static IEnumerable<CheckedCase> Rows(string section) => section.Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
        .Skip(1)
        .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .Select(c => new CheckedCase(Title(section), c[0], c[1] == "-" ? null : c[1], $"{c[2]}: {c[3]}"));

    [GeneratedRegex("```\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
