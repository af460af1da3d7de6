/// Writes the declared types.
enum ModelsEmitter {
    /// Prints each type of the module into the file of its name.
    static func emit(_ context: EmissionContext, into shards: inout Shards) {}
}
