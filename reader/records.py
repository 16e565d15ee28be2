"""Frozen records whose methods are not written and compiled one by one while the program starts.

``dataclasses`` writes the source of six methods for every class and compiles it: half a millisecond each, and of the
hundred classes that are there before the window is painted, a seventh of the whole start. Here the fields are those of
``dataclasses`` (so that ``fields``, ``replace`` and patterns work), the methods that are the same for all classes are
shared, and ``__init__`` is compiled with the first record of a class.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """Make a class a frozen record with slots: what ``dataclasses.dataclass`` makes of it with the same words.

        Raises:
            ValueError: it is to be another kind of class, or has fields of another kind, for which that one is there.
        """
        if not (frozen and slots):
            raise ValueError("only frozen records with slots are made here")
        return _record


_MISSING = object()


def _record(cls: type) -> type:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__dataclass_params__.frozen = True
    names = tuple(field.name for field in dataclasses.fields(made))
    if odd := [field.name for field in dataclasses.fields(made) if not _is_plain(field)]:
        raise ValueError(f"only plain fields are made here, and {', '.join(odd)} is none")
    key = _key(names)

    def init(self: Any, *given: Any, **named: Any) -> None:
        compiled = _compile_init(made)
        if made.__init__ is init:
            made.__init__ = compiled
        compiled(self, *given, **named)

    def equal(self: object, other: object) -> Any:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(key(self))

    def shown(self: object) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({values})"

    def state(self: object) -> list[Any]:
        return [getattr(self, name) for name in names]

    def take_state(self: object, stored: list[Any]) -> None:
        for name, value in zip(names, stored, strict=True):
            object.__setattr__(self, name, value)

    own = vars(made)
    for name, method in (
        ("__init__", init),
        ("__eq__", equal),
        ("__hash__", hashed),
        ("__repr__", shown),
        ("__getstate__", state),
        ("__setstate__", take_state),
        ("__setattr__", _refuse_to_set),
        ("__delattr__", _refuse_to_delete),
    ):
        if name == "__hash__" or name not in own:  # a class with __eq__ of its own has None there
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]


def _is_plain(field: Any) -> bool:
    """Tell whether a field is given to ``__init__`` in its place, compared, hashed and shown, as all are here."""
    return field.init and field.compare and field.repr and field.hash is None and not field.kw_only


def _key(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what gives the values of a record in the order of its fields."""
    if len(names) > 1:
        return attrgetter(*names)
    if not names:
        return lambda _one: ()
    only = attrgetter(*names)
    return lambda one: (only(one),)


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _compile_init(cls: Any) -> Callable[..., None]:
    """Write the ``__init__`` of a record, and compile it."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_missing": _MISSING}
    taken, lines = ["self"], []
    for field in dataclasses.fields(cls):
        value = field.name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{field.name}"] = field.default_factory
            taken.append(f"{field.name}=_missing")
            value = f"_make_{field.name}() if {field.name} is _missing else {field.name}"
        elif field.default is not dataclasses.MISSING:
            known[f"_default_{field.name}"] = field.default
            taken.append(f"{field.name}=_default_{field.name}")
        else:
            taken.append(field.name)
        lines.append(f"  _set(self, {field.name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("  self.__post_init__()")
    source = f"def make({', '.join(known)}):\n def __init__({', '.join(taken)}):\n"
    source += "\n".join(lines or ["  pass"]) + "\n return __init__"
    made: dict[str, Any] = {}
    exec(source, made)
    init: Callable[..., None] = made["make"](**known)
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init
