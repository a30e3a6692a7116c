"""Operations compiled: from a validated document to statements and functions that make the answer of their rows."""
