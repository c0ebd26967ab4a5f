using Xunit;

namespace Lectern.Tests.Cli;

/// <summary>People over the samples, through the program itself: those who speak and those whom words name.</summary>
public sealed class PeopleCommandTests(SampleArchive samples)
{
    [Fact]
    public void Whoever_is_only_mentioned_is_listed_with_how_often_and_by_whom()
    {
        var person = samples.Run("people", "ruth amadi", "--mentioned", "--format", "json").Json.GetProperty("people")[0];
        var shown = samples.Run("people", "show", person.GetProperty("id").GetString()!);

        Assert.Equal((0, 1, 1), (person.GetProperty("publications").GetInt32(), person.GetProperty("mentions").GetInt32(), person.GetProperty("mentioned_in").GetInt32()));
        Assert.Contains("speaks 0 times in 0 transcripts, is mentioned once in 1", shown.Out, StringComparison.Ordinal);
        Assert.Contains("Mentioned as Ruth Amadi (1)", shown.Out, StringComparison.Ordinal);
        Assert.Contains("about:", shown.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_speak_are_listed_without_those_who_are_only_mentioned()
    {
        var run = samples.Run("people", "--speaking");

        Assert.Contains("Lena Brask", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Ruth Amadi", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_at_once_are_refused_in_words()
    {
        var run = samples.Run("people", "--speaking", "--mentioned");

        Assert.Equal(2, run.Code);
        Assert.Contains("Give one of them", run.Talk, StringComparison.Ordinal);
    }
}
