using System.Globalization;

namespace Lectern.Benchmarks;

/// <summary>Prints a line a figure, its bar beside it where it has one.</summary>
internal static class Report
{
    public static void Heading(string text) => Console.WriteLine($"\n{text}");

    public static void Line(string what, string figure, string bar = "") =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-46}{figure,-34}{bar}").TrimEnd());
}
