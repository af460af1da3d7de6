/// An operation whose answer is a page of a longer list.
public protocol PagedOperation: Operation {
    /// An element of the list.
    associatedtype Item: Sendable
    /// Put before the address of a next page that is relative and does not begin with it: `/v1`.
    static var pageBasePath: String { get }
    /// The elements of a page.
    static func items(of page: Output) -> [Item]
    /// How to ask for the page after this one; `nil` on the last.
    static func nextPage(after page: Output) -> NextPage?
}

/// How a service says to ask for the next page.
public struct NextPage: Sendable, Hashable {
    /// Absolute, or relative to the server; sent as it is.
    public let link: String
    /// Header fields to send along, in order.
    public let headers: [Header]

    /// One field.
    public struct Header: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Its value, sent as it is.
        public let value: String

        /// A field.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A next page by its link.
    public init(link: String, headers: [Header] = []) {
        self.link = link
        self.headers = headers
    }
}

extension Client {
    /// The pages of a list, asked for one after the other as they are consumed.
    public func pages<Call: PagedOperation>(of operation: Call) -> Pages<Call> {
        Pages(client: self, operation: operation)
    }
}

/// The pages of a list. The first is the operation's answer; each further one is where the page before says.
///
///     for try await page in partner.customers.listPages(size: 40) { ... }
///     for try await customer in partner.customers.listPages(size: 40).items { ... }
///
/// Iterating throws `CallError<Call.Failure>`. The requests for further pages carry the header fields of the
/// first, except that client request ids are fresh for each page. A link to another host, or one that has been
/// followed before, is an error.
public struct Pages<Call: PagedOperation>: AsyncSequence, Sendable {
    /// One page.
    public typealias Element = Call.Output

    let client: Client
    let operation: Call

    /// Begins with the first page.
    public func makeAsyncIterator() -> Iterator { Iterator(client: client, next: .first(operation)) }

    /// The elements of all pages; a page is asked for when the one before is used up.
    public var items: PageItems<Call> { PageItems(pages: self) }

    /// Asks for one page after the other.
    public struct Iterator: AsyncIteratorProtocol {
        enum Next {
            case first(Call)
            case follow(NextPage, from: EncodedRequest)
            case end
        }
        let client: Client
        var next: Next
        var followed: Set<[UInt8]> = []

        /// The next page; `nil` after the last, and after an error.
        /// - Throws: `CallError<Call.Failure>`.
        public mutating func next() async throws -> Call.Output? {
            let request: EncodedRequest
            let current = next
            next = .end
            switch current {
            case .end: return nil
            case .first(let operation):
                request = try operation.encoded(
                    for: client.base(Call.self), validating: client.configuration.validatesRequests)
            case .follow(let page, let last):
                request = try following(page, last)
            }
            let page = try await client.response(to: request, of: Call.self).output
            if let following = Call.nextPage(after: page) { next = .follow(following, from: request) }
            return page
        }

        private mutating func following(
            _ page: NextPage, _ last: EncodedRequest
        ) throws(CallError<Call.Failure>) -> EncodedRequest {
            let server = try client.base(Call.self)
            do throws(RequestError) {
                let key = page.headers.reduce(page.link) { $0 + "\n" + $1.name + ":" + $1.value }
                guard followed.insert(Array(key.utf8)).inserted else {
                    throw .nextPage(reason: "the service names a page that has been read already")
                }
                return try page.request(after: last, at: server, basePath: Call.pageBasePath)
            } catch {
                throw .request(error)
            }
        }
    }
}

/// The elements of all pages of a list.
public struct PageItems<Call: PagedOperation>: AsyncSequence, Sendable {
    /// An element of the list.
    public typealias Element = Call.Item

    let pages: Pages<Call>

    /// Begins with the first element of the first page.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

    /// Walks through a page, then asks for the next one.
    public struct Iterator: AsyncIteratorProtocol {
        var pages: Pages<Call>.Iterator
        var items: ArraySlice<Call.Item> = []

        /// The next element; `nil` after the last.
        /// - Throws: `CallError<Call.Failure>`.
        public mutating func next() async throws -> Call.Item? {
            while items.isEmpty {
                guard let page = try await pages.next() else { return nil }
                items = Call.items(of: page)[...]
            }
            return items.popFirst()
        }
    }
}
