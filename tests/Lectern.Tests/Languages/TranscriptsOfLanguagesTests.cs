using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Languages;

public class TranscriptsOfLanguagesTests
{
    [Fact]
    public void A_transcript_in_Spanish_is_cut_into_its_turns() =>
        Check(
            """
            Rueda de prensa conjunta de la ministra Ana Roe, Arden, 14 de mayo de 2021

            MINISTRA ANA ROE: Buenos días a todos. Vamos a informar.

            PREGUNTA: ¿Cuándo se publica el acuerdo?

            MINISTRA ANA ROE: En junio, con los anexos.
            """,
            """
            es joint press conference 2021-05-14
            statement  Ana Roe  Buenos días a todos. Vamos a informar.
            question  -  ¿Cuándo se publica el acuerdo?
            answer  Ana Roe  En junio, con los anexos.
            """);

    [Fact]
    public void A_transcript_in_French_is_cut_into_its_turns() =>
        Check(
            """
            Conférence de presse de la Ministre Anne Roe (Arden, 14 mai 2021)

            Mme Roe : Merci. Nous avons signé un accord avec nos partenaires.

            Question : Quand sera-t-il publié ?

            Mme Roe : Au mois de juin, avec les annexes.
            """,
            """
            fr press conference 2021-05-14
            statement  Anne Roe  Merci. Nous avons signé un accord avec nos partenaires.
            question  -  Quand sera-t-il publié ?
            answer  Anne Roe  Au mois de juin, avec les annexes.
            """);

    [Fact]
    public void A_transcript_in_German_is_cut_into_its_turns() =>
        Check(
            """
            Mitschrift der Pressekonferenz von Bundeskanzlerin Roe, Freitag, 14. Mai 2021

            BK’in Roe: Meine Damen und Herren, wir haben einen Vertrag unterzeichnet.

            Frage: Wann wird er veröffentlicht?

            BK’in Roe: Im Juni, mit den Anlagen.

            Zusatzfrage: Und in beiden Sprachen?

            BK’in Roe: Das ist so.
            """,
            """
            de press conference 2021-05-14
            statement  Roe  Meine Damen und Herren, wir haben einen Vertrag unterzeichnet.
            question  -  Wann wird er veröffentlicht?
            answer  Roe  Im Juni, mit den Anlagen.
            question  -  Und in beiden Sprachen?
            answer  Roe  Das ist so.
            """);

    [Fact]
    public void A_transcript_in_Chinese_is_cut_into_its_turns() =>
        Check(
            """
            2021年5月14日外交部发言人安若主持例行记者会

            　　阿登社记者：协议何时公布？

            　　安若：协议将于六月公布。

            　　问：附件呢？

            　　答：附件也会公布。
            """,
            """
            zh briefing 2021-05-14
            question  阿登社记者  协议何时公布？
            answer  安若  协议将于六月公布。
            question  -  附件呢？
            answer  安若  附件也会公布。
            """);

    [Fact]
    public void A_transcript_in_Catalan_is_cut_into_its_turns() =>
        Check(
            """
            Roda de premsa de la presidenta del Parlament, Arden, divendres 14 de maig de 2021

            LA PRESIDENTA: Bon dia. Aquest matí hem signat un acord amb els nostres socis.

            PREGUNTA: Quan es publicarà?

            LA PRESIDENTA: Pel juny, amb els annexos.
            """,
            """
            ca press conference 2021-05-14
            statement  LA PRESIDENTA  Bon dia. Aquest matí hem signat un acord amb els nostres socis.
            question  -  Quan es publicarà?
            answer  LA PRESIDENTA  Pel juny, amb els annexos.
            """);

    [Fact]
    public void A_transcript_in_Swedish_is_cut_into_its_turns() =>
        Check(
            """
            Pressträff med utrikesminister Anna Roe, Arden, den 14 maj 2021

            Anna Roe: Tack. Vi har skrivit på ett avtal som är viktigt för oss.

            Fråga: När kommer det att publiceras?

            Anna Roe: I juni, och med bilagorna.
            """,
            """
            sv press conference 2021-05-14
            statement  Anna Roe  Tack. Vi har skrivit på ett avtal som är viktigt för oss.
            question  -  När kommer det att publiceras?
            answer  Anna Roe  I juni, och med bilagorna.
            """);

    [Fact]
    public void A_transcript_in_Portuguese_is_cut_into_its_turns() =>
        Check(
            """
            Entrevista coletiva da Ministra Ana Roe, Arden, 14 de maio de 2021

            Ministra Ana Roe: Bom dia a todos. Nós assinamos um acordo com os nossos parceiros.

            Jornalista: Quando o acordo será publicado?

            Ministra Ana Roe: Em junho, e com os anexos.
            """,
            """
            pt press conference 2021-05-14
            statement  Ana Roe  Bom dia a todos. Nós assinamos um acordo com os nossos parceiros.
            question  -  Quando o acordo será publicado?
            answer  Ana Roe  Em junho, e com os anexos.
            """);

    [Fact]
    public void A_transcript_in_Italian_is_cut_into_its_turns() =>
        Check(
            """
            Conferenza stampa congiunta del Ministro degli Esteri Aldo Ferri, Arden, 14 maggio 2021

            MINISTRO FERRI: Buongiorno a tutti. Abbiamo firmato un accordo con i nostri partner.

            DOMANDA: Quando sarà pubblicato?

            MINISTRO FERRI: A giugno, con gli allegati.
            """,
            """
            it joint press conference 2021-05-14
            statement  Aldo Ferri  Buongiorno a tutti. Abbiamo firmato un accordo con i nostri partner.
            question  -  Quando sarà pubblicato?
            answer  Aldo Ferri  A giugno, con gli allegati.
            """);

    [Fact]
    public void A_transcript_in_Polish_is_cut_into_its_turns() =>
        Check(
            """
            Wspólna konferencja prasowa, Arden, 14 maja 2021 r.

            Minister Adam Roń: Dzień dobry państwu. Podpisaliśmy umowę, która jest ważna dla nas.

            Pytanie: Kiedy zostanie opublikowana?

            Minister Adam Roń: W czerwcu, razem z załącznikami.
            """,
            """
            pl joint press conference 2021-05-14
            statement  Adam Roń  Dzień dobry państwu. Podpisaliśmy umowę, która jest ważna dla nas.
            question  -  Kiedy zostanie opublikowana?
            answer  Adam Roń  W czerwcu, razem z załącznikami.
            """);

    [Fact]
    public void A_transcript_in_Czech_is_cut_into_its_turns() =>
        Check(
            """
            Společná tisková konference, Arden, 14. května 2021

            Ministr Adam Roň: Dobrý den. Podepsali jsme dohodu, která je pro nás důležitá.

            Dotaz: Kdy bude zveřejněna?

            Ministr Adam Roň: V červnu, a to i s přílohami.
            """,
            """
            cs joint press conference 2021-05-14
            statement  Adam Roň  Dobrý den. Podepsali jsme dohodu, která je pro nás důležitá.
            question  -  Kdy bude zveřejněna?
            answer  Adam Roň  V červnu, a to i s přílohami.
            """);

    [Fact]
    public void A_transcript_in_Ukrainian_is_cut_into_its_turns() =>
        Check(
            """
            Спільна пресконференція Міністра закордонних справ Ардену Олеся Роєнка, 14 травня 2021 року

            О.Роєнко: Добрий день. Ми підписали угоду, що є важливою для нас.

            Запитання: Коли її буде опубліковано?

            О.Роєнко: У червні, із додатками.
            """,
            """
            uk joint press conference 2021-05-14
            statement  О.Роєнко  Добрий день. Ми підписали угоду, що є важливою для нас.
            question  -  Коли її буде опубліковано?
            answer  О.Роєнко  У червні, із додатками.
            """);

    [Fact]
    public void A_transcript_in_French_with_dashes_is_cut_into_its_turns() =>
        Check(
            """
            Q - Quand l’accord sera-t-il publié ?

            R - Il sera publié au mois de juin.

            Q - Et dans les deux langues ?

            R - Oui, pour nous et pour eux.
            """,
            """
            fr transcript -
            question  -  Quand l’accord sera-t-il publié ?
            answer  -  Il sera publié au mois de juin.
            question  -  Et dans les deux langues ?
            answer  -  Oui, pour nous et pour eux.
            """);

    private static void Check(string text, string expected)
    {
        var transcript = TranscriptParser.Parse(PlainTextReader.Read(text));
        var names = transcript.Participants.ToDictionary(p => p.Id, p => p.Name);
        var turns = transcript.Turns.Select(t => $"{t.Kind.ToString().ToLowerInvariant()}  {(t.Speaker is { } s ? names[s] : "-")}  {transcript.TextOf(t)}");
        var picture = turns.Prepend($"{transcript.Language} {transcript.Kind.Value} {transcript.Date?.Value.ToString() ?? "-"}");
        Assert.Equal(expected, string.Join('\n', picture));
    }
}
