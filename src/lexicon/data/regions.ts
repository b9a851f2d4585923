// Regions, waters, mountains, islands and sites by class, written by hand; cities come from GeoNames.
// `name; other names|latitude,longitude` under a heading with the type. Coordinates are the middle, to a degree or so.
export const regionTable = `
# continent
Africa|2,20
Asia|45,90
Europe|50,15
North America|45,-100
South America|-15,-60
Latin America|-10,-65
Central America|13,-85
Antarctica|-80,0
Oceania|-20,140
Eurasia|50,60
Australasia|-25,140
# region
Middle East;Near East;Mideast|30,45
Far East|45,130
Eastern Europe|50,30
Western Europe|48,5
Central Europe|49,16
Southern Europe|42,15
Northern Europe|60,18
Southeast Asia;South-East Asia;South East Asia|10,105
South Asia|22,78
East Asia|35,115
Central Asia|42,65
West Asia|32,45
North Africa|28,10
West Africa|12,-3
East Africa|0,37
Central Africa|2,20
Southern Africa|-25,25
Sub-Saharan Africa;sub-Saharan Africa|0,20
Horn of Africa|8,45
Sahel|15,5
Maghreb|32,3
Levant|34,37
Balkans;Western Balkans|43,21
Caucasus;South Caucasus;North Caucasus;Transcaucasia|42,45
Baltics;Baltic States;Baltic states|57,25
Scandinavia|62,15
Benelux countries|51,5
Iberia;Iberian Peninsula|40,-4
Arabian Peninsula|23,46
Korean Peninsula;Korean peninsula|38,127
Indian subcontinent;Indian Subcontinent|23,79
Indo-Pacific;Asia-Pacific|0,120
Caribbean|18,-72
Transatlantic|45,-30
Great Lakes|45,-84
Crimea;Crimean Peninsula;Crimean peninsula;Autonomous Republic of Crimea|45.3,34.4
Donbas;Donbass;Donets Basin|48.2,38
Donetsk People's Republic;Donetsk People’s Republic;DPR;DNR|48,37.8
Luhansk People's Republic;Luhansk People’s Republic;Lugansk People's Republic;LPR;LNR|48.6,39.3
Novorossiya|47.5,36
Transnistria;Transdniestria;Trans-Dniester;Transdniester;Pridnestrovie|47,29.5
Abkhazia|43,41
South Ossetia|42.3,44
North Ossetia|43,44.2
Nagorno-Karabakh;Nagorno Karabakh;Karabakh;Artsakh|39.8,46.7
Nakhchivan|39.3,45.4
Zangezur|39.2,46.4
Chechnya|43.4,45.7
Dagestan|43,47
Ingushetia|43.2,44.8
Tatarstan|55.4,50.9
Bashkortostan|54.2,56.2
Siberia|60,105
Kamchatka|57,160
Sakhalin|50.5,143
Kuril Islands;Kurils;Kuriles|46,151
Kaliningrad Oblast|54.7,21.2
Galicia|49.5,24
Bukovina|48,25.5
Bessarabia|47,29
Gagauzia|46.1,28.6
Republika Srpska|44.8,17.2
Vojvodina|45.3,19.8
Sandzak;Sandžak|43,20
Northern Cyprus;Turkish Republic of Northern Cyprus|35.3,33.5
Catalonia|41.8,1.5
Basque Country|43,-2.6
Andalusia|37.5,-4.7
Corsica|42.2,9.1
Brittany|48.2,-2.9
Normandy|49,0.2
Alsace|48.3,7.4
Bavaria|48.9,11.4
Saxony|51,13.4
Prussia;East Prussia|54,20
Silesia|51,17
Transylvania|46.5,24.5
Sicily|37.6,14
Sardinia|40.1,9
Lombardy|45.6,9.8
Tuscany|43.4,11
South Tyrol|46.7,11.4
Flanders|51,4
Wallonia|50.4,4.8
England|52.5,-1.5
Scotland|56.5,-4
Wales|52.3,-3.7
Northern Ireland;Ulster|54.6,-6.7
Gibraltar|36.1,-5.3
Greenland|72,-40
Faroe Islands;Faroes|62,-7
Svalbard|78,16
Lapland|67.5,26
Kurdistan;Iraqi Kurdistan;Kurdistan Region|36.5,44
Rojava|36.7,40.5
Khuzestan|31.3,48.7
Balochistan;Baluchistan|28,66
Sistan and Baluchestan|28.5,61
Khyber Pakhtunkhwa|34.5,72
Punjab|31,73
Sindh|26,68.5
Kashmir;Jammu and Kashmir;Azad Kashmir|34,76
Ladakh|34.2,77.6
Gilgit-Baltistan|35.8,74.5
Assam|26.2,92.9
Manipur|24.8,93.9
Nagaland|26.1,94.5
Kerala|10.5,76.3
Tamil Nadu|11,78.4
Gujarat|22.7,71.6
Rajasthan|26.6,73.9
Uttar Pradesh|27,80.9
Maharashtra|19.5,75.3
West Bengal;Bengal|23.8,88
Bihar|25.7,85.9
Karnataka|14.7,76.1
Tibet|31,88
Xinjiang|41,85
Inner Mongolia|44,113
Manchuria|44,126
Hong Kong|22.3,114.2
Macau;Macao|22.2,113.5
Guangdong|23.4,113.4
Fujian|26,118
Sichuan|30.6,102.7
Yunnan|25,101.5
Hubei|31,112.3
Hunan|27.6,111.8
Kinmen|24.4,118.4
Okinawa|26.5,128
Hokkaido|43.2,142.9
Rakhine;Rakhine State|20,93.6
Shan State|21.8,98
Kachin State|26,97.4
Mindanao|7.5,125
Luzon|16,121
Bangsamoro|7,124.5
Aceh|4.4,96.8
Papua;West Papua|-4,137
Java|-7.4,110
Sumatra|0,102
Borneo|1,114
Bali|-8.4,115.2
Timor|-9.2,125
Bougainville|-6.2,155.3
New Caledonia|-21,165.5
French Polynesia|-17.7,-149.4
Darfur;North Darfur;South Darfur;West Darfur;Central Darfur;East Darfur|13,25
Kordofan;South Kordofan;North Kordofan;West Kordofan|12.5,30
Blue Nile|11,34
Abyei|9.6,28.4
Nuba Mountains|11.2,30.7
Tigray|14,38.5
Oromia|8,38.5
Amhara|11.5,38
Ogaden|7,44
Somaliland|9.8,46
Puntland|8.5,49
Jubaland|0.5,42
Cabinda|-5,12.5
Katanga|-9,26
North Kivu;South Kivu;Kivu|-1.5,28.5
Ituri|1.7,29.5
Biafra|5.5,7.5
Zanzibar|-6.1,39.3
Casamance|13,-15.5
Azawad|18,0
Cyrenaica|28,22
Tripolitania|30,14
Fezzan|26,14
Sinai;Sinai Peninsula|29.5,33.8
Gaza Strip;Gaza|31.4,34.4
West Bank;occupied West Bank|32,35.3
East Jerusalem|31.8,35.2
Golan Heights;Golan|33,35.8
Galilee|32.8,35.5
Negev|30.8,34.8
Judea;Judea and Samaria|31.7,35
Sinai Desert|29.5,33.8
Shebaa Farms;Sheba Farms|33.3,35.7
Bekaa Valley;Beqaa Valley;Bekaa|33.8,36
Hadramawt;Hadhramaut|16,49
Alaska|64,-152
Alabama|32.8,-86.8
Arizona|34.2,-111.7
Arkansas|34.8,-92.4
California|37,-120
Colorado|39,-105.5
Connecticut|41.6,-72.7
Delaware|39,-75.5
Florida|28.6,-82.4
Hawaii|20.8,-156.3
Idaho|44.4,-114.6
Illinois|40,-89.2
Indiana|39.9,-86.3
Iowa|42,-93.5
Kansas|38.5,-98.4
Kentucky|37.5,-85.3
Louisiana|31,-92
Maine|45.4,-69.2
Maryland|39,-76.8
Massachusetts|42.3,-71.8
Michigan|44.3,-85.4
Minnesota|46.3,-94.3
Mississippi|32.7,-89.7
Missouri|38.4,-92.5
Montana|47,-109.6
Nebraska|41.5,-99.8
Nevada|39.3,-116.6
New Hampshire|43.7,-71.6
New Jersey|40.2,-74.7
New Mexico|34.4,-106.1
New York State;New York state|42.9,-75.5
North Carolina|35.6,-79.4
North Dakota|47.4,-100.5
Ohio|40.3,-82.8
Oklahoma|35.6,-97.5
Oregon|43.9,-120.6
Pennsylvania|40.9,-77.8
Rhode Island|41.7,-71.6
South Carolina|33.9,-80.9
South Dakota|44.4,-100.2
Tennessee|35.9,-86.4
Texas|31.5,-99.3
Utah|39.3,-111.7
Vermont|44.1,-72.7
Virginia|37.5,-78.9
West Virginia|38.6,-80.6
Washington State;Washington state|47.4,-120.4
Wisconsin|44.6,-90
Wyoming|43,-107.6
Puerto Rico|18.2,-66.4
Guam|13.4,144.8
American Samoa|-14.3,-170.7
US Virgin Islands;U.S. Virgin Islands|18,-64.8
British Virgin Islands|18.4,-64.6
Cayman Islands|19.3,-81.2
Bermuda|32.3,-64.8
Aruba|12.5,-70
Curacao;Curaçao|12.2,-69
Falkland Islands;Falklands;Malvinas|-51.8,-59
Diego Garcia|-7.3,72.4
Chagos Islands|-6.3,72
French Guiana|4,-53
Guadeloupe|16.3,-61.6
Martinique|14.6,-61
Ontario|50,-86
Quebec;Québec|53,-70
British Columbia|54,-125
Alberta|55,-115
Manitoba|55,-97
Saskatchewan|55,-106
Nova Scotia|45,-63
New Brunswick|46.5,-66
Newfoundland;Newfoundland and Labrador|53,-60
Yukon|63,-135
Nunavut|70,-90
New South Wales|-32,147
Queensland|-22,144
Tasmania|-42,147
Western Australia|-26,122
Northern Territory|-19,133
South Australia|-30,135
Chiapas|16.5,-92.5
Sinaloa|25,-107.5
Chihuahua|28.6,-106
Oaxaca|17,-96.5
Essequibo|6,-59
Patagonia|-41,-70
Amazon Basin;Amazonia|-5,-60
Guajira|11.5,-72.5
KwaZulu-Natal|-28.7,30.7
Gauteng|-26.2,28
Western Cape|-33.2,20.5
Eastern Cape|-32,26.5
Limpopo|-23.8,29.5
Mpumalanga|-25.8,30.3
# sea
Black Sea|43,35
Caspian Sea;Caspian|42,51
Sea of Azov;Azov Sea|46,37
Baltic Sea;Baltic|58,20
North Sea|56,3
Barents Sea|75,40
Mediterranean Sea;Mediterranean|35,18
Aegean Sea;Aegean|38.5,25
Adriatic Sea;Adriatic|43,15
Red Sea|20,38
Dead Sea|31.5,35.5
Sea of Galilee;Lake Tiberias|32.8,35.6
Arabian Sea|15,65
Persian Gulf;Arabian Gulf|27,51
Gulf of Oman|25,58
Gulf of Aden|12,47
Gulf of Aqaba|28.7,34.7
Gulf of Guinea|1,2
Gulf of Mexico;Gulf of America|25,-90
Gulf of Finland|60,26
South China Sea|12,113
East China Sea|30,125
Yellow Sea|36,123
Sea of Japan;East Sea|40,135
Sea of Okhotsk|55,150
Bering Sea|58,-178
Caribbean Sea|15,-75
Tasman Sea|-40,160
Bay of Bengal|15,88
Atlantic;Atlantic Ocean;North Atlantic;South Atlantic|0,-30
Pacific;Pacific Ocean;South Pacific;North Pacific;Western Pacific|0,-160
Indian Ocean|-20,80
Arctic;Arctic Ocean|80,0
Aral Sea|45,60
Lake Victoria|-1,33
Lake Chad|13,14
Lake Geneva|46.4,6.5
Lake Como|46,9.3
# strait
Strait of Hormuz;Straits of Hormuz;Hormuz Strait|26.6,56.3
Taiwan Strait|24.5,119.5
Kerch Strait|45.3,36.6
Bosphorus;Bosporus|41.1,29.1
Dardanelles|40.2,26.4
Strait of Gibraltar|36,-5.5
Strait of Malacca;Malacca Strait|3,100
Bab el-Mandeb;Bab al-Mandab;Bab-el-Mandeb|12.6,43.4
English Channel|50.2,-0.5
Panama Canal|9.1,-79.7
Suez Canal|30.5,32.3
Zangezur Corridor|39.2,46.4
Philadelphi Corridor|31.3,34.3
Netzarim Corridor|31.5,34.4
Lachin Corridor;Lachin corridor|39.6,46.5
Suwalki Gap|54.1,23
# river
Dnieper;Dnipro River;Dnieper River|49,33
Dniester|48,29
Donets|49,38
Danube|45,25
Rhine|50,7.6
Volga|50,46
Euphrates;Euphrates River|35,41
Tigris;Tigris River|34,44
Jordan River;River Jordan|32,35.6
Nile;River Nile;Nile River|22,31
Litani;Litani River|33.4,35.3
Yalu River|41,126
Mekong;Mekong River|15,105
Yangtze;Yangtze River|30,115
Mississippi River|35,-90
Rio Grande|30,-103
Amazon River|-3,-58
Congo River|-2,18
Zambezi|-16,30
Thames|51.5,-0.5
Seine|49,2
Indus|28,69
Ganges|25,84
Brahmaputra|26,91
Evros|41.4,26.5
Oder|53,14.3
Elbe|53,11
# mountains
Alps;Swiss Alps|46.5,9
Himalayas;Himalaya|29,84
Andes|-20,-67
Carpathians|48,24
Urals;Ural Mountains|60,60
Pyrenees|42.6,1
Rocky Mountains;Rockies|43,-110
Hindu Kush|36,71
Mount Hermon|33.4,35.9
Mount Ararat|39.7,44.3
Temple Mount|31.8,35.2
# island
Snake Island|45.3,30.2
Spratly Islands;Spratlys|10,114
Paracel Islands;Paracels|16.5,112
Senkaku Islands;Diaoyu Islands;Senkakus;Diaoyus|25.7,123.5
Scarborough Shoal|15.2,117.8
Second Thomas Shoal|9.7,115.9
Crete|35.2,25
Rhodes|36.2,28
Lesbos|39.2,26.3
Lampedusa|35.5,12.6
Canary Islands|28.3,-16
Azores|38,-27
Madeira|32.7,-17
Balearic Islands|39.5,3
Manhattan|40.8,-74
Long Island|40.8,-73
Robben Island|-33.8,18.4
Socotra|12.5,54
Kharg Island|29.2,50.3
Jeju|33.4,126.5
Isle of Man|54.2,-4.5
Channel Islands;Jersey;Guernsey|49.4,-2.4
Åland;Aland Islands|60.2,20
Easter Island|-27.1,-109.4
# venue
Camp David|39.65,-77.47
Mar-a-Lago|26.7,-80
Dumbarton Oaks|38.9,-77.06
Al-Aqsa Mosque|31.8,35.2
# site
Chernobyl;Chornobyl|51.4,30.1
Fordow;Fordo|34.9,51
Natanz|33.7,51.7
Bushehr|28.9,50.8
Yongbyon|39.8,125.8
Dimona|31.1,35
Panmunjom|37.96,126.67
Demilitarized Zone;DMZ|38,127
Green Zone|33.3,44.4
Guantanamo Bay;Guantanamo|19.9,-75.1
Silicon Valley|37.4,-122
Wall Street|40.7,-74
Red Square|55.75,37.6
Tiananmen Square|39.9,116.4
Tahrir Square|30,31.2
Maidan;Independence Square|50.45,30.5
Al-Aqsa;Al Aqsa|31.8,35.2
Rafah crossing;Rafah Crossing|31.2,34.2
Kerem Shalom|31.2,34.3
Auschwitz|50,19.2
Srebrenica|44.1,19.3
Bagram|34.9,69.3
`;

/** English names of cities whose entry has another, or that are too small for the list: `name; other names|country|latitude,longitude`. */
export const cityNames = `
Geneva;Genève|CH|46.2,6.15
Zurich;Zürich|CH|47.37,8.55
Basel;Basle|CH|47.56,7.57
Lucerne;Luzern|CH|47.05,8.3
Bern;Berne|CH|46.95,7.45
Lausanne|CH|46.52,6.63
Montreux|CH|46.43,6.91
Davos|CH|46.8,9.84
Bürgenstock;Burgenstock|CH|47,8.38
Lugano|CH|46,8.95
Kyiv;Kiev|UA|50.45,30.52
Kharkiv;Kharkov|UA|50,36.23
Odesa;Odessa|UA|46.48,30.73
Lviv;Lvov|UA|49.84,24.03
Dnipro;Dnepropetrovsk;Dnipropetrovsk|UA|48.45,35
Zaporizhzhia;Zaporizhia;Zaporizhzhya;Zaporozhye;Zaporozhzhia|UA|47.84,35.14
Luhansk;Lugansk|UA|48.57,39.3
Donetsk|UA|48,37.8
Mykolaiv;Mykolayiv;Nikolaev|UA|46.97,32
Kherson|UA|46.64,32.61
Mariupol|UA|47.1,37.55
Bakhmut;Artemivsk|UA|48.59,38
Avdiivka|UA|48.14,37.74
Pokrovsk|UA|48.28,37.18
Kupiansk;Kupyansk|UA|49.71,37.61
Chernihiv;Chernigov|UA|51.5,31.3
Sumy|UA|50.9,34.8
Uzhhorod;Uzhgorod|UA|48.62,22.29
Chernivtsi|UA|48.29,25.94
Ivano-Frankivsk|UA|48.92,24.71
Kropyvnytskyi|UA|48.5,32.26
Sloviansk;Slavyansk|UA|48.85,37.6
Kramatorsk|UA|48.73,37.56
Enerhodar;Energodar|UA|47.5,34.66
Yalta|UA|44.5,34.17
Sevastopol;Sebastopol|UA|44.6,33.5
Simferopol|UA|44.95,34.1
Irpin|UA|50.52,30.25
Bucha|UA|50.55,30.21
Hostomel|UA|50.57,30.26
St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Petrograd|RU|59.94,30.31
Nizhny Novgorod|RU|56.33,44
Yekaterinburg;Ekaterinburg|RU|56.85,60.61
Volgograd;Stalingrad|RU|48.7,44.5
Rostov-on-Don;Rostov|RU|47.23,39.7
Kazan|RU|55.8,49.1
Sochi|RU|43.6,39.73
Vladivostok|RU|43.1,131.9
Kaliningrad|RU|54.7,20.5
Murmansk|RU|68.97,33.08
Grozny|RU|43.3,45.7
Belgorod|RU|50.6,36.6
Kursk|RU|51.73,36.19
Bryansk|RU|53.25,34.37
Reykjavik;Reykjavík|IS|64.15,-21.94
Copenhagen|DK|55.68,12.57
Gothenburg;Göteborg|SE|57.7,11.97
Malmo;Malmö|SE|55.6,13
Aarhus|DK|56.16,10.2
Brussels|BE|50.85,4.35
Antwerp;Antwerpen|BE|51.22,4.4
Ghent|BE|51.05,3.72
Bruges|BE|51.21,3.22
Liege;Liège|BE|50.63,5.57
The Hague;Hague|NL|52.08,4.31
Maastricht|NL|50.85,5.69
Luxembourg City|LU|49.61,6.13
Cologne;Köln|DE|50.94,6.96
Munich;München|DE|48.14,11.58
Nuremberg;Nürnberg|DE|49.45,11.08
Hanover;Hannover|DE|52.37,9.73
Frankfurt;Frankfurt am Main|DE|50.11,8.68
Dusseldorf;Düsseldorf|DE|51.23,6.78
Potsdam|DE|52.4,13.06
Wiesbaden|DE|50.08,8.24
Ramstein|DE|49.45,7.6
Petersberg|DE|50.69,7.21
Vienna;Wien|AT|48.21,16.37
Salzburg|AT|47.8,13.04
Prague;Praha|CZ|50.09,14.42
Pilsen|CZ|49.75,13.38
Warsaw;Warszawa|PL|52.23,21.01
Cracow;Krakow;Kraków|PL|50.06,19.94
Gdansk;Gdańsk;Danzig|PL|54.35,18.65
Wroclaw;Wrocław;Breslau|PL|51.1,17.03
Lodz;Łódź|PL|51.77,19.46
Rzeszow;Rzeszów|PL|50.04,22
Belgrade;Beograd|RS|44.8,20.47
Bucharest;București|RO|44.43,26.1
Chisinau;Chișinău;Kishinev|MD|47.01,28.86
Tiraspol|MD|46.84,29.63
Sofia|BG|42.7,23.32
Athens|GR|37.98,23.73
Thessaloniki;Salonika;Salonica|GR|40.64,22.93
Piraeus|GR|37.94,23.65
Rome;Roma|IT|41.89,12.48
Milan;Milano|IT|45.46,9.19
Turin;Torino|IT|45.07,7.69
Venice;Venezia|IT|45.44,12.33
Florence;Firenze|IT|43.77,11.25
Naples;Napoli|IT|40.85,14.27
Genoa;Genova|IT|44.4,8.95
Stresa|IT|45.88,8.53
Bellagio|IT|45.98,9.26
Taormina|IT|37.85,15.29
Rambouillet|FR|48.64,1.83
Versailles|FR|48.8,2.13
Evian;Évian|FR|46.4,6.59
Nice|FR|43.7,7.27
Cannes|FR|43.55,7.01
Marseille;Marseilles|FR|43.3,5.37
Lyon;Lyons|FR|45.75,4.85
Strasbourg|FR|48.58,7.75
Biarritz|FR|43.48,-1.56
Lisbon;Lisboa|PT|38.72,-9.14
Porto;Oporto|PT|41.15,-8.61
Seville;Sevilla|ES|37.38,-5.97
Saragossa;Zaragoza|ES|41.66,-0.88
San Sebastián;San Sebastian|ES|43.31,-1.97
Madrid|ES|40.42,-3.7
Barcelona|ES|41.39,2.16
Tehran;Teheran|IR|35.7,51.42
Isfahan;Esfahan|IR|32.65,51.67
Qom;Qum|IR|34.64,50.88
Mashhad|IR|36.3,59.6
Mecca;Makkah|SA|21.43,39.83
Medina;Madinah|SA|24.47,39.61
Riyadh|SA|24.69,46.72
Jeddah;Jidda;Jiddah|SA|21.49,39.19
Taif;Ta'if|SA|21.27,40.42
Dhahran|SA|26.29,50.11
NEOM;Neom|SA|28,35.2
Damascus|SY|33.51,36.29
Aleppo|SY|36.2,37.16
Homs|SY|34.73,36.71
Hama|SY|35.13,36.75
Idlib|SY|35.93,36.63
Latakia|SY|35.52,35.78
Tartus;Tartous|SY|34.89,35.89
Raqqa|SY|35.95,39.01
Deir ez-Zor;Deir al-Zor;Deir Ezzor|SY|35.34,40.14
Palmyra|SY|34.56,38.27
Daraa;Deraa|SY|32.62,36.1
Quneitra|SY|33.13,35.82
Kobani;Kobane|SY|36.89,38.35
Baghdad|IQ|33.34,44.4
Mosul|IQ|36.34,43.12
Basra;Basrah|IQ|30.51,47.78
Erbil;Irbil;Arbil|IQ|36.19,44.01
Sulaymaniyah;Sulaimaniya|IQ|35.56,45.43
Kirkuk|IQ|35.47,44.39
Najaf|IQ|32,44.34
Karbala;Kerbala|IQ|32.62,44.02
Fallujah;Falluja|IQ|33.35,43.78
Jerusalem|IL|31.77,35.22
Tel Aviv|IL|32.08,34.78
Haifa|IL|32.82,34.99
Beersheba|IL|31.25,34.79
Eilat|IL|29.56,34.95
Ashkelon|IL|31.67,34.57
Sderot|IL|31.53,34.6
Jaffa|IL|32.05,34.75
Gaza City|PS|31.5,34.47
Rafah|PS|31.29,34.25
Khan Younis;Khan Yunis;Khan Younes|PS|31.34,34.3
Deir al-Balah|PS|31.42,34.35
Jabalia;Jabaliya|PS|31.53,34.48
Beit Hanoun|PS|31.54,34.54
Hebron|PS|31.53,35.1
Jericho|PS|31.86,35.46
Nablus|PS|32.22,35.25
Jenin|PS|32.46,35.3
Ramallah|PS|31.9,35.2
Bethlehem|PS|31.7,35.2
Tulkarm;Tulkarem|PS|32.31,35.03
Beirut|LB|33.89,35.5
Tyre|LB|33.27,35.2
Sidon|LB|33.56,35.37
Baalbek|LB|34,36.21
Naqoura|LB|33.12,35.14
Amman|JO|31.96,35.95
Aqaba|JO|29.53,35
Cairo|EG|30.06,31.25
Alexandria|EG|31.2,29.92
Sharm el-Sheikh;Sharm El-Sheikh;Sharm el Sheikh;Sharm al-Sheikh;Sharm El Sheikh;Sharm al-Shaykh|EG|27.98,34.39
Taba|EG|29.49,34.9
El Alamein;El-Alamein;New Alamein|EG|30.83,28.95
Suez|EG|29.97,32.55
Port Said|EG|31.27,32.3
El Arish;Arish|EG|31.13,33.8
Tripoli|LY|32.88,13.19
Benghazi|LY|32.12,20.07
Sirte|LY|31.2,16.59
Misrata;Misurata|LY|32.38,15.09
Tobruk|LY|32.08,23.97
Skhirat|MA|33.85,-7.03
Casablanca|MA|33.59,-7.62
Marrakesh;Marrakech|MA|31.63,-8
Fez|MA|34.03,-5
Tangier|MA|35.77,-5.8
Algiers|DZ|36.75,3.06
Oran|DZ|35.69,-0.64
Carthage|TN|36.86,10.33
Muscat|OM|23.58,58.41
Salalah|OM|17.02,54.09
Sanaa;Sana'a;Sana’a|YE|15.35,44.21
Aden|YE|12.78,45.04
Hodeidah;Hodeida;Hudaydah;Hudaida|YE|14.8,42.95
Marib|YE|15.46,45.33
Taiz|YE|13.58,44.02
Doha|QA|25.29,51.53
Al Udeid|QA|25.12,51.32
Dubai|AE|25.2,55.27
Abu Dhabi|AE|24.45,54.4
Sharjah|AE|25.34,55.41
Manama|BH|26.23,50.59
Kuwait City|KW|29.37,47.98
Ankara|TR|39.92,32.85
Istanbul;Constantinople|TR|41.01,28.95
Izmir;Smyrna|TR|38.41,27.14
Antalya|TR|36.91,30.7
Gaziantep|TR|37.06,37.38
Diyarbakir;Diyarbakır|TR|37.91,40.22
Incirlik|TR|37,35.43
Nicosia;Lefkosia|CY|35.17,33.36
Limassol|CY|34.68,33.04
Tbilisi|GE|41.69,44.83
Batumi|GE|41.64,41.64
Sukhumi;Sokhumi|GE|43,41.02
Tskhinvali|GE|42.23,43.97
Gori|GE|41.98,44.11
Yerevan|AM|40.18,44.51
Stepanakert;Khankendi|AZ|39.82,46.75
Shusha;Shushi|AZ|39.76,46.75
Baku|AZ|40.38,49.89
Astana;Nur-Sultan|KZ|51.18,71.45
Almaty;Alma-Ata|KZ|43.25,76.93
Baikonur|KZ|45.62,63.31
Samarkand|UZ|39.65,66.96
Tashkent|UZ|41.26,69.22
Kabul|AF|34.53,69.17
Kandahar|AF|31.61,65.7
Herat|AF|34.35,62.2
Mazar-i-Sharif;Mazar-e-Sharif|AF|36.71,67.11
Kunduz|AF|36.73,68.86
Jalalabad|AF|34.43,70.45
Islamabad|PK|33.72,73.04
Rawalpindi|PK|33.6,73.04
Karachi|PK|24.86,67.01
Lahore|PK|31.56,74.35
Peshawar|PK|34.01,71.58
Quetta|PK|30.18,67
Tashkurgan|CN|37.78,75.23
New Delhi;Delhi|IN|28.64,77.22
Mumbai;Bombay|IN|19.07,72.88
Kolkata;Calcutta|IN|22.56,88.36
Chennai;Madras|IN|13.09,80.28
Bengaluru;Bangalore|IN|12.97,77.59
Simla;Shimla|IN|31.1,77.17
Srinagar|IN|34.09,74.81
Kathmandu|NP|27.7,85.32
Dhaka;Dacca|BD|23.71,90.41
Cox's Bazar;Cox’s Bazar|BD|21.44,92.01
Yangon;Rangoon|MM|16.81,96.16
Naypyidaw;Naypyitaw;Nay Pyi Taw|MM|19.75,96.13
Sittwe|MM|20.15,92.9
Beijing;Peking|CN|39.91,116.4
Shanghai|CN|31.22,121.46
Guangzhou;Canton|CN|23.12,113.25
Nanjing;Nanking|CN|32.06,118.78
Chongqing|CN|29.56,106.55
Urumqi|CN|43.8,87.6
Lhasa|CN|29.65,91.1
Tianjin|CN|39.14,117.18
Shenzhen|CN|22.55,114.07
Wuhan|CN|30.58,114.27
Xi'an;Xian|CN|34.26,108.93
Hangzhou|CN|30.29,120.16
Sanya|CN|18.24,109.5
Seoul|KR|37.57,126.98
Busan;Pusan|KR|35.1,129.03
Gyeongju|KR|35.84,129.21
Pyongyang|KP|39.03,125.75
Kaesong|KP|37.97,126.55
Hiroshima|JP|34.39,132.45
Nagasaki|JP|32.75,129.88
Tokyo|JP|35.69,139.69
Osaka|JP|34.69,135.5
Kyoto|JP|35.02,135.75
Hanoi|VN|21.02,105.84
Ho Chi Minh City;Saigon|VN|10.82,106.63
Phnom Penh|KH|11.56,104.92
Vientiane|LA|17.97,102.6
Bangkok|TH|13.75,100.5
Phuket|TH|7.89,98.4
Kuala Lumpur|MY|3.14,101.69
Putrajaya|MY|2.93,101.69
Jakarta|ID|-6.21,106.85
Bandung|ID|-6.92,107.61
Manila|PH|14.6,120.98
Taipei|TW|25.05,121.53
Dili|TL|-8.56,125.57
Canberra|AU|-35.28,149.13
Sydney|AU|-33.87,151.21
Melbourne|AU|-37.81,144.96
Wellington|NZ|-41.29,174.78
Waitangi|NZ|-35.27,174.08
Christchurch|NZ|-43.53,172.64
Khartoum|SD|15.55,32.53
Omdurman|SD|15.64,32.48
Port Sudan|SD|19.62,37.22
El Fasher;Al-Fashir;El-Fasher;al-Fashir|SD|13.63,25.35
El Geneina;El-Geneina|SD|13.45,22.45
Nyala|SD|12.05,24.88
Juba|SS|4.85,31.58
Malakal|SS|9.53,31.66
Addis Ababa|ET|9.02,38.75
Mekelle;Mekele;Makelle|ET|13.5,39.48
Asmara|ER|15.33,38.93
Mogadishu|SO|2.04,45.34
Hargeisa|SO|9.56,44.07
Kismayo|SO|-0.36,42.55
Nairobi|KE|-1.28,36.82
Mombasa|KE|-4.05,39.66
Naivasha|KE|-0.72,36.43
Machakos|KE|-1.52,37.27
Entebbe|UG|0.06,32.46
Kampala|UG|0.32,32.57
Kigali|RW|-1.95,30.06
Arusha|TZ|-3.37,36.68
Dar es Salaam|TZ|-6.82,39.27
Goma|CD|-1.68,29.22
Bukavu|CD|-2.5,28.86
Kinshasa|CD|-4.33,15.31
Lubumbashi|CD|-11.66,27.48
Kisangani|CD|0.52,25.19
Luanda|AO|-8.84,13.23
Lusaka|ZM|-15.41,28.29
Harare|ZW|-17.83,31.05
Maputo|MZ|-25.97,32.58
Pretoria;Tshwane|ZA|-25.74,28.19
Johannesburg|ZA|-26.2,28.04
Cape Town|ZA|-33.93,18.42
Durban|ZA|-29.86,31.03
Abuja|NG|9.06,7.49
Lagos|NG|6.45,3.39
Kano|NG|12,8.52
Maiduguri|NG|11.85,13.16
Accra|GH|5.56,-0.2
Abidjan|CI|5.35,-4
Dakar|SN|14.69,-17.44
Bamako|ML|12.65,-8
Timbuktu|ML|16.77,-3
Gao|ML|16.27,-0.04
Kidal|ML|18.44,1.41
Ouagadougou|BF|12.37,-1.52
Niamey|NE|13.51,2.11
Agadez|NE|16.97,7.99
N'Djamena;Ndjamena|TD|12.11,15.04
Nouakchott|MR|18.09,-15.98
Freetown|SL|8.48,-13.23
Monrovia|LR|6.3,-10.8
Conakry|GN|9.54,-13.68
Lomé;Lome|TG|6.13,1.22
Yaoundé;Yaounde|CM|3.87,11.52
Antananarivo|MG|-18.91,47.54
Washington;Washington D.C.;Washington, D.C.;Washington DC;Washington, DC|US|38.9,-77.04
New York;New York City;NYC|US|40.71,-74.01
Los Angeles|US|34.05,-118.24
Philadelphia|US|39.95,-75.16
Las Vegas|US|36.17,-115.14
Dayton|US|39.76,-84.19
Anchorage|US|61.22,-149.9
Camp Pendleton|US|33.3,-117.3
Palm Beach|US|26.71,-80.04
Minneapolis|US|44.98,-93.27
Detroit|US|42.33,-83.05
Boston|US|42.36,-71.06
Honolulu|US|21.31,-157.86
Annapolis|US|38.98,-76.49
Bretton Woods|US|44.26,-71.44
Ottawa|CA|45.41,-75.7
Kananaskis|CA|50.92,-115.13
Quebec City|CA|46.81,-71.21
Montreal;Montréal|CA|45.51,-73.59
Vancouver|CA|49.25,-123.12
Mexico City|MX|19.43,-99.13
Cancun;Cancún|MX|21.17,-86.85
Havana|CU|23.13,-82.38
Guatemala City|GT|14.64,-90.51
Panama City|PA|8.98,-79.52
San José;San Jose|CR|9.93,-84.08
Port-au-Prince|HT|18.54,-72.34
Santo Domingo|DO|18.5,-69.99
Bogotá;Bogota|CO|4.61,-74.08
Medellín;Medellin|CO|6.25,-75.56
Cartagena|CO|10.4,-75.51
Caracas|VE|10.49,-66.88
Quito|EC|-0.23,-78.52
Guayaquil|EC|-2.2,-79.9
La Paz|BO|-16.5,-68.15
Asunción;Asuncion|PY|-25.29,-57.65
Brasília;Brasilia|BR|-15.78,-47.93
Rio de Janeiro;Rio|BR|-22.91,-43.18
São Paulo;Sao Paulo|BR|-23.55,-46.64
Belém;Belem|BR|-1.46,-48.5
Montevideo|UY|-34.9,-56.19
Buenos Aires|AR|-34.61,-58.38
Santiago|CL|-33.46,-70.65
London|GB|51.51,-0.13
Edinburgh|GB|55.95,-3.2
Belfast|GB|54.6,-5.93
Salisbury|GB|51.07,-1.79
Gleneagles|GB|56.28,-3.75
Dublin|IE|53.33,-6.25
Pristina;Prishtina;Priština|XK|42.67,21.17
Mitrovica|XK|42.89,20.87
Ohrid|MK|41.12,20.8
Tirana|AL|41.33,19.82
Podgorica|ME|42.44,19.26
Sarajevo|BA|43.85,18.36
Mostar|BA|43.34,17.81
Banja Luka|BA|44.78,17.19
Srebrenica|BA|44.1,19.3
Zagreb|HR|45.81,15.98
Dubrovnik|HR|42.65,18.09
Ljubljana|SI|46.05,14.51
Bratislava|SK|48.15,17.11
Budapest|HU|47.5,19.04
Minsk|BY|53.9,27.57
Brest|BY|52.1,23.7
Gomel;Homel|BY|52.43,30.98
Vilnius|LT|54.69,25.28
Riga|LV|56.95,24.11
Tallinn|EE|59.44,24.75
Narva|EE|59.38,28.19
Helsinki|FI|60.17,24.94
Oslo|NO|59.91,10.74
Bergen|NO|60.39,5.32
Stockholm|SE|59.33,18.07
Saltsjöbaden;Saltsjobaden|SE|59.28,18.3
`;
