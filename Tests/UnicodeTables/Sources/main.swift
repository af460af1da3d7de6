import Foundation

let usage = "usage: unicode-tables DATA-FOLDER TABLES-FOLDER [--check]\n"
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2 || (arguments.count == 3 && arguments.last == "--check"),
    let data = arguments.first, let folder = arguments.dropFirst().first
else {
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
}

let path = folder + "/UnicodeTables.swift"
do {
    let database = try CharacterDatabase(folder: data)
    let text = try TableWriter(database: database).file()
    if arguments.count == 3 {
        let written = try String(contentsOfFile: path, encoding: .utf8)
        let firstLine = { (text: String) in text.prefix { $0 != "\n" } }
        if firstLine(written) != firstLine(text) {
            // Tables of another version are not wrong.
            print("NOT RUN: \(data) holds Unicode \(database.version); \(path) says \(firstLine(written))")
        } else if written.utf8.elementsEqual(text.utf8) {
            print("\(path) is what Unicode \(database.version) gives")
        } else {
            print("\(path) is not what Unicode \(database.version) gives")
            exit(1)
        }
    } else {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        var counts: [DerivedProperty: Int] = [:]
        for codePoint in 0..<CharacterDatabase.size {
            counts[DerivedProperty(codePoint, in: database), default: 0] += 1
        }
        print("\(path): Unicode \(database.version), \(text.utf8.count) bytes")
        for property in DerivedProperty.allCases { print("  \(property.rawValue): \(counts[property] ?? 0)") }
    }
} catch {
    FileHandle.standardError.write(Data("unicode-tables: \(error)\n".utf8))
    exit(1)
}
