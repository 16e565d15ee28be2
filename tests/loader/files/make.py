"""Make the test files of this folder with real tools; see README.md. Usage: python make.py (in this folder)."""

import subprocess
import sys
import tempfile
from email.charset import Charset
from email.header import Header
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.loader.pages import portal

HERE = Path(__file__).parent
SEED = next((HERE.parents[2] / "seeds").glob("004_kk_coal_interview.txt"))
OFFICE = "soffice --headless --norestore --convert-to".split()


def office(kind: str, source: Path, target: str, folder: Path) -> None:
    """Convert a file with LibreOffice."""
    subprocess.run([*OFFICE, kind, "--outdir", str(folder), str(source)], check=True, capture_output=True)
    made = folder / f"{source.stem}.{kind.split(':')[0]}"
    (HERE / target).write_bytes(made.read_bytes())


def pandoc(source: Path, target: str, *options: str) -> None:
    """Convert a file with pandoc."""
    subprocess.run(["pandoc", "-s", str(source), "-o", str(HERE / target), *options], check=True)


def main() -> None:
    """Make every file from one text of the starter library."""
    headline, *paragraphs = SEED.read_text(encoding="utf-8").removeprefix(" date 2025-01-23 ").strip().split("\n")
    front = f'---\ntitle: "{headline}"\nauthor: Айгүл Сапарова\ndate: 2025-01-23\nlang: kk\n---\n\n'
    markdown = HERE / "interview.md"
    markdown.write_text(front + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind in ("docx", "odt", "rtf", "epub", "html"):
            pandoc(markdown, f"pandoc.{kind}")
        word = folder / "office.docx"
        word.write_bytes((HERE / "pandoc.docx").read_bytes())
        for kind in ("odt", "rtf", "pdf"):
            office(kind, word, f"office.{kind}", folder)
        office("html", word, "office.html", folder)
        (folder / "again").mkdir()
        office("docx:MS Word 2007 XML", folder / "office.odt", "office.docx", folder / "again")
    page = MIMEMultipart("related", type="text/html")
    page["Snapshot-Content-Location"] = "https://alatau.example/1"
    page["Subject"] = Header(headline, "utf-8").encode()
    page["Date"] = "Tue, 4 Feb 2025 10:00:00 +0500"
    part = MIMENonMultipart("text", "html")
    part.set_payload(portal(), Charset("utf-8"))
    page.attach(part)
    page.attach(MIMEImage(b"GIF89a", "gif"))
    (HERE / "page.mhtml").write_bytes(page.as_bytes())


if __name__ == "__main__":
    main()
