/// Makes text safe to stand in HTML.
enum Markup {
    /// Escapes what HTML reads as markup, and replaces what it forbids.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += " "
            case _ where isForbidden(scalar.value): result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Control characters and noncharacters.
    private static func isForbidden(_ point: UInt32) -> Bool {
        point < 0x20 || (0x7F...0x9F).contains(point) || point & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(point)
    }

    /// A language code that HTML accepts: letters, digits and hyphens, otherwise English.
    static func language(_ code: String) -> String {
        let isCode = code.utf8.allSatisfy { byte in
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            return isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        return isCode && (2...35).contains(code.utf8.count) ? code : "en"
    }
}
