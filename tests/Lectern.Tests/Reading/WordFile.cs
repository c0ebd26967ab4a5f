using System.IO.Compression;
using System.Text;
using Lectern.Reading;

namespace Lectern.Tests.Reading;

/// <summary>Word files made by hand.</summary>
internal static class WordFile
{
    public static string P(string runs, string style = "") => $"<w:p>{(style.Length > 0 ? $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>" : "")}{runs}</w:p>";

    public static string R(string words, bool bold = false) => $"<w:r>{(bold ? "<w:rPr><w:b/></w:rPr>" : "")}<w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";

    public static byte[] Of(string body, params (string Name, string Xml)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts.Append(("word/document.xml", $"<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>")))
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return file.ToArray();
    }

    public static SourceText Read(string body, params (string Name, string Xml)[] parts) => SourceReader.Read(Of(body, parts), new SourceOrigin("a.docx"));
}
