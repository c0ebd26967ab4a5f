using Lectern.Languages;
using Xunit;

namespace Lectern.Tests.Languages;

public class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The minister said that the agreement is ready and that it was sent to the parties.")]
    [InlineData("ru", "Министр сказал, что соглашение готово и что его направили сторонам на прошлой неделе.")]
    [InlineData("uk", "Міністр сказав, що угода готова і що її надіслали сторонам, які на неї чекали.")]
    [InlineData("es", "El ministro dijo que el acuerdo está listo y que los anexos se publican con él en una semana.")]
    [InlineData("ca", "El ministre va dir que l’acord és a punt i que els annexos es publiquen amb això, però també per separat.")]
    [InlineData("pt", "O ministro disse que o acordo não está pronto e que os anexos são publicados com ele em uma semana.")]
    [InlineData("fr", "Le ministre a dit que les annexes sont publiées avec le texte et que nous ne sommes pas pressés.")]
    [InlineData("de", "Der Minister sagt, dass die Anlagen mit dem Vertrag veröffentlicht werden und nicht für sich allein.")]
    [InlineData("sv", "Ministern säger att avtalet är klart och att bilagorna inte har skickats till någon.")]
    [InlineData("it", "Il ministro ha detto che l’accordo è pronto e che gli allegati sono pubblicati con il testo.")]
    [InlineData("pl", "Minister powiedział, że umowa jest gotowa i że załączniki zostaną opublikowane w ciągu tygodnia.")]
    [InlineData("cs", "Ministr řekl, že dohoda je připravena a že přílohy budou zveřejněny do týdne na stránkách úřadu.")]
    [InlineData("zh", "部长说协议已经准备好，附件将在一周内公布。")]
    [InlineData("ja", "大臣は、協定の準備が整い、附属書を一週間以内に公表すると述べました。")]
    [InlineData("ko", "장관은 협정이 준비되었으며 부속서를 일주일 안에 공개하겠다고 말했다.")]
    [InlineData("hi", "मंत्री ने कहा कि समझौता तैयार है और उसे एक सप्ताह में प्रकाशित किया जाएगा।")]
    public void A_sentence_tells_its_language(string language, string sentence) => Assert.Equal(language, LanguageGuess.Of(sentence));

    [Theory]
    [InlineData("en", "I think you should ask them.")]
    [InlineData("ca", "Nosaltres no hi serem, perquè ja ho vam dir.")]
    [InlineData("es", "Nosotros no estaremos porque ya lo dijimos.")]
    [InlineData("pt", "Nós já dissemos que não, mas é uma pergunta.")]
    [InlineData("uk", "Я вже казав про це.")]
    [InlineData("ru", "Я уже говорил об этом вам и им.")]
    [InlineData("sv", "Jag kan inte säga mer om detta nu.")]
    [InlineData("de", "Ich kann Ihnen noch nicht mehr sagen.")]
    [InlineData("fr", "Je ne sais pas, on verra.")]
    [InlineData("it", "Non lo so, ma ne parleremo con loro.")]
    [InlineData("pl", "Nie wiem, ale będziemy o tym rozmawiać.")]
    [InlineData("cs", "To nevím, ale budeme o tom ještě jednat.")]
    public void A_few_words_tell_close_languages_apart(string language, string words) => Assert.Equal(language, LanguageGuess.Of(words));

    [Fact]
    public void A_long_speech_at_the_beginning_does_not_decide()
    {
        var speech = string.Concat(Enumerable.Repeat("El ministro dijo que el acuerdo está listo y que los anexos se publican con él. ", 60));
        var rest = string.Concat(Enumerable.Repeat("El ministre va dir que l’acord és a punt i que els annexos es publiquen amb això. ", 240));

        Assert.Equal("ca", LanguageGuess.Of(speech + rest));
    }

    [Fact]
    public void Text_without_words_of_any_pack_has_no_language() => Assert.Equal("und", LanguageGuess.Of("Zzyx qwrt plmk vbnj."));

    [Theory]
    [InlineData("De minister heeft gezegd dat de haven in mei weer open gaat en dat het niet aan de gemeente is om te betalen.")]
    [InlineData("Ministeren siger, at havnen åbner i maj, og at det ikke er kommunen, der skal betale for den.")]
    [InlineData("Ministrul a spus că portul va fi deschis în luna mai și că banii sunt în buget.")]
    [InlineData("Ministri sanoi että satama on auki toukokuussa mutta kunta ei maksa sitä.")]
    public void A_language_without_a_pack_is_not_taken_for_another(string sentence) => Assert.Equal("und", LanguageGuess.Of(sentence));

    [Fact]
    public void Danish_is_read_by_the_Swedish_pack() =>
        Assert.Equal("sv", LanguageGuess.WithPack("Ministeren siger, at havnen åbner i maj, og at det ikke er kommunen, der skal betale for den.").Pack);
}
