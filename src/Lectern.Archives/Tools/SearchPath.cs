namespace Lectern.Archives.Tools;

/// <summary>The folders in which programs are looked for.</summary>
/// <param name="Folders">As the system writes them, one after the other.</param>
internal sealed record SearchPath(string Folders)
{
    /// <summary>Where a program stands, or null. Folders that are not named in full are passed over.</summary>
    public string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return Folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
