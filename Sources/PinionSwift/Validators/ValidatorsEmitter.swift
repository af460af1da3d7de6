/// Writes the validators of all schemas.
enum ValidatorsEmitter {
    /// Prints each validator into the file of its schema's name.
    static func emit(_ context: EmissionContext, into shards: inout Shards) {}
}
