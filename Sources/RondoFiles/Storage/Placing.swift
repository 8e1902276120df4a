#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts written parts into the places of their documents.
enum Placing {
    /// How it ended.
    enum Ending {
        case placed
        /// Every earlier document has its place again.
        case undone(FileFailure)
        /// Some documents are new and some are not; the journal and the parts lead on from here.
        case halfway(FileFailure)
    }

    /// What was done with one part.
    private enum Step: Equatable {
        /// The earlier document has the part's name now.
        case exchanged
        /// There was no earlier document.
        case added
        /// The earlier document is gone, as the file system can't exchange.
        case replaced
        /// The document has the part's name now, and nothing has its own.
        case taken
        /// What should leave had left already, or had become something else.
        case nothing
    }

    /// Places all parts in order, or none where that can be had.
    static func place(_ parts: [Part], in folder: String, _ disk: Disk) -> Ending {
        var done: [(part: Part, step: Step)] = []
        for part in parts {
            let (from, to) = ("\(folder)/\(part.path)", "\(folder)/\(part.document)")
            var step = Step.added
            var code: Int32
            if part.isGone {
                step = Standing(to)?.number == part.number ? .taken : .nothing
                code = step == .taken ? disk.rename(to, to: from) : 0
            } else if Standing(to) == nil {
                code = disk.rename(from, to: to)
            } else {
                step = .exchanged
                code = disk.exchange(from, with: to)
                if [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) {
                    step = .replaced
                    code = disk.rename(from, to: to)
                }
            }
            guard code == 0 else {
                let failure = FileFailure.cannotCreate(path: part.document, reason: SafeFile.reason(code))
                return undo(done, in: folder, disk) ? .undone(failure) : .halfway(failure)
            }
            done.append((part, step))
        }
        return .placed
    }

    /// False where an earlier document could not get its place again.
    private static func undo(_ done: [(part: Part, step: Step)], in folder: String, _ disk: Disk) -> Bool {
        guard !done.contains(where: { $0.step == .replaced }) else { return false }
        return done.reversed().allSatisfy { part, step in
            let (from, to) = ("\(folder)/\(part.document)", "\(folder)/\(part.path)")
            switch step {
            case .exchanged: return disk.exchange(from, with: to) == 0
            case .added, .replaced: return disk.rename(from, to: to) == 0
            case .taken: return disk.rename(to, to: from) == 0
            case .nothing: return true
            }
        }
    }

    /// Deletes parts that were not placed, and earlier documents that have the names of parts.
    static func discard(_ parts: [Part], in folder: String, _ disk: Disk) {
        disk.delete(all: parts.map { "\(folder)/\($0.path)" })
    }

    /// Deletes the folders whose last documents have left.
    static func removeEmptied(_ parts: [Part], in folder: String, _ disk: Disk) {
        for inside in parts.filter(\.isGone).folders { _ = disk.deleteFolder("\(folder)/\(inside)") }
    }

    /// Finishes what a killed process began: afterwards every document is the new one.
    ///
    /// - Parameter standIn: the folder that holds the new documents under further names, if there is one.
    static func finish(
        _ journal: Journal, in folder: String, standIn: String?, _ disk: Disk
    ) throws(FileFailure) {
        for part in journal.parts {
            let (from, to) = ("\(folder)/\(part.path)", "\(folder)/\(part.document)")
            let (waiting, standing) = (Standing(from), Standing(to))
            var code: Int32 = 0
            if part.isGone {
                if standing?.number == part.number { code = disk.rename(to, to: from) }
            } else if let standIn, let shown = Standing("\(standIn)/\(part.document)"), shown.kind == .file {
                if !shown.isSame(as: standing) {
                    if !shown.isSame(as: waiting) {
                        _ = disk.delete(from)
                        code = disk.link("\(standIn)/\(part.document)", as: from)
                    }
                    if code == 0 { code = disk.rename(from, to: to) }
                }
            } else if standing?.number != part.number, let waiting, standIn == nil || waiting.number == part.number {
                code = disk.rename(from, to: to)
            }
            guard code == 0 else { throw .cannotCreate(path: part.document, reason: SafeFile.reason(code)) }
        }
        discard(journal.parts, in: folder, disk)
    }
}
