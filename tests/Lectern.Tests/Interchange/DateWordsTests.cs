using Lectern.Interchange;
using Xunit;

namespace Lectern.Tests.Interchange;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2011-11-21", Basis.Stated, Certainty.Certain, "21 November 2011")]
    [InlineData("2011-11", Basis.Derived, Certainty.Certain, "November 2011 (derived)")]
    [InlineData("2011", Basis.Derived, Certainty.Doubtful, "2011 (derived, doubtful)")]
    [InlineData("2011-11-XX", Basis.Corrected, Certainty.Certain, "November 2011 (corrected)")]
    [InlineData("2011-11-21?", Basis.Stated, Certainty.Doubtful, "21 November 2011, perhaps (doubtful)")]
    [InlineData("2022-02-01/2022-03-20", Basis.Inferred, Certainty.Doubtful, "between 1 February and 20 March 2022 (inferred)")]
    [InlineData("2022-03-01/2022-03-20", Basis.Inferred, Certainty.Certain, "between 1 and 20 March 2022 (inferred)")]
    [InlineData("2021-12-30/2022-01-02", Basis.Stated, Certainty.Certain, "between 30 December 2021 and 2 January 2022")]
    [InlineData("2011-11/2012-01", Basis.Stated, Certainty.Certain, "between November 2011 and January 2012")]
    [InlineData("2011/2012", Basis.Stated, Certainty.Certain, "between 2011 and 2012")]
    public void A_date_is_told_with_its_doubt(string edtf, Basis basis, Certainty certainty, string words) =>
        Assert.Equal(words, DateWords.WithDoubt(new Finding<Edtf>(Edtf.Parse(edtf), basis, certainty, [])));
}
