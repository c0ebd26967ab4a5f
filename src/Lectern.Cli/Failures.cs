using Lectern.Archives;
using Lectern.Archives.Search;
using Lectern.Sources;

namespace Lectern.Cli;

/// <summary>What is said, and which code is given, when a verb cannot do its work. Nobody sees a stack trace who does not ask for one.</summary>
internal static class Failures
{
    /// <summary>Does the work and turns what it throws into a message and an exit code.</summary>
    public static ExitCode Guard(Invocation invocation, Func<Invocation, ExitCode> work)
    {
        try
        {
            return work(invocation);
        }
        catch (UsageException e)
        {
            return Tell(invocation, e.Message, ExitCode.Usage);
        }
        catch (QueryException e)
        {
            return Tell(invocation, $"{e.Message}\n  {e.Query}\n  {new string(' ', e.Place.Start)}{new string('^', Math.Max(1, e.Place.Length))}", ExitCode.Usage);
        }
        catch (UnreadableSourceException e)
        {
            return Tell(invocation, $"{e.Code}: {e.Message}", ExitCode.Refused);
        }
        catch (ArchiveException e)
        {
            return Tell(invocation, e.Message, e.Kind switch
            {
                ArchiveFailure.NotFound or ArchiveFailure.BadRequest => ExitCode.Usage,
                ArchiveFailure.Damaged => ExitCode.Damaged,
                _ => ExitCode.Outside,
            });
        }
        catch (OperationCanceledException)
        {
            return Tell(invocation, "Stopped.", ExitCode.Interrupted);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Tell(invocation, e.Message, ExitCode.Outside);
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("LECTERN_DEBUG") is null or "")
        {
            return Tell(
                invocation,
                $"This is a fault of Lectern, not yours: {e.GetType().Name}: {e.Message} Run it again with LECTERN_DEBUG=1 to see where, and report it.",
                ExitCode.Outside);
        }
    }

    private static ExitCode Tell(Invocation invocation, string message, ExitCode code)
    {
        invocation.Screen.Error(message);
        return code;
    }
}

/// <summary>What was typed cannot be done as it stands.</summary>
/// <param name="message">What is wrong and how to type it.</param>
internal sealed class UsageException(string message) : Exception(message);
