"""The shortcuts that the user chose in the place of those of the table."""

import logging
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from reader.gui.commands import Command, commands
from reader.gui.keyboard.layouts import combinations

_log = logging.getLogger(__name__)

Keys = Mapping[str, tuple[str, ...]]
"""The shortcuts of commands by their ids, the one that is shown first; a command with none has no shortcut."""

NOTHING_CHOSEN: Keys = MappingProxyType({})

_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_FREE = frozenset(Qt.Key(Qt.Key.Key_F1.value + number) for number in range(35))
_EDITING = frozenset(QKeySequence(keys).toString() for keys in ("Ctrl+A", "Ctrl+V", "Ctrl+X", "Ctrl+Ins", "Shift+Ins"))


def read_keys(text: str) -> dict[str, tuple[str, ...]]:
    """Read what ``write_keys`` wrote; what is not understood is left out with a warning, as if it were not there."""
    if not text:
        return {}  # as nearly always: the table need not be made for it
    table = {row.id: row for row in commands()}
    usual = {one for row in table.values() for one in shortcuts_of(row)}
    chosen: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for line in filter(None, text.split("\n")):
        name, *keys = line.split("\t")
        known = [_named(one) for one in keys]
        bad = not all(known) or any(one not in usual and _writes(one) for one in known)
        if name not in table or name in chosen or bad or taken & set(known):
            _log.warning("the shortcut %r is not understood", line)
            continue
        chosen[name] = tuple(known)
        taken |= set(known)
    return {name: keys for name, keys in chosen.items() if keys != shortcuts_of(table[name])}


def write_keys(chosen: Keys) -> str:
    """Return the chosen shortcuts as lines: the id of a command and its shortcuts, with tabs between."""
    return "\n".join("\t".join((name, *keys)) for name, keys in sorted(chosen.items()))


def shortcuts_of(row: Command) -> tuple[str, ...]:
    """Return the shortcuts that a command has in the table."""
    return tuple(_named(one) for one in row.shortcuts)


def in_force(chosen: Keys) -> dict[str, tuple[str, ...]]:
    """Return the shortcuts of every command; one that was chosen for a command is taken from every other."""
    taken = {one for keys in chosen.values() for one in keys}
    return {
        row.id: chosen.get(row.id, tuple(one for one in shortcuts_of(row) if one not in taken)) for row in commands()
    }


def owner(keys: str, chosen: Keys) -> str:
    """Return the id of the command that has a shortcut, or an empty text."""
    return next((name for name, those in in_force(chosen).items() if keys in those), "")


def with_keys(chosen: Keys, name: str, keys: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return what is chosen with other shortcuts for a command, which are taken from the others that have them."""
    wanted = tuple(keys)
    table = {row.id: shortcuts_of(row) for row in commands()}
    changed = {**in_force(chosen), name: wanted}
    for other, those in changed.items():
        if other != name:
            changed[other] = tuple(one for one in those if one not in wanted)
    return {one: those for one, those in changed.items() if those != table[one]}


def is_usable(combination: QKeyCombination) -> bool:
    """Tell whether a combination of keys may run a command: not one that writes or edits text, or moves in it."""
    if QKeySequence(combination).toString() in _EDITING:
        return False
    if combination.key() in _FREE:
        return True
    return bool(combination.keyboardModifiers() & _TEXT)


def _writes(keys: str) -> bool:
    """Tell whether a shortcut begins with keys that write or edit text or move in it: then nobody could type them."""
    first = combinations(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))[0]
    return first.key() < Qt.Key.Key_Back and not is_usable(first)  # above are the keys of media


def native(keys: str) -> str:
    """Return a shortcut as the system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _named(keys: str) -> str:
    """Return a shortcut as Qt names it everywhere; an empty text where it knows no such keys."""
    named = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    known = [one.key() != Qt.Key.Key_unknown for one in combinations(named)]
    return named.toString() if known and all(known) else ""
