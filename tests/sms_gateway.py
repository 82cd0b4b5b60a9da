#!/usr/bin/env python3
"""A gateway for text messages, for tests: the interface that Twilio documents, scripted by the recipient's last digits.

    …0001   400 21610: the recipient has unsubscribed
    …0002   400 21211: no such number, repeating the number, as the real one does
    …0003   429 with Retry-After: 1 the first time, then takes it
    …0004   500 the first time, then takes it
    …0005   takes the message and answers only after five seconds, the first time; reports that it arrived
    …0006   takes it, then reports "undelivered", 30003
    …0007   takes it and never reports
    others  take it, then report "sent" and "delivered", the latter twice

Standard output, one JSON object a line: `{"listening": PORT}`, `{"message": {...}}` for each message taken,
`{"refused": {...}}` for each that was not, `{"reported": {...}}` for each report and what the server answered,
`{"heard": {...}}` for each posted message. Standard input, likewise:

    {"server": "http://127.0.0.1:PORT"}      where the public address really leads, as a proxy would
    {"post": {"path", "form", "sign"}}       posts a form; "sign" is "right", "wrong" or "none"

Ends when standard input closes, so that it never outlives the test that started it.

    python sms_gateway.py --account ACxxx --token SECRET --public https://interpreters.city.example [--port 0]
"""

import argparse
import base64
import hashlib
import hmac
import json
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

lock = threading.Lock()
seen = {}
counter = 0
server_address = None


def say(what):
    with lock:
        print(json.dumps(what, ensure_ascii=True), flush=True)


def first_time(number):
    with lock:
        seen[number] = seen.get(number, 0) + 1
        return seen[number] == 1


def signature(url, form):
    """As documented: the address, then each field's name and value in the order of the names."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(options.token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def post(url, form, sign="right"):
    """Posts a form to a public address, through the way that really leads there."""
    real = url.replace(options.public, server_address, 1)
    request = urllib.request.Request(real, data=urllib.parse.urlencode(form).encode(), method="POST")
    request.add_header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
    if sign != "none":
        fits = signature(url, form)
        wrong = ("B" if fits[0] == "A" else "A") + fits[1:]
        request.add_header("X-Twilio-Signature", fits if sign == "right" else wrong)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers.get("Content-Type"), answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get("Content-Type"), error.read().decode()
    except OSError as error:
        return 0, None, str(error)


def report(form, sid, status, code=None):
    fields = {
        "AccountSid": options.account,
        "MessageSid": sid,
        "SmsSid": sid,
        "MessageStatus": status,
        "SmsStatus": status,
        "To": form["To"],
        "From": form.get("From", "+19735550199"),
        "ApiVersion": "2010-04-01",
    }
    if code:
        fields["ErrorCode"] = str(code)
    answer, _, _ = post(form["StatusCallback"], fields)
    say({"reported": {"to": form["To"], "status": status, "answer": answer}})


def reports(form, sid):
    time.sleep(0.2)
    kind = form["To"][-4:]
    if kind == "0007":
        return
    report(form, sid, "sent")
    if kind == "0006":
        report(form, sid, "undelivered", 30003)
        return
    report(form, sid, "delivered")
    report(form, sid, "delivered")


class Gateway(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body, headers=()):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def refuse(self, status, code, message, form=None, headers=()):
        if form:
            say({"refused": {"to": form["To"], "status": status, "code": code}})
        more = f"https://www.twilio.com/docs/errors/{code}"
        self.answer(status, {"code": code, "message": message, "more_info": more, "status": status}, headers)

    def do_POST(self):
        global counter
        length = int(self.headers.get("Content-Length", 0))
        raw = self.rfile.read(length).decode()
        user = base64.b64encode(f"{options.account}:{options.token}".encode()).decode()
        if self.headers.get("Authorization") != f"Basic {user}":
            return self.refuse(401, 20003, "Authenticate")
        if self.path != f"/2010-04-01/Accounts/{options.account}/Messages.json":
            return self.refuse(404, 20404, f"The requested resource {self.path} was not found")
        form = dict(urllib.parse.parse_qsl(raw, keep_blank_values=True))
        if not form.get("Body"):
            return self.refuse(400, 21602, "Message body is required.")
        if not form.get("From") and not form.get("MessagingServiceSid"):
            return self.refuse(400, 21603, "A 'From' phone number is required.")
        to = form.get("To", "")
        kind = to[-4:]
        if kind == "0001":
            return self.refuse(400, 21610, "Attempt to send to unsubscribed recipient", form)
        if kind == "0002" or not to.startswith("+"):
            return self.refuse(400, 21211, f"Invalid 'To' Phone Number: {to}", form)
        if kind == "0003" and first_time(to):
            return self.refuse(429, 20429, "Too Many Requests", form, [("Retry-After", "1")])
        if kind == "0004" and first_time(to):
            return self.refuse(500, 20500, "An internal server error has occurred", form)
        with lock:
            counter += 1
            sid = f"SM{counter:032x}"
        form["sid"] = sid
        say({"message": form})
        if kind == "0005" and first_time(to):
            time.sleep(5)
        threading.Thread(target=reports, args=(form, sid), daemon=True).start()
        try:
            self.answer(201, {"sid": sid, "status": "queued", "to": to, "error_code": None})
        except BrokenPipeError:
            # Whoever called has not waited; the message is taken all the same.
            self.close_connection = True


def commands():
    global server_address
    for line in sys.stdin:
        command = json.loads(line)
        if "server" in command:
            server_address = command["server"]
        elif "post" in command:
            asked = command["post"]
            status, kind, body = post(options.public + asked["path"], asked["form"], asked["sign"])
            say({"heard": {"status": status, "type": kind, "body": body}})
    listening.shutdown()


parser = argparse.ArgumentParser()
parser.add_argument("--account", required=True)
parser.add_argument("--token", required=True)
parser.add_argument("--public", required=True)
parser.add_argument("--port", type=int, default=0)
options = parser.parse_args()
ThreadingHTTPServer.daemon_threads = True
listening = ThreadingHTTPServer(("127.0.0.1", options.port), Gateway)
say({"listening": listening.server_address[1]})
threading.Thread(target=commands, daemon=True).start()
listening.serve_forever()
