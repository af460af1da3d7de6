/// The rule for namespaces, besides that for modules.
public enum NamespaceName {
    /// Whether generated code needs the name for something else, of the runtime, the standard library or itself. A
    /// namespace would hide it, from the code of other descriptions in the same module too.
    public static func isTaken(_ name: String) -> Bool {
        KnownType(rawValue: name) != nil || ReservedNames.module.contains(name)
    }
}
