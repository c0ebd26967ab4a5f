namespace Lectern.Archives.Search;

/// <summary>A query as it was understood. <see cref="object.ToString"/> writes it in the query language.</summary>
internal abstract record QueryNode
{
    /// <summary>The node as it stands inside another one, in parentheses where it needs them.</summary>
    protected virtual string Inner => ToString();

    /// <summary>Words that must stand side by side; most often one.</summary>
    /// <param name="Text">The words as typed, without quotation marks.</param>
    /// <param name="Terms">Their terms; at least one.</param>
    /// <param name="IsQuoted">They were typed in quotation marks.</param>
    /// <param name="IsPrefix">The last one is only the beginning of a word.</param>
    public sealed record Words(string Text, IReadOnlyList<string> Terms, bool IsQuoted, bool IsPrefix) : QueryNode
    {
        /// <inheritdoc/>
        public override string ToString() => (IsPhrase ? $"\"{Text}\"" : Text) + (IsPrefix ? "*" : "");

        private bool IsPhrase => IsQuoted || Terms.Count > 1 || Text is "AND" or "OR" or "NOT";
    }

    /// <summary>A fact about the turn.</summary>
    /// <param name="Name">The filter's name.</param>
    /// <param name="Value">Its value as typed, without quotation marks.</param>
    /// <param name="Terms">What the index holds for it: every group must hold one of its terms.</param>
    public sealed record Filter(string Name, string Value, IReadOnlyList<FactTerms> Terms) : QueryNode
    {
        /// <summary>The same under other names: it is enough that every group of one of these is held.</summary>
        public IReadOnlyList<IReadOnlyList<FactTerms>> Others { get; init; } = [];

        /// <inheritdoc/>
        public override string ToString() => Write(Name, Value);

        /// <summary>A filter as it is typed.</summary>
        public static string Write(string name, string value) => $"{name}:{(value.All(IsPlain) ? value : $"\"{value}\"")}";

        private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or '<' or '>' or '=' or '*';
    }

    /// <summary>Somebody or something is spoken of.</summary>
    /// <param name="Value">The name as typed.</param>
    /// <param name="Forms">How it may be named; at least one.</param>
    public sealed record About(string Value, IReadOnlyList<AboutForm> Forms) : QueryNode
    {
        /// <inheritdoc/>
        public override string ToString() => Filter.Write("about", Value);
    }

    /// <summary>Days on which the event may have taken place.</summary>
    /// <param name="Value">The value as typed.</param>
    /// <param name="First">The first day, or null where the range is open.</param>
    /// <param name="Last">The last day, or null where the range is open.</param>
    public sealed record Days(string Value, DateOnly? First, DateOnly? Last) : QueryNode
    {
        /// <inheritdoc/>
        public override string ToString() => $"date:{Value}";
    }

    /// <summary>Nothing is asked; nobody types it.</summary>
    public sealed record All : QueryNode;

    /// <summary>Every turn.</summary>
    public static QueryNode Everything { get; } = new All();

    /// <summary>All must hold.</summary>
    public sealed record And(IReadOnlyList<QueryNode> Operands) : QueryNode
    {
        /// <inheritdoc/>
        protected override string Inner => $"({this})";

        /// <inheritdoc/>
        public override string ToString() => string.Join(' ', Operands.Select(o => o.Inner));
    }

    /// <summary>One must hold.</summary>
    public sealed record Or(IReadOnlyList<QueryNode> Operands) : QueryNode
    {
        /// <inheritdoc/>
        protected override string Inner => $"({this})";

        /// <inheritdoc/>
        public override string ToString() => string.Join(" OR ", Operands.Select(o => o.Inner));
    }

    /// <summary>It must not hold.</summary>
    public sealed record Not(QueryNode Operand) : QueryNode
    {
        /// <inheritdoc/>
        public override string ToString() => $"-{Operand.Inner}";
    }
}

/// <summary>Terms of facts that must stand side by side, or the beginning of the last one.</summary>
internal sealed record FactTerms(IReadOnlyList<string> Terms, bool IsPrefix = false);
