"""Names by which people call States, beside the short English one.

One entry a State, further lines indented: own names in their own scripts,
official and former names, abbreviations, common foreign names. A name belongs
to one State unless people truly use it for several. Plain data:
`kiosk.domain.nationality_search` reads it.
"""

from __future__ import annotations

_TEXT = """
ABW Aruba
AFG افغانستان; Afganistan; Afghanistān
AGO República de Angola
ALA Åland; Ahvenanmaa
ALB Shqipëri; Shqipëria; Albanie; Albanien
AND Principat d'Andorra; Andorre
ARE UAE; Emirates; الإمارات; الإمارات العربية المتحدة; Dubai; Abu Dhabi; Emirats arabes unis
ARG República Argentina; Argentinien; Argentine
ARM Հայաստան; Hayastan; Armenien; Arménie
ASM Amerika Sāmoa
ATG Antigua; Barbuda
AUS Commonwealth of Australia; Australien; Australie
AUT Österreich; Oesterreich; Autriche
AZE Azərbaycan; Azerbaidjan; Aserbaidschan
BEL België; Belgique; Belgien; Belgica
BEN Bénin; Dahomey
BES Bonaire; Sint Eustatius; Saba; BES Islands; Bonaire, Sint Eustatius and Saba
BFA Upper Volta; Burkina
BGD বাংলাদেশ; Bangladesch
BGR България; Bulgarien; Bulgarie
BHR البحرين; Bahrein
BHS The Bahamas
BIH Bosnia; Herzegovina; Bosna i Hercegovina; Босна и Херцеговина; BiH; Bosnien
BLM Saint Barth; St Barts
BLR Беларусь; Belarus; Byelorussia; White Russia; Weißrussland; Bielorussia
BLZ British Honduras; Belice
BOL Plurinational State of Bolivia; Bolivien; Bolivie
BRA Brasil; Brasilien; Brésil
BRN Brunei Darussalam; Negara Brunei Darussalam
BTN འབྲུག་ཡུལ; Druk Yul
BWA Bechuanaland
CAF CAR; République centrafricaine; Centrafrique; Zentralafrikanische Republik
CAN Kanada
CCK Keeling Islands; Cocos Islands
CHE Schweiz; Suisse; Svizzera; Svizra; Swiss Confederation; Helvetia; Confoederatio Helvetica;
    Suiza
CHL República de Chile
CHN 中国; 中國; 中华人民共和国; PRC; People's Republic of China; Mainland China; Zhongguo;
    Chine; Volksrepublik China
CIV Ivory Coast; Cote d Ivoire; Elfenbeinküste; Costa de Marfil
CMR Cameroun; Kamerun
COD DRC; DR Congo; Congo-Kinshasa; Congo (Kinshasa); Zaire; RDC;
    République démocratique du Congo; Democratic Republic of Congo
COG Congo-Brazzaville; Congo (Brazzaville); République du Congo; Congo Republic
COL República de Colombia; Kolumbien; Colombie
COM Comores; جزر القمر; Union of the Comoros
CPV Cabo Verde
CRI Republic of Costa Rica
CUB Kuba
CUW Curacao; Kòrsou
CYM Caymans; Grand Cayman
CYP Κύπρος; Kıbrıs; Kypros; Zypern; Chypre
CZE Czech Republic; Česko; Česká republika; Cesko; Tschechien; Tschechische Republik; Tchéquie
DEU Deutschland; Federal Republic of Germany; BRD; FRG; Bundesrepublik Deutschland; Allemagne;
    Alemania; Germania; Alemanha; 德国; 德國; Niemcy; Almanya; Германия; ألمانيا; West Germany
DJI جيبوتي; Dschibuti
DMA Commonwealth of Dominica
DNK Danmark; Dänemark; Danemark; Dinamarca
DOM República Dominicana; Santo Domingo
DZA الجزائر; Algérie; Algerien; Argelia; Dzayer
ECU República del Ecuador; Equateur
EGY مصر; Misr; Égypte; Ägypten; Egipto; Arab Republic of Egypt
ERI ኤርትራ; إريتريا
ESH الصحراء الغربية; Sahrawi Arab Democratic Republic; SADR; Sahara Occidental
ESP España; Espana; Spanien; Espagne; Espanha; Espanya; Kingdom of Spain
EST Eesti; Estland; Estonie
ETH ኢትዮጵያ; Ityop'iya; Abyssinia; Äthiopien; Ethiopie
FIN Suomi; Finnland; Finlande
FJI Viti; Fidji
FLK Malvinas; Islas Malvinas
FRA République française; Frankreich; Francia; França; French Republic; 法国; Frankrijk;
    Франция; فرنسا
FRO Føroyar; Faeroe Islands; Færøerne
FSM Federated States of Micronesia; FSM
GAB Gabonese Republic
GBR UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland;
    United Kingdom of Great Britain and Northern Ireland; British; GB; Großbritannien;
    Vereinigtes Königreich; Royaume-Uni; Reino Unido; Regno Unito; 英国; بريطانيا
GEO საქართველო; Sakartvelo; Georgien; Géorgie
GGY Channel Islands
GHA Gold Coast
GIN Guinée; Guinea-Conakry
GMB The Gambia; Gambie
GNB Guiné-Bissau; Guinée-Bissau
GNQ Guinea Ecuatorial; Guinée équatoriale
GRC Ελλάδα; Ελλάς; Hellas; Ellada; Hellenic Republic; Griechenland; Grèce; Grecia; EL;
    Yunanistan
GRL Kalaallit Nunaat; Grønland
GTM Guatemala City
GUF Guyane; Guyane française
GUY British Guiana
HKG 香港; Hong Kong SAR; Hongkong; HKSAR
HND República de Honduras
HRV Hrvatska; Kroatien; Croatie
HTI Haïti; Ayiti
HUN Magyarország; Ungarn; Hongrie; Hungría
IDN Republik Indonesia; Dutch East Indies; Indonesien; Indonésie
IMN Ellan Vannin; Mann
IND भारत; Bharat; Hindustan; Inde; Indien; Republic of India; இந்தியா; ভারত
IRL Éire; Eire; Republic of Ireland; Irland; Irlande; Irlanda
IRN ایران; إيران; Persia; Islamic Republic of Iran; Iran (Islamic Republic of)
IRQ العراق; عێراق; Irak
ISL Ísland; Island; Islande
ISR ישראל; إسرائيل; Yisrael; State of Israel
ITA Italia; Italien; Italie; Repubblica Italiana; Włochy; 意大利
JAM Jamaika; Jamaïque
JEY Channel Islands; Jèrri
JOR الأردن; Jordanien; Jordanie; Hashemite Kingdom of Jordan
JPN 日本; Nippon; Nihon; Japon; にほん
KAZ Қазақстан; Казахстан; Qazaqstan; Kasachstan
KEN Kenia
KGZ Кыргызстан; Киргизия; Kirghizia; Kirgisistan; Kyrgyz Republic
KHM កម្ពុជា; Kampuchea; Kambodscha; Cambodge
KIR Gilbert Islands
KNA St Kitts and Nevis; St. Kitts; Nevis
KOR 대한민국; 한국; Republic of Korea; Korea, South; ROK; Hanguk; Südkorea; Corée du Sud;
    Korea (Republic of); 韩国
KWT الكويت; Koweït
LAO ລາວ; Lao People's Democratic Republic; Lao PDR
LBN لبنان; Liban; Libanon
LBR Republic of Liberia
LBY ليبيا; Libyen; Libye; Libyan Arab Jamahiriya
LCA St Lucia; St. Lucia; Sainte-Lucie
LIE Fürstentum Liechtenstein; FL
LKA ශ්‍රී ලංකාව; இலங்கை; Ceylon
LSO Basutoland
LTU Lietuva; Litauen; Lituanie
LUX Lëtzebuerg; Luxemburg
LVA Latvija; Lettland; Lettonie
MAC 澳門; 澳门; Macao; Macau SAR
MAF Saint-Martin; St Martin
MAR المغرب; Maroc; Marokko; Marruecos; Al-Maghrib
MCO Principauté de Monaco
MDA Republica Moldova; Republic of Moldova; Moldavia; Moldawien
MDG Madagasikara; Malagasy Republic; Madagaskar
MDV ދިވެހިރާއްޖެ; Dhivehi Raajje; Malediven
MEX México; Mexiko; Mexique; Estados Unidos Mexicanos
MHL Aorōkin M̧ajeļ
MKD Северна Македонија; Macedonia; Makedonija; FYROM; Maqedonia e Veriut; Mazedonien;
    Former Yugoslav Republic of Macedonia
MLI République du Mali
MLT Malte; Repubblika ta' Malta
MMR မြန်မာ; Burma; Myanma; Birma; Birmanie
MNE Crna Gora; Црна Гора; Monténégro
MNG Монгол Улс; Mongolei; Outer Mongolia
MOZ Moçambique; Mosambik
MRT موريتانيا; Mauritanie; Mauretanien
MUS Maurice; Île Maurice; Moris
MWI Nyasaland; Malaŵi
MYS Malaya; 马来西亚; Malaisie
NAM South West Africa; Namibie
NCL Nouvelle-Calédonie; Kanaky
NER République du Niger
NGA Federal Republic of Nigeria; Naija
NIC República de Nicaragua
NLD Nederland; Holland; The Netherlands; Niederlande; Pays-Bas; Países Bajos; Hollanda;
    Kingdom of the Netherlands
NOR Norge; Noreg; Norwegen; Norvège; Noruega
NPL नेपाल; Népal
NRU Naoero
NZL Aotearoa; NZ; Neuseeland; Nouvelle-Zélande
OMN عمان; عُمان; Sultanate of Oman
PAK پاکستان; Islamic Republic of Pakistan; पाकिस्तान
PAN Panamá
PCN Pitcairn
PER Perú; Pérou
PHL Pilipinas; Philippinen; Republic of the Philippines; Filipinas; The Philippines; 菲律宾
PLW Belau
PNG Papua Niugini; PNG
POL Polska; Polen; Pologne; Polonia; Польша
PRI Borikén
PRK 조선; 북한; DPRK; Democratic People's Republic of Korea; Korea, North; Nordkorea;
    Corée du Nord; Chosŏn; 朝鲜
PRT República Portuguesa; Portuguese Republic
PRY Paraguái
PSE فلسطين; State of Palestine; Palestinian Territories; West Bank; Gaza;
    Palestinian Authority; Palästina
PYF Polynésie française; Tahiti
QAT قطر; Katar
REU La Réunion; Reunion
ROU România; Romania; Rumania; Roumania; Rumänien; Roumanie
RKS Kosova; Kosovë; Косово; Republic of Kosovo; Kosovo and Metohija
RUS Россия; Rossiya; Russian Federation; Российская Федерация; Russland; Russie; Rusia;
    俄罗斯; Rosja
RWA Ruanda
SAU السعودية; المملكة العربية السعودية; KSA; Kingdom of Saudi Arabia; Arabie saoudite;
    Saudi-Arabien; Saudi
SDN السودان; Soudan
SEN Sénégal
SGP 新加坡; Singapura; சிங்கப்பூர்; Singapur; Singapour
SHN St Helena; Ascension; Tristan da Cunha
SLB Solomons
SLE Salone
SLV Salvador
SMR Repubblica di San Marino
SOM Soomaaliya; الصومال; Somaliland
SPM St Pierre and Miquelon; Saint-Pierre-et-Miquelon
SRB Србија; Srbija; Serbien; Serbie
SSD South Soudan; Südsudan
STP Sao Tome and Principe; São Tomé e Príncipe
SUR Dutch Guiana
SVK Slovensko; Slovak Republic; Slowakei; Slovaquie
SVN Slovenija; Slowenien; Slovénie
SWE Sverige; Schweden; Suède; Suecia
SWZ Swaziland; eSwatini
SXM St Maarten
SYC Sesel
SYR سوريا; سورية; Syrian Arab Republic; Syrien; Syrie; Siria
TCD Tchad; تشاد; Tschad
TGO République togolaise
THA ประเทศไทย; ไทย; Siam; Prathet Thai; Thaïlande
TJK Тоҷикистон; Tojikiston; Tadschikistan; Tadjikistan
TKM Türkmenistan; Turkmenia
TLS Timor-Leste; Timor Lorosa'e; East Timor; Osttimor
TON Friendly Islands
TTO Trinidad; Tobago
TUN تونس; Tunisie; Tunesien; Tunis
TUR Turkey; Türkei; Turquie; Turquía; Republic of Türkiye; Турция; تركيا
TUV Ellice Islands
TWN 台灣; 臺灣; 台湾; Republic of China; ROC; Chinese Taipei; Formosa; 中華民國
TZA Tanganyika; Zanzibar; United Republic of Tanzania; Tansania; Tanzanie
UGA Republic of Uganda
UKR Україна; Украина; Ukrayina; Ukraina; The Ukraine
URY República Oriental del Uruguay
USA US; U.S.; U.S.A.; America; United States of America; The States; Vereinigte Staaten;
    États-Unis; Estados Unidos; EE. UU.; Stati Uniti; Amerika; 美国; 美國; США; أمريكا;
    الولايات المتحدة; アメリカ; 미국; अमेरिका; Stany Zjednoczone; ABD
UZB Oʻzbekiston; O'zbekiston; Узбекистан; Usbekistan
VAT Holy See; Vatican; Santa Sede; Città del Vaticano
VCT St Vincent; St. Vincent; Grenadines
VEN Bolivarian Republic of Venezuela
VGB BVI; Virgin Islands, British
VIR USVI; Virgin Islands, U.S.; United States Virgin Islands
VNM Việt Nam; Viet Nam; Vietnã; 越南
VUT New Hebrides
WLF Wallis et Futuna
WSM Western Samoa; Sāmoa
YEM اليمن; Jemen; Yémen
ZAF RSA; Suid-Afrika; Südafrika; Afrique du Sud; iNingizimu Afrika; Republic of South Africa
ZMB Northern Rhodesia; Sambia
ZWE Rhodesia; Southern Rhodesia; Simbabwe
SUN USSR; U.S.S.R.; СССР; Union of Soviet Socialist Republics; Sowjetunion
YUG Jugoslavija; Југославија; SFRY; Jugoslawien
CSK Československo; ČSSR; Tschechoslowakei
DDR GDR; East Germany; Deutsche Demokratische Republik; Ostdeutschland
SCG Srbija i Crna Gora
ANT Nederlandse Antillen
GBN BNO; BN(O); British National Overseas; Hong Kong British
GBD BOTC
GBO BOC
GBP BPP
"""


def _read() -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for line in _TEXT.replace("\n    ", " ").strip().splitlines():
        code, _, rest = line.partition(" ")
        names[code] = tuple(name.strip() for name in rest.split(";"))
    return names


OTHER_NAMES: dict[str, tuple[str, ...]] = _read()
