public import RondoDiagnostics
public import RondoModel
import RondoYAML

/// Reads what plugins say of themselves; no library is loaded for it.
public enum PluginManifests {
    /// The manifest of a `plugin.yaml` of at most 1 MiB, with its hash, or nil where it holds errors; and what is
    /// wrong with it.
    public static func read(path: String) -> (manifest: PluginManifest?, findings: [Finding]) {
        let (source, finding) = FileAccess.read(path, limits: .yaml)
        guard let source else { return (nil, finding.map { [$0] } ?? []) }
        return read(source.bytes, path: path)
    }

    /// The same for bytes that were read before; `path` names the file.
    public static func read(_ bytes: [UInt8], path: String) -> (manifest: PluginManifest?, findings: [Finding]) {
        var (manifest, findings) = OneFile.read(bytes, path, .plugin, ManifestFormat.shape)
        manifest?.sha256 = ContentDigest.sha256(bytes)
        return (manifest, findings)
    }
}

/// Reads and writes which plugins were agreed to.
public enum PluginLocks {
    /// The lock of a `rondo.lock` of at most 1 MiB, or nil where it holds errors; and what is wrong with it.
    public static func read(path: String) -> (lock: PluginLock?, findings: [Finding]) {
        let (source, finding) = FileAccess.read(path, limits: .yaml)
        guard let source else { return (nil, finding.map { [$0] } ?? []) }
        return read(source.bytes, path: path)
    }

    /// The same for bytes that were read before; `path` names the file.
    public static func read(_ bytes: [UInt8], path: String) -> (lock: PluginLock?, findings: [Finding]) {
        let (lock, findings) = OneFile.read(bytes, path, .lock, LockFormat.shape)
        return (lock, findings)
    }

    /// A lock as bytes, in order of id: the same lock always gives the same bytes.
    public static func encode(_ lock: PluginLock) -> [UInt8] {
        var lock = lock
        lock.plugins.sort { $0.id < $1.id }
        let body = LockFormat.shape.write(lock).pairs ?? []
        let version = Pair("rondo", .text(FileFormat.lock.version))
        let comment = ["Written by 'rondo plugin add': what was looked at and agreed to. Keep it with the workshop."]
        return Array((YAMLWriter.comment(comment) + YAMLWriter.text(Node(.mapping([version] + body)))).utf8)
    }
}

/// Reads one YAML file of a known format.
enum OneFile {
    static func read<Record>(
        _ bytes: [UInt8], _ path: String, _ wanted: FileFormat, _ shape: Shape<Record>
    ) -> (record: Record?, findings: [Finding]) {
        let source = SourceText(file: path, bytes: bytes)
        var (root, findings) = YAMLReader.read(source)
        guard let root else { return (nil, findings) }
        let (format, finding) = FileFormat.of(root, in: source)
        if let finding { findings.append(finding) }
        guard let format else { return (nil, findings) }
        guard format == wanted else {
            findings.append(
                source.finding(
                    .error, "format.unexpected", "this is \(format.version) where \(wanted.version) is wanted",
                    at: root["rondo"]?.mark ?? root.mark))
            return (nil, findings)
        }
        var reading = Reading(source: source, format: format)
        let body = Node(.mapping((root.pairs ?? []).filter { $0.key != "rondo" }), at: root.mark)
        let record = shape.read(body, &reading)
        findings = (findings + reading.findings).inOrder()
        return (findings.hasErrors ? nil : record, findings)
    }
}
