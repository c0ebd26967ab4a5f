using Lectern.Archives.Search;

namespace Lectern.Archives.Storage;

/// <summary>Transcripts in which a quotation may stand, the likeliest first.</summary>
internal static class QuotedTranscripts
{
    // More than these would only add places that share a few common words.
    private const int MostTranscripts = 40;

    public static IEnumerable<Transcript> Find(Connection connection, string quotation, Edtf? date)
    {
        var candidates = new TurnIndex(connection).Candidates(quotation);
        return candidates
            .Select(publication => ArchivedTranscripts.Find(connection, publication)?.Transcript)
            .OfType<Transcript>()
            .Where(transcript => date is not { } day || MayBeOf(transcript, day))
            .Take(MostTranscripts);
    }

    private static bool MayBeOf(Transcript transcript, Edtf date) =>
        transcript.Date is not { } held || (held.Value.Earliest <= date.Latest && date.Earliest <= held.Value.Latest);
}
