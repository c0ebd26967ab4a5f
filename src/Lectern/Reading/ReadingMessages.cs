using System.Globalization;
using Lectern.Sources;

namespace Lectern.Reading;

/// <summary>What this folder has to say about a source; every code is explained in <c>docs/diagnostics.md</c>.</summary>
internal static class ReadingMessages
{
    public static UnreadableSourceException TooDeep(int limit, string what, Exception? inner = null) => new(
        "LEC0020",
        string.Create(CultureInfo.InvariantCulture, $"The source is nested deeper than {limit} ({what})."),
        "Mend the page, or raise the limit on depth if it is meant.",
        inner);

    public static UnreadableSourceException TooTangled() => new(
        "LEC0022",
        "The source has more beginnings of links, definitions or underlined headings than can be read in reasonable time.",
        "Take the links out, or give the text as plain text.");

    public static UnreadableSourceException TooManyBlocks(int characters) => new(
        "LEC0040",
        string.Create(CultureInfo.InvariantCulture, $"The source has {characters} characters in more than {SourceLimits.MostBlocks(characters)} lines or paragraphs: no transcript is cut so finely."),
        "Give the transcript alone, or split the file.");

    public static UnreadableSourceException NoPdfTool() => new(
        "LEC0023",
        "The source is a PDF document, and no program that lays PDFs out was given to the reader.",
        "Hand one in (Lectern.Archives has Poppler.Layout), or give the transcript as text, HTML or Markdown.");

    public static UnreadableSourceException OnlyPictures() => new(
        "LEC0024",
        "The PDF has pages but no words: it is scanned, or its letters are drawn.",
        "Recognise its text first (ocrmypdf puts it behind the pictures) and read the result.");

    public static Diagnostic HiddenWords() => new(
        "LEC0025",
        Severity.Warning,
        default,
        "The pages are pictures; the words were recognised by a machine and stand behind them unseen. Letters may be wrong: compare with the pages.");

    public static Diagnostic NamelessLetters(int count, SourceSpan first) => new(
        "LEC0026",
        Severity.Warning,
        first,
        string.Create(CultureInfo.InvariantCulture, $"{count} characters are drawn by a font that does not say which they are. Each is shown as U+FFFD; the first stands here."));

    public static UnreadableSourceException DamagedWord(Exception cause) => new(
        "LEC0027",
        $"The Word document is damaged: {cause.Message}",
        "Fetch it again. If Word opens and mends it, save it anew from there.",
        cause);

    public static UnreadableSourceException NoDocumentInWord() => new(
        "LEC0037",
        "The Word document is damaged: no document is in it.",
        "Fetch it again. If Word opens and mends it, save it anew from there.");

    public static UnreadableSourceException UnfoldsTooFar(long limit) => new(
        "LEC0028",
        string.Create(CultureInfo.InvariantCulture, $"The Word document unfolds to more than {limit} bytes, which is far more than its size is worth."),
        "Look who made it. If it is meant, save its text as plain text.");

    public static UnreadableSourceException TooManyParts(int found, int limit) => new(
        "LEC0038",
        string.Create(CultureInfo.InvariantCulture, $"The Word document has {found} parts and the limit is {limit}."),
        "Look who made it. If it is meant, save its text as plain text.");

    public static UnreadableSourceException DeclaresEntities() => new(
        "LEC0029",
        "The Word document declares a document type, which no word processor does: entities could make it endless.",
        "Look who made it, and save it anew from a word processor.");

    public static Diagnostic NoWords() =>
        new("LEC0021", Severity.Warning, default, "Nothing in the source is visible text. If the page is filled in by a script, save it from the browser and read that.");

    public static Diagnostic PrintedBytes() =>
        new("LEC0045", Severity.Info, default, "The source holds bytes as a program prints them (b'...\\xc3\\xa9\\n'). They were turned back into text before it was read.");

    public static Diagnostic NotWellFormed(string what, int line, int column) => new(
        "LEC0041",
        Severity.Warning,
        default,
        string.Create(CultureInfo.InvariantCulture, $"The source is no sound XML (line {line}, column {column}: {what.TrimEnd('.')}). It was read as far as its tags tell; compare the place with the original."));

    public static UnreadableSourceException SeveralTexts(int count, string element) => new(
        "LEC0042",
        string.Create(CultureInfo.InvariantCulture, $"The source holds {count} texts (<{element}>), which may be of as many events."),
        "Split it into one file for each.");

    public static UnreadableSourceException UnsoundJson(long line, long column, Exception cause) => new(
        "LEC0046",
        string.Create(CultureInfo.InvariantCulture, $"The source is called JSON and is no sound JSON (line {line}, byte {column})."),
        "Fetch it again: it may have been cut off. If it is the same, look at the place.",
        cause);

    public static UnreadableSourceException NoWordsInJson() => new(
        "LEC0047",
        "The source is JSON in which neither rows of speakers and words nor one value with the words of a transcript were found.",
        "Give the page that its publisher shows to readers, or the part of it that holds the words.");

    public static UnreadableSourceException NoSpeeches() => new(
        "LEC0043",
        "The source is a table in which no column holds speakers, or none holds words.",
        "Give a table with one row a speech, the speaker in one column and the words in another.");

    public static UnreadableSourceException SeveralDays(string one, string other) => new(
        "LEC0044",
        $"The rows of the table are of several days (\"{one}\", \"{other}\"), so they are of several events.",
        "Split it into one table a day.");
}
