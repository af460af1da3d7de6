import Foundation
import PinionRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Brings what a session's tasks receive to whoever waits for it.
///
/// `@unchecked Sendable`: everything that changes is behind the lock.
final class SessionDelegate: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private var receivers: [Int: any Receiver] = [:]

    /// Brings a task's answer to a receiver, until the task ends.
    func add(_ receiver: any Receiver, of task: URLSessionTask) {
        lock.withLock { receivers[task.taskIdentifier] = receiver }
    }

    private func receiver(of task: URLSessionTask) -> (any Receiver)? {
        lock.withLock { receivers[task.taskIdentifier] }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        receiver(of: task)?.receive(HTTPResponse(response))
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        guard let receiver = receiver(of: dataTask) else { return completionHandler(.cancel) }
        guard let head = response as? HTTPURLResponse, (100...599).contains(head.statusCode) else {
            completionHandler(.cancel)
            return receiver.stop(with: TransportError(.malformed, detail: "the answer is no HTTP"))
        }
        if let limit = receiver.announcedLimit, head.expectedContentLength > Int64(limit) {
            completionHandler(.cancel)
            return receiver.stop(with: TransportError(.responseTooLarge(limit: limit)))
        }
        receiver.receive(HTTPResponse(head))
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        receiver(of: dataTask)?.receive(data)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let receiver = lock.withLock { receivers.removeValue(forKey: task.taskIdentifier) }
        receiver?.finish(with: error.map { TransportError($0) })
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
