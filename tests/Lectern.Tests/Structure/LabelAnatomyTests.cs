using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>What labels are made of.</summary>
public sealed class LabelAnatomyTests
{
    [Fact]
    public void A_press_secretary_is_no_journalist() => Assert.Equal("""
        Statement  Roe  Good evening.
        Question  (unnamed)  When?
        Answer  Roe  In May.
        """, Reads.Picture(Reads.Text("Press Secretary Roe: Good evening.\n\nQuestion: When?\n\nPress Secretary Roe: In May.")));

    [Fact]
    public void A_single_letter_after_an_office_is_an_initial() => Assert.Equal(
        "И. Роев, Министр, no body", Reads.People(Reads.Text("Вопрос: Когда будет договор?\n\nМинистр И. Роев: В мае, если всё пойдёт хорошо.\n\nВопрос: Где?\n\nМинистр И. Роев: Здесь, в городе.")));

    [Fact]
    public void A_moderator_who_speaks_once_in_a_short_record_has_a_label() => Assert.Equal("""
        Moderator  Moderator  We begin.
        Question  (unnamed)  When?
        """, Reads.Picture(Reads.Text("Moderator: We begin.\n\nQuestion: When?")));
}
