using Lectern.Reading.Json;
using Lectern.Sources;

namespace Lectern.Reading.Yaml;

/// <summary>Reads a transcript that is kept in YAML as its rows would be in JSON.</summary>
internal static class YamlReading
{
    /// <summary>Reads a source; as plain text where it holds no rows of speeches.</summary>
    /// <exception cref="UnreadableSourceException">It is nested too deep, or holds several texts.</exception>
    public static SourceText Read(string source, SourceLimits limits)
    {
        if (YamlOutline.Of(source, limits) is not { } rows)
        {
            return PlainTextReader.Read(source);
        }

        try
        {
            var read = JsonReading.Read(rows.Text, limits);
            return read.With(rule: $"yaml+{read.Rule}", map: read.Map.Through(rows.Map));
        }
        catch (UnreadableSourceException refused) when (refused.Code == ReadingMessages.NoWordsInJson().Code || refused.Code == ReadingMessages.UnsoundJson(0, 0, refused).Code)
        {
            return PlainTextReader.Read(source); // named values without speeches: what is printed is all there is
        }
    }
}
