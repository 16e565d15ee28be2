"""Make the test files of this folder with real tools; see README.md. Usage: python make.py (in this folder)."""

import re
import subprocess
import sys
import tempfile
from email.charset import Charset
from email.header import Header
from email.message import EmailMessage
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from pathlib import Path

import docx
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.loader.pages import portal
from tests.loader.samples import AUTHOR, HEADLINE, PARAGRAPHS

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


def printed(path: Path, columns: int) -> None:
    """Write a Word file as papers print: running head, page number, justified, indented, divided words, columns."""
    made = docx.Document()
    section = made.sections[0]
    section.header.paragraphs[0].text = "Alatau News № 4"
    field = section.footer.paragraphs[0].add_run()._r
    for kind in ("begin", "", "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        element.set(qn("w:fldCharType"), kind) if kind else setattr(element, "text", "PAGE")
        field.append(element)
    made.add_heading(HEADLINE, 1)
    made.add_section(WD_SECTION.CONTINUOUS)._sectPr.find(qn("w:cols")).set(qn("w:num"), str(columns))
    for text in PARAGRAPHS:
        soft = re.sub(r"(\w{4})(?=\w{4})", "\\1\u00ad", text)
        paragraph = made.add_paragraph(soft)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.first_line_indent = Cm(1)
        paragraph.paragraph_format.space_after = Pt(0)
    made.core_properties.title = "Microsoft Word - 4.docx"
    made.save(str(path))


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
        for name, columns in (("heads", 1), ("columns", 2)):
            printed(folder / f"{name}.docx", columns)
            office("pdf", folder / f"{name}.docx", f"{name}.pdf", folder)
        lock = '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}'
        office(f"pdf:writer_pdf_Export:{lock}", word, "locked.pdf", folder)
    page = MIMEMultipart("related", type="text/html")
    page["Snapshot-Content-Location"] = "https://alatau.example/1"
    page["Subject"] = Header(headline, "utf-8").encode()
    page["Date"] = "Tue, 4 Feb 2025 10:00:00 +0500"
    part = MIMENonMultipart("text", "html")
    part.set_payload(portal(), Charset("utf-8"))
    page.attach(part)
    page.attach(MIMEImage(b"GIF89a", "gif"))
    (HERE / "page.mhtml").write_bytes(page.as_bytes())
    letter = EmailMessage()
    letter["Subject"], letter["From"] = HEADLINE, f"{AUTHOR} <a@alatau.example>"
    letter["Date"] = "Thu, 23 Jan 2025 09:30:00 +0500"
    letter.set_content("\n\n".join(PARAGRAPHS))
    (HERE / "plain.eml").write_bytes(letter.as_bytes())
    letter.add_alternative("".join(f"<p>{one}</p>" for one in PARAGRAPHS), subtype="html")
    (HERE / "page.eml").write_bytes(letter.as_bytes())


if __name__ == "__main__":
    main()
