using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text;
using Lectern.Cli.Inputs;
using Lectern.Cli.Json;
using Lectern.Interchange;
using Lectern.Names;
using Lectern.Sources;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern names compare A B</c>: are these two spellings of one name?</summary>
internal static class NamesVerb
{
    private const int PairsAtATime = 4096;

    private static readonly Argument<string> Task = new Argument<string>("TASK") { Description = "compare: are these two spellings of one name?" }.AcceptOnlyFromAmong("compare");
    private static readonly Argument<string[]> Names = new("NAME") { Description = "Two names, in any script.", Arity = new ArgumentArity(0, 2) };
    private static readonly Option<string?> Pairs = new("--pairs") { Description = "Two columns with a tab between; - is standard input.", HelpName = "FILE" };

    public static Verb Build() => new Verb(
        "names",
        "Tell whether two names are spellings of one",
        "lectern names compare \"S.N.Zhaparov\" \"Садыр Жапаров\"",
        "lectern names compare --pairs pairs.tsv")
    {
        Arguments = { Task, Names },
        Options = { Pairs },
        More = "Answers same, different or unsure, with a score from 0 to 1 and the reason. With\n--pairs one line a pair: both names, score, verdict. One name may have two bearers.",
    }.Does(Compare);

    private static ExitCode Compare(Invocation invocation)
    {
        if (invocation.Get(Pairs) is { } file)
        {
            return ComparePairs(invocation, file);
        }

        if (invocation.Get(Names) is not [var left, var right])
        {
            throw new UsageException("names compare takes two names, or --pairs FILE. Put a name of several words between quotation marks.");
        }

        var names = NameComparer.Compare(left, right);
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json => WriteMembers(json, left, right, names));
        }
        else
        {
            invocation.Screen.Out.WriteLine($"{VerdictOf(names)} {ScoreOf(names)}");
            foreach (var part in names.Parts)
            {
                invocation.Screen.Out.WriteLine($"  {part}");
            }

            if (names.Objection is { } objection)
            {
                invocation.Screen.Out.WriteLine($"  but {objection}");
            }
        }

        return ExitCode.Done;
    }

    private static ExitCode ComparePairs(Invocation invocation, string file)
    {
        var bytes = new Input(file).ReadBytes();
        if (bytes.Length > SourceLimits.Default.Bytes)
        {
            throw new UsageException($"{file} is larger than {SourceLimits.Default.Bytes:N0} bytes. Cut it in parts.");
        }

        using var lines = new StringReader(Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF'));
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json =>
            {
                json.WriteStartArray("pairs");
                Answer(invocation, lines, (left, right, names) =>
                {
                    json.WriteStartObject();
                    WriteMembers(json, left, right, names);
                    json.WriteEndObject();
                });
                json.WriteEndArray();
            });
        }
        else
        {
            Answer(invocation, lines, (left, right, names) => invocation.Screen.Out.WriteLine($"{left}\t{right}\t{ScoreOf(names)}\t{VerdictOf(names)}"));
        }

        return ExitCode.Done;
    }

    private static void Answer(Invocation invocation, TextReader lines, Action<string, string, NameComparison> tell)
    {
        var number = 0;
        foreach (var chunk in Lines(lines).Chunk(PairsAtATime))
        {
            foreach (var (line, pair) in chunk.AsParallel().AsOrdered().Select(line => (line, Read(line))))
            {
                number++;
                if (pair is var (left, right, names))
                {
                    tell(left, right, names);
                }
                else if (line.Length > 0)
                {
                    invocation.Screen.Say($"line {number.ToString(CultureInfo.InvariantCulture)}: no tab between two names. The line is passed over.");
                }
            }
        }
    }

    private static IEnumerable<string> Lines(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static (string Left, string Right, NameComparison Names)? Read(string line) =>
        line.Split('\t') is [var left, var right, ..] ? (left, right, NameComparer.Compare(left, right)) : null;

    private static void WriteMembers(Utf8JsonWriter json, string left, string right, NameComparison names)
    {
        json.WriteString("left", left);
        json.WriteString("right", right);
        json.WriteString("verdict", VerdictOf(names));
        json.WriteNumber("score", Math.Round(names.Score, 3));
        json.WriteString("reason", names.Reason);
        json.WriteObjects("parts", names.Parts, part =>
        {
            json.WriteString("left", part.Left);
            json.WriteString("right", part.Right);
            json.WriteNumber("score", Math.Round(part.Score, 3));
            json.WriteString("means", part.Means);
        });
    }

    private static string VerdictOf(NameComparison names) => names.Verdict switch { NameVerdict.Same => "same", NameVerdict.Unsure => "unsure", _ => "different" };

    private static string ScoreOf(NameComparison names) => names.Score.ToString("0.000", CultureInfo.InvariantCulture);
}
