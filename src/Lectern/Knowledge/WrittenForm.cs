namespace Lectern.Knowledge;

/// <summary>One way in which a language writes a known thing.</summary>
/// <param name="Text">The words; a word's capital is required in a text too, an acronym must stand there letter for letter.</param>
/// <param name="Entity">What it means.</param>
/// <param name="Kind">What kind of form it is.</param>
internal readonly record struct WrittenForm(string Text, Entity Entity, FormKind Kind);

/// <summary>What kind of form it is.</summary>
internal enum FormKind
{
    /// <summary>A name, in any case.</summary>
    Name,

    /// <summary>An adjective or the name of a people.</summary>
    Adjective,

    /// <summary>A sign that stands for a state in Chinese compounds.</summary>
    Sign,
}
