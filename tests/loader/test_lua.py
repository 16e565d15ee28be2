"""Tests of reading tables of Lua."""

import pytest

from reader.loader.lua import read_table


def test_a_table_is_read() -> None:
    text = """-- a file of KOReader
return {
    ["annotations"] = {
        [1] = { ["text"] = "Су \\"бар\\"\\
жол", ["page"] = 3, ["ok"] = true, },
    },
    name = 'а', [2] = -1.5, "бос"; -- соңы
    ["bytes"] = "\\208\\176",
}
"""
    table = read_table(text)
    assert table["annotations"] == {1: {"text": 'Су "бар"\nжол', "page": 3, "ok": True}}
    assert (table["name"], table[2], table["bytes"]) == ("а", -1.5, "а")


@pytest.mark.parametrize(
    "text", ["", "return", "return {", "return 3", "return os.exit()", "return {[}", "return " + "{" * 99]
)
def test_anything_else_is_an_empty_table(text: str) -> None:
    assert read_table(text) == {}


def test_what_is_spoilt_or_hostile_is_no_table_and_is_not_run() -> None:
    assert read_table('os.exit() return {["а"] = os.execute("x")}') == {}
    assert read_table("return {[{}] = 5}") == {}
    assert read_table(f"return {'{' * 100_000}") == {}
    assert read_table(f"return {{а = {'9' * 5000}, б = 1}}")["б"] == 1
    assert read_table(f"return {{а = 0x{'f' * 5000}}}") == {}
    assert read_table('return {а = "\\300\\208\\148"}') == {"а": "\ufffdД"}
