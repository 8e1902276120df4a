//! quiet-start: a review plugin in Rust, written from rondo_plugin.h alone, without any crate.
//!
//! It says which sessions begin with something lively. Rust 1.63 and later, edition 2021; `.ci/rust-plugin` builds and checks it.
#![crate_type = "cdylib"]

use std::os::raw::{c_char, c_void};
use std::ptr;

// What rondo_plugin.h says, in Rust.

#[repr(C)]
pub struct Bytes {
    data: *const u8,
    length: usize,
}

#[repr(C)]
pub struct Host {
    size: u32,
    contract: u32,
    context: *mut c_void,
    write: extern "C" fn(*const Host, Bytes) -> i32,
}

#[repr(C)]
pub struct Plugin {
    size: u32,
    contract: u32,
    id: *const c_char,
    version: *const c_char,
    capabilities: *const *const c_char,
    answer: extern "C" fn(*const Host, *const c_char, Bytes) -> i32,
}

const CONTRACT: u32 = 1;
const ANSWERED: i32 = 0;
const REFUSED: i32 = 1;
const FAILED: i32 = 2;
const WRITTEN: i32 = 0;

// The structs hold pointers to constants only, so any thread may look at them.
struct Names([*const c_char; 2]);
unsafe impl Sync for Names {}
unsafe impl Sync for Plugin {}

static NAMES: Names = Names([b"review/1\0".as_ptr() as *const c_char, ptr::null()]);
static PLUGIN: Plugin = Plugin {
    size: std::mem::size_of::<Plugin>() as u32,
    contract: CONTRACT,
    id: b"quiet-start\0".as_ptr() as *const c_char,
    version: b"1.0.0\0".as_ptr() as *const c_char,
    capabilities: NAMES.0.as_ptr(),
    answer,
};

/// The one symbol that the library exports.
#[no_mangle]
pub extern "C" fn rondo_plugin_entry(host: *const Host) -> *const Plugin {
    if unsafe { (*host).contract } < CONTRACT {
        return ptr::null();
    }
    &PLUGIN
}

extern "C" fn answer(host: *const Host, capability: *const c_char, request: Bytes) -> i32 {
    let asked = unsafe { std::ffi::CStr::from_ptr(capability) };
    let bytes = if request.data.is_null() {
        &[][..]
    } else {
        unsafe { std::slice::from_raw_parts(request.data, request.length) }
    };
    let reply = if asked.to_bytes() == b"review/1" { review(bytes) } else { Err("this plugin can't be asked that") };
    let (text, outcome) = match reply {
        Ok(findings) => (format!("{{\"rondo\":\"reply/1\",\"findings\":[{}]}}", findings.join(",")), ANSWERED),
        Err(why) => (format!("{{\"rondo\":\"reply/1\",\"error\":{{\"message\":\"{}\"}}}}", why), REFUSED),
    };
    let taken = unsafe { ((*host).write)(host, Bytes { data: text.as_ptr(), length: text.len() }) };
    if taken == WRITTEN { outcome } else { FAILED }
}

/// One finding for each session that begins with something lively.
fn review(bytes: &[u8]) -> Result<Vec<String>, &'static str> {
    let request = json::read(bytes).ok_or("this is not JSON, or it is too deep")?;
    if request.get("rondo").and_then(|it| it.text()) != Some("request/1") {
        return Err("this is no request/1");
    }
    let sessions = request.get("plan").and_then(|plan| plan.get("sessions")).map_or(&[][..], |it| it.items());
    let findings = sessions.iter().filter_map(|session| {
        let id = session.get("id")?.text()?;
        let blocks = session.get("blocks")?.items();
        let first = blocks.iter().find(|block| block.get("kind").and_then(|kind| kind.text()) == Some("activity"))?;
        let strands = first.get("strands")?.items();
        let is_lively = strands.iter().any(|one| one.get("energy").and_then(|it| it.text()) == Some("lively"));
        if !is_lively {
            return None;
        }
        Some(format!(
            "{{\"severity\":\"note\",\"session\":{},\"message\":\"this session begins with something lively\",\
             \"remedy\":\"a calm start lets everyone arrive\"}}",
            json::quoted(id)
        ))
    });
    Ok(findings.take(100).collect())
}

/// As much JSON as this plugin needs.
mod json {
    pub enum Value {
        Other,
        Text(String),
        List(Vec<Value>),
        Object(Vec<(String, Value)>),
    }

    impl Value {
        pub fn get(&self, key: &str) -> Option<&Value> {
            match self {
                Value::Object(pairs) => pairs.iter().find(|pair| pair.0 == key).map(|pair| &pair.1),
                _ => None,
            }
        }
        pub fn text(&self) -> Option<&str> {
            if let Value::Text(text) = self { Some(text) } else { None }
        }
        pub fn items(&self) -> &[Value] {
            if let Value::List(items) = self { items } else { &[] }
        }
    }

    pub fn quoted(text: &str) -> String {
        let mut quoted = String::from("\"");
        for letter in text.chars() {
            match letter {
                '"' | '\\' => quoted.extend(['\\', letter]),
                letter if letter < ' ' => quoted += &format!("\\u{:04x}", letter as u32),
                letter => quoted.push(letter),
            }
        }
        quoted + "\""
    }

    /// The one value of a text, or nothing where it isn't JSON.
    pub fn read(bytes: &[u8]) -> Option<Value> {
        let mut reader = Reader { rest: std::str::from_utf8(bytes).ok()? };
        let value = reader.value(0)?;
        reader.space();
        if reader.rest.is_empty() { Some(value) } else { None }
    }

    struct Reader<'a> {
        rest: &'a str,
    }

    impl<'a> Reader<'a> {
        fn space(&mut self) {
            self.rest = self.rest.trim_start_matches(&[' ', '\t', '\n', '\r'][..]);
        }

        fn skip(&mut self, sign: &str) -> Option<()> {
            self.rest = self.rest.strip_prefix(sign)?;
            Some(())
        }

        fn value(&mut self, depth: usize) -> Option<Value> {
            self.space();
            match self.rest.as_bytes().first()? {
                _ if depth == 64 => None,
                b'{' => self.object(depth),
                b'[' => self.list(depth),
                b'"' => self.string().map(Value::Text),
                _ => self.word(),
            }
        }

        fn list(&mut self, depth: usize) -> Option<Value> {
            self.skip("[")?;
            self.space();
            let mut items = Vec::new();
            if self.skip("]").is_some() {
                return Some(Value::List(items));
            }
            loop {
                items.push(self.value(depth + 1)?);
                self.space();
                if self.skip("]").is_some() {
                    return Some(Value::List(items));
                }
                self.skip(",")?;
            }
        }

        fn object(&mut self, depth: usize) -> Option<Value> {
            self.skip("{")?;
            self.space();
            let mut pairs = Vec::new();
            if self.skip("}").is_some() {
                return Some(Value::Object(pairs));
            }
            loop {
                self.space();
                let key = self.string()?;
                self.space();
                self.skip(":")?;
                pairs.push((key, self.value(depth + 1)?));
                self.space();
                if self.skip("}").is_some() {
                    return Some(Value::Object(pairs));
                }
                self.skip(",")?;
            }
        }

        fn word(&mut self) -> Option<Value> {
            let end = self.rest.find(&[',', ']', '}', ' ', '\t', '\n', '\r'][..]).unwrap_or(self.rest.len());
            let (word, rest) = self.rest.split_at(end);
            self.rest = rest;
            let digits = word.trim_start_matches('-').as_bytes();
            let is_number = digits.first()?.is_ascii_digit() && word.parse::<f64>().is_ok();
            if is_number || ["true", "false", "null"].contains(&word) { Some(Value::Other) } else { None }
        }

        fn string(&mut self) -> Option<String> {
            self.skip("\"")?;
            let mut text = String::new();
            loop {
                let end = self.rest.find(|letter| letter == '"' || letter == '\\' || letter < ' ')?;
                let (part, rest) = self.rest.split_at(end);
                text += part;
                self.rest = rest;
                if self.skip("\"").is_some() {
                    return Some(text);
                }
                self.skip("\\")?;
                text.push(self.escape()?);
            }
        }

        fn escape(&mut self) -> Option<char> {
            let letter = self.rest.chars().next()?;
            self.rest = &self.rest[letter.len_utf8()..];
            Some(match letter {
                '"' | '\\' | '/' => letter,
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let first = self.unit()?;
                    if !(0xD800..0xDC00).contains(&first) {
                        return char::from_u32(first);
                    }
                    self.skip("\\u")?;
                    let second = self.unit()?;
                    if !(0xDC00..0xE000).contains(&second) {
                        return None;
                    }
                    return char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
                }
                _ => return None,
            })
        }

        fn unit(&mut self) -> Option<u32> {
            let digits = self.rest.get(..4)?;
            if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                return None;
            }
            self.rest = &self.rest[4..];
            u32::from_str_radix(digits, 16).ok()
        }
    }
}
