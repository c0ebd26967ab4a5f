namespace Lectern.Cli.Terminal;

/// <summary>Keeps what a source or a file name holds from steering the terminal.</summary>
internal static class Printable
{
    /// <summary>The words with every control character but line breaks replaced, one for one, so that offsets stay.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
            ? text
            : string.Create(text.Length, text, static (characters, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    characters[i] = from[i] switch
                    {
                        '\n' => '\n',
                        '\t' => ' ',
                        var c when char.IsControl(c) => '\uFFFD',
                        var c => c,
                    };
                }
            });
}
