using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Lectern.Web.Markup;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class HtmlTests
{
    [Fact]
    public void A_value_in_content_is_words_and_never_markup() =>
        Assert.Equal("<p>&lt;b&gt; &amp; &quot;x&quot;</p>", Html.Of($"<p>{"<b> & \"x\""}</p>").ToString());

    [Fact]
    public void A_piece_of_html_stays_as_it_is() =>
        Assert.Equal("<p><b>x</b></p>", Html.Of($"<p>{Html.Of($"<b>{"x"}</b>")}</p>").ToString());

    [Fact]
    public void Words_in_any_script_are_readable_in_the_source() =>
        Assert.Equal("Когда? 何時", Html.Words("Когда? 何時").ToString());

    [Fact]
    public void A_piece_under_a_false_condition_is_not_even_made() =>
        Assert.True(Html.If(false, $"{Fail()}").IsEmpty);

    [Fact]
    public void Whatever_stands_in_a_hole_is_read_back_as_it_was() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), words =>
    {
        var readable = string.Concat(words.Get.EnumerateRunes().Where(r => r.Value is >= ' ' and not (>= 0x7F and < 0xA0)));
        var paragraph = new HtmlParser().ParseDocument(Html.Of($"<p title=\"{readable}\">{readable}</p>").ToString()).QuerySelector("p")!;
        return paragraph.TextContent == readable && paragraph.GetAttribute("title") == readable;
    }).QuickCheckThrowOnFailure();

    private static string Fail() => throw new InvalidOperationException("The condition does not hold.");
}
