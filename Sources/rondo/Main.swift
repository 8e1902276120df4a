import ArgumentParser

/// Reads the command line, runs the command, and says how it ended.
@main
enum Main {
    static func main() async {
        Terminal.begin()
        do {
            var command = try Rondo.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Ending.end(with: error)
        }
        Ending.end(.done)
    }
}
