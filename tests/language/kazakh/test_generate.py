"""Tests of writing forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.kazakh import PartOfSpeech, inflections
from reader.language.kazakh.categories import Category
from reader.language.kazakh.generate import voiced_stems
from reader.language.kazakh.segmentation import segmentations
from tests.language.kazakh.stems import BY_GRAMMAR, NOUNS, SHIPPED, VERBS

NOUN, VERB = PartOfSpeech.NOUN, PartOfSpeech.VERB


@pytest.mark.parametrize(
    ("entry", "part", "forms"),
    [
        ("қала", NOUN, "қалалар қаланың қалаға қалада қаладан қаламен қаласы қаламыз қалаларымызда қаладағы"),
        ("кітап", NOUN, "кітаптар кітабы кітабым кітапты кітаптан кітаппен кітабында"),
        ("үй", NOUN, "үйлер үйдің үйге үйде үйден үймен үйі үйіміз"),
        ("халық", NOUN, "халықтар халқы халқымыз халыққа халқына"),
        ("айт", VERB, "айтты айттық айтқан айтпады айтады айтып айтса айтсын айту айтатын айтпайды айтпақ"),
        ("тап", VERB, "тауып табады табу тапты таппайды"),
        ("оқы", VERB, "оқиды оқу оқып оқыған оқитын оқымайды"),
        ("қой", VERB, "қояды қою қойды қойып қоймайды"),
    ],
)
def test_the_forms_of_the_school_grammar_are_written(entry: str, part: PartOfSpeech, forms: str) -> None:
    assert set(forms.split()) <= {inflection.form for inflection in inflections(entry, part)}


@pytest.mark.parametrize(("part", "stems"), [(NOUN, NOUNS), (VERB, VERBS)])
def test_every_form_is_read_as_it_was_written(part: PartOfSpeech, stems: list[str]) -> None:
    for entry in stems:
        for form, chain in inflections(entry, part):
            assert (entry, part, chain) in segmentations(form), form


@given(st.sampled_from([(noun, NOUN) for noun in NOUNS] + [(verb, VERB) for verb in VERBS]), st.randoms())
def test_every_form_leads_back_to_its_entry(stem: tuple[str, PartOfSpeech], choice: object) -> None:
    entry, part = stem
    form, chain = choice.choice(list(inflections(entry, part)))  # type: ignore[attr-defined]
    for analyzer in (SHIPPED, BY_GRAMMAR):
        assert (entry, part, chain) in [reading[:3] for reading in analyzer.readings(form)]


@pytest.mark.parametrize(("part", "stems"), [(NOUN, NOUNS), (VERB, VERBS)])
def test_hardly_a_form_of_up_to_two_suffixes_is_filed_without_its_entry(part: PartOfSpeech, stems: list[str]) -> None:
    forms = [(entry, made.form) for entry in stems for made in inflections(entry, part, suffixes=2)]
    lost = [form for entry, form in forms if (entry, part) not in {key[:2] for key in SHIPPED.filing_keys(form)}]
    assert len(lost) < len(forms) * 0.06, lost


@given(st.text(), st.sampled_from(PartOfSpeech))
def test_any_text_is_inflected_as_if_it_were_a_stem(text: str, part: PartOfSpeech) -> None:
    assert [made.form for made in inflections(text, part, suffixes=1)][:1] == ([text] if text else [])


def test_voices_are_retraced() -> None:
    chain = (Category.CAUSATIVE, Category.PASSIVE, Category.PAST)
    assert list(voiced_stems("айт", chain, "айтқызылды")) == ["айтқыз", "айтқызыл"]
