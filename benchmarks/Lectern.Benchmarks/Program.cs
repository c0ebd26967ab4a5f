using Lectern.Benchmarks;

// An empty program, to compare the start of a process with.
if (args is ["--nothing"])
{
    return 0;
}

return Suite.Run(args);
