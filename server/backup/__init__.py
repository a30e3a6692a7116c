"""Backups: database and documents in one archive, made while servers run, and restored into an empty place."""

from .archive import Broken, Manifest
from .databases import Unfit
from .making import Made, make
from .restoring import NotEmpty, Restored, begin_anew, restore

__all__ = ["Broken", "Made", "Manifest", "NotEmpty", "Restored", "Unfit", "begin_anew", "make", "restore"]
