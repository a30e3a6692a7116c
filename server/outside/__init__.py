"""What is asked of servers that are not Welkom's: bounded in time and in size, and never while something is locked."""

from .breached_passwords import BreachedPasswords
from .txt_records import TxtLookUps

__all__ = ["BreachedPasswords", "TxtLookUps"]
