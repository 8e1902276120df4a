/// Texts from files made fit for one line: they come from outside and may be hostile.
enum Clean {
    /// The text without control characters and direction overrides, with each run of spaces and line ends as one
    /// space. A terminal can't be steered by what is left, nor a line reordered.
    static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var owesSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                owesSpace = true
            } else if !isHidden(scalar) {
                if owesSpace, !result.isEmpty { result.append(" ") }
                owesSpace = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
            true
        default: false
        }
    }
}
