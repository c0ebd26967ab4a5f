using System.Globalization;
using System.Net;
using System.Text;
using Lectern.Reading;

namespace Lectern.Tests.Reading;

/// <summary>Prints made by hand: words with their places, as poppler lays them out, or as a small PDF.</summary>
internal sealed class Print
{
    private readonly List<List<(double X, double Y, double Size, bool IsBold, string Text)>> _pages = [];

    public Print Page()
    {
        _pages.Add([]);
        return this;
    }

    /// <summary>Words at a place, in points from the upper left corner of an A4 page.</summary>
    public Print At(double x, double y, string text, double size = 11, bool bold = false)
    {
        _pages[^1].Add((x, y, size, bold, text));
        return this;
    }

    /// <summary>Lines under each other, 14 points apart.</summary>
    public Print Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            At(x, y + (14 * i), lines[i]);
        }

        return this;
    }

    public SourceText Read() => SourceReader.Read("%PDF-1.4"u8.ToArray(), pdf: (_, _, _) => Layout());

    public string Layout()
    {
        var xml = new StringBuilder("<pdf2xml producer=\"poppler\">\n<fontspec id=\"8\" size=\"8\"/><fontspec id=\"9\" size=\"9\"/><fontspec id=\"11\" size=\"11\"/><fontspec id=\"16\" size=\"16\"/>\n");
        for (var i = 0; i < _pages.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<page number=\"{i + 1}\" position=\"absolute\" top=\"0\" left=\"0\" height=\"842\" width=\"595\">\n");
            foreach (var (x, y, size, isBold, text) in _pages[i])
            {
                var words = WebUtility.HtmlEncode(text);
                xml.Append(CultureInfo.InvariantCulture, $"<text top=\"{y - size}\" left=\"{x}\" width=\"{text.Length * size * 0.45}\" height=\"{size * 1.2}\" font=\"{size}\">{(isBold ? $"<b>{words}</b>" : words)}</text>\n");
            }

            xml.Append("</page>\n");
        }

        return xml.Append("</pdf2xml>\n").ToString();
    }

    /// <summary>A PDF with the same words, in the fonts that every viewer has.</summary>
    public byte[] Pdf()
    {
        var objects = new List<string>
        {
            $"<< /Type /Pages /Kids [{string.Join(' ', _pages.Select((_, i) => $"{5 + (2 * i)} 0 R"))}] /Count {_pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>",
        };
        foreach (var page in _pages)
        {
            var content = string.Concat(page.Select(run => string.Create(CultureInfo.InvariantCulture, $"BT /F{(run.IsBold ? 2 : 1)} {run.Size} Tf 1 0 0 1 {run.X} {842 - run.Y} Tm ({run.Text}) Tj ET\n")));
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
            objects.Add($"<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 2 0 R /F2 3 0 R >> >> /Contents {objects.Count} 0 R >>");
        }

        objects.Add("<< /Type /Catalog /Pages 1 0 R >>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        file.Append(string.Concat(places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"))));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root {objects.Count} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
