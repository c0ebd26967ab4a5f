using System.Text;

namespace Lectern.Archives.Storage;

/// <summary>Packs what a reader found beside the words: blocks with their style, fields, the map to the source. Derived data.</summary>
internal static class SourceLayout
{
    public static byte[] Pack(SourceText source)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8))
        {
            writer.Write(source.Encoding);
            Write(writer, source.Blocks, WriteBlock);
            Write(writer, source.Fields, WriteField);
            Write(writer, source.Diagnostics, WriteDiagnostic);
            writer.Write(source.Map.Stretches is not null);
            Write(writer, source.Map.Stretches ?? [], WriteStretch);
            Write(writer, source.Pages, WritePage);
            Write(writer, source.Speeches, WriteSpeech);
            Write(writer, source.MarkedSpeakers, WriteSpeaker);
        }

        return stream.ToArray();
    }

    public static SourceText Unpack(string text, string rule, SourceOrigin origin, byte[] layout)
    {
        using var reader = new BinaryReader(new MemoryStream(layout), Encoding.UTF8);
        var encoding = reader.ReadString();
        var blocks = Read(reader, ReadBlock);
        var fields = Read(reader, ReadField);
        var diagnostics = Read(reader, ReadDiagnostic);
        var hasMap = reader.ReadBoolean();
        var stretches = Read(reader, ReadStretch);
        var pages = reader.BaseStream.Position < reader.BaseStream.Length ? Read(reader, ReadPage) : []; // before pages were kept, none had any
        var speeches = reader.BaseStream.Position < reader.BaseStream.Length ? Read(reader, ReadSpeech) : [];
        var speakers = reader.BaseStream.Position < reader.BaseStream.Length ? Read(reader, ReadSpeaker) : [];
        return new SourceText(text, rule, blocks)
        {
            Encoding = encoding,
            Fields = fields,
            Diagnostics = diagnostics,
            Pages = pages,
            Map = hasMap ? SourceMap.Of(stretches) : SourceMap.Identity,
            Speeches = speeches,
            MarkedSpeakers = speakers,
            Origin = origin,
        };
    }

    private static void WriteBlock(BinaryWriter writer, Block block)
    {
        WriteSpan(writer, block.Span);
        writer.Write((byte)block.Kind);
        writer.Write7BitEncodedInt(block.Level);
        writer.Write((byte)block.Region);
        Write(writer, block.Bold, WriteSpan);
        Write(writer, block.Italic, WriteSpan);
        Write(writer, block.Links, WriteSpan);
        writer.Write(block.MarkupNames);
    }

    private static Block ReadBlock(BinaryReader reader) => new(ReadSpan(reader), (BlockKind)reader.ReadByte())
    {
        Level = reader.Read7BitEncodedInt(),
        Region = (BlockRegion)reader.ReadByte(),
        Bold = Read(reader, ReadSpan),
        Italic = Read(reader, ReadSpan),
        Links = Read(reader, ReadSpan),
        MarkupNames = reader.ReadString(),
    };

    private static void WriteField(BinaryWriter writer, SourceField field)
    {
        writer.Write(field.Name);
        writer.Write(field.Value);
        writer.Write(field.Span is not null);
        WriteSpan(writer, field.Span ?? default);
    }

    private static SourceField ReadField(BinaryReader reader)
    {
        var (name, value, hasSpan, span) = (reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), ReadSpan(reader));
        return new SourceField(name, value, hasSpan ? span : null);
    }

    private static void WriteDiagnostic(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Code);
        writer.Write((byte)diagnostic.Severity);
        WriteSpan(writer, diagnostic.Span);
        writer.Write(diagnostic.Message);
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader) =>
        new(reader.ReadString(), (Severity)reader.ReadByte(), ReadSpan(reader), reader.ReadString());

    private static void WriteStretch(BinaryWriter writer, SourceMap.Stretch stretch)
    {
        writer.Write7BitEncodedInt(stretch.Text);
        writer.Write7BitEncodedInt(stretch.Source);
        writer.Write7BitEncodedInt(stretch.Length);
    }

    private static SourceMap.Stretch ReadStretch(BinaryReader reader) =>
        new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static void WritePage(BinaryWriter writer, SourcePage page)
    {
        writer.Write7BitEncodedInt(page.Start);
        writer.Write7BitEncodedInt(page.Number);
    }

    private static SourcePage ReadPage(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static void WriteSpeech(BinaryWriter writer, MarkedSpeech speech)
    {
        writer.Write7BitEncodedInt(speech.FirstBlock);
        writer.Write7BitEncodedInt(speech.EndBlock);
        writer.Write7BitEncodedInt(speech.LabelBlock is { } block ? block + 1 : 0);
        writer.Write(speech.Speaker ?? "");
        writer.Write(speech.Addressee ?? "");
        writer.Write7BitEncodedInt(speech.Kind is { } kind ? (int)kind + 1 : 0);
        writer.Write(speech.IsChair);
        writer.Write(speech.IsStretch);
        writer.Write(speech.Continues);
    }

    private static MarkedSpeech ReadSpeech(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt())
    {
        LabelBlock = reader.Read7BitEncodedInt() is > 0 and var block ? block - 1 : null,
        Speaker = OrNull(reader.ReadString()),
        Addressee = OrNull(reader.ReadString()),
        Kind = reader.Read7BitEncodedInt() is > 0 and var kind ? (TurnKind)(kind - 1) : null,
        IsChair = reader.ReadBoolean(),
        IsStretch = reader.ReadBoolean(),
        Continues = reader.ReadBoolean(),
    };

    private static void WriteSpeaker(BinaryWriter writer, MarkedSpeaker speaker)
    {
        writer.Write(speaker.Key);
        writer.Write(speaker.Name ?? "");
        writer.Write(speaker.Role ?? "");
        writer.Write(speaker.Affiliation ?? "");
        writer.Write((byte)speaker.Basis);
    }

    private static MarkedSpeaker ReadSpeaker(BinaryReader reader) => new(reader.ReadString())
    {
        Name = OrNull(reader.ReadString()),
        Role = OrNull(reader.ReadString()),
        Affiliation = OrNull(reader.ReadString()),
        Basis = (Basis)reader.ReadByte(),
    };

    private static string? OrNull(string value) => value.Length == 0 ? null : value;

    private static void WriteSpan(BinaryWriter writer, SourceSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    private static SourceSpan ReadSpan(BinaryReader reader)
    {
        var start = reader.Read7BitEncodedInt();
        return new SourceSpan(start, start + reader.Read7BitEncodedInt());
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(writer, item);
        }
    }

    private static T[] Read<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(reader);
        }

        return items;
    }
}
