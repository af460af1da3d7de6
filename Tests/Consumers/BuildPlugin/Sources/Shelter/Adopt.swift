import clinic
import vet_api

/// Reads an animal, and says what of it breaks the description.
@main
enum Adopt {
    static func main() throws {
        let animal = try Animal(jsonText: #"{"name": "Minka", "species": "cat", "age": 3}"#)
        print(animal.name, animal.species.rawValue, try animal.violations().isEmpty)
        print(try Visit(jsonText: #"{"at": "2026-11-22T10:00:00Z"}"#).at)
        let entry = Billing.Entry(animal: "Minka", cents: 0, state: .open)
        print(total(of: [entry], for: Visits.Entry(animal: "Minka", state: .over)))
        for violation in try entry.violations() { print(violation.message) }
        let nameless = Animal(name: "", species: .dog)
        for violation in try nameless.violations() { print(violation.message) }
    }
}
