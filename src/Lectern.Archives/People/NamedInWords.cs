using Lectern.Annotations;
using Lectern.Names;

namespace Lectern.Archives.People;

/// <summary>Somebody whom the words of a transcript name.</summary>
/// <param name="Name">The fullest name that the transcript prints; of a participant, theirs.</param>
/// <param name="Role">The office as the text gives it, or null.</param>
/// <param name="Affiliation">State or body as the text gives it, or null.</param>
/// <param name="TellsWho">Enough is printed to mean one person in other transcripts too, or they take part here.</param>
/// <param name="Uses">Every form, as printed, by whom, in which turn first (its place in the order of turns), how often.</param>
internal sealed record NamedInWords(string Name, string? Role, string? Affiliation, bool TellsWho, IReadOnlyList<(string Form, string Speaker, int Turn, int Count)> Uses)
{
    /// <summary>Release of the rules. Raised when they read differently: what an earlier one wrote is then read anew.</summary>
    public const int Release = 1;

    private const int LeastOfStem = 5;

    // Endings of the nominative, where two forms are as long.
    private static readonly char[] Endings = ['а', 'я', 'й', 'о'];

    // A transcript of more names than this is a list.
    private const int MostNames = 2000;

    /// <summary>Everyone whom turns name, in order of first mention. Names in labels, titles and lists of participants are not said by anybody.</summary>
    public static IReadOnlyList<NamedInWords> In(Transcript transcript)
    {
        var people = transcript.Participants.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var said = new List<(string Key, Participant? Participant, Mention Mention, string Form, string Speaker, int Turn)>();
        var turn = 0;
        foreach (var mention in Annotator.FindMentions(transcript).Where(m => m.Class == MentionClass.Person).OrderBy(m => m.Span.Start))
        {
            while (turn < transcript.Turns.Count && transcript.Turns[turn].Span.End <= mention.Span.Start)
            {
                turn++;
            }

            if (turn == transcript.Turns.Count || !transcript.Turns[turn].Parts.Any(part => part.Start <= mention.Span.Start && mention.Span.End <= part.End))
            {
                continue;
            }

            var form = OneLine(transcript.Source.Text[mention.Span.Start..mention.Span.End]);
            var participant = mention.Entity is { } id ? people.GetValueOrDefault(id) : null;
            var speaker = transcript.Turns[turn].Speaker is { } by && people.TryGetValue(by, out var person) ? person.Name : "";
            said.Add((participant?.Name ?? OneLine(mention.Name ?? form), participant, mention, form, speaker, turn));
        }

        return [.. said.GroupBy(s => s.Key, StringComparer.Ordinal).Take(MostNames).Select(g => Of(g.Key, [.. g])).OfType<NamedInWords>()];
    }

    // A name in Cyrillic letters is told as it is printed in the nominative, where it is: the shortest of the forms that differ in their endings alone.
    private static string BaseForm(string name, IEnumerable<string> forms) => name.Length < LeastOfStem || name[0] is < '\u0400' or >= '\u0530' ? name
        : forms.Where(form => form.Length >= LeastOfStem && form.Count(c => c is ' ' or '.') == name.Count(c => c is ' ' or '.') && IsOneButForEndings(form, name))
            .Append(name).OrderBy(form => form.Length).ThenBy(form => Array.IndexOf(Endings, form[^1]) is var at && at < 0 ? Endings.Length : at).ThenBy(form => form, StringComparer.Ordinal).First();

    private static bool IsOneButForEndings(string left, string right) => left.Split(' ', '.').Zip(right.Split(' ', '.'))
        .All(pair => pair.First == pair.Second || (pair.First.AsSpan().CommonPrefixLength(pair.Second) >= Math.Max(3, Math.Min(pair.First.Length, pair.Second.Length) - 2)));

    private static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static NamedInWords? Of(string name, IReadOnlyList<(string Key, Participant? Participant, Mention Mention, string Form, string Speaker, int Turn)> said)
    {
        var participant = said.Select(s => s.Participant).OfType<Participant>().FirstOrDefault();
        name = participant is null ? BaseForm(name, said.Select(s => s.Form).Distinct(StringComparer.Ordinal)) : name;
        if (participant is not null && !Sightings.IsPrintedByName(participant))
        {
            return null;
        }

        var role = participant?.Role ?? said.Select(s => s.Mention.Role).OfType<string>().FirstOrDefault();
        var affiliation = participant?.Affiliation ?? said.Select(s => s.Mention.Affiliation).OfType<string>().FirstOrDefault();
        var tells = participant is not null
            || (said.All(s => s.Mention.Certainty == Certainty.Certain) && new NameObservation(name, "") { Role = role, Affiliation = affiliation, IsMention = true }.TellsWho);
        return new NamedInWords(name, role, affiliation, tells, [.. said.GroupBy(s => (s.Form, s.Speaker)).Select(g => (g.Key.Form, g.Key.Speaker, g.Min(s => s.Turn), g.Count()))]);
    }
}
