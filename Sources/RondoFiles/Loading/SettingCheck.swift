public import RondoModel

/// Compares values with what a manifest says of a setting.
public enum SettingCheck {
    /// What is wrong with a value, each a plain clause; nothing where it may be used.
    public static func problems(_ value: DataValue, _ setting: PluginSetting) -> [String] {
        SettingValue.problems(value, setting).map(\.message)
    }
}
