"""What issuers may write in the zone for a letter that the zone does not have.

Doc 9303-3, section 6, gives three tables: A for Latin letters with marks, B
for Cyrillic, C for Arabic with the letters of Persian, Urdu and Pashto. Where
the standard leaves a choice, or names another spelling for some language, all
of them stand here, the recommended one first. An empty spelling means that
the letter is not encoded.
"""

from __future__ import annotations

import unicodedata

Spellings = tuple[str, ...]


def _table(text: str) -> dict[str, Spellings]:
    """Read entries of letter, equals sign and spellings parted by a stroke; ``-`` is empty."""
    entries = (entry.partition("=") for entry in text.split())
    return {
        letter: tuple(spelling.replace("-", "") for spelling in spellings.split("|"))
        for letter, _, spellings in entries
    }


LATIN = _table("""
    Á=A À=A Â=A Ä=AE|A Å=AA|A Ã=A Ă=A Ą=A Ā=A Æ=AE
    Ć=C Ĉ=C Č=C Ċ=C Ç=C Đ=D Ď=D Ð=D
    É=E È=E Ê=E Ë=E Ě=E Ė=E Ę=E Ē=E Ĕ=E
    Ĝ=G Ğ=G Ġ=G Ģ=G Ħ=H Ĥ=H
    Í=I Ì=I Î=I Ï=I Ĩ=I İ=I Į=I Ī=I Ĭ=I Ĳ=IJ Ĵ=J Ķ=K
    Ł=L Ĺ=L Ľ=L Ļ=L Ŀ=L Ń=N Ñ=N|NXX Ň=N Ņ=N Ŋ=N
    Ø=OE|O Ó=O Ò=O Ô=O Ö=OE|O Õ=O Ő=O Ō=O Ŏ=O Œ=OE
    Ŕ=R Ř=R Ŗ=R Ś=S Ŝ=S Š=S Ş=S Ș=S ẞ=SS
    Ť=T Ţ=T Ț=T Ŧ=T Þ=TH
    Ú=U Ù=U Û=U Ü=UE|UXX|U Ũ=U Ŭ=U Ű=U Ů=U Ų=U Ū=U
    Ŵ=W Ý=Y Ŷ=Y Ÿ=Y Ź=Z Ž=Z Ż=Z
""")

CYRILLIC = _table("""
    А=A Б=B В=V Г=G|H Д=D Е=E Ё=E|IO Ж=ZH|Z З=Z И=I|Y Й=I|Y К=K Л=L М=M Н=N О=O П=P
    Р=R С=S Т=T У=U Ф=F Х=KH|H Ц=TS|C Ч=CH|C Ш=SH|S Щ=SHCH|SHT Ъ=IE Ы=Y Ь=- Э=E
    Ю=IU|YU Я=IA|YA Ђ=D Є=IE|YE Ѕ=DZ І=I Ї=I|YI Ј=J Љ=LJ Њ=NJ Ћ=C Ќ=K|KJ Ѓ=G|GJ Ў=U
    Џ=DZ|DJ Ѫ=U Ѵ=Y Ґ=G Ғ=G|GJ Һ=C
""")

# Teh marbuta is XAH at the end of a component, XTA elsewhere; Farsi yeh may be Y or XAY.
ARABIC = _table("""
    ء=XE آ=XAA أ=XAE ؤ=U إ=I ئ=XI ا=A ب=B ة=XTA|XAH ت=T ث=XTH ج=J ح=XH خ=XKH د=D ذ=XDH
    ر=R ز=Z س=S ش=XSH ص=XSS ض=XDZ ط=XTT ظ=XZZ ع=E غ=G ـ=- ف=F ق=Q ك=K ل=L م=M ن=N ه=H
    و=W ى=XAY ي=Y ٱ=XXA ٹ=XXT ټ=XRT پ=P ځ=XKE څ=XXH چ=XC ڈ=XXD ډ=XDR ڑ=XXR ړ=XRR ږ=XRX
    ژ=XJ ښ=XXS ک=XKK ګ=XXK ڭ=XNG گ=XGG ں=XNN ڼ=XXN ھ=XDO ۀ=XYH ہ=XXG ۂ=XGE ۃ=XTG
    ی=XYA|Y|XAY ۍ=XXY ې=Y ے=XYB ۓ=XBE
""")

_VOWEL_MARKS = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0652\u0670")
_SHADDA = "\u0651"
_ALL = {**LATIN, **CYRILLIC, **ARABIC}


def spellings(word: str) -> list[Spellings] | None:
    """Give for each letter of a word what the zone may have for it.

    Arabic vowel marks are not encoded, a shadda doubles its letter or is left
    out (appendix B.5). ``None`` for a word with a character of no table.
    """
    choices: list[Spellings] = []
    for letter in unicodedata.normalize("NFC", word).replace("ß", "ẞ").upper():
        if "A" <= letter <= "Z":
            choices.append((letter,))
        elif letter in _ALL:
            choices.append(_ALL[letter])
        elif letter == _SHADDA and choices:
            choices.append(("", *choices[-1]))
        elif letter not in _VOWEL_MARKS:
            return None
    return choices


def spells(choices: list[Spellings], component: str, *, cut: bool = False) -> bool:
    """Tell whether the letters can be written as ``component``, or begin so where it is cut."""
    ends = {0}
    for letter in choices:
        if cut and any(each.startswith(component[end:]) for end in ends for each in letter):
            return True
        ends = {
            end + len(each) for end in ends for each in letter if component.startswith(each, end)
        }
    return len(component) in ends
