import Testing

@testable import RondoPluginKit

@Suite struct SettingsTests {
    struct Settings: Decodable, Equatable {
        enum Size: String, Decodable { case small, large }
        struct Part: Decodable, Equatable { var longestOne: Int }
        var theme: String
        var howMany: Int
        var isLoud: Bool?
        var techniques: [String]
        var size: Size
        var parts: [Part]
    }

    private func decode(_ text: String) throws -> Settings {
        try SettingsDecoder.decode(Settings.self, from: JSON(parsing: text))
    }

    @Test("Settings are read by their names with hyphens, lists and parts within them too")
    func reads() throws {
        let settings = try decode(
            #"{"theme":"park","how-many":3,"is-loud":null,"techniques":["clay"],"size":"large","parts":[{"longest-one":4}]}"#
        )
        #expect(
            settings
                == Settings(
                    theme: "park", howMany: 3, isLoud: nil, techniques: ["clay"], size: .large,
                    parts: [Settings.Part(longestOne: 4)]))
    }

    @Test(
        "What doesn't fit is refused with its place",
        arguments: [
            (#"{"theme":"x"}"#, "settings.how-many", "it is missing"),
            (#"{"theme":1}"#, "settings.theme", "a text is expected, and this is a number"),
            (#"{"theme":"x","how-many":1.5}"#, "settings.how-many", "a whole number is expected, and this is a number"),
            (
                #"{"theme":"x","how-many":1,"techniques":["a",2]}"#, "settings.techniques[2]",
                "a text is expected, and this is a number"
            ),
            (#"[]"#, "settings", "an object is expected, and this is a list"),
            (
                #"{"theme":"x","how-many":1,"techniques":[],"size":"large","parts":[{"longest-one":true}]}"#,
                "settings.parts[1].longest-one", "a whole number is expected, and this is true or false"
            ),
        ])
    func refused(_ text: String, _ place: String, _ message: String) {
        let refusal = #expect(throws: Refusal.self) { try decode(text) }
        #expect(refusal?.place == place)
        #expect(refusal?.message == message)
    }

    @Test("A word outside an enumeration is refused with its place")
    func word() {
        let refusal = #expect(throws: Refusal.self) {
            try decode(#"{"theme":"x","how-many":1,"techniques":[],"size":"huge","parts":[]}"#)
        }
        #expect(refusal?.place == "settings.size")
    }

    @Test("Numbers of every width are read, and refused where they don't fit")
    func widths() throws {
        struct Numbers: Decodable {
            var a: UInt8
            var b: Double
            var c: Int64
        }
        let numbers = try SettingsDecoder.decode(Numbers.self, from: JSON(parsing: #"{"a":255,"b":2,"c":-5}"#))
        #expect(numbers.a == 255 && numbers.b == 2 && numbers.c == -5)
        let refusal = #expect(throws: Refusal.self) {
            try SettingsDecoder.decode(Numbers.self, from: JSON(parsing: #"{"a":256,"b":2,"c":-5}"#))
        }
        #expect(refusal == Refusal("256 is out of range", place: "settings.a"))
    }
}
