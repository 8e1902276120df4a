public import RondoDiagnostics
public import RondoModel
import RondoYAML

/// Plans as `plan.json`.
public enum PlanFile {
    /// A plan as bytes: the same plan always gives the same bytes. Places in input files are dropped.
    public static func encode(_ plan: Plan) -> [UInt8] {
        let body = PlanFormat.shape.write(plan).pairs ?? []
        let version = Pair("rondo", .text(FileFormat.plan.version))
        return JSONWriter.pretty(Node(.mapping([version] + body)))
    }

    /// The plan of some bytes, or nil where they hold none; and what is wrong with them. `path` names the file.
    public static func decode(_ bytes: [UInt8], path: String) -> (plan: Plan?, findings: [Finding]) {
        decode(SourceText(file: path, bytes: bytes))
    }

    /// The plan of a file of at most 64 MiB, or nil where it holds none; and what is wrong with it.
    public static func read(path: String) -> (plan: Plan?, findings: [Finding]) {
        OutputFolder.settle(besides: path)
        let (source, finding) = FileAccess.read(path, limits: .plan)
        guard let source else { return (nil, finding.map { [$0] } ?? []) }
        if let mistaken = MistakenFile.finding(source, wanted: .plan) { return (nil, [mistaken]) }
        return decode(source)
    }

    /// SHA-256 of the canonical form of each part of some inputs: `workshop`, `activities`, `vocabulary`, `ledger`,
    /// `earlier`, and `rules` and `plugins` where there are any.
    public static func hashes(of inputs: Inputs) -> [ContentHash] {
        var parts: [(String, Node)] = [
            ("workshop", WorkshopFormat.shape.write(inputs.workshop)),
            ("activities", .list(inputs.activities.map(ActivityFormat.shape.write))),
            ("vocabulary", VocabularyFormat.shape.write(inputs.vocabulary)),
            ("ledger", LedgerFormat.ledger.write(inputs.ledger)),
            ("earlier", inputs.earlier.map(PlanFormat.earlier.write) ?? .null),
        ]
        if !inputs.rules.isEmpty { parts.append(("rules", .list(inputs.rules.map(HouseRuleFormat.rule.write)))) }
        if !inputs.plugins.isEmpty { parts.append(("plugins", .list(inputs.plugins.map(PluginPinFormat.pin.write)))) }
        return parts.map { ContentHash($0, ContentDigest.sha256(JSONWriter.canonical($1))) }
    }

    private static func decode(_ source: SourceText) -> (plan: Plan?, findings: [Finding]) {
        var (root, findings) = JSONReader.read(source)
        guard let root else { return (nil, findings) }
        let (format, finding) = FileFormat.of(root, in: source)
        if let finding { findings.append(finding) }
        guard let format else { return (nil, findings) }
        guard format == .plan else {
            findings.append(
                source.finding(
                    .error, "format.unexpected", "this is \(format.version) where plan/1 is wanted",
                    at: root["rondo"]?.mark ?? root.mark))
            return (nil, findings)
        }
        var reading = Reading(source: source, format: .plan)
        let body = Node(.mapping((root.pairs ?? []).filter { $0.key != "rondo" }), at: root.mark)
        let plan = PlanFormat.shape.read(body, &reading)
        findings = (findings + reading.findings).inOrder()
        return (findings.hasErrors ? nil : plan, findings)
    }
}
