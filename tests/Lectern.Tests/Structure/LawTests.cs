using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Lectern.Fuzzing;
using Lectern.Interchange;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;
using Lectern.Tests.Samples;
using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>From any bytes to a transcript: it ends, the law holds, and the same bytes give the same transcript.</summary>
public sealed class LawTests
{
    // Small pieces of which layouts are made: joined at random, they meet each other in ways that no publisher ever meant.
    private static readonly string[] s_pieces =
    [
        "Question: ", "QUESTION: ", "Q: ", "Q ", "Q. ", "Q – ", "Вопрос: ", "С.В.Лавин: ", "MS. ARDEN: ", "THE PRESIDENT. ", "SG: ", "Anna Berg: ", "Anna Berg\n",
        "(to both ministers): ", "(speaks first): ", "(As interpreted.) ", "(Laughter.)", "[inaudible]", "* * *", "Minister of Foreign Affairs Anna Berg", "Tarsk, May 5, 2011",
        "5 мая 2011 года", "Sunday, October 6", "Share.", "Leave a reply", "Source: https://a.example/b", "We agreed. ", "Is it so? ", "He said: “No.” ", "Да. ", "\n", "\n\n", "\r\n", " ", "\t", ":", "—",
        "<p>", "</p>", "<b>", "</b>", "<br>", "<div>", "</div>", "<li>", "<script>", "</script>", "<!--", "-->", "&amp;", "&#0;", "<!DOCTYPE html>",
        "---\n", "title: x\n", "# ", "> ", "- ", "**", "🙂", "\u00ad", "\u0000", "\uFEFF", "\uFFFD", "e\u0301",
    ];

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(400);

    public static TheoryData<string> Samples => SampleFile.Names;

    [Theory, MemberData(nameof(Samples))]
    public void The_law_holds_for_every_sample(string sample) => Assert.Empty(TranscriptLaw.Violations(SampleFile.Parse(sample)));

    [Theory, MemberData(nameof(Samples))]
    public void Evidence_is_the_words_at_its_place(string sample) => Assert.Empty(TranscriptLaw.MisquotedEvidence(SampleFile.Parse(sample)));

    [Fact]
    public void The_law_holds_for_any_bytes() =>
        Check.One(s_config, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => AssertLawful(bytes)));

    // Bytes stand for pieces, so that a failing heap is shrunk to the few that matter.
    [Fact]
    public void The_law_holds_for_any_heap_of_pieces_of_layouts() =>
        Check.One(s_config, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), heap => AssertLawful(Encoding.UTF8.GetBytes(Pile(heap)))));

    [Fact]
    public void The_law_holds_for_samples_with_a_stretch_cut_out() =>
        Check.One(s_config, Prop.ForAll(Cuttings.ToArbitrary(), cutting => AssertLawful(cutting.Bytes)));

    [Fact]
    public void The_law_holds_for_the_end_of_one_sample_after_the_beginning_of_another() =>
        Check.One(s_config, Prop.ForAll(Grafts.ToArbitrary(), graft => AssertLawful(graft.Bytes)));

    [Fact]
    public void The_same_bytes_give_the_same_transcript() =>
        Check.One(s_config.WithMaxTest(100), Prop.ForAll(Grafts.ToArbitrary(), graft => Assert.Equal(Json(graft.Bytes), Json(graft.Bytes))));

    private static Gen<string> Sample => Gen.Elements(SampleFile.Names.Select(row => row.Data).ToArray());

    private static Gen<int> PerMille => Gen.Choose(0, 1000);

    private static Gen<Graft> Cuttings =>
        from sample in Sample
        from first in PerMille
        from second in PerMille
        select new Graft(sample, Math.Min(first, second), sample, Math.Max(first, second));

    private static Gen<Graft> Grafts =>
        from one in Sample
        from head in PerMille
        from other in Sample
        from tail in PerMille
        select new Graft(one, head, other, tail);

    private static string Pile(byte[] heap) => string.Concat(heap.Select(b => s_pieces[b % s_pieces.Length]));

    private static void AssertLawful(byte[] bytes)
    {
        var violations = Parse(bytes) is { } transcript ? TranscriptLaw.Violations(transcript) : [];
        Assert.True(violations.Count == 0, $"{string.Join("; ", violations)}\nin: {Encoding.UTF8.GetString(bytes)}");
    }

    private static string Json(byte[] bytes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, TranscriptJson.WriterOptions);
        TranscriptJson.Write(writer, Parse(bytes) ?? new Transcript(new SourceText("", "text/1", [])), withText: true);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The transcript, or null where the reader refuses the bytes, as it may.</summary>
    private static Transcript? Parse(byte[] bytes)
    {
        try
        {
            return TranscriptParser.Parse(SourceReader.Read(bytes));
        }
        catch (UnreadableSourceException)
        {
            return null;
        }
    }

    /// <summary>One sample up to a per mille of its bytes, then another from one on.</summary>
    private sealed record Graft(string One, int Head, string Other, int Tail)
    {
        public byte[] Bytes => [.. Of(One)[..At(One, Head)], .. Of(Other)[At(Other, Tail)..]];

        private static byte[] Of(string sample) => File.ReadAllBytes(Repository.PathOf($"samples/{sample}"));

        private static int At(string sample, int perMille) => (int)((long)Of(sample).Length * perMille / 1000);
    }
}
