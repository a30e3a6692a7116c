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
