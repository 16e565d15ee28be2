"""Marks as W3C Web Annotations in JSON-LD, out and in without loss (https://www.w3.org/TR/annotation-model/)."""

import datetime
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from reader.corpus.annotation import Anchor, Annotation, Colour, Kind, State, Target
from reader.corpus.link import Link
from reader.corpus.span import Span
from reader.language.tags import clean_tags

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OURS = {"oqyrman": "urn:oqyrman:ns#"}
_MOTIVATIONS = {
    Kind.HIGHLIGHT: "highlighting",
    Kind.NOTE: "commenting",
    Kind.TAG: "tagging",
    Kind.BOOKMARK: "bookmarking",
}
_KINDS = {motivation: kind for kind, motivation in _MOTIVATIONS.items()} | {"describing": Kind.NOTE}
_UUID = "urn:uuid:"
_EPOCH = datetime.datetime.fromtimestamp(0, datetime.UTC)
_KNOWN = frozenset({"@context", "id", "type", "motivation", "created", "modified", "body", "bodyValue", "target"})
_MOST = 2**40
_PLACES = ("TextQuoteSelector", "TextPositionSelector")


def to_page(annotations: Iterable[Annotation]) -> dict[str, Any]:
    """Return marks as one page of annotations."""
    return {"@context": [CONTEXT, _OURS], "type": "AnnotationPage", "items": [to_json(one) for one in annotations]}


def to_json(one: Annotation) -> dict[str, Any]:
    """Return a mark as a Web Annotation; what another program said of it is said again."""
    extra: dict[str, Any] = json.loads(one.extra) if one.extra else {}
    bodies: list[Any] = []
    if one.body:
        usual = {"format": "text/markdown", "purpose": "commenting"}
        said = {**usual, **extra.get("note", {})}
        kept = {name: value for name, value in said.items() if value is not None or name not in usual}
        bodies.append({**kept, "type": "TextualBody", "value": one.body})
    bodies += [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in one.tags]
    bodies += extra.get("bodies", [])
    record: dict[str, Any] = {
        "@context": [CONTEXT, _OURS],
        "id": one.uid if ":" in one.uid else _UUID + one.uid,
        "type": "Annotation",
        "motivation": extra.get("motivation", _MOTIVATIONS[one.kind]),
        "created": _written(one.created),
        "modified": _written(one.modified),
        **({"body": bodies} if bodies else {}),
        "target": _target(one, extra),
        **extra.get("annotation", {}),
    }
    return record


def from_json(record: Mapping[str, Any]) -> Annotation:
    """Return the mark that a Web Annotation says; its place counts only where it names ours.

    Raises:
        ValueError: it is no annotation, or says neither a quote nor a place.
    """
    try:
        return _read(record)
    except (TypeError, KeyError, AttributeError, IndexError, OverflowError, RecursionError) as error:
        raise ValueError(f"no annotation: {error}") from None


def sound(read: Any) -> Any:
    """Return what a file of JSON said as it can be stored: without halves of characters."""
    return json.loads(json.dumps(read, ensure_ascii=False).encode("utf-8", "replace"))


def items_of(read: Any) -> list[Mapping[str, Any]]:
    """Return the annotations of a file: one, a list, a page, or a collection with its first page inside."""
    if isinstance(read, list):
        return [item for one in read for item in items_of(one)]
    if not isinstance(read, Mapping):
        return []
    if "items" in read:
        return items_of(read["items"])
    if isinstance(read.get("first"), Mapping):
        return items_of(read["first"])
    return [read] if "target" in read else []


def _read(record: Mapping[str, Any]) -> Annotation:
    extra: dict[str, Any] = {}
    if left := {name: value for name, value in record.items() if name not in _KNOWN}:
        extra["annotation"] = left
    motivation = record.get("motivation")
    kind = _KINDS.get(motivation if isinstance(motivation, str) else "", None)
    body, tags = _bodies(record, extra)
    kind = kind or (Kind.NOTE if body else Kind.HIGHLIGHT)
    if motivation != _MOTIVATIONS[kind] and motivation is not None:
        extra["motivation"] = motivation
    targets = record["target"]
    target = targets[0] if isinstance(targets, list) else targets
    if isinstance(targets, list) and len(targets) > 1:
        extra["targets"] = targets[1:]
    target = {"source": target} if isinstance(target, str) else dict(target)
    ours = target.pop("oqyrman:document", {})
    anchor = _anchor(target, ours, extra)
    source = target.pop("source", None)
    link = Link.read(source) if isinstance(source, str) else None
    if source is not None and not (link and ours):
        extra["source"] = source
    colour = target.get("styleClass")
    if colour in list(Colour):
        target.pop("styleClass")
    if left := {name: value for name, value in target.items() if name not in ("selector", "type")}:
        extra["target"] = left
    uid = str(record.get("id") or "")
    created = _moment(record.get("created"))
    return Annotation(
        id=0,
        uid=uid.removeprefix(_UUID),
        target=Target(None, Path(ours.get("path", "")), str(ours.get("targetHash", link.content if link else ""))),
        anchor=anchor,
        kind=kind,
        colour=Colour(colour) if colour in list(Colour) else Colour.YELLOW,
        body=body,
        tags=tuple(tags),
        created=created,
        modified=_moment(record.get("modified"), created),
        state=State(ours.get("state", State.ANCHORED)),
        extra=json.dumps(extra, ensure_ascii=False, sort_keys=True) if extra else "",
    )


def _bodies(record: Mapping[str, Any], extra: dict[str, Any]) -> tuple[str, list[str]]:
    """Return the note and the tags of an annotation; the first text is the note, what else there is is kept."""
    given = record.get("body", [])
    bodies = list(given) if isinstance(given, list) else [given]
    if "bodyValue" in record:
        bodies.insert(0, {"type": "TextualBody", "value": record["bodyValue"], "format": "text/plain"})
    note, tags, others = "", list[str](), []
    for one in bodies:
        text = one.get("value") if isinstance(one, Mapping) else None
        plain = isinstance(text, str) and text != "" and isinstance(one, Mapping) and one.get("type") == "TextualBody"
        tagging = plain and one.get("purpose") == "tagging" and set(one) == {"type", "purpose", "value"}
        if tagging and clean_tags([*tags, str(text)]) == (*tags, text):  # else it is kept as it is, and told again
            tags.append(str(text))
        elif plain and not note and one.get("purpose") != "tagging":
            note = str(text)
            said = {name: value for name, value in one.items() if name not in ("type", "value")}
            if said != {"format": "text/markdown", "purpose": "commenting"}:
                extra["note"] = {"format": None, "purpose": None, **said}
        else:
            others.append(one)
    if others:
        extra["bodies"] = others
    return note, tags


def _anchor(target: Mapping[str, Any], ours: Mapping[str, Any], extra: dict[str, Any]) -> Anchor:
    given = target.get("selector", [])
    selectors = list(given) if isinstance(given, list) else [given]
    named = {one["type"]: one for one in reversed(selectors) if isinstance(one, Mapping) and one.get("type") in _PLACES}
    if others := [one for one in selectors if not any(one is used for used in named.values())]:
        extra["selectors"] = others
    quote, place = named.get(_PLACES[0], {}), named.get(_PLACES[1], {})
    exact = str(quote.get("exact", ""))
    start = int(place.get("start", 0))
    end = int(place.get("end", start + max(1, len(exact))))
    if not named:
        raise ValueError("an annotation without a quote and a place")
    numbers = (start, end, paragraph := int(ours.get("paragraph", 0)), rivals := int(ours.get("rivals", 0)))
    if not all(-1 <= one <= _MOST for one in numbers):
        raise ValueError("an annotation with a place that is in no text")
    return Anchor(
        Span(start, end),
        exact,
        str(quote.get("prefix", "")),
        str(quote.get("suffix", "")),
        str(ours.get("contentHash", "")),
        paragraph,
        rivals,
    )


def _target(one: Annotation, extra: Mapping[str, Any]) -> Any:
    anchor = one.anchor
    target = {
        "source": extra.get("source", str(Link.to(one.target.content_hash or anchor.content_hash))),
        "styleClass": one.colour.value,
        "selector": [
            {"type": _PLACES[0], "exact": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix},
            {"type": _PLACES[1], "start": anchor.span.start, "end": anchor.span.end},
            *extra.get("selectors", []),
        ],
        **extra.get("target", {}),
        "oqyrman:document": {
            "path": str(one.target.path),
            "targetHash": one.target.content_hash,
            "contentHash": anchor.content_hash,
            "paragraph": anchor.paragraph,
            "rivals": anchor.rivals,
            "state": one.state.value,
        },
    }
    return [target, *extra["targets"]] if "targets" in extra else target


def _written(moment: datetime.datetime) -> str:
    return moment.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")


def _moment(text: Any, default: datetime.datetime = _EPOCH) -> datetime.datetime:
    try:
        moment = datetime.datetime.fromisoformat(str(text))
        return moment.replace(tzinfo=moment.tzinfo or datetime.UTC).astimezone(datetime.UTC)
    except (ValueError, OverflowError):
        return default
