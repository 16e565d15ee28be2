"""Programs in the place of the one that speaks: real ones, without voices."""

import sys

_QUICK = [sys.executable, "-S", "-E", "-c"]

DEAF = [*_QUICK, "import time; time.sleep(600)"]
"""It never answers, as where speech-dispatcher hangs."""

LOST = [*_QUICK, "raise SystemExit(3)"]
"""It ends at once."""

MUTE = [*_QUICK, """print('{"languages": {}}', flush=True); input()"""]
"""It has no voices."""

SPEAKS = [
    *_QUICK,
    """
import json, sys
def tell(**what):
    print(json.dumps(what), flush=True)
print("a library prints this")
tell(languages={"kk": ["Low", "High"], "ru": ["Low"]})
for line in sys.stdin:
    order = json.loads(line)
    tell(obeyed=order["number"])
    if "say" in order:
        tell(finished=order["number"] - 1)
        if "дождь" not in order["say"]:
            tell(finished=order["number"])
""",
]
"""It has said every sentence at once, but for those about rain in Russian, and tells late of the one before."""
