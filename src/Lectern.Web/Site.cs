using Lectern.Archives;
using Lectern.Web.Answers;
using Lectern.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lectern.Web;

/// <summary>The web site over one archive. It only reads.</summary>
public static class Site
{
    /// <summary>Builds the site; the caller runs it. The archive is opened for each request, so an import beside it is seen at once.</summary>
    /// <param name="archivePath">The archive's file.</param>
    /// <param name="urls">
    /// Where to listen, such as <c>http://127.0.0.1:0</c> (0 takes a free port); a free port of this computer alone where none is given.
    /// Requests are answered under the hosts named here and under the names of this computer, no other.
    /// </param>
    public static WebApplication Build(string archivePath, params string[] urls)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(urls.Length > 0 ? urls : ["http://127.0.0.1:0"]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddRoutingCore();
        builder.Services.AddHostFiltering(hosts =>
        {
            hosts.AllowedHosts = [.. HostsOf(urls)];
            hosts.AllowEmptyHosts = false;
            hosts.IncludeFailureMessage = false;
        });
        builder.Services.AddSingleton(new Readers(archivePath));

        var site = builder.Build();
        site.Use(SafeHeaders.Add);
        site.UseStatusCodePages(context => Tell(context.HttpContext, context.HttpContext.Response.StatusCode));
        site.UseExceptionHandler(failures => failures.Run(TellFailure));
        site.UseHostFiltering();
        site.UseRouting();

        Read(site, "/", SearchAnswers.Front);
        Read(site, "/search", SearchAnswers.Search);
        Read(site, "/search.json", SearchAnswers.SearchData);
        Read(site, "/check", CheckAnswers.Check);
        Read(site, "/check.json", CheckAnswers.CheckData);
        Read(site, "/dossier", DossierAnswers.Dossier);
        Read(site, "/dossier.json", DossierAnswers.DossierData);
        Read(site, "/dossier.ics", DossierAnswers.DossierCalendar);
        Read(site, "/register/{id}", DossierAnswers.Register);
        Read(site, "/register/{id}.csv", DossierAnswers.RegisterTable);
        Read(site, "/people", PeopleAnswers.List);
        Read(site, "/people.json", PeopleAnswers.ListData);
        Read(site, "/people/perhaps", PeopleAnswers.Perhaps);
        Read(site, "/people/perhaps.json", PeopleAnswers.PerhapsData);
        Read(site, "/people/{id}", PeopleAnswers.Person);
        Read(site, "/people/{id}.json", PeopleAnswers.PersonData);
        Read(site, "/states/{id}", PeopleAnswers.State);
        Read(site, "/states/{id}.json", PeopleAnswers.StateData);
        Read(site, "/bodies/{id}", PeopleAnswers.Body);
        Read(site, "/bodies/{id}.json", PeopleAnswers.BodyData);
        Read(site, "/p/{id}", TranscriptAnswers.Reader);
        Read(site, "/p/{id}.json", TranscriptAnswers.Data);
        Read(site, "/p/{id}/original", TranscriptAnswers.Original);
        Read(site, "/p/{id}/reading", TranscriptAnswers.Reading);
        Read(site, "/p/{id}/print.css", TranscriptAnswers.PrintSheet);
        Read(site, "/t/{id}", PassageAnswers.InPlace);
        Read(site, "/t/{id}.json", PassageAnswers.Data);
        Read(site, "/t/{id}/cite", PassageAnswers.Cite);
        Read(site, "/c/{id}", TranscriptAnswers.Capture);
        Answer(site, Stylesheet.Address, context => ReplyWriter.Send(context, Reply.Css(Stylesheet.Bytes) with { IsImmutable = true }));
        return site;
    }

    private static void Read(WebApplication site, string address, Func<Archive, Question, Reply> answer)
    {
        var readers = site.Services.GetRequiredService<Readers>();
        Answer(site, address, async context =>
            await ReplyWriter.Send(context, await readers.Read(archive => answer(archive, new Question(context.Request)), context.RequestAborted)));
    }

    private static void Answer(WebApplication site, string address, RequestDelegate answer) =>
        site.MapMethods(address, [HttpMethods.Get, HttpMethods.Head], answer);

    // Another name that leads here is how a foreign page reads a private server (DNS rebinding).
    private static IEnumerable<string> HostsOf(string[] urls) =>
        urls.Select(BindingAddress.Parse).Select(a => a.Host).Where(h => h is not ("*" or "+" or "0.0.0.0" or "[::]")).Concat(["localhost", "127.0.0.1", "[::1]"]).Distinct();

    private static Task TellFailure(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        ArchiveException { Kind: ArchiveFailure.BadRequest } bad => Tell(context, StatusCodes.Status400BadRequest, bad.Message),
        ArchiveException => Tell(context, StatusCodes.Status503ServiceUnavailable, "The archive cannot be opened now. The words of the failure stand where the site was started."),
        BadHttpRequestException error => Tell(context, error.StatusCode),
        _ => Tell(context, StatusCodes.Status500InternalServerError),
    };

    private static Task Tell(HttpContext context, int status, string? detail = null) =>
        ReplyWriter.Send(context, context.Request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true ? Reply.Problem(status, detail) : Reply.Message(status, detail));
}
