using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Lectern.Tests;

public class OrderedTests
{
    [Fact]
    public void The_first_item_after_an_offset_is_the_one_that_a_search_from_the_beginning_finds() => Check.QuickThrowOnFailure(Prop.ForAll<int[], int>((offsets, offset) =>
    {
        int[] items = [.. offsets.Order()];
        Assert.Equal(items.Count(item => item <= offset), Ordered.FirstAfter(items, offset, static item => item));
    }));

    [Fact]
    public void Within_a_span_are_those_that_a_search_through_all_finds() => Check.QuickThrowOnFailure(Prop.ForAll<PositiveInt[], NonNegativeInt, NonNegativeInt>((starts, from, length) =>
    {
        SourceSpan[] items = [.. starts.Select((start, i) => new SourceSpan(start.Get, start.Get + 1 + (i % 5))).Order()];
        var span = new SourceSpan(from.Get, from.Get + length.Get);
        Assert.Equal(items.Where(span.Contains), Ordered.Within(items, span, static item => item));
    }));
}
