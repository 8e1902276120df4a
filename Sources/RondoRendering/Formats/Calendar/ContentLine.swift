/// Lines of iCalendar, RFC 5545 section 3.1.
enum ContentLine {
    /// A line, folded so that none is longer than 75 octets, ended by CR LF; a character is never cut in two.
    static func folded(_ line: String) -> String {
        var result = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let length = String(scalar).utf8.count
            if octets + length > 75 {
                result += "\r\n "
                octets = 1
            }
            result.unicodeScalars.append(scalar)
            octets += length
        }
        return result + "\r\n"
    }

    /// A text value: backslash, semicolon, comma and line ends escaped (section 3.3.11).
    static func text(_ lines: [String]) -> String {
        lines.map(Clean.line).map { line in
            var result = ""
            for scalar in line.unicodeScalars {
                if "\\;,".unicodeScalars.contains(scalar) { result += "\\" }
                result.unicodeScalars.append(scalar)
            }
            return result
        }.joined(separator: "\\n")
    }

    /// A parameter's value, in quotes where it must be; quotes themselves can't stand in one.
    static func parameter(_ text: String) -> String {
        let value = String(Clean.line(text).unicodeScalars.filter { $0 != "\"" })
        return value.unicodeScalars.contains { ",;:".unicodeScalars.contains($0) } ? "\"" + value + "\"" : value
    }

    /// `20261203T103000`; minutes below 1440.
    static func dateTime(_ year: Int, _ month: Int, _ day: Int, minutes: Int) -> String {
        digits(year, 4) + digits(month, 2) + digits(day, 2) + "T" + digits(minutes / 60, 2) + digits(minutes % 60, 2)
            + "00"
    }

    /// `+0100` for 3600 seconds.
    static func offset(_ seconds: Int) -> String {
        let size = abs(seconds)
        let rest = size % 60 == 0 ? "" : digits(size % 60, 2)
        return (seconds < 0 ? "-" : "+") + digits(size / 3600, 2) + digits(size / 60 % 60, 2) + rest
    }

    private static func digits(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
