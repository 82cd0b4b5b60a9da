#!/usr/bin/env python3
"""A mail server for tests: a real SMTP conversation (aiosmtpd), scripted by the recipient's local part.

    amina@…    takes the message
    flaky@…    451 the first time, then takes it
    busy@…     451 always
    gone@…     550 always, and repeats the address in its answer, as many servers do
    lost@…     takes the message, then drops the connection without an answer, the first time; then takes it
    slow@…     takes the message after three seconds
    stuck@…    says nothing for a minute, like a server that hangs

"flaky-anything@…" behaves as "flaky@…" does. One JSON object per line on standard output: first
`{"listening": PORT}`, then `{"message": {...}}` for each message taken and `{"refused": {...}}` for each recipient
refused. Ends when standard input closes, so that it never outlives the test that started it.

    python smtp_server.py [--port 0] [--tls none|starttls|tls --cert CERT.pem --key KEY.pem] [--user NAME --password WORD]
"""

import argparse
import asyncio
import email
import email.policy
import json
import logging
import ssl
import sys
import warnings

import calendar_reader
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


def say(what):
    print(json.dumps(what, ensure_ascii=True), flush=True)


def behaviour(address):
    return address.split("@", 1)[0].split("-", 1)[0]


def calendar(part):
    """A calendar file in a message: its names in the message, and what is in it."""
    what = calendar_reader.read(part.get_payload(decode=True))
    return {**what, "file": part.get_filename(), "named_method": part.get_param("method")}


class Desk:
    """Answers as the recipients' names tell it to."""

    def __init__(self):
        self.seen = {}

    def first_time(self, address):
        self.seen[address] = self.seen.get(address, 0) + 1
        return self.seen[address] == 1

    async def handle_RCPT(self, server, session, envelope, address, options):
        kind = behaviour(address)
        answer = None
        if kind == "stuck":
            say({"stuck": {"to": address}})
            await asyncio.sleep(60)
        if kind == "gone":
            answer = f"550 5.1.1 <{address}>: no such user here"
        elif kind == "busy" or (kind == "flaky" and self.first_time(address)):
            answer = f"451 4.3.0 <{address}>: try again later"
        if answer:
            say({"refused": {"to": address, "answer": answer}})
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        body = message.get_body(preferencelist=("plain",))
        html = message.get_body(preferencelist=("html",))
        say({
            "message": {
                "from": envelope.mail_from,
                "to": envelope.rcpt_tos,
                "tls": session.ssl is not None or getattr(server, "implicit_tls", False),
                "login": session.auth_data.login.decode() if session.auth_data else None,
                "subject": message["subject"],
                "message_id": message["message-id"],
                "headers": {name.lower(): str(value) for name, value in message.items()},
                "body": body.get_content() if body else "",
                "html": html.get_content() if html else "",
                "calendar": [calendar(part) for part in message.walk() if part.get_content_type() == "text/calendar"],
            }
        })
        for address in envelope.rcpt_tos:
            kind = behaviour(address)
            if kind == "slow":
                await asyncio.sleep(3)
            if kind == "lost" and self.first_time(address):
                server.transport.abort()
                return "421 never sent"
        return "250 taken"


async def until_stdin_closes():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, sys.stdin.read)


async def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls", choices=["none", "starttls", "tls"], default="none")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password", default="")
    options = parser.parse_args()
    # Failed handshakes and logins are what some tests are about; their traces would only look like failures.
    logging.getLogger("mail.log").setLevel(logging.CRITICAL + 1)
    warnings.simplefilter("ignore")

    context = None
    if options.tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.cert, options.key)

    def authenticate(server, session, envelope, mechanism, data):
        known = isinstance(data, LoginPassword) and data.login.decode() == options.user
        fits = known and data.password.decode() == options.password
        return AuthResult(success=fits, handled=False, auth_data=data)

    handler = Desk()

    def protocol():
        server = SMTP(
            handler,
            hostname="smtp.test",
            tls_context=context if options.tls == "starttls" else None,
            require_starttls=options.tls == "starttls",
            authenticator=authenticate if options.user else None,
            auth_required=bool(options.user),
            auth_require_tls=options.tls == "starttls",
            enable_SMTPUTF8=False,
        )
        server.implicit_tls = options.tls == "tls"
        return server

    loop = asyncio.get_running_loop()
    listener = await loop.create_server(
        protocol, options.host, options.port, ssl=context if options.tls == "tls" else None
    )
    say({"listening": listener.sockets[0].getsockname()[1]})
    await until_stdin_closes()
    listener.close()


if __name__ == "__main__":
    asyncio.run(main())
