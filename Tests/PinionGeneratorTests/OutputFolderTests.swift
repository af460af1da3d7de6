import Foundation
import TemporaryFolders
import Testing

@testable import PinionGenerator

@Suite struct OutputFolderTests {
    private let temporary: TemporaryFolder
    private let folder: OutputFolder

    init() throws {
        temporary = try TemporaryFolder()
        folder = OutputFolder(path: temporary.path + "/out")
    }

    private func file(_ name: String, _ body: String) -> (name: String, bytes: [UInt8]) {
        (name, Array("\(OutputFolder.mark)1.0.\n\(body)".utf8))
    }

    @discardableResult
    private func update(_ files: [(name: String, bytes: [UInt8])]) throws -> OutputFolder.Difference {
        try folder.update(to: files)
    }

    @Test func createsAFolderAndThoseAboveIt() throws {
        let deep = OutputFolder(path: temporary.path + "/a/b/out")
        let difference = try deep.update(to: [file("A.swift", "a")])
        #expect(difference.created == ["A.swift"])
        #expect(try temporary.names(in: "a/b/out") == ["A.swift"])
        #expect(try temporary.names(in: "a/b") == ["out"], "nothing staged is left")
    }

    @Test(arguments: ["/out/", "/out/.", "/x/../out"])
    func aSlashAtTheEndIsTheSameFolder(_ path: String) throws {
        _ = try OutputFolder(path: temporary.path + path).update(to: [file("A.swift", "a")])
        #expect(try temporary.names() == ["out"])
        #expect(try temporary.names(in: "out") == ["A.swift"])
    }

    @Test func writesOnlyWhatChanged() throws {
        try update([file("A.swift", "a"), file("B.swift", "b")])
        let path = temporary.path + "/out/A.swift"
        let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        let difference = try update([file("A.swift", "a"), file("B.swift", "changed")])
        let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(difference.unchanged == ["A.swift"])
        #expect(difference.changed == ["B.swift"])
        #expect(before != nil && before == after, "an unchanged file stays the same file")
        #expect(try temporary.text(of: "out/B.swift").hasSuffix("changed"))
    }

    @Test func removesItsOwnAndKeepsOthers() throws {
        try update([file("A.swift", "a"), file("B.swift", "b")])
        try temporary.write("mine", to: "out/Mine.swift")
        let difference = try update([file("A.swift", "a")])
        #expect(difference.removed == ["B.swift"])
        #expect(try temporary.names(in: "out") == ["A.swift", "Mine.swift"])
        #expect(try temporary.text(of: "out/Mine.swift") == "mine")
    }

    @Test func refusesToReplaceAHandWrittenFile() throws {
        try temporary.write("mine", to: "out/A.swift")
        let error = #expect(throws: FileError.self) { try update([file("A.swift", "a")]) }
        #expect(error?.reason.contains("not a generated file") == true)
        #expect(try temporary.text(of: "out/A.swift") == "mine")
    }

    @Test func refusesAFolderThatHoldsFolders() throws {
        try temporary.write("mine", to: "out/sub/Mine.swift")
        let error = #expect(throws: FileError.self) { try update([file("A.swift", "a")]) }
        #expect(error?.reason.contains("`sub`") == true)
        #expect(try temporary.text(of: "out/sub/Mine.swift") == "mine")
    }

    @Test func refusesAFileInPlaceOfTheFolder() throws {
        try temporary.write("mine", to: "out")
        #expect(throws: FileError.self) { try update([file("A.swift", "a")]) }
    }

    @Test func comparingChangesNothing() throws {
        try update([file("A.swift", "a")])
        let difference = try folder.difference(to: [file("A.swift", "x"), file("B.swift", "b")])
        #expect(difference.changed == ["A.swift"] && difference.created == ["B.swift"])
        #expect(try temporary.names(in: "out") == ["A.swift"])
        #expect(try temporary.text(of: "out/A.swift").hasSuffix("a"))
    }

    @Test func clearsUpAfterARunThatWasStopped() throws {
        try update([file("A.swift", "a")])
        try temporary.write("half", to: ".out.pinion-new/A.swift")
        try update([file("A.swift", "a")])
        #expect(try temporary.names() == ["out"])
        // Stopped between the two steps of a file system without an exchange.
        try FileManager.default.moveItem(
            atPath: temporary.path + "/out", toPath: temporary.path + "/.out.pinion-old")
        let difference = try update([file("A.swift", "a")])
        #expect(difference.unchanged == ["A.swift"])
        #expect(try temporary.names() == ["out"])
    }

    @Test func refusesALinkInPlaceOfTheFolder() throws {
        try temporary.write("mine", to: "real/Mine.swift")
        try FileManager.default.createSymbolicLink(
            atPath: temporary.path + "/out", withDestinationPath: temporary.path + "/real")
        let error = #expect(throws: FileError.self) { try update([file("A.swift", "a")]) }
        #expect(
            error?.reason.contains("symbolic link to `") == true && error?.reason.contains("/real`") == true)
        #expect(try temporary.names(in: "real") == ["Mine.swift"])
    }

    /// A run that was killed after it exchanged the folders left the old one, with what was saved in it last.
    @Test func keepsWhatWasSavedIntoTheReplacedFolder() throws {
        try update([file("A.swift", "a")])
        try temporary.write("old", to: "out/Mine.swift")
        try temporary.write("newest", to: "out/Edited.swift")
        try temporary.write("saved late", to: ".out.pinion-new/Late.swift")
        try temporary.write("newer", to: ".out.pinion-new/Mine.swift")
        try temporary.write("older", to: ".out.pinion-new/Edited.swift")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -60)],
            ofItemAtPath: temporary.path + "/.out.pinion-new/Edited.swift")
        try temporary.write("\(OutputFolder.mark)0.9.", to: ".out.pinion-new/B.swift")
        try temporary.write("", to: ".out.pinion-new/C.swift")
        try update([file("A.swift", "a")])
        #expect(try temporary.names() == ["out"])
        #expect(try temporary.names(in: "out") == ["A.swift", "Edited.swift", "Late.swift", "Mine.swift"])
        #expect(try temporary.text(of: "out/Mine.swift") == "newer")
        #expect(try temporary.text(of: "out/Edited.swift") == "newest")
    }

    /// An editor saves one file after another while the folder is replaced again and again.
    @Test func losesNothingThatIsSavedMeanwhile() throws {
        try update([file("A.swift", "0")])
        let editor = Editor(folder: temporary.path + "/out")
        editor.start()
        var rounds = 0
        while rounds < 40 || (editor.saved.count < 40 && rounds < 1_000) {
            rounds += 1
            try update([file("A.swift", "\(rounds)")])
        }
        editor.stop()
        let names = Set(try temporary.names(in: "out"))
        #expect(editor.saved.count >= 40)
        #expect(editor.saved.filter { !names.contains($0) } == [])
    }
}

/// Saves files into a folder on a thread of its own.
private final class Editor: @unchecked Sendable {
    private let folder: String
    private let lock = NSLock()
    private var names: [String] = []
    private var isStopped = false
    private let finished = DispatchSemaphore(value: 0)

    init(folder: String) { self.folder = folder }

    var saved: [String] { lock.withLock { names } }

    func start() {
        Thread.detachNewThread { [self] in
            while !lock.withLock({ isStopped }) {
                let name = "Mine\(saved.count).swift"
                // The folder that the path led to may be gone by the time the file is made in it.
                let isSaved = FileManager.default.createFile(
                    atPath: folder + "/" + name, contents: Data("mine".utf8))
                if isSaved { lock.withLock { names.append(name) } }
                usleep(500)
            }
            finished.signal()
        }
    }

    func stop() {
        lock.withLock { isStopped = true }
        finished.wait()
    }
}
