namespace Lectern.Benchmarks;

/// <summary>All benchmarks, in the order in which a transcript meets them.</summary>
internal static class Suite
{
    private const int Rounds = 5;

    // Beside the repository, from whose root benchmarks/run starts.
    private static readonly string PairsOfNames = Path.Combine("..", "shared", "names");

    /// <summary>Runs those that are named, or all: <c>reading structure mentions times length import memory search start names</c>.</summary>
    public static int Run(string[] args)
    {
        if (args is ["--import-and-tell-memory", var kind])
        {
            return MemoryBenchmark.ImportAndTell(isHtml: kind == "html");
        }

        if (args is ["--read-one", var layout, var megabytes])
        {
            return LengthBenchmark.ReadAndTell(layout, int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture));
        }

        if (args is ["names-weights", ..])
        {
            NamesWeights.Write(PairsOfNames, Path.Combine(Environment.CurrentDirectory, "src", "Lectern", "Names"));
            return 0;
        }

        var lectern = args.SkipWhile(a => a != "--lectern").Skip(1).FirstOrDefault();
        string? Option(string name) => args.SkipWhile(a => a != name).Skip(1).FirstOrDefault();
        var named = args.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        bool Wants(string name) => named.Count == 0 || named.Contains(name);

        Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}; medians, and (least–most) of {Rounds} rounds, sides interleaved");
        if (Wants("reading"))
        {
            ReadingBenchmark.Run(Rounds);
        }

        if (Wants("structure"))
        {
            StructureBenchmark.Run(Rounds);
        }

        if (Wants("mentions"))
        {
            MentionsBenchmark.Run(Rounds, Option("--corpus"), Option("--peers"));
        }

        if (Wants("times"))
        {
            TimesBenchmark.Run(Rounds, Option("--chrono"));
        }

        if (Wants("length"))
        {
            LengthBenchmark.Run();
        }

        if (Wants("import"))
        {
            ImportBenchmark.Run(Rounds);
        }

        if (Wants("memory"))
        {
            MemoryBenchmark.Run();
        }

        if (Wants("names"))
        {
            NamesBenchmark.Run(PairsOfNames);
        }

        if (Wants("search") || Wants("start"))
        {
            using var archive = new LargeArchive();
            if (Wants("search"))
            {
                SearchBenchmark.Run(archive);
            }

            if (Wants("start"))
            {
                StartBenchmark.Run(archive, lectern);
            }
        }

        return 0;
    }
}
