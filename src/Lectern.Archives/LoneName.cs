namespace Lectern.Archives;

/// <summary>A name in words that says too little to be one person's everywhere: a surname in transcripts that name nobody of it in full, or several.</summary>
/// <param name="Name">As printed, titles aside.</param>
/// <param name="Mentions">How often.</param>
/// <param name="Publications">In how many publications.</param>
public sealed record LoneName(string Name, long Mentions, long Publications);
