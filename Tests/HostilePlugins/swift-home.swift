// Looks for the user's home folder, which the C library asks a service on this machine for.
import CRondoPlugin
import Foundation
import Glibc

func act(_ host: UnsafePointer<rondo_host>?) -> Int32 { say(host, NSHomeDirectory()) }
