"""What the user chose: a frozen record kept as JSON."""

import json
import logging
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from reader.records import dataclass

_log = logging.getLogger(__name__)

SMALLEST_TEXT_PT = 7.0
LARGEST_TEXT_PT = 72.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered between two runs besides the library itself.

    ``theme`` is ``system`` or the name of a theme; ``language`` is ``system`` or the code of one of the interface.
    ``text_pt`` is the size of the reading text in points; ``sort`` is ``relevance``, ``date`` or ``title``;
    ``window``, ``columns``, ``left_rows`` and ``split`` are Qt's own state as hex. ``pages`` is JSON: what was open
    beside each other. ``per_thousand_words`` is how the timeline counts. ``live`` tells to follow what changes on
    disk, ``less_motion`` that nothing is to move by itself. ``copy_style`` and ``copy_template`` are how quotes are
    copied, ``export_kind`` and ``export_style`` what they were last written to. ``reading_font`` is ``serif``,
    ``sans`` or a family; ``line_height`` is parts of the text size, ``paragraph_gap`` of a line, and ``measure``
    the letters of a line. ``shortcuts`` has a line for each command whose keys were chosen, with tabs between its
    id and them; ``recent_commands`` are the ids of those that were found by name, the last first; ``steps_done``
    are the hints for beginners that are not needed any more. ``speech_rate`` is from -1 to 1, and ``speech_voices``
    has a line for each language with its voice.
    """

    theme: str = "system"
    language: str = "system"
    text_pt: float = 13.0
    reading_font: str = "serif"
    line_height: float = 1.5
    measure: float = 66.0
    paragraph_gap: float = 0.5
    sort: str = "relevance"
    window: str = ""
    columns: str = ""
    list_shown: bool = True
    outline_shown: bool = True
    facets_shown: bool = True
    per_thousand_words: bool = False
    left_rows: str = ""
    split: str = ""
    pages: str = ""
    side_folded: str = ""
    script: str = "original"
    last_folder: str = ""
    live: bool = True
    shortcuts: str = ""
    recent_commands: str = ""
    steps_done: str = ""
    copy_style: str = "plain"
    copy_template: str = ""
    export_kind: str = "docx"
    export_style: str = "gost"
    less_motion: bool = False
    speech_rate: float = 0.0
    speech_voices: str = ""

    def with_text_pt(self, text_pt: float) -> "Settings":
        """Return the settings with another text size, kept within what can be read."""
        return replace(self, text_pt=min(max(text_pt, SMALLEST_TEXT_PT), LARGEST_TEXT_PT))


def load_settings(path: Path) -> Settings:
    """Read settings; a missing file, unknown keys and wrong types fall back to the default with a warning."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("settings in %s are not read: %s", path, error)
        return Settings()
    if not isinstance(stored, dict):
        _log.warning("settings in %s are not an object", path)
        return Settings()
    kept: dict[str, Any] = {}
    types = {field.name: type(field.default) for field in fields(Settings)}
    for key, value in stored.items():
        wanted = types.get(key)
        if wanted is float and type(value) is int and abs(value) <= LARGEST_TEXT_PT:
            value = float(value)
        if wanted is None or type(value) is not wanted or value != value or not _is_text(value):  # NaN is no size
            _log.warning("setting %s in %s is not understood", key, path)
        else:
            kept[key] = value
    settings = Settings(**kept)
    return settings.with_text_pt(settings.text_pt)


def _is_text(value: object) -> bool:
    """Tell whether a value, if it is a text, can be written down: JSON allows halves of letters and zeros."""
    return not isinstance(value, str) or (
        "\0" not in value and not any("\ud800" <= letter < "\ue000" for letter in value)
    )


def save_settings(path: Path, settings: Settings) -> None:
    """Write settings beside the old ones and put them in their place in one step.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(asdict(settings), indent=2) + "\n", encoding="utf-8")
    fresh.replace(path)
