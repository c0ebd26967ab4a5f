using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lectern.Web.Serving;

/// <summary>Sends a reply over HTTP.</summary>
internal static class ReplyWriter
{
    public static async Task Send(HttpContext context, Reply reply)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        if (reply.Location is not null)
        {
            response.Headers.Location = reply.Location;
            return;
        }

        response.ContentType = reply.MediaType;
        response.Headers.CacheControl = reply.IsImmutable ? "public, max-age=31536000, immutable" : "no-cache";
        if (reply.Download is not null)
        {
            response.Headers.ContentDisposition = $"attachment; filename=\"{reply.Download}\"";
            response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        }

        if (reply.Status == StatusCodes.Status200OK)
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(reply.Body.Span))[..24]}\"");
            response.Headers.ETag = tag.ToString();
            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.ContentLength = reply.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(reply.Body, context.RequestAborted);
        }
    }
}
