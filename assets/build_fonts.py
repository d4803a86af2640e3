"""Rebuild ``assets/fonts`` and ``assets/icons`` from unpacked npm packages.

Usage: ``python assets/build_fonts.py NODE_MODULES``, where NODE_MODULES holds
``lucide-static`` (ISC) and ``@expo-google-fonts/{inter,ibm-plex-mono,
noto-sans-arabic,noto-sans-sc,noto-sans-tc}`` (OFL). Nothing is fetched.

The Han fonts are cut down to GB 2312 and to the first level of Big5, with the
characters that names use beyond them, because the whole ones weigh 17 MB and
the program carries all its fonts. Simplified and Traditional stay two files:
one code point is drawn differently for each, and the language must choose.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font

HERE = Path(__file__).resolve().parent
FONTS_LIMIT_BYTES = 12_000_000

WHOLE = {
    "inter": ("400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"),
    "ibm-plex-mono": (
        "400Regular/IBMPlexMono_400Regular.ttf",
        "600SemiBold/IBMPlexMono_600SemiBold.ttf",
    ),
    "noto-sans-arabic": (
        "400Regular/NotoSansArabic_400Regular.ttf",
        "600SemiBold/NotoSansArabic_600SemiBold.ttf",
    ),
}
HAN = {
    "noto-sans-sc": (
        "gb2312",
        "400Regular/NotoSansSC_400Regular.ttf",
        "600SemiBold/NotoSansSC_600SemiBold.ttf",
    ),
    "noto-sans-tc": (
        "big5",
        "400Regular/NotoSansTC_400Regular.ttf",
        "600SemiBold/NotoSansTC_600SemiBold.ttf",
    ),
}
PUNCTUATION = (
    (0x20, 0x7E),
    (0xA0, 0xFF),
    (0x2010, 0x2027),
    (0x2030, 0x203B),
    (0x3000, 0x303F),
    (0x3105, 0x312F),
    (0xFE30, 0xFE4F),
    (0xFF01, 0xFF65),
)
# Characters that given names and surnames use and that the two old character
# sets lack: approved for names after 1980, or common in one region only.
NAME_CHARACTERS = (
    "喆堃昇淼鑫玥珺翀旻昊晟镕祎燚翯鋆琚瑄頔骉犇羴垚焱赟赑祐珅珮珣珺琎琤璟璠璐璨瓅甯"
    "祎祺禕禛稑穎穀筠箎綝緁翊翎翾聿臻芃芮芷苡茗荃莙菀萱葳蒨蓁蔚蕙薇藺蘅虓衎裬詠誼諠贇"
    "踽逯邨郗郦鄢酈釗釩鈞鉉銘鋐錕錡鍈鎔鏐鑒镠閎阗陞雒雯霈霂霖霏靖頎颢顥飏騏骅骐髙麒麟黎"
    "龢龎龐峯峰羣群裏裡啟啓凃涂衞衛恒恆栢柏温溫姸妍彥彦叁奀乪孖冚冇咁哋嘅嚟嗰佢喺唔"
)

ICONS = """
arrow-down arrow-left arrow-right arrow-up badge-check ban building-2 calendar camera check
chevron-down chevron-left chevron-right chevron-up circle circle-alert circle-check circle-pause
circle-question-mark clock contrast copy download ellipsis eye eye-off file-text filter hand
history house id-card image inbox info key-round languages layout-dashboard list-checks lock
log-out minus monitor moon pencil plus power printer qr-code radio-tower refresh-cw rotate-ccw
rotate-cw scan-line scan-text scroll-text search settings shield-check signature square-check sun
ticket trash-2 triangle-alert type undo-2 upload user user-plus users x zoom-in zoom-out
"""


def charset(encoding: str) -> set[int]:
    """Give the code points of GB 2312, or of Big5's first level (A440-C67E)."""
    highest = 0xF7 if encoding == "gb2312" else 0xC6
    lowest = 0xB0 if encoding == "gb2312" else 0xA4
    found = {ord(character) for character in NAME_CHARACTERS}
    for lead in range(lowest, highest + 1):
        for trail in range(0x40, 0xFF):
            try:
                text = bytes((lead, trail)).decode(encoding)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    for first, last in PUNCTUATION:
        found.update(range(first, last + 1))
    return found


def subset(source: Path, target: Path, code_points: set[int]) -> None:
    """Write ``source`` with only ``code_points``, hints and vertical forms dropped."""
    options = Options()
    options.hinting = False
    options.layout_features = ["locl", "ccmp", "kern", "palt", "halt"]
    options.drop_tables += ["vhea", "vmtx", "VORG"]
    options.notdef_outline = True
    options.name_IDs = ["*"]  # 16 and 17 tell that two weights are one family
    font = load_font(str(source), options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=code_points)
    subsetter.subset(font)
    save_font(font, str(target), options)


def build_fonts(packages: Path) -> None:
    """Fill ``assets/fonts`` and refuse a set that outgrows its limit."""
    target = HERE / "fonts"
    target.mkdir(exist_ok=True)
    for package, files in WHOLE.items():
        for file in files:
            shutil.copyfile(packages / package / file, target / Path(file).name)
    for package, (encoding, *files) in HAN.items():
        for file in files:
            subset(packages / package / file, target / Path(file).name, charset(encoding))
    for package in (*WHOLE, *HAN):
        licence = packages / package / "LICENSE_FONT"
        shutil.copyfile(licence, target / f"LICENSE-{package}.txt")
    total = sum(file.stat().st_size for file in target.glob("*.ttf"))
    print(f"{total / 1e6:.1f} MB of fonts")  # noqa: T201 - a script speaks on standard output.
    if total >= FONTS_LIMIT_BYTES:
        sys.exit(f"The fonts weigh {total} bytes; the limit is {FONTS_LIMIT_BYTES}.")


def build_icons(package: Path) -> None:
    """Fill ``assets/icons`` with the icons in use and their licence."""
    target = HERE / "icons"
    target.mkdir(exist_ok=True)
    for name in ICONS.split():
        shutil.copyfile(package / "icons" / f"{name}.svg", target / f"{name}.svg")
    shutil.copyfile(package / "LICENSE", target / "LICENSE")


if __name__ == "__main__":
    modules = Path(sys.argv[1])
    build_fonts(modules / "@expo-google-fonts")
    build_icons(modules / "lucide-static")
