using Lectern.Annotations;

namespace Lectern.Tests.Annotations;

/// <summary>A transcript of one statement, made by hand: a minister of Norway beside one of Chile, on 4 May 2031.</summary>
internal static class Spoken
{
    public static AnnotatedTranscript Statement(string words, string language = "en", TurnKind kind = TurnKind.Statement)
    {
        var source = new SourceText(words, "text/1", [new Block(new SourceSpan(0, words.Length), BlockKind.Paragraph)]);
        return Annotator.Annotate(new Transcript(source)
        {
            Title = new Finding<string>("Joint press conference", Basis.Stated, Certainty.Certain, []),
            Language = language,
            Date = new Finding<Edtf>(Edtf.Parse("2031-05-04"), Basis.Stated, Certainty.Certain, []),
            Participants = [new Participant("p1", "Ada Lind") { Role = "Foreign Minister", Affiliation = "Norway", Speaks = true }, new Participant("p2", "Eva Mori") { Role = "Foreign Minister", Affiliation = "Chile" }],
            Turns = [new Turn("t1", kind, [new SourceSpan(0, words.Length)]) { Speaker = "p1" }],
            Blocks = [new ClassifiedBlock(new SourceSpan(0, words.Length), BlockClass.Speech, "turn")],
        });
    }
}
