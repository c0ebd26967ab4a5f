namespace Lectern.Sources;

/// <summary>The format of a source, told from its bytes first and from its name and declared media type after.</summary>
internal enum SourceFormat
{
    /// <summary>Words and line ends.</summary>
    PlainText,

    /// <summary>A page or a part of one.</summary>
    Html,

    /// <summary>CommonMark, with or without a YAML header.</summary>
    Markdown,

    /// <summary>Captions with their times (WebVTT, SubRip).</summary>
    Captions,

    /// <summary>A print whose words a program has to lay out.</summary>
    Pdf,

    /// <summary>A document of a word processor (Office Open XML).</summary>
    Word,

    /// <summary>XML, by a standard or of the publisher's own.</summary>
    Xml,

    /// <summary>Separated values.</summary>
    Table,

    /// <summary>Named values and rows that a program wrote for programs.</summary>
    Json,

    /// <summary>Rows and named values that people write too.</summary>
    Yaml,

    /// <summary>Talk written down for those who study it (CHAT).</summary>
    Chat,
}
