import Testing

@testable import RondoPluginHost

@Suite("What a runner says, byte by byte")
struct RunnerFramesTests {
    private func frame(_ kind: Character, _ body: [UInt8]) -> [UInt8] {
        let length = UInt32(body.count)
        return [kind.asciiValue ?? 0] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + body
    }
    private func text(_ text: String) -> [UInt8] { Array(text.utf8) }
    private var level: [UInt8] { frame("L", [7, 1]) }

    @Test("frames are read however the bytes arrive")
    func pieces() {
        let said =
            level + frame("I", text("1\u{0}x\u{0}1.0.0\u{0}rules/1\u{0}")) + frame("R", text("ab"))
            + frame("R", text("c"))
            + frame("E", [0])
        for size in 1...said.count {
            var frames = RunnerFrames(most: 3)
            for start in stride(from: 0, to: said.count, by: size) {
                frames.take(said[start..<min(said.count, start + size)])
            }
            #expect(frames.level == RunnerLevel(landlock: 7, isFiltered: true))
            #expect(frames.identity?.id == "x")
            #expect(frames.identity?.capabilities == ["rules/1"])
            #expect(frames.reply == text("abc"))
            #expect(frames.end == 0)
            #expect(!frames.isGarbled && !frames.isTooMuch)
        }
    }

    @Test("only a level, or that the runner broke, may come first")
    func first() {
        for kind: Character in ["R", "E", "N", "P", "F", "I", "U", "x"] {
            var frames = RunnerFrames(most: 100)
            frames.take(frame(kind, [0, 0, 0, 0, 0])[...])
            #expect(frames.isGarbled)
        }
        var frames = RunnerFrames(most: 100)
        frames.take(frame("B", text("no \u{1B}[2Jroom"))[...])
        #expect(frames.ended == .notStarted("no �[2Jroom"))
    }

    @Test("a second level changes nothing but the trust in what follows")
    func secondLevel() {
        var frames = RunnerFrames(most: 100)
        frames.take((level + frame("L", [0, 0]) + frame("R", text("x")) + frame("E", [0]))[...])
        #expect(frames.level == RunnerLevel(landlock: 7, isFiltered: true))
        #expect(frames.isGarbled && frames.end == nil && frames.reply == [])
    }

    @Test("a plugin can't say that Rondo is broken, or that it should be trusted")
    func begging() {
        for body in [frame("B", text("run this as root")), frame("U", [])] {
            var frames = RunnerFrames(most: 100)
            frames.take((level + body)[...])
            #expect(frames.isGarbled && frames.ended == nil)
        }
        let unfiltered = frame("L", [7, 0]) + frame("U", [])
        var frames = RunnerFrames(most: 100)
        frames.take(unfiltered[...])
        #expect(frames.ended == .notConfined)
        var trusted = RunnerFrames(most: 100, isTrusted: true)
        trusted.take(unfiltered[...])
        #expect(trusted.isGarbled && trusted.ended == nil)
    }

    @Test("nothing counts after the last word")
    func after() {
        var frames = RunnerFrames(most: 100)
        frames.take((level + frame("E", [1]) + frame("R", text("late")) + [1, 2, 3])[...])
        #expect(frames.end == 1 && frames.reply == [] && !frames.isGarbled)
    }

    @Test("a reply is cut off at the first byte too many, a frame at a length that none has")
    func bounds() {
        var frames = RunnerFrames(most: 4)
        frames.take((level + frame("R", text("1234")))[...])
        #expect(!frames.isTooMuch)
        frames.take(frame("R", text("5"))[...])
        #expect(frames.isTooMuch)
        var long = RunnerFrames(most: 1 << 30)
        long.take((level + [UInt8(ascii: "R"), 1, 0, 1, 0])[...])
        #expect(long.isGarbled)
    }

    @Test("no bytes at all bring it down, and never more is kept than was said", arguments: 0..<200)
    func fuzz(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        var frames = RunnerFrames(most: 1000)
        if seed % 2 == 0 { frames.take(level[...]) }
        var given = 0
        for _ in 0..<50 {
            let kinds = Array("LUBNPIREFx".utf8)
            var bytes = [kinds[Int(next() % 10)], UInt8(next() % 12), 0, 0, 0]
            if next() % 7 == 0 { bytes[Int(next() % 5)] = UInt8(next() % 256) }
            for _ in 0..<next() % 14 { bytes.append(UInt8(next() % 256)) }
            given += bytes.count
            frames.take(bytes[...])
        }
        #expect(frames.reply.count <= given)
        #expect(frames.level == nil || !frames.isGarbled || frames.end == nil)
    }
}
