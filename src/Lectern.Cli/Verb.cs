using System.CommandLine;

namespace Lectern.Cli;

/// <summary>A verb of the command line with what its help page shows.</summary>
/// <param name="name">The verb.</param>
/// <param name="summary">What it does, in one sentence without a full stop.</param>
/// <param name="examples">Two lines that can be typed as they stand.</param>
internal sealed class Verb(string name, string summary, params string[] examples) : Command(name, summary)
{
    /// <summary>Two lines that can be typed as they stand.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>What stands under the options where something more must be known; may be empty.</summary>
    public string More { get; init; } = "";

    /// <summary>Says what the verb does. What it throws becomes a message and an exit code.</summary>
    public Verb Does(Func<Invocation, ExitCode> work)
    {
        SetAction(parsed =>
        {
            using var invocation = new Invocation(parsed);
            return (int)Failures.Guard(invocation, work);
        });
        return this;
    }
}
