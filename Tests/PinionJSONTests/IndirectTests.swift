import PinionJSON
import Testing

/// A member behind a reference behaves as one in place.
struct IndirectTests {
    private struct Leaf: Equatable {
        var name = "a"
        var note: String?
    }

    private struct Holder {
        @Indirect var leaf: Leaf
        @IndirectOptional var other: Leaf?
    }

    @Test func aCopyKeepsItsValueWhenTheOriginalChanges() {
        var original = Holder(leaf: Leaf(), other: Leaf())
        let copy = original
        original.leaf.name = "b"
        original.other?.name = "c"
        #expect(original.leaf.name == "b" && original.other?.name == "c")
        #expect(copy.leaf == Leaf() && copy.other == Leaf())
    }

    @Test func aCopyThatChangesLeavesTheOriginal() {
        let original = Holder(leaf: Leaf(), other: nil)
        var copy = original
        copy.leaf = Leaf(name: "b")
        copy.other = Leaf(name: "c")
        #expect(copy.leaf.name == "b" && copy.other?.name == "c")
        #expect(original.leaf == Leaf() && original.other == nil)
    }

    @Test func absenceIsKeptAndMadeAndUnmade() {
        var holder = Holder(leaf: Leaf(), other: nil)
        holder.other?.name = "nobody"
        #expect(holder.other == nil)
        holder.other = Leaf()
        holder.other?.note = "some"
        #expect(holder.other == Leaf(name: "a", note: "some"))
        let copy = holder
        holder.other = nil
        #expect(holder.other == nil && copy.other?.note == "some")
    }

    @Test func aMemberIsAsLargeAsAReference() {
        #expect(MemoryLayout<Holder>.size == 2 * MemoryLayout<UnsafeRawPointer>.size)
    }
}
