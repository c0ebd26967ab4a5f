namespace Lectern.Names;

/// <summary>The writing systems that names are compared in.</summary>
internal enum NameScript
{
    Latin,
    Cyrillic,
    Greek,
    Georgian,
    Armenian,
    Arabic,
    Hebrew,
    Kana,
    Hangul,
    Han,
    Other,
}
