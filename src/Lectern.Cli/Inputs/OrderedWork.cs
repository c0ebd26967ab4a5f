using System.Threading.Channels;

namespace Lectern.Cli.Inputs;

/// <summary>Does work on many inputs at once and gives the results in the order of the inputs, a few of them in memory at a time.</summary>
internal static class OrderedWork
{
    /// <summary>Works on two inputs a processor at a time at most. What the work throws is thrown where its result is taken.</summary>
    public static IEnumerable<TResult> Run<TInput, TResult>(IEnumerable<TInput> inputs, Func<TInput, TResult> work)
    {
        var waiting = Channel.CreateBounded<Task<TResult>>(Environment.ProcessorCount * 2);
        var feeding = Task.Run(async () =>
        {
            try
            {
                foreach (var input in inputs)
                {
                    await waiting.Writer.WriteAsync(Task.Run(() => work(input)));
                }
            }
            finally
            {
                waiting.Writer.Complete();
            }
        });
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (waiting.Reader.TryRead(out var result))
            {
                yield return result.GetAwaiter().GetResult();
            }
        }

        feeding.GetAwaiter().GetResult();
    }
}
