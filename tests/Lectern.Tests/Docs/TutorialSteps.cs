using System.Text.RegularExpressions;

namespace Lectern.Tests.Docs;

/// <summary>A command of the tutorial with what it is said to print.</summary>
internal sealed record TutorialStep(string Command, IReadOnlyList<string> Arguments, IReadOnlyList<string> Printed);

/// <summary>Finds the commands in a page: in blocks marked <c>console</c>, after <c>$ ./lectern</c>, each with the lines below it ("…" stands for lines left out).</summary>
internal static partial class TutorialSteps
{
    public static IEnumerable<TutorialStep> Of(string page) =>
        from block in Block().Matches(page)
        from step in block.Groups[1].Value.Split("$ ./lectern ", StringSplitOptions.RemoveEmptyEntries)
        let lines = step.Split('\n')
        select new TutorialStep(lines[0], Arguments(lines[0]), [.. lines.Skip(1).Where(line => line.Trim() is not ("" or "…"))]);

    private static IReadOnlyList<string> Arguments(string line) =>
        [.. Argument().Matches(line).Select(m => Quotation().Replace(m.Value, "$1$2"))];

    [GeneratedRegex(@"^```console\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""(?:[^\s"']|"[^"]*"|'[^']*')+""")]
    private static partial Regex Argument();

    [GeneratedRegex("""'([^']*)'|"([^"]*)["]""")]
    private static partial Regex Quotation();
}
