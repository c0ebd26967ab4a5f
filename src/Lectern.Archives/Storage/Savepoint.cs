namespace Lectern.Archives.Storage;

/// <summary>A part of a transaction that is kept or taken back by itself; one after another, not nested.</summary>
internal sealed class Savepoint(Connection connection) : IDisposable
{
    private readonly Statement _begin = new(connection, "SAVEPOINT document");
    private readonly Statement _keep = new(connection, "RELEASE document");
    private readonly Statement _takeBack = new(connection, "ROLLBACK TO document");

    /// <summary>What is written from here on is kept or taken back as a whole.</summary>
    public void Begin() => _begin.Begin().Run();

    /// <summary>Keeps it, as far as the transaction is kept.</summary>
    public void Keep() => _keep.Begin().Run();

    /// <summary>Takes it back.</summary>
    public void TakeBack()
    {
        _takeBack.Begin().Run();
        Keep();
    }

    public void Dispose()
    {
        _begin.Dispose();
        _keep.Dispose();
        _takeBack.Dispose();
    }
}
