"""Rebuild ``kiosk/domain/state_name_table.py`` from CLDR, as Babel carries it.

Usage: ``python assets/translations/build_state_names.py``. Needs the packages
babel and pycountry, which the program itself does not. Codes that CLDR has no
territory for (organisations, classes of British nationals, persons without a
nationality, States that are no more) are named below by hand.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

import pycountry
from babel import Locale

from kiosk.domain.nationality import all_codes

TARGET = Path(__file__).parents[2] / "kiosk" / "domain" / "state_name_table.py"
LANGUAGES = ("zh-Hans", "zh-Hant", "es", "fr", "ar", "de")
SAME_AS = {"D": "DE", "RKS": "XK", "XKX": "XK", "XXK": "XK", "BUR": "MM", "ROM": "RO", "TMP": "TL"}
HEAD = '''"""Names of States and issuers in the languages of the program, beside English.

Built by ``assets/translations/build_state_names.py`` from the Unicode CLDR
(licence Unicode-3.0) and from its own list of what CLDR does not name. One
entry a code, entries parted by semicolons.
"""

from __future__ import annotations

'''
# One code a line: zh-Hans | zh-Hant | es | fr | ar | de
BY_HAND = """
GBD 英国海外领土公民 | 英國海外領土公民 | Ciudadano de los Territorios Británicos de Ultramar | Citoyen des territoires britanniques d’outre-mer | مواطن أقاليم ما وراء البحار البريطانية | Bürger der britischen Überseegebiete
GBN 英国国民（海外） | 英國國民（海外） | Nacional británico (ultramar) | Ressortissant britannique (outre-mer) | مواطن بريطاني (لما وراء البحار) | Britischer Staatsangehöriger (Übersee)
GBO 英国海外公民 | 英國海外公民 | Ciudadano británico de ultramar | Citoyen britannique d’outre-mer | مواطن بريطاني لما وراء البحار | Britischer Überseebürger
GBP 英国保护人士 | 英國保護人士 | Persona bajo protección británica | Personne sous protection britannique | شخص مشمول بالحماية البريطانية | Unter britischem Schutz stehende Person
GBS 英国属民 | 英國屬民 | Súbdito británico | Sujet britannique | رعية بريطانية | Britischer Untertan
UNK 科索沃居民（科索沃特派团证件） | 科索沃居民（科索沃特派團證件） | Residente de Kosovo (documento de la UNMIK) | Résident du Kosovo (document de la MINUK) | مقيم في كوسوفو (وثيقة بعثة الأمم المتحدة) | Einwohner des Kosovo (UNMIK-Dokument)
EUE 欧洲联盟 | 歐洲聯盟 | Unión Europea | Union européenne | الاتحاد الأوروبي | Europäische Union
UNO 联合国 | 聯合國 | Naciones Unidas | Nations unies | الأمم المتحدة | Vereinte Nationen
UNA 联合国专门机构 | 聯合國專門機構 | Organismo especializado de las Naciones Unidas | Institution spécialisée des Nations unies | وكالة متخصصة تابعة للأمم المتحدة | Sonderorganisation der Vereinten Nationen
XBA 非洲开发银行 | 非洲開發銀行 | Banco Africano de Desarrollo | Banque africaine de développement | مصرف التنمية الأفريقي | Afrikanische Entwicklungsbank
XIM 非洲进出口银行 | 非洲進出口銀行 | Banco Africano de Exportación e Importación | Banque africaine d’import-export | البنك الأفريقي للتصدير والاستيراد | Afrikanische Export-Import-Bank
XCC 加勒比共同体 | 加勒比共同體 | Comunidad del Caribe | Communauté des Caraïbes | الجماعة الكاريبية | Karibische Gemeinschaft
XCE 欧洲委员会 | 歐洲委員會 | Consejo de Europa | Conseil de l’Europe | مجلس أوروبا | Europarat
XCO 东部和南部非洲共同市场 | 東部和南部非洲共同市場 | Mercado Común de África Oriental y Meridional | Marché commun de l’Afrique orientale et australe | السوق المشتركة للشرق والجنوب الأفريقي | Gemeinsamer Markt für das Östliche und Südliche Afrika
XEC 西非国家经济共同体 | 西非國家經濟共同體 | Comunidad Económica de Estados de África Occidental | Communauté économique des États de l’Afrique de l’Ouest | الجماعة الاقتصادية لدول غرب أفريقيا | Wirtschaftsgemeinschaft westafrikanischer Staaten
XPO 国际刑警组织 | 國際刑警組織 | INTERPOL | INTERPOL | الإنتربول | INTERPOL
XES 东加勒比国家组织 | 東加勒比國家組織 | Organización de Estados del Caribe Oriental | Organisation des États de la Caraïbe orientale | منظمة دول شرق الكاريبي | Organisation Ostkaribischer Staaten
XMP 地中海议会大会 | 地中海議會大會 | Asamblea Parlamentaria del Mediterráneo | Assemblée parlementaire de la Méditerranée | الجمعية البرلمانية للبحر الأبيض المتوسط | Parlamentarische Versammlung des Mittelmeers
XOM 马耳他主权军事修会 | 馬爾他主權軍事修會 | Soberana Orden Militar de Malta | Ordre souverain militaire de Malte | منظمة فرسان مالطا ذات السيادة | Souveräner Malteserorden
XDC 南部非洲发展共同体 | 南部非洲發展共同體 | Comunidad de Desarrollo de África Austral | Communauté de développement d’Afrique australe | الجماعة الإنمائية للجنوب الأفريقي | Entwicklungsgemeinschaft des Südlichen Afrika
XAU 非洲联盟 | 非洲聯盟 | Unión Africana | Union africaine | الاتحاد الأفريقي | Afrikanische Union
XXA 无国籍人（1954年公约） | 無國籍人（1954年公約） | Persona apátrida (Convención de 1954) | Apatride (Convention de 1954) | شخص عديم الجنسية (اتفاقية 1954) | Staatenlose Person (Übereinkommen von 1954)
XXB 难民（1951年公约） | 難民（1951年公約） | Refugiado (Convención de 1951) | Réfugié (Convention de 1951) | لاجئ (اتفاقية 1951) | Flüchtling (Konvention von 1951)
XXC 其他难民 | 其他難民 | Refugiado, otro | Réfugié, autre | لاجئ، فئة أخرى | Flüchtling, sonstiger
XXX 国籍未注明 | 國籍未註明 | Nacionalidad no especificada | Nationalité non précisée | جنسية غير محددة | Nicht angegebene Staatsangehörigkeit
UTO 乌托邦 | 烏托邦 | Utopía | Utopie | يوتوبيا | Utopia
IAO 国际民航组织（签署主清单） | 國際民航組織（簽署主清單） | OACI (firma listas maestras) | OACI (signe des listes maîtresses) | الإيكاو (توقّع القوائم الرئيسية) | ICAO (signiert Masterlisten)
WSA 世界服务局 | 世界服務局 | Autoridad de Servicio Mundial | Autorité mondiale de service | هيئة الخدمة العالمية | World Service Authority
XCT 北塞浦路斯 | 北賽普勒斯 | Chipre del Norte | Chypre du Nord | شمال قبرص | Nordzypern
ANT 荷属安的列斯 | 荷屬安地列斯 | Antillas Neerlandesas | Antilles néerlandaises | جزر الأنتيل الهولندية | Niederländische Antillen
NTZ 中立区 | 中立區 | Zona Neutral | Zone neutre | المنطقة المحايدة | Neutrale Zone
SCG 塞尔维亚和黑山 | 塞爾維亞與蒙特內哥羅 | Serbia y Montenegro | Serbie-et-Monténégro | صربيا والجبل الأسود | Serbien und Montenegro
YUG 南斯拉夫 | 南斯拉夫 | Yugoslavia | Yougoslavie | يوغوسلافيا | Jugoslawien
SUN 苏联 | 蘇聯 | Unión Soviética | Union soviétique | الاتحاد السوفييتي | Sowjetunion
DDR 德意志民主共和国 | 德意志民主共和國 | República Democrática Alemana | République démocratique allemande | جمهورية ألمانيا الديمقراطية | Deutsche Demokratische Republik
CSK 捷克斯洛伐克 | 捷克斯洛伐克 | Checoslovaquia | Tchécoslovaquie | تشيكوسلوفاكيا | Tschechoslowakei
ZAR 扎伊尔 | 薩伊 | Zaire | Zaïre | زائير | Zaire
"""  # noqa: E501 -- one code a line


def named_by_hand() -> dict[str, list[str]]:
    """Read the list above: code to the names in the order of ``LANGUAGES``."""
    rows = (line.split(" ", 1) for line in BY_HAND.strip().splitlines())
    return {code: [name.strip() for name in names.split("|")] for code, names in rows}


def names(language: str) -> dict[str, str]:
    """Give the name of every code in one language."""
    territories = Locale.parse(language.replace("-", "_")).territories
    alpha_2 = {country.alpha_3: country.alpha_2 for country in pycountry.countries} | SAME_AS
    hand, position = named_by_hand(), LANGUAGES.index(language)
    found: dict[str, str] = {}
    for code in all_codes():
        if code.code in hand:
            found[code.code] = hand[code.code][position]
        else:
            found[code.code] = territories[alpha_2[code.code]]
    return found


def main() -> None:
    """Write the table."""
    blocks = []
    for language in LANGUAGES:
        text = "; ".join(f"{code} {name}" for code, name in sorted(names(language).items()))
        lines = textwrap.wrap(
            text,
            60 if language.startswith("zh") else 96,
            break_long_words=False,
            break_on_hyphens=False,
        )
        blocks.append(f'    "{language}": """\n' + "\n".join(lines) + '\n""",\n')
    TARGET.write_text(HEAD + "NAMES = {\n" + "".join(blocks) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
