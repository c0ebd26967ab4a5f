using Lectern.Reading.Html;

namespace Lectern.Reading.Envelopes;

/// <summary>Resolves character references of a stretch of a source, and keeps the way back.</summary>
internal static class ReferenceText
{
    /// <summary>Writes the stretch with its references resolved once.</summary>
    public static void Write(UnwrappedWriter writer, string source, SourceSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var plain = source.AsSpan(at, span.End - at).IndexOf('&');
            plain = plain < 0 ? span.End - at : plain;
            writer.Keep(at, plain);
            at += plain;
            if (at >= span.End)
            {
                return;
            }

            if (CharacterReference.Read(source.AsSpan(at, span.End - at), out var taken) is { } resolved)
            {
                writer.Put(resolved);
                at += taken;
            }
            else
            {
                writer.Keep(at, 1);
                at++;
            }
        }
    }
}
