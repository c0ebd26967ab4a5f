using FsCheck;
using FsCheck.Fluent;
using Lectern.Languages;
using Xunit;

namespace Lectern.Tests.Languages;

public class WordBeginningsTests
{
    [Fact]
    public void Of_a_word_that_belongs_to_the_set_never_says_no() => Check.QuickThrowOnFailure(Prop.ForAll<NonEmptyString[], string>((printed, after) =>
    {
        string[] words = [.. printed.Select(p => Folding.Fold(p.Get)).Where(w => w.All(char.IsLetterOrDigit))];
        var beginnings = new WordBeginnings(words);
        Assert.All(words, word => Assert.True(word.Length == 0 || (beginnings.MayBe(word) && (char.IsLetterOrDigit(after is [var c, ..] ? c : ' ') || beginnings.MayBegin(word + after)))));
    }));

    [Fact]
    public void Of_most_words_that_do_not_belong_to_it_says_no()
    {
        var beginnings = new WordBeginnings(["first", "second", "question"]);

        Assert.False(beginnings.MayBegin("meadow"));
        Assert.False(beginnings.MayBe("firs"));
        Assert.True(beginnings.MayBegin("Question for you"));
    }

    [Fact]
    public void Words_by_which_questions_are_told_apart_are_found_wherever_they_stand_in_a_sentence()
    {
        foreach (var language in DataFiles.Languages("replies"))
        {
            var words = ReplyWords.Find(language)!;
            Assert.All(words.Addressing.Phrases.Concat(words.From.Phrases), phrase => Assert.True(words.MayStandIn($"zzz zzz {phrase} zzz"), $"{language}: {phrase}"));
        }
    }
}
