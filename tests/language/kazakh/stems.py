"""Common stems of every class of final sound, in back and front words."""

from reader.language.kazakh import GRAMMAR_ALONE, Analyzer, shipped_weights

NOUNS = (
    "қала үй тіл кітап минерал саммит ел бала терек жақ қазақ тау су қыз сөз жаз адам тең банк педагог клуб "
    "халық орын ауыз мұрын әріп мүлік тоқаев қазақстан париж ресурс министр университет экономика алюминий "
    "жұмыс көл өзен дос мектеп ұстаз бағдарлама көше таң қой жүз ай гүл қол ши мәселе үкімет ереже"
).split()
VERBS = (
    "айт бар кел оқы сөйле тап жап төк шық ақ көр жаз сез ал бол қой жи қарай тозай де же бер өс ки жу тан кеңей "
    "күт басқар ойла түс ек қорқ айқында күл жең мін сен кең қон серп қайт жина тексер"
).split()

SHIPPED = Analyzer(shipped_weights())
BY_GRAMMAR = Analyzer(GRAMMAR_ALONE)
