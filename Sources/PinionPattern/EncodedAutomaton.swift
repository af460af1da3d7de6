/// An automaton as one line of ASCII, made to stand in a Swift string literal: it holds letters, digits, `-`
/// and `_` only.
///
/// The line is a series of numbers without separators. A number is written as digits of five bits, the lowest
/// first; every digit but the last has 32 added to it. The digits 0 to 63 are written
///
///     0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_
///
/// so that 0 to 31 are `0` to `V`, 32 is `W1`, 33 is `X1` and 1,000 is `eV`. No number has more than four
/// digits.
///
///     automaton = stateCount start classCount classRun... group...
///     classRun  = length class
///     group     = row | repeat
///     row       = verdict targetRun...
///     targetRun = length target
///     repeat    = 0 period times
///
/// - `stateCount` counts the two sinks, so it is at least 2 and at most 65,535; `start` is below it.
/// - `classRun`s give the class, below `classCount`, of the next `length` (1 to 256) bytes, until they come
///   to 256 bytes exactly.
/// - `group`s describe the states from 2 on, until they come to `stateCount` exactly. The sinks 0 and 1 are
///   not described: each leads to itself, and only 1 is accepting.
/// - A `row` describes one state. Its `verdict` is 1, or 2 if a text that ends in the state is accepted. Its
///   `targetRun`s give the target from the next `length` (1 or more) classes, until they come to `classCount`
///   exactly.
/// - A `target` is 0 or 1 for the sinks. Otherwise it is relative to the state s that the row describes:
///   2 + 2d stands for state s + d (d at least 0), and 1 + 2d for state s - d (d at least 1).
/// - A `repeat` describes the next `period` times `times` states: each like the one `period` states before
///   it, with targets relative to itself. Both numbers are at least 1, and `period` is at most the number of
///   states described so far.
///
/// Nothing follows the last group. Worked example: `^[A-Z]{2}$` is `522X20Q1b5011014011220`, which reads
///
///     5 2 2             5 states, the first is 2; 2 classes of bytes
///     X2 0              65 bytes, 0x00 to 0x40, of class 0
///     Q 1               26 bytes, 0x41 to 0x5A, of class 1
///     b5 0              165 bytes, 0x5B to 0xFF, of class 0
///     1  1 0  1 4       state 2: not accepting; by class 0 to the sink 0, by class 1 to state 2 + 1
///     0  1 1            one more state like the one before: state 3, by class 1 to state 3 + 1
///     2  2 0            state 4: accepting; by both classes to the sink 0
public struct EncodedAutomaton: Sendable, Hashable {
    /// The line.
    public let text: String

    /// Takes a line as it is; `Automaton.init(encoded:)` checks it.
    public init(text: String) {
        self.text = text
    }
}
