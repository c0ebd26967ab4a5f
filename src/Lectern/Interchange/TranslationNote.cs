namespace Lectern.Interchange;

/// <summary>Says what a text is to the spoken words, as far as its language and the source that it credits show: "English, translator unknown, credits https://…".</summary>
/// <remarks>Whoever translated a text is never guessed. Safe to call from many threads.</remarks>
public static class TranslationNote
{
    /// <summary>The note on a text.</summary>
    /// <param name="language">BCP 47 language of the text.</param>
    /// <param name="creditedSource">The source that the page credits, an address or a name, or null.</param>
    /// <param name="address">The address from which the text came, or null; tells the source's language where nothing is credited.</param>
    public static string Of(string language, string? creditedSource, string? address = null)
    {
        var name = language == "und" ? "Language unknown" : LanguageNames.Of(language);
        var credits = creditedSource is null ? "" : $", credits {creditedSource}";
        return name + Origin(language, SourceLanguages.Of(creditedSource ?? address)) + credits;
    }

    private static string Origin(string language, SourceLanguages source)
    {
        var code = language.Split('-')[0];
        return source.Country.Contains(code) ? ", a language of the source's country"
            : source.Stated == code ? ", the source's own version, translator unknown"
            : ", translator unknown";
    }
}
