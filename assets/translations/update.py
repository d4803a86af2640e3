"""Bring the translations up to date with the code, or check that they are.

``python assets/translations/update.py`` reads the texts out of the code, keeps
what is translated (a text that moved is found again by its words), drops what
is gone, and compiles the ``.qm`` files with ``lrelease`` from the PySide6
wheel. ``--check`` changes nothing and lists what is not as it should be.
``--merge FILE…`` takes translations from JSON files: text in English to
language to translation (a list of the plural forms where there are several);
a text meant for one context alone has the context and U+0004 before it, as in
gettext.
``--missing LANGUAGE`` prints what a language lacks. Nothing is fetched.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import PySide6
from extract import Found, Message, find_all
from linguist import PLURAL_FORMS, Catalogue, faults, read, unfinished, write

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE / "sentences.json"


def ts_file(language: str) -> Path:
    """Give the place of a language's texts."""
    return HERE / f"kiosk_{language.replace('-', '_')}.ts"


def merged(
    old: Catalogue, found: Found, added: dict[str, dict[str, str | list[str]]]
) -> Catalogue:
    """Give a catalogue of the texts found: what was added, what was there, what moved."""
    moved = old.by_source()
    fresh = Catalogue(old.language)
    for message in found.messages:
        count = PLURAL_FORMS[old.language] if message.plural else 1
        given = _given(added, message, old.language)
        if given is not None:
            forms = (given,) if isinstance(given, str) else tuple(given)
            forms = forms if len(forms) == count else (forms[-1],) * count
        else:
            forms = old.forms.get((message.context, message.source), ())
            if not (len(forms) == count and all(forms)):
                forms = moved.get(message.source, ())
        fresh.forms[message.context, message.source] = (
            forms if len(forms) == count else ("",) * count
        )
    return fresh


def _given(
    added: dict[str, dict[str, str | list[str]]], message: Message, language: str
) -> str | list[str] | None:
    """Give what was added for a text in its own context, else for the text anywhere."""
    for key in (f"{message.context}\x04{message.source}", message.source):
        if language in added.get(key, {}):
            return added[key][language]
    return None


def compile_into(folder: Path, language: str) -> Path:
    """Compile a language's texts; `lrelease` lies beside PySide6.

    The old file is replaced whole: a program that runs has it mapped, and would
    read other texts, and other plurals, out of one that changes beneath it.
    """
    target = folder / ts_file(language).with_suffix(".qm").name
    fresh = target.with_suffix(".new")
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).with_name(f"lrelease{suffix}")
    subprocess.run(  # noqa: S603 -- a program of the wheel, on our own file
        [str(program), "-silent", "-nounfinished", str(ts_file(language)), "-qm", str(fresh)],
        check=True,
    )
    return fresh.replace(target)


def update(found: Found, batches: list[Path]) -> None:
    """Write the texts, the templates and the compiled files."""
    added: dict[str, dict[str, str | list[str]]] = {}
    for batch in batches:
        for source, languages in json.loads(batch.read_text(encoding="utf-8")).items():
            added.setdefault(source, {}).update(languages)
    for language in PLURAL_FORMS:
        catalogue = merged(read(ts_file(language), language), found, added)
        write(ts_file(language), catalogue, found.messages)
        compile_into(HERE, language)
        left = len(unfinished(catalogue, found.messages))
        print(f"{language}: {len(found.messages) - left} of {len(found.messages)} translated")  # noqa: T201
    TEMPLATES.write_text(
        json.dumps(found.templates, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )


def check(found: Found) -> list[str]:
    """List what is not as it should be."""
    listed = [f"{place}: nobody can read which text is translated" for place in found.unreadable]
    if json.loads(TEMPLATES.read_text(encoding="utf-8")) != found.templates:
        listed.append("sentences.json is not what the code says")
    with tempfile.TemporaryDirectory() as folder:
        for language in PLURAL_FORMS:
            listed += faults(read(ts_file(language), language), found.messages)
            fresh = compile_into(Path(folder), language)
            if fresh.read_bytes() != (HERE / fresh.name).read_bytes():
                listed.append(f"{fresh.name} is not compiled from its texts")
    return listed


def main() -> int:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing, list the faults")
    parser.add_argument("--merge", nargs="*", type=Path, default=[], metavar="FILE")
    parser.add_argument("--missing", metavar="LANGUAGE", help="print what a language lacks")
    words = parser.parse_args()
    found = find_all()
    if words.missing:
        lacking = unfinished(read(ts_file(words.missing), words.missing), found.messages)
        rows = [{"context": m.context, "source": m.source, "plural": m.plural} for m in lacking]
        print(json.dumps(rows, ensure_ascii=False, indent=1))  # noqa: T201
        return 0
    if not words.check:
        update(found, words.merge)
    listed = check(found)
    for fault in listed:
        print(fault)  # noqa: T201
    counts = Counter(message.context for message in found.messages)
    print(f"{len(found.messages)} texts in {len(counts)} contexts, {len(listed)} faults")  # noqa: T201
    return 1 if listed else 0


if __name__ == "__main__":
    sys.exit(main())
