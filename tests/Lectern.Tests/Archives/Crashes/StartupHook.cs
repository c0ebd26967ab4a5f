using Lectern.Tests.Archives.Crashes;

/// <summary>What .NET calls before <c>Main</c> in a process whose <c>DOTNET_STARTUP_HOOKS</c> names this assembly: here the child begins and ends.</summary>
internal static class StartupHook
{
    public static void Initialize() => CrashChild.RunWhenAsked();
}
