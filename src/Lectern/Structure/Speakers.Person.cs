namespace Lectern.Structure;

internal sealed partial class Speakers
{
    /// <summary>A participant in the making.</summary>
    internal sealed class Person(string name, Basis basis)
    {
        public string Name { get; set; } = name;

        public PlainName? Parsed { get; set; } = PlainName.Read(name);

        public string? Role { get; set; }

        public string? Affiliation { get; set; }

        public bool IsFromHead { get; init; }

        public bool IsRoleOnly { get; set; }

        public bool IsJournalist { get; set; }

        public bool Speaks { get; set; }

        public Basis Basis { get; } = basis;

        public Certainty Certainty { get; set; }

        public List<string> Labels { get; } = [];
        public List<Evidence> Evidence { get; } = [];

        public string Id { get; set; } = "";

        /// <summary>Place in the order in which people were met.</summary>
        public int Order { get; set; }
    }
}
