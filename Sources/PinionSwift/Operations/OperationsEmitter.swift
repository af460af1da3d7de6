/// Writes the client, the groups and the operations.
enum OperationsEmitter {
    /// Prints the client struct into `client` and each operation into the file of its name.
    static func emit(_ context: EmissionContext, client: inout CodePrinter, operations: inout Shards) {}
}
