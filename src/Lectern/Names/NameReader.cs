using Lectern.Knowledge;
using Lectern.Languages;

namespace Lectern.Names;

/// <summary>From a printed name to its words.</summary>
internal static class NameReader
{
    private const int MostLetters = 200;
    private const string ArabicArticle = "ال";

    public static PersonName Read(string printed)
    {
        var titles = new List<string>();
        var text = NameText.Clean(printed.Length > MostLetters ? printed[..MostLetters] : printed);
        var (body, isReversed) = Uncomma(text, titles);
        var chunks = WithoutTitles(NameText.Chunks(body), titles);
        var words = new List<NameWord>();
        var certain = isReversed;
        var shouted = Shouted(chunks);
        for (var i = 0; i < chunks.Count; i++)
        {
            AddWords(words, chunks, i, shouted, titles);
        }

        words.RemoveAll(w => w.Text.Length == 0);
        certain |= MarkSurname(words, isReversed, shouted is { } at ? Folding.Fold(NameLetters.Plain(chunks[at])).Replace("-", "", StringComparison.Ordinal) : null);
        return new PersonName(printed, words, titles, certain);
    }

    /// <summary>"Lavrov, Sergey" has the surname first; after other commas stands an office, or a generation.</summary>
    private static (string Body, bool IsReversed) Uncomma(string text, List<string> titles)
    {
        var comma = text.AsSpan().IndexOfAny(',', '،', '、');
        if (comma <= 0)
        {
            return (text, false);
        }

        var (before, after) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
        var next = after.AsSpan().IndexOfAny(',', '،', '、');
        after = next >= 0 ? after[..next] : after;
        var folded = Folding.Fold(after).TrimEnd('.');
        if (NameVocabulary.GenerationOf(folded) > 0)
        {
            return ($"{before} {after}", false);
        }

        var words = folded.Split(' ');
        if (words.Length > 3 || Enumerable.Range(1, words.Length).Any(n => NameVocabulary.IsTitle(string.Join(' ', words[..n]))) || StateNames.FindByName(folded) is not null)
        {
            titles.Add(folded);
            return (before, false);
        }

        return after.Length == 0 ? (before, false) : ($"{before} {after}", !before.Contains(' ', StringComparison.Ordinal));
    }

    private static List<string> WithoutTitles(List<string> chunks, List<string> titles)
    {
        var start = 0;
        while (start < chunks.Count - 1)
        {
            var taken = 0;
            for (var n = Math.Min(NameVocabulary.MostWordsOfTitle, chunks.Count - 1 - start); n > 0 && taken == 0; n--)
            {
                var phrase = Folding.Fold(string.Join(' ', chunks.Skip(start).Take(n))).TrimEnd('.');
                taken = (NameVocabulary.IsTitle(phrase) && !IsEasternName(chunks, start)) || (start > 0 && n < 4 && IsOfState(chunks, start, n)) ? n : 0;
            }

            if (taken == 0)
            {
                break;
            }

            titles.Add(Folding.Fold(string.Join(' ', chunks.Skip(start).Take(taken))));
            start += taken;
        }

        return chunks[start..];
    }

    // "Пан Ги Мун": what is a form of address in one language is a surname in another, before two short words.
    private static bool IsEasternName(List<string> chunks, int start) =>
        chunks.Count - start == 3 && chunks[start + 1].Length <= 4 && NameVocabulary.IsEasternSurname(Folding.Fold(chunks[start]));

    // "(Foreign Minister) of Freedonia", "(министр) Киргизии": only after an office, so that "Jordan Michael" keeps his name.
    private static bool IsOfState(List<string> chunks, int start, int count)
    {
        var words = chunks.Skip(start).Take(count).SkipWhile(w => LanguagePacks.OfficeConnectors.Contains(Folding.Fold(w)) || w is "of" or "the");
        var phrase = Folding.Fold(string.Join(' ', words));
        return StateNames.FindByName(phrase) is not null || StateNames.FindByAdjective(phrase) is not null;
    }

    /// <summary>The one chunk in capitals beside others that are not: "LAVROV Sergey". Null where there is none.</summary>
    private static int? Shouted(List<string> chunks)
    {
        var shouted = chunks.FindAll(c => c.Length > 1 && c.All(l => !char.IsLower(l)) && c.Any(char.IsUpper) && !c.Contains('.', StringComparison.Ordinal));
        return shouted.Count == 1 && (shouted[0].Length > 3 || IsShortSurname(shouted[0])) && chunks.Exists(c => c.Any(char.IsLower)) ? chunks.IndexOf(shouted[0]) : null;
    }

    private static bool IsShortSurname(string chunk) => NameVocabulary.IsEasternSurname(Folding.Fold(chunk)) || chunk.Length == 3;

    private static void AddWords(List<NameWord> words, List<string> chunks, int at, int? shouted, List<string> titles)
    {
        var chunk = chunks[at];
        var plain = NameLetters.Plain(chunk);
        if (plain.Trim('.').Length == 0)
        {
            return;
        }

        if (at > 0 && NameVocabulary.GenerationOf(Folding.Fold(plain).Trim('.')) > 0)
        {
            words.Add(new NameWord(plain.Trim('.'), NameWordKind.Generation));
            return;
        }

        if (IsRunOfInitials(chunk, chunks, at, shouted))
        {
            words.AddRange(plain.Where(char.IsLetter).Select(c => new NameWord(c.ToString(), NameWordKind.Initial)));
            return;
        }

        foreach (var piece in NameText.Pieces(chunk))
        {
            AddPiece(words, piece, chunks.Count, titles);
        }
    }

    private static void AddPiece(List<NameWord> words, NamePiece piece, int chunks, List<string> titles)
    {
        var plain = NameLetters.Plain(piece.Text).Trim('\'');
        if (plain.Length == 0)
        {
            return;
        }

        var script = NameLetters.ScriptOf(plain[0]);
        if (script == NameScript.Arabic && plain.Length > 4 && plain.StartsWith(ArabicArticle, StringComparison.Ordinal))
        {
            words.Add(new NameWord(ArabicArticle, NameWordKind.Particle) { IsJoined = piece.IsJoined });
            words.Add(new NameWord(plain[ArabicArticle.Length..], NameWordKind.Given) { IsJoined = true });
            return;
        }

        if (script is NameScript.Latin or NameScript.Cyrillic or NameScript.Greek)
        {
            plain = plain.Replace("'", "", StringComparison.Ordinal);
        }

        if (script is NameScript.Han or NameScript.Hangul or NameScript.Kana)
        {
            plain = WithoutTitleAfter(plain, titles);
        }

        var isInitial = script is NameScript.Latin or NameScript.Cyrillic or NameScript.Greek
            && (piece.HasStop ? plain.Length <= 2 : plain.Length == 1 && chunks > 1 && !IsSyllable(words, plain));
        var kind = isInitial ? NameWordKind.Initial : NameWordKind.Given;
        words.Add(new NameWord(plain, kind) { IsJoined = piece.IsJoined });
    }

    // "Ван И", "Хо Си Мин", "U Thant": one vowel without a stop beside a surname of the East is a name.
    private static bool IsSyllable(List<NameWord> words, string letter) =>
        letter is "и" or "у" or "е" or "о" or "u" or "e" or "o" && words is [{ Kind: NameWordKind.Given } surname] && NameVocabulary.IsEasternSurname(Folding.Fold(surname.Text));

    private static string WithoutTitleAfter(string plain, List<string> titles)
    {
        foreach (var title in NameVocabulary.TitlesAfter)
        {
            if (plain.Length > title.Length + 1 && plain.EndsWith(title, StringComparison.Ordinal))
            {
                titles.Add(title);
                return plain[..^title.Length];
            }
        }

        return plain;
    }

    // "RA Kazakbayev", "GW Bush": two or three capitals without a stop beside a word in small letters; but "LI Peng" is a surname.
    private static bool IsRunOfInitials(string chunk, List<string> chunks, int at, int? shouted) =>
        chunk.Length is 2 or 3 && shouted != at && chunk.All(char.IsUpper)
        && chunks.Exists(c => c.Any(char.IsLower)) && NameLetters.ScriptOf(chunk[0]) is NameScript.Latin or NameScript.Cyrillic;

    /// <summary>Says which words are small words, patronymics and the surname. True where print shows the surname.</summary>
    private static bool MarkSurname(List<NameWord> words, bool isReversed, string? shouted)
    {
        Mark(words, NameWordKind.Particle, (w, i) => words.Count > 1 && i < words.Count - 1 && NameVocabulary.IsParticle(Folding.Fold(w.Text)) && !(i == 0 && IsEastern(words)));
        var full = words.Count(w => w.Kind == NameWordKind.Given);
        if (full > 1)
        {
            Mark(words, NameWordKind.Patronymic, (w, i) => full > 2 && i > 0 && NameVocabulary.IsPatronymic(Folding.Fold(w.Text)));
        }

        var patronymic = words.FindIndex(w => w.Kind == NameWordKind.Patronymic);
        var first = words.FindIndex(w => w.Kind == NameWordKind.Given);
        var last = words.FindLastIndex(w => w.Kind == NameWordKind.Given);
        if (first < 0)
        {
            return false;
        }

        var spoken = shouted is null ? -1 : words.FindIndex(w => w.Kind == NameWordKind.Given && shouted.StartsWith(Folding.Fold(w.Text), StringComparison.Ordinal));
        var (surname, certain) =
            isReversed ? (first, true)
            : spoken >= 0 ? (spoken, true)
            : patronymic > 0 && patronymic == words.Count - 1 ? (first, true)
            : words.Exists(w => w.Kind == NameWordKind.Initial) && full == 1 ? (first, true)
            : IsEastern(words) ? (first, true)
            : (last, patronymic > 0 || first == last);
        words[surname] = words[surname] with { Kind = NameWordKind.Surname };

        // Both halves of "Kramp-Karrenbauer" are surname.
        for (var i = surname; i > 0 && words[i].IsJoined && words[i - 1].Kind == NameWordKind.Given && !IsEastern(words); i--)
        {
            words[i - 1] = words[i - 1] with { Kind = NameWordKind.Surname };
        }

        for (var i = surname + 1; i < words.Count && words[i].IsJoined && words[i].Kind == NameWordKind.Given; i++)
        {
            words[i] = words[i] with { Kind = NameWordKind.Surname };
        }

        return certain;
    }

    // "Xi Jinping", "Kim Jong-un", "Ким Чен Ын": a surname of the East first, and two or three short words in all.
    private static bool IsEastern(List<NameWord> words) =>
        words.Count is 2 or 3 && words.TrueForAll(w => w.Text.Length <= 9 && w.Kind != NameWordKind.Initial)
        && NameVocabulary.IsEasternSurname(Folding.Fold(words[0].Text))
        && (words.Count == 3 || Pinyin.IsPinyin(Folding.Fold(words[1].Text)) || words[1].Script != NameScript.Latin);

    private static void Mark(List<NameWord> words, NameWordKind kind, Func<NameWord, int, bool> isSo)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind == NameWordKind.Given && isSo(words[i], i))
            {
                words[i] = words[i] with { Kind = kind };
            }
        }
    }
}
