// Calls itself without end.
import CRondoPlugin
import Glibc

@inline(never) func deeper(_ number: Int, _ list: inout [Int]) -> Int {
    list[0] = number
    return deeper(number + 1, &list) + list[0]
}

func act(_ host: UnsafePointer<rondo_host>?) -> Int32 {
    var list = [0]
    return say(host, "\(deeper(0, &list))")
}
