import PinionRuntime
import Testing

@Suite struct PunycodeTests {
    /// RFC 3492, section 7.1, those that fit into a label; letters in lower case.
    @Test(arguments: [
        ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
        ("pročprostěnemluvíčesky", "proprostnemluvesky-uyb24dma41a"),
        ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
        ("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"),
        ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
        ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("porquénopuedensimplementehablarenespañol", "porqunopuedensimplementehablarenespaol-fmd56a"),
        ("tạisaohọkhôngthểchỉnóitiếngviệt", "tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g"),
        ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
        ("安室奈美恵-with-super-monkeys", "-with-super-monkeys-pc58ag80a8qai00g7n9n"),
        ("hello-another-way-それぞれの場所", "hello-another-way--fc4qua05auwb3674vfr0b"),
        ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"), ("majiでkoiする5秒前", "majikoi5-783gue6qz075azm5e"),
        ("パフィーdeルンバ", "de-jg4avhby1noc0d"), ("そのスピードで", "d9juau41awczczp"),
    ])
    func samples(_ text: String, _ encoded: String) {
        let scalars = text.unicodeScalars.map(\.value)
        #expect(Punycode.encode(scalars).map { String(decoding: $0, as: UTF8.self) } == encoded)
        #expect(Array(encoded.utf8).withUnsafeBufferPointer(Punycode.decodeCanonical) == scalars)
        #expect(Array(encoded.uppercased().utf8).withUnsafeBufferPointer(Punycode.decodeCanonical) == scalars)
    }

    /// What decodes encodes again, and the other way round.
    @Test func roundTrips() {
        var generator = Generator(state: 3492)
        var decoded = 0
        let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
        for _ in 0..<4_000 {
            let scalars = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? UInt32(digits.randomElement(using: &generator) ?? 0)
                    : UInt32.random(in: 0x80...0x3FFFF, using: &generator)
            }
            if !scalars.contains(where: { 0xD800...0xDFFF ~= $0 }), scalars.contains(where: { $0 >= 0x80 }),
                let text = Punycode.encode(scalars)
            {
                #expect(text.withUnsafeBufferPointer(Punycode.decodeCanonical) == scalars)
            }
            let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                digits.randomElement(using: &generator) ?? 0
            }
            if let scalars = text.withUnsafeBufferPointer(Punycode.decodeCanonical) {
                decoded += 1
                #expect(Punycode.encode(scalars) == text)
            }
        }
        #expect(decoded > 200)
    }
}
