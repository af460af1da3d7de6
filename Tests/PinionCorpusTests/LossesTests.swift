import PinionCorpus
import PinionIR
import TemporaryFolders
import Testing

/// A walk that shares nothing with the generator looks for what the generator has no place for.
@Suite("Nothing is lost in silence")
struct LossesTests {
    @Test("Nothing of the corpus", .timeLimit(.minutes(15)))
    func corpus() throws {
        for document in Folders.documents("the search for what is lost") {
            let subject = Subject(folder: Folders.corpus ?? "", root: document.name)
            let api = try #require(subject.api)
            let walk = DescriptionWalk(subject.files)
            let losses = Losses(walk, api, subject.findings)
            #expect(losses.lines.isEmpty, "\(document.name):\n\(losses.lines.joined(separator: "\n"))")
            #expect(!walk.operations.isEmpty)
            print(
                "\(document.name): \(walk.operations.count) operations,",
                "\(losses.propertyCount) properties looked for, \(losses.lines.count) lost")
        }
    }

    @Test("Nothing of Partner Center, which lies in many files")
    func partnerCenter() throws {
        let subject = Subject(folder: Folders.package + "/Schemas/PartnerCenter", root: "openapi.yaml")
        let api = try #require(subject.api)
        let walk = DescriptionWalk(subject.files)
        let losses = Losses(walk, api, subject.findings)
        #expect(losses.lines.isEmpty, "\(losses.lines.joined(separator: "\n"))")
        #expect(walk.operations.count == api.operations.count)
        #expect(losses.propertyCount > 300)
    }

    private static let description = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /a/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            post:
              parameters: [{$ref: '#/components/parameters/Limit'}]
              requestBody:
                content:
                  application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                  text/plain: {schema: {type: string}}
              responses:
                '200': {description: good, content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}
                4XX: {description: bad}
        components:
          parameters:
            Limit: {name: limit, in: query, schema: {type: integer}}
          schemas:
            Pet: {type: object, properties: {name: {type: string}, age: {type: integer}}}
            Dog:
              allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {barks: {type: boolean}}}]
        """

    private func losses(_ change: (inout API) -> Void) throws -> [String] {
        let folder = try TemporaryFolder(["openapi.yaml": Self.description])
        let subject = Subject(folder: folder.path, root: "openapi.yaml")
        var api = try #require(subject.api)
        change(&api)
        return Losses(DescriptionWalk(subject.files), api, subject.findings).lines
    }

    @Test("A generator that loses nothing")
    func nothing() throws { #expect(try losses { _ in } == []) }

    @Test("A member of one type only, and of a merged type only")
    func member() throws {
        let lines = try losses { api in
            for index in api.types.indices { api.types[index].removeProperty("barks") }
        }
        #expect(
            lines.contains("the property `barks`: #/components/schemas/Dog/allOf/1/properties/barks"))
        let merged = try losses { api in
            for index in api.types.indices where api.types[index].name.suggestion == "Dog" {
                api.types[index].removeProperty("name")
            }
        }
        #expect(
            merged == [
                "the property `name` of the type Dog (#/components/schemas/Dog): "
                    + "#/components/schemas/Pet/properties/name"
            ])
    }

    @Test("An operation, a parameter, a response, a media type")
    func operation() throws {
        let post = "#/paths/~1a~1{id}/post"
        #expect(try losses { $0.operations = [] } == ["an operation: \(post)"])
        #expect(
            try losses { $0.operations[0].parameters.removeLast() } == [
                "the parameter `query limit` of \(post): #/components/parameters/Limit"
            ])
        #expect(
            try losses { $0.operations[0].responses.removeLast() } == [
                "the response `4XX` of \(post): \(post)/responses/4XX"
            ])
        #expect(
            try losses { $0.operations[0].body?.contents.removeLast() } == [
                "`text/plain` of the request body of \(post): \(post)/requestBody/content/text~1plain"
            ])
    }
}

extension TypeDeclaration {
    fileprivate func removeProperty(_ name: String) {
        guard case .object(var object) = shape else { return }
        object.properties.removeAll { $0.wireName == name }
        shape = .object(object)
    }
}
