// Does nothing wrong: what the other Swift plugins are measured by.
import CRondoPlugin
import Glibc

func act(_ host: UnsafePointer<rondo_host>?) -> Int32 { say(host, #"{"rondo": "reply/1", "rules": []}"#) }
