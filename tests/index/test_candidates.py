import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.index import candidates as module
from reader.index.candidates import candidates
from reader.language.fold import fold_in_place
from reader.language.tokens import LONGEST_FORM, tokenize

TEXTS = st.text(st.sampled_from("абАБ1-'%. \n"), max_size=40)
PARTS = st.text(st.sampled_from("аб1-%"), min_size=1, max_size=4)
FORMS = st.sets(PARTS.filter(lambda form: form[0].isalnum()), max_size=8)  # as every word begins


@pytest.mark.parametrize(("few", "most"), [(0, 0), (0, 2_000), (40, 2_000)])
@example(text="1%А", forms=set(), begins={"1%а"}, parts={"а"})
@example(text="1%А", forms={"1%а"}, begins=set(), parts={"а"})
@given(text=TEXTS, forms=FORMS, begins=FORMS, parts=st.sets(PARTS, max_size=8))
def test_every_word_that_is_asked_for_is_among_the_candidates(
    few: int, most: int, text: str, forms: set[str], begins: set[str], parts: set[str]
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "_FEW_FORMS", few)
        patched.setattr(module, "_MOST_FORMS", most)
        find = candidates(forms, begins, parts)
    folded = fold_in_place(text)
    assert folded is not None
    places = list(find(folded, 0)) if find else []
    assert places == sorted(places)
    for token in tokenize(text):
        asked = token.form in forms or token.form.startswith(tuple(begins)) or any(one in token.form for one in parts)
        assert not asked or any(token.start <= place < token.end for place in places)


@pytest.mark.parametrize(("few", "most"), [(0, 0), (0, 2_000), (40, 2_000)])
def test_few_other_words_are(few: int, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_FEW_FORMS", few)
    monkeypatch.setattr(module, "_MOST_FORMS", most)
    find = candidates({"ел", "елде"}, set(), set())
    assert find is not None
    assert list(find("ел елдер бел елде, ел-жұрт ел", 0)) in ([0, 13, 27], [0, 13, 19, 27])


def test_a_form_that_was_cut_is_found_in_a_longer_word() -> None:
    find = candidates({"ә" * LONGEST_FORM}, set(), set())
    assert find is not None
    assert list(find("ә" * 150, 0))[:1] == [0]


def test_a_percentage_is_found_with_letters_right_behind_it() -> None:
    find = candidates({"1%"}, (), ())
    assert find is not None
    assert [list(find(text, 0)) for text in ("1%0", "1%-ға", "11%")] == [[0], [0], []]


def test_nothing_is_looked_for_where_nothing_is_asked() -> None:
    assert candidates(set(), set(), set()) is None
