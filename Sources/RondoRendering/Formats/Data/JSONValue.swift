/// A JSON value whose keys keep their order.
public indirect enum JSONValue: Sendable {
    /// Nothing.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case number(Int)
    /// A text.
    case text(String)
    /// Values in order.
    case array([JSONValue])
    /// Keys with values, in order.
    case object([(String, JSONValue)])

    /// The value over several lines, indented by two spaces a level.
    public func written(indent: String = "") -> String {
        switch self {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let value): return String(value)
        case .text(let value): return JSONValue.quoted(value)
        case .array(let values): return JSONValue.block("[", "]", values.map { ("", $0) }, indent)
        case .object(let members):
            return JSONValue.block("{", "}", members.map { (JSONValue.quoted($0.0) + ": ", $0.1) }, indent)
        }
    }

    private static func block(
        _ open: String, _ close: String, _ members: [(String, JSONValue)], _ indent: String
    ) -> String {
        guard !members.isEmpty else { return open + close }
        let inner = indent + "  "
        let lines = members.map { inner + $0.0 + $0.1.written(indent: inner) }
        return open + "\n" + lines.joined(separator: ",\n") + "\n" + indent + close
    }

    /// A JSON string: quotes, backslashes and control characters escaped, and U+2028, U+2029 and `<` too, so that it
    /// may stand in a script.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x3C: result += escaped(scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escaped(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
