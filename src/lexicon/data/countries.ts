// Every state: ISO 3166-1 codes (3166-3 for states that are gone), names, adjectives and inhabitants, capital.
// Written by hand. `code code3|names, the common one first|adjectives and inhabitants|capitals`.
// Inhabitants in -s are made by rule. The rows of states that are gone begin with four letters.
export const countryTable = `
AF AFG|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani|Kabul
AL ALB|Albania;Republic of Albania|Albanian|Tirana
DZ DZA|Algeria;People's Democratic Republic of Algeria|Algerian|Algiers
AD AND|Andorra|Andorran|Andorra la Vella
AO AGO|Angola;Republic of Angola|Angolan|Luanda
AG ATG|Antigua and Barbuda;Antigua|Antiguan;Barbudan|St. John's
AR ARG|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Buenos Aires
AM ARM|Armenia;Republic of Armenia|Armenian|Yerevan
AU AUS|Australia;Commonwealth of Australia|Australian;Aussie|Canberra
AT AUT|Austria;Republic of Austria|Austrian|Vienna
AZ AZE|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri|Baku
BS BHS|Bahamas;The Bahamas|Bahamian|Nassau
BH BHR|Bahrain;Kingdom of Bahrain|Bahraini|Manama
BD BGD|Bangladesh;People's Republic of Bangladesh|Bangladeshi|Dhaka
BB BRB|Barbados|Barbadian;Bajan|Bridgetown
BY BLR|Belarus;Republic of Belarus;Belorussia;Byelorussia|Belarusian;Belarussian;Byelorussian|Minsk
BE BEL|Belgium;Kingdom of Belgium|Belgian|
BZ BLZ|Belize|Belizean|Belmopan
BJ BEN|Benin;Republic of Benin|Beninese;Beninois|Porto-Novo
BT BTN|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu
BO BOL|Bolivia;Plurinational State of Bolivia|Bolivian|La Paz;Sucre
BA BIH|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian;Herzegovinian|Sarajevo
BW BWA|Botswana;Republic of Botswana|Botswanan;Motswana;Batswana|Gaborone
BR BRA|Brazil;Federative Republic of Brazil|Brazilian|Brasilia;Brasília
BN BRN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG BGR|Bulgaria;Republic of Bulgaria|Bulgarian|Sofia
BF BFA|Burkina Faso|Burkinabe;Burkinabé;Burkinabè|Ouagadougou
BI BDI|Burundi;Republic of Burundi|Burundian|Gitega;Bujumbura
KH KHM|Cambodia;Kingdom of Cambodia;Kampuchea|Cambodian|Phnom Penh
CM CMR|Cameroon;Republic of Cameroon|Cameroonian|Yaounde;Yaoundé
CA CAN|Canada|Canadian|Ottawa
CV CPV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean|Praia
CF CAF|Central African Republic|Central African|Bangui
TD TCD|Chad;Republic of Chad|Chadian|N'Djamena;Ndjamena
CL CHL|Chile;Republic of Chile|Chilean|Santiago
CN CHN|China;People's Republic of China;PRC;P.R.C.;Mainland China;mainland China;Communist China|Chinese|Beijing;Peking
CO COL|Colombia;Republic of Colombia|Colombian|Bogota;Bogotá
KM COM|Comoros;Union of the Comoros|Comoran;Comorian|Moroni
CG COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Brazzaville|Congo-Brazzaville|Brazzaville
CD COD|Democratic Republic of the Congo;Democratic Republic of Congo;DRC;DR Congo;D.R. Congo;Congo-Kinshasa;Congo Kinshasa;Congo;the Congo|Congolese|Kinshasa
CR CRI|Costa Rica;Republic of Costa Rica|Costa Rican|San Jose;San José
CI CIV|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire;Cote d’Ivoire|Ivorian;Ivoirian|Yamoussoukro
HR HRV|Croatia;Republic of Croatia|Croatian;Croat|Zagreb
CU CUB|Cuba;Republic of Cuba|Cuban|Havana
CY CYP|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot|Nicosia
CZ CZE|Czech Republic;Czechia|Czech;Czechs|Prague
DK DNK|Denmark;Kingdom of Denmark|Danish;Dane|Copenhagen
DJ DJI|Djibouti;Republic of Djibouti|Djiboutian|
DM DMA|Dominica;Commonwealth of Dominica||Roseau
DO DOM|Dominican Republic|Dominican|Santo Domingo
EC ECU|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean|Quito
EG EGY|Egypt;Arab Republic of Egypt|Egyptian|Cairo
SV SLV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian|San Salvador
GQ GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
ER ERI|Eritrea;State of Eritrea|Eritrean|Asmara
EE EST|Estonia;Republic of Estonia|Estonian|Tallinn
SZ SWZ|Eswatini;Swaziland;Kingdom of Eswatini|Swazi|Mbabane
ET ETH|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FJ FJI|Fiji|Fijian|Suva
FI FIN|Finland;Republic of Finland|Finnish;Finn|Helsinki
FR FRA|France;French Republic|French;Frenchman;Frenchwoman;Frenchmen|Paris
GA GAB|Gabon|Gabonese|Libreville
GM GMB|Gambia;The Gambia|Gambian|Banjul
GE GEO|Georgia;Republic of Georgia|Georgian|Tbilisi
DE DEU|Germany;Federal Republic of Germany;West Germany;Nazi Germany|German;West German;Nazi German|Berlin;Bonn
GH GHA|Ghana;Republic of Ghana|Ghanaian|Accra
GR GRC|Greece;Hellenic Republic|Greek|Athens
GD GRD|Grenada|Grenadian|St. George's
GT GTM|Guatemala;Republic of Guatemala|Guatemalan|Guatemala City
GN GIN|Guinea;Republic of Guinea;Guinea-Conakry;Guinea Conakry|Guinean|Conakry
GW GNB|Guinea-Bissau;Guinea Bissau|Bissau-Guinean|Bissau
GY GUY|Guyana|Guyanese|Georgetown
HT HTI|Haiti;Republic of Haiti|Haitian|Port-au-Prince
HN HND|Honduras;Republic of Honduras|Honduran|Tegucigalpa
HU HUN|Hungary|Hungarian|Budapest
IS ISL|Iceland|Icelandic;Icelander|Reykjavik;Reykjavík
IN IND|India;Republic of India|Indian|New Delhi;Delhi
ID IDN|Indonesia;Republic of Indonesia|Indonesian|Jakarta
IR IRN|Iran;Islamic Republic of Iran;Persia|Iranian|Tehran;Teheran
IQ IRQ|Iraq;Republic of Iraq|Iraqi|Baghdad
IE IRL|Ireland;Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen|Dublin
IL ISR|Israel;State of Israel|Israeli|
IT ITA|Italy;Italian Republic|Italian|Rome
JM JAM|Jamaica|Jamaican|Kingston
JP JPN|Japan|Japanese|Tokyo
JO JOR|Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman
KZ KAZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan;Nursultan
KE KEN|Kenya;Republic of Kenya|Kenyan|Nairobi
KI KIR|Kiribati|I-Kiribati|
KP PRK|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.|North Korean|Pyongyang
KR KOR|South Korea;Republic of Korea;ROK;R.O.K.;S. Korea|South Korean|Seoul
XK XKX|Kosovo;Republic of Kosovo;Kosova|Kosovar;Kosovan|Pristina;Prishtina
KW KWT|Kuwait;State of Kuwait|Kuwaiti|
KG KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizia|Kyrgyz;Kyrgyzstani|Bishkek
LA LAO|Laos;Lao PDR;Lao People's Democratic Republic|Laotian;Lao|Vientiane
LV LVA|Latvia;Republic of Latvia|Latvian|Riga
LB LBN|Lebanon;Lebanese Republic|Lebanese|Beirut
LS LSO|Lesotho;Kingdom of Lesotho|Basotho;Mosotho|Maseru
LR LBR|Liberia;Republic of Liberia|Liberian|Monrovia
LY LBY|Libya;State of Libya;Libyan Arab Jamahiriya|Libyan|Tripoli
LI LIE|Liechtenstein|Liechtensteiner|Vaduz
LT LTU|Lithuania;Republic of Lithuania|Lithuanian|Vilnius
LU LUX|Luxembourg;Grand Duchy of Luxembourg|Luxembourgish;Luxembourger|
MG MDG|Madagascar;Republic of Madagascar|Malagasy;Madagascan|Antananarivo
MW MWI|Malawi;Republic of Malawi|Malawian|Lilongwe
MY MYS|Malaysia|Malaysian|Kuala Lumpur;Putrajaya
MV MDV|Maldives;The Maldives|Maldivian|Malé
ML MLI|Mali;Republic of Mali|Malian|Bamako
MT MLT|Malta;Republic of Malta|Maltese|Valletta
MH MHL|Marshall Islands|Marshallese|Majuro
MR MRT|Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott
MU MUS|Mauritius;Republic of Mauritius|Mauritian|Port Louis
MX MEX|Mexico;United Mexican States|Mexican|Mexico City
FM FSM|Micronesia;Federated States of Micronesia|Micronesian|Palikir
MD MDA|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldavian|Chisinau;Chişinău;Chișinău
MC MCO|Monaco;Principality of Monaco|Monegasque;Monégasque|
MN MNG|Mongolia|Mongolian|Ulaanbaatar;Ulan Bator
ME MNE|Montenegro|Montenegrin|Podgorica
MA MAR|Morocco;Kingdom of Morocco|Moroccan|Rabat
MZ MOZ|Mozambique;Republic of Mozambique|Mozambican|Maputo
MM MMR|Myanmar;Burma;Union of Myanmar;Republic of the Union of Myanmar|Burmese;Myanmarese|Naypyidaw;Naypyitaw;Nay Pyi Taw;Rangoon
NA NAM|Namibia;Republic of Namibia|Namibian|Windhoek
NR NRU|Nauru|Nauruan|
NP NPL|Nepal;Federal Democratic Republic of Nepal|Nepalese;Nepali|Kathmandu
NL NLD|Netherlands;The Netherlands;Holland;Kingdom of the Netherlands|Dutch;Dutchman;Dutchmen|Amsterdam
NZ NZL|New Zealand;Aotearoa|New Zealander;Kiwi|Wellington
NI NIC|Nicaragua;Republic of Nicaragua|Nicaraguan|Managua
NE NER|Niger;Republic of Niger|Nigerien|Niamey
NG NGA|Nigeria;Federal Republic of Nigeria|Nigerian|Abuja
MK MKD|North Macedonia;Macedonia;Republic of North Macedonia;Republic of Macedonia;FYROM|Macedonian;North Macedonian|Skopje
NO NOR|Norway;Kingdom of Norway|Norwegian|Oslo
OM OMN|Oman;Sultanate of Oman|Omani|Muscat
PK PAK|Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad
PW PLW|Palau|Palauan|
PS PSE|Palestine;State of Palestine;Palestinian territories;Palestinian Territories;occupied Palestinian territories;Occupied Palestinian Territory|Palestinian|Ramallah
PA PAN|Panama;Republic of Panama|Panamanian|Panama City
PG PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PY PRY|Paraguay;Republic of Paraguay|Paraguayan|Asuncion;Asunción
PE PER|Peru;Republic of Peru|Peruvian|Lima
PH PHL|Philippines;The Philippines;Republic of the Philippines|Philippine;Filipino;Filipina|Manila
PL POL|Poland;Republic of Poland|Polish;Pole|Warsaw
PT PRT|Portugal;Portuguese Republic|Portuguese|Lisbon
QA QAT|Qatar;State of Qatar|Qatari|Doha
RO ROU|Romania;Rumania|Romanian;Rumanian|Bucharest
RU RUS|Russia;Russian Federation;The Russian Federation|Russian|Moscow
RW RWA|Rwanda;Republic of Rwanda|Rwandan;Rwandese|Kigali
KN KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian;Nevisian|Basseterre
LC LCA|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian|Castries
VC VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian|Kingstown
WS WSM|Samoa|Samoan|Apia
SM SMR|San Marino|Sammarinese|
ST STP|Sao Tome and Principe;São Tomé and Príncipe;Sao Tome|Sao Tomean|
SA SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SN SEN|Senegal;Republic of Senegal|Senegalese|Dakar
RS SRB|Serbia;Republic of Serbia|Serbian;Serb|Belgrade
SC SYC|Seychelles;The Seychelles|Seychellois|
SL SLE|Sierra Leone|Sierra Leonean|Freetown
SG SGP|Singapore;Republic of Singapore|Singaporean|
SK SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Bratislava
SI SVN|Slovenia;Republic of Slovenia|Slovenian;Slovene|Ljubljana
SB SLB|Solomon Islands;Solomons|Solomon Islander|Honiara
SO SOM|Somalia;Federal Republic of Somalia|Somali;Somalian|Mogadishu
ZA ZAF|South Africa;Republic of South Africa;RSA|South African|Pretoria
SS SSD|South Sudan;Republic of South Sudan|South Sudanese|Juba
ES ESP|Spain;Kingdom of Spain|Spanish;Spaniard|Madrid
LK LKA|Sri Lanka;Ceylon|Sri Lankan|Colombo
SD SDN|Sudan;Republic of the Sudan;Republic of Sudan|Sudanese|Khartoum
SR SUR|Suriname;Surinam|Surinamese|Paramaribo
SE SWE|Sweden;Kingdom of Sweden|Swedish;Swede|Stockholm
CH CHE|Switzerland;Swiss Confederation|Swiss|Bern;Berne
SY SYR|Syria;Syrian Arab Republic|Syrian|Damascus
TW TWN|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei
TJ TJK|Tajikistan;Republic of Tajikistan|Tajik;Tajikistani|Dushanbe
TZ TZA|Tanzania;United Republic of Tanzania|Tanzanian|Dodoma
TH THA|Thailand;Kingdom of Thailand;Siam|Thai|Bangkok
TL TLS|East Timor;Timor-Leste;Timor Leste|East Timorese;Timorese|Dili
TG TGO|Togo;Togolese Republic|Togolese|Lomé;Lome
TO TON|Tonga;Kingdom of Tonga|Tongan|Nuku'alofa
TT TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian;Tobagonian|Port of Spain
TN TUN|Tunisia;Republic of Tunisia|Tunisian|Tunis
TR TUR|Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish;Turk|Ankara
TM TKM|Turkmenistan|Turkmen;Turkmenistani|Ashgabat
TV TUV|Tuvalu|Tuvaluan|
UG UGA|Uganda;Republic of Uganda|Ugandan|Kampala
UA UKR|Ukraine;the Ukraine|Ukrainian|Kyiv;Kiev;Kyiv
AE ARE|United Arab Emirates;UAE;U.A.E.;the Emirates;The Emirates|Emirati;Emirian|Abu Dhabi
GB GBR|United Kingdom;UK;U.K.;U. K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Brit;Britisher|London
US USA|United States;United States of America;U.S.;U. S.;US;USA;U.S.A.;U.S;America;the States|American;U.S. American|Washington;Washington D.C.;Washington, D.C.;Washington DC;Washington, DC
UY URY|Uruguay;Oriental Republic of Uruguay|Uruguayan|Montevideo
UZ UZB|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani|Tashkent
VU VUT|Vanuatu|Ni-Vanuatu;Vanuatuan|Port Vila
VA VAT|Vatican City;Vatican;Holy See;Vatican City State||
VE VEN|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas
VN VNM|Vietnam;Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi
EH ESH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi;Saharawi|
YE YEM|Yemen;Republic of Yemen|Yemeni;Yemenite|Sanaa;Sana'a;Sana’a
ZM ZMB|Zambia;Republic of Zambia|Zambian|Lusaka
ZW ZWE|Zimbabwe;Republic of Zimbabwe|Zimbabwean|Harare
SUHH SUN|Soviet Union;USSR;U.S.S.R.;Soviet Russia;Union of Soviet Socialist Republics|Soviet|
YUCS YUG|Yugoslavia;Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;SFRY|Yugoslav;Yugoslavian|
CSXX SCG|Serbia and Montenegro||
CSHH CSK|Czechoslovakia|Czechoslovak;Czechoslovakian|
DDDE DDR|East Germany;German Democratic Republic;GDR;G.D.R.|East German|East Berlin
VDVN VDR|North Vietnam;Democratic Republic of Vietnam|North Vietnamese|
VSVN VSM|South Vietnam;Republic of Vietnam|South Vietnamese|Saigon
YDYE YMD|South Yemen;People's Democratic Republic of Yemen|South Yemeni|
RHZW RHO|Rhodesia;Southern Rhodesia|Rhodesian|Salisbury
ZRCD ZAR|Zaire;Zaïre|Zairian;Zairean|
HVBF HVO|Upper Volta|Upper Voltan|
`;

/** Codes that stand for a team or a delegation in lists, where they differ from ISO's (IOC). */
export const teamCodes = `
GER DE|SUI CH|NED NL|DEN DK|GRE GR|POR PT|CRO HR|BUL BG|LAT LV|SLO SI|KSA SA|UAE AE|IRI IR|ALG DZ|LIB LB|LBA LY
NGR NG|RSA ZA|ZAM ZM|ZIM ZW|TAN TZ|SUD SD|ANG AO|VIE VN|INA ID|MAS MY|PHI PH|MGL MN|NEP NP|SRI LK|TPE TW|CHI CL
PAR PY|URU UY|CRC CR|GUA GT|HON HN|ESA SV|NCA NI|HAI HT|KOS XK|MNE ME|KUW KW|OMA OM|PLE PS|UK GB|US US
`;

/** What speaks for a government under the name of its seat, chamber or house: `name; other names|country`. */
export const seatTable = `
Kremlin|RU
State Duma;Duma;Russian Duma|RU
Federation Council|RU
Federal Security Service;FSB|RU
Foreign Intelligence Service;SVR|RU
Federal Assembly|RU
Lubyanka|RU
White House|US
Oval Office|US
Pentagon|US
State Department;Department of State;US State Department|US
Foggy Bottom|US
Capitol Hill|US
Congress;US Congress;U.S. Congress|US
House of Representatives|US
National Security Council;NSC|US
CIA;Central Intelligence Agency|US
FBI;Federal Bureau of Investigation|US
NSA;National Security Agency|US
Federal Reserve;Fed|US
Centcom;CENTCOM;Central Command|US
Downing Street;10 Downing Street;Number 10;No 10;No. 10|GB
Whitehall|GB
Foreign Office;Foreign, Commonwealth and Development Office;FCDO|GB
House of Commons|GB
House of Lords|GB
Westminster|GB
Buckingham Palace|GB
Chequers|GB
MI6|GB
MI5|GB
Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace;Elysée Palace|FR
Quai d'Orsay;Quai d’Orsay|FR
Matignon|FR
Bundestag|DE
Bundesrat|DE
Bundeswehr|DE
Bundesbank|DE
Palazzo Chigi|IT
Quirinal;Quirinale|IT
Farnesina|IT
Moncloa|ES
Zarzuela|ES
Zhongnanhai|CN
Politburo|CN
State Council|CN
National People's Congress;National People’s Congress|CN
People's Liberation Army;People’s Liberation Army;PLA|CN
Blue House;Cheong Wa Dae|KR
Kantei|JP
Diet|JP
Malacañang;Malacanang;Malacañang Palace;Malacanang Palace|PH
Rashtrapati Bhavan|IN
South Block|IN
Lok Sabha|IN
Rajya Sabha|IN
Verkhovna Rada;Rada|UA
Bankova|UA
SBU;Security Service of Ukraine|UA
HUR;GUR|UA
Knesset|IL
Mossad|IL
Shin Bet|IL
IDF;Israel Defense Forces;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces|IL
Sejm|PL
Riksdag|SE
Storting|NO
Folketing|DK
Althing|IS
Seimas|LT
Saeima|LV
Riigikogu|EE
Majlis|IR
Islamic Revolutionary Guard Corps;Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;IRGC|IR
Quds Force|IR
Supreme National Security Council|IR
Guardian Council|IR
Planalto;Planalto Palace|BR
Itamaraty|BR
Casa Rosada|AR
Miraflores;Miraflores Palace|VE
Los Pinos|MX
Nariño Palace;Casa de Nariño|CO
Royal Court|SA
Beştepe;Bestepe|TR
Ak Orda|KZ
Dáil;Dail|IE
Oireachtas|IE
Loya Jirga|AF
ISI;Inter-Services Intelligence|PK
Union Buildings|ZA
Aso Rock|NG
Stormont|GB
Holyrood|GB
Senedd|GB
`;
