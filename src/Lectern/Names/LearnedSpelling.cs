using System.Globalization;
using System.Text;

namespace Lectern.Names;

/// <summary>Compares a word in Latin letters with a word of another script by what pairs of names have taught.</summary>
/// <remarks>
/// Two models look at the words. One sees all letters and says whether they belong together at all. The other sees a run of vowels as one, so that a
/// consonant too many weighs what it should: Mishustin is not Mishutin, though most letters agree. The bars of a script stand in <c>spelling-bars.tsv</c>.
/// </remarks>
internal sealed class LearnedSpelling
{
    private static readonly Dictionary<NameScript, Lazy<LearnedSpelling>> Scripts = DataFiles.Rows("Names/spelling-bars.tsv").ToDictionary(
        cells => Enum.Parse<NameScript>(cells[0]),
        cells => new Lazy<LearnedSpelling>(() => new(
            cells, SpellingModel.Read($"spelling.{cells[0]}"), SpellingModel.Read($"skeleton.{cells[0]}"))));

    private readonly NameScript _script;
    private readonly string _vowels;
    private readonly SpellingModel _letters;
    private readonly SpellingModel _skeleton;
    private readonly double _leastRatio;
    private readonly double _loosest;
    private readonly double _strictest;
    private readonly string _finals;

    private LearnedSpelling(string[] cells, SpellingModel letters, SpellingModel skeleton)
    {
        (_letters, _skeleton) = (letters, skeleton);
        _script = Enum.Parse<NameScript>(cells[0]);
        _leastRatio = double.Parse(cells[1], CultureInfo.InvariantCulture);
        _strictest = double.Parse(cells[2], CultureInfo.InvariantCulture);
        _loosest = double.Parse(cells[3], CultureInfo.InvariantCulture);
        _vowels = VowelsOf(_script);
        _finals = cells[4];
    }

    /// <summary>The model of a script, or null where none was learned.</summary>
    public static LearnedSpelling? Find(NameScript script) => Scripts.TryGetValue(script, out var spelling) ? spelling.Value : null;

    /// <summary>Letters of the script that are (mostly) vowels.</summary>
    public static string VowelsOf(NameScript script) => script switch
    {
        NameScript.Cyrillic => "аеиоуыэюяйьъ",
        NameScript.Arabic => "اويع",
        NameScript.Hebrew => "אויע",
        NameScript.Kana => "aeiouy-",
        NameScript.Han => "ㄚㄛㄜㄝㄞㄟㄠㄡㄧㄨㄩㄦ",
        _ => string.Concat(Enumerable.Range(0x1161, 21).Select(c => (char)c)),
    };

    /// <summary>The word with each run of vowels as one.</summary>
    public static string Skeleton(string sounds, string vowels)
    {
        var skeleton = new StringBuilder(sounds.Length);
        foreach (var c in sounds)
        {
            var isVowel = vowels.Contains(c, StringComparison.Ordinal);
            if (!isVowel || skeleton.Length == 0 || skeleton[^1] != vowels[0])
            {
                skeleton.Append(isVowel ? vowels[0] : c);
            }
        }

        return skeleton.ToString();
    }

    /// <summary>The vowels of Latin letters, for <see cref="Skeleton"/>.</summary>
    public const string LatinVowels = "aeiouy";

    /// <summary>The ratio of likelihoods, and how far the two are from each other's likeliest partner, for their length.</summary>
    public static (double LogRatio, double Distance) Measure(SpellingModel letters, SpellingModel skeleton, string vowels, string latin, string sounds)
    {
        var whole = letters.Weigh(latin, sounds);
        if (whole.LogRatio < 0)
        {
            return (whole.LogRatio, double.PositiveInfinity);
        }

        var bones = skeleton.Weigh(Skeleton(latin, LatinVowels), Skeleton(sounds, vowels));
        return (whole.LogRatio, (bones.Deficit + (0.25 * whole.Deficit)) / Math.Sqrt(latin.Length + sounds.Length));
    }

    /// <summary>How well the words fit: from <see cref="NameComparer.SameFrom"/> on as one name alone in the field, from 0.86 on also where a whole name is asked for.</summary>
    public double Score(string latin, string word)
    {
        var sounds = Sounds.Of(word, _script);
        if (latin.Length == 0 || sounds.Length == 0)
        {
            return 0;
        }

        var (ratio, distance) = Measure(_letters, _skeleton, _vowels, latin, sounds);
        if (ratio < _leastRatio / 3)
        {
            return ratio > 0 ? 0.2 : 0;
        }

        // Between the bars the score runs evenly: 0.5 and less, 0.8 at the loose bar, 0.86 at the strict one, up to 0.97.
        var byDistance =
            distance <= _strictest ? 0.97 - (0.11 * distance / _strictest)
            : distance <= _loosest ? 0.86 - (0.06 * (distance - _strictest) / (_loosest - _strictest))
            : Math.Max(0, 0.8 - (0.3 * (distance - _loosest) / _loosest));
        var byRatio = ratio >= _leastRatio ? 1 : 0.5 + (0.29 * (ratio - (_leastRatio / 3)) / (_leastRatio * 2 / 3));
        var score = Math.Min(byDistance, byRatio);
        return FinalsFit(latin, sounds) ? score : Math.Min(score, 0.6);
    }

    // Ivanov and Ivanova: an a at the end of one and a consonant at the end of the other are two people.
    private bool FinalsFit(string latin, string sounds)
    {
        if (_finals.Length == 0)
        {
            return true;
        }

        var hasOther = _finals.Contains(sounds[^1], StringComparison.Ordinal);
        return latin[^1] == 'a' ? hasOther || VowelsOf(_script).Contains(sounds[^1], StringComparison.Ordinal) : !hasOther || LatinVowels.Contains(latin[^1], StringComparison.Ordinal) || latin[^1] is 'h' or 't' or 's';
    }
}
