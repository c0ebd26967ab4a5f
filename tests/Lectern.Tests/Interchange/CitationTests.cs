using System.Text.Json;
using Lectern.Interchange;
using Xunit;

namespace Lectern.Tests.Interchange;

public sealed class CitationTests
{
    private static readonly Citation Turn = new()
    {
        Id = "7kq2.t14",
        Title = "Minister Lee's remarks & answers, following talks",
        EventKind = "joint press conference",
        Speaker = "Ann Lee",
        SpeakerRole = "Minister of Foreign Affairs, Sandor",
        Words = "We agreed on 100% of it - the draft_treaty, too.",
        Date = new(Edtf.Parse("2011-11-21"), Basis.Stated, Certainty.Certain, []),
        Place = "Velgorod",
        Address = "https://mirror.example/talks?id=7",
        CreditedSource = "https://foreign.sandor.example/a_1",
        Language = "en",
        Received = new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.Zero),
        CaptureSha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    };

    private static readonly Citation File = new()
    {
        Id = "p3",
        Title = "ПРЕСС-КОНФЕРЕНЦИЯ",
        EventKind = "transcript",
        Date = new(Edtf.Parse("2022-02-01/2022-03-20"), Basis.Inferred, Certainty.Doubtful, []),
        FileName = "000.txt",
        Language = "ru",
    };

    [Fact]
    public void A_turn_is_cited_with_words_speaker_event_and_origin() => Assert.Equal("""
        “We agreed on 100% of it - the draft_treaty, too.”
        Ann Lee, Minister of Foreign Affairs, Sandor. “Minister Lee's remarks & answers, following talks” (joint press conference; Velgorod; 21 November 2011).
        https://mirror.example/talks?id=7
        English, translator unknown, credits https://foreign.sandor.example/a_1
        Lectern 7kq2.t14, received 20 November 2026, SHA-256 0123456789ab….
        Exact words: https://mirror.example/talks?id=7#:~:text=We%20agreed%20on%20100%25%20of%20it%20%2D%20the%20draft_treaty%2C%20too.
        """, CitationText.Write(Turn));

    [Fact]
    public void A_file_is_cited_with_its_name_and_the_doubt_about_its_date() => Assert.Equal("""
        “ПРЕСС-КОНФЕРЕНЦИЯ” (transcript; between 1 February and 20 March 2022 (inferred)).
        File 000.txt.
        Russian, translator unknown.
        Lectern p3.
        """, CitationText.Write(File));

    [Fact]
    public void Long_words_are_printed_up_to_the_end_of_a_word() =>
        Assert.Equal(string.Join(' ', Enumerable.Repeat("grain", 50)), CitationText.Write(Turn with { Words = string.Join('\n', Enumerable.Repeat("grain", 90)) }).Split('\n')[0][1..^5]);

    [Fact]
    public void A_turn_becomes_an_entry_of_biblatex() => Assert.Equal("""
        @misc{lectern:7kq2.t14,
          author = {Lee, Ann},
          title = {{Minister Lee's remarks \& answers, following talks}},
          howpublished = {Joint press conference},
          location = {Velgorod},
          date = {2011-11-21},
          language = {english},
          url = {https://mirror.example/talks?id=7#:~:text=We%20agreed%20on%20100%25%20of%20it%20%2D%20the%20draft_treaty%2C%20too.},
          urldate = {2026-11-20},
          annotation = {We agreed on 100\% of it - the draft\_treaty, too.},
          note = {Minister of Foreign Affairs, Sandor. English, translator unknown, credits https://foreign.sandor.example/a\_1. Lectern 7kq2.t14, SHA-256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
        }
        """, CitationBibTeX.Write(Turn));

    [Fact]
    public void A_file_becomes_an_unpublished_entry() => Assert.Equal("""
        @unpublished{lectern:p3,
          title = {{ПРЕСС-КОНФЕРЕНЦИЯ}},
          howpublished = {Transcript},
          date = {2022-02-01/2022-03-20},
          language = {russian},
          note = {Date: between 1 February and 20 March 2022 (inferred). File 000.txt. Russian, translator unknown. Lectern p3}
        }
        """, CitationBibTeX.Write(File));

    [Fact]
    public void What_LaTeX_reads_as_commands_is_escaped_with_balanced_braces() =>
        Assert.Equal(@"\textbackslash{}x \textbraceleft{} \textbraceright{} \textasciitilde{} \textasciicircum{} \# \$ \% \& \_ \textless{}\textgreater{}\textbar{}", CitationBibTeX.Escape("\\x { } ~ ^ # $ % & _ <>|"));

    [Theory]
    [InlineData("Ann Lee", "Lee, Ann")]
    [InlineData("Ann M. O’Lee-Brown", "O’Lee-Brown, Ann M.")]
    [InlineData("THE PRESIDENT", "{THE PRESIDENT}")]
    [InlineData("Lee", "{Lee}")]
    [InlineData("A journalist and a friend", "{A journalist and a friend}")]
    public void A_role_is_not_taken_apart_like_a_name(string speaker, string author) =>
        Assert.Contains($"author = {{{author}}}", CitationBibTeX.Write(Turn with { Speaker = speaker }), StringComparison.Ordinal);

    [Fact]
    public void A_turn_becomes_an_item_of_CSL_JSON() => Assert.Equal("""
        [
          {
            "id": "lectern:7kq2.t14",
            "type": "speech",
            "title": "Minister Lee's remarks & answers, following talks",
            "author": [
              {
                "family": "Lee",
                "given": "Ann"
              }
            ],
            "issued": {
              "edtf": "2011-11-21",
              "date-parts": [
                [
                  2011,
                  11,
                  21
                ]
              ]
            },
            "event-date": {
              "edtf": "2011-11-21",
              "date-parts": [
                [
                  2011,
                  11,
                  21
                ]
              ]
            },
            "event-place": "Velgorod",
            "genre": "joint press conference",
            "language": "en",
            "URL": "https://mirror.example/talks?id=7#:~:text=We%20agreed%20on%20100%25%20of%20it%20%2D%20the%20draft_treaty%2C%20too.",
            "accessed": {
              "edtf": "2026-11-20",
              "date-parts": [
                [
                  2026,
                  11,
                  20
                ]
              ]
            },
            "source": "https://foreign.sandor.example/a_1",
            "abstract": "We agreed on 100% of it - the draft_treaty, too.",
            "archive": "Lectern",
            "archive_location": "7kq2.t14",
            "note": "Minister of Foreign Affairs, Sandor. English, translator unknown, credits https://foreign.sandor.example/a_1.",
            "custom": {
              "lectern-id": "7kq2.t14",
              "capture-sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            }
          }
        ]
        """, CitationCslJson.Write(Turn));

    [Fact]
    public void An_inferred_interval_is_marked_as_about() =>
        Assert.Equal(
            """{"edtf":"2022-02-01/2022-03-20","date-parts":[[2022,2,1],[2022,3,20]],"circa":true}""",
            JsonSerializer.Serialize(JsonDocument.Parse(CitationCslJson.Write(File)).RootElement[0].GetProperty("issued")));

    [Theory]
    [InlineData("interview", "interview")]
    [InlineData("committee hearing", "hearing")]
    [InlineData("briefing", "speech")]
    [InlineData("transcript", "document")]
    public void The_kind_of_event_decides_the_type(string kind, string type) =>
        Assert.Equal(type, JsonDocument.Parse(CitationCslJson.Write(Turn with { EventKind = kind })).RootElement[0].GetProperty("type").GetString());
}
