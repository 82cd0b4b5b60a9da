#!/usr/bin/env python3
"""A browser's push service and the browser behind it, for tests: opens messages with the packages `http-ece` and verifies their
VAPID token with `PyJWT`, which nobody here wrote.

It answers 201, or what it was told to. Standard output, one JSON object a line: `{"listening": PORT}`, `{"device": {...}}` for
each device that was made (`name`, `path`, `p256dh`, `auth`), and `{"push": {...}}` for each call: `device` (null when none has
this path), `text` (what was in the message; null when it cannot be opened), `problem` (why not), `claims` and `key` (of the VAPID token;
null when it does not verify), `ttl`, `urgency`, `topic`, `encoding`, `size` (of the body), `answered`. Standard input, likewise:

    {"device": "phone"}                                               make a device with keys of its own
    {"answer": {"status": 429, "headers": {"Retry-After": "1"}, "times": 1, "device": "phone"}}
                                                                      what to answer to the next calls (for all devices without `device`)
    {"ahead": SECONDS}                                                how far the clock of the server is ahead of this one's

Ends when standard input closes, so that it never outlives the test that started it.
"""

import base64
import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import http_ece
import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

# RFC 8292, section 2: no token may hold for longer than a day.
LONGEST = 24 * 60 * 60

lock = threading.Lock()
devices = {}
answers = []
ahead = 0


def say(what):
    with lock:
        print(json.dumps(what), flush=True)


def text_of(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def bytes_of(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Device:
    def __init__(self, name):
        self.name = name
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.auth = os.urandom(16)
        self.path = "/push/" + text_of(os.urandom(24))

    def facts(self):
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {"name": self.name, "path": self.path, "p256dh": text_of(point), "auth": text_of(self.auth)}


def opened(device, body, encoding):
    """The text of a message, or the reason why a browser would drop it."""
    if device is None:
        return None, "no device has this path"
    if encoding != "aes128gcm":
        return None, f"the content encoding is {encoding}"
    if len(body) > 4096:
        return None, f"{len(body)} bytes are more than every push service takes"
    try:
        return http_ece.decrypt(body, private_key=device.key, auth_secret=device.auth, version="aes128gcm").decode(), None
    except Exception as problem:  # the package raises several kinds, also those of `cryptography`
        return None, f"{type(problem).__name__}: {problem}"


def verified(header, audience):
    """The claims and the public key of `vapid t=…, k=…`, or the reason why it does not hold."""
    if not header or not header.lower().startswith("vapid "):
        return None, None, "there is no VAPID authorization"
    given = dict(one.strip().split("=", 1) for one in header[6:].split(",") if "=" in one)
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), bytes_of(given["k"]))
        # The times are looked at here: the server's clock may have been put forward.
        loose = {"verify_exp": False, "require": ["aud", "exp", "sub"]}
        claims = jwt.decode(given["t"], key, algorithms=["ES256"], audience=audience, options=loose)
    except Exception as problem:
        return None, None, f"{type(problem).__name__}: {problem}"
    left = claims["exp"] - (time.time() + ahead)
    if not 0 < left <= LONGEST:
        return None, None, f"the token holds for {left:.0f} seconds"
    if not claims["sub"].startswith(("mailto:", "https:")):
        return None, None, "the subject is nobody who can be reached"
    return claims, given["k"], None


class Service(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with lock:
            device = devices.get(self.path)
        text, sealed_problem = opened(device, body, self.headers.get("Content-Encoding"))
        audience = f"http://{self.headers.get('Host')}"
        claims, key, token_problem = verified(self.headers.get("Authorization"), audience)
        status, more = self.answer(device)
        if status == 201 and device is None:
            status = 404
        elif status == 201 and token_problem:
            status = 403
        say({"push": {
            "device": device and device.name,
            "text": text,
            "problem": sealed_problem or token_problem,
            "claims": claims,
            "key": key,
            "ttl": self.headers.get("TTL"),
            "urgency": self.headers.get("Urgency"),
            "topic": self.headers.get("Topic"),
            "encoding": self.headers.get("Content-Encoding"),
            "size": len(body),
            "answered": status,
        }})
        self.send_response(status)
        for name, value in more.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def answer(self, device):
        with lock:
            for one in answers:
                if one.get("device") in (None, device and device.name):
                    one["times"] = one.get("times", 1) - 1
                    if one["times"] <= 0:
                        answers.remove(one)
                    return one["status"], one.get("headers", {})
        return 201, {}


def commands():
    global ahead
    for line in sys.stdin:
        command = json.loads(line)
        if "device" in command:
            device = Device(command["device"])
            with lock:
                devices[device.path] = device
            say({"device": device.facts()})
            continue
        if "answer" in command:
            with lock:
                answers.append(command["answer"])
        elif "ahead" in command:
            ahead = command["ahead"]
        say({"done": True})
    listening.shutdown()


ThreadingHTTPServer.daemon_threads = True
listening = ThreadingHTTPServer(("127.0.0.1", 0), Service)
say({"listening": listening.server_address[1]})
threading.Thread(target=commands, daemon=True).start()
listening.serve_forever()
