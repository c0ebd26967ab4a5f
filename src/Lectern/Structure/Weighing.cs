namespace Lectern.Structure;

/// <summary>A weight in the making; what made it is kept only where somebody will read it.</summary>
/// <param name="Factors">Where each part is written down, or null.</param>
internal record struct Weighing(List<Factor>? Factors)
{
    /// <summary>The sum so far.</summary>
    public double Total { get; private set; }

    /// <summary>Adds a part; nothing is written down for a part of zero.</summary>
    public void Add(double weight, string why)
    {
        if (weight != 0)
        {
            Total += weight;
            Factors?.Add(new Factor(why, weight));
        }
    }
}
