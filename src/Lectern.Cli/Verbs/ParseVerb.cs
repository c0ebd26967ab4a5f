using System.CommandLine;
using System.Text.Json;
using Lectern.Annotations;
using Lectern.Archives.Tools;
using Lectern.Cli.Inputs;
using Lectern.Cli.Json;
using Lectern.Cli.Terminal;
using Lectern.Interchange;
using Lectern.Reading;
using Lectern.Sources;
using Lectern.Structure;

namespace Lectern.Cli.Verbs;

/// <summary><c>lectern parse PATH…</c>: what Lectern understands of a file, without an archive.</summary>
internal static class ParseVerb
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Files, folders, patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Out = new("--out") { Description = "Write DIR/FILENAME.json for each file instead.", HelpName = "DIR" };
    private static readonly Option<bool> WithText = new("--with-text") { Description = "Add the canonical text, into which all spans point." };

    public static Verb Build() => new Verb(
        "parse",
        "Read transcripts and print them as JSON",
        "lectern parse briefing.html",
        "lectern parse 2011/ --out parsed")
    {
        Arguments = { Paths },
        Options = { Out, WithText },
        More = "One file gives one JSON object; several give one a line. Unreadable files are\nnamed on standard error and cost exit code 1; the others go on.",
    }.Does(Parse);

    private static ExitCode Parse(Invocation invocation)
    {
        var paths = invocation.Get(Paths);
        var folder = invocation.Get(Out) is { } named ? new OutputFolder(named) : null;
        var work = new DocumentWork(invocation.Get(WithText), folder, AsText: invocation.IsTextAskedFor && folder is null);
        var inputs = InputPaths.Expand(paths).Select(input => (input, target: folder?.Claim(input)));
        var (done, refused) = (0, 0);
        using var progress = new ProgressLine(invocation.Screen, "parsed");
        foreach (var document in OrderedWork.Run(inputs, pair => work.Do(pair.input, pair.target)))
        {
            done++;
            if (document.Refusal is { } refusal)
            {
                refused++;
                progress.Interrupt(() => invocation.Screen.Error($"{document.Input.Name}: {refusal.Code}: {refusal.Message}"));
            }
            else
            {
                progress.Interrupt(() => Print(invocation, document));
            }

            progress.Report(done, null, document.Input.Name);
        }

        progress.Dispose();
        if (folder is not null)
        {
            invocation.Screen.Say($"offered {done} = written {done - refused} + refused {refused}, in {folder.Path}");
        }

        return refused > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Print(Invocation invocation, ParsedDocument document)
    {
        if (document.Note is { } note)
        {
            invocation.Screen.Say(note);
        }

        if (document.Page is { } transcript)
        {
            invocation.Screen.Page(canvas => TranscriptPage.Draw(canvas, transcript));
        }
        else if (document.Json is { } json)
        {
            using var data = invocation.Screen.OpenData();
            data.Write(json.Span);
            data.WriteByte((byte)'\n');
        }
    }

    /// <summary>What became of one input: JSON or a page to print, or a refusal; none of them where it was written to a folder.</summary>
    private sealed record ParsedDocument(Input Input)
    {
        public ReadOnlyMemory<byte>? Json { get; init; }

        public Transcript? Page { get; init; }

        public UnreadableSourceException? Refusal { get; init; }

        public string? Note { get; init; }
    }

    /// <summary>The work on one input, done on any thread.</summary>
    private sealed record DocumentWork(bool WithText, OutputFolder? Folder, bool AsText)
    {
        public ParsedDocument Do(Input input, OutputFile? target)
        {
            try
            {
                var transcript = TranscriptParser.Parse(SourceReader.Read(input.ReadBytes(), input.OriginAt(), pdf: Poppler.Layout));
                if (AsText)
                {
                    return new(input) { Page = transcript };
                }

                var json = new MemoryStream();
                using (var writer = new Utf8JsonWriter(json, JsonText.Readable))
                {
                    TranscriptJson.Write(writer, Annotator.Annotate(transcript), WithText);
                }

                var bytes = json.GetBuffer().AsMemory(0, (int)json.Length);
                target?.Write(bytes);
                return target is null ? new(input) { Json = bytes } : new(input) { Note = target.Note };
            }
            catch (UnreadableSourceException e)
            {
                return new(input) { Refusal = e };
            }
        }
    }
}
