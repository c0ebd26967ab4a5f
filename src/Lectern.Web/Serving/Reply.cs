using System.Text;
using System.Text.Json;
using Lectern.Web.Pages;

namespace Lectern.Web.Serving;

/// <summary>What the site answers to one request.</summary>
internal sealed record Reply(int Status, string MediaType, ReadOnlyMemory<byte> Body)
{
    /// <summary>Where to go instead, or null.</summary>
    public string? Location { get; init; }

    /// <summary>The body is to be kept as a file of this name and never shown, or null.</summary>
    public string? Download { get; init; }

    /// <summary>The address names the content, so it may be kept for ever.</summary>
    public bool IsImmutable { get; init; }

    public static Reply Of(Page page, int status = 200) => new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page.Render().ToString()));

    /// <summary>A page that says what is wrong and what to do.</summary>
    public static Reply Message(int status, string? detail = null) => Of(MessagePage.Render(status, detail), status);

    public static Reply Css(ReadOnlyMemory<byte> css) => new(200, "text/css; charset=utf-8", css);

    /// <summary>Another address for the same thing: for good where the asked one is an alias.</summary>
    public static Reply Redirect(string address, bool isForGood = false) => new(isForGood ? 308 : 303, "text/plain; charset=utf-8", default) { Location = address };

    /// <summary>One object of JSON, by what writes its members.</summary>
    public static Reply Json(Action<Utf8JsonWriter> writeMembers, int status = 200) => JsonOf(
        json =>
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        },
        status);

    /// <summary>JSON, by what writes all of it.</summary>
    public static Reply JsonOf(Action<Utf8JsonWriter> write, int status = 200)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            write(writer);
        }

        body.WriteByte((byte)'\n');
        return new(status, status < 400 ? "application/json" : "application/problem+json", body.ToArray());
    }

    /// <summary>What is wrong, for programs (RFC 9457).</summary>
    public static Reply Problem(int status, string? detail = null)
    {
        var (title, words) = MessagePage.Usual(status);
        return Json(
            json =>
            {
                json.WriteNumber("status", status);
                json.WriteString("title", title);
                json.WriteString("detail", detail ?? words);
            },
            status);
    }
}
