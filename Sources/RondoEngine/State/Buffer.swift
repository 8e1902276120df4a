/// Numbers in one piece of memory of their own, read and written without the checks of an array.
///
/// Owned by this value and freed with it; debug builds check every index.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private(set) var count: Int

    /// `count` times the same.
    init(_ count: Int, repeating value: Element) {
        self.count = count
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: value, count: max(1, count))
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        nonmutating _modify {
            assert(index >= 0 && index < count)
            yield &base[index]
        }
    }

    /// Where a number and those after it stand, as long as this buffer lives and doesn't grow.
    @inline(__always)
    func pointer(to index: Int) -> UnsafePointer<Element> {
        assert(index >= 0 && index <= count)
        return UnsafePointer(base + index)
    }

    /// Has room for `size` at least; what stood there is gone where it had to grow.
    mutating func reserve(_ size: Int, repeating value: Element) {
        if size <= count { return }
        base.deallocate()
        count = max(size, 2 * count)
        base = .allocate(capacity: count)
        base.initialize(repeating: value, count: count)
    }

    /// The same everywhere.
    func fill(_ value: Element) { base.update(repeating: value, count: count) }

    /// Takes over the first `size` numbers of another.
    func copy(_ other: borrowing Buffer, first size: Int) {
        precondition(size <= count && size <= other.count)
        base.update(from: other.base, count: size)
    }
}
