using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Lectern.Web.Markup;

/// <summary>A piece of HTML that is safe to send: its markup was written in this repository, every value in it was encoded.</summary>
/// <remarks>
/// Made by <see cref="Of"/> alone, whose constant parts are the markup and whose holes are encoded unless they hold HTML already.
/// A hole may stand in an element's content or in an attribute's value between double quotes, nowhere else.
/// </remarks>
internal readonly struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string? _text;

    private Html(string text) => _text = text;

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>HTML out of an interpolated string.</summary>
    public static Html Of(HtmlInterpolation markup) => new(markup.Finish());

    /// <summary>Plain words, encoded.</summary>
    public static Html Words(string? words) => new(Encode(words));

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(p => p._text)));

    /// <summary>Pieces with words between them.</summary>
    public static Html Join(string between, IEnumerable<Html> pieces) => new(string.Join(Encode(between), pieces.Select(p => p._text)));

    /// <summary>The piece where the condition holds, else nothing.</summary>
    public static Html If(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] HtmlInterpolation markup) =>
        condition ? new(markup.Finish()) : Empty;

    /// <summary>The markup.</summary>
    public override string ToString() => _text ?? "";

    internal static string Encode(string? words) => string.IsNullOrEmpty(words) ? "" : Encoder.Encode(words);
}
