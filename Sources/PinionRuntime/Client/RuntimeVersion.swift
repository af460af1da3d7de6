/// The contract between generated code and this runtime. Generated code names it; when the contract changes, this
/// becomes unavailable with a sentence that says to generate again, and the next number takes its place.
public enum PinionRuntimeVersion1 {}
