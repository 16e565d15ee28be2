"""How long a quote takes to verify in a large library.

usage: python tests/bench/verifying.py LIBRARY
"""

import random
import sys
import time
from pathlib import Path

from reader.library import Library
from reader.verifying import Verifying


def main() -> None:
    library = Library(Path(sys.argv[1]))
    chance = random.Random(1)
    ids = library.documents.ids()
    quotes: list[tuple[str, str]] = []
    for number in chance.sample(ids, 12):
        document = library.document(number)
        words = chance.choice(document.paragraphs).span.of(document.text).split()
        start = chance.randrange(max(1, len(words) - 14))
        stretch = words[start : start + 14]
        changed = [*stretch]
        if len(changed) > 6:
            changed[3], changed[5] = "бірдеңе", changed[5][:-1]
        quotes += [("verbatim", " ".join(stretch)), ("changed", " ".join(changed))]
    quotes.append(("absent", "Ай бетінде мұнай өндіру келесі жылы көктемде басталады деп күтіледі"))
    quotes.append(("latin", "Qazaqstan men AQSH arasyndagy qatynastar zhana dengeyge koterildi"))
    verifying = Verifying(library)
    for kind, quote in quotes:
        began = time.perf_counter()
        found = verifying.quote(quote)
        print(f"{kind:<9} {found.verdict.value:<14} {1000 * (time.perf_counter() - began):7.0f} ms  {quote[:50]}")


if __name__ == "__main__":
    main()
