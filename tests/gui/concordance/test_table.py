from reader.export.table import as_tsv
from reader.gui.concordance.packing import LineStore
from reader.gui.concordance.table import as_html, as_mime, for_clipboard, table_of
from reader.progress import Progress
from tests.gui.concordance.test_packing import line, packs


def test_a_row_has_the_words_and_where_they_stand() -> None:
    table = table_of("минерал", LineStore(packs(3)), [2], Progress())
    assert [column.name for column in table.columns] == [
        "left", "keyword", "right", "title", "date", "speaker", "source", "path", "start", "end",
    ]  # fmt: skip
    one = line(2)
    place = ("1-тақырып", "2025-10-27", "", "KAZINFORM", str(one.path), one.span.start, one.span.end)
    assert list(table.rows) == [("Бұрын", "минерал2", "кейін", *place)]
    assert table.title == "Uses of “минерал”"


def test_rows_are_reported() -> None:
    class Noting(Progress):
        def show(self, done: int, total: int | None) -> None:
            reports.append((done, total))

    reports: list[tuple[int, int | None]] = []
    assert len(list(table_of("", LineStore(packs(1_200)), range(1_200), Noting()).rows)) == 1_200
    assert reports == [(0, 1_200), (500, 1_200), (1_000, 1_200)]


def test_the_clipboard_has_a_table_for_text_and_for_spreadsheets() -> None:
    store = LineStore()
    store.add(packs(1)[0])
    texts = for_clipboard(table_of("минерал", store, [0], Progress()))
    mime = as_mime(texts)
    assert mime.text() == as_tsv(table_of("минерал", store, [0], Progress()))
    assert mime.text().splitlines()[1].startswith("Бұрын\tминерал0\tкейін\t")
    assert '<td align="right">Бұрын</td><td><b>минерал0</b></td><td>кейін</td>' in mime.html()


def test_markup_in_a_text_is_text() -> None:
    table = table_of("", LineStore(packs(1)), [], Progress())
    row = ("<b>", "a & b", *("",) * 5, 1, 2)
    html = as_html(type(table)("", table.columns, [row]))
    assert "&lt;b&gt;" in html
    assert "a &amp; b" in html
