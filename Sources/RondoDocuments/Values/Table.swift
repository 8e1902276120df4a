/// Rows under named columns; the first column names the row.
public struct Table: Sendable, Equatable {
    /// One column.
    public struct Column: Sendable, Equatable {
        /// Stable lower-case id, as spreadsheets and programs read it.
        public var id: String
        /// What people read.
        public var title: String
        /// True where its cells are numbers.
        public var isNumber: Bool
        /// A column.
        public init(_ id: String, _ title: String, isNumber: Bool = false) {
            self.id = id
            self.title = title
            self.isNumber = isNumber
        }
    }

    /// One cell.
    public enum Cell: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        case text(String)
        case number(Int)
        case empty

        /// A text.
        public init(stringLiteral value: String) { self = .text(value) }
        /// A number.
        public init(integerLiteral value: Int) { self = .number(value) }

        /// What people read.
        public var text: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            case .empty: ""
            }
        }
    }

    /// What the table shows.
    public var caption = ""
    /// From left to right.
    public var columns: [Column] = []
    /// From top to bottom; each as long as `columns`.
    public var rows: [[Cell]] = []

    /// An empty table.
    public init() {}
    /// A table; see the properties.
    public init(_ caption: String, _ columns: [Column], _ rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
