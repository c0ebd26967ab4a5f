using Lectern.Interchange;
using Xunit;

namespace Lectern.Tests.Interchange;

public sealed class TranslationNoteTests
{
    [Theory]
    [InlineData("en", "https://press.example.ru/7", null, "English, translator unknown, credits https://press.example.ru/7")]
    [InlineData("ru", "https://press.example.ru/7", null, "Russian, a language of the source's country, credits https://press.example.ru/7")]
    [InlineData("en", "https://press.example.ru/en/7", null, "English, the source's own version, translator unknown, credits https://press.example.ru/en/7")]
    [InlineData("en", "https://en.press.example.ru/7", null, "English, the source's own version, translator unknown, credits https://en.press.example.ru/7")]
    [InlineData("en-GB", "www.press.example.uk", null, "English, a language of the source's country, credits www.press.example.uk")]
    [InlineData("en", "Ministry of Sandor", null, "English, translator unknown, credits Ministry of Sandor")]
    [InlineData("fr", null, "https://press.example.be/1", "French, a language of the source's country")]
    [InlineData("en", null, null, "English, translator unknown")]
    [InlineData("und", null, null, "Language unknown, translator unknown")]
    [InlineData("qaa", null, null, "qaa, translator unknown")]
    public void The_note_says_no_more_than_the_addresses_show(string language, string? credited, string? address, string note) =>
        Assert.Equal(note, TranslationNote.Of(language, credited, address));
}
