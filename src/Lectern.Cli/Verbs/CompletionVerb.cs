using System.CommandLine;
using Lectern.Cli.Json;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern completion SHELL</c>: the bridge by which a shell asks Lectern what may come next.</summary>
internal static class CompletionVerb
{
    private static readonly Argument<string> Shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." }.AcceptOnlyFromAmong("bash", "zsh", "fish");

    public static Verb Build() => new Verb(
        "completion",
        "Print what a shell needs to complete verbs and options",
        "source <(lectern completion bash)",
        "lectern completion fish > ~/.config/fish/completions/lectern.fish")
    {
        Arguments = { Shell },
    }.Does(Print);

    private static ExitCode Print(Invocation invocation)
    {
        var shell = invocation.Get(Shell);
        var bridge = shell switch { "bash" => Bash, "zsh" => Zsh, _ => Fish };
        if (invocation.IsJson)
        {
            JsonText.Print(invocation.Screen, json =>
            {
                json.WriteString("shell", shell);
                json.WriteString("script", bridge);
            });
            return ExitCode.Done;
        }

        invocation.Screen.Out.WriteLine(bridge);
        return ExitCode.Done;
    }

    // Where Lectern answers nothing, or fails, each shell falls back to file names.
    private const string Bash = """
        _lectern() {
          local line="${COMP_LINE:0:COMP_POINT}" answers
          answers="$(lectern "[suggest:${#line}]" "$line" 2>/dev/null)" || return 0
          mapfile -t COMPREPLY < <(compgen -W "$answers" -- "${COMP_WORDS[COMP_CWORD]}")
        }
        complete -o default -F _lectern lectern
        """;

    private const string Zsh = """
        #compdef lectern
        _lectern() {
          local -a answers
          answers=("${(@f)$(lectern "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a answers || _files
        }
        compdef _lectern lectern
        """;

    private const string Fish = """
        function __lectern
          set -l line (commandline -cp)
          lectern "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null
        end
        complete -c lectern -a '(__lectern)'
        """;
}
