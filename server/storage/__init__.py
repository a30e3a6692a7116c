"""Files of documents: a small interface, and a folder that keeps it."""

from pathlib import Path

from ..settings import Settings
from .folder import FolderStorage
from .interface import Missing, Storage

__all__ = ["FolderStorage", "Missing", "Storage", "open_storage"]


def open_storage(settings: Settings) -> FolderStorage:
    """The storage of these settings. Nothing is made before the first file is written."""
    return FolderStorage(Path(settings.storage_path))
