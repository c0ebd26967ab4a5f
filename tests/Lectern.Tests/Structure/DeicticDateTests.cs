using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>What speakers call today or yesterday dates the event where the head gives a year.</summary>
public sealed class DeicticDateTests
{
    [Theory]
    [InlineData("on Monday, yesterday, 30 August, we opened", "2021-08-31")]
    [InlineData("yesterday, Monday, 30 August, we opened", "2021-08-31")]
    [InlineData("today, 30 August, we open", "2021-08-30")]
    public void A_day_that_a_speaker_calls_yesterday_is_the_day_before(string words, string date) =>
        Assert.Equal(date, Reads.Text($"2021: Year of the Harbour\n\nPRESIDENT ROE: Good morning. And {words} the bridge.\n\nQ: When is the next?\n\nPRESIDENT ROE: Soon.\n\nQ: Why?\n\nPRESIDENT ROE: We must.").Date?.Value.ToString());
}
