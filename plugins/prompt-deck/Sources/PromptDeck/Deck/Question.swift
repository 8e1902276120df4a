import RondoPluginKit

/// What is asked about the theme. It stands by itself, so that any words can be the theme.
struct Question: Sendable {
    /// Lower-case letters and hyphens.
    let id: String
    /// Its words in a title: `a good day`.
    let title: String
    /// The question, under 15 words.
    let asks: String
    /// What it can be answered with.
    let makes: Set<Technique.Makes>
    /// How much it asks people to show of themselves.
    var exposure = Exposure.low
    /// What whoever leads says besides, where it comes close to people's lives.
    var care: String?
}
