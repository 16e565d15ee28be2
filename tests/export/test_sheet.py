from reader.corpus.span import Span
from reader.export.sheet import LineKind, Run, sheet
from tests.gui.written_documents import HEADLINE, NAME, interview, uses

SOURCE = interview()


def test_a_page_has_title_byline_speakers_and_numbered_paragraphs() -> None:
    lines = list(sheet(SOURCE, (), "5 қараша"))
    assert [line.kind for line in lines[:6]] == [
        LineKind.TITLE,
        LineKind.BYLINE,
        LineKind.TEXT,
        LineKind.QUESTION,
        LineKind.SPEAKER,
        LineKind.TEXT,
    ]
    assert lines[0].runs == (Run(HEADLINE),)
    assert lines[4].runs == (Run(NAME),)
    assert [line.number for line in lines if line.number] == [one.number for one in SOURCE.paragraphs]


def test_marks_part_the_runs_and_nothing_of_the_text_is_lost() -> None:
    marks = (*uses(SOURCE, "минерал"), Span(len(SOURCE.text) - 2, len(SOURCE.text)))
    lines = [line for line in sheet(SOURCE, marks, "") if line.number]
    for line, paragraph in zip(lines, SOURCE.paragraphs, strict=True):
        assert "".join(run.text for run in line.runs) == paragraph.span.of(SOURCE.text)
    marked = [run.text for line in lines for run in line.runs if run.marked]
    assert marked.count("минерал") == len(uses(SOURCE, "минерал"))
