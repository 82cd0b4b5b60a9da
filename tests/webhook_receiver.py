#!/usr/bin/env python3
"""Another system of the city, for tests: takes webhooks and verifies them with the package `standardwebhooks`, which nobody
here wrote.

It answers 200, or what it was told to. Standard output, one JSON object a line: `{"listening": PORT}`, and
`{"call": {...}}` for each call: `id`, `signatures` (how many), `verified` (names of the secrets that fit), `answered`, `body`,
`type` (of the content), `path`. Standard input, likewise:

    {"secret": {"name": "first", "text": "whsec_…"}}     a secret to verify with
    {"answer": {"status": 500, "headers": {}, "times": 1}}     what to answer to the next calls
    {"ahead": SECONDS}                                  how far the clock of the other side is ahead of this one's

With a certificate and its key as arguments it speaks HTTPS. Ends when standard input closes, so that it never outlives the test that started it.
"""

import json
import ssl
import sys
import threading
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import standardwebhooks.webhooks
from standardwebhooks import Webhook, WebhookVerificationError

lock = threading.Lock()
secrets = {}
answers = []
ahead = timedelta()


class Clock(datetime):
    """The package refuses what is older than five minutes by the machine's clock; the server's may have been put forward."""

    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + ahead


standardwebhooks.webhooks.datetime = Clock


def say(what):
    with lock:
        print(json.dumps(what), flush=True)


def fits(text, body, headers):
    try:
        Webhook(text).verify(body, headers)
        return True
    except WebhookVerificationError:
        return False


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = dict(self.headers.items())
        verified = [name for name, text in secrets.items() if fits(text, body, headers)]
        status, more = 200, {}
        with lock:
            if answers:
                status, more = answers[0]["status"], answers[0].get("headers", {})
                answers[0]["times"] -= 1
                if not answers[0]["times"]:
                    answers.pop(0)
        say({"call": {
            "id": self.headers.get("webhook-id"),
            "signatures": len(self.headers.get("webhook-signature", "").split()),
            "verified": verified,
            "answered": status,
            "body": json.loads(body),
            "type": self.headers.get("Content-Type"),
            "path": self.path,
        }})
        self.send_response(status)
        for name, value in more.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST


def commands():
    global ahead
    for line in sys.stdin:
        command = json.loads(line)
        if "secret" in command:
            secrets[command["secret"]["name"]] = command["secret"]["text"]
        elif "answer" in command:
            with lock:
                answers.append(command["answer"])
        elif "ahead" in command:
            ahead = timedelta(seconds=command["ahead"])
        say({"done": True})
    listening.shutdown()


ThreadingHTTPServer.daemon_threads = True
listening = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
if sys.argv[1:]:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(*sys.argv[1:])
    # The handshake belongs to the thread of the call: one that fails must not end the others.
    listening.socket = tls.wrap_socket(listening.socket, server_side=True, do_handshake_on_connect=False)
say({"listening": listening.server_address[1]})
threading.Thread(target=commands, daemon=True).start()
listening.serve_forever()
