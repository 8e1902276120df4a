import RondoInstances

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes the instances of `Benchmarks/instances`; the same files on any machine.
enum InstancesBench {
    static func run(folder: String) {
        for use in Instance.Use.allCases { mkdir(folder + "/" + use.rawValue, 0o777) }
        write(Instances.all.map { ($0.path, $0) }, to: folder)
    }

    /// The small problems that are held to proofs, all in one folder.
    static func runSmall(folder: String) {
        mkdir(folder, 0o777)
        write(Instances.small.map { ($0.file, $0) }, to: folder)
    }

    /// The same workshop for 12 to 1,000 people, all in one folder.
    static func runGrowth(folder: String) {
        mkdir(folder, 0o777)
        write(Instances.growth.map { ($0.file, $0) }, to: folder)
    }

    private static func write(_ instances: [(path: String, instance: Instance)], to folder: String) {
        var bytes = 0
        for (path, instance) in instances {
            let content = instance.bytes
            guard let file = fopen(folder + "/" + path, "w") else {
                print("\(folder)/\(path) can't be written")
                exit(73)
            }
            let written = fwrite(content, 1, content.count, file)
            guard fclose(file) == 0, written == content.count else {
                print("\(folder)/\(path) can't be written")
                exit(74)
            }
            bytes += content.count
        }
        print("instances \(instances.count)")
        print("bytes \(bytes)")
    }
}
