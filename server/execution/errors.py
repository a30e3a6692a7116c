"""Why an operation is left to graphql-core, which tells every error: nothing has been done by then but reading."""


class Unsupported(Exception):
    """Found while compiling: operations like this one are never answered by a plan."""


class Fallback(Exception):
    """Found while answering: this one answer is graphql-core's, an error mostly."""
