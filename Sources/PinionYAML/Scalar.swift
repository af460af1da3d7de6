/// What a scalar is, by the core schema of YAML 1.2.2 (section 10.3.2).
///
/// Only plain scalars are resolved; a quoted or block scalar is a string. YAML 1.1's other spellings are
/// strings: `NO`, `on`, `y`, `1:30`, `2023-07-28`, `1_000`.
public enum Scalar: Hashable, Sendable {
    /// `null`, `Null`, `NULL`, `~` or nothing.
    case null
    /// `true`, `True`, `TRUE`, `false`, `False` or `FALSE`.
    case boolean(Bool)
    /// Digits with an optional sign (`012` is twelve), `0o` and octal digits, or `0x` and hexadecimal digits;
    /// the text as written.
    case integer(String)
    /// A decimal number with a point or an exponent, `.inf`, `-.inf` or `.nan` in YAML's spellings; the text as
    /// written.
    case float(String)
    /// Anything else; the node's `text` is its value.
    case string
}
