using Lectern.Archives;
using Microsoft.AspNetCore.Http;

namespace Lectern.Web.Serving;

/// <summary>Opens the archive for each request, to read, a few at a time.</summary>
internal sealed class Readers(string archivePath) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Limits.Readers);

    /// <summary>What <paramref name="answer"/> makes of the archive; "busy" where no place comes free in time.</summary>
    public async Task<Reply> Read(Func<Archive, Reply> answer, CancellationToken cancellation)
    {
        if (!await _places.WaitAsync(Limits.Patience, cancellation))
        {
            return Reply.Message(StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            using var archive = Archive.Open(archivePath, ArchiveAccess.Read);
            return answer(archive);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
