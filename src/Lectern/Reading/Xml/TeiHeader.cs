using System.Text;

namespace Lectern.Reading.Xml;

/// <summary>What a TEI header says of the text: its title, the day and place of the sitting, and who the speakers are.</summary>
internal sealed class TeiHeader
{
    private const int MostTitles = 16;

    private readonly List<SourceField> _fields = [];
    private readonly Dictionary<string, MarkedSpeaker> _people = new(StringComparer.Ordinal);
    private readonly List<(string Value, string? Language, string? Type)> _titles = [];
    private readonly StringBuilder _characters = new();
    private readonly List<string> _forenames = [];
    private readonly List<string> _surnames = [];
    private readonly List<string> _place = [];
    private string _plainName = "";
    private string? _language;
    private string? _role;
    private string? _person;
    private string? _titleLanguage;
    private string? _titleType;
    private string? _when;
    private string? _titleDay;
    private bool _isInTitle;
    private bool _isSetting;
    private bool _isInHeader;

    /// <summary>The fields; complete when the source has been read.</summary>
    public IReadOnlyList<SourceField> Fields =>
    [
        .. Title() is { } title ? [new SourceField("title", title)] : Array.Empty<SourceField>(),
        .. _fields,
        .. _titleDay is { } day && !_fields.Exists(known => known.Name == "event-date") ? [new SourceField("event-date", day)] : Array.Empty<SourceField>(),
        .. _place.Count > 0 ? [new SourceField("place", string.Join(", ", _place))] : Array.Empty<SourceField>(),
    ];

    /// <summary>The person of a key, or null where the header has no list of people or does not list them.</summary>
    public MarkedSpeaker? Find(string key) => _people.GetValueOrDefault(key);

    /// <summary>Called at every start of an element.</summary>
    public void Begin(XmlTokens tag, IReadOnlyList<string> path)
    {
        var language = tag["lang"];
        if (path.Count == 0 && language is not null)
        {
            _language = language;
            _fields.Add(new("lang", language));
        }

        _isInHeader |= tag.Name == "teiheader";
        if (!_isInHeader && _person is null && tag.Name != "person")
        {
            return;
        }

        switch (tag.Name)
        {
            case "title" when path is [.., "titlestmt"]:
                (_isInTitle, _titleLanguage, _titleType) = (true, language, tag["type"]);
                _characters.Clear();
                break;
            case "setting":
                _isSetting = true;
                break;
            case "date":
                _when = tag["when"] ?? tag["from"] ?? tag["notbefore"];
                NoteDate(path);
                _titleDay ??= _isInTitle ? _when : null;
                break;
            case "person":
                _person = tag["id"] is { Length: > 0 } id ? "#" + id : null;
                (_plainName, _role) = ("", null);
                _forenames.Clear();
                _surnames.Clear();
                break;
            case "forename" or "surname" or "rolename" or "persname" or "name":
                _characters.Clear();
                break;
        }
    }

    /// <summary>Called with all characters.</summary>
    public void Text(string characters)
    {
        if ((_isInHeader || _person is not null) && _characters.Length < 4096)
        {
            _characters.Append(characters);
        }
    }

    /// <summary>Called at every end of an element.</summary>
    public void End(string name)
    {
        switch (name)
        {
            case "teiheader":
                _isInHeader = false;
                break;
            case "title" when _isInTitle:
                _isInTitle = false;
                if (_titles.Count < MostTitles && Words() is { Length: > 0 } title)
                {
                    _titles.Add((title, _titleLanguage, _titleType));
                }

                break;
            case "setting":
                _isSetting = false;
                break;
            case "name" when _isSetting && Words() is { Length: > 0 and < 120 } place:
                _place.Add(place);
                break;
            case "forename" when _person is not null:
                _forenames.Add(Words());
                break;
            case "surname" when _person is not null:
                _surnames.Add(Words());
                break;
            case "rolename" when _person is not null:
                _role ??= Words();
                break;
            case "persname" when _person is not null && _plainName.Length == 0:
                _plainName = Words();
                break;
            case "person" when _person is not null:
                EndPerson(_person);
                _person = null;
                break;
        }
    }

    private void EndPerson(string key)
    {
        var parts = _forenames.Concat(_surnames).Where(part => part.Length > 0).Distinct();
        var name = _surnames.Count > 0 ? string.Join(' ', parts) : _plainName;
        if (name.Length > 0)
        {
            _people.TryAdd(key, new(key) { Name = name, Role = _role, Basis = Basis.Stated });
        }
    }

    // The setting's date is that of the sitting; that of the publication is that of the file.
    private void NoteDate(IReadOnlyList<string> path)
    {
        if (_when is not { Length: >= 10 } when)
        {
            return;
        }

        if (_isSetting)
        {
            _fields.Add(new("event-date", when));
        }
        else if (path.Contains("publicationstmt"))
        {
            _fields.Add(new("date", when));
        }
        else if (path.Contains("sourcedesc"))
        {
            _fields.Add(new("source-date", when));
        }
    }

    // The main title in the text's own language, failing that the first.
    private string? Title() =>
        _titles.Count == 0 ? null : _titles.OrderBy(title => title.Type is "main" or null ? 0 : 1).ThenBy(title => title.Language is null || title.Language == _language ? 0 : 1).First().Value;

    private string Words() => string.Join(' ', _characters.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
