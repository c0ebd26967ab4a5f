using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Labels that a scanner damaged are read by their likeness to labels that the document repeats; others are left alone.</summary>
public sealed class MisreadLabelTests
{
    [Fact]
    public void A_word_for_whoever_asks_is_read_through_strokes_and_gaps() => Assert.Equal("""
        Question  (unnamed)  Will the harbour open?
        Answer  PRIME MINISTER  It will.
        Question  (unnamed)  When?
        Answer  PRIME MINISTER  It opens in May.
        Question  (unnamed)  For whom?
        Answer  PRIME MINISTER  For all.
        Question  (unnamed)  At what cost?
        Answer  PRIME MINISTER  At none.
        Question  (unnamed)  And who pays?
        Answer  PRIME MINISTER  We do.
        """, Read("""
        JOURNALIST: Will the harbour open?
        PRIME MINISTER: It will.
        JOUNALIST: When?
        PRIME MINISTER: It opens in May.
        JOURNALST: For whom?
        PRIME MINISTER: For all.
        JOURNAL[ ST: At what cost?
        PRIME MIIN1STER.-
        At none.
        JOURNALIST: And who pays?
        PRIME MINISTER: We do.
        JOURNALIST: (inaudible)
        """).Replace("\nQuestion  (unnamed)  (inaudible)", "", StringComparison.Ordinal));

    [Fact]
    public void An_office_is_read_through_a_misprint_that_looks_like_a_name() => Assert.EndsWith("""
        Question  (unnamed)  For whom?
        Answer  PRIME MINISTER  For all.
        """, Read("""
        JOURNALIST: Will it open?
        PRIME MINISTER: It will.
        JOURNALIST: When?
        PRIME MINISTER: It opens in May.
        JOURNALIST: Why?
        PRIME MINISTER: We must.
        JOURNALIST: For whom?
        PRIME MINSTER: For all.
        """), StringComparison.Ordinal);

    [Fact]
    public void An_office_with_another_word_is_another_office() => Assert.Contains("Answer  VICE PRESIDENT  For all.", Read("""
        JOURNALIST: Will it open?
        PRESIDENT: It will.
        JOURNALIST: When?
        PRESIDENT: It opens in May.
        JOURNALIST: Why?
        PRESIDENT: We must.
        JOURNALIST: For whom?
        VICE PRESIDENT: For all.
        """), StringComparison.Ordinal);

    [Fact]
    public void The_label_stays_as_it_is_printed() =>
        Assert.Equal("PRIME MINSTER", Reads.Text("JOURNALIST: Will it open?\nPRIME MINISTER: It will.\nJOURNALIST: When?\nPRIME MINISTER: It opens in May.\nJOURNALIST: Why?\nPRIME MINISTER: We must.\nJOURNALIST: For whom?\nPRIME MINSTER: For all.").Turns[^1].Label);

    [Fact]
    public void What_was_read_otherwise_than_printed_is_told() => Assert.Contains(
        "The label is printed \"JOURNAL[ ST\" and was read as \"JOURNALIST\", which this text prints again and again.",
        Reads.Text("JOURNALIST: Will it open?\nPM: It will.\nJOUNALIST: When?\nPM: In May.\nJOURNALST: Why?\nPM: We must.\nJOURNALIST: For whom?\nPM: For all.\nJOURNAL[ ST: At what cost?\nPM: At none.\nJOURNALIST: Yes?\nPM: Yes.").Diagnostics.Select(d => d.Message));

    private static string Read(string text) => Reads.Picture(Reads.Text(text));
}
