"""Names of States and issuers in the languages of the program, beside English.

Built by ``assets/translations/build_state_names.py`` from the Unicode CLDR
(licence Unicode-3.0) and from its own list of what CLDR does not name. One
entry a code, entries parted by semicolons.
"""

from __future__ import annotations

NAMES = {
    "zh-Hans": """
ABW 阿鲁巴; AFG 阿富汗; AGO 安哥拉; AIA 安圭拉; ALA 奥兰群岛; ALB 阿尔巴尼亚; AND
安道尔; ANT 荷属安的列斯; ARE 阿拉伯联合酋长国; ARG 阿根廷; ARM 亚美尼亚; ASM 美属萨摩亚;
ATA 南极洲; ATF 法属南部领地; ATG 安提瓜和巴布达; AUS 澳大利亚; AUT 奥地利; AZE
阿塞拜疆; BDI 布隆迪; BEL 比利时; BEN 贝宁; BES 荷属加勒比区; BFA 布基纳法索; BGD
孟加拉国; BGR 保加利亚; BHR 巴林; BHS 巴哈马; BIH 波斯尼亚和黑塞哥维那; BLM 圣巴泰勒米;
BLR 白俄罗斯; BLZ 伯利兹; BMU 百慕大; BOL 玻利维亚; BRA 巴西; BRB 巴巴多斯; BRN
文莱; BTN 不丹; BUR 缅甸; BVT 布韦岛; BWA 博茨瓦纳; CAF 中非共和国; CAN 加拿大;
CCK 科科斯（基林）群岛; CHE 瑞士; CHL 智利; CHN 中国; CIV 科特迪瓦; CMR 喀麦隆;
COD 刚果（金）; COG 刚果（布）; COK 库克群岛; COL 哥伦比亚; COM 科摩罗; CPV 佛得角;
CRI 哥斯达黎加; CSK 捷克斯洛伐克; CUB 古巴; CUW 库拉索; CXR 圣诞岛; CYM 开曼群岛;
CYP 塞浦路斯; CZE 捷克; D 德国; DDR 德意志民主共和国; DEU 德国; DJI 吉布提; DMA
多米尼克; DNK 丹麦; DOM 多米尼加共和国; DZA 阿尔及利亚; ECU 厄瓜多尔; EGY 埃及; ERI
厄立特里亚; ESH 西撒哈拉; ESP 西班牙; EST 爱沙尼亚; ETH 埃塞俄比亚; EUE 欧洲联盟; FIN
芬兰; FJI 斐济; FLK 福克兰群岛; FRA 法国; FRO 法罗群岛; FSM 密克罗尼西亚; GAB 加蓬;
GBD 英国海外领土公民; GBN 英国国民（海外）; GBO 英国海外公民; GBP 英国保护人士; GBR 英国;
GBS 英国属民; GEO 格鲁吉亚; GGY 根西岛; GHA 加纳; GIB 直布罗陀; GIN 几内亚; GLP
瓜德罗普; GMB 冈比亚; GNB 几内亚比绍; GNQ 赤道几内亚; GRC 希腊; GRD 格林纳达; GRL
格陵兰; GTM 危地马拉; GUF 法属圭亚那; GUM 关岛; GUY 圭亚那; HKG 中国香港特别行政区;
HMD 赫德岛和麦克唐纳群岛; HND 洪都拉斯; HRV 克罗地亚; HTI 海地; HUN 匈牙利; IAO
国际民航组织（签署主清单）; IDN 印度尼西亚; IMN 马恩岛; IND 印度; IOT 英属印度洋领地; IRL
爱尔兰; IRN 伊朗; IRQ 伊拉克; ISL 冰岛; ISR 以色列; ITA 意大利; JAM 牙买加; JEY
泽西岛; JOR 约旦; JPN 日本; KAZ 哈萨克斯坦; KEN 肯尼亚; KGZ 吉尔吉斯斯坦; KHM
柬埔寨; KIR 基里巴斯; KNA 圣基茨和尼维斯; KOR 韩国; KWT 科威特; LAO 老挝; LBN
黎巴嫩; LBR 利比里亚; LBY 利比亚; LCA 圣卢西亚; LIE 列支敦士登; LKA 斯里兰卡; LSO
莱索托; LTU 立陶宛; LUX 卢森堡; LVA 拉脱维亚; MAC 中国澳门特别行政区; MAF 法属圣马丁;
MAR 摩洛哥; MCO 摩纳哥; MDA 摩尔多瓦; MDG 马达加斯加; MDV 马尔代夫; MEX 墨西哥;
MHL 马绍尔群岛; MKD 北马其顿; MLI 马里; MLT 马耳他; MMR 缅甸; MNE 黑山; MNG
蒙古; MNP 北马里亚纳群岛; MOZ 莫桑比克; MRT 毛里塔尼亚; MSR 蒙特塞拉特; MTQ 马提尼克;
MUS 毛里求斯; MWI 马拉维; MYS 马来西亚; MYT 马约特; NAM 纳米比亚; NCL 新喀里多尼亚;
NER 尼日尔; NFK 诺福克岛; NGA 尼日利亚; NIC 尼加拉瓜; NIU 纽埃; NLD 荷兰; NOR
挪威; NPL 尼泊尔; NRU 瑙鲁; NTZ 中立区; NZL 新西兰; OMN 阿曼; PAK 巴基斯坦; PAN
巴拿马; PCN 皮特凯恩群岛; PER 秘鲁; PHL 菲律宾; PLW 帕劳; PNG 巴布亚新几内亚; POL
波兰; PRI 波多黎各; PRK 朝鲜; PRT 葡萄牙; PRY 巴拉圭; PSE 巴勒斯坦领土; PYF
法属波利尼西亚; QAT 卡塔尔; REU 留尼汪; RKS 科索沃; ROM 罗马尼亚; ROU 罗马尼亚; RUS
俄罗斯; RWA 卢旺达; SAU 沙特阿拉伯; SCG 塞尔维亚和黑山; SDN 苏丹; SEN 塞内加尔; SGP
新加坡; SGS 南乔治亚和南桑威奇群岛; SHN 圣赫勒拿; SJM 斯瓦尔巴和扬马延; SLB 所罗门群岛; SLE
塞拉利昂; SLV 萨尔瓦多; SMR 圣马力诺; SOM 索马里; SPM 圣皮埃尔和密克隆群岛; SRB 塞尔维亚;
SSD 南苏丹; STP 圣多美和普林西比; SUN 苏联; SUR 苏里南; SVK 斯洛伐克; SVN 斯洛文尼亚;
SWE 瑞典; SWZ 斯威士兰; SXM 荷属圣马丁; SYC 塞舌尔; SYR 叙利亚; TCA
特克斯和凯科斯群岛; TCD 乍得; TGO 多哥; THA 泰国; TJK 塔吉克斯坦; TKL 托克劳; TKM
土库曼斯坦; TLS 东帝汶; TMP 东帝汶; TON 汤加; TTO 特立尼达和多巴哥; TUN 突尼斯; TUR
土耳其; TUV 图瓦卢; TWN 台湾; TZA 坦桑尼亚; UGA 乌干达; UKR 乌克兰; UMI
美国本土外小岛屿; UNA 联合国专门机构; UNK 科索沃居民（科索沃特派团证件）; UNO 联合国; URY
乌拉圭; USA 美国; UTO 乌托邦; UZB 乌兹别克斯坦; VAT 梵蒂冈; VCT 圣文森特和格林纳丁斯;
VEN 委内瑞拉; VGB 英属维尔京群岛; VIR 美属维尔京群岛; VNM 越南; VUT 瓦努阿图; WLF
瓦利斯和富图纳; WSA 世界服务局; WSM 萨摩亚; XAU 非洲联盟; XBA 非洲开发银行; XCC
加勒比共同体; XCE 欧洲委员会; XCO 东部和南部非洲共同市场; XCT 北塞浦路斯; XDC
南部非洲发展共同体; XEC 西非国家经济共同体; XES 东加勒比国家组织; XIM 非洲进出口银行; XKX
科索沃; XMP 地中海议会大会; XOM 马耳他主权军事修会; XPO 国际刑警组织; XXA
无国籍人（1954年公约）; XXB 难民（1951年公约）; XXC 其他难民; XXK 科索沃; XXX
国籍未注明; YEM 也门; YUG 南斯拉夫; ZAF 南非; ZAR 扎伊尔; ZMB 赞比亚; ZWE 津巴布韦
""",
    "zh-Hant": """
ABW 荷屬阿魯巴; AFG 阿富汗; AGO 安哥拉; AIA 安奎拉; ALA 奧蘭群島; ALB 阿爾巴尼亞;
AND 安道爾; ANT 荷屬安地列斯; ARE 阿拉伯聯合大公國; ARG 阿根廷; ARM 亞美尼亞; ASM
美屬薩摩亞; ATA 南極洲; ATF 法屬南部屬地; ATG 安地卡及巴布達; AUS 澳洲; AUT 奧地利;
AZE 亞塞拜然; BDI 蒲隆地; BEL 比利時; BEN 貝南; BES 荷蘭加勒比區; BFA 布吉納法索;
BGD 孟加拉; BGR 保加利亞; BHR 巴林; BHS 巴哈馬; BIH 波士尼亞與赫塞哥維納; BLM
聖巴瑟米; BLR 白俄羅斯; BLZ 貝里斯; BMU 百慕達; BOL 玻利維亞; BRA 巴西; BRB 巴貝多;
BRN 汶萊; BTN 不丹; BUR 緬甸; BVT 布威島; BWA 波札那; CAF 中非共和國; CAN
加拿大; CCK 科克斯（基靈）群島; CHE 瑞士; CHL 智利; CHN 中國; CIV 象牙海岸; CMR
喀麥隆; COD 剛果（金夏沙）; COG 剛果（布拉薩）; COK 庫克群島; COL 哥倫比亞; COM 葛摩;
CPV 維德角; CRI 哥斯大黎加; CSK 捷克斯洛伐克; CUB 古巴; CUW 庫拉索; CXR 聖誕島;
CYM 開曼群島; CYP 賽普勒斯; CZE 捷克; D 德國; DDR 德意志民主共和國; DEU 德國; DJI
吉布地; DMA 多米尼克; DNK 丹麥; DOM 多明尼加共和國; DZA 阿爾及利亞; ECU 厄瓜多; EGY
埃及; ERI 厄利垂亞; ESH 西撒哈拉; ESP 西班牙; EST 愛沙尼亞; ETH 衣索比亞; EUE
歐洲聯盟; FIN 芬蘭; FJI 斐濟; FLK 福克蘭群島; FRA 法國; FRO 法羅群島; FSM
密克羅尼西亞; GAB 加彭; GBD 英國海外領土公民; GBN 英國國民（海外）; GBO 英國海外公民; GBP
英國保護人士; GBR 英國; GBS 英國屬民; GEO 喬治亞; GGY 根息; GHA 迦納; GIB 直布羅陀;
GIN 幾內亞; GLP 瓜地洛普; GMB 甘比亞; GNB 幾內亞比索; GNQ 赤道幾內亞; GRC 希臘;
GRD 格瑞那達; GRL 格陵蘭; GTM 瓜地馬拉; GUF 法屬圭亞那; GUM 關島; GUY 蓋亞那; HKG
中國香港特別行政區; HMD 赫德島及麥唐納群島; HND 宏都拉斯; HRV 克羅埃西亞; HTI 海地; HUN
匈牙利; IAO 國際民航組織（簽署主清單）; IDN 印尼; IMN 曼島; IND 印度; IOT 英屬印度洋領地;
IRL 愛爾蘭; IRN 伊朗; IRQ 伊拉克; ISL 冰島; ISR 以色列; ITA 義大利; JAM 牙買加;
JEY 澤西島; JOR 約旦; JPN 日本; KAZ 哈薩克; KEN 肯亞; KGZ 吉爾吉斯; KHM 柬埔寨;
KIR 吉里巴斯; KNA 聖克里斯多福及尼維斯; KOR 南韓; KWT 科威特; LAO 寮國; LBN 黎巴嫩;
LBR 賴比瑞亞; LBY 利比亞; LCA 聖露西亞; LIE 列支敦斯登; LKA 斯里蘭卡; LSO 賴索托;
LTU 立陶宛; LUX 盧森堡; LVA 拉脫維亞; MAC 中國澳門特別行政區; MAF 法屬聖馬丁; MAR
摩洛哥; MCO 摩納哥; MDA 摩爾多瓦; MDG 馬達加斯加; MDV 馬爾地夫; MEX 墨西哥; MHL
馬紹爾群島; MKD 北馬其頓; MLI 馬利; MLT 馬爾他; MMR 緬甸; MNE 蒙特內哥羅; MNG 蒙古;
MNP 北馬利安納群島; MOZ 莫三比克; MRT 茅利塔尼亞; MSR 蒙哲臘; MTQ 馬丁尼克; MUS
模里西斯; MWI 馬拉威; MYS 馬來西亞; MYT 馬約特島; NAM 納米比亞; NCL 新喀里多尼亞; NER
尼日; NFK 諾福克島; NGA 奈及利亞; NIC 尼加拉瓜; NIU 紐埃島; NLD 荷蘭; NOR 挪威;
NPL 尼泊爾; NRU 諾魯; NTZ 中立區; NZL 紐西蘭; OMN 阿曼; PAK 巴基斯坦; PAN
巴拿馬; PCN 皮特肯群島; PER 秘魯; PHL 菲律賓; PLW 帛琉; PNG 巴布亞紐幾內亞; POL
波蘭; PRI 波多黎各; PRK 北韓; PRT 葡萄牙; PRY 巴拉圭; PSE 巴勒斯坦自治區; PYF
法屬玻里尼西亞; QAT 卡達; REU 留尼旺; RKS 科索沃; ROM 羅馬尼亞; ROU 羅馬尼亞; RUS
俄羅斯; RWA 盧安達; SAU 沙烏地阿拉伯; SCG 塞爾維亞與蒙特內哥羅; SDN 蘇丹; SEN 塞內加爾;
SGP 新加坡; SGS 南喬治亞與南三明治群島; SHN 聖赫勒拿島; SJM 挪威屬斯瓦巴及尖棉; SLB
索羅門群島; SLE 獅子山; SLV 薩爾瓦多; SMR 聖馬利諾; SOM 索馬利亞; SPM 聖皮埃與密克隆群島;
SRB 塞爾維亞; SSD 南蘇丹; STP 聖多美普林西比; SUN 蘇聯; SUR 蘇利南; SVK 斯洛伐克;
SVN 斯洛維尼亞; SWE 瑞典; SWZ 史瓦帝尼; SXM 荷屬聖馬丁; SYC 塞席爾; SYR 敘利亞;
TCA 土克斯及開科斯群島; TCD 查德; TGO 多哥; THA 泰國; TJK 塔吉克; TKL 托克勞群島;
TKM 土庫曼; TLS 東帝汶; TMP 東帝汶; TON 東加; TTO 千里達及托巴哥; TUN 突尼西亞;
TUR 土耳其; TUV 吐瓦魯; TWN 台灣; TZA 坦尚尼亞; UGA 烏干達; UKR 烏克蘭; UMI
美國本土外小島嶼; UNA 聯合國專門機構; UNK 科索沃居民（科索沃特派團證件）; UNO 聯合國; URY
烏拉圭; USA 美國; UTO 烏托邦; UZB 烏茲別克; VAT 梵蒂岡; VCT 聖文森及格瑞那丁; VEN
委內瑞拉; VGB 英屬維京群島; VIR 美屬維京群島; VNM 越南; VUT 萬那杜; WLF
瓦利斯群島和富圖那群島; WSA 世界服務局; WSM 薩摩亞; XAU 非洲聯盟; XBA 非洲開發銀行; XCC
加勒比共同體; XCE 歐洲委員會; XCO 東部和南部非洲共同市場; XCT 北賽普勒斯; XDC
南部非洲發展共同體; XEC 西非國家經濟共同體; XES 東加勒比國家組織; XIM 非洲進出口銀行; XKX
科索沃; XMP 地中海議會大會; XOM 馬爾他主權軍事修會; XPO 國際刑警組織; XXA
無國籍人（1954年公約）; XXB 難民（1951年公約）; XXC 其他難民; XXK 科索沃; XXX
國籍未註明; YEM 葉門; YUG 南斯拉夫; ZAF 南非; ZAR 薩伊; ZMB 尚比亞; ZWE 辛巴威
""",
    "es": """
ABW Aruba; AFG Afganistán; AGO Angola; AIA Anguila; ALA Islas Aland; ALB Albania; AND Andorra;
ANT Antillas Neerlandesas; ARE Emiratos Árabes Unidos; ARG Argentina; ARM Armenia; ASM Samoa
Americana; ATA Antártida; ATF Territorios Australes Franceses; ATG Antigua y Barbuda; AUS
Australia; AUT Austria; AZE Azerbaiyán; BDI Burundi; BEL Bélgica; BEN Benín; BES Caribe
neerlandés; BFA Burkina Faso; BGD Bangladés; BGR Bulgaria; BHR Baréin; BHS Bahamas; BIH Bosnia y
Herzegovina; BLM San Bartolomé; BLR Bielorrusia; BLZ Belice; BMU Bermudas; BOL Bolivia; BRA
Brasil; BRB Barbados; BRN Brunéi; BTN Bután; BUR Myanmar (Birmania); BVT Isla Bouvet; BWA
Botsuana; CAF República Centroafricana; CAN Canadá; CCK Islas Cocos; CHE Suiza; CHL Chile; CHN
China; CIV Côte d’Ivoire; CMR Camerún; COD República Democrática del Congo; COG Congo; COK Islas
Cook; COL Colombia; COM Comoras; CPV Cabo Verde; CRI Costa Rica; CSK Checoslovaquia; CUB Cuba;
CUW Curazao; CXR Isla de Navidad; CYM Islas Caimán; CYP Chipre; CZE Chequia; D Alemania; DDR
República Democrática Alemana; DEU Alemania; DJI Yibuti; DMA Dominica; DNK Dinamarca; DOM
República Dominicana; DZA Argelia; ECU Ecuador; EGY Egipto; ERI Eritrea; ESH Sáhara Occidental;
ESP España; EST Estonia; ETH Etiopía; EUE Unión Europea; FIN Finlandia; FJI Fiyi; FLK Islas
Malvinas; FRA Francia; FRO Islas Feroe; FSM Micronesia; GAB Gabón; GBD Ciudadano de los
Territorios Británicos de Ultramar; GBN Nacional británico (ultramar); GBO Ciudadano británico
de ultramar; GBP Persona bajo protección británica; GBR Reino Unido; GBS Súbdito británico; GEO
Georgia; GGY Guernesey; GHA Ghana; GIB Gibraltar; GIN Guinea; GLP Guadalupe; GMB Gambia; GNB
Guinea-Bisáu; GNQ Guinea Ecuatorial; GRC Grecia; GRD Granada; GRL Groenlandia; GTM Guatemala;
GUF Guayana Francesa; GUM Guam; GUY Guyana; HKG RAE de Hong Kong (China); HMD Islas Heard y
McDonald; HND Honduras; HRV Croacia; HTI Haití; HUN Hungría; IAO OACI (firma listas maestras);
IDN Indonesia; IMN Isla de Man; IND India; IOT Territorio Británico del Océano Índico; IRL
Irlanda; IRN Irán; IRQ Irak; ISL Islandia; ISR Israel; ITA Italia; JAM Jamaica; JEY Jersey; JOR
Jordania; JPN Japón; KAZ Kazajistán; KEN Kenia; KGZ Kirguistán; KHM Camboya; KIR Kiribati; KNA
San Cristóbal y Nieves; KOR Corea del Sur; KWT Kuwait; LAO Laos; LBN Líbano; LBR Liberia; LBY
Libia; LCA Santa Lucía; LIE Liechtenstein; LKA Sri Lanka; LSO Lesoto; LTU Lituania; LUX
Luxemburgo; LVA Letonia; MAC RAE de Macao (China); MAF San Martín; MAR Marruecos; MCO Mónaco;
MDA Moldavia; MDG Madagascar; MDV Maldivas; MEX México; MHL Islas Marshall; MKD Macedonia del
Norte; MLI Mali; MLT Malta; MMR Myanmar (Birmania); MNE Montenegro; MNG Mongolia; MNP Islas
Marianas del Norte; MOZ Mozambique; MRT Mauritania; MSR Montserrat; MTQ Martinica; MUS Mauricio;
MWI Malaui; MYS Malasia; MYT Mayotte; NAM Namibia; NCL Nueva Caledonia; NER Níger; NFK Isla
Norfolk; NGA Nigeria; NIC Nicaragua; NIU Niue; NLD Países Bajos; NOR Noruega; NPL Nepal; NRU
Nauru; NTZ Zona Neutral; NZL Nueva Zelanda; OMN Omán; PAK Pakistán; PAN Panamá; PCN Islas
Pitcairn; PER Perú; PHL Filipinas; PLW Palaos; PNG Papúa Nueva Guinea; POL Polonia; PRI Puerto
Rico; PRK Corea del Norte; PRT Portugal; PRY Paraguay; PSE Territorios Palestinos; PYF Polinesia
Francesa; QAT Catar; REU Reunión; RKS Kosovo; ROM Rumanía; ROU Rumanía; RUS Rusia; RWA Ruanda;
SAU Arabia Saudí; SCG Serbia y Montenegro; SDN Sudán; SEN Senegal; SGP Singapur; SGS Islas
Georgia del Sur y Sandwich del Sur; SHN Santa Elena; SJM Svalbard y Jan Mayen; SLB Islas
Salomón; SLE Sierra Leona; SLV El Salvador; SMR San Marino; SOM Somalia; SPM San Pedro y
Miquelón; SRB Serbia; SSD Sudán del Sur; STP Santo Tomé y Príncipe; SUN Unión Soviética; SUR
Surinam; SVK Eslovaquia; SVN Eslovenia; SWE Suecia; SWZ Esuatini; SXM Sint Maarten; SYC
Seychelles; SYR Siria; TCA Islas Turcas y Caicos; TCD Chad; TGO Togo; THA Tailandia; TJK
Tayikistán; TKL Tokelau; TKM Turkmenistán; TLS Timor-Leste; TMP Timor-Leste; TON Tonga; TTO
Trinidad y Tobago; TUN Túnez; TUR Turquía; TUV Tuvalu; TWN Taiwán; TZA Tanzania; UGA Uganda; UKR
Ucrania; UMI Islas menores alejadas de EE. UU.; UNA Organismo especializado de las Naciones
Unidas; UNK Residente de Kosovo (documento de la UNMIK); UNO Naciones Unidas; URY Uruguay; USA
Estados Unidos; UTO Utopía; UZB Uzbekistán; VAT Ciudad del Vaticano; VCT San Vicente y las
Granadinas; VEN Venezuela; VGB Islas Vírgenes Británicas; VIR Islas Vírgenes de EE. UU.; VNM
Vietnam; VUT Vanuatu; WLF Wallis y Futuna; WSA Autoridad de Servicio Mundial; WSM Samoa; XAU
Unión Africana; XBA Banco Africano de Desarrollo; XCC Comunidad del Caribe; XCE Consejo de
Europa; XCO Mercado Común de África Oriental y Meridional; XCT Chipre del Norte; XDC Comunidad
de Desarrollo de África Austral; XEC Comunidad Económica de Estados de África Occidental; XES
Organización de Estados del Caribe Oriental; XIM Banco Africano de Exportación e Importación;
XKX Kosovo; XMP Asamblea Parlamentaria del Mediterráneo; XOM Soberana Orden Militar de Malta;
XPO INTERPOL; XXA Persona apátrida (Convención de 1954); XXB Refugiado (Convención de 1951); XXC
Refugiado, otro; XXK Kosovo; XXX Nacionalidad no especificada; YEM Yemen; YUG Yugoslavia; ZAF
Sudáfrica; ZAR Zaire; ZMB Zambia; ZWE Zimbabue
""",
    "fr": """
ABW Aruba; AFG Afghanistan; AGO Angola; AIA Anguilla; ALA Îles Åland; ALB Albanie; AND Andorre;
ANT Antilles néerlandaises; ARE Émirats arabes unis; ARG Argentine; ARM Arménie; ASM Samoa
américaines; ATA Antarctique; ATF Terres australes françaises; ATG Antigua-et-Barbuda; AUS
Australie; AUT Autriche; AZE Azerbaïdjan; BDI Burundi; BEL Belgique; BEN Bénin; BES Pays-Bas
caribéens; BFA Burkina Faso; BGD Bangladesh; BGR Bulgarie; BHR Bahreïn; BHS Bahamas; BIH
Bosnie-Herzégovine; BLM Saint-Barthélemy; BLR Biélorussie; BLZ Belize; BMU Bermudes; BOL
Bolivie; BRA Brésil; BRB Barbade; BRN Brunei; BTN Bhoutan; BUR Myanmar (Birmanie); BVT Île
Bouvet; BWA Botswana; CAF République centrafricaine; CAN Canada; CCK Îles Cocos; CHE Suisse; CHL
Chili; CHN Chine; CIV Côte d’Ivoire; CMR Cameroun; COD Congo-Kinshasa; COG Congo-Brazzaville;
COK Îles Cook; COL Colombie; COM Comores; CPV Cap-Vert; CRI Costa Rica; CSK Tchécoslovaquie; CUB
Cuba; CUW Curaçao; CXR Île Christmas; CYM Îles Caïmans; CYP Chypre; CZE Tchéquie; D Allemagne;
DDR République démocratique allemande; DEU Allemagne; DJI Djibouti; DMA Dominique; DNK Danemark;
DOM République dominicaine; DZA Algérie; ECU Équateur; EGY Égypte; ERI Érythrée; ESH Sahara
occidental; ESP Espagne; EST Estonie; ETH Éthiopie; EUE Union européenne; FIN Finlande; FJI
Fidji; FLK Îles Malouines; FRA France; FRO Îles Féroé; FSM Micronésie; GAB Gabon; GBD Citoyen
des territoires britanniques d’outre-mer; GBN Ressortissant britannique (outre-mer); GBO Citoyen
britannique d’outre-mer; GBP Personne sous protection britannique; GBR Royaume-Uni; GBS Sujet
britannique; GEO Géorgie; GGY Guernesey; GHA Ghana; GIB Gibraltar; GIN Guinée; GLP Guadeloupe;
GMB Gambie; GNB Guinée-Bissau; GNQ Guinée équatoriale; GRC Grèce; GRD Grenade; GRL Groenland;
GTM Guatemala; GUF Guyane française; GUM Guam; GUY Guyana; HKG R.A.S. chinoise de Hong Kong; HMD
Îles Heard-et-MacDonald; HND Honduras; HRV Croatie; HTI Haïti; HUN Hongrie; IAO OACI (signe des
listes maîtresses); IDN Indonésie; IMN Île de Man; IND Inde; IOT Territoire britannique de
l’océan Indien; IRL Irlande; IRN Iran; IRQ Irak; ISL Islande; ISR Israël; ITA Italie; JAM
Jamaïque; JEY Jersey; JOR Jordanie; JPN Japon; KAZ Kazakhstan; KEN Kenya; KGZ Kirghizstan; KHM
Cambodge; KIR Kiribati; KNA Saint-Christophe-et-Niévès; KOR Corée du Sud; KWT Koweït; LAO Laos;
LBN Liban; LBR Liberia; LBY Libye; LCA Sainte-Lucie; LIE Liechtenstein; LKA Sri Lanka; LSO
Lesotho; LTU Lituanie; LUX Luxembourg; LVA Lettonie; MAC R.A.S. chinoise de Macao; MAF
Saint-Martin; MAR Maroc; MCO Monaco; MDA Moldavie; MDG Madagascar; MDV Maldives; MEX Mexique;
MHL Îles Marshall; MKD Macédoine du Nord; MLI Mali; MLT Malte; MMR Myanmar (Birmanie); MNE
Monténégro; MNG Mongolie; MNP Îles Mariannes du Nord; MOZ Mozambique; MRT Mauritanie; MSR
Montserrat; MTQ Martinique; MUS Maurice; MWI Malawi; MYS Malaisie; MYT Mayotte; NAM Namibie; NCL
Nouvelle-Calédonie; NER Niger; NFK Île Norfolk; NGA Nigeria; NIC Nicaragua; NIU Niue; NLD
Pays-Bas; NOR Norvège; NPL Népal; NRU Nauru; NTZ Zone neutre; NZL Nouvelle-Zélande; OMN Oman;
PAK Pakistan; PAN Panama; PCN Îles Pitcairn; PER Pérou; PHL Philippines; PLW Palaos; PNG
Papouasie-Nouvelle-Guinée; POL Pologne; PRI Porto Rico; PRK Corée du Nord; PRT Portugal; PRY
Paraguay; PSE Territoires palestiniens; PYF Polynésie française; QAT Qatar; REU La Réunion; RKS
Kosovo; ROM Roumanie; ROU Roumanie; RUS Russie; RWA Rwanda; SAU Arabie saoudite; SCG
Serbie-et-Monténégro; SDN Soudan; SEN Sénégal; SGP Singapour; SGS Géorgie du Sud-et-les Îles
Sandwich du Sud; SHN Sainte-Hélène; SJM Svalbard et Jan Mayen; SLB Îles Salomon; SLE Sierra
Leone; SLV Salvador; SMR Saint-Marin; SOM Somalie; SPM Saint-Pierre-et-Miquelon; SRB Serbie; SSD
Soudan du Sud; STP Sao Tomé-et-Principe; SUN Union soviétique; SUR Suriname; SVK Slovaquie; SVN
Slovénie; SWE Suède; SWZ Eswatini; SXM Saint-Martin (partie néerlandaise); SYC Seychelles; SYR
Syrie; TCA Îles Turques-et-Caïques; TCD Tchad; TGO Togo; THA Thaïlande; TJK Tadjikistan; TKL
Tokelau; TKM Turkménistan; TLS Timor oriental; TMP Timor oriental; TON Tonga; TTO
Trinité-et-Tobago; TUN Tunisie; TUR Turquie; TUV Tuvalu; TWN Taïwan; TZA Tanzanie; UGA Ouganda;
UKR Ukraine; UMI Îles mineures éloignées des États-Unis; UNA Institution spécialisée des Nations
unies; UNK Résident du Kosovo (document de la MINUK); UNO Nations unies; URY Uruguay; USA
États-Unis; UTO Utopie; UZB Ouzbékistan; VAT État de la Cité du Vatican; VCT
Saint-Vincent-et-les Grenadines; VEN Venezuela; VGB Îles Vierges britanniques; VIR Îles Vierges
des États-Unis; VNM Viêt Nam; VUT Vanuatu; WLF Wallis-et-Futuna; WSA Autorité mondiale de
service; WSM Samoa; XAU Union africaine; XBA Banque africaine de développement; XCC Communauté
des Caraïbes; XCE Conseil de l’Europe; XCO Marché commun de l’Afrique orientale et australe; XCT
Chypre du Nord; XDC Communauté de développement d’Afrique australe; XEC Communauté économique
des États de l’Afrique de l’Ouest; XES Organisation des États de la Caraïbe orientale; XIM
Banque africaine d’import-export; XKX Kosovo; XMP Assemblée parlementaire de la Méditerranée;
XOM Ordre souverain militaire de Malte; XPO INTERPOL; XXA Apatride (Convention de 1954); XXB
Réfugié (Convention de 1951); XXC Réfugié, autre; XXK Kosovo; XXX Nationalité non précisée; YEM
Yémen; YUG Yougoslavie; ZAF Afrique du Sud; ZAR Zaïre; ZMB Zambie; ZWE Zimbabwe
""",
    "ar": """
ABW أروبا; AFG أفغانستان; AGO أنغولا; AIA أنغويلا; ALA جزر آلاند; ALB ألبانيا; AND أندورا; ANT
جزر الأنتيل الهولندية; ARE الإمارات العربية المتحدة; ARG الأرجنتين; ARM أرمينيا; ASM ساموا
الأمريكية; ATA أنتاركتيكا; ATF الأقاليم الجنوبية الفرنسية; ATG أنتيغوا وبربودا; AUS أستراليا;
AUT النمسا; AZE أذربيجان; BDI بوروندي; BEL بلجيكا; BEN بنين; BES هولندا الكاريبية; BFA بوركينا
فاسو; BGD بنغلاديش; BGR بلغاريا; BHR البحرين; BHS جزر البهاما; BIH البوسنة والهرسك; BLM سان
بارتليمي; BLR بيلاروس; BLZ بليز; BMU برمودا; BOL بوليفيا; BRA البرازيل; BRB بربادوس; BRN بروناي;
BTN بوتان; BUR ميانمار (بورما); BVT جزيرة بوفيه; BWA بوتسوانا; CAF جمهورية أفريقيا الوسطى; CAN
كندا; CCK جزر كوكوس (كيلينغ); CHE سويسرا; CHL تشيلي; CHN الصين; CIV ساحل العاج; CMR الكاميرون;
COD الكونغو - كينشاسا; COG الكونغو - برازافيل; COK جزر كوك; COL كولومبيا; COM جزر القمر; CPV
الرأس الأخضر; CRI كوستاريكا; CSK تشيكوسلوفاكيا; CUB كوبا; CUW كوراساو; CXR جزيرة كريسماس; CYM
جزر كايمان; CYP قبرص; CZE التشيك; D ألمانيا; DDR جمهورية ألمانيا الديمقراطية; DEU ألمانيا; DJI
جيبوتي; DMA دومينيكا; DNK الدانمرك; DOM جمهورية الدومينيكان; DZA الجزائر; ECU الإكوادور; EGY
مصر; ERI إريتريا; ESH الصحراء الغربية; ESP إسبانيا; EST إستونيا; ETH إثيوبيا; EUE الاتحاد
الأوروبي; FIN فنلندا; FJI فيجي; FLK جزر فوكلاند; FRA فرنسا; FRO جزر فارو; FSM ميكرونيزيا; GAB
الغابون; GBD مواطن أقاليم ما وراء البحار البريطانية; GBN مواطن بريطاني (لما وراء البحار); GBO
مواطن بريطاني لما وراء البحار; GBP شخص مشمول بالحماية البريطانية; GBR المملكة المتحدة; GBS رعية
بريطانية; GEO جورجيا; GGY غيرنزي; GHA غانا; GIB جبل طارق; GIN غينيا; GLP غوادلوب; GMB غامبيا;
GNB غينيا بيساو; GNQ غينيا الاستوائية; GRC اليونان; GRD غرينادا; GRL غرينلاند; GTM غواتيمالا;
GUF غويانا الفرنسية; GUM غوام; GUY غيانا; HKG هونغ كونغ الصينية (منطقة إدارية خاصة); HMD جزيرة
هيرد وجزر ماكدونالد; HND هندوراس; HRV كرواتيا; HTI هايتي; HUN هنغاريا; IAO الإيكاو (توقّع
القوائم الرئيسية); IDN إندونيسيا; IMN جزيرة مان; IND الهند; IOT الإقليم البريطاني في المحيط
الهندي; IRL أيرلندا; IRN إيران; IRQ العراق; ISL آيسلندا; ISR إسرائيل; ITA إيطاليا; JAM جامايكا;
JEY جيرسي; JOR الأردن; JPN اليابان; KAZ كازاخستان; KEN كينيا; KGZ قيرغيزستان; KHM كمبوديا; KIR
كيريباتي; KNA سانت كيتس ونيفيس; KOR كوريا الجنوبية; KWT الكويت; LAO لاوس; LBN لبنان; LBR
ليبيريا; LBY ليبيا; LCA سانت لوسيا; LIE ليختنشتاين; LKA سريلانكا; LSO ليسوتو; LTU ليتوانيا; LUX
لوكسمبورغ; LVA لاتفيا; MAC منطقة ماكاو الإدارية الخاصة; MAF سان مارتن; MAR المغرب; MCO موناكو;
MDA مولدوفا; MDG مدغشقر; MDV جزر المالديف; MEX المكسيك; MHL جزر مارشال; MKD مقدونيا الشمالية;
MLI مالي; MLT مالطا; MMR ميانمار (بورما); MNE الجبل الأسود; MNG منغوليا; MNP جزر ماريانا
الشمالية; MOZ موزمبيق; MRT موريتانيا; MSR مونتسرات; MTQ جزر المارتينيك; MUS موريشيوس; MWI ملاوي;
MYS ماليزيا; MYT مايوت; NAM ناميبيا; NCL كاليدونيا الجديدة; NER النيجر; NFK جزيرة نورفولك; NGA
نيجيريا; NIC نيكاراغوا; NIU نيوي; NLD هولندا; NOR النرويج; NPL نيبال; NRU ناورو; NTZ المنطقة
المحايدة; NZL نيوزيلندا; OMN عُمان; PAK باكستان; PAN بنما; PCN جزر بيتكيرن; PER بيرو; PHL
الفلبين; PLW بالاو; PNG بابوا غينيا الجديدة; POL بولندا; PRI بورتوريكو; PRK كوريا الشمالية; PRT
البرتغال; PRY باراغواي; PSE الأراضي الفلسطينية; PYF بولينيزيا الفرنسية; QAT قطر; REU روينيون;
RKS كوسوفو; ROM رومانيا; ROU رومانيا; RUS روسيا; RWA رواندا; SAU المملكة العربية السعودية; SCG
صربيا والجبل الأسود; SDN السودان; SEN السنغال; SGP سنغافورة; SGS جورجيا الجنوبية وجزر ساندويتش
الجنوبية; SHN سانت هيلينا; SJM سفالبارد وجان ماين; SLB جزر سليمان; SLE سيراليون; SLV السلفادور;
SMR سان مارينو; SOM الصومال; SPM سان بيير ومكويلون; SRB صربيا; SSD جنوب السودان; STP ساو تومي
وبرينسيبي; SUN الاتحاد السوفييتي; SUR سورينام; SVK سلوفاكيا; SVN سلوفينيا; SWE السويد; SWZ
إسواتيني; SXM سانت مارتن; SYC سيشل; SYR سوريا; TCA جزر توركس وكايكوس; TCD تشاد; TGO توغو; THA
تايلاند; TJK طاجيكستان; TKL توكيلاو; TKM تركمانستان; TLS تيمور - ليشتي; TMP تيمور - ليشتي; TON
تونغا; TTO ترينيداد وتوباغو; TUN تونس; TUR تركيا; TUV توفالو; TWN تايوان; TZA تنزانيا; UGA
أوغندا; UKR أوكرانيا; UMI جزر الولايات المتحدة النائية; UNA وكالة متخصصة تابعة للأمم المتحدة;
UNK مقيم في كوسوفو (وثيقة بعثة الأمم المتحدة); UNO الأمم المتحدة; URY أورغواي; USA الولايات
المتحدة; UTO يوتوبيا; UZB أوزبكستان; VAT الفاتيكان; VCT سانت فنسنت وجزر غرينادين; VEN فنزويلا;
VGB جزر فيرجن البريطانية; VIR جزر فيرجن الأمريكية; VNM فيتنام; VUT فانواتو; WLF جزر والس
وفوتونا; WSA هيئة الخدمة العالمية; WSM ساموا; XAU الاتحاد الأفريقي; XBA مصرف التنمية الأفريقي;
XCC الجماعة الكاريبية; XCE مجلس أوروبا; XCO السوق المشتركة للشرق والجنوب الأفريقي; XCT شمال
قبرص; XDC الجماعة الإنمائية للجنوب الأفريقي; XEC الجماعة الاقتصادية لدول غرب أفريقيا; XES منظمة
دول شرق الكاريبي; XIM البنك الأفريقي للتصدير والاستيراد; XKX كوسوفو; XMP الجمعية البرلمانية
للبحر الأبيض المتوسط; XOM منظمة فرسان مالطا ذات السيادة; XPO الإنتربول; XXA شخص عديم الجنسية
(اتفاقية 1954); XXB لاجئ (اتفاقية 1951); XXC لاجئ، فئة أخرى; XXK كوسوفو; XXX جنسية غير محددة;
YEM اليمن; YUG يوغوسلافيا; ZAF جنوب أفريقيا; ZAR زائير; ZMB زامبيا; ZWE زيمبابوي
""",
    "de": """
ABW Aruba; AFG Afghanistan; AGO Angola; AIA Anguilla; ALA Ålandinseln; ALB Albanien; AND
Andorra; ANT Niederländische Antillen; ARE Vereinigte Arabische Emirate; ARG Argentinien; ARM
Armenien; ASM Amerikanisch-Samoa; ATA Antarktis; ATF Französische Süd- und Antarktisgebiete; ATG
Antigua und Barbuda; AUS Australien; AUT Österreich; AZE Aserbaidschan; BDI Burundi; BEL
Belgien; BEN Benin; BES Karibische Niederlande; BFA Burkina Faso; BGD Bangladesch; BGR
Bulgarien; BHR Bahrain; BHS Bahamas; BIH Bosnien und Herzegowina; BLM St. Barthélemy; BLR
Belarus; BLZ Belize; BMU Bermuda; BOL Bolivien; BRA Brasilien; BRB Barbados; BRN Brunei
Darussalam; BTN Bhutan; BUR Myanmar; BVT Bouvetinsel; BWA Botsuana; CAF Zentralafrikanische
Republik; CAN Kanada; CCK Kokosinseln; CHE Schweiz; CHL Chile; CHN China; CIV Côte d’Ivoire; CMR
Kamerun; COD Kongo-Kinshasa; COG Kongo-Brazzaville; COK Cookinseln; COL Kolumbien; COM Komoren;
CPV Cabo Verde; CRI Costa Rica; CSK Tschechoslowakei; CUB Kuba; CUW Curaçao; CXR
Weihnachtsinsel; CYM Kaimaninseln; CYP Zypern; CZE Tschechien; D Deutschland; DDR Deutsche
Demokratische Republik; DEU Deutschland; DJI Dschibuti; DMA Dominica; DNK Dänemark; DOM
Dominikanische Republik; DZA Algerien; ECU Ecuador; EGY Ägypten; ERI Eritrea; ESH Westsahara;
ESP Spanien; EST Estland; ETH Äthiopien; EUE Europäische Union; FIN Finnland; FJI Fidschi; FLK
Falklandinseln; FRA Frankreich; FRO Färöer; FSM Mikronesien; GAB Gabun; GBD Bürger der
britischen Überseegebiete; GBN Britischer Staatsangehöriger (Übersee); GBO Britischer
Überseebürger; GBP Unter britischem Schutz stehende Person; GBR Vereinigtes Königreich; GBS
Britischer Untertan; GEO Georgien; GGY Guernsey; GHA Ghana; GIB Gibraltar; GIN Guinea; GLP
Guadeloupe; GMB Gambia; GNB Guinea-Bissau; GNQ Äquatorialguinea; GRC Griechenland; GRD Grenada;
GRL Grönland; GTM Guatemala; GUF Französisch-Guayana; GUM Guam; GUY Guyana; HKG
Sonderverwaltungsregion Hongkong; HMD Heard und McDonaldinseln; HND Honduras; HRV Kroatien; HTI
Haiti; HUN Ungarn; IAO ICAO (signiert Masterlisten); IDN Indonesien; IMN Isle of Man; IND
Indien; IOT Britisches Territorium im Indischen Ozean; IRL Irland; IRN Iran; IRQ Irak; ISL
Island; ISR Israel; ITA Italien; JAM Jamaika; JEY Jersey; JOR Jordanien; JPN Japan; KAZ
Kasachstan; KEN Kenia; KGZ Kirgisistan; KHM Kambodscha; KIR Kiribati; KNA St. Kitts und Nevis;
KOR Südkorea; KWT Kuwait; LAO Laos; LBN Libanon; LBR Liberia; LBY Libyen; LCA St. Lucia; LIE
Liechtenstein; LKA Sri Lanka; LSO Lesotho; LTU Litauen; LUX Luxemburg; LVA Lettland; MAC
Sonderverwaltungsregion Macau; MAF St. Martin; MAR Marokko; MCO Monaco; MDA Republik Moldau; MDG
Madagaskar; MDV Malediven; MEX Mexiko; MHL Marshallinseln; MKD Nordmazedonien; MLI Mali; MLT
Malta; MMR Myanmar; MNE Montenegro; MNG Mongolei; MNP Nördliche Marianen; MOZ Mosambik; MRT
Mauretanien; MSR Montserrat; MTQ Martinique; MUS Mauritius; MWI Malawi; MYS Malaysia; MYT
Mayotte; NAM Namibia; NCL Neukaledonien; NER Niger; NFK Norfolkinsel; NGA Nigeria; NIC
Nicaragua; NIU Niue; NLD Niederlande; NOR Norwegen; NPL Nepal; NRU Nauru; NTZ Neutrale Zone; NZL
Neuseeland; OMN Oman; PAK Pakistan; PAN Panama; PCN Pitcairninseln; PER Peru; PHL Philippinen;
PLW Palau; PNG Papua-Neuguinea; POL Polen; PRI Puerto Rico; PRK Nordkorea; PRT Portugal; PRY
Paraguay; PSE Palästinensische Autonomiegebiete; PYF Französisch-Polynesien; QAT Katar; REU
Réunion; RKS Kosovo; ROM Rumänien; ROU Rumänien; RUS Russland; RWA Ruanda; SAU Saudi-Arabien;
SCG Serbien und Montenegro; SDN Sudan; SEN Senegal; SGP Singapur; SGS Südgeorgien und die
Südlichen Sandwichinseln; SHN St. Helena; SJM Spitzbergen und Jan Mayen; SLB Salomonen; SLE
Sierra Leone; SLV El Salvador; SMR San Marino; SOM Somalia; SPM St. Pierre und Miquelon; SRB
Serbien; SSD Südsudan; STP São Tomé und Príncipe; SUN Sowjetunion; SUR Suriname; SVK Slowakei;
SVN Slowenien; SWE Schweden; SWZ Eswatini; SXM Sint Maarten; SYC Seychellen; SYR Syrien; TCA
Turks- und Caicosinseln; TCD Tschad; TGO Togo; THA Thailand; TJK Tadschikistan; TKL Tokelau; TKM
Turkmenistan; TLS Timor-Leste; TMP Timor-Leste; TON Tonga; TTO Trinidad und Tobago; TUN
Tunesien; TUR Türkei; TUV Tuvalu; TWN Taiwan; TZA Tansania; UGA Uganda; UKR Ukraine; UMI
Amerikanische Überseeinseln; UNA Sonderorganisation der Vereinten Nationen; UNK Einwohner des
Kosovo (UNMIK-Dokument); UNO Vereinte Nationen; URY Uruguay; USA Vereinigte Staaten; UTO Utopia;
UZB Usbekistan; VAT Vatikanstadt; VCT St. Vincent und die Grenadinen; VEN Venezuela; VGB
Britische Jungferninseln; VIR Amerikanische Jungferninseln; VNM Vietnam; VUT Vanuatu; WLF Wallis
und Futuna; WSA World Service Authority; WSM Samoa; XAU Afrikanische Union; XBA Afrikanische
Entwicklungsbank; XCC Karibische Gemeinschaft; XCE Europarat; XCO Gemeinsamer Markt für das
Östliche und Südliche Afrika; XCT Nordzypern; XDC Entwicklungsgemeinschaft des Südlichen Afrika;
XEC Wirtschaftsgemeinschaft westafrikanischer Staaten; XES Organisation Ostkaribischer Staaten;
XIM Afrikanische Export-Import-Bank; XKX Kosovo; XMP Parlamentarische Versammlung des
Mittelmeers; XOM Souveräner Malteserorden; XPO INTERPOL; XXA Staatenlose Person (Übereinkommen
von 1954); XXB Flüchtling (Konvention von 1951); XXC Flüchtling, sonstiger; XXK Kosovo; XXX
Nicht angegebene Staatsangehörigkeit; YEM Jemen; YUG Jugoslawien; ZAF Südafrika; ZAR Zaire; ZMB
Sambia; ZWE Simbabwe
""",
}
