"""Runs the service for a test, and speaks to it over plain sockets."""

import json
import os
import re
import signal
import socket
import subprocess
import urllib.request


class Service:
    """A service on a free port, with options."""

    def __init__(self, *options):
        path = os.environ["THAITEXT_SERVE"]
        self.process = subprocess.Popen([path, "--port", "0", *options], stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            found = re.search(r"address=.*?127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = int(found.group(1))
                break
        else:
            raise SystemExit("the service did not start")
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stderr.close()

    def stop(self, timeout=30):
        """Asks the service to stop; returns its status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout)

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.port))
        connection.settimeout(30)
        return connection

    def get(self, path):
        with urllib.request.urlopen(self.url + path, timeout=30) as answer:
            return answer.read().decode()

    def metric(self, name):
        return float(re.search(rf"^{re.escape(name)} (\S+)$", self.get("/metrics"), re.M).group(1))

    @property
    def memory(self):
        """What the process has in memory, in megabytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def head(path, *, length=None, media="application/json", more=""):
    size = f"Content-Length: {length}\r\n" if length is not None else "Transfer-Encoding: chunked\r\n"
    return f"POST {path} HTTP/1.1\r\nHost: test\r\nContent-Type: {media}\r\n{size}{more}\r\n".encode()


def request(path, value, **options):
    body = json.dumps(value).encode()
    return head(path, length=len(body), **options) + body


def read_answer(connection):
    """One answer: its status, its headers and its body."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part:
            return None
        data += part
    first, _, body = data.partition(b"\r\n\r\n")
    lines = first.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    length = int(headers.get("content-length", 0))
    while len(body) < length:
        part = connection.recv(65536)
        if not part:
            break
        body += part
    return int(lines[0].split()[1]), headers, body[:length], body[length:]


def status_of(connection):
    answer = read_answer(connection)
    return answer and answer[0]


def is_closed(connection):
    """Whether the other side ends the connection, which may take as long as the socket waits."""
    try:
        while connection.recv(65536):
            pass
        return True
    except ConnectionError:
        return True
    except TimeoutError:
        return False
