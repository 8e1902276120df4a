/// Decodes a plugin's settings from JSON; errors say the place as `settings.how-many`.
struct SettingsDecoder: Decoder {
    let json: JSON
    var codingPath: [any CodingKey] = []
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    static func decode<Settings: Decodable>(_ type: Settings.Type, from json: JSON) throws -> Settings {
        do {
            return try Settings(from: SettingsDecoder(json: json))
        } catch let refusal as Refusal {
            throw refusal
        } catch let error as DecodingError {
            throw Refusal(error)
        }
    }

    func container<K: CodingKey>(keyedBy type: K.Type) throws -> KeyedDecodingContainer<K> {
        guard case .object(let members) = json else { throw expected("an object") }
        return KeyedDecodingContainer(SettingsObject(decoder: self, members: members))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let items) = json else { throw expected("a list") }
        return SettingsList(decoder: self, items: items)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { SettingsValue(decoder: self) }

    func expected(_ what: String) -> Refusal {
        Refusal("\(what) is expected, and this is \(json.kind)", place: Self.place(codingPath))
    }

    /// The decoder of a part.
    func inside(_ key: any CodingKey, _ json: JSON) -> SettingsDecoder {
        SettingsDecoder(json: json, codingPath: codingPath + [key])
    }

    /// `settings.how-many`, `settings.techniques[2]`.
    static func place(_ path: [any CodingKey]) -> String {
        path.reduce(into: "settings") { place, key in
            if let index = key.intValue { place += "[\(index + 1)]" } else { place += "." + kebab(key.stringValue) }
        }
    }

    /// `howMany` as `how-many`.
    static func kebab(_ name: String) -> String {
        name.reduce(into: "") { kebab, letter in
            if letter.isUppercase { kebab += "-" + letter.lowercased() } else { kebab.append(letter) }
        }
    }
}

extension Refusal {
    /// What the compiler's own decoding code said.
    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init("it is missing", place: SettingsDecoder.place(context.codingPath + [key]))
        case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
            self.init(context.debugDescription, place: SettingsDecoder.place(context.codingPath))
        @unknown default:
            self.init("the settings can't be read", place: "settings")
        }
    }
}
