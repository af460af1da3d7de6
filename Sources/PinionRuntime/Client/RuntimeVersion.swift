/// The contract between generated code and this runtime. Generated code names it. When the contract changes, the
/// numbers below move on by one, so that code of the contract before says what to do instead of failing somewhere.
public enum PinionRuntimeVersion1 {}

/// The contract before.
@available(
    *, unavailable,
    message:
        "this file was written by an older Pinion than the PinionRuntime of this build; generate again with the same version: `swift package generate-api` or `pinion generate`"
)
public enum PinionRuntimeVersion0 {}

/// The contract to come.
@available(
    *, unavailable,
    message:
        "this file was written by a newer Pinion than the PinionRuntime of this build; run `swift package update`, or generate again with the version in Package.resolved"
)
public enum PinionRuntimeVersion2 {}
