import RondoModel

/// Files as `rondo import` would hand them over.
enum SampleFile {
    /// A file of the first kind that a manifest says it imports.
    static func usual(for endings: [String]) -> DataValue {
        switch endings.first {
        case "csv": file("methods.csv", table)
        case let ending? where ending != "md": file("dot-voting.\(ending)", markdown)
        default: file("dot-voting.md", markdown)
        }
    }

    /// A file of text.
    static func file(_ name: String, _ text: String) -> DataValue {
        .object(["name": .text(name), "text": .text(text)])
    }

    /// A method card with front matter.
    static let markdown = """
        ---
        title: Dot voting
        category: Decide
        time: 15 minutes to half a day
        ---
        # Dot voting

        Everyone gets three dots and puts them where they count most.

        ## How

        1. Hang up the options.
        2. Give everyone three dots.
        3. Look at the result together.

        """

    /// The same as someone with a spreadsheet might write it.
    static let table = "title,phase,minutes\nDot voting,decide,20\nClosing round,reflect,10\n"

    /// Files that are not what they should be, each with words for a message.
    static func strange(_ ending: String) -> [(what: String, file: DataValue)] {
        let name = "notes." + ending
        return [
            ("an empty file", file(name, "")),
            ("a file of line ends", file(name, String(repeating: "\n\r\n", count: 5_000))),
            ("a file without line ends", file(name, String(repeating: "word ", count: 50_000))),
            (
                "front matter that never ends",
                file(name, "---\ntitle: Never\n" + String(repeating: "key: value\n", count: 2_000))
            ),
            ("a file in other scripts", file(name, "# حديقة 一条街的花园 👩🏽‍🦽\n\ne\u{301}t\u{300} \u{202E}reversed\u{202C}\n")),
            ("a file with zero bytes", file(name, "# A\u{0}B\n\u{0}\u{1}\u{7F}\n")),
            (
                "a file that isn't text",
                .object(["name": .text(name), "base64": "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP=="])
            ),
            ("a name of other kind", file("ünï cöde & <name>.tar.gz", markdown)),
            (
                "deeply nested marks",
                file(name, String(repeating: "> ", count: 3_000) + "deep\n" + String(repeating: "[", count: 3_000))
            ),
        ]
    }
}
