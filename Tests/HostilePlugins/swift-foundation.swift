// Uses what reaches for files in Foundation: time zones, locales, folders, the environment; tells what it found.
import CRondoPlugin
import Foundation
import Glibc

func act(_ host: UnsafePointer<rondo_host>?) -> Int32 {
    let passwd = FileManager.default.contents(atPath: "/etc/passwd") == nil ? "no file" : "a file"
    let zone = TimeZone(identifier: "Europe/London")?.secondsFromGMT(for: Date(timeIntervalSince1970: 1_750_000_000))
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "de_DE")
    formatter.timeZone = TimeZone(identifier: "GMT")
    formatter.dateFormat = "EEEE d MMMM"
    let day = formatter.string(from: Date(timeIntervalSince1970: 1_750_000_000))
    let variables = ProcessInfo.processInfo.environment.keys.sorted().joined(separator: " ")
    let json = try? JSONSerialization.jsonObject(with: Data(#"{"a": [1, 2]}"#.utf8))
    return say(
        host,
        """
        {"rondo": "reply/1", "findings": [{"severity": "note", "message": "\(passwd); \(zone ?? -1); \(day); \
        \(variables); \(json == nil ? "no json" : "json")"}]}
        """)
}
