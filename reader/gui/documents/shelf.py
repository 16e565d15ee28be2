"""Stars, reading marks and tags of documents, as the window gives them: by key, by click, and by reading."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reader.corpus.hit import Hit
from reader.corpus.signs import PLAIN, Signs
from reader.errors import Cancelled, Error, LibraryReadOnly
from reader.gui.reading.pages import Sheet

if TYPE_CHECKING:
    from reader.gui.documents.tag_editor import TagEditor
    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate

END_MS = 3_000
"""How long the end of a document must be seen until it counts as read."""

OPEN_MS = 60_000
"""How long a document must be open until it counts as read, wherever the reader is in it."""

_Changed = tuple[Mapping[int, Signs], Mapping[int, Signs]]
"""What was said of some documents before and after a change."""


class Shelf(QObject):
    """Tie what the user says of documents to the list, the page and the commands.

    A command is about the documents that are selected in the list, where these are several; else about the open one.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._by_hand: int | None = None
        self.editor: TagEditor | None = None
        self.while_open = QTimer(self, singleShot=True, interval=OPEN_MS)
        self.at_end = QTimer(self, singleShot=True, interval=END_MS)
        for timer in (self.while_open, self.at_end):
            timer.timeout.connect(self._have_read)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about documents do."""
        return {"star": self.star, "mark-read": self.mark_read, "tags": self.edit_tags}

    def connect_panes(self) -> None:
        """Listen to the panes, which the window has built by now."""
        window = self._window
        window.list.star_clicked.connect(lambda hit: self._star([hit.record.id], starred=not hit.signs.starred))
        window.pages.opened.connect(lambda _opened: self._begin())
        window.pages.activated.connect(self._begin)
        window.pages.refused.connect(lambda _record, _error: self.stop())
        window.pages.scrolled.connect(lambda _place: self._look_for_end())
        window.pages.added.connect(self._attend)
        self._attend(window.pages.active)

    def _attend(self, sheet: Sheet) -> None:
        sheet.frame.tags_wanted.connect(lambda: self._edit(self._open()))

    def star(self) -> None:
        """Give the documents a star; take it away where all of them have one."""
        self._with_signs(lambda ids, signs: self._star(ids, starred=not all(one.starred for one in signs)))

    def mark_read(self) -> None:
        """Note that the documents were read; that they were not, where all of them were."""
        self._with_signs(lambda ids, signs: self._read(ids, read=not all(one.read for one in signs)))

    def edit_tags(self) -> None:
        """Open the editor of tags."""
        self._about(self._edit)

    def stop(self) -> None:
        """Count nothing as read any more: the document is left."""
        self.while_open.stop()
        self.at_end.stop()

    # What was read

    def _begin(self) -> None:
        self.stop()
        self._by_hand = None
        self.while_open.start()
        self._look_for_end()
        self.show_open()

    def _look_for_end(self) -> None:
        if not self.while_open.isActive() or not self._window.reading.shows_end():
            self.at_end.stop()
        elif not self.at_end.isActive():
            self.at_end.start()

    def _have_read(self) -> None:
        """Note that the open document was read, unless the user said otherwise or is not here."""
        number = self._window.open_document.id
        if number is None or number == self._by_hand or self._window.library.read_only:
            return
        if not self._window.isActiveWindow():
            self.while_open.start()
            return
        self.stop()
        marks = self._window.library.marks
        self._keep([number], lambda: marks.mark_read([number]), lambda _changed: None, quietly=True)

    # Changes

    def _star(self, ids: Sequence[int], *, starred: bool) -> None:
        said = translate("Shelf", "Starred") if starred else translate("Shelf", "Star taken away")
        marks = self._window.library.marks
        self._keep(ids, lambda: marks.star(ids, starred=starred), lambda changed: self._offer(said, changed))

    def _read(self, ids: Sequence[int], *, read: bool) -> None:
        if self._window.open_document.id in ids:
            self._by_hand = self._window.open_document.id
            self.stop()
        said = translate("Shelf", "Marked as read") if read else translate("Shelf", "Marked as unread")
        marks = self._window.library.marks
        self._keep(ids, lambda: marks.mark_read(ids, read=read), lambda changed: self._offer(said, changed))

    def _tag(self, ids: Sequence[int], given: Sequence[str], taken: Sequence[str]) -> None:
        marks = self._window.library.marks

        def change() -> None:
            marks.untag(ids, taken)
            marks.tag(ids, given)

        said = translate("Shelf", "Tags: {tags}").format(tags=", ".join(given))
        said = said if given else translate("Shelf", "Tags taken away: {tags}").format(tags=", ".join(taken))
        self._keep(ids, change, lambda changed: self._offer(said, changed))

    def _put_back(self, before: Mapping[int, Signs]) -> None:
        self._keep([*before], lambda: self._window.library.marks.put(before), lambda _changed: None)

    def _keep(
        self,
        ids: Sequence[int],
        change: Callable[[], None],
        told: Callable[[_Changed], None],
        *,
        quietly: bool = False,
    ) -> None:
        """Change what is said of documents in the background, and show it; what fails ``quietly`` is not told."""
        window = self._window
        marks = window.library.marks
        if window.library.read_only:
            window.say_error(LibraryReadOnly(window.library.folder, window.library.read_only))
            return

        def work(_annotating: object) -> _Changed:
            before = marks.of(ids)
            change()
            return _whole(before, ids), _whole(marks.of(ids), ids)

        def done(changed: _Changed) -> None:
            window.list.show_signs(changed[1])
            window.results.count_facets()
            window.memory.refresh()
            self.show_open()
            told(changed)

        window.desk.marking.keeping.keep(work, done, (lambda _error: None) if quietly else self._say_error)

    def _offer(self, said: str, changed: _Changed) -> None:
        before, after = changed
        if before == after:
            return
        number = len(after)
        if number > 1:
            said = translate("Shelf", "{what} (%n document(s))", "", number).format(what=said)
        self._window.activity.offer(said, translate("Shelf", "Undo"), lambda: self._put_back(before))

    def _say_error(self, error: Error) -> None:
        if not isinstance(error, Cancelled):
            self._window.say_error(error)

    def show_open(self) -> None:
        """Show the tags of the open document below its page."""
        window, ids = self._window, self._open()
        if not ids:
            return

        def take(found: Mapping[int, Signs]) -> None:
            if self._open() == ids:
                window.page_frame.show_tags(found.get(ids[0], PLAIN).tags)

        window.jobs.read("signs", lambda _progress: window.library.marks.of(ids), take, failed=self._say_error)

    # Which documents

    def _open(self) -> list[int]:
        number = self._window.open_document.id
        return [] if number is None else [number]

    def _about(self, take: Callable[[Sequence[int]], None]) -> None:
        """Hand on the documents that a command is about; those that are not in the list yet are asked for."""
        window, rows = self._window, self._window.list.selected_rows()
        if sum(len(some) for some in rows) < 2:
            ids = self._open()
            if ids:
                take(ids)
            else:
                window.activity.say(translate("Shelf", "Open a document first, or select some in the list."))
            return
        hits: list[Hit | None] = [window.list.model.known(row) for some in rows for row in some]
        found = [hit.record.id for hit in hits if hit is not None]
        if len(found) == len(hits):
            take(found)
        else:
            window.results.ask_ids(rows, take)

    def _with_signs(self, act: Callable[[Sequence[int], Sequence[Signs]], None]) -> None:
        marks = self._window.library.marks

        def look(ids: Sequence[int]) -> None:
            self._window.jobs.read(
                "signs-before",
                lambda _progress: [*_whole(marks.of(ids), ids).values()],
                lambda signs: act(ids, signs),
                failed=self._say_error,
            )

        self._about(look)

    # Tags

    def _edit(self, ids: Sequence[int]) -> None:
        marks = self._window.library.marks
        if not ids:
            return

        def look(_progress: object) -> tuple[dict[int, Signs], dict[str, int], str]:
            known = {one.value: one.documents for one in marks.tags().values}
            for tag in self._window.library.annotations.tags():  # those of notes are offered, too
                known.setdefault(tag, 0)
            records = self._window.library.documents.records(ids[:1])
            return _whole(marks.of(ids), ids), known, records[0].title if records else ""

        def take(found: tuple[dict[int, Signs], dict[str, int], str]) -> None:
            signs, known, title = found
            from reader.gui.documents.tag_editor import TagEditor  # not before the first window is painted

            if self.editor is not None:
                self.editor.close()
            several = translate("Shelf", "%n document(s)", "", len(ids))
            editor = TagEditor(title if len(ids) == 1 else several, self._window.appearance.theme, self._window)
            editor.show_tags(known, [one.tags for one in signs.values()])
            editor.saved.connect(lambda given, taken: self._tag(ids, given, taken))
            editor.finished.connect(lambda _result: self._forget_editor(editor))
            self.editor = editor
            editor.show()

        self._window.jobs.read("tags", look, take, failed=self._say_error)

    def _forget_editor(self, editor: "TagEditor") -> None:
        if self.editor is editor:
            self.editor = None

    def leave(self) -> None:
        """Keep, before the program ends, what is chosen in the editor."""
        self.stop()
        if self.editor is not None:
            self.editor.done(0)


def _whole(found: Mapping[int, Signs], ids: Sequence[int]) -> dict[int, Signs]:
    return {number: found.get(number, PLAIN) for number in ids}
