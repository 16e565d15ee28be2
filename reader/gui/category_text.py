"""The categories of a reading in the words of the interface language."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def category_text(category: str) -> str:
    """Return the name of a category of ``reader.language.kazakh``, or the category itself where it has none."""
    return _names().get(category, category)


def _names() -> dict[str, str]:
    return {
        "plural": translate("Category", "plural"),
        "possessive-1sg": translate("Category", "possessive, 1st person singular"),
        "possessive-2sg": translate("Category", "possessive, 2nd person singular"),
        "possessive-2sg-polite": translate("Category", "possessive, 2nd person singular, polite"),
        "possessive-1pl": translate("Category", "possessive, 1st person plural"),
        "possessive-3": translate("Category", "possessive, 3rd person"),
        "genitive": translate("Category", "genitive"),
        "accusative": translate("Category", "accusative"),
        "dative": translate("Category", "dative"),
        "locative": translate("Category", "locative"),
        "ablative": translate("Category", "ablative"),
        "instrumental": translate("Category", "instrumental"),
        "equative": translate("Category", "as, like (equative)"),
        "similative": translate("Category", "similar to"),
        "attributive": translate("Category", "of that place or time"),
        "belonging": translate("Category", "belonging to"),
        "privative": translate("Category", "without"),
        "adverbial": translate("Category", "adverbial"),
        "comparative": translate("Category", "comparative"),
        "ordinal": translate("Category", "ordinal"),
        "collective": translate("Category", "collective number"),
        "variant": translate("Category", "another spelling"),
        "person-1sg": translate("Category", "1st person singular"),
        "person-2sg": translate("Category", "2nd person singular"),
        "person-2sg-polite": translate("Category", "2nd person singular, polite"),
        "person-3": translate("Category", "3rd person"),
        "person-1pl": translate("Category", "1st person plural"),
        "person-2pl": translate("Category", "2nd person plural"),
        "person-2pl-polite": translate("Category", "2nd person plural, polite"),
        "passive": translate("Category", "passive"),
        "reflexive": translate("Category", "reflexive"),
        "reciprocal": translate("Category", "reciprocal"),
        "causative": translate("Category", "causative"),
        "negation": translate("Category", "negative"),
        "past": translate("Category", "past"),
        "conditional": translate("Category", "conditional"),
        "present": translate("Category", "present"),
        "optative": translate("Category", "wish (-ғай)"),
        "desiderative": translate("Category", "wish (-ғы)"),
        "intention": translate("Category", "intention (-мақ)"),
        "tentative": translate("Category", "tentative (-мақшы)"),
        "imperative-1sg": translate("Category", "imperative, 1st person singular"),
        "imperative-1pl": translate("Category", "imperative, 1st person plural"),
        "imperative-2sg": translate("Category", "imperative, 2nd person singular"),
        "imperative-2sg-polite": translate("Category", "imperative, 2nd person singular, polite"),
        "imperative-2pl": translate("Category", "imperative, 2nd person plural"),
        "imperative-2pl-polite": translate("Category", "imperative, 2nd person plural, polite"),
        "imperative-3": translate("Category", "imperative, 3rd person"),
        "past-participle": translate("Category", "past participle (-ған)"),
        "habitual-participle": translate("Category", "habitual participle (-атын)"),
        "aorist": translate("Category", "indefinite future (-ар)"),
        "converb": translate("Category", "converb (-ып)"),
        "imperfective-converb": translate("Category", "converb (-а, -й)"),
        "negative-converb": translate("Category", "negative converb"),
        "since-converb": translate("Category", "converb “since”"),
        "gerund": translate("Category", "verbal noun (-у)"),
        "agent": translate("Category", "doer (-шы)"),
        "resultative": translate("Category", "state (-улы)"),
        "abstract": translate("Category", "abstract noun (-лық)"),
    }
