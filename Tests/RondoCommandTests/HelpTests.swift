import Testing

@Suite("Help")
struct HelpTests {
    static let commands = [
        [], ["init"], ["plan"], ["check"], ["review"], ["explain"], ["diff"], ["suggest"], ["render"], ["lint"],
        ["activities"],
        ["activities", "list"],
        ["activities", "show"], ["activities", "search"], ["schema"], ["problem"], ["score"], ["solve"], ["import"],
        ["doctor"], ["plugin", "list"],
        ["plugin", "info"], ["plugin", "add"], ["plugin", "remove"], ["plugin", "new"], ["plugin", "build"],
        ["plugin", "try"], ["plugin", "check"],
    ]

    @Test("Every command's help has an example that begins with the command, and the exit codes", arguments: commands)
    func help(_ command: [String]) throws {
        let run = try Run(command + ["--help"])
        #expect(run.code == 0)
        #expect(run.err.isEmpty)
        let example = "\n  rondo " + command.joined(separator: " ")
        #expect(run.out.contains(example))
        for code in ["\n  0 done", "\n  64 ", "\n  70 "] { #expect(run.out.contains(code)) }
    }

    @Test("Help names every command, and help without a command is the same")
    func overview() throws {
        let run = try Run(["help"])
        #expect(run.code == 0)
        for command in Self.commands.compactMap(\.first) { #expect(run.out.contains("\n  \(command) ")) }
        #expect(try Run([]).out == run.out)
        #expect(try Run(["--help"]).out == run.out)
    }

    @Test("Completion scripts know the commands", arguments: ["bash", "zsh", "fish"])
    func completion(_ shell: String) throws {
        let run = try Run(["--generate-completion-script", shell])
        #expect(run.code == 0)
        for word in ["plan", "activities", "facilitators", "large-print"] { #expect(run.out.contains(word)) }
    }

    @Test("The version is a version")
    func version() throws {
        let run = try Run(["--version"])
        #expect(run.code == 0)
        #expect(run.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
