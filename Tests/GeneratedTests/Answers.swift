import FlyingFox
import Foundation
import LoopbackServers

extension LoopbackServer.Answer {
    /// A JSON answer.
    static func json(_ text: String, status: HTTPStatusCode, headers: HTTPHeaders = [:]) -> Self {
        var headers = headers
        headers[.contentType] = "application/json; charset=utf-8"
        return Self(statusCode: status, headers: headers, body: .init(text.utf8))
    }
}
