"""Every module has its tests, in a module of the mirrored name."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[1]
READER = ROOT / "reader"

TESTED_ELSEWHERE = {
    "corpus/document.py": "tests/corpus/test_corpus.py",
    "corpus/hit.py": "tests/corpus/test_corpus.py",
    "corpus/metadata.py": "tests/corpus/test_corpus.py",
    "corpus/record.py": "tests/corpus/test_corpus.py",
    "language/kazakh/nominal.py": "tests/language/kazakh/test_generate.py",
    "language/kazakh/slots.py": "tests/language/kazakh/test_generate.py",
    "language/kazakh/verbal.py": "tests/language/kazakh/test_generate.py",
    "structure/names.py": "tests/structure/test_people.py",
    "__main__.py": "tests/test_main.py",
}
"""Records without behaviour, the tables and steps of one machine, and the start of the program."""


def has_code(path: Path) -> bool:
    """Tell whether a module defines or does anything: more than a docstring, imports and plain names."""
    return any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in ast.parse(path.read_text("utf-8")).body)


def mirror(module: Path) -> Path:
    """Return where the tests of a module lie."""
    place = module.relative_to(READER)
    name = place.parent.name if place.name == "__init__.py" else place.stem
    return ROOT / "tests" / place.parent / f"test_{name}.py"


def test_every_module_has_a_test_module_of_its_name() -> None:
    modules = [one for one in sorted(READER.rglob("*.py")) if one.name != "__init__.py" or has_code(one)]
    without = {one.relative_to(READER).as_posix() for one in modules if not mirror(one).exists()}
    assert without == set(TESTED_ELSEWHERE)


def test_the_exceptions_are_tested_where_the_list_says() -> None:
    assert [test for test in TESTED_ELSEWHERE.values() if not (ROOT / test).exists()] == []
