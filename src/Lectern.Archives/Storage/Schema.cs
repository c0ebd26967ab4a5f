using Lectern.Archives.People;
using Lectern.Archives.Search;

namespace Lectern.Archives.Storage;

/// <summary>The tables of an archive. All SQL that makes a table stands here or in the index's own <see cref="TurnIndex"/>.</summary>
internal static class Schema
{
    /// <summary>"LECT": says in the file's header whose file it is.</summary>
    public const int ApplicationId = 0x4C454354;

    /// <summary>Release of the tables. Raised with a step in <see cref="Migrations"/>.</summary>
    public const int Version = 4;

    /// <summary>Tables that only ever grow, with their keys: the database itself refuses to change, delete or replace a row.</summary>
    public static readonly (string Table, string[] Keys)[] Precious =
    [
        ("content", ["id", "sha256"]), ("run", ["id"]), ("run_end", ["run"]), ("ledger", ["run, ordinal"]),
        ("event", ["id", "name"]), ("publication", ["id", "name", "key"]), ("membership", ["id"]),
        ("capture", ["id", "publication, content"]), ("text", ["id", "content, rule"]), ("reading", ["id"]),
        ("assignment", ["id"]), ("fate", ["assignment, turn, paragraph"]), ("correction", ["id"]),
        ("person", ["id", "name", "publication, printed"]),
    ];

    /// <summary>How many triggers guard each precious table.</summary>
    public static IEnumerable<(string Table, int Triggers)> Guards => Precious.Select(precious => (precious.Table, 3));

    /// <summary>Tables that can be thrown away and made again.</summary>
    private static readonly string[] Derived = ["transcript", "summary", "turn_list", "register", .. PeopleTables.Derived];

    /// <summary>Tables of <see cref="TurnIndex"/>, which makes them itself.</summary>
    private static readonly string[] IndexTables = ["turn_index_term", "turn_index", "turn_index_run"];

    /// <summary>Steps from one release of the tables to the next: the first makes release 1, the second adds people and tells titles of publications, the third adds whom the words name, the fourth lists the turns of a publication in one value.</summary>
    public static readonly Action<Connection>[] Migrations = [CreateFirst, AddPeople, AddMentions, ListTurns];

    private const string PreciousTables = """
        -- Bytes by their SHA-256: captures as received, canonical texts in UTF-8 (one row where the two are the same).
        CREATE TABLE content (
            id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32), bytes BLOB NOT NULL) STRICT;

        -- Runs of import. One without an end was stopped or killed.
        CREATE TABLE run (id INTEGER PRIMARY KEY, started TEXT NOT NULL) STRICT;
        CREATE TABLE run_end (run INTEGER PRIMARY KEY REFERENCES run, ended TEXT NOT NULL, offered INTEGER NOT NULL) STRICT;

        -- What became of each offer of a run.
        CREATE TABLE ledger (
            run INTEGER NOT NULL REFERENCES run, ordinal INTEGER NOT NULL, name TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('stored', 'held', 'refused')),
            publication INTEGER REFERENCES publication, sha256 BLOB, code TEXT, reason TEXT, next_step TEXT,
            PRIMARY KEY (run, ordinal)) STRICT, WITHOUT ROWID;

        -- Occasions, and the texts about them. The last membership of a publication counts.
        CREATE TABLE event (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE publication (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, key BLOB NOT NULL UNIQUE CHECK (length(key) = 32)) STRICT;
        CREATE TABLE membership (
            id INTEGER PRIMARY KEY, publication INTEGER NOT NULL REFERENCES publication, event INTEGER NOT NULL REFERENCES event) STRICT;
        CREATE INDEX membership_of ON membership (publication);

        -- Bytes as they were received. The last capture of a publication is its present state.
        CREATE TABLE capture (
            id INTEGER PRIMARY KEY, publication INTEGER NOT NULL REFERENCES publication, content INTEGER NOT NULL REFERENCES content,
            address TEXT, file_name TEXT, media_type TEXT, received TEXT NOT NULL, run INTEGER NOT NULL REFERENCES run,
            UNIQUE (publication, content)) STRICT;
        CREATE INDEX capture_of_content ON capture (content);

        -- Canonical texts, and which of them was read from which capture. The last reading of a capture counts.
        CREATE TABLE text (
            id INTEGER PRIMARY KEY, content INTEGER NOT NULL REFERENCES content, rule TEXT NOT NULL, UNIQUE (content, rule)) STRICT;
        CREATE TABLE reading (
            id INTEGER PRIMARY KEY, capture INTEGER NOT NULL REFERENCES capture, text INTEGER NOT NULL REFERENCES text) STRICT;
        CREATE INDEX reading_of ON reading (capture);

        -- The id ledger. An assignment is one division of a publication's text into turns and paragraphs; its anchors say at which words
        -- of the text each number stands: [turn, paragraph, start, end] in JSON, paragraph 0 being the turn itself. The last assignment of
        -- a publication counts. A number that has no anchor in it is an alias of another, or gone (no target), as its last fate says.
        -- Anchors are written and read as a whole, hundreds a document, so they are one value and not hundreds of guarded rows.
        CREATE TABLE assignment (
            id INTEGER PRIMARY KEY, publication INTEGER NOT NULL REFERENCES publication, text INTEGER NOT NULL REFERENCES text,
            anchors TEXT NOT NULL CHECK (json_valid(anchors))) STRICT;
        CREATE INDEX assignment_of ON assignment (publication);
        CREATE VIEW anchor (assignment, turn, paragraph, start, "end") AS
            SELECT a.id, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM assignment a, json_each(a.anchors);
        CREATE TABLE fate (
            assignment INTEGER NOT NULL REFERENCES assignment, turn INTEGER NOT NULL, paragraph INTEGER NOT NULL,
            to_turn INTEGER, to_paragraph INTEGER, PRIMARY KEY (assignment, turn, paragraph)) STRICT, WITHOUT ROWID;

        -- What people decided. Of a turn: fastened to its first words, with 32 characters on either side.
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY, made TEXT NOT NULL, who TEXT NOT NULL, why TEXT NOT NULL,
            publication INTEGER NOT NULL REFERENCES publication, turn INTEGER, field TEXT NOT NULL, value TEXT NOT NULL, old TEXT,
            supersedes INTEGER REFERENCES correction, undo INTEGER NOT NULL CHECK (undo IN (0, 1)),
            exact TEXT, prefix TEXT, suffix TEXT) STRICT;
        CREATE INDEX correction_of ON correction (publication);
        """;

    private const string DerivedTables = """
        -- The parser's reading of a publication's present text, in JSON without the words; no correction is in it.
        CREATE TABLE transcript (
            publication INTEGER PRIMARY KEY, text INTEGER NOT NULL, parser INTEGER NOT NULL, json BLOB NOT NULL, layout BLOB NOT NULL) STRICT;

        -- What lists and results show of a publication, corrections applied. Dates as EDTF, and their bounds as yyyy-MM-dd.
        CREATE TABLE summary (
            publication INTEGER PRIMARY KEY, event INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
            date TEXT, date_basis TEXT, date_certainty TEXT, date_evidence TEXT, earliest TEXT, latest TEXT,
            place TEXT, language TEXT NOT NULL, turns INTEGER NOT NULL, doubts INTEGER NOT NULL, speakers TEXT NOT NULL) STRICT;
        CREATE INDEX summary_by_date ON summary (latest DESC, earliest DESC);

        """ + TurnTables;

    private const string TurnTables = """
        -- The turns of a publication, corrections applied, as one value; first is the row of its first turn in the index, the others follow it.
        CREATE TABLE turn_list (
            publication INTEGER PRIMARY KEY, first INTEGER NOT NULL, count INTEGER NOT NULL, turns TEXT NOT NULL CHECK (json_valid(turns))) STRICT;
        CREATE INDEX turn_list_by_row ON turn_list (first, count);

        -- The turns one by one. id is the permanent one; speaker is a name; offsets are UTF-16 code units of the text;
        -- parts are "start-end" joined by blanks, or null where the turn is one part.
        CREATE VIEW turn (publication, ordinal, id, kind, speaker, language, start, "end", parts) AS
            SELECT l.publication, e.key, p.name || '.' || (e.value ->> 0), e.value ->> 1, e.value ->> 2, e.value ->> 3, e.value ->> 4, e.value ->> 5, e.value ->> 6
            FROM turn_list l JOIN publication p ON p.id = l.publication, json_each(l.turns) e;
        """;

    /// <summary>Throws the derived tables away and makes them anew, empty.</summary>
    public static void RecreateDerived(Connection connection)
    {
        connection.Execute("DROP VIEW IF EXISTS turn");
        foreach (var table in (string[])[.. Derived, .. IndexTables])
        {
            connection.Execute($"DROP TABLE IF EXISTS {table}");
        }

        connection.Execute(DerivedTables);
        connection.Execute(PeopleTables.MakeDerived);
        TurnIndex.CreateSchema(connection);
    }

    private static void CreateFirst(Connection connection)
    {
        connection.Execute(PreciousTables);
        foreach (var (table, keys) in Precious.Where(precious => precious.Table != "person"))
        {
            connection.Execute(TriggersOf(table, keys));
        }

        RecreateDerived(connection);
    }

    private static void AddPeople(Connection connection)
    {
        connection.Execute(PeopleTables.Ledger);
        connection.Execute(TriggersOf("person", Precious.Single(precious => precious.Table == "person").Keys));
        foreach (var table in PeopleTables.Derived)
        {
            connection.Execute($"DROP TABLE IF EXISTS {table}");
        }

        connection.Execute(PeopleTables.MakeDerived);
    }

    private static void AddMentions(Connection connection)
    {
        if (connection.FindNumber("SELECT 1 FROM pragma_table_info('sighting') WHERE name = 'mentions'") is null)
        {
            connection.Execute(PeopleTables.AddMentions);
        }
    }

    // A new archive has the list from the first step.
    private static void ListTurns(Connection connection)
    {
        if (connection.FindNumber("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'turn'") is null)
        {
            return;
        }

        connection.Execute("ALTER TABLE turn RENAME TO turn_row");
        connection.Execute(TurnTables);
        connection.Execute("""
            INSERT INTO turn_list (publication, first, count, turns)
            SELECT publication, min(rowid), count(*),
                json_group_array(json_array(CAST(substr(id, instr(id, '.') + 1) AS INTEGER), kind, speaker, language, start, "end", parts) ORDER BY ordinal)
            FROM turn_row GROUP BY publication;
            INSERT INTO turn_list (publication, first, count, turns)
            SELECT publication, 1, 0, '[]' FROM summary WHERE publication NOT IN (SELECT publication FROM turn_list);
            DROP TABLE turn_row
            """);
    }

    // The third trigger stands guard against INSERT OR REPLACE, which deletes without asking the second.
    private static string TriggersOf(string table, string[] keys)
    {
        var taken = keys.Select(key => $"({key}) = ({string.Join(", ", key.Split(", ").Select(column => $"NEW.{column}"))})");
        return $"""
            CREATE TRIGGER {table}_is_never_changed BEFORE UPDATE ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} only grows: a row is never changed'); END;
            CREATE TRIGGER {table}_is_never_deleted BEFORE DELETE ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} only grows: a row is never deleted'); END;
            CREATE TRIGGER {table}_is_never_replaced BEFORE INSERT ON {table}
            WHEN {string.Join(" OR ", taken.Select(condition => $"EXISTS (SELECT 1 FROM {table} WHERE {condition})"))}
            BEGIN SELECT RAISE(ABORT, '{table} only grows: a row is never replaced'); END;
            """;
    }
}
