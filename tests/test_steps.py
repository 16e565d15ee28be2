import pytest

from reader.steps import Steps


def test_steps_go_back_and_forth_until_a_new_one() -> None:
    steps, seen = Steps[int](), list[int]()
    assert steps.undo(seen.append) is steps.redo(seen.append) is None
    for step in (1, 2):
        steps.note(step)
    assert (steps.undo(seen.append), steps.undo(seen.append), steps.redo(seen.append)) == (2, 1, 1)
    assert seen == [2, 1, 1]
    assert steps.undoable
    assert steps.redoable
    steps.note(3)
    assert not steps.redoable


def test_the_oldest_steps_are_forgotten() -> None:
    steps, seen = Steps[int](), list[int]()
    for step in range(300):
        steps.note(step)
    while steps.undo(seen.append) is not None:
        pass
    assert seen == list(range(299, 99, -1))


def test_a_step_that_cannot_be_taken_back_stays() -> None:
    steps = Steps[int]()
    steps.note(1)

    def fail(_step: int) -> None:
        raise ValueError("full disk")

    with pytest.raises(ValueError, match="full disk"):
        steps.undo(fail)
    assert steps.undoable
    assert not steps.redoable
