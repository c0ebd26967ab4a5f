using Lectern.Knowledge;

namespace Lectern.Annotations.Mentions;

/// <summary>Finds single signs that stand for a state: 中方, 中美关系, 对菲, 驻华.</summary>
internal sealed class ChineseSigns
{
    // After these a sign stands for a state (驻美, 对华, 访俄); signs that begin common words are left out of that.
    private const string Prepositions = "在对驻访涉赴来援抗反亲侨离抵自从由向与和同及遣";
    private const string SafeAfterPreposition = "华美俄日韩韓朝英菲澳印叙乌缅";

    // Signs that are common words as well: they count only beside another state and before a word for what states have between them.
    private const string Common = "新以立加意老西比古尼南马德法伊沙哈埃阿蒙泰荷土";
    private const string BeforeChina = "其当集之程手心空途期高初从眼史掌市暗适热击";
    private static readonly string[] Between =
    [
        "关系", "两国", "双方", "领导", "友好", "友谊", "边界", "边境", "贸易", "经贸", "合作", "协定", "对话", "战略", "传统", "元首", "首脑", "外长", "会谈", "会晤", "之间", "建交", "联合", "政府", "经济", "自由", "高层", "政治", "人文", "全面",
        "人民", "谈判", "磋商", "外交", "是", "三国", "三方", "民间", "文化", "能源", "互", "都", "间", "防务", "军", "航",
    ];

    private readonly string _text;
    private readonly ChineseLexicon _lexicon;
    private readonly Dictionary<char, Entity> _meaning = [];

    public ChineseSigns(string text, ChineseLexicon lexicon, IReadOnlyList<SourceSpan> spans)
    {
        (_text, _lexicon) = (text, lexicon);
        foreach (var (sign, entities) in lexicon.Signs)
        {
            _meaning[sign] = entities[0];
        }

        // 巴 is whichever of the states that begin with it the document names in full first and most.
        var counts = new Dictionary<(char, string), int>();
        foreach (var span in spans)
        {
            for (var at = span.Start; at < span.End; at++)
            {
                if (_meaning.ContainsKey(text[at]) && lexicon.Longest(text, at, span.End) is { Class: MentionClass.State, Entity: { } state } match)
                {
                    counts[(text[at], state.Id)] = counts.GetValueOrDefault((text[at], state.Id)) + 1;
                    at = match.End - 1;
                    if (state.Id.Length == 2 && text[match.Start] is not ('中' or '美' or '朝' or '日') && counts[(text[match.Start], state.Id)] >= counts.GetValueOrDefault((text[match.Start], _meaning[text[match.Start]].Id)))
                    {
                        _meaning[text[match.Start]] = state;
                    }
                }
            }
        }
    }

    /// <summary>Adds what stands at a place and gives the offset after it; the place itself where nothing does.</summary>
    public int At(int at, SourceSpan span, List<MentionDraft> drafts)
    {
        var sign = _text[at];
        if (!_meaning.TryGetValue(sign, out var state))
        {
            return at;
        }

        var next = at + 1 < span.End ? _text[at + 1] : '\0';
        var before = at > span.Start ? _text[at - 1] : '\0';
        if (next == '方' && sign != '华' && !(at + 2 < span.End && _text[at + 2] is '法' or '式' or '案' or '向' or '面' or '言' or '便' or '圆' or '形'))
        {
            drafts.Add(Draft(at, at + 2, state));
            return at + 2;
        }

        if (IsPair(at, span, sign, next, before))
        {
            var end = at;
            while (end < span.End && _meaning.TryGetValue(_text[end], out var one) && (end == at || _lexicon.Longest(_text, end, span.End) is null) && end - at < 3)
            {
                drafts.Add(Draft(end, end + 1, one));
                end++;
            }

            return end;
        }

        if (before != '\0' && Prepositions.Contains(before, StringComparison.Ordinal) && SafeAfterPreposition.Contains(sign, StringComparison.Ordinal) && IsAlone(sign, before, next))
        {
            drafts.Add(Draft(at, at + 1, state));
            return at + 1;
        }

        return at;
    }

    private bool IsPair(int at, SourceSpan span, char sign, char next, char before)
    {
        if (next == '\0' || !_meaning.TryGetValue(next, out var other) || other.Id == _meaning[sign].Id || sign == '华' || next == '华' || _lexicon.Longest(_text, at + 1, span.End) is not null
            || sign == '中' && BeforeChina.Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        var common = Common.Contains(sign, StringComparison.Ordinal) || Common.Contains(next, StringComparison.Ordinal);
        var after = at + 2;
        if (after < span.End && _meaning.ContainsKey(_text[after]) && _lexicon.Longest(_text, after, span.End) is null && !common)
        {
            return true;
        }

        if (after < span.End && _text[after] == '方')
        {
            return false;
        }

        return Array.Exists(Between, w => w.Length <= span.End - after && string.CompareOrdinal(_text, after, w, 0, w.Length) == 0) || !common && next is not '日' && sign is not '日';
    }

    private static bool IsAlone(char sign, char before, char next) => sign switch
    {
        '华' => before is not ('与' or '和' or '同' or '及' or '由') && next is not ('盛' or '为' or '裔' or '人' or '语' or '侨' or '沙'),
        '美' => before is '对' or '驻' or '访' or '赴' or '在' or '抵' or '离' or '涉' or '反' or '自' && next is not ('好' or '丽' or '化' or '元' or '洲' or '国'),
        '日' => before is '对' or '驻' or '访' or '赴' or '涉' or '反' or '抗' && next is not ('本' or '常' or '内' or '前' or '后'),
        '英' => before is '对' or '驻' or '访' or '赴' or '在' or '涉' && next is not ('国' or '语' or '文' or '雄'),
        '印' => before is '对' or '驻' or '访' or '赴' or '涉' && next is not ('度' or '象' or '尼' or '发' or '证'),
        '朝' => before is '对' or '驻' or '访' or '赴' or '涉' or '援' or '抗' && next is not ('着' or '鲜'),
        _ => before is '对' or '驻' or '访' or '赴' or '涉' or '在' or '援' or '侨' && next is not ('国' or '洲'),
    };

    private static MentionDraft Draft(int start, int end, Entity state) =>
        new(start, end, MentionClass.State) { Entity = state.Id, Name = state.Name, Rule = "sign that stands for a state", Basis = Basis.Derived };
}
