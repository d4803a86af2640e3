"""Adjectives by which documents print a nationality.

The names of States stand in `kiosk.domain`; these are the words that go with
them: English, and what the State's own documents print beside it, often in
French. A word that belongs to several States stands at each of them and
settles nothing alone.
"""

from __future__ import annotations

import re
from functools import cache

from kiosk.documents.printed_slots import plain_text
from kiosk.domain.nationality import NationalityKind, all_codes, classify
from kiosk.domain.nationality_names import OTHER_NAMES

_TEXT = """
AFG Afghan; AGO Angolan Angolana; ALB Albanian Shqiptare Shqiptar; AND Andorran Andorrana;
ARE Emirati; ARG Argentine Argentina Argentino Argentinian; ARM Armenian; ATG Antiguan;
AUS Australian; AUT Austrian Österreich Österreicher Österreicherin; AZE Azerbaijani Azərbaycan;
BDI Burundian; BEL Belgian Belg Belge Belgier Belgisch; BEN Beninese Béninoise; BFA Burkinabe;
BGD Bangladeshi; BGR Bulgarian; BHR Bahraini; BHS Bahamian; BIH Bosnian; BLR Belarusian;
BLZ Belizean; BOL Bolivian Boliviana Boliviano; BRA Brazilian Brasileiro Brasileira;
BRB Barbadian; BRN Bruneian; BTN Bhutanese; BWA Motswana; CAF Centrafricaine;
CAN Canadian Canadienne Canadien; CHE Swiss Schweizer Schweizerin Suisse Svizzera Svizzero;
CHL Chilean Chilena Chileno; CHN Chinese; CIV Ivorian Ivoirienne; CMR Cameroonian Camerounaise;
COD Congolese Congolaise; COG Congolese Congolaise; COL Colombian Colombiana Colombiano;
CPV Caboverdiana; CRI Costarricense; CUB Cuban Cubana Cubano; CYP Cypriot; CZE Czech Česká;
DEU German Deutsch Allemande Allemand; DJI Djiboutian; DMA Dominican; DNK Danish Dansk;
DOM Dominicana Dominicano; DZA Algerian Algérienne Algérien;
ECU Ecuadorian Ecuatoriana Ecuatoriano; EGY Egyptian; ERI Eritrean;
ESP Spanish Española Español; EST Estonian; ETH Ethiopian; FIN Finnish Finsk; FJI Fijian;
FRA French Française Français; GAB Gabonese Gabonaise; GBR British; GEO Georgian; GHA Ghanaian;
GIN Guinean Guinéenne; GMB Gambian; GRC Greek Hellenic Ελληνική; GRD Grenadian;
GTM Guatemalan Guatemalteca Guatemalteco; GUY Guyanese; HND Honduran Hondureña Hondureño;
HRV Croatian Hrvatsko; HTI Haitian Haïtienne; HUN Hungarian Magyar; IDN Indonesian; IND Indian;
IRL Irish Éireannach Irlandais; IRN Iranian; IRQ Iraqi;
ISL Icelandic Íslenskur Íslensk Íslenskt Islandaise; ISR Israeli; ITA Italian Italiana Italiano;
JAM Jamaican; JOR Jordanian; JPN Japanese; KAZ Kazakhstani; KEN Kenyan; KGZ Kyrgyz;
KHM Cambodian; KNA Kittitian; KOR Korean; KWT Kuwaiti; LAO Lao; LBN Lebanese Libanaise;
LBR Liberian; LBY Libyan; LIE Liechtensteinische Liechtensteiner; LKA Sri-Lankan; LSO Mosotho;
LTU Lithuanian Lietuvos; LUX Luxembourgeoise Luxembourgeois Lëtzebuergesch;
LVA Latvian Latvijas; MAR Moroccan Marocaine; MCO Monégasque; MDA Moldovan;
MDG Malagasy Malgache; MDV Maldivian; MEX Mexican Mexicana Mexicano; MKD Macedonian;
MLI Malian Malienne; MLT Maltese Maltija; MMR Myanmar; MNE Montenegrin Crnogorsko;
MNG Mongolian; MOZ Moçambicana; MRT Mauritanienne; MUS Mauritian; MWI Malawian; MYS Malaysian;
NAM Namibian; NER Nigérienne; NGA Nigerian; NIC Nicaragüense; NLD Dutch Nederlandse Nederlands;
NOR Norwegian Norsk; NPL Nepalese Nepali; NZL Zealander; OMN Omani; PAK Pakistani;
PAN Panameña Panameño; PER Peruvian Peruana Peruano; PHL Filipino; PNG Papua;
POL Polish Polskie Polonaise; PRK Korean; PRT Portuguese Portuguesa Portuguès;
PRY Paraguaya Paraguayo; PSE Palestinian; QAT Qatari; ROU Romanian Română Roumaine;
RKS Kosovar Kosovare Kosovan; RUS Russian; RWA Rwandan; SAU Saudi; SDN Sudanese;
SEN Senegalese Sénégalaise; SGP Singaporean; SLE Sierra-Leonean; SLV Salvadoreña Salvadoreño;
SOM Somali; SRB Serbian Srpsko; SSD South-Sudanese; SUR Surinamese Surinaamse;
SVK Slovak Slovenská; SVN Slovenian Slovene Slovensko; SWE Swedish Svensk; SWZ Swazi;
SYC Seychellois; SYR Syrian; TCD Tchadienne; TGO Togolaise; THA Thai; TJK Tajik; TKM Turkmen;
TON Tongan; TTO Trinidadian; TUN Tunisian Tunisienne; TUR Turkish; TWN Chinese Taiwanese;
TZA Tanzanian; UGA Ugandan; UKR Ukrainian Ukraine; URY Uruguaya Uruguayo; USA American;
UTO Utopian; UZB Uzbek; VEN Venezolana Venezolano Venezuelan; VNM Vietnamese; VUT Ni-Vanuatu;
WSM Samoan; YEM Yemeni; ZAF South-African; ZMB Zambian; ZWE Zimbabwean
"""
_OFFERED = (NationalityKind.STATE, NationalityKind.UK_CLASS, NationalityKind.SPECIMEN)
_LEAST = 3
_SHORT_CODES = frozenset(code.code for code in all_codes() if len(code.code) < _LEAST)


def states_named(text: str) -> frozenset[str]:
    """Give the States (canonical codes) that a piece of print names; none or several.

    Longer names count before what they contain, so "Papua New Guinea" is not
    Guinea; a text names several only where a name is shared.
    """
    whole = _words(text)
    if len(whole) < _LEAST:
        # Germany's code has one letter, which stands for it only alone.
        return frozenset({classify(whole).canonical} if whole in _SHORT_CODES else ())
    words = f" {whole} "
    found: set[str] = set()
    for name, states in _names():
        if f" {name} " in words:
            found |= states
            words = words.replace(f" {name} ", " ")
    return frozenset(found)


def nationalities_named(text: str) -> frozenset[str]:
    """Give the States of which a text is the adjective, as documents print a nationality.

    Words that all mean the same State, in several languages, are one answer;
    a text with any other word in it is none.
    """
    words = _words(text).split()
    named = [_adjectives().get(word, frozenset()) for word in words]
    return frozenset.intersection(*named) if named else frozenset()


@cache
def _adjectives() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in _TEXT.replace("\n", " ").split(";"):
        code, *adjectives = entry.split()
        for adjective in adjectives:
            found.setdefault(_words(adjective), set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


@cache
def _names() -> tuple[tuple[str, frozenset[str]], ...]:
    names: dict[str, set[str]] = {}
    for code in all_codes():
        if code.kind in _OFFERED:
            names.setdefault(code.code, set()).add(code.canonical)
            for name in (code.name, *OTHER_NAMES.get(code.code, ())):
                names.setdefault(_words(name), set()).add(code.canonical)
    for adjective, codes in _adjectives().items():
        names.setdefault(adjective, set()).update(codes)
    kept = {name: frozenset(codes) for name, codes in names.items() if len(name) >= _LEAST}
    return tuple(sorted(kept.items(), key=lambda item: -len(item[0])))


def family(code: str) -> str:
    """Give the State whose nationals a code means, itself where it means no other."""
    known = classify(code, specimens_allowed=True)
    return known.family or known.canonical


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", plain_text(text)))
