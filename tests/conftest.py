"""What the tests of the library share: a folder of small texts, and a library of its own."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from reader.library import Library

# The tests need no screen, and would otherwise open windows on one. QT_QPA_PLATFORM=xcb shows them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no fault of what is proved.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_xdist_auto_num_workers() -> int:
    """Return how many tests run at once: those of the window wait longer than they work."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_finish() -> None:
    """Leave thousands of tests out of every collection of garbage that is to come."""
    gc.collect()
    gc.freeze()


INTERVIEW = """\
 date 2025-10-29 Сирек металдар туралы әңгіме
АСТАНА. KAZINFORM — Сарапшы Рүстем Мұстафин минерал қоры туралы айтты.
— Саммит қашан өтеді?
— Саммит қараша айында өтеді, АҚШ-тың минералдарға қызығушылығы зор.
"""

NEWS = """\
 date 2025-11-05 АҚШ пен Қытай бәсекесі
Бұл саясат минералды бақылаудан басталады. Саммитте медиа-орта туралы да айтылды.
"""

ESSAY = " date 2024-02-03 Көктем туралы бір ауыз сөз\nҚар еріп, жер аяғы кеңіді. Ә дегенде-ақ жылынды.\n"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Return a folder of three Kazakh texts: минерал has 3 matches in 2 of them, саммит 3 in 2."""
    folder = tmp_path / "мәтіндер"
    folder.mkdir()
    for name, text in (("сұхбат.txt", INTERVIEW), ("жаңалық.txt", NEWS), ("көктем.txt", ESSAY)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library."""
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()
