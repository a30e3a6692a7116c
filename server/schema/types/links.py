"""How a mailed link stands."""

import strawberry

from server.domain import links
from server.domain.links import LinkPurpose, LinkState


@strawberry.type(description="A mailed link, as it stands for whoever holds it. Looking changes nothing.")
class Link:
    purpose: LinkPurpose = strawberry.field(description="What it is for.")
    state: LinkState = strawberry.field(description="Whether it can be used now, and if not, why.")

    @classmethod
    def of(cls, found: links.Link) -> "Link":
        return cls(purpose=found.purpose, state=found.state)
