namespace Lectern.Structure;

/// <summary>A transcript with every decision behind it: the tool by which wrong readings are understood and mended.</summary>
/// <remarks>Immutable and safe to share. Why a block is what it is stands in <see cref="Transcript.Blocks"/>, what is behind title, date and place in their evidence.</remarks>
/// <param name="Transcript">The transcript.</param>
/// <param name="Habits">What the document does with its labels, as far as it was told; empty where too few labels are sure.</param>
/// <param name="Candidates">All that could be a label, in order of place.</param>
/// <param name="Turns">The turns in order, with why each begins and ends, who speaks and what it is for.</param>
/// <param name="Threshold">What a candidate weighs at least to be a label.</param>
public sealed record Explanation(
    Transcript Transcript, IReadOnlyList<Habit> Habits, IReadOnlyList<CandidateLabel> Candidates, IReadOnlyList<TurnDecision> Turns, double Threshold);

/// <summary>Something that the labels of a document have in common, or not.</summary>
/// <param name="What">What it is, in lower-case words: "labels are set in bold".</param>
/// <param name="Holds">Whether the document was taken to do it.</param>
/// <param name="For">How many of the sure labels do it.</param>
/// <param name="Of">How many could.</param>
public sealed record Habit(string What, bool Holds, int For, int Of);

/// <summary>A stretch that could be a label, with what speaks for and against it.</summary>
/// <param name="Span">Where it stands, its closing mark included.</param>
/// <param name="Text">The words, as printed.</param>
/// <param name="IsLabel">It was taken for a label.</param>
/// <param name="IsClose">It only just was, or only just was not.</param>
/// <param name="Weight">What it weighs; at least the threshold where it is a label.</param>
/// <param name="Factors">What made the weight.</param>
public sealed record CandidateLabel(SourceSpan Span, string Text, bool IsLabel, bool IsClose, double Weight, IReadOnlyList<Factor> Factors);

/// <summary>Why a turn begins where it begins, has its speaker and its kind.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Begins">Why it begins here, in lower-case words.</param>
/// <param name="Label">The candidate that became its label, or null where it has none or the label was found in the middle of a paragraph.</param>
/// <param name="Speaker">Why this speaker, or nobody.</param>
/// <param name="Kind">Why this kind.</param>
/// <param name="Doubt">Why the turn is doubtful, or null where it is certain.</param>
public sealed record TurnDecision(Turn Turn, string Begins, CandidateLabel? Label, string Speaker, string Kind, string? Doubt);
