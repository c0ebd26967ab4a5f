using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>One address of each kind of page.</summary>
    public static TheoryData<string> Pages => ["/", "/search?q=eleven", "/search?q=zebra", "/search?q=%22open", "/check?words=There+is+a+date", "/p/C", "/p/C/original", "/t/C.3/cite", "/dossier", "/dossier?of=Norway", "/register/instruments", "/nowhere"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_breaks_a_rule_of_accessibility_that_axe_knows(string address)
    {
        var page = await chromium.Open(address);
        Assert.Equal([], await Violations(page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_breaks_a_rule_in_the_dark_on_a_phone(string address)
    {
        var page = await chromium.Open(address, width: 390, isDark: true);
        Assert.Equal([], await Violations(page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_scrolls_sideways_at_320_pixels(string address)
    {
        var page = await chromium.Open(address, width: 320);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_result_opens_with_the_words_found_marked_and_in_view_without_script()
    {
        var page = await chromium.Open("/search?q=carriers", hasScript: false);
        await page.ClickAsync(".hit h3 a");
        await AssertInView(page, "#hit", "carriers");
    }

    [Fact]
    public async Task A_permanent_address_of_a_paragraph_opens_with_it_in_view()
    {
        var page = await chromium.Open("/t/C.5.1", width: 390, hasScript: false);
        await AssertInView(page, "p.focus", "Once both parliaments");
    }

    [Fact]
    public async Task The_search_works_by_keyboard_alone_and_without_script()
    {
        var page = await chromium.Open("/", hasScript: false);
        var box = page.Locator("#q");
        await box.PressSequentiallyAsync("parliaments");
        await Assertions.Expect(box).ToHaveValueAsync("parliaments");
        await page.RunAndWaitForResponseAsync(() => box.PressAsync("Enter"), response => response.Url.EndsWith("/search?q=parliaments", StringComparison.Ordinal));
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search\\?q=parliaments$"));
        Assert.Equal(2, await page.Locator(".hit").CountAsync());
    }

    [Fact]
    public async Task The_first_key_leads_past_the_head_of_the_page()
    {
        var page = await chromium.Open("/p/C");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the main part", await page.EvaluateAsync<string>("document.activeElement.textContent"));
    }

    [Fact]
    public async Task Lines_are_as_long_as_a_book_s_and_letters_large_enough()
    {
        var page = await chromium.Open("/p/C");
        var size = await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.words p')).fontSize)");
        var width = await page.EvaluateAsync<double>("document.querySelector('.words p').getBoundingClientRect().width");
        Assert.InRange(size, 18, 22);
        Assert.InRange(width / size, 28, 36);
    }

    [Fact]
    public async Task The_speaker_stays_in_sight_while_a_long_turn_is_read()
    {
        var page = await chromium.Open("/p/C", width: 390);
        await page.EvaluateAsync("document.querySelectorAll('.turn .words p')[1].scrollIntoView({ block: 'start' })");
        Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('.turn h3').getBoundingClientRect().top"), 0, 60);
    }

    [Fact]
    public async Task Dark_mode_follows_the_system()
    {
        var page = await chromium.Open("/p/C", isDark: true);
        Assert.Equal("rgb(25, 24, 22)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Print_has_no_controls_and_keeps_the_permanent_address_of_each_turn()
    {
        var page = await chromium.Open("/p/C");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await page.Locator("input:visible, button:visible, .tools:visible, header.site:visible, .skip:visible").CountAsync());
        Assert.Equal(6, await page.Locator(".turn .links .perma:visible").CountAsync());
    }

    [Fact]
    public async Task No_page_asks_anything_of_another_site()
    {
        await chromium.Open("/p/C");
        await chromium.Open("/p/C/original");
        Assert.Equal([], chromium.OutsideRequests);
    }

    private static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var found = await page.RunAxe();
        return found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html} {string.Join(' ', n.Any.Select(a => a.Message))}"));
    }

    private static async Task AssertInView(IPage page, string selector, string words)
    {
        var box = await page.Locator(selector).BoundingBoxAsync();
        Assert.Contains(words, await page.Locator(selector).TextContentAsync(), StringComparison.Ordinal);
        Assert.InRange(box!.Y, 0, 800 - box.Height);
    }
}
