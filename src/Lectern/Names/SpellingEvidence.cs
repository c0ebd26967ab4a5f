namespace Lectern.Names;

/// <summary>What a model says of two words, in nats.</summary>
/// <param name="LogRatio">Logarithm of the likelihood that both are one name over that of both by chance, over all ways to set the letters side by side.</param>
/// <param name="Deficit">How much less likely the best of these ways is than the likeliest partner of each word, both added; 0 where they are each other's.</param>
internal readonly record struct SpellingEvidence(double LogRatio, double Deficit);
