"""The window: the only room that imports Qt."""

import reader.library  # noqa: F401 - before Qt, which reads the source of every module that is imported after it
