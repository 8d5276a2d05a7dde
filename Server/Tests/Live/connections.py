"""What clients that are slow, greedy, broken or gone get from the service, and what they cost it."""

import json
import socket
import threading
import time

from service import Service, head, is_closed, read_answer, request, status_of

TEXT = {"text": "ประชุมเอเปค 5 ธันวาคม 2567"}
CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def expect(condition, message):
    if not condition:
        raise AssertionError(message)


def wait(condition, message, seconds=10):
    end = time.monotonic() + seconds
    while not condition():
        expect(time.monotonic() < end, message)
        time.sleep(0.02)


def expect_work(service):
    """The service still does what it is for, and nothing is left in work."""
    with service.connect() as connection:
        connection.sendall(request("/v1/tokenize", TEXT))
        status, _, body, _ = read_answer(connection)
    expect(status == 200, f"status {status}")
    expect("".join(token["text"] for token in json.loads(body)["tokens"]) == TEXT["text"], "tokens")
    wait(lambda: service.metric("thaitext_requests_in_work") == 0, "something is left in work")


@check
def a_connection_takes_several_requests_at_once():
    with Service() as service, service.connect() as connection:
        connection.sendall(request("/v1/tokenize", TEXT) * 3)
        rest = b""
        found = []
        while len(found) < 3:
            while b"\r\n\r\n" not in rest:
                rest += connection.recv(65536)
            first, _, body = rest.partition(b"\r\n\r\n")
            length = int([line for line in first.split(b"\r\n") if line.lower().startswith(b"content-length")][0].split(b":")[1])
            while len(body) < length:
                body += connection.recv(65536)
            found.append(first.split()[1])
            rest = body[length:]
        expect(found == [b"200"] * 3, found)


@check
def a_body_that_says_it_is_long_is_refused_unread():
    with Service() as service, service.connect() as connection:
        connection.sendall(head("/v1/tokenize", length=100_000_000))
        status, headers, _, _ = read_answer(connection)
        expect(status == 413, status)
        expect(headers["connection"] == "close", headers)
        expect(is_closed(connection), "the connection stays open")
        expect_work(service)


@check
def a_body_of_100_megabytes_costs_no_memory():
    with Service() as service:
        expect_work(service)
        before = service.memory
        for path in ["/v1/tokenize", "/v1/batch/explain"]:
            with service.connect() as connection:
                connection.sendall(head(path))
                part = b"10000\r\n" + b"a" * 65536 + b"\r\n"
                try:
                    for _ in range(1600):
                        connection.sendall(part)
                except ConnectionError:
                    pass
                try:
                    expect(status_of(connection) in (413, None), "it was taken")
                except ConnectionError:
                    pass
        expect(service.memory - before < 30, f"memory grew from {before} to {service.memory} MB")
        expect_work(service)


@check
def a_slow_body_is_answered_by_408():
    with Service("--read-timeout", "0.5") as service, service.connect() as connection:
        connection.sendall(head("/v1/tokenize", length=1000) + b'{"text":"')
        status, headers, body, _ = read_answer(connection)
        expect(status == 408, status)
        expect(json.loads(body)["detail"] == "the request did not arrive in time.", body)
        expect(is_closed(connection), "the connection stays open")
        expect_work(service)


@check
def a_slow_head_is_dropped():
    with Service("--idle-timeout", "0.5") as service, service.connect() as connection:
        connection.sendall(b"POST /v1/tokenize HTTP/1.1\r\nHost:")
        expect(is_closed(connection), "the connection stays open")
        expect_work(service)


@check
def a_stream_line_that_stops_half_way_ends_the_stream():
    with Service("--read-timeout", "0.5") as service, service.connect() as connection:
        connection.sendall(head("/v1/stream/tokenize", media="application/x-ndjson") + b'8\r\n{"text":\r\n')
        data = b""
        while b"0\r\n\r\n" not in data:
            part = connection.recv(65536)
            if not part:
                break
            data += part
        expect(b'"status":408' in data, data)
        expect(is_closed(connection), "the connection stays open")
        expect_work(service)


@check
def a_client_that_takes_no_answer_is_dropped():
    with Service("--write-timeout", "1", "--read-timeout", "2") as service, service.connect() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line = json.dumps({"text": "ทดสอบภาษาไทย " * 2000}).encode() + b"\n"
        connection.sendall(head("/v1/stream/explain", media="application/x-ndjson"))
        connection.settimeout(20)
        before = service.memory
        try:
            for _ in range(4000):
                connection.sendall(f"{len(line):x}\r\n".encode() + line + b"\r\n")
            dropped = False
        except OSError:
            dropped = True
        expect(dropped, "everything was taken")
        expect(service.memory - before < 150, f"memory grew from {before} to {service.memory} MB")
        expect_work(service)


@check
def clients_that_go_away_leave_nothing_behind():
    with Service() as service:
        for index in range(300):
            connection = service.connect()
            whole = request("/v1/explain", TEXT)
            connection.sendall(whole[: len(whole) * (index % 10) // 10])
            if index % 2:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.close()
        expect_work(service)


@check
def requests_beyond_the_limit_are_told_to_wait():
    with Service("--max-requests", "3", "--read-timeout", "5") as service:
        slow = [service.connect() for _ in range(3)]
        for connection in slow:
            connection.sendall(request("/v1/tokenize", TEXT)[:-5])
        wait(lambda: service.metric("thaitext_requests_in_work") == 3, "they are not in work")
        with service.connect() as connection:
            connection.sendall(request("/v1/tokenize", TEXT))
            status, headers, _, _ = read_answer(connection)
            expect(status == 503 and headers["retry-after"] == "1", (status, headers))
        for connection in slow:
            connection.sendall(request("/v1/tokenize", TEXT)[-5:])
            expect(status_of(connection) == 200, "a slow one was not answered")
            connection.close()
        expect_work(service)


@check
def what_is_not_http_is_refused():
    with Service() as service:
        for data in [b"\x16\x03\x01\x02\x00\x01", b"GET\r\n\r\n", b"\0" * 1000, b"POST / HTTP/9.9\r\n\r\n"]:
            with service.connect() as connection:
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
                answer = read_answer(connection)
                expect(answer is None or answer[0] == 400, answer)
        with service.connect() as connection:
            connection.sendall(b"GET /health HTTP/1.1\r\nX: " + b"a" * 200_000 + b"\r\n\r\n")
            try:
                expect(status_of(connection) in (400, 431, None), "a huge head was taken")
            except ConnectionError:
                pass
        expect_work(service)


@check
def a_stream_answers_each_line_before_the_next():
    with Service() as service, service.connect() as connection:
        connection.sendall(head("/v1/stream/tokenize", media="application/x-ndjson"))
        data = b""
        for count in range(1, 4):
            line = json.dumps(TEXT).encode() + b"\n"
            connection.sendall(f"{len(line):x}\r\n".encode() + line + b"\r\n")
            while data.count(b'{"tokens":') < count:
                part = connection.recv(65536)
                expect(part, "the stream ended")
                data += part
        connection.sendall(b"0\r\n\r\n")
        while not data.endswith(b"0\r\n\r\n"):
            data += connection.recv(65536)
        expect(b"HTTP/1.1 200" in data, data[:100])


@check
def what_is_in_work_is_answered_before_the_end():
    with Service() as service, service.connect() as connection:
        whole = request("/v1/tokenize", TEXT)
        connection.sendall(whole[:-5])
        wait(lambda: service.metric("thaitext_requests_in_work") == 1, "it is not in work")
        status = []
        waiting = threading.Thread(target=lambda: status.append(service.stop()))
        waiting.start()
        while True:
            try:
                service.connect().close()
            except OSError:
                break
        connection.sendall(whole[-5:])
        expect(status_of(connection) == 200, "no answer")
        waiting.join()
        expect(status == [0], status)


@check
def idle_connections_do_not_keep_the_service_from_stopping():
    with Service() as service:
        idle = [service.connect() for _ in range(5)]
        expect(service.stop(5) == 0, "the status is not 0")
        for connection in idle:
            connection.close()


if __name__ == "__main__":
    for run in CHECKS:
        print(run.__name__.replace("_", " "), flush=True)
        run()
    print(f"{len(CHECKS)} checks of connections passed")
