using Lectern.Cli;

return (int)CommandLine.Run(args);
