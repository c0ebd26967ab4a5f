using System.Text.Json;
using Lectern.Annotations;

namespace Lectern.Interchange;

/// <summary>Writes one transcript by hand: no reflection, so that a command line starts at once.</summary>
internal sealed class TranscriptJsonWriter(Utf8JsonWriter json, Transcript transcript)
{
    private const int MostPending = 1 << 16;

    /// <summary>What the words name, where it is to be written too.</summary>
    public AnnotatedTranscript? Annotated { get; init; }

    public void Write(bool withText, bool withWords)
    {
        json.WriteStartObject();
        json.WriteString("schema", TranscriptJson.Schema);
        WriteFrontMatter();
        json.WriteString("text_sha256", transcript.Source.Sha256);
        json.WriteString("text_rule", transcript.Source.Rule);
        json.WriteString("offset_unit", "utf-16");
        WriteArray("participants", transcript.Participants, WriteParticipant);
        WriteArray("turns", transcript.Turns, turn => WriteTurn(turn, withWords));
        WriteArray("exchanges", transcript.Exchanges, WriteExchange);
        WriteArray("omissions", transcript.Omissions, WriteOmission);
        WriteArray("blocks", transcript.Blocks, WriteBlock);
        WriteArray("diagnostics", transcript.Diagnostics, WriteDiagnostic);
        if (Annotated is not null)
        {
            new AnnotationsJson(json, Annotated).Write();
        }

        if (withText)
        {
            json.WriteString("text", transcript.Source.Text);
        }

        json.WriteEndObject();
    }

    private void WriteFrontMatter()
    {
        json.WriteString("title", transcript.Title?.Value);
        json.WriteString("kind", transcript.Kind.Value);
        json.WriteString("language", transcript.Language);
        if (transcript.Date is { } date)
        {
            json.WriteStartObject("date");
            json.WriteString("edtf", date.Value.Text);
            WriteGrounds(date.Basis, date.Certainty, date.Evidence);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("date");
        }

        WriteArray("other_dates", transcript.OtherDates, WriteOtherDate);
        json.WriteString("place", transcript.Place?.Value);
        json.WriteString("credited_source", transcript.CreditedSource?.Value);
        json.WriteStartObject("findings");
        WriteFinding("title", transcript.Title);
        WriteFinding("kind", transcript.Kind);
        WriteFinding("place", transcript.Place);
        WriteFinding("credited_source", transcript.CreditedSource);
        json.WriteEndObject();
    }

    private void WriteFinding(string name, Finding<string>? finding)
    {
        if (finding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteGrounds(finding.Basis, finding.Certainty, finding.Evidence);
        json.WriteEndObject();
    }

    private void WriteOtherDate(PageDate date)
    {
        json.WriteStartObject();
        json.WriteString("what", date.What);
        json.WriteString("edtf", date.Date.Text);
        json.WritePropertyName("evidence");
        WriteEvidence(date.Evidence);
        json.WriteEndObject();
    }

    private void WriteParticipant(Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("id", participant.Id);
        json.WriteString("name", participant.Name);
        json.WriteString("role", participant.Role);
        json.WriteString("affiliation", participant.Affiliation);
        json.WriteBoolean("speaks", participant.Speaks);
        json.WriteBoolean("journalist", participant.IsJournalist);
        WriteStrings("labels", participant.Labels);
        WriteGrounds(participant.Basis, participant.Certainty, participant.Evidence);
        json.WriteEndObject();
    }

    private void WriteTurn(Turn turn, bool withWords)
    {
        json.WriteStartObject();
        json.WriteString("id", turn.Id);
        json.WriteString("kind", JsonNames.Of(turn.Kind));
        json.WriteString("speaker", turn.Speaker);
        json.WriteString("label", turn.Label);
        WriteStrings("addressees", turn.Addressees);
        WriteStrings("notes", turn.Notes);
        json.WriteString("language", turn.Language ?? transcript.Language);
        json.WriteString("basis", JsonNames.Of(turn.Basis));
        json.WriteString("certainty", JsonNames.Of(turn.Certainty));
        WriteSpan("label_span", turn.LabelSpan);
        WriteSpan("span", turn.Span);
        WriteArray("parts", turn.Parts, WriteSpan);
        if (withWords)
        {
            json.WriteString("text", transcript.TextOf(turn));
        }

        json.WriteEndObject();
    }

    private void WriteExchange(Exchange exchange)
    {
        json.WriteStartObject();
        json.WriteString("question", exchange.Question);
        WriteStrings("answers", exchange.Answers);
        json.WriteEndObject();
    }

    private void WriteOmission(Omission omission)
    {
        json.WriteStartObject();
        json.WriteString("question", omission.Question);
        json.WriteString("by", omission.By);
        WriteArray("evidence", omission.Evidence, WriteEvidence);
        json.WriteEndObject();
    }

    private void WriteBlock(ClassifiedBlock block)
    {
        json.WriteStartObject();
        WriteSpan("span", block.Span);
        json.WriteString("class", JsonNames.Of(block.Class));
        json.WriteString("reason", block.Reason);
        if (transcript.Source.PageAt(block.Span.Start) is { } page)
        {
            json.WriteNumber("page", page);
        }

        json.WriteEndObject();
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", JsonNames.Of(diagnostic.Severity));
        WriteSpan("span", diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }

    private void WriteGrounds(Basis basis, Certainty certainty, IReadOnlyList<Evidence> evidence)
    {
        json.WriteString("basis", JsonNames.Of(basis));
        json.WriteString("certainty", JsonNames.Of(certainty));
        WriteArray("evidence", evidence, WriteEvidence);
    }

    private void WriteEvidence(Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("rule", evidence.Rule);
        WriteSpan("span", evidence.Span);
        json.WriteString("text", evidence.Text);
        json.WriteEndObject();
    }

    private void WriteSpan(string name, SourceSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } present)
        {
            WriteSpan(present);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteSpan(SourceSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private void WriteStrings(string name, IReadOnlyList<string> values) => WriteArray(name, values, json.WriteStringValue);

    private void WriteArray<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            if (json.BytesPending > MostPending)
            {
                json.Flush(); // a long transcript is not kept twice
            }
        }

        json.WriteEndArray();
    }
}
