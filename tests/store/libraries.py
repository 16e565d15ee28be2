"""Libraries as older versions of the program have left them."""

from pathlib import Path

import apsw

STORE = "library.sqlite"
SCRIPTS = sorted((Path(__file__).parents[2] / "reader" / "store" / "library").glob("*.sql"))
VERSIONS = range(1, len(SCRIPTS) + 1)
DOCUMENT = {
    "source_id": 1,
    "path": "/мәтіндер/а.txt",
    "size": 1,
    "modified_ns": 1,
    "content_hash": "0",
    "encoding": "utf-8",
    "title": "Тақырып",
    "title_key": "0",
    "date": "2025-01-23",
    "date_origin": "text",
    "press_source": "",
    "interviewee": "",
    "language": "kk",
    "characters": 1,
    "body_start": 0,
    "preview_start": 0,
    "indexed": "s1a1-old",
}


def make_older(path: Path, version: int) -> None:
    """Make a library file by the first migrations, with a source, a document, a place and, if it may be, a search."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = apsw.Connection(str(path))
    for script in SCRIPTS[:version]:
        connection.execute(script.read_text(encoding="utf-8"))
    connection.execute("INSERT INTO source VALUES (1, '/мәтіндер', '2025-01-01')")
    names = ", ".join(DOCUMENT)
    connection.execute(
        f"INSERT INTO document ({names}) VALUES ({', '.join('?' * len(DOCUMENT))})", tuple(DOCUMENT.values())
    )
    connection.execute("INSERT INTO reading (path, position, opened_at) VALUES ('/мәтіндер/а.txt', 7, '2025-01-01')")
    if version >= 2:
        connection.execute("INSERT INTO saved_search VALUES (1, 'Уран', 'уран', 'уран', 0, '2025-01-01T00:00:00')")
    connection.execute(f"PRAGMA user_version={version}")
    connection.close()
