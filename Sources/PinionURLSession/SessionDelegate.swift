import Foundation
import PinionRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Gathers the answers of a session's tasks.
///
/// `@unchecked Sendable`: everything that changes is behind the lock.
final class SessionDelegate: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private struct Exchange {
        let continuation: CheckedContinuation<TransportResponse, any Error>
        let limit: Int
        var head: HTTPURLResponse?
        var body: [UInt8] = []
    }

    private let lock = NSLock()
    private var exchanges: [Int: Exchange] = [:]
    private var streams: [Int: StreamedBody] = [:]

    /// Brings a task's answer to a reader, as it arrives.
    func add(_ stream: StreamedBody, of task: URLSessionTask) {
        lock.withLock { streams[task.taskIdentifier] = stream }
    }

    private func stream(of task: URLSessionTask) -> StreamedBody? {
        lock.withLock { streams[task.taskIdentifier] }
    }

    /// Starts a task whose answer goes to a continuation, exactly once.
    func begin(
        _ task: URLSessionTask, limit: Int, _ continuation: CheckedContinuation<TransportResponse, any Error>
    ) {
        lock.withLock { exchanges[task.taskIdentifier] = Exchange(continuation: continuation, limit: limit) }
        task.resume()
    }

    /// Breaks a task off, unless it has ended.
    func end(_ task: URLSessionTask, with error: any Error) {
        guard let exchange = lock.withLock({ exchanges.removeValue(forKey: task.taskIdentifier) }) else {
            return
        }
        task.cancel()
        exchange.continuation.resume(throwing: error)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        lock.withLock { exchanges[task.taskIdentifier]?.head = response }
        stream(of: task)?.receive(HTTPResponse(response))
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        guard let head = response as? HTTPURLResponse, (100...599).contains(head.statusCode) else {
            completionHandler(.cancel)
            let error = TransportError(.malformed, detail: "the answer is no HTTP")
            stream(of: dataTask)?.stop(with: error)
            return end(dataTask, with: error)
        }
        if let stream = stream(of: dataTask) {
            stream.receive(HTTPResponse(head))
            return completionHandler(.allow)
        }
        let limit = lock.withLock { () -> Int? in
            exchanges[dataTask.taskIdentifier]?.head = head
            return exchanges[dataTask.taskIdentifier]?.limit
        }
        guard let limit, head.expectedContentLength <= Int64(limit) else {
            completionHandler(.cancel)
            return end(dataTask, with: TransportError(.responseTooLarge(limit: limit ?? 0)))
        }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        if let stream = stream(of: dataTask) { return stream.receive(data) }
        let exceeded = lock.withLock { () -> Int? in
            guard var exchange = exchanges.removeValue(forKey: dataTask.taskIdentifier) else { return nil }
            let isTooLarge = data.count > exchange.limit - exchange.body.count
            if !isTooLarge { exchange.body.append(contentsOf: data) }
            exchanges[dataTask.taskIdentifier] = exchange
            return isTooLarge ? exchange.limit : nil
        }
        if let exceeded { end(dataTask, with: TransportError(.responseTooLarge(limit: exceeded))) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let stream = lock.withLock({ streams.removeValue(forKey: task.taskIdentifier) }) {
            return stream.finish(with: error.map { TransportError($0) })
        }
        guard let exchange = lock.withLock({ exchanges.removeValue(forKey: task.taskIdentifier) }) else {
            return
        }
        if let error { return exchange.continuation.resume(throwing: TransportError(error)) }
        guard let head = exchange.head ?? task.response as? HTTPURLResponse,
            (100...599).contains(head.statusCode)
        else {
            return exchange.continuation.resume(
                throwing: TransportError(.malformed, detail: "the answer is no HTTP"))
        }
        exchange.continuation.resume(
            returning: TransportResponse(head: HTTPResponse(head), body: exchange.body))
    }
}

extension HTTPResponse {
    /// Status and fields of an answer. Fields that RFC 9110 does not allow are left out.
    fileprivate init(_ response: HTTPURLResponse) {
        var fields: HTTPFields = [:]
        for (name, value) in response.allHeaderFields {
            guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String
            else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        self.init(status: HTTPResponse.Status(code: response.statusCode), headerFields: fields)
    }
}

extension TransportError {
    /// The kind of a `URLError`. Its text is left out: it may hold the whole address.
    fileprivate init(_ error: any Error) {
        guard let error = error as? URLError else {
            self.init(.connectionLost)
            return
        }
        let kind: Kind =
            switch error.code {
            case .timedOut: .timedOut
            case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet,
                .internationalRoamingOff, .dataNotAllowed:
                .cannotConnect
            case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
                .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
                .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
                .insecure
            case .badURL, .unsupportedURL, .badServerResponse, .cannotParseResponse, .cannotDecodeContentData,
                .cannotDecodeRawData, .httpTooManyRedirects, .redirectToNonExistentLocation:
                .malformed
            default: .connectionLost
            }
        self.init(kind, detail: "URLError \(error.code.rawValue)")
    }
}
