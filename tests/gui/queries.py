"""Queries to test with: as careful users type them, and anything at all."""

from hypothesis import strategies as st

VALUES = st.sampled_from(
    [
        ("source", "KAZINFORM"),
        ("source", "Егемен Қазақстан"),
        ("source", "BAQ.KZ"),
        ("source", "«Ана тілі» газеті"),
        ("speaker", "Рүстем Мұстафин"),
        ("speaker", "НЕ"),
        ("lang", "kk"),
        ("lang", "ru"),
        ("tag", "уран"),
        ("path", "/texts"),
        ("path", "/texts/2025 жыл (көктем)"),
        ("path", "C:\\texts\\жаңа"),
        ("date", "2025"),
        ("date", "2025-10"),
        ("date", "2024-02"),
        ("date", "none"),
    ]
)
WORDS = st.sampled_from("минерал саммит =минералдар металл* АҚШ-тың мұ?ай /мин.*/ title:уран in:answers -көмір".split())
PHRASES = st.sampled_from(['"сирек металдар"', "«жер қойнауы»~5", '-"қара алтын"', "speaker:(Тоқаев OR Назарбаев)"])


def _grouped(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(parts, min_size=2, max_size=3)
    return st.one_of(several.map(lambda ways: f"({' OR '.join(ways)})"), several.map(" ".join))


QUERIES = st.lists(st.recursive(st.one_of(WORDS, PHRASES), _grouped, max_leaves=4), max_size=3).map(" ".join)
"""Queries as a careful user types them."""

ANYTHING = st.one_of(
    st.text('аб "«»“-=()/~5:*? ', max_size=30),
    st.lists(
        st.sampled_from('( ) " OR AND NOT - = source: date: lang: speaker: kk 2025 KAZINFORM минерал /a/ «'.split()),
        max_size=9,
    ).map(" ".join),
    st.text(max_size=20),
)
