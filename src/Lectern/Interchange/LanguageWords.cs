namespace Lectern.Interchange;

/// <summary>English names of the languages in which transcripts are published.</summary>
public static class LanguageWords
{
    /// <summary>The language's name, the tag itself where it is not known here.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static string Of(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "ar" => "Arabic",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "it" => "Italian",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ru" => "Russian",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        "zh" => "Chinese",
        "und" or "" => "language not known",
        _ => language,
    };
}
