"""Tests of what is said of an update."""

from reader.indexing.report import UpdateReport


def test_a_report_that_says_no_more_has_nothing_moved_or_gone() -> None:
    report = UpdateReport(1, 1, 0, 0, 0, ())
    assert (report.moved, report.returned, report.vanished, report.duplicates) == (0, 0, 0, 0)
