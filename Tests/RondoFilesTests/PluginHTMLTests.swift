import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoFiles

@Suite struct PluginHTMLTests {
    private func files(_ name: String, _ text: String) -> (text: String?, messages: [String]) {
        let reply = "{\"rondo\": \"reply/1\", \"files\": [{\"name\": \(quoted(name)), \"text\": \(quoted(text))}]}"
        let read = PluginReplies.render(Array(reply.utf8), from: "deck")
        return (read.content?.first?.text, read.findings.map(\.message))
    }

    private func quoted(_ text: String) -> String {
        String(decoding: JSONWriter.canonical(.text(text)), as: UTF8.self)
    }

    @Test(
        "the policy stands right behind the head's start",
        arguments: [
            "<!doctype html><html><head>", "<!DOCTYPE HTML>\r\n<HTML LANG=\"en-GB\" dir='ltr'>\n\t<HEAD>",
            " \n<!doctype  html >\n<html class=\"a b_c\" id=\"x\" >\n<head>",
        ])
    func policy(start: String) {
        let (text, messages) = files("a.html", start + "<title>T</title>")
        #expect(messages == [])
        #expect(text == start + PluginHTML.policy + "<title>T</title>")
        #expect(PluginHTML.policy.contains("default-src 'none'"))
    }

    @Test(
        "nothing that acts stands before the policy",
        arguments: [
            "", "<html><head>", "<p>x", "<!doctype html><head>", "<!doctype html><script>x</script><html><head>",
            "<!doctype html><!-- --><html><head>", "<!doctype html><html onload=\"x\"><head>",
            "<!doctype html><html lang=\"x>\"><head>", "<!doctype html><html lang=\"x'><head>",
            "<!doctype html><html lang=x><head>",
            "<!doctype html><html lang=\"en\"onload=\"x\"><head>", "<!doctype html><html manifest=\"x\"><head>",
            "<!doctype html><html><head profile=\"x\">", "<!doctype html><html><header>", "<!doctypehtml><html><head>",
            "\u{FEFF}<!doctype html><html><head>", "<!doctype html><html/><head>",
            "<!doctype html><html lang=\"&#62;\"><head>",
            "<!doctype html><html",
        ])
    func starts(start: String) {
        let (text, messages) = files("a.html", start)
        #expect(text == nil)
        #expect(messages.count == 1)
        #expect(messages.first?.contains("files[0].text: an HTML file begins with") == true)
    }

    @Test(
        "what a policy doesn't govern is refused wherever it stands",
        arguments: [
            "<META HTTP-EQUIV=refresh content='0;url=x'>", "<link rel=preconnect href=//x>", "<LINK\n>",
            "<style><link></style>",
        ])
    func refused(rest: String) {
        let (text, messages) = files("a.html", "<!doctype html><html><head>" + rest)
        #expect(text == nil)
        #expect(messages.first?.hasSuffix("stands in an HTML file") == true)
    }

    @Test(
        "names lead nowhere else",
        arguments: [
            "../a.html", "a/b.html", ".html", "a", "a.", "a.exe", "a.html.exe", "a.b.html", "-a.html", "a.HTML",
            "a b.md", "ä.md",
            "a.md\n", "a\u{0}.md", "con.svg", "\u{202E}a.md", "",
        ])
    func names(name: String) {
        #expect(files(name, "x").text == nil)
    }

    @Test("other files stay as they are, and no two have one name")
    func others() {
        #expect(files("Notes-1.md", "<script>").text == "<script>")
        let two =
            "{\"rondo\": \"reply/1\", \"files\": [{\"name\": \"a.md\", \"text\": \"\"}, {\"name\": \"A.md\", \"text\": \"\"}]}"
        #expect(
            PluginReplies.render(Array(two.utf8), from: "deck").findings.map(\.message) == [
                "plugin 'deck', render/1: two files are called 'A.md'"
            ])
    }
}
