"""Tables of the language Lua, as KOReader writes its settings; nothing is ever run."""

import re
from typing import Any

_TOKEN = re.compile(
    r"""\s*(?:--[^\n]*\n\s*)*(?:(?P<mark>[{}\[\]=,;])|(?P<string>"(?:\\.|\\\n|[^"\\])*"|'(?:\\.|[^'\\])*')"""
    r"|(?P<number>-?(?:0x[0-9a-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?))|(?P<name>\w+))",
    re.DOTALL,
)
_RETURN = re.compile(r"\s*(?:--[^\n]*\n\s*)*return\b")
_ESCAPE = re.compile(r"\\(?:(\d{1,3})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": "\n"}
_NAMES = {"true": True, "false": False, "nil": None}
_DEEPEST = 50
_LONGEST_NUMBER = 300
_LAST_BYTE = 255


def read_table(text: str) -> dict[Any, Any]:
    """Return the table that a file of Lua gives back; an empty one where it gives none."""
    start = _RETURN.match(text)  # exported annotations are the table alone, whose words may be any
    reading = _Reading(text, start.end() if start else 0)
    try:
        found = reading.value(0)
    except (_Broken, OverflowError, TypeError):  # a table can be no key
        return {}
    return found if isinstance(found, dict) else {}


class _Broken(Exception):
    """Stand for text that is no table."""


class _Reading:
    def __init__(self, text: str, place: int) -> None:
        self._text = text
        self._place = place

    def value(self, depth: int) -> Any:
        kind, token = self._take()
        if kind == "string":
            return _unescaped(token[1:-1])
        if kind == "number":
            whole = len(token) <= _LONGEST_NUMBER and re.fullmatch(r"-?(?:0x[0-9a-fA-F]+|[1-9]\d*|0)", token)
            return int(token, 0) if whole else float.fromhex(token) if "x" in token else float(token)
        if kind == "name" and token in _NAMES:
            return _NAMES[token]
        if token == "{" and depth < _DEEPEST:
            return self._table(depth + 1)
        raise _Broken

    def _table(self, depth: int) -> dict[Any, Any]:
        table: dict[Any, Any] = {}
        while True:
            kind, token = self._look()
            if token == "}":
                self._take()
                return table
            if token in (",", ";"):
                self._take()
            elif token == "[":
                self._take()
                key = self.value(depth)
                self._expect("]")
                self._expect("=")
                table[key] = self.value(depth)
            elif kind == "name" and token not in _NAMES:
                self._take()
                self._expect("=")
                table[token] = self.value(depth)
            else:
                table[len(table) + 1] = self.value(depth)

    def _look(self) -> tuple[str, str]:
        place = self._place
        found = self._take()
        self._place = place
        return found

    def _take(self) -> tuple[str, str]:
        found = _TOKEN.match(self._text, self._place)
        if found is None or found.lastgroup is None:
            raise _Broken
        self._place = found.end()
        return found.lastgroup, found[found.lastgroup]

    def _expect(self, mark: str) -> None:
        if self._take()[1] != mark:
            raise _Broken


def _unescaped(text: str) -> str:
    """Return a string with its escapes read; numbers are bytes of UTF-8."""

    def letter(found: re.Match[str]) -> str:
        if found[1]:
            byte = int(found[1])
            return "\ufffd" if byte > _LAST_BYTE else chr(0xDC00 + byte) if byte > 127 else chr(byte)
        return _LETTERS.get(found[2], found[2])

    return _ESCAPE.sub(letter, text).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
