import ArgumentParser
import RondoDiagnostics
import RondoWorkflow

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How Rondo ends; docs/exit-codes.md.
enum Ending: Int32, Error {
    /// What was asked for is done.
    case done = 0
    /// Somebody was asked, and said no; or two plans differ.
    case declined = 1
    /// The input has errors.
    case input = 2
    /// A plan was made, or read, but something that must hold does not.
    case broken = 3
    /// The command line can't be understood.
    case usage = 64
    /// Rondo itself went wrong.
    case fault = 70
    /// An output can't be created.
    case cannotCreate = 73
    /// Writing an output failed.
    case cannotWrite = 74

    /// Two plans differ.
    static var different: Ending { .declined }

    /// Leaves.
    static func end(_ ending: Ending) -> Never { exit(ending.rawValue) }

    /// Writes what was asked for and leaves; that a reader stops reading changes nothing about how it ended.
    static func write(_ text: String, then ending: Ending) throws -> Never {
        do { try Terminal.write(text) } catch Terminal.Failure.closed {}
        end(ending)
    }

    /// Says what went wrong, and leaves.
    static func end(with error: any Error) -> Never {
        switch error {
        case let ending as Ending: end(ending)
        case let failure as WorkflowFailure: end(failure)
        case Terminal.Failure.closed: end(.done)
        case Terminal.Failure.broken(let reason):
            Terminal.complain("error: the output can't be written: \(reason.lowercased())\n")
            end(.cannotWrite)
        default: endCommandLine(error)
        }
    }

    private static func end(_ failure: WorkflowFailure) -> Never {
        switch failure {
        case .input(let findings):
            Terminal.complain(FindingPrinter(usesColour: Terminal.complainsInColour).text(findings))
            end(.input)
        case .request(let sentence):
            Terminal.complain("error: \(VisibleText.shown(sentence))\n")
            end(.usage)
        case .cannotCreate(let sentence):
            Terminal.complain("error: \(VisibleText.shown(sentence))\n")
            end(.cannotCreate)
        case .cannotWrite(let sentence):
            Terminal.complain("error: \(VisibleText.shown(sentence)). What stood there before is unharmed.\n")
            end(.cannotWrite)
        case .fault(let sentence):
            Terminal.complain(
                """
                error: Rondo went wrong: \(VisibleText.shown(sentence)).
                Nothing is wrong with your files, and nothing was written. Please report this at
                \(reportAddress), with the command you ran. Leave people's names and needs out.

                """)
            end(.fault)
        }
    }

    /// Help, the version and completion scripts are asked for like this too.
    private static func endCommandLine(_ error: any Error) -> Never {
        let code = Rondo.exitCode(for: error)
        let text = Rondo.fullMessage(for: error)
        guard code.isSuccess else {
            guard code == .validationFailure else { end(.fault("\(error)")) }
            Terminal.complain(text.hasSuffix("\n") ? text : text + "\n")
            end(.usage)
        }
        do { try Terminal.write(text.hasSuffix("\n") ? text : text + "\n") } catch { end(with: error) }
        end(.done)
    }

    private static let reportAddress = "the project's issue tracker"
}
