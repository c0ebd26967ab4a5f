using AngleSharp.Html.Parser;
using Lectern.Registers;
using Lectern.Tests.Annotations;
using Lectern.Web.Pages;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class DossierPageTests
{
    private const string Words = "We have signed the Treaty on Fog Signals between Norway and Chile in 2029. Next year marks the tenth anniversary of the Charter of Harbours between Norway and Chile. "
        + "It was set at the April 18, 2031 meeting of the presidents of Norway and Chile.";

    [Fact]
    public void The_note_has_what_is_ahead_the_instruments_and_the_words_they_rest_on()
    {
        var page = Render();

        Assert.Contains("anniversary", page.GetElementById("ahead")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We have signed the Treaty on Fog Signals between Norway and Chile in 2029.", page.QuerySelectorAll("q").Select(q => q.TextContent));
    }

    [Fact]
    public void The_time_line_has_a_table_with_the_same()
    {
        var page = Render();

        Assert.Equal(page.QuerySelectorAll("svg text.label").Length, page.QuerySelectorAll(".tabled tbody tr").Length);
    }

    [Fact]
    public void A_name_that_is_no_state_is_told_and_stays_in_the_box()
    {
        var page = new HtmlParser().ParseDocument(DossierPage.Ask("Nowhereland", "\"Nowhereland\" is no state.", []).Render().ToString());

        Assert.Equal("Nowhereland", page.GetElementById("of")!.GetAttribute("value"));
    }

    [Fact]
    public void Whoever_asks_for_nothing_yet_sees_between_whom_something_stands()
    {
        var registers = Registers();
        var page = new HtmlParser().ParseDocument(DossierPage.Ask("", null, DossierPair.Of(registers, 5)).Render().ToString());

        var link = Assert.Single(page.QuerySelectorAll(".pairs a"));
        Assert.Equal(("Chile and Norway", "/dossier?of=Chile%2C%20Norway"), (link.TextContent, link.GetAttribute("href")));
        Assert.StartsWith($"{registers.Instruments.Count} instruments, ", link.NextElementSibling!.TextContent, StringComparison.Ordinal);
    }

    private static RegisterSet Registers() => RegisterSet.Of([RegisterDocuments.Of(Spoken.Statement(Words), "p", "e", "Statement")]);

    private static AngleSharp.Html.Dom.IHtmlDocument Render()
    {
        var registers = Registers();
        var dossier = Dossier.Of(registers, [DossierSubject.Find("NO", registers)!, DossierSubject.Find("CL", registers)!]);
        return new HtmlParser().ParseDocument(DossierPage.Render(dossier, "NO, CL").Render().ToString());
    }
}
