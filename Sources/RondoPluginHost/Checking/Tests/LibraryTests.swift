/// What the library's own tables say, without loading it.
enum LibraryTests {
    static let all: [PluginTest] = [
        readable, machine, exports, function, needed, searchPath, symbols, stack, text, writableCode, size,
    ]

    static let readable = PluginTest(
        "library.readable", .library, "is a dynamic library that Linux can load"
    ) { plugin throws(Trouble) in
        do throws(SharedObject.Unreadable) { _ = try SharedObject(plugin.image.library) } catch {
            throw .came("of \(plugin.libraryName): \(error.reason)", remedy: "build it with 'rondo plugin build'")
        }
    }

    static let machine = PluginTest(
        "library.machine", .library, "is built for this machine's processor"
    ) { plugin throws(Trouble) in
        let machine = try plugin.object.machine
        guard machine == KnownLibraries.machine else {
            throw .came(
                "the library is for processor kind \(machine), this machine has \(KnownLibraries.machine)",
                remedy: "build it on the kind of machine where it is used")
        }
    }

    static let exports = PluginTest(
        "library.exports", .library, "exports rondo_plugin_entry and nothing else"
    ) { plugin throws(Trouble) in
        let exports = try plugin.object.exports
        guard exports.contains("rondo_plugin_entry") else {
            throw .came("rondo_plugin_entry is missing", remedy: "export it, with C's naming and default visibility")
        }
        let others = exports.filter { $0 != "rondo_plugin_entry" }
        guard others.isEmpty else {
            throw .came(
                "\(others.count) more can be found in it: " + Listing.some(others),
                remedy: "hide them: -fvisibility=hidden, 'static', or the linker's --version-script with "
                    + "rondo_plugin.map; 'rondo plugin build' does it for Swift")
        }
    }

    static let function = PluginTest(
        "library.entry-is-code", .library, "has a function behind the name rondo_plugin_entry"
    ) { plugin throws(Trouble) in
        guard let entry = try plugin.object.symbols.first(where: { $0.name == "rondo_plugin_entry" && $0.isExported })
        else { throw .notForThisPlugin("it has no such name") }
        guard entry.isFunction else {
            throw .came("what stands there is data", remedy: "declare it as rondo_plugin.h does")
        }
    }

    static let needed = PluginTest(
        "library.needs", .library, "needs libraries of the system, of Swift, and its companions only"
    ) { plugin throws(Trouble) in
        let strangers = try plugin.object.needed.filter {
            !KnownLibraries.isSystem($0) && !KnownLibraries.isSwift($0) && !plugin.companionNames.contains($0)
        }
        guard strangers.isEmpty else {
            throw .came(
                "it also needs " + Listing.some(strangers),
                remedy: "link them statically, or put them beside it and name them under 'companions'")
        }
    }

    static let searchPath = PluginTest(
        "library.search-path", .library, "looks for libraries beside itself or in the toolchain, nowhere else"
    ) { plugin throws(Trouble) in
        let wrong = try plugin.object.searchPath.filter { folder in
            let isBeside = folder == "$ORIGIN" || folder.hasPrefix("$ORIGIN/") && !folder.contains("..")
            let isSwift = folder.hasPrefix("/") && folder.hasSuffix("/lib/swift/linux")
            return !isBeside && !isSwift
        }
        guard wrong.isEmpty else {
            throw .came(
                "it also looks in " + Listing.some(wrong.map { $0.isEmpty ? "(the working folder)" : $0 }),
                remedy: "leave out -rpath, or use '$ORIGIN'")
        }
    }

    static let symbols = PluginTest(
        "library.finds-its-symbols", .library, "uses nothing that can't be found in the libraries that it needs"
    ) { plugin throws(Trouble) in
        let object = try plugin.object
        let providers = SymbolProviders(of: object, companions: plugin.image.companions, names: plugin.companionNames)
        guard providers.missingLibraries.isEmpty else {
            throw .came(
                "these libraries aren't on this machine: " + Listing.some(providers.missingLibraries),
                remedy: "install them, or build with --self-contained")
        }
        let missing = object.wanted.filter { !providers.symbols.contains($0) }
        guard missing.isEmpty else {
            throw .came(
                "nobody has " + Listing.some(missing),
                remedy: "link the library that has it, or define it; the linker's '-z defs' finds this as you build")
        }
    }

    static let stack = PluginTest(
        "library.stack", .library, "doesn't ask for a stack that may hold code"
    ) { plugin throws(Trouble) in
        guard try plugin.object.wantsExecutableStack else { return }
        throw .came(
            "it asks for one", remedy: "link with '-z noexecstack'; assembler files need a .note.GNU-stack section")
    }

    static let text = PluginTest(
        "library.text-relocations", .library, "has code that stays as it is while it is loaded"
    ) { plugin throws(Trouble) in
        guard try plugin.object.changesItsCode else { return }
        throw .came("the loader would have to change its code", remedy: "compile everything in it with -fPIC")
    }

    static let writableCode = PluginTest(
        "library.writable-code", .library, "keeps code and writable memory apart"
    ) { plugin throws(Trouble) in
        guard try plugin.object.hasWritableCode else { return }
        throw .came("a part of it is both", remedy: "leave out linker options such as -N or --omagic")
    }

    static let size = PluginTest(
        "library.size", .library, "has at most 64 MiB, companions included"
    ) { plugin throws(Trouble) in
        let bytes = plugin.image.companions.reduce(plugin.image.library.count) { $0 + $1.count }
        guard bytes > 64 << 20 else { return }
        throw .came(
            "it has \(bytes >> 20) MiB, and all of it is read and hashed for each plan",
            remedy: "strip it, and leave Foundation out where you can")
    }
}
