"""Sign-ups that wait for their link to be opened."""

from sqlalchemy import bindparam, select

from server.db.models import SignUp

SIGN_UP = select(SignUp.id, SignUp.email, SignUp.canonical, SignUp.locale).where(SignUp.id == bindparam("id"))
