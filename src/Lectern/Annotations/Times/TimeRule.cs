namespace Lectern.Annotations.Times;

/// <summary>What a rule says about the words it matches.</summary>
/// <param name="Line">The rule as it stands in its pack.</param>
/// <param name="Operation">The word after "=".</param>
/// <param name="Constants">What is set without being read: <c>u=day by=-2</c>.</param>
/// <param name="Order">Its place among the rules; of two that match the same words the first is taken.</param>
internal sealed record TimeRule(string Line, string Operation, IReadOnlyList<(TimeSlot Slot, double Value)> Constants, int Order);

/// <summary>One thing that a rule expects: a word (its number), or a class (its number below zero).</summary>
/// <param name="Key">The word's number, or minus the class's number.</param>
/// <param name="Slot">Where the value of the class goes.</param>
/// <param name="IsContext">It has to stand there, and is no part of the expression.</param>
internal readonly record struct TimeElement(int Key, TimeSlot Slot, bool IsContext);
