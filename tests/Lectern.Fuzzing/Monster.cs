using System.IO.Compression;
using System.Text;

namespace Lectern.Fuzzing;

/// <summary>A document that nobody ever published and somebody will send: huge, endlessly nested, or a bomb.</summary>
/// <param name="Name">A file name that says what it is.</param>
/// <param name="Make">Makes its bytes, of about as many bytes as are asked for.</param>
public sealed record Monster(string Name, Func<int, byte[]> Make)
{
    private const string Speech = "We will meet in May and we will sign what was agreed. ";

    private static readonly byte[] s_types = Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Monster> All { get; } =
    [
        new("one-letter.txt", size => Repeat("a", size)),
        new("one-line.txt", size => Repeat(Speech, size)),
        new("many-labels.txt", size => Repeat("QUESTION: Will you?\n\nMR. ROE: We will.\n\n", size)),
        new("many-different-labels.txt", size => Different(size, Speech, "\n\n")),
        new("labels-in-one-line.txt", size => Repeat("MR. ROE: We will. QUESTION: Will you? ", size)),
        new("labels-as-fine-as-may-be.txt", size => Repeat("QUESTION: " + Speech + "Will you?\n\nMR. ROE: " + Speech + Speech[..30] + "\n\n", size)),
        new("different-labels-as-fine-as-may-be.txt", size => Different(size, Speech + Speech[..30], "\n\n")),
        new("different-labels-in-one-line.txt", size => Different(size, Speech + Speech[..30], " ")),
        new("different-labels-as-many-as-may-be.txt", size => Different(size, Speech + Speech[..30], "\n\n", 20_000 + (size / 820))),
        new("lines-as-fine-as-may-be.txt", size => Different(size, Speech + Speech[..30], "\n")),
        new("paragraphs-as-fine-as-may-be.txt", size => Repeat(Speech + Speech[..30] + "\n\n", size)),
        new("colons.txt", size => Repeat(": ", size)),
        new("open-brackets.txt", size => Repeat("(", size)),
        new("open-brackets-in-lines.txt", size => Repeat("Q (to ", size)),
        new("line-ends.txt", size => Repeat("\n", size)),
        new("carriage-returns.txt", size => Repeat("Q: a\r", size)),
        new("dates.txt", size => Repeat("May 5, 2011 ", size)),
        new("zeros.bin", size => new byte[size]),
        new("open-tags.html", size => Repeat("<div>", size)),
        new("open-bold.html", size => Repeat("<b>Mr. Roe: ", size)),
        new("table.html", size => Repeat("<tr><td>Mr. Roe:<td>We will.", size)),
        new("attributes.html", size => Wrapped("<p ", "a=\"b\" ", ">Mr. Roe: yes</p>", size)),
        new("comment.html", size => Wrapped("<p>a</p><!--", "-", "", size)),
        new("entities.html", size => Repeat("&amp;&#128578;", size)),
        new("quotes.md", size => Repeat("> ", size)),
        new("lists.md", size => Repeat("- ", size)),
        new("emphasis.md", size => Repeat("**a*_", size)),
        new("brackets.md", size => Repeat("[", size)),
        new("laughs.xml", _ => Encoding.UTF8.GetBytes(Laughs())),
        new("deep.xml", size => Wrapped("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text>", "<div>", "", size)),
        new("attribute.xml", size => Wrapped("<akomaNtoso><debate name=\"", "a", "\"/></akomaNtoso>", size)),
        new("utterances.xml", size => Wrapped("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div>", "<u who=\"#a\"><seg>We will.</seg></u>", "</div></body></text></TEI>", size)),
        new("utterances-as-fine-as-may-be.xml", size => Wrapped("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div>", "<u who=\"#a\"><seg>" + Speech + Speech + "</seg></u>", "</div></body></text></TEI>", size)),
        new("rows-as-fine-as-may-be.csv", size => Wrapped("speaker,text\n", "Mr. Roe,\"" + Speech + Speech + "\"\n", "", size)),
        new("table-as-fine-as-may-be.html", size => Repeat("<tr><td>Mr. Roe:<td>" + Speech + Speech + Speech, size)),
        new("cues-as-fine-as-may-be.vtt", size => Wrapped("WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\n>> " + Speech + Speech + "\n\n", "", size)),
        new("literal.html", size => Wrapped("b'", "\\xc2\\xa0<br/>Q: a\\n", "'", size)),
        new("rows.csv", size => Wrapped("speaker,text\n", "Mr. Roe,\"We will, he said.\"\n", "", size)),
        new("open-quote.csv", size => Wrapped("speaker,text\n", "\"a,", "", size)),
        new("cues.vtt", size => Wrapped("WEBVTT\n\n", "00:00:01.000 --> 00:00:02.000\n>> Yes.\n\n", "", size)),
        new("rows.json", size => Wrapped("[", "{\"speaker\":\"Mr. Roe\",\"text\":\"We will.\"},", "{}]", size)),
        new("rows-as-fine-as-may-be.json", size => Wrapped("[", "{\"speaker\":\"Mr. Roe\",\"text\":\"" + Speech + Speech + Speech + "\"},", "{}]", size)),
        new("deep.json", size => Repeat("{\"a\":[", size)),
        new("values.json", size => Wrapped("[", "\"\",", "\"\"]", size)),
        new("escapes.json", size => Wrapped("{\"text\":\"", "\\u0041\\n", "\"}", size)),
        new("keys.json", size => Keys(size)),
        new("bomb.docx", size => Zip(("[Content_Types].xml", s_types), ("word/document.xml", Wrapped(Word, "<w:p><w:r><w:t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:t></w:r></w:p>", "</w:body></w:document>", Math.Min(size * 10L, 400 << 20))))),
        new("as-much-as-may-be.docx", size => Zip(("[Content_Types].xml", s_types), ("word/document.xml", Wrapped(Word, "<w:p><w:r><w:t>" + Speech + Speech + "</w:t></w:r></w:p>", "</w:body></w:document>", Math.Min(size * 10L, 6 << 20))))),
        new("deep.docx", size => Zip(("[Content_Types].xml", s_types), ("word/document.xml", Wrapped(Word, "<w:sdt><w:sdtContent>", "", Math.Min(size, 8 << 20))))),
        new("laughs.docx", _ => Zip(("[Content_Types].xml", s_types), ("word/document.xml", Encoding.UTF8.GetBytes(Laughs())))),
        new("empty.docx", _ => Zip(("[Content_Types].xml", s_types))),
        new("many-entries.docx", size => Zip([.. Enumerable.Range(0, Math.Min(size / 200, 20_000)).Select(i => ($"word/{i}.xml", new byte[1]))])),
        new("pages-of-one-stream.pdf", size => Pages(Math.Min(size / 100, 2_000))),
        new("no-pages.pdf", size => Wrapped("%PDF-1.7\n", "1 0 obj\n<<>>\nendobj\n", "%%EOF", Math.Min(size, 8 << 20))),
    ];

    private const string Word = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private static byte[] Repeat(string piece, long size) => Wrapped("", piece, "", size);

    private static byte[] Wrapped(string before, string piece, string after, long size)
    {
        var (head, body, tail) = (Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(piece), Encoding.UTF8.GetBytes(after));
        var times = Math.Max(1, size / body.Length);
        var all = new byte[head.Length + (times * body.Length) + tail.Length];
        head.CopyTo(all, 0);
        for (var i = 0L; i < times; i++)
        {
            body.CopyTo(all, head.Length + (i * body.Length));
        }

        tail.CopyTo(all, all.Length - tail.Length);
        return all;
    }

    private static byte[] Different(int size, string words, string end, int different = int.MaxValue)
    {
        var text = new StringBuilder(size);
        for (var i = 0; text.Length < size; i++)
        {
            text.Append("MR. ").Append(Letters(i % different)).Append(": ").Append(words).Append(end);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Letters(int number)
    {
        var letters = "R";
        for (; number > 0; number /= 26)
        {
            letters += (char)('A' + (number % 26));
        }

        return letters + "OE";
    }

    private static byte[] Keys(int size)
    {
        var text = new StringBuilder("{", size);
        for (var i = 0; text.Length < size; i++)
        {
            text.Append('"').Append(i).Append("\":\"a\",");
        }

        return Encoding.UTF8.GetBytes(text.Append("\"text\":\"b\"}").ToString());
    }

    // Entities that stand for ten of the one before.
    private static string Laughs()
    {
        var dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 12; i++)
        {
            dtd.Append("<!ENTITY a").Append(i).Append(" \"").Append(string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))).Append("\">");
        }

        return dtd + "]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><u who=\"#a\">&a11;</u></body></text></TEI>";
    }

    // Every page shows the same stream of words.
    private static byte[] Pages(int count)
    {
        var lines = string.Concat(Enumerable.Range(0, 50).Select(i => $"BT /F1 10 Tf 72 {720 - (12 * i)} Td ({Speech}) Tj ET\n"));
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n3 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n")
            .Append("4 0 obj\n<</Length ").Append(lines.Length).Append(">>\nstream\n").Append(lines).Append("endstream\nendobj\n")
            .Append("2 0 obj\n<</Type/Pages/Count ").Append(count).Append("/Kids[").AppendJoin(' ', Enumerable.Range(5, count).Select(i => $"{i} 0 R")).Append("]>>\nendobj\n");
        for (var i = 5; i < count + 5; i++)
        {
            pdf.Append(i).Append(" 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>\nendobj\n");
        }

        return Encoding.ASCII.GetBytes(pdf.Append("trailer\n<</Root 1 0 R>>\n%%EOF\n").ToString());
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
