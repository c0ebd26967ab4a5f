using System.Text;

namespace Lectern.Fuzzing;

/// <summary>Damages documents in the ways in which copying, crawling, converting and malice damage them.</summary>
/// <remarks>The same random numbers give the same damage. Not safe for several threads: it owns its random numbers.</remarks>
/// <param name="seeds">Whole documents, of any format.</param>
/// <param name="random">Where the numbers come from.</param>
public sealed class Mutator(IReadOnlyList<(string Name, byte[] Bytes)> seeds, Random random)
{
    private const int MostGrowth = 4 << 20;

    private static readonly string[] s_tokens =
    [
        "Q: ", "QUESTION: ", "Вопрос: ", "THE PRESIDENT: ", "(", ")", "[", "]", "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#x110000;", "&#0;",
        "&amp", "<div>", "</div>", "<b>", "<table><tr><td>", "<script>", "<u who=\"#x\">", "<speech by=\"#y\">", "```", "> ", "# ", "---\n", "| a | b |\n|---|---|\n", "\0", "\uFEFF", "\u202E", "\u00AD", "\uFFFD", "b'\\xc2\\xa0", "\\u0041",
        "2011-13-45", "February 30, 2020", "31.02.2011", "99999999999999999999", ">>", "00:00:01.000 --> 00:00:02.000", "\r", "\r\n", "\n\n", "\u2028", "\u0085", "\t", "🙂", "e\u0301", "،", "？", "：",
    ];

    private static readonly string[] s_nests = ["<div>", "<b>", "<blockquote>", "<ul><li>", "<table><tr><td>", "(", "[", "> ", "- ", "* ", "<a>", "<!--", "{\"a\":", "**", "\"", "«"];

    static Mutator() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A damaged document, with the name of the one it comes from and what was done to it.</summary>
    public (string Name, byte[] Bytes, string Damage) Next()
    {
        var (name, bytes) = seeds[random.Next(seeds.Count)];
        var damage = new List<string>();
        for (var rounds = random.Next(1, 4); rounds > 0; rounds--)
        {
            (bytes, var what) = Damage(bytes);
            damage.Add(what);
        }

        // Now and then it comes under a name that promises another format.
        var suffix = random.Next(10) == 0 ? Path.GetExtension(seeds[random.Next(seeds.Count)].Name) : "";
        return (name + suffix, bytes, string.Join(", ", damage));
    }

    private (byte[] Bytes, string What) Damage(byte[] bytes) => random.Next(13) switch
    {
        0 => (Flip(bytes, random.Next(1, 50)), "bytes changed"),
        1 => (bytes[..At(bytes)], "cut off"),
        2 => (bytes[At(bytes)..], "beginning lost"),
        3 => (Splice(bytes), "spliced with another"),
        4 => (Insert(bytes, Chunk(bytes)), "a stretch twice"),
        5 => (Remove(bytes), "a stretch lost"),
        6 => (Insert(bytes, Encoding.UTF8.GetBytes(s_tokens[random.Next(s_tokens.Length)])), "a token put in"),
        7 => (Insert(bytes, Repeat(s_tokens[random.Next(s_tokens.Length)], 1 << random.Next(4, 16))), "a token many times"),
        8 => (Nest(bytes), "deeply nested"),
        9 => (Recode(bytes), "another encoding"),
        10 => (Relined(bytes), "other line ends"),
        11 => (Repeat(bytes, random.Next(2, 12)), "the whole several times"),
        _ => (Recased(bytes), "capitals"),
    };

    private int At(byte[] bytes) => random.Next(bytes.Length + 1);

    private byte[] Flip(byte[] bytes, int count)
    {
        var copy = bytes.ToArray();
        for (; count > 0 && copy.Length > 0; count--)
        {
            copy[random.Next(copy.Length)] = (byte)random.Next(256);
        }

        return copy;
    }

    private byte[] Splice(byte[] bytes)
    {
        var other = seeds[random.Next(seeds.Count)].Bytes;
        return [.. bytes.AsSpan(0, At(bytes)), .. other.AsSpan(At(other))];
    }

    private byte[] Chunk(byte[] bytes)
    {
        var start = At(bytes);
        return bytes[start..Math.Min(bytes.Length, start + random.Next(1, 2000))];
    }

    private byte[] Remove(byte[] bytes)
    {
        var start = At(bytes);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(Math.Min(bytes.Length, start + random.Next(1, 2000)))];
    }

    private byte[] Insert(byte[] bytes, byte[] what)
    {
        var at = At(bytes);
        return bytes.Length + what.Length > MostGrowth ? bytes : [.. bytes.AsSpan(0, at), .. what, .. bytes.AsSpan(at)];
    }

    private byte[] Nest(byte[] bytes)
    {
        var (at, depth) = (At(bytes), 1 << random.Next(6, 17));
        var opening = Repeat(s_nests[random.Next(s_nests.Length)], depth);
        return [.. bytes.AsSpan(0, at), .. opening, .. bytes.AsSpan(at)];
    }

    private byte[] Recode(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        int[] pages = [1200, 1201, 12000, 1250, 1251, 1252, 866, 20866, 932, 936, 950, 65000];
        var page = pages[random.Next(pages.Length)];
        return page == 65000 ? Encoding.Latin1.GetBytes(text) : Encoding.GetEncoding(page).GetBytes(text);
    }

    private byte[] Relined(byte[] bytes) => Replace(bytes, (byte)'\n', random.Next(4) switch { 0 => "\r", 1 => " ", 2 => "\r\n", _ => "\n\n" });

    private static byte[] Replace(byte[] bytes, byte old, string by)
    {
        var replacement = Encoding.ASCII.GetBytes(by);
        var result = new List<byte>(bytes.Length);
        foreach (var b in bytes)
        {
            if (b == old)
            {
                result.AddRange(replacement);
            }
            else
            {
                result.Add(b);
            }
        }

        return [.. result];
    }

    private byte[] Recased(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(random.Next(2) == 0 ? text.ToUpperInvariant() : text.ToLowerInvariant());
    }

    private static byte[] Repeat(string text, int times) => Repeat(Encoding.UTF8.GetBytes(text), times);

    private static byte[] Repeat(byte[] bytes, int times)
    {
        times = Math.Max(1, Math.Min(times, MostGrowth / Math.Max(1, bytes.Length)));
        var all = new byte[bytes.Length * times];
        for (var i = 0; i < times; i++)
        {
            bytes.CopyTo(all, i * bytes.Length);
        }

        return all;
    }
}
