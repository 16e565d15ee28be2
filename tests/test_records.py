import copy
import dataclasses
import pickle
from typing import Any

import pytest

from reader import records


@records.dataclass(frozen=True, slots=True)
class Point:
    """A point."""

    x: int
    y: int = 2
    names: tuple[str, ...] = ()
    seen: dict[str, int] = dataclasses.field(default_factory=dict)


@records.dataclass(frozen=True, slots=True)
class Alone:
    """One field."""

    value: object


@records.dataclass(frozen=True, slots=True)
class Nothing:
    """No field."""


@records.dataclass(frozen=True, slots=True)
class Checked:
    """Never negative."""

    number: int

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError(self.number)


def test_a_record_takes_its_values_by_place_and_by_name_and_has_its_defaults() -> None:
    assert (Point(1).x, Point(1).y, Point(1).names, Point(1).seen) == (1, 2, (), {})
    assert Point(1, 5, seen={"a": 1}) == Point(x=1, y=5, names=(), seen={"a": 1})
    assert Point(1).seen is not Point(1).seen


@pytest.mark.parametrize("given", [(), (1, 2, (), {}, 5)])
def test_too_few_and_too_many_values_are_refused(given: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError, match=r"Point\.__init__"):
        Point(*given)


def test_records_are_equal_by_their_values_and_their_class() -> None:
    assert Alone(1) == Alone(1)
    assert Alone(1) != Alone(2)
    other: object = Checked(1)
    assert Alone(1) != other
    assert Nothing() == Nothing()
    assert len({Alone(1), Alone(1), Alone("a"), Nothing(), Nothing()}) == 3
    with pytest.raises(TypeError):
        hash(Point(1))  # of which a field has no hash


def test_a_record_cannot_be_changed() -> None:
    one = Alone(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.value = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.value
    with pytest.raises(AttributeError):
        one.other = 2  # type: ignore[attr-defined]
    assert not hasattr(one, "__dict__")


def test_what_is_checked_after_the_values_are_there_is_checked() -> None:
    assert Checked(1).number == 1
    with pytest.raises(ValueError, match="-1"):
        Checked(-1)


def test_a_record_is_still_a_dataclass() -> None:
    assert [field.name for field in dataclasses.fields(Point)] == ["x", "y", "names", "seen"]
    assert dataclasses.replace(Point(1, 3), x=4) == Point(4, 3)
    assert dataclasses.asdict(Alone(1)) == {"value": 1}
    match Point(1, 3):
        case Point(x, y):
            assert (x, y) == (1, 3)


def test_a_record_says_its_values() -> None:
    assert repr(Point(1)) == "Point(x=1, y=2, names=(), seen={})"
    assert repr(Nothing()) == "Nothing()"


def test_a_record_goes_to_another_process_and_comes_back() -> None:
    one = Point(1, 3, ("a",), {"b": 2})
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.copy(one) == one
    assert copy.deepcopy(one) == one


def test_other_kinds_of_classes_are_not_made_here() -> None:
    with pytest.raises(ValueError, match="frozen"):
        records.dataclass(frozen=False, slots=True)


@pytest.mark.parametrize(
    "odd", [{"compare": False}, {"repr": False}, {"init": False}, {"kw_only": True}, {"hash": False}]
)
def test_fields_of_other_kinds_are_refused_instead_of_taken_for_plain_ones(odd: dict[str, bool]) -> None:
    class Odd:
        value: int = dataclasses.field(default=0, **odd)  # type: ignore[call-overload]

    with pytest.raises(ValueError, match="value"):
        records.dataclass(frozen=True, slots=True)(Odd)
