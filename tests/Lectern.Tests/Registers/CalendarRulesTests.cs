using Lectern.Interchange;
using Lectern.Registers;
using Xunit;

namespace Lectern.Tests.Registers;

public sealed class CalendarRulesTests
{
    private static readonly CalendarRow s_row = new("c-1", "Talks, third; of \\ " + new string('ж', 90) + "\nand \uD83D\uDE00", "meeting", "2031-04-18", "past")
    {
        Certainty = Certainty.Certain,
        Place = "Oslo, Norway",
        States = ["NO", "CL"],
        Quotes = [new RegisterQuote("p", "p.1", "Ada Lind", "2031-05-04", "We met, we spoke; and\r\nwe left.", 0, 10)],
    };

    [Fact]
    public void A_calendar_is_as_the_standard_asks() => Assert.Empty(CalendarRules.Faults(CalendarText.Of([s_row, s_row with { Id = "c-2", Date = "2031-04-18/2031-05-02" }])));

    [Theory]
    [InlineData("\r\n", "\n")]
    [InlineData("\r\n ", "")]
    [InlineData("UID:c-1", "X-UID:c-1")]
    [InlineData("\\;", ";")]
    [InlineData("DTSTAMP:20310504T000000Z", "DTSTAMP:20310504")]
    [InlineData("VALUE=DATE:20310419", "VALUE=DATE:20310418")]
    [InlineData("VERSION:2.0", "VERSION:3.0")]
    [InlineData("STATUS:CONFIRMED", "STATUS:SURE")]
    public void What_the_standard_forbids_is_seen(string was, string made) => Assert.NotEmpty(CalendarRules.Faults(CalendarText.Of([s_row]).Replace(was, made, StringComparison.Ordinal)));

    [Fact]
    public void Two_events_of_one_id_are_seen() => Assert.NotEmpty(CalendarRules.Faults(CalendarText.Of([s_row, s_row])));
}
