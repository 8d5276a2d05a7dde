"""Drives the page in headless Chromium: types a text, reads the tokens, uses the keyboard, changes the language."""

import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

import websocket

from service import Service

HOSTILE = "<img src=x onerror=\"window.hurt=1\"></script><script>window.hurt=1</script>"


class Browser:
    """A page of Chromium, and what it said and asked for."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
             "--remote-allow-origins=*", f"--user-data-dir={folder}", "--lang=en", "about:blank"],
            stderr=subprocess.DEVNULL)
        port = self.wait(lambda: self.read(f"{folder}/DevToolsActivePort")).split("\n")[0]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
            page = next(page for page in json.load(answer) if page["type"] == "page")
        self.socket = websocket.create_connection(page["webSocketDebuggerUrl"], timeout=30)
        self.numbers = itertools.count(1)
        self.faults, self.requests = [], []
        for domain in ["Page", "Runtime", "Network", "Log", "Accessibility"]:
            self.call(f"{domain}.enable")

    @staticmethod
    def read(path):
        try:
            with open(path) as file:
                return file.read()
        except FileNotFoundError:
            return None

    def call(self, method, **parameters):
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            self.note(message)
            if message.get("id") == number:
                if "error" in message:
                    raise AssertionError(message["error"])
                return message["result"]

    def note(self, message):
        parameters = message.get("params", {})
        if message.get("method") == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        if message.get("method") == "Runtime.exceptionThrown":
            self.faults.append(parameters["exceptionDetails"])
        if message.get("method") == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            self.faults.append(parameters["entry"]["text"])

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise AssertionError(result["exceptionDetails"])
        return result["result"].get("value")

    def wait(self, condition, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = condition()
            if value:
                return value
            time.sleep(0.05)
        raise AssertionError("waited in vain")

    def press(self, key):
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=key)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=key)

    def width(self, pixels):
        self.call("Emulation.setDeviceMetricsOverride", width=pixels, height=800, deviceScaleFactor=1, mobile=pixels < 500)

    @property
    def tokens(self):
        return self.value("[...document.querySelectorAll('.token > span')].map((token) => token.textContent)")

    def end(self):
        self.call("Browser.close")
        self.process.wait(20)


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def check_view(browser):
    """What holds of every page, served or in a file."""
    expect(browser.value("document.querySelectorAll('main section').length") == 8, "eight sections")
    names = browser.value("[...document.querySelectorAll('section')].map((part) => part.getAttribute('aria-labelledby'))"
                          ".every((name) => document.getElementById(name)?.textContent)")
    expect(names, "each section has a heading")
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    options = [node["name"]["value"] for node in nodes if node.get("role", {}).get("value") == "option"
               and "–" in node["name"]["value"]]
    expect(len(options) == len(browser.tokens), "a screen reader is told of each token")
    expect(browser.value("document.querySelectorAll('.flow path.arc').length") > 0, "compounds have arcs")
    for pixels in [320, 700, 1280]:
        browser.width(pixels)
        expect(browser.value("document.documentElement.scrollWidth") <= pixels, f"{pixels} pixels are enough")


def check_keyboard(browser):
    chosen = "[...document.querySelectorAll('.token')].findIndex((token) => token.getAttribute('aria-selected') === 'true')"
    browser.value("document.querySelector('.token').focus()")
    for key, place in [("ArrowRight", 1), ("ArrowRight", 2), ("ArrowLeft", 1), ("End", len(browser.tokens) - 1), ("Home", 0)]:
        browser.press(key)
        expect(browser.value(chosen) == place, f"{key} goes to {place}")
        expect(browser.value("document.activeElement.classList.contains('token')"), "the focus follows")
    browser.press("ArrowRight")
    text = browser.value("document.querySelector('.details .big').textContent")
    expect(text == browser.tokens[1], "the details are those of the chosen token")


def check_languages(browser):
    for code, word in [("th", "คำที่ตัดได้"), ("en", "Tokens")]:
        browser.value(f"document.querySelector('.languages [lang={code}]').click()")
        expect(browser.value("document.documentElement.lang") == code, "the language of the page")
        expect(browser.value("document.querySelector('#tokens h2').textContent") == word, word)


def type_text(browser, text):
    browser.value("(() => { const field = document.querySelector('textarea'); field.focus(); field.select(); })()")
    browser.call("Input.insertText", text=text)
    seen = text.replace(" ", "␣")
    browser.wait(lambda: "".join(browser.tokens) == seen)


def check_served(browser, service):
    browser.call("Page.navigate", url=service.url + "/")
    browser.wait(lambda: browser.tokens)
    check_view(browser)
    check_keyboard(browser)
    check_languages(browser)
    type_text(browser, "ตากลมดูดาวที่แม่น้ำเจ้าพระยา")
    expect("แม่น้ำ" in browser.tokens and "เจ้าพระยา" in browser.tokens, browser.tokens)
    expect(browser.value("document.activeElement.tagName") == "TEXTAREA", "one can go on typing")
    type_text(browser, HOSTILE)
    expect(browser.value("window.hurt === undefined && !document.querySelector('main img')"), "text became HTML")
    type_text(browser, "ประชุม 5 ธันวาคม 2567")
    text = browser.value("document.querySelector('#entities').textContent")
    expect("5 December 2567 BE" in text and "5 December 2024 CE" in text, text)
    browser.value("(() => { const list = document.querySelector('select[name=engine]'); list.value = 'cluster';"
                  " list.dispatchEvent(new Event('change')); })()")
    browser.wait(lambda: browser.tokens[:2] == ["ป", "ระ"])
    browser.value("(() => { const field = document.querySelector('textarea'); field.focus(); field.select(); })()")
    browser.call("Input.insertText", text="ก" * 60_000)
    browser.wait(lambda: browser.value("document.querySelector('.status.failed')?.textContent") == "The text is too long for this page.")
    outside = [url for url in browser.requests if not url.startswith((service.url, "data:"))]
    expect(outside == [], outside)


def check_file(browser, path):
    browser.requests.clear()
    browser.call("Page.navigate", url=f"file://{path}")
    browser.wait(lambda: browser.tokens)
    check_view(browser)
    check_keyboard(browser)
    check_languages(browser)
    expect(browser.value("window.hurt === undefined"), "text became HTML")
    outside = [url for url in browser.requests if not url.startswith(("file://" + path, "data:"))]
    expect(outside == [], outside)


def main(page):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, Service() as service:
        browser = Browser(folder)
        try:
            check_served(browser, service)
            faults = [fault for fault in browser.faults if "413" not in str(fault)]
            expect(faults == [], faults)
            browser.faults.clear()
            check_file(browser, os.path.abspath(page))
            expect(browser.faults == [], browser.faults)
        finally:
            browser.end()
    print("the page passed, served and as a file")


if __name__ == "__main__":
    main(sys.argv[1])
