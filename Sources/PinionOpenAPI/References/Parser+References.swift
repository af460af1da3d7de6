import PinionDiagnostics
import PinionJSON
import PinionYAML

extension Parser {
    /// A `$ref` to an object of `kind`, noted to be looked up once everything here is parsed.
    mutating func reference(_ key: Node, _ value: Node, to kind: ObjectKind) -> Document.Reference? {
        guard let text = string(key, value) else { return nil }
        let target = references.add(
            ReferenceTable.Request(
                kind: kind, text: text.value, file: fileIndex, resource: resource, location: text.location))
        return Document.Reference(text: text.value, location: text.location, target: target)
    }

    /// A schema named by a discriminator: a URI reference, or the name of a schema of the description that is
    /// being parsed, which wins where a text could be both (OpenAPI 3.1.1 section 4.8.25.1).
    mutating func schemaName(_ key: Node, _ value: Node) -> Document.Reference? {
        guard let text = string(key, value) else { return nil }
        let bytes = text.value.utf8
        let isURI =
            bytes.contains(UInt8(ascii: "/")) || bytes.contains(UInt8(ascii: "#"))
            || [".yaml", ".yml", ".json"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
        if isURI { return reference(key, value, to: .schema) }
        let target = references.add(
            ReferenceTable.Request(
                kind: .schema, text: "#/components/schemas/" + JSONPointer.escape(text.value), file: 0,
                resource: 0,
                location: text.location))
        return Document.Reference(text: text.value, location: text.location, target: target)
    }

    /// Looks up every reference, and those met on the way.
    mutating func resolveReferences(_ open: (String) -> Result<OpenedFile, UnopenedFile>) {
        var next = 0
        var unknownURIs: [Int] = []
        while next < references.requests.count {
            if !resolve(next, open) { unknownURIs.append(next) }
            next += 1
            // A file read later may be the one that a URI names: try those again at the end.
            while next == references.requests.count, !unknownURIs.isEmpty {
                let met = references.requests.count
                let failed = unknownURIs.filter { !resolve($0, open) }
                if references.requests.count > met || failed.count < unknownURIs.count {
                    unknownURIs = failed
                    if references.requests.count > met { break }
                } else {
                    for index in failed { reportRemote(references.requests[index]) }
                    unknownURIs = []
                }
            }
        }
    }

    /// Looks up one reference. False when it names a URI that nothing read so far has.
    private mutating func resolve(_ index: Int, _ open: (String) -> Result<OpenedFile, UnopenedFile>) -> Bool
    {
        let request = references.requests[index]
        let (base, encodedFragment) = URIText.split(request.text)
        guard let fragment = URIText.decode(encodedFragment) else {
            reportPointer(request, "`\(request.text)` has a malformed percent-escape")
            return true
        }
        switch locate(base, request, open) {
        case .unknownURI: return false
        case .failed: return true
        case .resource(let resource):
            let place = find(fragment, in: resource, request)
            guard let place else { return true }
            references.targets[index] = Document.Target(path: file.path, fragment: fragment)
            guard let component = component(request, place) else { return true }
            references.targets[index].component = component
            references.targets[index].location = place.node.location
            return true
        }
    }

    private enum Location {
        case resource(Int)
        case unknownURI
        case failed
    }

    /// Finds the resource that a reference names before its `#`, and makes its file current.
    private mutating func locate(
        _ base: String, _ request: ReferenceTable.Request,
        _ open: (String) -> Result<OpenedFile, UnopenedFile>
    ) -> Location {
        let referrer = resources.resources[request.resource]
        guard !base.isEmpty else { return enter(request.resource) }
        if referrer.uri != nil || URIText.scheme(of: base) != nil {
            let uri = URIText.resolve(base, against: referrer.uri ?? "")
            if let found = resources.find(uri: uri) { return enter(found) }
        }
        if URIText.scheme(of: base) != nil || base.utf8.starts(with: "//".utf8) { return .unknownURI }
        guard let decoded = URIText.decode(base), !decoded.utf8.contains(0) else {
            reportFile(request, "`\(request.text)` has a malformed percent-escape")
            return .failed
        }
        guard decoded.utf8.first != UInt8(ascii: "/"),
            let path = URIText.filePath(decoded, from: path(of: request.file))
        else {
            reportFile(request, "`\(base)` lies outside the description's folder", help: Self.relativeAdvice)
            return .failed
        }
        guard let file = openFile(path, request, open) else { return .failed }
        return enter(file)
    }

    private static let relativeAdvice =
        "name a file in the folder of the first file or below it, relative to the file that the `$ref` stands in"

    /// Makes the file of a resource current.
    private mutating func enter(_ resource: Int) -> Location {
        let target = resources.resources[resource].file
        guard files.exchange(&file, old: fileIndex, new: target) else { return .failed }
        fileIndex = target
        return .resource(resource)
    }

    /// What each file says, as a digest.
    var digests: [SourceID: UInt64] {
        var digests = [file.tree.source: file.tree.digest]
        for case .parked(let file) in files.slots { digests[file.tree.source] = file.tree.digest }
        return digests
    }

    private func path(of index: Int) -> String {
        if index == fileIndex { return file.path }
        guard case .parked(let parked) = files.slots[index] else { return "" }
        return parked.path
    }

    /// The resource that is the whole of the file at `path`; nil, and reported, when it cannot be read.
    private mutating func openFile(
        _ path: String, _ request: ReferenceTable.Request,
        _ open: (String) -> Result<OpenedFile, UnopenedFile>
    ) -> Int? {
        if let index = files.index(of: path) { return fileResources[index] }
        guard files.slots.count < limits.files else {
            report(
                OpenAPIRules.limit, "the description reaches more than \(limits.files) files",
                at: request.location, why: "`\(path)` and files after it are not read")
            return nil
        }
        switch open(path) {
        case .failure(let failure):
            reportFailure(failure, request)
        case .success(let opened):
            if let tree = NodeTree.read(
                opened.bytes, source: opened.source, path: opened.displayPath, diagnostics: &diagnostics)
            {
                let index = files.add(.parked(ParsedFile(path: path, tree: tree)), path: path)
                let resource = resources.add(.init(uri: nil, file: index, root: tree.root, pointer: 0))
                fileResources[index] = resource
                return resource
            }
        }
        _ = files.add(.unusable, path: path)
        return nil
    }
}

/// A file that the source provider handed out.
struct OpenedFile {
    var bytes: [UInt8]
    var source: SourceID
    var displayPath: String
}

/// A file that it did not.
struct UnopenedFile: Error {
    var reason: SourceFailure
    var displayPath: String
}
