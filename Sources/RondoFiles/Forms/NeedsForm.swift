import RondoModel
import RondoYAML

extension Form where Value == [StatedNeed] {
    /// `[bsl, {pause-every: 40m}, {leaves-by: "15:00"}]`.
    ///
    /// In files that people write, a value's text is kept beside its minutes until the vocabulary says which of the two
    /// the need takes.
    static var needs: Form {
        let list = Form.list(one)
        return Form(
            read: { node, reading in
                reading.isSensitive = true
                defer { reading.isSensitive = false }
                return list.read(node, &reading)
            },
            write: list.write, schema: list.schema)
    }

    private static var one: Form<StatedNeed> {
        Form<StatedNeed>(
            read: { node, reading in
                if let word = reading.text(node) {
                    reading.mention(.need, word, at: node.mark)
                    return StatedNeed(word)
                }
                guard let pairs = node.pairs, pairs.count == 1, let pair = pairs.first else {
                    reading.wrongForm(node, takes: "a need, or one need with its value such as {pause-every: 40m}")
                    return nil
                }
                reading.mention(.need, pair.key, at: pair.mark)
                var need = StatedNeed(pair.key)
                if let text = pair.value["text"]?.text {
                    need.text = text
                    return need
                }
                guard let text = pair.value.text else {
                    reading.wrongForm(pair.value, takes: "needs with one value each")
                    return need
                }
                need.minutes = TimeText.duration(text) ?? TimeText.time(text)
                if reading.isWritten || need.minutes == nil { need.text = text }
                return need
            },
            write: { need in
                if let minutes = need.minutes { return .map([(need.need, .text(Clock.duration(minutes)))]) }
                guard let text = need.text else { return .text(need.need) }
                return .map([(need.need, .map([("text", .text(text))]))])
            },
            schema: { _ in
                .anyOf([
                    .stringSchema(),
                    .map([("type", .text("object")), ("minProperties", .number(1)), ("maxProperties", .number(1))]),
                ])
            })
    }
}
