"""The public contract: types by noun, rules on every root field, printed into schema.graphql."""
