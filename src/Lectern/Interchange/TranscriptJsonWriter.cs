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
            FindingJson.WriteGrounds(json, date.Basis, date.Certainty, date.Evidence);
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
        FindingJson.WriteGrounds(json, finding.Basis, finding.Certainty, finding.Evidence);
        json.WriteEndObject();
    }

    private void WriteOtherDate(PageDate date)
    {
        json.WriteStartObject();
        json.WriteString("what", date.What);
        json.WriteString("edtf", date.Date.Text);
        json.WriteStartObject("evidence");
        FindingJson.WriteMembers(json, date.Evidence);
        json.WriteEndObject();
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
        json.WriteStrings("labels", participant.Labels);
        FindingJson.WriteGrounds(json, participant.Basis, participant.Certainty, participant.Evidence);
        json.WriteEndObject();
    }

    private void WriteTurn(Turn turn, bool withWords)
    {
        json.WriteStartObject();
        json.WriteString("id", turn.Id);
        json.WriteString("kind", JsonNames.Of(turn.Kind));
        json.WriteString("speaker", turn.Speaker);
        json.WriteString("label", turn.Label);
        json.WriteStrings("addressees", turn.Addressees);
        json.WriteStrings("notes", turn.Notes);
        json.WriteString("language", turn.Language ?? transcript.Language);
        json.WriteString("basis", JsonNames.Of(turn.Basis));
        json.WriteString("certainty", JsonNames.Of(turn.Certainty));
        json.WriteSpan("label_span", turn.LabelSpan);
        json.WriteSpan("span", turn.Span);
        json.WriteSpans("parts", turn.Parts);
        if (turn.Asks.Count > 0)
        {
            json.WriteSpans("asks", turn.Asks);
        }

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
        json.WriteStrings("answers", exchange.Answers);
        json.WriteString("basis", JsonNames.Of(exchange.Basis));
        json.WriteString("certainty", JsonNames.Of(exchange.Certainty));
        if (exchange.Asked.Count > 0)
        {
            WriteArray("asked", exchange.Asked, WriteAsked);
        }

        if (exchange.Replies.Count > 0)
        {
            WriteArray("replies", exchange.Replies, WriteReply);
        }

        json.WriteEndObject();
    }

    private void WriteAsked(AskedPart part)
    {
        json.WriteStartObject();
        json.WriteSpan("span", part.Span);
        json.WriteStrings("to", part.To);
        json.WriteString("from", part.From);
        FindingJson.WriteGrounds(json, part.Basis, part.Certainty, part.Evidence);
        json.WriteEndObject();
    }

    private void WriteReply(AnswerLink reply)
    {
        json.WriteStartObject();
        json.WriteString("answer", reply.Answer);
        json.WriteSpan("span", reply.Span);
        WriteArray("parts", reply.Parts, json.WriteNumberValue);
        json.WriteStrings("instead_of", reply.InsteadOf);
        FindingJson.WriteGrounds(json, reply.Basis, reply.Certainty, reply.Evidence);
        json.WriteEndObject();
    }

    private void WriteOmission(Omission omission)
    {
        json.WriteStartObject();
        json.WriteString("question", omission.Question);
        json.WriteString("by", omission.By);
        FindingJson.WriteEvidence(json, omission.Evidence);
        json.WriteEndObject();
    }

    private void WriteBlock(ClassifiedBlock block)
    {
        json.WriteStartObject();
        json.WriteSpan("span", block.Span);
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
        json.WriteSpan("span", diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }

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
