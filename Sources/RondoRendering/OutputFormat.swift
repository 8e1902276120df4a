/// What a document is written as.
public enum OutputFormat: String, Sendable, CaseIterable {
    /// Columns for a terminal.
    case terminal
    /// Markdown, as GitHub reads it.
    case md
    /// One self-contained HTML file.
    case html
    /// iCalendar, RFC 5545.
    case ics
    /// Comma-separated values, RFC 4180.
    case csv
    /// JSON.
    case json
}
