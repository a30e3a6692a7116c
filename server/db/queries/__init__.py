"""Every statement that Welkom runs, a module a noun: made once when the module is loaded, run with named parameters.

Conventions:

- A statement that answers rows is a `Query`, which names the protocol of its rows; `reads.rows` and `reads.first` then
  answer rows whose attributes mypy knows. `columns(Model, RowProtocol)` selects what the protocol declares.
- A count is a plain `Select[int]`, read by `reads.count`; a single column is a plain `Select`, read by `reads.scalar`.
- UPDATE and DELETE are plain statements, run by `uow.changed`, which answers how many rows they hit. Where two
  transactions may want the same change, the WHERE holds the state that it needs, and 0 rows means: somebody was first.
- Parameters are called as the columns that they are compared with. In UPDATE and DELETE they begin with `of_`
  (`:of_environment`, `:of_id`), because SQLAlchemy reserves a column's own name there for the value that SET gives it;
  new values that need a name of their own begin with `new_`.
- Roles that hold a permission are parameters too (`grants.py`): the table in `server/domain/permissions.py` is the one
  place that lists them.
"""
