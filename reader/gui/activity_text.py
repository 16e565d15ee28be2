"""What the bottom line says of indexing: how far it is, how fast, and how long it will take."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.progress import Estimate

translate = QCoreApplication.translate

_MINUTE_S = 60
_HOUR_MIN = 60
_EXACT_UP_TO_S = 20
_STEP_S = 5


def progress_text(done: int, total: int | None, estimate: Estimate | None, *, paused: bool = False) -> str:
    """Return how far indexing is; ``total`` is ``None`` while documents are still being looked for."""
    if not total and paused:
        return translate("Activity", "Paused")
    if not total:
        return translate("Activity", "Looking for documents…")
    locale = QLocale()
    if paused:
        text = translate("Activity", "Paused: {done} of {total}")
    else:
        text = translate("Activity", "Indexing {done} of {total}")
    parts = [text.format(done=locale.toString(done), total=locale.toString(total))]
    if estimate:
        rate = translate("Activity", "{rate} documents/s")
        parts += [rate.format(rate=locale.toString(max(round(estimate.rate), 1))), _left(estimate.left_s)]
    return " · ".join(parts)


def _left(seconds: float) -> str:
    """Return a time in steps that the eye does not see jumping."""
    step = 1 if seconds <= _EXACT_UP_TO_S else _STEP_S
    whole = max(round(seconds / step) * step, 1)
    minutes = round(seconds / _MINUTE_S)
    if whole < _MINUTE_S:
        return translate("Activity", "{seconds} s left").format(seconds=whole)
    if minutes < _HOUR_MIN:
        return translate("Activity", "{minutes} min left").format(minutes=max(minutes, 1))
    hours = translate("Activity", "{hours} h {minutes} min left")
    return hours.format(hours=minutes // _HOUR_MIN, minutes=minutes % _HOUR_MIN)
