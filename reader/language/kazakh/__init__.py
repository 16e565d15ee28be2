"""Kazakh word forms: which entries a form belongs to, and which forms an entry has."""

from reader.language.kazakh.analysis import Analyzer, How, Key, Reading
from reader.language.kazakh.categories import Category, Chain, PartOfSpeech
from reader.language.kazakh.derivation import dictionary_form
from reader.language.kazakh.describe import describe, wording
from reader.language.kazakh.generate import Inflection, inflections
from reader.language.kazakh.hyphens import is_suffix_tail, split_tail
from reader.language.kazakh.learner import learn
from reader.language.kazakh.weights import GRAMMAR_ALONE, Weights, read_weights, shipped_weights, write_weights

__all__ = [
    "GRAMMAR_ALONE",
    "Analyzer",
    "Category",
    "Chain",
    "How",
    "Inflection",
    "Key",
    "PartOfSpeech",
    "Reading",
    "Weights",
    "describe",
    "dictionary_form",
    "inflections",
    "is_suffix_tail",
    "learn",
    "read_weights",
    "shipped_weights",
    "split_tail",
    "wording",
    "write_weights",
]
