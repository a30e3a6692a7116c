"""How much may come in as variables, measured before they are looked at by anything else (LIM-1)."""

from typing import Any

from server.domain.errors import LimitExceeded

# A hundred invitations with address, name, role and language each are six hundred values, four levels deep.
MAX_VALUES, MAX_DEPTH = 2000, 8


def refuse_large(variables: Any) -> None:
    """LIMIT_EXCEEDED where there are too many values in them, or too deep inside one another."""
    values, level, depth = 0, [variables], 0
    while level:
        depth += 1
        below: list[Any] = []
        for value in level:
            inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
            values += len(inside)
            below += inside
            if values > MAX_VALUES:
                break
        level = below
        if values > MAX_VALUES or depth > MAX_DEPTH + 1:
            raise LimitExceeded(
                f"The variables hold more than {MAX_VALUES} values or are deeper than {MAX_DEPTH} levels. "
                "Send them in parts.",
                f"De variabelen hebben meer dan {MAX_VALUES} waarden of zijn dieper dan {MAX_DEPTH} niveaus. "
                "Stuur ze in delen.",
            )
