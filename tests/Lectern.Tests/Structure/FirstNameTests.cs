using Xunit;

namespace Lectern.Tests.Structure;

/// <summary>"Mme Roe (Ada)": a first name in brackets is part of the name where the document shows that it puts first names there.</summary>
public sealed class FirstNameTests
{
    private const string Conference = "Le Modérateur : Ada Roe, Radio Litoral.\n\nMme Roe (Ada) : Bonjour. Quand ouvrez-vous?\n\nM. Berg : En mai.\n\nMme Roe (Ada) : Merci. Et le pont?\n\nM. Berg : En juin.\n\nMme Roe (Ada) : Merci bien. Et la gare?\n\nM. Berg : En juin aussi.\n\nMme Roe (Ada) : Merci.\n\nLe Modérateur : Merci.\n\n";

    [Fact]
    public void A_first_name_in_brackets_is_joined_to_the_surname() => Assert.Contains("Ada Roe, no office, no body", Reads.People(Reads.Text(Conference)), StringComparison.Ordinal);

    [Fact]
    public void A_surname_that_is_also_an_office_is_a_name_beside_a_first_name() =>
        Assert.Contains("Ada Prince, no office, no body", Reads.People(Reads.Text(Conference.Replace("Roe", "Prince", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Two_of_one_surname_are_told_apart_by_their_first_names() =>
        Assert.Contains("Jon Roe", Reads.People(Reads.Text(Conference + "M. Roe (Jon) : Et le pont?\n\nM. Berg : En juin.\n")), StringComparison.Ordinal);

    [Fact]
    public void A_constituency_in_brackets_is_no_first_name() =>
        Assert.DoesNotContain("Hafenau", Reads.People(Reads.Text(Conference.Replace("(Ada)", "(Hafenau)", StringComparison.Ordinal))), StringComparison.Ordinal);
}
