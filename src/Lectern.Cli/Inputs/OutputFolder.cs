using Lectern.Sources;

namespace Lectern.Cli.Inputs;

/// <summary>The folder into which <c>parse --out</c> writes, one file an input, none over another of the same run.</summary>
/// <param name="path">The folder; made where it is not there.</param>
internal sealed class OutputFolder(string path)
{
    private readonly Dictionary<string, Input> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateDirectory(path).FullName;

    /// <summary>
    /// Gives an input its file: <c>FILENAME.json</c>, or <c>FOLDER/FILENAME.json</c> with the input's own folder where another input of the same name
    /// came first. Call in the order of the inputs, so that the same command gives the same names.
    /// </summary>
    public OutputFile Claim(Input input)
    {
        var name = (input.IsStandardInput ? "stdin" : System.IO.Path.GetFileName(input.Name)) + ".json";
        if (_taken.TryAdd(name, input))
        {
            return new(System.IO.Path.Combine(Path, name));
        }

        var longer = System.IO.Path.Combine(new DirectoryInfo(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(input.Name))!).Name, name);
        return _taken.TryAdd(longer, input)
            ? new(System.IO.Path.Combine(Path, longer)) { Note = $"{input.Name}: {name} is that of {_taken[name].Name}; its own is {longer}." }
            : new(System.IO.Path.Combine(Path, longer)) { Refusal = InputRefusals.NameTaken(longer, _taken[longer].Name) };
    }
}

/// <summary>The file that one input gets in an <see cref="OutputFolder"/>.</summary>
/// <param name="Path">Its path.</param>
internal sealed record OutputFile(string Path)
{
    /// <summary>What is odd about the name, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Every name for it is taken; or null.</summary>
    public UnreadableSourceException? Refusal { get; init; }

    /// <summary>Writes the file whole: a reader sees the old one or the new one.</summary>
    /// <exception cref="UnreadableSourceException">Every name for it is taken.</exception>
    public void Write(ReadOnlyMemory<byte> json)
    {
        if (Refusal is not null)
        {
            throw Refusal;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var half = $"{Path}.{Environment.ProcessId}.part";
        using (var file = File.Create(half))
        {
            file.Write(json.Span);
            file.WriteByte((byte)'\n');
        }

        File.Move(half, Path, overwrite: true);
    }
}
