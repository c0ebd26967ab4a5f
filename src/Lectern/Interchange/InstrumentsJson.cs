using System.Text.Json;
using Lectern.Annotations.Instruments;

namespace Lectern.Interchange;

/// <summary>Writes the instruments of which a transcript speaks.</summary>
internal sealed class InstrumentsJson(Utf8JsonWriter json, SourceText source)
{
    /// <summary>Writes the member <c>instruments</c>.</summary>
    public void Write(IEnumerable<Instrument> instruments) => json.WriteObjects("instruments", instruments, instrument =>
    {
        json.WriteString("id", instrument.Id);
        json.WriteString("name", instrument.Name);
        json.WriteString("kind", instrument.Kind);
        json.WriteString("acronym", instrument.Acronym);
        json.WriteString("known", instrument.Known);
        json.WriteString("certainty", JsonNames.Of(instrument.Certainty));
        FindingJson.WriteStates(json, "parties", instrument.Parties);
        json.WriteObjects("mentions", instrument.Mentions, Write);
        json.WriteObjects("statuses", instrument.Claims, Write);
    });

    private void Write(InstrumentMention mention)
    {
        json.WriteSpan("span", mention.Span);
        json.WriteString("text", source.Slice(mention.Span));
        json.WriteString("turn", mention.Turn);
        json.WriteBoolean("is_reference", mention.IsReference);
    }

    private void Write(StatusClaim claim)
    {
        json.WriteString("status", StatusNames.Of(claim.Status));
        json.WriteString("modality", StatusNames.Of(claim.Modality));
        json.WriteString("in_words", StatusNames.InWords(claim.Status, claim.Modality, claim.Aspect));
        json.WriteString("turn", claim.Turn);
        json.WriteSpan("span", claim.Span);
        json.WriteString("text", source.Slice(claim.Span));
        FindingJson.WriteDate(json, "date", claim.Date);
        json.WriteString("rule", claim.Rule);
        json.WriteString("basis", JsonNames.Of(claim.Basis));
        json.WriteString("certainty", JsonNames.Of(claim.Certainty));
    }
}
