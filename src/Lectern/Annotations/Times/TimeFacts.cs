namespace Lectern.Annotations.Times;

/// <summary>What the words that a rule matched say, by slot.</summary>
internal sealed class TimeFacts
{
    private static readonly int s_slots = Enum.GetValues<TimeSlot>().Length;
    private readonly double[] _values = new double[s_slots];

    public TimeFacts() => Array.Fill(_values, double.NaN);

    private TimeFacts(double[] values) => _values = values;

    public bool Has(TimeSlot slot) => !double.IsNaN(_values[(int)slot]);

    /// <summary>The value as a whole number, or null.</summary>
    public int? this[TimeSlot slot]
    {
        get => Has(slot) ? (int)_values[(int)slot] : null;
        set => _values[(int)slot] = value ?? double.NaN;
    }

    public double Number(TimeSlot slot) => _values[(int)slot];

    public void Set(TimeSlot slot, double value) => _values[(int)slot] = value;

    public TimeUnit? Unit => (TimeUnit?)this[TimeSlot.U];

    public TimePart? Part => (TimePart?)(this[TimeSlot.Tod] ?? this[TimeSlot.Part]);

    public TimeFacts Copy() => new((double[])_values.Clone());
}
