namespace Lectern.Structure;

/// <summary>How one person speaks in a transcript: how long, how often they ask, and beside whom.</summary>
internal sealed class SpeakingHabit
{
    /// <summary>The length of each turn.</summary>
    public List<int> Lengths { get; } = [];

    /// <summary>How many turns they have.</summary>
    public int Turns => Lengths.Count;

    /// <summary>How much they say in all.</summary>
    public int Length => Lengths.Sum();

    /// <summary>How long the turn in the middle is, by length.</summary>
    public int Middle => Lengths.Order().ElementAt(Lengths.Count / 2);

    /// <summary>How many turns end with a question.</summary>
    public int Questions { get; set; }

    /// <summary>How many turns stand right behind a question with a label.</summary>
    public int Answers { get; set; }

    /// <summary>How many turns stand right before a question with a label.</summary>
    public int BeforeQuestions { get; set; }
}
