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
    public static readonly string[] Derived = ["sighting", "spelling_key", "spelling", "person_name", "mention", "lone_name"];

    /// <summary>Makes the derived tables.</summary>
    public const string MakeDerived = """
        -- Names as printed. Those of one component may be spellings of one another; what is fresh waits to be looked at.
        CREATE TABLE spelling (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, component INTEGER, is_short INTEGER NOT NULL DEFAULT 0, fresh INTEGER NOT NULL) STRICT;
        CREATE INDEX spelling_in ON spelling (component);
        CREATE INDEX spelling_fresh ON spelling (fresh) WHERE fresh = 1;

        -- Sounds of the words of a name, by which its other spellings are found.
        CREATE TABLE spelling_key (key TEXT NOT NULL, spelling INTEGER NOT NULL, PRIMARY KEY (key, spelling)) STRICT, WITHOUT ROWID;

        -- Who takes part in which publication or is named in its words (mentions), and as whom of the ledger; corrections applied.
        CREATE TABLE sighting (
            publication INTEGER NOT NULL, spelling INTEGER NOT NULL, role TEXT, affiliation TEXT, speaks INTEGER NOT NULL, turns INTEGER NOT NULL,
            person INTEGER, mentions INTEGER NOT NULL DEFAULT 0, takes_part INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (publication, spelling)) STRICT, WITHOUT ROWID;
        CREATE INDEX sighting_of_spelling ON sighting (spelling);
        CREATE INDEX sighting_of_person ON sighting (person);

        -- What those are called who stand in lists.
        CREATE TABLE person_name (person INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;

        """ + MentionTables;

    /// <summary>Brings an archive that knows nobody by mention to where nothing is read yet.</summary>
    public const string AddMentions = """
        ALTER TABLE sighting ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE sighting ADD COLUMN takes_part INTEGER NOT NULL DEFAULT 1;

        """ + MentionTables;

    private const string MentionTables = """
        -- In which forms somebody is named in the words of a publication, by whom ('' where nobody says), in which turn (its ordinal) first.
        CREATE TABLE mention (
            publication INTEGER NOT NULL, spelling INTEGER NOT NULL, form TEXT NOT NULL, speaker TEXT NOT NULL, turn INTEGER NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (publication, spelling, form, speaker)) STRICT, WITHOUT ROWID;

        -- Names in words that say too little to be one person's everywhere, by their last word.
        CREATE TABLE lone_name (
            key TEXT NOT NULL, publication INTEGER NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (key, publication, name)) STRICT, WITHOUT ROWID;
        CREATE INDEX lone_name_in ON lone_name (publication);

        -- Which publications somebody wanted read for whom they name, and which release of the rules did. Outlives a rebuild: it reads them again.
        CREATE TABLE IF NOT EXISTS mention_reading (publication INTEGER PRIMARY KEY, release INTEGER NOT NULL) STRICT;
        """;
}
