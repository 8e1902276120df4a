// Starts a task, which would need threads, and waits for it.
import CRondoPlugin
import Dispatch
import Glibc

func act(_ host: UnsafePointer<rondo_host>?) -> Int32 {
    let done = DispatchSemaphore(value: 0)
    Task.detached { done.signal() }
    done.wait()
    return say(host, #"{"rondo": "reply/1", "rules": []}"#)
}
