using System.Text;
using Lectern.Reading;
using Lectern.Structure;
using Xunit;

namespace Lectern.Tests.Structure;

public sealed class MonthTests
{
    [Fact]
    public void A_word_and_a_colon_after_a_month_are_no_year_with_a_clock_time_glued_to_it() =>
        Assert.Null(TranscriptParser.Parse(SourceReader.Read(Encoding.UTF8.GetBytes("Question: When?\n\nAnna Berg: We met in May. Today: rain."))).Date);
}
