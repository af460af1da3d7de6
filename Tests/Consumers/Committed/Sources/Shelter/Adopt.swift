/// Reads an animal from code that was generated once and committed.
@main
enum Adopt {
    static func main() throws {
        print(try Animal(jsonText: #"{"name": "Minka"}"#).name)
    }
}
