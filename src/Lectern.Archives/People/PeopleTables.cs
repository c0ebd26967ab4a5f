namespace Lectern.Archives.People;

/// <summary>The tables of the people register.</summary>
internal static class PeopleTables
{
    /// <summary>The ledger of people's ids, which only grows: each stands for whoever was printed under a name in a publication.</summary>
    public const string Ledger = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, publication INTEGER NOT NULL REFERENCES publication, printed TEXT NOT NULL,
            UNIQUE (publication, printed)) STRICT;
        """;

    /// <summary>Derived tables, in the order in which they are dropped.</summary>
    public static readonly string[] Derived = ["sighting", "spelling_key", "spelling", "person_name"];

    /// <summary>Makes the derived tables.</summary>
    public const string MakeDerived = """
        -- Names as printed. Those of one component may be spellings of one another; what is fresh waits to be looked at.
        CREATE TABLE spelling (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, component INTEGER, is_short INTEGER NOT NULL DEFAULT 0, fresh INTEGER NOT NULL) STRICT;
        CREATE INDEX spelling_in ON spelling (component);
        CREATE INDEX spelling_fresh ON spelling (fresh) WHERE fresh = 1;

        -- Sounds of the words of a name, by which its other spellings are found.
        CREATE TABLE spelling_key (key TEXT NOT NULL, spelling INTEGER NOT NULL, PRIMARY KEY (key, spelling)) STRICT, WITHOUT ROWID;

        -- Who takes part in which publication, and as whom of the ledger; corrections applied.
        CREATE TABLE sighting (
            publication INTEGER NOT NULL, spelling INTEGER NOT NULL, role TEXT, affiliation TEXT, speaks INTEGER NOT NULL, turns INTEGER NOT NULL,
            person INTEGER, PRIMARY KEY (publication, spelling)) STRICT, WITHOUT ROWID;
        CREATE INDEX sighting_of_spelling ON sighting (spelling);
        CREATE INDEX sighting_of_person ON sighting (person);

        -- What those are called who stand in lists.
        CREATE TABLE person_name (person INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        """;
}
