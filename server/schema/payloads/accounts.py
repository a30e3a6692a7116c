"""Inputs and payloads of accounts."""

import strawberry

from server.schema.payloads.base import AccountPayload, Payload, payload


@strawberry.input(description="What to change of one's account; what is left out stays.")
class UpdateAccountInput:
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="What to be called, in every environment: 1 to 200 characters."
    )
    locale: str | None = strawberry.field(
        default=strawberry.UNSET, description="The language of one's mails and messages: `en` or `nl`."
    )


@payload("The changed account.")
class UpdateAccountPayload(AccountPayload): ...


@strawberry.input(description="Which address to add to the account.")
class AddEmailInput:
    address: str = strawberry.field(description="Where the link goes that proves it.")


@payload("Whether the address was understood; whose it is, is not told.")
class AddEmailPayload(Payload):
    accepted: bool | None = strawberry.field(default=None, description="True: a mail is on its way, if one may be.")


@strawberry.input(description="Which address to add, by the link in the mail to it.")
class ConfirmEmailInput:
    token: str = strawberry.field(description="What follows the # in the link.")


@payload("The account with the address; its primary one is told by mail.")
class ConfirmEmailPayload(AccountPayload): ...


@strawberry.input(description="Which secondary address to give up.")
class RemoveEmailInput:
    address: str = strawberry.field(description="One of the account's addresses, but for the primary one.")


@payload("The account without that address.")
class RemoveEmailPayload(AccountPayload): ...


@strawberry.input(description="Which address becomes the primary one: recovery mail goes there.")
class MakeEmailPrimaryInput:
    address: str = strawberry.field(description="One of the account's addresses.")
    password: str = strawberry.field(description="The account's password.")


@payload("The account with its new primary address; the former one is told by mail.")
class MakeEmailPrimaryPayload(AccountPayload): ...


@strawberry.input(description="Which linked address to take off again, by the link in the mail that told of it.")
class UndoEmailLinkInput:
    token: str = strawberry.field(description="What follows the # in the link.")


@payload("The address has left the account, and so have the users known by it.")
class UndoEmailLinkPayload(Payload):
    undone: bool | None = strawberry.field(default=None, description="True: the address is no longer the account's.")


@payload("A copy of all that Welkom keeps about the account's holder.")
class ExportAccountPayload(Payload):
    export: str | None = strawberry.field(
        default=None, description="JSON, of the form that docs/account-export.schema.json describes."
    )


@strawberry.input(description="How to erase one's account: it can't be taken back.")
class EraseAccountInput:
    password: str | None = strawberry.field(
        default=strawberry.UNSET, description="The account's password, where it has one."
    )
    successor_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="Who becomes organisation administrator wherever the viewer is the last one: an active user of "
        "the same environment.",
    )


@payload("The account is gone, and so is all that names its holder.")
class EraseAccountPayload(Payload):
    erased_account_id: strawberry.ID | None = strawberry.field(
        default=None, description="The id that the account had. Nothing is found by it any more."
    )
