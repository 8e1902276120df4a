// Reads beyond the end of a list, which traps.
import CRondoPlugin
import Glibc

func act(_ host: UnsafePointer<rondo_host>?) -> Int32 {
    let numbers = [1, 2, 3]
    return Int32(numbers[Int(host?.pointee.contract ?? 0) + 5])
}
