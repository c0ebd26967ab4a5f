using System.Text.Json;
using Lectern.Annotations.Instruments;
using Xunit;

namespace Lectern.Tests.Annotations;

/// <summary>Each word that a pack has for a status, put into a sentence of its language.</summary>
public sealed class StatusWordTests
{
    private const int MostOfOneLine = 60;

    public static TheoryData<string, string, string, string> Frames =>
        [.. Repository.Read("tests/Lectern.Tests/Annotations/frames.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2], cells[3]))];

    [Theory]
    [MemberData(nameof(Frames))]
    public void Every_word_of_a_pack_says_its_status(string language, string form, string sentence, string name) =>
        Assert.Empty(Words(language, form).Where(word => !Says(language, sentence.Replace("_", word.Text, StringComparison.Ordinal).Replace("' ", "'", StringComparison.Ordinal), name, word.Status)).Select(word => $"{word.Status}: {word.Text}"));

    private static bool Says(string language, string sentence, string name, InstrumentStatus status) =>
        Spoken.Statement(sentence, language).Instruments.Where(i => i.Name == name).SelectMany(i => i.Claims).Any(c => c.Status == status);

    private static IEnumerable<(string Text, InstrumentStatus Status)> Words(string language, string form)
    {
        using var pack = JsonDocument.Parse(Repository.Read($"src/Lectern/Languages/{language}.instruments.json"));
        return [.. pack.RootElement.GetProperty("statuses").EnumerateArray()
            .Where(entry => entry.TryGetProperty(form, out _))
            .SelectMany(entry => entry.GetProperty(form).EnumerateArray().SelectMany(line => Spelled(line.GetString()!, language)).Select(text =>
                (text, Enum.Parse<InstrumentStatus>(entry.GetProperty("status").GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true))))];
    }

    // All that a line stands for: "va|van signar" is "va signar" and "van signar"; of a stem the stem, of any words none.
    private static IEnumerable<string> Spelled(string line, string language)
    {
        IEnumerable<string> spelled = [""];
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w[0] != '*'))
        {
            spelled = [.. spelled.SelectMany(before => word.Split('|').Select(w => (before + (language == "zh" ? "" : " ") + w.Trim('~')).Trim()))];
        }

        return spelled.Take(MostOfOneLine);
    }
}
