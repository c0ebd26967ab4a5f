using System.Diagnostics;
using System.Globalization;
using Lectern.Fuzzing;

if (args is ["worker"])
{
    Worker.Run();
    return 0;
}

var minutes = Number("--minutes", 1);
var seed = (int)Number("--seed", 1);
var size = (int)(Number("--monster-mb", 100) * 1e6);
var only = Array.IndexOf(args, "--only") is >= 0 and var asked && asked + 1 < args.Length ? args[asked + 1] : "";
var paths = Enumerable.Range(0, args.Length).Where(i => !args[i].StartsWith("--", StringComparison.Ordinal) && (i == 0 || !args[i - 1].StartsWith("--", StringComparison.Ordinal))).Select(i => args[i]);
var seeds = paths.SelectMany(p => Directory.Exists(p) ? Directory.GetFiles(p, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).AsEnumerable() : [p])
    .Select(p => (Name: Path.GetFileName(p), Bytes: File.ReadAllBytes(p))).Where(s => s.Bytes.Length is > 0 and < 2_000_000).ToArray();
if (seeds.Length == 0)
{
    Console.Error.WriteLine("usage: Lectern.Fuzzing PATH… [--minutes 1] [--seed 1] [--monster-mb 100] [--only MONSTER]");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("lectern-fuzzing-").FullName;
using var supervisor = new Supervisor(folder);
var clock = Stopwatch.StartNew();
foreach (var monster in Monster.All.Where(m => size > 0 && m.Name.Contains(only, StringComparison.Ordinal)))
{
    supervisor.Try(monster.Name, monster.Make(size), "monster");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{monster.Name}: {supervisor.Last.Outcome}, {supervisor.Last.Share:P0} of the memory that it may take, {supervisor.Last.Seconds:0.0} s"));
}

var monsters = clock.Elapsed;
var mutator = new Mutator(seeds, new Random(seed));
while (clock.Elapsed < TimeSpan.FromMinutes(minutes))
{
    var (name, bytes, damage) = mutator.Next();
    supervisor.Try(name, bytes, damage);
}

var (read, refused, faults) = supervisor.Counts;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {read} read, {refused} refused, {faults} at fault in {clock.Elapsed.TotalMinutes:0.0} min (monsters {monsters.TotalMinutes:0.0} min); most memory {supervisor.Hungriest.Share:P0} of 20 times the input plus 200 MB ({supervisor.Hungriest.Name}); slowest {supervisor.Slowest.Seconds:0.0} s ({supervisor.Slowest.Name})"));
if (faults == 0)
{
    Directory.Delete(folder, true);
}

return faults == 0 ? 0 : 1;

double Number(string option, double otherwise) =>
    Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
