using System.Security.Cryptography;
using System.Text;

namespace Lectern.Registers;

/// <summary>Ids of rows: short, and the same as long as what joins their entries is the same.</summary>
internal static class RowId
{
    public static string Of(char register, params ReadOnlySpan<string?> parts) =>
        register + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 4));
}
