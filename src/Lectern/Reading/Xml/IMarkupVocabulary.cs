namespace Lectern.Reading.Xml;

/// <summary>What the elements of one kind of XML mean.</summary>
internal interface IMarkupVocabulary
{
    /// <summary>The rule that made the text, with its release, such as <c>tei/1</c>.</summary>
    string Rule { get; }

    /// <summary>Called at the start of every element: what it is for a reader.</summary>
    /// <param name="tag">The tag, with its attributes.</param>
    /// <param name="path">Names of the elements around it, the outermost first.</param>
    MarkupPart Begin(XmlTokens tag, IReadOnlyList<string> path);

    /// <summary>What a tag that begins a speech says of it; the range of blocks is not known yet.</summary>
    MarkedSpeech Speech(XmlTokens tag);

    /// <summary>Called with the characters of an element, references resolved, hidden ones too.</summary>
    void Text(string characters);

    /// <summary>Called at the end of every element.</summary>
    void End(string name);

    /// <summary>What the source says about itself.</summary>
    IReadOnlyList<SourceField> Fields { get; }

    /// <summary>The person whom a key means, where the source says it; else null.</summary>
    MarkedSpeaker? Find(string key);
}
