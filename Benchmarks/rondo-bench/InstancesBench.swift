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
        var bytes = 0
        for instance in Instances.all {
            let content = instance.bytes
            guard let file = fopen(folder + "/" + instance.path, "w") else {
                print("\(folder)/\(instance.path) can't be written")
                exit(73)
            }
            let written = fwrite(content, 1, content.count, file)
            guard fclose(file) == 0, written == content.count else {
                print("\(folder)/\(instance.path) can't be written")
                exit(74)
            }
            bytes += content.count
        }
        print("instances \(Instances.all.count)")
        print("bytes \(bytes)")
    }
}
