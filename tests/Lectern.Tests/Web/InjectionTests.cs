using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Lectern.Web;
using Lectern.Web.Pages;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class InjectionTests
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "\"", "'", "><img src=x onerror=alert(1)>", "</title>", "</textarea>", "</style>", "<!--", "-->", "{{", "&lt;", "&#x3c;", "javascript:alert(1)",
        "\" autofocus onfocus=\"alert(1)", "\0", "\u2028", "\ud83c", "<svg/onload=alert(1)>", "]]>", "a", " ", "Когда",
    ];

    private static readonly Arbitrary<string> Hostile = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Hostile_titles_names_and_queries_leave_the_reader_s_markup_as_it_is()
    {
        var shape = Shape(ReaderPage.Render(HandMade.Conference(), [], "x"));
        Prop.ForAll(Hostile, words => Shape(ReaderPage.Render(HandMade.Conference("x" + words, "x" + words), [], words)) == shape).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Hostile_titles_leave_the_original_s_markup_as_it_is()
    {
        var shape = Shape(OriginalPage.Render(HandMade.Conference()));
        Prop.ForAll(Hostile, words => Shape(OriginalPage.Render(HandMade.Conference("x" + words, "x" + words))) == shape).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Hostile_results_leave_the_search_s_markup_as_it_is()
    {
        var shape = Shape(Results("x"));
        Prop.ForAll(Hostile, words => Shape(Results("x" + words)) == shape).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Hostile_quotations_leave_the_check_s_markup_as_it_is()
    {
        var shape = Shape(CheckPage.Render("x", "x", "x", report: null, "x"));
        Prop.ForAll(Hostile, words => Shape(CheckPage.Render("x" + words, "x" + words, "x" + words, report: null, "x" + words)) == shape).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_hostile_title_stays_inside_its_string_in_the_print_sheet() =>
        Assert.Contains("content: \"a\\000022\\00003b\\00007d\\00000ab\"", Stylesheet.ForPrint("a\";}\nb", ""), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//elsewhere.example")]
    public void An_address_that_is_no_web_address_is_never_a_link(string address) => Assert.Null(Address.Outside(address));

    private static Page Results(string words) => SearchPage.Results(
        words,
        new(words, 1, false, [new("id" + words, "p" + words, words, words, TurnKind.Answer, null, words, "en", words, [new(0, 1)], (true, true), default)], []),
        default,
        1);

    // Elements and the names of their attributes, in order: what a hostile value would change if it were more than words.
    private static string Shape(Page page)
    {
        var document = new HtmlParser().ParseDocument(page.Render().ToString());
        Assert.Empty(document.Scripts);
        return string.Join(' ', document.All.Select(e => $"{e.LocalName}[{string.Join(',', e.Attributes.Select(a => a.Name))}]"));
    }
}
