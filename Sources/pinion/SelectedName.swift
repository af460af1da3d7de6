import ArgumentParser
import PinionGenerator
import PinionOpenAPI

/// `tag:pets`, `operation:listPets`, `path:/pets/**` or `schema:Pet`.
struct SelectedName: ExpressibleByArgument {
    private enum Kind: String {
        case tag, operation, path, schema
    }

    private var kind: Kind
    /// What stands after the colon.
    let text: String

    init?(argument: String) {
        guard let colon = argument.utf8.firstIndex(of: UInt8(ascii: ":")),
            let kind = Kind(rawValue: String(argument[..<colon]))
        else { return nil }
        self.kind = kind
        text = String(argument[argument.utf8.index(after: colon)...])
        if text.isEmpty { return nil }
    }

    /// The names as a selection has them.
    static func names(_ list: [SelectedName]) -> Selection.Names {
        var names = Selection.Names()
        for name in list {
            switch name.kind {
            case .tag: names.tags.append(Selector(name.text))
            case .operation: names.operations.append(Selector(name.text))
            case .path: names.paths.append(Selector(name.text))
            case .schema: names.schemas.append(Selector(name.text))
            }
        }
        return names
    }
}
