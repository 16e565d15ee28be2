"""Tests of the locks."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import Cancelled, LibraryBroken, LibraryInUse, LibraryUnwritable
from reader.progress import Progress
from reader.store.instance import Lock, holding

HOLDER = (
    "import sys, time; from pathlib import Path; from reader.store.instance import Lock\n"
    "lock = Lock(Path(sys.argv[1])); assert lock.take(); print('held', flush=True); time.sleep(60)"
)


def test_one_holder_at_a_time_has_a_lock(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "a.lock"), Lock(tmp_path / "a.lock")
    assert one.take()
    assert one.take()
    assert not other.take()
    one.release()
    one.release()
    third = Lock(tmp_path / "a.lock")
    assert third.take()
    assert not third.unclean
    assert (one.held, other.held, third.held) == (False, False, True)
    third.release()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing is killed so on Windows")
def test_a_lock_ends_with_its_process_and_tells_that_it_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        lock = Lock(path)
        assert not lock.take()
        os.kill(holder.pid, signal.SIGKILL)
    with holding(lock, patience_s=5.0):
        pass
    after = Lock(path)
    assert after.take()
    assert (lock.unclean, after.unclean) == (True, False)
    after.release()


def test_what_is_found_broken_leaves_its_trace(tmp_path: Path) -> None:
    with pytest.raises(LibraryBroken), holding(Lock(tmp_path / "a.lock")):
        raise LibraryBroken(tmp_path, "library.sqlite", "malformed")
    with pytest.raises(LibraryInUse), holding(again := Lock(tmp_path / "a.lock")):
        raise LibraryInUse(tmp_path)
    assert again.unclean
    with holding(Lock(tmp_path / "a.lock")) as last:
        assert not last.unclean


def test_a_holder_is_waited_for_and_the_waiting_can_be_stopped(tmp_path: Path) -> None:
    held = Lock(tmp_path / "a.lock")
    assert held.take()
    with pytest.raises(LibraryInUse), holding(Lock(tmp_path / "a.lock")):
        pass
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled), holding(Lock(tmp_path / "a.lock"), 60.0, progress.check):
        pass
    threading.Timer(0.1, held.release).start()
    with holding(Lock(tmp_path / "a.lock"), 60.0) as lock:
        assert lock.held


def test_a_lock_without_a_place_is_said(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnwritable):
        Lock(tmp_path / "nowhere" / "a.lock").take()
