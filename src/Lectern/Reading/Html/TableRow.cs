namespace Lectern.Reading.Html;

/// <summary>A row of a table whose cells are being counted.</summary>
internal sealed class TableRow
{
    /// <summary>Cells begun so far.</summary>
    public int Cells { get; set; }
}
