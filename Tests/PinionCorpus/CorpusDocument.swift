/// A public description that the project is tried on. The files are not part of this repository.
public struct CorpusDocument: Hashable, Sendable {
    /// The file's name in the corpus folder.
    public let name: String
    /// The Swift module made of it.
    public let module: String
    /// Where a stranger gets it: repository and path.
    public let origin: String

    /// All of them, small ones first.
    public static let all: [CorpusDocument] = [
        CorpusDocument("petstore.yaml", "Petstore", learn("v3.0/petstore.yaml")),
        CorpusDocument("petstore-expanded.yaml", "PetstoreExpanded", learn("v3.0/petstore-expanded.yaml")),
        CorpusDocument("uspto.yaml", "Uspto", learn("v3.0/uspto.yaml")),
        CorpusDocument("link-example.yaml", "LinkExample", learn("v3.0/link-example.yaml")),
        CorpusDocument("callback-example.yaml", "CallbackExample", learn("v3.0/callback-example.yaml")),
        CorpusDocument("api-with-examples.yaml", "APIWithExamples", learn("v3.0/api-with-examples.yaml")),
        CorpusDocument("train-travel.yaml", "TrainTravel", "bump-sh-examples/train-travel-api openapi.yaml"),
        CorpusDocument("twilio_v2010.yaml", "Twilio", "twilio/twilio-oai spec/yaml/twilio_api_v2010.yaml"),
        CorpusDocument("discord.json", "Discord", "discord/discord-api-spec specs/openapi.json"),
        CorpusDocument(
            "github.yaml", "GitHub",
            "github/rest-api-description descriptions/api.github.com/api.github.com.yaml"),
    ]

    private static func learn(_ path: String) -> String { "OAI/learn.openapis.org examples/\(path)" }

    private init(_ name: String, _ module: String, _ origin: String) {
        self.name = name
        self.module = module
        self.origin = origin
    }
}
