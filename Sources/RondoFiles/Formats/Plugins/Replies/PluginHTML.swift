/// Makes a stranger's HTML harmless to open: no script runs in it, and nothing is fetched or sent.
///
/// The policy is in force from where a reader meets it, so nothing that acts may stand before it: the start of the page
/// is read by a grammar in which only a language, a direction, classes and an id fit. Two things that a policy doesn't
/// govern are refused wherever they stand: elements that lead elsewhere by themselves, and links to resources.
enum PluginHTML {
    /// Why a page isn't taken.
    struct Problem: Error {
        var message: String
        var remedy: String?
    }

    /// Nothing from anywhere but styles and pictures that the page itself holds.
    static let policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        + "img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">"

    /// The page with the policy right behind `<head>`.
    static func safe(_ text: String) -> Result<String, Problem> {
        let bytes = Array(text.utf8)
        var scan = Scan(bytes: bytes)
        guard scan.skipSpace(), scan.take("<!doctype"), scan.takesSpace(), scan.take("html"), scan.skipSpace(),
            scan.take(">"), scan.skipSpace(), scan.take("<html"), scan.attributes(), scan.skipSpace(),
            scan.take("<head>")
        else {
            return .failure(
                Problem(
                    message: "an HTML file begins with <!doctype html><html …><head>, and nothing between them but "
                        + "spaces, line ends, and lang, dir, class or id",
                    remedy: "<!doctype html><html lang=\"en\"><head>"))
        }
        for (word, remedy) in [
            ("http-equiv", "leave it out; Rondo adds the policy"), ("<link", "put styles in <style>"),
        ] {
            guard Scan.holds(bytes, word) else { continue }
            return .failure(Problem(message: "'\(word)' stands in an HTML file", remedy: remedy))
        }
        return .success(
            String(decoding: bytes[..<scan.position], as: UTF8.self) + policy
                + String(decoding: bytes[scan.position...], as: UTF8.self))
    }

    /// Walks the start of a page; each step is true where it fits.
    private struct Scan {
        let bytes: [UInt8]
        var position = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func take(_ word: String) -> Bool {
            let word = Array(word.utf8)
            guard position + word.count <= bytes.count,
                word.indices.allSatisfy({ Scan.lower(bytes[position + $0]) == word[$0] })
            else { return false }
            position += word.count
            return true
        }

        mutating func skipSpace() -> Bool {
            while position < bytes.count, Scan.isSpace(bytes[position]) { position += 1 }
            return true
        }

        mutating func takesSpace() -> Bool {
            let start = position
            return skipSpace() && position > start
        }

        /// Attributes that can't act, and the bracket after them.
        mutating func attributes() -> Bool {
            while true {
                let start = position
                _ = skipSpace()
                if take(">") { return true }
                guard position > start, ["lang=", "dir=", "class=", "id="].contains(where: { take($0) })
                else { return false }
                let quote = take("\"") ? "\"" : "'"
                guard quote == "\"" || take(quote) else { return false }
                while position < bytes.count, Scan.isHarmless(bytes[position]) { position += 1 }
                guard take(quote) else { return false }
            }
        }

        /// True where a word stands anywhere, in large or small letters.
        static func holds(_ bytes: [UInt8], _ word: String) -> Bool {
            let word = Array(word.utf8)
            guard bytes.count >= word.count else { return false }
            return (0...(bytes.count - word.count)).contains { start in
                lower(bytes[start]) == word[0] && word.indices.allSatisfy { lower(bytes[start + $0]) == word[$0] }
            }
        }

        private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }
        private static func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
        }
        private static func isHarmless(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x20 || byte == 0x2D || byte == 0x5F
        }
    }
}
