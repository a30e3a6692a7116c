"""Files of documents: a small interface, and what keeps them: a folder, or a bucket of S3."""

from pathlib import Path

from ..settings import Settings
from .folder import FolderStorage
from .interface import Missing, Storage

__all__ = ["FolderStorage", "Missing", "Storage", "open_storage", "own_folders"]


def open_storage(settings: Settings) -> Storage:
    """The storage of these settings. Nothing is made before the first file is written."""
    if settings.storage_url is None:
        return FolderStorage(Path(settings.storage_path))
    from .s3 import S3Storage

    return S3Storage(settings.storage_url)


def own_folders(settings: Settings) -> dict[str, Path]:
    """What of it lies on disks of this machine, and where; nothing, where it is in a bucket."""
    return {"documents": Path(settings.storage_path)} if settings.storage_url is None else {}
