using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Samples;

/// <summary>The bundled samples.</summary>
internal static class SampleFile
{
    public static TheoryData<string> Names { get; } = [.. Directory.EnumerateFiles(Repository.PathOf("tests/Corpus/samples"), "*.gold.json")
        .Select(path => Path.GetFileName(path)[..^".gold.json".Length])
        .Order(StringComparer.Ordinal)];

    public static Transcript Parse(string name) =>
        TranscriptParser.Parse(SourceReader.Read(File.ReadAllBytes(Repository.PathOf($"samples/{name}")), new SourceOrigin(FileName: name)));
}
