namespace Lectern.Names;

/// <summary>How well two words of names fit, and by what.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Means">How it is known.</param>
internal readonly record struct WordMatch(double Score, string Means)
{
    public static WordMatch None => new(0, "different");
}
