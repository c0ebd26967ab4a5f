using System.Net;
using System.Text.Json;
using Xunit;

namespace Lectern.Tests.Web;

public sealed class SiteTests(ServedArchive served) : IClassFixture<ServedArchive>
{
    /// <summary>Every address of the site, and addresses that fail, with the status of each. C, E and S stand for ids.</summary>
    public static TheoryData<string, int> Addresses => new()
    {
        { "/", 200 },
        { "/?page=2", 200 },
        { "/search", 303 },
        { "/search?q=eleven+points", 200 },
        { "/search?q=zebra", 200 },
        { "/search?q=%22open", 400 },
        { "/search.json?q=eleven", 200 },
        { "/search.json?q=%22open", 400 },
        { "/check", 200 },
        { "/check?words=There+is+no+date+yet", 200 },
        { "/check?words=x&date=yesterday", 400 },
        { "/check.json?words=There+is+no+date+yet", 200 },
        { "/check.json", 400 },
        { "/people", 200 },
        { "/people?q=mori", 200 },
        { "/people.json?q=mori", 200 },
        { "/people/p-none", 404 },
        { "/people/p-none.json", 404 },
        { "/states/KG", 200 },
        { "/states/KG.json", 200 },
        { "/states/XX", 404 },
        { "/bodies/csto", 200 },
        { "/bodies/none.json", 404 },
        { "/p/C", 200 },
        { "/p/C?at=C.3&q=eleven", 200 },
        { "/p/C.json", 200 },
        { "/p/C/original", 200 },
        { "/p/C/reading", 200 },
        { "/p/C/print.css", 200 },
        { "/p/C.3", 303 },
        { "/p/none", 404 },
        { "/p/none.json", 404 },
        { "/t/C.3", 303 },
        { "/t/C.3.json", 200 },
        { "/t/C.3/cite", 200 },
        { "/t/C/cite", 200 },
        { "/t/C.99", 404 },
        { "/t/E.2", 410 },
        { "/t/E.2/cite", 410 },
        { "/t/E.2.json", 410 },
        { "/c/S", 200 },
        { "/c/none", 404 },
        { "/nowhere", 404 },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_answers_as_it_should_and_with_safe_headers(string address, int status)
    {
        using var response = await Get(address);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_holds_a_script_a_style_attribute_or_an_outside_resource(string address, int status)
    {
        using var response = await Get(address);
        var body = response.Content.Headers.ContentType?.MediaType == "text/html" ? await Body(response) : "";

        Assert.Equal(status, (int)response.StatusCode);
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)<[^>]*\\s(style|on[a-z]+)=", body);
        Assert.DoesNotMatch("(?i)<(img|iframe|object|embed|audio|video|link)[^>]*(src|href)=\"(https?:)?//", body);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public async Task The_site_only_reads(string method)
    {
        using var response = await Send(new HttpRequestMessage(new HttpMethod(method), "/p/" + served.Conference));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("only for reading", await Body(response), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("elsewhere.example")]
    [InlineData("127.0.0.1.elsewhere.example")]
    public async Task Another_host_s_name_is_refused(string host)
    {
        using var response = await Send(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
    }

    [Fact]
    public async Task The_name_localhost_is_answered()
    {
        using var response = await Send(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "localhost" } });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_capture_is_only_to_keep_never_to_show()
    {
        using var response = await Get("/c/S");

        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("sandbox; default-src 'none'", Header(response, "Content-Security-Policy"));
        Assert.Equal("<html>CONFERENCE<script>alert(1)</script>", await Body(response));
    }

    [Fact]
    public async Task A_turn_s_address_leads_to_its_place_with_the_words_in_view()
    {
        using var response = await Get("/t/C.3?q=eleven");

        Assert.Equal($"/p/{served.Conference}?at={served.Conference}.3&q=eleven#hit", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Exact_words_are_marked_whatever_their_dashes_and_case()
    {
        using var response = await Get("/p/C?at=C.3&words=a+LIST+of+eleven");

        Assert.Contains("<mark id=\"hit\">a list of eleven</mark>", await Body(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_whose_words_are_gone_tells_the_last_words()
    {
        using var response = await Get("/t/E.2");

        Assert.Contains("The harbour was closed by force.", await Body(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_is_shown_back_as_it_was_understood()
    {
        using var response = await Get("/search?q=eleven+points");

        Assert.Contains("Understood as <code>eleven points</code>", await Body(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_without_hits_says_what_is_not_covered()
    {
        using var response = await Get("/search?q=zebra");

        Assert.Contains("Not searched: page furniture", await Body(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_result_goes_on_by_plain_links()
    {
        using var response = await Get("/search?q=ferry");

        Assert.Contains("<a rel=\"next\" href=\"/search?q=ferry&amp;page=2\">", await Body(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transcript_s_data_has_its_permanent_ids()
    {
        using var response = await Get("/p/C.json");
        using var json = JsonDocument.Parse(await Body(response));

        Assert.Equal($"{served.Conference}.1", json.RootElement.GetProperty("turns")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_turn_s_data_has_its_words_and_their_place()
    {
        using var response = await Get("/t/C.5.json");
        using var json = JsonDocument.Parse(await Body(response));

        Assert.Equal("Once both parliaments have ratified it: not before.", json.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_failure_of_data_is_data()
    {
        using var response = await Get("/p/none.json");
        using var json = JsonDocument.Parse(await Body(response));

        Assert.Equal(404, json.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again()
    {
        using var first = await Get("/p/C");
        using var again = await Send(new HttpRequestMessage(HttpMethod.Get, Address("/p/C")) { Headers = { IfNoneMatch = { first.Headers.ETag! } } });

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_stylesheet_may_be_kept_for_ever()
    {
        using var response = await Get(Lectern.Web.Stylesheet.Address);

        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_longer_than_the_bound_is_refused_in_words()
    {
        using var response = await Get("/search?q=" + new string('a', 2_001));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("at most 2000 characters", await Body(response), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Get(string address) => Send(new HttpRequestMessage(HttpMethod.Get, Address(address)));

    private Task<HttpResponseMessage> Send(HttpRequestMessage request) => served.Client.SendAsync(request, TestContext.Current.CancellationToken);

    private static Task<string> Body(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.TryGetValues(name, out var values) ? values : []);

    private string Address(string address) => address
        .Replace("/C", "/" + served.Conference, StringComparison.Ordinal).Replace("at=C", "at=" + served.Conference, StringComparison.Ordinal)
        .Replace("/E", "/" + served.Edited, StringComparison.Ordinal).Replace("/S", "/" + served.Capture, StringComparison.Ordinal);
}
