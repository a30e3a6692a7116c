"""GraphQL types by noun. A type knows how to read its relations, in batches, and nothing of root fields."""
