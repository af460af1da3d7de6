import Foundation
import PinionRuntime

/// Takes what a task of a session brings, in the order in which it arrives.
protocol Receiver: AnyObject, Sendable {
    /// Status and header fields have arrived.
    func receive(_ head: HTTPResponse)

    /// A piece of the body has arrived.
    func receive(_ data: Data)

    /// Nothing more arrives.
    /// - Parameter error: `nil` for an answer that is complete.
    func finish(with error: (any Error)?)

    /// Breaks the exchange off, unless it has ended.
    func stop(with error: any Error)

    /// Bytes that are announced and are more than may arrive: what their error says. `nil` takes any number.
    var announcedLimit: Int? { get }
}
