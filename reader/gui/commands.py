"""Everything the user can do: one row each, from which menus, buttons and the shortcut sheet are made."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.icons import icon
from reader.gui.keyboard.layouts import sequences
from reader.gui.theme import Theme
from reader.records import dataclass

translate = QCoreApplication.translate

LANGUAGES = MappingProxyType({"kk": "Қазақша", "ru": "Русский", "en": "English"})
"""The languages of the interface by their codes, each under its own name, whatever language is shown."""

_ROLES = MappingProxyType(
    {
        "quit": QAction.MenuRole.QuitRole,
        "about": QAction.MenuRole.AboutRole,
        "preferences": QAction.MenuRole.PreferencesRole,
    }
)
"""What macOS moves into the menu of the program; it would know it by English words only."""

_BEGIN = frozenset(
    (
        *("rescan", "failures", "correct", "backup", "export-document", "quit"),
        *("add-quote", "undo-mark", "preferences"),
        *("next-match", "back", "fold-answer", "look-up"),
        *("mark-yellow", "all-marks"),
        *("theme-system", "text-and-page", "show-list", "open-beside", "only-page"),
        *("how-to-search", "hide-hint", "about"),
    )
)
"""Before which commands a menu has a line: what belongs together stands together."""

_TWO_PAGES = frozenset(
    ("open-beside", "open-next-beside", "open-link-beside", "switch-page", "turn-pages", "close-beside")
)
"""What stands in a menu within the menu; choices of one of many do, too."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the user can do.

    ``group`` is set for commands of which one is always chosen; ``toggles`` for those that are on or off.
    """

    id: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""
    toggles: bool = False


def commands(translate: Callable[[str, str], str] = QCoreApplication.translate) -> tuple[Command, ...]:
    """Return every command in the order of the menus, in the language of the interface or of ``translate``."""
    library = translate("Commands", "Library")
    edit = translate("Commands", "Edit")
    go = translate("Commands", "Go")
    mark = translate("Commands", "Highlight")
    view = translate("Commands", "View")
    language = translate("Commands", "Language")
    app_help = translate("Commands", "Help")
    return (
        Command("open-folder", library, translate("Commands", "Open folder…"), ("Ctrl+O",), "open-folder"),
        Command("open-file", library, translate("Commands", "Open files…"), ("Ctrl+Shift+O",), "open-file"),
        Command("open-starter", library, translate("Commands", "Open the starter texts"), (), "document"),
        Command("rescan", library, translate("Commands", "Look for changed files"), ("F5",), "rescan"),
        Command("pause", library, translate("Commands", "Pause or resume reading files"), ("Shift+F5",), "pause"),
        Command("cancel", library, translate("Commands", "Stop reading files"), ("Ctrl+.",), "cancel"),
        Command("failures", library, translate("Commands", "Files that could not be read…"), (), "warning"),
        Command("columns", library, translate("Commands", "Columns of a table…"), (), "list"),
        Command("vanished", library, translate("Commands", "Files that are gone…"), (), "warning"),
        Command("sources", library, translate("Commands", "Sources…"), ("Ctrl+Shift+L",), "open-folder"),
        Command("duplicates", library, translate("Commands", "Duplicates…"), (), "copy"),
        Command("correct", library, translate("Commands", "Correct title, date, source…"), ("Ctrl+Shift+E",), "note"),
        Command("encoding", library, translate("Commands", "Text encoding…"), (), "document"),
        Command("rules", library, translate("Commands", "Rules of folders…"), (), "open-folder"),
        Command("backup", library, translate("Commands", "Back up the library…")),
        Command("restore", library, translate("Commands", "Restore from a backup…")),
        Command(
            "export-document", library, translate("Commands", "Write this document into a file…"), ("Ctrl+Shift+S",)
        ),
        Command("print-preview", library, translate("Commands", "Print preview"), ("Ctrl+Alt+P",)),
        Command("print", library, translate("Commands", "Print…"), ("Ctrl+P",)),
        Command("quit", library, translate("Commands", "Quit"), ("Ctrl+Q",)),
        Command("copy", edit, translate("Commands", "Copy the selected text"), ("Ctrl+C",), "copy"),
        Command("copy-source", edit, translate("Commands", "Copy with source"), ("Ctrl+Shift+C",), "copy-with-source"),
        Command("copy-shown", edit, translate("Commands", "Copy as shown"), ("Ctrl+Alt+C",), "copy"),
        Command("copy-link", edit, translate("Commands", "Copy a link to this paragraph"), ("Ctrl+Shift+U",), "copy"),
        Command("add-quote", edit, translate("Commands", "Add to the quotes"), ("Ctrl+B",), "quotes"),
        Command("quotes", edit, translate("Commands", "Quotes…"), ("Ctrl+Shift+B",), "quotes"),
        Command("copy-style", edit, translate("Commands", "How quotes are copied…"), (), "copy-with-source"),
        Command("verify", edit, translate("Commands", "Verify quotations…"), ("Ctrl+Shift+V",), "verify"),
        Command("undo-mark", edit, translate("Commands", "Undo the last change of marks"), ("Ctrl+Z", "Ctrl+Alt+Z")),
        Command("redo-mark", edit, translate("Commands", "Redo the change of marks"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        Command("preferences", edit, translate("Commands", "Preferences…"), ("Ctrl+,",), "settings"),
        Command("change-shortcuts", edit, translate("Commands", "Change shortcuts…")),
        Command("find", go, translate("Commands", "Search the library"), ("Ctrl+K", "Ctrl+L"), "search"),
        Command("find-here", go, translate("Commands", "Find in this document"), ("Ctrl+F",), "search"),
        Command("search-within", go, translate("Commands", "Search within this result"), ("Ctrl+Shift+F",), "search"),
        Command("save-search", go, translate("Commands", "Save this search"), ("Ctrl+S",), "add"),
        Command("batch", go, translate("Commands", "Search for a list of queries…"), (), "list"),
        Command("clear", go, translate("Commands", "Clear the search"), ("Esc",), "clear"),
        Command("next-match", go, translate("Commands", "Next match"), ("F3",), "next"),
        Command("previous-match", go, translate("Commands", "Previous match"), ("Shift+F3",), "previous"),
        Command("next-document", go, translate("Commands", "Next document"), ("Shift+Down", "Ctrl+PgDown")),
        Command("previous-document", go, translate("Commands", "Previous document"), ("Shift+Up", "Ctrl+PgUp")),
        Command("next-question", go, translate("Commands", "Next question"), ("Alt+Down",), "next-question"),
        Command("previous-question", go, translate("Commands", "Previous question"), ("Alt+Up",), "previous-question"),
        Command("go-to-paragraph", go, translate("Commands", "Go to paragraph…"), ("Ctrl+G",)),
        Command("back", go, translate("Commands", "Back"), ("Alt+Left",), "back"),
        Command("forward", go, translate("Commands", "Forward"), ("Alt+Right",), "forward"),
        Command("fold-answer", go, translate("Commands", "Fold or unfold this answer"), ("F12",), "fold"),
        Command("fold-answers", go, translate("Commands", "Fold or unfold all answers"), ("Shift+F12",), "unfold"),
        Command("look-up", go, translate("Commands", "Look up the selected word"), ("Ctrl+D",), "question"),
        Command("exchange", go, translate("Commands", "Question and answer of the match"), ("Ctrl+J",), "answer"),
        Command("star", mark, translate("Commands", "Give a star, or take it away"), ("Ctrl+Shift+I",), "star"),
        Command("mark-read", mark, translate("Commands", "Mark as read or unread"), ("Ctrl+I",)),
        Command("tags", mark, translate("Commands", "Tags…"), ("Ctrl+Shift+G",), "add"),
        Command("mark-yellow", mark, translate("Commands", "Highlight in yellow"), ("Shift+F6", "Ctrl+H"), "highlight"),
        Command("mark-green", mark, translate("Commands", "Highlight in green"), ("Shift+F7",), "highlight"),
        Command("mark-blue", mark, translate("Commands", "Highlight in blue"), ("Shift+F8",), "highlight"),
        Command("mark-pink", mark, translate("Commands", "Highlight in pink"), ("Shift+F9",), "highlight"),
        Command("note", mark, translate("Commands", "Note…"), ("F2", "Ctrl+M"), "note"),
        Command("bookmark", mark, translate("Commands", "Put or take away a bookmark"), ("Shift+F2",), "bookmark"),
        Command("unmark", mark, translate("Commands", "Remove the mark here"), ("Ctrl+Shift+H",), "clear"),
        Command("all-marks", mark, translate("Commands", "All highlights and notes…"), ("Ctrl+Shift+M",), "list"),
        Command("export-marks", mark, translate("Commands", "Export highlights and notes…")),
        Command("import-marks", mark, translate("Commands", "Import highlights and notes…")),
        Command("merge-marks", mark, translate("Commands", "Marks of another library…")),
        Command("sort-relevance", view, translate("Commands", "Best first"), group="sort"),
        Command("sort-date", view, translate("Commands", "Newest first"), group="sort"),
        Command("sort-title", view, translate("Commands", "By title"), group="sort"),
        Command("theme-system", view, translate("Commands", "Theme of the system"), group="theme"),
        Command("theme-light", view, translate("Commands", "Light"), group="theme"),
        Command("theme-sepia", view, translate("Commands", "Sepia"), group="theme"),
        Command("theme-dark", view, translate("Commands", "Dark"), group="theme"),
        Command("theme-contrast", view, translate("Commands", "High contrast"), group="theme"),
        Command("theme-contrast-dark", view, translate("Commands", "High contrast, dark"), group="theme"),
        Command("next-theme", view, translate("Commands", "Next theme"), ("Ctrl+T",), "theme"),
        Command("script-original", view, translate("Commands", "Script of the text"), group="script"),
        Command("script-latin", view, translate("Commands", "Kazakh in Latin letters (2021)"), group="script"),
        Command("script-web", view, translate("Commands", "Kazakh in Latin letters (web)"), group="script"),
        Command("script-arabic", view, translate("Commands", "Kazakh in Arabic letters"), group="script"),
        Command("text-and-page", view, translate("Commands", "Text and page…"), ("Ctrl+Shift+T",), "type"),
        Command("zoom-in", view, translate("Commands", "Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in"),
        Command("zoom-out", view, translate("Commands", "Smaller text"), ("Ctrl+-",), "zoom-out"),
        Command("zoom-reset", view, translate("Commands", "Normal text size"), ("Ctrl+0",), "zoom-reset"),
        Command("show-list", view, translate("Commands", "Document list"), ("F8",), "list", toggles=True),
        Command("show-outline", view, translate("Commands", "Outline of questions"), ("F9",), "outline", toggles=True),
        Command("show-facets", view, translate("Commands", "Filters"), ("F6",), "sort", toggles=True),
        Command("show-concordance", view, translate("Commands", "Concordance"), ("F7",), "concordance", toggles=True),
        Command("open-beside", view, translate("Commands", "Open beside"), ("Ctrl+Return", "Ctrl+Enter"), "outline"),
        Command(
            "open-next-beside", view, translate("Commands", "Open the next document beside"), ("Ctrl+Shift+Return",)
        ),
        Command("open-link-beside", view, translate("Commands", "Open the copied link beside"), ("Ctrl+Alt+Return",)),
        Command("switch-page", view, translate("Commands", "Go to the other page"), ("Ctrl+F6",)),
        Command("turn-pages", view, translate("Commands", "Pages beside or below each other"), ("Alt+F6",)),
        Command("close-beside", view, translate("Commands", "Close this page of two"), ("Ctrl+W",)),
        Command("read-aloud", view, translate("Commands", "Read aloud"), ("Ctrl+R",), toggles=True),
        Command("only-page", view, translate("Commands", "Nothing but the page"), ("Shift+F11",), toggles=True),
        Command("less-motion", view, translate("Commands", "Less movement"), toggles=True),
        Command("full-screen", view, translate("Commands", "Full screen"), ("F11",), toggles=True),
        Command("language-system", language, translate("Commands", "Language of the system"), group="language"),
        *(Command(f"language-{code}", language, name, group="language") for code, name in LANGUAGES.items()),
        Command("palette", app_help, translate("Commands", "Find a command…"), ("Ctrl+Shift+P",), "search"),
        Command("how-to-search", app_help, translate("Commands", "How to search"), ("F1",), "help"),
        Command("shortcuts", app_help, translate("Commands", "Keyboard shortcuts"), ("Ctrl+/",)),
        Command("hide-hint", app_help, translate("Commands", "Hide this hint"), ("F10",)),
        Command("show-hints", app_help, translate("Commands", "Show the first steps again")),
        Command("about", app_help, translate("Commands", "About Oqyrman")),
    )


class Actions:
    """The commands as Qt actions, each tied to its handler.

    Raises:
        KeyError: a command has no handler, or a handler no command.
    """

    def __init__(self, owner: QWidget, handlers: Mapping[str, Callable[[], None]]) -> None:
        self._rows = commands()
        if missing := {row.id for row in self._rows} ^ set(handlers):
            raise KeyError(f"commands and handlers differ: {sorted(missing)}")
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for row in self._rows:
            action = QAction(row.text, owner)
            action.setMenuRole(_ROLES.get(row.id, QAction.MenuRole.NoRole))
            action.setCheckable(bool(row.group) or row.toggles)
            if row.group:
                groups.setdefault(row.group, QActionGroup(owner)).addAction(action)
            handler = handlers[row.id]
            action.triggered.connect(lambda _checked, run=handler: run())
            owner.addAction(action)
            self._actions[row.id] = action
        self.set_keys({})

    def rows(self) -> tuple[Command, ...]:
        """Return the commands in the order of the table, in the language in which they are shown."""
        return self._rows

    def set_keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        """Run commands by the keys that were chosen for them, and the others by those of the table."""
        for row in self._rows:
            action = self._actions[row.id]
            action.setShortcuts(sequences(chosen.get(row.id, row.shortcuts)))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{row.text} ({keys})" if keys else row.text)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def menus(self, parent: QWidget) -> list[QMenu]:
        """Return new menus that hold every command in the order of the table; long choices have a menu within."""
        menus: dict[str, QMenu] = {}
        nested: dict[str, QMenu] = {}
        inner = {
            "theme": translate("Commands", "Theme"),
            "script": translate("Commands", "Script"),
            "two-pages": translate("Commands", "Two pages"),
        }
        for row in self._rows:
            menu = menus[row.menu] = menus.get(row.menu) or QMenu(row.menu, parent)
            if row.id in _BEGIN:
                menu.addSeparator()
            part = "two-pages" if row.id in _TWO_PAGES else row.group
            if part in inner and part not in nested:
                nested[part] = menu.addMenu(inner[part])
            nested.get(part, menu).addAction(self._actions[row.id])
        return list(menus.values())

    def apply(self, theme: Theme) -> None:
        """Draw every action's icon in the colours of a theme."""
        for row in self._rows:
            if row.icon:
                self._actions[row.id].setIcon(icon(row.icon, theme))
