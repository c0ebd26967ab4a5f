using System.Text;

namespace Lectern.Reading.Envelopes;

/// <summary>Puts a text together from pieces that stand in a source as they are, and pieces that are written otherwise there.</summary>
internal sealed class UnwrappedWriter(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceMap.Stretch> _stretches = [];

    /// <summary>Characters written so far.</summary>
    public int Length => _text.Length;

    /// <summary>Writes characters of the source as they stand.</summary>
    public void Keep(int start, int length)
    {
        if (length <= 0)
        {
            return;
        }

        if (_stretches.Count > 0 && _stretches[^1] is var last && last.Text + last.Length == _text.Length && last.Source + last.Length == start)
        {
            _stretches[^1] = last with { Length = last.Length + length };
        }
        else
        {
            _stretches.Add(new(_text.Length, start, length));
        }

        _text.Append(source, start, length);
    }

    /// <summary>Writes characters that stand otherwise in the source, as a canonical text may hold them.</summary>
    public void Put(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            if (c == '\n' && _text.Length > 0 && _text[^1] == '\r')
            {
                _text[^1] = '\n';
                continue;
            }

            EndReturn();
            _text.Append(c == '\0' ? '\uFFFD' : c);
        }
    }

    /// <summary>Ends the writing.</summary>
    public Unwrapped Finish()
    {
        EndReturn();
        var text = _text.Replace('\r', '\n').ToString();
        return new(WholeRunes(text), SourceMap.Of(_stretches));
    }

    private void EndReturn()
    {
        if (_text.Length > 0 && _text[^1] == '\r')
        {
            _text[^1] = '\n';
        }
    }

    // Half of a pair can be written by number; a text cannot hold it.
    private static string WholeRunes(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                (mended ??= new StringBuilder(text))[i] = '\uFFFD';
            }
        }

        return mended?.ToString() ?? text;
    }
}
