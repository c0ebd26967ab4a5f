namespace Lectern.Interchange;

/// <summary>What an address shows about the languages of those who publish there.</summary>
/// <param name="Country">Official and working languages of the country in the host's name; empty where there is none.</param>
/// <param name="Stated">The language that host or path name ("/en/", "eng."), or null.</param>
internal sealed record SourceLanguages(IReadOnlyList<string> Country, string? Stated)
{
    private static readonly SourceLanguages Unknown = new([], null);
    private static readonly Lazy<Dictionary<string, string[]>> Countries = new(() => DataFiles.Rows("SourceLanguages.tsv").ToDictionary(row => row[0], row => row[1].Split(' ')));

    /// <summary>What a source shows; nothing where it is no address.</summary>
    public static SourceLanguages Of(string? source)
    {
        if (source is null || !Uri.TryCreate(source.Contains("://", StringComparison.Ordinal) ? source : "https://" + source, UriKind.Absolute, out var address))
        {
            return Unknown;
        }

        var labels = address.Host.ToLowerInvariant().Split('.');
        if (labels.Length < 2)
        {
            return Unknown;
        }

        var country = Countries.Value.GetValueOrDefault(labels[^1]) ?? [];
        var segments = address.AbsolutePath.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(country, labels[..^2].Concat(segments).Select(Language).FirstOrDefault(l => l is not null));
    }

    private static string? Language(string label) => label switch
    {
        "en" or "eng" or "english" => "en",
        "ru" or "rus" or "russian" => "ru",
        "fr" or "fra" or "french" => "fr",
        "es" or "esp" or "spa" or "spanish" => "es",
        "de" or "deu" or "ger" or "german" => "de",
        "zh" or "cn" or "chn" or "chinese" => "zh",
        "ar" or "ara" or "arabic" => "ar",
        _ => null,
    };
}
