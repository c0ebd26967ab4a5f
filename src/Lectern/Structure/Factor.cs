namespace Lectern.Structure;

/// <summary>One thing that speaks for or against a reading.</summary>
/// <param name="Why">What it is, in lower-case words: "returns 12 times".</param>
/// <param name="Weight">How much it says; below zero where it speaks against.</param>
public sealed record Factor(string Why, double Weight);
