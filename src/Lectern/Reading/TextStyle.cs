namespace Lectern.Reading;

/// <summary>How characters are set.</summary>
[Flags]
internal enum TextStyle
{
    /// <summary>As the body of the text.</summary>
    Plain = 0,

    /// <summary>In bold.</summary>
    Bold = 1,

    /// <summary>In italics.</summary>
    Italic = 2,

    /// <summary>Leads elsewhere when clicked.</summary>
    Link = 4,
}
