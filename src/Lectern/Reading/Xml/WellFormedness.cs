using System.Xml;

namespace Lectern.Reading.Xml;

/// <summary>Whether a source is XML as the recommendation has it.</summary>
internal static class WellFormedness
{
    /// <summary>What is wrong with it, and where (line and column from 1); null where it is sound.</summary>
    public static (string What, int Line, int Column)? Check(string source)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = true };
        try
        {
            using var reader = XmlReader.Create(new StringReader(source), settings);
            while (reader.Read())
            {
                // Only whether it goes through to the end.
            }

            return null;
        }
        catch (XmlException wrong)
        {
            return (wrong.Message, wrong.LineNumber, wrong.LinePosition);
        }
    }
}
