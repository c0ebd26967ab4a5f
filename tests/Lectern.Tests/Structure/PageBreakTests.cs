using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>Numbers and running heads of pages that a text carries along are no speech.</summary>
public sealed class PageBreakTests
{
    [Fact]
    public void The_number_of_a_page_and_what_returns_beside_it_are_no_speech() => Assert.Equal(
        "7: running head, foot or number of the page\n12 May, Volume 7: running head, foot or number of the page\n8: running head, foot or number of the page\n12 May, Volume 8: running head, foot or number of the page\n"
        + "9: running head, foot or number of the page\n12 May, Volume 9: running head, foot or number of the page", Reads.Clutter(Reads.Text(Pages(7, 8, 9))));

    [Fact]
    public void Numbers_that_do_not_grow_by_one_are_kept() => Assert.Equal("", Reads.Clutter(Reads.Text(Pages(7, 12, 9))));

    [Fact]
    public void A_turn_goes_on_over_the_break_of_a_page() => Assert.Equal(6, Reads.Text(Pages(7, 8, 9)).Turns.Count);

    private static string Pages(params int[] numbers) => string.Concat(numbers.Select(n =>
        $"MS. ROE: {string.Concat(Enumerable.Repeat("We mend the bridge and open the harbour. ", 25))}And we shall\n\n{n}\n\n12 May, Volume {n}\n\ndo so in May.\n\nMR. BERG: We thank the Minister.\n\n"));
}
