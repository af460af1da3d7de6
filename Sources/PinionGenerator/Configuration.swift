public import PinionDiagnostics
public import PinionOpenAPI

/// What `pinion.yaml` says: which descriptions become which modules, and how.
public struct Configuration: Sendable {
    /// One entry of `descriptions`.
    public struct Description: Hashable, Sendable {
        /// The root file of the description.
        public var schema: String
        /// The folder that `$ref`s may not leave; the folder of `schema` unless told otherwise.
        public var root: String
        /// The Swift module, and the name of the client type.
        public var module: String
        /// A type without values that holds all declarations; then the client is called `Client`.
        public var namespace: String?
        /// The folder that holds the generated files and nothing but.
        public var output: String
        /// Whether validators are written.
        public var validators: Bool
        /// Over how many files each kind of declaration is spread, so that they compile in parallel.
        public var shards: Int
        /// What of the description is wanted.
        public var selection = Selection()
        /// Types and names that the user gives.
        public var overrides = Overrides()
        /// Whether enumerations that a server sends keep values the description does not list.
        public var opensEnumerations = true
        /// Whether validators check `format`.
        public var assertsFormats = true
        /// Whether patterns that no automaton can decide are tried step by step, instead of being an error.
        public var boundsPatterns = false
        /// Whether validators check host names after IDNA2008, with the tables of the module PinionIDN.
        public var internationalizesHostnames = false
        /// How much findings matter.
        public var rules = RuleSettings()
        /// The module that the files become part of, when that is not `module`: then `module` names the client.
        public var surroundingModule: String?
        /// What the names of the files begin with: no two files of a module may have the same name.
        public var filePrefix = ""
        /// Whether a lock is kept beside the files, which tells the next run what has changed.
        public var isLocked = true
        /// Whether the output tells the lines of the description, so that moving a line changes it.
        public var tellsLines = true

        /// - Parameters:
        ///   - schema: path of the root file.
        ///   - module: a Swift identifier.
        ///   - output: path of the output folder.
        ///   - root: `nil` for the folder of `schema`.
        public init(
            schema: String, module: String, output: String, root: String? = nil, validators: Bool = true,
            shards: Int = 4
        ) {
            self.schema = schema
            self.module = module
            self.output = output
            self.root = root ?? Path.parent(of: schema)
            self.validators = validators
            self.shards = shards
        }
    }

    /// In order; never empty when it was read from a file.
    public var descriptions: [Description]

    /// The configuration's own file, which findings about names in it point into.
    public var sources: SourceMap

    /// A configuration made by a program.
    public init(descriptions: [Description], sources: SourceMap = SourceMap()) {
        self.descriptions = descriptions
        self.sources = sources
    }
}
