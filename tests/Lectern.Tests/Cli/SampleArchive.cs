using Xunit;

[assembly: AssemblyFixture(typeof(Lectern.Tests.Cli.SampleArchive))]

namespace Lectern.Tests.Cli;

/// <summary>An archive of the bundled samples, made once by the command line itself, only read by the tests.</summary>
public sealed class SampleArchive : IDisposable
{
    private readonly Folder _folder = new();
    private readonly Lazy<CommandRun> _import;
    private readonly Lazy<string> _turn;

    public SampleArchive()
    {
        _import = new(() => CommandRun.Of("import", System.IO.Path.Combine(AppContext.BaseDirectory, "samples"), "--archive", File));
        _turn = new(() => Run("search", "kind:answer \"port authority\"", "--format", "json").Json.GetProperty("hits")[0].GetProperty("id").GetString()!);
    }

    /// <summary>The id of an answer in it.</summary>
    public string Turn => _turn.Value;

    /// <summary>The archive's file.</summary>
    public string Path
    {
        get
        {
            Assert.Equal(0, _import.Value.Code);
            return File;
        }
    }

    private string File => System.IO.Path.Combine(_folder.Path, "samples.db");

    public void Dispose() => _folder.Dispose();

    internal CommandRun Run(params string[] arguments) => CommandRun.Of([.. arguments, "--archive", Path]);
}
