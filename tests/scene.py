#!/usr/bin/env python3
"""The scene from outside: a client that shares no code with the desk and learns its contract by reflection.

A coordinator puts an interpreter on the roster; a clerk asks for Arabic; the interpreter sees the offer on a stream and
accepts it; the clerk reads who comes; both find in their inbox what they were told; a bad request says all that is
wrong with it. Prints each step, and `The scene was played.` when everything really happened.

    CLERK=token COORDINATOR=token INTERPRETER=token AUDITOR=token python scene.py 127.0.0.1:8080

The interpreter's token must have the subject "amina". Needs grpcio, grpcio-reflection, grpcio-health-checking and
grpcio-status.
"""

import os
import sys
import uuid

import grpc
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from google.rpc import error_details_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase
from grpc_status import rpc_status

PATIENCE = 30


class Desk:
    """Calls by name: desk.call("OfferService/AcceptOffer", token, offer_id=…)."""

    def __init__(self, channel):
        self.channel = channel
        self.pool = DescriptorPool(ProtoReflectionDescriptorDatabase(channel))

    def message(self, name, **fields):
        return GetMessageClass(self.pool.FindMessageTypeByName(f"turjuman.v1.{name}"))(**fields)

    def number(self, enum, name):
        return self.pool.FindEnumTypeByName(f"turjuman.v1.{enum}").values_by_name[name].number

    def call(self, path, token, **fields):
        service, method = path.split("/")
        described = self.pool.FindServiceByName(f"turjuman.v1.{service}").methods_by_name[method]
        takes, gives = GetMessageClass(described.input_type), GetMessageClass(described.output_type)
        if "idempotency_key" in described.input_type.fields_by_name:
            fields.setdefault("idempotency_key", str(uuid.uuid4()))
        shape = self.channel.unary_stream if described.server_streaming else self.channel.unary_unary
        stub = shape(
            f"/turjuman.v1.{service}/{method}",
            request_serializer=takes.SerializeToString,
            response_deserializer=gives.FromString,
        )
        metadata = [("authorization", f"Bearer {token}")]
        return stub(takes(**fields), metadata=metadata, timeout=PATIENCE)


def details(error):
    """The rich details of an error, by the name of their type."""
    found = {}
    for packed in rpc_status.from_call(error).details:
        for kind in (error_details_pb2.ErrorInfo, error_details_pb2.BadRequest, error_details_pb2.LocalizedMessage):
            if packed.Is(kind.DESCRIPTOR):
                found[kind.DESCRIPTOR.name] = kind()
                packed.Unpack(found[kind.DESCRIPTOR.name])
    return found


def check(true, what):
    if not true:
        sys.exit(f"not as it should be: {what}")


def refused(what, call, code, reason):
    try:
        call()
    except grpc.RpcError as error:
        found = details(error)
        check(error.code() == code, f"{what}: {error.code()} {error.details()}")
        check(found["ErrorInfo"].reason == reason, f"{what}: {found}")
        check(found["LocalizedMessage"].message, f"{what}: no sentence for the person")
        return found
    sys.exit(f"not as it should be: {what} was allowed")


def play(desk, clerk, coordinator, amina, auditor):
    number = desk.number
    week = [
        desk.message("WeeklyHours", weekday=day, **{"from": "00:00", "until": "00:00"}) for day in range(1, 8)
    ]
    entry = desk.message(
        "Interpreter",
        subject="amina",
        display_name="Amina H.",
        locale="ar",
        language_tags=["Arabic"],
        modalities=[number("Modality", "MODALITY_PHONE")],
        weekly_hours=week,
    )
    entry = desk.call("InterpreterService/CreateInterpreter", coordinator, interpreter=entry).interpreter
    print(f"On the roster: {entry.display_name}, {', '.join(entry.language_tags)}")

    offers = desk.call("OfferService/WatchOffers", amina, from_now=True)
    asked = desk.message(
        "SubmitRequestRequest",
        language="Arabic",
        modality=number("Modality", "MODALITY_PHONE"),
        encounter_type="counter_service",
        now=True,
        phone_number="(973) 555-0142",
    )
    fields = {field.name: value for field, value in asked.ListFields()}
    request = desk.call("RequestService/SubmitRequest", clerk, **fields).request
    print(f"Asked for: {request.language.tag}, {request.id}")

    offer = None
    for event in offers:
        if event.kind == number("OfferEventKind", "OFFER_EVENT_KIND_SENT") and event.offer.request_id == request.id:
            offer = event.offer
            break
    offers.cancel()
    check(offer is not None, "the stream ended without an offer")
    print(f"Offered: {offer.id}")

    accepted = desk.call("OfferService/AcceptOffer", amina, offer_id=offer.id)
    check(accepted.assignment.join.phone.number == "+19735550142", "the winner is told which number to call")
    again = refused(
        "a second accept",
        lambda: desk.call("OfferService/AcceptOffer", amina, offer_id=offer.id),
        grpc.StatusCode.FAILED_PRECONDITION,
        "OFFER_ANSWERED",
    )
    print(f"A second accept: {again['LocalizedMessage'].message}")

    filled = desk.call("RequestService/GetRequest", clerk, request_id=request.id).request
    check(filled.state == number("RequestState", "REQUEST_STATE_ASSIGNED"), "the request is assigned")
    check(filled.assignment.interpreter_display_name == "Amina H.", "the clerk reads who comes")
    print(f"Comes: {filled.assignment.interpreter_display_name}")

    for who, token, kind in (
        ("clerk", clerk, "NOTIFICATION_KIND_REQUEST_ASSIGNED"),
        ("interpreter", amina, "NOTIFICATION_KIND_ASSIGNMENT_CONFIRMED"),
    ):
        inbox = desk.call("NotificationService/WatchNotifications", token)
        for event in inbox:
            if event.notification.kind == number("NotificationKind", kind):
                print(f"Told the {who} [{event.notification.locale}]: {event.notification.subject}")
                break
        inbox.cancel()

    wrong = refused(
        "a bad request",
        lambda: desk.call("RequestService/SubmitRequest", clerk, language="qqqqqq", encounter_type="wedding"),
        grpc.StatusCode.INVALID_ARGUMENT,
        "INVALID_REQUEST",
    )
    named = {violation.field for violation in wrong["BadRequest"].field_violations}
    check({"language", "encounter_type", "modality", "start"} <= named, f"all that is wrong, not the first: {named}")
    print(f"A bad request names: {', '.join(sorted(named))}")
    refused(
        "an auditor who reads a request",
        lambda: desk.call("RequestService/GetRequest", auditor, request_id=request.id),
        grpc.StatusCode.PERMISSION_DENIED,
        "ROLE_MISSING",
    )
    done = desk.call("AssignmentService/CompleteSession", amina, assignment_id=accepted.assignment.id)
    check(done.assignment.state == number("AssignmentState", "ASSIGNMENT_STATE_COMPLETED"), "the session is over")


def main():
    address = sys.argv[1] if len(sys.argv) > 1 else "127.0.0.1:8080"
    tokens = [os.environ[name] for name in ("CLERK", "COORDINATOR", "INTERPRETER", "AUDITOR")]
    with grpc.insecure_channel(address) as channel:
        healthy = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
        check(healthy.status == health_pb2.HealthCheckResponse.SERVING, "the desk says that it serves")
        play(Desk(channel), *tokens)
    print("The scene was played.")


if __name__ == "__main__":
    main()
