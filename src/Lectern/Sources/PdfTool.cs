namespace Lectern.Sources;

/// <summary>Lays the words of a PDF out: gives the XML that poppler's <c>pdftohtml -xml</c> writes, with place, size and weight of each run of words.</summary>
/// <remarks>The library starts no programs; whoever reads PDFs hands one in. It must be safe to call from several threads.</remarks>
/// <param name="pdf">The bytes of the file.</param>
/// <param name="withHidden">Words that are not painted are wanted too: scanned pages carry what was recognised on them that way.</param>
/// <param name="limits">Bounds on time and on what is given back.</param>
/// <exception cref="UnreadableSourceException">The program is missing, refuses the file, or passes a bound.</exception>
public delegate string PdfTool(ReadOnlyMemory<byte> pdf, bool withHidden, SourceLimits limits);
