"""Reading by the driver itself: statements that SQLAlchemy compiled once, run by sqlite3 or asyncpg.

What SQLAlchemy does for each execution anew, on top of the driver's own work, costs many times as much as a look-up by
key: its connection, its result, and the greenlets and threads between them. Rows are the same ones either way.
"""
