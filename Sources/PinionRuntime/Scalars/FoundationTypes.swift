// Generated code and its users mention these two types of Foundation and import nothing but the module. They are
// re-exported rather than aliased, so that a file that imports Foundation too sees one type, not two.
#if canImport(FoundationEssentials)
    @_exported public import struct FoundationEssentials.Decimal
    @_exported public import struct FoundationEssentials.UUID
#else
    @_exported public import struct Foundation.Decimal
    @_exported public import struct Foundation.UUID
#endif
