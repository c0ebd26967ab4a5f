namespace Lectern.Web;

/// <summary>What one request may ask for.</summary>
internal static class Limits
{
    /// <summary>Longest query, in UTF-16 code units.</summary>
    public const int QueryLength = 2_000;

    /// <summary>Longest quotation to check, in UTF-16 code units.</summary>
    public const int QuotationLength = 2_000;

    /// <summary>Results on a page.</summary>
    public const int PageSize = 20;

    /// <summary>The last page of results that can be asked for; past it a narrower query serves better.</summary>
    public const int LastPage = 50;

    /// <summary>Publications that a request may read for the registers; an archive of which more is unread says so.</summary>
    public const int ReadNow = 40;

    /// <summary>Most states and bodies of a dossier.</summary>
    public const int Subjects = 8;

    /// <summary>Pairs of states that are named before anybody asks for a dossier.</summary>
    public const int Pairs = 24;

    /// <summary>Requests that read the archive at once.</summary>
    public const int Readers = 8;

    /// <summary>How long a request waits for its turn to read before it is told to come again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
}
