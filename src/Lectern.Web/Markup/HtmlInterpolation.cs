using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Lectern.Web.Markup;

/// <summary>Writes an interpolated string as HTML: constant parts as they stand, values encoded.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    private readonly StringBuilder? _markup;

    public HtmlInterpolation(int literalLength, int formattedCount) => _markup = new StringBuilder(literalLength + (formattedCount * 24));

    public HtmlInterpolation(int literalLength, int formattedCount, bool condition, out bool wanted)
    {
        wanted = condition;
        _markup = condition ? new StringBuilder(literalLength + (formattedCount * 24)) : null;
    }

    public void AppendLiteral(string markup) => _markup!.Append(markup);

    public void AppendFormatted(Html piece) => _markup!.Append(piece.ToString());

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
        {
            _markup!.Append(piece.ToString());
        }
    }

    public void AppendFormatted(string? words) => _markup!.Append(Html.Encode(words));

    public void AppendFormatted(long number) => _markup!.Append(number.ToString(CultureInfo.InvariantCulture));

    internal string Finish() => _markup?.ToString() ?? "";
}
