// Made by training/export-gazetteers.mjs from GeoNames (https://www.geonames.org, CC BY 4.0): cities of
// 15,000 people and more, of each name the largest. `name|latitude,longitude|thousands of people`
// under the country's code.
export const cityTable = `
# AD
Andorra la Vella|42.51,1.52|20
les Escaldes|42.51,1.53|16
# AE
Abu Dhabi|24.45,54.40|603
Adh Dhayd|25.29,55.88|25
Ajman City|25.40,55.48|490
Al Ain City|24.19,55.76|55
Al Fujairah City|25.12,56.34|87
Al Shamkhah City|24.39,54.71|62
Ar Ruways|24.11,52.73|16
Bani Yas City|24.31,54.63|80
Dibba Al-Fujairah|25.59,56.26|30
Dibba Al-Hisn|25.62,56.27|26
Dubai|25.08,55.31|2957
Khalifah A City|24.43,54.60|85
Khawr Fakkān|25.33,56.34|41
Musaffah|24.36,54.48|243
Ras Al Khaimah City|25.79,55.94|352
Reef Al Fujairah City|25.14,56.25|82
Sharjah|25.34,55.41|1324
Umm Al Quwain City|25.56,55.56|63
Zayed City|23.65,53.71|63
# AF
Andkhōy|36.95,65.12|29
Aībak|36.26,68.02|48
Baghlān|36.13,68.71|108
Balkh|36.76,66.90|115
Baraki Barak|33.97,68.95|22
Bāmyān|34.82,67.83|62
Bāzār-e Yakāwlang|34.74,66.97|65
Bāzārak|35.31,69.52|65
Charikar|35.01,69.17|54
Farah|32.37,62.12|44
Fayrōz Kōh|34.52,65.25|15
Fayzabad|37.12,70.58|44
Gardez|33.60,69.23|104
Gereshk|31.82,64.57|44
Ghazni|33.55,68.42|141
Ghormach|35.73,63.78|30
Herāt|34.35,62.20|273
Jabal os Saraj|35.12,69.24|15
Jalālābād|34.43,70.45|200
Kabul|34.53,69.17|3044
Kafir Qala|34.67,61.07|18
Kandahār|31.61,65.71|391
Karukh|34.48,62.59|17
Khanabad|36.68,69.12|72
Khulm|36.70,67.70|65
Khōst|33.34,69.92|96
Kunduz|36.73,68.86|162
Kushk|33.30,61.95|17
Lashkar Gāh|31.59,64.37|44
Markaz-e Woluswalī-ye Āchīn|34.13,70.71|15
Maymana|35.92,64.78|76
Mazār-e Sharīf|36.71,67.11|303
Mehtar Lām|34.67,70.21|17
Nahrīn|36.06,69.13|22
Paghmān|34.59,68.95|49
Pul-e Khumrī|35.94,68.72|56
Qarqīn|37.42,66.04|15
Qarāwul|37.22,68.78|25
Rustāq|37.13,69.83|26
Sang-e Chārak|35.85,66.44|15
Sar-e Pul|36.22,65.93|52
Shahrak|34.11,64.31|16
Shibirghān|36.67,65.75|56
Shīnḏanḏ|33.30,62.15|29
Taloqan|36.74,69.53|64
Zaranj|30.96,61.86|50
Ārt Khwājah|37.09,69.48|19
Āsmār|35.03,71.36|16
# AG
Saint John’s|17.12,-61.84|24
# AL
Berat|40.71,19.95|47
Burrel|41.61,20.01|15
Durrës|41.32,19.45|122
Elbasan|41.11,20.08|101
Fier|40.72,19.56|56
Gjirokastër|40.08,20.14|23
Kavajë|41.19,19.56|29
Korçë|40.62,20.78|58
Krujë|41.51,19.79|21
Kukës|42.08,20.42|18
Kuçovë|40.80,19.92|18
Laç|41.64,19.71|25
Lezhë|41.78,19.64|19
Lushnjë|40.94,19.70|41
Patos Fshat|40.64,19.65|23
Pogradec|40.90,20.65|62
Sarandë|39.88,20.00|15
Shkodër|42.07,19.51|88
Tirana|41.33,19.82|375
Vlorë|40.47,19.48|90
# AM
Abovyan|40.27,44.63|36
Ararat|39.83,44.71|29
Artashat|39.96,44.54|21
Ashtarak|40.30,44.36|19
Gavarr|40.35,45.12|22
Goris|39.51,46.34|20
Gyumri|40.79,43.85|148
Hats’avan|39.46,45.97|15
Hrazdan|40.50,44.77|41
Kapan|39.21,46.41|33
Masis|40.07,44.42|19
Sevan|40.55,44.94|17
Spitak|40.83,44.27|15
Step’anavan|41.01,44.39|24
Vagharshapat|40.17,44.29|47
Vanadzor|40.80,44.49|101
Yerevan|40.18,44.51|1093
# AO
Benguela|-12.58,13.41|151
Cabinda|-5.55,12.20|66
Camacupa|-12.02,17.48|19
Catabola|-12.15,17.28|19
Catumbela|-12.43,13.55|17
Caxito|-8.58,13.66|28
Caála|-12.85,15.56|21
Cuito|-12.38,16.93|114
Huambo|-12.78,15.74|226
Lobito|-12.36,13.54|208
Longonjo|-12.91,15.25|24
Luanda|-8.84,13.23|2776
Luau|-10.71,22.22|18
Lubango|-14.92,13.49|103
Lucapa|-8.42,20.74|20
Luena|-11.78,19.92|21
Malanje|-9.54,16.34|87
Mbanza Kongo|-6.27,14.24|24
Menongue|-14.66,17.69|32
N'zeto|-7.23,12.87|18
Namibe|-15.20,12.15|80
N’dalatando|-9.30,14.91|383
Saurimo|-9.66,20.39|40
Soio|-6.13,12.37|67
Sumbe|-11.21,13.84|33
Uíge|-7.61,15.06|60
# AR
Adrogué|-34.80,-58.38|28
Aguilares|-27.43,-65.61|32
Albardón|-31.44,-68.53|20
Alderetes|-26.82,-65.13|38
Alta Gracia|-31.65,-64.43|40
Aristóbulo del Valle|-27.10,-54.90|21
Arroyito|-31.42,-63.05|20
Arroyo Seco|-33.15,-60.51|20
Avellaneda|-29.12,-59.66|23
Azul|-36.78,-59.86|54
Añatuya|-28.46,-62.83|20
Bahía Blanca|-38.72,-62.27|277
Balcarce|-37.85,-58.26|39
Barranqueras|-27.48,-58.94|51
Bell Ville|-32.63,-62.69|35
Berazategui|-34.77,-58.21|167
Buenos Aires|-34.61,-58.38|13076
Caleta Olivia|-46.44,-67.53|36
Campana|-34.16,-58.96|82
Capitán Bermúdez|-32.82,-60.72|27
Carcarañá|-32.86,-61.15|16
Casilda|-33.04,-61.17|32
Castelli|-25.95,-60.62|37
Catriel|-37.88,-67.80|15
Caucete|-31.65,-68.28|34
Cañada de Gómez|-32.82,-61.39|36
Centenario|-38.83,-68.13|29
Chacabuco|-34.64,-60.47|35
Chajarí|-30.75,-57.98|31
Charata|-27.21,-61.19|28
Chilecito|-29.16,-67.50|42
Chimbas|-31.48,-68.53|74
Chivilcoy|-34.90,-60.02|55
Cinco Saltos|-38.82,-68.06|20
Cipolletti|-38.93,-67.99|75
Clorinda|-25.28,-57.72|15
Comodoro Rivadavia|-45.86,-67.50|141
Concepción del Uruguay|-32.48,-58.23|68
Concordia|-31.39,-58.02|145
Coronda|-31.97,-60.92|17
Coronel Suárez|-37.45,-61.93|27
Corrientes|-27.47,-58.83|339
Cosquín|-31.25,-64.47|19
Crespo|-32.03,-60.31|18
Cruz del Eje|-30.73,-64.80|28
Curuzú Cuatiá|-29.79,-58.05|36
Cutral-Có|-38.93,-69.23|47
Córdoba|-31.41,-64.18|1428
Deán Funes|-30.42,-64.35|20
Diamante|-32.07,-60.64|20
Dolores|-36.31,-57.68|25
Don Torcuato|-34.49,-58.63|65
El Bolsón|-41.96,-71.53|16
El Soberbio|-27.30,-54.20|20
Embalse|-32.18,-64.42|16
Embarcación|-23.21,-64.10|24
Esquel|-42.91,-71.32|28
Esquina|-30.01,-59.53|26
Famaillá|-27.05,-65.40|31
Federal|-30.95,-58.78|16
Firmat|-33.46,-61.48|18
Formosa|-26.18,-58.17|221
Garupá|-27.48,-55.83|29
General Enrique Mosconi|-22.60,-63.81|20
General José de San Martín|-26.54,-59.34|32
General Pacheco|-34.45,-58.64|43
General Pico|-35.66,-63.76|57
General Pinedo|-27.32,-61.28|16
General Roca|-39.03,-67.58|73
General Villegas|-35.03,-63.01|16
Gobernador Gálvez|-33.03,-60.64|75
Gobernador Virasora|-28.05,-56.03|29
Goya|-29.14,-59.26|70
Granadero Baigorria|-32.86,-60.72|32
Gualeguaychú|-33.01,-58.52|79
Gualeguay|-33.14,-59.31|33
Gálvez|-32.03,-61.22|18
Hurlingham|-34.59,-58.63|60
Ingeniero Pablo Nogués|-34.48,-58.71|38
Jardín América|-27.04,-55.23|25
Joaquín V. González|-25.11,-64.13|19
José C. Paz|-34.52,-58.77|230
Junín|-34.58,-60.94|85
La Calera|-31.34,-64.34|25
La Falda|-31.09,-64.49|15
La Plata|-34.92,-57.95|694
La Punta|-33.18,-66.31|15
La Rioja|-29.41,-66.85|163
Laboulaye|-34.13,-63.39|20
Las Breñas|-27.09,-61.08|27
Libertador General San Martín|-23.81,-64.79|49
Los Polvorines|-34.50,-58.71|53
Luján|-34.57,-59.10|82
Machagai|-26.93,-60.05|28
Mar del Plata|-38.00,-57.56|554
Marcos Juárez|-32.70,-62.11|24
Mendoza|-32.89,-68.83|877
Mercedes|-34.65,-59.43|53
Merlo|-34.67,-58.73|244
Monte Caseros|-30.25,-57.64|25
Montecarlo|-26.57,-54.76|22
Monteros|-27.17,-65.50|24
Morteros|-30.71,-62.00|15
Morón|-34.65,-58.62|320
Muñiz|-34.56,-58.71|26
Necochea|-38.55,-58.74|80
Neuquén|-38.95,-68.06|242
Nueve de Julio|-35.44,-60.88|35
Oberá|-27.49,-55.12|57
Olavarría|-36.89,-60.32|86
Palpalá|-24.26,-65.21|48
Paraná|-31.73,-60.53|262
Paso de los Libres|-29.71,-57.09|44
Pergamino|-33.89,-60.57|88
Pilar|-34.46,-58.91|227
Pirané|-25.73,-59.11|19
Plottier|-38.97,-68.23|25
Pocito|-31.68,-68.58|41
Posadas|-27.37,-55.90|324
Presidencia Roque Sáenz Peña|-26.79,-60.44|82
Puerto Eldorado|-26.41,-54.69|54
Puerto Esperanza|-26.02,-54.61|16
Puerto Iguazú|-25.60,-54.57|32
Puerto Madryn|-42.77,-65.04|65
Puerto Rico|-26.80,-55.02|17
Punta Alta|-38.88,-62.07|57
Pérez|-33.00,-60.77|24
Quilmes|-34.73,-58.26|230
Quitilipi|-26.87,-60.22|32
Rafaela|-31.25,-61.49|89
Rawson|-43.30,-65.10|26
Reconquista|-29.15,-59.65|90
Resistencia|-27.46,-58.98|387
Rosario|-32.95,-60.64|1174
Rufino|-34.27,-62.71|18
Río Ceballos|-31.16,-64.32|17
Río Cuarto|-33.13,-64.35|154
Río Gallegos|-51.62,-69.22|86
Río Grande|-53.79,-67.71|53
Río Segundo|-31.65,-63.91|18
Río Tercero|-32.17,-64.11|53
Saladas|-28.25,-58.63|18
Salta|-24.79,-65.41|513
San Antonio Oeste|-40.73,-64.95|17
San Carlos de Bariloche|-41.15,-71.31|95
San Fernando del Valle de Catamarca|-28.47,-65.79|189
San Jorge|-31.90,-61.86|17
San José de Jáchal|-30.24,-68.75|21
San Juan|-31.54,-68.54|447
San Justo|-30.79,-60.59|22
San Luis del Palmar|-27.51,-58.55|15
San Luis|-33.30,-66.34|184
San Martín de los Andes|-40.16,-71.35|24
San Martín|-33.08,-68.47|83
San Miguel de Tucumán|-26.82,-65.22|781
San Nicolás de los Arroyos|-33.33,-60.21|128
San Pedro de Jujuy|-24.23,-64.87|58
San Rafael|-34.62,-68.33|109
San Ramón de la Nueva Orán|-23.14,-64.32|74
San Salvador de Jujuy|-24.19,-65.30|306
Santa Fe|-31.65,-60.71|490
Santiago del Estero|-27.80,-64.26|355
Santo Tomé|-31.66,-60.77|59
Sunchales|-30.94,-61.56|19
Tafí Viejo|-26.73,-65.26|48
Tandil|-37.32,-59.13|104
Tartagal|-22.52,-63.80|61
Termas de Río Hondo|-27.49,-64.86|28
Tigre|-34.43,-58.58|31
Tortuguitas|-34.48,-58.75|41
Trelew|-43.25,-65.31|93
Tres Arroyos|-38.37,-60.28|47
Tres Isletas|-26.34,-60.43|25
Unquillo|-31.23,-64.32|15
Ushuaia|-54.81,-68.32|58
Veinticinco de Mayo|-35.43,-60.17|25
Venado Tuerto|-33.75,-61.97|72
Vera|-29.46,-60.21|20
Viedma|-40.81,-63.00|49
Villa Allende|-31.29,-64.30|22
Villa Carlos Paz|-31.42,-64.50|69
Villa Constitución|-33.23,-60.33|44
Villa Dolores|-31.95,-65.19|28
Villa Gesell|-37.26,-56.97|23
Villa María|-32.41,-63.24|92
Villa Mercedes|-33.68,-65.46|97
Villa Ocampo|-28.49,-59.36|19
Villa Paula de Sarmiento|-31.49,-68.54|19
Villa Regina|-39.10,-67.07|31
Villa de Mayo|-34.51,-58.68|43
Villa Ángela|-27.57,-60.72|44
Villaguay|-31.87,-59.03|32
Wanda|-25.97,-54.56|16
Yerba Buena|-26.82,-65.32|51
Zapala|-38.90,-70.05|32
Zárate|-34.10,-59.03|89
# AT
Amstetten|48.12,14.87|16
Baden|48.01,16.23|26
Bregenz|47.50,9.75|29
Dornbirn|47.41,9.74|49
Feldkirch|47.23,9.60|33
Graz|47.07,15.45|222
Hohenems|47.37,9.68|16
Innsbruck|47.26,11.39|132
Klagenfurt am Wörthersee|46.62,14.31|91
Klosterneuburg|48.31,16.33|16
Linz|48.31,14.29|205
Lustenau|47.43,9.66|23
Mödling|48.09,16.29|21
Perchtoldsdorf|48.12,16.27|15
Salzburg|47.80,13.04|153
Sankt Pölten|48.20,15.63|22
Steyr|48.04,14.42|38
Stockerau|48.38,16.22|16
Straßgang|47.03,15.40|16
Telfs|47.31,11.07|15
Vienna|48.21,16.37|1691
Villach|46.61,13.86|59
Wels|48.17,14.03|17
Wiener Neustadt|47.80,16.23|45
# AU
Adelaide Hills|-34.91,138.71|60
Adelaide|-34.93,138.60|1225
Alice Springs|-23.70,133.88|25
Armidale|-30.50,151.67|24
Ballarat|-37.57,143.85|98
Balwyn North|-37.79,145.09|20
Bathurst|-33.42,149.58|33
Bendigo|-36.76,144.28|101
Brisbane|-27.47,153.03|2190
Broken Hill|-31.97,141.45|18
Bunbury|-33.33,115.64|68
Bundaberg|-24.87,152.35|71
Burnie|-41.06,145.90|20
Busselton|-33.65,115.35|22
Cairns|-16.92,145.77|153
Canberra|-35.28,149.13|368
Capalaba|-27.54,153.20|17
Cessnock|-32.83,151.36|15
Coffs Harbour|-30.30,153.11|27
Darwin|-12.46,130.84|129
Dubbo|-32.24,148.60|40
Frankston East|-38.13,145.13|34
Gawler|-34.60,138.75|20
Geelong|-38.15,144.36|226
Geraldton|-28.78,114.61|27
Gladstone|-23.85,151.26|30
Gold Coast|-28.00,153.43|591
Goulburn|-34.75,149.72|23
Griffith|-34.29,146.05|18
Hervey Bay|-25.29,152.77|52
Hobart|-42.88,147.33|217
Hornsby|-33.70,151.10|22
Kwinana|-32.23,115.78|30
Launceston|-41.44,147.13|106
Logan City|-27.64,153.11|283
Mackay|-21.15,149.17|74
Maitland|-32.73,151.56|67
Mandurah|-32.53,115.72|83
Maryborough|-25.54,152.70|15
Melbourne|-37.81,144.96|4246
Mildura|-34.19,142.16|33
Mount Gambier|-37.83,140.78|25
Mount Isa|-20.73,139.50|23
Narangba|-27.20,152.96|18
Palmerston|-12.49,130.98|25
Parramatta|-33.82,151.00|27
Perth|-31.95,115.86|1897
Port Macquarie|-31.43,152.91|46
Rockhampton|-23.38,150.51|62
Rockingham|-32.28,115.73|108
Shepparton|-36.38,145.40|31
Sydney|-33.87,151.21|4627
Taree|-31.91,152.45|16
Toowoomba|-27.56,151.95|131
Townsville|-19.27,146.81|196
Traralgon|-38.20,146.54|25
Wangaratta|-36.36,146.32|18
Warragul|-38.16,145.93|15
Warrnambool|-38.38,142.49|29
Wodonga|-36.12,146.89|19
Wollongong|-34.42,150.89|292
# AW
Oranjestad|12.52,-70.03|30
Tanki Leendert|12.54,-70.02|22
# AZ
Agdzhabedy|40.05,47.46|35
Aghsu|40.57,48.40|17
Amirdzhan|40.43,49.98|27
Astara|38.46,48.87|15
Ağdam|39.99,46.93|39
Ağdaş|40.65,47.47|24
Baku|40.38,49.89|1117
Bakıxanov|40.42,49.97|67
Barda|40.38,47.13|37
Beylagan|39.78,47.62|16
Bilajari|40.44,49.81|42
Biny Selo|40.45,50.09|25
Buzovna|40.52,50.11|25
Divichibazar|41.20,48.99|23
Fizuli|39.60,47.15|27
Ganja|40.68,46.36|313
Geoktschai|40.65,47.74|35
Hacı Zeynalabdin|40.62,49.56|19
Hacıqabul|40.04,48.94|23
Hövsan|40.37,50.09|36
Imishli|39.87,48.06|34
Jalilabad|39.21,48.49|36
Khirdalan|40.45,49.76|38
Kyurdarmir|40.34,48.16|19
Lankaran|38.75,48.85|240
Lökbatan|40.33,49.73|31
Mardakan|40.49,50.14|15
Maştağa|40.53,50.01|40
Mingelchaur|40.76,47.06|95
Nakhchivan|39.21,45.41|65
Neftçala|39.38,49.25|19
Qaraçuxur|40.40,49.97|73
Qazax|41.09,45.37|19
Quba|41.36,48.51|22
Qusar|41.43,48.43|16
Saatlı|39.93,48.37|87
Sabirabad|40.01,48.48|28
Sabunçu|40.44,49.95|21
Salyan|39.60,48.98|37
Shamakhi|40.63,48.64|29
Shamkhor|40.83,46.02|35
Sheki|41.19,47.17|63
Shushi|39.76,46.75|19
Sumqayıt|40.59,49.67|265
Terter|40.34,46.93|18
Ujar|40.52,47.65|16
Xankandi|39.82,46.75|53
Xaçmaz|41.46,48.81|37
Yelenendorf|40.59,46.32|18
Yeni Suraxanı|40.43,50.04|16
Yevlakh|40.62,47.15|127
Zabrat|40.48,49.94|21
Zaqatala|41.63,46.64|18
Şirvan|39.94,48.93|70
Əhmədbəyli|39.88,48.39|17
# BA
Banja Luka|44.78,17.19|221
Bihać|44.82,15.87|76
Bijeljina|44.76,19.21|38
Bosanska Krupa|44.88,16.15|15
Brčko|44.87,18.81|39
Bugojno|44.06,17.45|41
Cazin|44.97,15.94|22
Doboj|44.73,18.09|27
Goražde|43.67,18.98|18
Gradačac|44.88,18.43|16
Gračanica|44.70,18.31|16
Konjic|43.65,17.96|16
Mostar|43.34,17.81|105
Prijedor|44.98,16.71|36
Sarajevo|43.85,18.36|697
Travnik|44.23,17.67|31
Trebinje|42.71,18.34|33
Tuzla|44.54,18.67|142
Velika Kladuša|45.18,15.81|19
Visoko|43.99,18.18|18
Zenica|44.20,17.90|164
# BB
Bridgetown|13.11,-59.62|99
# BD
Azimpur|23.73,90.39|97
Badarganj|25.67,89.05|33
Bagerhat|22.66,89.79|266
Baniachang|24.52,91.36|38
Barisāl|22.70,90.37|202
Bera|24.08,89.63|40
Bhairab Bāzār|24.05,90.98|105
Bherāmāra|24.02,88.99|38
Bhola|22.69,90.64|99
Bhāndāria|22.49,90.06|30
Bhātpāra Abhaynagar|23.01,89.44|43
Bibir Hat|22.68,91.79|89
Bogra|24.85,89.37|210
Burhānuddin|22.50,90.72|46
Bājitpur|24.22,90.95|35
Bāndarban|22.20,92.22|33
Char Bhadrāsan|23.31,90.23|34
Chhāgalnāiya|23.02,91.51|39
Chhātak|25.04,91.67|39
Chilmāri|25.56,89.67|50
Chittagong|22.34,91.83|3920
Comilla|23.46,91.19|389
Cox’s Bāzār|21.44,92.01|254
Dhaka|23.71,90.41|10357
Dinājpur|25.63,88.64|206
Dohār|23.59,90.14|46
Farīdpur|23.61,89.84|112
Feni|23.01,91.40|84
Gafargaon|24.43,90.56|34
Gaurnadi|22.97,90.22|41
Habiganj|24.38,91.41|89
Hājīganj|23.25,90.86|44
Ishurdi|24.13,89.07|82
Jamālpur|24.92,89.95|168
Jessore|23.17,89.21|244
Jhingergācha|23.11,89.09|42
Joymontop|23.79,90.16|56
Joypur Hāt|25.10,89.03|73
Kesabpur|22.91,89.22|31
Khagrachhari|23.11,91.97|50
Khulna|22.81,89.56|1342
Kishorganj|24.44,90.78|91
Kushtia|23.90,89.12|136
Kālia|23.04,89.63|40
Kālīganj|23.41,89.14|46
Lakshmīpur|22.94,90.83|62
Lalmonirhat|25.92,89.45|65
Lākshām|23.24,91.12|82
Lālmohan|22.34,90.74|42
Manikchari|22.84,91.84|25
Mathba|22.29,89.96|30
Maulavi Bāzār|24.49,91.77|57
Mehendiganj|22.82,90.53|39
Morrelgonj|22.46,89.86|32
Muktāgācha|24.76,90.26|25
Mymensingh|24.76,90.41|225
Mādārīpur|23.17,90.21|85
Nabīnagar|23.89,90.97|32
Nageswari|25.97,89.69|49
Narail|23.16,89.50|55
Narsingdi|23.92,90.72|281
Natore|24.41,88.99|369
Nawābganj|24.59,88.27|142
Netrakona|24.88,90.73|79
Nāgarpur|24.06,89.88|238
Nālchiti|22.64,90.27|39
Nārāyanganj|23.61,90.50|224
Paltan|23.74,90.41|184
Panchagarh|26.33,88.56|49
Parbatipur|25.66,88.93|48
Patiya|22.30,91.98|51
Phultala|22.72,89.51|38
Pirojpur|22.58,89.98|54
Puthia|24.37,88.83|159
Pābna|24.01,89.24|187
Pālang|23.22,90.35|68
Pār Naogaon|24.80,88.95|192
Pīrgaaj|25.86,88.36|35
Rangpur|25.75,89.25|343
Raojān|22.54,91.92|26
Rāipur|23.04,90.77|65
Rājshāhi|24.37,88.60|700
Rāmganj|23.10,90.85|55
Saidpur|25.78,88.89|199
Sakhipur|24.32,90.17|41
Sandwīp|22.51,91.45|52
Sarankhola|22.31,89.79|36
Sarishābāri|24.75,89.83|81
Sherpur|25.02,90.02|107
Shibganj|25.00,89.32|379
Shāhzādpur|24.18,89.60|102
Sirajganj|24.46,89.71|127
Sonārgaon|23.65,90.62|130
Sylhet|24.90,91.87|237
Sātkania|22.08,92.05|52
Sātkhira|22.71,89.07|129
Teknāf|20.86,92.30|41
Thākurgaon|26.03,88.47|71
Tungipāra|22.90,89.90|62
Tungi|23.89,90.40|338
Tāngāil|24.25,89.92|180
Uttar Char Fasson|22.23,90.71|48
# BE
Aalst|50.94,4.04|78
Aalter|51.09,3.45|19
Aarschot|50.99,4.84|28
Andenne|50.49,5.10|24
Ans|50.66,5.52|27
Antwerpen|51.22,4.40|460
Arlon|49.68,5.82|26
Asse|50.91,4.20|29
Ath|50.63,3.78|27
Balen|51.17,5.17|20
Beersel|50.77,4.30|23
Beerse|51.32,4.85|16
Beringen|51.05,5.23|41
Beveren|51.21,4.26|45
Bilzen|50.87,5.52|30
Binche|50.41,4.16|32
Blankenberge|51.31,3.13|18
Boom|51.09,4.37|16
Bornem|51.10,4.24|20
Boussu|50.43,3.79|20
Braine-l'Alleud|50.68,4.37|38
Braine-le-Comte|50.61,4.15|20
Brasschaat|51.29,4.49|37
Brecht|51.35,4.64|26
Brugge|51.21,3.22|117
Brussels|50.85,4.35|1019
Charleroi|50.41,4.44|200
Chaudfontaine|50.58,5.63|21
Châtelet|50.40,4.53|35
Colfontaine|50.41,3.86|20
Courcelles|50.46,4.37|29
Deinze|50.98,3.53|30
Denderleeuw|50.89,4.08|17
Dendermonde|51.03,4.10|43
Destelbergen|51.06,3.80|17
Deurne|51.22,4.47|79
Diepenbeek|50.91,5.42|18
Diest|50.99,5.05|23
Diksmuide|51.03,2.86|16
Dilbeek|50.85,4.26|39
Dour|50.40,3.78|17
Duffel|51.10,4.51|16
Edegem|51.16,4.45|22
Eeklo|51.19,3.56|19
Eupen|50.63,6.04|18
Evergem|51.11,3.71|32
Fleurus|50.48,4.55|22
Flémalle-Haute|50.60,5.44|25
Fléron|50.62,5.68|16
Frameries|50.41,3.90|21
Geel|51.17,4.99|35
Gembloux|50.56,4.70|22
Genk|50.97,5.50|64
Gent|51.05,3.72|231
Geraardsbergen|50.77,3.88|31
Grimbergen|50.93,4.37|34
Haaltert|50.91,4.00|17
Halle|50.73,4.23|34
Hamme|51.10,4.14|23
Harelbeke|50.85,3.31|26
Hasselt|50.93,5.34|69
Heist-op-den-Berg|51.08,4.73|38
Helchteren|51.06,5.38|30
Herentals|51.18,4.83|26
Herent|50.91,4.67|19
Herstal|50.66,5.62|37
Herve|50.64,5.79|17
Herzele|50.89,3.89|17
Heusden|51.04,5.28|31
Hoogstraten|51.40,4.76|19
Houthalen|51.03,5.37|30
Huy|50.52,5.23|20
Ieper|50.85,2.89|35
Izegem|50.91,3.21|26
Kalmthout|51.38,4.48|17
Kapellen|51.31,4.44|26
Kasterlee|51.24,4.97|18
Knokke-Heist|51.35,3.27|34
Koksijde|51.12,2.64|21
Kontich|51.13,4.45|20
Kortenberg|50.89,4.54|18
Kortrijk|50.83,3.26|74
La Louvière|50.49,4.19|77
Lanaken|50.89,5.65|25
Lebbeke|51.00,4.13|17
Lede|50.97,3.99|17
Lessines|50.71,3.84|18
Leuven|50.88,4.70|93
Lier|51.13,4.57|33
Liège|50.63,5.57|183
Lochristi|51.10,3.83|20
Lokeren|51.10,3.99|38
Lommel|51.23,5.31|32
Londerzeel|51.00,4.30|17
Louvain-la-Neuve|50.67,4.61|30
Maaseik|51.10,5.78|24
Maasmechelen|50.97,5.69|36
Maldegem|51.21,3.45|22
Manage|50.50,4.24|22
Marche-en-Famenne|50.23,5.34|17
Mechelen|51.03,4.48|78
Meise|50.94,4.33|18
Menen|50.80,3.12|32
Merelbeke|50.99,3.75|22
Middelkerke|51.19,2.82|18
Mol|51.19,5.12|33
Mons|50.45,3.95|91
Morlanwelz-Mariemont|50.46,4.25|18
Mortsel|51.17,4.45|25
Mouscron|50.74,3.21|52
Namur|50.47,4.87|106
Neerpelt|51.23,5.44|16
Nijlen|51.16,4.67|21
Ninove|50.83,4.03|35
Nivelles|50.60,4.33|24
Oostkamp|51.15,3.23|21
Ostend|51.22,2.93|69
Oudenaarde|50.85,3.61|28
Oupeye|50.71,5.65|24
Overijse|50.77,4.53|23
Peer|51.13,5.46|16
Pont-à-Celles|50.51,4.37|16
Poperinge|50.85,2.73|20
Putte|51.05,4.63|15
Puurs|51.07,4.29|16
Péruwelz|50.51,3.59|17
Quaregnon|50.44,3.87|18
Ranst|51.19,4.57|17
Riemst|50.81,5.60|16
Rixensart|50.71,4.53|22
Roeselare|50.95,3.12|56
Ronse|50.75,3.60|24
Rotselaar|50.95,4.72|15
Saint-Ghislain|50.45,3.82|23
Saint-Nicolas|50.63,5.53|23
Schilde|51.24,4.58|20
Schoten|51.25,4.50|34
Seraing|50.58,5.50|61
Sint-Genesius-Rode|50.75,4.36|18
Sint-Gillis-Waas|51.22,4.12|18
Sint-Katelijne-Waver|51.07,4.53|19
Sint-Kruis|51.21,3.25|16
Sint-Niklaas|51.17,4.14|69
Sint-Pieters-Leeuw|50.78,4.24|30
Sint-Truiden|50.82,5.19|38
Soignies|50.58,4.07|25
Soumagne|50.61,5.75|15
Stabroek|51.33,4.37|17
Stekene|51.21,4.04|17
Temse|51.13,4.21|26
Tervuren|50.82,4.51|21
Tessenderlo|51.07,5.09|17
Tielt|51.00,3.33|19
Tienen|50.81,4.94|32
Tongeren|50.78,5.46|30
Torhout|51.07,3.10|19
Tournai|50.61,3.39|68
Tubize|50.69,4.20|22
Turnhout|51.32,4.94|40
Verviers|50.59,5.86|53
Vilvoorde|50.93,4.43|37
Visé|50.74,5.70|17
Walcourt|50.25,4.44|18
Waregem|50.89,3.43|36
Wavre|50.72,4.60|32
Wervik|50.78,3.04|17
Westerlo|51.09,4.92|23
Wetteren|51.01,3.88|23
Wevelgem|50.80,3.17|31
Willebroek|51.06,4.36|23
Wuustwezel|51.39,4.60|18
Zaventem|50.88,4.47|28
Zedelgem|51.14,3.14|22
Zele|51.07,4.04|20
Zemst|50.98,4.46|21
Zoersel|51.27,4.71|21
Zonhoven|50.99,5.37|20
Zottegem|50.87,3.81|24
Zwevegem|50.81,3.34|23
# BF
Banfora|10.63,-4.77|60
Bobo-Dioulasso|11.18,-4.30|360
Boulsa|12.67,-0.57|17
Boussé|12.66,-1.90|16
Diapaga|12.07,1.79|26
Djibo|14.10,-1.63|22
Dori|14.04,-0.03|38
Dédougou|12.46,-3.46|45
Fada N'gourma|12.06,0.36|34
Garango|11.80,-0.55|29
Gourcy|13.21,-2.36|17
Houndé|11.50,-3.52|37
Kaya|13.09,-1.08|39
Kokologo|12.19,-1.88|26
Kombissiri|12.07,-1.34|30
Kongoussi|13.33,-1.53|26
Koudougou|12.25,-2.36|87
Koupéla|12.18,-0.35|32
Léo|11.10,-2.11|27
Manga|11.66,-1.07|15
Nouna|12.73,-3.86|29
Ouagadougou|12.37,-1.53|1087
Ouahigouya|13.58,-2.42|61
Réo|12.32,-2.47|38
Tenkodogo|11.78,-0.37|38
Titao|13.77,-2.07|19
Tougan|13.07,-3.07|18
Yako|12.96,-2.26|23
Zorgo|12.25,-0.62|24
# BG
Asenovgrad|42.02,24.87|52
Aytos|42.70,27.25|21
Berkovitsa|43.24,23.13|15
Blagoevgrad|42.02,23.10|71
Botevgrad|42.90,23.78|21
Burgas|42.51,27.47|196
Chirpan|42.20,25.33|17
Dobrich|43.57,27.83|95
Dupnitsa|42.27,23.12|35
Gabrovo|42.87,25.33|66
Gorna Oryahovitsa|43.13,25.70|33
Gotse Delchev|41.57,23.73|20
Harmanli|41.93,25.90|19
Haskovo|41.93,25.56|80
Kardzhali|41.65,25.37|51
Karlovo|42.63,24.80|20
Karnobat|42.65,26.98|20
Kazanlak|42.62,25.40|55
Kyustendil|42.28,22.69|48
Lom|43.82,23.24|27
Lovech|43.13,24.72|42
Montana|43.41,23.23|47
Nova Zagora|42.48,26.02|24
Panagyurishte|42.50,24.19|19
Parvomay|42.10,25.22|17
Pazardzhik|42.20,24.33|76
Pernik|42.60,23.03|82
Peshtera|42.03,24.30|19
Petrich|41.40,23.21|30
Pleven|43.42,24.62|119
Plovdiv|42.15,24.75|340
Popovo|43.35,26.23|17
Rakovski|42.27,24.94|16
Razgrad|43.53,26.52|38
Ruse|43.85,25.95|156
Samokov|42.34,23.55|27
Sandanski|41.57,23.28|26
Sevlievo|43.03,25.11|25
Shumen|43.27,26.92|87
Silistra|44.12,27.26|40
Sliven|42.69,26.33|96
Smolyan|41.57,24.71|32
Sofia|42.70,23.32|1153
Stara Zagora|42.43,25.64|143
Svilengrad|41.77,26.20|19
Svishtov|43.62,25.35|32
Targovishte|43.25,26.57|38
Troyan|42.89,24.72|21
Varna|43.22,27.92|313
Veliko Tŭrnovo|43.08,25.63|66
Velingrad|42.03,23.99|24
Vidin|43.99,22.88|54
Vratsa|43.21,23.56|65
Yambol|42.48,26.50|80
# BH
Al Muharraq|26.26,50.61|97
Dār Kulayb|26.07,50.50|65
Jidd Ḩafş|26.22,50.55|32
Madīnat Ḩamad|26.12,50.51|53
Manama|26.23,50.59|147
Sitrah|26.15,50.62|38
# BI
Bujumbura|-3.38,29.36|332
Bururi|-3.95,29.62|20
Gitega|-3.43,29.92|41
Kayanza|-2.92,29.63|19
Makamba|-4.13,29.80|20
Muramvya|-3.27,29.61|18
Muyinga|-2.85,30.34|71
Ngozi|-2.91,29.83|22
Rutana|-3.93,29.99|21
Ruyigi|-3.48,30.25|38
# BJ
Abomey-Calavi|6.45,2.36|386
Abomey|7.18,1.99|82
Allada|6.67,2.15|20
Aplahoué|6.93,1.68|20
Banikoara|11.30,2.44|22
Bassila|9.01,1.67|24
Bembèrèkè|10.23,2.66|24
Bohicon|7.18,2.07|125
Comé|6.41,1.88|29
Cotonou|6.37,2.42|780
Cové|7.22,2.34|39
Dassa-Zoumé|7.75,2.18|22
Djougou|9.71,1.67|237
Dogbo|6.80,1.78|41
Kandi|11.13,2.94|110
Kétou|7.36,2.60|22
Lokossa|6.64,1.72|87
Malanville|11.87,3.38|37
Natitingou|10.30,1.38|81
Nikki|9.94,3.21|54
Ouidah|6.36,2.09|84
Parakou|9.34,2.63|164
Pobé|6.98,2.66|33
Porto-Novo|6.50,2.60|234
Sakété|6.74,2.66|30
Savalou|7.93,1.98|30
Savé|8.03,2.49|76
Tanguiéta|10.62,1.27|20
Tchaourou|8.89,2.60|21
# BN
Bandar Seri Begawan|4.89,114.94|64
Kuala Belait|4.58,114.23|31
Seria|4.61,114.32|30
Tutong|4.80,114.65|19
# BO
Ascención de Guarayos|-15.89,-63.19|19
Bermejo|-22.73,-64.34|35
Camiri|-20.04,-63.52|28
Cobija|-11.03,-68.77|27
Cochabamba|-17.39,-66.16|900
Cotoca|-17.82,-63.05|18
Guayaramerín|-10.83,-65.36|36
Huanuni|-18.29,-66.84|15
La Paz|-16.50,-68.15|813
Llallagua|-18.42,-66.58|28
Mizque|-17.94,-65.34|30
Montero|-17.34,-63.25|89
Oruro|-17.98,-67.15|209
Potosí|-19.58,-65.75|141
Punata|-17.54,-65.83|15
Quillacollo|-17.39,-66.28|87
Riberalta|-11.01,-66.06|74
Sacaba|-17.40,-66.04|108
San Borja|-14.85,-66.75|25
San Ignacio de Velasco|-16.37,-60.95|24
Santa Cruz de la Sierra|-17.79,-63.18|1364
Santiago del Torno|-17.99,-63.38|16
Sucre|-19.03,-65.26|225
Tarija|-21.54,-64.73|159
Tiquipaya|-17.34,-66.22|54
Trinidad|-14.83,-64.90|84
Tupiza|-21.44,-65.72|22
Villa Yapacaní|-17.40,-63.83|18
Villamontes|-21.26,-63.47|19
Villazón|-22.09,-65.59|30
Warnes|-17.52,-63.17|22
Yacuiba|-22.02,-63.68|83
# BR
Abaetetuba|-1.72,-48.88|78
Abaeté|-19.16,-45.45|20
Abreu e Lima|-7.91,-34.90|82
Acaraú|-2.89,-40.12|28
Acopiara|-6.10,-39.45|25
Adamantina|-21.69,-51.07|31
Afogados da Ingazeira|-7.75,-37.64|25
Aguaí|-22.06,-46.98|28
Agudos|-22.47,-48.99|31
Aimorés|-19.50,-41.06|19
Alagoa Grande|-7.16,-35.63|16
Alagoinhas|-12.14,-38.42|123
Alegrete|-29.78,-55.79|87
Alegre|-20.76,-41.53|20
Alenquer|-1.94,-54.74|26
Alfenas|-21.43,-45.95|71
Almeirim|-1.52,-52.58|20
Almenara|-16.18,-40.69|29
Almirante Tamandaré|-25.32,-49.31|89
Altamira|-3.20,-52.21|71
Altos|-5.04,-42.46|29
Além Paraíba|-21.89,-42.70|34
Amaraji|-8.38,-35.45|17
Amargosa|-13.03,-39.60|23
Americana|-22.74,-47.33|196
Amparo|-22.70,-46.76|41
Américo Brasiliense|-21.72,-48.10|34
Ananindeua|-1.37,-48.37|434
Anastácio|-20.48,-55.81|19
Andradas|-22.07,-46.57|27
Andradina|-20.90,-51.38|52
Angra dos Reis|-23.01,-44.32|154
Anicuns|-16.46,-49.96|16
Antonina|-25.43,-48.71|16
Anápolis|-16.33,-48.95|320
Aparecida de Goiânia|-16.82,-49.24|511
Aparecida do Taboado|-20.09,-51.09|17
Aparecida|-22.85,-45.23|34
Apiaí|-24.51,-48.84|18
Apodi|-5.66,-37.80|17
Apucarana|-23.55,-51.46|107
Aquidauana|-20.47,-55.79|35
Aquiraz|-3.90,-38.39|65
Aracaju|-10.91,-37.07|490
Aracati|-4.56,-37.77|44
Araci|-11.33,-38.97|15
Aracruz|-19.82,-40.27|58
Aragarças|-15.90,-52.25|17
Araguari|-18.65,-48.19|97
Araguaína|-7.19,-48.21|105
Arapiraca|-9.75,-36.66|167
Arapongas|-23.42,-51.42|98
Araranguá|-28.94,-49.50|43
Araraquara|-21.79,-48.18|168
Araras|-22.36,-47.38|107
Araripina|-7.58,-40.50|39
Arari|-3.45,-44.78|17
Araruama|-22.87,-42.34|110
Araucária|-25.59,-49.41|111
Araxá|-19.59,-46.94|83
Araçatuba|-21.21,-50.43|170
Araçoiaba da Serra|-23.51,-47.61|15
Araçuaí|-16.85,-42.07|22
Arcos|-20.28,-45.54|33
Arcoverde|-8.42,-37.05|57
Areia Branca|-4.96,-37.14|18
Aripuanã|-9.17,-60.63|27
Ariquemes|-9.91,-63.04|58
Armação de Búzios|-22.75,-41.88|23
Arraial do Cabo|-22.97,-42.03|26
Arroio Grande|-32.24,-53.09|16
Arroio do Meio|-29.40,-51.95|16
Artur Nogueira|-22.57,-47.17|40
Arujá|-23.40,-46.32|72
Assis|-22.66,-50.41|102
Astorga|-23.23,-51.67|20
Atalaia|-9.50,-36.02|19
Atibaia|-23.12,-46.55|111
Augusto Corrêa|-1.02,-46.63|16
Avaré|-23.10,-48.93|81
Açu|-5.58,-36.91|36
Bacabal|-4.29,-44.79|72
Bagé|-31.33,-54.11|99
Baixo Guandu|-19.52,-41.02|19
Balneário Camboriú|-26.99,-48.63|49
Balsas|-7.53,-46.04|68
Bambuí|-20.01,-45.98|19
Bandeirantes|-23.11,-50.37|29
Barbacena|-21.23,-43.77|122
Barbalha|-7.31,-39.30|34
Barcarena|-1.51,-48.63|30
Bariri|-22.07,-48.74|29
Barra Bonita|-22.49,-48.56|37
Barra Mansa|-22.54,-44.17|164
Barra Velha|-26.63,-48.68|18
Barra de São Francisco|-18.75,-40.89|21
Barra do Bugres|-15.07,-57.18|31
Barra do Corda|-5.51,-45.24|87
Barra do Garças|-15.89,-52.26|52
Barra do Piraí|-22.47,-43.83|88
Barra dos Coqueiros|-10.91,-37.04|29
Barras|-4.24,-42.29|22
Barreiras|-12.15,-44.99|158
Barreirinhas|-2.76,-42.83|17
Barreiro do Jaíba|-15.62,-43.59|18
Barreiros|-8.82,-35.19|36
Barretos|-20.56,-48.57|101
Barrinha|-21.19,-48.16|27
Barroso|-21.19,-43.98|17
Barueri|-23.51,-46.88|252
Barão de Cocais|-19.95,-43.49|22
Bastos|-21.92,-50.73|18
Batatais|-20.89,-47.59|52
Baturité|-4.33,-38.88|22
Bauru|-22.31,-49.06|335
Bayeux|-7.13,-34.93|91
Bebedouro|-20.95,-48.48|72
Beberibe|-4.18,-38.13|37
Bela Vista|-22.11,-56.52|18
Belford Roxo|-22.76,-43.40|466
Belo Horizonte|-19.92,-43.94|2373
Belo Jardim|-8.34,-36.42|50
Belo Oriente|-19.22,-42.48|18
Belém|-1.46,-48.50|1408
Benevides|-1.36,-48.24|50
Bento Gonçalves|-29.17,-51.52|91
Bertioga|-23.85,-46.14|36
Betim|-19.97,-44.20|384
Bezerros|-8.23,-35.80|51
Biguaçu|-27.49,-48.66|52
Birigui|-21.29,-50.34|102
Biritiba Mirim|-23.57,-46.04|26
Blumenau|-26.92,-49.07|294
Boa Esperança|-21.09,-45.57|34
Boa Viagem|-5.13,-39.73|25
Boa Vista|2.82,-60.67|235
Bocaiúva|-17.11,-43.81|32
Boituva|-23.28,-47.67|49
Bom Conselho|-9.17,-36.68|28
Bom Despacho|-19.74,-45.25|40
Bom Jesus da Lapa|-13.26,-43.42|41
Bom Jesus do Itabapoana|-21.13,-41.68|31
Botucatu|-22.89,-48.45|114
Bragança Paulista|-22.95,-46.54|125
Bragança|-1.05,-46.77|57
Brasília|-15.78,-47.93|2208
Braço do Norte|-28.27,-49.17|22
Brejo Santo|-7.49,-38.99|27
Brejo da Madre de Deus|-8.15,-36.37|27
Breves|-1.68,-50.48|46
Brodósqui|-20.99,-47.66|18
Brotas|-22.28,-48.13|19
Brumadinho|-20.14,-44.20|28
Brumado|-14.20,-41.67|42
Brusque|-27.10,-48.91|88
Buerarema|-14.96,-39.30|16
Buriti Bravo|-5.84,-43.83|18
Buritis|-15.62,-46.42|16
Buritizeiro|-17.35,-44.96|25
Buri|-23.80,-48.59|16
Butiá|-30.12,-51.96|19
Buíque|-8.62,-37.16|20
Cabedelo|-6.98,-34.83|55
Cabo Frio|-22.89,-42.03|108
Cabo|-8.28,-35.03|143
Cabreúva|-23.31,-47.13|39
Cabrobó|-8.51,-39.31|16
Cachoeira do Sul|-30.04,-52.89|75
Cachoeiras de Macacu|-22.46,-42.65|46
Cachoeira|-12.60,-38.97|16
Cachoeirinha|-29.95,-51.09|121
Cachoeiro de Itapemirim|-20.85,-41.11|187
Cacoal|-11.44,-61.45|56
Caetité|-14.07,-42.48|27
Caeté|-19.88,-43.67|33
Caicó|-6.46,-37.10|55
Caieiras|-23.36,-46.74|87
Cajamar|-23.36,-46.88|57
Cajati|-24.74,-48.12|28
Cajazeiras|-6.89,-38.56|44
Cajueiro|-9.72,-36.45|15
Cajuru|-21.28,-47.30|20
Caldas Novas|-17.74,-48.63|64
Camanducaia|-22.76,-46.14|18
Camaquã|-30.85,-51.81|53
Camaçari|-12.70,-38.32|189
Cambará|-23.05,-50.07|21
Cambuí|-22.61,-46.06|21
Cambé|-23.28,-51.28|91
Cametá|-2.24,-49.50|45
Camocim|-2.90,-40.84|44
Campina Grande do Sul|-25.31,-49.06|31
Campina Grande|-7.23,-35.88|349
Campinas|-22.91,-47.06|1032
Campo Alegre|-9.78,-36.35|17
Campo Belo|-20.90,-45.28|47
Campo Formoso|-10.51,-40.32|24
Campo Grande|-20.44,-54.65|729
Campo Largo|-25.46,-49.53|95
Campo Maior|-4.83,-42.17|32
Campo Mourão|-24.04,-52.38|75
Campo Verde|-20.42,-54.07|23
Campos Belos|-13.04,-46.77|16
Campos Gerais|-21.23,-45.76|22
Campos Novos|-27.40,-51.23|23
Campos Sales|-7.07,-40.38|18
Campos do Jordão|-22.74,-45.59|53
Campos dos Goytacazes|-21.75,-41.33|387
Canavieiras|-15.68,-38.95|26
Candelária|-29.67,-52.79|30
Canela|-29.36,-50.81|34
Canguaretama|-6.38,-35.13|19
Canguçu|-31.39,-52.68|20
Canindé|-4.36,-39.31|43
Canoas|-29.92,-51.18|328
Canoinhas|-26.18,-50.39|39
Capanema|-1.20,-47.18|48
Capela|-10.50,-37.05|16
Capelinha|-17.69,-42.52|20
Capim Grosso|-11.38,-40.01|17
Capinzal|-27.34,-51.61|24
Capitão Poço|-1.75,-47.06|33
Capivari|-23.00,-47.51|36
Capâo Bonito|-24.01,-48.35|37
Capão da Canoa|-29.75,-50.01|36
Caraguatatuba|-23.62,-45.41|91
Carandaí|-20.95,-43.81|17
Carangola|-20.73,-42.03|25
Carapicuíba|-23.52,-46.84|361
Caratinga|-19.79,-42.14|60
Carauari|-4.88,-66.90|18
Carazinho|-28.28,-52.79|59
Carlos Barbosa|-29.30,-51.50|19
Carmo do Cajuru|-20.18,-44.77|16
Carmo do Paranaíba|-19.00,-46.32|27
Carpina|-7.85,-35.25|71
Caruaru|-8.28,-35.98|235
Casa Branca|-21.77,-47.09|22
Cascavel|-24.96,-53.46|257
Casimiro de Abreu|-22.48,-42.20|19
Cassilândia|-19.11,-51.73|18
Castanhal|-1.29,-47.93|137
Castelo|-20.60,-41.18|20
Castro|-24.79,-50.01|42
Cataguases|-21.39,-42.70|63
Catalão|-18.17,-47.95|64
Catanduva|-21.14,-48.97|110
Catende|-8.67,-35.72|23
Catolé do Rocha|-6.34,-37.75|20
Catu|-12.35,-38.38|40
Caucaia|-3.74,-38.65|275
Caxambu|-21.98,-44.93|23
Caxias do Sul|-29.17,-51.18|381
Caxias|-4.86,-43.36|148
Caçador|-26.78,-51.02|64
Caçapava do Sul|-30.51,-53.48|18
Caçapava|-23.10,-45.71|72
Ceará Mirim|-5.63,-35.43|33
Celso Ramos|-27.63,-51.34|15
Cerquilho|-23.16,-47.74|35
Chapadinha|-3.74,-43.36|41
Chapecó|-27.10,-52.62|160
Charqueadas|-29.95,-51.63|32
Chã Grande|-8.24,-35.46|17
Cianorte|-23.66,-52.60|56
Cláudio|-20.44,-44.77|22
Coaraci|-14.64,-39.55|32
Coari|-4.08,-63.14|50
Codó|-4.46,-43.89|83
Coelho Neto|-4.26,-43.01|36
Colatina|-19.54,-40.63|101
Colinas|-6.03,-44.25|25
Colorado|-22.84,-51.97|20
Conceição da Barra|-18.59,-39.73|19
Conceição da Feira|-12.51,-39.00|16
Conceição das Alagoas|-19.91,-48.39|16
Conceição do Araguaia|-8.26,-49.27|27
Conceição do Coité|-11.56,-39.28|35
Conceição do Jacuípe|-12.32,-38.77|22
Conchal|-22.33,-47.17|21
Concórdia|-27.23,-52.03|55
Conde|-7.26,-34.91|16
Congonhas|-20.51,-43.86|49
Conselheiro Lafaiete|-20.66,-43.79|112
Contagem|-19.93,-44.05|627
Cordeiro|-22.03,-42.36|16
Cordeirópolis|-22.48,-47.46|26
Corinto|-18.38,-44.46|22
Cornélio Procópio|-23.18,-50.65|48
Coroatá|-4.13,-44.12|34
Coromandel|-18.47,-47.20|23
Coronel Fabriciano|-19.52,-42.63|101
Coronel Vivida|-25.98,-52.57|16
Corumbá|-19.01,-57.65|97
Coruripe|-10.13,-36.18|31
Cosmópolis|-22.65,-47.20|48
Cotia|-23.60,-46.92|175
Coxim|-18.51,-54.76|30
Crateús|-5.18,-40.68|53
Crato|-7.23,-39.41|89
Cravinhos|-21.34,-47.73|33
Criciúma|-28.68,-49.37|162
Cristalina|-16.77,-47.62|37
Cruz Alta|-28.64,-53.61|65
Cruz das Almas|-12.67,-39.10|48
Cruzeiro do Oeste|-23.79,-53.07|15
Cruzeiro do Sul|-7.63,-72.68|80
Cruzeiro|-22.57,-44.97|72
Cubatão|-23.89,-46.43|118
Cuiabá|-15.60,-56.10|522
Cupira|-8.62,-35.95|19
Curitibanos|-27.28,-50.58|32
Curitiba|-25.43,-49.27|1718
Currais Novos|-6.26,-36.52|36
Cururupu|-1.83,-44.87|22
Curvelo|-18.76,-44.43|64
Custódia|-8.09,-37.64|18
Cândido Mota|-22.75,-50.39|28
Cícero Dantas|-10.60,-38.38|18
Delmiro Gouveia|-9.39,-38.00|35
Demerval Lobão|-5.36,-42.68|15
Descalvado|-21.90,-47.62|26
Diadema|-23.69,-46.62|391
Diamantina|-18.25,-43.60|37
Diamantino|-14.41,-56.45|16
Divinópolis|-20.14,-44.89|194
Dois Córregos|-22.37,-48.38|21
Dois Vizinhos|-25.73,-53.06|23
Dom Pedrito|-30.98,-54.67|37
Dom Pedro|-5.04,-44.44|16
Dourados|-22.22,-54.81|162
Duque de Caxias|-22.79,-43.31|818
Eirunepé|-6.66,-69.87|17
Elói Mendes|-21.61,-45.57|19
Embu Guaçu|-23.83,-46.81|76
Embu|-23.65,-46.85|222
Encantado|-29.24,-51.87|17
Encruzilhada do Sul|-30.54,-52.52|17
Entre Rios|-11.94,-38.08|27
Erechim|-27.63,-52.28|96
Escada|-8.36,-35.22|48
Esperantina|-3.90,-42.23|21
Esperança|-7.03,-35.86|19
Espinosa|-14.93,-42.82|18
Esplanada|-11.80,-37.95|19
Espírito Santo do Pinhal|-22.12,-46.68|37
Esteio|-29.86,-51.18|85
Estreito|-5.78,-43.25|18
Estrela|-28.06,-50.94|24
Estância Velha|-29.65,-51.17|40
Estância|-11.27,-37.44|56
Euclides da Cunha|-10.51,-39.02|30
Eunápolis|-16.38,-39.58|114
Eusébio|-3.89,-38.45|37
Extremoz|-5.71,-35.31|18
Farroupilha|-29.23,-51.35|58
Feira de Santana|-12.27,-38.97|482
Fernandópolis|-20.28,-50.25|62
Ferraz de Vasconcelos|-23.54,-46.37|168
Flores da Cunha|-29.03,-51.18|21
Floresta|-8.60,-38.57|18
Floriano|-6.77,-43.02|49
Florianópolis|-27.60,-48.55|413
Fonte Boa|-2.51,-66.09|16
Formiga|-20.46,-45.43|56
Forquilhinha|-28.75,-49.47|23
Fortaleza|-3.72,-38.54|2400
Foz do Iguaçu|-25.55,-54.59|294
Franca|-20.54,-47.40|305
Francisco Beltrão|-26.08,-53.05|58
Francisco Morato|-23.28,-46.75|172
Franco da Rocha|-23.32,-46.73|109
Frederico Westphalen|-27.36,-53.39|21
Freguesia do Ribeirao da Ilha|-27.72,-48.56|21
Frutal|-20.02,-48.94|41
Gameleira|-8.58,-35.39|19
Gandu|-13.74,-39.49|22
Garanhuns|-8.88,-36.50|110
Garibaldi|-29.26,-51.53|30
Garça|-22.21,-49.66|41
Gaspar|-26.93,-48.96|34
Glória do Goitá|-8.00,-35.29|17
Goiana|-7.56,-35.00|44
Goianira|-16.50,-49.43|23
Goianésia|-15.32,-49.12|48
Goiatuba|-18.01,-49.35|26
Goiás|-15.93,-50.14|19
Goiânia|-16.68,-49.25|1171
Governador Valadares|-18.85,-41.95|251
Grajaú|-5.82,-46.14|30
Granja|-3.12,-40.83|26
Gravataí|-29.94,-50.99|239
Gravatá|-8.20,-35.56|61
Guaiúba|-4.04,-38.64|22
Guajará Mirim|-10.78,-65.34|34
Guanambi|-14.22,-42.78|59
Guanhães|-18.77,-42.93|24
Guapimirim|-22.54,-42.98|31
Guaporé|-28.85,-51.89|20
Guarabira|-6.85,-35.49|44
Guaraciaba do Norte|-4.17,-40.75|18
Guaramirim|-26.47,-49.00|21
Guaranésia|-21.30,-46.80|17
Guarapari|-20.67,-40.50|101
Guarapuava|-25.39,-51.47|151
Guararapes|-21.26,-50.64|28
Guararema|-23.41,-46.03|24
Guaratinguetá|-22.82,-45.19|106
Guaratuba|-25.88,-48.57|19
Guariba|-21.36,-48.23|30
Guarujá|-23.99,-46.26|310
Guarulhos|-23.46,-46.53|1170
Guará|-20.43,-47.82|18
Guaxupé|-21.31,-46.71|48
Guaçuí|-20.78,-41.68|20
Guaíba|-30.11,-51.33|101
Guaíra|-20.32,-48.31|34
Gurupi|-11.73,-49.07|65
Herval|-32.02,-53.40|18
Horizonte|-4.10,-38.48|51
Hortolândia|-22.86,-47.22|204
Humaitá|-7.52,-63.03|31
Iaçu|-12.77,-40.21|23
Ibaiti|-23.85,-50.19|26
Ibaté|-21.95,-48.00|30
Ibicaraí|-14.87,-39.59|20
Ibiporã|-23.27,-51.05|45
Ibirama|-27.06,-49.52|18
Ibirataia|-14.07,-39.64|20
Ibirité|-20.02,-44.06|141
Ibitinga|-21.76,-48.83|49
Ibiá|-19.48,-46.54|18
Ibiúna|-23.66,-47.22|23
Ibotirama|-12.19,-43.22|17
Icó|-6.40,-38.86|28
Igarapava|-20.04,-47.75|29
Igarapé Açu|-1.13,-47.62|24
Igarapé Miri|-1.98,-48.96|27
Igarapé|-20.07,-44.30|21
Igarassu|-7.83,-34.91|86
Igaraçu do Tietê|-22.51,-48.56|23
Igrejinha|-29.57,-50.79|29
Iguape|-24.71,-47.56|24
Iguatu|-6.36,-39.30|70
Ijuí|-28.39,-53.91|71
Ilha Solteira|-20.43,-51.34|25
Ilhabela|-23.78,-45.36|33
Ilhéus|-14.79,-39.04|155
Imbituba|-28.24,-48.67|43
Imbituva|-25.23,-50.60|20
Imperatriz|-5.53,-47.49|218
Indaial|-26.90,-49.23|44
Indaiatuba|-23.09,-47.21|180
Inhumas|-16.36,-49.50|44
Ipaba|-19.41,-42.42|16
Ipameri|-17.72,-48.16|19
Ipatinga|-19.47,-42.54|229
Iperó|-23.35,-47.69|17
Ipiaú|-14.13,-39.74|39
Ipirá|-12.16,-39.74|27
Ipojuca|-8.40,-35.06|53
Iporá|-16.44,-51.12|28
Ipubi|-7.65,-40.15|16
Ipueiras|-7.03,-40.45|17
Ipu|-4.32,-40.71|27
Iracemápolis|-22.58,-47.52|17
Irati|-25.47,-50.65|46
Irecê|-11.30,-41.86|64
Itabaiana|-10.69,-37.43|64
Itabaianinha|-11.27,-37.79|17
Itaberaba|-12.53,-40.31|47
Itaberaí|-16.02,-49.81|22
Itabira|-19.62,-43.23|99
Itabirito|-20.25,-43.80|39
Itaboraí|-22.74,-42.86|182
Itabuna|-14.79,-39.28|206
Itacoatiara|-3.14,-58.44|65
Itaguaí|-22.85,-43.78|101
Itaitinga|-3.97,-38.53|31
Itaituba|-4.28,-55.98|65
Itajaí|-26.91,-48.66|156
Itajubá|-22.43,-45.45|82
Itajuípe|-14.68,-39.38|16
Itamaraju|-17.04,-39.53|48
Itamarandiba|-17.86,-42.86|18
Itambé|-15.24,-40.62|24
Itanhaém|-24.18,-46.79|90
Itaocara|-21.67,-42.08|17
Itapaci|-14.95,-49.55|16
Itapagé|-3.69,-39.59|32
Itaparica|-12.89,-38.68|20
Itapecerica da Serra|-23.72,-46.85|152
Itapecerica|-20.47,-45.13|17
Itapecuru Mirim|-3.39,-44.36|35
Itapema|-27.09,-48.61|37
Itapemirim|-21.01,-40.83|18
Itaperuna|-21.20,-41.89|84
Itaperuçu|-25.22,-49.35|27
Itapetinga|-15.25,-40.25|60
Itapetininga|-23.59,-48.05|126
Itapeva|-23.98,-48.88|63
Itapevi|-23.55,-46.93|202
Itapipoca|-3.49,-39.58|56
Itapira|-22.44,-46.82|62
Itapissuma|-7.78,-34.89|17
Itaporanga|-7.30,-38.15|16
Itapuranga|-15.56,-49.95|20
Itaquaquecetuba|-23.49,-46.35|337
Itaqui|-29.13,-56.55|35
Itararé|-24.11,-49.33|45
Itatiba|-23.01,-46.84|68
Itatinga|-23.10,-48.62|16
Itaí|-23.42,-49.09|22
Itaúna|-20.08,-44.58|77
Itororó|-15.12,-40.07|17
Ituberá|-13.74,-39.15|20
Ituiutaba|-18.97,-49.46|85
Itumbiara|-18.42,-49.22|80
Itupeva|-23.15,-47.06|21
Itupiranga|-5.13,-49.33|21
Iturama|-19.73,-50.20|30
Ituverava|-20.34,-47.78|37
Itu|-23.26,-47.30|138
Itápolis|-21.60,-48.81|35
Ivoti|-29.59,-51.16|18
Içara|-28.71,-49.30|51
Jaboatão dos Guararapes|-8.11,-35.01|630
Jaboatão|-8.18,-35.00|703
Jaboticabal|-21.25,-48.32|69
Jacarezinho|-23.16,-49.97|35
Jacareí|-23.31,-45.97|213
Jaciara|-15.97,-54.97|23
Jacobina|-11.18,-40.51|48
Jacutinga|-22.29,-46.61|18
Jaguaquara|-13.53,-39.97|41
Jaguarari|-10.26,-40.20|23
Jaguariaíva|-24.24,-49.71|31
Jaguaribe|-5.89,-38.62|23
Jaguariúna|-22.71,-46.99|32
Jaguaruana|-4.83,-37.78|22
Jaguarão|-32.57,-53.38|30
Jales|-20.27,-50.55|44
Janaúba|-15.80,-43.31|57
Jandaia do Sul|-23.60,-51.64|18
Jandira|-23.53,-46.90|114
Januária|-15.49,-44.36|35
Japeri|-22.64,-43.65|95
Jaraguá do Sul|-26.49,-49.07|130
Jaraguá|-15.76,-49.33|30
Jardim|-21.48,-56.14|24
Jardinópolis|-21.02,-47.76|35
Jarinu|-23.10,-46.73|18
Jaru|-10.44,-62.47|28
Jataí|-17.88,-51.72|77
Jatobá|-9.18,-38.27|21
Jaú|-22.30,-48.56|119
Jequitinhonha|-16.43,-41.00|15
Jequié|-13.86,-40.09|127
Jeremoabo|-10.07,-38.48|17
Ji Paraná|-10.89,-61.95|108
Joaçaba|-27.18,-51.50|24
Joinville|-26.30,-48.85|461
José Bonifácio|-21.05,-49.69|28
José de Freitas|-4.76,-42.58|21
João Câmara|-5.54,-35.82|20
João Monlevade|-19.81,-43.17|73
João Pessoa|-7.12,-34.86|651
João Pinheiro|-17.74,-46.17|28
Juatuba|-19.95,-44.34|25
Juazeiro do Norte|-7.21,-39.32|225
Juiz de Fora|-21.76,-43.35|470
Jundiaí|-23.19,-46.88|322
Júlio de Castilhos|-29.23,-53.68|20
Ladário|-19.00,-57.60|16
Lagarto|-10.92,-37.65|45
Lages|-27.82,-50.33|165
Lago da Pedra|-4.29,-45.24|26
Lagoa Santa|-19.63,-43.90|38
Lagoa Vermelha|-28.21,-51.53|24
Lagoa da Prata|-20.02,-45.54|43
Lagoa do Itaenga|-7.94,-35.29|18
Laguna|-28.48,-48.78|40
Lajeado|-29.47,-51.96|65
Lajedo|-8.66,-36.32|25
Lajinha|-20.15,-41.62|16
Lapa|-25.77,-49.72|26
Laranjal Paulista|-23.05,-47.84|21
Laranjeiras do Sul|-25.41,-52.42|18
Laranjeiras|-10.81,-37.17|23
Lauro de Freitas|-12.89,-38.33|141
Lavras da Mangabeira|-6.75,-38.96|17
Lavras|-21.25,-45.00|81
Leme|-22.19,-47.39|81
Lençóis Paulista|-22.60,-48.80|57
Leopoldina|-21.53,-42.64|47
Limeira|-22.56,-47.40|290
Limoeiro do Norte|-5.15,-38.10|29
Limoeiro|-7.87,-35.45|42
Linhares|-19.39,-40.07|105
Lins|-21.68,-49.74|69
Livramento do Brumado|-13.65,-41.85|20
Loanda|-22.92,-53.14|18
Londrina|-23.31,-51.16|472
Lorena|-22.73,-45.12|77
Louveira|-23.09,-46.95|31
Lucas|-16.33,-55.93|28
Luziânia|-16.25,-47.95|144
Macapá|0.04,-51.07|339
Macatuba|-22.50,-48.71|16
Macaé|-22.38,-41.78|143
Macaíba|-5.86,-35.35|40
Maceió|-9.67,-35.74|955
Machado|-21.67,-45.92|33
Mafra|-26.11,-49.81|40
Mairinque|-23.55,-47.18|44
Mairiporã|-23.32,-46.59|54
Mamanguape|-6.84,-35.13|28
Manacapuru|-3.30,-60.62|52
Manaus|-3.10,-60.02|1598
Mandaguari|-23.55,-51.67|38
Mangaratiba|-22.96,-44.04|27
Manhuaçu|-20.26,-42.03|55
Manhumirim|-20.36,-41.96|16
Marabá|-5.38,-49.13|146
Maracaju|-21.61,-55.17|23
Maracanaú|-3.88,-38.63|194
Maracás|-13.44,-40.43|22
Maragogipe|-12.78,-38.92|21
Maragogi|-9.01,-35.22|16
Marataizes|-21.04,-40.82|25
Marau|-28.45,-52.20|27
Marechal Cândido Rondon|-24.56,-54.06|43
Marechal Deodoro|-9.71,-35.90|51
Marialva|-23.48,-51.79|26
Mariana|-20.38,-43.42|45
Maricá|-22.92,-42.82|80
Maringá|-23.43,-51.94|312
Mari|-7.06,-35.32|18
Martinópolis|-22.15,-51.17|18
Marília|-22.21,-49.95|212
Mascote|-15.56,-39.30|19
Mata de São João|-12.53,-38.30|27
Mateus Leme|-19.99,-44.43|25
Matozinhos|-19.56,-44.08|31
Matriz de Camaragibe|-9.15,-35.53|19
Matão|-21.60,-48.37|72
Mauá|-23.67,-46.46|386
Maués|-3.38,-57.72|22
Medeiros Neto|-17.37,-40.22|15
Medianeira|-25.30,-54.09|34
Mendes|-22.53,-43.73|17
Miguel Pereira|-22.45,-43.47|24
Miguelópolis|-20.18,-48.03|18
Minaçu|-13.53,-48.22|31
Mineiros|-17.57,-52.55|39
Miracema do Tocantins|-9.57,-48.39|20
Miracema|-21.41,-42.20|27
Mirandopólis|-21.13,-51.10|23
Mocajuba|-2.58,-49.51|17
Mococa|-21.47,-47.00|60
Mogi Guaçu|-22.37,-46.95|129
Mogi Mirim|-22.43,-46.96|78
Mogi das Cruzes|-23.52,-46.19|326
Moju|-1.88,-48.77|22
Mombaça|-5.74,-39.63|17
Mongaguá|-24.09,-46.62|46
Monte Alegre|-2.00,-54.08|23
Monte Alto|-21.26,-48.50|42
Monte Aprazível|-20.77,-49.71|16
Monte Azul Paulista|-20.91,-48.64|18
Monte Carmelo|-18.72,-47.50|44
Monte Mor|-22.95,-47.32|40
Monte Santo de Minas|-21.19,-46.98|17
Monteiro|-7.89,-37.12|18
Montenegro|-29.69,-51.46|54
Montes Claros|-16.73,-43.86|332
Morada Nova|-5.11,-38.37|37
Moreno|-8.12,-35.09|45
Morrinhos|-17.73,-49.10|34
Morro Agudo|-20.73,-48.06|25
Morro do Chapéu|-11.55,-41.16|22
Mossoró|-5.19,-37.34|202
Mucuri|-18.09,-39.55|27
Muriaé|-21.13,-42.37|91
Murici|-9.31,-35.94|20
Muritiba|-12.92,-39.25|22
Muzambinho|-21.38,-46.53|16
Nanuque|-17.84,-40.35|38
Natal|-5.79,-35.21|763
Navegantes|-26.90,-48.65|48
Naviraí|-23.07,-54.19|36
Nazaré da Mata|-7.74,-35.23|26
Nazaré|-13.04,-39.01|26
Nepomuceno|-21.23,-45.23|19
Nerópolis|-16.41,-49.22|22
Nilópolis|-22.81,-43.41|147
Niquelândia|-14.47,-48.46|28
Niterói|-22.88,-43.10|456
Nossa Senhora da Glória|-10.22,-37.42|19
Nossa Senhora do Socorro|-10.86,-37.13|164
Nova Cruz|-6.48,-35.43|23
Nova Era|-19.75,-43.04|16
Nova Friburgo|-22.28,-42.53|153
Nova Granada|-20.53,-49.31|16
Nova Iguaçu|-22.76,-43.45|1002
Nova Lima|-19.99,-43.85|88
Nova Odessa|-22.78,-47.30|49
Nova Olímpia|-14.80,-57.29|19
Nova Petrópolis|-29.38,-51.11|16
Nova Prata|-28.78,-51.61|18
Nova Russas|-4.71,-40.56|22
Nova Venécia|-18.71,-40.40|28
Nova Viçosa|-17.89,-39.37|20
Nova Xavantina|-14.66,-52.36|21
Novo Hamburgo|-29.68,-51.13|254
Novo Horizonte|-21.47,-49.22|30
Olinda|-8.01,-34.86|367
Oliveira|-20.70,-44.83|35
Olímpia|-20.74,-48.91|45
Oriximiná|-1.77,-55.87|36
Orleans|-28.36,-49.29|16
Orlândia|-20.72,-47.89|45
Orós|-6.24,-38.91|16
Osasco|-23.53,-46.79|678
Osvaldo Cruz|-21.80,-50.88|26
Osório|-29.89,-50.27|35
Ouricuri|-7.88,-40.08|29
Ourilândia do Norte|-6.75,-51.08|32
Ourinhos|-22.98,-49.87|98
Ouro Branco|-20.52,-43.69|27
Ouro Preto do Oeste|-10.75,-62.22|27
Ouro Preto|-20.39,-43.51|64
Pacajus|-4.17,-38.46|42
Pacatuba|-3.98,-38.62|55
Padre Bernardo|-15.17,-48.28|16
Paiçandu|-23.46,-52.05|34
Palhoça|-27.65,-48.67|122
Palmares|-8.68,-35.59|42
Palmas|-10.17,-48.33|196
Palmeira das Missões|-27.90,-53.31|31
Palmeira|-25.43,-50.01|19
Palmital|-22.79,-50.22|19
Palotina|-24.28,-53.84|23
Panambi|-28.29,-53.50|30
Paracambi|-22.61,-43.71|36
Paracatu|-17.22,-46.87|71
Paracuru|-3.41,-39.03|21
Paragominas|-2.97,-47.48|70
Paraguaçu Paulista|-22.41,-50.58|39
Paraguaçu|-21.55,-45.74|16
Paraipaba|-3.44,-39.15|18
Paranaguá|-25.52,-48.53|141
Paranapanema|-23.39,-48.72|16
Paranavaí|-23.07,-52.47|73
Paranaíba|-19.68,-51.19|32
Paraty|-23.22,-44.71|15
Parauapebas|-6.07,-49.90|196
Paraíba do Sul|-22.16,-43.29|36
Parelhas|-6.69,-36.66|16
Parintins|-2.63,-56.74|64
Parnamirim|-5.92,-35.26|150
Parnaíba|-2.90,-41.78|138
Parobé|-29.63,-50.83|49
Pará de Minas|-19.86,-44.61|76
Passo Fundo|-28.26,-52.41|180
Passos|-20.72,-46.61|99
Pato Branco|-26.23,-52.67|66
Patos de Minas|-18.58,-46.52|126
Patos|-7.02,-37.28|93
Patrocínio|-18.94,-46.99|72
Paty do Alferes|-22.43,-43.42|21
Paulista|-7.94,-34.87|290
Paulo Afonso|-9.41,-38.21|85
Paulínia|-22.76,-47.15|66
Pederneiras|-22.35,-48.77|38
Pedra Azul|-16.01,-41.30|21
Pedra Branca|-5.45,-39.72|20
Pedreira|-22.74,-46.90|39
Pedro II|-4.42,-41.46|22
Pedro Leopoldo|-19.62,-44.04|49
Pelotas|-31.77,-52.34|321
Penalva|-3.29,-45.17|17
Penedo|-10.29,-36.59|42
Penha|-26.77,-48.65|20
Pentecoste|-3.79,-39.27|20
Penápolis|-21.42,-50.08|54
Perdões|-21.09,-45.09|18
Pereira Barreto|-20.64,-51.11|23
Peruíbe|-24.32,-47.00|63
Pesqueira|-8.36,-36.70|42
Petrolina|-9.40,-40.50|195
Petrópolis|-22.50,-43.18|273
Picos|-7.08,-41.47|57
Piedade|-23.71,-47.43|28
Pilar do Sul|-23.81,-47.72|19
Pimenta Bueno|-11.67,-61.19|26
Pindamonhangaba|-22.92,-45.46|132
Pindaré Mirim|-3.61,-45.34|23
Pindobaçu|-10.74,-40.36|17
Pinhais|-25.44,-49.19|117
Pinheiral|-22.51,-44.00|19
Pinheiro|-2.52,-45.08|39
Pinhão|-25.70,-51.66|15
Piracaia|-23.05,-46.36|26
Piracanjuba|-17.30,-49.02|17
Piracicaba|-22.73,-47.65|342
Piracuruca|-3.93,-41.71|19
Piraju|-23.19,-49.38|25
Pirajuí|-22.00,-49.46|18
Pirapora|-17.34,-44.94|52
Pirapozinho|-22.28,-51.50|22
Piraquara|-25.44,-49.07|41
Pirassununga|-22.00,-47.43|60
Piraí do Sul|-24.53,-49.95|16
Piraí|-22.63,-43.90|19
Pires do Rio|-17.30,-48.28|25
Piripiri|-4.27,-41.78|45
Piritiba|-11.73,-40.56|16
Pitanga|-24.76,-51.76|19
Pitangueiras|-21.01,-48.22|29
Pitangui|-19.68,-44.89|19
Piuí|-20.47,-45.96|27
Piúma|-20.84,-40.72|18
Planaltina|-15.62,-47.65|189
Poconé|-16.26,-56.62|21
Pombal|-6.77,-37.80|22
Pombos|-8.14,-35.40|16
Pomerode|-26.74,-49.18|22
Pompéia|-22.11,-50.17|18
Pompéu|-19.22,-44.94|25
Ponta Grossa|-25.09,-50.16|292
Ponta Porã|-22.54,-55.73|56
Pontal|-21.02,-48.04|33
Ponte Nova|-20.42,-42.91|48
Pontes e Lacerda|-15.23,-59.34|29
Porangatu|-13.44,-49.15|33
Portel|-1.94,-50.82|21
Porto Alegre|-30.03,-51.23|1373
Porto Calvo|-9.04,-35.40|17
Porto Feliz|-23.21,-47.52|41
Porto Ferreira|-21.85,-47.48|49
Porto Seguro|-16.45,-39.06|123
Porto União|-26.24,-51.08|29
Porto Velho|-8.76,-63.90|306
Portão|-29.70,-51.24|21
Posse|-14.09,-46.37|20
Posto da Mata|-17.89,-39.86|22
Pouso Alegre|-22.23,-45.94|115
Poá|-23.53,-46.34|107
Poços de Caldas|-21.79,-46.56|147
Poções|-14.53,-40.37|35
Prado|-17.34,-39.22|15
Praia Grande|-24.01,-46.40|250
Prata|-19.31,-48.92|20
Presidente Dutra|-5.29,-44.49|30
Presidente Epitácio|-21.76,-52.12|39
Presidente Prudente|-22.13,-51.39|210
Presidente Venceslau|-21.88,-51.84|34
Promissão|-21.54,-49.86|27
Propriá|-10.21,-36.84|24
Prudentópolis|-25.21,-50.98|20
Pôsto Fiscal Rolim de Moura|-13.08,-62.28|38
Quaraí|-30.39,-56.45|23
Quatro Barras|-25.37,-49.08|18
Queimados|-22.72,-43.56|136
Quirinópolis|-18.45,-50.45|32
Quixadá|-4.97,-39.02|49
Quixeramobim|-5.20,-39.29|34
Rancharia|-22.23,-50.89|26
Recife|-8.05,-34.88|1478
Redenção|-8.03,-50.03|82
Regente Feijó|-22.22,-51.30|17
Registro|-24.49,-47.84|46
Resende|-22.47,-44.45|112
Resplendor|-19.33,-41.26|15
Riachão do Jacuípe|-11.81,-39.39|17
Ribeira do Pombal|-10.83,-38.54|28
Ribeirão Pires|-23.71,-46.41|112
Ribeirão Preto|-21.18,-47.81|620
Ribeirão da Ilha|-27.70,-48.53|21
Ribeirão das Neves|-19.77,-44.09|407
Ribeirão|-8.51,-35.38|30
Rio Bonito|-22.71,-42.61|36
Rio Branco do Sul|-25.19,-49.31|26
Rio Branco|-9.97,-67.81|258
Rio Brilhante|-21.80,-54.55|19
Rio Claro|-22.41,-47.56|180
Rio Formoso|-8.67,-35.16|16
Rio Grande da Serra|-23.74,-46.40|38
Rio Grande|-32.03,-52.10|188
Rio Largo|-9.48,-35.85|63
Rio Negrinho|-26.25,-49.52|42
Rio Negro|-26.11,-49.80|23
Rio Pardo|-29.99,-52.38|27
Rio Preto da Eva|-2.70,-59.70|24
Rio Real|-11.48,-37.93|24
Rio Verde de Mato Grosso|-18.92,-54.84|17
Rio Verde|-17.80,-50.93|230
Rio das Ostras|-22.53,-41.95|100
Rio das Pedras|-22.84,-47.61|24
Rio de Janeiro|-22.91,-43.18|6024
Rio do Sul|-27.21,-49.64|52
Rolante|-29.65,-50.58|16
Rolândia|-23.31,-51.37|51
Rondonópolis|-16.47,-54.64|153
Rosário do Sul|-30.26,-54.91|37
Rubiataba|-15.16,-49.80|16
Russas|-4.94,-37.98|39
Ruy Barbosa|-12.28,-40.49|21
Salgueiro|-8.07,-39.12|42
Salinópolis|-0.61,-47.36|41
Salto de Pirapora|-23.65,-47.57|32
Salvador|-12.97,-38.51|2712
Santa Bárbara d'Oeste|-22.75,-47.41|188
Santa Cecília|-26.96,-50.43|15
Santa Cruz Cabrália|-16.28,-39.02|20
Santa Cruz das Palmeiras|-21.83,-47.25|26
Santa Cruz do Capibaribe|-7.96,-36.20|76
Santa Cruz do Rio Pardo|-22.90,-49.63|37
Santa Cruz do Sul|-29.72,-52.43|106
Santa Fé do Sul|-20.21,-50.93|26
Santa Gertrudes|-22.46,-47.53|18
Santa Helena de Goiás|-17.81,-50.60|34
Santa Helena|-2.23,-45.30|16
Santa Inês|-3.67,-45.38|67
Santa Isabel|-23.32,-46.22|34
Santa Luzia|-19.77,-43.85|244
Santa Maria da Vitória|-13.39,-44.20|23
Santa Maria|-29.68,-53.81|249
Santa Quitéria do Maranhão|-3.52,-42.55|17
Santa Quitéria|-4.33,-40.16|24
Santa Rita do Passa Quatro|-21.71,-47.48|25
Santa Rita do Sapucaí|-22.25,-45.70|29
Santa Rita|-7.11,-34.98|120
Santa Rosa de Viterbo|-21.47,-47.36|21
Santa Vitória do Palmar|-33.52,-53.37|28
Santaluz|-11.26,-39.37|25
Santana de Parnaíba|-23.44,-46.92|99
Santana do Ipanema|-9.38,-37.25|26
Santana do Livramento|-30.89,-55.53|90
Santana do Paraíso|-19.36,-42.57|26
Santana|-0.06,-51.18|84
Santarém|-2.44,-54.71|189
Santo Amaro da Imperatriz|-27.69,-48.78|18
Santo Amaro|-12.55,-38.71|47
Santo Anastácio|-21.84,-51.61|17
Santo André|-23.66,-46.54|662
Santo Antônio da Platina|-23.30,-50.08|35
Santo Antônio de Jesus|-12.97,-39.26|74
Santo Antônio de Posse|-22.61,-46.92|18
Santo Antônio de Pádua|-21.54,-42.18|33
Santo Antônio do Amparo|-20.95,-44.92|17
Santo Antônio do Monte|-20.09,-45.29|23
Santo Estêvão|-12.43,-39.25|27
Santo Ângelo|-28.30,-54.26|65
Santos Dumont|-21.46,-43.55|42
Santos|-23.96,-46.33|411
Sapiranga|-29.64,-51.01|76
Sapucaia|-29.83,-51.15|131
Saquarema|-22.92,-42.51|62
Sarandi|-23.44,-51.87|85
Sarzedo|-20.04,-44.14|21
Satuba|-9.56,-35.82|16
Saubara|-12.74,-38.77|16
Schroeder|-26.41,-49.07|16
Seabra|-12.42,-41.77|17
Sena Madureira|-9.06,-68.67|21
Senador Canedo|-16.71,-49.09|62
Senador Pompeu|-5.59,-39.37|17
Senhor do Bonfim|-10.46,-40.19|48
Seropédica|-22.74,-43.71|55
Serra Negra|-22.61,-46.70|23
Serra Talhada|-7.99,-38.30|51
Serrana|-21.21,-47.60|40
Serra|-20.13,-40.31|394
Serrinha|-11.66,-39.01|49
Sertânia|-8.07,-37.26|18
Sertãozinho|-21.14,-47.99|99
Sete Lagoas|-19.47,-44.25|201
Sidrolândia|-20.93,-54.96|17
Silva Jardim|-22.65,-42.39|17
Simão Dias|-10.74,-37.81|18
Simões Filho|-12.78,-38.40|117
Sinop|-11.86,-55.50|116
Sirinhaém|-8.59,-35.12|41
Sobradinho|-12.83,-39.10|19
Sobral|-3.69,-40.35|158
Soledade|-28.82,-52.51|25
Solânea|-6.75,-35.54|17
Sorocaba|-23.50,-47.46|559
Soure|-0.72,-48.52|18
Sousa|-6.76,-38.23|48
Sumaré|-22.82,-47.27|228
Surubim|-7.83,-35.75|35
Suzano|-23.54,-46.31|283
São Bento do Sul|-26.25,-49.38|78
São Bento|-6.28,-37.75|25
São Bernardo do Campo|-23.69,-46.56|743
São Borja|-28.66,-56.00|60
São Caetano do Sul|-23.62,-46.55|136
São Carlos|-22.02,-47.89|205
São Cristóvão|-11.01,-37.21|72
São Domingos do Maranhão|-5.58,-44.39|18
São Fidélis|-21.65,-41.75|28
São Francisco do Conde|-12.63,-38.68|25
São Francisco do Sul|-26.24,-48.64|36
São Francisco|-15.95,-44.86|33
São Félix do Xingu|-6.64,-51.99|16
São Gabriel da Cachoeira|-0.12,-67.09|15
São Gabriel|-30.34,-54.32|55
São Gonçalo do Amarante|-3.61,-38.97|24
São Gonçalo do Sapucaí|-21.89,-45.60|19
São Gotardo|-19.31,-46.05|34
São Jerônimo|-29.96,-51.72|17
São Joaquim da Barra|-20.58,-47.85|43
São Joaquim|-28.29,-49.93|16
São José de Mipibu|-6.07,-35.24|15
São José de Ribamar|-2.56,-44.05|28
São José do Egito|-7.48,-37.27|18
São José do Rio Pardo|-21.60,-46.89|47
São José do Rio Preto|-20.82,-49.38|375
São José dos Campos|-23.18,-45.89|614
São José dos Pinhais|-25.53,-49.21|124
São José|-28.21,-49.16|200
São João Nepomuceno|-21.54,-43.01|23
São João da Barra|-21.64,-41.05|21
São João da Boa Vista|-21.97,-46.80|77
São João de Meriti|-22.80,-43.37|455
São João del Rei|-21.14,-44.26|79
São João dos Inhamuns|-6.00,-40.28|29
São João dos Patos|-6.50,-43.70|20
São Leopoldo|-29.76,-51.15|209
São Lourenço da Mata|-8.00,-35.02|88
São Lourenço do Sul|-31.37,-51.98|25
São Lourenço|-22.12,-45.05|41
São Luiz Gonzaga|-28.41,-54.96|32
São Luís de Montes Belos|-16.52,-50.37|24
São Luís do Quitunde|-9.32,-35.56|21
São Luís|-2.53,-44.30|917
São Manuel|-22.73,-48.57|34
São Marcos|-28.97,-51.07|19
São Mateus do Maranhão|-4.04,-44.48|28
São Mateus do Sul|-25.87,-50.38|25
São Mateus|-18.72,-39.86|77
São Miguel do Araguaia|-13.28,-50.16|19
São Miguel do Guamá|-1.63,-47.48|28
São Miguel do Iguaçu|-25.35,-54.24|15
São Miguel dos Campos|-9.78,-36.09|41
São Paulo|-23.55,-46.64|10021
São Pedro da Aldeia|-22.84,-42.10|55
São Pedro|-22.55,-47.91|27
São Raimundo Nonato|-9.02,-42.70|20
São Roque|-23.53,-47.14|51
São Sebastião do Caí|-29.59,-51.38|19
São Sebastião do Paraíso|-20.92,-46.99|69
São Sebastião do Passé|-12.51,-38.50|31
São Sebastião|-23.76,-45.41|76
São Sepé|-30.16,-53.57|19
São Vicente|-23.96,-46.39|324
Tabatinga|-4.23,-69.94|28
Tabira|-7.59,-37.54|17
Taboão da Serra|-23.63,-46.79|215
Taiobeiras|-15.81,-42.23|24
Tamandaré|-8.76,-35.10|18
Tambaú|-21.70,-47.27|20
Tanabi|-20.63,-49.65|18
Tanguá|-22.73,-42.71|24
Tapes|-30.67,-51.40|19
Tapiramutá|-11.85,-40.79|17
Taquara|-29.65,-50.78|48
Taquaritinga|-21.41,-48.50|50
Taquarituba|-23.53,-49.24|21
Taquari|-29.80,-51.86|27
Tarauacá|-8.16,-70.77|17
Tatuí|-23.36,-47.86|94
Taubaté|-23.03,-45.56|252
Tefé|-3.37,-64.72|45
Telêmaco Borba|-24.32,-50.62|59
Teodoro Sampaio|-22.53,-52.17|15
Teresina|-5.09,-42.80|745
Teresópolis|-22.42,-42.98|124
Teutônia|-29.45,-51.81|22
Teófilo Otoni|-17.86,-41.51|101
Tianguá|-3.73,-40.99|46
Tietê|-23.10,-47.71|32
Tijucas|-27.24,-48.63|22
Timbaúba|-7.51,-35.32|45
Timbiras|-4.26,-43.94|18
Timbó|-26.82,-49.27|34
Timon|-5.09,-42.84|124
Timóteo|-19.58,-42.65|92
Tobias Barreto|-11.18,-38.00|30
Tomé Açu|-2.42,-48.15|34
Toritama|-8.01,-36.06|24
Torres|-29.34,-49.73|33
Trairi|-3.28,-39.27|23
Tramandaí|-29.98,-50.13|35
Tremembé|-22.96,-45.55|32
Trindade|-16.65,-49.49|98
Três Corações|-21.70,-45.25|63
Três Coroas|-29.52,-50.78|21
Três Lagoas|-20.79,-51.70|79
Três Passos|-27.46,-53.93|17
Três Pontas|-21.37,-45.51|44
Três Rios|-22.12,-43.21|72
Três de Maio|-27.77,-54.24|18
Tubarão|-28.47,-49.01|67
Tucano|-10.96,-38.79|31
Tucumã|-6.75,-51.16|39
Tucuruí|-3.77,-49.68|76
Tuntum|-5.26,-44.65|16
Tupaciguara|-18.59,-48.70|24
Tupanciretã|-29.08,-53.84|17
Tupã|-21.93,-50.51|62
Ubaitaba|-14.31,-39.32|28
Ubatuba|-23.43,-45.07|79
Ubatã|-14.21,-39.53|16
Uberaba|-19.75,-47.93|261
Uberlândia|-18.92,-48.28|564
Ubá|-21.12,-42.94|98
Umuarama|-23.77,-53.33|107
Unaí|-16.36,-46.91|60
União da Vitória|-26.23,-51.09|49
União dos Palmares|-9.16,-36.03|41
União|-4.59,-42.86|16
Uruaçu|-14.52,-49.14|30
Uruguaiana|-29.75,-57.09|123
Uruçuca|-14.59,-39.28|24
Vacaria|-28.51,-50.93|57
Valença do Piauí|-6.41,-41.75|16
Valença|-13.37,-39.07|63
Valinhos|-22.97,-47.00|89
Vargem Grande do Sul|-21.83,-46.89|36
Vargem Grande|-3.54,-43.92|21
Varginha|-21.55,-45.43|117
Varjota|-4.19,-40.48|16
Vassouras|-22.40,-43.66|21
Vazante|-17.99,-46.91|15
Venâncio Aires|-29.61,-52.19|41
Vera Cruz|-12.63,-41.03|31
Veranópolis|-28.94,-51.55|20
Vespasiano|-19.69,-43.92|95
Viamão|-30.08,-51.02|285
Viana|-20.39,-40.50|55
Videira|-27.01,-51.15|42
Vigia|-0.86,-48.14|29
Vila Velha|-20.33,-40.29|395
Vilhena|-12.74,-60.15|63
Vinhedo|-23.03,-46.98|56
Viradouro|-20.87,-48.30|17
Visconde do Rio Branco|-21.01,-42.84|29
Vitória da Conquista|-14.87,-40.84|253
Vitória de Santo Antão|-8.12,-35.29|107
Vitória do Mearim|-3.46,-44.87|16
Vitória|-20.32,-40.34|313
Viçosa do Ceará|-3.56,-41.09|17
Viçosa|-20.75,-42.88|69
Volta Redonda|-22.52,-44.10|250
Votorantim|-23.55,-47.44|99
Votuporanga|-20.42,-49.97|70
Várzea Alegre|-5.35,-40.38|22
Várzea Grande|-15.65,-56.13|250
Várzea Paulista|-23.21,-46.83|111
Várzea da Palma|-17.60,-44.73|29
Wenceslau Braz|-23.87,-49.80|16
Xanxerê|-26.88,-52.40|33
Xinguara|-7.10,-49.94|44
Xique Xique|-10.82,-42.73|35
Água Preta|-8.71,-35.53|16
Águas Belas|-9.11,-37.12|23
Águas Vermelhas|-15.75,-41.46|16
Águas de Lindóia|-22.48,-46.63|19
Álvares Machado|-22.08,-51.47|22
Óbidos|-1.92,-55.52|25
# BS
Lucaya|26.53,-78.67|47
Nassau|25.06,-77.34|228
# BT
Phuntsholing|26.85,89.39|17
Punākha|27.59,89.88|22
Thimphu|27.47,89.64|99
Tsirang|27.02,90.12|19
# BW
Francistown|-21.17,27.51|90
Gaborone|-24.65,25.91|208
Janeng|-25.42,25.55|17
Kanye|-24.97,25.33|45
Letlhakane|-21.41,25.59|18
Lobatse|-25.22,25.68|31
Mahalapye|-23.10,26.81|44
Maun|-19.98,23.42|50
Mochudi|-24.42,26.15|37
Mogoditshane|-24.63,25.87|43
Molepolole|-24.41,25.50|63
Mosopa|-24.77,25.42|20
Palapye|-22.55,27.13|31
Ramotswa|-24.87,25.87|21
Selebi-Phikwe|-21.98,27.84|54
Serowe|-22.39,26.71|47
Thamaga|-24.67,25.54|21
Tonota|-21.44,27.46|18
# BY
Asipovichy|53.30,28.64|35
Babruysk|53.14,29.22|221
Baranovichi|53.13,26.01|169
Barysaw|54.23,28.50|144
Brest|52.10,23.69|301
Byaroza|52.53,24.98|30
Bykhaw|53.52,30.25|18
Dobrush|52.41,31.32|19
Dzyarzhynsk|53.68,27.14|25
Hlybokaye|55.14,27.69|22
Homyel'|52.43,30.98|481
Horad Zhodzina|54.10,28.33|61
Horki|54.29,30.99|34
Hrodna|53.69,23.83|317
Ivatsevichy|52.71,25.34|24
Kalinkavichy|52.13,29.33|37
Kalodzishchy|53.94,27.78|17
Kobryn|52.21,24.36|51
Krychaw|53.71,31.72|28
Lida|53.88,25.30|98
Luninyets|52.25,26.80|25
Lyasny|54.01,27.70|15
Lyepyel’|54.88,28.70|17
Mahilyow|53.92,30.34|369
Maladzyechna|54.32,26.85|101
Mar’’ina Horka|53.51,28.15|20
Mazyr|52.05,29.25|112
Minsk|53.90,27.57|1742
Mosty|53.41,24.54|16
Navapolatsk|55.53,28.60|101
Novogrudok|53.59,25.82|31
Orsha|54.51,30.42|125
Pastavy|55.12,26.83|20
Pinsk|52.12,26.10|131
Polatsk|55.49,28.79|82
Pruzhany|52.56,24.46|19
Rahachow|53.09,30.05|35
Rechytsa|52.36,30.39|65
Salihorsk|52.79,27.54|102
Shchuchyn|53.60,24.75|16
Slonim|53.09,25.32|51
Slutsk|53.03,27.56|62
Smarhon’|54.48,26.40|37
Stowbtsy|53.48,26.74|16
Svyetlahorsk|52.63,29.74|71
Vilyeyka|54.49,26.91|30
Vitebsk|55.19,30.20|343
Volkovysk|53.16,24.45|47
Zhlobin|52.89,30.02|73
# BZ
Belize City|17.50,-88.20|61
Orange Walk|18.08,-88.56|15
San Ignacio|17.16,-89.07|17
# CA
Abbotsford|49.06,-122.25|152
Ajax|43.85,-79.03|90
Alliston|44.15,-79.87|19
Alma|48.55,-71.65|30
Amos|48.57,-78.12|18
Ancaster|43.22,-79.99|33
Baie-Comeau|49.22,-68.15|30
Barrie|44.40,-79.67|182
Beaconsfield|45.43,-73.87|19
Belleville|44.17,-77.38|49
Beloeil|45.57,-73.21|19
Blainville|45.67,-73.88|46
Boisbriand|45.62,-73.83|26
Boucherville|45.59,-73.44|39
Brampton|43.68,-79.77|434
Brantford|43.13,-80.27|88
Brant|43.13,-80.35|34
Brockville|44.59,-75.69|24
Brossard|45.45,-73.47|70
Buckingham|45.59,-75.42|17
Burlington|43.39,-79.84|164
Burnaby|49.27,-122.95|203
Calgary|51.05,-114.09|1020
Campbell River|50.02,-125.24|33
Camrose|53.02,-112.84|16
Candiac|45.38,-73.52|16
Chambly|45.45,-73.28|23
Charlottetown|46.23,-63.13|42
Chilliwack|49.17,-121.95|77
Châteauguay|45.38,-73.75|43
Clarence-Rockland|45.55,-75.29|21
Cobourg|43.96,-78.17|18
Cochrane|51.18,-114.47|16
Collingwood|44.48,-80.22|16
Conception Bay South|47.50,-53.00|17
Coquitlam|49.28,-122.78|140
Corner Brook|48.95,-57.95|19
Cornwall|45.02,-74.73|49
Courtenay|49.69,-124.99|33
Cranbrook|49.50,-115.77|19
Côte-Saint-Luc|45.47,-73.67|31
Dartmouth|44.67,-63.58|101
Delta|49.14,-122.91|102
Deux-Montagnes|45.53,-73.90|17
Dollard-Des Ormeaux|45.49,-73.82|49
Dorval|45.45,-73.75|18
Drummondville|45.88,-72.48|59
East Gwillimbury|44.10,-79.44|24
East York|43.69,-79.33|115
Edmonton|53.55,-113.47|712
Edmundston|47.37,-68.33|17
Etobicoke|43.65,-79.57|348
Fallingbrook|45.48,-75.48|25
Fort Erie|42.90,-78.93|16
Fort McMurray|56.73,-111.38|76
Fort St. John|56.25,-120.85|17
Fredericton|45.95,-66.67|52
Gatineau|45.48,-75.70|242
Glace Bay|46.20,-59.96|20
Granby|45.40,-72.73|54
Grande Prairie|55.17,-118.80|41
Greater Napanee|44.25,-76.95|15
Greater Sudbury|46.49,-80.99|158
Guelph|43.55,-80.26|116
Halifax|44.65,-63.57|359
Hamilton|43.25,-79.85|520
Joliette|46.02,-73.42|35
Kamloops|50.67,-120.32|69
Kanata|45.30,-75.92|90
Kelowna|49.88,-119.49|125
Kenora|49.77,-94.49|15
Kitchener|43.43,-80.51|234
L'Ancienne-Lorette|46.79,-71.35|17
L'Assomption|45.82,-73.43|16
La Prairie|45.42,-73.50|22
Ladner|49.09,-123.08|200
Langford|48.45,-123.50|22
Langley|49.10,-122.66|24
Laval|45.57,-73.69|377
Leamington|42.05,-82.60|33
Leduc|53.27,-113.55|16
Les Coteaux|45.28,-74.23|17
Lethbridge|49.70,-112.82|71
Lindsay|44.35,-78.73|20
Lloydminster|53.27,-110.02|31
Longueuil|45.53,-73.52|229
Lower Sackville|44.78,-63.68|21
Lutes Mountain|46.14,-64.91|16
Lévis|46.80,-71.18|126
Magog|45.27,-72.15|16
Maple Ridge|49.22,-122.60|70
Markham|43.87,-79.27|262
Mascouche|45.75,-73.60|35
Medicine Hat|50.04,-110.68|63
Milton|43.52,-79.88|102
Mirabel|45.65,-74.08|35
Miramichi|47.03,-65.50|18
Mississauga|43.58,-79.66|669
Moncton|46.09,-64.80|109
Mont-Royal|45.52,-73.65|19
Mont-Saint-Hilaire|45.57,-73.19|16
Montréal|45.51,-73.59|1600
Moose Jaw|50.40,-105.53|32
Mount Pearl|47.52,-52.78|25
Nanaimo|49.17,-123.94|85
Nepean|45.34,-75.72|180
New Glasgow|45.58,-62.65|19
New Westminster|49.21,-122.91|59
Newmarket|44.05,-79.47|74
Niagara Falls|43.10,-79.07|82
Norfolk County|42.83,-80.38|61
North Battleford|52.78,-108.30|19
North Bay|46.32,-79.47|50
North Cowichan|48.84,-123.69|32
North Vancouver|49.32,-123.07|48
North York|43.77,-79.42|636
Oak Bay|48.45,-123.30|18
Oakville|43.45,-79.68|166
Okanagan|50.36,-119.35|298
Orangeville|43.92,-80.10|31
Orillia|44.61,-79.42|30
Oshawa|43.90,-78.85|309
Ottawa|45.41,-75.70|812
Owen Sound|44.57,-80.94|23
Pembroke|45.82,-77.12|16
Penticton|49.48,-119.59|38
Petawawa|45.89,-77.28|16
Pickering|43.90,-79.13|88
Pitt Meadows|49.22,-122.69|17
Pointe-Claire|45.45,-73.82|30
Port Alberni|49.24,-124.80|21
Port Colborne|42.90,-79.23|19
Port Coquitlam|49.27,-122.77|58
Port Moody|49.28,-122.82|28
Prince Albert|53.20,-105.77|35
Prince Edward|44.00,-77.25|25
Prince George|53.92,-122.75|66
Quinte West|44.18,-77.57|43
Québec|46.81,-71.21|529
Rayside-Balfour|46.61,-81.21|16
Red Deer|52.27,-113.80|74
Regina|50.45,-104.62|176
Repentigny|45.74,-73.45|76
Richmond Hill|43.87,-79.44|186
Rimouski|48.45,-68.52|42
Rivière-du-Loup|47.83,-69.54|19
Rouyn-Noranda|48.24,-79.02|24
Saguenay|48.42,-71.07|144
Saint John|45.27,-66.06|88
Saint-Augustin-de-Desmaures|46.74,-71.45|17
Saint-Basile-le-Grand|45.53,-73.28|16
Saint-Bruno-de-Montarville|45.53,-73.35|24
Saint-Constant|45.37,-73.57|24
Saint-Eustache|45.56,-73.91|42
Saint-Georges|46.11,-70.67|31
Saint-Hyacinthe|45.63,-72.96|50
Saint-Jean-sur-Richelieu|45.31,-73.26|72
Saint-Jérôme|45.78,-74.00|55
Saint-Lazare|45.40,-74.13|17
Sainte-Catherine|45.40,-73.58|17
Sainte-Julie|45.58,-73.33|29
Sainte-Thérèse|45.64,-73.83|25
Salaberry-de-Valleyfield|45.25,-74.13|39
Sarnia|42.98,-82.40|72
Saskatoon|52.13,-106.67|199
Sault Ste. Marie|46.52,-84.33|66
Scarborough|43.77,-79.26|600
Sept-Îles|50.20,-66.38|23
Shawinigan|46.57,-72.75|38
Sherbrooke|45.40,-71.90|129
Sherwood Park|53.52,-113.32|55
Sorel-Tracy|46.04,-73.11|42
Spruce Grove|53.53,-113.92|36
Squamish|49.70,-123.16|18
St. Albert|53.63,-113.64|58
St. Catharines|43.17,-79.24|132
St. John's|47.56,-52.71|99
St. Thomas|42.77,-81.18|36
Surrey|49.11,-122.83|395
Terrace|54.52,-128.60|19
Terrebonne|45.70,-73.65|95
Thetford-Mines|46.09,-71.31|26
Thorold|43.12,-79.20|18
Thunder Bay|48.38,-89.25|99
Timmins|48.47,-81.33|43
Toronto|43.70,-79.42|2600
Trois-Rivières|46.35,-72.55|120
Tsawwassen|49.02,-123.08|22
Val-d'Or|48.10,-77.80|26
Valley East|46.67,-81.00|17
Vancouver|49.25,-123.12|600
Vanier|45.44,-75.66|17
Varennes|45.68,-73.43|21
Vaudreuil-Dorion|45.40,-74.03|26
Vaughan|43.84,-79.50|239
Vernon|50.03,-126.36|48
Victoriaville|46.05,-71.97|34
Victoria|48.44,-123.35|290
Walnut Grove|49.16,-122.64|26
Waterloo|43.47,-80.52|97
Welland|42.98,-79.25|50
West End|49.28,-123.13|45
West Kelowna|49.86,-119.58|29
West Vancouver|49.37,-123.17|43
Westmount|45.48,-73.60|20
White Rock|49.02,-122.80|66
Whitehorse|60.72,-135.05|23
Willowdale|43.77,-79.40|79
Windsor|42.30,-83.02|278
Winnipeg|49.88,-97.15|632
Woodstock|43.13,-80.75|40
Yellowknife|62.45,-114.37|16
Yorkton|51.22,-102.47|16
le Plateau|45.44,-75.78|15
# CD
Aketi|2.74,23.78|35
Bandundu|-3.32,17.38|118
Basoko|1.24,23.62|44
Beni|0.49,29.47|232
Boende|-0.28,20.88|32
Bolobo|-2.16,16.23|28
Boma|-5.85,13.05|163
Bondo|3.81,23.69|18
Bukama|-9.20,25.85|39
Bukavu|-2.49,28.84|225
Bulungu|-4.54,18.60|48
Bumba|2.19,22.47|96
Bunia|1.56,30.25|97
Businga|3.34,20.89|29
Buta|2.79,24.73|50
Butembo|0.14,29.29|155
Demba|-5.50,22.27|22
Gandajika|-6.75,23.95|154
Gbadolite|4.28,21.00|50
Gemena|3.26,19.77|118
Goma|-1.67,29.23|144
Ilebo|-4.33,20.59|107
Inongo|-1.93,18.29|40
Isiro|2.77,27.62|127
Kabalo|-6.05,26.91|30
Kabare|-2.50,28.79|37
Kabinda|-6.14,24.48|59
Kalemie|-5.95,29.19|147
Kambove|-10.87,26.60|37
Kamina|-8.74,25.00|74
Kampene|-3.60,26.67|37
Kananga|-5.90,22.42|464
Kasangulu|-4.58,15.17|28
Kasongo-Lunda|-6.48,16.82|20
Kasongo|-4.43,26.67|55
Kikwit|-5.04,18.82|187
Kindu|-2.94,25.92|136
Kinshasa|-4.33,15.31|7786
Kipushi|-11.76,27.25|62
Kisangani|0.52,25.19|539
Kolwezi|-10.71,25.47|418
Kongolo|-5.39,27.00|32
Libenge|3.65,18.64|27
Likasi|-10.98,26.74|422
Lisala|2.15,21.52|70
Lodja|-3.52,23.60|68
Lubumbashi|-11.66,27.48|1374
Luebo|-5.35,21.42|35
Lukolela|-1.06,17.18|15
Lusambo|-4.98,23.44|41
Mangai|-4.02,19.53|37
Masina|-4.38,15.39|485
Matadi|-5.84,13.46|180
Mbandaka|0.05,18.26|184
Mbanza-Ngungu|-5.26,14.86|86
Mbuji-Mayi|-6.14,23.59|875
Moanda|-5.93,12.37|50
Mushie|-3.02,16.92|33
Mweka|-4.85,21.56|51
Mwene-Ditu|-7.01,23.45|189
Nioki|-2.72,17.69|41
Sake|-1.57,29.04|17
Tshela|-5.00,12.95|39
Tshikapa|-6.42,20.80|267
Uvira|-3.40,29.14|170
Watsa|3.04,29.54|25
Yangambi|0.77,24.44|36
# CF
Bambari|5.77,20.68|33
Bangassou|4.74,22.82|24
Bangui|4.36,18.55|542
Batangafo|7.30,18.28|15
Berbérati|4.26,15.79|62
Bimbo|4.26,18.42|130
Boda|4.32,17.47|17
Bossangoa|6.49,17.46|27
Bouar|5.93,15.60|29
Bozoum|6.32,16.38|40
Bria|6.54,21.99|29
Carnot|4.94,15.88|38
Damara|4.96,18.70|20
Ippy|6.27,21.22|17
Kaga Bandoro|6.99,19.19|57
Mbaïki|3.87,17.99|67
Mobaye|4.32,21.18|19
Nola|3.52,16.05|27
Paoua|7.24,16.44|18
Sibut|5.72,19.07|34
# CG
Brazzaville|-4.27,15.28|1285
Dolisie|-4.20,12.67|104
Gamboma|-1.88,15.86|21
Impfondo|1.62,18.06|21
Loandjili|-4.76,11.86|23
Madingou|-4.15,13.55|23
Mossendjo|-2.95,12.70|18
Ouésso|1.61,16.05|24
Owando|-0.48,15.90|24
Pointe-Noire|-4.78,11.86|659
Sibiti|-3.68,13.35|19
# CH
Aarau|47.39,8.04|16
Adliswil|47.31,8.52|15
Allschwil|47.55,7.54|18
Baar|47.20,8.53|21
Basel|47.56,7.57|164
Bellinzona|46.19,9.02|17
Bern|46.95,7.45|122
Carouge|46.18,6.14|19
Chur|46.85,9.53|32
Dietikon|47.40,8.40|21
Dübendorf|47.40,8.62|20
Frauenfeld|47.56,8.90|22
Fribourg|46.80,7.15|33
Genève|46.20,6.15|184
Gossau|47.42,9.25|17
Grenchen|47.19,7.40|16
Herisau|47.39,9.28|15
Horgen|47.26,8.60|16
Jona|47.23,8.84|18
Kloten|47.45,8.58|16
Kreuzlingen|47.65,9.18|18
Kriens|47.03,8.29|25
Köniz|46.92,7.41|37
La Chaux-de-Fonds|47.10,6.83|37
Lausanne|46.52,6.63|117
Littau|47.05,8.26|16
Lugano|46.01,8.96|63
Luzern|47.05,8.31|57
Meyrin|46.23,6.08|20
Monthey|46.25,6.95|15
Montreux|46.43,6.91|23
Muttenz|47.52,7.65|17
Neuchâtel|46.99,6.93|31
Nyon|46.38,6.24|17
Olten|47.35,7.90|16
Onex|46.18,6.10|17
Pully|46.51,6.66|16
Rapperswil|47.23,8.82|35
Renens|46.54,6.59|18
Riehen|47.58,7.65|20
Sankt Gallen|47.42,9.37|71
Schaffhausen|47.70,8.63|34
Sierre|46.29,7.54|16
Sitten|46.23,7.36|28
Steffisburg|46.78,7.63|15
Thun|46.75,7.62|42
Uster|47.35,8.72|23
Vernier|46.22,6.08|30
Vevey|46.46,6.84|16
Wettingen|47.47,8.32|18
Wil|47.46,9.05|17
Winterthur|47.51,8.72|92
Yverdon-les-Bains|46.78,6.64|24
Zug|47.17,8.52|23
Zürich|47.37,8.55|342
# CI
Abengourou|6.73,-3.50|104
Abidjan|5.35,-4.00|3677
Abobo|5.42,-4.02|900
Aboisso|5.47,-3.21|38
Adiaké|5.29,-3.30|17
Adzopé|6.11,-3.86|62
Affery|6.32,-3.95|30
Agboville|5.93,-4.21|82
Agnibilékrou|7.13,-3.20|43
Akoupé|6.38,-3.89|36
Anyama|5.49,-4.05|101
Bangolo|7.01,-7.49|18
Biankouma|7.74,-7.61|23
Bingerville|5.36,-3.89|51
Bondoukou|8.04,-2.80|58
Bongouanou|6.65,-4.20|34
Bonoua|5.27,-3.60|37
Bouaflé|6.99,-5.74|61
Bouaké|7.69,-5.03|567
Bouna|9.27,-3.00|24
Boundiali|9.52,-6.49|39
Béoumi|7.67,-5.58|23
Dabou|5.33,-4.38|70
Daloa|6.88,-6.45|216
Danané|7.26,-8.15|54
Daoukro|7.06,-3.96|40
Dimbokro|6.65,-4.71|67
Divo|5.84,-5.36|128
Duekoué|6.74,-7.35|47
Ferkessédougou|9.59,-5.19|62
Gagnoa|6.13,-5.95|123
Grand-Bassam|5.21,-3.74|74
Guiglo|6.54,-7.49|39
Issia|6.49,-6.59|50
Katiola|8.14,-5.10|60
Korhogo|9.46,-5.63|167
Lakota|5.85,-5.68|38
Mankono|8.06,-6.19|19
Man|7.41,-7.55|139
Odienné|9.51,-7.56|50
Oumé|6.38,-5.42|52
Sakassou|7.45,-5.29|15
San-Pédro|4.75,-6.64|197
Sassandra|4.95,-6.09|23
Sinfra|6.62,-5.91|60
Séguéla|7.96,-6.67|51
Tabou|4.42,-7.35|17
Tengréla|10.48,-6.41|39
Tiassalé|5.90,-4.82|35
Toumodi|6.56,-5.02|39
Vavoua|7.38,-6.48|31
Yamoussoukro|6.82,-5.28|195
Zuénoula|7.43,-6.05|34
# CL
Ancud|-41.87,-73.82|28
Angol|-37.80,-72.72|45
Antofagasta|-23.65,-70.40|310
Arauco|-37.25,-73.32|25
Arica|-18.47,-70.30|186
Buin|-33.73,-70.74|55
Cabrero|-37.03,-72.40|18
Calama|-22.46,-68.92|143
Cauquenes|-35.97,-72.32|31
Cañete|-37.80,-73.40|20
Chicureo Abajo|-33.28,-70.65|18
Chiguayante|-36.93,-73.03|83
Chillán|-36.61,-72.10|150
Chimbarongo|-34.71,-71.04|17
Collipulli|-37.95,-72.43|16
Concepción|-36.83,-73.05|215
Constitución|-35.33,-72.41|38
Copiapó|-27.37,-70.33|129
Coquimbo|-29.95,-71.34|161
Coronel|-37.03,-73.14|93
Coyhaique|-45.58,-72.07|46
Curanilahue|-37.48,-73.34|31
Curicó|-34.98,-71.24|102
Diego de Almagro|-26.37,-70.05|18
Graneros|-34.07,-70.73|23
Hacienda La Calera|-32.78,-71.22|49
Illapel|-31.63,-71.17|23
Iquique|-20.21,-70.15|227
La Ligua|-32.45,-71.23|25
La Pintana|-33.58,-70.63|201
La Serena|-29.90,-71.25|155
Laja|-37.28,-72.71|17
Lampa|-33.29,-70.88|29
Las Animas|-39.81,-73.22|30
Lautaro|-38.53,-72.44|22
Lebu|-37.61,-73.65|22
Limache|-33.02,-71.27|36
Linares|-35.85,-71.59|70
Llaillay|-32.84,-70.96|17
Lo Prado|-33.44,-70.73|104
Loncoche|-39.37,-72.63|16
Los Andes|-32.83,-70.60|57
Los Ángeles|-37.47,-72.35|125
Lota|-37.09,-73.16|50
Machalí|-34.18,-70.65|28
Melipilla|-33.69,-71.22|63
Molina|-35.11,-71.28|29
Mulchén|-37.72,-72.24|22
Nacimiento|-37.50,-72.67|21
Nueva Imperial|-38.74,-72.95|19
Osorno|-40.57,-73.13|136
Ovalle|-30.60,-71.20|77
Paine|-33.81,-70.74|33
Panguipulli|-39.64,-72.33|16
Penco|-36.74,-73.00|46
Peñaflor|-33.61,-70.88|65
Pucón|-39.28,-71.95|27
Puente Alto|-33.61,-70.58|510
Puerto Aysén|-45.40,-72.69|17
Puerto Montt|-41.47,-72.94|160
Puerto Natales|-51.73,-72.51|20
Puerto Varas|-41.32,-72.99|25
Punta Arenas|-53.15,-70.91|117
Quellón|-43.12,-73.62|22
Quillota|-32.88,-71.25|68
Quilpué|-33.05,-71.44|130
Rancagua|-34.17,-70.74|213
Rengo|-34.41,-70.86|38
Río Bueno|-40.33,-72.96|15
San Bernardo|-33.59,-70.70|250
San Vicente de Tagua Tagua|-34.44,-71.08|30
Santiago|-33.46,-70.65|4837
Talagante|-33.66,-70.93|52
Talcahuano|-36.72,-73.12|253
Talca|-35.43,-71.66|197
Temuco|-38.74,-72.60|238
Tocopilla|-22.09,-70.20|24
Tomé|-36.62,-72.96|47
Valdivia|-39.81,-73.25|133
Vallenar|-28.58,-70.76|45
Valparaíso|-33.04,-71.63|282
Villa Alemana|-33.04,-71.37|97
Viña del Mar|-33.02,-71.55|295
# CM
Akonolinga|3.77,12.25|17
Bafang|5.16,10.18|81
Bafia|4.75,11.23|69
Bafoussam|5.48,10.42|291
Bali|5.89,10.01|73
Bamenda|5.96,10.15|394
Bamusso|4.46,8.90|25
Bangangté|5.14,10.53|65
Banyo|6.75,11.82|41
Batouri|4.43,14.37|44
Bertoua|4.58,13.68|218
Buea|4.15,9.24|47
Bélabo|4.93,13.30|23
Dizangué|3.77,9.98|19
Douala|4.05,9.70|1338
Dschang|5.44,10.05|96
Edéa|3.80,10.13|203
Eséka|3.65,10.77|22
Fontem|5.47,9.88|43
Foumban|5.73,10.90|93
Foumbot|5.51,10.63|84
Fundong|6.25,10.27|44
Garoua Boulaï|5.88,14.55|47
Garoua|9.30,13.40|437
Guider|9.93,13.95|85
Kaélé|10.11,14.45|25
Kousséri|12.08,15.03|436
Kribi|2.94,9.91|55
Kumba|4.64,9.45|144
Kumbo|6.20,10.67|54
Lagdo|9.06,13.67|25
Limbe|4.02,9.21|72
Lolodorf|3.23,10.73|22
Loum|4.72,9.74|177
Mamfe|5.75,9.31|19
Manjo|4.84,9.82|38
Maroua|10.59,14.32|320
Mbalmayo|3.52,11.50|80
Mbandjok|4.45,11.90|27
Mbanga|4.50,9.57|43
Mbouda|5.63,10.25|111
Melong|5.12,9.96|37
Meïganga|6.52,14.30|80
Mokolo|10.74,13.80|275
Mora|11.05,14.14|55
Mutengene|4.09,9.31|47
Muyuka|4.29,9.41|31
Nanga Eboko|4.68,12.37|30
Ngaoundéré|7.33,13.58|231
Nkongsamba|4.95,9.94|117
Nkoteng|4.52,12.03|50
Obala|4.17,11.53|30
Penja|4.64,9.68|28
Sangmélima|2.93,11.98|54
Tcholliré|8.40,14.17|23
Tibati|6.47,12.63|36
Tiko|4.08,9.36|56
Tonga|4.97,10.70|16
Wum|6.38,10.07|69
Yagoua|10.34,15.23|80
Yaoundé|3.87,11.52|1299
Ébolowa|2.90,11.15|88
# CN
Acheng|45.55,126.98|145
Aksu|41.18,80.28|340
Altay|47.85,88.13|139
Anbu|23.45,116.68|163
Anda|46.40,125.31|181
Anjiang|27.32,110.10|55
Ankang|32.68,109.02|133
Anlu|31.26,113.68|71
Anqing|30.51,117.05|359
Anqiu|36.43,119.19|106
Anshan|41.12,122.99|1199
Anshun|26.25,105.93|352
Anxiang|29.40,112.15|58
Anyang|36.10,114.38|781
Aral|40.54,81.27|260
Babu|24.42,111.52|66
Baicheng|45.61,122.82|317
Baihe|22.13,107.23|64
Baijiantan|45.69,85.14|94
Baiquan|47.61,126.08|70
Baise City|23.90,106.61|91
Baishan|41.94,126.42|184
Baishishan|43.58,127.57|57
Baiyin|36.55,104.17|189
Bamiantong|44.92,130.52|66
Baoding|38.85,115.49|996
Baoqing|46.33,132.21|63
Baoshan|46.56,131.42|124
Baotou|40.58,110.02|1302
Baoying|33.23,119.31|80
Bayan Nur|40.74,107.39|1760
Bayan|46.08,127.40|55
Beibei|29.83,106.44|112
Beichengqu|40.44,113.15|72
Beidaihehaibin|39.82,119.52|66
Beidao|34.57,105.89|75
Beihai|21.48,109.10|290
Beijing|39.91,116.40|11717
Beipiao|41.79,120.78|155
Bei’an|48.27,126.60|436
Bengbu|32.94,117.36|577
Benxi|41.29,123.77|988
Bianzhuang|34.85,118.04|65
Bijie|27.30,105.29|78
Binhe|32.69,112.83|69
Binzhou|37.37,118.02|116
Bojia|26.47,111.97|25
Boli|45.75,130.57|95
Boshan|36.48,117.83|154
Botou|38.07,116.57|63
Bozhou|33.88,115.77|174
Buhe|30.29,112.23|106
Caidian|30.58,114.03|72
Cangzhou|38.32,116.87|528
Caohe|30.23,115.43|67
Chaihe|44.76,129.68|68
Changchun|43.88,125.32|4193
Changde|29.03,111.70|518
Changji|44.01,87.30|199
Changleng|28.70,115.82|56
Changling|44.27,124.00|56
Changli|39.70,119.15|64
Changping|40.22,116.23|93
Changqing|36.56,116.73|83
Changsha|28.20,112.97|3094
Changshu City|31.65,120.74|1048
Changtu|42.78,124.10|71
Changzhi|35.21,111.74|700
Changzhou|31.77,119.95|949
Chaohu|31.60,117.87|138
Chaoyang|41.57,120.46|410
Chaozhou|23.65,116.62|425
Chengde|40.95,117.96|449
Chengdu|30.67,104.07|7416
Chenghua|23.46,116.77|152
Chengtangcun|35.08,117.19|105
Chengyang|35.58,118.83|67
Chengzhong|30.94,113.55|266
Chengzihe|45.33,131.07|98
Chenzhou|25.80,113.03|179
Chifeng|42.27,118.96|347
Chizhou|30.66,117.48|148
Chonglong|29.78,104.85|58
Chongqing|29.56,106.55|7458
Chuzhou|32.32,118.30|281
Dadonghai|18.22,109.51|2000
Dadukou|26.55,101.71|462
Dalai|45.50,124.30|93
Daliang|22.84,113.25|210
Dalianwan|39.03,121.69|56
Dalian|38.91,121.60|4088
Dali|25.58,100.21|134
Dandong|40.13,124.39|632
Danjiangkou|32.54,111.51|92
Danshui|22.80,114.47|127
Daokou|35.56,114.51|57
Daqing|46.58,125.00|203
Dasha|23.11,113.44|116
Dashiqiao|40.64,122.50|80
Dashitou|43.31,128.51|66
Datong|40.09,113.29|1053
Dawukou|39.04,106.40|132
Daxing|39.74,116.33|105
Daye|30.08,114.95|62
Dazhong|33.20,120.46|84
Dazhou|31.22,107.50|131
Dehui|44.53,125.70|109
Dengzhou|37.81,120.76|85
Deqing|30.54,119.96|88
Deyang|31.13,104.38|152
Dezhou|37.45,116.31|380
Dingcheng|32.13,115.04|73
Dingtao|35.07,115.57|58
Dingzhou|38.51,115.00|153
Dongcun|36.78,121.16|92
Dongdu|35.85,117.70|73
Dongfeng|42.64,125.51|68
Dongguan|23.02,113.75|8000
Donghai|22.95,115.64|189
Dongkan|34.00,119.83|73
Dongling|41.81,123.58|171
Dongning|44.06,131.12|61
Dongsheng|39.82,109.98|100
Dongtai|32.85,120.31|111
Dongxing|45.36,130.79|110
Dongyang|29.27,120.23|130
Ducheng|23.24,111.53|96
Dunhua|43.37,128.24|149
Duobao|30.67,112.69|90
Duyun|26.27,107.52|91
Dêqên|29.96,90.72|62
Encheng|22.19,112.30|111
Enshi|30.30,109.48|95
Erdaojiang|41.78,126.03|61
Erenhot|43.65,111.98|16
Ezhou|30.40,114.83|194
Fangshan|39.69,116.00|97
Feicheng|35.26,117.97|81
Fendou|45.21,130.90|165
Fengcheng|40.45,124.07|121
Fenghuang|27.94,109.60|370
Fenghua|29.66,121.41|77
Fengkou|30.08,113.33|67
Fengrun|39.83,118.12|65
Fengxiang|47.58,130.82|42
Fengxian|34.70,116.59|57
Fenyi|27.81,114.67|58
Foshan|23.03,113.13|3600
Fuding|27.33,120.21|63
Fujin|47.26,132.03|89
Fuling|29.71,107.40|167
Fuli|46.72,131.14|59
Fuqing|25.73,119.37|67
Fushun|41.89,123.94|1401
Fuxin|42.02,121.66|689
Fuyang|32.90,115.82|170
Fuyuan|48.36,134.29|30
Fuyu|45.18,124.82|139
Fuzhou|26.06,119.31|1180
Fu’an|27.06,119.65|71
Gannan|47.91,123.50|59
Gantang|27.44,111.97|90
Gaogou|34.02,119.19|56
Gaomi|36.38,119.75|151
Gaoping|30.78,106.10|204
Gaoyou|32.79,119.44|91
Gaozhou|21.94,110.85|166
Gejiu|23.36,103.15|136
Genhe|50.78,121.52|74
Gongchangling|41.12,123.45|71
Gongzhuling|43.50,124.82|141
Guangming|45.33,122.78|113
Guangshui|31.62,114.00|155
Guangyuan|32.44,105.82|213
Guangzhou|23.12,113.25|11071
Guankou|28.16,113.63|1380
Gucheng Chengguanzhen|32.27,111.63|74
Guigang|23.10,109.61|76
Guilin|25.28,110.29|649
Guiping|23.39,110.07|71
Guiren|33.67,118.19|57
Guixi|28.29,117.21|74
Guiyang|26.58,106.72|1172
Guli|28.88,120.03|536
Guozhen|34.37,107.36|85
Gushu|31.56,118.48|60
Gutao|37.20,112.18|42
Guye|39.73,118.44|41
Haicheng|40.85,122.75|192
Haikou|20.05,110.34|616
Hailar|49.20,119.70|211
Hailin|44.57,129.39|86
Hailun|47.46,126.95|110
Haimen|23.19,116.61|125
Haining|30.54,120.69|70
Haizhou|34.58,119.13|59
Hami|42.83,93.51|137
Hancheng|32.52,112.35|62
Hanchuan|30.65,113.77|88
Handan|36.60,114.47|1358
Hangu|39.25,117.79|208
Hangzhou|30.29,120.16|6242
Hanting|36.77,119.21|91
Hanzhong|33.08,107.02|146
Harbin|45.75,126.65|5879
Hebi|35.90,114.19|245
Hechuan|29.99,106.26|98
Hecun|36.53,114.11|83
Hede|33.77,120.26|89
Hefei|31.86,117.28|3310
Hegang|47.35,130.30|743
Heihe|50.24,127.49|109
Heishan|41.69,122.11|69
Helong|42.54,129.00|86
Hengshui|37.73,115.70|456
Hengyang|26.89,112.62|760
Hepingjie|42.06,126.92|65
Hepo|23.43,115.83|131
Heyuan|23.73,114.68|94
Heze|35.24,115.47|255
Hohhot|40.81,111.65|774
Honggang|46.40,124.88|148
Hongjiang|27.11,110.00|59
Hongqiao|26.77,112.11|58
Hotan|37.11,79.94|114
Hoxtolgay|46.52,86.00|22
Huadian|42.96,126.75|139
Huai'an|33.59,119.02|555
Huaibei|33.97,116.79|903
Huaicheng|23.92,112.18|89
Huaidian|33.43,115.03|90
Huaihua|27.56,110.00|127
Huainan|32.63,117.00|1028
Huaiyuan Chengguanzhen|32.96,117.17|66
Huanan|46.22,130.53|66
Huanggang|23.68,117.00|226
Huangmei|30.19,116.02|78
Huangnihe|43.56,128.02|55
Huangpi|30.88,114.38|58
Huangshan|29.71,118.31|77
Huangshi|30.25,115.05|688
Huangyan|28.65,121.27|150
Huangzhou|30.45,114.80|123
Huanren|41.26,125.37|66
Huayin|34.57,110.07|242
Huazhou|21.63,110.58|92
Huicheng|23.04,116.29|126
Huilong|31.81,121.66|75
Huinan|42.62,126.26|66
Huizhou|23.11,114.42|289
Hulan Ergi|47.20,123.63|265
Hulan|45.98,126.60|109
Humen|22.82,113.67|192
Hunchun|42.87,130.36|77
Huocheng|44.05,80.87|360
Huoqiu Chengguanzhen|32.35,116.29|62
Hushitai|41.94,123.50|62
Hutang|31.53,119.49|56
Huzhou|30.87,120.09|158
Jalai Nur|49.45,117.70|108
Jiagedaqi|50.42,124.12|136
Jiamusi|46.80,130.32|550
Jiangkou|25.49,119.20|60
Jiangmen|22.58,113.08|532
Jianguang|28.19,115.78|61
Jiangyan|32.51,120.14|70
Jiangyin|31.91,120.26|108
Jiangyou|31.77,104.72|127
Jianshui|24.28,101.22|490
Jian’ou|27.04,118.32|59
Jiaozhou|36.28,120.00|165
Jiaozuo|35.24,113.23|518
Jiaxing|30.75,120.75|466
Jiayuguan|39.81,98.29|122
Jiazi|22.88,116.07|130
Jidong|45.22,131.08|59
Jiehu|35.54,118.45|69
Jieshi|22.81,115.83|137
Jieshou|33.26,115.36|142
Jiexiu|37.02,111.91|77
Jieyang|23.54,116.37|1002
Jijiang|29.29,106.25|61
Jilin|43.85,126.56|1882
Jimo|36.39,120.46|71
Jinan|36.67,117.00|4336
Jinchang|38.50,102.19|144
Jincheng|35.50,112.83|333
Jingdezhen|29.29,117.21|311
Jinghong|21.99,100.73|62
Jingling|30.65,113.10|225
Jingmen|31.03,112.20|168
Jingzhou|30.35,112.19|178
Jinhua|29.11,119.64|142
Jining|35.41,116.58|450
Jinjiang|24.82,118.57|90
Jinji|23.23,110.83|57
Jinsha|32.09,121.07|96
Jinshi|29.60,111.87|83
Jinxiang|27.43,120.61|84
Jinzhou|41.11,121.14|604
Jishui|33.73,115.40|78
Jishu|44.32,126.80|104
Jiujiang|29.70,116.00|259
Jiupu|41.07,122.95|124
Jiuquan|39.74,98.52|73
Jiutai|44.15,125.83|175
Jixi|45.30,130.96|404
Ji’an|27.12,114.98|245
Juegang|32.32,121.19|73
Juye|35.39,116.09|58
Kaifeng|34.80,114.31|900
Kaihua|23.37,104.28|64
Kaitong|44.81,123.08|63
Kaiyuan|23.70,103.30|198
Kangding|30.00,101.96|100
Karamay|45.58,84.89|260
Kashgar|39.47,75.99|275
Korla|41.76,86.15|179
Kuandian|40.73,124.78|71
Kunming|25.04,102.72|3855
Kunshan|31.38,120.95|1600
Kunyang|27.67,120.57|65
Kuqa|41.72,82.93|68
Laibin|23.70,109.27|60
Laiwu|36.19,117.66|124
Laixi|36.86,120.53|76
Laiyang|36.98,120.71|170
Laizhou|37.18,119.94|188
Langfang|39.51,116.69|720
Langtoucun|40.04,124.34|59
Langxiang|46.95,128.87|57
Langzhong|31.55,105.99|61
Lanxi|29.22,119.47|74
Lanzhou|36.06,103.84|2628
Laohekou|32.39,111.67|253
Laojunmiao|39.83,97.73|85
Lecheng|25.13,113.35|124
Leiyang|26.40,112.86|129
Lengshuijiang|27.69,111.43|115
Lengshuitan|26.41,111.60|89
Leshan|29.56,103.76|154
Lhasa|29.65,91.10|119
Lianghu|29.99,120.90|155
Liangxiang|39.74,116.13|77
Lianhe|47.13,129.27|121
Lianjiang|21.65,110.28|100
Lianran|24.92,102.48|107
Lianshan|40.76,120.85|313
Lianyuan|27.69,111.66|67
Lianzhou|24.78,112.37|93
Liaocheng|36.46,115.98|227
Liaoyang|41.27,123.17|688
Liaoyuan|42.90,125.14|465
Liaozhong|41.51,122.72|55
Licheng|23.30,113.82|173
Lichuan|30.30,108.85|73
Lijiang|26.87,100.22|1138
Lincheng|19.91,109.69|65
Linfen|36.09,111.52|233
Lingcheng|22.71,110.35|55
Lingdong|46.57,131.15|84
Linghai|41.17,121.37|56
Lingyuan|41.24,119.40|91
Linhai|28.86,121.14|153
Linjiang|41.81,126.91|69
Linkou|45.29,130.26|78
Linping|30.42,120.30|78
Linqiong|30.42,103.46|56
Linqu|36.52,118.54|77
Linshui|36.42,114.20|110
Lintong|34.38,109.21|76
Linxia Chengguanzhen|35.60,103.21|202
Linxi|39.71,118.45|100
Linyi|35.06,118.34|271
Lishui|28.46,119.91|99
Lishu|43.30,124.33|62
Liuhe|42.24,125.72|67
Liupanshui|26.59,104.83|252
Longfeng|46.53,125.10|152
Longgang|37.65,120.33|60
Longjiang|47.33,123.18|106
Longjing|42.77,129.42|117
Longquan|24.67,102.16|92
Loudi|27.73,111.99|151
Loushanguan|28.14,106.82|80
Luancheng|37.88,114.65|597
Lubu|23.17,112.28|96
Lucheng|31.23,117.28|89
Luocheng|29.38,104.03|74
Luohe|33.56,114.04|417
Luorong|24.41,109.61|68
Luoyang|34.68,112.45|1391
Luqiao|28.58,121.37|428
Lüshun|38.80,121.27|82
Mabai|23.01,104.45|64
Maba|24.68,113.60|114
Macheng|31.18,115.02|126
Majie|25.03,102.64|132
Manzhouli|49.60,117.43|55
Meihekou|42.53,125.68|99
Meizhou|24.29,116.12|144
Mengcheng Chengguanzhen|33.27,116.57|70
Mengyin|35.71,117.93|66
Mentougou|39.94,116.09|198
Mianyang|31.47,104.68|264
Minggang|32.46,114.05|68
Mingguang|32.78,117.96|68
Mingshui|36.72,117.50|115
Mingyue|43.11,128.92|59
Minzhu|43.72,127.33|123
Mishan|45.55,131.88|87
Miyang|24.40,103.44|72
Mizhou|35.99,119.40|110
Mudanjiang|44.58,129.60|666
Mudu|31.26,120.52|62
Mujiayingzi|42.12,118.78|61
Nagqu|31.48,92.06|30
Nanchang|28.68,115.85|2358
Nanchong|30.80,106.08|7150
Nanding|36.75,118.06|85
Nandu|22.85,110.82|62
Nanfeng|23.73,111.80|86
Nangong|37.36,115.37|82
Nanjing|32.06,118.78|7165
Nanlong|31.35,106.06|63
Nanma|36.18,118.15|74
Nanning|22.82,108.32|804
Nanpiao|41.10,120.75|157
Nanping|26.64,118.17|172
Nantai|40.92,122.80|56
Nantong|32.03,120.87|666
Nanyang|32.99,112.53|252
Nanzhang Chengguanzhen|31.78,111.83|84
Nanzhou|29.36,112.40|54
Nehe|48.48,124.83|108
Neijiang|29.58,105.06|547
Nenjiang|49.17,125.22|87
Nianzishan|47.52,122.88|62
Ningbo|29.88,121.55|3492
Ningde|26.66,119.52|65
Ninghai|29.29,121.42|68
Ningyang|35.76,116.79|83
Ordos|39.61,109.78|1941
Oroqen Zizhiqi|50.57,123.72|62
Panshan|41.19,122.05|625
Panshi|42.94,126.06|80
Pengcheng|36.43,114.17|68
Pingdingshan|33.74,113.30|890
Pingdu|36.78,119.95|91
Pingliang|35.54,106.69|108
Pingnan|23.54,110.39|62
Pingshan|22.99,114.71|114
Pingxiang|27.62,113.85|372
Pingyin|36.28,116.45|62
Pingyi|35.50,117.63|78
Pingzhuang|42.04,119.29|67
Pizhou|34.31,117.95|83
Poyang|28.99,116.67|71
Pucheng|27.92,118.53|60
Pulandian|39.40,121.97|104
Pumiao|22.76,108.48|62
Puning|23.31,116.17|118
Puqi|29.72,113.88|133
Putian|25.44,119.01|377
Puyang Chengguanzhen|35.71,115.01|666
Puyang|29.46,119.89|3590
Qamdo|31.13,97.18|86
Qapqal|43.80,81.09|160
Qianjiang|30.42,112.89|179
Qianzhou|28.32,109.73|102
Qingdao|36.06,120.38|3719
Qinggang|46.68,126.11|64
Qingnian|36.84,115.71|110
Qingquan|30.45,115.26|76
Qingshuping|27.38,112.02|62
Qingyang|37.50,121.26|66
Qingyuan|23.70,113.03|151
Qingzhou|36.70,118.48|117
Qinhuangdao|39.93,119.59|760
Qinnan|33.25,119.91|56
Qinzhou|21.97,108.63|101
Qionghai|19.24,110.46|480
Qionghu|28.84,112.37|66
Qiongshan|20.01,110.35|88
Qiqihar|47.34,123.96|882
Quanzhou|24.91,118.59|184
Qufu|35.60,116.99|85
Qujing|25.48,103.78|146
Quzhou|28.96,118.87|82
Renqiu|38.70,116.09|99
Rikaze|29.25,88.88|80
Rizhao|35.43,119.46|246
Runing|33.00,114.35|60
Salaqi|40.54,110.51|65
Sanchazi|42.08,126.60|67
Sanming|26.25,117.62|209
Sanshui|23.15,112.89|154
Santangpu|27.41,111.99|58
Sanya|18.24,109.50|145
Shache|38.42,77.24|83
Shahecheng|36.94,114.51|125
Shancheng|34.80,116.08|74
Shanghai|31.22,121.46|22315
Shangmei|27.74,111.30|75
Shangqiu|34.45,115.65|181
Shangrao|28.45,117.94|319
Shangri-La|27.83,99.71|130
Shangyu|30.02,120.87|770
Shangzhi|45.21,127.97|82
Shanhaiguan|40.00,119.75|140
Shanhecun|45.71,128.58|58
Shanting|35.08,117.46|81
Shantou|23.37,116.71|5329
Shanwei|22.78,115.35|166
Shaoguan|24.80,113.58|629
Shaowu|27.34,117.48|113
Shaoxing|30.00,120.58|421
Shaping|22.77,112.96|108
Shashi|30.31,112.24|499
Shengli|37.46,118.49|306
Shenjiamen|29.96,122.30|95
Shenyang|41.79,123.43|6256
Shenzhen|22.55,114.07|10358
Shiguai|40.71,110.29|70
Shihezi|44.30,86.04|573
Shijiazhuang|38.04,114.48|2835
Shilin|24.82,103.33|55
Shilong|23.11,113.85|110
Shima|24.45,117.81|68
Shiqiao|22.95,113.36|135
Shiqi|22.52,113.39|342
Shitanjing|39.23,106.34|79
Shiwan|23.00,113.08|82
Shixing|24.95,114.07|73
Shiyan|32.65,110.78|3460
Shizilu|35.17,118.83|87
Shizuishan|39.23,106.77|137
Shouguang|36.88,118.74|79
Shuangcheng|45.35,126.28|131
Shuangyang|43.52,125.67|62
Shuangyashan|46.64,131.15|600
Shulan|44.42,126.95|77
Shunyi|40.12,116.65|118
Siping|43.16,124.38|556
Sishui|35.65,117.28|90
Songjianghe|42.19,127.48|68
Songjiang|31.04,121.21|130
Songling|31.19,120.72|78
Songyang|34.46,113.03|62
Songyuan|45.13,124.83|114
Suicheng|33.90,117.93|61
Suifenhe|44.40,131.15|15
Suihua|46.64,127.00|252
Suileng|47.25,127.10|57
Suining|30.51,105.57|125
Suixi|33.89,116.77|74
Suizhou|31.71,113.36|324
Sujiatun|41.66,123.34|148
Suozhen|36.95,118.10|59
Suzhou|31.30,120.60|5346
Tahe|52.33,124.73|61
Taihecun|45.76,130.85|345
Taikang|46.86,124.44|55
Tailai|46.39,123.41|67
Taishan|22.25,112.78|145
Taixing|32.17,120.01|80
Taiyuan|37.87,112.56|3427
Taizhou|32.49,119.91|612
Tai’an|36.19,117.12|5499
Tanggu|39.02,117.65|535
Tangjiazhuang|39.74,118.45|79
Tangping|22.03,111.94|82
Tangshan|39.63,118.18|3372
Tangzhai|34.43,116.59|68
Tantou|26.03,119.60|69
Taozhuang|34.85,117.33|60
Tianchang|38.00,114.02|61
Tianfu|37.26,122.05|115
Tianjin|39.14,117.18|11090
Tianpeng|30.99,103.94|61
Tianshui|34.58,105.74|3500
Tieling|42.29,123.84|334
Tieli|46.98,128.04|110
Tongchuanshi|35.07,109.08|224
Tongchuan|31.09,105.09|58
Tonghua|41.72,125.93|510
Tongliao|43.61,122.27|261
Tongren|27.72,109.19|91
Tongshan|34.18,117.16|1199
Tongzhou|39.90,116.66|163
Tumen|42.97,129.84|79
Turpan|42.95,89.18|255
Ulanhot|46.08,122.08|166
Wacheng|33.78,114.52|67
Wafangdian|39.62,122.01|251
Wangkui|46.83,126.48|70
Wangqing|43.32,129.76|89
Wanning|18.80,110.38|65
Wanxian|30.82,108.37|189
Weifang|36.71,119.10|395
Weihai|37.51,122.11|153
Weinan|34.50,109.51|172
Weining|26.85,104.23|57
Wenchang|19.62,110.75|115
Wenling|28.38,121.38|67
Wenshan City|23.36,104.25|450
Wenshang|35.73,116.50|59
Wenxing|28.68,112.88|57
Wenzhou|28.00,120.67|866
Wuchang|44.91,127.15|95
Wucheng|29.60,118.17|60
Wuchuan|21.46,110.77|104
Wuda|39.50,106.71|130
Wuhai|39.68,106.82|218
Wuhan|30.58,114.27|9785
Wuhu|31.34,118.37|508
Wulingyuan|29.35,110.54|53
Wusong|30.95,117.78|313
Wuwei|37.93,102.63|493
Wuxi|31.57,120.29|3544
Wuxue|29.85,115.55|221
Wuyang|31.99,116.25|79
Wuyishan|27.76,118.03|23
Wuzhen|30.75,120.49|60
Wuzhou|23.48,111.32|266
Xiamen|24.48,118.08|3531
Xiangcheng Chengguanzhen|33.85,113.48|66
Xiangtan|27.85,112.90|674
Xiangxiang|27.73,112.53|88
Xiangyang|32.04,112.14|463
Xianju|28.85,120.73|62
Xianning|29.84,114.32|179
Xiannü|32.43,119.56|84
Xianshuigu|38.98,117.38|74
Xiantao|30.37,113.44|239
Xianyang|34.34,108.70|1034
Xiaogan|30.93,113.92|160
Xiaolingwei|32.03,118.85|66
Xiaoshan|30.17,120.26|95
Xiaoshi|41.30,124.12|69
Xiaoweizhai|26.19,107.51|59
Xiazhen|34.80,117.11|126
Xiazhuang|34.92,118.64|63
Xichang|27.90,102.26|127
Xifeng|42.74,124.72|61
Xihe|31.69,113.47|90
Xilin Hot|43.97,116.03|121
Ximeicun|24.99,118.39|94
Xincheng|33.63,115.18|65
Xindian|36.80,118.29|83
Xindi|29.82,113.47|176
Xingcheng|40.62,120.72|99
Xinghua|32.94,119.83|106
Xinglongshan|43.96,125.47|58
Xingtai|37.06,114.49|612
Xinhui|22.46,113.05|195
Xining|36.63,101.76|768
Xinji|37.90,115.20|146
Xinmin|41.99,122.83|74
Xinpu|34.60,119.16|392
Xinqing|48.29,129.52|55
Xinshi|31.05,113.14|98
Xintai|35.90,117.75|222
Xinxiang|35.19,113.80|744
Xinyang|32.12,114.07|1591
Xinyi|22.37,110.95|98
Xinyuan|43.43,83.25|300
Xinyu|27.80,114.93|97
Xinzhi|36.50,111.70|72
Xinzhou|38.41,112.73|154
Xiongzhou|25.12,114.30|79
Xishan|27.67,113.50|98
Xiulin|29.72,112.40|122
Xiuyan|40.29,123.27|72
Xiuying|20.00,110.29|290
Xixiang|35.16,112.86|61
Xi’an|34.26,108.93|6501
Xuanzhou|30.95,118.76|128
Xuchang|34.03,113.86|1266
Xucheng|20.33,110.17|83
Xunchang|28.45,104.71|65
Yakeshi|49.28,120.73|116
Yancheng|33.36,120.16|628
Yangchun|22.17,111.78|154
Yangcun|39.36,117.06|64
Yanggu|36.11,115.78|75
Yangjiang|21.86,111.96|400
Yangliuqing|39.14,117.00|76
Yangquan|37.86,113.56|413
Yangshuo|24.78,110.49|300
Yangzhou|32.40,119.44|540
Yanjiang|30.12,104.65|87
Yanji|42.91,129.51|327
Yanliang|34.66,109.23|61
Yantai|37.48,121.44|719
Yanta|36.24,115.67|79
Yantongshan|43.29,126.01|58
Yanzhou|35.55,116.83|77
Yashan|22.20,109.94|57
Yatou|37.16,122.44|92
Yebaishou|41.40,119.64|66
Yibin|28.76,104.64|242
Yichang|30.71,111.28|477
Yicheng|31.36,119.82|96
Yichun|47.72,128.88|156
Yigou|35.81,114.32|59
Yima|34.74,111.88|83
Yinchuan|38.47,106.27|475
Yingchuan|34.16,113.46|88
Yingkou|40.66,122.23|591
Yingshang Chengguanzhen|32.63,116.27|62
Yinzhu|35.88,119.98|76
Yishui|35.78,118.63|94
Yiwu|29.32,120.08|90
Yiyang|28.59,112.33|203
Yongchuan|29.35,105.89|94
Yongfeng|27.45,112.17|71
Youhao|47.85,128.84|78
Yuanping|38.72,112.76|83
Yucheng|34.93,116.47|62
Yuci|37.68,112.73|236
Yudong|29.39,106.52|81
Yueyang|29.37,113.09|1200
Yulinshi|38.29,109.74|91
Yulin|22.63,110.15|148
Yuncheng|35.02,110.99|202
Yunfu|22.93,112.04|2613
Yunmeng Chengguanzhen|31.06,113.77|64
Yunyang|33.45,112.71|74
Yushu|44.80,126.53|125
Yutan|28.26,112.56|55
Yuxia|34.06,108.63|60
Yuxi|24.36,102.54|104
Yuyao|30.05,121.15|114
Zaoyang|32.13,112.75|185
Zaozhuang|34.86,117.55|184
Zhalantun|48.01,122.74|132
Zhangjiagang|31.86,120.54|66
Zhangjiajie|29.13,110.48|86
Zhangjiakou Shi Xuanhua Qu|40.61,115.04|373
Zhangjiakou|40.81,114.88|693
Zhangye|38.93,100.45|100
Zhangzhou|24.51,117.66|590
Zhanjiang|21.28,110.34|638
Zhaobaoshan|29.97,121.69|62
Zhaodong|46.07,125.98|154
Zhaogezhuang|39.77,118.41|87
Zhaoqing|23.05,112.46|362
Zhaotong|27.32,103.72|109
Zhaoyuan|37.36,120.41|120
Zhaozhou|45.68,125.32|62
Zhengjiatun|43.51,123.51|94
Zhengzhou|34.76,113.65|4254
Zhenjiang|32.21,119.46|633
Zhenlai|45.85,123.30|68
Zhenzhou|32.28,119.17|176
Zhicheng|30.30,111.50|159
Zhijiang|30.42,111.75|60
Zhongshan|21.32,110.57|3121
Zhongshu|24.52,103.77|92
Zhongxiang|31.17,112.58|109
Zhongxing|33.70,118.68|57
Zhoucheng|35.91,116.31|72
Zhoucun|36.82,117.82|122
Zhoukou|33.63,114.63|377
Zhoushan|29.99,122.20|84
Zhouzhuang|31.12,120.84|22
Zhu Cheng City|36.00,119.40|1000
Zhuanghe|39.70,122.99|80
Zhuangyuan|37.31,120.83|79
Zhuhai|22.28,113.57|501
Zhujiajiao|31.11,121.06|60
Zhuji|29.72,120.24|111
Zhumadian|32.98,114.03|720
Zhuzhou|27.83,113.15|709
Zibo|36.79,118.06|3129
Zigong|29.34,104.78|690
Zijinglu|34.76,112.97|56
Zoucheng|35.40,116.97|191
Zunyi|27.69,106.91|466
Ürümqi|43.80,87.60|3029
# CO
Acacías|3.99,-73.76|41
Aguachica|8.31,-73.62|73
Aguadas|5.61,-75.46|20
Aguazul|5.17,-72.55|16
Agustín Codazzi|10.04,-73.24|51
Anaime|4.40,-75.44|26
Andalucía|4.17,-76.17|17
Andes|5.66,-75.88|16
Anserma|5.33,-75.79|25
Apartadó|7.88,-76.63|86
Aracataca|10.59,-74.19|28
Arauca|7.08,-70.76|69
Ariguaní|10.25,-74.00|26
Arjona|10.25,-75.34|50
Armenia|4.53,-75.68|315
Ayapel|8.31,-75.14|23
Baranoa|10.79,-74.92|44
Barbosa|5.93,-73.62|20
Barrancabermeja|7.07,-73.85|191
Barrancas|10.96,-72.79|17
Barranquilla|10.97,-74.78|1380
Belalcázar|2.65,-75.97|32
Bello|6.34,-75.56|393
Belén de Umbría|5.20,-75.87|16
Bogotá|4.61,-74.08|7674
Bucaramanga|7.13,-73.12|572
Buenaventura|3.88,-77.03|240
Caicedonia|4.33,-75.83|32
Cajicá|4.92,-74.03|25
Calarcá|4.53,-75.64|62
Caldas|6.09,-75.64|66
Cali|3.44,-76.52|2393
Campo de la Cruz|10.38,-74.88|23
Campoalegre|2.68,-75.32|23
Carepa|7.76,-76.65|21
Carmen de Viboral|6.08,-75.34|21
Cartagena|10.40,-75.51|952
Cartago|4.75,-75.91|135
Caucasia|7.99,-75.19|58
Cereté|8.88,-75.79|56
Chaparral|3.72,-75.48|20
Chigorodó|7.67,-76.68|48
Chimichagua|9.26,-73.81|17
Chinchiná|4.98,-75.60|69
Chinú|9.11,-75.40|20
Chiquinquirá|5.62,-73.82|45
Chiriguaná|9.36,-73.60|15
Chía|4.86,-74.06|65
Circasia|4.62,-75.64|20
Ciénaga de Oro|8.87,-75.62|18
Ciénaga|11.01,-74.25|88
Copacabana|6.35,-75.51|49
Corozal|9.32,-75.29|40
Cumaribo|4.45,-69.80|24
Curumaní|9.20,-73.54|22
Cúcuta|7.89,-72.51|721
Dosquebradas|4.84,-75.67|180
Duitama|5.82,-73.03|92
El Bagre|7.60,-74.81|41
El Banco|9.00,-73.98|55
El Carmen de Bolívar|9.72,-75.12|48
El Cerrito|3.69,-76.31|38
El Charco|2.48,-78.11|29
El Copey|10.15,-73.96|18
El Retén|10.61,-74.27|16
Envigado|6.18,-75.59|163
Espinal|4.15,-74.88|56
Facatativá|4.81,-74.35|95
Flandes|4.29,-74.82|21
Florencia|1.61,-75.61|130
Floridablanca|7.06,-73.09|252
Fonseca|10.89,-72.85|24
Fundación|10.52,-74.19|59
Funza|4.72,-74.21|54
Fusagasugá|4.34,-74.36|89
Galapa|10.90,-74.89|20
Garzón|2.20,-75.63|29
Girardot City|4.30,-74.81|130
Girón|7.07,-73.17|108
Guacarí|3.76,-76.33|20
Guadalajara de Buga|3.90,-76.30|118
Honda|5.21,-74.74|28
Ibagué|4.44,-75.23|422
Ipiales|0.83,-77.64|78
Itagüí|6.18,-75.60|282
Jamundí|3.26,-76.53|45
La Ceja|6.03,-75.43|37
La Dorada|5.45,-74.66|82
La Estrella|6.16,-75.64|49
La Jagua de Ibirico|9.56,-73.33|19
La Tebaida|4.45,-75.79|27
La Virginia|4.90,-75.88|34
Leticia|-4.22,-69.94|30
Lorica|9.24,-75.81|41
Los Patios|7.84,-72.50|59
Lérida|4.86,-74.91|20
Líbano|4.92,-75.06|28
Magangué|9.24,-74.75|100
Maicao|11.38,-72.24|130
Malambo|10.86,-74.77|102
Manizales|5.07,-75.52|358
Marinilla|6.17,-75.34|24
María la Baja|9.98,-75.30|23
Medellín|6.25,-75.56|2000
Melgar|4.20,-74.64|26
Mocoa|1.15,-76.65|22
Mompós|9.24,-74.43|31
Montelíbano|7.98,-75.42|85
Montería|8.75,-75.88|272
Morales|2.75,-76.63|30
Mosquera|4.71,-74.23|27
Neiva|2.93,-75.28|353
Ocaña|8.24,-73.36|84
Pacho|5.13,-74.16|17
Padua|5.13,-75.14|19
Palmar de Varela|10.74,-74.75|28
Palmira|3.54,-76.30|248
Pasto|1.21,-77.28|382
Patía|2.07,-77.05|21
Payandé|4.30,-75.10|37
Pereira|4.81,-75.70|440
Piedecuesta|6.99,-73.05|86
Piendamo|2.64,-76.53|44
Pitalito|1.85,-76.05|54
Pivijay|10.46,-74.62|33
Planeta Rica|8.41,-75.59|37
Plato|9.79,-74.78|49
Popayán|2.44,-76.61|259
Pradera|3.42,-76.24|45
Puerto Asís|0.51,-76.50|30
Puerto Berrío|6.49,-74.40|34
Puerto Boyacá|5.98,-74.59|27
Puerto Colombia|10.99,-74.95|26
Puerto López|4.10,-72.96|17
Puerto Santander|8.36,-72.41|16
Puerto Tejada|3.23,-76.42|54
Quibdó|5.69,-76.66|75
Quimbaya|4.62,-75.76|31
Repelón|10.50,-75.12|19
Riohacha|11.54,-72.91|92
Rionegro|6.16,-75.37|62
Riosucio|5.42,-75.70|19
Roldanillo|4.41,-76.15|28
Sabanagrande|10.79,-74.76|25
Sabanalarga|10.63,-74.92|69
Sahagún|8.95,-75.44|59
Salamina|5.41,-75.49|18
Sampués|9.18,-75.38|21
San Andrés|12.58,-81.71|58
San Benito Abad|8.93,-75.03|18
San Gil|6.56,-73.14|34
San José del Guaviare|2.57,-72.65|22
San Juan Nepomuceno|9.95,-75.08|30
San Juan del Cesar|10.77,-73.00|27
San Luis de Sincé|9.24,-75.15|31
San Onofre|9.74,-75.53|33
San Sebastián de Mariquita|5.20,-74.89|23
Santa Marta|11.24,-74.20|432
Santa Rosa de Cabal|4.87,-75.62|58
Santander de Quilichao|3.01,-76.48|41
Santiago de Tolú|9.52,-75.58|27
Santo Tomás|10.76,-74.75|26
Santuario|6.14,-75.26|18
Sibaté|4.49,-74.26|23
Sincelejo|9.30,-75.40|261
Soacha|4.58,-74.22|314
Sogamoso|5.71,-72.93|127
Soledad|10.92,-74.76|343
Sonsón|5.71,-75.31|17
Tame|6.46,-71.74|29
Tierralta|8.17,-76.06|26
Tuluá|4.08,-76.20|166
Tumaco|1.79,-78.79|87
Tunja|5.54,-73.37|117
Turbaco|10.33,-75.41|56
Turbo|8.09,-76.73|51
Túquerres|1.09,-77.62|20
Urrao|6.32,-76.13|19
Valledupar|10.46,-73.25|308
Villa de San Diego de Ubaté|5.31,-73.82|20
Villa del Rosario|7.83,-72.47|65
Villamaría|5.05,-75.51|35
Villavicencio|4.14,-73.63|322
Villeta|5.01,-74.47|21
Yarumal|6.96,-75.42|22
Yopal|5.34,-72.40|61
Yumbo|3.58,-76.49|71
Zarzal|4.39,-76.07|29
Zipaquirá|5.02,-74.00|91
# CR
Alajuela|10.02,-84.21|47
Aserrí|9.86,-84.09|26
Calle Blancos|9.95,-84.07|21
Cañas|10.43,-85.10|20
Chacarita|9.98,-84.78|26
Curridabat|9.91,-84.03|35
Esparza|9.99,-84.66|16
Guápiles|10.22,-83.78|19
Heredia|10.00,-84.12|22
Ipís|9.97,-84.01|27
Liberia|10.64,-85.44|45
Limón|9.99,-83.04|63
Nicoya|10.15,-85.45|15
Paraíso|9.84,-83.87|40
Patarrá|9.88,-84.04|24
Puntarenas|9.98,-84.84|36
Purral|9.96,-84.03|30
Quesada|10.32,-84.43|27
San José|9.93,-84.08|335
San Juan de Dios|9.88,-84.08|15
San Rafael Abajo|9.83,-84.29|27
San Rafael Arriba|9.88,-84.08|15
San Vicente de Moravia|9.96,-84.05|34
Siquirres|10.10,-83.51|18
Tejar|9.75,-84.23|22
Turrialba|9.90,-83.68|29
# CU
Abreus|22.28,-80.57|17
Aguada de Pasajeros|22.39,-80.85|24
Alquízar|22.81,-82.58|15
Amancio|20.82,-77.58|42
Arroyo Naranjo|23.04,-82.38|210
Artemisa|22.82,-82.76|68
Bahía Honda|22.90,-83.16|20
Banes|20.96,-75.72|53
Baracoa|20.35,-74.50|48
Baraguá|21.68,-78.63|15
Bartolomé Masó|20.17,-76.94|53
Bauta|22.98,-82.55|46
Bayamo|20.37,-76.64|193
Bejucal|22.93,-82.39|18
Cabaiguán|22.08,-79.50|45
Cacocum|20.74,-76.33|43
Caibarién|22.52,-79.47|39
Calimete|22.53,-80.91|23
Camagüey|21.38,-77.92|348
Camajuaní|22.48,-79.75|36
Campechuela|20.23,-77.28|25
Cauto Cristo|20.56,-76.47|21
Cerro|23.11,-82.39|132
Chambas|22.20,-78.91|24
Ciego de Ávila|21.84,-78.76|142
Cienfuegos|22.15,-80.45|187
Cifuentes|22.65,-80.05|40
Ciro Redondo|22.02,-78.70|30
Colombia|20.99,-77.43|20
Condado|21.88,-79.84|38
Consolación del Sur|22.50,-83.51|70
Contramaestre|20.30,-76.25|70
Corralillo|22.98,-80.59|52
Cruces|22.34,-80.27|25
Cueto|20.65,-75.93|27
Cumanayagua|22.15,-80.20|39
Cárdenas|23.04,-81.21|99
Encrucijada|22.62,-79.87|26
Esmeralda|21.85,-78.12|20
Florida|21.53,-78.23|63
Fomento|22.10,-79.72|20
Gibara|21.11,-76.13|28
Guanabacoa|23.13,-82.30|113
Guanajay|22.93,-82.69|25
Guane|22.20,-84.08|17
Guantánamo|20.14,-75.21|273
Guayos|22.05,-79.46|15
Guisa|20.25,-76.54|18
Guáimaro|21.05,-77.35|39
Güines|22.84,-82.03|69
Güira de Melena|22.80,-82.51|70
Havana|23.13,-82.38|2164
Holguín|20.89,-76.26|319
Jagüey Grande|22.53,-81.13|54
Jaruco|23.04,-82.01|20
Jatibonico|21.94,-79.17|20
Jesús Menéndez|21.16,-76.48|51
Jiguaní|20.37,-76.43|41
Jimaguayú|21.24,-77.83|21
Jobabo|20.91,-77.28|49
Jovellanos|22.80,-81.19|47
La Salud|22.87,-82.42|29
La Sierpe|21.77,-79.27|17
Lajas|22.41,-80.29|23
Las Tunas|20.96,-76.95|204
Limonar|22.95,-81.41|25
Los Palacios|22.59,-83.25|26
Madruga|22.91,-81.86|34
Maisí|20.25,-74.15|28
Manicaragua|22.15,-79.98|42
Mariel|22.99,-82.75|29
Matanzas|23.04,-81.58|147
Media Luna|20.14,-77.44|17
Minas de Matahambre|22.59,-83.95|34
Moa|20.66,-74.95|93
Niquero|20.05,-77.58|19
Nueva Gerona|21.89,-82.81|20
Nuevitas|21.55,-77.27|54
Palma Soriano|20.21,-75.99|103
Pedro Betancourt|22.73,-81.29|27
Perico|22.77,-81.02|24
Pinar del Río|22.42,-83.70|187
Placetas|22.31,-79.65|55
Primero de Enero|21.95,-78.43|18
Puerto Padre|21.20,-76.60|77
Ranchuelo|22.37,-80.15|44
Regla|23.13,-82.33|44
Remedios|22.50,-79.55|34
Rodas|22.34,-80.56|19
Río Cauto|20.56,-76.92|24
Río Guayabal de Yateras|20.37,-75.02|26
Sagua de Tánamo|20.58,-75.24|18
Sagua la Grande|22.81,-80.08|62
San Antonio de los Baños|22.89,-82.50|43
San Cristobal|22.72,-83.06|60
San Germán|20.60,-76.13|44
San José de las Lajas|22.96,-82.15|55
San Miguel del Padrón|23.10,-82.33|159
Sancti Spíritus|21.93,-79.44|127
Santa Clara|22.41,-79.96|251
Santa Cruz del Norte|23.15,-81.93|18
Santa Cruz del Sur|20.72,-78.00|35
Santiago de Cuba|20.02,-75.83|556
Santiago de las Vegas|22.97,-82.39|35
Sibanicú|21.24,-77.53|17
Unión de Reyes|22.80,-81.54|34
Varadero|23.16,-81.24|20
Venezuela|21.74,-78.79|17
Vertientes|21.26,-78.15|30
Viñales|22.62,-83.71|27
Yaguajay|22.33,-79.24|42
Yara|20.27,-76.95|29
# CV
Cova Figueira|14.89,-24.29|15
Mindelo|16.89,-24.98|71
Praia|14.93,-23.51|113
# CW
Willemstad|12.11,-68.93|125
# CY
Famagusta|35.12,33.94|43
Kyrenia|35.34,33.32|27
Larnaca|34.92,33.62|72
Limassol|34.68,33.04|154
Nicosia|35.18,33.36|200
Paphos|34.78,32.42|36
Protaras|35.01,34.06|20
Pérgamos|35.04,33.71|15
Stróvolos|35.15,33.33|68
# CZ
Benešov|49.78,14.69|16
Beroun|49.96,14.07|18
Blansko|49.36,16.64|20
Bohumín|49.90,18.36|23
Brandýs nad Labem-Stará Boleslav|50.19,14.66|15
Brno|49.20,16.61|370
Bruntál|49.99,17.46|18
Bílina|50.55,13.78|16
Břeclav|48.76,16.88|26
Cheb|50.08,12.37|33
Chomutov|50.46,13.42|50
Chrudim|49.95,15.80|24
Dvůr Králové nad Labem|50.43,15.81|16
Děčín|50.78,14.21|52
Frýdek-Místek|49.68,18.35|59
Havlíčkův Brod|49.61,15.58|24
Havířov|49.78,18.44|83
Hodonín|48.85,17.13|26
Hradec Králové|50.21,15.83|95
Hranice|49.55,17.73|20
Jablonec nad Nisou|50.72,15.17|45
Jihlava|49.40,15.59|50
Jindřichův Hradec|49.14,15.00|23
Jirkov|50.50,13.45|21
Jičín|50.44,15.35|16
Kadaň|50.38,13.27|19
Karlovy Vary|50.23,12.87|52
Karviná|49.85,18.54|64
Kladno|50.15,14.10|70
Klatovy|49.40,13.30|23
Klášterec nad Ohří|50.39,13.18|15
Kolín|50.03,15.20|30
Kopřivnice|49.60,18.14|23
Kralupy nad Vltavou|50.24,14.31|17
Krnov|50.09,17.70|26
Kroměříž|49.30,17.39|29
Kutná Hora|49.95,15.27|21
Liberec|50.77,15.06|98
Litoměřice|50.53,14.13|24
Litvínov|50.60,13.62|27
Louny|50.36,13.80|19
Mladá Boleslav|50.41,14.90|44
Most|50.50,13.64|68
Mělník|50.35,14.47|19
Neratovice|50.26,14.52|16
Nový Jičín|49.59,18.01|27
Náchod|50.42,16.16|21
Olomouc|49.60,17.25|101
Opava|49.94,17.90|60
Orlová|49.85,18.43|34
Ostrava|49.83,18.28|313
Otrokovice|49.21,17.54|19
Pardubice|50.04,15.78|89
Pelhřimov|49.43,15.22|17
Pilsen|49.75,13.38|164
Prague|50.09,14.42|1166
Prostějov|49.47,17.11|47
Písek|49.31,14.15|30
Přerov|49.46,17.45|47
Příbram|49.69,14.01|35
Rakovník|50.10,13.73|16
Rožnov pod Radhoštěm|49.46,18.14|17
Slaný|50.23,14.09|15
Sokolov|50.18,12.64|25
Strakonice|49.26,13.90|24
Svitavy|49.76,16.47|17
Teplice|50.64,13.82|51
Trutnov|50.56,15.91|31
Tábor|49.41,14.66|36
Třebíč|49.21,15.88|39
Třinec|49.68,18.67|38
Uherské Hradiště|49.07,17.46|26
Uherský Brod|49.03,17.65|18
Valašské Meziříčí|49.47,17.97|27
Varnsdorf|50.91,14.62|16
Vsetín|49.34,18.00|29
Vyškov|49.28,17.00|22
Zlín|49.23,17.67|79
Znojmo|48.86,16.05|35
Ústí nad Labem|50.66,14.03|94
Ústí nad Orlicí|49.97,16.39|15
Česká Lípa|50.69,14.54|39
Česká Třebová|49.90,16.44|17
České Budějovice|48.97,14.47|96
Český Těšín|49.75,18.63|26
Šumperk|49.97,16.97|29
Žatec|50.33,13.55|20
Žďár nad Sázavou|49.56,15.94|21
# DE
Aachen|50.78,6.08|265
Aalen|48.84,10.09|67
Achern|48.63,8.08|24
Achim|53.01,9.03|30
Ahaus|52.08,7.01|38
Ahlen|51.76,7.89|55
Ahrensburg|53.68,10.23|30
Aichach|48.46,11.13|21
Albstadt|48.22,9.03|47
Alfeld|51.98,9.82|19
Alfter|50.73,7.02|22
Alsdorf|50.88,6.16|46
Alsfeld|50.75,9.27|18
Altdorf|49.39,11.36|15
Altena|51.29,7.67|21
Altenburg|50.99,12.44|39
Alzenau in Unterfranken|50.09,9.06|19
Alzey|49.75,8.12|18
Amberg|49.44,11.86|45
Andernach|50.43,7.40|30
Angermünde|53.01,14.00|15
Annaberg-Buchholz|50.58,13.01|23
Ansbach|49.30,10.59|32
Apolda|51.03,11.52|25
Arnsberg|51.38,8.08|77
Arnstadt|50.84,10.95|26
Aschaffenburg|49.98,9.15|69
Ascheberg|51.78,7.62|15
Aschersleben|51.76,11.46|25
Attendorn|51.13,7.90|25
Auerbach|50.51,12.40|21
Aue|50.59,12.71|19
Augsburg|48.37,10.90|259
Aurich|53.47,7.48|40
Babenhausen|49.97,8.95|17
Backnang|48.95,9.44|36
Bad Aibling|47.86,12.01|18
Bad Arolsen|51.38,9.01|17
Bad Bentheim|52.30,7.16|16
Bad Berleburg|51.05,8.39|21
Bad Driburg|51.73,9.02|20
Bad Dürkheim|49.46,8.17|19
Bad Essen|52.32,8.33|16
Bad Harzburg|51.88,10.56|23
Bad Hersfeld|50.87,9.71|31
Bad Homburg vor der Höhe|50.23,8.62|52
Bad Honnef|50.64,7.23|25
Bad Kissingen|50.20,10.08|21
Bad Kreuznach|49.84,7.87|43
Bad Laasphe|50.93,8.43|15
Bad Langensalza|51.11,10.65|18
Bad Lippspringe|51.78,8.82|15
Bad Mergentheim|49.49,9.77|22
Bad Münder am Deister|52.20,9.46|19
Bad Münstereifel|50.56,6.76|19
Bad Nauheim|50.36,8.74|30
Bad Neuenahr-Ahrweiler|50.54,7.11|28
Bad Neustadt an der Saale|50.32,10.21|16
Bad Oeynhausen|52.21,8.80|50
Bad Oldesloe|53.81,10.37|24
Bad Pyrmont|51.99,9.25|22
Bad Rappenau|49.24,9.10|21
Bad Reichenhall|47.73,12.88|17
Bad Salzuflen|52.09,8.74|55
Bad Salzungen|50.81,10.24|16
Bad Schwartau|53.92,10.70|20
Bad Segeberg|53.94,10.30|16
Bad Soden am Taunus|50.14,8.50|21
Bad Säckingen|47.55,7.95|17
Bad Tölz|47.76,11.56|17
Bad Vilbel|50.18,8.74|31
Bad Waldsee|47.92,9.75|20
Bad Wildungen|51.12,9.12|18
Bad Zwischenahn|53.18,8.00|28
Baden-Baden|48.76,8.24|54
Baesweiler|50.91,6.19|28
Baiersbronn|48.50,8.38|16
Balingen|48.28,8.85|34
Bamberg|49.90,10.90|70
Bassum|52.85,8.73|16
Baunatal|51.25,9.41|28
Bautzen|51.18,14.43|42
Bayreuth|49.95,11.58|75
Beckingen|49.40,6.70|16
Beckum|51.76,8.04|38
Bedburg|50.99,6.57|25
Bendorf|50.42,7.58|17
Bensheim|49.68,8.62|39
Bergheim|50.96,6.64|64
Bergisch Gladbach|50.99,7.13|106
Bergkamen|51.62,7.64|52
Bergneustadt|51.02,7.66|21
Berlin|52.52,13.41|3426
Bernau bei Berlin|52.68,13.59|35
Bernburg|51.79,11.74|32
Beverungen|51.67,9.37|15
Bexbach|49.35,7.26|19
Biberach an der Riß|48.09,9.79|32
Bielefeld|52.03,8.53|332
Bietigheim-Bissingen|48.94,9.12|42
Bingen am Rhein|49.97,7.90|25
Bitterfeld-Wolfen|51.62,12.32|16
Blankenburg|51.79,10.96|16
Blieskastel|49.24,7.26|23
Blomberg|51.94,9.09|17
Bobingen|48.27,10.83|17
Bocholt|51.84,6.62|74
Bochum|51.48,7.22|386
Bonn|50.73,7.10|313
Boppard|50.23,7.59|16
Borken|51.84,6.86|41
Borna|51.12,12.50|19
Bornheim|50.76,6.99|49
Bottrop|51.52,6.93|120
Brackenheim|49.08,9.07|15
Brakel|51.72,9.19|18
Bramsche|52.41,7.97|31
Brandenburg an der Havel|52.42,12.55|60
Braunschweig|52.27,10.53|245
Bremen|53.08,8.81|547
Bremerhaven|53.54,8.59|117
Bremervörde|53.48,9.14|19
Bretten|49.04,8.71|28
Brilon|51.39,8.57|27
Bruchköbel|50.18,8.92|21
Bruchsal|49.12,8.60|43
Bruckmühl|47.88,11.91|16
Brüggen|51.24,6.18|16
Brühl|50.83,6.90|44
Buchen in Odenwald|49.52,9.32|19
Buchholz in der Nordheide|53.33,9.87|37
Burg bei Magdeburg|52.27,11.85|25
Burgdorf|52.45,10.01|30
Burghausen|48.17,12.83|18
Burscheid|51.08,7.11|19
Butzbach|50.43,8.67|25
Buxtehude|53.47,9.69|38
Böblingen|48.68,9.01|46
Bönen|51.60,7.77|19
Bückeburg|52.26,9.05|21
Büdingen|50.29,9.11|22
Bühl|48.70,8.14|29
Bünde|52.20,8.59|45
Büren|51.55,8.56|22
Bürstadt|49.64,8.46|15
Calw|48.71,8.74|24
Castrop-Rauxel|51.56,7.31|78
Celle|52.62,10.08|71
Cham|49.23,12.66|17
Chemnitz|50.84,12.93|247
Clausthal-Zellerfeld|51.81,10.34|15
Cloppenburg|52.85,8.04|31
Coburg|50.26,10.96|42
Coesfeld|51.94,7.17|37
Coswig|51.13,13.58|22
Cottbus|51.76,14.33|85
Crailsheim|49.13,10.07|32
Crimmitschau|50.82,12.39|22
Cuxhaven|53.87,8.70|53
Dachau|48.26,11.43|40
Damme|52.52,8.20|16
Darmstadt|49.87,8.65|140
Datteln|51.66,7.35|36
Deggendorf|48.84,12.96|31
Delbrück|51.77,8.56|30
Delitzsch|51.53,12.34|25
Delmenhorst|53.05,8.63|76
Dessau|51.84,12.25|77
Detmold|51.94,8.87|74
Dieburg|49.90,8.85|15
Diepholz|52.61,8.37|17
Dietzenbach|50.01,8.78|33
Dillenburg|50.74,8.29|24
Dillingen an der Donau|48.58,10.50|19
Dillingen|49.36,6.73|22
Dingolfing|48.64,12.49|19
Dinslaken|51.56,6.74|71
Ditzingen|48.83,9.07|24
Donaueschingen|47.96,8.50|22
Donauwörth|48.72,10.78|18
Dormagen|51.10,6.83|64
Dorsten|51.66,6.97|80
Dortmund|51.51,7.47|588
Dreieich|50.02,8.70|40
Drensteinfurt|51.80,7.74|15
Dresden|51.05,13.74|487
Duderstadt|51.51,10.26|23
Duisburg|51.43,6.77|504
Döbeln|51.12,13.11|21
Dülmen|51.83,7.28|47
Düren|50.80,6.49|93
Düsseldorf|51.22,6.78|573
Eberbach|49.47,8.99|16
Ebersbach an der Fils|48.72,9.52|16
Eberswalde|52.83,13.82|42
Eckernförde|54.47,9.84|23
Edewecht|53.13,7.98|21
Eggenstein-Leopoldshafen|49.09,8.40|15
Ehingen|48.28,9.73|26
Eilenburg|51.46,12.63|18
Einbeck|51.82,9.87|28
Eisenach|50.98,10.32|44
Eisenhüttenstadt|52.15,14.65|32
Eisleben Lutherstadt|51.53,11.55|24
Eislingen|48.70,9.71|21
Eitorf|50.77,7.45|20
Ellwangen|48.96,10.13|25
Elmshorn|53.75,9.65|49
Elsdorf|50.94,6.57|22
Eltville|50.03,8.12|17
Emden|53.37,7.21|52
Emmendingen|48.12,7.85|27
Emmerich|51.84,6.25|29
Emsdetten|52.17,7.53|36
Engelskirchen|50.99,7.41|21
Enger|52.14,8.56|20
Ennepetal|51.30,7.36|33
Ennigerloh|51.84,8.03|21
Eppelborn|49.40,6.97|18
Eppingen|49.14,8.91|21
Erding|48.31,11.91|34
Erftstadt|50.81,6.79|51
Erfurt|50.98,11.03|203
Erkelenz|51.08,6.32|45
Erkrath|51.22,6.91|48
Erlangen|49.59,11.01|103
Erwitte|51.61,8.34|16
Eschborn|50.14,8.57|20
Eschwege|51.18,10.05|21
Eschweiler|50.82,6.27|56
Espelkamp|52.38,8.62|26
Essen|51.46,7.01|593
Esslingen|48.74,9.30|92
Ettlingen|48.94,8.41|39
Euskirchen|50.66,6.79|55
Eutin|54.14,10.61|17
Falkensee|52.56,13.09|37
Fellbach|48.81,9.28|44
Filderstadt|48.66,9.22|44
Finnentrop|51.17,7.97|18
Finsterwalde|51.63,13.71|19
Flensburg|54.78,9.44|86
Flörsheim|50.01,8.43|20
Forchheim|49.72,11.06|30
Forst|51.74,14.64|23
Frankenberg|51.06,8.80|19
Frankenthal|49.53,8.35|47
Frankfurt am Main|50.12,8.68|650
Frechen|50.91,6.81|49
Freiberg am Neckar|48.93,9.20|15
Freiberg|50.91,13.34|44
Freiburg|48.00,7.85|216
Freilassing|47.84,12.98|16
Freising|48.40,11.75|43
Freital|51.00,13.65|39
Freudenberg|50.90,7.87|19
Freudenstadt|48.47,8.41|24
Friedberg|48.36,10.98|29
Friedrichsdorf|50.25,8.64|24
Friedrichshafen|47.66,9.48|58
Friesoythe|53.02,7.86|20
Fröndenberg|51.48,7.77|23
Fulda|50.55,9.68|64
Fürstenfeldbruck|48.18,11.25|34
Fürstenwalde|52.36,14.06|34
Fürth|49.48,10.99|112
Gaggenau|48.80,8.33|29
Ganderkesee|53.03,8.53|31
Garbsen|52.41,9.59|63
Garching bei München|48.25,11.65|15
Garmisch-Partenkirchen|47.49,11.10|26
Gauting|48.07,11.38|19
Geesthacht|53.44,10.38|29
Geilenkirchen|50.97,6.12|28
Geislingen an der Steige|48.62,9.83|28
Geldern|51.52,6.32|34
Gelnhausen|50.20,9.19|22
Gelsenkirchen|51.51,7.10|270
Georgsmarienhütte|52.20,8.04|33
Gera|50.88,12.08|105
Geretsried|47.86,11.48|23
Gerlingen|48.80,9.06|19
Germering|48.13,11.38|37
Germersheim|49.22,8.36|21
Gersthofen|48.42,10.87|20
Gescher|51.95,7.00|17
Geseke|51.64,8.51|21
Gevelsberg|51.32,7.34|33
Giengen an der Brenz|48.62,10.24|20
Gießen|50.59,8.68|74
Gifhorn|52.48,10.55|43
Gilching|48.11,11.29|17
Ginsheim-Gustavsburg|49.97,8.35|16
Gladbeck|51.57,6.99|77
Glauchau|50.82,12.54|26
Glinde|53.54,10.20|16
Goch|51.68,6.16|34
Goslar|51.90,10.43|44
Gotha|50.95,10.70|47
Grefrath|51.34,6.34|16
Greifswald|54.09,13.39|53
Greiz|50.66,12.20|24
Grevenbroich|51.09,6.58|65
Greven|52.09,7.59|35
Griesheim|49.86,8.57|25
Grimma|51.23,12.72|18
Gronau|52.21,7.02|46
Groß-Gerau|49.92,8.48|24
Groß-Umstadt|49.87,8.93|22
Großenhain|51.29,13.53|17
Großostheim|49.92,9.08|16
Gröbenzell|48.20,11.37|19
Guben|51.95,14.71|22
Gummersbach|51.03,7.56|53
Gunzenhausen|49.12,10.76|16
Göppingen|48.70,9.65|58
Görlitz|51.16,14.99|58
Göttingen|51.53,9.93|122
Günzburg|48.46,10.28|20
Güstrow|53.80,12.17|31
Gütersloh|51.91,8.38|96
Haan|51.19,7.01|29
Haar|48.11,11.73|18
Hagen|51.36,7.47|199
Haiger|50.74,8.21|20
Halberstadt|51.90,11.06|40
Haldensleben I|52.29,11.41|20
Halle Neustadt|51.48,11.92|45
Halstenbek|53.63,9.85|16
Haltern am See|51.74,7.18|38
Halver|51.19,7.50|18
Hamburg|53.55,9.99|1739
Hameln|52.10,9.36|59
Hamminkeln|51.73,6.59|27
Hamm|51.68,7.82|185
Hanau am Main|50.13,8.91|89
Hannoversch Münden|51.42,9.65|25
Hannover|52.37,9.73|515
Haren|52.79,7.24|23
Harsewinkel|51.96,8.23|24
Hattersheim|50.07,8.49|25
Hattingen|51.40,7.19|57
Haßloch|49.36,8.26|21
Hechingen|48.35,8.96|19
Heidelberg|49.41,8.69|143
Heidenau|50.97,13.87|17
Heidenheim an der Brenz|48.68,10.15|50
Heide|54.20,9.10|21
Heilbad Heiligenstadt|51.38,10.14|17
Heilbronn|49.14,9.22|121
Heiligenhaus|51.33,6.97|28
Heinsberg|51.06,6.10|42
Helmstedt|52.23,11.01|26
Hemer|51.39,7.77|38
Hemmingen|52.31,9.72|18
Hennef|50.78,7.28|45
Hennigsdorf|52.64,13.20|26
Heppenheim an der Bergstrasse|49.64,8.63|25
Herborn|50.68,8.30|21
Herdecke|51.40,7.44|26
Herford|52.11,8.67|65
Herne|51.54,7.23|172
Herrenberg|48.60,8.87|31
Herten|51.60,7.14|65
Herzogenaurach|49.57,10.89|23
Herzogenrath|50.87,6.09|47
Hessisch Oldendorf|52.17,9.25|20
Hettstedt|51.65,11.51|16
Heusenstamm|50.06,8.80|19
Heusweiler|49.34,6.93|20
Hiddenhausen|52.17,8.62|21
Hilchenbach|51.00,8.11|16
Hilden|51.17,6.93|57
Hildesheim|52.15,9.95|103
Hille|52.33,8.75|17
Hochheim am Main|50.01,8.35|17
Hockenheim|49.32,8.55|21
Hofgeismar|51.50,9.38|16
Hofheim am Taunus|50.09,8.45|38
Hof|50.31,11.91|49
Hohen Neuendorf|52.68,13.28|22
Hohenstein-Ernstthal|50.80,12.71|17
Holzkirchen|47.88,11.70|15
Holzminden|51.83,9.45|21
Holzwickede|51.50,7.63|18
Homburg|49.33,7.34|45
Horb am Neckar|48.44,8.69|26
Hoyerswerda|51.44,14.24|44
Hude|53.11,8.46|16
Husum|54.49,9.05|21
Hörstel|52.30,7.58|20
Hövelhof|51.82,8.65|16
Höxter|51.78,9.38|33
Hückelhoven|51.06,6.23|40
Hückeswagen|51.15,7.34|16
Hünfeld|50.68,9.77|16
Hürth|50.87,6.87|55
Ibbenbüren|52.28,7.71|51
Idar-Oberstein|49.71,7.31|32
Idstein|50.22,8.27|23
Illertissen|48.22,10.10|17
Illingen|49.37,7.05|18
Ilmenau|50.68,10.92|27
Ingelheim am Rhein|49.97,8.06|25
Ingolstadt|48.77,11.42|121
Iserlohn|51.38,7.70|98
Isernhagen Farster Bauerschaft|52.47,9.84|23
Itzehoe|53.92,9.52|33
Jena|50.93,11.59|105
Jüchen|51.10,6.50|23
Jülich|50.92,6.36|34
Kaarst|51.23,6.62|42
Kaiserslautern|49.44,7.77|99
Kaltenkirchen|53.83,9.96|20
Kamenz|51.27,14.09|18
Kamen|51.59,7.66|46
Kamp-Lintfort|51.50,6.55|39
Karben|50.23,8.77|22
Karlsfeld|48.23,11.48|18
Karlsruhe|49.01,8.40|284
Karlstadt|49.96,9.77|15
Kassel|51.32,9.50|195
Kaufbeuren|47.88,10.62|43
Kehl|48.57,7.82|34
Kelheim|48.92,11.89|16
Kempen|51.36,6.42|36
Kerpen|50.87,6.70|64
Kevelaer|51.58,6.25|28
Kiel|54.32,10.13|233
Kierspe|51.13,7.59|18
Kirchhain|50.83,8.93|16
Kirchheim unter Teck|48.65,9.45|40
Kirchlengern|52.20,8.63|16
Kitzingen|49.74,10.15|21
Kleinmachnow|52.41,13.23|18
Kleve|51.79,6.14|49
Klingenstein|48.42,9.91|16
Koblenz|50.35,7.58|107
Kolbermoor|47.85,12.07|18
Konstanz|47.66,9.18|81
Konz|49.70,6.58|18
Korbach|51.28,8.87|24
Korntal|48.83,9.12|18
Kornwestheim|48.86,9.19|31
Korschenbroich|51.19,6.51|33
Krefeld|51.34,6.55|238
Kreuzau|50.75,6.49|18
Kreuztal|50.97,7.99|32
Kronach|50.24,11.33|18
Kronberg Tal|50.18,8.50|18
Kronberg|50.18,8.52|18
Kulmbach|50.10,11.45|28
Köln|50.93,6.95|963
Königs Wusterhausen|52.30,13.63|33
Königsbrunn|48.28,10.89|27
Königslutter am Elm|52.25,10.82|16
Königstein im Taunus|50.18,8.47|16
Königswinter|50.68,7.19|41
Köthen|51.75,11.97|29
Künzell|50.54,9.72|16
Künzelsau|49.28,9.68|15
Kürten|51.05,7.27|20
Laatzen|52.32,9.80|40
Lage|51.99,8.79|36
Lahnstein|50.30,7.62|19
Lahr|48.34,7.87|44
Lampertheim|49.60,8.47|32
Landau in der Pfalz|49.20,8.12|42
Landsberg am Lech|48.05,10.88|27
Landshut|48.53,12.16|60
Langenfeld|51.11,6.95|59
Langenhagen|52.45,9.74|50
Langen|49.99,8.67|35
Lauchhammer|51.49,13.77|19
Lauda-Königshofen|49.57,9.71|15
Lauf an der Pegnitz|49.51,11.28|26
Laupheim|48.23,9.88|19
Lebach|49.41,6.91|22
Leer|53.23,7.46|34
Lehrte|52.37,9.98|44
Leichlingen|51.11,7.02|27
Leimen|49.35,8.69|27
Leinfelden-Echterdingen|48.69,9.17|37
Leipzig|51.34,12.37|505
Lemgo|52.03,8.90|42
Lengerich|52.19,7.86|23
Lennestadt|51.12,8.07|28
Leonberg|48.80,9.02|46
Leopoldshöhe|52.01,8.70|16
Leutkirch|47.83,10.02|22
Leverkusen|51.03,6.98|163
Lichtenfels|50.15,11.06|21
Lilienthal|53.14,8.90|18
Limbach-Oberfrohna|50.86,12.76|27
Limburg an der Lahn|50.38,8.05|34
Lindau|47.55,9.68|25
Lindlar|51.02,7.38|23
Lingen|52.52,7.32|51
Lippstadt|51.67,8.34|67
Lohmar|50.84,7.21|31
Lohne|52.67,8.24|25
Lohr am Main|49.99,9.57|16
Losheim|49.51,6.75|17
Loxstedt|53.47,8.65|16
Luckenwalde|52.09,13.17|22
Ludwigsburg|48.90,9.19|88
Ludwigsfelde|52.30,13.25|24
Ludwigshafen am Rhein|49.48,8.45|163
Löbau|51.10,14.67|18
Löhne|52.19,8.69|40
Lörrach|47.61,7.66|47
Lübbecke|52.31,8.61|26
Lübbenau|51.86,13.95|17
Lübeck|53.87,10.69|212
Lüdenscheid|51.22,7.63|79
Lüdinghausen|51.77,7.44|24
Lüneburg|53.25,10.41|71
Lünen|51.62,7.53|91
Magdeburg|52.13,11.63|230
Maintal|50.15,8.83|38
Mainz|49.98,8.28|185
Mannheim|49.49,8.47|308
Marbach am Neckar|48.94,9.26|16
Marburg an der Lahn|50.81,8.77|79
Markkleeberg|51.28,12.37|24
Marktoberdorf|47.78,10.62|19
Marktredwitz|50.00,12.09|18
Marl|51.66,7.09|91
Marsberg|51.46,8.85|22
Mayen|50.33,7.22|19
Mechernich|50.59,6.65|28
Meckenheim|50.62,7.03|26
Meerane|50.85,12.46|17
Meerbusch|51.25,6.69|55
Meinerzhagen|51.11,7.65|22
Meiningen|50.57,10.42|22
Meissen|51.16,13.47|28
Melle|52.20,8.34|47
Memmingen|47.98,10.19|41
Menden|51.44,7.78|58
Meppen|52.69,7.29|34
Merseburg|51.35,11.99|35
Merzig|49.44,6.64|31
Meschede|51.35,8.28|32
Mettmann|51.25,6.98|40
Metzingen|48.54,9.28|22
Michelstadt|49.68,9.00|17
Minden|52.29,8.91|83
Mittweida|50.99,12.98|17
Moers|51.45,6.63|108
Monheim am Rhein|51.09,6.89|43
Moosburg|48.47,11.94|17
Mosbach|49.35,9.15|25
Much|50.90,7.40|15
Munich|48.14,11.58|1260
Mölln|53.62,10.69|18
Mönchengladbach|51.19,6.44|262
Mörfelden-Walldorf|49.99,8.58|33
Mössingen|48.41,9.05|20
Mühlacker|48.95,8.84|26
Mühldorf|48.25,12.52|18
Mühlhausen|51.21,10.45|38
Mühlheim am Main|50.12,8.83|26
Mülheim|51.43,6.88|171
Müllheim|47.81,7.63|18
Münster|51.96,7.63|270
Nagold|48.55,8.72|23
Nauen|52.61,12.87|17
Naumburg|51.15,11.81|30
Neckarsulm|49.19,9.23|27
Netphen|50.92,8.10|25
Nettetal|51.32,6.28|42
Neu Isenburg|50.05,8.69|35
Neu Wulmstorf|53.47,9.80|20
Neu-Anspach|50.32,8.50|15
Neu-Ulm|48.39,10.01|51
Neubrandenburg|53.56,13.28|68
Neubrück|51.13,6.64|51
Neuburg an der Donau|48.73,11.19|28
Neuenhagen|52.53,13.69|16
Neufahrn bei Freising|48.32,11.66|18
Neumarkt in der Oberpfalz|49.28,11.46|40
Neumünster|54.07,9.98|78
Neunkirchen|49.34,7.18|50
Neuruppin|52.93,12.80|32
Neuss|51.20,6.69|152
Neustadt am Rübenberge|52.50,9.46|46
Neustadt bei Coburg|50.33,11.12|17
Neustadt in Holstein|54.11,10.81|16
Neustadt|49.35,8.14|54
Neustrelitz|53.36,13.07|22
Neuwied|50.43,7.47|67
Nidda|50.41,9.01|18
Nidderau|50.24,8.87|20
Niederkassel|50.82,7.04|36
Niederkrüchten|51.20,6.22|15
Nienburg|52.65,9.22|33
Nordenham|53.49,8.48|28
Norden|53.60,7.21|25
Norderstedt|53.69,9.98|71
Nordhausen|51.50,10.80|44
Nordhorn|52.43,7.07|53
Northeim|51.71,10.00|31
Nottuln|51.93,7.35|20
Nördlingen|48.85,10.49|19
Nümbrecht|50.90,7.54|17
Nürnberg|49.45,11.08|499
Nürtingen|48.63,9.34|40
Ober-Ramstadt|49.83,8.75|15
Oberasbach|49.42,10.96|17
Oberhausen|51.48,6.86|219
Oberkirch|48.53,8.08|20
Obertshausen|50.07,8.85|24
Oberursel|50.21,8.58|42
Ochtrup|52.21,7.19|19
Odenthal|51.03,7.12|16
Oelde|51.83,8.15|29
Oer-Erkenschwick|51.64,7.26|30
Oerlinghausen|51.95,8.66|17
Offenbach|50.10,8.77|119
Offenburg|48.47,7.94|59
Olching|48.20,11.33|24
Oldenburg|53.14,8.21|159
Olpe|51.03,7.85|26
Olsberg|51.36,8.49|16
Opladen|51.07,7.00|23
Oranienburg|52.76,13.24|41
Oschatz|51.30,13.11|16
Oschersleben|52.03,11.23|18
Osnabrück|52.27,8.05|166
Osterholz-Scharmbeck|53.23,8.80|31
Ostfildern|48.73,9.25|34
Ottobrunn|48.06,11.66|19
Ottweiler|49.40,7.16|16
Overath|50.93,7.28|27
Oyten|53.05,9.02|15
Paderborn|51.72,8.75|142
Papenburg|53.08,7.40|34
Parchim|53.43,11.85|19
Passau|48.57,13.43|51
Peine|52.32,10.24|50
Penzberg|47.75,11.38|16
Petershagen|52.38,8.97|27
Pfaffenhofen an der Ilm|48.53,11.51|23
Pforzheim|48.88,8.70|119
Pfullingen|48.46,9.23|18
Pfungstadt|49.81,8.60|25
Pinneberg|53.67,9.79|41
Pirmasens|49.20,7.61|44
Pirna|50.96,13.94|40
Plauen|50.50,12.14|66
Plettenberg|51.21,7.87|28
Porta Westfalica|52.23,8.92|36
Potsdam|52.40,13.07|145
Preetz|54.24,10.28|16
Prenzlau|53.32,13.86|21
Puchheim|48.15,11.35|19
Pulheim|51.00,6.81|54
Püttlingen|49.29,6.89|21
Quedlinburg|51.79,11.15|23
Quickborn|53.73,9.91|20
Radeberg|51.11,13.91|19
Radebeul|51.11,13.66|33
Radevormwald|51.20,7.36|24
Radolfzell|47.74,8.97|30
Rahden|52.43,8.61|16
Rastatt|48.86,8.21|48
Rastede|53.25,8.20|20
Ratekau|53.95,10.73|16
Rathenow|52.61,12.34|27
Ratingen|51.30,6.85|92
Ravensburg|47.78,9.61|49
Recklinghausen|51.61,7.20|122
Rees|51.76,6.40|23
Regensburg|49.02,12.10|129
Reinbek|53.52,10.25|25
Reinheim|49.83,8.84|18
Remagen|50.58,7.23|16
Remscheid|51.18,7.19|117
Rendsburg|54.31,9.66|28
Renningen|48.77,8.94|17
Reutlingen|48.49,9.20|113
Rheda-Wiedenbrück|51.85,8.30|46
Rhede|51.84,6.70|19
Rheinbach|50.63,6.95|26
Rheinberg|51.55,6.60|32
Rheine|52.29,7.44|76
Rheinfelden|47.56,7.79|33
Rheinstetten|48.97,8.31|20
Ribnitz-Damgarten|54.24,12.46|17
Riedstadt|49.83,8.50|21
Riegelsberg|49.30,6.93|16
Riesa|51.31,13.29|37
Rietberg|51.81,8.43|29
Rinteln|52.19,9.08|28
Rodgau|50.03,8.89|43
Ronnenberg|52.32,9.66|23
Rosenheim|47.86,12.12|60
Rostock|54.09,12.14|198
Rotenburg|53.11,9.41|22
Roth|49.25,11.09|25
Rottenburg|48.48,8.94|43
Rottweil|48.17,8.63|26
Rudolstadt|50.72,11.34|25
Rösrath|50.90,7.18|27
Rüsselsheim|49.99,8.42|60
Saalfeld|50.65,11.37|28
Saarbrücken|49.23,7.01|181
Saarlouis|49.31,6.75|38
Sachsenheim|48.96,9.06|19
Salzgitter|52.16,10.42|101
Salzkotten|51.67,8.60|25
Salzwedel|52.85,11.15|21
Sangerhausen|51.47,11.30|23
Sankt Augustin|50.78,7.20|56
Sankt Ingbert|49.28,7.12|39
Sankt Wendel|49.47,7.17|27
Sarstedt|52.23,9.85|19
Saulgau|48.02,9.50|18
Schifferstadt|49.38,8.38|19
Schiffweiler|49.37,7.13|16
Schkeuditz|51.40,12.22|18
Schleswig|54.52,9.56|24
Schlüchtern|50.35,9.53|17
Schmalkalden|50.72,10.44|18
Schmallenberg|51.15,8.29|26
Schmelz|49.43,6.85|18
Schneeberg|50.59,12.64|17
Schneverdingen|53.12,9.80|19
Schopfheim|47.65,7.82|19
Schorndorf|48.81,9.53|40
Schortens|53.53,7.95|21
Schramberg|48.22,8.39|19
Schrobenhausen|48.56,11.26|16
Schwabach|49.33,11.02|39
Schwalbach|49.30,6.82|19
Schwalmstadt|50.93,9.22|19
Schwalmtal|51.22,6.27|19
Schwandorf in Bayern|49.33,12.11|28
Schwanewede|53.23,8.60|20
Schwarzenberg|50.54,12.79|19
Schweinfurt|50.05,10.22|54
Schwelm|51.29,7.29|30
Schwerin|53.63,11.41|97
Schwerte|51.44,7.57|50
Schwetzingen|49.38,8.58|23
Schwäbisch Gmünd|48.80,9.80|61
Schwäbisch Hall|49.11,9.74|37
Schönebeck|52.02,11.73|34
Seeheim-Jugenheim|49.77,8.65|16
Seelze|52.40,9.60|33
Seesen|51.89,10.18|22
Seevetal|53.40,9.97|41
Sehnde|52.31,9.97|23
Selb|50.17,12.13|17
Seligenstadt|50.04,8.97|20
Selm|51.70,7.47|28
Senden|48.32,10.04|22
Senftenberg|51.53,14.00|29
Siegburg|50.80,7.21|39
Siegen|50.87,8.02|107
Sigmaringen|48.09,9.23|17
Simmerath|50.60,6.30|16
Sindelfingen|48.70,9.02|61
Singen|47.76,8.84|46
Sinsheim|49.25,8.88|35
Sinzig|50.54,7.25|18
Soest|51.58,8.11|48
Solingen|51.17,7.08|164
Soltau|52.99,9.84|22
Sondershausen|51.37,10.87|22
Sonneberg|50.36,11.17|24
Sonthofen|47.52,10.28|21
Spenge|52.14,8.48|16
Speyer|49.32,8.43|50
Springe|52.21,9.55|30
Sprockhövel|51.35,7.24|26
Stade|53.59,9.48|46
Stadtallendorf|50.82,9.01|22
Stadthagen|52.32,9.20|23
Stadtlohn|51.99,6.92|21
Starnberg|48.00,11.34|23
Staßfurt|51.85,11.59|23
Steinfurt|52.15,7.34|35
Steinhagen|52.00,8.40|20
Stendal|52.61,11.86|38
Stockach|47.85,9.01|17
Stockelsdorf|53.89,10.65|17
Stolberg|50.77,6.23|59
Straelen|51.44,6.27|15
Stralsund|54.31,13.08|59
Straubing|48.88,12.57|45
Strausberg|52.58,13.89|27
Stuhr|53.03,8.75|33
Stuttgart|48.78,9.18|590
Suhl|50.61,10.69|44
Sulzbach-Rosenberg|49.50,11.75|21
Sulzbach|49.30,7.06|18
Sundern|51.33,8.00|30
Syke|52.91,8.82|24
Sömmerda|51.16,11.12|21
Taufkirchen|48.05,11.62|18
Taunusstein|50.15,8.15|30
Telgte|51.98,7.78|19
Teltow|52.40,13.26|20
Templin|53.12,13.50|18
Tettnang|47.67,9.59|18
Torgau|51.56,13.00|19
Traunreut|47.96,12.59|21
Traunstein|47.87,12.64|18
Trier|49.76,6.64|100
Troisdorf|50.81,7.15|75
Trossingen|48.08,8.64|15
Tuttlingen|47.98,8.82|35
Tönisvorst|51.32,6.49|30
Tübingen|48.52,9.05|83
Uelzen|52.97,10.56|35
Uetersen|53.69,9.66|18
Ulm|48.40,9.99|120
Unna|51.54,7.69|67
Unterhaching|48.07,11.62|21
Unterschleißheim|48.28,11.58|26
Uslar|51.66,9.64|16
Vaihingen an der Enz|48.94,8.96|29
Varel|53.40,8.14|25
Vaterstetten|48.11,11.77|21
Vechelde|52.26,10.36|16
Vechta|52.73,8.29|30
Velbert|51.34,7.04|88
Vellmar|51.36,9.48|19
Verden|52.92,9.23|27
Verl|51.88,8.52|24
Versmold|52.04,8.15|21
Viernheim|49.54,8.58|33
Viersen|51.25,6.39|76
Villingen-Schwenningen|48.06,8.49|82
Vilshofen|48.63,13.19|17
Vlotho|52.17,8.86|20
Voerde|51.60,6.69|39
Vreden|52.04,6.83|22
Völklingen|49.25,6.86|41
Wachtberg|50.63,7.10|20
Wadern|49.54,6.89|17
Wadgassen|49.27,6.78|18
Waghäusel|49.25,8.51|20
Waiblingen|48.83,9.32|53
Waldbröl|50.88,7.62|20
Waldkirch|48.10,7.96|20
Waldkraiburg|48.21,12.40|25
Waldshut-Tiengen|47.62,8.22|22
Wallenhorst|52.35,8.02|24
Walsrode|52.86,9.59|24
Waltrop|51.62,7.40|30
Wandlitz|52.74,13.46|20
Wangen|47.69,9.83|27
Warburg|51.49,9.15|24
Wardenburg|53.07,8.20|16
Warendorf|51.95,7.99|39
Waren|53.52,12.68|21
Warstein|51.44,8.35|29
Wassenberg|51.10,6.15|17
Wedel|53.58,9.70|32
Weener|53.16,7.35|16
Wegberg|51.14,6.28|30
Weiden|49.68,12.16|43
Weil am Rhein|47.59,7.62|30
Weil der Stadt|48.75,8.87|19
Weilerswist|50.75,6.85|16
Weilheim|47.84,11.15|21
Weimar|50.98,11.33|65
Weingarten|47.81,9.64|24
Weinheim|49.55,8.67|43
Weinstadt-Endersbach|48.81,9.36|26
Weiterstadt|49.90,8.59|24
Weißenburg in Bayern|49.03,10.97|18
Weißenfels|51.20,11.97|30
Weißwasser|51.50,14.64|22
Wendelstein|49.35,11.15|16
Wenden|50.97,7.87|20
Wendlingen am Neckar|48.67,9.38|16
Werdau|50.74,12.38|24
Werder|52.38,12.93|22
Werdohl|51.26,7.77|20
Werl|51.55,7.91|32
Wermelskirchen|51.14,7.22|37
Werne|51.66,7.63|31
Wernigerode|51.84,10.78|34
Wertheim|49.76,9.51|25
Wesel|51.67,6.62|62
Wesseling|50.83,6.97|36
Westerstede|53.26,7.93|22
Wetzlar|50.56,8.50|53
Wiehl|50.95,7.55|26
Wiesbaden|50.08,8.25|272
Wiesloch|49.30,8.70|26
Wildeshausen|52.89,8.43|18
Wilhelmshaven|53.53,8.11|84
Willich|51.26,6.55|52
Wilnsdorf|50.82,8.10|22
Winnenden|48.88,9.40|28
Winsen|53.36,10.21|33
Wipperfürth|51.12,7.40|24
Wismar|53.89,11.45|45
Wittenberge|53.01,11.75|20
Wittenberg|51.87,12.65|30
Witten|51.44,7.35|101
Wittlich|49.99,6.89|18
Wittmund|53.58,7.78|21
Wittstock|53.16,12.48|17
Witzenhausen|51.34,9.86|16
Wolfenbüttel|52.16,10.54|55
Wolfen|51.66,12.27|25
Wolfratshausen|47.91,11.42|17
Wolfsburg|52.42,10.78|123
Worms|49.63,8.36|81
Wunstorf|52.42,9.44|42
Wuppertal|51.26,7.15|361
Wurzen|51.37,12.74|15
Wörth am Rhein|49.05,8.26|17
Wülfrath|51.28,7.04|22
Würselen|50.82,6.13|37
Würzburg|49.79,9.95|134
Xanten|51.66,6.45|22
Zeitz|51.05,12.14|29
Zerbst|51.97,12.09|16
Zirndorf|49.44,10.95|26
Zittau|50.90,14.81|26
Zossen|52.22,13.45|17
Zulpich|50.69,6.65|20
Zweibrücken|49.25,7.37|35
Zwickau|50.73,12.49|99
Öhringen|49.20,9.51|23
Übach-Palenberg|50.92,6.12|26
Überlingen|47.77,9.17|22
# DJ
Djibouti|11.59,43.15|624
Obock|11.97,43.29|18
Tadjourah|11.79,42.88|22
# DK
Aabenraa|55.04,9.42|16
Aalborg|57.05,9.92|122
Albertslund|55.66,12.36|30
Ballerup|55.73,12.36|40
Birkerød|55.85,12.43|19
Charlottenlund|55.75,12.57|40
Copenhagen|55.68,12.57|1154
Esbjerg|55.47,8.45|72
Farum|55.81,12.36|18
Fredericia|55.57,9.75|37
Frederiksberg|55.68,12.53|95
Frederikshavn|57.44,10.54|24
Glostrup|55.67,12.40|21
Greve|55.58,12.30|48
Haderslev|55.25,9.49|21
Helsingør|56.04,12.61|35
Herning|56.14,8.98|45
Hillerød|55.93,12.30|31
Hjørring|57.46,9.98|25
Holbæk|55.72,11.71|25
Holstebro|56.36,8.62|32
Horsens|55.86,9.85|59
Hvidovre|55.66,12.47|49
Hørsholm|55.88,12.50|37
Ishøj|55.62,12.35|19
Kalundborg|55.68,11.09|16
Kolding|55.49,9.47|55
Korsør|55.33,11.14|15
Køge|55.46,12.18|34
Lillerød|55.87,12.35|15
Nyborg|55.31,10.79|16
Nykøbing Falster|54.77,11.87|17
Næstved|55.23,11.76|41
Nørresundby|57.06,9.92|22
Odense|55.40,10.39|146
Randers|56.46,10.04|56
Ringsted|55.44,11.79|20
Roskilde|55.64,12.08|44
Rødovre|55.68,12.45|30
Silkeborg|56.17,9.55|42
Skive|56.57,9.03|21
Slagelse|55.40,11.35|32
Stenløse|55.77,12.20|20
Svendborg|55.06,10.61|28
Sønderborg|54.91,9.79|27
Taastrup|55.65,12.30|31
Vejle|55.71,9.54|51
Viborg|56.45,9.40|35
Århus|56.16,10.21|238
# DM
Roseau|15.30,-61.39|17
# DO
Azua|18.45,-70.73|59
Bajos de Haina|18.42,-70.03|67
Baní|18.28,-70.33|67
Bayaguana|18.75,-69.64|21
Boca Chica|18.45,-69.60|46
Bonao|18.94,-70.41|73
Concepción de La Vega|19.22,-70.53|102
Constanza|18.91,-70.74|29
Cotuí|19.05,-70.15|42
Dajabón|19.55,-71.71|16
Esperanza|19.58,-70.98|42
Hato Mayor del Rey|18.76,-69.26|36
Jarabacoa|19.12,-70.64|30
La Romana|18.43,-68.97|208
Las Matas de Farfán|18.87,-71.52|22
Mao|19.55,-71.08|48
Moca|19.39,-70.53|62
Monte Llano|19.73,-70.60|19
Monte Plata|18.81,-69.78|16
Nagua|19.38,-69.85|34
Neiba|18.48,-71.42|19
Puerto Plata|19.79,-70.69|146
Punta Cana|18.58,-68.40|100
Quisqueya|18.56,-69.41|18
Sabana Grande de Boyá|18.94,-69.79|17
Sabaneta|19.48,-71.34|16
Salcedo|19.38,-70.42|45
Salvaleón de Higüey|18.62,-68.71|124
San Fernando de Monte Cristi|19.85,-71.65|17
San Francisco de Macorís|19.30,-70.25|125
San José de Ocoa|18.55,-70.51|21
San Juan de la Maguana|18.81,-71.23|73
San Pedro de Macorís|18.45,-69.31|218
Santa Cruz de Barahona|18.21,-71.10|77
Santa Cruz de El Seibo|18.77,-69.04|24
Santiago de los Caballeros|19.45,-70.70|1200
Santo Domingo Este|18.49,-69.86|700
Santo Domingo Oeste|18.50,-70.00|701
Santo Domingo|18.47,-69.89|2202
Tamboril|19.49,-70.61|23
Villa Altagracia|18.67,-70.17|40
Villa Bisonó|19.56,-70.88|33
# DZ
Abou el Hassan|36.42,1.20|24
Adrar|27.87,-0.29|44
Aflou|34.11,2.10|85
Akbou|36.46,4.53|67
Algiers|36.73,3.09|1978
Amizour|36.64,4.90|26
Ammi Moussa|35.87,1.11|23
Annaba|36.90,7.77|207
Aoulef|26.97,1.08|25
Arbatache|36.64,3.37|17
Arhribs|36.79,4.31|24
Arris|35.26,6.35|37
Azazga|36.74,4.37|41
Azzaba|36.74,7.11|75
Aïn Arnat|36.19,5.31|35
Aïn Bessem|36.29,3.67|29
Aïn Beïda|35.80,7.39|106
Aïn Defla|36.26,1.97|52
Aïn Fakroun|35.97,6.87|68
Aïn Kercha|35.92,6.70|32
Aïn Oussera|35.45,2.91|119
Aïn Sefra|32.75,-0.58|63
Aïn Smara|36.27,6.50|29
Aïn Taya|36.79,3.29|22
Aïn Temouchent|35.30,-1.14|57
Aïn Touta|35.38,5.90|72
Aïn el Bya|35.80,-0.30|37
BABOR - VILLE|36.49,5.54|33
Bab Ezzouar|36.73,3.18|276
Baraki|36.67,3.10|105
Barbacha|36.57,4.97|32
Barika|35.39,5.37|99
Batna|35.56,6.17|281
Bejaïa|36.76,5.08|164
Ben Mehidi|36.77,7.91|28
Beni Amrane|36.67,3.59|18
Beni Douala|36.62,4.08|34
Beni Mered|36.52,2.86|93
Beni Mester|34.87,-1.42|20
Beni Saf|35.30,-1.38|46
Bensekrane|35.07,-1.22|21
Berrahal|36.84,7.45|19
Berriane|32.83,3.77|45
Berrouaghia|36.14,2.91|81
Besbes|36.70,7.85|66
Bir el Ater|34.74,8.06|69
Bir el Djir|35.72,-0.55|68
Birine|35.63,3.23|51
Birkhadem|36.71,3.05|72
Biskra|34.85,5.73|308
Blida|36.47,2.83|182
Boghni|36.54,3.95|55
Bordj Bou Arreridj|36.07,4.76|168
Bordj Ghdir|35.90,4.90|34
Bordj Zemoura|36.27,4.86|20
Bordj el Kiffan|36.75,3.19|123
Bou Hanifia el Hamamat|35.31,-0.05|28
Bou Ismaïl|36.64,2.69|22
Bou Tlelis|35.57,-0.90|26
Boudjima|36.80,4.15|21
Boudouaou|36.73,3.41|45
Boufarik|36.57,2.91|60
Bougaa|36.33,5.09|39
Bougara|36.54,3.08|63
Bouinan|36.53,2.99|30
Boukadir|36.07,1.13|27
Boumahra Ahmed|36.46,7.51|23
Boumerdas|36.77,3.48|786
Bouïra|36.37,3.90|53
Boû Arfa|36.46,2.81|44
Brezina|33.10,1.26|19
Béchar|31.62,-2.22|143
Chabet el Ameur|36.64,3.69|20
Charef|34.62,2.80|28
Chebli|36.58,3.01|20
Chelghoum el Aïd|36.16,6.17|72
Chemini|36.60,4.62|22
Cheraga|36.77,2.96|28
Cheria|35.27,7.75|72
Chetouane|34.92,-1.30|40
Chiffa|36.46,2.74|23
Chlef|36.17,1.33|179
Chorfa|36.37,4.33|21
Constantine|36.37,6.61|450
Dar Chioukh|34.90,3.49|54
Dar el Beïda|36.71,3.21|37
Debila|33.52,6.95|37
Dellys|36.92,3.91|26
Didouche Mourad|36.45,6.64|26
Djamaa|33.53,5.99|53
Djelfa|34.67,3.26|154
Djidiouia|35.93,0.83|32
Douera|36.67,2.94|27
Draa Ben Khedda|36.73,3.96|37
Draa el Mizan|36.54,3.83|41
Drean|36.68,7.75|55
Ech Chettia|36.20,1.26|168
El Abadia|36.27,1.69|29
El Abiodh Sidi Cheikh|32.89,0.55|39
El Achir|36.06,4.63|158
El Affroun|36.47,2.63|43
El Amria|35.52,-1.02|26
El Aouinet|35.87,7.89|33
El Attaf|36.22,1.67|44
El Bayadh|33.68,1.02|65
El Eulma|36.15,5.69|128
El Hadjar|36.80,7.74|47
El Hadjira|32.61,5.51|40
El Idrissia|34.45,2.53|39
El Kala|36.90,8.44|35
El Khroub|36.26,6.69|84
El Kseur|36.68,4.86|26
El Malah|35.39,-1.09|19
El Oued|33.36,6.86|135
El Tarf|36.77,8.31|20
Es Senia|35.65,-0.62|68
Feraoun|36.56,4.85|22
Freha|36.75,4.32|31
Frenda|35.07,1.05|63
Ghardaïa|32.49,3.67|93
Guelma|36.46,7.43|124
Hadjout|36.51,2.41|28
Hamma Bouziane|36.41,6.60|63
Hammam Bou Hadjar|35.38,-0.97|36
Hassi Messaoud|31.68,6.07|53
Hennaya|34.95,-1.37|42
Héliopolis|36.50,7.44|40
I-n-Salah|27.19,2.46|49
Ighram|36.46,4.51|15
Jijel|36.82,5.76|148
Karkira|36.93,6.59|47
Khemis Miliana|36.26,2.22|76
Khemis el Khechna|36.65,3.33|50
Khenchela|35.44,7.14|117
Kolea|36.64,2.77|32
Ksar Chellala|35.21,2.32|58
Ksar el Boukhari|35.89,2.75|77
Laghouat|33.80,2.87|114
Lakhdaria|36.56,3.59|57
Larbaâ|36.56,3.15|69
Lardjem|35.75,1.55|30
L’Arbaa Naït Irathen|36.63,4.20|31
Makouda|36.79,4.06|35
Mansourah|36.09,4.45|22
Mansoûra|34.86,-1.34|52
Mascara|35.40,0.14|150
Mazouna|36.12,0.90|22
Meftah|36.62,3.22|60
Megarine|33.19,6.09|32
Mehdia daira de meghila|35.43,1.76|39
Mekla|36.68,4.26|30
Melouza|35.98,4.19|26
Merouana|35.63,5.91|48
Mers el Kebir|35.73,-0.71|20
Meskiana|35.63,7.67|30
Messaad|34.15,3.50|99
Metlili Chaamba|32.27,3.63|50
Mila|36.45,6.26|69
Mostaganem|35.93,0.09|130
Mouzaïa|36.47,2.69|33
Médéa|36.26,2.75|148
M’Sila|35.71,4.54|100
Naciria|36.75,3.83|15
Nedroma|35.01,-1.75|37
Oran|35.70,-0.64|646
Ouargla|31.95,5.33|129
Oued Fodda|36.19,1.53|45
Oued Rhiou|35.96,0.92|60
Oued Sly|36.10,1.20|31
Oued el Abtal|35.46,0.69|23
Oued el Alleug|36.56,2.79|21
Ouled Mimoun|34.90,-1.03|34
Oum el Bouaghi|35.88,7.11|101
Reggane|26.72,0.17|33
Reghaïa|36.74,3.34|55
Reguiba|33.56,6.70|62
Relizane|35.74,0.56|130
Remchi|35.06,-1.43|51
Robbah|33.28,6.91|30
Rouached|36.46,6.04|40
Rouiba|36.74,3.28|21
Rouissat|31.92,5.35|81
Râs el Aïoun|35.67,5.65|34
Râs el Oued|35.94,5.03|57
Salah Bey|35.85,5.29|23
Saoula|36.70,3.02|17
Saïda|34.83,0.15|127
Sebdou|34.64,-1.33|41
Seddouk|36.55,4.69|20
Sedrata|36.13,7.53|53
Sfizef|35.23,-0.24|31
Sidi Abdelli|35.07,-1.14|24
Sidi Akkacha|36.46,1.30|27
Sidi Amrane|33.50,6.01|30
Sidi Aïssa|35.89,3.77|70
Sidi Bel Abbès|35.19,-0.63|192
Sidi Khaled|34.39,4.99|64
Sidi Moussa|36.61,3.09|58
Sidi Mérouane|36.52,6.26|25
Sidi Okba|34.75,5.90|35
Sidi ech Chahmi|35.66,-0.52|36
Sig|35.53,-0.19|59
Skikda|36.88,6.91|163
Sougueur|35.19,1.50|69
Souk Ahras|36.29,7.95|157
Souma|36.52,2.91|41
Sour el Ghozlane|36.15,3.69|50
Sétif|36.19,5.41|288
Tadmaït|36.74,3.90|21
Tamalous|36.84,6.64|33
Tamanrasset|22.79,5.52|73
Tazoult-Lambese|35.48,6.26|42
Taïbet|33.09,6.39|21
Tebesbest|33.12,6.08|41
Telerghma|36.12,6.35|52
Thenia|36.73,3.56|16
Theniet el Had|35.87,2.03|28
Tiaret|35.37,1.32|179
Timimoun|29.26,0.23|49
Timizart|36.80,4.27|41
Tindouf|27.67,-8.15|46
Tipasa|36.59,2.45|25
Tirmitine|36.65,3.98|26
Tissemsilt|35.61,1.81|61
Tizi Gheniff|36.59,3.77|28
Tizi Ouzou|36.71,4.05|144
Tizi Rached|36.67,4.19|18
Tizi-n-Tleta|36.55,4.06|22
Tlemcen|34.88,-1.31|132
Tolga|34.72,5.38|68
Touggourt|33.11,6.06|49
Tébessa|35.40,8.12|634
Zemoura|35.72,0.76|22
Zeralda|36.71,2.84|18
Zeribet el Oued|34.68,6.51|23
el hed|36.65,4.77|32
# EC
Ambato|-1.25,-78.62|154
Atuntaqui|0.33,-78.21|17
Azogues|-2.74,-78.85|35
Babahoyo|-1.80,-79.53|76
Bahía de Caráquez|-0.60,-80.42|37
Balzar|-1.37,-79.90|40
Boca Suno|-0.70,-77.14|20
Calceta|-0.85,-80.16|17
Cariamanga|-4.33,-79.56|17
Catamayo|-3.99,-79.36|19
Cayambe|0.04,-78.15|27
Chone|-0.70,-80.09|45
Cuenca|-2.90,-79.00|277
El Triunfo|-1.93,-79.97|32
Eloy Alfaro|-2.18,-79.86|168
Esmeraldas|0.96,-79.65|165
Gualaceo|-2.89,-78.78|17
Guaranda|-1.59,-79.00|22
Guayaquil|-2.20,-79.89|1952
Huaquillas|-3.48,-80.23|40
Ibarra|0.35,-78.12|133
Jipijapa|-1.35,-80.58|36
La Libertad|-2.23,-80.91|76
La Maná|-0.94,-79.23|16
La Troncal|-2.42,-79.34|36
Latacunga|-0.94,-78.62|52
Loja|-3.99,-79.20|118
Macas|-2.31,-78.11|24
Machachi|-0.51,-78.57|26
Machala|-3.26,-79.96|198
Manta|-0.96,-80.71|183
Milagro|-2.13,-79.59|134
Montalvo|-1.79,-79.29|16
Montecristi|-1.05,-80.66|18
Naranjal|-2.67,-79.62|32
Naranjito|-2.17,-79.47|34
Nueva Loja|0.09,-76.90|24
Otavalo|0.23,-78.26|32
Pasaje|-3.33,-79.81|45
Pedro Carbo|-1.82,-80.23|23
Pelileo|-1.33,-78.54|17
Piñas|-3.68,-79.68|17
Playas|-2.63,-80.39|31
Portoviejo|-1.05,-80.45|170
Puerto Francisco de Orellana|-0.47,-76.99|48
Pujilí|-0.96,-78.70|16
Puyo|-1.48,-78.00|25
Quevedo|-1.03,-79.46|119
Quito|-0.23,-78.52|1400
Riobamba|-1.67,-78.65|124
Rosa Zarate|0.33,-79.47|42
Samborondón|-1.96,-79.72|24
San Lorenzo de Esmeraldas|1.29,-78.84|20
Santa Elena|-2.23,-80.86|42
Santo Domingo de los Colorados|-0.25,-79.18|200
Tena|-0.99,-77.81|17
Tulcán|0.81,-77.72|86
Tutamandahostel|-0.20,-78.50|140
Velasco Ibarra|-1.04,-79.64|49
Ventanas|-1.44,-79.46|47
Vinces|-1.56,-79.75|32
Yaguachi Nuevo|-2.10,-79.69|28
# EE
Kohtla-Järve|59.40,27.27|46
Maardu|59.47,24.98|17
Narva|59.38,28.19|67
Pärnu|58.39,24.50|44
Rakvere|59.35,26.36|17
Sillamäe|59.40,27.76|17
Tallinn|59.44,24.75|394
Tartu|58.38,26.73|101
Viljandi|58.36,25.59|20
# EG
Abnūb|27.27,31.15|69
Abū Kabīr|30.73,31.67|101
Abū Qurqāş|27.93,30.84|61
Abū Tīj|27.05,31.32|71
Abū al Maţāmīr|30.91,30.17|41
Ad Dilinjāt|30.83,30.54|40
Ain Sukhna|29.60,32.32|46
Ajā|30.94,31.29|35
Akhmīm|26.56,31.75|99
Al Badārī|26.99,31.42|44
Al Balyanā|26.24,32.00|49
Al Bawīţī|28.35,28.87|20
Al Bājūr|30.43,31.04|37
Al Fashn|28.82,30.90|64
Al Fayyūm|29.31,30.84|306
Al Ibrāhīmīyah|30.72,31.56|35
Al Jammālīyah|31.18,31.86|68
Al Khānkah|30.21,31.37|62
Al Khārijah|25.45,30.55|68
Al Manshāh|26.48,31.80|61
Al Manzalah|31.16,31.94|67
Al Manşūrah|31.04,31.38|420
Al Maţarīyah|31.18,32.03|99
Al Maḩallah al Kubrá|30.97,31.17|431
Al Minyā|28.09,30.76|227
Al Qanāyāt|30.62,31.46|43
Al Qanāţir al Khayrīyah|30.19,31.14|56
Al Qurayn|30.62,31.74|62
Al Qūşīyah|27.44,30.82|68
Al Wāsiţah|29.34,31.21|37
Al Ḩawāmidīyah|29.90,31.25|107
Al Ḩāmūl|31.31,31.15|46
Alexandria|31.20,29.92|3812
Arish|31.13,33.80|129
Ash Shuhadā’|30.60,30.90|48
Ashmūn|30.30,30.98|83
Aswan|24.09,32.90|241
Asyūţ|27.18,31.18|421
At Tall al Kabīr|30.54,31.79|52
Awsīm|30.12,31.14|64
Az Zarqā|31.21,31.64|40
Aş Şaff|29.56,31.28|38
Banhā|30.46,31.18|167
Banī Mazār|28.50,30.80|58
Banī Suwayf|29.07,31.10|190
Basyūn|30.94,30.81|56
Bilbays|30.42,31.56|129
Bilqās|31.21,31.36|104
Būsh|29.15,31.13|87
Cairo|30.06,31.25|7735
Damanhūr|31.03,30.47|228
Damietta|31.42,31.81|77
Dayr Mawās|27.64,30.85|41
Dayrūţ|27.56,30.81|68
Dikirnis|31.09,31.59|138
Dishnā|26.12,32.48|54
Disūq|31.13,30.65|102
Diyarb Najm|30.75,31.44|52
El Gouna|27.39,33.68|15
Farshūţ|26.05,32.16|54
Fuwwah|31.20,30.55|63
Fāqūs|30.73,31.80|63
Fāraskūr|31.33,31.72|58
Giza|30.01,31.21|2443
Hihyā|30.67,31.59|43
Hurghada|27.26,33.81|96
Ibshawāy|29.36,30.68|51
Idfū|24.98,32.88|133
Idkū|31.31,30.30|211
Ismailia|30.60,32.27|285
Isnā|25.29,32.55|69
Iţsā|29.24,30.79|45
Jirjā|26.34,31.89|128
Juhaynah|26.67,31.50|48
Kafr ad Dawwār|31.13,30.13|267
Kafr ash Shaykh|31.11,30.94|144
Kafr az Zayyāt|30.82,30.82|74
Kafr Şaqr|30.79,31.63|35
Kawm Umbū|24.48,32.95|60
Kawm Ḩamādah|30.76,30.70|37
Kousa|25.92,32.76|60
Luxor|25.70,32.64|422
Madīnat Sittah Uktūbar|29.82,31.05|42
Mallawī|27.73,30.84|143
Manfalūţ|27.31,30.97|79
Mashtūl as Sūq|30.36,31.38|46
Maţāy|28.42,30.78|45
Mersa Matruh|31.35,27.24|62
Minyat an Naşr|31.13,31.64|57
Munūf|30.47,30.93|84
Naja' Ḥammādī|26.05,32.24|41
New Cairo|30.03,31.47|200
Port Said|31.27,32.30|538
Qalyūb|30.18,31.21|100
Qinā|26.16,32.73|235
Quwaysinā|30.56,31.16|43
Quţūr|30.97,30.96|24
Ras Gharib|28.36,33.08|32
Rosetta|31.40,30.42|64
Safaga|26.75,33.94|33
Samannūd|30.96,31.24|55
Samālūţ|28.31,30.71|90
Shibīn al Kawm|30.55,31.01|186
Shibīn al Qanāṭir|30.31,31.32|57
Shirbīn|31.20,31.52|55
Sohag|26.56,31.69|209
Suez|29.97,32.53|488
Sumusţā as Sulţānī|28.92,30.85|37
Sīdī Sālim|31.27,30.79|48
Talā|30.68,30.94|51
Tanda|30.79,31.00|405
Toukh|30.35,31.20|68
Zagazig|30.59,31.50|285
Zefta|30.71,31.24|93
Ţahţā|26.77,31.50|91
Ţalkhā|31.05,31.38|158
Ţāmiyah|29.48,30.96|47
Ḩalwān|29.84,31.30|230
# EH
Dakhla|23.68,-15.96|75
Laayoune|27.14,-13.19|196
# ER
Asmara|15.34,38.93|564
Assab|13.01,42.74|21
Barentu|15.11,37.59|16
Keren|15.78,38.45|75
Massawa|15.61,39.47|23
Mendefera|14.89,38.82|18
# ES
A Coruña|43.37,-8.40|246
A Estrada|42.69,-8.49|22
Adeje|28.12,-16.73|43
Adra|36.75,-3.02|24
Agüimes|27.91,-15.45|29
Alaquàs|39.46,-0.46|30
Albacete|38.99,-1.86|170
Albal|39.40,-0.42|15
Albolote|37.23,-3.66|17
Alboraya|39.50,-0.35|22
Alcalá de Guadaira|37.34,-5.84|70
Alcalá de Henares|40.48,-3.36|205
Alcalá la Real|37.46,-3.92|23
Alcantarilla|37.97,-1.22|41
Alcañiz|41.05,-0.13|16
Alcobendas|40.55,-3.64|108
Alcorcón|40.35,-3.82|168
Alcoy|38.71,-0.47|62
Alcázar de San Juan|39.39,-3.21|31
Alcúdia|39.85,3.12|19
Aldaia|39.47,-0.46|30
Alfafar|39.42,-0.38|21
Algeciras|36.13,-5.45|116
Algemesí|39.19,-0.44|28
Algete|40.60,-3.50|20
Alhama de Murcia|37.85,-1.43|20
Alhaurín de la Torre|36.66,-4.56|35
Alhaurín el Grande|36.64,-4.69|23
Alicante|38.35,-0.48|335
Aljaraque|37.27,-7.02|18
Almansa|38.87,-1.10|26
Almassora|39.95,-0.06|25
Almendralejo|38.68,-6.41|34
Almería|36.84,-2.46|189
Almonte|37.26,-6.52|22
Almoradí|38.11,-0.79|19
Almuñécar|36.73,-3.69|28
Altea|38.60,-0.05|24
Alzira|39.15,-0.43|45
Amorebieta|43.22,-2.73|18
Amposta|40.71,0.58|21
Amés|42.90,-8.66|27
Andújar|38.04,-4.05|39
Antequera|37.02,-4.56|45
Aranda de Duero|41.67,-3.69|33
Aranjuez|40.03,-3.60|54
Archena|38.12,-1.30|18
Arcos de la Frontera|36.75,-5.81|31
Arenys de Mar|41.58,2.55|15
Arganda|40.30,-3.44|51
Armilla|37.14,-3.63|21
Arona|28.10,-16.68|79
Arrecife|28.96,-13.55|59
Arteixo|43.30,-8.51|30
Arucas|28.12,-15.52|36
Aspe|38.35,-0.77|20
Atamaría|37.60,-0.81|30
Atarfe|37.22,-3.69|15
Avilés|43.55,-5.92|84
Ayamonte|37.21,-7.41|20
Azuqueca de Henares|40.57,-3.27|33
Badajoz|38.88,-6.97|148
Badalona|41.45,2.25|220
Baena|37.62,-4.32|21
Baeza|37.99,-3.47|16
Bailén|38.10,-3.78|19
Balaguer|41.79,0.81|17
Banyoles|42.12,2.77|18
Barakaldo|43.30,-2.99|98
Barañáin|42.81,-1.68|22
Barbastro|42.04,0.13|17
Barbate|36.19,-5.92|23
Barberà del Vallès|41.52,2.12|31
Barcelona|41.39,2.16|1622
Basauri|43.24,-2.89|43
Baza|37.49,-2.77|23
Benalmádena|36.60,-4.57|59
Benavente|42.00,-5.68|19
Benetússer|39.42,-0.40|15
Benicarló|40.42,0.43|27
Benicàssim|40.05,0.07|18
Benidorm|38.54,-0.13|71
Berga|42.10,1.85|17
Berja|36.85,-2.95|15
Bermeo|43.42,-2.72|17
Bilbao|43.26,-2.93|355
Blanes|41.67,2.79|40
Boadilla del Monte|40.41,-3.88|43
Boiro|42.65,-8.88|19
Bormujos|37.37,-6.07|19
Burgos|42.34,-3.70|179
Burjassot|39.51,-0.41|38
Burlata|42.83,-1.62|18
Burriana|39.89,-0.08|35
Béjar|40.39,-5.76|15
Bétera|39.59,-0.46|21
Cabra|37.47,-4.44|21
Calafell|41.20,1.57|24
Calahorra|42.31,-1.97|25
Calatayud|41.35,-1.64|22
Caldes de Montbui|41.63,2.17|17
Calella|41.61,2.65|19
Callosa de Segura|38.12,-0.88|18
Calp|38.64,0.04|30
Calvià|39.57,2.51|52
Camas|37.40,-6.03|26
Cambre|43.29,-8.35|23
Cambrils|41.07,1.06|32
Campiña|38.22,-2.98|68
Campo de Criptana|39.40,-3.12|15
Cangas do Morrazo|42.26,-8.78|26
Canovelles|41.62,2.28|16
Caravaca|38.11,-1.86|26
Carballo|43.21,-8.69|31
Carcaixent|39.12,-0.45|22
Cardedeu|41.64,2.36|17
Carlet|39.23,-0.52|16
Cartaya|37.28,-7.15|18
Castellar del Vallès|41.62,2.08|23
Castelldefels|41.28,1.97|62
Castelló de la Plana|39.99,-0.05|180
Castilleja de la Cuesta|37.39,-6.05|17
Castro-Urdiales|43.38,-3.22|32
Catarroja|39.40,-0.40|27
Cehegín|38.09,-1.80|16
Cerdanyola del Vallès|41.49,2.14|59
Ceuta|35.89,-5.32|79
Chamartín|40.46,-3.68|140
Chiclana de la Frontera|36.42,-6.14|77
Chipiona|36.74,-6.44|19
Ciempozuelos|40.16,-3.62|22
Cieza|38.24,-1.42|35
Ciudad Lineal|40.45,-3.65|228
Ciudad Real|38.99,-3.93|74
Ciutadella|40.00,3.84|29
Collado-Villalba|40.64,-4.00|55
Colmenar Viejo|40.66,-3.77|44
Conil de la Frontera|36.28,-6.09|21
Coria del Río|37.29,-6.05|28
Cornellà de Llobregat|41.35,2.08|87
Corvera de Asturias|43.54,-5.89|16
Coslada|40.42,-3.56|90
Coín|36.66,-4.76|22
Crevillente|38.25,-0.81|29
Cullera|39.17,-0.25|24
Culleredo|43.29,-8.39|28
Cáceres|39.48,-6.37|93
Cártama|36.71,-4.63|21
Daimiel|39.07,-3.61|19
Denia|38.84,0.11|44
Don Benito|38.96,-5.86|36
Dos Hermanas|37.28,-5.92|123
Durango|43.17,-2.63|28
Eibar|43.18,-2.47|27
Ejea de los Caballeros|42.13,-1.14|17
El Arahal|37.26,-5.55|19
El Astillero|43.40,-3.82|17
El Campello|38.43,-0.40|27
El Ejido|36.78,-2.81|84
El Grao|39.97,0.01|16
El Masnou|41.48,2.32|22
El Prat de Llobregat|41.33,2.09|63
El Puerto de Santa María|36.59,-6.23|88
El Vendrell|41.22,1.53|36
El Viso del Alcor|37.39,-5.72|18
Elche|38.26,-0.70|230
Elda|38.48,-0.79|55
Erandio|43.30,-2.97|24
Ermitagaña|42.81,-1.66|17
Ermua|43.19,-2.50|16
Errenteria|43.31,-1.90|39
Esparreguera|41.54,1.87|22
Esplugues de Llobregat|41.38,2.09|47
Estepona|36.43,-5.15|66
Felanitx|39.47,3.15|18
Ferrol|43.48,-8.23|74
Figueres|42.27,2.96|43
Fuengirola|36.54,-4.62|71
Fuenlabrada|40.28,-3.79|198
Galapagar|40.58,-4.00|32
Galdakao|43.23,-2.84|29
Gandia|38.97,-0.18|80
Gavà|41.31,2.00|46
Gernika-Lumo|43.32,-2.68|16
Getafe|40.31,-3.73|167
Getxo|43.36,-3.01|81
Gijón|43.54,-5.66|278
Girona|41.98,2.82|96
Granada|37.19,-3.61|234
Granadilla de Abona|28.12,-16.58|40
Granollers|41.61,2.29|61
Grao de Murviedro|39.64,-0.24|62
Guadix|37.30,-3.14|20
Guardamar del Segura|38.09,-0.66|16
Guía de Isora|28.21,-16.78|21
Gáldar|28.15,-15.65|24
Güimar|28.31,-16.41|18
Hellín|38.51,-1.70|31
Hernani|43.27,-1.98|19
Hondarribia|43.37,-1.80|16
Huelva|37.27,-6.94|149
Huesca|42.14,-0.41|52
Humanes de Madrid|40.25,-3.83|18
Huércal-Overa|37.39,-1.94|18
Ibiza|38.91,1.43|49
Ibi|38.63,-0.57|24
Icod de los Vinos|28.37,-16.71|24
Igualada|41.58,1.62|39
Illescas|40.12,-3.85|21
Inca|39.72,2.91|29
Ingenio|27.92,-15.43|29
Irun|43.34,-1.79|61
Isla Cristina|37.20,-7.32|21
Iturrama|42.81,-1.66|25
Javea|38.78,0.17|32
Jaén|37.77,-3.79|117
Jerez de la Frontera|36.69,-6.14|208
Jumilla|38.48,-1.32|26
L'Eliana|39.57,-0.53|17
L'Hospitalet de Llobregat|41.36,2.10|257
La Carolina|38.28,-3.62|16
La Laguna|28.49,-16.32|151
La Línea de la Concepción|36.17,-5.35|65
La Oliva|28.61,-13.93|22
La Orotava|28.39,-16.52|41
La Pineda|41.08,1.19|17
La Pobla de Vallbona|39.60,-0.55|20
La Rinconada|37.49,-5.98|36
La Roda|39.21,-2.16|16
La Solana|38.94,-3.24|17
Laguna de Duero|41.58,-4.72|22
Lalín|42.66,-8.11|21
Las Cabezas de San Juan|36.98,-5.94|16
Las Gabias|37.14,-3.67|16
Las Palmas de Gran Canaria|28.10,-15.41|382
Las Rozas de Madrid|40.49,-3.87|86
Las Torres de Cotillas|38.03,-1.24|21
Lasarte|43.27,-2.02|18
Lebrija|36.92,-6.08|26
Leganés|40.33,-3.76|186
Leioa|43.33,-2.99|31
Lepe|37.25,-7.20|26
Llefià|41.44,2.22|44
Lleida|41.62,0.62|136
Lloret de Mar|41.70,2.85|39
Llucmajor|39.49,2.89|36
Llíria|39.63,-0.60|23
Logroño|42.47,-2.45|152
Lora del Río|37.66,-5.53|19
Lorca|37.67,-1.70|92
Los Alcázares|37.74,-0.85|16
Los Barrios|36.18,-5.49|22
Los Llanos de Aridane|28.66,-17.92|21
Los Palacios y Villafranca|37.16,-5.92|37
Los Realejos|28.38,-16.58|38
Lugo|43.01,-7.56|97
Madrid|40.42,-3.70|3256
Mairena del Alcor|37.37,-5.75|21
Mairena del Aljarafe|37.34,-6.06|41
Majadahonda|40.47,-3.87|68
Malgrat de Mar|41.65,2.74|18
Manacor|39.57,3.21|41
Manises|39.49,-0.46|31
Manlleu|42.00,2.28|21
Manresa|41.73,1.82|77
Manzanares|39.00,-3.37|19
Maracena|37.21,-3.63|21
Marbella|36.52,-4.89|135
Marchena|37.33,-5.42|20
Marratxí|39.62,2.73|33
Martorell|41.47,1.93|27
Martos|37.72,-3.97|25
Marín|42.39,-8.70|26
Maspalomas|27.76,-15.59|33
Massamagrell|39.57,-0.33|15
Mataró|41.54,2.44|122
Mazarrón|37.60,-1.31|35
Maó|39.89,4.27|29
Medina del Campo|41.31,-4.91|22
Mejorada del Campo|40.39,-3.48|22
Melilla|35.29,-2.94|73
Mieres|43.25,-5.77|44
Mijas|36.60,-4.64|74
Miranda de Ebro|42.69,-2.95|39
Mislata|39.48,-0.42|44
Moaña|42.28,-8.74|19
Moguer|37.28,-6.84|20
Mogán|27.88,-15.73|22
Molina de Segura|38.05,-1.21|64
Molins de Rei|41.42,2.02|24
Mollet del Vallès|41.54,2.21|52
Moncada|39.55,-0.40|22
Monforte de Lemos|42.52,-7.51|20
Montcada i Reixac|41.48,2.18|33
Montilla|37.59,-4.64|24
Montornès del Vallès|41.54,2.27|16
Monzón|41.91,0.19|17
Morón de la Frontera|37.12,-5.45|28
Motril|36.75,-3.52|60
Mula|38.04,-1.49|17
Mungia|43.35,-2.85|16
Murcia|37.99,-1.13|437
Mutxamel|38.42,-0.45|23
Málaga|36.72,-4.42|568
Móstoles|40.32,-3.86|206
Narón|43.50,-8.19|38
Natahoyo|43.54,-5.68|20
Navalcarnero|40.29,-4.01|22
Navalmoral de la Mata|39.89,-5.54|17
Nerja|36.75,-3.87|22
Nigrán|42.14,-8.81|18
Novelda|38.38,-0.77|27
Níjar|36.97,-2.21|27
Oleiros|43.33,-8.32|33
Olesa de Montserrat|41.54,1.89|23
Oliva|38.92,-0.12|28
Olot|42.18,2.49|34
Onda|39.96,-0.26|26
Ontinyent|38.82,-0.61|38
Oria|43.26,-2.02|18
Orihuela|38.08,-0.94|86
Osuna|37.24,-5.10|18
Ourense|42.34,-7.86|108
Oviedo|43.36,-5.84|224
Paiporta|39.43,-0.42|24
Palafrugell|41.92,3.16|22
Palamós|41.85,3.13|18
Palencia|42.01,-4.52|83
Palma del Río|37.70,-5.28|22
Palma|39.57,2.65|401
Pamplona|42.82,-1.64|198
Parets del Vallès|41.57,2.23|18
Parla|40.24,-3.77|116
Pasaia|43.33,-1.93|16
Paterna|39.50,-0.44|64
Picassent|39.36,-0.46|20
Pilar de la Horadada|37.87,-0.79|22
Pineda de Mar|41.63,2.69|26
Pinto|40.24,-3.70|44
Plasencia|40.03,-6.09|41
Playa del Ingles|27.76,-15.58|17
Poio|42.45,-8.69|16
Pollença|39.88,3.02|17
Ponferrada|42.55,-6.60|69
Ponteareas|42.17,-8.50|23
Pontevedra|42.43,-8.64|82
Porriño|42.16,-8.62|17
Portugalete|43.32,-3.02|48
Pozoblanco|38.38,-4.85|18
Pozuelo de Alarcón|40.43,-3.81|82
Premià de Mar|41.49,2.37|27
Priego de Córdoba|37.44,-4.20|24
Primer Ensanche|42.81,-1.65|23
Puente-Genil|37.39,-4.77|30
Puerto Real|36.53,-6.19|40
Puerto de la Cruz|28.41,-16.55|32
Puerto del Carmen|28.92,-13.67|30
Puerto del Rosario|28.50,-13.86|36
Puertollano|38.69,-4.11|52
Puçol|39.62,-0.30|19
Pájara|28.35,-14.11|21
Quart de Poblet|39.48,-0.44|25
Realejo Alto|28.38,-16.59|36
Redondela|42.28,-8.61|30
Requena|39.49,-1.10|21
Reus|41.16,1.11|107
Ribarroja del Turia|39.55,-0.57|20
Ribeira|42.75,-8.44|28
Rincón de la Victoria|36.72,-4.28|39
Ripollet|41.50,2.16|37
Rivas-Vaciamadrid|40.33,-3.51|68
Rojales|38.09,-0.73|21
Ronda|36.74,-5.17|37
Roquetas de Mar|36.76,-2.61|83
Roses|42.26,3.18|20
Rota|36.63,-6.36|29
Rubí|41.49,2.03|73
Sabadell|41.54,2.11|206
Sagunto|39.68,-0.27|66
Salou|41.08,1.14|27
Salt|41.97,2.79|30
Sama|43.30,-5.68|46
San Andrés del Rabanedo|42.61,-5.62|31
San Bartolomé de Tirajana|27.92,-15.57|52
San Bartolomé|29.00,-13.61|19
San Fernando de Henares|40.42,-3.53|41
San Javier|37.81,-0.84|31
San Juan de Alicante|38.40,-0.44|22
San Juan de Aznalfarache|37.36,-6.04|21
San Lorenzo de El Escorial|40.59,-4.15|18
San Martín de la Vega|40.21,-3.57|18
San Miguel De Abona|28.10,-16.62|16
San Pedro de Alcántara|36.49,-4.99|35
San Pedro del Pinatar|37.84,-0.79|24
San Roque|36.21,-5.38|29
San Sebastián de los Reyes|40.56,-3.63|76
San Vicent del Raspeig|38.40,-0.53|53
Sanlúcar de Barrameda|36.78,-6.35|66
Sant Adrià de Besòs|41.43,2.22|34
Sant Andreu de la Barca|41.45,1.97|26
Sant Antoni de Portmany|38.98,1.30|22
Sant Boi de Llobregat|41.34,2.04|82
Sant Carles de la Ràpita|40.62,0.60|16
Sant Celoni|41.69,2.49|17
Sant Cugat del Vallès|41.47,2.09|79
Sant Feliu de Guíxols|41.78,3.03|22
Sant Feliu de Llobregat|41.38,2.05|43
Sant Joan Despí|41.37,2.06|32
Sant Just Desvern|41.38,2.07|16
Sant Martí|41.42,2.20|236
Sant Pere de Ribes|41.26,1.77|28
Sant Quirze del Vallès|41.53,2.08|18
Sant Vicenç dels Horts|41.39,2.01|28
Santa Brígida|28.03,-15.50|19
Santa Coloma de Gramenet|41.45,2.21|120
Santa Cruz de Tenerife|28.47,-16.25|222
Santa Cruz de la Palma|28.68,-17.76|17
Santa Eulària des Riu|38.98,1.53|31
Santa Lucía|27.91,-15.54|64
Santa Perpètua de Mogoda|41.53,2.18|25
Santa Pola|38.19,-0.57|32
Santa Uxía de Ribeira|42.55,-8.99|27
Santafé|37.19,-3.72|15
Santander|43.46,-3.80|183
Santiago de Compostela|42.88,-8.55|95
Santomera|38.06,-1.05|15
Santurtzi|43.33,-3.03|47
Santutxu|43.25,-2.92|60
Sanxenxo|42.40,-8.81|17
Segovia|40.95,-4.12|57
Segundo Ensanche|42.81,-1.64|23
Seseña|40.10,-3.70|16
Sestao|43.31,-3.01|29
Sevilla|37.38,-5.97|703
Silla|39.36,-0.41|19
Sitges|41.24,1.81|28
Soria|41.76,-2.47|40
Sueca|39.20,-0.31|29
Tacoronte|28.48,-16.41|24
Talavera de la Reina|39.96,-4.83|89
Tarancón|40.01,-3.01|16
Tarifa|36.01,-5.61|18
Tarragona|41.12,1.25|140
Tavernes de la Valldigna|39.07,-0.27|18
Teguise|29.06,-13.56|19
Telde|27.99,-15.42|100
Teo|42.75,-8.50|18
Terrassa|41.57,2.02|211
Teruel|40.35,-1.11|35
Tolosa|43.13,-2.08|18
Tomares|37.37,-6.05|23
Tomelloso|39.16,-3.02|38
Tordera|41.70,2.72|15
Torre del Mar|36.74,-4.09|22
Torre-Pacheco|37.74,-0.95|31
Torredembarra|41.15,1.40|15
Torrejón de Ardoz|40.46,-3.47|118
Torrelavega|43.35,-4.05|55
Torrelodones|40.58,-3.93|22
Torremolinos|36.62,-4.50|65
Torrent|39.44,-0.47|79
Torrevieja|37.98,-0.68|102
Torrox|36.76,-3.95|17
Tortosa|40.81,0.52|35
Totana|37.77,-1.50|29
Tres Cantos|40.60,-3.71|42
Tudela|42.06,-1.60|35
Tui|42.05,-8.64|17
Tàrrega|41.65,1.14|17
Tías|28.96,-13.65|20
Ubrique|36.68,-5.45|17
Utebo|41.71,-1.00|18
Utrera|37.19,-5.78|51
Valdemoro|40.19,-3.68|63
Valdepeñas|38.76,-3.38|31
Valladolid|41.66,-4.72|318
Valls|41.29,1.25|25
Vic|41.93,2.25|40
Vigo|42.23,-8.72|297
Vila-real|39.94,-0.10|51
Vila-seca|41.11,1.15|21
Viladecans|41.31,2.01|63
Vilafranca del Penedès|41.35,1.70|38
Vilagarcía de Arousa|42.60,-8.76|38
Vilalba|43.30,-7.68|15
Vilanova i la Geltrú|41.22,1.73|66
Vilaseca|42.06,2.26|17
Vilassar de Mar|41.51,2.39|19
Villajoyosa|38.51,-0.23|34
Villanueva de la Cañada|40.45,-4.00|17
Villanueva de la Serena|38.98,-5.80|26
Villanueva del Pardillo|40.49,-3.96|15
Villaquilambre|42.65,-5.56|17
Villarrobledo|39.27,-2.60|27
Villaviciosa de Odón|40.36,-3.90|26
Villena|38.64,-0.87|35
Vinaròs|40.47,0.48|28
Viveiro|43.66,-7.59|16
Vélez-Málaga|36.78,-4.10|74
Vícar|36.83,-2.64|23
Xirivella|39.47,-0.43|31
Xàtiva|38.99,-0.52|29
Yecla|38.61,-1.11|35
Zafra|38.43,-6.42|16
Zaragoza|41.66,-0.88|674
Zarautz|43.28,-2.17|23
Zubia|37.12,-3.58|18
l'Alfàs del Pi|38.58,-0.10|21
la Nucia|38.61,-0.13|18
Águilas|37.41,-1.58|35
Ávila|40.66,-4.70|57
Écija|37.54,-5.08|40
Úbeda|38.01,-3.37|36
# ET
Abomsa|9.98,39.98|15
Addiet Canna|11.27,37.48|23
Addis Ababa|9.02,38.75|2758
Arba Minch|6.03,37.55|70
Asaita|11.57,41.44|20
Axum|14.12,38.72|41
Bahir Dar|11.59,37.39|169
Bako|5.78,36.57|18
Batī|11.19,40.02|19
Bedelē|8.46,36.35|20
Bedēsa|8.90,40.78|18
Bichena|10.45,38.20|16
Bishoftu|8.75,38.98|104
Bodītī|6.97,37.87|33
Bonga|7.28,36.23|19
Burē|10.70,37.07|22
Butajīra|8.12,38.37|31
Debark’|13.16,37.90|25
Debre Birhan|9.68,39.53|58
Debre Mark’os|10.35,37.73|60
Debre Tabor|11.85,38.02|33
Dembī Dolo|8.53,34.80|27
Desē|11.13,39.63|136
Dire Dawa|9.59,41.87|252
Dodola|6.98,39.18|23
Dubti|11.73,41.08|26
Dīla|6.42,38.32|47
Felege Neway|6.30,36.88|33
Fichē|9.80,38.73|26
Finote Selam|10.70,37.27|23
Gambēla|8.25,34.58|42
Gebre Guracha|9.80,38.40|17
Gelemso|8.82,40.52|16
Genet|9.07,38.50|24
Gimbi|9.17,35.83|32
Ginir|7.14,40.71|17
Goba|7.02,39.98|34
Gondar|12.60,37.47|154
Hagere Maryam|5.63,38.24|22
Harar|9.31,42.12|90
Hawassa|7.06,38.48|133
Hosa’ina|7.55,37.85|76
Hāgere Hiywet|8.98,37.85|44
Inda Silasē|14.10,38.28|50
Jijiga|9.35,42.80|57
Jimma|7.67,36.83|128
Jinka|5.65,36.65|32
Kemisē|10.72,39.87|24
Kibre Mengist|5.88,38.98|28
Kombolcha|11.08,39.74|94
Korem|12.51,39.52|31
K’olīto|7.32,38.08|26
Maych’ew|12.79,39.54|27
Mek'ele|13.50,39.48|216
Mendī|9.80,35.10|25
Metahāra|8.90,39.92|23
Metu|8.30,35.58|30
Mojo|8.59,39.12|35
Nazrēt|8.55,39.27|214
Nejo|9.50,35.50|20
Robīt|12.02,39.63|21
Sebeta|8.92,38.62|20
Shakiso|5.76,38.91|34
Shambu|9.57,37.10|15
Shashemenē|7.20,38.60|86
Sodo|6.86,37.76|86
Tippi|7.20,35.45|24
Waliso|8.53,37.97|38
Wenjī|8.45,39.28|17
Werota|11.92,37.70|27
Yabēlo|4.88,38.08|18
Ziway|7.93,38.72|49
Ādīgrat|14.28,39.46|65
Ādīs Zemen|12.12,37.78|23
Āgaro|7.85,36.65|28
Āreka|7.07,37.70|33
Āsasa|7.10,39.20|24
Āsbe Teferī|9.09,40.87|31
Āsosa|10.07,34.53|31
# FI
Espoo|60.21,24.65|257
Forssa|60.81,23.62|18
Hamina|60.57,27.20|22
Haukipudas|65.18,25.35|17
Heinola|61.21,26.04|21
Helsinki|60.17,24.94|558
Hollola|61.05,25.43|20
Hyvinge|60.63,24.87|44
Hämeenlinna|61.00,24.46|47
Iisalmi|63.56,27.19|23
Imatra|61.17,28.75|30
Jakobstad|63.67,22.70|19
Janakkala|60.90,24.60|16
Joensuu|62.60,29.76|53
Jyväskylä|62.24,25.72|85
Jämsä|61.86,25.19|15
Järvenpää|60.47,25.09|38
Kaarina|60.41,22.37|22
Kajaani|64.23,27.73|35
Kangasala|61.46,24.08|24
Karhula|60.52,26.93|23
Kemi|65.74,24.56|23
Kerava|60.40,25.11|31
Kirkkonummi|60.12,24.44|33
Kokkola|63.84,23.13|36
Korsholm|63.11,21.68|17
Kotka|60.47,26.95|55
Kouvola|60.87,26.70|31
Kuopio|62.89,27.68|89
Kuusamo|65.97,29.18|17
Lahti|60.98,25.66|99
Lappeenranta|61.06,28.19|59
Laukaa|62.41,25.95|17
Lempäälä|61.32,23.75|18
Lieto|60.51,22.46|15
Lohja|60.25,24.07|36
Lovisa|60.46,26.23|15
Mikkeli|61.69,27.27|47
Mäntsälä|60.63,25.32|18
Nokia|61.47,23.50|29
Nurmijärvi|60.46,24.81|37
Oulu|65.01,25.47|129
Pirkkala|61.46,23.63|16
Pori|61.48,21.78|77
Porvoo|60.39,25.67|47
Raahe|64.68,24.48|22
Raisio|60.49,22.17|24
Rauma|61.13,21.51|37
Riihimäki|60.74,24.78|26
Rovaniemi|66.50,25.72|35
Salo|60.38,23.13|25
Savonlinna|61.87,28.88|27
Seinäjoki|62.79,22.83|32
Sibbo|60.38,25.27|19
Siilinjärvi|63.08,27.67|20
Tampere|61.50,23.79|203
Tornio|65.85,24.15|21
Turku|60.45,22.27|176
Tuusula|60.40,25.03|35
Uusikaupunki|60.80,21.41|16
Vaasa|63.10,21.62|57
Valkeakoski|61.26,24.03|20
Vantaa|60.29,25.04|190
Varkaus|62.32,27.87|22
Vihti|60.42,24.32|26
Väståboland|60.30,22.30|15
Ylöjärvi|61.56,23.60|22
# FJ
Labasa|-16.43,179.36|28
Lautoka|-17.62,177.45|53
Nadi|-17.80,177.42|42
Suva|-18.14,178.44|77
# FR
Abbeville|50.11,1.84|26
Achères|48.96,2.07|23
Agde|43.31,3.48|23
Agen|44.20,0.62|34
Aix-en-Provence|43.53,5.45|147
Aix-les-Bains|45.69,5.91|28
Ajaccio|41.92,8.74|54
Albi|43.93,2.15|52
Alençon|48.43,0.09|31
Alfortville|48.81,2.42|37
Allauch|43.34,5.48|21
Alès|44.12,4.08|42
Amiens|49.90,2.30|143
Angers|47.47,-0.55|168
Anglet|43.49,-1.52|41
Angoulême|45.65,0.15|49
Annecy-le-Vieux|45.92,6.14|22
Annecy|45.91,6.13|49
Annemasse|46.19,6.24|28
Annonay|45.24,4.67|18
Antibes|43.59,7.11|76
Antony|48.75,2.30|60
Arcueil|48.80,2.33|17
Argentan|48.74,-0.02|18
Argenteuil|48.95,2.25|101
Arles|43.68,4.63|53
Armentières|50.69,2.88|27
Arras|50.29,2.78|47
Asnières-sur-Seine|48.92,2.28|87
Athis-Mons|48.71,2.39|31
Aubagne|43.29,5.57|45
Aubervilliers|48.92,2.38|71
Auch|43.65,0.59|24
Audincourt|47.48,6.85|16
Aulnay-sous-Bois|48.94,2.49|81
Aurillac|44.93,2.44|35
Autun|46.95,4.30|18
Auxerre|47.80,3.57|42
Avignon|43.95,4.81|90
Avion|50.41,2.83|18
Bagneux|48.80,2.31|39
Bagnolet|48.87,2.42|34
Bagnols-sur-Cèze|44.16,4.62|20
Balma|43.61,1.50|16
Bar-le-Duc|48.77,5.16|19
Bastia|42.70,9.45|41
Beaune|47.02,4.84|24
Beauvais|49.43,2.08|53
Belfort|47.64,6.85|55
Berck-Plage|50.41,1.56|16
Berck|50.40,1.60|16
Bergerac|44.85,0.48|28
Besançon|47.25,6.02|128
Bezons|48.92,2.21|28
Biarritz|43.48,-1.56|33
Bischheim|48.62,7.75|17
Blagnac|43.63,1.39|24
Blanquefort|44.91,-0.64|17
Blois|47.59,1.33|54
Bobigny|48.91,2.45|45
Bois-Colombes|48.92,2.27|24
Boissy-Saint-Léger|48.75,2.51|16
Bondy|48.90,2.49|48
Bonneuil-sur-Marne|48.77,2.48|19
Bordeaux|44.84,-0.58|232
Bouguenais|47.18,-1.62|17
Boulogne-Billancourt|48.84,2.24|109
Boulogne-sur-Mer|50.73,1.61|47
Bourg-en-Bresse|46.21,5.23|45
Bourg-la-Reine|48.78,2.32|19
Bourg-lès-Valence|44.95,4.89|20
Bourges|47.08,2.40|68
Bourgoin-Jallieu|45.59,5.27|24
Bressuire|46.84,-0.49|21
Brie-Comte-Robert|48.69,2.61|16
Brignoles|43.41,6.06|15
Brive-la-Gaillarde|45.16,1.53|53
Bron|45.74,4.91|38
Bruay-la-Buissière|50.48,2.55|24
Brunoy|48.69,2.49|24
Bry-sur-Marne|48.84,2.52|16
Brétigny-sur-Orge|48.61,2.31|24
Bègles|44.81,-0.55|24
Béthune|50.53,2.64|32
Béziers|43.34,3.21|74
Cachan|48.80,2.34|27
Caen|49.19,-0.36|111
Cagnes-sur-Mer|43.66,7.15|47
Cahors|44.45,1.44|23
Calais|50.95,1.86|74
Caluire-et-Cuire|45.79,4.85|43
Cambrai|50.18,3.23|36
Cannes|43.55,7.01|70
Canteleu|49.44,1.02|16
Carcassonne|43.21,2.35|50
Carpentras|44.06,5.05|30
Carquefou|47.30,-1.49|18
Carrières-sous-Poissy|48.95,2.04|15
Carvin|50.49,2.96|19
Castelnau-le-Lez|43.63,3.90|18
Castres|43.61,2.24|47
Cavaillon|43.83,5.04|27
Cenon|44.86,-0.53|22
Cergy-Pontoise|49.04,2.08|183
Cergy|49.04,2.08|58
Cesson-Sévigné|48.12,-1.60|16
Cestas|44.74,-0.68|18
Challans|46.84,-1.87|19
Chalon-sur-Saône|46.78,4.85|47
Chamalières|45.77,3.07|20
Chambéry|45.57,5.92|62
Champigny-sur-Marne|48.82,2.49|77
Champs-sur-Marne|48.85,2.60|28
Charenton-le-Pont|48.82,2.41|31
Charleville-Mézières|49.77,4.72|52
Chartres|48.45,1.49|44
Chatou|48.89,2.16|30
Chaumont|48.11,5.14|29
Chaville|48.81,2.19|19
Chelles|48.88,2.59|47
Chennevières-sur-Marne|48.80,2.54|18
Chenôve|47.29,5.00|16
Cherbourg-Octeville|49.64,-1.62|27
Chevilly-Larue|48.76,2.35|20
Chilly-Mazarin|48.71,2.32|19
Choisy-le-Roi|48.77,2.42|36
Cholet|47.06,-0.88|53
Châlons-en-Champagne|48.95,4.37|51
Château-Thierry|49.05,3.40|16
Châteaudun|48.07,1.34|16
Châteauroux|46.81,1.69|53
Châtellerault|46.82,0.55|37
Châtenay-Malabry|48.77,2.27|33
Châtillon|48.80,2.29|32
Clamart|48.80,2.27|51
Clermont-Ferrand|45.78,3.09|139
Clichy-sous-Bois|48.91,2.55|29
Clichy|48.90,2.31|57
Cluses|46.06,6.57|20
Cognac|45.70,-0.33|21
Colmar|48.08,7.36|65
Colombes|48.92,2.25|82
Colomiers|43.61,1.33|31
Combs-la-Ville|48.66,2.57|22
Compiègne|49.42,2.83|44
Concarneau|47.88,-3.92|21
Conflans-Sainte-Honorine|49.00,2.10|36
Corbeil-Essonnes|48.61,2.49|41
Cormeilles-en-Parisis|48.97,2.20|22
Coudekerque-Branche|51.02,2.39|25
Coulommiers|48.81,3.08|15
Courbevoie|48.90,2.26|85
Cournon-d'Auvergne|45.74,3.20|19
Couëron|47.22,-1.72|19
Cran-Gevrier|45.90,6.10|19
Creil|49.26,2.48|32
Croix|50.68,3.15|21
Crépy-en-Valois|49.23,2.89|16
Créteil|48.79,2.47|85
Cugnaux|43.54,1.34|15
Dammarie-les-Lys|48.52,2.65|21
Dax|43.71,-1.05|22
Denain|50.33,3.39|21
Deuil-la-Barre|48.98,2.33|22
Dieppe|49.92,1.08|36
Digne-les-Bains|44.09,6.23|19
Dijon|47.32,5.02|150
Dole|47.09,5.49|26
Domont|49.03,2.33|17
Douai|50.37,3.08|47
Douarnenez|48.10,-4.33|17
Draguignan|43.54,6.46|39
Drancy|48.93,2.45|62
Draveil|48.68,2.41|29
Dreux|48.74,1.37|31
Dunkerque|51.03,2.38|71
Décines-Charpieu|45.77,4.96|25
Eaubonne|49.00,2.28|24
Elbeuf|49.29,1.00|17
Ermont|48.99,2.26|28
Eysines|44.88,-0.65|21
Faches-Thumesnil|50.58,3.07|16
Firminy|45.39,4.29|18
Flers|48.74,-0.57|17
Fleury-les-Aubrais|47.93,1.92|21
Floirac|44.83,-0.53|16
Fontainebleau|48.41,2.70|20
Fontaine|45.19,5.69|25
Fontenay-aux-Roses|48.79,2.29|25
Fontenay-le-Comte|46.47,-0.81|16
Fontenay-sous-Bois|48.85,2.48|52
Forbach|49.19,6.89|21
Fos-sur-Mer|43.44,4.94|17
Fougères|48.35,-1.20|24
Franconville|48.98,2.23|34
Fresnes|48.76,2.32|25
Frontignan|43.45,3.75|22
Fréjus|43.43,6.74|53
Fécamp|49.76,0.37|22
Gagny|48.88,2.53|38
Gap|44.56,6.08|43
Garches|48.84,2.18|19
Gardanne|43.45,5.47|21
Garges-lès-Gonesse|48.97,2.40|40
Gennevilliers|48.93,2.30|42
Gentilly|48.81,2.34|16
Gien|47.69,2.63|16
Gif-sur-Yvette|48.68,2.13|24
Givors|45.59,4.77|18
Gonesse|48.99,2.45|27
Goussainville|49.01,2.47|30
Gradignan|44.77,-0.61|24
Grande-Synthe|51.02,2.30|23
Grasse|43.66,6.93|48
Grenoble|45.18,5.71|159
Grigny|48.65,2.39|25
Gujan-Mestras|44.64,-1.07|19
Guyancourt|48.77,2.07|32
Guérande|47.33,-2.43|17
Guéret|46.17,1.87|16
Haguenau|48.82,7.79|39
Halluin|50.79,3.13|20
Haubourdin|50.61,2.99|16
Hautmont|50.25,3.92|16
Hayange|49.33,6.06|16
Hazebrouck|50.72,2.54|23
Hem|50.65,3.19|20
Herblay|48.99,2.17|25
Houilles|48.92,2.19|31
Hyères|43.12,6.13|50
Hénin-Beaumont|50.41,2.96|25
Hérouville-Saint-Clair|49.21,-0.31|24
Illkirch-Graffenstaden|48.53,7.72|27
Illzach|47.77,7.35|15
Issoire|45.54,3.25|16
Issy-les-Moulineaux|48.82,2.28|61
Istres|43.51,4.99|44
Ivry-sur-Seine|48.82,2.38|58
Joinville-le-Pont|48.83,2.47|18
Jouy-le-Moutier|49.01,2.04|19
Joué-lès-Tours|47.35,0.67|37
L'Haÿ-les-Roses|48.78,2.34|30
L'Isle-sur-la-Sorgue|43.92,5.05|17
La Baule-Escoublac|47.29,-2.36|18
La Celle-Saint-Cloud|48.85,2.15|22
La Chapelle-sur-Erdre|47.30,-1.55|18
La Ciotat|43.17,5.60|33
La Courneuve|48.93,2.40|37
La Crau|43.15,6.07|18
La Flèche|47.70,-0.08|19
La Garde|43.12,6.01|28
La Garenne-Colombes|48.90,2.25|26
La Madeleine|50.65,3.08|24
La Roche-sur-Yon|46.67,-1.43|59
La Rochelle|46.16,-1.15|77
La Seyne-sur-Mer|43.10,5.88|62
La Teste-de-Buch|44.63,-1.15|27
La Valette-du-Var|43.14,5.98|23
Lagny-sur-Marne|48.87,2.72|21
Lambersart|50.65,3.03|29
Landerneau|48.45,-4.25|16
Lanester|47.76,-3.34|24
Lannion|48.73,-3.46|21
Laon|49.56,3.63|29
Lattes|43.57,3.90|17
Laxou|48.68,6.15|16
Le Blanc-Mesnil|48.94,2.46|48
Le Bouscat|44.86,-0.60|24
Le Cannet|43.58,7.02|43
Le Chesnay|48.82,2.12|29
Le Creusot|46.81,4.42|26
Le Grand-Quevilly|49.40,1.05|27
Le Havre|49.49,0.11|186
Le Kremlin-Bicêtre|48.81,2.36|28
Le Mans|48.00,0.20|145
Le Mée-sur-Seine|48.53,2.63|22
Le Pecq|48.89,2.10|17
Le Perreux-sur-Marne|48.85,2.50|32
Le Petit-Quevilly|49.41,1.06|23
Le Plessis-Robinson|48.79,2.27|23
Le Plessis-Trévise|48.81,2.57|19
Le Pontet|43.96,4.86|16
Le Pré-Saint-Gervais|48.89,2.40|18
Le Puy-en-Velay|45.04,3.89|23
Le Vésinet|48.89,2.13|17
Lens|50.43,2.83|38
Les Clayes-sous-Bois|48.82,1.99|18
Les Herbiers|46.87,-1.02|16
Les Lilas|48.88,2.42|21
Les Mureaux|48.99,1.91|32
Les Pavillons-sous-Bois|48.91,2.51|20
Les Pennes-Mirabeau|43.41,5.31|20
Les Sables-d'Olonne|46.50,-1.78|16
Les Ulis|48.68,2.17|26
Levallois-Perret|48.89,2.29|62
Libourne|44.91,-0.24|24
Lille|50.63,3.06|228
Limeil-Brévannes|48.74,2.49|19
Limoges|45.83,1.25|141
Lingolsheim|48.56,7.68|17
Lisieux|49.15,0.23|24
Livry-Gargan|48.92,2.54|40
Liévin|50.42,2.78|34
Lognes|48.84,2.63|16
Lomme|50.64,2.99|30
Longjumeau|48.70,2.31|21
Lons-le-Saunier|46.68,5.56|21
Loos|50.61,3.02|22
Lorient|47.75,-3.37|58
Lormont|44.88,-0.52|23
Lourdes|43.10,-0.05|16
Louviers|49.22,1.17|19
Lucé|48.44,1.46|18
Lunel|43.68,4.14|27
Lunéville|48.59,6.49|22
Lyon|45.75,4.85|472
Maisons-Alfort|48.81,2.44|54
Maisons-Laffitte|48.95,2.15|23
Malakoff|48.82,2.30|29
Mandelieu-la-Napoule|43.55,6.94|19
Manosque|43.83,5.79|21
Mantes-la-Jolie|48.99,1.72|44
Mantes-la-Ville|48.97,1.70|20
Marcq-en-Barœul|50.67,3.08|39
Marignane|43.42,5.21|36
Marly-le-Roi|48.87,2.08|17
Marmande|44.50,0.17|19
Marseille|43.30,5.38|795
Martigues|43.41,5.06|46
Massy|48.73,2.28|39
Maubeuge|50.28,3.97|34
Mauguio|43.62,4.01|18
Maurepas|48.76,1.93|19
Mayenne|48.30,-0.61|16
Meaux|48.96,2.88|54
Melun|48.55,2.65|39
Menton|43.78,7.50|30
Metz|49.12,6.17|124
Meudon|48.81,2.23|45
Meylan|45.21,5.78|20
Meyzieu|45.77,5.00|29
Millau|44.10,3.08|23
Miramas|43.59,5.00|24
Mitry-Mory|48.98,2.62|19
Moissy-Cramayel|48.63,2.60|16
Mons-en-Barœul|50.63,3.12|23
Mont-Saint-Aignan|49.46,1.09|23
Mont-de-Marsan|43.89,-0.50|36
Montargis|48.00,2.73|17
Montauban|44.02,1.36|52
Montbrison|45.61,4.07|16
Montbéliard|47.51,6.80|29
Montceau-les-Mines|46.67,4.37|20
Montereau-Fault-Yonne|48.38,2.95|17
Montesson|48.91,2.14|15
Montfermeil|48.90,2.58|24
Montgeron|48.71,2.45|23
Montigny-le-Bretonneux|48.77,2.03|39
Montigny-lès-Cormeilles|48.98,2.20|18
Montigny-lès-Metz|49.10,6.15|26
Montivilliers|49.55,0.19|17
Montluçon|46.34,2.60|45
Montmorency|48.99,2.34|21
Montpellier|43.61,3.88|248
Montreuil|48.86,2.44|91
Montrouge|48.82,2.31|39
Montélimar|44.55,4.75|36
Morlaix|48.58,-3.83|18
Morsang-sur-Orge|48.66,2.35|20
Mougins|43.60,7.00|19
Moulins|46.56,3.33|23
Mulhouse|47.75,7.33|111
Muret|43.46,1.33|24
Mâcon|46.31,4.83|35
Mérignac|44.84,-0.65|70
Nancy|48.68,6.18|105
Nanterre|48.89,2.21|87
Nantes|47.22,-1.55|277
Narbonne|43.18,3.00|51
Neuilly-Plaisance|48.86,2.51|19
Neuilly-sur-Marne|48.85,2.55|34
Neuilly-sur-Seine|48.88,2.27|61
Nevers|46.99,3.16|44
Nice|43.70,7.27|339
Niort|46.32,-0.46|55
Nogent-sur-Marne|48.84,2.48|31
Nogent-sur-Oise|49.27,2.47|20
Noisiel|48.85,2.62|15
Noisy-le-Grand|48.85,2.56|62
Noisy-le-Sec|48.89,2.46|39
Noyon|49.58,3.00|15
Nîmes|43.83,4.36|148
Octeville|49.63,-1.64|17
Olivet|47.86,1.90|23
Orly|48.75,2.39|21
Orléans|47.90,1.90|124
Orsay|48.70,2.19|18
Orvault|47.27,-1.62|25
Osny|49.07,2.06|17
Oullins|45.71,4.81|26
Outreau|50.71,1.59|16
Oyonnax|46.26,5.66|26
Ozoir-la-Ferrière|48.77,2.67|23
Palaiseau|48.72,2.25|32
Pamiers|43.12,1.61|17
Pantin|48.89,2.41|53
Paris|48.85,2.35|2139
Pau|43.31,-0.36|83
Perpignan|42.70,2.90|111
Pertuis|43.69,5.50|20
Pessac|44.81,-0.63|58
Pierrefitte-sur-Seine|48.97,2.36|28
Plaisance-du-Touch|43.57,1.30|19
Plaisir|48.82,1.95|36
Ploemeur|47.73,-3.43|21
Poissy|48.93,2.05|36
Poitiers|46.58,0.34|86
Pont-à-Mousson|48.91,6.06|15
Pontarlier|46.90,6.36|20
Pontault-Combault|48.80,2.61|35
Pontivy|48.07,-2.96|17
Pontoise|49.05,2.10|30
Port-de-Bouc|43.41,4.98|16
Puteaux|48.88,2.24|41
Périgueux|45.19,0.71|35
Quimper|48.00,-4.10|64
Rambouillet|48.64,1.83|27
Reims|49.27,4.03|197
Rennes|48.11,-1.67|209
Rezé|47.18,-1.55|39
Rillieux-la-Pape|45.82,4.90|28
Riom|45.89,3.11|20
Ris-Orangis|48.65,2.41|25
Roanne|46.04,4.07|40
Rochefort|45.94,-0.97|29
Rodez|44.35,2.57|28
Roissy-en-Brie|48.79,2.65|21
Romainville|48.89,2.43|25
Romans-sur-Isère|45.05,5.07|35
Romorantin-Lanthenay|47.37,1.75|20
Ronchin|50.60,3.09|18
Rosny-sous-Bois|48.87,2.50|42
Roubaix|50.69,3.17|96
Rouen|49.44,1.10|113
Royan|45.63,-1.03|19
Rueil-Malmaison|48.88,2.19|77
Saint-Amand-les-Eaux|50.45,3.43|18
Saint-Avertin|47.36,0.74|16
Saint-Avold|49.10,6.70|18
Saint-Brieuc|48.52,-2.77|53
Saint-Chamond|45.48,4.51|38
Saint-Cloud|48.85,2.20|29
Saint-Cyr-l'École|48.80,2.07|16
Saint-Cyr-sur-Loire|47.40,0.67|17
Saint-Dizier|48.64,4.95|32
Saint-Dié-des-Vosges|48.28,6.95|25
Saint-Fons|45.71,4.85|16
Saint-Genis-Laval|45.70,4.79|21
Saint-Germain-en-Laye|48.90,2.09|41
Saint-Gratien|48.97,2.29|20
Saint-Herblain|47.22,-1.65|47
Saint-Jean-de-Braye|47.91,1.98|20
Saint-Jean-de-la-Ruelle|47.91,1.86|18
Saint-Laurent-du-Var|43.67,7.19|30
Saint-Leu-la-Forêt|49.02,2.25|16
Saint-Leu|46.73,4.50|29
Saint-Lô|49.12,-1.09|22
Saint-Malo|48.65,-2.01|51
Saint-Mandé|48.84,2.42|21
Saint-Martin-d'Hères|45.18,5.76|36
Saint-Maur-des-Fossés|48.79,2.49|75
Saint-Maximin-la-Sainte-Baume|43.45,5.86|15
Saint-Michel-sur-Orge|48.63,2.31|21
Saint-Médard-en-Jalles|44.90,-0.72|30
Saint-Nazaire|47.28,-2.21|67
Saint-Omer|50.75,2.26|18
Saint-Ouen-l'Aumône|49.04,2.12|23
Saint-Ouen|48.91,2.33|39
Saint-Pierre-des-Corps|47.39,0.75|15
Saint-Pol-sur-Mer|51.03,2.34|24
Saint-Priest|45.70,4.94|42
Saint-Quentin-en-Yvelines|48.77,2.02|147
Saint-Quentin|49.85,3.29|55
Saint-Sébastien-sur-Loire|47.21,-1.50|29
Saint-Égrève|45.23,5.68|16
Saint-Étienne-du-Rouvray|49.38,1.10|29
Saint-Étienne|45.43,4.39|176
Sainte-Foy-lès-Lyon|45.73,4.80|22
Sainte-Geneviève-des-Bois|48.65,2.32|34
Saintes|45.75,-0.63|30
Sallanches|45.94,6.63|17
Salon-de-Provence|43.64,5.09|41
Sanary-sur-Mer|43.12,5.80|19
Sannois|48.97,2.25|27
Saran|47.95,1.88|16
Sarcelles|49.00,2.38|58
Sarreguemines|49.11,7.07|24
Sartrouville|48.95,2.19|54
Saumur|47.26,-0.08|33
Savigny-le-Temple|48.57,2.58|26
Savigny-sur-Orge|48.68,2.35|40
Sceaux|48.78,2.29|22
Schiltigheim|48.61,7.75|32
Sedan|49.70,4.94|21
Senlis|49.21,2.59|19
Sens|48.20,3.28|29
Sevran|48.94,2.53|47
Seynod|45.89,6.09|19
Sin-le-Noble|50.36,3.13|18
Six-Fours-les-Plages|43.09,5.82|35
Soissons|49.38,3.32|31
Soisy-sous-Montmorency|48.99,2.30|17
Sorgues|44.01,4.87|19
Sotteville-lès-Rouen|49.41,1.09|31
Stains|48.95,2.38|33
Strasbourg|48.58,7.75|275
Sucy-en-Brie|48.77,2.53|25
Suresnes|48.87,2.23|45
Sète|43.40,3.69|41
Sèvres|48.82,2.22|24
Sélestat|48.26,7.45|19
Talence|44.81,-0.59|43
Tarbes|43.23,0.08|52
Tassin-la-Demi-Lune|45.75,4.79|17
Taverny|49.03,2.22|27
Tergnier|49.66,3.30|15
Thiais|48.76,2.40|30
Thionville|49.36,6.16|44
Thonon-les-Bains|46.37,6.48|32
Torcy|48.85,2.65|24
Toulon|43.12,5.93|169
Toulouse|43.60,1.44|433
Toul|48.68,5.89|18
Tourcoing|50.72,3.16|92
Tourlaville|49.64,-1.57|18
Tournefeuille|43.59,1.32|29
Tours|47.39,0.70|142
Trappes|48.77,2.02|28
Tremblay-en-France|48.95,2.57|36
Troyes|48.30,4.09|61
Tulle|45.27,1.77|17
Valence|44.93,4.91|64
Valenciennes|50.36,3.53|45
Vallauris|43.58,7.05|27
Vandœuvre-lès-Nancy|48.65,6.18|32
Vannes|47.66,-2.76|54
Vanves|48.82,2.29|26
Vaulx-en-Velin|45.79,4.93|37
Vauréal|49.03,2.03|21
Vence|43.72,7.11|19
Vendôme|47.79,1.07|19
Verdun|49.16,5.38|22
Verneuil-sur-Seine|48.97,1.96|17
Verrières-le-Buisson|48.75,2.27|17
Versailles|48.80,2.13|85
Vertou|47.17,-1.47|23
Vesoul|47.63,6.14|20
Vichy|46.13,3.43|27
Vienne|45.53,4.87|32
Vierzon|47.22,2.07|30
Vigneux-sur-Seine|48.70,2.41|27
Villefontaine|45.61,5.15|20
Villefranche-sur-Saône|45.99,4.72|33
Villejuif|48.79,2.36|48
Villemomble|48.88,2.50|28
Villenave-d'Ornon|44.78,-0.57|30
Villeneuve-Saint-Georges|48.73,2.45|31
Villeneuve-d'Ascq|50.62,3.17|62
Villeneuve-la-Garenne|48.94,2.31|22
Villeneuve-le-Roi|48.74,2.40|18
Villeneuve-sur-Lot|44.41,0.70|26
Villeparisis|48.94,2.61|24
Villepinte|48.96,2.53|37
Villers-lès-Nancy|48.67,6.15|16
Villeurbanne|45.77,4.88|131
Villiers-le-Bel|49.01,2.40|27
Villiers-sur-Marne|48.83,2.55|30
Vincennes|48.85,2.44|46
Viroflay|48.80,2.16|16
Viry-Châtillon|48.67,2.39|31
Vitrolles|43.46,5.25|39
Vitry-le-François|48.72,4.58|17
Vitry-sur-Seine|48.79,2.40|81
Vitré|48.12,-1.21|17
Voiron|45.36,5.59|22
Vélizy-Villacoublay|48.78,2.19|22
Vénissieux|45.70,4.89|58
Wasquehal|50.67,3.13|19
Wattrelos|50.70,3.22|43
Wittenheim|47.81,7.33|16
Yerres|48.72,2.49|29
Yutz|49.36,6.19|16
Échirolles|45.15,5.71|33
Écully|45.77,4.78|19
Élancourt|48.78,1.96|31
Épernay|49.04,3.96|27
Épinal|48.18,6.45|40
Épinay-sur-Seine|48.95,2.32|46
Équeurdreville-Hainneville|49.65,-1.65|19
Éragny|49.02,2.10|15
Étampes|48.44,2.16|23
Évreux|49.02,1.15|58
Évry|48.63,2.44|52
# GA
Franceville|-1.63,13.58|43
Koulamoutou|-1.14,12.46|16
Lambaréné|-0.70,10.24|21
Libreville|0.39,9.45|578
Mouila|-1.87,11.06|22
Oyem|1.60,11.58|31
Port-Gentil|-0.72,8.78|109
Tchibanga|-2.93,10.98|19
# GB
Aberdare|51.71,-3.45|31
Aberdeen|57.14,-2.10|197
Abergele|53.28,-3.58|18
Aberystwyth|52.42,-4.08|19
Abingdon|51.67,-1.28|39
Accrington|53.75,-2.36|35
Acton|51.51,-0.28|54
Adwick le Street|53.57,-1.18|19
Airdrie|55.87,-3.98|37
Aldershot|51.25,-0.76|61
Aldridge|52.61,-1.92|16
Alfreton|53.10,-1.38|23
Alloa|56.12,-3.79|20
Altrincham|53.39,-2.35|42
Amersham on the Hill|51.67,-0.61|18
Amersham|51.67,-0.62|22
Ammanford|51.79,-3.99|24
Ampthill|52.03,-0.50|20
Andover|51.21,-1.49|42
Antrim|54.70,-6.20|20
Arbroath|56.56,-2.59|24
Archway|51.57,-0.13|216
Arnold|53.00,-1.13|38
Ascot|51.41,-0.67|18
Ashford|51.15,0.87|63
Ashington|55.18,-1.56|28
Ashton in Makerfield|53.48,-2.65|29
Ashton-under-Lyne|53.49,-2.10|44
Atherton|53.52,-2.49|20
Aylesbury|51.82,-0.81|75
Ayr|55.46,-4.63|47
Baildon|53.85,-1.79|16
Ballymena|54.86,-6.28|29
Banbridge|54.35,-6.28|16
Banbury|52.06,-1.34|49
Bangor|54.65,-5.67|60
Banstead|51.32,-0.21|46
Barking|51.53,0.08|61
Barnet|51.65,-0.20|30
Barnsley|53.55,-1.48|71
Barnstaple|51.08,-4.06|32
Barrhead|55.80,-4.39|18
Barrow in Furness|54.11,-3.23|46
Barry|51.40,-3.28|55
Bartley Green|52.44,-2.00|25
Basford|52.97,-1.18|16
Basildon|51.57,0.46|145
Basingstoke|51.26,-1.09|108
Bathgate|55.90,-3.64|21
Bath|51.38,-2.36|95
Batley|53.70,-1.63|51
Bearsden|55.92,-4.33|27
Bebington|53.35,-3.02|16
Beckenham|51.41,-0.03|82
Bedford|52.13,-0.47|107
Bedlington|55.13,-1.59|17
Bedworth|52.48,-1.47|30
Belfast|54.60,-5.93|275
Bellshill|55.82,-4.02|21
Belper|53.02,-1.48|23
Bentley|53.53,-1.15|35
Berkhamsted|51.76,-0.57|22
Beverley|53.85,-0.42|31
Bexhill-on-Sea|50.85,0.47|40
Bexley|51.44,0.15|228
Bicester|51.90,-1.15|34
Biddulph|53.12,-2.18|18
Bideford|51.02,-4.21|29
Biggleswade|52.09,-0.26|17
Billericay|51.63,0.42|36
Billingham|54.59,-1.29|36
Bingley|53.85,-1.84|20
Birkenhead|53.39,-3.01|325
Birmingham|52.48,-1.90|984
Bishop Auckland|54.66,-1.68|26
Bishopbriggs|55.91,-4.22|23
Bishops Stortford|51.87,0.16|38
Bishopstoke|50.97,-1.33|18
Blackburn|53.75,-2.48|147
Blackheath|51.46,0.01|25
Blackpool|53.82,-3.05|239
Blackwood|51.67,-3.21|15
Bletchley|51.99,-0.73|50
Bloxwich|52.62,-2.00|40
Blyth|55.13,-1.51|37
Bognor Regis|50.78,-0.68|64
Bolton|53.58,-2.43|141
Bonnyrigg|55.87,-3.11|16
Bootle|53.47,-3.02|58
Bordon|51.11,-0.86|21
Borehamwood|51.65,-0.28|32
Bournemouth|50.72,-1.88|164
Bowthorpe|52.64,1.22|20
Bracknell|51.41,-0.75|76
Bradford|53.79,-1.75|299
Braintree|51.88,0.55|53
Bramhall|53.36,-2.17|26
Bredbury|53.42,-2.12|15
Bridgend|51.51,-3.58|58
Bridgwater|51.13,-3.00|41
Bridlington|54.08,-0.19|35
Brierley Hill|52.48,-2.12|28
Brighouse|53.70,-1.78|33
Brighton|50.83,-0.14|139
Bristol|51.46,-2.60|617
Briton Ferry|51.63,-3.82|35
Brixham|50.39,-3.52|17
Broadstairs|51.36,1.44|23
Bromsgrove|52.34,-2.06|49
Brough|53.73,-0.57|20
Brownhills|52.63,-1.93|20
Broxburn|55.93,-3.47|15
Brymbo|53.07,-3.07|18
Buckley|53.17,-3.08|64
Burgess Hill|50.96,-0.13|31
Burngreave|53.39,-1.46|27
Burnham-on-Sea|51.24,-3.00|23
Burnley|53.80,-2.23|149
Burntwood|52.68,-1.93|29
Burton upon Trent|52.81,-1.64|122
Bury St Edmunds|52.25,0.71|43
Bury|53.60,-2.30|61
Bushey|51.64,-0.36|17
Buxton|53.26,-1.91|21
Caerphilly|51.57,-3.22|31
Calne|51.44,-2.01|17
Camberley|51.34,-0.74|30
Camborne|50.21,-5.30|23
Cambridge|52.20,0.12|158
Cambuslang|55.81,-4.16|28
Camden Town|51.54,-0.14|26
Cannock|52.69,-2.03|86
Canterbury|51.28,1.08|55
Canvey Island|51.52,0.58|38
Cardiff|51.48,-3.18|447
Carlisle|54.90,-2.94|78
Carmarthen|51.86,-4.31|16
Carrickfergus|54.72,-5.81|29
Carshalton|51.37,-0.17|46
Carterton|51.76,-1.59|16
Castleford|53.73,-1.36|61
Castlereagh|54.57,-5.88|57
Caterham|51.28,-0.08|21
Chalfont Saint Peter|51.61,-0.56|20
Chapel Allerton|53.83,-1.54|18
Chapeltown|53.47,-1.47|23
Chatham|51.38,0.53|76
Cheadle Hulme|53.38,-2.19|29
Chelmsford|51.74,0.47|112
Cheltenham|51.90,-2.08|116
Chepstow|51.64,-2.68|16
Chesham|51.70,-0.60|21
Cheshunt|51.70,-0.03|57
Chessington|51.36,-0.30|19
Chester-le-Street|54.86,-1.57|37
Chesterfield|53.25,-1.42|113
Chester|53.19,-2.89|91
Chichester|50.84,-0.78|32
Chippenham|51.46,-2.12|36
Chipping Sodbury|51.54,-2.39|36
Chislehurst|51.42,0.07|20
Chorley|53.65,-2.62|34
Cirencester|51.72,-1.97|17
City of Westminster|51.50,-0.14|248
Clacton-on-Sea|51.79,1.16|51
Cleckheaton|53.72,-1.71|27
Cleethorpes|53.56,-0.03|32
Clevedon|51.44,-2.86|21
Cleveleys|53.88,-3.04|15
Clydach|51.68,-3.90|19
Clydebank|55.90,-4.41|27
Coalville|52.72,-1.37|38
Coatbridge|55.86,-4.02|44
Cobham|51.33,-0.41|17
Coity|51.52,-3.56|41
Colchester|51.89,0.90|122
Coleraine|55.13,-6.67|26
Colne|53.86,-2.17|20
Colwyn Bay|53.29,-3.73|34
Congleton|53.16,-2.21|26
Conisbrough|53.48,-1.23|16
Consett|54.85,-1.83|29
Corby|52.50,-0.69|57
Coulsdon|51.32,-0.14|26
Coventry|52.41,-1.51|359
Cowes|50.76,-1.30|21
Cowley|51.73,-1.21|17
Craigavon|54.45,-6.39|59
Cramlington|55.09,-1.59|33
Crawley|51.11,-0.18|181
Crewe|53.10,-2.44|76
Crosby|53.48,-3.03|52
Crowborough|51.06,0.16|21
Crowthorne|51.37,-0.79|26
Croydon|51.38,-0.10|173
Cumbernauld|55.95,-3.99|52
Cwmbran|51.65,-3.02|48
Dagenham|51.55,0.17|108
Dalserf|55.73,-3.92|18
Darlington|54.52,-1.55|92
Dartford|51.45,0.21|57
Darton|53.59,-1.53|15
Darwen|53.70,-2.46|33
Daventry|52.26,-1.16|24
Deal|51.22,1.40|31
Deeside|53.20,-3.04|32
Derby|52.92,-1.48|270
Derry|55.00,-7.31|84
Devizes|51.35,-1.99|18
Dewsbury|53.69,-1.63|57
Didcot|51.61,-1.24|29
Dinnington|53.37,-1.20|20
Doncaster|53.52,-1.13|158
Dorchester|50.72,-2.43|17
Dorking|51.23,-0.33|18
Dover|51.13,1.31|42
Droitwich|52.27,-2.15|24
Dronfield|53.30,-1.48|21
Droylsden|53.48,-2.15|24
Dudley|52.50,-2.08|199
Dukinfield|53.47,-2.09|19
Dumbarton|55.94,-4.57|20
Dumfries|55.07,-3.61|33
Dundee|56.47,-2.97|148
Dunfermline|56.07,-3.46|50
Dunstable|51.89,-0.52|52
Earl Shilton|52.58,-1.32|20
Earlsfield|51.44,-0.19|16
East Dereham|52.68,0.93|21
East Grinstead|51.12,-0.01|27
East Kilbride|55.76,-4.18|75
East Molesey|51.40,-0.35|19
Eastbourne|50.77,0.28|118
Eastleigh|50.97,-1.35|54
Eastwood|53.00,-1.30|19
Ebbw Vale|51.78,-3.21|33
Eccles|53.48,-2.33|37
Edinburgh|55.95,-3.20|465
Egham|51.43,-0.55|30
Elland|53.69,-1.84|16
Ellesmere Port|53.28,-2.90|68
Ely|52.40,0.26|19
Emsworth|50.85,-0.94|19
Enfield Town|51.65,-0.08|104
Epsom|51.33,-0.27|27
Erskine|55.90,-4.45|16
Esher|51.37,-0.37|52
Evesham|52.09,-1.95|24
Exeter|50.72,-3.53|118
Exmouth|50.62,-3.40|34
Failsworth|53.50,-2.17|21
Falkirk|56.00,-3.79|35
Falmouth|50.15,-5.07|32
Fareham|50.85,-1.18|57
Farnborough|51.29,-0.76|60
Farnham|51.21,-0.80|37
Farnworth|53.55,-2.40|26
Faversham|51.31,0.89|20
Felixstowe|51.96,1.35|29
Felling|54.95,-1.57|34
Feltham|51.45,-0.41|24
Ferndown|50.81,-1.90|18
Fleetwood|53.93,-3.01|25
Fleet|51.28,-0.83|39
Folkestone|51.08,1.17|66
Formby|53.56,-3.07|23
Frinton-on-Sea|51.83,1.24|17
Frome|51.23,-2.32|26
Fylde|53.83,-2.92|77
Gainsborough|53.38,-0.77|21
Gateshead|54.96,-1.60|78
Gelligaer|51.66,-3.26|17
Gerrards Cross|51.59,-0.56|21
Gillingham|51.39,0.55|101
Glasgow|55.87,-4.26|592
Glenrothes|56.20,-3.17|39
Glossop|53.44,-1.95|33
Gloucester|51.87,-2.24|150
Godalming|51.19,-0.61|23
Golborne|53.48,-2.60|24
Goole|53.70,-0.88|21
Gorseinon|51.67,-4.04|21
Gosforth|55.00,-1.62|24
Gosport|50.80,-1.13|71
Grangemouth|56.01,-3.72|17
Grantham|52.91,-0.64|44
Grays|51.48,0.33|90
Great Malvern|52.11,-2.33|37
Great Sankey|53.39,-2.64|44
Great Wyrley|52.66,-2.01|19
Great Yarmouth|52.61,1.73|63
Greenford|51.53,-0.36|38
Greenock|55.95,-4.76|44
Grimsby|53.57,-0.08|134
Grove|51.61,-1.42|18
Guildford|51.24,-0.57|72
Guisborough|54.53,-1.06|17
Guiseley|53.88,-1.71|21
Hadleigh|51.55,0.61|18
Hadley Wood|51.67,-0.17|22
Hailsham|50.86,0.26|20
Halesowen|52.45,-2.05|55
Hale|53.38,-2.33|15
Harlow|51.78,0.11|94
Harpenden|51.82,-0.36|30
Harringay|51.58,-0.10|17
Harrogate|53.99,-1.54|89
Hartlepool|54.69,-1.21|89
Hartley|51.39,0.30|16
Harwich|51.94,1.28|21
Haslingden|53.70,-2.32|15
Hastings|50.86,0.57|133
Hatfield|51.76,-0.22|42
Havant|50.86,-0.99|46
Hawarden|53.18,-3.03|26
Haydock|53.47,-2.68|17
Hayes|51.52,-0.42|50
Hayling Island|50.78,-0.97|17
Haywards Heath|51.00,-0.10|34
Hazel Grove|53.38,-2.12|15
Heanor|53.01,-1.35|23
Hebburn|54.97,-1.52|19
Hedge End|50.91,-1.30|18
Hemel Hempstead|51.75,-0.45|86
Hereford|52.06,-2.71|60
Herne Bay|51.37,1.13|37
Hertford|51.80,-0.08|26
Heswall|53.33,-3.10|30
Heysham|54.04,-2.89|17
High Blantyre|55.78,-4.10|17
High Peak|53.37,-1.85|93
High Wycombe|51.63,-0.75|133
Hinckley|52.54,-1.38|45
Hindley|53.53,-2.58|24
Hitchin|51.95,-0.28|36
Hoddesdon|51.76,-0.01|35
Hook|51.37,-0.31|19
Horley|51.17,-0.16|21
Horsforth|53.84,-1.64|19
Horsham|51.06,-0.33|51
Horwich|53.60,-2.55|19
Houghton-Le-Spring|54.84,-1.46|38
Hounslow|51.47,-0.36|66
Hove|50.83,-0.17|75
Hoyland Nether|53.50,-1.45|16
Hucknall|53.03,-1.20|30
Huddersfield|53.65,-1.78|149
Huntingdon|52.33,-0.19|24
Huyton|53.41,-2.84|55
Hyde|53.45,-2.08|32
Hythe|50.86,-1.40|20
Ilkeston|52.97,-1.31|39
Inverness|57.48,-4.22|47
Ipswich|52.06,1.16|179
Irlam|53.44,-2.42|19
Isle of Lewis|58.22,-6.39|19
Isleworth|51.48,-0.34|21
Islington|51.54,-0.10|319
Jarrow|54.98,-1.48|27
Johnstone|55.83,-4.52|16
Keighley|53.87,-1.91|50
Kempston Hardwick|52.09,-0.50|20
Kempston|52.12,-0.50|20
Kendal|54.33,-2.75|29
Kenilworth|52.35,-1.58|22
Kettering|52.40,-0.73|64
Keynsham|51.41,-2.50|16
Kidderminster|52.39,-2.25|57
Kidlington|51.82,-1.29|16
Kidsgrove|53.09,-2.24|29
Kilmarnock|55.61,-4.50|46
Kilwinning|55.65,-4.71|16
King's Lynn|52.75,0.40|46
Kingston upon Hull|53.74,-0.34|314
Kingswinford|52.50,-2.17|20
Kingswood|51.45,-2.51|65
Kippax|53.77,-1.37|16
Kirkby in Ashfield|53.10,-1.24|28
Kirkby|53.48,-2.89|43
Kirkcaldy|56.12,-3.16|49
Kirkintilloch|55.94,-4.15|20
Lancing|50.83,-0.32|19
Larkhall|55.73,-3.97|15
Larne|54.85,-5.82|18
Leatherhead|51.30,-0.33|44
Leeds|53.80,-1.55|455
Leek|53.10,-2.02|20
Leicester|52.64,-1.13|509
Leighton Buzzard|51.92,-0.66|37
Leigh|53.50,-2.52|44
Letchworth Garden City|51.98,-0.23|44
Lewes|50.87,0.01|17
Leyland|53.70,-2.69|38
Lichfield|52.68,-1.83|33
Lisburn|54.52,-6.04|78
Litherland|53.47,-3.00|23
Littlehampton|50.81,-0.54|59
Liverpool|53.41,-2.98|864
Livingston|55.90,-3.52|57
Llandudno|53.32,-3.83|15
Llanelli|51.68,-4.16|50
Lofthouse|53.73,-1.50|23
London|51.51,-0.13|7557
Long Eaton|52.90,-1.27|48
Longfield|51.40,0.30|17
Loughborough|52.77,-1.20|60
Louth|53.37,-0.00|16
Lower Earley|51.43,-0.92|32
Lowestoft|52.48,1.75|71
Luton|51.88,-0.42|258
Lymington|50.76,-1.54|16
Lytham St Annes|53.74,-3.00|41
Macclesfield|53.26,-2.13|64
Maesteg|51.61,-3.66|21
Maghull|53.52,-2.94|27
Maidenhead|51.52,-0.72|65
Maidstone|51.27,0.52|108
Maldon|51.73,0.67|21
Maltby|53.42,-1.20|18
Manchester|53.48,-2.24|396
Mangotsfield|51.49,-2.50|36
Mansfield Woodhouse|53.16,-1.19|18
Mansfield|53.13,-1.20|172
March|52.55,0.09|21
Margate|51.38,1.39|60
Market Harborough|52.48,-0.92|23
Marlow|51.57,-0.77|18
Marple|53.39,-2.06|18
Melksham|51.37,-2.14|19
Melton Mowbray|52.77,-0.89|27
Merthyr Tydfil|51.75,-3.38|44
Mexborough|53.49,-1.29|15
Middlesbrough|54.58,-1.23|143
Middleton|53.55,-2.20|46
Milton Keynes|52.04,-0.76|230
Mirfield|53.67,-1.70|19
Mitcham|51.40,-0.17|48
Morden|51.40,-0.20|48
Morecambe|54.07,-2.86|52
Moreton|53.40,-3.12|18
Morley|53.74,-1.60|57
Motherwell|55.79,-3.99|32
Mountsorrel|52.72,-1.15|17
Musselburgh|55.94,-3.05|24
Nailsea|51.43,-2.76|21
Nantwich|53.07,-2.52|17
Neath|51.66,-3.80|46
Neston|51.41,-2.20|15
New Mills|53.37,-2.00|18
New Milton|50.76,-1.67|24
Newark on Trent|53.07,-0.82|43
Newburn|54.99,-1.74|41
Newbury|51.40,-1.32|33
Newcastle under Lyme|53.00,-2.23|76
Newcastle upon Tyne|54.97,-1.61|192
Newport Pagnell|52.09,-0.72|15
Newport|51.59,-3.00|307
Newquay|50.42,-5.07|20
Newry|54.18,-6.34|28
Newton Abbot|50.53,-3.61|36
Newton Aycliffe|54.62,-1.57|26
Newton Mearns|55.77,-4.33|25
Newton-le-Willows|53.45,-2.60|22
Newtownabbey|54.66,-5.91|64
Newtownards|54.59,-5.69|29
North Shields|55.02,-1.45|40
Northallerton|54.34,-1.43|17
Northampton|52.25,-0.88|216
Northolt|51.55,-0.37|26
Northwich|53.26,-2.52|47
Norwich|52.63,1.30|213
Nottingham|52.95,-1.15|730
Nuneaton|52.52,-1.47|93
Oadby|52.61,-1.08|23
Oldham|53.54,-2.12|105
Omagh|54.60,-7.30|21
Ormskirk|53.57,-2.88|24
Orpington|51.37,0.10|15
Ossett|53.68,-1.58|22
Oswestry|52.86,-3.05|19
Oxford|51.75,-1.26|171
Paignton|50.44,-3.57|50
Paisley|55.83,-4.43|76
Peacehaven|50.79,-0.01|19
Penarth|51.44,-3.17|23
Penicuik|55.83,-3.23|16
Penrith|54.67,-2.76|15
Penzance|50.12,-5.54|20
Peterborough|52.57,-0.25|163
Peterhead|57.51,-1.78|18
Peterlee|54.76,-1.34|37
Pinner|51.59,-0.38|19
Pitsea|51.56,0.51|25
Plymouth|50.37,-4.14|260
Plymstock|50.36,-4.09|24
Pontefract|53.69,-1.31|45
Pontypool|51.70,-3.04|36
Pontypridd|51.60,-3.34|30
Poole|50.71,-1.98|150
Port Glasgow|55.93,-4.69|15
Portadown|54.42,-6.44|22
Porthcawl|51.48,-3.70|16
Portishead|51.48,-2.77|24
Portslade|50.84,-0.22|20
Portsmouth|50.80,-1.09|194
Potters Bar|51.69,-0.18|23
Poulton-le-Fylde|53.83,-2.98|20
Prescot|53.43,-2.80|41
Prestatyn|53.34,-3.41|19
Preston|53.76,-2.70|313
Prestwich|53.53,-2.28|32
Pudsey|53.80,-1.66|33
Purley|51.34,-0.11|72
Radcliffe|53.56,-2.32|34
Ramsbottom|53.65,-2.32|18
Ramsgate|51.34,1.42|39
Rawmarsh|53.46,-1.34|19
Rawtenstall|53.70,-2.28|22
Rayleigh|51.59,0.60|30
Reading|51.46,-0.97|318
Redcar|54.62,-1.06|37
Redditch|52.31,-1.95|84
Redhill|51.24,-0.17|52
Redruth|50.23,-5.22|43
Reigate|51.24,-0.21|52
Renfrew|55.87,-4.39|22
Retford|53.32,-0.94|22
Rhondda|51.66,-3.45|59
Rhosllanerchrugog|53.01,-3.06|25
Rhyl|53.32,-3.49|26
Ripley|53.03,-1.40|21
Ripon|54.14,-1.53|16
Risca|51.61,-3.10|20
Rochdale|53.62,-2.16|98
Rochford|51.58,0.71|17
Romford|51.58,0.19|95
Romsey|50.99,-1.50|17
Rossendale|53.68,-2.28|67
Rotherham|53.43,-1.36|118
Rottingdean|50.81,-0.06|22
Royal Leamington Spa|52.29,-1.52|95
Royal Tunbridge Wells|51.13,0.26|69
Royston|52.05,-0.02|16
Royton|53.57,-2.12|23
Rugby|52.37,-1.26|73
Rugeley|52.76,-1.94|24
Ruislip|51.57,-0.42|31
Runcorn|53.34,-2.73|63
Rushden|52.29,-0.60|38
Rutherglen|55.83,-4.21|31
Ryde|50.73,-1.16|26
Ryton|52.62,-2.35|16
Saffron Walden|52.02,0.24|15
Saint Neots|52.22,-0.27|31
Saint Peters|51.37,1.42|125
Salford|53.49,-2.29|73
Salisbury|51.07,-1.80|45
Saltash|50.41,-4.23|16
Sandbach|53.15,-2.36|18
Sandown|50.65,-1.16|20
Scunthorpe|53.58,-0.65|80
Seaford|50.77,0.10|23
Seaham|54.84,-1.35|22
Selby|53.78,-1.07|25
Sevenoaks|51.27,0.19|30
Sheffield|53.38,-1.47|685
Shipley|53.83,-1.77|29
Shoreham-by-Sea|50.83,-0.27|19
Shrewsbury|52.71,-2.75|72
Sinfin|52.88,-1.49|15
Sittingbourne|51.34,0.73|49
Skegness|53.14,0.34|25
Skelmersdale|53.55,-2.77|39
Sleaford|53.00,-0.41|17
Slough|51.51,-0.60|164
Solihull|52.41,-1.78|96
South Benfleet|51.55,0.56|49
South Croydon|51.36,-0.09|55
South Elmsall|53.60,-1.28|19
South Hayling|50.79,-0.98|15
South Ockendon|51.51,0.28|19
South Shields|55.00,-1.43|84
Southall|51.51,-0.37|70
Southampton|50.90,-1.40|246
Southend-on-Sea|51.54,0.71|295
Southport|53.65,-3.01|92
Spalding|52.79,-0.15|32
Spennymoor|54.70,-1.60|18
St Albans|51.75,-0.33|85
St Austell|50.34,-4.77|25
St Helens|53.45,-2.73|103
Stafford|52.81,-2.12|69
Staines|51.43,-0.51|51
Stalybridge|53.48,-2.06|23
Stanford-le-Hope|51.52,0.43|29
Stanley|54.87,-1.70|22
Staveley|53.27,-1.35|26
Stevenage|51.90,-0.20|90
Stirling|56.12,-3.94|36
Stockport|53.41,-2.16|139
Stockton-on-Tees|54.57,-1.32|80
Stoke-on-Trent|53.00,-2.19|373
Stourbridge|52.46,-2.14|56
Stourport-on-Severn|52.34,-2.28|21
Stowmarket|52.19,1.00|21
Stratford-upon-Avon|52.19,-1.71|28
Stretford|53.45,-2.32|42
Stroud|51.75,-2.20|60
Sudbury|52.04,0.73|22
Sunbury-on-Thames|51.40,-0.42|28
Sunderland|54.90,-1.38|335
Surbiton|51.39,-0.30|38
Sutton Coldfield|52.57,-1.82|107
Sutton in Ashfield|53.13,-1.26|44
Sutton|51.35,-0.20|188
Swadlincote|52.77,-1.56|41
Swanley|51.40,0.17|22
Swanscombe|51.45,0.31|16
Swansea|51.62,-3.94|300
Swindon|51.56,-1.78|186
Swinton|53.50,-2.35|20
Tadley|51.35,-1.13|16
Tamworth|52.63,-1.70|82
Taunton|51.01,-3.10|65
Teignmouth|50.55,-3.50|17
Telford|52.68,-2.45|148
Tewkesbury|51.99,-2.16|20
Thatcham|51.40,-1.26|24
Thetford|52.42,0.75|25
Thornaby-on-Tees|54.53,-1.30|22
Thorne|53.61,-0.96|17
Thornton-Cleveleys|53.87,-3.02|31
Tipton|52.53,-2.07|47
Tiverton|50.90,-3.49|20
Tonbridge|51.20,0.27|39
Tonypandy|51.62,-3.46|63
Torquay|50.46,-3.53|65
Totton|50.92,-1.49|34
Trowbridge|51.32,-2.21|41
Truro|50.27,-5.05|23
Tyldesley|53.51,-2.47|36
Tynemouth|55.02,-1.43|17
Uckfield|50.97,0.10|18
Urmston|53.45,-2.35|41
Vale of Leven|55.97,-4.58|25
Viewpark|55.83,-4.06|16
Wakefield|53.68,-1.50|79
Walkden|53.52,-2.40|36
Wallasey|53.42,-3.06|59
Wallsend|54.99,-1.53|43
Walsall|52.59,-1.98|172
Waltham Abbey|51.69,-0.00|18
Walton-on-Thames|51.39,-0.41|23
Walton-on-the-Naze|51.85,1.27|17
Wantage|51.59,-1.43|19
Ware|51.81,-0.03|18
Warminster|51.20,-2.18|17
Warrington|53.39,-2.58|165
Washington|54.90,-1.52|54
Waterlooville|50.88,-1.03|64
Watford|51.66,-0.40|126
Wath upon Dearne|53.50,-1.35|17
Wednesbury|52.55,-2.02|24
Wednesfield|52.60,-2.09|34
Wellingborough|52.30,-0.69|51
Welling|51.46,0.11|43
Welwyn Garden City|51.80,-0.21|60
Wembley|51.55,-0.30|90
West Bridgford|52.93,-1.13|48
West Bromwich|52.52,-1.99|136
West Molesey|51.40,-0.38|19
Westbury|51.26,-2.19|17
Westhoughton|53.55,-2.52|26
Weston-super-Mare|51.35,-2.98|83
Weybridge|51.37,-0.46|19
Weymouth|50.61,-2.46|58
Whickham|54.95,-1.68|17
Whitefield|53.55,-2.30|24
Whitehaven|54.55,-3.58|25
Whitley Bay|55.04,-1.45|38
Whitstable|51.36,1.03|30
Wickford|51.61,0.52|33
Widnes|53.36,-2.73|61
Wigan|53.54,-2.64|175
Wigston Magna|52.58,-1.09|34
Willenhall|52.59,-2.06|28
Wilmslow|53.33,-2.23|37
Winchester|51.07,-1.32|46
Winsford|53.19,-2.52|30
Wisbech|52.67,0.16|32
Wishaw|55.77,-3.92|31
Witham|51.80,0.64|25
Witney|51.78,-1.49|29
Wokingham|51.41,-0.84|41
Woking|51.32,-0.56|104
Wolverhampton|52.59,-2.12|253
Wombwell|53.52,-1.40|16
Woodford Green|51.61,0.02|23
Worcester Park|51.38,-0.24|16
Workington|54.64,-3.54|27
Worksop|53.30,-1.12|43
Worthing|50.82,-0.38|99
Wrexham|53.05,-2.99|66
Yarm|54.50,-1.36|19
Yateley|51.34,-0.83|20
Yate|51.54,-2.42|34
Yeadon|53.86,-1.69|37
Yeovil|50.94,-2.63|46
York|53.96,-1.08|154
# GE
Akhaltsikhe|41.64,42.98|17
Batumi|41.64,41.63|122
Gori|41.98,44.12|47
Khashuri|41.99,43.60|28
Kobuleti|41.82,41.78|19
Kutaisi|42.27,42.69|178
Marneuli|41.49,44.80|19
Och’amch’ire|42.71,41.47|16
Ozurgeti|41.92,42.01|21
P’ot’i|42.14,41.67|47
Rustavi|41.56,44.98|50
Samtredia|42.15,42.34|29
Senak’i|42.27,42.07|28
Sokhumi|43.01,40.99|82
Stantsiya Novyy Afon|43.08,40.84|27
Tbilisi|41.69,44.83|1049
Telavi|41.92,45.47|22
Tqvarch'eli|42.84,41.68|18
Ts’khinvali|42.23,43.97|30
Ts’q’alt’ubo|42.33,42.60|17
Zest’aponi|42.11,43.04|26
Zugdidi|42.51,41.87|73
# GF
Cayenne|4.93,-52.33|62
Kourou|5.16,-52.64|24
Matoury|4.85,-52.32|26
Rémire-Montjoly|4.92,-52.27|19
Saint-Laurent-du-Maroni|5.50,-54.03|24
# GG
Saint Peter Port|49.46,-2.54|16
# GH
Aburi|5.85,-0.17|18
Accra|5.56,-0.20|1963
Aflao|6.12,1.19|67
Agogo|6.80,-1.08|32
Akim Oda|5.93,-0.99|61
Akwatia|6.04,-0.81|24
Anloga|5.79,0.90|30
Apam|5.28,-0.74|20
Asamankese|5.86,-0.66|39
Atsiaman|5.70,-0.33|203
Axim|4.87,-2.24|25
Bawku|11.06,-0.24|57
Bechem|7.09,-2.02|17
Begoro|6.39,-0.38|30
Berekum|7.45,-2.58|62
Bibiani|6.46,-2.32|19
Bolgatanga|10.79,-0.85|54
Cape Coast|5.11,-1.25|143
Dome|5.65,-0.24|47
Duayaw-Nkwanta|7.17,-2.10|17
Dunkwa|5.96,-1.78|33
Ejura|7.39,-1.36|71
Elmina|5.08,-1.35|26
Foso|5.70,-1.29|20
Gbawe|5.58,-0.31|45
Hohoe|7.15,0.47|56
Japekrom|7.58,-2.79|96
Kasoa|5.53,-0.42|44
Keta|5.92,0.99|18
Kintampo|8.06,-1.73|47
Koforidua|6.09,-0.26|96
Konongo|6.62,-1.22|41
Kpandu|7.00,0.29|28
Kumasi|6.69,-1.62|1469
Mampong|7.06,-1.40|42
Medina Estates|5.67,-0.16|101
Navrongo|10.90,-1.09|25
Nsawam|5.81,-0.35|45
Obuase|6.20,-1.67|138
Prestea|5.43,-2.14|35
Salaga|8.55,-0.52|25
Saltpond|5.21,-1.06|25
Savelugu|9.62,-0.83|29
Sekondi-Takoradi|4.93,-1.76|139
Shama Junction|5.02,-1.66|21
Suhum|6.04,-0.45|49
Sunyani|7.34,-2.33|70
Swedru|5.54,-0.70|50
Tafo|6.73,-1.61|50
Takoradi|4.90,-1.76|233
Tamale|9.40,-0.84|361
Tarkwa|5.30,-1.99|35
Techiman|7.59,-1.94|70
Tema|5.67,-0.02|156
Wankyi|7.74,-2.10|31
Winneba|5.35,-0.62|44
Yendi|9.44,-0.01|43
# GI
Gibraltar|36.14,-5.35|27
# GM
Bakau|13.48,-16.68|43
Banjul|13.45,-16.58|35
Brikama|13.27,-16.65|78
Farafenni|13.57,-15.60|30
Lamin|13.35,-16.43|25
Serekunda|13.44,-16.68|340
Sukuta|13.41,-16.71|15
# GN
Boké|10.93,-14.29|15
Camayenne|9.54,-13.69|1871
Conakry|9.54,-13.68|1767
Coyah|9.71,-13.38|77
Fria|10.37,-13.58|44
Gueckedou|8.57,-10.13|79
Kankan|10.39,-9.31|114
Kindia|10.06,-12.87|117
Kissidougou|9.18,-10.10|47
Labé|11.32,-12.28|59
Macenta|8.54,-9.47|43
Mamou|10.38,-12.09|42
Nzérékoré|7.76,-8.82|133
Pita|11.06,-12.39|20
Siguiri|11.42,-9.17|44
Tougué|11.45,-11.66|26
Télimélé|10.90,-13.03|30
# GP
Baie-Mahault|16.27,-61.59|31
Capesterre-Belle-Eau|16.04,-61.56|20
Le Gosier|16.21,-61.49|29
Le Moule|16.33,-61.35|23
Les Abymes|16.27,-61.51|63
Petit-Bourg|16.19,-61.59|25
Pointe-à-Pitre|16.24,-61.54|18
Sainte-Anne|16.23,-61.38|23
Sainte-Rose|16.33,-61.70|20
# GQ
Bata|1.86,9.77|173
Ebebiyin|2.15,11.34|25
Malabo|3.76,8.78|156
# GR
Acharnés|38.08,23.73|99
Agios Dimitrios|37.93,23.73|71
Agios Ioannis Rentis|37.96,23.67|16
Agrínio|38.62,21.41|47
Agía Paraskeví|38.02,23.83|60
Agía Varvára|37.99,23.66|27
Aigáleo|37.98,23.68|70
Alexandroupoli|40.85,25.88|53
Amaliáda|37.80,21.35|17
Argyroúpoli|37.91,23.75|34
Artémida|37.97,24.00|21
Asprópyrgos|38.06,23.59|30
Athens|37.98,23.73|664
Aígio|38.25,22.08|20
Chalkída|38.46,23.60|59
Chaniá|35.51,24.03|54
Chaïdári|38.01,23.67|46
Chios|38.37,26.14|24
Cholargós|38.00,23.80|31
Corfu|39.62,19.92|27
Dhafní|37.95,23.73|23
Dráma|41.15,24.15|45
Elefsína|38.04,23.54|25
Ellinikó|37.89,23.74|17
Flórina|40.78,21.41|18
Galátsi|38.02,23.75|59
Giannitsá|40.79,22.41|28
Glyfáda|37.86,23.76|87
Gérakas|38.02,23.86|30
Ilioúpoli|37.93,23.77|78
Ioánnina|39.66,20.85|66
Irákleion|35.33,25.14|137
Irákleio|38.05,23.77|50
Kaisarianí|37.96,23.77|26
Kalamariá|40.58,22.95|92
Kalamata|37.04,22.11|54
Kallithéa|37.95,23.70|101
Kamaterón|38.06,23.71|28
Kardítsa|39.36,21.92|33
Kateríni|40.27,22.51|53
Kavála|40.94,24.41|54
Keratsíni|37.96,23.62|77
Khalándrion|38.02,23.80|74
Kifisiá|38.07,23.81|47
Kilkís|40.99,22.87|23
Komotiní|41.12,25.41|46
Koropí|37.90,23.87|19
Korydallós|37.98,23.65|63
Kos|36.89,27.29|19
Kozáni|40.30,21.79|36
Kórinthos|37.94,22.95|30
Lamía|38.90,22.43|52
Livadeiá|38.44,22.88|21
Lárisa|39.64,22.42|145
Maroúsi|38.05,23.80|72
Melíssia|38.05,23.83|23
Metamórfosi|38.07,23.76|30
Moskháton|37.95,23.68|25
Mytilene|39.11,26.56|28
Mégara|37.99,23.34|23
Neapoli|40.65,22.94|27
Náousa|40.63,22.07|20
Néa Erythraía|38.09,23.82|17
Néa Filadélfeia|38.03,23.74|26
Néa Ionía|38.04,23.76|67
Néa Mákri|38.09,23.98|16
Néa Smýrni|37.95,23.71|73
Níkaia|37.97,23.65|89
Oraiókastro|40.73,22.92|15
Orestiáda|41.50,26.53|16
Palaió Fáliro|37.93,23.70|64
Panórama|40.59,23.03|17
Peraía|40.50,22.93|16
Peristéri|38.02,23.69|140
Petroúpolis|38.04,23.68|59
Piraeus|37.94,23.65|164
Políchni|40.67,22.95|40
Préveza|38.96,20.75|17
Ptolemaḯda|40.51,21.68|30
Pylaía|40.60,22.99|23
Pátra|38.24,21.73|168
Péfki|38.06,23.79|21
Pérama|37.97,23.57|25
Pýrgos|37.68,21.44|22
Rethymno|35.37,24.48|32
Ródos|36.44,28.22|56
Salamína|37.96,23.50|25
Spárti|37.07,22.43|16
Sykiés|40.65,22.95|45
Sérres|41.08,23.55|58
Thessaloníki|40.64,22.93|354
Thívai|38.33,23.32|22
Tríkala|39.55,21.77|62
Trípoli|37.51,22.38|27
Volos|39.36,22.94|86
Voúla|37.84,23.78|28
Vrilissia|38.03,23.83|31
Vári|37.83,23.80|16
Véroia|40.52,22.20|44
Výronas|37.96,23.75|61
Xánthi|41.13,24.89|48
Zográfos|37.98,23.77|71
Ágioi Anárgyroi|38.03,23.72|34
Álimos|37.91,23.72|42
Áno Liósia|38.08,23.70|34
Árgos|37.63,22.73|22
Árta|39.16,20.99|22
Édessa|40.80,22.05|19
Ílion|38.03,23.70|85
# GT
Alotenango|14.49,-90.80|17
Amatitlán|14.48,-90.63|72
Antigua Guatemala|14.56,-90.73|39
Asunción Mita|14.33,-89.71|16
Barberena|14.31,-90.36|31
Cantel|14.81,-91.46|26
Chicacao|14.54,-91.33|20
Chichicastenango|14.94,-91.11|80
Chimaltenango|14.66,-90.82|82
Chinautla|14.70,-90.50|97
Chiquimula|14.80,-89.55|42
Chisec|15.81,-90.29|17
Ciudad Vieja|14.52,-90.76|30
Coatepeque|14.70,-91.86|46
Cobán|15.47,-90.37|53
Colomba|14.71,-91.73|19
Comalapa|14.74,-90.89|21
Comitancillo|15.09,-91.75|20
Cuilapa|14.28,-90.30|16
El Estor|15.53,-89.33|16
El Palmar|14.65,-91.58|15
El Tejar|14.65,-90.79|16
Escuintla|14.30,-90.79|103
Esquipulas|14.57,-89.35|21
Flores|16.92,-89.90|20
Fraijanes|14.47,-90.44|28
Gualán|15.12,-89.36|19
Guatemala City|14.64,-90.51|995
Huehuetenango|15.32,-91.47|79
Jacaltenango|15.67,-91.71|34
Jalapa|14.63,-89.99|46
Jocotenango|14.58,-90.74|18
Jutiapa|14.29,-89.90|34
La Esperanza|14.87,-91.56|16
La Gomera|14.08,-91.05|24
Mazatenango|14.53,-91.50|44
Mixco|14.63,-90.61|473
Momostenango|15.04,-91.41|32
Nahualá|14.84,-91.32|28
Nebaj|15.41,-91.15|23
Nuevo San Carlos|14.59,-91.69|19
Ostuncalco|14.87,-91.62|29
Palín|14.40,-90.70|31
Panzos|15.40,-89.64|26
Patzicía|14.63,-90.93|16
Patzún|14.68,-91.01|19
Petapa|14.50,-90.56|141
Poptún|16.33,-89.42|17
Puerto Barrios|15.73,-88.59|57
Puerto San José|13.93,-90.82|19
Quetzaltenango|14.83,-91.52|132
Retalhuleu|14.54,-91.68|37
Salamá|15.10,-90.32|40
San Andrés Itzapa|14.62,-90.84|19
San Benito|16.92,-89.92|31
San Cristóbal Verapaz|15.40,-90.57|20
San Francisco El Alto|14.94,-91.44|54
San José Pinula|14.55,-90.41|47
San Juan Sacatepéquez|14.72,-90.64|137
San Lucas Sacatepéquez|14.61,-90.66|18
San Pablo Jocopilas|14.59,-91.45|20
San Pedro Ayampuc|14.78,-90.45|47
San Pedro Sacatepéquez|14.97,-91.76|40
Sanarate|14.79,-90.20|16
Santa Catarina Pinula|14.57,-90.50|68
Santa Cruz del Quiché|15.03,-91.15|24
Santa Lucía Cotzumalguapa|14.34,-91.02|62
Santa María de Jesús|14.49,-90.71|16
Santiago Atitlán|14.64,-91.23|33
Santiago Sacatepéquez|14.64,-90.68|24
Sololá|14.77,-91.18|45
Sumpango|14.65,-90.73|21
Tecpán Guatemala|14.76,-90.99|22
Tiquisate|14.28,-91.36|18
Totonicapán|14.91,-91.36|70
Villa Canales|14.48,-90.53|122
Villa Nueva|14.53,-90.59|407
Zacapa|14.97,-89.53|36
# GU
Dededo Village|13.52,144.84|45
Mangilao Village|13.45,144.80|15
Tamuning-Tumon-Harmon Village|13.49,144.78|20
Yigo Village|13.54,144.89|21
# GW
Bafatá|12.17,-14.66|23
Bissau|11.86,-15.60|388
# GY
Georgetown|6.80,-58.16|235
Linden|6.01,-58.31|45
New Amsterdam|6.25,-57.52|35
# HK
Hong Kong|22.28,114.17|7013
Kowloon|22.32,114.18|2020
Sha Tin|22.38,114.18|22
Tai Po|22.45,114.17|16
Tsuen Wan|22.37,114.11|289
Tuen Mun|22.39,113.97|17
Tung Chung|22.29,113.94|45
Yuen Long Kau Hui|22.45,114.03|142
# HN
Choloma|15.61,-87.95|139
Ciudad Choluteca|13.30,-87.19|76
Cofradía|15.40,-88.15|20
Comayagua|14.45,-87.64|59
Danlí|14.03,-86.58|45
El Paraíso|13.87,-86.55|19
El Progreso|15.40,-87.80|101
Juticalpa|14.67,-86.22|34
La Ceiba|15.76,-86.78|130
La Lima|15.43,-87.92|46
Olanchito|15.48,-86.57|26
Potrerillos|15.23,-87.97|16
Puerto Cortez|15.83,-87.93|48
San Pedro Sula|15.50,-88.03|489
Santa Bárbara|14.92,-88.24|15
Santa Rosa de Copán|14.77,-88.78|28
Siguatepeque|14.60,-87.83|43
Tegucigalpa|14.08,-87.21|851
Tela|15.77,-87.47|29
Tocoa|15.68,-86.00|31
Villanueva|15.32,-88.00|32
Yoro|15.14,-87.13|16
# HR
Bjelovar|45.90,16.85|28
Dubrovnik|42.64,18.11|28
Karlovac|45.49,15.55|47
Koprivnica|46.16,16.83|26
Osijek|45.55,18.69|88
Požega|45.34,17.69|21
Pula|44.87,13.85|59
Rijeka|45.33,14.44|141
Samobor|45.80,15.72|15
Sesvete|45.83,16.12|52
Sisak|45.47,16.38|36
Slavonski Brod|45.16,18.02|61
Solin|43.54,16.49|20
Split|43.51,16.44|176
Stenjevec|45.81,15.88|41
Varaždin|46.30,16.34|42
Velika Gorica|45.71,16.08|35
Vinkovci|45.29,18.80|33
Virovitica|45.83,17.38|16
Vukovar|45.35,19.00|30
Zadar|44.12,15.23|71
Zagreb|45.81,15.98|699
Zaprešić|45.86,15.81|20
Čakovec|46.38,16.43|16
Đakovo|45.31,18.41|19
Šibenik|43.73,15.89|37
# HT
Croix-des-Bouquets|18.58,-72.23|229
Désarmes|18.99,-72.39|16
Fond Parisien|18.51,-71.98|18
Gonaïves|19.45,-72.69|85
Grangwav|18.43,-72.77|49
Gressier|18.54,-72.53|26
Hinche|19.15,-72.02|19
Jacmel|18.23,-72.54|138
Jérémie|18.65,-74.12|98
Kenscoff|18.45,-72.28|42
Lenbe|19.71,-72.40|33
Les Cayes|18.19,-73.75|126
Léogâne|18.51,-72.63|134
Miragoâne|18.45,-73.09|89
Okap|19.76,-72.20|135
Port-au-Prince|18.54,-72.34|1235
Port-de-Paix|19.94,-72.83|250
Pétionville|18.51,-72.29|283
Saint-Marc|19.11,-72.69|66
Saint-Raphaël|19.44,-72.20|38
Thomazeau|18.65,-72.09|52
Ti Port-de-Paix|19.93,-72.83|35
Tigwav|18.43,-72.87|118
Verrettes|19.05,-72.47|49
# HU
Abony|47.19,20.00|16
Ajka|47.10,17.56|31
Baja|46.18,18.95|38
Balassagyarmat|48.07,19.30|18
Balmazújváros|47.62,21.35|18
Berettyóújfalu|47.22,21.55|16
Budapest|47.50,19.04|1741
Budaörs|47.46,18.96|25
Békéscsaba|46.68,21.10|65
Békés|46.77,21.13|21
Cegléd|47.17,19.80|39
Csongrád|46.71,20.14|19
Dabas|47.19,19.31|17
Debrecen|47.53,21.62|204
Dombóvár|46.38,18.14|21
Dunaharaszti|47.35,19.10|17
Dunakeszi|47.64,19.14|30
Dunaújváros|46.96,18.94|50
Eger|47.90,20.37|57
Esztergom|47.79,18.74|29
Fót|47.62,19.19|17
Gyomaendrőd|46.93,20.83|15
Gyula|46.65,21.28|32
Gyál|47.38,19.22|22
Gyöngyös|47.78,19.93|33
Győr|47.68,17.64|128
Göd|47.68,19.13|16
Gödöllő|47.60,19.36|32
Hajdúböszörmény|47.67,21.52|32
Hajdúnánás|47.85,21.43|18
Hajdúszoboszló|47.45,21.40|23
Hatvan|47.67,19.68|23
Hódmezővásárhely|46.42,20.33|47
Jászberény|47.50,19.92|28
Kalocsa|46.53,18.97|18
Kaposvár|46.37,17.80|68
Karcag|47.32,20.93|22
Kazincbarcika|48.25,20.63|32
Kecskemét|46.91,19.69|110
Keszthely|46.77,17.24|22
Kiskunfélegyháza|46.71,19.84|32
Kiskunhalas|46.43,19.48|29
Kiskőrös|46.62,19.29|15
Kisvárda|48.22,22.08|18
Komló|46.19,18.26|27
Komárom|47.74,18.12|20
Makó|46.22,20.48|25
Mezőkövesd|47.82,20.58|18
Mezőtúr|47.00,20.63|19
Miskolc|48.10,20.78|173
Mohács|45.99,18.69|19
Monor|47.35,19.45|22
Mosonmagyaróvár|47.87,17.27|30
Mátészalka|47.96,22.32|19
Nagykanizsa|46.45,16.99|51
Nagykőrös|47.03,19.78|27
Nyíregyháza|47.96,21.72|116
Orosháza|46.57,20.67|31
Oroszlány|47.49,18.31|20
Paks|46.62,18.86|21
Parádsasvár|47.91,19.98|76
Pápa|47.33,17.47|33
Pécs|46.07,18.23|157
Püspökladány|47.32,21.12|16
Salgótarján|48.10,19.80|40
Siófok|46.90,18.06|23
Sopron|47.69,16.59|57
Szarvas|46.87,20.55|18
Szeged|46.25,20.15|165
Szekszárd|46.35,18.71|34
Szentendre|47.67,19.08|24
Szigetszentmiklós|47.34,19.04|25
Szolnok|47.18,20.20|75
Szombathely|47.23,16.62|80
Százhalombatta|47.33,18.94|18
Székesfehérvár|47.19,18.41|102
Sárvár|47.25,16.94|15
Sátoraljaújhely|48.39,21.66|18
Tapolca|46.88,17.44|18
Tatabánya|47.58,18.39|71
Tata|47.65,18.32|24
Tiszaújváros|47.93,21.08|17
Törökszentmiklós|47.18,20.42|23
Vecsés|47.41,19.29|19
Veszprém|47.09,17.91|62
Vác|47.78,19.14|35
Várpalota|47.20,18.14|21
Zalaegerszeg|46.84,16.84|62
Érd|47.39,18.91|62
Ózd|48.22,20.30|38
# ID
Abepura|-2.60,140.63|62
Adiwerna|-6.94,109.13|134
Amahai|-3.34,128.92|48
Ambarawa|-7.26,110.40|84
Ambon|-3.70,128.18|356
Amlapura city|-8.45,115.61|32
Amlapura|-8.45,115.62|32
Amuntai|-2.42,115.25|56
Arjawinangun|-6.65,108.41|106
Astanajapura|-6.80,108.63|148
Atambua|-9.11,124.89|36
Babat|-7.11,112.16|27
Baekrajan|-6.77,110.85|58
Baki|-7.61,110.78|59
Balaipungut|1.06,101.29|56
Balapulang|-7.05,109.10|28
Balikpapan|-1.27,116.83|434
Balung|-7.73,113.92|48
Bambanglipuro|-7.95,110.28|45
Banda Aceh|5.54,95.33|251
Bandar Lampung|-5.43,105.26|800
Bandar|2.05,99.75|31
Bandung|-6.92,107.61|1700
Bangil|-7.60,112.82|120
Bangkalan|-7.05,112.74|62
Banjaran|-7.05,107.59|165
Banjarmasin|-3.32,114.59|573
Banjar|-8.19,114.97|89
Bantul|-7.89,110.33|59
Banyumas|-7.51,109.29|48
Banyuwangi|-8.23,114.36|108
Barabai|-2.58,115.38|60
Batam|1.15,104.02|1164
Batang|-6.48,110.71|116
Baturaden|-7.30,109.22|42
Baturaja|-4.13,104.17|135
Batu|-7.87,112.53|76
Bedugul|-8.45,115.59|20
Bekasi|-6.23,106.99|1520
Belawan|3.78,98.68|103
Bengkulu|-3.80,102.27|310
Berastagi|3.19,98.51|45
Besuki|-7.73,113.70|55
Bima|-8.46,118.73|67
Binjai|3.60,98.49|229
Bireun|5.20,96.70|26
Blitar|-8.10,112.17|132
Blora|-6.97,111.42|52
Bogor|-6.59,106.79|800
Bojonegoro|-7.15,111.88|87
Bondowoso|-7.91,113.82|70
Bontang|0.13,117.49|102
Boyolali|-7.53,110.60|60
Boyolangu|-8.12,111.89|32
Buaran|-7.05,109.55|39
Buduran|-7.43,112.72|48
Bukittinggi|-0.31,100.37|99
Bulakamba|-6.87,108.96|27
Candi Prambanan|-7.75,110.49|45
Caringin|-6.71,106.82|92
Ceper|-7.67,110.68|29
Cepu|-7.15,111.59|55
Ciamis|-7.33,108.35|124
Ciampea|-6.55,106.70|207
Cibinong|-6.48,106.85|189
Cicurug|-6.78,106.78|89
Cikampek|-6.42,107.46|146
Cikarang|-6.26,107.15|106
Cikupa|-6.24,106.51|174
Cileungsir|-6.39,106.96|202
Cileunyi|-6.94,107.75|111
Cimahi|-6.87,107.54|494
Ciputat|-6.24,106.70|208
Ciranjang-hilir|-6.82,107.26|78
Cirebon|-6.71,108.56|254
Citeureup|-6.49,106.88|110
City of Balikpapan|-1.24,116.89|700
Colomadu|-7.53,110.75|26
Comal|-6.91,109.53|51
Curug|-6.27,106.56|191
Curup|-3.47,102.52|46
Dampit|-8.21,112.75|23
Delanggu|-7.62,110.68|24
Deli Tua|3.51,98.68|28
Demak|-6.89,110.64|27
Denpasar|-8.65,115.22|835
Depok|-6.40,106.82|1198
Diwek|-7.58,112.23|42
Dompu|-8.54,118.46|49
Driyorejo|-7.37,112.62|27
Dukuhturi|-6.90,109.08|98
Dumai|1.67,101.44|144
Ende|-8.84,121.66|77
Galesong|-5.32,119.37|83
Gambiran Satu|-8.39,114.15|23
Gampengrejo|-7.77,112.02|49
Gamping Lor|-7.80,110.33|66
Gatak|-7.59,110.70|49
Gebog|-6.74,110.84|44
Gedangan|-7.39,112.73|79
Genteng|-8.37,114.15|80
Godean|-7.77,110.29|63
Gombong|-7.61,109.51|32
Gongdanglegi Kulon|-8.18,112.64|22
Gorontalo|0.54,123.06|144
Gresik|-7.15,112.66|74
Grogol|-7.60,110.82|101
Indramayu|-6.33,108.32|123
Jakarta|-6.21,106.85|8540
Jambi City|-1.60,103.62|420
Jaten|-7.58,110.90|32
Jatibarang|-6.47,108.32|73
Jatiroto|-7.88,111.12|50
Jatiwangi|-6.73,108.26|58
Jayapura|-2.53,140.72|135
Jekulo|-6.81,110.93|38
Jember|-8.17,113.70|299
Jogonalan|-7.70,110.54|28
Jombang|-7.55,112.23|126
Juwana|-6.71,111.15|40
Kabanjahe|3.10,98.49|57
Kalianget|-7.05,113.94|24
Kamal|-7.17,112.72|23
Karangampel|-6.46,108.45|31
Karanganom|-7.65,110.63|51
Karangsembung|-6.85,108.64|76
Kartasura|-7.55,110.74|89
Kasihan|-7.83,110.33|86
Katabu|-4.93,122.52|43
Kawalu|-7.38,108.21|51
Kebomas|-7.17,112.63|76
Kebonarun|-7.70,110.56|22
Kediri|-7.82,112.02|235
Kedungwaru|-8.07,111.92|80
Kedungwuni|-6.97,109.65|117
Kefamenanu|-9.45,124.48|29
Kencong|-8.28,113.37|43
Kendari|-3.98,122.52|195
Kepanjen|-8.13,112.57|52
Kertosono|-7.58,112.10|61
Ketanggungan|-6.94,108.89|44
Kijang|0.90,104.63|41
Kisaran|2.98,99.62|130
Klangenan|-6.71,108.44|88
Klaten|-7.71,110.61|127
Klungkung|-8.53,115.40|28
Kotabumi|-4.83,104.88|42
Kraksaan|-7.76,113.40|28
Kresek|-6.13,106.38|110
Krian|-7.41,112.58|39
Kroya|-7.63,109.25|23
Kuala Tungkal|-0.82,103.46|34
Kualakapuas|-3.01,114.39|36
Kudus|-6.80,110.84|92
Kuningan|-6.98,108.48|72
Kupang|-10.17,123.61|282
Kuta|-8.72,115.17|30
Kutoarjo|-7.72,109.91|31
Labuan Bajo|-8.50,119.89|189
Labuhan Deli|3.73,98.67|50
Lahat|-3.79,103.54|66
Lamongan|-7.12,112.42|59
Langsa|4.47,97.97|54
Lasem|-6.69,111.45|29
Lawang|-7.84,112.69|159
Lebaksiu|-7.05,109.14|34
Lembang|-6.81,107.62|183
Lhokseumawe|5.18,97.15|89
Loa Janan|-0.58,117.10|213
Lubuklinggau|-3.29,102.86|148
Lumajang|-8.13,113.22|124
Luwuk|-0.95,122.79|48
Madiun|-7.63,111.52|186
Magelang|-7.47,110.22|111
Majalengka|-6.84,108.23|88
Majenang|-7.30,108.76|39
Majene|-3.54,118.97|38
Makassar|-5.15,119.43|1322
Malang|-7.98,112.63|747
Mamuju|-2.68,118.89|15
Manado|1.48,124.85|452
Manggar|-2.88,108.27|35
Manismata|-2.47,111.03|19
Manokwari|-0.86,134.06|53
Margahayukencana|-6.97,107.57|83
Margasari|-7.10,109.02|28
Maros|-5.01,119.57|30
Martapura|-3.41,114.86|131
Mataram|-8.58,116.12|319
Maumere|-8.62,122.21|48
Medan|3.58,98.67|1751
Melati|-7.73,110.37|67
Mendaha|-1.02,103.59|56
Mertoyudan|-7.52,110.23|70
Metro|-5.11,105.31|150
Meulaboh|4.14,96.13|35
Mlonggo|-6.53,110.70|34
Mojoagung|-7.57,112.35|24
Mojokerto|-7.47,112.43|113
Mranggen|-7.03,110.52|28
Muncar|-8.43,114.33|65
Muntilan|-7.58,110.29|45
Muntok|-2.07,105.16|27
Nabire|-3.36,135.50|44
Negara|-8.36,114.62|33
Nganjuk|-7.61,111.90|69
Ngawi|-7.40,111.45|22
Ngemplak|-7.55,110.72|24
Ngoro|-7.68,112.26|23
Ngunut|-8.11,112.02|26
Paciran|-6.88,112.38|27
Padalarang|-6.84,107.47|125
Padangsidempuan|1.38,99.27|101
Padang|-0.95,100.35|840
Pagar Alam|-4.03,103.25|70
Pakisaji|-8.07,112.60|30
Palangkaraya|-2.21,113.92|148
Palembang|-2.92,104.75|1442
Palimanan|-6.71,108.42|93
Palopo|-2.99,120.20|129
Palu|-0.91,119.87|282
Pamanukan|-6.28,107.81|114
Pamekasan|-7.16,113.47|92
Pameungpeuk|-7.02,107.60|48
Pamulang|-6.34,106.74|175
Panarukan|-7.70,113.92|31
Pandaan|-7.65,112.69|34
Pandak|-7.91,110.29|56
Pandeglang|-6.31,106.11|92
Pangkalan Brandan|4.02,98.28|26
Pangkalanbuun|-2.68,111.63|38
Pangkalpinang|-2.13,106.11|126
Panji|-7.73,114.10|43
Parepare|-4.01,119.63|140
Pare|-7.77,112.20|57
Pariaman|-0.62,100.12|92
Parung|-6.42,106.73|194
Pasarkemis|-6.17,106.53|154
Paseh|-7.10,107.76|126
Pasuruan|-7.65,112.91|159
Pati|-6.76,111.04|123
Payakumbuh|-0.22,100.63|122
Pecangaan|-6.70,110.71|61
Pekalongan|-6.89,109.68|258
Pekan Bahapal|3.11,99.17|40
Pekanbaru|0.52,101.44|704
Pelabuhanratu|-6.99,106.55|43
Pemalang|-6.89,109.38|184
Pemangkat|1.17,108.97|34
Pematangsiantar|2.96,99.07|210
Perbaungan|3.57,98.96|157
Percut|3.63,98.86|311
Plumbon|-6.71,108.47|167
Polewali|-3.43,119.34|58
Ponorogo|-7.87,111.46|79
Pontianak|-0.03,109.33|455
Poso|-1.40,120.75|47
Prabumulih|-3.43,104.23|103
Praya|-8.71,116.27|35
Prigen|-7.68,112.62|24
Probolinggo|-7.75,113.22|182
Pundong|-7.95,110.35|24
Purbalingga|-7.39,109.36|57
Purwakarta|-6.56,107.44|216
Purwodadi|-7.09,110.92|150
Purwokerto|-7.42,109.23|217
Rajapolah|-7.22,108.19|40
Randudongkal|-7.10,109.32|29
Rangkasbitung|-6.36,106.25|127
Rantauprapat|2.10,99.83|103
Rantepao|-2.97,119.90|40
Rembangan|-6.70,111.34|44
Rengasdengklok|-6.16,107.30|201
Reuleuet|5.22,96.28|40
Ruteng|-8.61,120.46|35
Sabang|5.89,95.32|25
Salatiga|-7.33,110.49|173
Samarinda|-0.49,117.15|355
Sampang|-7.19,113.24|53
Sampit|-2.53,112.95|66
Sawangan|-6.40,106.77|114
Selogiri|-7.78,110.87|30
Semarang|-6.99,110.42|1288
Sengkang|-4.13,120.03|60
Sepatan|-6.12,106.58|118
Serang|-6.12,106.15|165
Seririt|-8.19,114.94|25
Serpong|-6.32,106.66|80
Sewon|-7.88,110.36|74
Sibolga|1.74,98.78|80
Sidareja|-7.48,108.79|30
Sidoarjo|-7.45,112.72|139
Sigli|5.38,95.96|18
Sijunjung|-0.70,100.98|28
Simpang|-1.26,104.10|37
Sinabang|2.48,96.38|15
Singaparna|-7.35,108.11|49
Singaraja|-8.11,115.09|134
Singkawang|0.91,108.98|102
Singkil|2.29,97.79|47
Singojuruh|-8.32,114.23|29
Singosari|-7.89,112.67|58
Sinjai|-5.12,120.25|41
Situbondo|-7.71,114.01|600
Slawi|-6.98,109.14|61
Sleman|-7.72,110.36|56
Soe|-9.86,124.28|28
Sofifi|0.74,127.56|36
Sokaraja|-7.46,109.29|66
Soko|-7.48,112.43|25
Solok|-0.80,100.66|48
Soreang|-7.03,107.52|151
Sorong|-0.88,131.26|126
South Tangerang|-6.29,106.72|1304
Sragen|-7.43,111.02|72
Srandakan|-7.94,110.25|30
Srono|-8.40,114.27|36
Stabat|3.73,98.45|27
Sukabumi|-6.92,106.93|276
Sumbawa Besar|-8.49,117.42|53
Sumberpucung|-8.16,112.48|35
Sumber|-6.76,108.48|93
Sumedang|-6.86,107.92|200
Sumenep|-7.02,113.87|85
Sungai Penuh|-2.06,101.39|96
Sungai Raya|0.70,108.90|48
Sungailiat|-1.85,106.12|75
Sunggal|3.58,98.62|158
Surabaya|-7.25,112.75|2375
Surakarta|-7.56,110.83|555
Tabanan|-8.54,115.13|34
Tangerang|-6.18,106.63|1372
Tanggulangin|-7.50,112.70|33
Tanjung Pandan|-2.73,107.63|62
Tanjung Pinang|0.92,104.46|192
Tanjungagung|-3.94,103.80|53
Tanjungbalai|2.97,99.80|143
Tanjungtiram|4.06,98.37|25
Tarakan|3.31,117.59|97
Tarub|-6.93,109.17|76
Tasikmalaya|-7.33,108.22|271
Tayu|-6.54,111.05|26
Tebingtinggi|3.33,99.16|118
Tegal|-6.87,109.14|237
Teluk Nibung|3.00,99.82|25
Teluknaga|-6.10,106.64|128
Terbanggi Besar|-4.88,105.22|53
Ternate|0.79,127.38|102
Tomohon|1.32,124.80|28
Tondano|1.31,124.91|33
Tongging|2.90,98.52|16
Trenggalek|-8.08,111.71|29
Trucuk|-7.72,110.66|24
Tual|-5.63,132.75|40
Tuban|-6.90,112.06|76
Tulangan Utara|-7.47,112.65|64
Tulungagung|-8.07,111.90|65
Ubud|-8.51,115.27|28
Ungaran|-7.14,110.41|128
Waingapu|-9.66,120.26|49
Wanaraja|-7.17,107.98|26
Wangon|-7.52,109.05|36
Watampone|-4.54,120.33|82
Wedi|-7.74,110.58|55
Welahan|-6.80,110.72|26
Weleri|-6.97,110.07|58
Weru|-6.71,108.50|139
Wiradesa|-6.89,109.62|39
Wongsorejo|-7.99,114.40|29
Wonopringgo|-6.98,109.62|38
Wonosobo|-7.36,109.90|93
Yogyakarta|-7.80,110.36|637
# IE
An Muileann gCearr|53.52,-7.34|17
Athlone|53.42,-7.94|21
Balbriggan|53.61,-6.18|23
Blanchardstown|53.39,-6.38|17
Bray|53.20,-6.10|33
Carlow|52.84,-6.93|20
Celbridge|53.34,-6.54|20
Cluain Meala|52.35,-7.70|17
Cork|51.90,-8.47|190
Drogheda|53.72,-6.35|33
Droichead Nua|53.18,-6.80|19
Dublin|53.33,-6.25|1024
Dún Laoghaire|53.29,-6.14|27
Ennis|52.84,-8.99|24
Finglas|53.39,-6.30|20
Gaillimh|53.27,-9.05|71
Kilkenny|52.65,-7.25|22
Leixlip|53.37,-6.50|15
Letterkenny|54.95,-7.73|17
Loch Garman|52.33,-6.46|20
Lucan|53.36,-6.45|15
Luimneach|52.66,-8.62|90
Malahide|53.45,-6.15|16
Naas|53.22,-6.67|21
Navan|53.65,-6.68|25
Sandyford|53.27,-6.23|22
Sligo|54.27,-8.47|20
Swords|53.46,-6.22|37
Tallaght|53.29,-6.37|64
Tralee|52.27,-9.70|23
# IL
Acre|32.93,35.08|46
Afula|32.61,35.29|45
Ariel|32.11,35.18|18
Ashdod|31.79,34.65|225
Ashkelon|31.67,34.57|106
Azor|32.02,34.81|16
Bat Yam|32.02,34.75|129
Beersheba|31.25,34.79|187
Bet Shemesh|31.73,34.99|67
Bet She’an|32.50,35.50|17
Bnei Brak|32.08,34.83|154
Daliyat al Karmel|32.69,35.05|25
Dimona|31.07,35.03|34
Eilat|29.56,34.95|46
Er Reina|32.72,35.32|16
Even Yehuda|32.27,34.89|15
Eṭ Ṭaiyiba|32.27,35.01|33
Gan Yavne|31.79,34.71|22
Ganei Tikva|32.06,34.87|16
Gedera|31.81,34.78|26
Giv'at Shmuel|32.08,34.85|19
Givatayim|32.07,34.81|48
Hadera|32.44,34.90|76
Haifa|32.82,34.99|267
Herzliya|32.17,34.83|84
Hod HaSharon|32.16,34.89|43
H̱olon|32.01,34.78|166
Jerusalem|31.77,35.22|801
Judeida Makr|32.93,35.16|18
Kafr Kannā|32.75,35.34|18
Kafr Mandā|32.81,35.26|15
Kafr Qāsim|32.11,34.98|17
Karmi’el|32.92,35.31|44
Kefar Yona|32.32,34.94|22
Kfar Saba|32.17,34.91|81
Kiryat Gat|31.61,34.76|47
Lod|31.95,34.89|67
Maghār|32.89,35.41|19
Mevasseret Ẕiyyon|31.80,35.15|24
Modiin Ilit|31.93,35.04|64
Nahariyya|33.01,35.10|51
Nazareth|32.70,35.30|65
Nesher|32.77,35.04|21
Ness Ziona|31.93,34.80|39
Netanya|32.33,34.86|172
Netivot|31.42,34.59|25
Nof HaGalil|32.71,35.32|41
Ofaqim|31.31,34.62|24
Or Yehuda|32.03,34.86|31
Petaẖ Tiqwa|32.09,34.89|200
Qalansuwa|32.28,34.98|17
Qiryat Ata|32.81,35.11|49
Qiryat Bialik|32.83,35.09|37
Qiryat Moẕqin|32.84,35.08|39
Qiryat Shemona|33.21,35.57|22
Qiryat Yam|32.85,35.07|39
Ra'anana|32.18,34.87|80
Rahat|31.40,34.76|20
Ramat Gan|32.08,34.81|128
Ramat HaSharon|32.15,34.84|36
Ramla|31.93,34.87|64
Reẖovot|31.89,34.81|133
Rishon LeẔiyyon|31.97,34.79|220
Safed|32.96,35.50|28
Sakhnīn|32.86,35.30|25
Sederot|31.52,34.60|20
Shoham|32.00,34.95|21
Tamra|32.85,35.20|26
Tel Aviv|32.08,34.78|433
Tiberias|32.79,35.53|40
Tirah|32.23,34.95|21
Tirat Karmel|32.76,34.97|19
Umm el Faḥm|32.52,35.15|41
Yavné|31.88,34.74|32
Yehud-Monosson|32.03,34.88|29
Yehud|32.03,34.89|26
maalot Tarshīhā|33.02,35.27|21
# IM
Douglas|54.15,-4.48|26
# IN
Abhayāpuri|26.32,90.69|16
Abohar|30.14,74.20|131
Abrama|20.86,72.91|21
Achalpur|21.26,77.51|111
Achhnera|27.18,77.76|21
Adampur|31.43,75.71|17
Addanki|15.81,79.97|29
Adirampattinam|10.34,79.38|28
Adūr|9.16,76.73|30
Afzalgarh|29.39,78.67|28
Afzalpur|17.20,76.36|20
Agartala|23.84,91.28|203
Agar|23.71,76.02|35
Agra|27.18,78.02|1430
Ahmadnagar|19.09,74.74|367
Ahmadpur|18.71,76.94|40
Ahmedabad|23.03,72.59|3720
Ahraura|25.02,83.03|25
Airoli|19.15,73.00|100
Aistala|23.18,88.58|19
Aizawl|23.73,92.72|265
Ajmer|26.45,74.64|518
Ajnāla|31.84,74.76|20
Ajodhya|26.80,82.20|53
Ajra|16.12,74.21|16
Akalkot|17.53,76.21|39
Akaltara|22.02,82.43|21
Akbarpur|26.43,82.53|37
Akivīdu|16.58,81.38|40
Akkarampalle|13.65,79.42|20
Aklera|24.41,76.57|20
Akola|20.71,77.00|429
Akot|21.10,77.06|87
Alandi|18.68,73.90|21
Aland|17.56,76.57|39
Alangāyam|12.62,78.75|17
Alappuzha|9.49,76.33|177
Allahābād|25.44,81.84|1073
Almora|29.60,79.66|32
Alnāvar|15.43,74.74|17
Along|28.17,94.80|18
Alot|23.76,75.56|23
Aluva|10.11,76.35|24
Alwar|27.56,76.63|283
Alwaye|10.11,76.35|24
Alībāg|18.65,72.88|21
Alīganj|27.49,79.17|27
Alīgarh|27.88,78.07|753
Alīpur Duār|26.48,89.52|65
Alīpur|28.80,77.13|21
Amalner|21.04,75.06|97
Amalāpuram|16.58,82.01|53
Amarnāth|19.20,73.17|218
Amarpur|25.04,86.90|23
Amarpātan|24.31,80.98|17
Ambad|19.61,75.79|30
Ambasamudram|8.71,77.45|32
Ambattūr|13.10,80.16|341
Ambikāpur|23.12,83.20|73
Ambur|12.79,78.72|110
Ambāh|26.70,78.23|41
Ambājogāi|18.73,76.39|74
Ambāla|30.36,76.80|147
Amet|25.31,73.93|17
Amla|21.92,78.13|30
Amod|21.99,72.87|19
Amreli|21.60,71.21|100
Amritsar|31.62,74.88|1092
Amroha|28.90,78.47|176
Amroli|21.25,72.84|17
Amrāvati|20.93,77.75|604
Amudālavalasa|18.41,83.90|39
Anakāpalle|17.69,83.00|84
Anamalais|10.58,76.93|16
Anandpur|31.24,76.50|15
Anand|22.55,72.96|138
Anantapur|14.68,77.61|240
Anantnag|33.73,75.15|80
Andol|17.81,78.08|25
Anekal|12.71,77.70|37
Angamāli|10.19,76.39|34
Angul|20.84,85.10|44
Anjad|22.04,75.06|24
Anjangaon|21.17,77.31|55
Anjār|23.11,70.03|67
Ankleshwar|21.63,72.99|75
Annigeri|15.43,75.43|26
Annur|11.24,77.11|20
Anshing|20.04,77.32|19
Anta|25.15,76.30|31
Anthiyur|11.58,77.59|20
Anūpgarh|29.19,73.21|33
Anūppur|23.10,81.69|18
Anūpshahr|28.36,78.27|25
Aonla|28.27,79.17|50
Arakkonam|13.08,79.67|79
Arang|21.20,81.97|18
Arantāngi|10.17,78.99|36
Arcot|12.91,79.32|52
Ariyalūr|11.14,79.08|29
Arkalgūd|12.76,76.06|16
Arni|12.67,79.29|63
Aroor|9.87,76.30|39
Arrah|25.56,84.66|224
Arsikere|13.31,76.26|44
Arukutti|9.87,76.35|18
Arumuganeri|8.57,78.09|25
Aruppukkottai|9.51,78.10|85
Arāmbāgh|22.88,87.78|61
Arāria|26.15,87.51|67
Ashoknagar Kalyangarh|22.86,88.64|111
Ashoknagar|24.58,77.73|65
Ashta|23.02,76.72|45
Asifābād|19.36,79.28|21
Atarra|25.29,80.57|46
Athni|16.73,75.06|42
Atmakūr|15.88,78.59|35
Atraulī|28.03,78.29|48
Attili|16.70,81.60|68
Attingal|8.70,76.82|37
Attur|11.59,78.60|59
Auraiya|26.47,79.51|71
Aurangabad|19.88,75.34|1016
Aurangābād|24.75,84.37|96
Aurād|18.25,77.42|17
Ausa|18.25,76.50|34
Avanigadda|16.02,80.92|26
Avinashi|11.19,77.27|24
Ayakudi|10.45,77.55|24
Azamgarh|26.07,83.18|117
Azhiyūr|11.69,75.56|29
Baberu|25.55,80.70|16
Babrāla|28.26,78.41|17
Babīna|25.24,78.47|36
Bachhraon|28.93,78.23|29
Bada Barabīl|22.11,85.39|57
Badagara|11.60,75.58|76
Baddi|30.96,76.79|23
Badlapur|19.16,73.27|105
Badnāwar|23.02,75.23|19
Badvel|14.75,79.06|16
Badūria|22.74,88.79|50
Bagaha|27.10,84.09|104
Bagalkot|16.19,75.70|97
Bagar|28.19,75.50|16
Bagasra|21.49,70.96|33
Bagdogra|26.70,88.31|17
Bagulā|23.34,88.64|21
Baharampur|24.10,88.25|181
Baheri|28.77,79.50|64
Bahjoi|28.40,78.63|34
Bahraigh|27.57,81.59|182
Bahula|23.65,87.16|16
Bahādurganj|26.26,87.82|31
Bahādurgarh|28.69,76.94|154
Baidyabāti|22.78,88.33|116
Baihar|22.10,80.55|16
Bail-Hongal|15.81,74.86|47
Bairāgnia|26.74,85.27|37
Baj Baj|22.48,88.18|76
Bakhtiyārpur|25.46,85.53|35
Balarāmpur|23.10,86.22|23
Balasore|21.49,86.93|114
Baloda Bāzār|21.66,82.16|25
Balod|20.73,81.21|22
Balrāmpur|27.43,82.19|77
Balāngīr|20.70,83.49|91
Banat|29.46,77.35|22
Banda|24.04,78.96|29
Bandipura|34.42,74.64|32
Banganapalle|15.32,78.23|25
Bangaon|23.05,88.83|112
Bangarapet|12.99,78.18|43
Banga|31.19,75.99|19
Bankra|22.60,88.28|56
Banmankhi|25.89,87.19|27
Bannūr|12.33,76.86|25
Bantvāl|12.89,75.03|38
Banūr|30.55,76.72|17
Bar Bigha|25.22,85.73|42
Bara Uchāna|29.47,76.18|16
Barauli|26.38,84.59|37
Baraut|29.10,77.26|94
Barbil|22.10,85.38|53
Barddhamān|23.26,87.86|302
Bareilly|28.37,79.43|745
Bargarh|21.33,83.62|69
Bargi|22.99,79.88|18
Barhiya|25.29,86.02|43
Bari Sādri|24.41,74.47|16
Barjala|23.62,91.36|18
Barki Saria|24.18,85.89|24
Barkā Kānā|23.62,85.47|18
Barnāla|30.37,75.55|105
Barpeta Road|26.50,90.97|35
Barpeta|26.32,91.01|49
Barpāli|21.19,83.59|20
Barwāla|29.37,75.91|37
Barwāni|22.03,74.90|47
Basavakalyān|17.87,76.95|66
Basavana Bāgevādi|16.57,75.97|31
Basi|26.83,76.05|21
Basmat|19.33,77.16|64
Basni|27.17,73.65|23
Bastī|26.79,82.72|115
Baswa|27.15,76.58|23
Bathinda|30.21,74.94|243
Batāla|31.81,75.20|145
Baud|20.84,84.33|19
Bawāna|28.80,77.03|25
Bayāna|26.91,77.29|36
Bedi|22.50,70.04|21
Begamganj|23.60,78.34|33
Begusarai|25.42,86.13|103
Begūn|24.98,75.00|21
Behat|30.17,77.61|18
Behror|27.89,76.28|26
Bela|25.92,82.00|74
Beldānga|23.93,88.26|27
Belgaum|15.85,74.50|429
Bellampalli|19.06,79.49|67
Bellary|15.14,76.92|337
Belonia|23.25,91.45|17
Belsand|26.44,85.40|19
Belūr|13.17,75.87|22
Bemetāra|21.72,81.53|25
Bengaluru|12.97,77.59|5104
Beohāri|24.02,81.38|22
Berasia|23.63,77.43|27
Beri Khās|28.70,76.58|17
Betamcherla|15.45,78.15|35
Bettiah|26.80,84.50|127
Betūl|21.90,77.90|92
Bewar|27.22,79.30|23
Beypore|11.17,75.81|71
Beāwar|26.10,74.32|131
Bhabhua|25.04,83.61|49
Bhachāu|23.30,70.34|24
Bhadaur|30.48,75.33|18
Bhadohi|25.40,82.57|79
Bhadrakh|21.05,86.52|99
Bhadreswar|22.82,88.34|122
Bhadrāchalam|17.67,80.89|46
Bhadrāvati|13.85,75.71|164
Bhainsdehi|21.64,77.63|16
Bhaisa|19.11,77.96|46
Bhandāra|21.17,79.65|90
Bhanjanagar|19.93,84.58|21
Bharatpur|27.22,77.49|229
Bharthana|26.75,79.22|41
Bharwāri|25.56,81.49|16
Bharūch|21.69,72.98|154
Bhasāwar|27.04,77.05|19
Bhatkal|13.99,74.56|32
Bhattiprolu|16.10,80.78|18
Bhavnagar|21.76,72.15|555
Bhavāni|11.45,77.68|40
Bhawanipur|26.45,87.03|27
Bhawāniganj|24.42,75.84|38
Bhawānipatna|19.91,83.17|64
Bhawānīgarh|30.27,76.04|19
Bhayandar|19.30,72.85|520
Bhikangaon|21.87,75.96|15
Bhilai|21.21,81.43|625
Bhind|26.57,78.79|174
Bhindār|24.50,74.19|17
Bhinga|27.70,81.93|22
Bhitarwār|25.79,78.11|18
Bhiwadi|28.21,76.86|34
Bhiwandi|19.30,73.06|707
Bhiwāni|28.79,76.14|191
Bhogpur|31.55,75.64|18
Bhongaon|27.26,79.18|30
Bhongīr|17.52,78.89|50
Bhopal|23.25,77.40|1600
Bhor|18.15,73.84|19
Bhubaneshwar|20.27,85.83|762
Bhuban|20.88,85.83|20
Bhudgaon|16.91,74.60|16
Bhuj|23.25,69.67|133
Bhusāval|21.04,75.79|183
Bhādra|29.10,75.17|38
Bhādāsar|28.31,74.29|33
Bhāgalpur|25.24,86.97|362
Bhālki|18.04,77.21|39
Bhānder|25.74,78.75|22
Bhānpura|24.51,75.75|17
Bhānpurī|21.09,80.93|17
Bhānvad|21.93,69.78|21
Bhātpāra|22.87,88.40|483
Bhātāpāra|21.73,81.95|52
Bhāyāvadar|21.86,70.25|19
Bhīkhi|30.06,75.53|16
Bhīlwāra|25.35,74.64|326
Bhīmavaram|16.54,81.52|143
Bhīmunipatnam|17.89,83.45|45
Bhīnmāl|25.00,72.27|43
Bhūm|18.46,75.66|19
Biaora|23.92,76.91|42
Bidhūna|26.80,79.51|27
Bihār Sharīf|25.20,85.52|244
Bihārīganj|25.73,86.99|33
Bijapur|16.82,75.72|271
Bijbehara|33.79,75.11|25
Bijnor|29.37,78.14|85
Bijāwar|24.62,79.49|19
Bikramganj|25.21,84.26|43
Bilgi|16.35,75.62|16
Bilgrām|27.18,80.03|27
Bilhaur|26.84,80.06|19
Bilimora|20.77,72.96|511
Bilsanda|28.24,79.95|16
Bilsi|28.13,78.91|26
Bilthra|26.13,83.89|17
Bilāra|26.18,73.71|42
Bilāri|28.62,78.80|30
Bilāsipāra|26.23,90.23|38
Bilāspur|22.08,82.16|283
Bindki|26.04,80.58|36
Binka|21.03,83.81|15
Birmitrapur|22.40,84.77|28
Birpara|26.70,89.15|30
Birūr|13.60,75.97|23
Bisauli|28.31,78.94|32
Bishnupur|23.07,87.32|64
Bissāu|28.25,75.08|23
Biswān|27.50,81.00|53
Bobbili|18.57,83.36|53
Bodhan|18.66,77.89|74
Bodināyakkanūr|10.01,77.35|76
Boisar|19.80,72.76|16
Bokajān|26.02,93.78|17
Bokāro|23.79,85.96|419
Bolpur|23.66,87.70|71
Bongaigaon|26.48,90.56|65
Borivli|19.23,72.86|610
Borsad|22.41,72.90|60
Botād|22.17,71.67|117
Brahmapur|19.31,84.79|325
Brājarājnagar|21.82,83.92|79
Budaun|28.04,79.13|162
Buddh Gaya|24.70,84.99|35
Budhlāda|29.93,75.56|25
Budhāna|29.29,77.48|35
Bulandshahr|28.40,77.86|199
Buldāna|20.53,76.18|67
Burhar|23.21,81.53|18
Burhānpur|21.31,76.23|203
Burla|21.51,83.87|41
Buxar|25.58,83.98|96
Byndoor|13.87,74.63|20
Byādgi|14.67,75.49|28
Bābai|22.70,77.93|16
Bābra|21.85,71.31|19
Bādāmi|15.91,75.68|28
Bāgepalli|13.78,77.80|24
Bāgha Purāna|30.69,75.10|23
Bāghpat|28.94,77.22|42
Bāh|26.87,78.59|15
Bāli|22.65,88.34|297
Bālotra|25.83,72.24|68
Bālugaon|20.18,85.11|17
Bālurghāt|25.22,88.78|141
Bālāchor|31.06,76.30|19
Bālāghāt|21.82,80.19|80
Bālāpur|20.67,76.77|42
Bāmor Kalān|24.89,78.15|28
Bānapur|19.78,85.17|17
Bānda|25.48,80.33|152
Bāndīkūi|27.05,76.57|16
Bāngarmau|26.89,80.21|37
Bānka|24.88,86.92|39
Bānki|20.38,85.53|17
Bānkura|23.23,87.07|134
Bānsbāria|22.95,88.40|108
Bānsdīh|25.88,84.22|21
Bānsi|27.18,82.93|40
Bānswāda|18.38,77.88|23
Bānswāra|23.54,74.44|94
Bāntva|21.49,70.08|15
Bāpatla|15.90,80.47|70
Bāramūla|34.21,74.34|77
Bārdoli|21.12,73.11|58
Bārh|25.48,85.71|50
Bāri|26.65,77.62|56
Bārmer|25.75,71.39|89
Bārsi|18.23,75.69|111
Bāruipur|22.35,88.44|48
Bāruni|25.48,85.97|85
Bārākpur|22.77,88.36|148
Bārāmati|18.15,74.58|54
Bārān|25.10,76.52|87
Bārāsat|22.72,88.48|298
Bāsoda|23.85,77.94|69
Bāsudebpur|21.12,86.73|32
Bāzpur|29.15,79.11|24
Bīdar|17.91,77.52|204
Bīkaner|28.02,73.31|576
Bīlāspur|28.89,79.27|40
Bīrpur|26.51,87.01|19
Bīsalpur|28.29,79.80|68
Būndi|25.44,75.64|99
Būndu|23.16,85.59|19
Calangute|15.54,73.76|17
Canning|22.31,88.66|42
Chakapara|22.63,88.35|27
Chaklāsi|22.65,72.94|38
Chakradharpur|22.68,85.63|41
Chaksu|26.61,75.95|33
Challakere|14.32,76.65|54
Challapalle|16.12,80.93|17
Chalāla|21.41,71.17|17
Chamba|32.56,76.13|22
Chamrajnagar|11.92,76.94|68
Chandannagar|22.86,88.37|181
Chandauli|25.26,83.27|25
Chanderi|24.71,78.14|33
Chandigarh|30.74,76.79|961
Chandrakona|22.73,87.52|22
Chanduasi|28.45,78.78|113
Changanācheri|9.44,76.54|51
Channagiri|14.02,75.93|20
Channapatna|12.65,77.21|67
Channarāyapatna|12.91,76.39|38
Charkhi Dādri|28.59,76.27|51
Charkhāri|25.40,79.75|25
Charthāwal|29.55,77.59|20
Chatrapur|19.36,84.98|21
Chatrā|24.21,84.87|47
Chemmumiahpet|15.90,79.32|31
Chengam|12.31,78.79|24
Chengannūr|9.32,76.62|25
Chennai|13.09,80.28|4328
Chennimalai|11.16,77.60|16
Cherpulassery|10.88,76.31|30
Cherthala|9.68,76.34|46
Chettipālaiyam|10.91,77.04|24
Chetwayi|10.53,76.05|38
Cheyyar|12.66,79.54|37
Chhabra|24.66,76.84|26
Chhala|23.31,72.77|17
Chhaprauli|29.21,77.17|19
Chharra|27.92,78.40|25
Chhatarpur|24.92,79.59|112
Chhibrāmau|27.15,79.50|57
Chhindwāra|22.06,78.94|135
Chhota Udepur|22.30,74.02|25
Chhoti Sādri|24.38,74.70|17
Chhāpar|27.82,74.44|19
Chhāta|27.72,77.51|21
Chhātāpur|26.22,87.00|23
Chicholi|21.47,79.70|19
Chidambaram|11.40,79.69|59
Chidawa|28.24,75.64|41
Chik Ballāpur|13.44,77.73|58
Chikhli|20.35,76.26|53
Chikmagalūr|13.32,75.77|121
Chiknāyakanhalli|13.42,76.62|24
Chikodi|16.43,74.59|35
Chilakalūrupet|16.09,80.17|94
Chillupār|26.28,83.51|21
Chincholi|17.47,77.42|20
Chingleput|12.69,79.98|66
Chinna Salem|11.63,78.87|20
Chinnachowk|14.48,78.84|64
Chinnamanūr|9.84,77.38|39
Chintāmani|13.40,78.05|72
Chiplūn|17.53,73.51|51
Chitradurga|14.22,76.40|139
Chittaranjan|23.86,86.90|45
Chittaurgarh|24.89,74.62|107
Chittūr|10.70,76.75|32
Chodavaram|17.83,82.94|29
Chopda|21.25,75.30|66
Chotila|22.42,71.20|15
Chunār|25.13,82.88|36
Churāchāndpur|24.33,93.67|48
Chākan|18.76,73.86|23
Chākia|26.42,85.05|18
Chālisgaon|20.46,75.02|96
Chāmpa|22.04,82.64|41
Chānasma|23.71,72.11|16
Chānda|19.95,79.30|328
Chāndor|20.33,74.24|20
Chāndpur|29.13,78.27|74
Chāndur|19.73,79.17|23
Chāndūr Bāzār|21.24,77.75|19
Chāndūr|20.81,77.98|19
Chāpar|26.27,90.45|19
Chāpra|25.78,84.75|202
Chās|23.64,86.17|112
Chāībāsa|22.55,85.80|66
Chīpurupalle|18.31,83.57|26
Chīrāla|15.82,80.35|87
Chītāpur|17.12,77.08|30
Chūru|28.30,74.97|104
Clement Town|30.26,78.01|21
Closepet|12.72,77.28|94
Cochin|9.94,76.26|605
Coimbatore|11.01,76.97|960
Colachel|8.18,77.26|23
Colgong|25.26,87.23|24
Colonelganj|27.13,81.70|26
Contai|21.78,87.75|89
Coondapoor|13.63,74.69|28
Cuddalore|11.76,79.77|159
Cuddapah|14.48,78.82|127
Cumbum|9.74,77.28|61
Cuncolim|15.18,73.99|16
Curchorem|15.26,74.11|23
Cuttack|20.46,85.88|580
Dabhoi|22.18,73.43|56
Daboh|26.00,78.88|18
Dabra|25.89,78.33|61
Dabwāli|29.95,74.74|62
Dahegām|23.17,72.82|41
Dalkola|25.88,87.84|15
Dalsingh Sarai|25.67,85.84|22
Daltonganj|24.04,84.07|78
Dam Dam|22.63,88.42|123
Daman|20.41,72.83|40
Damoh|23.83,79.44|119
Dandeli|15.27,74.62|52
Darbhanga|26.15,85.90|287
Darsi|15.77,79.68|33
Daryāpur|20.92,77.33|36
Dasnapur|19.65,78.51|20
Dasūya|31.82,75.65|21
Datia|25.67,78.46|91
Dattāpur|20.78,78.14|22
Daudnagar|25.03,84.40|41
Daund|18.47,74.58|45
Dausa|26.89,76.34|73
Davangere|14.47,75.93|435
Dehra Dūn|30.32,78.03|522
Dehri|24.90,84.18|130
Delhi|28.65,77.23|10928
Denkanikota|12.53,77.79|19
Deoband|29.70,77.68|88
Deogarh|21.54,84.73|21
Deoli|28.50,77.23|120
Deolāli|19.94,73.83|53
Deoraniān|28.63,79.48|20
Deori Khās|23.39,79.02|25
Deoria|26.50,83.78|130
Depālpur|22.85,75.54|17
Deshnoke|27.80,73.34|17
Devakottai|9.95,78.82|42
Devanhalli|13.25,77.71|25
Devarkonda|16.69,78.92|30
Devgadh Bāriya|22.71,73.91|20
Devgarh|25.53,73.91|18
Dewas|22.97,76.06|261
Deūlgaon Rāja|20.02,76.04|27
Dhamtari|20.71,81.55|87
Dhanaula|30.28,75.57|19
Dhanaura|28.96,78.26|28
Dhanbād|23.80,86.44|220
Dhandhuka|22.38,71.99|30
Dhanera|24.51,72.02|24
Dharampur|20.54,73.17|21
Dharamsala|32.22,76.32|20
Dharangaon|21.01,75.27|34
Dharapuram|10.74,77.53|72
Dharmadam|11.78,75.46|30
Dharmanagar|24.37,92.17|33
Dharmapuri|12.13,78.16|66
Dharmavaram|14.41,77.72|114
Dharmābād|18.89,77.85|32
Dhaulpur|26.69,77.88|102
Dhaurahra|28.00,81.09|20
Dhekiajuli|26.70,92.48|21
Dhenkānāl|20.66,85.60|62
Dhing|26.47,92.47|21
Dholka|22.73,72.44|55
Dhone|15.40,77.87|40
Dhorāji|21.73,70.45|81
Dhrol|22.57,70.42|26
Dhrāngadhra|22.99,71.47|76
Dhuburi|26.02,89.99|63
Dhulagari|22.58,88.17|21
Dhuliān|24.68,87.95|77
Dhupgāri|26.59,89.01|41
Dhāka|26.67,85.17|36
Dhāmnod|22.21,75.47|30
Dhāmpur|29.31,78.51|50
Dhāriwāl|31.96,75.32|21
Dhāri|21.33,71.03|29
Dhāruhera|28.21,76.80|23
Dhār|22.59,75.30|82
Dhārūr|18.82,76.11|19
Dhūlia|20.90,74.78|367
Dhūri|30.37,75.87|54
Diamond Harbour|22.19,88.18|40
Dibai|28.21,78.26|38
Dibrugarh|27.48,94.91|122
Dicholi|15.59,73.95|15
Digboi|27.39,95.62|21
Dighwāra|25.74,85.01|29
Digras|20.10,77.72|42
Dimāpur|25.91,93.72|136
Dinapore|25.64,85.05|153
Dindigul|10.37,77.98|201
Dindori|22.94,81.08|19
Diphu|25.84,93.43|57
Diu|20.71,70.98|24
Dod Ballāpur|13.29,77.54|79
Doda|33.15,75.55|18
Dohad|22.83,74.26|84
Dombivli|19.22,73.08|1193
Dondaicha|21.32,74.57|46
Dongargarh|21.19,80.75|36
Dornakal|17.44,80.15|15
Dorāha|30.80,76.02|24
Dubrājpur|23.79,87.38|35
Dugda|23.75,86.17|20
Duliāgaon|27.37,95.31|24
Dum Duma|27.57,95.56|22
Dumjor|22.62,88.25|18
Dumka|24.27,87.25|48
Dumraon|25.55,84.15|51
Dumra|26.57,85.52|16
Durgapur|23.52,87.31|519
Durg|21.19,81.28|255
Durgāpur|20.01,79.30|19
Dwārka|22.24,68.97|36
Dādri|28.55,77.55|71
Dāhānu|19.97,72.71|49
Dākor|22.75,73.15|25
Dāmnagar|21.69,71.52|18
Dārjiling|27.03,88.27|124
Dārwha|20.31,77.77|23
Dāsna|28.68,77.52|28
Dātāganj|28.03,79.41|25
Dīdwāna|27.40,74.58|50
Dīglūr|18.55,77.58|53
Dīg|27.47,77.33|43
Dīnhāta|26.14,89.46|42
Dīnānagar|32.14,75.47|23
Dīsa|24.26,72.18|92
Dūngarpur|23.84,73.71|45
Egra|21.90,87.54|33
Elamanchili|17.55,82.86|26
Ellenabad|29.45,74.66|38
Ellore|16.71,81.10|183
Elūr|10.07,76.28|31
Emmiganūr|15.77,77.48|81
Erandol|20.92,75.33|31
Erode|11.34,77.73|147
Erraguntla|14.64,78.54|28
Erāttupetta|9.69,76.78|33
Etāwah|26.78,79.02|257
Etāwa|24.18,78.20|55
Faizpur|21.17,75.86|25
Farakka|24.82,87.90|22
Faridabad|28.41,77.31|1220
Farrukhnagar|17.08,78.20|40
Farrukhābād|27.39,79.58|241
Farīdkot|30.67,74.76|77
Fatehganj West|28.47,79.31|24
Fatehgarh Chūriān|31.86,74.96|18
Fatehpur Sīkri|27.09,77.66|30
Fatehpur|25.93,80.81|166
Fatehābād|29.52,75.46|66
Fatwa|25.51,85.31|42
Ferokh|11.18,75.84|30
Ferozepore|30.93,74.61|102
Forbesganj|26.30,87.27|45
Fort Gloster|22.50,88.18|18
French Rocks|12.50,76.67|19
Fyzābād|26.78,82.15|153
Fālākāta|26.52,89.20|20
Fāzilka|30.40,74.03|71
Fīrozpur Jhirka|27.79,76.94|20
Fīrozābād|27.15,78.40|306
Gadag-Betageri|15.42,75.62|173
Gadag|15.43,75.63|163
Gaddi Annaram|17.37,78.52|54
Gadhada|21.97,71.58|29
Gadhinglaj|16.22,74.35|26
Gadwāl|16.24,77.80|56
Gajendragarh|15.74,75.97|30
Gajraula|28.85,78.24|50
Gajuwaka|17.70,83.22|259
Gandevi|20.81,73.00|16
Gandhinagar|23.22,72.68|196
Gangoh|29.78,77.26|60
Gangolli|13.65,74.67|15
Gangtok|27.33,88.61|31
Gangākher|18.97,76.75|46
Gangānagar|29.92,73.87|232
Gangāpur|26.47,76.72|120
Gangārāmpur|25.40,88.53|65
Gangāwati|15.43,76.53|106
Ganj Dundwāra|27.73,78.94|46
Gannavaram|16.54,80.80|19
Garhmuktesar|28.79,78.10|37
Garhshankar|31.22,76.14|16
Garhwa|24.16,83.81|41
Garhākota|23.78,79.14|28
Gariadhar|21.54,71.58|36
Garui|22.63,88.40|16
Gauripur|26.08,89.96|25
Gaya|24.80,85.00|424
Gevrai|19.26,75.75|30
Gharaunda|29.54,76.97|34
Ghatkesar|17.45,78.68|19
Ghazīpur|25.58,83.59|103
Ghosī|26.11,83.54|39
Ghoti Budrukh|19.72,73.63|22
Ghugus|19.94,79.11|32
Ghātampur|26.15,80.17|40
Ghātanji|20.14,78.31|21
Ghātsīla|22.59,86.48|40
Ghātāl|22.66,87.73|55
Ghāziābād|28.67,77.44|1199
Giddalūr|15.37,78.93|28
Giddarbāha|30.20,74.67|39
Gingee|12.25,79.42|22
Gobichettipalayam|11.45,77.44|58
Gobindpur|22.63,86.07|27
Gobārdānga|22.88,88.75|44
Godda|24.83,87.21|44
Godhra|22.78,73.61|132
Gohadi|26.43,78.44|52
Gohāna|29.14,76.70|56
Gokak|16.17,74.82|73
Gokarna|14.55,74.32|26
Gokavaram|17.26,81.85|16
Gola Gokarannāth|28.08,80.47|59
Golāghāt|26.51,93.96|34
Gomoh|23.87,86.15|31
Gondal|21.96,70.80|102
Gondiā|21.46,80.19|125
Gondā City|27.13,81.95|134
Gopālganj|26.47,84.44|64
Gorakhpur|29.45,75.67|1325
Gorantla|13.98,77.77|25
Goribidnūr|13.61,77.52|32
Gosāba|22.17,88.80|223
Govardhan|27.50,77.46|20
Goyerkāta|26.70,89.03|66
Goālpāra|26.18,90.63|51
Greater Noida|28.50,77.54|294
Gubbi|13.31,76.94|18
Gudalur|9.68,77.25|47
Gudivāda|16.44,81.00|116
Gudiyatham|12.95,78.87|94
Gulbarga|17.34,76.84|484
Guledagudda|16.05,75.79|34
Gulābpura|25.90,74.66|26
Gulāothi|28.59,77.79|47
Gumia|23.80,85.83|47
Gumlā|23.04,84.54|45
Gummidipundi|13.41,80.11|17
Guna|24.65,77.31|154
Gundlupēt|11.81,76.69|27
Gunnaur|28.24,78.44|21
Guntakal Junction|15.17,77.36|121
Guntur|16.30,80.46|531
Gunupur|19.08,83.81|22
Gurgaon|28.46,77.03|197
Gurmatkāl|16.87,77.39|18
Gursahāiganj|27.12,79.73|40
Gursarāi|25.62,79.18|25
Guru Har Sahāi|30.71,74.40|16
Guruvāyūr|10.59,76.04|21
Guskhara|23.49,87.73|34
Guwahati|26.18,91.75|899
Gwalior|26.23,78.17|882
Gādarwāra|22.92,78.78|41
Gāndarbal|34.23,74.77|16
Gāndhīdhām|23.08,70.13|166
Gīrīdīh|24.19,86.31|60
Gūduvāncheri|12.85,80.06|31
Gūdūr|14.15,79.85|75
Hadagalli|15.02,75.93|25
Hadgāon|19.50,77.66|26
Hailākāndi|24.68,92.56|31
Haldaur|29.29,78.28|19
Haldia|22.06,88.11|171
Haldwani|29.22,79.53|139
Haliyal|15.33,74.76|22
Halvad|23.02,71.18|26
Hamīrpur|25.96,80.15|34
Handiā|25.36,82.19|18
Hanumāngarh|29.58,74.33|156
Harda Khās|22.34,77.10|67
Hardoī|27.39,80.13|123
Haridwar|29.95,78.16|186
Harihar|14.51,75.81|78
Harpanahalli|14.79,75.99|45
Harpālpur|25.29,79.33|18
Harsūd|22.10,76.73|17
Harūr|12.05,78.48|20
Hasanpur|28.72,78.28|57
Hassan|13.01,76.10|129
Hastināpur|29.16,78.01|24
Hatta|24.13,79.60|31
Hazāribāgh|23.99,85.36|140
Hilsa|25.32,85.28|41
Himatnagar|23.60,72.97|61
Hindaun|26.73,77.04|96
Hindoria|23.90,79.57|15
Hindupur|13.83,77.49|133
Hinganghāt|20.55,78.84|98
Hingoli|19.71,77.14|76
Hinjilikatu|19.48,84.74|23
Hirekerūr|14.46,75.40|17
Hiriyūr|13.94,76.62|54
Hisar|29.15,75.72|296
Hisuā|24.83,85.42|28
Hodal|27.89,77.37|44
Hojāi|26.00,92.86|37
Holalkere|14.04,76.18|15
Hole Narsipur|12.79,76.24|28
Homnābād|17.77,77.13|41
Honnāli|14.24,75.65|17
Honāvar|14.28,74.44|18
Hosdurga|13.80,76.28|25
Hoshangābād|22.75,77.73|109
Hoshiārpur|31.54,75.91|158
Hoskote|13.07,77.80|41
Hospet|15.27,76.39|198
Hosūr|12.74,77.83|104
Howli|26.42,90.98|17
Hubli|15.35,75.13|840
Hugli|22.91,88.40|177
Hukeri|16.23,74.60|21
Hungund|16.06,76.06|19
Hunsūr|12.30,76.29|48
Husainābād|24.53,84.00|26
Hyderabad|17.38,78.46|3598
Hābra|22.84,88.66|139
Hāflong|25.16,93.02|40
Hājo|26.25,91.53|16
Hājīpur|25.69,85.21|134
Hālol|22.50,73.47|46
Hālīsahar|22.93,88.42|128
Hāngal|14.76,75.12|27
Hānsi|29.10,75.96|82
Hāora|22.58,88.32|1028
Hāpur|28.73,77.78|243
Hārij|23.69,71.91|19
Hāsimāra|26.75,89.35|40
Hāthras|27.60,78.05|127
Hāveri|14.79,75.40|60
Hīrākud|21.53,83.87|27
Ichalkaranji|16.69,74.46|274
Ichchāpuram|19.11,84.69|34
Idappadi|11.59,77.84|52
Igatpuri|19.70,73.56|35
Ilkal|15.96,76.11|57
Imphal|24.81,93.94|224
Indergarh|26.94,79.67|17
Indi|17.18,75.95|34
Indore|22.72,75.83|1837
Indri|29.88,77.06|16
Indāpur|18.30,73.25|27
Ingrāj Bāzār|25.00,88.15|170
Injambakkam|12.92,80.25|23
Iringal|11.56,75.62|24
Irinjālakuda|10.34,76.21|29
Irugūr|11.02,77.06|19
Islāmnagar|28.33,78.73|29
Islāmpur|26.27,88.19|56
Itimādpur|27.24,78.20|23
Itānagar|27.09,93.61|45
Itārsi|22.61,77.76|101
Jabalpur|23.17,79.95|1030
Jagalūr|14.52,76.34|16
Jagatsinghapur|20.26,86.17|33
Jagdalpur|19.08,82.02|76
Jagdīshpur|26.75,80.55|31
Jagdīspur|25.47,84.42|31
Jaggayyapeta|16.89,80.10|41
Jagraon|30.79,75.47|65
Jagtiāl|18.79,78.92|99
Jagādhri|30.17,77.30|101
Jahāngīrābād|28.41,78.11|57
Jahānābād|25.21,84.99|96
Jahāzpur|25.62,75.28|20
Jaigaon|26.85,89.38|159
Jaipur|26.92,75.79|2712
Jaisalmer|26.92,70.90|68
Jaisingpur|16.78,74.55|47
Jais|26.26,81.55|26
Jaito|30.45,74.89|34
Jaitāran|26.20,73.94|21
Jalandhar|31.33,75.58|785
Jalesar|27.47,78.30|39
Jalgaon Jamod|21.05,76.53|28
Jalgaon|21.00,75.57|429
Jalor|25.35,72.62|50
Jalpāiguri|26.52,88.73|108
Jalālpur|26.31,82.74|31
Jalālābad|29.62,77.44|25
Jalālī|27.87,78.25|18
Jalārpet|12.57,78.57|41
Jambusar|22.05,72.80|42
Jamkhandi|16.50,75.29|62
Jammalamadugu|14.85,78.38|44
Jammu|32.74,74.87|466
Jamnagar|22.47,70.07|492
Jamshedpur|22.80,86.19|616
Jamūī|24.93,86.23|78
Jandiāla|31.16,75.62|26
Jangaon|17.73,79.15|48
Jangipur|24.47,88.08|83
Jaorā|23.64,75.13|67
Jarwal|27.16,81.54|18
Jasdan|22.04,71.21|44
Jashpurnagar|22.89,84.14|23
Jasidih|24.51,86.65|16
Jaspur|29.28,78.83|43
Jaswantnagar|26.88,78.90|28
Jatani|20.16,85.71|56
Jatāra|25.01,79.05|17
Jaunpur|25.75,82.69|170
Jayamkondacholapuram|11.21,79.36|32
Jaynagar-Majilpur|22.18,88.42|25
Jaynagar|26.59,86.14|20
Jetpur|21.75,70.62|118
Jevargi|17.01,76.77|20
Jewar|28.12,77.56|29
Jeypore|18.86,82.57|81
Jhajjar|28.61,76.66|44
Jhalidā|23.37,85.98|18
Jhanjhārpur|26.26,86.28|31
Jharia|23.74,86.41|87
Jharsuguda|21.86,84.01|79
Jhinjhāna|29.52,77.22|20
Jhunjhunūn|28.13,75.40|113
Jhā-Jhā|24.77,86.38|39
Jhābua|22.77,74.59|34
Jhālrapātan|24.54,76.17|33
Jhālu|29.34,78.23|20
Jhālāwār|24.60,76.16|52
Jhānsi|25.46,78.58|413
Jhārgrām|22.45,86.99|58
Jhīnjhak|26.56,79.73|23
Jhūsi|25.44,81.91|17
Jintūr|19.61,76.69|42
Jodhpur|26.27,73.01|921
Jodiya Bandar|22.72,70.28|16
Jogbani|26.40,87.27|33
Jora|26.34,77.81|26
Jorhāt|26.76,94.20|69
Jumri Tilaiyā|24.43,85.53|76
Junnar|19.21,73.88|26
Jājpur|20.85,86.34|42
Jālaun|26.15,79.34|55
Jālna|19.84,75.89|262
Jāmadoba|23.72,86.40|35
Jāmai|22.20,78.59|23
Jāmtāra|23.96,86.80|24
Jāmuria|23.70,87.08|160
Jānjgīr|22.01,82.58|33
Jānsath|29.33,77.85|19
Jāwad|24.60,74.86|17
Jīnd|29.32,76.32|161
Jūnāgadh|21.52,70.46|184
Jūnāgarh|19.86,82.93|17
Kabrāi|25.40,80.00|25
Kachhwa|25.21,82.71|15
Kadakkavoor|8.68,76.77|25
Kadayanallur|9.07,77.34|78
Kadiri|14.11,78.16|81
Kadi|23.30,72.33|58
Kadod|21.22,73.22|17
Kadūr|13.55,76.01|33
Kaikalūr|16.55,81.21|21
Kailāras|26.30,77.62|25
Kailāshahar|24.33,92.00|22
Kaimganj|27.55,79.34|33
Kaimori|23.38,79.74|20
Kairāna|29.40,77.21|80
Kaithal|29.80,76.40|141
Kakching|24.50,93.98|30
Kakrāla|27.89,79.19|36
Kalakkādu|8.51,77.55|28
Kalamb|19.04,73.96|27
Kalamnūri|19.67,77.31|23
Kalavoor|9.57,76.33|30
Kalghatgi|15.18,74.97|15
Kallakkurichchi|11.74,78.96|40
Kallidaikurichi|8.69,77.47|26
Kalmeshwar|21.23,78.92|19
Kalpatta|11.61,76.08|30
Kalugumalai|9.15,77.71|15
Kalyandurg|14.55,77.11|29
Kalyani|22.98,88.48|93
Kalyān|19.24,73.14|1262
Kalānaur|28.83,76.40|18
Kamalganj|27.26,79.63|16
Kampli|15.41,76.60|37
Kanchipuram|12.84,79.70|155
Kandukūr|15.22,79.90|54
Kangayam|11.01,77.56|31
Kanigiri|15.41,79.51|25
Kankauli|16.27,73.71|16
Kannad|20.26,75.14|42
Kannauj|27.06,79.92|77
Kanniyākumāri|8.09,77.54|21
Kannod|22.67,76.74|16
Kannur|11.87,75.36|63
Kanpur|26.47,80.35|2823
Kantābānji|20.47,82.92|21
Kanuru|16.29,81.25|44
Kapadvanj|23.02,73.07|45
Kapūrthala|31.38,75.38|93
Karamsad|22.54,72.90|32
Karanpur|29.84,73.46|22
Karauli|26.50,77.03|74
Kareli|22.92,79.06|28
Karera|25.46,78.14|26
Karhal|27.00,78.94|27
Karjat|18.91,73.32|35
Karmāla|18.41,75.19|23
Karnāl|29.69,76.98|225
Kartārpur|31.44,75.50|27
Karur|10.96,78.08|77
Karwar|14.81,74.13|64
Karād|17.29,74.18|56
Karīmganj|24.87,92.36|55
Karīmnagar|18.44,79.13|229
Kasba|25.86,87.54|27
Kashipur|29.21,78.96|103
Kasrāwad|22.13,75.61|21
Katangi|23.44,79.80|18
Katghora|22.50,82.54|20
Kathua|32.37,75.53|49
Katihar|25.54,87.57|193
Kattanam|9.18,76.56|20
Kattivākkam|13.22,80.32|35
Kawardha|22.01,81.23|35
Kayalpattinam|8.57,78.12|36
Keelakarai|9.23,78.79|30
Kekri|25.97,75.15|38
Kemrī|28.81,79.20|27
Kenda|23.20,86.51|15
Kendrāparha|20.50,86.42|44
Kerūr|16.01,75.55|18
Keshod|21.30,70.25|69
Keshorai Pātan|25.29,75.94|23
Kesinga|20.19,83.22|18
Khada|27.18,83.88|16
Khadki|18.56,73.85|76
Khagaria|25.50,86.47|50
Khagaul|25.58,85.05|52
Khair|27.94,77.84|30
Khairābād|27.53,80.75|42
Khairāgarh|26.94,77.82|20
Khajuraho Group of Monuments|24.85,79.93|26
Khalīlābād|26.77,83.07|45
Khamaria|23.23,79.88|15
Khambhāliya|22.21,69.65|38
Khambhāt|22.32,72.62|81
Khammam|17.25,80.14|171
Khandela|27.60,75.50|23
Khandwa|21.82,76.35|183
Khanna|30.71,76.22|117
Kharagpur|22.34,87.33|220
Kharakvasla|18.44,73.78|24
Kharar|30.75,76.65|46
Khardah|22.72,88.38|128
Khargone|21.82,75.61|95
Kharkhauda|28.88,76.91|21
Kharsia|21.99,83.10|18
Khatauli|29.28,77.73|65
Khatīma|28.92,79.97|16
Kheda|22.75,72.69|25
Khedbrahma|24.03,73.05|29
Khekra|28.87,77.28|42
Kheri|27.90,80.80|26
Kherālu|23.89,72.62|21
Khetia|21.67,74.59|15
Khetri|28.00,75.79|17
Khilchipur|24.04,76.58|16
Khirkiyān|22.17,76.86|18
Khopoli|18.79,73.35|64
Khowai|24.08,91.60|20
Khuldābād|20.01,75.19|15
Khunti|23.08,85.28|31
Khurai|24.04,78.33|32
Khurda|20.18,85.62|43
Khurja|28.25,77.86|106
Khāchrod|23.42,75.28|32
Khāmgaon|20.71,76.57|95
Khānāpur|15.64,74.51|17
Khāpa|21.42,78.98|15
Khārupatia|26.52,92.15|19
Khātegaon|22.60,76.91|23
Khātra|22.98,86.85|16
Khūtār|28.20,80.27|16
Kichha|28.91,79.52|35
Kinwat|19.63,78.20|26
Kirandul|18.64,81.26|19
Kiraoli|27.14,77.79|21
Kishanganj|26.10,87.96|95
Kishangarh|26.59,74.85|132
Kishtwār|33.31,75.77|21
Kithor|28.87,77.94|25
Kizhake Chālakudi|10.30,76.34|49
Koch Bihār|26.33,89.45|79
Kodaikānāl|10.24,77.49|35
Kodarmā|24.47,85.59|19
Kodoli|16.88,74.19|18
Kodungallūr|10.23,76.20|34
Kodār|17.00,79.97|59
Kodīnar|20.79,70.70|35
Koelwār|25.58,84.80|25
Kohima|25.67,94.11|92
Kokrajhar|26.40,90.27|32
Kolasib|24.22,92.68|25
Kolhāpur|16.70,74.23|516
Kolkata|22.56,88.36|4631
Kollam|8.88,76.58|394
Kollegāl|12.15,77.11|56
Kolāras|25.22,77.61|17
Kolār|13.14,78.13|126
Konch|25.99,79.15|53
Kondagaon|19.59,81.66|28
Kondapalle|16.62,80.54|39
Konnagar|22.71,88.34|76
Konnūr|16.20,74.75|19
Konārka|19.90,86.11|17
Koothanallur|10.72,79.52|23
Kopargaon|19.88,74.48|65
Koppal|15.35,76.15|61
Kopāganj|26.02,83.57|34
Koratla|18.82,78.71|60
Korba|22.35,82.70|419
Koregaon|18.65,74.06|26
Korwai|24.12,78.04|15
Korāput|18.81,82.71|41
Kosamba|21.46,72.96|33
Kosigi|15.86,77.24|15
Kosi|27.79,77.44|52
Kotagiri|11.42,76.86|29
Kotamangalam|10.06,76.63|38
Kotapārh|19.14,82.33|15
Kota|25.18,75.84|763
Kotdwāra|29.75,78.52|27
Kotkapura|30.58,74.83|81
Kotma|23.20,81.98|32
Kotputli|27.70,76.20|44
Kottagūdem|17.55,80.62|79
Kottayam|9.59,76.52|59
Kottūru|14.82,76.22|24
Kotā|22.30,82.02|16
Kovilpatti|9.17,77.87|90
Kovvūr|17.02,81.73|40
Kovūr|14.50,79.99|36
Koynanagar|17.40,73.77|28
Kozhikode|11.25,75.78|440
Koāth|25.33,84.26|17
Krishnagiri|12.52,78.21|66
Krishnanagar|23.41,88.49|146
Krishnarājpet|12.67,76.49|24
Kuchaiburi|22.27,86.17|23
Kuchera|26.99,73.97|22
Kuchāman|27.15,74.86|57
Kudachi|16.63,74.85|19
Kuju|23.73,85.51|19
Kukshi|22.21,74.76|26
Kulgam|33.64,75.02|16
Kulittalai|10.93,78.41|27
Kulpahār|25.32,79.64|19
Kultali|21.90,88.40|188
Kulti|23.73,86.84|305
Kumbakonam|10.96,79.39|139
Kumbalam|9.91,76.31|24
Kumbhrāj|24.37,77.05|16
Kumhāri|21.27,81.52|38
Kumta|14.43,74.42|28
Kundarkhi|28.68,78.79|27
Kunda|25.72,81.51|25
Kundgol|15.26,75.25|18
Kundla|21.34,71.31|77
Kunigal|13.02,77.03|33
Kunnamangalam|11.30,75.88|38
Kunnamkulam|10.65,76.07|64
Kuppam|12.75,78.34|20
Kurandvād|16.68,74.59|21
Kurduvādi|18.09,75.42|23
Kurinjippādi|11.55,79.59|23
Kurnool|15.83,78.04|460
Kushtagi|15.76,76.19|24
Kutiatodu|9.80,76.33|23
Kutiyāna|21.62,69.98|17
Kuttampuzha|10.15,76.74|25
Kuzhithurai|8.32,77.19|21
Kyathampalle|19.67,78.53|42
Kāgal|16.58,74.32|25
Kākināda|16.96,82.24|293
Kākori|26.87,80.79|18
Kālimpong|27.07,88.48|43
Kāliyāganj|25.63,88.33|52
Kālka|30.84,76.94|32
Kālna|23.22,88.36|54
Kālol|22.61,73.46|26
Kālpi|26.12,79.73|44
Kālānwāli|29.84,74.97|27
Kālāvad|22.21,70.38|26
Kāman|27.66,77.27|34
Kāmthi|21.22,79.20|86
Kāmākhyānagar|20.93,85.54|16
Kāmāreddi|18.32,78.34|71
Kāmārhāti|22.67,88.37|333
Kānchrāpāra|22.96,88.43|137
Kāndhla|29.32,77.27|43
Kāndi|23.96,88.04|55
Kāndla|23.03,70.22|26
Kānker|20.27,81.49|26
Kānke|23.43,85.32|17
Kānkānhalli|12.55,77.42|51
Kānnangād|12.31,75.11|68
Kānth|29.06,78.63|25
Kānt|27.81,79.79|24
Kāpren|25.41,76.07|20
Kāraikkudi|10.07,78.77|92
Kāraikāl|10.92,79.83|80
Kāramadai|11.24,76.96|31
Kāranja|20.48,77.49|65
Kārkala|13.21,74.99|25
Kārsiyāng|26.88,88.28|46
Kāsaragod|12.50,74.99|53
Kāsganj|27.81,78.65|99
Kāthor|21.29,72.94|15
Kātol|21.27,78.59|42
Kātoya|23.65,88.13|78
Kātpādi|12.97,79.15|16
Kātrās|23.80,86.30|57
Kāvali|14.92,79.99|83
Kāyankulam|9.18,76.50|64
Kīl Bhuvanagiri|11.44,79.65|21
Kīratpur|29.51,78.21|60
Kūdligi|14.90,76.39|23
Kūkatpalli|17.48,78.41|342
Kūmher|27.32,77.37|22
Lachhmangarh Sīkar|27.82,75.03|48
Lahār|26.19,78.94|33
Lakhnādon|22.60,79.60|16
Lakhyabad|23.67,86.67|33
Lakhīmpur|27.95,80.78|140
Laksar|29.76,78.04|19
Lakshmeshwar|15.13,75.47|35
Lal Bahadur Nagar|17.35,78.56|262
Lalgudi|10.87,78.82|21
Lalitpur|24.69,78.42|126
Lar|26.20,83.97|27
Latur|18.40,76.57|349
Laungowāl|30.19,75.68|22
Leh|34.17,77.58|37
Leteri|24.06,77.41|16
Limbdi|22.57,71.81|42
Lingsugūr|16.16,76.52|30
Lohārdagā|23.43,84.68|53
Lonavla|18.75,73.41|59
Loni|28.75,77.29|165
Lonār|19.99,76.52|22
Losal|27.40,74.92|28
Luckeesarai|25.18,86.09|90
Lucknow|26.84,80.92|2472
Ludhiāna|30.91,75.85|1545
Lumding Railway Colony|25.75,93.17|25
Lunglei|22.89,92.74|53
Lādnūn|27.65,74.40|60
Lādwa|29.99,77.05|24
Lāharpur|27.71,80.90|56
Lākheri|25.67,76.18|28
Lālganj|25.87,85.17|32
Lālgola|24.42,88.25|28
Lālpur|22.19,69.96|15
Lālsot|26.56,76.33|31
Lātehār|23.74,84.50|21
Lāthi|21.72,71.39|23
Lāwar Khās|29.11,77.78|20
Lūnāvāda|23.13,73.61|35
Machhlīshahr|25.69,82.41|25
Machilīpatnam|16.19,81.14|193
Madambakkam|12.85,80.05|17
Madanapalle|13.55,78.50|109
Maddagiri|13.66,77.21|28
Maddūr|12.58,77.04|28
Madgaon|15.28,73.96|87
Madhipura|25.92,86.79|51
Madhubani|26.35,86.07|72
Madhupur|24.27,86.64|51
Madhyamgram|22.69,88.45|161
Madikeri|12.43,75.74|34
Madipakkam|12.96,80.20|16
Madukkarai|10.91,76.96|29
Madukkūr|10.48,79.40|16
Madurai|9.92,78.12|910
Madurāntakam|12.51,79.88|30
Maghar|26.76,83.13|17
Maham|28.97,76.29|19
Mahbūbnagar|16.74,77.99|136
Mahbūbābād|17.60,80.00|38
Mahemdāvād|22.82,72.76|33
Mahendragarh|28.27,76.15|26
Maheshwar|22.18,75.59|22
Mahgawān|26.49,78.62|16
Mahiari|22.59,88.24|17
Mahmudābād|27.29,81.12|46
Mahobā|25.29,79.88|89
Maholi|27.66,80.47|19
Mahudha|22.82,72.94|17
Mahād|18.08,73.42|27
Mahālingpur|16.39,75.11|33
Mahārāganj|27.14,83.56|31
Mahārājgani|26.11,84.50|22
Mahāsamund|21.11,82.09|50
Mahē|11.70,75.53|38
Mahīshādal|22.19,87.98|18
Maihar|24.27,80.76|38
Mainpuri|27.23,79.03|95
Maināguri|26.56,88.82|29
Mairwa|26.23,84.16|20
Makrāna|27.04,74.72|94
Maksi|23.26,76.15|20
Malakanagiri|18.36,81.89|25
Malappuram|11.04,76.08|62
Malaut|30.21,74.48|77
Malavalli|12.39,77.06|38
Malkajgiri|17.45,78.53|150
Malkapur|17.26,74.18|32
Malkāpur|20.89,76.20|65
Mallasamudram|11.49,78.03|19
Malpe|13.35,74.70|23
Malīhābād|26.92,80.71|17
Manali|13.17,80.27|32
Manamadurai|9.67,78.47|27
Manapparai|10.61,78.43|37
Mancherāl|18.87,79.43|78
Mandamarri|18.97,79.47|66
Mandapam|9.28,79.12|15
Mandapeta|16.86,81.93|49
Mandideep|23.08,77.53|40
Mandi|31.71,76.93|28
Mandlā|22.60,80.37|45
Mandsaur|24.07,75.07|125
Mandya|12.52,76.90|135
Mandāwar|29.49,78.13|21
Maner|25.65,84.87|28
Mangalagiri|16.43,80.57|59
Mangaldai|26.44,92.03|25
Mangalore|12.92,74.86|417
Manglaur|29.79,77.88|46
Mangrūl Pīr|20.31,77.34|29
Maniar|25.99,84.17|20
Manihāri|25.34,87.62|24
Manjeri|11.12,76.12|89
Manjhanpur|25.53,81.38|17
Mankāchar|25.53,89.86|31
Manmād|20.25,74.44|77
Mannargudi|10.67,79.45|63
Mannārakkāt|10.99,76.46|51
Manoharpur|27.30,75.95|29
Manthani|18.65,79.67|16
Manuguru|17.93,80.83|33
Manāsa|24.48,75.14|24
Manāwar|22.24,75.09|28
Marakkanam|12.19,79.94|20
Marayur|10.28,77.16|25
Margherita|27.28,95.67|24
Marhaura|25.97,84.87|26
Mariāhu|25.60,82.60|22
Mariāni|26.66,94.32|24
Masaurhi Buzurg|25.35,85.03|53
Mathura|27.50,77.67|331
Mattanur|11.93,75.57|46
Mau Aimma|25.70,81.92|20
Maudaha|25.68,80.11|38
Mauganj|24.67,81.87|26
Maur|30.08,75.25|28
Mau|25.94,83.56|246
Mavoor|11.27,75.92|28
Mawāna|29.10,77.92|77
Mayiladuthurai|11.10,79.66|87
Mayāng Imphāl|24.61,93.89|22
Medak|18.05,78.26|44
Medinīpur|22.42,87.32|153
Meerut|28.98,77.71|1223
Mehekar|20.15,76.57|41
Mehndāwal|26.98,83.11|25
Melur|10.03,78.34|34
Memāri|23.18,88.10|44
Mendarda|21.32,70.44|17
Merta|26.65,74.03|44
Mettupalayam|11.30,76.93|67
Mettur|11.79,77.80|57
Mhāsvād|17.63,74.79|21
Mihona|26.28,78.98|16
Milak|28.61,79.17|29
Miriālgūda|16.87,79.56|101
Mirzāpur|25.14,82.57|220
Misrikh|27.43,80.53|15
Modāsa|23.46,73.30|59
Moga|30.81,75.17|131
Mohali|30.68,76.72|123
Moirāng|24.50,93.78|17
Mokameh|25.40,85.92|55
Mokokchūng|26.32,94.52|34
Monghyr|25.37,86.47|203
Monoharpur|22.11,88.08|23
Mon|26.74,95.06|19
Moram|17.79,76.47|18
Morbi|22.82,70.84|118
Morena|26.50,78.00|152
Morigaon|26.25,92.35|21
Morinda|30.79,76.50|24
Mormugao|15.39,73.81|102
Morsi|21.34,78.01|36
Morwa|22.90,73.84|20
Morādābād|28.84,78.78|721
Morār|26.23,78.22|44
Mothīhāri|26.65,84.92|112
Mubārakpur|26.09,83.29|53
Muddebihāl|16.34,76.13|32
Mudgal|16.01,76.44|21
Mudhol|16.33,75.28|47
Mudkhed|19.16,77.50|21
Mughal Sarāi|25.28,83.12|98
Muhammadābād|25.62,83.76|33
Mukeriān|31.95,75.62|23
Mukher|18.71,77.37|29
Muktsar|30.47,74.52|90
Mulbāgal|13.16,78.39|47
Mulgund|15.28,75.52|19
Multai|21.77,78.26|22
Muluppilagadu|11.80,75.45|23
Mumbai|19.07,72.88|12692
Mundargi|15.21,75.88|22
Mundgod|14.97,75.04|17
Mundra|22.84,69.72|15
Mungaoli|24.41,78.10|20
Mungeli|22.07,81.69|28
Munnar|10.09,77.06|68
Murbād|19.25,73.39|17
Murlīganj|25.90,87.00|24
Murshidābād|24.18,88.27|40
Murtajāpur|20.73,77.37|40
Murudeshwara|14.09,74.48|18
Murwāra|23.84,80.39|196
Murādnagar|28.78,77.50|89
Mushābani|22.51,86.46|33
Musiri|10.95,78.44|30
Mussoorie|30.45,78.07|26
Muttupet|10.40,79.49|22
Muvattupuzha|9.98,76.57|29
Muzaffarnagar|29.47,77.70|350
Muzaffarpur|26.12,85.39|333
Mysore|12.30,76.64|868
Mācherla|16.48,79.44|51
Māchhīwāra|30.92,76.20|20
Māgadi|12.96,77.22|27
Mājalgaon|19.16,76.21|48
Mākum|27.49,95.44|16
Mālegaon|20.55,74.53|435
Māler Kotla|30.53,75.88|114
Mālpura|26.28,75.36|29
Mālvan|16.06,73.46|19
Mālūr|13.00,77.94|31
Māndalgarh|25.19,75.07|22
Māndal|25.44,74.57|23
Māndvi|22.83,69.35|48
Māngrol|21.12,70.11|59
Mānsa|29.99,75.40|80
Mānvi|15.99,77.05|42
Mānwat|19.30,76.50|31
Mānāvadar|21.50,70.14|29
Māpuca|15.59,73.81|40
Mārahra|27.74,78.57|19
Mārkāpur|15.74,79.27|64
Mātābhānga|26.34,89.22|23
Māvelikara|9.26,76.56|28
Mīnjūr|13.28,80.26|25
Mīrganj|28.54,79.21|15
Mīrānpur Katra|28.03,79.67|30
Mīrānpur|29.29,77.95|27
Mūdbidri|13.07,75.00|31
Mūlki|13.09,74.79|17
Mūl|20.07,79.68|24
Mūndwa|27.06,73.82|17
Mūvattupula|9.98,76.58|30
Nabagrām|22.29,88.51|35
Nadiād|22.69,72.86|202
Naduvannūr|11.49,75.78|25
Nagari|13.32,79.59|26
Nagar|27.42,77.10|24
Nagda|23.46,75.42|104
Nagpur|21.15,79.08|2228
Nagīna|29.44,78.44|77
Naharlagun|27.10,93.70|27
Nahorkatiya|27.29,95.34|16
Naihāti|22.89,88.42|253
Naini Tāl|29.40,79.45|42
Nainpur|22.43,80.11|22
Nainwa|25.77,75.85|16
Najafgarh|28.61,76.98|1365
Najībābād|29.61,78.34|84
Nakodar|31.13,75.48|32
Naksalbāri|26.68,88.22|57
Nakūr|29.92,77.30|23
Naldurg|17.82,76.28|17
Nalgonda|17.05,79.27|122
Nalhāti|24.30,87.83|26
Nambiyūr|11.36,77.32|16
Nanauta|29.71,77.42|19
Nanded|19.16,77.31|551
Nandigāma|16.77,80.29|38
Nandikotkūr|15.86,78.27|45
Nandurbar|21.37,74.24|101
Nandyāl|15.48,78.48|165
Nangal|31.39,76.38|48
Nangi|22.51,88.22|441
Nanjangūd|12.12,76.68|50
Napāsar|27.96,73.56|22
Naraina|26.79,75.21|17
Naraini|25.19,80.47|15
Narasannapeta|18.41,84.04|24
Narasapur|16.43,81.70|59
Narasaraopet|16.23,80.05|97
Narauli|28.49,78.71|18
Naraura|28.20,78.39|22
Naregal|15.57,75.81|17
Narela|28.85,77.09|800
Nargund|15.72,75.39|33
Narsimhapur|22.95,79.18|48
Narsinghgarh|23.71,77.09|30
Narsīpatnam|17.67,82.61|34
Narwar|25.64,77.91|17
Narwāna|29.60,76.12|56
Narāyangarh|30.48,77.13|20
Nashik|20.00,73.79|1289
Nasrullāhganj|22.68,77.27|18
Nasīrābād|26.30,74.73|52
Nattam|10.23,78.23|22
Naugachhia|25.39,87.10|41
Nautanwa|27.43,83.42|33
Navadwīp|23.41,88.37|111
Navalgund|15.56,75.35|23
Navsāri|20.94,72.92|171
Nawalgarh|27.85,75.27|58
Nawanshahr|31.12,76.12|31
Nawāda|24.89,85.54|97
Nayāgarh|20.13,85.10|16
Nedumangād|8.60,77.00|58
Neelankarai|12.95,80.26|16
Neem ka Thana|27.74,75.79|33
Negapatam|10.76,79.84|94
Nelamangala|13.10,77.39|29
Nellikkuppam|11.78,79.67|44
Nellore|14.45,79.99|404
Nepānagar|21.45,76.39|33
Neral|19.02,73.32|16
New Delhi|28.64,77.22|318
Neyyāttinkara|8.40,77.09|88
Nichlaul|27.31,83.73|18
Nidadavole|16.91,81.67|44
Nihtaur|29.32,78.39|48
Nilakottai|10.16,77.85|22
Nilanga|18.12,76.75|34
Nimāparha|20.06,86.00|18
Nipāni|16.40,74.38|60
Nirmal|19.10,78.34|81
Nirmāli|26.31,86.59|17
Niwai|26.36,75.92|35
Nizāmābād|18.67,78.10|305
Nohar|29.18,74.77|46
Noida|28.58,77.33|294
Nokha|27.56,73.47|56
Nongstoin|25.52,91.26|26
North Guwāhāti|26.20,91.72|18
North Lakhimpur|27.24,94.10|60
Nowrangapur|19.23,82.55|1221
Noāmundi|22.16,85.50|17
Nābha|30.38,76.15|65
Nādbai|27.22,77.20|24
Nādāpuram|11.68,75.65|40
Nāgamangala|12.82,76.75|17
Nāgar Karnūl|16.48,78.32|29
Nāgaur|27.20,73.73|97
Nāgercoil|8.18,77.43|214
Nāgod|24.57,80.59|22
Nāhan|30.56,77.29|28
Nāmagiripettai|11.46,78.27|22
Nāmakkal|11.22,78.17|56
Nāmrup|27.19,95.32|18
Nāndgaon|20.31,74.66|24
Nāndūra Buzurg|20.83,76.46|40
Nāngloi Jāt|28.68,77.07|194
Nānpāra|27.86,81.50|46
Nāravārikuppam|13.19,80.18|19
Nārnaul|28.04,76.11|66
Nārnaund|29.22,76.14|16
Nārāyanpet|16.75,77.50|39
Nāspur|18.85,79.46|15
Nāsriganj|25.05,84.33|23
Nāthdwāra|24.94,73.82|39
Nāwa|27.02,75.00|20
Nāyudupet|13.91,79.89|46
Nīlgiri|21.46,86.77|15
Nīlokheri|29.84,76.93|17
Nīlēshwar|12.26,75.14|25
Nīmbāhera|24.62,74.68|58
Nīmāj|26.15,74.00|20
Nūrpur|29.15,78.41|39
Nūzvīd|16.79,80.85|53
Obra|24.42,82.99|56
Ongole|15.50,80.04|173
Ooty|11.41,76.70|98
Orai|25.99,79.45|158
Osmanabad|18.18,76.04|86
Ottappālam|10.77,76.38|51
Ozar|20.09,73.93|45
Pachperwa|27.51,82.64|15
Padampur|29.71,73.63|18
Padam|33.47,76.88|25
Padmanābhapuram|8.24,77.33|20
Padrauna|26.90,83.98|47
Padra|22.24,73.08|36
Pahāsu|28.17,78.06|19
Paithan|19.48,75.39|37
Pakur|24.64,87.84|46
Palani|10.45,77.52|66
Palera|25.02,79.23|17
Paliā Kalān|28.43,80.58|39
Palladam|10.99,77.29|32
Pallappatti|10.72,77.88|20
Pallikondai|12.91,78.94|21
Pallippatti|11.94,78.40|26
Pallāvaram|12.97,80.15|157
Palmaner|13.20,78.75|42
Palwal|28.14,77.33|122
Palwancha|17.58,80.68|69
Palāsa|18.77,84.41|66
Panaji|15.50,73.83|66
Panchkula|30.69,76.85|200
Pandharpur|17.68,75.33|96
Pandua|23.07,88.29|28
Panna|24.72,80.19|47
Panruti|11.78,79.55|57
Panvel|18.99,73.11|128
Panāgar|23.29,80.00|27
Papanasam|10.93,79.27|17
Paramagudi|9.55,78.59|86
Paravūr Tekkumbhāgam|8.79,76.67|39
Parbhani|19.27,76.77|290
Pariyāpuram|11.02,75.87|23
Parli Vaijnāth|18.85,76.53|95
Parlākimidi|18.78,84.09|45
Parola|20.88,75.12|37
Partūr|19.60,76.22|31
Parvatsar|26.89,74.77|15
Parādīp Garh|20.32,86.61|86
Parāsia|22.19,78.76|39
Parīchhatgarh|28.98,77.93|19
Pasān|22.84,82.20|31
Patancheru|17.53,78.26|47
Pataudi|28.33,76.78|18
Pathalgaon|22.56,83.46|15
Pathanāmthitta|9.27,76.78|38
Patharia|23.90,79.19|18
Pathānkot|32.27,75.65|174
Patiāla|30.34,76.39|329
Patna|25.59,85.14|1600
Patnāgarh|20.71,83.13|20
Patti|31.28,74.86|37
Pattukkottai|10.42,79.32|68
Patāmundai|20.58,86.56|34
Pauri|30.15,78.78|27
Pawni|20.79,79.64|23
Pawāyan|28.07,80.10|26
Payyannūr|12.09,75.20|70
Pedana|16.26,81.14|30
Peddapalli|18.61,79.37|34
Peddāpuram|17.08,82.14|46
Pehowa|29.98,76.58|39
Pennādam|11.40,79.24|18
Pennāgaram|12.13,77.90|16
Penugonda|16.65,81.75|24
Penukonda|14.08,77.59|20
Pen|18.74,73.10|34
Perambalur|11.23,78.88|31
Peranāmpattu|12.93,78.72|43
Peravurani|10.29,79.20|22
Periyakulam|10.12,77.54|40
Periyanayakkanpalaiyam|11.15,76.95|25
Perumbavoor|10.11,76.47|27
Perumpāvūr|10.12,76.48|27
Perundurai|11.28,77.59|17
Petlād|22.48,72.80|52
Phagwāra|31.22,75.77|100
Phalauda|29.19,77.83|19
Phalodi|27.13,72.37|47
Phaltan|17.99,74.43|53
Phaphūnd|26.60,79.46|17
Phek|25.67,94.50|15
Phillaur|31.02,75.79|23
Phirangipuram|16.29,80.26|17
Phulbāni|20.48,84.23|37
Phulera|26.87,75.24|23
Phulpur|25.55,82.09|23
Pihānī|27.62,80.20|30
Pilibangan|29.45,74.10|37
Pilkhua|28.71,77.66|74
Pilāni|28.37,75.60|28
Pimpri|18.62,73.81|1285
Pindwāra|24.80,73.06|23
Pinjaur|30.80,76.92|32
Pināhat|26.88,78.38|20
Pipili|20.11,85.83|15
Pipraich|26.83,83.53|16
Piravam|9.87,76.50|28
Piriyāpatna|12.33,76.10|16
Piro|25.33,84.40|29
Pithampur|22.60,75.70|68
Pithorāgarh|29.58,80.21|48
Pithāpuram|17.12,82.25|53
Pokaran|26.92,71.92|21
Polasara|19.69,84.81|21
Polavaram|17.25,81.64|44
Pollachi|10.66,77.01|88
Polūr|12.51,79.12|26
Ponda|15.40,74.02|19
Ponmana|9.01,76.52|29
Ponneri|13.34,80.19|25
Ponnur|16.07,80.55|57
Ponnāni|10.77,75.93|106
Ponnūru|16.07,80.55|57
Poonamalle|13.05,80.11|49
Porbandar|21.64,69.61|139
Porsa|26.67,78.37|38
Port Blair|11.67,92.75|112
Porur|13.04,80.16|33
Powai|19.12,72.90|20
Pratāpgarh|24.03,74.78|38
Proddatūr|14.75,78.55|178
Puducherry|11.93,79.83|227
Pudukkottai|10.38,78.82|112
Pujali|22.47,88.15|45
Pukhrāyān|26.22,79.84|23
Pulgaon|20.72,78.32|35
Pulivendla|14.42,78.23|34
Puliyangudi|9.17,77.40|62
Pulwama|33.87,74.90|20
Punalūr|9.02,76.92|47
Pune|18.52,73.86|2936
Punganūru|13.37,78.57|49
Punjai Puliyampatti|11.35,77.17|15
Punāsa|22.24,76.39|350
Pupri|26.47,85.70|15
Puri|19.80,85.82|171
Purnia|25.78,87.47|198
Puruliya|23.33,86.36|123
Purwā|26.46,80.77|22
Pusad|19.91,77.58|72
Pushkar|26.49,74.55|16
Puttūr|12.76,75.20|53
Pāchora|20.67,75.35|47
Pākāla|13.45,79.11|25
Pālakkodu|12.31,78.07|20
Pālakollu|16.52,81.73|57
Pālanpur|24.17,72.44|123
Pālghar|19.70,72.77|72
Pālghāt|10.77,76.65|133
Pālitāna|21.53,71.82|56
Pāli|25.77,73.32|210
Pālkonda|18.60,83.76|29
Pāloncha|17.60,80.71|75
Pānchla|22.54,88.14|24
Pāndhurnā|21.60,78.53|44
Pānihāti|22.69,88.37|379
Pānīpat|29.39,76.97|293
Pāonta Sāhib|30.44,77.62|22
Pāppinisshēri|11.96,75.34|34
Pārdi|20.51,72.95|27
Pārvatipuram|18.78,83.43|52
Pāsighāt|28.07,95.33|26
Pāthardih|23.67,86.43|45
Pāthardi|19.17,75.17|24
Pāthri|19.26,76.43|38
Pātūr|20.46,76.94|22
Pāvugada|14.10,77.28|32
Pīlibhīt|28.63,79.80|131
Pīpri|19.79,75.54|23
Pīpār|26.38,73.54|35
Pūnch|33.77,74.09|28
Pūndri|29.76,76.56|18
Pūnāhāna|27.86,77.20|15
Pūranpur|28.51,80.15|40
Pūrna|19.18,77.03|35
Quthbullapur|17.50,78.46|226
Qādiān|31.82,75.38|21
Rabkavi|16.48,75.11|74
Raebareli|26.23,81.23|186
Rafiganj|24.82,84.63|26
Raghunathpur|23.54,86.67|23
Rahimatpur|17.59,74.20|17
Raigarh|21.90,83.40|121
Raipur|21.23,81.63|680
Raisen|23.33,77.78|41
Rajaori|33.38,74.31|28
Rajapalaiyam|9.45,77.55|124
Rajpur|22.30,74.36|26
Ramagundam|18.75,79.47|235
Ramanathapuram|9.37,78.83|65
Ramanayyapeta|16.95,82.24|22
Rameswaram|9.29,79.31|40
Rampachodavaram|17.44,81.78|25
Rampur Hat|24.18,87.78|53
Ranchi|23.34,85.31|846
Rangia|26.45,91.61|26
Rangāpāra|26.84,92.67|19
Rasipuram|11.46,78.19|49
Rasrā|25.86,83.85|32
Ratangarh|28.08,74.62|67
Ratanpur|22.29,82.17|21
Ratia|29.69,75.58|27
Ratlām|23.33,75.04|237
Ratnagiri|16.99,73.31|76
Raurkela|22.22,84.86|536
Raxaul|26.98,84.85|48
Rehli|23.64,79.06|28
Remuna|21.53,86.87|30
Renigunta|13.65,79.51|26
Renukūt|24.22,83.04|62
Reoti|25.85,84.38|24
Repalle|16.02,80.83|43
Revelganj|25.79,84.64|37
Rewa|24.53,81.29|208
Rewāri|28.20,76.62|112
Richha|28.69,79.52|19
Rishra|22.72,88.35|117
Rishīkesh|30.11,78.29|66
Risod|19.98,76.79|30
Robertsganj|24.69,83.07|38
Robertsonpet|12.96,78.28|135
Roha|18.44,73.12|90
Rohtak|28.89,76.59|317
Ron|15.70,75.73|23
Roorkee|29.87,77.89|104
Ropar|30.97,76.53|52
Rura|26.49,79.90|16
Rusera|25.75,86.03|29
Rādhanpur|23.83,71.60|35
Rāghogarh|24.44,77.20|64
Rāhatgarh|23.79,78.39|27
Rāhuri|19.39,74.65|37
Rāichūr|16.21,77.36|226
Rāiganj|25.61,88.12|170
Rāikot|30.65,75.60|26
Rāisinghnagar|29.54,73.45|30
Rāj-Nāndgaon|21.10,81.03|151
Rājahmundry|17.01,81.78|305
Rājaldesar|28.03,74.47|24
Rājgarh|28.64,75.39|50
Rājgurunagar|18.87,73.90|19
Rājgīr|25.03,85.42|38
Rājkot|22.29,70.79|1177
Rājmahal|25.05,87.83|20
Rājpura|30.48,76.59|87
Rājpīpla|21.87,73.50|35
Rājsamand|25.07,73.88|63
Rājula|21.04,71.44|35
Rājākhera|26.90,78.17|31
Rājūra|19.78,79.36|29
Rāmachandrapuram|16.84,82.03|43
Rāmganj Mandi|24.65,75.94|36
Rāmgarh|23.63,85.52|84
Rāmgundam|18.80,79.45|452
Rāmjībanpur|22.83,87.61|18
Rāmnagar|29.39,79.13|51
Rāmpura|30.26,75.24|46
Rāmpur|28.81,79.03|296
Rāmtek|21.40,79.33|23
Rāmāpuram|13.10,79.18|31
Rānia|29.52,74.84|23
Rānikhet|29.64,79.43|20
Rānāghāt|23.18,88.57|71
Rānāvāv|21.69,69.74|26
Rānībennur|14.62,75.63|99
Rānīganj|23.62,87.13|131
Rānīpur|25.25,79.06|19
Rāpar|23.57,70.65|22
Rāth|25.59,79.57|62
Rāver|21.25,76.04|27
Rāwatbhāta|24.93,75.59|37
Rāwatsār|29.27,74.40|31
Rāyachoti|14.06,78.75|81
Rāyadrug|14.70,76.85|60
Rāya|27.56,77.79|20
Rāybāg|16.49,74.77|17
Rāzampeta|14.20,79.16|31
Rāzām|18.45,83.66|28
Rīngas|27.36,75.57|25
Rūdarpur|26.44,83.61|31
Sabalgarh|26.25,77.41|31
Sadalgi|16.56,74.53|22
Sadābād|27.44,78.04|36
Sadāseopet|17.62,77.95|37
Safidon|29.41,76.67|31
Safīpur|26.74,80.34|25
Sagauli|26.76,84.74|35
Saharsa|25.87,86.60|146
Sahaspur|29.12,78.62|24
Sahaswān|28.07,78.75|61
Sahāranpur|29.97,77.55|485
Sahāwar|27.80,78.83|22
Saiha|22.49,92.98|23
Saint Thomas Mount|13.00,80.20|43
Sainthia|23.95,87.68|43
Sakleshpur|12.94,75.78|25
Saktī|22.03,82.96|22
Salem|11.65,78.16|778
Salāya|22.31,69.60|30
Sambalpur|21.47,83.98|163
Sambhal|28.58,78.57|196
Samdari|25.81,72.58|18
Samrāla|30.84,76.19|19
Samthar|25.84,78.91|22
Samālkha|29.24,77.01|36
Samāstipur|25.86,85.78|58
Sanaur|30.30,76.46|18
Sancoale|15.38,73.90|16
Sandīla|27.07,80.51|53
Sandūr|15.09,76.55|29
Sangamner|19.57,74.21|67
Sangariā|29.80,74.47|39
Sangod|24.93,76.29|20
Sangrūr|30.25,75.84|89
Sangāreddi|17.62,78.09|59
Sankeshwar|16.26,74.48|35
Sanāwad|22.17,76.07|36
Saoner|21.39,78.92|30
Saraipali|21.32,83.01|18
Sarauli|28.49,79.09|21
Sardhana|29.15,77.61|50
Sardulgarh|29.69,75.24|17
Sardārshahr|28.44,74.49|87
Sarkhej|22.98,72.50|30
Sarwār|26.06,75.01|18
Sarāi Mīr|26.03,82.92|18
Sarāi Ākil|25.38,81.51|17
Satara|17.69,73.99|113
Sathupalli|17.25,80.87|40
Sathyamangalam|11.51,77.24|34
Satna|24.58,80.83|258
Sattenapalle|16.39,80.15|54
Sattur|9.36,77.92|32
Satānā|20.59,74.20|34
Saugor|23.84,78.74|247
Saundatti|15.77,75.12|40
Sausar|21.66,78.80|27
Savanūr|14.97,75.34|38
Savarkundla|21.34,71.30|74
Sawāi Mādhopur|26.02,76.34|109
Secunderabad|17.50,78.54|204
Sehore|23.20,77.08|99
Selu|19.46,76.44|43
Sendhwa|21.69,75.10|55
Seohāra|29.21,78.59|47
Seondha|26.15,78.78|21
Seoni Mālwa|22.45,77.47|28
Seoni|22.09,79.55|101
Seram|17.18,77.29|35
Serchhīp|23.29,92.85|20
Serilingampalle|17.49,78.30|151
Shahbazpur|26.31,87.29|38
Shahdol|23.29,81.36|89
Shamsābād|27.02,78.12|31
Shegaon|20.79,76.70|56
Sheikhpura|25.14,85.84|47
Sheoganj|25.14,73.07|27
Sheohar|26.51,85.29|25
Sheopur|25.66,76.70|62
Sherghāti|24.56,84.79|35
Sherkot|29.33,78.57|57
Shertallai|9.69,76.34|45
Shiggaon|14.99,75.22|26
Shikohābād|27.11,78.59|100
Shikārpur|14.27,75.36|33
Shikārpūr|28.28,78.01|35
Shillong|25.57,91.88|133
Shimla|31.10,77.17|174
Shimoga|13.93,75.57|320
Shiraguppi|16.62,74.71|25
Shirdi|19.77,74.48|32
Shirhatti|15.23,75.58|17
Shirpur|21.35,74.88|70
Shivpuri|25.42,77.66|164
Sholinghur|13.12,79.42|29
Shorāpur|16.52,76.76|50
Shrīgonda|18.62,74.70|28
Shrīrangapattana|12.42,76.68|24
Shrīrāmpur|22.75,88.34|226
Shujālpur|23.41,76.71|47
Shyamnagar|22.83,88.37|442
Shāhganj|26.05,82.68|27
Shāhi|28.55,79.32|16
Shāhjānpur|27.88,79.91|320
Shāhpura|27.39,75.96|33
Shāhpur|16.70,76.84|31
Shāhābād|27.64,79.94|74
Shāhāda|21.55,74.47|58
Shājāpur|23.43,76.28|53
Shāmgarh|24.19,75.64|23
Shāmli|29.45,77.31|98
Shāntipur|23.25,88.43|150
Shīshgarh|28.73,79.31|23
Shōranūr|10.76,76.27|43
Sibsāgar|26.98,94.64|62
Siddhapur|23.92,72.37|54
Siddipet|18.10,78.85|65
Sidhaulī|27.28,80.83|22
Sidhi|24.40,81.88|54
Sidlaghatta|13.39,77.86|49
Sihor|21.71,71.96|53
Sihorā|23.49,80.10|41
Sijua|23.78,86.33|32
Sikandarpur|26.04,84.05|24
Sikandarābād|28.45,77.70|73
Sikandra Rao|27.69,78.38|42
Sikka|22.43,69.84|19
Silapathar|27.59,94.72|22
Silchar|24.83,92.80|152
Siliguri|26.71,88.43|516
Sillod|20.30,75.65|51
Silvassa|20.27,73.00|27
Simdega|22.62,84.50|39
Sindgi|16.92,76.23|34
Sindhnūr|15.77,76.76|69
Singarāyakonda|15.23,80.03|18
Singrauli|24.20,82.68|186
Singur|22.81,88.23|19
Singānallūr|11.00,77.03|31
Singāpur|17.47,78.13|24
Sirhind|30.64,76.38|61
Sirohi|24.89,72.85|39
Sironj|24.10,77.69|45
Sirsa|29.53,75.03|182
Sirsilla|18.39,78.81|71
Sirsi|14.62,74.84|62
Sirsāganj|27.06,78.69|29
Siruguppa|15.63,76.89|48
Sirumugai|11.32,77.01|20
Sirūr|18.83,74.37|31
Sisauli|29.41,77.47|16
Siswā Bāzār|27.15,83.76|20
Sitārganj|28.93,79.70|24
Siuri|23.91,87.53|65
Sivaganga|9.85,78.48|43
Sivagiri|9.34,77.43|21
Sivakasi|9.45,77.80|74
Siwāna|25.65,72.42|22
Siwān|26.22,84.36|119
Sohna|28.25,77.07|33
Sohāgpur|22.70,78.20|24
Sojat|25.92,73.67|43
Sojītra|22.54,72.72|19
Solan|30.91,77.11|40
Solāpur|17.67,75.91|997
Someshwar|13.49,75.07|22
Sompeta|18.94,84.58|18
Sonepur|20.83,83.92|19
Songadh|21.17,73.56|25
Sonāmukhi|23.31,87.41|28
Sonāri|27.02,95.02|20
Sonīpat|28.99,77.02|251
Sopur|34.29,74.47|63
Sorada|19.76,84.43|15
Soron|27.89,78.75|29
Soro|21.28,86.69|30
Soygaon|20.60,75.62|23
Soyībug|34.08,74.71|104
Sri Dūngargarh|28.10,74.01|48
Sri Mādhopur|27.47,75.60|30
Srikakulam|18.30,83.90|118
Srinagar|34.09,74.81|976
Srirāmpur|22.95,88.02|19
Srivaikuntam|8.63,77.91|16
Srivilliputhur|9.51,77.63|74
Srīnagar|30.22,78.78|20
Srīnivāspur|13.34,78.21|26
Srīperumbūdūr|12.97,79.94|17
Srīrāmnagar|17.27,78.26|20
Srīsailain|16.07,78.87|24
Srīvardhan|18.05,73.02|15
Suket|24.65,76.04|20
Sultanpur|31.21,75.20|16
Sultānpur|26.26,82.07|110
Sulur|11.02,77.13|26
Sulya|12.56,75.39|19
Sundargarh|22.12,84.03|42
Sundarnagar|31.54,76.91|25
Sunel|24.37,75.96|16
Sunām|30.13,75.80|54
Supaul|26.12,86.60|60
Surendranagar|22.73,71.65|180
Suriānwān|25.46,82.42|19
Suriāpet|17.14,79.62|112
Suār|29.03,79.06|29
Sādri|25.19,73.45|26
Sāgar|14.16,75.03|53
Sāhibganj|25.24,87.63|96
Sālūmbar|24.14,74.04|17
Sālūr|18.52,83.21|50
Sāmalkot|17.06,82.18|55
Sāmba|32.56,75.12|27
Sāmbhar|26.91,75.19|23
Sānand|22.99,72.38|35
Sānchor|24.75,71.77|29
Sāndi|27.29,79.95|25
Sāngli|16.85,74.56|601
Sāngola|17.44,75.19|31
Sānkrāil|22.55,88.23|28
Sārangpur|23.57,76.47|36
Sāsvad|18.34,74.03|30
Sāvantvādi|15.90,73.82|23
Sāvda|21.15,75.89|20
Sāyla|22.55,71.48|15
Sīkar|27.61,75.14|200
Sīra|13.74,76.90|58
Sīrkāzhi|11.24,79.74|33
Sītāmarhi|26.59,85.49|57
Sītāpur|27.56,80.68|164
Sūjāngarh|27.70,74.47|184
Sūlūru|13.70,80.02|38
Sūrajgarh|28.31,75.73|20
Sūrandai|8.98,77.42|29
Sūratgarh|29.32,73.90|63
Sūrat|21.20,72.83|2895
Takhatgarh|25.32,73.00|17
Takhatpur|22.13,81.87|18
Talegaon Dābhāde|18.74,73.68|48
Taleigao|15.47,73.83|17
Talipparamba|12.04,75.36|70
Taloda|21.56,74.21|26
Talwandi Bhai|30.86,74.93|16
Talwāra|31.94,75.89|25
Talāja|21.35,72.04|30
Tambaram|12.92,80.13|175
Tamlūk|22.30,87.93|49
Tanakpur|29.07,80.11|17
Tanjore|10.79,79.14|220
Tanuku|16.75,81.68|68
Tarakeswar|22.89,88.01|30
Tarikere|13.71,75.81|38
Tarn Tāran|31.45,74.93|59
Tarāna|23.33,76.04|23
Teghra|25.49,85.94|46
Tehri|30.39,78.48|28
Tekkalakote|15.53,76.88|26
Tekkali|18.61,84.24|25
Tekāri|24.94,84.84|19
Telhāra|21.03,76.84|21
Tellicherry|11.75,75.49|97
Teonthar|24.98,81.64|17
Terdāl|16.49,75.05|26
Tezpur|26.63,92.80|59
Thakurdwara|29.19,78.86|40
Tharangambadi|11.03,79.85|21
Tharād|24.40,71.63|25
Thenkasi|8.96,77.32|65
Thiruthani|13.18,79.62|40
Thiruvananthapuram|8.49,76.95|784
Thiruvarur|10.77,79.64|59
Thoothukudi|8.77,78.13|411
Thoubāl|24.64,94.00|44
Thrissur|10.52,76.22|325
Thākurganj|26.43,88.13|16
Thāna Bhawan|29.59,77.42|33
Thānesar|29.97,76.83|138
Thāne|19.20,72.96|1262
Thān|22.57,71.20|43
Thāsra|22.80,73.21|18
Tijāra|27.93,76.86|22
Tilhar|27.96,79.74|57
Tindivanam|12.23,79.66|70
Tinnanūr|13.11,80.03|22
Tinsukia|27.49,95.36|89
Tiptūr|13.26,76.48|61
Tiruchchendur|8.50,78.12|30
Tiruchengode|11.38,77.89|87
Tiruchirappalli|10.82,78.70|775
Tirukkoyilur|11.97,79.20|28
Tirumala|13.68,79.35|18
Tirunelveli|8.73,77.68|1436
Tirupati|13.64,79.42|251
Tirupparangunram|9.88,78.07|43
Tiruppur|11.12,77.35|398
Tiruppuvanam|9.83,78.26|23
Tirur|10.91,75.92|55
Tiruttangal|9.48,77.83|54
Tiruvalla|9.38,76.57|57
Tiruvallur|13.14,79.91|48
Tiruvannāmalai|12.23,79.07|138
Tiruvottiyūr|13.16,80.30|248
Tisaiyanvilai|8.34,77.87|20
Titlāgarh|20.29,83.15|28
Titāgarh|22.74,88.37|128
Todabhim|26.92,76.82|23
Todaraisingh|26.02,75.48|23
Tohāna|29.71,75.90|60
Tondi|9.74,79.02|16
Tonk|26.17,75.79|151
Tuensang|26.27,94.82|34
Tufānganj|26.32,89.67|20
Tuljāpur|18.01,76.07|36
Tumkūr|13.34,77.10|307
Tumsar|21.38,79.73|43
Tuni|17.36,82.55|53
Turaiyūr|11.15,78.60|32
Tura|25.51,90.20|64
Tādepallegūdem|16.81,81.53|108
Tādepalle|16.48,80.60|34
Tādpatri|14.91,78.01|93
Tājpur|29.16,78.48|18
Tāki|22.59,88.93|40
Tālcher|20.95,85.23|38
Tālīkota|16.47,76.31|28
Tānda|28.98,78.94|45
Tāndā|26.55,82.66|88
Tāndūr|17.25,77.58|63
Tāoru|28.21,76.95|19
Tāramangalam|11.69,77.97|24
Tārānagar|28.67,75.03|29
Tāsgaon|17.04,74.60|35
Tīkamgarh|24.74,78.83|75
Tīrthahalli|13.69,75.25|15
Tūndla|27.21,78.24|51
Udaipura|23.07,78.51|15
Udaipur|24.59,73.71|423
Udalguri|26.75,92.10|16
Udangudi|8.43,78.03|19
Udgīr|18.39,77.12|101
Udhampur|32.92,75.14|80
Udumalaippettai|10.59,77.25|59
Udupi|13.33,74.75|165
Ujhāni|28.00,79.01|56
Ujjain|23.18,75.78|457
Ulhasnagar|19.22,73.15|517
Ullal|12.81,74.86|59
Umarga|17.84,76.62|32
Umaria|23.52,80.84|30
Umarkhed|19.60,77.69|35
Umred|20.85,79.32|52
Umreth|22.70,73.12|33
Una|20.82,71.04|57
Unhel|23.34,75.56|16
Unjha|23.80,72.39|55
Unnāo|26.55,80.49|162
Upleta|21.74,70.28|56
Uppal Kalan|17.41,78.56|118
Uran|18.88,72.94|26
Uravakonda|14.94,77.25|33
Usehat|27.80,79.24|15
Usilampatti|9.97,77.79|31
Utraula|27.32,82.42|28
Uttamapālaiyam|9.81,77.33|23
Uttarkāshi|30.73,78.44|17
Uttiramerūr|12.61,79.76|24
Vadakku Valliyūr|8.38,77.61|25
Vadakku Viravanallur|8.70,77.52|20
Vadamadurai|10.44,78.10|16
Vadigenhalli|13.30,77.80|32
Vadlapūdi|14.31,79.80|18
Vadnagar|23.79,72.64|25
Vadodara|22.30,73.21|1409
Vaijāpur|19.93,74.73|40
Vaikam|9.75,76.40|23
Valabhīpur|21.89,71.88|19
Vallabh Vidyanagar|22.53,72.90|33
Valparai|10.33,76.95|90
Valsād|20.61,72.93|73
Vandavāsi|12.50,79.61|32
Vaniyambadi|12.68,78.62|90
Vapi|20.37,72.90|71
Varanasi|25.32,83.01|1164
Varangaon|21.02,75.91|44
Varkala|8.73,76.72|43
Vasa|22.66,72.76|16
Vasco da Gama|15.40,73.82|100
Vasind|19.41,73.26|17
Vattalkundu|10.16,77.76|23
Vayalār|9.71,76.34|25
Vedaraniyam|10.37,79.85|32
Vejalpur|22.69,73.56|122
Vellore|12.92,79.13|177
Velur|11.11,78.00|19
Vemalwāda|18.47,78.87|23
Venkatagiri|13.96,79.58|33
Vepagunta|17.78,83.22|27
Verāval|20.91,70.37|163
Vetapālem|15.79,80.31|38
Vettaikkaranpudur|10.56,76.91|18
Vettūr|8.72,76.73|37
Vidisha|23.53,77.81|140
Vijayawada|16.51,80.65|875
Vijāpur|23.56,72.75|24
Vikārābād|17.34,77.90|43
Villupuram|11.94,79.49|97
Vinukonda|16.05,79.74|61
Virudunagar|9.59,77.96|73
Virār|19.46,72.81|150
Visakhapatnam|17.68,83.20|1063
Visnagar|23.70,72.55|69
Vite|17.27,74.54|46
Vizianagaram|18.12,83.41|179
Vriddhāchalam|11.52,79.32|61
Vrindāvan|27.58,77.70|60
Vuyyūru|16.36,80.84|37
Vyāra|21.11,73.39|38
Vāda|19.65,73.15|15
Vādippatti|10.08,77.96|22
Vāsudevanallūr|9.24,77.41|19
Vīrarājendrapet|12.20,75.81|16
Vīsāvadar|21.34,70.75|18
Wai|17.95,73.89|33
Walajapet|12.93,79.37|30
Wani|20.06,78.95|57
Wanparti|16.37,78.07|55
Warangal|18.00,79.58|558
Wardha|20.74,78.60|114
Warora|20.23,79.00|42
Warud|21.47,78.27|48
Wazīrganj|28.21,79.06|19
Wer|27.02,77.18|18
Wokha|26.10,94.26|54
Wādi|17.05,76.99|31
Wānkāner|22.61,70.94|48
Wāris Alīganj|25.02,85.64|35
Wārāseonī|21.76,80.04|24
Wāshīm|20.11,77.13|69
Yamunānagar|30.13,77.28|209
Yanamalakuduru|16.49,80.67|30
Yanam|16.73,82.21|37
Yavatmāl|20.39,78.13|128
Yelahanka|13.10,77.60|116
Yellandu|17.59,80.32|44
Yellāpur|14.96,74.71|19
Yeola|20.04,74.49|47
Yādgīr|16.77,77.14|65
Yāval|21.17,75.70|33
Zahirābād|17.68,77.61|47
Zaidpur|26.83,81.33|33
Zamānia|25.42,83.56|32
Zira|30.97,74.99|31
Zunheboto|25.97,94.52|29
Ābu Road|24.48,72.78|50
Ābu|24.59,72.72|25
Ādilābād|19.67,78.54|119
Ādoni|15.63,77.27|164
Ālangulam|8.86,77.50|29
Āmli|20.28,73.02|33
Āmlāgora|22.85,87.34|19
Āmta|22.58,88.01|17
Āndippatti|10.00,77.62|24
Ārangaon|19.03,74.71|30
Āron|24.38,77.42|24
Ārvi|21.00,78.23|42
Āsandh|29.52,76.61|25
Āsansol|23.68,86.98|504
Āsika|19.61,84.66|21
Āsind|25.73,74.33|15
Āthagarh|20.52,85.63|17
Āvadi|13.11,80.11|250
# IQ
Abū Ghurayb|33.31,44.18|900
Ad Dujayl|33.85,44.23|26
Ad Dīwānīyah|31.99,44.93|319
Al Fallūjah|33.35,43.79|190
Al Fāw|29.97,48.47|105
Al Hindīyah|32.55,44.23|57
Al Kūt|32.51,45.82|315
Al Miqdādīyah|33.98,44.94|51
Al Mishkhāb|31.80,44.49|23
Al Musayyib|32.78,44.29|43
Al Ḩayy|32.17,46.04|78
Al Ḩillah|32.46,44.42|290
Al-Hamdaniya|36.27,43.38|50
Ar Rumaythah|31.53,45.20|47
Ar Ruţbah|33.04,40.29|22
As Samawah|31.33,45.29|153
As Sulaymānīyah|35.56,45.43|723
Ash Shaţrah|31.41,46.17|83
Ash Shāmīyah|31.96,44.60|58
Az Zubayr|30.39,47.70|123
Aş Şuwayrah|32.93,44.78|42
Baghdad|33.34,44.40|7216
Balad|34.01,44.15|42
Baqubah|33.75,44.61|153
Basrah|30.51,47.78|2600
Batifa|37.17,43.01|26
Bayjī|34.93,43.49|36
Baynjiwayn|35.62,45.95|27
Dihok|36.87,42.99|284
Erbil|36.18,44.01|933
Hīt|33.64,42.83|32
Imam Qasim|32.30,44.68|37
Jamjamāl|35.53,44.83|76
Karbala|32.62,44.02|434
Khāliş|33.81,44.53|70
Kifrī|34.69,44.96|30
Kirkuk|35.47,44.39|601
Koysinceq|36.08,44.63|45
Kufa|32.05,44.44|110
Mandalī|33.75,45.56|30
Mosul|36.34,43.12|1740
Nahiyat Ghammas|31.74,44.62|31
Najaf|32.03,44.35|483
Nasiriyah|31.06,46.26|400
Nāḩiyat al Fuhūd|30.97,46.72|22
Nāḩiyat ash Shināfīyah|31.58,44.65|23
Nāḩīyat Saddat al Hindīyah|32.72,44.28|31
Ramadi|33.42,43.31|275
Sinjār|36.32,41.88|38
Soran|36.65,44.54|125
Sāmarrā’|34.20,43.89|159
Sīnah|36.81,43.04|129
Tallkayf|36.49,43.12|24
Tikrīt|34.62,43.68|42
Tozkhurmato|34.89,44.63|60
Umm Qaşr|30.04,47.92|108
Zaxo|37.15,42.69|95
Ḩadīthah|34.14,42.38|31
Ḩalabjah|35.18,45.99|57
Ṟuwandiz|36.61,44.52|23
# IR
Abadan|30.34,48.30|370
Abhar|36.15,49.22|70
Abrīsham|32.56,51.57|20
Aghajari|30.70,49.83|22
Ahar|38.48,47.07|94
Ahvaz|31.32,48.68|841
Akbarābād|29.25,52.78|98
Aleshtar|33.86,48.26|28
Alvand|36.19,50.06|90
Alīgūdarz|33.40,49.69|91
Ardabīl|38.25,48.29|411
Ardakān|32.31,54.02|59
Ardestān|33.38,52.37|16
Arāk|34.09,49.70|504
Asadābād|34.78,48.12|60
Aznā|33.61,48.93|47
Bahār|34.91,48.44|29
Bam|29.11,58.36|99
Bandar Abbas|27.19,56.28|352
Bandar-e Anzalī|37.47,49.46|111
Bandar-e Genāveh|29.58,50.52|53
Bandar-e Lengeh|26.56,54.88|23
Bardaskan|35.26,57.97|28
Bardsīr|29.92,56.57|37
Behbahān|30.60,50.24|79
Behshahr|36.69,53.55|94
Bojnūrd|37.47,57.33|192
Bonāb|37.34,46.06|80
Borāzjān|29.27,51.22|86
Borūjen|31.97,51.29|53
Borūjerd|33.90,48.75|252
Bushehr|28.97,50.84|165
Bābolsar|36.70,52.65|48
Bābol|36.55,52.68|203
Bāfq|31.60,55.40|31
Bāneh|36.00,45.89|105
Bījār|35.87,47.61|54
Bīrjand|32.87,59.22|197
Būkān|36.52,46.21|213
Chabahar|25.29,60.64|47
Chenārān|36.65,59.12|47
Chālūs|36.66,51.42|70
Damāvand|35.72,52.07|29
Darreh Shahr|33.14,47.38|25
Dehdasht|30.79,50.56|70
Dehlorān|32.69,47.27|46
Delījān|33.99,50.68|34
Dogonbadan|30.36,50.80|95
Dorcheh Pīāz|32.62,51.56|37
Dowlatābād|32.80,51.70|34
Dāmghān|36.17,54.34|68
Dārāb|28.75,54.54|63
Eqbālīyeh|35.30,51.54|37
Esfarāyen|37.08,57.51|60
Falāvarjān|32.56,51.51|50
Farrokh Shahr|32.27,50.98|32
Fasā|28.94,53.65|98
Fereydūn Kenār|36.68,52.52|34
Fārsān|32.26,50.56|25
Fīrūzābād|28.84,52.57|67
Fūman|37.22,49.31|28
Gerāsh|27.67,54.14|25
Golpāyegān|33.45,50.29|45
Gonbad-e Kāvūs|37.25,55.17|131
Gonābād|34.35,58.68|43
Gorgān|36.84,54.44|245
Hamadān|34.80,48.51|528
Harsīn|34.27,47.59|58
Hashtpar|37.80,48.91|45
Hashtrūd|37.48,47.05|17
Iranshahr|27.20,60.68|131
Isfahan|32.65,51.67|1547
Javānrūd|34.80,46.52|39
Jūybār|36.64,52.91|28
Kahrīz|34.38,47.06|767
Kalāleh|37.38,55.49|34
Kangāvar|34.50,47.97|53
Karaj|35.83,50.99|1448
Kelīshād va Sūdarjān|32.55,51.53|34
Kermanshah|34.31,47.06|621
Kerman|30.28,57.08|578
Khalkhāl|37.62,48.53|51
Khomeyn|33.64,50.08|77
Khomeynī Shahr|32.69,51.54|277
Khorramabad|33.49,48.36|330
Khorramdarreh|36.21,49.20|51
Khorramshahr|30.44,48.18|331
Khowy|38.55,44.95|175
Khvānsār|33.22,50.31|21
Khāsh|28.22,61.22|70
Kāmyārān|34.80,46.94|62
Kāshmar|35.24,58.47|96
Kāzerūn|29.62,51.65|95
Kīsh|26.56,54.02|21
Kūhdasht|33.53,47.61|100
Langarūd|37.20,50.15|68
Mahdishahr|35.71,53.35|21
Mahābād|36.76,45.72|162
Malārd|35.67,50.98|57
Malāyer|34.30,48.82|177
Marand|38.43,45.77|124
Marvdasht|29.87,52.80|149
Marīvān|35.52,46.18|92
Mashhad|36.32,59.57|2307
Masjed Soleymān|31.94,49.30|112
Meybod|32.25,54.02|52
Mohr|27.56,52.88|35
Mīnāb|27.13,57.09|71
Mīāndoāb|36.97,46.11|133
Nahāvand|34.19,48.37|76
Najafābād|32.63,51.37|223
Naqadeh|36.96,45.39|74
Naz̧arābād|35.95,50.61|213
Nekā|36.65,53.30|49
Neyrīz|29.20,54.33|46
Neyshābūr|36.21,58.80|221
Nowshahr|36.65,51.50|40
Nīkshahr|26.23,60.21|17
Nūrābād|34.07,47.97|74
Omīdīyeh|30.76,49.70|47
Orūmīyeh|37.55,45.08|577
Oshnavīyeh|37.04,45.10|51
Pasragad Branch|34.78,48.47|788
Piranshahr|36.70,45.14|62
Pādegān-e Manjīl|36.74,49.42|17
Pārsābād|39.65,47.92|102
Pāsārgād|30.20,53.18|30
Pāveh|35.04,46.36|18
Pīshvā|35.31,51.73|54
Qahderījān|32.58,51.45|29
Qarah Ẕīā’ od Dīn|38.89,45.03|32
Qarchak|35.43,51.58|252
Qazvin|36.27,50.00|334
Qaşr-e Qand|26.25,60.75|38
Qeshm|26.95,56.27|25
Qom|34.64,50.88|900
Qorveh|35.17,47.81|88
Qā’en|33.73,59.18|40
Qūchān|37.11,58.51|112
Rafsanjān|30.41,55.99|148
Rasht|37.28,49.59|595
Rehnān|32.68,51.60|49
Robāţ Karīm|35.48,51.08|63
Rāmhormoz|31.28,49.60|39
Rāmshīr|30.89,49.41|19
Rāvar|31.27,56.81|40
Rūdsar|37.14,50.29|48
Sabzevar|36.21,57.68|226
Salmās|38.20,44.77|82
Sanandaj|35.31,47.00|349
Saqqez|36.25,46.27|151
Sarakhs|36.54,61.16|46
Sari|36.56,53.06|255
Sarpol-e Z̄ahāb|34.46,45.86|52
Semnan|35.58,53.39|125
Semīrom|31.42,51.57|27
Shahr-e Bābak|30.12,55.12|52
Shahr-e Kord|32.33,50.86|129
Shahre Jadide Andisheh|35.68,51.02|80
Shahrud|36.42,54.98|132
Shahrīār|35.66,51.06|59
Shiraz|29.61,52.53|1250
Shādegān|30.65,48.66|37
Shāhīn Dezh|36.68,46.57|41
Shīrvān|37.40,57.93|83
Shūshtar|32.05,48.85|78
Shūsh|32.19,48.24|52
Sirjan|29.45,55.68|208
Sonqor|34.78,47.60|43
Sāveh|35.02,50.36|176
Sūsangerd|31.56,48.19|41
Tabas|33.60,56.92|50
Tabriz|38.08,46.29|1425
Taft|31.74,54.20|19
Takāb|36.40,47.11|52
Tehran|35.69,51.42|7153
Tonekābon|36.82,50.87|38
Torbat-e Jām|35.24,60.62|59
Torbat-e Ḩeydarīyeh|35.27,59.22|126
Tākestān|36.07,49.70|71
Tāybād|34.74,60.78|38
Varāmīn|35.32,51.65|180
Yasuj|30.67,51.59|97
Yazd|31.90,54.37|478
Zahedan|29.50,60.86|552
Zanjān|36.68,48.50|357
Zarand|30.81,56.56|59
Zābol|31.03,61.49|122
Ābdānān|32.99,47.42|19
Ābyek|36.07,50.55|55
Ābādeh|31.16,52.65|57
Āmol|36.47,52.35|199
Āstāneh-ye Ashrafīyeh|37.26,49.94|43
Āstārā|38.43,48.87|39
Āzādshahr|34.79,48.57|514
Īlām|33.64,46.42|141
Īstgāh-e Rāh Āhan-e Garmsār|35.23,52.31|49
# IS
Akureyri|65.68,-18.09|18
Hafnarfjörður|64.07,-21.94|27
Kópavogur|64.11,-21.91|32
Reykjavík|64.14,-21.90|119
# IT
Abano Terme|45.36,11.79|18
Abbiategrasso|45.40,8.92|31
Acerra|40.94,14.37|54
Aci Castello|37.56,15.15|18
Aci Catena|37.61,15.14|25
Acilia-Castel Fusano-Ostia Antica|41.76,12.33|129
Acireale|37.61,15.17|49
Acquaviva delle Fonti|40.90,16.84|21
Acqui Terme|44.68,8.47|18
Adelfia|41.00,16.87|17
Adrano|37.66,14.83|34
Afragola|40.92,14.31|63
Agrigento|37.31,13.58|33
Agropoli|40.35,14.99|17
Albano Laziale|41.73,12.66|27
Alba|44.70,8.03|25
Albenga|44.05,8.22|17
Albignasego|45.35,11.87|16
Alcamo|37.98,12.96|44
Alessandria|44.91,8.61|64
Alghero|40.56,8.32|34
Alpignano|45.09,7.52|17
Altamura|40.83,16.55|68
Ancona|43.59,13.50|90
Andria|41.23,16.30|98
Angri|40.74,14.57|32
Anzio|41.45,12.62|45
Aosta|45.74,7.32|32
Aprilia|41.59,12.65|41
Arcore|45.63,9.32|17
Ardea|41.61,12.54|17
Arese|45.55,9.08|19
Arezzo|43.46,11.88|76
Ariccia|41.72,12.67|17
Arpino|40.89,14.32|20
Arzano|40.91,14.27|35
Arzignano|45.52,11.33|21
Ascoli Piceno|42.85,13.57|42
Assemini|39.29,9.00|25
Asti|44.90,8.21|61
Avellino|40.91,14.79|48
Aversa|40.97,14.21|53
Avezzano|42.03,13.43|38
Avola|36.91,15.14|29
Bacoli|40.80,14.07|26
Bagheria|38.08,13.51|53
Bagnoli|40.81,14.17|23
Barcellona Pozzo di Gotto|38.15,15.21|35
Bareggio|45.48,9.00|17
Bari|41.12,16.87|277
Barletta|41.31,16.28|93
Barra|40.84,14.32|37
Bassano del Grappa|45.77,11.73|38
Bastia umbra|43.06,12.55|18
Battipaglia|40.61,14.98|47
Bellaria-Igea Marina|44.14,12.47|18
Belluno|46.14,12.22|25
Belpasso|37.59,14.98|16
Benevento|41.13,14.78|49
Bergamo|45.70,9.67|114
Biancavilla|37.64,14.87|23
Biella|45.56,8.06|43
Bisceglie|41.24,16.50|54
Bitonto|41.11,16.69|52
Bollate|45.55,9.12|35
Bologna|44.49,11.34|366
Bolzano|46.49,11.34|99
Borgomanero|45.70,8.46|20
Boscoreale|40.77,14.48|27
Bovisio-Masciago|45.61,9.15|17
Bra|44.70,7.85|24
Brescia|45.54,10.21|185
Bressanone|46.72,11.66|16
Bresso|45.54,9.19|26
Brindisi|40.63,17.94|79
Bronte|37.79,14.83|18
Brugherio|45.55,9.30|33
Brusciano|40.92,14.42|15
Bussolengo|45.47,10.85|15
Busto Arsizio|45.61,8.85|80
Cagliari|39.23,9.12|149
Caivano|40.96,14.31|35
Caltagirone|37.24,14.52|35
Caltanissetta|37.49,14.06|57
Camaiore|43.94,10.30|27
Campi Bisenzio|43.82,11.13|33
Campobasso|41.56,14.67|40
Canicattì|37.36,13.85|33
Canosa di Puglia|41.22,16.07|30
Cantù|45.74,9.13|37
Capannori|43.84,10.57|41
Capua|41.11,14.21|15
Carate Brianza|45.68,9.24|15
Carbonia|39.16,8.52|22
Cardito|40.95,14.30|22
Carini|38.13,13.18|35
Carmagnola|44.85,7.72|23
Caronno Pertusella|45.60,9.05|16
Carpi Centro|44.78,10.88|53
Carrara|44.08,10.10|59
Casa Santa|38.03,12.55|24
Casal di Principe|41.01,14.13|21
Casale Monferrato|45.13,8.45|31
Casalecchio di Reno|44.48,11.27|34
Casalnuovo di Napoli|40.91,14.34|46
Casamassima|40.96,16.92|18
Casarano|40.01,18.16|19
Casavatore|40.90,14.28|19
Cascina|43.68,10.55|41
Caserta|41.07,14.33|73
Casoria|40.91,14.29|58
Cassano Magnago|45.67,8.83|21
Cassano d'Adda|45.53,9.52|17
Cassino|41.49,13.83|21
Castel Maggiore|44.58,11.36|16
Castel Volturno|41.03,13.94|22
Castelfranco Emilia|44.59,11.05|17
Castelfranco Veneto|45.67,11.93|26
Castellammare di Stabia|40.70,14.49|66
Castelvetrano|37.68,12.79|28
Castiglione delle Stiviere|45.39,10.49|19
Castrovillari|39.82,16.20|20
Catania|37.49,15.07|291
Catanzaro|38.88,16.60|79
Cattolica|43.96,12.74|16
Cava Dè Tirreni|40.70,14.71|48
Cecina|43.31,10.52|22
Ceglie Messapica|40.65,17.52|17
Cento|44.73,11.29|18
Cercola|40.86,14.36|18
Cerignola|41.27,15.90|54
Cernusco sul Naviglio|45.53,9.33|29
Cerveteri|41.99,12.09|16
Cervia|44.26,12.35|20
Cesano Boscone|45.44,9.09|23
Cesano Maderno|45.63,9.15|37
Cesenatico|44.20,12.40|19
Cesena|44.14,12.24|79
Chiari|45.54,9.93|16
Chiavari|44.32,9.32|27
Chieri|45.01,7.82|32
Chieti|42.35,14.16|44
Chioggia|45.22,12.28|42
Chivasso|45.19,7.89|23
Ciampino|41.80,12.60|35
Cinisello Balsamo|45.56,9.21|71
Ciriè|45.23,7.60|17
Cisterna di Latina|41.59,12.83|27
Città di Castello|43.47,12.24|22
Civitanova Marche|43.30,13.72|41
Civitavecchia|42.09,11.80|48
Colle di Val d'Elsa|43.42,11.13|17
Colleferro|41.73,13.00|21
Collegno|45.08,7.57|47
Cologno Monzese|45.53,9.28|46
Comiso|36.95,14.61|26
Como|45.81,9.08|82
Conegliano|45.89,12.30|31
Conversano|40.97,17.11|23
Copertino|40.27,18.05|23
Corato|41.15,16.41|47
Cordenons|45.98,12.70|16
Corigliano Scalo|39.63,16.51|15
Cormano|45.55,9.16|19
Cornaredo|45.50,9.03|20
Correggio|44.77,10.78|16
Corsico|45.43,9.11|34
Cosenza|39.30,16.25|64
Crema|45.36,9.68|31
Cremona|45.13,10.02|60
Crotone|39.08,17.13|49
Cuneo|44.39,7.55|46
Cusano|45.55,9.18|19
Dalmine|45.65,9.61|23
Desenzano del Garda|45.47,10.54|23
Desio|45.62,9.20|40
Domodossola|46.12,8.29|18
Eboli|40.62,15.06|26
Empoli|43.72,10.95|34
Enna|37.57,14.27|23
Erba|45.81,9.23|16
Ercolano|40.81,14.35|54
Este|45.22,11.66|17
Fabriano|43.34,12.90|23
Faenza|44.29,11.88|42
Falconara Marittima|43.63,13.40|26
Fano|43.84,13.02|39
Fasano|40.84,17.36|23
Favara|37.32,13.66|32
Fermo|43.16,13.72|18
Ferrara|44.84,11.62|93
Fidenza|44.87,10.06|22
Fiorano|44.54,10.81|16
Fiumicino-Isola Sacra|41.77,12.24|35
Florence|43.78,11.25|349
Floridia|37.08,15.15|22
Foggia|41.46,15.55|137
Foligno|42.95,12.70|48
Follonica|42.93,10.76|21
Fondi|41.36,13.43|27
Forio|40.74,13.86|16
Forlì|44.22,12.04|94
Formia|41.26,13.61|29
Formigine|44.57,10.85|26
Fornacelle|43.92,11.04|17
Fossano|44.55,7.72|19
Francavilla Fontana|40.53,17.59|33
Francavilla al Mare|42.42,14.28|21
Frascati|41.81,12.68|20
Frattamaggiore|40.94,14.28|30
Frattaminore|40.96,14.27|15
Frosinone|41.64,13.34|45
Fuorigrotta|40.83,14.20|72
Gaeta|41.21,13.57|20
Galatina|40.17,18.17|20
Gallarate|45.66,8.79|50
Galliate|45.48,8.70|16
Gallipoli|40.06,17.99|19
Garbagnate Milanese|45.57,9.08|26
Gela|37.07,14.24|74
Genoa|44.40,8.94|580
Genzano di Roma|41.71,12.69|21
Ghedi|45.40,10.28|16
Giarre|37.72,15.18|24
Ginosa|40.58,16.76|16
Gioia Tauro|38.43,15.90|19
Gioia del Colle|40.80,16.92|24
Giovinazzo|41.19,16.67|19
Giugliano in Campania|40.93,14.20|80
Giulianova|42.75,13.97|20
Giussano|45.70,9.21|24
Gorgonzola|45.53,9.41|19
Gorizia|45.94,13.62|35
Gragnano|40.69,14.52|29
Gravina di Catania|37.56,15.06|27
Gravina in Puglia|40.82,16.42|42
Grosseto|42.76,11.11|61
Grottaferrata|41.79,12.67|18
Grottaglie|40.54,17.44|31
Grugliasco|45.07,7.58|33
Grumo Nevano|40.94,14.26|18
Guidonia Montecelio|41.99,12.72|68
Guidonia|41.99,12.72|21
Iglesias|39.31,8.54|23
Imola|44.36,11.71|53
Imperia|43.89,8.04|39
Ischia Porto|40.74,13.95|18
Ischia|40.74,13.95|19
Isernia|41.60,14.23|17
Ivrea|45.47,7.88|23
Jesi|43.52,13.24|37
L'Aquila|42.35,13.40|34
La Spezia|44.10,9.82|88
Ladispoli|41.95,12.07|34
Lainate|45.57,9.03|25
Lamezia Terme|38.96,16.31|71
Lancenigo-Villorba|45.71,12.26|15
Lanciano|42.23,14.39|35
Latina|41.47,12.90|76
Lecce|40.35,18.17|81
Lecco|45.86,9.40|47
Legnago|45.19,11.30|22
Legnano|45.60,8.92|58
Lentini|37.29,15.00|24
Licata|37.10,13.94|37
Lido di Ostia|41.73,12.28|79
Lido|45.41,12.37|16
Limbiate|45.60,9.13|32
Lissone|45.61,9.24|37
Livorno|43.54,10.33|154
Lucca|43.84,10.50|82
Lucera|41.51,15.34|32
Lumezzane|45.65,10.26|24
Macerata|43.30,13.45|31
Maddaloni|41.04,14.38|35
Magenta|45.46,8.88|23
Malnate|45.79,8.88|15
Manduria|40.40,17.64|27
Manfredonia|41.63,15.92|53
Mantova|45.16,10.80|39
Marano di Napoli|40.90,14.19|50
Marcianise|41.03,14.30|40
Mariano Comense|45.70,9.18|23
Marigliano|40.92,14.46|30
Marina di Ardea-Tor San Lorenzo|41.55,12.54|20
Marina di Carrara|44.04,10.04|25
Marina di Massa|44.00,10.11|19
Marino|41.77,12.66|38
Marsala|37.80,12.44|78
Martina Franca|40.70,17.34|38
Mascalucia|37.57,15.05|30
Massafra|40.59,17.12|31
Massa|44.04,10.14|65
Matera|40.67,16.60|55
Mazara del Vallo|37.66,12.59|46
Meda|45.66,9.15|23
Melegnano|45.36,9.32|17
Melito di Napoli|40.92,14.23|37
Melzo|45.50,9.42|18
Mentana|42.04,12.64|17
Merano|46.67,11.16|33
Mesagne|40.56,17.81|26
Messina|38.19,15.55|220
Mestre|45.49,12.25|148
Miano|40.89,14.25|24
Milan|45.46,9.19|1237
Milazzo|38.22,15.24|32
Minturno|41.26,13.75|16
Mira Taglio|45.43,12.13|33
Mirandola|44.89,11.07|17
Mirano|45.49,12.11|15
Misilmeri|38.03,13.45|19
Misterbianco|37.52,15.01|46
Modena|44.65,10.93|159
Modica|36.86,14.76|41
Modugno|41.08,16.78|36
Mogliano Veneto|45.56,12.24|22
Mola di Bari|41.06,17.09|25
Molfetta|41.20,16.60|60
Moncalieri|45.00,7.68|49
Mondovì|44.40,7.82|22
Mondragone|41.11,13.89|26
Monfalcone|45.80,13.53|27
Monopoli|40.95,17.30|38
Monreale|38.08,13.29|22
Monselice|45.24,11.75|19
Monserrato|39.26,9.14|20
Montebelluna|45.78,12.05|27
Montecatini-Terme|43.88,10.77|18
Montecchio Maggiore-Alte Ceccato|45.50,11.41|21
Montemurlo|43.93,11.04|18
Monterotondo|42.05,12.62|37
Monterusciello|40.87,14.08|29
Montesilvano Marina|42.51,14.15|46
Montevarchi|43.53,11.57|19
Montichiari|45.41,10.40|15
Monza|45.58,9.27|120
Muggiò|45.59,9.23|23
Mugnano di Napoli|40.91,14.21|34
Naples|40.85,14.27|959
Nardò|40.18,18.03|30
Nerviano|45.55,8.98|17
Nettuno|41.46,12.66|45
Nichelino|45.00,7.65|48
Niscemi|37.15,14.39|27
Nocera Inferiore|40.75,14.65|45
Nocera Superiore|40.74,14.67|23
Noci|40.79,17.13|15
Noicattaro|41.03,16.99|22
Noto|36.89,15.07|18
Nova Milanese|45.59,9.20|22
Novara|45.45,8.62|93
Novate Milanese|45.53,9.14|20
Novi Ligure|44.76,8.79|26
Nuoro|40.32,9.33|36
Oderzo|45.78,12.49|16
Olbia|40.92,9.50|43
Orbassano|45.01,7.54|22
Oristano|39.90,8.59|25
Orta Nova|41.33,15.71|17
Orta di Atella|40.96,14.27|25
Osimo|43.49,13.48|17
Ostuni|40.73,17.58|24
Ottaviano|40.85,14.48|23
Pachino|36.72,15.09|20
Paderno Dugnano|45.57,9.16|46
Padova|45.41,11.89|204
Pagani|40.74,14.61|33
Palagiano|40.58,17.04|15
Palagonia|37.33,14.74|16
Palazzolo sull'Oglio|45.60,9.89|18
Palermo|38.13,13.34|648
Pallanza-Intra-Suna|45.94,8.57|29
Palma di Montechiaro|37.19,13.77|23
Palmi|38.36,15.85|19
Palo del Colle|41.06,16.70|21
Paolo VI|40.52,17.27|17
Parabiago|45.56,8.95|26
Parma|44.80,10.33|146
Partinico|38.05,13.12|29
Paternò|37.57,14.90|46
Pavia|45.19,9.16|66
Perugia|43.11,12.39|120
Pesaro|43.91,12.92|77
Pescara|42.46,14.20|117
Piacenza|45.05,9.69|93
Pianura|40.86,14.17|58
Piazza Armerina|37.38,14.37|18
Pietrasanta|43.96,10.23|19
Pinerolo|44.89,7.33|31
Pioltello|45.50,9.33|34
Piombino|42.93,10.53|30
Piossasco|44.99,7.46|17
Pisa|43.71,10.40|77
Piscinola|40.89,14.23|28
Pistoia|43.93,10.92|74
Poggibonsi|43.47,11.15|22
Poggiomarino|40.80,14.54|19
Poggioreale|40.87,14.29|24
Pomezia|41.67,12.50|22
Pomigliano d'Arco|40.91,14.38|39
Pompei|40.75,14.50|24
Pontedera|43.66,10.63|20
Ponticelli|40.85,14.33|52
Pordenone|45.96,12.66|50
Portici|40.82,14.34|56
Porto Empedocle|37.29,13.52|17
Porto San Giorgio|43.18,13.79|16
Porto Sant'Elpidio|43.25,13.76|22
Porto Torres|40.83,8.41|22
Portogruaro|45.78,12.84|17
Posillipo|40.81,14.20|23
Potenza|40.64,15.81|56
Pozzallo|36.73,14.85|18
Pozzuoli|40.84,14.10|46
Prato|43.88,11.10|182
Putignano|40.85,17.12|24
Qualiano|40.92,14.15|24
Quarto|40.88,14.14|38
Quartu Sant'Elena|39.23,9.25|67
Quattromiglia|39.34,16.24|23
Ragusa|36.93,14.72|61
Rapallo|44.35,9.23|27
Ravenna|44.41,12.20|81
Reggio Calabria|38.11,15.66|169
Reggio nell'Emilia|44.70,10.63|133
Rho|45.53,9.04|47
Ribera|37.50,13.27|18
Riccione|44.00,12.66|33
Rieti|42.40,12.86|39
Rimini|44.06,12.57|119
Rivoli|45.07,7.51|46
Rocca di Papa|41.77,12.70|15
Romano Banco|45.42,9.11|26
Romano di Lombardia|45.52,9.75|18
Rome|41.89,12.51|2319
Roseto degli Abruzzi|42.67,14.01|17
Rosignano Solvay-Castiglioncello|43.39,10.44|20
Rosolini|36.82,14.95|20
Rossano Stazione|39.60,16.63|24
Rovereto|45.89,11.04|34
Rovigo|45.07,11.79|39
Rozzano|45.38,9.16|40
Rutigliano|41.01,17.01|18
Ruvo di Puglia|41.12,16.48|24
Sacile|45.95,12.50|17
Salerno|40.68,14.79|126
Salsomaggiore Terme|44.82,9.99|16
Saluzzo|44.65,7.49|17
Sambiase|38.97,16.28|20
San Benedetto del Tronto|42.96,13.88|46
San Bonifacio|45.40,11.27|17
San Cataldo|37.48,13.99|22
San Donato Milanese|45.41,9.27|28
San Donà di Piave|45.63,12.57|33
San Felice A Cancello|41.02,14.49|17
San Giorgio a Cremano|40.83,14.34|45
San Giovanni Lupatoto|45.38,11.04|20
San Giovanni Rotondo|41.71,15.73|26
San Giovanni Valdarno|43.57,11.53|16
San Giovanni a Teduccio|40.84,14.31|24
San Giovanni in Fiore|39.25,16.70|17
San Giovanni in Persiceto|44.64,11.18|16
San Giovanni la Punta|37.58,15.09|22
San Giuliano Milanese|45.39,9.29|31
San Giuseppe Vesuviano|40.84,14.50|27
San Lazzaro|44.47,11.41|22
San Mauro Torinese|45.10,7.77|19
San Miniato Basso|43.69,10.84|26
San Miniato|43.68,10.85|17
San Nicola la Strada|41.05,14.33|21
San Paolo|41.12,16.79|30
San Remo|43.82,7.78|47
San Salvo|42.04,14.73|17
San Sebastiano|45.65,10.26|23
San Severo|41.69,15.38|55
San Vito dei Normanni|40.66,17.71|18
Sannicandro Garganico|41.84,15.57|16
Sant'Anastasia|40.87,14.40|21
Sant'Antimo|40.94,14.23|34
Sant'Antonio Abate|40.72,14.54|19
Santa Maria Capua Vetere|41.08,14.25|32
Santeramo in Colle|40.79,16.76|25
Sarno|40.81,14.62|29
Saronno|45.63,9.04|38
Sarzana|44.11,9.96|20
Sassari|40.73,8.56|92
Sassuolo|44.54,10.78|37
Sava|40.40,17.55|16
Savigliano|44.65,7.66|17
Savona|44.31,8.48|58
Scafati|40.76,14.54|49
Scandicci|43.75,11.19|45
Schio|45.71,11.36|34
Sciacca|37.51,13.08|37
Scicli|36.79,14.70|16
Scordia|37.30,14.84|17
Secondigliano|40.90,14.27|43
Segrate|45.49,9.30|28
Selargius|39.26,9.16|23
Senago|45.58,9.13|21
Senigallia|43.72,13.21|31
Seregno|45.65,9.21|43
Seriate|45.69,9.72|24
Sesto Fiorentino|43.83,11.20|46
Sesto San Giovanni|45.53,9.23|77
Sestri Levante|44.27,9.40|17
Sestu|39.30,9.09|18
Settimo Torinese|45.14,7.77|44
Seveso|45.65,9.14|23
Sezze|41.50,13.06|16
Siderno|38.27,16.30|16
Siena|43.32,11.33|43
Sinnai|39.30,9.20|16
Siracusa|37.08,15.29|97
Soccavo|40.85,14.19|45
Somma Vesuviana|40.87,14.44|32
Sondrio|46.17,9.87|19
Sora|41.72,13.61|24
Spinea-Orgnano|45.49,12.15|24
Spoleto|42.74,12.74|19
Sulmona|42.05,13.93|21
Suzzara|44.99,10.74|17
Taranto|40.46,17.25|181
Teramo|42.66,13.70|36
Terlizzi|41.13,16.55|26
Termini Imerese|37.98,13.70|23
Termoli|42.00,14.99|31
Terni|42.56,12.64|97
Terracina|41.29,13.24|31
Terzigno|40.80,14.49|17
Thiene|45.71,11.48|21
Tivoli|41.96,12.80|22
Tolentino|43.21,13.29|17
Tor Lupara|42.00,12.62|21
Torre Annunziata|40.75,14.45|44
Torre del Greco|40.79,14.37|86
Torremaggiore|41.69,15.29|17
Tortona|44.90,8.86|23
Torvaianica|41.62,12.46|17
Tradate|45.71,8.91|17
Trani|41.28,16.41|54
Trapani|38.02,12.54|59
Trecate|45.43,8.74|19
Trentola-Ducenta|40.98,14.17|17
Trento|46.07,11.12|80
Treviglio|45.52,9.59|25
Treviso|45.67,12.24|78
Trezzano sul Naviglio|45.42,9.06|20
Trieste|45.65,13.78|187
Triggiano|41.07,16.93|27
Turin|45.07,7.69|870
Udine|46.07,13.24|98
Valdagno|45.64,11.30|23
Valenzano|41.04,16.88|16
Valenza|45.01,8.64|17
Varese|45.82,8.83|77
Vasto|42.11,14.71|30
Velletri|41.69,12.78|48
Venaria Reale|45.13,7.63|34
Venice|45.44,12.33|51
Ventimiglia|43.79,7.61|18
Verbania|45.92,8.55|31
Vercelli|45.32,8.42|46
Verona|45.43,10.98|219
Viareggio|43.87,10.25|49
Vibo Valentia|38.68,16.10|19
Vicenza|45.55,11.55|107
Vigevano|45.31,8.85|58
Vignola|44.48,11.01|22
Villabate|38.08,13.44|19
Villafranca di Verona|45.35,10.84|16
Villanova|41.96,12.76|15
Villaricca|40.92,14.19|25
Vimercate|45.62,9.37|23
Vimodrone|45.51,9.29|16
Viterbo|42.42,12.11|47
Vittoria|36.95,14.53|51
Vittorio Veneto|45.98,12.30|25
Voghera|44.99,9.01|36
Volla|40.87,14.34|23
Zola Predosa|44.49,11.22|16
# JE
Saint Helier|49.19,-2.10|28
# JM
Half Way Tree|18.01,-76.80|19
Kingston|18.00,-76.79|938
Linstead|18.14,-77.03|21
Mandeville|18.04,-77.51|47
May Pen|17.96,-77.25|45
Montego Bay|18.47,-77.92|83
Old Harbour|17.94,-77.11|26
Portmore|17.95,-76.88|103
Savanna-la-Mar|18.22,-78.13|17
Spanish Town|17.99,-76.96|145
# JO
Al Jubayhah|32.01,35.90|47
Amman|31.96,35.95|1276
Aqaba|29.53,35.01|95
Ar Ramthā|32.56,36.01|75
As Salţ|32.04,35.73|80
Aţ Ţafīlah|30.84,35.60|25
Irbid|32.56,35.85|307
Jarash|32.28,35.90|27
Judita|32.41,35.71|20
Karak City|31.16,35.76|22
Kurayyimah|32.28,35.60|18
Ma'an|30.20,35.73|50
Mafraq|32.34,36.21|57
Mādabā|31.72,35.79|82
Qīr Moāv|31.18,35.70|23
Rukban|33.31,38.70|85
Russeifa|32.02,36.05|268
Saḩāb|31.87,36.00|40
Umm as Summāq|31.89,35.85|18
Wādī as Sīr|31.95,35.82|181
Zarqa|32.07,36.09|793
# JP
Abashiri|44.02,144.27|42
Abiko|35.87,140.02|132
Ageoshimo|35.97,139.61|219
Aioi|34.80,134.47|32
Akashi|34.66,135.01|297
Akita|39.72,140.12|320
Aki|33.50,133.90|20
Akune|32.02,130.20|25
Amagasaki|34.72,135.42|442
Amagi|33.42,130.65|42
Ami|36.03,140.20|48
Anan|33.92,134.65|55
Anjō|34.96,137.08|178
Annaka|36.33,138.90|48
Aomori|40.82,140.73|298
Arai|37.00,138.23|27
Arashiyama|35.01,135.68|50
Asahikawa|43.77,142.36|357
Asahi|35.72,140.65|42
Asaka|35.80,139.60|128
Ashibetsu|43.51,142.19|19
Ashikaga|36.33,139.45|160
Ashiya|34.73,135.30|89
Aso|32.94,131.08|28
Atami|35.09,139.05|41
Atsugi|35.44,139.37|229
Ayabe|35.30,135.25|38
Beppu|33.28,131.50|125
Bibai|43.32,141.86|29
Bungo-Takada-shi|33.56,131.45|24
Buzen|33.61,131.13|27
Chatan|26.31,127.77|28
Chiba|35.60,140.12|920
Chichibu|35.99,139.08|59
Chigasaki|35.34,139.40|232
Chikushino-shi|33.50,130.52|100
Chiryū|35.00,137.03|67
Chitose|42.82,141.65|93
Chōfu|35.66,139.55|213
Daigo|36.77,140.35|22
Daitōchō|34.71,135.62|130
Date|42.47,140.87|35
Dazaifu|33.51,130.52|71
Ebetsu|43.11,141.55|134
Edosaki|35.95,140.32|21
Enzan|35.70,138.73|25
Fuchūchō|34.57,133.24|51
Fujieda|34.87,138.27|133
Fujikawaguchiko|35.49,138.69|23
Fujinomiya|35.22,138.62|122
Fujioka|36.25,139.07|63
Fujisawa|35.35,139.48|395
Fujishiro|35.92,140.12|33
Fujiyoshida|35.44,138.80|49
Fuji|35.17,138.68|240
Fukagawa|43.71,142.04|26
Fukiage-fujimi|36.10,139.45|28
Fukuchiyama|35.30,135.12|69
Fukuechō|32.70,128.85|27
Fukui-shi|36.06,136.22|249
Fukumitsu|36.56,136.87|20
Fukuoka|33.60,130.42|1392
Fukura|34.26,134.72|19
Fukuroi|34.75,137.92|63
Fukushima|37.75,140.47|294
Fukuyama|34.48,133.37|383
Funaishikawa|36.47,140.57|35
Funehikimachi-funehiki|37.45,140.58|24
Furukawa|38.57,140.96|76
Fussa|35.74,139.32|62
Futtsu|35.31,139.82|52
Gamagōri|34.83,137.23|81
Gero|35.80,137.23|35
Gifu-shi|35.42,136.76|398
Ginowan|26.26,127.76|92
Gobō|33.88,135.17|27
Gojō|34.35,135.70|34
Gosen|37.73,139.17|37
Gose|34.45,135.73|33
Goshogawara|40.80,140.44|49
Gotenba|35.32,138.94|84
Gujō|35.74,136.96|47
Gushikawa|26.36,127.87|65
Gyōda|36.14,139.46|86
Gōdo|35.42,136.60|21
Gōtsuchō|35.01,132.23|25
Hachinohe|40.50,141.50|239
Hachiōji|35.66,139.32|579
Hadano|35.37,139.22|174
Hagi|34.40,131.42|44
Haibara-akanedai|34.53,135.95|18
Hakodate|41.78,140.74|276
Hakui|36.88,136.78|25
Hamada|34.88,132.08|46
Hamakita|34.80,137.78|87
Hamamatsu|34.70,137.73|605
Hamanoichi|31.72,130.73|39
Hanamaki|39.38,141.12|73
Hanawa|40.18,140.79|37
Handa|34.88,136.93|116
Hannō|35.85,139.32|86
Hanyū|36.17,139.53|59
Hasaki|35.73,140.83|39
Hashimoto|34.32,135.62|57
Hasuda|35.97,139.65|65
Hatogaya-honchō|35.83,139.74|53
Hatsukaichi|34.35,132.33|77
Hayama|35.28,139.58|31
Hekinan|34.88,136.98|69
Higashimurayama|35.75,139.47|151
Higashine|38.44,140.40|46
Hiji|33.37,131.53|28
Hikari|33.95,131.95|46
Hikone|35.25,136.25|111
Himeji|34.82,134.70|481
Himimachi|36.86,136.99|55
Hino|35.67,139.40|172
Hirado|33.37,129.55|23
Hirakata|34.81,135.65|406
Hirara|24.80,125.30|34
Hiratachō|35.43,132.82|28
Hiratsuka|35.33,139.34|259
Hirosaki|40.59,140.47|175
Hiroshima|34.40,132.45|1144
Hisai-motomachi|34.67,136.47|42
Hitachi-Naka|36.40,140.53|157
Hitachi|36.60,140.65|186
Hita|33.32,130.94|61
Hitoyoshi|32.22,130.75|38
Hobaramachi|37.82,140.55|25
Hokuto|35.83,138.40|45
Honchō|41.89,140.69|30
Hondomachi-hondo|32.46,130.17|41
Honjō|36.24,139.19|62
Honmachi|32.50,130.60|104
Hotaka|36.34,137.88|33
Hōfu|34.05,131.57|117
Hōjō|33.98,132.78|28
Hōryūji|34.61,135.74|27
Ibaraki|34.82,135.57|274
Ibara|34.60,133.47|34
Ibusuki|31.23,130.65|30
Ichihara|35.52,140.08|284
Ichinohe|40.22,141.29|16
Ichinomiya|35.30,136.80|280
Ichinoseki|38.92,141.13|63
Iida|35.52,137.82|107
Iiyama|36.85,138.37|25
Iizuka|33.64,130.69|78
Ijūin|31.62,130.40|25
Ikedachō|34.03,133.81|16
Ikeda|34.82,135.43|99
Ikoma|34.68,135.70|118
Imaichi|36.72,139.68|64
Imarichō-kō|33.27,129.88|58
Inashiki|35.96,140.32|47
Inawashiro|37.57,140.12|17
Inazawa|35.25,136.78|102
Ina|35.83,137.95|62
Innoshima|34.28,133.18|26
Ino|33.55,133.43|24
Inuyama|35.38,136.94|74
Isahaya|32.84,130.04|97
Isawa|35.65,138.63|30
Isehara|35.40,139.31|103
Isesaki|36.32,139.20|131
Ise|34.48,136.70|97
Ishigaki|24.34,124.16|45
Ishige|36.12,139.97|25
Ishii|34.07,134.44|26
Ishikari|43.24,141.35|57
Ishikawa|26.42,127.82|22
Ishiki|34.80,137.02|24
Ishinomaki|38.42,141.30|117
Ishioka|36.18,140.27|52
Itako|35.93,140.55|26
Itami|34.78,135.40|194
Itoigawa|37.03,137.85|31
Itoman|26.13,127.67|57
Itsukaichi|35.73,139.22|25
Itō|34.97,139.08|72
Iwade|34.25,135.32|56
Iwai|36.05,139.90|42
Iwaki|37.05,140.88|357
Iwakuni|34.16,132.22|104
Iwakura|35.28,136.87|48
Iwamizawa|43.20,141.76|85
Iwanai|42.97,140.51|16
Iwanuma|38.10,140.86|42
Iwase|36.35,140.10|22
Iwata|34.70,137.85|89
Iwatsuki|35.96,139.70|109
Iyo|33.75,132.70|31
Izumisano|34.42,135.32|101
Izumi|34.48,135.43|189
Izumiōtsu|34.50,135.40|81
Izumo|35.37,132.77|89
Jōetsu|37.15,138.24|204
Kadoma|34.74,135.57|132
Kagoshima|31.57,130.55|555
Kainan|34.15,135.21|43
Kaizuka|34.45,135.35|93
Kajiki|31.73,130.67|23
Kakamigahara|35.42,136.87|132
Kakegawa|34.77,138.02|84
Kakogawachō-honmachi|34.77,134.83|272
Kakuda|37.97,140.77|33
Kamaishi|39.28,141.87|43
Kamakura|35.31,139.55|166
Kameda-honchō|37.87,139.11|33
Kameoka|35.00,135.58|97
Kameyama|34.85,136.45|40
Kamifukuoka|35.87,139.51|52
Kamigyō-ku|35.03,135.76|83
Kamiichi|36.70,137.37|23
Kamiiso|41.82,140.64|38
Kamimaruko|36.32,138.27|25
Kaminokawa|36.43,139.92|31
Kaminoyama|38.15,140.27|36
Kamogatachō-kamogata|34.54,133.59|18
Kamogawa|35.10,140.10|29
Kamojimachō-jōgejima|34.07,134.35|24
Kamo|37.66,139.04|32
Kanaya|34.82,138.13|20
Kanazawa|36.60,136.62|459
Kanda|33.78,130.98|36
Kanekomachi|36.41,139.00|37
Kanie|35.13,136.80|37
Kannabechō-yahiro|34.56,133.42|41
Kanoya|31.38,130.85|82
Kanuma|36.55,139.73|95
Kanzakimachi-kanzaki|33.31,130.37|20
Kan’onjichō|34.13,133.65|44
Karasuyama|36.65,140.15|18
Karatsu|33.44,129.97|78
Kariya|34.98,136.98|139
Kasamatsuchō|35.37,136.77|23
Kasaoka|34.51,133.50|58
Kaseda-shirakame|31.42,130.32|24
Kashihara-shi|34.51,135.79|125
Kashihara|34.58,135.62|79
Kashima-shi|35.97,140.64|66
Kashima|33.11,130.09|32
Kashiwazaki|37.37,138.55|86
Kashiwa|35.86,139.98|340
Kasugai|35.25,136.97|299
Kasukabe|35.98,139.75|207
Katori-shi|35.90,140.50|83
Katsuren-haebaru|26.33,127.87|34
Katsuta|36.38,140.53|156
Katsuura|35.15,140.32|22
Katsuyama|36.06,136.50|27
Kawage|34.80,136.55|18
Kawagoe|35.91,139.49|338
Kawaguchi|35.81,139.71|469
Kawanishi|34.82,135.42|161
Kawanoechō|34.02,133.58|38
Kawasaki|35.52,139.72|1307
Kazo|36.12,139.60|71
Kikuchi|32.98,130.82|27
Kimitsu|35.35,139.87|92
Kiryū|36.40,139.33|110
Kisai|36.10,139.58|21
Kisarazu|35.38,139.93|123
Kishiwada|34.47,135.37|206
Kitahama|35.17,135.92|24
Kitahiroshima|42.98,141.57|62
Kitaibaraki|36.79,140.75|51
Kitakami|39.28,141.12|94
Kitakata|37.65,139.87|37
Kitakyushu|33.85,130.85|998
Kitami|43.80,143.89|113
Kitsuki|33.42,131.62|23
Kobayashi|31.98,130.98|40
Kobe|34.69,135.18|1528
Kochi|33.55,133.53|336
Kodamachō-kodamaminami|36.18,139.13|22
Koga|33.73,130.47|60
Kogota|38.55,141.05|20
Kokubu-matsuki|31.73,130.77|58
Kokubunji|35.70,139.48|119
Komaki|35.28,136.92|151
Komatsushimachō|34.00,134.58|43
Komatsu|36.40,136.45|109
Komono|35.00,136.52|41
Komoro|36.32,138.43|46
Koshigaya|35.89,139.79|317
Kudamatsu|34.00,131.87|53
Kukichūō|36.07,139.67|73
Kumagaya|36.13,139.39|156
Kumamoto|32.81,130.69|680
Kurashiki|34.58,133.77|438
Kurayoshi|35.43,133.82|48
Kure|34.23,132.57|197
Kurihashi|36.13,139.70|28
Kurobe-shi|36.90,137.45|43
Kuroda|35.35,136.78|33
Kuroishi|40.65,140.58|39
Kuroiso|36.97,140.05|61
Kurume|33.32,130.52|238
Kusatsu|35.02,135.97|128
Kushikino|31.72,130.27|26
Kushima|31.49,131.24|22
Kushiro|42.98,144.37|184
Kuwana|35.05,136.67|140
Kyoto|35.02,135.75|1460
Kōfu|35.67,138.57|190
Kōnan|35.33,136.87|100
Kōnosu|36.07,139.52|88
Kōriyama|37.40,140.38|341
Machida|35.54,139.45|400
Maebaru-chūō|33.56,130.20|70
Maebashi|36.40,139.08|283
Maizuru|35.45,135.33|92
Makabe|36.27,140.10|19
Maki|37.75,138.88|29
Makubetsu|45.37,141.82|26
Makurazaki|31.27,130.32|25
Marugame|34.28,133.78|82
Marumori|37.92,140.77|17
Maruoka|36.15,136.27|34
Masaki-chō|33.79,132.71|31
Mashiko|36.47,140.10|26
Masuda|34.67,131.85|49
Matsubara|34.57,135.55|131
Matsubase|32.65,130.67|26
Matsudo|35.78,139.90|470
Matsue|35.48,133.05|157
Matsumoto|36.23,137.97|211
Matsushima|38.37,141.06|16
Matsutō|36.52,136.57|68
Matsuyama|33.84,132.77|443
Menuma|36.22,139.38|28
Mibu|36.42,139.80|40
Mihara|34.40,133.08|80
Miharu|37.43,140.48|20
Miki|34.80,134.98|75
Mikuni|36.22,136.15|23
Minakuchichō-matoba|34.97,136.17|39
Minamata|32.22,130.40|29
Minamirinkan|35.50,139.44|224
Minato|34.22,135.15|375
Minokamo|35.48,137.02|52
Mino|34.83,135.47|129
Misawa|40.69,141.39|43
Mishima|35.12,138.92|113
Mitake|35.42,137.13|19
Mito|36.35,140.45|247
Mitsukaidō|36.02,139.98|41
Mitsuke|37.53,138.93|43
Miura|35.14,139.62|51
Miyakonojō|31.73,131.07|131
Miyako|39.65,141.94|52
Miyata|33.71,130.65|20
Miyazaki|31.92,131.42|311
Miyazu|35.53,135.18|22
Miyoshi|34.80,132.85|39
Mizunami|35.37,137.25|43
Mizusawa|39.13,141.13|61
Mobara|35.43,140.30|97
Mombetsu|44.35,143.35|27
Mooka|36.43,140.02|66
Moriguchi|34.73,135.57|148
Morioka|39.70,141.15|295
Moriyama|35.07,135.98|69
Moriya|35.93,140.00|57
Mori|34.83,137.93|20
Morohongō|35.94,139.30|40
Motegi|36.52,140.18|20
Motomachi|43.83,144.10|23
Motomiya|37.51,140.40|23
Muikamachi|37.07,138.88|29
Mukō|34.97,135.70|53
Murakami|38.23,139.48|31
Muramatsu|37.69,139.17|20
Muroran|42.32,140.99|96
Muroto-misakicho|33.29,134.17|18
Musashino|35.71,139.56|137
Mutsu|41.29,141.22|49
Nabari|34.62,136.08|88
Nagahama|35.38,136.27|62
Nagai|38.10,140.03|31
Nagano|36.65,138.18|360
Nagaoka|37.45,138.85|195
Nagareyama|35.86,139.90|156
Nagasaki|32.75,129.88|410
Nagato|34.38,131.20|23
Nagoya|35.18,136.91|2191
Nago|26.62,127.99|60
Naha|26.22,127.68|301
Nakama|33.82,130.71|47
Nakamura|32.98,132.93|35
Nakanojōmachi|36.59,138.84|18
Nakano|36.75,138.37|43
Nakatsugawa|35.48,137.50|55
Nakatsu|33.60,131.19|67
Naka|36.05,140.17|47
Namerikawa|36.76,137.36|35
Namie|37.48,141.00|22
Namioka|40.71,140.59|21
Nanao|37.05,136.97|45
Nanto-shi|36.57,136.91|55
Nara-shi|34.69,135.80|367
Narita|35.78,140.32|101
Narutochō-mitsuishi|34.20,134.61|64
Narutō|35.60,140.42|26
Nayoro|44.35,142.46|26
Naze|28.37,129.48|41
Nemuro|43.32,145.57|31
Neyagawa|34.77,135.63|239
Nichinan|31.60,131.37|44
Nihommatsu|37.58,140.43|36
Niigata|37.89,139.01|505
Niihama|33.96,133.31|123
Niimi|34.98,133.47|24
Niitsu-honchō|37.80,139.12|66
Nikkō|36.75,139.62|16
Ninomiya|35.30,139.26|31
Nirasaki|35.70,138.45|33
Nishi-Tokyo-shi|35.73,139.54|195
Nishifukuma|33.77,130.47|43
Nishinomiya-hama|34.72,135.33|469
Nishinoomote|30.73,131.00|18
Nishio|34.87,137.05|103
Nishishinminato|36.78,137.08|36
Nishiwaki|34.98,134.97|37
Nobeoka|32.58,131.67|122
Noda|35.95,139.87|121
Nonoichi|36.53,136.62|48
Noshiro|40.21,140.03|51
Numata|36.63,139.05|46
Numazu|35.10,138.87|204
Nyūzen|36.94,137.50|28
Nōgata|33.74,130.72|57
Obama|35.50,135.75|33
Obanazawa|38.60,140.40|21
Obihiro|42.92,143.20|174
Obita|32.82,129.88|45
Odawara|35.26,139.16|203
Ogawa|36.05,139.27|37
Ogōri-shimogō|34.10,131.40|24
Ojiya|37.30,138.80|41
Okayama|34.65,133.93|640
Okaya|36.06,138.05|54
Okazaki|34.95,137.17|352
Okegawa|36.00,139.56|75
Okinawa|26.34,127.80|125
Okunoya|36.28,140.42|35
Omigawa|35.85,140.62|26
Onoda|34.00,131.18|44
Onomichi|34.42,133.20|91
Ono|34.85,134.93|50
Osaka|34.69,135.50|2592
Otaru|43.19,141.00|144
Otofuke|42.99,143.20|41
Owase|34.07,136.20|22
Oyama|36.30,139.80|160
Rifu|38.33,140.98|35
Rumoi|43.93,141.64|26
Ryōtsu-minato|38.08,138.44|16
Ryūgasaki|35.90,140.18|86
Ryūō|35.65,138.50|43
Sabae|35.95,136.18|66
Sagae|38.37,140.27|44
Sagara|34.69,138.20|26
Saga|33.23,130.30|165
Saijō|33.92,133.18|59
Saiki|32.95,131.90|49
Saitama|35.91,139.66|1193
Sakado|35.96,139.39|97
Sakai-nakajima|36.27,139.25|31
Sakaidechō|34.32,133.84|57
Sakaiminato|35.54,133.23|36
Sakai|34.58,135.47|782
Sakata|38.92,139.85|100
Sakurai|34.50,135.85|63
Sakura|35.72,140.23|183
Saku|36.22,138.48|69
Sandachō|34.88,135.23|133
Sanjō|37.62,138.95|83
Sano|36.32,139.58|83
Sapporo|43.07,141.35|1883
Sasaguri|33.62,130.55|33
Sasayama|35.07,135.22|47
Sasebo|33.17,129.73|237
Satsumasendai|31.82,130.30|73
Satte|36.07,139.73|55
Sawara|35.88,140.50|47
Sayama|35.85,139.41|161
Sendai|38.27,140.87|1063
Setakamachi-takayanagi|33.15,130.47|24
Seto|35.23,137.10|134
Shibata|37.95,139.33|81
Shibetsu|43.66,145.13|22
Shibukawa|36.48,139.00|48
Shibushi|31.48,131.10|18
Shido|34.32,134.17|23
Shiki|35.83,139.58|65
Shimabara|32.78,130.37|38
Shimada|34.82,138.18|76
Shimo-furano|43.35,142.38|26
Shimodate|36.30,139.98|64
Shimoda|34.68,138.94|27
Shimokizukuri|40.82,140.38|19
Shimonoseki|33.95,130.95|246
Shimotoda|35.81,139.69|119
Shingū|33.73,135.98|32
Shinjō|38.76,140.30|41
Shinshiro|34.90,137.50|36
Shin’ichi|34.56,133.27|21
Shiogama|38.32,141.03|60
Shiojiri|36.10,137.97|67
Shiozawa|37.04,138.85|20
Shirahamachō-usazakiminami|34.78,134.72|23
Shiraoi|42.55,141.35|21
Shiraoka|36.02,139.66|51
Shiroishi|38.00,140.62|39
Shiroi|35.80,140.07|55
Shirone|37.76,139.02|41
Shisui|35.72,140.27|20
Shizukuishi|39.69,140.98|20
Shizunai-furukawachō|42.33,142.37|22
Shizuoka|34.98,138.38|702
Shōbara|34.85,133.02|21
Shōbu|36.07,139.60|22
Sobue|35.25,136.72|23
Sueyoshichō-ninokata|31.65,131.02|20
Sugito|36.03,139.73|50
Suibara|37.85,139.23|20
Suita|34.76,135.52|352
Sukagawa|37.28,140.38|69
Sukumo|32.93,132.73|26
Sumoto|34.34,134.89|40
Sunagawa|43.49,141.91|20
Susaki|33.39,133.29|26
Suwa|36.04,138.11|55
Suzaka|36.65,138.32|54
Suzuka|34.88,136.58|191
Sōja|34.68,133.75|57
Sōka|35.84,139.80|231
Tadotsu|34.27,133.75|24
Tagawa|33.63,130.80|52
Tahara|34.67,137.27|38
Tajimi|35.32,137.13|108
Takahagi|36.72,140.72|34
Takahama|34.92,136.98|41
Takahashi|34.78,133.62|25
Takahata|38.00,140.19|26
Takaishi|34.52,135.43|61
Takamatsu|34.33,134.05|334
Takanabe|32.13,131.50|23
Takanosu|40.22,140.37|21
Takaoka|36.75,137.02|170
Takarazuka|34.80,135.36|220
Takasaki|36.33,139.02|241
Takatsuki|34.85,135.62|354
Takayama|36.13,137.25|67
Takefu|35.90,136.17|76
Takehara|34.34,132.92|31
Takeochō-takeo|33.19,130.02|34
Taketoyo|34.85,136.92|42
Takikawa|43.55,141.91|45
Tamamura|36.30,139.12|43
Tamana|32.95,130.57|46
Tamano|34.52,133.95|68
Tanabe|33.73,135.37|70
Tanuma|36.37,139.58|29
Tanushimarumachi-toyoki|33.35,130.68|21
Tarui|35.37,136.53|29
Tarumizu|31.48,130.70|19
Tatebayashi|36.25,139.53|81
Tateyama|34.98,139.87|50
Tatsunochō-tominaga|34.86,134.55|40
Tatsuno|35.98,138.00|21
Tawaramoto|34.55,135.79|33
Tendō|38.35,140.37|65
Tennō|39.90,139.97|23
Tenri|34.58,135.83|71
Toba|34.48,136.84|23
Tochigi|36.38,139.73|82
Tochio-honchō|37.48,139.00|23
Togitsu|32.83,129.85|29
Toki|35.35,137.18|61
Tokoname|34.88,136.85|50
Tokorozawa|35.80,139.47|339
Tokushima|34.07,134.57|267
Tokuyama|34.05,131.82|101
Tokyo|35.69,139.69|8337
Tomakomai|42.64,141.60|175
Tomigusuku|26.19,127.68|56
Tomioka|36.25,138.90|49
Tomiya|38.39,140.89|43
Tomobe|36.35,140.30|37
Tondabayashichō|34.50,135.60|133
Tonoshō|34.48,134.17|17
Toride|35.90,140.08|81
Tosu|33.37,130.52|64
Tottori|35.50,134.23|154
Toyama|36.70,137.22|326
Toyohama|34.71,136.93|22
Toyohashi|34.77,137.38|378
Toyokawa|34.82,137.40|121
Toyonaka|34.78,135.47|384
Toyooka|35.54,134.82|47
Toyoshina|36.30,137.90|28
Toyota|35.08,137.15|362
Tsubame|37.66,138.93|44
Tsubata|36.67,136.74|39
Tsukawaki|33.28,131.16|18
Tsukuba|36.20,140.10|176
Tsukumiura|33.08,131.87|22
Tsuma|32.10,131.40|34
Tsuruga|35.65,136.06|68
Tsurugi-asahimachi|36.45,136.63|22
Tsuruoka|38.72,139.82|100
Tsurusaki|33.25,131.69|77
Tsushima|35.17,136.72|68
Tsuyama|35.05,134.00|90
Tsu|34.73,136.52|163
Tōbetsu|43.22,141.52|22
Tōgane|35.55,140.37|66
Tōkamachi|37.13,138.77|41
Tōno|39.32,141.53|27
Ube|33.94,131.25|174
Ueda|36.40,138.28|127
Uekimachi-mōno|32.90,130.69|32
Ueno-ebisumachi|34.76,136.13|62
Uenohara|35.62,139.12|28
Ujiie|36.68,139.97|30
Uji|34.89,135.80|193
Umi|33.57,130.51|40
Uozu|36.80,137.40|46
Urayasu|35.67,139.89|144
Ureshinomachi-shimojuku|33.11,130.00|19
Ushibukamachi|32.20,130.02|17
Ushiku|35.97,140.13|80
Usuki|33.12,131.80|35
Uto|32.68,130.67|39
Utsunomiya|36.57,139.88|450
Uwajima|33.22,132.56|59
Wakayama|34.23,135.17|351
Wakimachi|34.07,134.15|18
Wakkanai|45.41,141.67|42
Wako|35.79,139.62|77
Wakuya|38.54,141.13|18
Watari|38.03,140.85|36
Yachimata|35.65,140.32|83
Yaita|36.80,139.93|36
Yaizu|34.87,138.32|121
Yamada|39.47,141.95|20
Yamagata|38.23,140.37|255
Yamaga|33.02,130.69|32
Yamaguchi|34.18,131.47|146
Yamazakichō-nakabirose|35.00,134.55|25
Yamoto|38.43,141.21|32
Yanagawamachi-saiwaichō|37.85,140.60|21
Yanagawa|33.17,130.40|40
Yanai|33.97,132.12|32
Yao|34.62,135.60|273
Yashio|35.82,139.84|81
Yashiro|34.92,134.97|22
Yasugichō|35.42,133.24|29
Yatsuomachi-higashikumisaka|36.57,137.13|22
Yawata|34.87,135.70|72
Yoichi|43.20,140.77|23
Yokkaichi|34.97,136.62|296
Yokohama|35.43,139.65|3574
Yokosuka|35.28,139.67|429
Yokote|39.32,140.55|39
Yonago|35.43,133.33|141
Yonezawa|37.91,140.12|94
Yono|35.88,139.63|1078
Yorii|36.12,139.19|39
Yoshida-kasugachō|37.68,138.88|26
Yoshii|36.25,138.98|26
Yoshikawa|35.89,139.84|61
Yotsukaidō|35.65,140.17|87
Youkaichi|35.12,136.20|45
Yugawara|35.15,139.07|28
Yukuhashi|33.73,130.98|71
Yuzawa|39.17,140.50|34
Yuza|39.02,139.93|17
Yōkaichiba|35.70,140.55|33
Yūki|36.30,139.88|52
Zama|35.49,139.39|135
Zushi|35.29,139.58|60
Ōami|35.52,140.32|53
Ōarai|36.31,140.58|19
Ōbu|35.02,136.95|78
Ōdachō-ōda|35.19,132.51|32
Ōdate|40.27,140.56|65
Ōfunato|39.07,141.72|35
Ōgaki|35.35,136.62|151
Ōhara|35.25,140.39|20
Ōiso|35.32,139.32|33
Ōita|33.23,131.60|449
Ōkawara|38.05,140.73|23
Ōkawa|33.21,130.38|39
Ōkuchi-shinohara|32.07,130.62|22
Ōmachi|36.50,137.87|31
Ōmagari|39.45,140.48|39
Ōmamachō-ōmama|36.43,139.28|21
Ōme|35.78,139.24|149
Ōmihachiman|35.13,136.10|69
Ōmiya|36.55,140.42|28
Ōmura|32.92,129.95|90
Ōmuta|33.03,130.45|132
Ōno-hara|34.28,132.27|26
Ōnojō|33.54,130.48|95
Ōtake|34.21,132.22|30
Ōtawara|36.87,140.03|59
Ōta|36.30,139.37|152
Ōtsuchi|39.37,141.90|16
Ōtsuki|35.62,138.97|31
Ōtsu|35.00,135.87|298
Ōyama|34.60,138.22|22
Ōzu|33.50,132.55|39
# KE
Athi River|-1.46,36.98|25
Bungoma|0.56,34.56|56
Busia|0.46,34.11|52
Eldoret|0.52,35.27|218
Garissa|-0.45,39.65|68
Homa Bay|-0.53,34.46|40
Isiolo|0.35,37.58|33
Iten|0.67,35.51|42
Kabarnet|0.49,35.74|25
Kakamega|0.28,34.75|63
Kapenguria|1.24,35.11|56
Karuri|-0.70,37.18|21
Kericho|-0.37,35.28|36
Kerugoya|-0.50,37.28|15
Kiambu|-1.17,36.84|21
Kilifi|-3.63,39.85|46
Kisii|-0.68,34.77|29
Kisumu|-0.10,34.76|216
Kitale|1.02,35.01|75
Kitui|-1.37,38.01|16
Lamu|-2.27,40.90|25
Lodwar|3.12,35.60|20
Lugulu|0.39,34.30|41
Machakos|-1.52,37.27|32
Makueni Boma|-1.80,37.62|21
Malindi|-3.22,40.12|118
Mandera|3.94,41.86|36
Maralal|1.10,36.70|21
Marsabit|2.33,37.99|15
Meru|0.05,37.66|47
Migori|-1.06,34.47|35
Molo|-0.25,35.73|28
Mombasa|-4.05,39.66|800
Moyale|3.53,39.06|34
Muhoroni|-0.16,35.20|15
Mumias|0.33,34.49|45
Nairobi|-1.28,36.82|2751
Naivasha|-0.71,36.43|38
Nakuru|-0.31,36.07|260
Nanyuki|0.01,37.07|36
Narok|-1.08,35.87|36
Nyahururu|0.04,36.36|32
Nyeri|-0.42,36.95|51
Ol Kalou|-0.27,36.38|48
Rongai|-0.17,35.86|30
Siaya|0.06,34.29|15
Thika|-1.03,37.07|200
Voi|-3.40,38.56|45
Wajir|1.75,40.06|46
Webuye|0.60,34.77|23
# KG
At-Bashi|41.17,75.80|15
Balykchy|42.46,76.19|40
Bazar-Korgon|41.04,72.75|28
Bishkek|42.87,74.59|900
Cholpon-Ata|42.65,77.08|19
Iradan|40.27,72.10|26
Isfana|39.84,69.53|17
Jalal-Abad|40.93,73.00|76
Kant|42.89,74.85|20
Kara Suu|40.70,72.87|18
Kara-Balta|42.81,73.85|63
Karakol|42.49,78.39|70
Kyzyl-Kyya|40.26,72.13|32
Kyzyl-Suu|42.34,78.01|17
Naryn|41.43,75.99|52
Osh|40.53,72.80|200
Suluktu|39.94,69.57|15
Tash-Kumyr|41.35,72.22|24
Tokmok|42.84,75.30|63
Toktogul|41.87,72.94|19
Uzgen|40.77,73.30|40
# KH
Banlung|13.74,106.99|17
Battambang|13.10,103.20|150
Kampong Cham|11.99,105.46|62
Kampong Chhnang|12.25,104.67|75
Kampong Speu|11.45,104.52|33
Kampong Thom|12.71,104.89|20
Kampot|10.61,104.18|23
Koh Kong|11.62,102.98|33
Kratié|12.49,106.02|20
Lumphat|13.49,106.98|19
Pailin|12.85,102.61|18
Paoy Paet|13.66,102.56|79
Phnom Penh|11.56,104.92|1574
Phumĭ Véal Srê|10.98,104.78|44
Prey Veng|11.49,105.33|33
Pursat|12.54,103.92|52
Samraong|14.18,103.52|19
Siem Reap|13.36,103.86|139
Sihanoukville|10.61,103.53|157
Sisophon|13.59,102.97|23
Smach Mean Chey|11.55,103.04|29
Stung Treng|13.53,105.97|25
Suong|11.91,105.66|30
Svay Rieng|11.09,105.80|24
Ta Khmau|11.48,104.95|52
Takeo|10.99,104.78|844
Tbeng Meanchey|13.81,104.98|24
# KI
Tarawa|1.33,172.98|40
# KM
Moroni|-11.70,43.26|43
Moutsamoudou|-12.17,44.40|24
# KP
Anak|38.51,125.49|20
Anbyŏn-ŭp|39.04,127.52|32
Anju|39.62,125.66|50
Aoji|42.52,130.40|34
Ayang-ni|38.24,125.78|16
Chaeryŏng-ŭp|38.40,125.62|53
Changyŏn|38.25,125.10|39
Chongjin|41.80,129.78|327
Chunghwa|38.86,125.80|19
Chŏngju|39.69,125.21|29
Haeju|38.04,125.71|222
Hamhŭng|39.92,127.54|559
Hoeryŏng|42.44,129.75|44
Hoeyang|38.71,127.60|21
Hongwŏn|40.03,127.96|71
Hwangju-ŭp|38.67,125.78|36
Hyesan-dong|41.40,128.19|98
Hyesan|41.40,128.18|193
Hŭkkyo-ri|38.80,125.79|25
Hŭngnam|39.83,127.62|346
Iwŏn-ŭp|40.32,128.66|26
Kaesŏng|37.97,126.55|338
Kangdong-ŭp|39.14,126.10|29
Kanggye|40.97,126.59|210
Kapsan-ŭp|41.09,128.29|20
Kilju|40.96,129.33|64
Kosan|38.86,127.42|25
Kowŏn-ŭp|39.44,127.24|21
Kujang-ŭp|39.87,126.03|20
Kusŏng|39.98,125.24|31
Kyŏngsŏng|41.59,129.61|36
Manp’o|41.15,126.29|117
Musan-ŭp|42.23,129.21|22
Namp’o|38.74,125.41|455
Namyang|42.95,129.86|22
Ongjin|37.93,125.36|64
Onsŏng|42.96,129.99|20
Pyongyang|39.03,125.75|3222
P’yŏngsŏng|39.25,125.87|100
Rajin|42.26,130.28|66
Ranam|41.71,129.68|34
Sakchu-ŭp|40.39,125.05|18
Samho-rodongjagu|39.95,127.87|19
Sariwŏn|38.51,125.76|310
Sil-li|39.49,125.47|19
Sinanju|39.60,125.61|16
Sinmak|38.42,126.23|19
Sinŭiju|40.10,124.40|288
Songnim|38.75,125.64|152
Sunan|39.20,125.69|37
Sunch’ŏn|39.43,125.93|437
Sŏnbong|42.35,130.38|27
T’ongch’ŏn-ŭp|38.95,127.89|21
Wŏnsan|39.15,127.44|329
Yuktae-dong|40.02,128.16|76
Yŏnan-ŭp|37.91,126.16|23
Yŏnggwang-ŭp|40.02,127.45|22
Ŭiju|40.20,124.53|50
# KR
Andong|36.57,128.72|129
Ansan-si|37.32,126.82|651
Anseong|37.01,127.27|69
Anyang-si|37.39,126.93|634
Asan|36.78,127.00|98
Beolgyo|34.85,127.34|20
Boryeong|36.35,126.60|62
Bucheon-si|37.50,126.78|851
Busan|35.10,129.03|3679
Buyeo|36.27,126.91|33
Changnyeong|35.54,128.50|75
Changsu|35.65,127.52|26
Changwon|35.23,128.68|550
Cheonan|36.81,127.15|365
Cheongju-si|36.64,127.49|635
Cheongsong gun|36.43,129.06|31
Chinch'ŏn|36.86,127.44|61
Chinju|35.19,128.08|307
Chuncheon|37.87,127.73|210
Daegu|35.87,128.59|2567
Daejeon|36.35,127.38|1475
Eisen|36.82,128.63|85
Gaigeturi|33.46,126.32|24
Ganghwa-gun|37.75,126.49|26
Gangneung|37.75,128.87|181
Gapyeong|37.83,127.51|55
Gijang|35.24,129.21|43
Gimcheon|36.12,128.12|150
Gongju|36.46,127.12|72
Goseong|34.98,128.32|27
Goyang-si|37.66,126.83|1073
Gumi|36.11,128.34|291
Gunsan|35.98,126.71|243
Guri-si|37.60,127.14|195
Gwangju|35.15,126.92|1417
Gyeongju|35.84,129.21|155
Gyeongsan-si|35.82,128.74|130
Haenam|34.57,126.60|24
Hanam|37.54,127.21|135
Hayang|35.91,128.82|40
Heunghae|36.11,129.35|36
Hongch’ŏn|37.69,127.89|75
Hongseong|36.60,126.67|89
Hwacheon|38.11,127.71|24
Hwado|37.65,127.31|106
Hwaseong-si|37.21,126.82|476
Hwasun|35.06,126.99|60
Hwawŏn|35.80,128.50|65
Icheon-si|37.28,127.44|196
Iksan|35.94,126.95|284
Imsil|35.61,127.28|38
Incheon|37.46,126.71|2628
Jeju City|33.51,126.52|408
Jenzan|36.24,128.30|21
Jeongeup|35.60,126.92|140
Jeonju|35.82,127.15|711
Jinan-gun|35.79,127.43|31
Kimhae|35.23,128.88|356
Kimje|35.80,126.89|45
Kinzan|36.10,127.49|25
Koch'ang|35.43,126.70|73
Koesan|36.81,127.79|44
Kosong|38.38,128.47|62
Kunwi|36.23,128.57|34
Kurye|35.21,127.46|30
Kwangmyŏng|37.48,126.87|358
Kwangyang|34.98,127.59|89
Kyosai|34.85,128.59|72
Masan|35.13,126.83|434
Miryang|35.49,128.75|53
Mokpo|34.81,126.39|268
Muan|34.99,126.48|76
Mungyeong|36.59,128.20|82
Munsan|37.86,126.78|43
Naesŏ|35.25,128.52|81
Naju|35.03,126.72|42
Namyangju|37.64,127.21|91
Nangen|35.41,127.39|58
Neietsu|37.18,128.47|25
Nonsan|36.20,127.08|44
Okcheon|36.30,127.57|57
Osan|37.15,127.07|159
Pohang|36.03,129.36|500
Puan|35.73,126.73|22
Pubal|37.29,127.51|63
Sangju|36.42,128.16|56
Santyoku|37.44,129.17|42
Sejong|36.59,127.29|230
Seogwipo|33.25,126.56|156
Seonghwan|36.92,127.13|29
Seongnam-si|37.44,127.14|1032
Seosan|36.78,126.45|74
Seoul|37.57,126.98|10349
Sinan|34.83,126.11|53
Sinhyeon|34.88,128.63|83
Sintansin|36.45,127.43|15
Sokcho|38.21,128.59|89
Suncheon|34.95,127.49|231
Suwon|37.29,127.01|1243
Taesal-li|36.97,126.45|23
Tangjin|36.89,126.63|33
Tonghae|37.54,129.11|101
T’aebaek|37.18,128.99|49
Uijeongbu-si|37.74,127.05|479
Ulsan|35.54,129.32|963
Ungsang|35.41,129.17|83
Wabu|37.59,127.22|97
Waegwan|35.99,128.40|30
Wanju|35.85,127.15|84
Wŏnju|37.35,127.95|243
Yangju|37.83,127.06|180
Yangp'yŏng|37.49,127.49|83
Yangsan|35.34,129.03|72
Yeoju|37.30,127.63|37
Yeongam|34.80,126.70|55
Yeongdong|36.17,127.78|24
Yeonggwang|35.28,126.51|20
Yeonil|36.00,129.35|41
Yeosu|34.76,127.66|296
Yesan|36.68,126.84|39
Yŏnmu|36.13,127.10|25
# KW
Ad Dasmah|29.36,48.00|18
Al Aḩmadī|29.08,48.08|637
Al Farwānīyah|29.28,47.96|87
Al Faḩāḩīl|29.08,48.13|68
Al Finţās|29.17,48.12|23
Al Jahrā’|29.34,47.66|24
Al Mahbūlah|29.14,48.13|18
Al Manqaf|29.10,48.13|39
Ar Riqqah|29.15,48.09|52
Janūb as Surrah|29.27,47.98|18
Kuwait City|29.37,47.98|60
Şabāḩ as Sālim|29.26,48.06|139
Ḩawallī|29.33,48.03|164
# KZ
Abay|49.64,72.86|35
Akkol’|53.30,69.60|17
Aktau|43.65,51.17|147
Aktobe|50.28,57.21|262
Almaty|43.26,76.93|2001
Aqsay|51.17,53.00|35
Arkalyk|50.25,66.92|42
Arys|42.43,68.81|36
Atbasar|51.81,68.36|35
Atyrau|47.12,51.88|180
Ayagoz|47.96,80.43|33
Baikonur|45.62,63.32|70
Balqash|46.85,75.00|81
Balykshi|47.07,51.87|19
Belyye Vody|42.42,69.83|26
Burunday|43.36,76.85|21
Chardara|41.26,67.97|25
Chu|43.60,73.76|40
Dzhetygara|52.19,61.20|43
Ekibastuz|51.72,75.32|121
Embi|48.83,58.15|19
Esik|43.36,77.45|33
Georgīevka|49.33,81.57|22
Kandyagash|49.47,57.42|28
Kapshagay|43.87,77.06|42
Karagandy|49.80,73.10|452
Karatau|43.18,70.47|38
Kentau|43.52,68.50|57
Khromtau|50.25,58.44|24
Kokshetau|53.28,69.40|124
Kostanay|53.21,63.62|210
Kyzylorda|44.85,65.51|300
Lenger|42.18,69.89|21
Lisakovsk|52.55,62.50|40
Makinsk|52.63,70.42|18
Merke|42.87,73.18|16
Novokazalinsk|45.85,62.15|36
Nur-Sultan|51.18,71.45|346
Oral|51.23,51.37|200
Otegen Batyra|43.42,77.02|19
Pavlodar|52.28,76.97|329
Petropavl|54.87,69.15|201
Qulsary|46.95,54.02|51
Ridder|50.34,83.51|53
Rudnyy|52.97,63.12|124
Sarkand|45.41,79.92|77
Saryaghash|41.46,69.17|25
Sarykemer|43.00,71.50|15
Semey|50.43,80.27|293
Shakhtinsk|49.71,72.59|42
Shalkar|48.03,48.90|27
Shalqar|47.83,59.60|27
Shchuchinsk|52.94,70.19|47
Shemonaīkha|50.63,81.91|20
Shymkent|42.30,69.60|414
Shīeli|44.17,66.74|30
Stepnogorsk|52.35,71.88|47
Taldykorgan|45.02,78.37|117
Talghar|43.30,77.24|42
Taraz|42.90,71.37|358
Tasbuget|44.77,65.55|16
Tekeli|44.83,78.83|27
Temirtau|50.05,72.96|171
Turar Ryskulov|42.53,70.35|18
Turkestan|43.30,68.25|97
Ush-Tyube|45.25,77.98|20
Ust-Kamenogorsk|49.97,82.61|319
Yanykurgan|43.91,67.25|21
Zaysan|47.47,84.87|18
Zhanaozen|43.34,52.86|104
Zhangatas|43.56,69.73|33
Zharkent|44.17,80.01|34
Zhezqazghan|47.78,67.77|104
Zhosaly|45.49,64.08|20
Zyryanovsk|49.73,84.27|45
# LA
Ban Houakhoua|20.25,100.45|16
Luang Prabang|19.89,102.14|47
Muang Không|14.12,105.85|15
Muang Phônsavan|19.45,103.19|38
Muang Xay|20.69,101.98|25
Pakse|15.12,105.80|88
Pakxan|18.39,103.66|22
Savannakhet|16.57,104.76|67
Thakhèk|17.41,104.83|85
Vangviang|18.92,102.45|25
Vientiane|17.97,102.60|197
Xam Nua|20.42,104.05|39
# LB
Baalbek|34.01,36.22|31
Bcharré|34.25,36.01|20
Beirut|33.89,35.50|1916
En Nâqoûra|33.12,35.14|25
Ghazieh|33.52,35.37|50
Habboûch|33.41,35.48|98
Jbaïl|34.12,35.65|21
Jounieh|33.98,35.62|96
Nabatîyé et Tahta|33.38,35.48|120
Sidon|33.56,35.37|164
Tyre|33.27,35.19|135
Zahlé|33.85,35.90|78
# LC
Castries|14.00,-61.01|20
# LK
Ambalangoda|6.24,80.05|20
Ampara|7.30,81.68|18
Anuradhapura|8.31,80.41|61
Badulla|6.98,81.06|48
Battaramulla South|6.90,79.92|76
Batticaloa|7.71,81.69|87
Bentota|6.43,80.00|37
Beruwala|6.48,79.98|34
Chilaw|7.58,79.80|25
Colombo|6.94,79.85|648
Dambulla|7.86,80.65|67
Dehiwala-Mount Lavinia|6.84,79.87|220
Devinuwara|5.93,80.59|45
Eravur Town|7.78,81.60|23
Galle|6.05,80.21|93
Gampola|7.16,80.57|25
Hanwella Ihala|6.90,80.09|23
Hatton|6.89,80.60|15
Hendala|6.99,79.88|57
Homagama|6.84,80.00|35
Ja Ela|7.07,79.89|32
Jaffna|9.67,80.01|169
Kalmunai|7.41,81.83|100
Kalutara|6.58,79.96|38
Kandana|7.05,79.89|33
Kandy|7.29,80.63|112
Kataragama|6.41,81.33|21
Katunayaka|7.17,79.89|85
Kegalle|7.25,80.34|18
Kelaniya|6.96,79.92|29
Kolonnawa|6.93,79.88|58
Kotikawatta|6.93,79.91|65
Kurunegala|7.48,80.37|29
Maharagama|6.85,79.93|67
Matale|7.47,80.62|36
Matara|5.95,80.54|76
Moratuwa|6.77,79.88|185
Mulleriyawa|6.93,79.93|34
Negombo|7.21,79.84|137
Nuwara Eliya|6.97,80.78|26
Panadura|6.71,79.90|34
Peliyagoda|6.97,79.88|31
Pita Kotte|6.89,79.90|118
Point Pedro|9.82,80.23|90
Puttalam|8.04,79.83|46
Ratnapura|6.69,80.40|48
Sri Jayewardenepura Kotte|6.88,79.91|116
Trincomalee|8.58,81.23|108
Vakarai|8.13,81.43|21
Valvedditturai|9.82,80.17|78
Vavuniya|8.75,80.50|60
Wattala|6.99,79.89|31
Weligama|5.98,80.43|22
Welisara|7.03,79.90|41
# LR
Bensonville|6.45,-10.61|33
Buchanan|5.88,-10.05|26
Gbarnga|7.00,-9.47|46
Harper|4.38,-7.71|33
Kakata|6.53,-10.35|34
Monrovia|6.30,-10.80|940
New Yekepa|7.58,-8.54|25
Voinjama|8.42,-9.75|27
Zwedru|6.07,-8.14|26
# LS
Butha-Buthe|-28.77,28.25|16
Leribe|-28.87,28.05|48
Mafeteng|-29.82,27.24|57
Maputsoe|-28.89,27.90|32
Maseru|-29.32,27.48|118
Mohale’s Hoek|-30.15,27.48|28
Qacha’s Nek|-30.12,28.69|26
Quthing|-30.40,27.70|24
# LT
Alytus|54.40,24.04|71
Druskininkai|54.02,23.99|18
Gargždai|55.71,21.39|16
Jonava|55.08,24.28|35
Kaunas|54.90,23.91|375
Klaipėda|55.71,21.14|192
Kretinga|55.89,21.24|22
Kėdainiai|55.29,23.97|32
Marijampolė|54.56,23.35|48
Mazeikiai|56.32,22.33|41
Palanga|55.92,21.07|18
Panevėžys|55.73,24.35|117
Plunge|55.91,21.84|23
Radviliskis|55.82,23.53|20
Rokiškis|55.96,25.59|16
Silute|55.35,21.48|22
Taurage|55.25,22.29|28
Telsiai|55.98,22.25|30
Ukmerge|55.25,24.75|26
Utena|55.50,25.60|33
Vilnius|54.69,25.28|542
Visaginas|55.60,26.44|28
Šiauliai|55.93,23.32|131
# LU
Dudelange|49.48,6.09|18
Esch-sur-Alzette|49.50,5.98|28
Luxembourg|49.61,6.13|77
# LV
Cēsis|57.31,25.27|18
Daugavpils|55.88,26.53|112
Jelgava|56.65,23.71|62
Jēkabpils|56.50,25.86|27
Jūrmala|56.97,23.77|54
Liepāja|56.50,21.01|85
Ogre|56.82,24.61|27
Riga|56.95,24.11|743
Rēzekne|56.51,27.34|38
Salaspils|56.86,24.37|18
Tukums|56.97,23.16|18
Valmiera|57.54,25.43|27
Ventspils|57.39,21.56|43
# LY
Ajdabiya|30.76,20.23|134
Al Abyār|32.19,20.60|33
Al Ajaylat|32.76,12.38|131
Al Bayḑā’|32.76,21.76|75
Al Jadīd|27.05,14.40|126
Al Jawf|24.20,23.29|17
Al Khums|32.65,14.26|202
Al Marj|32.49,20.83|85
Al Qubbah|32.76,22.24|25
At Tāj|24.20,23.29|46
Az Zuwaytīnah|30.95,20.12|21
Az Zāwīyah|32.76,12.73|200
Bani Walid|31.75,13.98|46
Benghazi|32.11,20.07|651
Brak|27.55,14.27|39
Darnah|32.77,22.64|79
Gharyan|32.17,13.02|85
Ghat|24.96,10.18|24
Hūn|29.13,15.95|19
Masallātah|32.62,14.00|24
Mizdah|31.45,12.99|26
Mişrātah|32.38,15.09|386
Murzuq|25.92,13.92|44
Nālūt|31.87,10.98|26
Qaryat Sulūq|31.67,20.25|16
Sabhā|27.04,14.43|130
Sirte|31.21,16.59|128
Tagiura|32.88,13.35|100
Tarhuna|32.44,13.63|211
Tobruk|32.09,23.95|121
Tripoli|32.89,13.19|1151
Tūkrah|32.53,20.58|23
Ubari|26.59,12.78|43
Waddān|29.16,16.14|28
Yafran|32.06,12.53|68
Zalţan|32.95,11.87|18
Zawiya|32.75,12.73|186
Zintan|31.93,12.25|33
Zliten|32.47,14.57|110
Zuwārah|32.93,12.08|45
Şabrātah|32.79,12.49|102
Şurmān|32.76,12.57|25
# MA
Agadir|30.42,-9.60|698
Ahfir|34.95,-2.10|20
Al Aaroui|35.01,-3.01|36
Al Fqih Ben Çalah|32.50,-6.69|84
Al Hoceïma|35.25,-3.94|396
Arfoud|31.44,-4.23|24
Asilah|35.47,-6.03|29
Azemmour|33.29,-8.34|37
Azrou|33.43,-5.22|48
Aïn Beni Mathar|34.01,-2.03|16
Beni Mellal|32.34,-6.35|166
Berkane|34.92,-2.32|81
Berrechid|33.27,-7.59|94
Bni Bouayach|35.11,-3.84|18
Bouarfa|32.53,-1.96|29
Boujniba|32.90,-6.77|15
Bouznika|33.79,-7.16|27
Casablanca|33.59,-7.61|3145
Chefchaouene|35.17,-5.26|36
El Aïoun|34.58,-2.51|35
El Hajeb|33.69,-5.37|28
El Jadid|33.26,-8.51|148
Errachidia|31.93,-4.43|92
Essaouira|31.51,-9.77|71
Fnidek|35.85,-5.36|54
Fès|34.03,-5.00|965
Guelmim|28.99,-10.06|98
Guercif|34.23,-3.35|58
Ifrane|33.53,-5.11|74
Imzouren|35.15,-3.85|40
Jerada|34.31,-2.16|44
Kasba Tadla|32.60,-6.27|41
Kenitra|34.26,-6.58|367
Khemisset|33.82,-6.07|107
Khenifra|32.93,-5.66|74
Khouribga|32.88,-6.91|168
Ksar El Kebir|35.00,-5.90|109
Larache|35.19,-6.16|109
Marrakesh|31.63,-8.00|839
Martil|35.62,-5.28|40
Mechraa Bel Ksiri|34.57,-5.96|28
Meknès|33.89,-5.55|546
Midelt|32.69,-4.75|45
Mohammedia|33.69,-7.38|188
Nador|35.17,-2.93|129
Ouarzazat|30.92,-6.89|57
Oued Zem|32.86,-6.57|85
Ouezzane|34.80,-5.58|59
Oujda-Angad|34.68,-1.91|405
Oulad Teïma|30.39,-9.21|67
Oulmes|33.43,-6.00|19
Rabat|34.01,-6.83|1656
Reçani|31.28,-4.27|20
Safi|32.30,-9.24|288
Sale|34.05,-6.80|903
Salé Al Jadida|34.00,-6.74|200
Sefrou|33.83,-4.83|65
Settat|33.00,-7.62|119
Setti Fatma|31.23,-7.68|22
Sidi Bennour|32.65,-8.43|40
Sidi Ifni|29.38,-10.17|20
Sidi Qacem|34.22,-5.71|75
Sidi Slimane|34.26,-5.93|79
Sidi Yahia El Gharb|34.30,-6.30|32
Skhirate|33.85,-7.03|45
Smara|26.74,-11.67|42
Souq Larb’a al Gharb|34.69,-6.00|44
Tahla|34.05,-4.42|26
Tan-Tan|28.44,-11.10|62
Tangier|35.77,-5.80|688
Taounate|34.54,-4.64|33
Taourirt|34.41,-2.90|83
Taroudant|30.47,-8.88|71
Taza|34.21,-4.01|142
Temara|33.93,-6.91|314
Tiflet|33.89,-6.31|70
Tinghir|31.51,-5.53|37
Tirhanimîne|35.24,-3.95|56
Tiznit|29.70,-9.73|55
Tétouan|35.58,-5.37|326
Youssoufia|32.25,-8.53|65
Zagora|30.33,-5.84|35
Zaïo|34.94,-2.73|30
# MC
Monaco|43.73,7.42|33
# MD
Bender|46.83,29.48|110
Bilicenii Vechi|47.66,28.05|15
Bălţi|47.76,27.93|125
Cahul|45.90,28.20|34
Ceadîr-Lunga|46.06,28.83|23
Chisinau|47.01,28.86|636
Comrat|46.29,28.66|23
Căuşeni|46.64,29.41|22
Drochia|48.04,27.81|16
Dubăsari|47.27,29.17|23
Edineţ|48.17,27.30|23
Floreşti|47.89,28.29|17
Hînceşti|46.83,28.59|17
Orhei|47.38,28.82|25
Rîbniţa|47.77,29.01|55
Soroca|48.16,28.28|27
Strășeni|47.14,28.61|19
Tiraspol|46.84,29.63|157
Ungheni|47.21,27.80|34
# ME
Bar|42.09,19.10|18
Bijelo Polje|43.04,19.75|15
Budva|42.29,18.84|18
Cetinje|42.39,18.91|15
Herceg Novi|42.45,18.54|20
Nikšić|42.77,18.94|58
Pljevlja|43.36,19.36|19
Podgorica|42.44,19.26|136
# MG
Alarobia|-18.97,47.73|16
Ambalavao|-21.83,46.93|28
Ambanja|-13.67,48.45|31
Ambarakaraka|-13.50,48.87|16
Ambato Boeny|-16.47,46.72|23
Ambatofinandrahana|-20.55,46.80|26
Ambatolampy|-19.38,47.42|28
Ambatondrazaka|-17.83,48.42|43
Ambilobe|-13.20,49.05|56
Amboanjo|-22.00,47.85|17
Amboasary|-25.03,46.38|36
Ambohitrolomahitsy|-18.70,47.68|17
Ambositra|-20.53,47.24|30
Ambovombe|-25.18,46.09|67
Ampahana|-14.75,50.22|25
Ampanihy|-24.69,44.75|26
Amparafaravola|-17.59,48.22|52
Ampasimanolotra|-18.82,49.07|21
Andapa|-14.65,49.65|21
Andilamena|-17.01,48.57|20
Anjozorobe|-18.40,47.87|19
Ankazoabo|-22.28,44.52|26
Ankazobe|-18.32,47.12|16
Ankazondandy|-18.70,47.78|16
Antalaha|-14.90,50.28|34
Antananarivo|-18.91,47.54|1391
Antanifotsy|-19.65,47.32|71
Antsirabe|-19.87,47.03|186
Antsiranana|-12.32,49.29|83
Antsohihy|-14.88,47.99|21
Antsohimbondrona|-13.08,48.85|32
Arivonimamo|-19.02,47.18|22
Bealanana|-14.54,48.75|17
Belo sur Tsiribihina|-19.70,44.55|24
Beloha|-25.17,45.05|23
Beroroha|-21.67,45.17|19
Betafo|-19.83,46.85|30
Betioky|-23.72,44.38|31
Fandriana|-20.23,47.38|31
Farafangana|-22.82,47.83|25
Faratsiho|-19.40,46.95|38
Fenoarivo Atsinanana|-17.38,49.41|21
Fenoarivo Be|-18.43,46.57|20
Fianarantsoa|-21.45,47.09|167
Hell-Ville|-13.40,48.27|23
Ifanadiana|-21.30,47.63|18
Ifatsy|-22.40,47.75|15
Ihosy|-22.40,46.13|17
Ikalamavony|-21.15,46.58|16
Ikongo|-21.88,47.43|32
Kopoky|-25.20,45.20|15
Maevatanana|-16.95,46.83|24
Mahajanga|-15.72,46.32|155
Mahanoro|-19.90,48.80|40
Maintirano|-18.06,44.03|16
Manakara|-22.15,48.01|35
Mananara|-16.17,49.77|41
Mananjary|-21.23,48.34|28
Manjakandriana|-18.92,47.80|32
Maroantsetra|-15.44,49.74|24
Marolambo|-20.05,48.12|26
Marovoay|-16.11,46.64|31
Miandrarivo|-19.43,46.75|27
Miandrivazo|-19.53,45.46|21
Moramanga|-18.95,48.23|29
Morondava|-20.29,44.32|37
Nosy Varika|-20.58,48.53|37
Sadabe|-18.63,47.70|17
Sahavato|-20.60,48.33|28
Sakaraha|-22.90,44.53|22
Sambava|-14.27,50.17|32
Sitampiky|-16.67,46.10|21
Soanierana Ivongo|-16.92,49.58|39
Soanindrariny|-19.90,47.23|21
Soavinandriana|-19.17,46.73|40
Toamasina|-18.15,49.40|206
Toliara|-23.35,43.67|115
Tsaratanana|-16.80,47.65|17
Tsiombe|-25.30,45.48|30
Tsiroanomandidy|-18.77,46.05|27
Tôlanaro|-25.03,46.98|45
Vangaindrano|-23.35,47.60|24
Vavatenina|-17.47,49.20|37
Vohibinany|-17.35,49.03|25
Vohipaho|-23.55,47.50|27
Vondrozo|-22.82,47.28|20
# MH
Ebaye|8.77,167.74|15
Majuro|7.09,171.38|25
# MK
Bitola|41.03,21.33|87
Bogovinje|41.92,20.91|15
Brvenica|41.97,20.98|16
Butel|42.03,21.45|36
Centar Župa|41.48,20.56|45
Debar|41.52,20.52|18
Delcevo|41.97,22.77|17
Gevgelija|41.14,22.50|21
Gostivar|41.80,20.91|51
Ilinden|41.99,21.58|16
Kamenjane|41.95,20.93|15
Kavadarci|41.43,22.01|39
Kisela Voda|41.95,21.50|58
Kičevo|41.51,20.96|31
Kochani|41.92,22.41|34
Kriva Palanka|42.20,22.33|21
Kumanovo|42.13,21.71|76
Lipkovo|42.16,21.59|28
Negotino|41.48,22.09|20
Ohrid|41.12,20.80|55
Prilep|41.35,21.56|74
Radovis|41.64,22.46|25
Resen|41.09,21.01|17
Shtip|41.75,22.20|48
Skopje|42.00,21.43|475
Struga|41.18,20.68|37
Strumica|41.44,22.64|46
Studeničane|41.92,21.53|18
Tearce|42.08,21.05|23
Tetovo|42.01,20.97|73
Veles|41.72,21.78|58
Vinica|41.88,22.51|18
Zelino|41.98,21.06|25
Čair|42.02,21.44|65
Šuto Orizare|42.04,21.43|21
# ML
Bafoulabé|13.81,-10.83|27
Bamako|12.65,-8.00|1297
Banamba|13.55,-7.45|31
Bougouni|11.42,-7.48|35
Djénné|13.91,-4.55|22
Gao|16.27,-0.04|87
Kangaba|11.93,-8.42|17
Kati|12.74,-8.07|43
Kayes|14.45,-11.44|78
Kolokani|13.57,-8.03|49
Koulikoro|12.86,-7.56|24
Koutiala|12.39,-5.46|99
Markala|13.70,-6.07|54
Mopti|14.48,-4.18|108
Sagalo|12.20,-10.70|16
San|13.30,-4.90|25
Sikasso|11.32,-5.67|145
Ségou|13.43,-6.22|93
Timbuktu|16.77,-3.01|32
Yorosso|12.36,-4.78|17
# MM
Bago|17.34,96.48|244
Bhamo|24.25,97.23|48
Bogale|16.29,95.40|69
Chauk|20.90,94.82|91
Dawei|14.08,98.19|137
Hakha|22.64,93.61|20
Hinthada|17.65,95.46|135
Hpa-An|16.89,97.63|50
Kanbe|16.71,96.00|58
Kawthoung|9.98,98.55|58
Kayan|16.91,96.56|40
Kyaikkami|16.08,97.56|48
Kyaiklat|16.45,95.72|52
Kyaikto|17.31,97.01|49
Kyain Seikgyi Township|15.82,98.25|246
Kyaukse|21.61,96.14|50
Lashio|22.94,97.75|131
Letpandan|17.79,95.75|39
Loikaw|19.68,97.21|17
Magway|20.15,94.93|97
Mandalay|21.97,96.08|1208
Martaban|16.53,97.62|49
Maubin|16.73,95.65|52
Mawlaik|23.64,94.40|45
Mawlamyinegyunn|16.38,95.26|39
Mawlamyine|16.49,97.63|439
Meiktila|20.88,95.86|177
Minbu|20.18,94.88|57
Mogok|22.92,96.51|91
Monywa|22.11,95.14|182
Mudon|16.26,97.72|89
Myanaung|18.29,95.32|42
Myawadi|16.69,98.51|45
Myaydo|19.37,95.22|58
Myeik|12.44,98.60|173
Myingyan|21.46,95.39|142
Myitkyina|25.38,97.40|91
Nay Pyi Taw|19.75,96.13|925
Nyaungdon|17.04,95.64|40
Nyaunglebin|17.95,96.72|90
Pakokku|21.33,95.08|127
Pathein|16.78,94.73|237
Paungde|18.49,95.51|37
Pyapon|16.29,95.68|66
Pyay|18.82,95.22|135
Pyin Oo Lwin|22.04,96.46|117
Pyinmana|19.74,96.21|97
Pyu|18.48,96.44|40
Sagaing|21.88,95.98|79
Shwebo|22.57,95.70|89
Sittwe|20.15,92.90|178
Syriam|16.77,96.25|69
Tachilek|20.45,99.88|52
Taungdwingyi|20.01,95.55|70
Taunggyi|20.79,97.04|160
Taungoo|18.94,96.43|107
Thanatpin|17.29,96.58|38
Tharyarwady|17.65,95.79|54
Thaton|16.92,97.37|124
Thayetmyo|19.32,95.18|98
Thongwa|16.76,96.52|52
Twante|16.71,95.93|47
Wakema|16.60,95.18|43
Yamethin|20.43,96.14|60
Yangon|16.81,96.16|4478
Yenangyaung|20.47,94.87|111
# MN
Altai|46.37,96.26|16
Arvayheer|46.26,102.78|26
Baruun-Urt|46.68,113.28|16
Bayanhongor|46.19,100.72|26
Bulgan|48.81,103.53|17
Dalandzadgad|43.57,104.42|15
Darhan|49.49,105.92|74
Dzüünharaa|48.85,106.46|19
Erdenet|49.03,104.08|80
Hovd|44.67,102.17|28
Khovd|48.01,91.64|31
Mandalgovi|45.76,106.27|15
Murun-kuren|49.63,100.16|28
Saynshand|44.88,110.12|20
Sühbaatar|50.23,106.21|24
Ulaangom|49.98,92.07|28
Ulan Bator|47.91,106.88|845
Uliastay|47.74,96.84|16
Ölgii|48.97,89.96|28
# MO
Macau|22.20,113.55|520
# MP
Saipan|15.21,145.75|48
San Jose Village|14.97,145.62|15
# MQ
Ducos|14.58,-60.97|17
Fort-de-France|14.60,-61.07|90
La Trinité|14.74,-60.96|15
Le François|14.62,-60.90|20
Le Lamentin|14.61,-61.00|39
Le Robert|14.68,-60.94|24
# MR
Aleg|17.05,-13.91|15
Atar|20.52,-13.05|24
Kaédi|16.15,-13.50|55
Kiffa|16.62,-11.40|40
Nouadhibou|20.94,-17.04|72
Nouakchott|18.09,-15.98|661
Néma|16.62,-7.26|60
Rosso|16.51,-15.81|49
Sélibaby|15.16,-12.18|18
Tékane|16.60,-15.35|22
Zouerate|22.74,-12.47|38
# MT
Birkirkara|35.90,14.46|22
Mosta|35.91,14.43|18
Qormi|35.88,14.47|18
Żabbar|35.88,14.54|15
# MU
Bambous|-20.26,57.41|15
Beau Bassin-Rose Hill|-20.23,57.47|111
Bel Air Rivière Sèche|-20.26,57.75|18
Centre de Flacq|-20.19,57.71|18
Curepipe|-20.32,57.53|84
Goodlands|-20.04,57.65|21
Le Hochet|-20.14,57.52|15
Mahébourg|-20.41,57.70|17
Port Louis|-20.16,57.50|155
Quatre Bornes|-20.26,57.48|81
Saint Pierre|-20.22,57.52|16
Triolet|-20.06,57.55|23
Vacoas|-20.30,57.48|110
# MV
Male|4.18,73.51|104
# MW
Balaka|-14.98,34.96|19
Blantyre|-15.78,35.01|585
Dedza|-14.38,34.33|16
Karonga|-9.93,33.93|34
Kasungu|-13.03,33.48|43
Lilongwe|-13.97,33.79|647
Liwonde|-15.07,35.23|22
Mangochi|-14.48,35.26|40
Mchinji|-13.80,32.88|18
Mulanje|-16.03,35.50|16
Mzimba|-11.90,33.60|19
Mzuzu|-11.47,34.02|175
Nkhotakota|-12.93,34.30|25
Nsanje|-16.92,35.26|22
Rumphi|-11.02,33.86|21
Salima|-13.78,34.46|30
Zomba|-15.39,35.32|81
# MX
Abasolo|20.45,-101.53|27
Acajete|19.11,-97.95|21
Acaponeta|22.49,-105.36|19
Acapulco de Juárez|16.85,-99.91|673
Acatlán de Osorio|18.20,-98.05|16
Acatzingo|18.98,-97.78|26
Acayucan|17.95,-94.91|51
Actopan|20.27,-98.94|29
Acámbaro|20.03,-100.72|58
Agua Dulce|18.14,-94.15|36
Agua Prieta|31.33,-109.55|77
Aguascalientes|21.88,-102.28|722
Ahualulco de Mercado|20.70,-103.97|16
Ajalpan|18.38,-97.26|28
Alborada Jaltenco|19.66,-99.07|15
Aldama|28.84,-105.91|19
Allende|18.16,-94.39|24
Altepexi|18.37,-97.30|18
Alto Lucero|20.95,-97.44|15
Altotonga|19.77,-97.25|20
Alvarado|18.77,-95.76|23
Amecameca|19.12,-98.77|32
Ameca|20.55,-104.05|36
Amozoc de Mota|19.05,-98.05|77
Anáhuac|27.24,-100.13|17
Apan|19.71,-98.45|27
Apaseo el Alto|20.46,-100.62|28
Apaseo el Grande|20.54,-100.68|26
Apatzingán|19.09,-102.36|99
Apizaco|19.41,-98.14|50
Arandas|20.71,-102.35|52
Arcelia|18.32,-100.28|19
Ario de Rosales|19.21,-101.71|17
Arriaga|16.24,-93.90|24
Atlacomulco de Fabela|19.80,-99.88|23
Atlixco|18.91,-98.44|87
Atotonilco el Alto|20.55,-102.51|27
Atoyac de Álvarez|17.21,-100.43|21
Autlán de Navarro|19.77,-104.37|45
Axochiapan|18.50,-98.75|18
Ayutla de los Libres|16.96,-99.10|15
Azcapotzalco|19.49,-99.19|415
Banderilla|19.59,-96.94|20
Benito Juarez|19.40,-99.16|355
Berriozábal|16.80,-93.27|28
Buenavista|19.61,-99.17|206
Cabo San Lucas|22.89,-109.91|68
Cacahoatán|14.99,-92.16|17
Cadereyta Jiménez|25.59,-100.00|68
Cadereyta|25.58,-99.98|68
Calpulalpan|19.59,-98.57|33
Calvillo|21.85,-102.72|20
Camargo|27.68,-105.17|40
Campeche|19.84,-90.53|220
Cananea|30.99,-110.29|32
Cancún|21.17,-86.85|628
Capulhuac de Mirafuentes|19.19,-99.47|21
Carlos A. Carrillo|18.37,-95.75|18
Casa Blanca|19.04,-98.12|17
Castaños|26.79,-101.43|24
Catemaco|18.42,-95.11|28
Celaya|20.52,-100.82|340
Centro Familiar la Soledad|21.14,-101.75|32
Cerro Azul|21.19,-97.74|22
Chalco|19.26,-98.90|169
Champotón|19.35,-90.72|31
Chapala|20.30,-103.19|22
Chetumal|18.51,-88.30|151
Chiapa de Corzo|16.71,-93.01|45
Chichén-Itzá|20.67,-88.57|18
Chicoloapan|19.42,-98.90|173
Chiconcuac|19.56,-98.90|22
Chignahuapan|19.84,-98.03|20
Chihuahua|28.64,-106.09|809
Chilapa de Álvarez|17.60,-99.17|31
Chilpancingo|17.55,-99.51|187
Cholula|19.06,-98.30|88
Cihuatlán|19.24,-104.57|18
Cintalapa de Figueroa|16.68,-93.72|42
Ciudad Acuña|29.32,-100.95|134
Ciudad Altamirano|18.36,-100.67|25
Ciudad Apodaca|25.78,-100.19|467
Ciudad Benito Juárez|25.65,-100.10|152
Ciudad Constitución|25.03,-111.66|41
Ciudad Delicias|28.19,-105.47|118
Ciudad Fernández|21.94,-100.01|32
Ciudad General Escobedo|25.80,-100.32|352
Ciudad Guadalupe Victoria|24.44,-104.12|17
Ciudad Guzmán|19.70,-103.46|98
Ciudad Hidalgo|19.69,-100.55|61
Ciudad Lerdo|25.54,-103.52|80
Ciudad Lázaro Cárdenas|17.97,-102.22|79
Ciudad López Mateos|19.56,-99.26|489
Ciudad Madero|22.27,-97.84|197
Ciudad Mante|22.74,-98.97|85
Ciudad Melchor Múzquiz|27.88,-101.52|35
Ciudad Mendoza|18.81,-97.18|36
Ciudad Miguel Alemán|26.40,-99.03|20
Ciudad Nezahualcoyotl|19.40,-99.01|1105
Ciudad Obregón|27.49,-109.94|299
Ciudad Río Bravo|25.99,-98.09|96
Ciudad Sabinas Hidalgo|26.50,-100.18|33
Ciudad Sahagun|19.78,-98.57|29
Ciudad Serdán|18.99,-97.45|24
Ciudad Valles|22.00,-99.01|125
Ciudad Victoria|23.74,-99.15|305
Ciudad de Allende|25.28,-100.01|26
Ciudad de Armería|18.94,-103.96|16
Ciudad de Huajuapan de León|17.81,-97.78|53
Ciudad de Huitzuco|18.30,-99.33|17
Ciudad de Villa de Álvarez|19.27,-103.74|118
Ciudad del Carmen|18.65,-91.83|169
Ciénega de Flores|25.95,-100.17|15
Coacalco|19.63,-99.11|278
Coatepec|19.45,-96.96|54
Coatzacoalcos|18.15,-94.44|236
Coatzintla|20.49,-97.47|34
Colima|19.25,-103.73|137
Colonia del Sol|22.91,-109.93|48
Comalcalco|18.26,-93.22|41
Comitán|16.25,-92.14|98
Comonfort|20.72,-100.76|24
Contla|19.33,-98.17|28
Cortazar|20.48,-100.96|62
Cosamaloapan|18.37,-95.80|31
Coscomatepec de Bravo|19.07,-97.05|15
Cosoleacaque|18.00,-94.64|22
Coyoacán|19.35,-99.16|620
Coyotepec|19.78,-99.21|36
Coyula|20.66,-103.23|30
Cozumel|20.50,-86.94|77
Crucecita|15.77,-96.14|15
Cuauhtémoc|19.45,-99.15|532
Cuautepec de Hinojosa|20.04,-98.31|19
Cuautitlán Izcalli|19.64,-99.22|485
Cuautitlán|19.67,-99.18|108
Cuautlancingo|19.09,-98.27|25
Cuautla|18.81,-98.94|154
Cuernavaca|18.93,-99.23|339
Culiacán|24.79,-107.39|676
Cunduacán|18.07,-93.17|20
Delegación Cuajimalpa de Morelos|19.37,-99.29|160
Dolores Hidalgo Cuna de la Independencia Nacional|21.16,-100.93|59
Don Antonio|19.87,-98.93|18
Ecatepec de Morelos|19.60,-99.06|1655
El Grullo|19.81,-104.22|21
El Pueblito|20.54,-100.44|71
El Quince|20.54,-103.28|18
El Rosario|22.99,-105.86|16
El Salto|23.78,-105.36|24
Emiliano Zapata|18.84,-99.18|49
Empalme|27.96,-110.81|43
Encarnación de Díaz|21.53,-102.24|25
Ensenada|31.87,-116.60|280
Escuinapa|22.83,-105.78|31
Escárcega|18.61,-90.75|29
Felipe Carrillo Puerto|19.58,-88.05|26
Fortín de las Flores|18.91,-97.00|21
Fraccionamiento Ciudad Olmeca|18.15,-94.55|16
Fraccionamiento Real Palmas|25.90,-100.16|35
Francisco I. Madero|25.77,-103.27|27
Fresnillo|23.18,-102.87|121
Frontera|26.93,-101.45|69
Fuentes del Valle|19.63,-99.14|74
García|25.81,-100.60|94
Guacamayas|18.02,-102.21|38
Guadalajara|20.67,-103.39|1495
Guadalupe Victoria|32.29,-115.11|17
Guadalupe|25.68,-100.26|674
Guamúchil|25.46,-108.08|64
Guanajuato|21.02,-101.26|72
Guasave|25.57,-108.47|71
Gustavo Adolfo Madero|19.49,-99.11|1186
Gómez Palacio|25.57,-103.50|257
Hacienda Santa Fe|20.52,-103.38|87
Hermosillo|29.10,-110.98|715
Heroica Caborca|30.72,-112.16|60
Heroica Ciudad de Tlaxiaco|17.27,-97.68|18
Heroica Guaymas|27.92,-110.90|113
Heroica Matamoros|25.88,-97.50|450
Heróica Zitácuaro|19.44,-100.36|84
Hidalgo|25.97,-100.45|17
Huamantla|19.31,-97.93|52
Huatabampo|26.83,-109.64|30
Huatusco|19.15,-96.97|31
Huauchinango|20.17,-98.05|56
Huejotzingo|19.16,-98.41|26
Huejutla de Reyes|21.14,-98.42|40
Huetamo de Núñez|18.63,-100.90|22
Huilango|19.68,-99.26|17
Huimanguillo|17.83,-93.39|27
Huixquilucan|19.36,-99.35|125
Huixtla|15.14,-92.46|32
Hunucmá|21.02,-89.88|25
Iguala de la Independencia|18.35,-99.54|118
Irapuato|20.68,-101.36|381
Isla|18.03,-95.53|26
Ixmiquilpan|20.48,-99.22|35
Ixtaczoquitlán|18.85,-97.06|26
Ixtapa-Zihuatanejo|17.64,-101.55|67
Ixtapaluca|19.32,-98.88|322
Ixtapan de la Sal|18.84,-99.68|18
Ixtapa|20.72,-105.20|29
Ixtepec|16.56,-95.10|25
Ixtlán del Río|21.04,-104.37|23
Izamal|20.94,-89.02|16
Iztacalco|19.40,-99.10|384
Iztapalapa|19.36,-99.06|1816
Izúcar de Matamoros|18.60,-98.46|43
Jacona de Plancarte|19.95,-102.31|57
Jalostotitlán|21.17,-102.46|24
Jalpa de Méndez|18.18,-93.06|16
Jamay|20.29,-102.71|17
Jaral del Progreso|20.37,-101.06|20
Jerez de García Salinas|22.65,-102.99|43
Jesús María|21.96,-102.34|43
Jesús del Monte|19.38,-99.29|23
Jiménez|28.33,-105.40|31
Jiquílpan de Juárez|19.99,-102.72|24
Jiutepec|18.88,-99.18|162
Jocotepec|20.29,-103.43|19
Jojutla|18.61,-99.18|19
José Cardel|19.37,-96.37|19
Juan Aldama|24.29,-103.39|15
Juan José Ríos|25.76,-108.82|24
Juchitepec|19.10,-98.88|16
Juchitán de Zaragoza|16.44,-95.02|75
Juventino Rosas|20.64,-100.99|42
Juárez|31.72,-106.46|1321
Jáltipan de Morelos|17.97,-94.71|33
Kanasín|20.93,-89.56|77
La Barca|20.29,-102.55|35
La Cruz|23.92,-106.89|16
La Ermita|21.15,-101.73|20
La Isla|18.60,-96.15|25
La Magdalena Tlaltelulco|19.28,-98.20|17
La Orilla|18.00,-102.23|20
La Piedad|20.34,-102.03|83
La Providencia Siglo XXI|20.06,-98.72|17
Lagos de Moreno|21.36,-101.94|98
Las Choapas|17.91,-94.10|43
Las Delicias|32.41,-116.94|15
Las Margaritas|16.31,-91.98|21
Las Pintas de Arriba|20.57,-103.32|23
Las Pintitas|20.56,-103.30|27
Las Rosas|16.37,-92.37|19
Lerdo de Tejada|18.63,-95.52|19
Lerma de Villada|19.29,-99.51|23
Leyva Solano|25.66,-108.64|28
León de los Aldama|21.13,-101.67|1239
Libres|19.47,-97.69|16
Loma Bonita|18.11,-95.88|31
Lomas del Sur|20.49,-103.42|19
Loreto|22.27,-101.99|24
Los Mochis|25.79,-109.00|257
Los Reyes Acaquilpan|19.36,-98.98|85
Los Reyes de Juárez|18.95,-97.80|17
Los Reyes de Salgado|19.59,-102.47|39
Lázaro Cárdenas|30.53,-115.93|16
Macuspana|17.76,-92.60|32
Magdalena Contreras|19.33,-99.21|238
Magdalena de Kino|30.63,-110.96|27
Magdalena|20.91,-103.98|16
Manuel Ojinaga|29.56,-104.42|23
Manzanillo|19.12,-104.34|130
Mapastepec|15.43,-92.90|18
Maravatío de Ocampo|19.89,-100.44|34
Marfil|20.99,-101.28|29
Martínez de la Torre|20.07,-97.06|60
Matamoros|25.53,-103.23|52
Matehuala|23.65,-100.64|77
Matías Romero|16.88,-95.04|19
Mazatlan|25.19,-99.83|45
Mazatlán|23.23,-106.41|382
Melchor Ocampo|19.70,-99.14|39
Meoqui|28.27,-105.48|23
Metepec|19.26,-99.60|28
Mexicali|32.63,-115.45|690
Mexico City|19.43,-99.13|12294
Mezcales|20.73,-105.28|20
Miahuatlán de Porfirio Díaz|16.33,-96.60|24
Miguel Hidalgo|19.43,-99.20|373
Milpa Alta|19.19,-99.02|18
Minatitlán|18.00,-94.56|112
Misantla|19.93,-96.85|27
Mitras Poniente|25.78,-100.43|18
Mixquiahuala de Juarez|20.23,-99.21|26
Monclova|26.91,-101.42|215
Monterrey|25.68,-100.32|1136
Morelia|19.70,-101.18|598
Moroleón|20.13,-101.19|43
Motozintla|15.37,-92.25|24
Motul|21.10,-89.28|23
Moyotzingo|19.25,-98.40|27
Mérida|20.98,-89.62|778
Nanchital de Lázaro Cárdenas del Río|18.07,-94.41|25
Naranjos|21.35,-97.69|20
Naucalpan de Juárez|19.48,-99.24|792
Nava|28.42,-100.77|22
Navojoa|27.07,-109.44|114
Navolato|24.77,-107.70|29
Nicolás R Casillas|20.55,-103.47|30
Nicolás Romero|19.64,-99.31|282
Nochistlán de Mejía|21.36,-102.85|17
Nogales|31.31,-110.94|213
Nueva Italia de Ruiz|19.02,-102.09|32
Nueva Rosita|27.94,-101.22|38
Nuevo Casas Grandes|30.42,-107.91|56
Nuevo Laredo|27.48,-99.52|374
Nuevo México|20.76,-103.44|28
Oaxaca|17.07,-96.72|255
Ocosingo|16.91,-92.09|42
Ocotlán de Morelos|16.79,-96.67|15
Ocotlán|20.36,-102.77|84
Ocoyoacac|19.27,-99.46|26
Ocozocoautla de Espinosa|16.76,-93.37|39
Ojinaga|29.57,-104.54|22
Ojo de Agua|19.68,-99.01|242
Ometepec|16.69,-98.41|24
Orizaba|18.85,-97.10|121
Oxkutzkab|20.31,-89.42|23
Ozumba de Alzate|19.04,-98.80|17
Pabellón de Arteaga|22.15,-102.28|29
Pachuca de Soto|20.12,-98.73|257
Palau|27.89,-101.42|17
Palenque|17.51,-91.98|43
Palmarito Tochapan|18.90,-97.64|17
Papalotla|19.17,-98.20|23
Papantla de Olarte|20.45,-97.32|54
Paracho de Verduzco|19.65,-102.05|19
Parque Industrial Ciudad Mitras|25.79,-100.45|18
Parral|26.93,-105.67|105
Parras de la Fuente|25.44,-102.18|34
Peribán de Ramos|19.52,-102.41|15
Perote|19.56,-97.24|38
Petatlán|17.54,-101.27|22
Peto|20.13,-88.92|20
Piedras Negras|28.70,-100.52|150
Pijijiapan|15.69,-93.21|17
Pinotepa Nacional|16.34,-98.05|30
Playa del Carmen|20.63,-87.08|150
Playas del Rosario|17.85,-92.93|22
Poza Rica de Hidalgo|20.53,-97.46|185
Progreso de Alvaro Obregon|20.25,-99.19|17
Progreso|21.28,-89.66|37
Puebla|19.04,-98.20|1434
Pueblo Nuevo|23.38,-105.38|19
Puente de Ixtla|18.61,-99.32|21
Puerto Escondido|15.87,-97.08|26
Puerto Peñasco|31.32,-113.54|57
Puerto Vallarta|20.62,-105.23|203
Puruándiro|20.09,-101.52|31
Purísima de Bustos|21.03,-101.88|44
Pánuco|22.05,-98.18|41
Pátzcuaro|19.52,-101.61|55
Pénjamo|20.43,-101.72|40
Pórticos de San Antonio|32.44,-117.03|34
Ramos Arizpe|25.54,-100.95|67
Rancho La Gloria|32.45,-117.00|27
Reforma|17.87,-93.15|26
Reyes Acozac|19.78,-98.98|22
Reynosa|26.08,-98.29|589
Rincón de Romos|22.23,-102.32|28
Rioverde|21.93,-99.99|53
Rodolfo Sánchez Taboada|31.72,-116.57|23
Romita|20.87,-101.52|21
Rosarito|32.36,-117.05|65
Río Blanco|18.83,-97.16|41
Río de Teapa|17.78,-92.90|27
Sabinas|27.86,-101.12|55
Sahuayo de Morelos|20.06,-102.72|64
Salamanca|20.57,-101.19|160
Salina Cruz|16.18,-95.19|77
Salinas de Hidalgo|22.63,-101.71|17
Saltillo|25.42,-101.01|710
Salvatierra|20.21,-100.88|37
San Andrés Cholula|19.05,-98.30|40
San Andrés Cuexcontitlán|19.36,-99.62|18
San Andrés Tuxtla|18.45,-95.21|62
San Antonio Acahualco|19.27,-99.77|16
San Antonio Tecómitl|19.22,-98.99|24
San Antonio de la Cal|17.03,-96.70|20
San Bernardino Tlaxcalancingo|19.03,-98.28|55
San Buenaventura|19.30,-98.86|45
San Cristóbal de las Casas|16.73,-92.64|158
San Francisco Acuautla|19.35,-98.86|28
San Francisco Tlalcilalcalpan|19.29,-99.77|17
San Francisco de los Romo|22.08,-102.27|16
San Francisco del Rincón|21.02,-101.86|71
San Jerónimo Cuatro Vientos|19.29,-98.84|37
San Jorge Pueblo Nuevo|19.25,-99.63|23
San José Guadalupe Otzacatipan|19.34,-99.59|31
San José Iturbide|21.00,-100.38|23
San José del Cabo|23.06,-109.70|70
San José del Castillo|20.51,-103.24|16
San José del Valle|20.76,-105.23|23
San Juan Ixtayopan|19.23,-99.00|24
San Juan Zitlaltepec|19.81,-99.15|20
San Juan de los Lagos|21.25,-102.33|49
San Juan del Río|20.39,-100.00|139
San Luis Potosí|22.15,-100.98|723
San Luis Río Colorado|32.46,-114.77|158
San Luis de la Paz|21.30,-100.52|50
San Martin Texmelucan de Labastida|19.28,-98.44|76
San Martín Azcatepec|19.69,-98.97|35
San Martín Cuautlalpan|19.28,-98.83|24
San Mateo Atenco|19.27,-99.53|68
San Mateo Huitzilzingo|19.23,-98.93|15
San Mateo Otzacatipan|19.33,-99.60|23
San Miguel Ajusco|19.22,-99.20|30
San Miguel Coatlinchán|19.45,-98.87|23
San Miguel Topilejo|19.20,-99.14|35
San Miguel de Allende|20.92,-100.74|70
San Miguel el Alto|21.03,-102.40|24
San Nicolás de los Garza|25.74,-100.30|443
San Pablo Autopan|19.36,-99.66|35
San Pablo Oztotepec|19.19,-99.07|16
San Pablo de las Salinas|19.67,-99.09|156
San Pedro Garza Garcia|25.66,-100.40|122
San Pedro Garza García|25.66,-100.41|123
San Pedro Totoltepec|19.31,-99.57|21
San Rafael Tlanalapan|19.29,-98.47|16
San Salvador Atenco|19.55,-98.92|17
San Salvador El Seco|19.13,-97.64|17
San Salvador Tizatlalli|19.26,-99.59|61
San Sebastián el Grande|20.53,-103.43|28
Sanctorum|19.10,-98.25|28
Santa Ana Chiautempan|19.31,-98.19|48
Santa Ana Xalmimilulco|19.21,-98.38|16
Santa Anita|20.55,-103.44|20
Santa Catarina|25.67,-100.46|268
Santa Cruz Xoxocotlán|17.03,-96.74|67
Santa María Ajoloapan|19.76,-98.96|18
Santa María Atzompa|17.10,-96.78|22
Santa María Chimalhuacán|19.42,-98.95|612
Santa Rosa Jauregui|20.74,-100.45|19
Santa Rosa Treinta|18.70,-99.18|17
Santa Teresa|19.84,-99.23|37
Santiago Ixcuintla|21.81,-105.21|18
Santiago Momoxpan|19.07,-98.27|18
Santiago Papasquiaro|25.04,-105.42|26
Santiago Teyahualco|19.66,-99.12|54
Santiago Tlacotepec|19.23,-99.67|16
Santiago Tulantepec|20.04,-98.36|16
Santiago Tuxtla|18.47,-95.30|15
Santiago de Querétaro|20.59,-100.39|626
Santo Domingo Tehuantepec|16.32,-95.24|42
Sayula|19.88,-103.60|27
Silao|20.94,-101.43|74
Soledad de Graciano Sánchez|22.19,-100.94|255
Sombrerete|23.63,-103.64|22
Suchiapa|16.63,-93.10|17
Tacámbaro de Codallos|19.24,-101.46|26
Tala|20.65,-103.70|35
Tamazula de Gordiano|19.68,-103.25|19
Tamazunchale|21.26,-98.79|25
Tampico|22.29,-97.88|309
Tamuín|22.01,-98.78|16
Tangancícuaro de Arista|19.89,-102.21|15
Tantoyuca|21.35,-98.23|31
Tapachula|14.90,-92.26|203
Taxco de Alarcón|18.55,-99.61|52
Teapa|17.55,-92.95|27
Tecamachalco|18.88,-97.73|29
Tecate|32.57,-116.63|65
Tecax|20.21,-89.29|26
Tecomán|18.92,-103.88|86
Tecámac de Felipe Villanueva|19.71,-98.97|16
Tecámac|19.71,-98.97|15
Tehuacán|18.46,-97.40|249
Tejupilco de Hidalgo|18.90,-100.15|26
Teloloapan|18.37,-99.87|24
Temixco|18.85,-99.23|98
Tenango de Arista|19.10,-99.59|22
Tenosique|17.47,-91.42|33
Teocaltiche|21.43,-102.57|24
Teolocholco|19.24,-98.19|16
Teoloyucan|19.74,-99.18|51
Teopisca|16.54,-92.47|16
Teotihuacán de Arista|19.69,-98.86|23
Teotihuacán|19.69,-98.86|23
Tepalcatepec|19.19,-102.85|15
Tepatitlán de Morelos|20.82,-102.76|92
Tepatlaxco de Hidalgo|19.08,-97.97|16
Tepeaca|18.97,-97.90|27
Tepeapulco|19.79,-98.55|15
Tepeji del Río de Ocampo|19.90,-99.34|34
Tepexpan|19.61,-98.94|103
Tepic|21.51,-104.90|333
Tepotzotlán|19.72,-99.22|38
Tequila|20.88,-103.84|29
Tequisquiapan|20.52,-99.89|30
Tequixquiac|19.91,-99.14|23
Terrazas del Valle|32.49,-116.83|20
Tesistán|20.80,-103.47|62
Tetla|19.44,-98.10|15
Texcoco de Mora|19.51,-98.88|105
Teziutlan|19.82,-97.36|59
Tezoyuca|19.59,-98.91|17
Ticul|20.40,-89.54|33
Tierra Blanca|18.45,-96.36|48
Tijuana|32.50,-117.00|1301
Tixtla de Guerrero|17.57,-99.40|23
Tizayuca|19.84,-98.98|43
Tizimín|21.14,-88.15|47
Tlajomulco de Zúñiga|20.47,-103.45|30
Tlalnepantla|19.54,-99.20|653
Tlalpan|19.30,-99.16|575
Tlaltenango de Sánchez Román|21.78,-103.30|16
Tlapa de Comonfort|17.55,-98.58|47
Tlapacoyan|19.96,-97.21|35
Tlaquepaque|20.64,-103.29|576
Tlaquiltenango|18.63,-99.16|18
Tlaxcala|19.32,-98.20|85
Tláhuac|19.29,-99.01|305
Toluca|19.29,-99.65|489
Tonalá|20.62,-103.23|409
Torreón|25.54,-103.42|609
Tres Valles|18.24,-96.14|17
Tres de Mayo|18.87,-99.21|18
Tula de Allende|20.05,-99.34|29
Tulancingo|20.08,-98.36|102
Tulantongo|19.53,-98.87|16
Tultepec|19.68,-99.13|65
Tultitlán de Mariano Escobedo|19.65,-99.17|28
Tulum|20.21,-87.46|18
Tuxpan|19.56,-103.38|28
Tuxtepec|18.09,-96.13|102
Tuxtla|16.76,-93.11|537
Tuzantla|19.20,-100.57|15
Técpan de Galeana|17.22,-100.63|15
Túxpam de Rodríguez Cano|20.96,-97.41|85
Uriangato|20.14,-101.18|51
Uruapan|19.41,-102.06|264
Valente Diaz|19.16,-96.22|26
Valle Hermoso|25.67,-97.81|49
Valle de Bravo|19.20,-100.13|26
Valle de Santiago|20.39,-101.19|68
Venceremos|20.55,-100.40|16
Venustiano Carranza|16.34,-92.56|15
Veracruz|19.18,-96.14|428
Vicente Guerrero|23.73,-103.98|16
Victoria de Durango|24.02,-104.66|519
Villa Hidalgo|21.68,-102.59|15
Villa Independencia|20.06,-97.05|15
Villa Juárez|24.66,-107.54|21
Villa Vicente Guerrero|19.12,-98.17|60
Villa de Costa Rica|24.59,-107.39|25
Villaflores|16.23,-93.27|37
Villagrán|20.51,-101.00|27
Villahermosa|17.99,-92.93|354
Víctor Rosales|22.95,-102.70|33
Xalapa de Enríquez|19.53,-96.92|425
Xalatlaco|19.18,-99.42|15
Xalisco|21.45,-104.90|36
Xicotepec de Juárez|20.28,-97.96|40
Xico|19.27,-98.95|356
Xochimilco|19.25,-99.10|408
Xochitepec|18.78,-99.23|19
Xonacatlán|19.41,-99.53|21
Xoxocotla|18.68,-99.25|21
Yajalón|17.17,-92.33|17
Yautepec|18.88,-99.07|43
Yecapixtla|18.88,-98.86|17
Yuriria|20.21,-101.13|25
Yurécuaro|20.34,-102.28|24
Zacapú|19.81,-101.79|50
Zacatecas|22.77,-102.58|129
Zacatelco|19.22,-98.24|38
Zacatepec|18.65,-99.19|22
Zacatlán|19.94,-97.96|34
Zacoalco de Torres|20.23,-103.57|18
Zacualtipán|20.65,-98.66|23
Zamora|19.99,-102.28|142
Zapopan|20.72,-103.38|1142
Zapotiltic|19.63,-103.42|23
Zapotlanejo|20.62,-103.07|32
Zinacantepec|19.28,-99.73|54
Zinacatepec|18.34,-97.25|16
Zinapécuaro|19.86,-100.83|16
Zumpango del Río|17.65,-99.53|25
Zumpango|19.80,-99.10|51
Álamo|20.91,-97.68|25
Ébano|22.22,-98.38|24
# MY
Alor Gajah|2.38,102.21|20
Alor Setar|6.12,100.36|217
Ampang|3.15,101.77|126
Bagan Serai|5.01,100.54|20
Bahau|2.81,102.40|31
Bakri|2.04,102.65|30
Bandar Labuan|5.29,115.27|55
Banting|2.81,101.50|48
Batang Berjuntai|3.38,101.42|20
Batu Arang|3.32,101.47|23
Batu Berendam|2.25,102.25|25
Batu Feringgi|5.47,100.25|20
Batu Gajah|4.47,101.04|46
Batu Pahat|1.85,102.93|156
Beaufort|5.35,115.75|16
Bedong|5.73,100.51|48
Bentong Town|3.52,101.91|49
Bidur|4.12,101.28|30
Bintulu|3.17,113.03|152
Bukit Mertajam|5.36,100.47|212
Bukit Rambai|2.26,102.18|17
Butterworth|5.40,100.36|108
Cukai|4.25,103.42|82
Donggongon|5.91,116.10|72
George Town|5.41,100.34|300
Gua Musang|4.88,101.97|20
Gurun|5.82,100.47|16
Ipoh|4.58,101.08|673
Jenjarum|2.87,101.49|25
Jerantut|3.94,102.36|34
Jitra|6.27,100.42|63
Johor Bahru|1.47,103.76|802
Kampar|4.30,101.15|19
Kampong Baharu Balakong|3.03,101.75|69
Kampong Dungun|3.22,101.32|59
Kampong Kadok|6.00,102.25|19
Kampong Masjid Tanah|2.35,102.12|29
Kampong Pangkal Kalong|5.92,102.22|40
Kampung Ayer Keroh|2.27,102.28|38
Kampung Ayer Molek|2.21,102.33|15
Kampung Baharu Nilai|2.80,101.80|37
Kampung Baru Subang|3.15,101.53|834
Kampung Bukit Baharu|2.22,102.29|56
Kampung Pasir Gudang Baru|1.47,103.88|146
Kampung Simpang Renggam|1.83,103.30|18
Kampung Sungai Ara|5.33,100.27|141
Kampung Tanjung Karang|3.42,101.18|16
Kangar|6.44,100.20|64
Kapit|2.00,112.93|16
Keningau|5.34,116.16|78
Kepala Batas|5.52,100.43|17
Kertih|4.51,103.45|24
Kinarut|5.82,116.05|16
Klang|3.04,101.44|880
Klebang Besar|2.22,102.20|39
Kluang|2.03,103.32|170
Kota Bharu|6.12,102.24|1460
Kota Kinabalu|5.97,116.07|457
Kota Tinggi|1.74,103.90|53
Kuah|6.33,99.84|30
Kuala Kangsar|4.77,100.93|39
Kuala Kedah|6.10,100.30|19
Kuala Lipis|4.18,102.05|15
Kuala Lumpur|3.14,101.69|1454
Kuala Pilah|2.74,102.25|20
Kuala Selangor|3.35,101.25|56
Kuala Terengganu|5.33,103.14|285
Kuang|3.26,101.55|21
Kuantan|3.81,103.33|366
Kuching|1.55,110.33|570
Kudat|6.89,116.82|32
Kulai|1.66,103.60|64
Kulim|5.36,100.56|171
Labis|2.38,103.02|22
Labuan|5.28,115.25|74
Ladang Seri Kundang|3.29,101.52|23
Lahad Datu|5.02,118.33|106
Lawas|4.86,115.41|38
Limbang|4.75,115.00|26
Lumut|4.23,100.63|40
Malacca|2.20,102.24|181
Marang|5.21,103.21|21
Marudi|4.18,114.32|90
Mentekab|3.49,102.35|42
Mersing|2.43,103.84|22
Miri|4.40,113.99|228
Muar|2.04,102.57|128
Mukah|2.89,112.09|50
Nibong Tebal|5.17,100.48|40
Paka|4.64,103.44|21
Pantai Cenang|6.29,99.73|15
Pantai Remis|4.46,100.63|16
Papar|5.73,115.93|19
Parit Buntar|5.13,100.49|27
Parit Raja|1.87,103.11|17
Pasir Mas|6.05,102.14|19
Pekan Nenas|1.51,103.51|23
Pekan|3.48,103.40|32
Pelabuhan Klang|3.00,101.39|20
Perai|5.38,100.38|65
Peringat|6.03,102.28|23
Permatang Kuching|5.46,100.38|27
Petaling Jaya|3.11,101.61|521
Pontian Kechil|1.49,103.39|51
Port Dickson|2.54,101.81|89
Putatan|5.93,116.06|78
Putra Heights|2.99,101.57|60
Putrajaya|2.94,101.69|50
Ranau|5.95,116.66|19
Raub|3.79,101.86|40
Rawang|3.32,101.58|120
Sabak Bernam|3.77,100.99|17
Sandakan|5.84,118.12|392
Sarikei|2.12,111.52|29
Segamat|2.51,102.82|70
Semenyih|2.95,101.84|92
Semporna|4.48,118.61|63
Sepang|2.69,101.75|212
Seremban|2.73,101.94|373
Serendah|3.36,101.60|28
Shah Alam|3.09,101.53|482
Sibu|2.30,111.82|198
Simanggang|1.25,111.45|27
Simpang Empat|4.95,100.63|58
Sungai Besar|3.67,100.99|27
Sungai Petani|5.65,100.49|229
Sungai Udang|2.27,102.14|26
Taiping|4.85,100.73|218
Taman Senai|1.60,103.64|73
Tampin|2.47,102.23|28
Tanah Merah|5.80,102.15|29
Tangkak|2.27,102.55|35
Tanjung Sepat|2.66,101.56|22
Tanjung Tokong|5.46,100.31|24
Tapah Road|4.17,101.20|28
Tasek Glugor|5.48,100.50|136
Tawau|4.24,117.89|306
Teluk Intan|4.02,101.02|63
Temerluh|3.45,102.42|60
Ulu Tiram|1.60,103.82|75
Yong Peng|2.01,103.07|27
# MZ
António Enes|-16.23,39.91|75
Beira|-19.84,34.84|531
Chibuto|-24.69,33.53|59
Chimoio|-19.12,33.48|257
Chinde|-18.58,36.46|17
Chokwé|-24.53,32.98|64
Cuamba|-14.80,36.54|73
Dondo|-19.61,34.74|79
Ilha de Moçambique|-15.03,40.74|54
Inhambane|-23.86,35.38|74
Lichinga|-13.31,35.24|110
Macia|-25.03,33.10|23
Mandimba|-14.35,35.65|119
Maputo|-25.97,32.58|1192
Matola|-25.96,32.46|675
Maxixe|-23.86,35.35|120
Mocímboa|-11.32,40.35|28
Montepuez|-13.13,39.00|72
Mutuáli|-14.87,37.00|31
Nacala|-14.56,40.69|225
Nampula|-15.12,39.27|389
Pemba|-12.97,40.52|109
Quelimane|-17.88,36.89|189
Ressano Garcia|-25.44,32.00|110
Tete|-16.16,33.59|129
Xai-Xai|-25.05,33.64|127
# NA
Gobabis|-22.45,18.97|16
Grootfontein|-19.57,18.12|24
Katima Mulilo|-17.50,24.27|25
Keetmanshoop|-26.58,18.13|16
Lüderitz|-26.65,15.15|15
Okahandja|-21.98,16.92|21
Oshakati|-17.79,15.70|34
Otjiwarongo|-20.46,16.65|21
Rehoboth|-23.32,17.09|21
Rundu|-17.93,19.77|58
Swakopmund|-22.68,14.53|25
Walvis Bay|-22.96,14.51|52
Windhoek|-22.56,17.08|268
# NC
Dumbéa|-22.16,166.46|19
Mont-Dore|-22.26,166.57|25
Nouméa|-22.27,166.45|93
# NE
Agadez|16.97,7.99|124
Alaghsas|17.02,8.02|89
Ayorou|14.73,0.92|26
Birni N Konni|13.80,5.25|48
Dakoro|14.51,6.76|20
Diffa|13.32,12.61|28
Dogondoutchi|13.64,4.03|32
Dosso|13.05,3.19|50
Illéla|14.46,5.24|17
Madaoua|14.07,5.96|25
Magaria|13.00,8.91|19
Maradi|13.50,7.10|163
Matamey|13.42,8.47|17
Mayahi|13.96,7.67|22
Mirriah|13.71,9.15|21
Nguigmi|14.25,13.11|18
Niamey|13.51,2.11|774
Tahoua|14.89,5.27|80
Tanout|14.97,8.89|15
Tessaoua|13.76,7.99|36
Tibiri|13.56,7.05|20
Tillabéri|14.21,1.45|19
Téra|14.01,0.75|21
Zinder|13.81,8.99|191
# NG
Abakaliki|6.32,8.11|134
Aba|5.11,7.37|898
Abeokuta|7.16,3.35|593
Abuja|9.06,7.50|590
Ado-Ekiti|7.62,5.22|424
Ado-Odo|6.60,2.94|15
Afikpo|5.89,7.94|72
Agbor|6.25,6.19|68
Agulu|6.10,7.06|79
Ajaokuta|7.56,6.65|15
Akure|7.25,5.19|421
Aku|6.71,7.32|74
Akwanga|8.91,8.41|16
Amaigbo|5.79,7.84|127
Anchau|10.96,8.39|16
Apomu|7.35,4.18|72
Aramoko-Ekiti|7.70,5.04|74
Argungu|12.74,4.53|46
Asaba|6.20,6.73|73
Atani|6.01,6.75|230
Auchi|7.07,6.26|63
Awgu|6.07,7.48|23
Awka|6.21,7.07|168
Azare|11.67,10.19|106
Babana|10.43,3.81|18
Badagry|6.42,2.88|26
Bama|11.52,13.69|118
Baro|8.62,6.42|27
Bauchi|10.31,9.84|316
Beli|7.86,10.97|17
Bende|5.56,7.63|80
Benin City|6.34,5.63|1125
Bida|9.08,6.01|172
Billiri|9.87,11.23|16
Birnin Kebbi|12.45,4.20|108
Birnin Kudu|11.45,9.48|27
Biu|10.61,12.19|95
Bode Saadu|8.94,4.78|17
Bonny|4.45,7.17|17
Buguma|4.74,6.86|135
Bukuru|9.79,8.86|16
Burutu|5.35,5.51|16
Calabar|4.96,8.33|462
Chakwama|11.56,9.66|200
Damaturu|11.75,11.96|46
Damboa|11.16,12.76|22
Darazo|11.00,10.41|18
Daura|11.55,11.41|78
Deba|10.21,11.39|18
Degema Hulk|4.76,6.75|19
Dikwa|12.04,13.92|29
Doma|8.39,8.36|15
Dukku|10.82,10.77|17
Dutsen Wai|10.85,8.20|22
Dutse|11.76,9.34|17
Ebute Ikorodu|6.60,3.49|536
Effium|6.63,8.06|87
Efon-Alaaye|7.66,4.92|279
Egbe|8.22,5.52|18
Eha Amufu|6.66,7.76|71
Ejigbo|7.90,4.31|138
Eket|4.64,7.92|26
Ekpoma|6.74,6.14|60
Elele|5.10,6.81|21
Emure-Ekiti|7.44,5.46|91
Enugu-Ezike|6.98,7.46|19
Enugu-Ukwu|6.17,7.01|69
Enugu|6.44,7.50|689
Epe|6.58,3.98|85
Esuk Oron|4.80,8.25|112
Ezza-Ohu|6.44,8.08|67
Fiditi|7.71,3.92|71
Funtua|11.52,7.31|137
Gamboru|12.37,14.21|85
Ganye|8.43,12.05|15
Garko|10.18,11.16|21
Gashua|12.87,11.04|126
Gbongan|7.48,4.35|139
Geidam|12.89,11.93|41
Gembu|6.73,11.26|20
Gombe|10.29,11.17|250
Gombi|10.17,12.74|20
Gumel|12.63,9.39|43
Gummi|12.14,5.12|39
Gusau|12.17,6.66|227
Gwadabawa|13.36,5.24|17
Gwaram|11.28,9.88|16
Gwarzo|11.92,7.93|16
Gwoza|11.08,13.70|15
Hadejia|12.45,10.04|111
Ibadan|7.38,3.91|3565
Ibeto|10.49,5.15|16
Idah|7.11,6.74|69
Idanre|7.11,5.12|86
Ifo|6.81,3.20|88
Igbara-Odo|7.50,5.06|74
Igbeti|8.75,4.13|25
Igbo-Ora|7.43,3.29|93
Igbo-Ukwu|6.02,7.02|75
Igboho|8.84,3.76|137
Igbor|7.45,8.61|18
Igede-Ekiti|7.67,5.13|87
Ihiala|5.85,6.86|83
Ijebu-Igbo|6.97,4.00|109
Ijebu-Jesa|7.68,4.82|52
Ijebu-Ode|6.82,3.92|209
Ijero-Ekiti|7.82,5.07|168
Ikeja|6.60,3.34|313
Ikere-Ekiti|7.50,5.23|103
Ikire|7.37,4.19|222
Ikirun|7.91,4.67|134
Ikom|5.97,8.71|79
Ikot Ekpene|5.18,7.71|255
Ila Orangun|8.02,4.90|179
Ilaro|6.89,3.01|47
Ilesa|7.63,4.74|278
Illela|13.73,5.30|17
Ilobu|7.84,4.49|118
Ilorin|8.50,4.54|814
Inisa|7.85,4.33|164
Iperu|6.91,3.67|16
Ipoti|7.87,5.08|82
Isanlu-Itedoijowa|8.27,5.84|15
Ise-Ekiti|7.46,5.42|190
Isieke|6.38,8.04|90
Iwo|7.64,4.18|250
Jalingo|8.89,11.36|118
Jebba|9.12,4.82|21
Jega|12.22,4.38|73
Jimeta|9.28,12.46|248
Jos|9.93,8.89|817
Kabba|7.83,6.08|50
Kachia|9.87,7.95|31
Kaduna|10.53,7.44|1582
Kafanchan|9.58,8.29|80
Kagoro|9.61,8.39|77
Kaiama|9.61,3.94|22
Kamba|11.85,3.65|26
Kano|12.00,8.52|3626
Kari|11.25,10.56|19
Katsina-Ala|7.17,9.28|37
Katsina|12.99,7.60|432
Kaura Namoda|12.59,6.59|70
Keffi|8.85,7.87|86
Kisi|9.08,3.85|156
Kiyawa|11.78,9.61|18
Kontagora|10.40,5.47|99
Kuje|8.88,7.23|97
Kukawa|12.92,13.57|16
Kumagunnam|13.15,10.63|17
Kumo|10.05,11.21|36
Kwale|5.71,6.43|20
Lafiagi|8.85,5.42|103
Lafia|8.49,8.52|127
Lagos|6.45,3.39|9000
Lalupon|7.47,4.07|81
Lapai|9.04,6.57|16
Lekki|6.41,4.09|401
Lere|10.39,8.57|93
Lokoja|7.80,6.74|61
Magumeri|12.11,12.83|19
Maiduguri|11.85,13.16|1112
Makurdi|7.73,8.52|293
Malumfashi|11.79,7.62|71
Marte|12.37,13.83|16
Minna|9.62,6.55|292
Modakeke|7.38,4.26|120
Mokwa|9.29,5.05|21
Monguno|12.67,13.61|20
Moriki|12.87,6.49|29
Mubi|10.27,13.27|226
Nafada|11.10,11.33|23
Nasarawa|8.54,7.71|31
Nguru|12.88,10.46|111
Nkpor|6.15,6.83|104
Nkwerre|5.76,7.10|63
Nnewi|6.02,6.92|194
Nsukka|6.86,7.40|111
Numan|9.46,12.03|78
Obonoma|4.71,6.79|69
Obudu|6.67,9.16|20
Ode|7.79,5.71|75
Offa|8.15,4.72|114
Ogaminana|7.59,6.22|84
Ogoja|6.66,8.80|37
Oguta|5.71,6.81|22
Ogwashi-Uku|6.18,6.52|26
Ohafia-Ifigh|5.61,7.81|73
Oke Ila|7.95,4.98|35
Oke Mesi|7.82,4.92|80
Okene|7.55,6.24|479
Okigwe|5.83,7.35|115
Okrika|4.74,7.08|133
Okuta|9.22,3.18|27
Olupona|7.60,4.18|95
Ondo|7.09,4.84|257
Onitsha|6.15,6.79|561
Orita Eruwa|7.55,3.43|71
Osogbo|7.77,4.56|157
Otan Ayegbaju|7.95,4.79|38
Otukpa|7.10,7.66|22
Owerri|5.48,7.03|215
Owo|7.20,5.59|277
Oyan|8.05,4.77|74
Oyo|7.85,3.93|736
Ozubulu|5.96,6.85|74
Pankshin|9.33,9.44|32
Patigi|8.73,5.76|28
Pindiga|9.98,10.95|106
Port Harcourt|4.78,7.01|1149
Potiskum|11.71,11.08|86
Rano|11.56,8.58|18
Rijau|11.10,5.26|17
Saki|8.67,3.39|179
Sapele|5.89,5.68|162
Shagamu|6.85,3.65|215
Soba|10.98,8.06|16
Sofo-Birnin-Gwari|11.02,6.78|22
Sokoto|13.06,5.24|564
Suleja|9.18,7.18|162
Takum|7.27,9.98|25
Talata Mafara|12.57,6.06|39
Tambuwal|12.41,4.65|21
Tegina|10.07,6.19|24
Ubiaja|6.66,6.38|22
Uga|5.94,7.08|64
Ugep|5.81,8.08|200
Ughelli|5.49,6.00|80
Umuahia|5.52,7.49|265
Uromi|6.70,6.33|109
Uyo|5.05,7.93|437
Wamba|8.94,8.60|27
Warri|5.52,5.75|536
Wudil|11.81,8.84|23
Wukari|7.87,9.78|93
Yenagoa|4.93,6.27|24
Yola|9.21,12.48|96
Zaria|11.11,7.72|975
Zungeru|9.81,6.15|24
Zuru|11.44,5.23|24
# NI
Bluefields|12.01,-83.76|44
Boaco|12.47,-85.66|29
Camoapa|12.38,-85.51|17
Chichigalpa|12.58,-87.03|33
Chinandega|12.63,-87.13|126
Ciudad Sandino|12.16,-86.34|50
Diriamba|11.86,-86.24|35
El Crucero|11.99,-86.31|16
El Rama|12.16,-84.22|20
El Viejo|12.66,-87.17|54
Estelí|13.09,-86.35|96
Jinotega|13.09,-86.00|55
Jinotepe|11.85,-86.20|30
Juigalpa|12.11,-85.36|50
La Paz Centro|12.34,-86.68|23
León|12.44,-86.88|145
Managua|12.13,-86.25|973
Masatepe|11.91,-86.14|21
Masaya|11.97,-86.09|130
Matagalpa|12.93,-85.92|109
Nagarote|12.27,-86.56|26
Nandaime|11.76,-86.05|21
Nueva Guinea|11.69,-84.46|53
Ocotal|13.63,-86.48|34
Puerto Cabezas|14.04,-83.39|34
Rivas|11.44,-85.83|30
San Rafael del Sur|11.85,-86.44|30
Siuna|13.73,-84.78|16
Somotillo|13.04,-86.91|15
Somoto|13.48,-86.58|20
Tipitapa|12.20,-86.10|50
# NL
Aalsmeer|52.26,4.76|23
Aalten|51.92,6.58|19
Alblasserdam|51.87,4.66|18
Alkmaar|52.63,4.75|95
Almelo|52.36,6.66|73
Almere Stad|52.37,5.21|176
Alphen aan den Rijn|52.13,4.66|70
Amersfoort|52.16,5.39|140
Amstelveen|52.30,4.86|80
Amsterdam|52.37,4.89|742
Apeldoorn|52.21,5.97|137
Arnhem|51.98,5.91|142
Assen|53.00,6.56|62
Baarn|52.21,5.29|25
Barendrecht|51.86,4.53|39
Barneveld|52.14,5.58|29
Benthuizen|52.08,4.54|19
Bergeijk|51.32,5.36|18
Bergen op Zoom|51.49,4.29|66
Bergschenhoek|51.99,4.50|17
Berkel en Rodenrijs|51.99,4.48|20
Best|51.51,5.39|29
Beuningen|51.86,5.77|26
Beverwijk|52.48,4.66|38
Bodegraven|52.08,4.75|19
Borne|52.30,6.75|21
Borssele|51.42,3.73|22
Boskoop|52.08,4.66|15
Boxtel|51.59,5.33|30
Breda|51.59,4.78|168
Brummen|52.09,6.16|21
Brunssum|50.95,5.97|29
Bussum|52.27,5.16|31
Capelle aan den IJssel|51.93,4.58|65
Castricum|52.55,4.67|35
Cranendonck|51.30,5.59|20
Culemborg|51.95,5.23|27
Dalfsen|52.51,6.26|27
Delft|52.01,4.36|95
Delfzijl|53.33,6.92|29
Den Helder|52.96,4.76|60
Deventer|52.26,6.16|97
Diemen|52.34,4.96|24
Doetinchem|51.97,6.29|50
Dongen|51.63,4.94|25
Dordrecht|51.81,4.67|119
Drachten|53.11,6.10|45
Driebergen-Rijsenburg|52.05,5.28|19
Dronten|52.52,5.72|28
Duiven|51.95,6.01|25
Ede|52.03,5.66|68
Eersel|51.36,5.32|18
Eibergen|52.10,6.65|16
Eindhoven|51.44,5.48|210
Elburg|52.45,5.84|22
Elst|51.92,5.84|20
Emmeloord|52.71,5.75|46
Emmen|52.78,6.91|57
Enkhuizen|52.70,5.29|17
Enschede|52.22,6.90|154
Geertruidenberg|51.70,4.86|21
Geldermalsen|51.88,5.29|26
Geldrop|51.42,5.56|28
Geleen|50.97,5.83|33
Gemert|51.56,5.69|16
Gennep|51.70,5.97|17
Goes|51.50,3.89|37
Goirle|51.52,5.07|23
Gorinchem|51.84,4.97|35
Gouda|52.02,4.71|72
Groesbeek|51.78,5.94|19
Groningen|53.22,6.57|181
Haaksbergen|52.16,6.74|24
Haarlem|52.38,4.64|148
Hardenberg|52.58,6.62|58
Harderwijk|52.34,5.62|41
Harenkarspel|52.73,4.78|16
Heemskerk|52.51,4.67|36
Heemstede|52.35,4.62|26
Heerenveen|52.96,5.92|43
Heerhugowaard|52.67,4.85|48
Heerlen|50.88,5.98|93
Heiloo|52.60,4.69|21
Hellevoetsluis|51.83,4.13|22
Helmond|51.48,5.66|75
Hendrik-Ido-Ambacht|51.84,4.64|21
Hengelo|52.27,6.79|81
Hillegom|52.29,4.58|18
Hilversum|52.22,5.18|84
Hoensbroek|50.92,5.93|25
Hoofddorp|52.30,4.69|133
Hoogeveen|52.72,6.48|39
Hoogezand|53.16,6.76|21
Hoogvliet|51.86,4.36|35
Hoorn|52.64,5.06|69
Huizen|52.30,5.24|45
IJmuiden|52.46,4.61|32
IJsselstein|52.02,5.04|34
Kampen|52.55,5.91|49
Katwijk aan Zee|52.20,4.40|20
Kerkrade|50.87,6.06|50
Krimpen aan den IJssel|51.92,4.60|29
Leerdam|51.89,5.09|21
Leeuwarden|53.20,5.81|91
Leiden|52.16,4.49|120
Leiderdorp|52.16,4.53|26
Lelystad|52.51,5.47|71
Leusden|52.13,5.43|29
Lichtenvoorde|51.99,6.57|20
Lisse|52.26,4.56|22
Loon op Zand|51.63,5.08|23
Losser|52.26,7.00|22
Maarssen|52.14,5.04|40
Maassluis|51.92,4.25|33
Maastricht|50.85,5.69|122
Medemblik|52.77,5.11|42
Meppel|52.70,6.19|31
Middelharnis|51.76,4.17|18
Mijdrecht|52.21,4.86|15
Naaldwijk|51.99,4.21|18
Naarden|52.30,5.16|17
Nieuwegein|52.03,5.08|61
Nijkerk|52.22,5.49|38
Nijmegen|51.84,5.85|159
Noordwijk-Binnen|52.23,4.44|24
Nuenen|51.47,5.55|23
Nunspeet|52.38,5.79|19
Oegstgeest|52.18,4.47|21
Oisterwijk|51.58,5.19|26
Oldenzaal|52.31,6.93|31
Oosterhout|51.65,4.86|53
Oss|51.77,5.52|76
Oud-Beijerland|51.82,4.41|24
Papendrecht|51.83,4.69|32
Pijnacker|52.02,4.43|19
Purmerend|52.51,4.96|77
Putten|52.26,5.61|23
Raalte|52.39,6.28|20
Rhenen|51.96,5.57|18
Rhoon|51.86,4.42|18
Ridderkerk|51.87,4.60|45
Rijen|51.59,4.92|16
Rijswijk|52.04,4.33|47
Roermond|51.19,5.99|45
Roosendaal|51.53,4.47|78
Rotterdam|51.92,4.48|598
Sassenheim|52.23,4.52|16
Scheveningen|52.10,4.28|23
Schiedam|51.92,4.39|75
Schijndel|51.62,5.43|23
Sint-Oedenrode|51.57,5.46|17
Sittard|51.00,5.87|48
Sliedrecht|51.82,4.78|24
Sneek|53.03,5.66|33
Spijkenisse|51.84,4.33|75
Stadskanaal|52.99,6.95|20
Staphorst|52.65,6.21|16
Steenbergen|51.58,4.32|24
Steenwijk|52.79,6.12|17
Tegelen|51.34,6.14|20
Terneuzen|51.34,3.83|28
The Hague|52.08,4.30|474
Tiel|51.89,5.43|41
Tilburg|51.56,5.09|200
Tubbergen|52.41,6.78|20
Uden|51.66,5.62|35
Uithoorn|52.24,4.83|27
Urk|52.66,5.60|17
Utrecht|52.09,5.12|291
Valkenswaard|51.35,5.46|31
Veendam|53.11,6.88|28
Veenendaal|52.03,5.56|61
Veghel|51.62,5.55|25
Velp|51.99,5.97|18
Velsen-Zuid|52.46,4.65|68
Venlo|51.37,6.17|92
Venray|51.52,5.97|39
Vianen|51.99,5.09|20
Vlaardingen|51.91,4.34|74
Vlissingen|51.44,3.57|45
Volendam|52.49,5.07|22
Voorburg|52.07,4.36|38
Voorschoten|52.13,4.45|22
Vught|51.65,5.29|25
Waalwijk|51.68,5.07|46
Waddinxveen|52.05,4.65|25
Wageningen|51.97,5.67|35
Wassenaar|52.15,4.40|25
Weert|51.25,5.71|49
Weesp|52.31,5.04|18
Werkendam|51.81,4.89|26
Wierden|52.36,6.59|23
Wijchen|51.81,5.72|33
Wijk bij Duurstede|51.97,5.34|17
Winschoten|53.14,7.03|19
Winterswijk|51.97,6.72|30
Wisch|51.93,6.42|19
Woerden|52.09,4.88|48
Ypenburg|52.04,4.37|30
Zaandam|52.44,4.83|72
Zaanstad|52.45,4.81|140
Zaltbommel|51.81,5.24|26
Zandvoort|52.37,4.53|17
Zeewolde|52.33,5.54|19
Zeist|52.09,5.23|61
Zevenaar|51.93,6.07|26
Zoetermeer|52.06,4.49|116
Zutphen|52.14,6.20|36
Zwijndrecht|51.82,4.63|46
Zwolle|52.51,6.09|112
# NO
Arendal|58.46,8.77|31
Asker|59.83,10.44|61
Askøy|60.40,5.18|17
Bergen|60.39,5.32|214
Bodø|67.28,14.41|34
Drammen|59.74,10.20|91
Fredrikstad|59.22,10.93|73
Gjøvik|60.80,10.69|18
Halden|59.12,11.39|22
Hamar|60.79,11.07|29
Harstad|68.80,16.54|19
Haugesund|59.41,5.27|40
Horten|59.42,10.48|18
Kongsberg|59.67,9.65|18
Kristiansand|58.15,8.00|64
Kristiansund|63.11,7.73|17
Larvik|59.05,10.04|23
Lillehammer|61.12,10.47|19
Mo i Rana|66.31,14.14|18
Molde|62.74,7.16|19
Moss|59.43,10.66|34
Oslo|59.91,10.75|580
Porsgrunn|59.14,9.66|34
Sandefjord|59.13,10.22|43
Sandnes|58.85,5.74|63
Sarpsborg|59.28,11.11|52
Skien|59.21,9.61|51
Stavanger|58.97,5.73|122
Steinkjer|64.01,11.50|20
Tromsø|69.65,18.96|52
Trondheim|63.43,10.40|147
Tønsberg|59.27,10.41|39
Ålesund|62.47,6.15|44
# NP
Banepā|27.63,85.52|17
Bhadrapur|26.54,88.09|20
Biratnagar|26.46,87.27|182
Birendranagar|28.60,81.63|31
Birgañj|27.02,84.88|133
Butwāl|27.70,83.45|92
Bāglung|28.27,83.59|23
Dadeldhurā|29.30,80.58|19
Dailekh|28.84,81.71|21
Dhangaḍhi̇̄|28.70,80.59|92
Dhankutā|26.98,87.33|22
Dharān|26.81,87.28|109
Dhulikhel|27.62,85.54|16
Dipayal|29.26,80.94|23
Dārchulā|29.83,80.55|18
Gaur|26.76,85.28|27
Gulariyā|28.21,81.35|53
Hetauda|27.43,85.03|85
Ilām|26.91,87.93|17
Inaruwa|26.61,87.15|70
Jaleshwar|26.65,85.80|24
Janakpur|26.73,85.93|94
Kathmandu|27.70,85.32|1442
Khanbari|27.38,87.21|23
Kirtipur|27.68,85.28|45
Lahān|26.72,86.48|31
Madhyapur Thimi|27.68,85.39|83
Mahendranagar|28.96,80.18|88
Malaṅgawā|26.86,85.56|20
Nepalgunj|28.05,81.62|64
Panauti|27.58,85.52|47
Panauti̇̄|27.58,85.51|28
Pokhara|28.27,83.97|200
Pātan|27.68,85.31|183
Rājbirāj|26.54,86.75|33
Siddharthanagar|27.50,83.45|63
Siraha|26.65,86.21|25
Titahari|26.66,87.27|48
Triyuga|26.79,86.70|71
Tulsīpur|28.13,82.30|39
Tānsen|27.87,83.55|24
Wāliṅ|27.98,83.76|22
Ṭikāpur|28.53,81.12|45
# NZ
Ashburton|-43.90,171.73|30
Auckland|-36.85,174.76|418
Blenheim|-41.52,173.95|27
Christchurch|-43.53,172.63|364
Dunedin|-45.87,170.50|114
Gisborne|-38.65,178.00|34
Invercargill|-46.40,168.35|47
Levin|-40.63,175.28|20
Lower Hutt|-41.22,174.92|101
Mangere|-36.97,174.80|55
Manukau City|-36.99,174.88|362
Masterton|-40.96,175.66|21
Napier|-39.49,176.91|57
Nelson|-41.27,173.28|59
New Plymouth|-39.07,174.08|49
Palmerston North|-40.36,175.61|76
Papakura|-37.07,174.94|28
Paraparaumu|-40.92,175.02|25
Porirua|-41.13,174.85|51
Pukekohe East|-37.20,174.95|21
Rotorua|-38.14,176.25|66
Taupo|-38.68,176.08|22
Tauranga|-37.69,176.17|110
Timaru|-44.40,171.25|28
Upper Hutt|-41.14,175.05|38
Wanganui|-39.93,175.05|40
Wellington|-41.29,174.78|382
Whakatane|-37.96,176.99|19
Whangarei|-35.73,174.32|51
# OM
Adam|22.38,57.53|17
Al Buraymī|24.25,55.79|74
Al Khābūrah|23.97,57.09|50
As Suwayq|23.85,57.44|107
Badīyah|22.45,58.80|18
Bahlā’|22.98,57.30|54
Bawshar|23.58,58.40|159
Bidbid|23.41,58.13|21
Ibrā’|22.69,58.53|25
Izkī|22.93,57.77|36
Khasab|26.18,56.25|18
Liwá|24.53,56.56|26
Muscat|23.58,58.41|797
Nizwá|22.93,57.53|72
Oman Smart Future City|23.65,57.60|25
Rustaq|23.39,57.42|79
Seeb|23.67,58.19|238
Shināş|24.74,56.47|48
Sohar|24.35,56.71|108
Sufālat Samā’il|23.32,58.02|48
Sur|22.57,59.53|71
Yanqul|23.59,56.54|17
Şalālah|17.02,54.09|163
Şaḩam|24.17,56.89|89
# PA
Alcalde Díaz|9.12,-79.56|20
Ancón|8.96,-79.55|21
Arraiján|8.95,-79.66|77
Cativá|9.36,-79.83|30
Changuinola|9.43,-82.52|18
Chilibre|9.15,-79.62|34
Colón|9.35,-79.90|77
Curundú|8.97,-79.55|16
David|8.43,-82.43|82
Juan Díaz|9.05,-79.45|101
La Chorrera|8.88,-79.78|61
La Concepción|8.51,-82.62|18
Panamá|8.99,-79.52|408
Pedregal|9.07,-79.43|52
Penonomé|8.52,-80.36|16
Sabanitas|9.34,-79.81|16
San Miguelito|9.05,-79.47|322
Santiago de Veraguas|8.10,-80.98|45
Tocumen|9.09,-79.38|51
# PE
Abancay|-13.63,-72.88|55
Andahuaylas|-13.66,-73.39|17
Arequipa|-16.40,-71.53|841
Ayacucho|-13.16,-74.22|140
Ayaviri|-14.89,-70.59|19
Bagua Grande|-5.76,-78.44|20
Barranca|-10.75,-77.77|46
Bellavista|-7.06,-76.59|15
Cajamarca|-7.16,-78.50|135
Callao|-12.06,-77.12|813
Camaná|-16.62,-72.71|16
Catacaos|-5.27,-80.68|57
Cerro de Pasco|-10.67,-76.26|79
Chachapoyas|-6.23,-77.87|20
Chancay|-11.57,-77.27|27
Chaupimarca|-10.41,-76.46|29
Chepén|-7.22,-79.42|42
Chiclayo|-6.77,-79.84|577
Chimbote|-9.09,-78.58|317
Chincha Alta|-13.41,-76.13|153
Chocope|-7.79,-79.22|32
Chongoyape|-6.64,-79.39|16
Chosica|-11.94,-76.71|89
Chulucanas|-5.09,-80.16|69
Coishco|-9.02,-78.62|15
Cusco|-13.52,-71.97|312
Ferreñafe|-6.64,-79.79|34
Huacho|-11.11,-77.61|55
Hualmay|-11.10,-77.61|27
Huamachuco|-7.80,-78.07|22
Huancavelica|-12.78,-74.97|42
Huancayo|-12.07,-75.20|377
Huanta|-12.93,-74.25|19
Huaral|-11.49,-77.21|62
Huaraz|-9.53,-77.53|87
Huarmey|-10.07,-78.15|16
Huaura|-11.07,-77.60|21
Huánuco|-9.93,-76.24|148
Ica|-14.07,-75.73|247
Ilave|-16.08,-69.67|16
Ilo|-17.63,-71.34|53
Imperial|-13.06,-76.35|32
Iquitos|-3.75,-73.25|438
Jauja|-11.78,-75.50|21
Juanjuí|-7.18,-76.73|38
Juliaca|-15.50,-70.13|246
La Breita|-4.26,-80.89|18
La Oroya|-11.52,-75.90|33
La Peca|-5.61,-78.44|27
La Unión|-5.40,-80.74|35
Lambayeque|-6.70,-79.91|44
Lima|-12.04,-77.03|7737
Mala|-12.66,-76.63|17
Marcavelica|-4.88,-80.71|26
Minas de Marcona|-15.21,-75.11|15
Moche|-8.17,-79.01|23
Mollendo|-17.02,-72.01|29
Monsefú|-6.87,-79.87|26
Moquegua|-17.20,-70.94|55
Moyobamba|-6.03,-76.97|44
Nazca|-14.83,-74.94|24
Nuevo Imperial|-13.08,-76.32|32
Pacasmayo|-7.40,-79.57|29
Paiján|-7.73,-79.30|21
Paita|-5.09,-81.11|56
Paramonga|-10.67,-77.83|28
Picsi|-6.72,-79.77|44
Pimentel|-6.84,-79.93|16
Pisco|-13.71,-76.21|62
Piura|-5.19,-80.63|325
Pucallpa|-8.38,-74.55|311
Puerto Maldonado|-12.59,-69.19|38
Puno|-15.84,-70.02|117
Querecotillo|-4.84,-80.65|25
Rioja|-6.06,-77.17|25
San Isidro|-12.12,-77.05|68
San Pedro de Lloc|-7.43,-79.50|16
San Vicente de Cañete|-13.08,-76.39|26
Santiago de Cao|-7.96,-79.24|22
Satipo|-11.25,-74.64|16
Saña|-6.92,-79.58|39
Sechura|-5.56,-80.82|23
Sicuani|-14.27,-71.23|34
Sullana|-4.90,-80.69|161
Tacna|-18.01,-70.25|280
Talara|-4.58,-81.27|99
Tambo Grande|-4.93,-80.34|30
Tambopata|-12.67,-69.36|39
Tarma|-11.42,-75.69|51
Tingo María|-9.30,-76.00|53
Tocache|-8.19,-76.52|29
Trujillo|-8.12,-79.03|747
Tumbes|-3.57,-80.45|109
Uchiza|-8.46,-76.46|18
Virú|-8.42,-78.75|21
Yanacancha|-10.24,-76.65|23
Yunguyo|-16.25,-69.08|16
Yurimaguas|-5.90,-76.12|42
Zarumilla|-3.50,-80.27|17
# PF
Faaa|-17.55,-149.60|30
Papeete|-17.54,-149.57|26
Punaauia|-17.63,-149.60|26
# PG
Arawa|-6.23,155.57|40
Bulolo|-7.20,146.64|16
Daru|-9.08,143.21|15
Goroka|-6.08,145.39|19
Kimbe|-5.55,150.14|19
Kokopo|-4.34,152.27|26
Lae|-6.72,147.00|76
Madang|-5.22,145.79|27
Mendi|-6.15,143.66|26
Mount Hagen|-5.86,144.23|34
Popondetta|-8.77,148.23|28
Port Moresby|-9.48,147.15|284
Wewak|-3.55,143.63|18
# PH
Abucay|14.73,120.53|36
Abuyog|10.75,125.01|16
Agoo|16.08,120.10|29
Alabel|6.10,125.29|43
Alaminos|14.06,121.25|31
Aliaga|15.50,120.84|34
Alicia|16.78,121.70|25
Amadeo|14.17,120.92|17
Angat|14.93,121.03|41
Angeles City|15.15,120.58|299
Angono|14.53,121.15|87
Antipolo|14.63,121.12|550
Apalit|14.95,120.77|77
Aparri|18.36,121.64|33
Apas|10.34,123.90|23
Arayat|15.15,120.77|88
Aringay|16.39,120.35|30
Asia|9.55,122.52|24
Atimonan|14.00,121.92|29
Baao|13.45,123.37|20
Babo-Pangulo|15.08,120.52|15
Bacolod City|10.67,122.95|455
Bacoor|14.46,120.94|357
Baggabag B|16.51,121.19|25
Bago City|10.53,122.83|150
Bagong Pagasa|14.66,121.03|46
Baguio|16.42,120.59|273
Bah-Bah|8.61,125.91|29
Bais|9.59,123.12|66
Balagtas|14.82,120.87|60
Balamban|10.50,123.72|22
Balanga|14.68,120.54|73
Balayan|13.94,120.73|50
Baliuag|14.95,120.90|136
Bambang|16.39,121.11|23
Banaybanay|13.85,121.20|39
Bansalan|6.79,125.21|21
Bantayan|11.17,123.72|19
Baras|14.52,121.27|20
Batac City|18.06,120.56|54
Batangas|13.76,121.06|237
Bato|13.35,123.37|17
Bauang|16.53,120.33|17
Bauan|13.79,121.01|34
Bayambang|15.81,120.46|16
Bayawan|9.36,122.80|36
Baybay|10.68,124.80|18
Bayombong|16.48,121.15|48
Bayugan|8.76,125.77|41
Bay|14.18,121.29|34
Bañga|6.42,124.78|59
Bignay Uno|13.86,121.49|22
Binalbagan|10.19,122.86|39
Binangonan|14.46,121.19|219
Binmaley|16.03,120.27|44
Binonga|10.77,122.98|84
Bislig|8.22,126.32|68
Biñan|14.34,121.08|300
Bocaue|14.80,120.93|99
Bogo|11.05,124.01|24
Bongabon|15.63,121.14|36
Bongao|5.03,119.77|27
Borongan|11.61,125.43|16
Boroon|8.18,124.18|15
Botolan|15.29,120.02|23
Budta|7.20,124.44|1274
Bugo|8.51,124.76|46
Buhi|13.43,123.52|30
Bulacan|14.79,120.88|71
Bulan|12.67,123.88|29
Bulaon|15.08,120.66|132
Buluan|6.72,124.80|28
Bunawan|8.17,125.99|15
Bustos|14.96,120.92|42
Butuan|8.95,125.54|310
Cabadbaran|9.12,125.54|31
Cabagan|17.43,121.77|25
Cabanatuan City|15.49,120.97|220
Cabayangan|7.41,125.73|17
Cabiao|15.25,120.85|50
Cabuyao|14.27,121.13|309
Cadiz|10.95,123.29|129
Cagayan de Oro|8.48,124.65|445
Cainta|14.58,121.12|283
Calabanga|13.71,123.21|27
Calaca|13.93,120.81|37
Calamba|14.21,121.17|317
Calapan|13.41,121.18|66
Calasiao|16.01,120.36|24
Calatagan|13.83,120.63|16
Calauag|13.96,122.29|21
Calauan|14.15,121.32|37
Calbayog City|12.07,124.60|68
Caloocan City|14.65,120.97|1500
Calumpang|14.62,121.09|16
Calumpit|14.92,120.77|92
Camiling|15.69,120.41|40
Candaba|15.10,120.83|47
Candelaria|13.93,121.42|61
Canlaon|10.39,123.22|45
Capas|15.33,120.59|72
Carcar|10.11,123.64|41
Cardona|14.49,121.23|30
Carigara|11.30,124.68|17
Carmona|14.31,121.06|56
Castillejos|14.93,120.20|27
Catanauan|13.59,122.32|27
Catarman|12.50,124.64|47
Catbalogan|11.78,124.89|68
Cavite City|14.48,120.90|116
Cebu City|10.32,123.89|799
City of Isabela|6.70,121.97|67
Cogan|10.59,124.02|22
Compostela|7.67,126.09|43
Concepcion Ibaba|13.92,121.46|26
Concepcion|15.33,120.66|64
Consolacion|10.38,123.96|49
Cordova|10.24,123.94|29
Cotabato|7.22,124.25|179
Daet|14.11,122.96|78
Dagupan|16.04,120.33|171
Danao|10.52,124.03|70
Dapitan|8.66,123.42|51
Dasmariñas|14.33,120.94|442
Davao|7.07,125.61|1213
Del Pilar|15.04,120.70|37
Diadi|16.73,121.36|16
Digos|6.75,125.36|116
Dinalupihan|14.88,120.45|67
Dipolog|8.57,123.33|94
Dologon|7.84,125.04|15
Domalanoan|16.00,120.21|15
Don Carlos|7.68,125.00|20
Dumaguete|9.31,123.30|114
Escalante|10.84,123.50|39
Gapan|15.31,120.95|79
General Mamerto Natividad|15.60,121.05|18
General Santos|6.11,125.17|680
General Tinio|15.35,121.05|33
General Trias|14.39,120.88|96
Gerona|15.61,120.60|41
Glan|5.82,125.20|24
Goa|13.70,123.49|21
Guiguinto|14.83,120.88|77
Guihulñgan|10.12,123.27|23
Guimba|15.66,120.77|32
Guiset East|16.07,120.68|22
Gumaca|13.92,122.10|22
Guyong|14.84,120.98|155
Hagonoy|14.83,120.73|124
Hermosa|14.83,120.51|34
Himamaylan|10.10,122.87|25
Hinigaran|10.27,122.85|40
Iba|15.33,119.98|27
Ilagan|17.15,121.89|72
Iligan City|8.25,124.40|312
Iligan|8.23,124.24|343
Iloilo|10.70,122.56|388
Imus|14.43,120.94|216
Indang|14.20,120.88|41
Ipil|7.78,122.59|19
Iriga City|13.43,123.41|95
Irosin|12.70,124.03|21
Isabela|10.20,122.99|16
Isulan|6.63,124.61|32
Itogon|16.36,120.68|28
Jaen|15.33,120.92|40
Jagna|9.65,124.37|33
Jalajala|14.35,121.32|16
Jasaan|8.65,124.76|16
Jolo|6.05,121.00|101
Jose Pañganiban|14.29,122.69|21
Kabacan|7.11,124.83|32
Kabankalan|9.98,122.81|136
Kawit|14.44,120.90|73
Kidapawan|7.01,125.09|80
Koronadal|6.50,124.85|126
La Carlota|10.42,122.92|41
La Castellana|10.32,123.02|24
La Trinidad|16.45,120.59|41
Labo|14.15,122.83|18
Laguilayan|6.67,124.52|18
Lake Sebu|6.22,124.71|22
Laoag|18.20,120.60|102
Laoang|12.57,125.01|17
Lapu-Lapu City|10.31,123.95|350
Las Piñas|14.45,120.98|590
Laur|15.59,121.18|19
Legaspi|13.14,123.74|179
Libertad|8.94,125.50|250
Libon|13.30,123.44|69
Lilio|14.13,121.44|15
Liloan|10.40,124.00|49
Limay|14.56,120.60|53
Lingayen|16.02,120.23|57
Lipa City|13.94,121.16|212
Loboc|9.64,124.03|16
Loma de Gato|14.79,121.00|22
Lopez|13.88,122.26|26
Los Baños|14.17,121.24|96
Lubao|14.94,120.60|56
Lucban|14.11,121.56|31
Lucena|13.93,121.62|229
Lumbang|14.30,121.46|30
Lupon|6.90,126.01|27
Maao|10.49,122.99|26
Maasin|10.13,124.84|18
Mabalacat City|15.22,120.57|188
Magalang|15.22,120.66|69
Maganoy|6.86,124.44|17
Magarao|13.66,123.19|15
Magsaysay|6.77,125.18|17
Magugpo Poblacion|7.45,125.80|233
Mahayag|8.12,123.45|17
Makati City|14.55,121.03|510
Malabanban Norte|13.95,121.43|19
Malanday|14.71,121.13|22
Malapatan|5.97,125.29|19
Malaybalay|8.16,125.13|62
Malilipot|13.32,123.74|34
Malingao|7.16,124.47|1122
Malita|6.42,125.61|41
Malolos|14.84,120.81|199
Maluso|6.54,121.88|31
Maluñgun|6.28,125.28|52
Malvar|14.04,121.16|30
Mamatid|14.23,121.16|40
Mamburao|13.22,120.60|24
Manaoag|16.04,120.49|59
Manapla|10.96,123.12|34
Manay|7.21,126.54|20
Mandaluyong City|14.58,121.04|306
Mandaue City|10.32,123.92|331
Mangaldan|16.07,120.40|89
Manibaug Pasig|15.10,120.56|25
Manila|14.60,120.98|1600
Mankayan|16.86,120.78|16
Manolo Fortich|8.37,124.86|27
Mansalay|12.52,121.44|23
Mansilingan|10.63,122.98|454
Mantampay|8.17,124.22|265
Maragondon|14.27,120.74|23
Maramag|7.76,125.01|34
Marawi City|8.00,124.28|144
Mariano|8.83,125.12|71
Marilao|14.76,120.95|83
Mariveles|14.43,120.49|85
Masantol|14.90,120.71|41
Masbate|12.37,123.62|47
Masinloc|15.54,119.95|28
Mati|6.96,126.22|106
Mauban|14.19,121.73|33
Mendez-Nuñez|14.13,120.91|22
Mexico|15.06,120.72|44
Meycauayan|14.74,120.96|185
Midsayap|7.19,124.53|33
Minglanilla|10.24,123.80|62
Molave|8.08,123.49|21
Monkayo|7.82,126.05|51
Morong|14.52,121.24|50
Muricay|7.83,123.48|132
Muñoz|15.72,120.90|37
NIA Valencia|7.91,125.09|84
Nabua|13.41,123.37|26
Nabunturan|7.61,125.97|17
Naga|13.62,123.18|175
Nagcarlan|14.14,121.42|25
Naic|14.32,120.77|55
Narra|9.27,118.40|28
Nasugbu|14.07,120.63|63
Navotas|14.67,120.95|249
New Corella|7.59,125.82|21
Norzagaray|14.91,121.05|80
Noveleta|14.43,120.88|37
Obando|14.71,120.94|60
Olongapo|14.83,120.28|221
Orani|14.80,120.54|45
Orion|14.62,120.58|47
Ormoc|11.01,124.61|191
Oroquieta|8.49,123.80|39
Ozamiz City|8.15,123.84|93
Pacol|10.45,122.82|20
Paete|14.36,121.48|27
Pagadian|7.83,123.44|187
Pagaluñgan|7.14,124.38|31
Pagbilao|13.97,121.70|41
Palayan City|15.54,121.08|24
Palo|11.16,124.99|18
Panabo|7.31,125.68|85
Panalanoy|11.25,125.01|189
Pandacaqui|15.17,120.65|29
Pandan|11.74,122.10|34
Pandi|14.87,120.96|35
Pangil|14.40,121.47|20
Paniqui|15.67,120.58|48
Pantubig|14.97,120.95|39
Paombong|14.83,120.79|41
Papaya|15.32,120.84|39
Paraiso|10.88,123.36|30
Parang|7.37,124.27|45
Pasay|14.54,121.00|417
Pasig City|14.59,121.06|617
Passi|11.11,122.64|43
Patuto|14.12,120.97|53
Peñaranda|15.35,121.00|27
Pila|14.23,121.36|34
Pililla|14.49,121.31|30
Pinamalayan|13.05,121.46|44
Pinamungahan|10.27,123.58|23
Pio|15.05,120.52|24
Plaridel|14.89,120.86|71
Polangui|13.29,123.49|77
Polomolok|6.22,125.06|64
Porac|15.07,120.54|22
Puerto Princesa|9.74,118.74|223
Pulilan|14.90,120.85|77
Pulong Santa Cruz|14.27,121.08|102
Pulupandan|10.52,122.80|27
Quezon City|14.65,121.05|2762
Quezon|7.73,125.10|27
Ramon|16.78,121.54|36
Ramos|15.67,120.64|15
Recodo|6.95,121.96|43
Rizal|15.71,121.11|26
Rodriguez|14.76,121.20|134
Romblon|12.58,122.27|15
Roxas City|11.59,122.75|103
Roxas|17.12,121.62|17
Sablayan|12.83,120.77|38
Sagay|10.94,123.42|72
Samal|7.07,125.71|44
Sampaloc|14.54,121.36|20
San Fernando|15.03,120.68|251
San Ildefonso|15.08,120.94|66
San Jose del Monte|14.81,121.05|358
San Leonardo|15.36,120.96|35
San Marcelino|14.97,120.16|19
San Mariano|7.50,126.00|19
San Mateo|14.70,121.12|134
San Narciso|15.01,120.08|16
San Nicolas|18.17,120.60|34
San Pablo|14.07,121.33|208
San Pascual|13.81,121.02|39
San Pedro|14.36,121.05|270
San Simon|15.00,120.78|29
Santa Catalina|9.33,122.86|26
Santa Cruz|14.28,121.42|108
Santa Rosa|14.31,121.11|217
Santo Tomas|14.11,121.14|57
Santol|15.16,120.57|299
Saravia|10.88,122.97|19
Sariaya|13.96,121.53|45
Sexmoan|14.94,120.62|21
Sibulan|9.36,123.28|28
Silang|14.22,120.97|119
Sipalay|9.75,122.40|24
Sitangkai|4.66,119.40|17
Solana|17.65,121.69|71
Solano|16.52,121.18|36
Sorsogon|12.97,123.99|83
Suay|10.05,122.84|20
Subic|14.88,120.23|68
Sumag|10.60,122.92|19
Surallah|6.38,124.75|31
Surigao|9.79,125.50|88
Taal|13.88,120.92|40
Tabaco|13.36,123.73|58
Tacloban|11.24,125.00|242
Tacurong|6.69,124.68|55
Tagas|13.17,123.72|15
Tagaytay|14.10,120.93|71
Tagbilaran City|9.66,123.85|86
Tagoloan|8.54,124.75|30
Tagudin|16.94,120.44|36
Taguig|14.52,121.08|644
Talacogon|8.46,125.78|16
Talavera|15.59,120.92|65
Talisay|10.24,123.85|133
Taloc|10.57,122.90|20
Tanauan|14.09,121.15|68
Tanay|14.50,121.28|60
Tandag|9.08,126.20|29
Tangub|8.06,123.75|30
Tanjay|9.52,123.16|39
Tanza|14.68,120.94|106
Tarlac City|15.48,120.60|184
Tayabas|14.03,121.59|37
Taytay|14.56,121.13|231
Telabastagan|15.12,120.61|26
Teresa|14.56,121.22|35
Tinongan|10.21,123.04|62
Tiwi|13.46,123.68|17
Tuguegarao|17.62,121.72|115
Tupi|6.33,124.95|17
Ualog|10.57,123.39|61
Urdaneta|15.98,120.57|101
Veruela|8.07,125.96|18
Victorias|10.90,123.07|87
Vigan|17.57,120.39|49
Virac|13.58,124.24|15
Wao|7.68,124.67|18
Zamboanga|6.91,122.07|458
# PK
Abbottabad|34.15,73.21|120
Ahmadpur East|29.14,71.26|117
Ahmadpur Sial|30.68,71.74|25
Akora|34.00,72.13|23
Alipur|29.38,70.91|34
Aman Garh|34.01,71.93|26
Arifwala|30.29,73.07|87
Attock City|33.77,72.36|85
Baddomalhi|31.99,74.66|18
Badin|24.66,68.84|74
Bahawalnagar|30.55,73.39|127
Bahawalpur|29.40,71.68|553
Bannu|32.99,70.60|49
Basirpur|30.58,73.84|42
Bat Khela|34.62,71.97|46
Battagram|34.68,73.02|700
Bhakkar|31.63,71.06|82
Bhalwal|32.27,72.90|75
Bhan|26.56,67.72|17
Bhawana|31.57,72.65|16
Bhera|32.48,72.91|32
Bhimbar|32.97,74.08|343
Bhit Shah|25.81,68.49|19
Bhopalwala|32.43,74.36|17
Būrewāla|30.17,72.65|184
Chak Azam Sahu|30.75,73.03|38
Chak Five Hundred Seventy-five|31.55,73.83|24
Chak Jhumra|31.57,73.18|37
Chak One Hundred Twenty Nine Left|30.43,73.05|24
Chak Thirty-one -Eleven Left|30.42,72.70|46
Chak Two Hundred Forty-nine Thal Development Authority|31.18,71.20|18
Chakwal|32.93,72.85|101
Chaman|30.92,66.45|89
Charsadda|34.15,71.74|95
Chawinda|32.34,74.71|24
Chenab Nagar|31.76,72.91|70
Chhor|25.51,69.78|16
Chichawatni|30.53,72.69|83
Chiniot|31.72,72.98|202
Chishtian|29.80,72.86|122
Choa Saidan Shah|32.72,72.99|15
Chuchar-kana Mandi|31.75,73.80|69
Chuhar Jamali|24.39,67.99|16
Chunian|30.97,73.98|57
Dadhar|29.47,67.65|15
Dadu|26.73,67.78|140
Dajal|29.56,70.38|18
Darya Khan|31.78,71.10|15
Daud Khel|32.88,71.57|26
Daur|26.46,68.32|18
Dera Bugti|29.04,69.16|18
Dera Ghazi Khan|30.05,70.64|236
Dera Ismail Khan|31.83,70.90|102
Dhanot|29.58,71.75|19
Dhoro Naro|25.50,69.57|20
Digri|25.16,69.11|32
Dijkot|31.22,73.00|27
Dinga|32.64,73.72|40
Dipalpur|30.67,73.65|75
Dullewala|31.83,71.44|49
Dunga Bunga|29.75,73.24|26
Dunyapur|29.80,71.74|34
Eminabad|32.04,74.26|23
Faisalabad|31.42,73.09|2507
Faqirwali|29.47,73.03|25
Faruka|31.89,72.41|22
Fazilpur|32.18,75.07|28
Fort Abbas|29.19,72.86|41
Gambat|27.35,68.52|34
Garh Maharaja|30.83,71.90|29
Gharo|24.74,67.59|20
Ghauspur|28.14,69.08|30
Ghotki|28.00,69.32|64
Gojra|31.15,72.68|140
Goth Radhan|27.20,67.95|17
Gujar Khan|33.25,73.30|69
Gujranwala|32.16,74.19|1384
Gujrat|32.57,74.08|302
Gwadar|25.12,62.33|52
Hadali|32.64,74.57|50
Hafizabad|32.07,73.69|154
Hala|25.81,68.42|48
Haripur|34.00,72.93|57
Harnoli|32.28,71.55|16
Harunabad|29.61,73.14|72
Hasilpur|29.69,72.55|88
Haveli Lakha|30.45,73.69|65
Havelian|34.05,73.16|40
Hazro City|33.91,72.49|26
Hingorja|27.21,68.42|22
Hujra Shah Muqim|30.74,73.82|62
Islamabad|33.72,73.04|602
Jacobabad|28.28,68.44|171
Jahanian Shah|31.81,72.28|29
Jalalpur Jattan|32.64,74.21|94
Jalalpur Pirwala|29.51,71.22|37
Jampur|29.64,70.60|64
Jand|33.43,72.02|18
Jaranwala|31.33,73.42|120
Jatoi Shimali|29.52,70.84|47
Jauharabad|32.29,72.28|47
Jhang Sadr|31.27,72.32|341
Jhawarian|32.36,72.62|28
Jhelum|32.93,73.73|145
Jhol|25.96,68.89|16
Jiwani|25.05,61.75|16
Johi|26.69,67.61|16
Kabirwala|30.40,71.86|61
Kahna Nau|31.37,74.37|46
Kahror Pakka|29.62,71.91|70
Kahuta|33.59,73.39|23
Kalabagh|32.96,71.55|16
Kalat|29.03,66.59|27
Kaleke Mandi|31.98,73.60|16
Kallar Kahar|32.78,72.70|16
Kalur Kot|32.16,71.27|26
Kamalia|30.73,72.65|112
Kamar Mushani|32.84,71.36|16
Kambar|27.59,68.00|77
Kamoke|31.98,74.22|200
Kamra|33.75,73.51|44
Kandhkot|28.25,69.18|88
Kandiaro|27.06,68.21|27
Kanganpur|30.76,74.12|22
Karachi|24.86,67.01|11624
Karor|31.22,70.95|26
Kashmor|28.43,69.58|34
Kasur|31.12,74.45|291
Khairpur Mir’s|27.53,68.76|125
Khairpur Nathan Shah|27.09,67.73|30
Khairpur Tamewah|29.58,72.24|31
Khairpur|28.06,69.70|40
Khalabat|34.06,72.89|39
Khangah Dogran|31.83,73.62|30
Khangarh|29.91,71.16|20
Khanpur Mahar|27.84,69.41|22
Khanpur|28.65,70.66|142
Kharan|28.58,65.42|31
Kharian|32.82,73.89|81
Khewra|32.65,73.01|33
Khurrianwala|31.50,73.27|35
Khushāb|32.30,72.35|103
Khuzdar|27.81,66.61|141
Kohat|33.58,71.45|151
Kot Addu|30.47,70.97|104
Kot Diji|27.34,68.71|26
Kot Ghulam Muhammad|32.33,74.55|21
Kot Mumin|32.19,73.03|38
Kot Radha Kishan|31.17,74.10|46
Kot Samaba|28.55,70.47|23
Kotli Loharan|32.59,74.49|21
Kotli|33.52,73.90|640
Kotri|25.37,68.31|73
Kulachi|31.93,70.46|22
Kundian|32.46,71.48|35
Kunjah|32.53,73.97|28
Kunri|25.18,69.57|27
Lachi|33.38,71.34|19
Lahore|31.56,74.35|6311
Lakki|32.61,70.91|36
Lala Musa|32.70,73.96|65
Lalian|31.82,72.80|31
Larkana|27.56,68.21|364
Layyah|30.96,70.94|79
Lodhran|29.53,71.63|97
Loralai|30.37,68.60|38
Mach|29.86,67.33|17
Mailsi|29.80,72.17|65
Malakwal City|32.55,73.21|35
Malakwal|32.55,73.21|35
Mamu Kanjan|30.83,72.80|32
Mananwala|31.59,73.69|28
Mandi Bahauddin|32.59,73.49|130
Mangla|31.89,72.38|16
Mansehra|34.33,73.20|66
Mardan|34.20,72.05|300
Mastung|29.80,66.85|29
Matiari|25.60,68.45|19
Matli|25.04,68.66|50
Mehar|27.18,67.82|30
Mehrabpur|28.11,68.03|35
Mian Channun|30.44,72.36|76
Mianke Mor|31.20,73.95|87
Mianwali|32.58,71.53|90
Minchianabad|30.16,73.57|29
Mingora|34.78,72.36|280
Mirpur Khas|25.53,69.01|216
Mirpur Mathelo|28.02,69.55|49
Mitha Tiwana|32.25,72.11|26
Mithi|24.74,69.80|23
Moro|26.66,68.00|77
Multan|30.20,71.48|1437
Muridke|31.80,74.26|164
Murree|33.91,73.39|25
Mustafābād|30.89,73.50|46
Muzaffargarh|30.07,71.19|165
Muzaffarābād|34.37,73.47|725
Nankana Sahib|31.45,73.71|56
Narang Mandi|31.90,74.52|35
Narowal|32.10,74.87|68
Nasirabad|27.38,67.92|28
Naudero|27.67,68.36|33
Naukot|24.86,69.40|22
Naushahra Virkan|31.96,73.97|41
Naushahro Firoz|26.84,68.12|18
Nawabshah|26.24,68.40|230
New Bādāh|27.34,68.03|39
New Mirpur|33.15,73.75|124
Nowshera Cantonment|34.00,72.00|97
Nushki|29.55,66.02|28
Okara|30.81,73.45|224
Pabbi|34.01,71.79|37
Pad Idan|26.77,68.30|21
Paharpur|32.11,70.97|17
Pakpattan|30.34,73.39|127
Pano Aqil|27.86,69.11|73
Pasni|25.26,63.47|33
Pasrur|32.26,74.66|53
Pattoki|31.02,73.85|70
Peshawar|34.01,71.58|1219
Phalia|32.43,73.58|25
Pind Dadan Khan|32.59,73.04|22
Pindi Bhattian|31.90,73.27|35
Pindi Gheb|33.24,72.26|34
Pir Jo Goth|27.59,68.62|36
Pir Mahal|30.77,72.43|35
Pishin|30.58,66.99|24
Qadirpur Ran|30.29,71.67|20
Quetta|30.18,67.00|734
Rahim Yar Khan|28.42,70.30|789
Raiwind|31.25,74.22|32
Raja Jang|31.22,74.25|24
Rajanpur|29.10,70.33|51
Ranipur|27.29,68.51|22
Ratodero|27.80,68.29|48
Rawala Kot|33.86,73.76|50
Rawalpindi|33.60,73.05|1743
Renala Khurd|30.88,73.60|37
Risalpur Cantonment|34.06,71.99|37
Rohri|27.69,68.90|51
Saddiqabad|28.31,70.13|190
Sahiwal|30.67,73.10|236
Sakrand|26.14,68.27|32
Sambrial|32.48,74.35|63
Sanghar|26.05,68.95|62
Sangla Hill|31.72,73.38|57
Sarai Alamgir|32.90,73.76|44
Sarai Naurang|32.83,70.78|20
Sarai Sidhu|30.59,71.97|16
Sargodha|32.09,72.67|543
Sehwan|26.42,67.86|41
Setharja Old|27.21,68.47|33
Shabqadar|34.22,71.55|67
Shahdad Kot|27.85,67.91|75
Shahdadpur|25.93,68.62|67
Shahkot|31.57,73.49|200
Shahpur Chakar|26.15,68.65|21
Shahr Sultan|29.58,71.02|16
Shakargarh|32.26,75.16|64
Sharqpur Sharif|31.46,74.10|32
Shekhupura|31.71,73.99|361
Shikarpur|27.96,68.64|157
Shorkot|31.91,70.88|67
Shujaabad|29.88,71.29|66
Sialkot|32.49,74.53|477
Sibi|29.54,67.88|64
Sillanwali|31.83,72.54|27
Sinjhoro|26.03,68.81|16
Sodhri|32.46,74.18|16
Sukheke Mandi|31.87,73.51|33
Sukkur|27.70,68.86|418
Surkhpur|32.72,74.45|20
Swabi|34.12,72.47|97
Sīta Road|27.03,67.85|28
Talagang|32.93,72.42|45
Talamba|30.53,72.24|28
Talhar|24.88,68.81|21
Tandlianwala|31.03,73.13|38
Tando Adam|25.77,68.66|126
Tando Allahyar|25.46,68.72|127
Tando Jam|25.43,68.53|32
Tando Muhammad Khan|25.12,68.54|73
Tangi|34.30,71.65|29
Tank|32.22,70.38|38
Taunsa|30.70,70.65|45
Thal|35.48,72.24|29
Tharu Shah|26.94,68.12|18
Thatta|24.75,67.92|44
Thul|28.24,68.78|34
Toba Tek Singh|30.97,72.48|69
Topi|34.07,72.62|36
Tordher|33.99,72.29|150
Turbat|26.00,63.05|76
Ubauro|28.16,69.73|23
Umarkot|25.36,69.74|42
Upper Dir|35.21,71.88|30
Usta Muhammad|28.18,68.04|44
Uthal|25.81,66.62|16
Utmanzai|34.19,71.76|29
Vihari|30.04,72.36|113
Warah|27.45,67.80|19
Wazirabad|32.44,74.12|102
Yazman|29.12,71.74|25
Zafarwal|32.34,74.90|23
Zahir Pir|28.81,70.52|34
Zaida|34.06,72.47|27
Zhob|31.34,69.45|51
# PL
Aleksandrów Łódzki|51.82,19.30|20
Andrychów|49.85,19.34|22
Augustów|53.84,22.98|30
Bartoszyce|54.25,20.81|26
Bemowo|52.25,20.91|102
Bełchatów|51.37,19.36|63
Biała Podlaska|52.03,23.12|58
Białogard|54.01,15.99|24
Białołeka|52.32,20.97|89
Białystok|53.13,23.16|292
Bielany|52.29,20.94|135
Bielawa|50.69,16.62|31
Bielsk Podlaski|52.77,23.19|26
Bielsko-Biala|49.82,19.05|177
Bieruń|50.09,19.09|20
Biłgoraj|50.54,22.72|27
Bochnia|49.97,20.43|29
Bogatynia|50.91,14.96|19
Boguszów-Gorce|50.76,16.20|17
Bolesławiec|51.26,15.57|41
Braniewo|54.38,19.82|18
Brodnica|53.26,19.40|27
Brzeg|50.86,17.47|38
Brzesko|49.97,20.61|17
Busko-Zdrój|50.47,20.72|17
Bydgoszcz|53.12,18.01|366
Bytom|50.35,18.93|189
Bytów|54.17,17.49|17
Będzin|50.33,19.13|58
Chełmno|53.35,18.43|21
Chełm|51.14,23.47|68
Chełmża|53.18,18.60|15
Chodzież|53.00,16.92|20
Chojnice|53.70,17.56|39
Chorzów|50.31,18.97|113
Choszczno|53.17,15.42|16
Chrzanów|50.14,19.40|40
Ciechanów|52.88,20.62|46
Cieplice Śląskie Zdrój|50.87,15.68|15
Cieszyn|49.75,18.63|36
Czechowice-Dziedzice|49.91,19.00|35
Czeladź|50.32,19.08|34
Czerwionka-Leszczyny|50.15,18.68|29
Częstochowa|50.80,19.12|248
Działdowo|53.24,20.17|21
Dzierżoniów|50.73,16.65|34
Dąbrowa Górnicza|50.33,19.20|131
Dębica|50.05,21.41|47
Dęblin|51.56,21.85|18
Elbląg|54.15,19.41|128
Ełk|53.83,22.36|56
Fordon|53.15,18.17|70
Garwolin|51.90,21.61|16
Gdańsk|54.35,18.65|462
Gdynia|54.52,18.53|254
Gierłoż|54.08,21.50|28
Giżycko|54.04,21.76|30
Gliwice|50.30,18.68|199
Gniezno|52.53,17.58|70
Goleniów|53.56,14.83|23
Gorlice|49.66,21.16|29
Gorzów Wielkopolski|52.74,15.23|124
Gostynin|52.43,19.46|19
Gostyń|51.88,17.01|21
Grajewo|53.65,22.46|23
Grodzisk Mazowiecki|52.10,20.63|27
Grudziądz|53.48,18.75|99
Gryfice|53.92,15.20|17
Gryfino|53.25,14.49|21
Gubin|51.95,14.73|17
Głogów|51.66,16.08|69
Głowno|51.96,19.72|15
Głuchołazy|50.32,17.38|15
Hajnówka|52.74,23.58|22
Hrubieszów|50.81,23.89|19
Inowrocław|52.80,18.26|78
Iława|53.60,19.57|33
Jarocin|51.97,17.50|26
Jarosław|50.02,22.68|40
Jastrzębie Zdrój|49.96,18.57|96
Jasło|49.75,21.47|38
Jaworzno|50.21,19.27|97
Jawor|51.05,16.19|24
Jelcz Laskowice|51.02,17.32|15
Jelenia Góra|50.90,15.73|87
Józefów|52.14,21.24|18
Jędrzejów|50.64,20.30|17
Kalisz|51.76,18.09|109
Kamienna Góra|50.78,16.03|22
Kartuzy|54.33,18.20|15
Katowice|50.26,19.03|317
Kielce|50.87,20.63|209
Kluczbork|50.97,18.22|26
Knurów|50.22,18.65|40
Kobyłka|52.34,21.20|18
Konin|52.22,18.25|81
Konstancin-Jeziorna|52.09,21.12|17
Konstantynów Łódzki|51.75,19.33|17
Kostrzyn nad Odrą|52.59,14.65|18
Koszalin|54.19,16.17|107
Kozienice|51.58,21.55|19
Kołobrzeg|54.18,15.58|44
Koło|52.20,18.64|23
Końskie|51.19,20.41|21
Kościan|52.09,16.65|24
Kościerzyna|54.12,17.98|23
Kraków|50.06,19.94|755
Krapkowice|50.48,17.97|18
Krasnystaw|50.98,23.17|20
Kraśnik|50.92,22.23|36
Krosno|49.69,21.77|48
Krotoszyn|51.70,17.44|29
Kutno|52.23,19.36|48
Kwidzyn|53.72,18.93|38
Kędzierzyn-Koźle|50.35,18.23|66
Kętrzyn|54.08,21.38|28
Kęty|49.88,19.22|19
Kłodzko|50.43,16.66|28
Legionowo|52.40,20.93|51
Legnica|51.21,16.16|106
Leszno|51.84,16.57|64
Libiąż|50.10,19.32|18
Lidzbark Warmiński|54.13,20.58|17
Lubartów|51.46,22.61|23
Lubań|51.12,15.29|22
Lubin|51.40,16.20|78
Lubliniec|50.67,18.68|24
Lublin|51.25,22.57|360
Luboń|52.35,16.89|26
Lębork|54.54,17.75|35
Lędziny|50.14,19.13|16
Malbork|54.04,19.03|39
Marki|52.32,21.10|23
Mielec|50.29,21.42|61
Mikołów|50.17,18.90|39
Milanówek|52.12,20.67|16
Międzyrzec Podlaski|51.99,22.78|17
Międzyrzecz|52.44,15.58|19
Mińsk Mazowiecki|52.18,21.57|37
Mokotów|52.19,21.03|213
Mrągowo|53.86,21.31|22
Myszków|50.58,19.32|33
Mysłowice|50.21,19.17|75
Myślenice|49.83,19.94|18
Mława|53.11,20.38|29
Nakło nad Notecią|53.14,17.60|20
Namysłów|51.08,17.72|16
Nisko|50.52,22.14|16
Nowa Ruda|50.58,16.50|25
Nowa Sól|51.80,15.72|40
Nowogard|53.67,15.12|17
Nowy Dwór Mazowiecki|52.43,20.72|28
Nowy Sącz|49.62,20.70|84
Nowy Targ|49.48,20.03|34
Nowy Tomyśl|52.32,16.13|15
Nysa|50.47,17.33|47
Oborniki|52.65,16.81|18
Ochota|52.22,20.99|93
Olecko|54.03,22.51|16
Oleśnica|51.21,17.39|37
Olkusz|50.28,19.57|38
Olsztyn|53.78,20.49|172
Opoczno|51.38,20.28|23
Opole|50.67,17.93|128
Orzesze|50.16,18.78|18
Ostrowiec Świętokrzyski|50.93,21.39|74
Ostrołęka|53.09,21.58|54
Ostróda|53.70,19.96|34
Ostrów Mazowiecka|52.80,21.90|23
Ostrów Wielkopolski|51.66,17.81|73
Otwock|52.11,21.26|43
Ozorków|51.96,19.29|21
Oława|50.95,17.29|31
Oświęcim|50.03,19.21|41
Pabianice|51.66,19.35|71
Piaseczno|52.08,21.02|36
Piastów|52.18,20.84|23
Piekary Śląskie|50.38,18.93|60
Pionki|51.48,21.45|20
Piotrków Trybunalski|51.41,19.70|80
Pisz|53.63,21.81|19
Piła|53.15,16.74|76
Pleszew|51.90,17.79|18
Police|53.55,14.57|34
Polkowice|51.50,16.07|22
Poznań|52.41,16.93|570
Praga Południe|52.24,21.09|188
Praga Północ|52.25,21.03|93
Prudnik|50.32,17.57|23
Pruszcz Gdański|54.26,18.64|24
Pruszków|52.17,20.81|55
Przasnysz|53.02,20.88|17
Przemyśl|49.78,22.77|67
Przeworsk|50.06,22.49|16
Pszczyna|49.98,18.95|25
Puławy|51.42,21.97|50
Pułtusk|52.70,21.08|19
Pyskowice|50.40,18.63|19
Płock|52.55,19.71|127
Płońsk|52.62,20.38|22
Racibórz|50.09,18.22|58
Radlin|50.05,18.48|17
Radomsko|51.07,19.44|49
Radom|51.40,21.15|227
Radzionków|50.40,18.90|17
Radzyń Podlaski|51.78,22.62|16
Rawa Mazowiecka|51.76,20.25|18
Rawicz|51.61,16.86|21
Reda|54.61,18.35|18
Rembertów|52.26,21.16|22
Ropczyce|50.05,21.61|15
Ruda Śląska|50.26,18.86|146
Rumia|54.57,18.39|45
Rybnik|50.10,18.54|143
Rydułtowy|50.06,18.42|22
Rypin|53.07,19.41|17
Rzeszów|50.04,22.00|158
Sandomierz|50.68,21.75|25
Sanok|49.56,22.21|40
Siedlce|52.17,22.29|77
Siemianowice Śląskie|50.33,19.03|73
Siemiatycze|52.43,22.86|15
Sieradz|51.60,18.73|44
Sierpc|52.86,19.67|19
Skarżysko-Kamienna|51.11,20.87|49
Skawina|49.98,19.83|24
Skierniewice|51.95,20.16|49
Sochaczew|52.23,20.24|38
Sokołów Podlaski|52.41,22.25|18
Sokółka|53.41,23.50|19
Solec Kujawski|53.08,18.23|15
Sopot|54.44,18.56|40
Sosnowiec|50.29,19.10|227
Stalowa Wola|50.58,22.05|66
Starachowice|51.04,21.07|54
Stargard|53.34,15.05|71
Starogard Gdański|53.96,18.53|48
Staszów|50.56,21.17|16
Strzegom|50.96,16.35|17
Strzelce Opolskie|50.51,18.30|20
Sulechów|52.08,15.63|18
Sulejówek|52.25,21.27|18
Suwałki|54.11,22.93|69
Swarzędz|52.41,17.09|29
Szamotuły|52.61,16.58|19
Szczecinek|53.71,16.70|38
Szczecin|53.43,14.55|408
Szczytno|53.56,20.99|26
Słubice|52.35,14.56|18
Słupsk|54.46,17.03|99
Targówek|52.29,21.05|124
Tarnobrzeg|50.57,21.68|50
Tarnowskie Góry|50.45,18.86|61
Tarnów|50.01,20.99|118
Tczew|54.09,18.78|60
Tomaszów Lubelski|50.45,23.42|20
Tomaszów Mazowiecki|51.53,20.01|67
Toruń|53.01,18.60|209
Trzcianka|53.04,16.46|17
Trzebinia|50.16,19.47|19
Turek|52.02,18.50|30
Tychy|50.14,18.97|130
Ursus|52.20,20.88|47
Ursynów|52.15,21.05|148
Ustka|54.58,16.86|16
Ustroń|49.72,18.80|16
Wadowice|49.88,19.49|19
Warsaw|52.23,21.01|1702
Wawer|52.20,21.18|63
Wałbrzych|50.77,16.28|127
Wałcz|53.28,16.47|26
Wejherowo|54.61,18.24|47
Wesoła|52.25,21.22|20
Wieliczka|49.99,20.06|19
Wieluń|51.22,18.57|24
Wodzisław Śląski|50.00,18.47|50
Wola|52.24,20.99|144
Wołomin|52.34,21.24|37
Wrocław|51.10,17.03|635
Września|52.33,17.57|29
Wyszków|52.59,21.46|27
Wągrowiec|52.81,17.20|24
Włochy|52.18,20.95|36
Włocławek|52.65,19.07|120
Zabrze|50.32,18.79|192
Zakopane|49.30,19.95|28
Zambrów|52.99,22.24|23
Zamość|50.72,23.25|66
Zawiercie|50.49,19.42|53
Zduńska Wola|51.60,18.94|45
Zgierz|51.86,19.41|58
Zgorzelec|51.15,15.01|33
Zielona Góra|51.94,15.51|118
Zielonka|52.30,21.16|18
Ząbki|52.29,21.11|23
Ząbkowice Śląskie|50.59,16.81|16
Złotoryja|51.13,15.92|17
Złotów|53.36,17.04|18
Łapy|52.99,22.88|16
Łask|51.59,19.13|19
Łaziska Górne|50.15,18.84|22
Łańcut|50.07,22.23|18
Łomianki|52.33,20.89|15
Łomża|53.18,22.06|64
Łowicz|52.11,19.95|30
Łuków|51.93,22.38|30
Łódź|51.77,19.47|769
Łęczna|51.30,22.88|22
Łęczyca|52.06,19.20|16
Śrem|52.09,17.02|30
Środa Wielkopolska|52.23,17.28|22
Śródmieście|52.23,21.02|134
Świdnica|50.84,16.49|60
Świdnik|51.22,22.70|40
Świdwin|53.77,15.78|16
Świebodzice|50.86,16.32|23
Świebodzin|52.25,15.53|22
Świecie|53.41,18.45|26
Świnoujście|53.91,14.25|41
Świętochłowice|50.30,18.92|56
Żagań|51.62,15.31|26
Żary|51.64,15.14|39
Żoliborz|52.27,20.99|51
Żory|50.05,18.70|63
Żyrardów|52.05,20.45|41
Żywiec|49.69,19.19|32
# PR
Aguadilla|18.43,-67.15|16
Arecibo|18.47,-66.72|49
Barceloneta|18.45,-66.54|22
Bayamón|18.40,-66.16|203
Caguas|18.23,-66.05|87
Carolina|18.38,-65.96|170
Cataño|18.44,-66.12|28
Cayey|18.11,-66.17|18
Fajardo|18.33,-65.65|34
Guayama|17.98,-66.11|22
Guaynabo|18.36,-66.11|81
Humacao|18.15,-65.83|20
Manatí|18.43,-66.49|16
Mayagüez|18.20,-67.14|79
Ponce|18.01,-66.62|153
Trujillo Alto|18.35,-66.01|54
Vega Baja|18.44,-66.39|29
Yauco|18.03,-66.85|20
# PS
Al Burayj|31.44,34.40|35
Al Bīrah|31.91,35.22|38
Al Qarārah|31.37,34.34|20
Al Yāmūn|32.49,35.23|16
An Nuşayrāt|31.45,34.39|36
Ar Rām wa Ḑāḩiyat al Barīd|31.85,35.23|25
Az Zuwāydah|31.44,34.38|17
Az̧ Z̧āhirīyah|31.41,34.97|28
Balāţah|32.21,35.29|17
Banī Suhaylā|31.34,34.32|31
Bayt Jālā|31.72,35.19|16
Bayt Lāhyā|31.55,34.50|57
Bayt Ḩānūn|31.54,34.54|37
Dayr al Balaḩ|31.42,34.35|60
Dūrā|31.51,35.03|21
Gaza|31.50,34.47|410
Hebron|31.53,35.09|160
Idhnā|31.56,34.97|19
Jabālyā|31.53,34.48|169
Janīn|32.46,35.30|35
Jericho|31.87,35.45|20
Kalandia|31.87,35.22|26
Khān Yūnis|31.34,34.31|173
Nablus|32.22,35.25|130
Qabāţīyah|32.41,35.28|19
Qalqīlyah|32.19,34.97|43
Rafaḩ|31.30,34.24|126
Ramallah|31.90,35.20|25
Yuta|31.45,35.09|41
Ţūbās|32.32,35.37|16
Ţūlkarm|32.31,35.03|44
Ḩalḩūl|31.58,35.10|21
# PT
Albufeira|37.09,-8.25|16
Alcabideche|38.73,-9.41|33
Alcobaça|39.55,-8.98|16
Alfena|41.24,-8.52|15
Alfragide|38.73,-9.22|17
Algueirão|38.80,-9.34|66
Algés|38.70,-9.23|19
Almada|38.68,-9.16|34
Alvalade|38.75,-9.14|32
Amadora|38.75,-9.23|179
Amora|38.63,-9.12|53
Arcos de Valdevez|41.85,-8.42|23
Arrentela|38.63,-9.10|30
Aveiro|40.64,-8.65|54
Azeitão|38.52,-9.01|19
Baguim do Monte|41.19,-8.54|16
Baião|41.16,-8.03|21
Barcelos|41.53,-8.62|19
Barreiro|38.66,-9.07|51
Beja|38.02,-7.86|35
Belas|38.78,-9.26|21
Benfica|38.75,-9.20|37
Bougado|41.34,-8.55|22
Braga|41.55,-8.42|121
Cabeceiras de Basto|41.51,-7.99|17
Cacém|38.77,-9.30|94
Caldas da Rainha|39.40,-9.14|27
Camarate|38.80,-9.13|20
Canidelo|41.12,-8.65|26
Caniço|32.65,-16.84|23
Caparica|38.66,-9.20|21
Carcavelos|38.69,-9.32|20
Carnaxide|38.73,-9.25|24
Cascais|38.70,-9.42|36
Castelo Branco|39.82,-7.49|33
Charneca de Caparica|38.62,-9.19|30
Chaves|41.74,-7.47|18
Coimbra|40.21,-8.42|107
Condeixa-a-Nova|40.11,-8.50|17
Corroios|38.64,-9.15|53
Covilhã|40.28,-7.51|18
Custoias|41.11,-7.32|19
Câmara de Lobos|32.65,-16.98|32
Entroncamento|39.47,-8.47|20
Ermesinde|41.22,-8.55|39
Espinho|41.01,-8.64|33
Esposende|41.54,-8.78|35
Estoril|38.71,-9.40|24
Fafe|41.45,-8.17|17
Faro|37.02,-7.93|41
Feira|40.93,-8.54|16
Felgueiras|41.37,-8.19|58
Figueira da Foz|40.15,-8.86|47
Funchal|32.67,-16.93|101
Fânzeres|41.17,-8.53|24
Gondomar|41.14,-8.53|28
Guarda|40.54,-7.27|32
Guimarães|41.44,-8.30|41
Laranjeira|38.66,-9.15|21
Laranjeiro|37.07,-7.81|20
Lavradio|38.67,-9.05|22
Leiria|39.74,-8.81|45
Leça da Palmeira|41.19,-8.70|18
Leça do Bailio|41.21,-8.63|16
Linda-a-Velha|38.71,-9.24|21
Lisbon|38.72,-9.13|518
Loulé|37.14,-8.02|23
Loures|38.83,-9.17|66
Maia|41.24,-8.62|36
Marinha Grande|39.75,-8.93|29
Massamá|38.75,-9.28|28
Matosinhos|41.18,-8.69|28
Moita|38.65,-8.99|18
Monsanto|39.46,-8.71|50
Monte Estoril|38.71,-9.41|23
Montijo|38.71,-8.97|30
Monção|42.08,-8.48|20
Moscavide e Portela|38.78,-9.10|22
Odivelas|38.79,-9.18|55
Oeiras|38.69,-9.31|35
Olhão|37.03,-7.84|29
Olivais|38.77,-9.11|34
Oliveira do Douro|41.12,-8.58|24
Ovar|40.86,-8.63|18
Palmela|38.57,-8.90|17
Paredes|41.20,-8.33|20
Parede|38.69,-9.35|17
Paço de Arcos|38.70,-9.29|26
Pedroso|41.41,-8.75|19
Peniche|39.36,-9.38|16
Pinhal Novo|38.63,-8.91|24
Ponta Delgada|37.74,-25.67|20
Ponte de Lima|41.77,-8.58|45
Pontinha|38.77,-9.20|23
Portalegre|39.29,-7.43|16
Portimão|37.14,-8.54|38
Porto|41.15,-8.61|250
Póvoa de Santa Iria|38.86,-9.06|29
Póvoa de Varzim|41.38,-8.76|29
Quarteira|37.07,-8.10|19
Queluz|38.76,-9.25|103
Quinta Do Conde|38.57,-9.04|26
Ramada|38.80,-9.19|18
Rio Tinto|41.18,-8.56|50
Rio de Mouro|38.77,-9.33|55
Sacavém|38.79,-9.11|18
Santa Iria da Azóia|38.84,-9.10|19
Santo António dos Olivais|40.22,-8.41|39
Senhora da Hora|41.19,-8.65|29
Sequeira|40.55,-7.23|29
Sesimbra|38.44,-9.10|41
Setúbal|38.52,-8.89|117
Sintra|38.80,-9.38|26
São Domingos de Rana|38.70,-9.34|47
São João da Madeira|40.90,-8.49|22
São João da Talha|38.82,-9.10|19
São Mamede de Infesta|41.19,-8.61|26
São Martinho|32.64,-16.94|26
São Pedro da Cova|41.14,-8.50|17
Tavira|37.13,-7.65|15
Tomar|39.60,-8.41|19
Torres Novas|39.48,-8.54|15
Torres Vedras|39.09,-9.26|24
Trofa|41.34,-8.56|21
Valongo|41.19,-8.50|21
Vialonga|38.87,-9.08|16
Viana do Castelo|41.69,-8.83|36
Vila Franca de Xira|38.96,-8.99|18
Vila Nova de Gaia|41.12,-8.61|71
Vila Real|41.30,-7.74|17
Vila do Conde|41.35,-8.75|28
Vilar de Andorinho|41.11,-8.59|19
Viseu|40.66,-7.91|26
Águas Santas|41.21,-8.58|28
Évora|38.57,-7.90|56
Ílhavo|40.60,-8.67|17
# PY
Asunción|-25.29,-57.65|1482
Caacupé|-25.39,-57.14|22
Caaguazú|-25.47,-56.02|55
Caazapá|-26.20,-56.37|24
Capiatá|-25.36,-57.45|199
Ciudad del Este|-25.51,-54.61|321
Coronel Oviedo|-25.44,-56.44|51
Encarnación|-27.33,-55.87|75
Fernando de la Mora|-25.34,-57.52|120
Itauguá|-25.39,-57.35|65
Itá|-25.50,-57.37|18
Lambaré|-25.35,-57.61|126
Limpio|-25.17,-57.49|96
Mariano Roque Alonso|-25.21,-57.53|72
Nemby|-25.39,-57.54|95
Pedro Juan Caballero|-22.55,-55.73|75
Presidente Franco|-25.56,-54.61|54
San Juan Bautista|-26.67,-57.15|17
San Lorenzo|-25.34,-57.51|228
Villa Elisa|-25.37,-57.59|64
Villa Hayes|-25.09,-57.52|57
Villarrica|-25.75,-56.44|41
# QA
Al Khawr|25.68,51.51|19
Al Wakrah|25.17,51.60|26
Ar Rayyān|25.29,51.42|272
Doha|25.29,51.53|345
Umm Şalāl Muḩammad|25.42,51.41|29
# RE
La Possession|-20.93,55.33|27
Le Port|-20.94,55.29|41
Le Tampon|-21.28,55.52|70
Piton Saint-Leu|-21.22,55.32|29
Saint-André|-20.96,55.65|49
Saint-Benoît|-21.04,55.72|35
Saint-Denis|-20.88,55.45|137
Saint-Joseph|-21.38,55.62|34
Saint-Paul|-21.01,55.27|99
Saint-Pierre|-21.34,55.48|77
Sainte-Marie|-20.90,55.55|32
Sainte-Suzanne|-20.91,55.61|21
# RO
Adjud|46.10,27.17|17
Aiud|46.31,23.72|28
Alba Iulia|46.07,23.58|66
Arad|46.18,21.32|169
Bacău|46.57,26.91|171
Baia Mare|47.66,23.57|137
Baia Sprie|47.66,23.69|17
Balş|44.35,24.10|21
Bistriţa|47.13,24.50|81
Blaj|46.18,23.92|20
Bocşa|45.37,21.71|16
Borşa|47.66,24.66|27
Botoşani|47.75,26.67|115
Brad|46.13,22.78|16
Braşov|45.65,25.61|276
Breaza|45.18,25.67|18
Brăila|45.27,27.97|214
Bucharest|44.43,26.11|1877
Buftea|44.56,25.95|21
Buhuşi|46.72,26.70|18
Buzău|45.15,26.83|131
Bârlad|46.23,27.67|68
Băicoi|45.03,25.85|20
Băileşti|44.02,23.35|20
Calafat|43.99,22.93|19
Caracal|44.12,24.35|34
Caransebeş|45.42,22.22|28
Carei|47.68,22.47|21
Cernavodă|44.34,28.03|19
Cisnădie|45.72,24.15|15
Cluj-Napoca|46.77,23.60|317
Codlea|45.70,25.45|24
Comăneşti|46.42,26.44|24
Constanţa|44.18,28.63|303
Corabia|43.78,24.50|20
Craiova|44.32,23.80|304
Cugir|45.84,23.37|25
Curtea de Argeş|45.13,24.67|32
Câmpia Turzii|46.55,23.88|26
Câmpina|45.13,25.73|42
Câmpulung Moldovenesc|47.53,25.57|20
Dej|47.15,23.87|38
Deva|45.88,22.90|68
Dorohoi|47.95,26.40|31
Drobeta-Turnu Severin|44.63,22.65|102
Drăgăşani|44.65,24.27|21
Feteşti|44.38,27.83|33
Filiaşi|44.55,23.52|19
Focșani|45.70,27.18|77
Făgăraș|45.85,24.97|31
Fălticeni|47.45,26.30|30
Galaţi|45.44,28.05|294
Gheorgheni|46.72,25.60|20
Gherla|47.03,23.92|24
Giurgiu|43.89,25.96|69
Gura Humorului|47.55,25.90|16
Găeşti|44.72,25.32|15
Hunedoara|45.75,22.90|69
Huşi|46.67,28.06|29
Iaşi|47.17,27.60|318
Luduş|46.48,24.10|17
Lugoj|45.69,21.90|43
Lupeni|45.36,23.24|30
Mangalia|43.80,28.58|40
Medgidia|44.25,28.28|43
Mediaş|46.17,24.35|53
Miercurea-Ciuc|46.35,25.80|41
Mioveni|44.96,24.94|29
Mizil|45.02,26.45|16
Moineşti|46.48,26.49|24
Moreni|44.98,25.64|21
Motru|44.80,22.97|22
Năvodari|44.32,28.60|33
Ocna Mureş|46.38,23.85|15
Odorheiu Secuiesc|46.30,25.30|37
Olteniţa|44.08,26.63|26
Oradea|47.05,21.92|207
Orăştie|45.83,23.20|21
Pantelimon|44.45,26.20|16
Paşcani|47.25,26.72|45
Petrila|45.45,23.42|25
Petroşani|45.42,23.37|44
Piatra Neamţ|46.92,26.33|103
Piteşti|44.85,24.87|168
Ploieşti|44.95,26.02|229
Popeşti-Leordeni|44.38,26.17|15
Reşiţa|45.30,21.89|81
Roman|46.92,26.93|68
Roșiorii de Vede|44.12,24.98|27
Râmnicu Sărat|45.38,27.05|39
Râmnicu Vâlcea|45.10,24.37|108
Râşnov|45.58,25.45|15
Rădăuți|47.85,25.92|24
Salonta|46.80,21.65|18
Satu Mare|47.80,22.86|112
Sebeş|45.96,23.57|27
Sfântu Gheorghe|45.87,25.78|61
Sibiu|45.80,24.15|152
Sighetu Marmaţiei|47.93,23.89|41
Sighișoara|46.22,24.79|35
Slatina|44.43,24.37|79
Slobozia|44.56,27.36|53
Suceava|47.63,26.25|106
Săcele|45.62,25.71|30
Tecuci|45.85,27.43|41
Timişoara|45.75,21.23|315
Tulcea|45.18,28.81|92
Turda|46.57,23.78|55
Turnu Măgurele|43.75,24.87|29
Târgovişte|44.93,25.46|88
Târgu Jiu|45.05,23.28|97
Târgu Neamţ|47.20,26.37|20
Târgu Secuiesc|46.00,26.13|20
Târgu-Mureş|46.54,24.56|147
Târnăveni|46.33,24.30|29
Urziceni|44.72,26.63|17
Vaslui|46.63,27.73|69
Vatra Dornei|47.35,25.37|16
Vişeu de Sus|47.72,24.43|17
Voluntari|44.49,26.17|30
Vulcan|45.38,23.27|29
Zalău|47.20,23.05|63
Zimnicea|43.66,25.36|15
Zărnești|45.56,25.32|25
Şimleu Silvaniei|47.23,22.80|16
# RS
Apatin|45.67,18.98|18
Aranđelovac|44.31,20.56|24
Bačka Palanka|45.25,19.40|29
Bačka Topola|45.82,19.63|16
Belgrade|44.80,20.47|1274
Bečej|45.62,20.03|26
Gornji Milanovac|44.03,20.46|24
Inđija|45.05,20.08|26
Jagodina|43.98,21.26|36
Kikinda|45.83,20.47|42
Knjazevac|43.57,22.26|25
Kragujevac|44.02,20.92|147
Kraljevo|43.73,20.69|83
Kruševac|43.58,21.33|75
Lazarevac|44.39,20.26|24
Leskovac|43.00,21.95|95
Negotin|44.23,22.53|18
Niš|43.32,21.90|250
Nova Pazova|44.94,20.22|15
Novi Pazar|43.14,20.51|86
Novi Sad|45.25,19.84|215
Obrenovac|44.65,20.20|17
Pančevo|44.87,20.64|77
Pirot|43.15,22.59|41
Požarevac|44.62,21.19|42
Prokuplje|43.23,21.59|28
Ruma|45.01,19.82|32
Senta|45.93,20.08|20
Smederevo|44.66,20.93|62
Smederevska Palanka|44.37,20.96|27
Sombor|45.77,19.11|48
Sremska Mitrovica|44.98,19.61|39
Sremčica|44.68,20.39|23
Stara Pazova|44.98,20.16|16
Subotica|46.10,19.67|100
Trstenik|43.62,21.00|49
Užice|43.86,19.85|64
Valjevo|44.28,19.90|61
Vranje|42.55,21.90|56
Vrbas|45.57,19.64|26
Vršac|45.12,21.30|36
Zaječar|43.90,22.26|50
Zemun|44.85,20.40|156
Zrenjanin|45.38,20.38|80
Ćuprija|43.93,21.37|21
Čačak|43.89,20.35|117
Šabac|44.75,19.69|55
# RU
Abakan|53.72,91.43|167
Abaza|52.66,90.09|18
Abdulino|53.70,53.67|21
Abinsk|44.87,38.16|35
Achinsk|56.27,90.50|118
Achkhoy-Martan|43.19,45.28|17
Adler|43.43,39.92|70
Afipskiy|44.90,38.84|18
Agidel’|55.91,53.94|19
Aginskoye|51.10,114.53|17
Agryz|56.52,52.99|19
Akhtubinsk|48.28,46.17|45
Akhtyrskiy|44.85,38.30|19
Aksay|47.26,39.87|39
Alagir|43.04,44.22|20
Alapayevsk|57.85,61.70|44
Alatyr’|54.84,46.58|42
Aldan|58.61,125.40|24
Aleksandrovskoye|44.71,43.00|28
Aleksandrovsk|59.16,57.57|15
Aleksandrov|56.40,38.71|64
Alekseyevka|50.63,38.69|40
Aleksin|54.51,37.07|67
Aleysk|52.49,82.78|28
Al’met’yevsk|54.90,52.32|140
Amursk|50.24,136.88|47
Anapa|44.89,37.32|54
Andreyevskoye|55.55,37.93|20
Angarsk|52.54,103.89|243
Anna|51.48,40.43|19
Annino|55.58,37.26|30
Anzhero-Sudzhensk|56.08,86.03|83
Apatity|67.56,33.40|61
Aprelevka|55.55,37.08|18
Apsheronsk|44.46,39.73|40
Aramil|56.70,60.84|15
Ardon|43.18,44.30|18
Argun|43.30,45.87|28
Arkhangel’sk|64.54,40.54|356
Armavir|44.99,41.12|200
Arsen’yev|44.15,133.28|59
Arsk|56.09,49.88|17
Artëmovskiy|57.36,61.87|34
Artëm|43.36,132.19|102
Arzamas|55.39,43.84|109
Arzgir|45.37,44.22|16
Asbest|57.01,61.46|75
Asha|55.00,57.27|33
Asino|57.00,86.14|27
Astrakhan|46.35,48.04|503
Atkarsk|51.87,45.01|28
Avtury|43.16,46.00|18
Aykhal|65.93,111.48|15
Azov|47.11,39.42|82
Bagayevskaya|47.32,40.39|15
Bakal|54.94,58.81|22
Baksan|43.69,43.54|38
Balabanovo|55.18,36.66|24
Balakovo|52.03,47.80|200
Balashikha|55.81,37.96|150
Balashov|51.55,43.17|98
Balezino|57.98,53.01|17
Baltiysk|54.65,19.91|35
Barabinsk|55.36,78.36|32
Barnaul|53.36,83.76|600
Barysh|53.66,47.11|19
Bataysk|47.14,39.75|110
Bavly|54.39,53.26|23
Baykal’sk|51.52,104.14|16
Baymak|52.59,58.32|17
Belaya Glina|46.08,40.87|18
Belaya Kalitva|48.19,40.77|48
Belebey|54.12,54.12|63
Belgorod|50.61,36.58|345
Belidzhi|41.89,48.41|16
Belogorsk|50.92,128.48|68
Beloozërskiy|55.46,38.44|18
Belorechensk|44.77,39.88|55
Beloretsk|53.96,58.40|70
Belovo|54.42,86.30|76
Beloyarskiy|63.71,66.67|20
Belëv|53.81,36.13|15
Berdsk|54.76,83.10|90
Berezniki|59.41,56.82|168
Beryozovsky|56.91,60.80|47
Berëzovka|56.03,93.11|21
Berëzovskiy|55.60,86.20|55
Beslan|43.19,44.54|36
Bezenchuk|52.98,49.43|24
Bezhetsk|57.79,36.70|28
Bikin|46.81,134.25|20
Birobidzhan|48.79,132.92|76
Birsk|55.42,55.54|41
Biysk|52.54,85.21|215
Blagodarnyy|45.10,43.44|36
Blagoveshchensk|50.28,127.54|221
Bobrov|51.10,40.02|21
Bodaybo|57.85,114.19|16
Bogdanovich|56.78,62.05|32
Bogoroditsk|53.77,38.12|30
Bogorodsk|56.11,43.51|37
Bogotol|56.21,89.53|24
Boguchar|49.94,40.55|15
Boksitogorsk|59.47,33.85|17
Bologoye|57.89,34.05|25
Bolotnoye|55.67,84.40|18
Bol’shoy Kamen’|43.11,132.35|38
Borisoglebsk|51.37,42.08|69
Borodino|55.91,94.91|20
Borovichi|58.39,33.92|57
Borovskiy|57.04,65.72|15
Borzya|50.38,116.52|30
Bor|56.36,44.07|61
Bratsk|56.13,101.61|257
Bronnitsy|55.42,38.26|19
Bryansk|53.25,34.37|427
Bryukhovetskaya|45.81,39.00|22
Budënnovsk|44.78,44.17|68
Bugul’ma|54.54,52.80|92
Buguruslan|53.66,52.44|54
Buinsk|54.97,48.29|20
Buturlinovka|50.83,40.61|29
Buynaksk|42.82,47.12|63
Buy|58.48,41.54|26
Buzuluk|52.78,52.26|88
Chapayevsk|52.98,49.71|70
Chaykovskiy|56.77,54.11|87
Chebarkul’|54.97,60.36|47
Cheboksary|56.13,47.25|447
Chegem|43.56,43.59|18
Chekhov|55.15,37.48|76
Chelyabinsk|55.15,61.43|1063
Cheremkhovo|53.16,103.07|57
Cherepanovo|54.22,83.38|20
Cherepovets|59.13,37.90|316
Cherkessk|44.22,42.06|116
Chernogolovka|56.00,38.37|20
Chernogorsk|53.82,91.28|72
Chernushka|56.51,56.08|36
Chernyakhovsk|54.63,21.82|45
Chernyanka|50.93,37.82|15
Cherëmushki|55.66,37.56|107
Chishmy|54.58,55.38|22
Chistopol’|55.36,50.64|62
Chita|52.03,113.50|309
Chudovo|59.12,31.68|17
Chunskiy|56.08,99.63|16
Chusovoy|58.30,57.81|50
Dagestanskiye Ogni|42.12,48.19|28
Dagomys|43.67,39.67|20
Dalnegorsk|44.56,135.62|38
Dalnerechensk|45.93,133.74|28
Danilov|58.19,40.17|17
Dankov|53.25,39.16|23
Davlekanovo|54.22,55.03|24
Dedovsk|55.87,37.12|27
Degtyarsk|56.70,60.09|15
Derbent|42.07,48.29|106
Desnogorsk|54.15,33.28|32
Dimitrovgrad|54.21,49.62|132
Dinskaya|45.22,39.23|35
Divnogorsk|55.96,92.37|30
Divnoye|45.91,43.35|16
Dmitrov|56.34,37.52|62
Dobryanka|58.46,56.41|33
Dolgoprudnyy|55.95,37.50|68
Domodedovo|55.44,37.75|54
Donskoye|45.46,41.97|15
Donskoy|53.97,38.34|32
Dubna|56.73,37.17|61
Dubovka|49.06,44.83|15
Dudinka|69.41,86.18|24
Dugulubgey|43.66,43.54|21
Dyat’kovo|53.60,34.34|33
Dyurtyuli|55.49,54.87|31
Dzerzhinskiy|55.63,37.86|41
Dzerzhinsky|55.63,37.86|47
Dzerzhinsk|56.24,43.46|233
Ekazhevo|43.21,44.82|26
Elektrogorsk|55.88,38.79|21
Elektrostal’|55.79,38.45|144
Elektrougli|55.72,38.21|20
Elista|46.31,44.26|107
Enem|44.93,38.91|18
Engel’s|51.48,46.11|196
Ezhva|61.81,50.73|56
Fedorovskiy|61.61,73.71|23
Fokino|42.97,132.41|26
Frolovo|49.77,43.66|41
Fryazevo|55.73,38.46|53
Fryazino|55.96,38.05|52
Furmanov|57.25,41.11|38
Gagarin|55.55,35.00|29
Galich|58.38,42.35|19
Gatchina|59.58,30.13|90
Gavrilov-Yam|57.30,39.85|17
Gay|51.47,58.46|42
Gelendzhik|44.56,38.08|51
Georgiyevsk|44.15,43.47|73
Giaginskaya|44.86,40.07|15
Glazov|58.14,52.66|101
Golitsyno|55.61,36.98|16
Gorno-Altaysk|51.96,85.92|55
Gornyak|50.99,81.47|16
Gorodets|56.65,43.47|32
Gorodishche|48.80,44.47|20
Goryachevodskiy|44.02,43.09|35
Goryachiy Klyuch|44.63,39.13|28
Gribanovskiy|51.46,41.98|17
Groznyy|43.31,45.69|226
Gryazi|52.50,39.94|47
Gryazovets|58.88,40.25|16
Gubakha|58.84,57.55|27
Gubkinskiy|64.43,76.50|20
Gubkin|51.28,37.55|87
Gudermes|43.35,46.11|33
Gukovo|48.06,39.94|66
Gul’kevichi|45.35,40.69|35
Gur’yevsk|54.28,85.93|25
Gusev|54.59,22.20|29
Gusinoozyorsk|51.28,106.50|24
Gus’-Khrustal’nyy|55.61,40.65|63
Igra|57.55,53.05|22
Ilanskiy|56.23,96.07|17
Il’skiy|44.84,38.57|23
Inozemtsevo|44.09,43.09|29
Inza|53.86,46.36|20
Ipatovo|45.72,42.90|29
Irbit|57.67,63.07|42
Irkutsk|52.30,104.30|587
Isakogorka|64.45,40.65|29
Ishimbay|53.45,56.04|70
Ishim|56.11,69.49|68
Iskitim|54.64,83.30|62
Istra|55.92,36.87|33
Ivanovo|57.00,40.97|421
Ivanteyevka|55.97,37.92|51
Ivdel’|60.69,60.42|19
Izberbash|42.57,47.86|42
Izhevsk|56.85,53.20|631
Izluchinsk|60.98,76.92|18
Izobil’nyy|45.37,41.71|39
Kabanovo|55.75,38.94|23
Kachkanar|58.70,59.48|44
Kalach-na-Donu|48.69,43.53|28
Kalachinsk|55.05,74.58|24
Kalach|50.43,41.03|20
Kaliningrad|54.71,20.51|435
Kalininsk|51.50,44.48|19
Kaltan|53.53,87.25|26
Kaluga|54.53,36.28|339
Kamensk-Shakhtinskiy|48.32,40.26|76
Kamensk-Ural’skiy|56.42,61.93|183
Kamen’-na-Obi|53.79,81.34|45
Kamyshin|50.10,45.42|129
Kamyshlov|56.84,62.71|28
Kamyzyak|46.11,48.07|16
Kanash|55.51,47.49|50
Kandalaksha|67.16,32.41|38
Kanevskaya|46.08,38.96|45
Kansk|56.20,95.72|102
Kantyshevo|43.23,44.63|17
Karabanovo|56.32,38.70|16
Karabash|55.48,60.22|16
Karabulak|43.31,44.90|35
Karachayevsk|43.77,41.91|20
Karachev|53.12,34.99|20
Karasuk|53.74,78.04|29
Karpinsk|59.77,60.00|30
Kartaly|53.05,60.65|29
Kashin|57.36,37.61|17
Kashira|54.84,38.17|40
Kasimov|54.94,41.40|35
Kasli|55.89,60.76|18
Kaspiysk|42.88,47.64|82
Katav-Ivanovsk|54.75,58.20|19
Kataysk|56.29,62.58|16
Kavalerovo|44.27,135.05|17
Kayyerkan|69.38,87.74|27
Kazan|55.79,49.12|1105
Kedrovka|55.52,86.10|18
Kemerovo|55.33,86.08|477
Khabarovsk|48.48,135.08|579
Khadyzhensk|44.43,39.54|22
Khanty-Mansiysk|61.00,69.00|68
Kharabali|47.42,47.26|18
Khasavyurt|43.25,46.59|127
Khimki|55.90,37.43|240
Kholmskiy|44.85,38.38|17
Kholmsk|47.05,142.05|33
Khosta|43.51,39.87|20
Khot'kovo|56.26,38.00|21
Kimovsk|53.97,38.53|32
Kimry|56.87,37.35|52
Kinel’-Cherkassy|53.47,51.47|18
Kinel’|53.23,50.63|34
Kineshma|57.44,42.13|93
Kingisepp|59.37,28.61|51
Kireyevsk|53.93,37.93|26
Kirishi|59.45,32.02|56
Kirovgrad|57.43,60.06|23
Kirovo-Chepetsk|58.55,50.04|90
Kirovsk|67.61,33.67|30
Kirov|58.60,49.66|457
Kirsanov|52.65,42.72|18
Kirzhach|56.15,38.86|31
Kiselëvsk|53.99,86.66|104
Kislovodsk|43.91,42.72|133
Kizel|59.05,57.65|22
Kizilyurt|43.19,46.89|33
Kizlyar|43.85,46.71|51
Klimovsk|55.36,37.53|55
Klintsy|52.76,32.24|66
Klin|56.33,36.73|81
Kochenëvo|55.02,82.20|16
Kochubeyevskoye|44.64,41.85|28
Kodinsk|58.61,99.17|16
Kogalym|62.27,74.48|58
Kokhma|56.93,41.09|29
Kolomna|55.08,38.78|148
Kolpashevo|58.31,82.91|28
Kolpino|59.75,30.59|139
Kol’chugino|56.30,39.38|46
Kommunar|59.62,30.39|17
Komsomolsk-on-Amur|50.55,137.01|276
Konakovo|56.70,36.77|42
Kondopoga|62.21,34.26|34
Kondrovo|54.81,35.93|17
Konstantinovsk|47.58,41.09|19
Kopeysk|55.12,61.63|71
Korenovsk|45.47,39.45|42
Korkino|54.89,61.40|40
Korolev|55.91,37.83|140
Korsakov|46.63,142.78|35
Koryazhma|61.31,47.17|43
Kostomuksha|64.57,30.58|30
Kostroma|57.77,40.93|278
Kotel’nich|58.31,48.35|28
Kotel’niki|55.64,37.84|18
Kotel’nikovo|47.63,43.14|20
Kotlas|61.26,46.65|59
Kotovo|50.32,44.80|27
Kotovsk|52.59,41.50|33
Kovdor|67.57,30.48|20
Kovrov|56.36,41.32|154
Kovylkino|54.04,43.91|21
Kozel’sk|54.04,35.77|20
Koz’modem’yansk|56.34,46.56|23
Krasnoarmeyskaya|45.37,38.21|29
Krasnoarmeysk|51.02,45.70|26
Krasnodar|45.04,38.98|650
Krasnogorsk|55.82,37.33|93
Krasnogvardeyskoye|45.85,41.52|16
Krasnokamensk|50.10,118.04|54
Krasnokamsk|58.08,55.76|53
Krasnoobsk|54.92,82.99|17
Krasnotur’insk|59.77,60.21|63
Krasnoufimsk|56.61,57.77|43
Krasnoural’sk|58.36,60.04|27
Krasnovishersk|60.41,57.08|18
Krasnoyarsk|56.02,92.87|927
Krasnoznamensk|55.60,37.04|34
Krasnyy Sulin|47.89,40.07|44
Kronstadt|60.00,29.77|43
Kropotkin|45.44,40.58|80
Krymsk|44.93,37.99|58
Kstovo|56.15,44.20|67
Kubinka|55.58,36.70|26
Kudepsta|43.50,39.89|17
Kudymkar|59.01,54.66|32
Kukmor|56.19,50.89|17
Kulebaki|55.41,42.53|38
Kulunda|52.57,78.94|15
Kumertau|52.77,55.78|65
Kungur|57.44,56.96|66
Kupino|54.37,77.30|16
Kurchaloy|43.20,46.09|21
Kurchatov|51.66,35.65|47
Kurganinsk|44.88,40.60|48
Kurgan|55.45,65.33|343
Kurovskoye|55.58,38.92|19
Kursk|51.74,36.19|409
Kurtamysh|54.91,64.43|18
Kusa|55.34,59.44|20
Kushchëvskaya|46.56,39.63|30
Kushva|58.29,59.76|34
Kuvandyk|51.48,57.36|29
Kuybyshev|55.45,78.32|48
Kuznetsk|53.12,46.60|90
Kyakhta|50.36,106.45|18
Kyshtym|55.71,60.55|42
Kyzyl|51.71,94.45|108
Labinsk|44.63,40.74|62
Labytnangi|66.66,66.42|27
Lakinsk|56.02,39.95|17
Langepas|61.25,75.21|40
Lazarevskoye|43.91,39.33|30
Lebedyan’|53.02,39.17|23
Leningradskaya|46.32,39.39|39
Leninogorsk|54.60,52.46|66
Leninsk-Kuznetsky|54.66,86.17|109
Leninsk|48.70,45.20|15
Lensk|60.73,114.93|24
Lermontov|44.11,42.97|23
Lesnoy|57.62,63.08|55
Lesosibirsk|58.24,92.48|66
Lesozavodsk|45.48,133.43|42
Likino-Dulevo|55.71,38.95|31
Linëvo|54.46,83.38|22
Lipetsk|52.60,39.57|516
Liski|50.98,39.52|56
Livny|52.43,37.61|53
Lobnya|56.01,37.48|62
Lodeynoye Pole|60.73,33.55|22
Lomonosov|59.91,29.77|43
Losino-Petrovskiy|55.87,38.20|22
Luchegorsk|46.48,134.20|22
Luga|58.74,29.85|40
Lukhovitsy|54.98,39.04|32
Lyantor|61.62,72.16|38
Lyskovo|56.03,45.04|24
Lys’va|58.11,57.81|69
Lytkarino|55.58,37.91|51
Lyubertsy|55.68,37.89|155
Lyudinovo|53.87,34.45|41
L’govskiy|51.63,35.28|24
Magadan|59.56,150.80|95
Magnitogorsk|53.42,59.05|413
Makhachkala|42.98,47.50|498
Malakhovka|55.65,38.02|18
Malgobek|43.51,44.59|43
Maloyaroslavets|55.01,36.47|33
Manturovo|58.33,44.76|19
Mariinsk|56.21,87.75|43
Markova|52.21,104.22|18
Marks|51.71,46.75|33
Maykop|44.61,40.11|144
Mayma|52.02,85.91|15
Mednogorsk|51.41,57.59|31
Medvedevo|56.63,47.80|16
Medvedovskaya|45.45,39.02|17
Medvezh’yegorsk|62.92,34.46|17
Megion|61.03,76.11|49
Melenki|55.33,41.63|16
Meleuz|52.96,55.93|65
Mendeleyevsk|55.91,52.29|23
Menzelinsk|55.73,53.10|17
Metallostroy|59.80,30.55|26
Mezgor'e|54.05,57.82|16
Mezhdurechensk|53.69,88.06|101
Miass|55.05,60.11|168
Michurinsk|52.90,40.49|93
Mikhaylovka|50.06,43.24|59
Mikhaylovsk|45.13,42.03|59
Millerovo|48.92,40.40|39
Mineralnye Vody|44.21,43.14|76
Minusinsk|53.71,91.69|73
Mirnyy|61.33,44.54|29
Mirny|62.54,113.96|40
Monchegorsk|67.94,32.87|50
Monino|55.84,38.19|20
Morozovsk|48.36,41.83|29
Morshansk|53.44,41.81|43
Moscow|55.75,37.62|10381
Mostovskoy|44.41,40.79|25
Mozdok|43.74,44.65|41
Mozhaysk|55.50,36.03|32
Mozhga|56.44,52.23|47
Mtsensk|53.28,36.57|48
Muravlenko|63.79,74.52|39
Murmansk|68.98,33.09|319
Murom|55.58,42.04|127
Myski|53.71,87.80|44
Mytishchi|55.91,37.73|161
Naberezhnyye Chelny|55.73,52.41|510
Nadym|65.53,72.52|46
Nakhabino|55.85,37.18|32
Nakhodka|42.81,132.87|147
Nal’chik|43.50,43.62|273
Nar'yan-Mar|67.64,53.00|18
Naro-Fominsk|55.39,36.73|73
Nartkala|43.56,43.85|33
Nazarovo|56.01,90.40|55
Nazran’|43.23,44.77|164
Neftegorsk|52.80,51.17|20
Neftekamsk|56.09,54.27|127
Neftekumsk|44.76,44.99|28
Nefteyugansk|61.10,72.60|113
Nelidovo|56.22,32.78|25
Nerchinsk|51.98,116.58|15
Nerekhta|57.46,40.57|25
Neryungri|56.67,124.64|66
Nesterovskaya|43.24,45.05|19
Nevel’sk|46.68,141.86|17
Nevel’|56.02,29.93|18
Nevinnomyssk|44.63,41.94|134
Nev’yansk|57.50,60.21|26
Nezlobnaya|44.12,43.40|18
Nikel|69.41,30.22|16
Nikolayevsk-on-Amure|53.15,140.72|27
Nikolayevsk|50.03,45.46|16
Nikol’skoye|59.70,30.78|19
Nikol’sk|53.72,46.07|24
Nizhnekamsk|55.64,51.82|234
Nizhnesortymskiy|62.44,71.76|15
Nizhneudinsk|54.91,99.03|39
Nizhnevartovsk|60.93,76.55|245
Nizhniy Lomov|53.53,43.68|24
Nizhniy Novgorod|56.33,44.00|1284
Nizhny Tagil|57.92,59.97|381
Nizhnyaya Salda|58.08,60.72|17
Nizhnyaya Tura|58.63,59.81|23
Noginsk|55.87,38.44|116
Norilsk|69.35,88.20|141
Novaya Balakhna|56.49,43.60|63
Novaya Usman’|51.63,39.41|22
Novo-Peredelkino|55.65,37.34|116
Novoaleksandrovsk|45.49,41.22|28
Novoaltaysk|53.39,83.94|61
Novoanninskiy|50.53,42.67|19
Novocheboksarsk|56.11,47.48|128
Novocherkassk|47.42,40.09|167
Novodvinsk|64.42,40.81|43
Novokubansk|45.12,41.03|36
Novokuybyshevsk|53.10,49.95|112
Novokuznetsk|53.76,87.11|540
Novomichurinsk|54.04,39.75|21
Novomoskovsk|54.01,38.28|131
Novopavlovsk|43.96,43.63|24
Novopokrovskaya|45.95,40.70|19
Novorossiysk|44.72,37.77|242
Novoshakhtinsk|47.76,39.93|99
Novosibirsk|55.04,82.93|1419
Novosilikatnyy|53.31,83.62|15
Novotitarovskaya|45.24,38.98|23
Novotroitsk|51.20,58.33|106
Novoul’yanovsk|54.15,48.39|17
Novoural’sk|57.24,60.08|94
Novouzensk|50.46,48.14|17
Novovoronezh|51.31,39.22|37
Novozybkov|52.54,31.93|43
Novyy Oskol|50.76,37.86|21
Novyy Urengoy|66.08,76.63|94
Noyabrsk|63.19,75.44|110
Nurlat|54.43,50.81|34
Nyagan|62.14,65.39|52
Nyandoma|61.67,40.20|22
Nytva|57.94,55.34|21
Obninsk|55.10,36.61|107
Ob’|54.99,82.72|24
Ochër|57.89,54.72|15
Odintsovo|55.68,37.28|137
Okha|53.59,142.95|27
Oktyabr’skiy|54.48,53.47|108
Oktyabr’sk|53.17,48.70|26
Olenegorsk|68.14,33.25|24
Omsk|54.99,73.37|1129
Omutninsk|58.67,52.19|25
Onega|63.91,38.11|23
Orekhovo-Zuyevo|55.81,38.96|120
Orenburg|51.77,55.10|550
Orlovskiy|46.87,42.06|19
Orsk|51.20,58.57|247
Orël|52.97,36.08|324
Osa|57.28,55.46|23
Osinniki|53.62,87.36|49
Ostashkov|57.15,33.11|20
Ostrogozhsk|50.87,39.08|34
Ostrov|57.34,28.35|25
Otradnaya|44.39,41.52|23
Otradnoye|59.78,30.82|21
Otradnyy|53.38,51.35|50
Ozersk|55.76,60.70|81
Ozëry|54.86,38.55|26
Pallasovka|50.05,46.88|17
Partizansk|43.12,133.12|42
Pavlovo|55.97,43.09|63
Pavlovskaya|46.14,39.78|31
Pavlovskiy Posad|55.78,38.65|60
Pavlovsk|50.46,40.11|27
Pechora|65.15,57.22|46
Penza|53.20,45.00|513
Pereslavl’-Zalesskiy|56.74,38.86|40
Peresvet|56.42,38.18|15
Perm|58.01,56.25|982
Persianovka|47.53,39.42|16
Pervoural’sk|56.91,59.94|134
Pestovo|58.59,35.80|16
Peterhof|59.88,29.90|73
Petrodvorets|59.90,29.80|62
Petropavlovsk-Kamchatsky|53.04,158.65|187
Petrovsk-Zabaykal’skiy|51.28,108.84|20
Petrovskaya|55.55,37.78|30
Petrovsk|52.31,45.39|34
Petrozavodsk|61.78,34.35|265
Petushki|55.93,39.46|16
Pikalëvo|59.52,34.17|22
Plast|54.37,60.81|17
Plavsk|53.71,37.29|17
Pochep|52.93,33.45|15
Podolsk|55.42,37.55|179
Podporozh’ye|60.91,34.17|20
Pokachi|61.72,75.37|17
Pokhvistnevo|53.65,52.13|28
Pokrov|55.92,39.17|16
Polevskoy|56.44,60.19|66
Polyarnyye Zori|67.37,32.50|15
Polyarnyy|69.20,33.45|17
Polysayevo|54.60,86.25|28
Poronaysk|49.22,143.10|17
Povorino|51.19,42.25|18
Poykovskiy|61.23,73.33|28
Pridonskoy|51.68,39.07|17
Primorsko-Akhtarsk|46.05,38.17|33
Priozërsk|61.04,30.13|18
Privolzhskiy|51.41,46.05|32
Privolzhsk|57.39,41.29|18
Priyutovo|53.90,53.93|21
Prokhladnyy|43.76,44.03|61
Prokop’yevsk|53.91,86.72|219
Proletarsk|46.70,41.73|19
Promyshlennaya|54.92,85.64|17
Protvino|54.87,37.22|37
Pskov|57.81,28.35|202
Pugachev|52.01,48.80|41
Pushchino|54.83,37.61|20
Pushkino|56.02,37.87|103
Pushkin|59.71,30.40|93
Pyatigorsk|44.05,43.06|143
Pyt-Yakh|60.75,72.86|42
Raduzhnyy|56.00,40.34|18
Raduzhny|62.10,77.47|48
Ramenskoye|55.57,38.23|96
Rasskazovo|52.66,41.88|46
Raychikhinsk|49.79,129.41|24
Rayevskiy|54.07,54.95|20
Reftinskiy|57.09,61.68|18
Reutov|55.76,37.86|78
Revda|56.80,59.93|62
Rezh|57.37,61.40|37
Rodniki|57.11,41.73|28
Roshal’|55.67,39.87|22
Roslavl’|53.95,32.86|57
Rossosh’|51.12,38.51|64
Rostov-na-Donu|47.23,39.72|1074
Rostov|57.19,39.41|31
Rtishchevo|52.26,43.79|44
Rubtsovsk|51.51,81.21|161
Ruzayevka|54.06,44.95|49
Ryazan’|54.63,39.69|520
Ryazhsk|53.70,40.11|22
Rybinsk|58.04,38.84|217
Rybnoye|54.73,39.52|19
Ryl’sk|51.57,34.68|17
Rzhev|56.26,34.33|62
Safonovo|55.11,33.23|46
Saint Petersburg|59.94,30.31|5028
Salavat|53.38,55.91|160
Salekhard|66.53,66.60|38
Sal’sk|46.47,41.54|61
Samara|53.20,50.15|1135
Saraktash|51.79,56.36|17
Saransk|54.18,45.17|303
Sarapul|56.48,53.80|99
Saratov|51.54,46.01|864
Sarov|54.94,43.32|88
Sasovo|54.35,41.92|30
Satka|55.04,59.04|49
Sayanogorsk|53.09,91.40|50
Sayansk|54.11,102.16|44
Segezha|63.74,34.32|33
Sel’tso|53.37,34.10|18
Semikarakorsk|47.52,40.81|24
Semiluki|51.68,39.03|26
Semënov|56.79,44.49|24
Serdobsk|52.46,44.22|37
Sergach|55.53,45.47|22
Sergiyev Posad|56.30,38.13|109
Serov|59.60,60.58|98
Serpukhov|54.92,37.41|128
Sertolovo|60.14,30.20|44
Sestroretsk|60.10,29.96|37
Severo-Zadonsk|54.03,38.40|17
Severobaykal’sk|55.64,109.32|26
Severodvinsk|64.56,39.83|194
Severomorsk|69.07,33.42|54
Severoural’sk|60.15,59.95|34
Severskaya|44.85,38.68|23
Seversk|56.60,84.89|110
Shadrinsk|56.09,63.63|79
Shakhty|47.71,40.21|221
Shakhun’ya|57.68,46.61|22
Shali|43.15,45.90|25
Sharypovo|55.54,89.20|43
Shar’ya|58.37,45.52|30
Shatura|55.57,39.54|30
Shchelkovo|55.92,37.97|113
Shcherbinka|55.50,37.56|28
Shchigry|51.88,36.90|19
Shchëkino|54.01,37.52|61
Shebekino|50.41,36.91|45
Sheksna|59.21,38.51|21
Shelekhov|52.21,104.09|47
Shilovo|54.32,40.87|16
Shimanovsk|52.01,127.68|21
Shumerlya|55.50,46.41|35
Shumikha|55.23,63.30|18
Shushary|59.81,30.38|16
Shushenskoye|53.33,91.94|19
Shuya|56.85,41.39|61
Sibay|52.72,58.67|62
Sim|54.99,57.70|16
Skhodnya|55.95,37.30|19
Skopin|53.82,39.55|24
Slantsy|59.12,28.09|36
Slavgorod|53.00,78.64|34
Slavyansk-na-Kubani|45.26,38.13|65
Slobodskoy|58.73,50.18|32
Slyudyanka|51.66,103.71|19
Smolensk|54.78,32.04|321
Snezhinsk|56.09,60.73|50
Sobinka|55.99,40.01|20
Sochi|43.60,39.73|328
Sofrino|56.15,37.93|15
Sokol|59.46,40.12|42
Solikamsk|59.63,56.77|101
Solnechnogorsk|56.18,36.98|59
Sol’-Iletsk|51.16,54.99|27
Sorochinsk|52.43,53.16|31
Sortavala|61.71,30.71|21
Sosnogorsk|63.60,53.88|29
Sosnovoborsk|56.12,93.34|32
Sosnovyy Bor|59.90,29.09|69
Sovetskaya Gavan’|48.97,140.29|30
Sovetskiy|61.36,63.58|24
Sovetsk|55.08,21.88|43
Spassk-Dal’niy|44.60,132.83|45
Sredneuralsk|56.99,60.47|20
Staraya Kupavna|55.81,38.18|22
Staraya Russa|57.99,31.36|34
Starodub|52.58,32.76|19
Starominskaya|46.53,39.05|30
Staroshcherbinovskaya|46.63,38.67|19
Staryy Malgobek|43.54,44.60|46
Staryy Oskol|51.30,37.84|227
Stavropol’|45.04,41.97|363
Sterlitamak|53.62,55.95|267
Strezhevoy|60.73,77.59|45
Stroitel’|50.79,36.48|19
Strunino|56.37,38.58|15
Stupino|54.90,38.07|61
Sukhinichi|54.10,35.34|16
Sukhoy Log|56.91,62.03|36
Sunzha|43.32,45.05|72
Surgut|61.25,73.42|300
Surkhakhi|43.19,44.90|16
Surovikino|48.61,42.85|21
Suvorovskaya|44.19,42.66|17
Suvorov|54.12,36.50|21
Suzun|53.78,82.31|15
Svetlograd|45.34,42.85|40
Svetlyy|54.68,20.13|22
Svetogorsk|61.11,28.86|16
Svobodnyy|51.38,128.14|61
Svobody|44.03,43.05|18
Syktyvkar|61.66,50.81|230
Sysert’|56.50,60.82|22
Syzran’|53.16,48.47|189
Taganrog|47.24,38.90|279
Talitsa|57.01,63.73|19
Talnakh|69.49,88.40|59
Tal’menka|53.82,83.57|19
Tambov|52.73,41.44|291
Tara|56.89,74.37|27
Tarko-Sale|64.92,77.77|19
Tashtagol|52.77,87.89|23
Tatarsk|55.22,75.98|25
Tavda|58.04,65.27|39
Tayga|56.06,85.62|24
Tayshet|55.93,98.00|38
Tbilisskaya|45.36,40.19|24
Temryuk|45.27,37.39|37
Terek|43.48,44.14|21
Teykovo|56.86,40.54|36
Tikhoretsk|45.85,40.13|64
Tikhvin|59.65,33.53|62
Timashëvsk|45.62,38.95|54
Tobol’sk|58.20,68.25|114
Toguchin|55.24,84.39|22
Tol’yatti|53.53,49.35|703
Tomilino|55.66,37.95|28
Tomsk|56.50,84.97|486
Topki|55.28,85.62|31
Torzhok|57.04,34.96|49
Tosno|59.54,30.88|40
Troitskaya|43.31,44.98|24
Troitsk|54.10,61.58|82
Trubchevsk|52.58,33.76|16
Trudovoye|43.30,132.07|18
Trëkhgornyy|54.81,58.46|35
Tsimlyansk|47.65,42.10|15
Tsotsin-Yurt|43.24,46.00|16
Tuapse|44.11,39.08|64
Tuchkovo|55.60,36.47|17
Tula|54.20,37.62|469
Tulun|54.56,100.58|51
Turinsk|58.05,63.70|19
Tutayev|57.89,39.54|44
Tuymazy|54.61,53.71|69
Tver|56.86,35.90|400
Tynda|55.16,124.72|37
Tyrnyauz|43.38,42.92|20
Tyumen|57.15,65.53|519
Uchaly|54.36,59.44|38
Uchkeken|43.94,42.51|15
Udachny|66.43,112.40|15
Udomlya|57.88,34.99|32
Ufa|54.74,55.97|1033
Uglich|57.53,38.33|38
Ukhta|63.57,53.68|102
Ulan-Ude|51.83,107.61|360
Ulyanovsk|54.33,48.39|641
Unecha|52.85,32.67|29
Uray|60.13,64.79|40
Urus-Martan|43.13,45.54|41
Uryupinsk|50.80,42.01|42
Usinsk|65.99,57.53|44
Usman’|52.05,39.73|20
Usol’ye-Sibirskoye|52.75,103.65|86
Ussuriysk|43.80,131.95|157
Ust’-Dzheguta|44.08,41.98|34
Ust’-Ilimsk|58.00,102.66|100
Ust’-Katav|54.94,58.18|25
Ust’-Kut|56.79,105.77|48
Ust’-Labinsk|45.21,39.69|44
Uvarovo|51.98,42.26|29
Uva|56.99,52.19|19
Uzhur|55.31,89.83|16
Uzlovaya|53.98,38.17|58
Valday|57.98,33.25|19
Valuyki|50.20,38.11|36
Vanino|49.10,140.25|19
Vasil’yevo|55.83,48.72|17
Velikiy Novgorod|58.52,31.27|215
Velikiy Ustyug|60.76,46.31|33
Velikiye Luki|56.34,30.55|103
Vel’sk|61.07,42.10|23
Venëv|54.36,38.27|16
Vereshchagino|58.08,54.66|22
Verkhniy Ufaley|56.06,60.24|33
Verkhnyaya Pyshma|56.97,60.58|59
Verkhnyaya Salda|58.05,60.56|49
Vichuga|57.21,41.93|39
Vidnoye|55.55,37.71|52
Vikhorevka|56.12,101.18|23
Vilyuchinsk|52.93,158.40|25
Vladikavkaz|43.04,44.67|317
Vladimir|56.14,40.40|310
Vladivostok|43.11,131.87|587
Vnukovo|55.61,37.30|20
Volgodonsk|47.51,42.15|168
Volgograd|48.72,44.50|1011
Volgorechensk|57.44,41.16|18
Volkhov|59.93,32.34|46
Vologda|59.22,39.88|315
Volokolamsk|56.03,35.97|25
Volzhskiy|48.79,44.78|323
Volzhsk|55.87,48.36|58
Vol’sk|52.05,47.38|71
Vorgashor|67.58,63.79|19
Vorkuta|67.50,64.05|80
Voronezh|51.67,39.18|849
Voskresensk|55.32,38.65|77
Vostochnoe Degunino|55.88,37.56|95
Vostryakovo|55.40,37.81|17
Votkinsk|57.05,53.99|99
Vrangel’|42.73,133.08|20
Vsevolozhsk|60.02,30.67|48
Vyatskiye Polyany|56.23,51.07|40
Vyazemskiy|47.54,134.76|15
Vyazniki|56.24,42.16|39
Vyaz’ma|55.21,34.30|56
Vyborg|60.71,28.75|79
Vyksa|55.32,42.17|62
Vyselki|45.58,39.66|19
Vyshniy Volochëk|57.59,34.56|54
Yablonovskiy|44.99,38.94|33
Yagry|64.59,39.81|40
Yakutsk|62.03,129.73|236
Yalutorovsk|56.65,66.30|36
Yanaul|56.28,54.93|28
Yaransk|57.30,47.89|20
Yaroslavl|57.63,39.87|607
Yarovoye|52.93,78.58|21
Yartsevo|55.07,32.70|53
Yashkino|55.87,85.43|15
Yasnogorsk|54.48,37.70|18
Yasnyy|51.03,59.87|17
Yefremov|53.15,38.10|45
Yegorlykskaya|46.57,40.66|18
Yegor’yevsk|55.38,39.03|85
Yekaterinburg|56.85,60.61|1350
Yelabuga|55.76,52.06|73
Yelan’|50.95,43.74|15
Yelets|52.62,38.50|116
Yelizavetinskaya|45.05,38.79|19
Yelizovo|53.19,158.38|41
Yemanzhelinsk|54.75,61.32|30
Yemva|62.59,50.86|16
Yeniseysk|58.45,92.18|20
Yershov|51.35,48.28|24
Yessentuki|44.04,42.86|81
Yessentukskaya|44.03,42.88|20
Yeysk|46.71,38.27|88
Yoshkar-Ola|56.64,47.89|279
Yubileyny|55.93,37.83|33
Yugorsk|61.31,63.33|31
Yur’yev-Pol’skiy|56.50,39.68|20
Yuzhno-Sakhalinsk|46.95,142.74|176
Yuzhnoural’sk|54.44,61.25|39
Yuzhnyy|53.25,83.69|20
Zainsk|55.32,52.07|42
Zapolyarnyy|69.42,30.81|18
Zaraysk|54.76,38.88|25
Zarechnyy|53.20,45.19|64
Zarinsk|53.71,84.95|52
Zavodoukovsk|56.50,66.55|26
Zavolzh’ye|56.64,43.39|43
Zelenchukskaya|43.86,41.59|21
Zelenodolsk|55.84,48.52|100
Zelenogorsk|56.11,94.60|71
Zelenogradsk|54.96,20.48|16
Zelenograd|55.98,37.18|216
Zelenokumsk|44.41,43.88|41
Zernograd|46.85,40.31|29
Zeya|53.74,127.26|27
Zheleznodorozhnyy|55.74,38.02|142
Zheleznogorsk-Ilimskiy|56.58,104.12|28
Zheleznogorsk|52.33,35.37|98
Zheleznovodsk|44.14,43.02|25
Zherdevka|51.85,41.46|16
Zhigulevsk|53.40,49.50|57
Zhirnovsk|50.98,44.77|18
Zhukovka|53.53,33.73|20
Zhukovskiy|55.60,38.12|97
Zima|53.92,102.04|33
Zimovniki|47.15,42.47|18
Zlatoust|55.17,59.65|191
Znamensk|48.58,45.73|32
Zvenigorod|55.73,36.86|16
Zverevo|48.02,40.12|25
# RW
Butare|-2.60,29.74|90
Byumba|-1.58,30.07|71
Cyangugu|-2.48,28.91|64
Gisenyi|-1.70,29.26|84
Gitarama|-2.07,29.76|88
Kibungo|-2.16,30.54|46
Kibuye|-2.06,29.35|48
Kigali|-1.95,30.06|745
Musanze|-1.50,29.63|87
Nzega|-2.48,29.56|34
Rwamagana|-1.95,30.43|47
# SA
Abha|18.22,42.51|211
Abqaiq|25.93,49.67|29
Ad Dawādimī|24.51,44.39|54
Ad Dilam|23.99,47.16|35
Adh Dhibiyah|26.03,43.16|15
Afif|23.91,42.92|46
Al Bahah|20.01,41.47|88
Al Baţţālīyah|25.43,49.63|17
Al Bukayrīyah|26.14,43.66|25
Al Hufūf|25.36,49.59|293
Al Jubayl|27.02,49.62|237
Al Jumūm|21.62,39.70|22
Al Khafjī|28.44,48.49|55
Al Kharj|24.16,47.33|425
Al Mithnab|25.86,44.22|61
Al Mubarraz|25.41,49.59|291
Al Munayzilah|25.38,49.67|16
Al Qaţīf|26.57,50.01|98
Al Wajh|26.25,36.45|27
An Nimāş|19.15,42.12|24
Ar Rass|25.87,43.50|82
Arar|30.98,41.04|149
As Sulayyil|20.46,45.58|24
Ash Shafā|21.07,40.32|72
Az Zulfī|26.30,44.82|53
Aţ Ţaraf|25.36,49.73|21
Badr Ḩunayn|23.78,38.79|27
Buraydah|26.33,43.97|391
Dammam|26.43,50.10|769
Dhahran|26.29,50.11|100
Duba|27.35,35.69|22
Ha'il|27.52,41.69|267
Hafar Al-Batin|28.43,45.97|272
Jeddah|21.49,39.19|2867
Jizan|16.89,42.55|105
Khamis Mushait|18.30,42.73|388
Khobar|26.28,50.21|166
Mecca|21.43,39.83|1324
Medina|24.47,39.61|1300
Najrān|17.49,44.13|259
Qaisumah|28.31,46.13|21
Qurayyat|31.33,37.34|103
Raḩīmah|26.71,50.06|41
Riyadh|24.69,46.72|4206
Rābigh|22.80,39.03|42
Sakakah|29.97,40.21|128
Sayhāt|26.48,50.05|67
Sulţānah|24.49,39.59|947
Tabuk|28.40,36.57|455
Ta’if|21.27,40.42|531
Turabah|21.21,41.63|23
Turaif|31.67,38.66|41
Tārūt|26.57,50.04|85
Umluj|25.02,37.27|34
Yanbu|24.09,38.06|200
Şabyā|17.15,42.63|54
Şafwá|26.65,49.96|46
Şāmitah|16.60,42.94|27
Ţubarjal|30.50,38.22|40
# SB
Honiara|-9.43,159.95|56
# SD
Abu Jibeha|11.46,31.23|22
Abū Zabad|12.35,29.25|15
Ad Dindar|13.20,34.17|15
Ad Douiem|14.00,32.31|87
Ad-Damazin|11.79,34.36|186
Al Hasaheisa|14.75,33.30|29
Al Hilāliyya|14.94,33.23|17
Al Manāqil|14.25,32.99|128
Al Mijlad|11.03,27.73|20
Al Qadarif|14.03,35.38|364
Al Qiţena|14.86,32.37|18
Al Ḩawātah|13.42,34.63|25
An Nuhūd|12.70,28.43|108
Ar Rahad|12.72,30.65|26
Ar Ruseris|11.87,34.39|29
As Sūkī|13.32,33.88|34
Atbara|17.70,33.99|108
Berber|18.02,33.98|22
Bārah|13.70,30.37|17
Dilling|12.05,29.65|37
Doka|13.52,35.77|20
Ed Damer|17.60,33.97|104
El Bauga|18.26,33.91|19
El Daein|11.46,26.13|265
El Fasher|13.63,25.35|253
El Obeid|13.18,30.22|393
Geneina|13.45,22.45|163
Gereida|11.28,25.14|120
Kadugli|11.01,29.72|88
Kassala|15.45,36.40|401
Khartoum|15.55,32.53|1975
Kināna|14.04,33.17|26
Kosti|13.16,32.66|345
Kuraymah|18.55,31.85|20
Maiurno|13.42,33.67|29
Nyala|12.05,24.88|566
Omdurman|15.64,32.48|1200
Port Sudan|19.62,37.22|490
Rabak|13.18,32.74|135
Sawākin|19.11,37.33|29
Shendi|16.69,33.43|54
Singa|13.15,33.93|250
Sinnar|13.57,33.57|130
Tandaltī|13.02,31.87|27
Tokār|18.43,37.73|22
Umm Ruwaba|12.91,31.22|56
Wad Medani|14.40,33.52|333
Zalingei|12.91,23.47|29
# SE
Alingsås|57.93,12.53|26
Björlanda|57.77,11.83|23
Boden|65.83,21.69|17
Borlänge|60.49,15.44|42
Borås|57.72,12.94|72
Enköping|59.64,17.08|23
Eskilstuna|59.37,16.51|67
Eslöv|55.84,13.30|19
Falkenberg|56.91,12.49|24
Falköping|58.17,13.55|17
Falun|60.60,15.63|37
Gustavsberg|59.33,18.39|21
Gävle|60.67,17.14|75
Göteborg|57.71,11.97|573
Halmstad|56.67,12.86|66
Haninge|59.17,18.14|75
Helsingborg|56.05,12.69|104
Huddinge|59.24,17.98|90
Hudiksvall|61.73,17.11|16
Huskvarna|57.79,14.30|22
Härnösand|62.63,17.94|18
Hässleholm|56.16,13.77|19
Jakobsberg|59.42,17.84|24
Jönköping|57.78,14.16|94
Kalmar|56.66,16.36|38
Karlshamn|56.17,14.86|20
Karlskoga|59.33,14.52|27
Karlskrona|56.16,15.59|36
Karlstad|59.38,13.50|61
Katrineholm|59.00,16.21|23
Kinna|57.51,12.69|15
Kiruna|67.86,20.23|17
Kristianstad|56.03,14.15|40
Kristinehamn|59.31,14.11|19
Kumla|59.13,15.14|17
Kungsbacka|57.49,12.08|19
Kungälv|57.87,11.98|24
Köping|59.51,15.99|18
Landskrona|55.87,12.83|32
Lerum|57.77,12.27|27
Lidingö|59.37,18.13|42
Lidköping|58.51,13.16|23
Linköping|58.41,15.62|107
Ljungby|56.83,13.94|16
Ludvika|60.15,15.19|15
Luleå|65.58,22.15|44
Lund|55.71,13.19|87
Malmö|55.61,13.00|302
Mariestad|58.71,13.82|16
Motala|58.54,15.04|31
Märsta|59.62,17.85|27
Mölndal|57.66,12.01|59
Mölnlycke|57.66,12.12|18
Nacka|59.31,18.16|25
Norrköping|58.59,16.18|94
Norrtälje|59.76,18.70|19
Nyköping|58.75,17.01|32
Nässjö|57.65,14.70|18
Oskarshamn|57.26,16.45|18
Partille|57.74,12.11|29
Piteå|65.32,21.48|23
Sandviken|60.62,16.77|25
Skellefteå|64.75,20.95|36
Skövde|58.39,13.85|37
Sollentuna|59.43,17.95|140
Solna|59.36,18.00|67
Staffanstorp|55.64,13.21|15
Stockholm|59.33,18.07|1515
Sundbyberg|59.36,17.97|35
Sundsvall|62.39,17.31|58
Södertälje|59.20,17.63|71
Trelleborg|55.38,13.16|29
Trollhättan|58.28,12.29|49
Tullinge|59.20,17.90|16
Tumba|59.20,17.83|41
Täby|59.44,18.07|58
Uddevalla|58.35,11.94|35
Umeå|63.83,20.26|83
Upplands Väsby|59.52,17.91|37
Uppsala|59.86,17.64|149
Vallentuna|59.53,18.08|32
Varberg|57.11,12.25|34
Visby|57.64,18.30|23
Vänersborg|58.38,12.32|23
Värnamo|57.19,14.04|19
Västervik|57.76,16.64|21
Västerås|59.62,16.55|118
Västra Frölunda|57.65,11.93|16
Växjö|56.88,14.81|65
Ystad|55.43,13.82|19
Ängelholm|56.24,12.86|23
Åkersberga|59.48,18.30|33
Örebro|59.27,15.21|116
Örnsköldsvik|63.29,18.72|32
Östersund|63.18,14.64|50
# SG
Singapore|1.29,103.85|3548
Woodlands|1.44,103.79|253
# SI
Celje|46.23,15.26|38
Koper|45.55,13.73|25
Kranj|46.24,14.36|37
Ljubljana|46.05,14.51|272
Maribor|46.55,15.65|95
Novo Mesto|45.80,15.17|23
Ptuj|46.42,15.87|18
Trbovlje|46.16,15.05|15
Velenje|46.36,15.11|25
# SK
Banská Bystrica|48.74,19.15|82
Bardejov|49.29,21.27|33
Bratislava|48.15,17.11|424
Brezno|48.80,19.64|21
Bánovce nad Bebravou|48.72,18.26|19
Detva|48.56,19.42|15
Dolný Kubín|49.21,19.30|19
Dubnica nad Váhom|48.96,18.17|27
Dunajská Streda|47.99,17.61|24
Galanta|48.19,17.73|16
Handlová|48.73,18.76|18
Hlohovec|48.43,17.80|24
Humenné|48.94,21.92|35
Kežmarok|49.14,20.43|16
Komárno|47.76,18.12|36
Košice|48.71,21.26|237
Kysucké Nové Mesto|49.30,18.78|17
Levice|48.22,18.61|38
Liptovský Mikuláš|49.08,19.62|31
Lučenec|48.33,19.67|28
Malacky|48.44,17.02|18
Martin|49.07,18.92|55
Michalovce|48.75,21.92|40
Nitra|48.31,18.08|86
Nové Mesto nad Váhom|48.76,17.83|22
Nové Zámky|47.99,18.16|42
Partizánske|48.63,18.38|24
Pezinok|48.29,17.27|21
Piešťany|48.59,17.83|30
Poprad|49.06,20.30|57
Považská Bystrica|49.12,18.42|44
Prešov|49.00,21.23|95
Prievidza|48.77,18.63|53
Púchov|49.12,18.33|19
Rimavská Sobota|48.38,20.02|25
Rožňava|48.66,20.54|19
Ružomberok|49.07,19.31|31
Senica|48.68,17.37|22
Skalica|48.84,17.23|15
Snina|48.99,22.15|22
Spišská Nová Ves|48.94,20.56|39
Stará Ľubovňa|49.30,20.69|16
Trebišov|48.63,21.72|23
Trenčín|48.89,18.04|58
Trnava|48.38,17.59|70
Vranov nad Topľou|48.89,21.68|23
Zlaté Moravce|48.39,18.40|16
Zvolen|48.57,19.15|45
Čadca|49.44,18.79|25
Šaľa|48.15,17.88|25
Žiar nad Hronom|48.59,18.85|19
Žilina|49.22,18.74|86
# SL
Freetown|8.49,-13.24|803
Kabala|9.59,-11.55|18
Kenema|7.88,-11.19|143
Koidu|8.64,-10.97|88
Lunsar|8.68,-12.53|22
Makeni|8.89,-12.04|88
Port Loko|8.77,-12.79|21
Segbwema|7.99,-10.95|17
# SN
Bignona|12.81,-16.23|26
Dakar|14.69,-17.44|2476
Dara|15.35,-15.48|30
Guinguinéo|14.27,-15.95|15
Joal-Fadiout|14.17,-16.83|37
Kaffrine|14.11,-15.55|28
Kaolack|14.15,-16.07|172
Kayar|14.92,-17.12|17
Kolda|12.89,-14.94|59
Kédougou|12.56,-12.18|18
Louga|15.62,-16.22|67
Matam|15.66,-13.26|15
Mbaké|14.79,-15.91|74
Mermoz Boabab|14.71,-17.48|15
Mékhé|15.11,-16.62|19
Ndibène Dahra|15.33,-15.48|28
Nguékhokh|14.51,-17.00|18
Nioro du Rip|13.75,-15.80|21
N’diareme limamoulaye|14.78,-17.38|35
Pikine|14.76,-17.39|874
Pourham|14.35,-16.42|24
Pout|14.77,-17.06|18
Richard-Toll|16.46,-15.70|45
Saint-Louis|16.02,-16.49|176
Sédhiou|12.71,-15.56|20
Tambacounda|13.77,-13.67|79
Thiès Nones|14.78,-16.97|252
Thiès|14.79,-16.93|320
Tiébo|14.63,-16.23|100
Touba|14.85,-15.88|529
Vélingara|13.15,-14.12|22
Ziguinchor|12.57,-16.27|160
# SO
Afgooye|2.14,45.12|65
Baardheere|2.34,42.28|42
Baidoa|3.11,43.65|130
Beledweyne|4.74,45.20|55
Berbera|10.44,45.01|242
Bosaso|11.28,49.18|74
Burao|9.52,45.53|99
Buulobarde|3.85,45.57|17
Buurhakaba|2.80,44.08|28
Ceeldheer|3.85,47.18|27
Ceerigaabo|10.62,47.37|34
Eyl|7.98,49.82|19
Gaalkacyo|6.77,47.43|61
Garoowe|8.40,48.48|57
Hargeysa|9.56,44.06|478
Jamaame|0.07,42.74|185
Jawhar|2.78,45.50|47
Jilib|0.49,42.79|44
Kismayo|-0.36,42.55|235
Laascaanood|8.48,47.36|60
Luuq|3.80,42.54|34
Marka|1.72,44.77|230
Mogadishu|2.04,45.34|2587
Qandala|11.47,49.87|16
Qoryooley|1.79,44.53|52
Wanlaweyn|2.62,44.89|22
# SR
Lelydorp|5.70,-55.23|18
Paramaribo|5.87,-55.17|224
# SS
Aweil|8.76,27.39|39
Gogrial|8.53,28.10|39
Juba|4.85,31.58|450
Malakal|9.53,31.66|161
Pajok|3.87,32.48|49
Rumbek|6.81,29.68|32
Tonj|7.27,28.68|17
Torit|4.41,32.57|20
Wau|7.70,27.99|127
Winejok|9.01,27.57|300
Yambio|4.57,28.39|40
Yei|4.09,30.68|40
# ST
São Tomé|0.34,6.73|53
# SV
Acajutla|13.59,-89.83|23
Ahuachapán|13.92,-89.84|34
Antiguo Cuscatlán|13.66,-89.25|34
Apopa|13.81,-89.18|112
Ayutuxtepeque|13.74,-89.20|25
Chalatenango|14.03,-88.93|19
Chalchuapa|13.99,-89.68|32
Cojutepeque|13.72,-88.93|48
Cuscatancingo|13.73,-89.18|44
Delgado|13.72,-89.17|72
Ilopango|13.70,-89.11|39
Izalco|13.74,-89.67|19
Mejicanos|13.72,-89.19|160
Metapán|14.33,-89.45|19
Puerto El Triunfo|13.28,-88.55|19
Quezaltepeque|13.83,-89.27|29
San Miguel|13.48,-88.18|162
San Rafael Oriente|13.38,-88.35|19
San Salvador|13.69,-89.19|526
San Vicente|13.63,-88.80|42
Santa Tecla|13.68,-89.28|125
Santiago de María|13.48,-88.47|15
Sensuntepeque|13.87,-88.63|20
Sonsonate|13.72,-89.72|59
Sonzacate|13.73,-89.71|15
Soyapango|13.71,-89.14|330
Usulután|13.35,-88.45|52
Zacatecoluca|13.50,-88.87|40
# SY
Ad Darbāsīyah|37.07,40.65|21
Ad Dānā|36.21,36.77|22
Al Bāb|36.37,37.52|131
Al Kiswah|33.36,36.24|24
Al Mayādīn|35.02,40.45|55
Al Qaryatayn|34.23,37.24|32
Al Qunayţirah|33.13,35.82|36
Al Quşayr|34.51,36.58|41
Al Quţayfah|33.74,36.60|16
Al Ḩarāk|32.75,36.31|24
Al Ḩasakah|36.50,40.75|82
Aleppo|36.20,37.16|1602
An Nabk|34.02,36.73|49
Ar Raqqah|35.95,39.01|178
Ar Rastan|34.93,36.73|53
As Safīrah|36.08,37.37|64
As Salamīyah|35.01,37.05|95
As-Suwayda|32.71,36.57|59
Ash Shaykh Miskīn|32.83,36.16|26
At Tall|33.61,36.31|56
Ath Thawrah|35.84,38.55|88
Az Zabadānī|33.72,36.10|30
Aş Şanamayn|33.07,36.18|26
Binnish|35.96,36.71|30
Bāniyās|35.18,35.95|39
Damascus|33.51,36.29|1569
Dayr Ḩāfir|36.16,37.71|29
Deir ez-Zor|35.34,40.14|243
Douma|33.57,36.40|112
Dārayyā|33.46,36.23|72
Hajīn|34.70,40.83|29
Homs|34.73,36.72|775
Idlib|35.93,36.63|129
Inkhil|33.02,36.13|29
Jablah|35.36,35.93|66
Jarābulus|36.82,38.01|25
Jayrūd|33.81,36.74|32
Jisr ash Shughūr|35.81,36.32|39
Jāsim|32.99,36.06|30
Kafr Lāhā|34.89,36.50|22
Kafr Takhārīm|36.12,36.52|22
Kafr Zaytā|35.37,36.60|22
Kafranbel|35.61,36.56|46
Khān Shaykhūn|35.44,36.65|49
Latakia|35.53,35.79|340
Manbij|36.53,37.95|99
Maşyāf|35.07,36.34|32
Nubl|36.38,36.99|26
Qaţanā|33.44,36.08|19
Qārah|34.16,36.74|21
Salqīn|36.14,36.45|32
Sarāqib|35.86,36.81|34
Satita|34.82,36.12|28
Souran|35.29,36.75|31
Subaykhān|34.85,40.60|26
Tadmur|34.56,38.28|51
Tallbīsah|34.84,36.73|38
Tallkalakh|34.67,36.26|30
Tartouss|34.89,35.89|89
Tādif|36.35,37.53|35
Yabrūd|33.97,36.66|41
Ālbū Kamāl|34.45,40.92|58
Ţafas|32.74,36.07|31
Ţayyibat al Imām|35.27,36.71|29
Ḩalfāyā|35.26,36.61|23
Ḩamāh|35.13,36.76|461
Ḩarastā|33.56,36.37|37
# SZ
Manzini|-26.50,31.38|111
Mbabane|-26.32,31.13|76
# TD
Abéché|13.83,20.83|74
Am Timan|11.03,20.28|29
Ati|13.22,18.34|24
Benoy|8.98,16.32|16
Bitkine|11.98,18.21|18
Bongor|10.28,15.37|28
Doba|8.65,16.85|24
Dourbali|11.81,15.87|18
Fada|17.19,21.58|24
Kelo|9.31,15.81|43
Koumra|8.91,17.55|36
Kyabé|9.45,18.94|16
Laï|9.40,16.30|19
Massaguet|12.48,15.44|18
Massakory|13.00,15.73|15
Mboursou Léré|9.76,14.15|17
Mongo|12.18,18.69|28
Moundou|8.57,16.08|135
Moussoro|13.64,16.49|15
N'Djamena|12.11,15.04|721
Oum Hadjer|13.30,19.70|19
Pala|9.36,14.90|35
Sarh|9.14,18.39|103
# TG
Aného|6.23,1.59|48
Atakpamé|7.53,1.13|81
Badou|7.58,0.60|24
Bafilo|9.35,1.27|23
Bassar|9.25,0.78|62
Dapaong|10.86,0.21|33
Kara|9.55,1.19|104
Kpalimé|6.90,0.63|75
Lomé|6.13,1.22|750
Niamtougou|9.77,1.11|23
Notsé|6.95,1.17|22
Sansanné-Mango|10.36,0.47|38
Sokodé|8.98,1.13|118
Sotouboua|8.56,0.98|21
Tchamba|9.03,1.42|26
Tsévié|6.43,1.21|56
Vogan|6.33,1.53|21
# TH
Amnat Charoen|15.86,104.63|35
Amphoe Sikhiu|14.90,101.71|29
Aranyaprathet|13.69,102.50|20
Ban Bang Kadi Pathum Thani|14.00,100.55|28
Ban Bueng|13.31,101.11|24
Ban Chalong|7.84,98.34|18
Ban Chang|12.73,101.06|28
Ban Dung|17.70,103.26|19
Ban Huai Thalaeng|14.98,102.65|15
Ban Khlong Bang Sao Thong|13.64,100.83|31
Ban Lam Luk Ka|13.98,100.78|61
Ban Mai|7.20,100.55|87
Ban Mo|14.62,100.73|16
Ban Na San|8.80,99.36|22
Ban Na|17.02,99.73|40
Ban Nong Wua So|17.27,103.22|22
Ban Phaeo|13.59,100.11|42
Ban Phai|16.06,102.73|36
Ban Phan Don|17.14,102.97|29
Ban Phe|12.63,101.44|17
Ban Pong|13.82,99.88|58
Ban Ratsada|7.91,98.40|34
Ban Selaphum|16.02,103.95|17
Ban Tak|17.04,99.08|18
Ban Talat Bueng|13.07,101.00|26
Ban Talat Nua|7.88,98.39|23
Ban Talat Yai|7.88,98.40|52
Bang Ban|14.37,100.49|17
Bang Bo District|13.58,100.82|28
Bang Bua Thong|13.92,100.42|42
Bang Krathum|16.58,100.30|19
Bang Kruai|13.80,100.47|78
Bang Lamung|13.05,100.93|40
Bang Len|14.02,100.17|18
Bang Mun Nak|16.03,100.38|16
Bang Pa-in|14.23,100.58|20
Bang Pakong|13.54,100.99|26
Bang Phae|13.69,99.93|30
Bang Racham|14.89,100.32|15
Bang Rakam|16.76,100.12|17
Bang Saphan|11.21,99.51|15
Bangkok|13.75,100.50|5104
Betong|5.77,101.07|30
Bo Phloi|14.33,99.51|17
Bua Yai|15.59,102.43|17
Buri Ram|14.99,103.10|28
Cha-am|12.80,99.97|49
Chachoengsao|13.69,101.07|50
Chai Badan|15.20,101.13|25
Chai Nat|15.19,100.12|15
Chaiyaphum|15.81,102.03|58
Chanthaburi|12.61,102.10|100
Chiang Mai|18.79,98.98|201
Chiang Rai|19.91,99.83|79
Chok Chai|14.73,102.17|23
Chom Bueng|13.62,99.59|15
Chon Buri|13.36,100.98|219
Chon Daen|16.19,100.86|18
Chum Phae|16.54,102.10|46
Chumphon|10.50,99.18|56
Damnoen Saduak|13.52,99.95|23
Dan Khun Thot|15.21,101.77|16
Den Chai|17.98,100.05|17
Det Udom|14.91,105.08|36
Dok Kham Tai|19.16,99.99|24
Hang Dong|18.69,98.92|18
Hat Yai|7.01,100.48|192
Hua Hin|12.57,99.96|50
Huai Yot|7.79,99.63|17
Kabin Buri|13.95,101.72|20
Kaeng Khoi|14.59,101.00|30
Kaeng Khro|16.11,102.26|29
Kalasin|16.43,103.51|55
Kamalasai|16.34,103.58|23
Kamphaeng Phet|16.48,99.52|59
Kanchanaburi|14.00,99.55|64
Kantharalak|14.64,104.65|37
Kaset Sombun|16.28,101.95|17
Kaset Wisai|15.66,103.58|19
Kathu|7.92,98.33|35
Khanu Woralaksaburi|16.06,99.86|22
Khao Wong|16.70,104.09|15
Khao Yoi|13.24,99.82|19
Khlong Luang|14.06,100.65|119
Khon Buri|14.53,102.25|19
Khon Kaen|16.45,102.83|148
Klaeng|12.78,101.65|56
Ko Samui|9.54,99.94|50
Krabi|8.07,98.91|31
Krathum Baen|13.65,100.26|73
Kuchinarai|16.54,104.05|21
Kui Buri|12.08,99.85|19
Kut Chap|17.43,102.57|25
Laem Sing|12.48,102.07|16
Lampang|18.29,99.49|156
Lamphun|18.58,99.01|43
Lang Suan|9.95,99.08|16
Lat Yao|15.75,99.79|18
Loei|17.49,101.73|35
Lom Sak|16.78,101.24|17
Lop Buri|14.80,100.65|58
Mae Chan|20.15,99.85|38
Mae Ramat|16.98,98.52|17
Mae Sai|20.43,99.88|28
Mae Sot|16.72,98.57|45
Maha Sarakham|16.18,103.30|52
Mueang Nonthaburi|13.86,100.51|292
Mukdahan|16.55,104.72|40
Na Klang|17.31,102.19|31
Nakhon Luang|14.46,100.61|15
Nakhon Nayok|14.20,101.21|21
Nakhon Pathom|13.82,100.04|118
Nakhon Phanom|17.41,104.78|35
Nakhon Ratchasima|14.97,102.10|209
Nakhon Sawan|15.70,100.14|92
Nakhon Si Thammarat|8.43,99.97|121
Nam Som|17.77,102.19|19
Nang Rong|14.64,102.79|22
Nan|18.78,100.78|25
Narathiwat|6.43,101.82|48
Non Sung|15.18,102.26|18
Nong Bua Lamphu|17.20,102.44|34
Nong Khae|14.34,100.87|41
Nong Khai|17.88,102.74|64
Nong Kung Si|16.65,103.30|17
Nong Phai|15.99,101.06|28
Pa Sang|18.53,98.94|16
Pak Chong|14.71,101.42|49
Pak Kret|13.91,100.50|183
Pak Phanang|8.35,100.20|25
Pathum Thani|14.01,100.53|25
Pattani|6.87,101.25|44
Pattaya|12.93,100.88|97
Phak Hai|14.46,100.37|19
Phan Thong|13.47,101.10|19
Phanat Nikhom|13.45,101.18|22
Phanom Sarakham|13.75,101.35|16
Phatthalung|7.62,100.08|44
Phayao|19.19,99.88|21
Phetchabun|16.42,101.16|51
Phetchaburi|13.11,99.94|47
Phibun Mangsahan|15.24,105.23|20
Phichit|16.44,100.35|36
Phitsanulok|16.82,100.26|103
Phon Charoen|18.03,103.17|15
Photharam|13.69,99.85|36
Phra Nakhon Si Ayutthaya|14.35,100.58|82
Phra Phutthabat|14.73,100.80|57
Phra Pradaeng|13.66,100.53|171
Phrae|18.15,100.14|39
Phu Khiao|16.38,102.13|17
Phu Kradueng|16.88,101.88|16
Phuket|7.89,98.40|89
Prachin Buri|14.05,101.37|33
Prachuap Khiri Khan|11.82,99.78|34
Prakhon Chai|14.61,103.12|16
Pran Buri|12.38,99.90|47
Ra-ngae|6.30,101.73|17
Ranong|9.97,98.63|25
Ranot|7.78,100.32|20
Ratchaburi|13.54,99.82|92
Rayong|12.68,101.26|107
Roi Et|16.06,103.65|39
Ron Phibun|8.18,99.85|27
Sa Kaeo|13.81,102.07|28
Sadao|6.64,100.42|46
Sakon Nakhon|17.16,104.15|76
Sam Phran|13.73,100.22|37
Sam Roi Yot|12.27,99.87|20
Samut Prakan|13.60,100.60|389
Samut Sakhon|13.55,100.27|63
Samut Songkhram|13.41,100.00|35
San Kamphaeng|18.74,99.12|33
San Pa Tong|18.63,98.90|18
Saraburi|14.53,100.92|68
Sattahip|12.67,100.90|65
Satun|6.62,100.07|35
Sawang Daen Din|17.48,103.46|17
Sawankhalok|17.32,99.83|20
Seka|17.93,103.96|16
Si Racha|13.17,100.93|179
Si Sa Ket|15.11,104.33|45
Si Satchanalai|17.52,99.76|26
Sing Buri|14.89,100.40|20
Songkhla|7.20,100.60|84
Su-ngai Kolok|6.03,101.97|43
Sukhothai|17.01,99.82|37
Suphan Buri|14.47,100.12|53
Surat Thani|9.14,99.33|127
Surin|14.88,103.49|47
Tak Bai|6.26,102.05|17
Tak|16.87,99.13|24
Taphan Hin|16.22,100.42|22
Tha Bo|17.85,102.58|35
Tha Kham|9.11,99.23|26
Tha Mai|12.62,102.00|22
Tha Maka|13.90,99.77|53
Tha Muang|13.96,99.64|27
Tha Ruea|14.57,100.73|19
Tha Yang|12.96,99.91|43
Thap Khlo|16.16,100.60|16
Thap Than|15.46,99.89|17
Thoen|17.61,99.22|18
Thung Song|8.16,99.68|28
Trang|7.56,99.61|67
Trat|12.24,102.52|22
Ubon Ratchathani|15.24,104.85|123
Udon Thani|17.42,102.79|247
Uthai Thani|15.38,100.02|22
Uttaradit|17.63,100.09|58
Wang Nam Yen|13.50,102.18|16
Wang Noi|14.23,100.72|16
Wang Saphung|17.30,101.77|16
Warin Chamrap|15.19,104.86|43
Wichian Buri|15.66,101.11|39
Wichit|7.89,98.39|39
Wiset Chaichan|14.59,100.34|19
Yala|6.54,101.28|94
Yaring|6.87,101.37|31
Yasothon|15.79,104.15|22
# TJ
Boshkengash|38.47,68.81|24
Buston|40.23,69.69|22
Chubek|37.61,69.71|20
Danghara|38.10,69.34|23
Dushanbe|38.54,68.78|679
Farkhor|37.49,69.40|22
Hisor|38.53,68.55|24
Isfara|40.13,70.63|38
Ishqoshim|36.72,71.61|26
Istaravshan|39.91,69.00|53
Khorugh|37.49,71.55|30
Khujand|40.28,69.62|145
Kolkhozobod|37.59,68.66|18
Konibodom|40.29,70.43|50
Kŭlob|37.91,69.78|79
Moskovskiy|37.61,68.58|22
Norak|38.39,69.32|18
Panjakent|39.50,67.61|35
Proletar|40.17,69.50|16
Qŭrghonteppa|37.83,68.78|65
Tursunzoda|38.51,68.23|37
Vahdat|38.56,69.01|46
Vakhsh|37.71,68.83|15
Vose’|37.80,69.64|22
Yovon|38.31,69.04|17
# TL
Aileu|-8.73,125.57|17
Baukau|-8.48,126.46|16
Dili|-8.56,125.57|150
Likisá|-8.59,125.34|19
Lospalos|-8.52,127.00|17
Maliana|-8.99,125.22|22
Maubara|-8.61,125.21|16
Suai|-9.31,125.26|22
Venilale|-8.64,126.38|16
# TM
Annau|37.89,58.52|28
Ashgabat|37.95,58.38|728
Atamyrat|37.84,65.21|33
Baharly|38.44,57.43|23
Balkanabat|39.51,54.37|88
Bayramaly|37.62,62.17|76
Bereket|39.24,55.52|21
Boldumsaz|42.13,59.67|21
Daşoguz|41.84,59.97|167
Gazojak|41.19,61.40|21
Gowurdak|37.81,66.05|35
Gumdag|39.21,54.59|24
Kaka|37.35,59.61|19
Köneürgench|42.33,59.15|30
Mary|37.59,61.83|115
Saýat|38.78,63.88|18
Seydi|39.48,62.91|18
Tagta|41.65,59.92|17
Tejen|37.38,60.51|67
Türkmenabat|39.07,63.58|235
Türkmenbaşy|40.02,52.96|68
Yolöten|37.30,62.36|38
Yylanly|41.83,59.65|27
# TN
Akouda|35.87,10.57|20
Al Marsá|36.88,10.32|66
Ar Rudayyif|34.38,8.16|30
Ariana|36.86,10.19|98
Bekalta|35.62,10.99|16
Ben Arous|36.75,10.22|75
Beni Khiar|36.47,10.78|18
Bizerte|37.27,9.87|115
Béja|36.73,9.18|57
Carthage|36.86,10.33|16
Chebba|35.24,11.12|22
Dar Chabanne|36.47,10.75|34
Djemmal|35.62,10.76|40
Douane|36.45,10.76|60
Douar Tindja|37.17,9.75|19
Douz|33.47,9.02|28
El Alia|37.17,10.03|16
El Fahs|36.37,9.91|18
El Hamma|33.89,9.80|62
El Jem|35.30,10.72|20
El Kef|36.17,8.70|48
Gabès|33.88,10.10|110
Gafsa|34.42,8.78|81
Galaat el Andeless|37.06,10.12|15
Gremda|34.75,10.78|34
Hammam Sousse|35.86,10.60|34
Hammam-Lif|36.73,10.34|48
Hammamet|36.40,10.62|54
Houmt El Souk|33.88,10.86|63
Jendouba|36.50,8.78|51
Kairouan|35.68,10.10|120
Kasserine|35.17,8.84|82
Kebili|33.70,8.97|20
Ksar Hellal|35.65,10.89|40
Ksour Essaf|35.42,10.99|28
Kélibia|36.85,11.09|43
La Goulette|36.82,10.31|80
La Mohammedia|36.67,10.16|67
La Sebala du Mornag|36.68,10.29|33
Mahdia|35.50,11.06|46
Manouba|36.81,10.10|25
Mateur|37.04,9.67|31
Medenine|33.35,10.51|62
Medjez el Bab|36.65,9.61|20
Mennzel Bou Zelfa|36.68,10.58|16
Menzel Abderhaman|37.24,9.86|16
Menzel Bourguiba|37.15,9.79|46
Menzel Jemil|37.24,9.91|22
Metlaoui|34.32,8.40|42
Midoun|33.81,10.99|32
Monastir|35.78,10.83|72
Msaken|35.73,10.58|65
Nabeul|36.46,10.74|56
Nefta|33.87,7.88|22
Ouardenine|35.71,10.67|18
Oued Lill|36.83,10.04|47
Radès|36.77,10.27|44
Sfax|34.74,10.76|277
Sidi Bouzid|35.04,9.48|42
Siliana|36.08,9.37|27
Skanes|35.78,10.80|64
Sousse|35.83,10.64|164
Tajerouine|35.89,8.55|19
Takelsa|36.78,10.63|21
Tataouine|32.93,10.45|63
Thala|35.57,8.67|16
Tozeur|33.92,8.13|35
Tunis|36.82,10.17|693
Zaghouan|36.40,10.14|17
Zarzis|33.50,11.11|79
# TR
Adana|36.99,35.33|1249
Adapazarı|40.78,30.40|287
Adilcevaz|38.80,42.73|53
Adıyaman|37.76,38.28|224
Afyonkarahisar|38.76,30.54|146
Afşin|38.25,36.91|40
Ahlat|38.75,42.48|65
Akdağmadeni|39.66,35.88|23
Akhisar|38.92,27.84|85
Aksaray|38.37,34.03|152
Akyazı|40.69,30.62|25
Akçaabat|41.02,39.57|45
Akçakale|36.71,38.95|32
Akçakoca|41.09,31.12|35
Akşehir|38.36,31.42|64
Alaca|40.17,34.84|27
Alanya|36.54,32.00|113
Alaplı|41.18,31.39|21
Alaşehir|38.35,28.52|48
Aliağa|38.80,26.97|45
Amasya|40.65,35.83|83
Anamur|36.08,32.84|57
Ankara|39.92,32.85|3517
Antakya|36.21,36.16|210
Antalya|36.91,30.70|758
Araklı|40.94,40.06|30
Ardahan|41.11,42.70|21
Ardeşen|41.19,40.99|68
Arhavi|41.35,41.30|16
Arnavutköy|41.18,28.74|198
Arsin|40.95,39.93|16
Artvin|41.18,41.82|24
Ataşehir|40.98,29.12|362
Aydın|37.85,27.84|163
Ayvalık|39.32,26.69|70
Ağrı|39.72,43.05|92
Aşkale|39.92,40.70|15
Babaeski|41.43,27.09|27
Bafra|41.57,35.91|93
Bahçelievler|41.00,28.86|577
Bahçe|37.20,36.58|20
Balıkesir|39.65,27.89|238
Banaz|38.74,29.75|17
Bandırma|40.35,27.98|108
Bartın|41.64,32.34|37
Baskil|38.57,38.82|16
Batman|37.89,41.13|382
Bayburt|40.26,40.22|31
Bayındır|38.22,27.65|17
Bağcılar|41.04,28.86|724
Başakşehir|41.09,28.80|194
Belek|36.86,31.06|73
Belen|36.49,36.19|20
Bergama|39.12,27.18|57
Besni|37.69,37.86|42
Beykonak|36.33,30.30|30
Beylikdüzü|40.98,28.64|122
Beypazarı|40.17,31.92|39
Beyşehir|37.68,31.72|44
Beşikdüzü|41.05,39.23|37
Bigadiç|39.39,28.13|15
Biga|40.23,27.24|31
Bilecik|40.14,29.98|40
Bingöl|38.88,40.49|81
Birecik|37.03,37.98|44
Bismil|37.85,40.66|74
Bitlis|38.40,42.11|46
Bodrum|37.04,27.43|39
Bolu|40.74,31.61|97
Bolvadin|38.71,31.05|56
Boyabat|41.47,34.77|28
Bozova|37.36,38.53|22
Bozyazı|36.11,32.96|28
Bozüyük|39.91,30.04|55
Bucak|37.46,30.59|29
Bulancak|40.94,38.23|44
Bulanık|39.09,42.27|31
Burdur|37.72,30.29|66
Burhaniye|39.50,26.97|38
Bursa|40.20,29.06|1413
Büyükçekmece|41.02,28.59|163
Ceyhan|37.02,35.82|96
Ceylanpınar|36.85,40.05|31
Cimin|39.71,39.70|40
Cizre|37.33,42.18|81
Dalaman|36.77,28.80|19
Darende|38.55,37.51|20
Dargeçit|37.55,41.72|21
Demirci|39.05,28.66|21
Denizciler|36.64,36.21|17
Denizli|37.77,29.09|313
Derince|40.76,29.81|125
Develi|38.39,35.49|36
Devrek|41.22,31.96|25
Didim|37.38,27.26|26
Dinar|38.06,30.17|35
Diyadin|39.54,43.67|18
Diyarbakır|37.91,40.22|645
Doğubayazıt|39.55,44.08|70
Dursunbey|39.59,28.63|18
Dörtyol|36.84,36.23|57
Düzce|40.84,31.16|58
Edirne|41.68,26.56|126
Edremit|39.60,27.02|41
Elazığ|38.67,39.22|298
Elbistan|38.21,37.20|80
Eleşkirt|39.80,42.68|19
Elmadağ|39.92,33.23|25
Elmalı|36.74,29.92|17
Emet|39.34,29.26|24
Emirdağ|39.02,31.15|20
Erbaa|40.67,36.57|52
Erciş|39.03,43.36|92
Erdek|40.40,27.79|23
Erdemli|36.60,34.31|47
Ereğli|37.51,34.05|92
Ergani|38.27,39.75|53
Ermenek|36.64,32.89|17
Erzincan|39.74,39.49|114
Erzin|36.95,36.20|26
Erzurum|39.91,41.28|421
Esenler|41.04,28.88|520
Esenyurt|41.03,28.68|211
Eskişehir|39.78,30.52|515
Espiye|40.95,38.70|15
Ezine|39.79,26.34|16
Eğirdir|37.87,30.85|17
Fatsa|41.03,37.50|82
Ferizli|40.94,30.49|24
Fethiye|36.64,29.13|60
Foça|38.67,26.76|15
Gaziantep|37.06,37.38|1066
Gazipaşa|36.27,32.32|18
Gebze|40.80,29.43|281
Gediz|38.99,29.39|22
Gelibolu|40.41,26.67|25
Gemerek|39.18,36.07|17
Gemlik|40.43,29.16|71
Genç|38.75,40.55|22
Gerede|40.80,32.20|29
Geyve|40.51,30.29|20
Giresun|40.92,38.39|99
Gumushkhane|40.46,39.47|32
Göksun|38.02,36.50|34
Gölbaşı|37.78,37.64|28
Gölcük|40.70,29.87|56
Gönen|40.10,27.65|41
Görele|41.03,39.00|30
Gürgentepe|40.79,37.59|19
Güroymak|38.58,42.02|26
Gürpınar|40.99,28.61|29
Gürsu|40.22,29.19|25
Hacılar|38.65,35.45|21
Hadim|36.99,32.46|20
Hakkâri|37.57,43.74|78
Havza|40.97,35.66|22
Hayrabolu|41.21,27.11|20
Hendek|40.80,30.75|35
Hilvan|37.59,38.96|17
Hizan|38.22,42.42|15
Hopa|41.39,41.42|18
Horasan|40.04,42.16|17
Hınıs|39.36,41.69|35
Ilgın|38.28,31.91|27
Isparta|37.76,30.55|172
Istanbul|41.01,28.95|14804
Iğdır|39.92,44.05|76
Kadirli|37.37,36.10|70
Kadınhanı|38.24,32.21|15
Kahramanmaraş|37.58,36.93|376
Kaman|39.36,33.72|29
Karabağlar|38.37,27.14|458
Karabük|41.20,32.63|97
Karacabey|40.21,28.36|44
Karakoçan|38.95,40.03|30
Karaman|37.18,33.22|120
Karamürsel|40.69,29.62|31
Karapınar|37.72,33.55|50
Karasu Mahallesi|41.07,30.79|40
Karasu|41.10,30.70|31
Karaçoban|39.34,42.10|20
Kars|40.60,43.09|77
Kastamonu|41.38,33.78|70
Kavaklı|41.09,28.33|51
Kayseri|38.73,35.49|593
Kağızman|40.16,43.13|25
Kelkit|40.13,39.43|24
Kemalpaşa|38.43,27.42|30
Kemer|36.60,30.56|17
Keskin|39.67,33.61|50
Kestel|40.20,29.21|36
Keşan|40.86,26.63|45
Khanjarah|40.60,33.62|71
Kilis|36.72,37.12|82
Kocaali|41.05,30.85|15
Konya|37.87,32.48|876
Korgan|40.82,37.35|17
Korkuteli|37.06,30.20|20
Kovancılar|38.72,39.86|23
Kozan|37.46,35.82|88
Kozluk|38.19,41.48|30
Kula|38.55,28.65|31
Kulp|38.50,41.01|27
Kulu|39.10,33.08|47
Kumru|40.87,37.26|32
Kurtalan|37.93,41.68|32
Kuşadası|37.86,27.26|63
Kâhta|37.79,38.62|73
Körfez|40.77,29.78|91
Kütahya|39.42,29.98|185
Kırkağaç|39.11,27.67|27
Kırklareli|41.74,27.23|58
Kırıkhan|36.50,36.36|61
Kırıkkale|39.85,33.51|211
Kırşehir|39.15,34.16|94
Kızılcahamam|40.47,32.65|18
Kızıltepe|37.19,40.58|150
Lice|38.46,40.64|16
Lüleburgaz|41.40,27.36|91
Mahmutlar|36.49,32.09|24
Malatya|38.35,38.32|442
Malazgirt|39.15,42.54|26
Malkara|40.89,26.90|27
Maltepe|40.94,29.16|427
Manavgat|36.79,31.44|99
Manisa|38.61,27.43|244
Mardin|37.31,40.74|71
Marmaris|36.85,28.27|34
Menderes|38.25,27.13|22
Menemen|38.61,27.07|53
Merkezefendi|37.81,29.04|280
Mersin|36.81,34.64|538
Merzifon|40.87,35.46|51
Midyat|37.42,41.34|76
Milas|37.32,27.78|43
Mimarsinan|41.02,28.56|31
Mucur|39.06,34.38|17
Mudanya|40.38,28.88|23
Muratpaşa|36.89,30.76|450
Mustafakemalpaşa|40.04,28.41|101
Mut|36.64,33.44|49
Muğla|37.22,28.37|48
Muş|38.73,41.48|83
Nallıhan|40.19,31.35|19
Nazilli|37.92,28.32|119
Nevşehir|38.63,34.71|76
Niksar|40.59,36.95|50
Nizip|37.01,37.79|82
Niğde|37.97,34.68|91
Nusaybin|37.07,41.21|89
Oltu|40.54,41.99|24
Ordu|40.98,37.89|117
Orhangazi|40.49,29.31|52
Ortaca|36.84,28.76|20
Ortaköy|38.74,34.04|31
Osmancık|40.98,34.80|36
Osmaneli|40.36,30.01|16
Osmaniye|37.07,36.25|203
Pasinler|39.98,41.67|25
Patnos|39.22,42.86|87
Pazarcık|37.49,37.30|24
Polatlı|39.58,32.14|93
Reyhanlı|36.27,36.57|57
Rize|41.02,40.52|93
Safranbolu|41.25,32.69|35
Salihli|38.48,28.15|89
Samsun|41.28,36.34|394
Sancaktepe|41.00,29.23|241
Sandıklı|38.46,30.27|43
Sapanca|40.69,30.27|25
Sarayköy|37.92,28.93|19
Sarigerme|36.72,28.70|16
Sarıkamış|40.33,42.59|24
Seferihisar|38.20,26.84|20
Selçuk|37.95,27.37|29
Senirkent|38.10,30.55|16
Serik|36.92,31.10|37
Serinhisar|37.58,29.27|17
Serinyol|36.36,36.21|17
Seydişehir|37.42,31.85|51
Siirt|37.93,41.94|114
Silifke|36.38,33.93|75
Silivri|41.07,28.25|53
Silopi|37.24,42.46|75
Silvan|38.14,41.01|66
Simav|39.09,28.98|35
Sivas|39.75,37.02|264
Siverek|37.76,39.32|175
Solhan|38.97,41.05|15
Soma|39.19,27.61|66
Sorgun|39.81,35.19|63
Sultanbeyli|40.96,29.27|287
Sultangazi|41.11,28.87|437
Suluova|40.83,35.65|48
Sungurlu|40.17,34.37|38
Suruç|36.98,38.43|47
Susurluk|39.91,28.16|25
Suşehri|40.16,38.08|26
Söke|37.75,27.41|68
Sürmene|40.91,40.13|20
Talas|38.69,35.55|37
Tarsus|36.92,34.89|256
Tatvan|38.49,42.28|73
Tavşanlı|39.54,29.50|52
Taşköprü|41.51,34.21|17
Taşova|40.76,36.32|19
Tekirdağ|40.98,27.51|122
Tekirova|36.50,30.53|20
Tekkeköy|41.21,36.46|17
Tepecik|41.03,28.55|22
Terme|41.21,36.97|28
Tirebolu|41.01,38.81|17
Tire|38.09,27.74|47
Tokat|40.31,36.55|130
Torbalı|38.15,27.36|50
Tosya|41.02,34.04|24
Trabzon|41.01,39.73|244
Tunceli|39.10,39.54|29
Turgutlu|38.50,27.70|103
Turgutreis|37.02,27.27|16
Turhal|40.39,36.08|111
Umraniye|41.02,29.12|573
Urla|38.32,26.76|45
Uzunköprü|41.27,26.69|36
Uşak|38.67,29.41|153
Vakfıkebir|41.05,39.28|38
Van|38.49,43.38|372
Varto|39.17,41.45|19
Vezirköprü|41.14,35.45|25
Viranşehir|37.22,39.76|154
Yahyalı|38.10,35.36|25
Yakuplu|40.99,28.68|29
Yalova|40.66,29.28|71
Yalvaç|38.30,31.18|39
Yatağan|37.34,28.14|19
Yenişehir|40.26,29.65|29
Yerköy|39.64,34.47|35
Yeşilli|37.34,40.82|32
Yomra|40.95,39.86|20
Yozgat|39.82,34.80|88
Yüksekova|37.57,44.29|72
Zeytinburnu|40.99,28.90|289
Zile|40.30,35.89|56
Zonguldak|41.45,31.79|100
Çanakkale|40.16,26.41|88
Çankaya|39.92,32.86|792
Çan|40.03,27.05|26
Çarşamba|41.20,36.72|50
Çatalca|41.14,28.46|19
Çaycuma|41.43,32.08|22
Çayeli|41.09,40.72|25
Çay|38.59,31.03|34
Çağlayancerit|37.75,37.29|16
Çerkezköy|41.29,28.00|84
Çerkeş|40.81,32.89|18
Çermik|38.14,39.45|21
Çeşme|38.33,26.31|21
Çine|37.61,28.06|21
Çorlu|41.16,27.80|203
Çorum|40.55,34.95|183
Çubuk|40.24,33.03|63
Çumra|37.57,32.77|46
Ödemiş|38.23,27.97|67
Ünye|41.13,37.28|78
Ürgüp|38.63,34.91|17
Üsküdar|41.02,29.01|583
İdil|37.33,41.89|23
İmamoğlu|37.27,35.66|32
İncirliova|37.85,27.72|19
İnegol|40.08,29.51|134
İskenderun|36.59,36.17|160
İskilip|40.74,34.47|20
İzmir|38.41,27.14|2501
İzmit|40.76,29.93|197
İznik|40.43,29.72|22
Şanlıurfa|37.17,38.79|450
Şarkîkaraağaç|38.08,31.37|33
Şarkışla|39.35,36.41|24
Şebin Karahisar|40.29,38.42|47
Şemdinli|37.31,44.57|19
Şereflikoçhisar|38.94,33.54|44
Şişli|41.06,28.99|315
Şırnak|37.51,42.45|53
# TT
Arima|10.64,-61.28|35
Chaguanas|10.52,-61.42|67
Laventille|10.65,-61.50|21
Marabella|10.31,-61.45|27
Mon Repos|10.28,-61.45|56
Point Fortin|10.17,-61.68|19
Port of Spain|10.67,-61.52|49
Sangre Grande|10.59,-61.13|16
Tunapuna|10.65,-61.39|18
# TW
Banqiao|25.01,121.47|543
Daxi|24.88,121.29|85
Donggang|22.47,120.45|48
Douliu|23.71,120.54|105
Hengchun|22.00,120.74|31
Hsinchu|24.80,120.97|404
Hualien City|23.98,121.60|350
Kaohsiung|22.62,120.31|1520
Keelung|25.13,121.74|398
Lugu|23.75,120.75|20
Magong|23.57,119.59|56
Nantou|23.92,120.66|106
Puli|23.97,120.97|86
Taichung|24.15,120.68|1041
Tainan|22.99,120.21|771
Taipei|25.05,121.53|7872
Taitung City|22.76,121.14|110
Taoyuan City|24.99,121.30|402
Yilan|24.76,121.75|94
Yuanlin|23.96,120.58|125
Yujing|23.12,120.46|17
Zhongxing New Village|23.96,120.69|26
# TZ
Arusha|-3.37,36.68|341
Babati|-4.22,35.75|34
Bagamoyo|-6.44,38.90|82
Bariadi|-2.80,33.98|34
Bashanet|-4.23,35.42|19
Basotu|-4.37,35.08|21
Biharamulo|-2.63,31.31|34
Bugarama|-2.87,30.53|32
Bukoba|-1.33,31.81|71
Bunda|-2.05,33.87|51
Bungu|-7.63,39.06|28
Buseresere|-3.02,31.87|53
Butiama|-1.77,33.97|16
Chake Chake|-5.25,39.77|22
Chala|-7.58,31.27|23
Chalinze|-6.64,38.35|34
Chanika|-5.42,38.02|31
Chato|-2.64,31.77|28
Chimala|-8.86,34.02|25
Dar es Salaam|-6.82,39.27|2699
Dareda|-4.22,35.55|20
Dodoma|-6.17,35.74|181
Dongobesh|-4.07,35.38|19
Galappo|-4.27,35.85|19
Geiro|-6.15,36.87|38
Geita|-2.87,32.23|40
Hedaru|-4.50,37.90|20
Ifakara|-8.13,36.68|50
Igugunu|-4.57,34.63|23
Igunga|-4.28,33.88|36
Igurusi|-8.85,33.85|25
Ikungi|-5.13,34.77|20
Ilembula|-8.90,34.58|19
Ilongero|-4.67,34.87|17
Ilula|-7.68,36.04|29
Ipinda|-9.48,33.90|18
Iringa|-7.77,35.70|112
Isaka|-3.90,32.93|21
Itigi|-5.70,34.48|20
Izazi|-7.20,35.73|18
Kabanga|-2.64,30.47|19
Kahama|-3.83,32.60|36
Kakonko|-3.28,30.96|25
Kamachumu|-1.62,31.62|16
Kasamwa|-2.85,32.43|28
Kasulu|-4.58,30.10|37
Katerero|-1.40,31.73|18
Katoro|-3.02,31.90|50
Katumba|-9.23,33.62|109
Kibaha|-6.77,38.92|24
Kibakwe|-6.72,36.37|20
Kibara|-2.15,33.45|17
Kibiti|-7.72,38.94|30
Kibondo|-3.59,30.72|29
Kidatu|-7.70,36.96|38
Kidodi|-7.60,37.00|36
Kigoma|-4.88,29.63|164
Kigonsera|-10.80,35.05|22
Kihangara|-2.58,33.35|19
Kilosa|-6.83,36.98|92
Kingori|-3.28,36.98|23
Kiomboi|-4.27,34.37|24
Kirando|-7.42,30.60|33
Kiratu|-3.33,35.67|20
Kisesa|-3.08,34.15|30
Kishapu|-3.62,33.87|16
Kitama|-10.72,39.73|16
Kiwira|-9.17,33.54|21
Kondoa|-4.90,35.78|24
Kyela|-9.58,33.85|31
Laela|-8.57,32.05|19
Lalago|-3.45,33.95|23
Lembeni|-3.78,37.62|16
Lindi|-10.00,39.72|42
Liwale|-9.77,37.93|19
Luchingu|-10.90,39.33|25
Lugoba|-6.45,38.33|17
Lukuledi|-10.57,38.80|30
Lushoto|-4.78,38.28|24
Mabama|-5.13,32.53|15
Mafinga|-7.25,35.07|35
Magole|-6.38,37.37|19
Magugu|-4.02,35.77|26
Mahanje|-9.93,35.33|15
Makumbako|-8.85,34.83|53
Makuyuni|-4.73,38.10|16
Malampaka|-3.13,33.53|17
Malinyi|-8.93,36.13|27
Maposeni|-10.58,35.40|19
Maramba|-5.05,38.62|27
Masasi|-10.72,38.80|36
Masumbwe|-3.63,32.18|35
Maswa|-2.68,33.98|22
Matai|-8.30,31.52|24
Matiri|-10.75,34.90|19
Matui|-4.80,38.25|20
Mazinde|-4.80,38.22|21
Mbeya|-8.90,33.45|292
Mbinga|-10.93,35.02|25
Mbuguni|-3.57,36.95|16
Merelani|-3.56,36.98|50
Mgandu|-5.95,34.13|24
Mhango|-3.28,32.85|22
Mikumi|-7.40,36.98|17
Misungwi|-2.85,33.08|36
Mkuranga|-7.12,39.21|28
Mlalo|-4.93,38.93|16
Mlandizi|-6.70,38.73|29
Mlangali|-9.78,34.52|15
Mlimba|-8.80,35.82|35
Mlowo|-9.00,32.98|19
Morogoro|-6.82,37.66|251
Moshi|-3.35,37.33|157
Mpanda|-6.34,31.07|73
Mpwapwa|-6.35,36.48|20
Msowero|-6.53,37.20|18
Mtinko|-4.55,34.85|27
Mto wa Mbu|-3.35,35.85|18
Mtwango|-9.02,34.80|19
Mtwara|-10.27,40.18|97
Mugumu|-1.85,34.70|18
Muheza|-5.17,38.78|17
Mungaa|-4.97,34.88|17
Muriti|-1.98,32.92|20
Musoma|-1.50,33.80|121
Mvomero|-6.25,38.67|31
Mwadui|-3.55,33.60|23
Mwandiga|-4.83,29.66|17
Mwanza|-2.52,32.90|437
Nachingwea|-10.37,38.76|18
Namanyere|-7.52,31.05|28
Nanganga|-10.38,39.15|17
Nangomba|-10.90,38.50|23
Nangwa|-4.47,35.45|19
Nanyamba|-10.68,39.83|20
Newala Kisimani|-10.95,39.28|38
Ngara|-2.51,30.66|17
Ngerengere|-6.75,38.12|17
Ngudu|-2.97,33.33|23
Nguruka|-5.11,31.04|39
Njombe|-9.35,34.77|47
Nshamba|-1.80,31.55|20
Nsunga|-1.14,31.39|20
Nyakabindi|-2.63,33.98|18
Nyalikungu|-3.18,33.78|25
Nyamuswa|-1.90,34.02|17
Nyangao|-10.33,39.28|16
Old Shinyanga|-3.55,33.40|24
Puma|-5.00,34.73|17
Rujewa|-8.70,34.38|29
Rulenge|-2.72,30.63|22
Same|-4.07,37.73|17
Sepuka|-4.75,34.53|26
Shelui|-4.37,34.20|25
Shinyanga|-3.66,33.42|107
Sikonge|-5.63,32.77|27
Singida|-4.82,34.74|62
Sirari|-1.25,34.48|24
Sokoni|-6.43,39.55|26
Somanda|-3.37,33.95|34
Songea|-10.68,35.65|126
Songwa|-3.52,33.52|24
Sumbawanga|-7.97,31.62|89
Tabora|-5.02,32.83|145
Tandahimba|-10.75,39.63|17
Tanga|-5.07,39.10|225
Tarime|-1.35,34.37|33
Tinde|-3.88,33.20|22
Tingi|-11.30,35.03|16
Tukuyu|-9.25,33.65|28
Tumbi|-5.07,32.73|33
Tunduma|-9.30,32.77|37
Urambo|-5.07,32.05|24
Usa River|-3.37,36.85|19
Usagara|-2.68,33.00|16
Usevia|-7.10,31.23|18
Ushirombo|-3.49,31.96|95
Uvinza|-5.10,30.39|25
Uyovu|-3.28,31.53|61
Vikindu|-7.01,39.30|23
Vwawa|-9.11,32.93|40
Wete|-5.06,39.73|26
Zanzibar|-6.16,39.20|404
# UA
Alchevs’k|48.47,38.82|116
Alushta|44.68,34.41|30
Amvrosiyivka|47.79,38.48|21
Antratsyt|48.12,39.09|62
Apostolove|47.66,33.71|16
Armyansk|46.11,33.69|24
Avdiyivka|48.14,37.74|36
Bakhchysarai|44.76,33.86|27
Bakhmach|51.18,32.83|23
Bakhmut|48.59,38.00|81
Balaklava|44.51,33.60|19
Balakliya|49.46,36.86|31
Balta|47.94,29.62|19
Berdyansk|46.77,36.80|118
Berdychiv|49.90,28.60|86
Berehove|48.21,22.64|26
Bila Tserkva|49.81,30.11|199
Bilhorod-Dnistrovskyi|46.19,30.35|50
Bilohirsk|45.05,34.60|16
Bilopillya|51.15,34.31|18
Bohodukhiv|50.16,35.53|18
Bohuslav|49.55,30.87|16
Bolhrad|45.68,28.62|15
Boryslav|49.29,23.43|37
Boryspil’|50.35,30.96|55
Boyarka|50.32,30.30|35
Brody|50.09,25.15|23
Brovary|50.52,30.81|89
Bryanka|48.51,38.67|52
Bucha|50.54,30.21|42
Cherkasy|49.43,32.06|298
Chernihiv|51.51,31.28|308
Chernivtsi|48.29,25.94|236
Chervonohrad|50.39,24.24|83
Chervonopartyzans’k|48.08,39.80|18
Chornomors’k|46.30,30.65|54
Chortkiv|49.02,25.80|29
Chuhuyiv|49.84,36.69|37
Chystyakove|48.04,38.60|68
Debal’tseve|48.34,38.40|30
Derhachi|50.11,36.12|19
Dniprorudne|47.38,34.98|20
Dnipro|48.46,35.04|1033
Dobropillya|48.46,37.09|36
Dokuchayevs’k|47.75,37.68|24
Dolyna|48.97,24.01|21
Dolyns'ka|48.11,32.76|34
Donetsk|48.02,37.80|1025
Drohobych|49.35,23.51|79
Druzhkivka|48.63,37.55|62
Dubno|50.42,25.73|38
Dunaivtsi|48.89,26.86|16
Dzhankoy|45.71,34.39|42
Energodar|47.50,34.66|56
Fastiv|50.08,29.92|51
Feodosiya|45.03,35.38|69
Hadyach|50.37,33.99|23
Haisyn|48.81,29.39|25
Hayvoron|48.34,29.87|16
Heniches’k|46.18,34.80|22
Hlukhiv|51.68,33.92|35
Hola Prystan’|46.53,32.52|16
Horishni Plavni|49.01,33.64|52
Horlivka|48.34,38.05|279
Horodok|49.16,26.58|17
Horodyshche|49.28,31.45|15
Hulyaypole|47.66,36.26|16
Ilovays’k|47.92,38.20|18
Irpin|50.52,30.25|41
Ivano-Frankivsk|48.92,24.71|204
Izmail|45.35,28.84|72
Izyaslav|50.12,26.82|18
Izyum|49.21,37.25|54
Kadiyivka|48.57,38.64|84
Kakhovka|46.81,33.49|37
Kalush|49.01,24.37|68
Kalynivka|49.45,28.53|19
Kamianets-Podilskyi|48.68,26.59|100
Kamianske|48.51,34.60|249
Kaniv|49.75,31.46|26
Karlivka|49.46,35.13|17
Kerch|45.36,36.48|149
Kharkiv|49.98,36.25|1431
Khartsyz’k|48.04,38.15|64
Kherson|46.66,32.62|320
Khmelnytskyi|49.42,27.00|398
Khmilnyk|49.56,27.96|28
Khust|48.18,23.30|28
Kiliya|45.44,29.26|20
Kirovs’k|48.64,38.64|40
Kivertsi|50.83,25.46|17
Kivsharivka|49.63,37.69|20
Kolomyia|48.53,25.04|62
Konotop|51.24,33.20|92
Korosten’|50.96,28.64|65
Korostyshiv|50.32,29.06|25
Korsun-Shevchenkivskyi|49.42,31.26|19
Kostopil’|50.88,26.45|31
Kostyantynivka|48.53,37.71|91
Kovel|51.22,24.71|66
Kozyatyn|49.71,28.83|26
Kramators’k|48.72,37.56|174
Krasnohrad|49.38,35.44|21
Krasnyy Luch|48.14,38.94|90
Krasyliv|49.65,26.97|20
Kremenchuk|49.07,33.42|227
Kremenets|50.10,25.72|21
Kreminna|49.05,38.22|24
Krolevets’|51.55,33.38|24
Kropyvnytskyi|48.51,32.26|249
Kryvyi Rih|47.91,33.38|652
Kupjansk|49.71,37.62|32
Kurakhovo|47.99,37.28|21
Kyiv|50.45,30.52|2798
Ladyzhyn|48.68,29.24|21
Lebedyn|50.59,34.48|28
Lozova|48.89,36.32|62
Lubny|50.02,33.00|53
Luhansk|48.57,39.32|452
Lutsk|50.76,25.34|214
Lutuhyne|48.41,39.23|19
Lviv|49.84,24.02|718
Lyman|48.99,37.80|28
Lysychans’k|48.90,38.44|112
Lyubotyn|49.95,35.93|23
Makiyivka|48.05,37.93|377
Malyn|50.77,29.24|27
Marhanets’|47.64,34.63|50
Mariupol|47.10,37.54|482
Melitopol|46.85,35.37|158
Merefa|49.82,36.05|24
Mohyliv-Podilskyi|48.45,27.80|33
Molodohvardiys’k|48.35,39.65|26
Mukacheve|48.44,22.72|82
Mykolayiv|46.97,32.00|511
Myrhorod|49.97,33.61|41
Myrnohrad|48.31,37.26|50
Nadvirna|48.63,24.57|20
Netishyn|50.34,26.64|33
Nikopol|47.57,34.40|131
Nizhyn|51.05,31.89|75
Nosivka|50.93,31.58|15
Nova Kakhovka|46.75,33.35|51
Novohrad-Volynskyi|50.59,27.62|56
Novomoskovs’k|48.64,35.25|73
Novoukrayinka|48.33,31.53|19
Novovolyns’k|50.73,24.16|58
Novoyavorivs'k|49.93,23.57|29
Novyy Buh|47.69,32.52|16
Obukhiv|50.11,30.62|32
Ochakiv|46.61,31.55|16
Odessa|46.48,30.73|1002
Okhtyrka|50.31,34.90|50
Oleksandriya|48.67,33.12|103
Orikhiv|47.57,35.79|17
Ovruch|51.32,28.80|16
Pavlohrad|48.53,35.87|116
Pereiaslav-Khmelnytskyi|50.07,31.45|37
Pereval’s’k|48.44,38.84|29
Pervomays’kyy|49.39,36.21|30
Pervomays’k|48.04,30.85|71
Piatykhatky|48.41,33.71|20
Pidhorodne|48.58,35.11|17
Podilsk|47.75,29.53|41
Pokrovsk|48.28,37.18|68
Polohy|47.48,36.25|21
Polonne|50.12,27.51|22
Poltava|49.59,34.54|318
Popasna|48.63,38.38|25
Pryluky|50.59,32.39|63
Putyvl’|51.34,33.87|20
Pyriatyn|50.24,32.51|16
Radomyshl|50.50,29.23|15
Reni|45.45,28.28|19
Rivne|50.62,26.23|255
Romny|50.75,33.47|49
Roven’ky|48.08,39.38|54
Rozdil’na|46.84,30.08|18
Rubizhne|49.01,38.38|63
Sambir|49.52,23.20|35
Sarny|51.34,26.60|27
Selydove|48.15,37.30|24
Sevastopol|44.61,33.52|416
Shakhtars’k|48.06,38.44|72
Shepetivka|50.19,27.06|46
Shostka|51.86,33.47|85
Shpola|49.01,31.39|19
Simferopol|44.96,34.11|336
Skadovs’k|46.12,32.91|19
Skvyra|49.73,29.67|17
Slavuta|50.30,26.87|33
Slavutych|51.52,30.72|25
Slobozhans’ke|49.60,36.53|16
Sloviansk|48.87,37.62|125
Smila|49.22,31.89|68
Snizhne|48.03,38.77|56
Sokal’|50.47,24.28|21
Sorokyne|48.29,39.74|49
Starobil’s’k|49.28,38.91|22
Starokostiantyniv|49.76,27.20|34
Stebnyk|49.29,23.56|20
Stryi|49.26,23.86|61
Sudak|44.85,34.97|17
Sumy|50.92,34.80|294
Svalyava|48.55,23.00|17
Svatove|49.41,38.15|19
Sverdlovs’k|48.09,39.65|68
Svitlovods’k|49.05,33.24|48
Syevyerodonets’k|48.95,38.49|130
Synel’nykove|48.32,35.52|32
Talne|48.89,30.69|16
Ternopil|49.55,25.59|236
Tokmak|47.26,35.71|35
Toretsk|48.40,37.85|42
Truskavets’|49.28,23.51|27
Tsyurupyns’k|46.62,32.72|29
Tulchyn|48.67,28.85|16
Uman|48.75,30.22|88
Uzhgorod|48.62,22.30|118
Varash|51.35,25.85|42
Vasylivka|47.44,35.27|15
Vasylkiv|50.19,30.31|40
Vatutine|49.02,31.06|19
Vinnytsia|49.23,28.48|352
Volnovakha|47.60,37.50|24
Volodymyr-Volynskyi|50.85,24.32|38
Vovchans’k|50.29,36.94|19
Voznesensk|47.56,31.33|42
Vynohradiv|48.14,23.03|28
Vyshhorod|50.58,30.49|22
Vyshneve|50.39,30.37|33
Yahotyn|50.28,31.76|23
Yalta|44.50,34.17|77
Yany Kapu|45.96,33.79|31
Yasynuvata|48.13,37.86|38
Yenakiyeve|48.23,38.21|104
Yevpatoriya|45.20,33.37|106
Yuzhne|46.62,31.10|25
Yuzhnoukrains'k|47.82,31.18|39
Zaporizhia|47.82,35.19|796
Zdolbuniv|50.52,26.24|24
Zhashkiv|49.25,30.11|15
Zhmerynka|49.04,28.11|36
Zhovti Vody|48.34,33.50|52
Zhytomyr|50.26,28.68|282
Zmiyiv|49.67,36.35|16
Znomenka|48.71,32.66|28
Zolochiv|49.81,24.89|23
Zolotonosha|49.67,32.04|28
Zuhres|48.01,38.26|19
Zvenihorodka|49.08,30.97|19
# UG
Adjumani|3.38,31.79|29
Arua|3.02,30.91|56
Bugiri|0.57,33.74|23
Bundibugyo|0.71,30.06|17
Busembatia|0.78,33.62|16
Buwenge|0.65,33.17|15
Bwizibwera|-0.59,30.63|79
Entebbe|0.06,32.48|63
Fort Portal|0.66,30.27|43
Gulu|2.77,32.30|147
Hoima|1.43,31.35|40
Ibanda|-0.13,30.50|31
Iganga|0.61,33.47|45
Jinja|0.44,33.20|93
Kabale|-1.25,29.99|44
Kampala|0.32,32.58|1353
Kamwenge|0.19,30.45|17
Kasese|0.18,30.08|67
Kayunga|0.70,32.89|22
Kireka|0.35,32.65|18
Kitgum|3.28,32.89|57
Kotido|2.98,34.13|19
Kyenjojo|0.63,30.62|19
Lira|2.25,32.90|119
Lugazi|0.37,32.94|35
Luwero|0.85,32.47|28
Masaka|-0.33,31.73|65
Masindi|1.67,31.71|31
Mbale|1.08,34.18|76
Mbarara|-0.60,30.65|98
Mityana|0.42,32.02|41
Moyo|3.66,31.72|19
Mubende|0.56,31.39|19
Mukono|0.35,32.76|67
Namasuba|0.69,32.42|23
Nebbi|2.48,31.09|30
Njeru|0.44,33.18|62
Ntungamo|-0.88,29.65|17
Nyachera|-0.90,30.42|31
Paidha|2.42,30.99|28
Pallisa|1.15,33.71|31
Soroti|1.71,33.61|56
Tororo|0.69,34.18|40
Wakiso|0.40,32.46|21
Wobulenzi|0.73,32.51|24
Yumbe|3.47,31.25|24
# US
Abilene|32.45,-99.73|122
Abington|42.10,-70.95|16
Acworth|34.07,-84.68|22
Adams Morgan|38.92,-77.04|16
Ada|34.77,-96.68|17
Addison|41.93,-87.99|37
Adelanto|34.58,-117.41|33
Adelphi|39.00,-76.97|15
Adrian|41.90,-84.04|21
Affton|38.55,-90.33|20
Agawam|42.07,-72.61|29
Agoura Hills|34.14,-118.77|21
Agoura|34.14,-118.74|21
Ahwatukee Foothills|33.34,-111.98|83
Aiken|33.56,-81.72|31
Akron|41.08,-81.52|198
Alabaster|33.24,-86.82|33
Alafaya|28.56,-81.21|78
Alameda|37.77,-122.26|79
Alamogordo|32.90,-105.96|31
Alamo|26.18,-98.12|19
Albany|42.65,-73.76|98
Albemarle|35.35,-80.20|16
Albert Lea|43.65,-93.37|18
Albertville|34.27,-86.21|21
Albuquerque|35.08,-106.65|559
Aldine|29.93,-95.38|16
Algonquin|42.17,-88.29|31
Alhambra|33.50,-112.13|128
Alice|27.75,-98.07|19
Alief|29.71,-95.60|99
Aliso Viejo|33.57,-117.73|50
Allapattah|25.81,-80.22|54
Allen Park|42.26,-83.21|27
Allendale|42.97,-85.95|18
Allentown|40.61,-75.49|120
Allen|33.10,-96.67|98
Alliance|40.92,-81.11|22
Allison Park|40.56,-79.96|22
Aloha|45.49,-122.87|49
Alpharetta|34.08,-84.29|64
Alsip|41.67,-87.74|19
Altadena|34.19,-118.13|43
Altamonte Springs|28.66,-81.37|43
Altamont|42.21,-121.74|19
Alton|38.89,-90.18|27
Altoona|40.52,-78.39|45
Altus|34.64,-99.33|19
Alvin|29.42,-95.24|26
Amarillo|35.22,-101.83|199
American Canyon|38.17,-122.26|21
American Fork|40.38,-111.80|28
Americus|32.07,-84.23|16
Amesbury|42.86,-70.93|18
Ames|42.03,-93.62|65
Amherst Center|42.38,-72.52|19
Amherst|42.98,-78.80|122
Anacortes|48.51,-122.61|16
Anaheim|33.84,-117.91|351
Anchorage|61.22,-149.90|299
Anderson|40.11,-85.68|55
Angleton|29.17,-95.43|19
Ankeny|41.73,-93.61|57
Ann Arbor|42.28,-83.74|117
Annandale|38.83,-77.20|41
Annapolis|38.98,-76.49|39
Anniston|33.66,-85.83|22
Anoka|45.20,-93.39|17
Ansonia|41.35,-73.08|19
Antelope|38.71,-121.33|46
Anthem|33.87,-112.15|22
Antioch|38.00,-121.81|111
Apache Junction|33.42,-111.55|38
Apex|35.73,-78.85|46
Apopka|28.68,-81.51|48
Apple Valley|34.50,-117.19|72
Appleton|44.26,-88.42|74
Arbutus|39.25,-76.70|20
Arcadia|34.14,-118.04|58
Arcata|40.87,-124.08|18
Arden-Arcade|38.60,-121.38|92
Ardmore|34.17,-97.14|25
Arlington Heights|42.09,-87.98|76
Arlington|32.74,-97.11|388
Arroyo Grande|35.12,-120.59|18
Artesia|33.87,-118.08|17
Arvada|39.80,-105.09|115
Arvin|35.21,-118.83|21
Asbury Park|40.22,-74.01|16
Ashburn|39.04,-77.49|44
Asheboro|35.71,-79.81|26
Asheville|35.60,-82.55|89
Ashland|37.69,-122.11|22
Ashtabula|41.87,-80.79|18
Ashwaubenon|44.48,-88.07|17
Aspen Hill|39.08,-77.07|49
Astoria|40.77,-73.93|150
Atascadero|35.49,-120.67|30
Atascocita|30.00,-95.18|66
Atlanta|33.75,-84.39|464
Atlantic City|39.36,-74.42|39
Attleboro|41.94,-71.29|44
Atwater|37.35,-120.61|29
Auburn Hills|42.69,-83.23|23
Auburndale|28.07,-81.79|15
Auburn|47.31,-122.23|77
Augusta|33.47,-81.97|43
Aurora|39.73,-104.83|359
Austintown|41.10,-80.76|30
Austin|30.27,-97.74|932
Avenel|40.58,-74.29|17
Aventura|25.96,-80.14|38
Avocado Heights|34.04,-117.99|15
Avon Center|41.46,-82.02|16
Avon Lake|41.51,-82.03|23
Avondale|33.44,-112.35|81
Avon|41.45,-82.04|23
Azusa|34.13,-117.91|50
Back Mountain|41.34,-76.00|27
Badger|64.80,-147.53|19
Baileys Crossroads|38.85,-77.13|24
Bainbridge Island|47.63,-122.52|24
Bakersfield|35.37,-119.02|374
Balch Springs|32.73,-96.62|25
Baldwin Park|34.09,-117.96|77
Baldwin|40.66,-73.61|24
Ballenger Creek|39.37,-77.44|18
Ballwin|38.60,-90.55|31
Baltimore|39.29,-76.61|622
Banning|33.93,-116.88|31
Barnstable|41.70,-70.30|48
Barrington|41.74,-71.31|17
Barstow Heights|34.87,-117.06|24
Barstow|34.90,-117.02|24
Bartlesville|36.75,-95.98|37
Bartlett|35.20,-89.87|59
Bartow|27.90,-81.84|19
Batavia|41.85,-88.31|26
Bath Beach|40.60,-74.00|33
Baton Rouge|30.44,-91.19|229
Battle Creek|42.32,-85.18|52
Battle Ground|45.78,-122.53|19
Bay City|43.59,-83.89|34
Bay Point|38.03,-121.96|22
Bay Shore|40.73,-73.25|26
Bay Village|41.48,-81.92|15
Baychester|40.87,-73.84|16
Bayonet Point|28.33,-82.68|23
Bayonne|40.67,-74.11|66
Bayou Cane|29.62,-90.75|19
Bayshore Gardens|27.43,-82.59|16
Bayside|40.77,-73.78|66
Baytown|29.74,-94.98|76
Bayville|39.91,-74.15|21
Bear|39.63,-75.66|19
Beaumont|30.09,-94.10|118
Beaver Dam|43.46,-88.84|17
Beavercreek|39.71,-84.06|46
Beaverton|45.49,-122.80|97
Beckley|37.78,-81.19|17
Bel Air North|39.55,-76.37|31
Bel Air South|39.51,-76.32|48
Bell Gardens|33.97,-118.15|43
Bella Vista|36.48,-94.27|28
Bellaire|29.71,-95.46|19
Belle Glade|26.68,-80.67|18
Bellevue|47.61,-122.20|140
Bellflower|33.88,-118.12|78
Bellingham|48.76,-122.49|85
Bellmore|40.67,-73.53|16
Bellview|30.46,-87.31|23
Bellwood|41.88,-87.88|19
Bell|33.98,-118.19|36
Belmont|37.52,-122.28|27
Beloit|42.51,-89.03|37
Belton|38.81,-94.53|23
Beltsville|39.03,-76.91|17
Belvedere Park|33.75,-84.27|15
Belvidere|42.26,-88.84|25
Benbrook|32.67,-97.46|23
Bend|44.06,-121.32|87
Benicia|38.05,-122.16|28
Bensenville|41.96,-87.94|18
Bensonhurst|40.60,-73.99|60
Bentonville|36.37,-94.21|44
Benton|34.56,-92.59|34
Berea|41.37,-81.85|19
Bergenfield|40.93,-74.00|28
Berkeley|37.87,-122.27|121
Berkley|42.50,-83.18|15
Berwyn|41.85,-87.79|56
Bessemer|33.40,-86.95|27
Bethany|45.56,-122.87|21
Bethel Park|40.33,-80.04|32
Bethesda|38.98,-77.10|61
Bethpage|40.74,-73.48|16
Bettendorf|41.52,-90.52|36
Beverly Cove|42.55,-70.85|40
Beverly Hills|34.07,-118.40|35
Beverly|42.56,-70.88|41
Biddeford|43.49,-70.45|21
Big Spring|32.25,-101.48|29
Billerica|42.56,-71.27|40
Billings|45.78,-108.50|110
Biloxi|30.40,-88.89|46
Binghamton|42.10,-75.92|46
Bismarck|46.81,-100.78|71
Bixby|35.94,-95.88|25
Blacksburg|37.23,-80.41|44
Blaine|45.16,-93.23|62
Bloomfield|40.81,-74.19|49
Bloomingdale|27.89,-82.24|23
Bloomington|44.84,-93.30|86
Blue Island|41.66,-87.68|24
Blue Springs|39.02,-94.28|54
Bluffton|32.24,-80.86|17
Blythe|33.61,-114.60|19
Boardman|41.02,-80.66|35
Boca Del Mar|26.35,-80.15|24
Boca Raton|26.36,-80.08|93
Boise|43.61,-116.20|146
Bolingbrook|41.70,-88.07|74
Bon Air|37.52,-77.56|16
Bonita Springs|26.34,-81.78|52
Bonney Lake|47.18,-122.19|20
Boone|36.22,-81.67|18
Borough Park|40.63,-74.00|149
Bossier City|32.52,-93.73|68
Bostonia|32.81,-116.94|15
Boston|42.36,-71.06|667
Bothell West|47.81,-122.24|17
Bothell|47.76,-122.21|43
Boulder City|35.98,-114.83|16
Boulder|40.01,-105.27|107
Bountiful|40.89,-111.88|44
Bourbonnais|41.15,-87.89|19
Bowie|38.94,-76.73|58
Bowling Green|36.99,-86.44|64
Boynton Beach|26.53,-80.07|74
Bozeman|45.68,-111.04|43
Bradenton|27.50,-82.57|54
Bradley|41.14,-87.86|16
Brandon|27.94,-82.29|103
Branford|41.28,-72.82|29
Brawley|32.98,-115.53|26
Brea|33.92,-117.90|42
Bremerton|47.57,-122.63|40
Brenham|30.17,-96.40|17
Brentwood|40.78,-73.25|61
Brent|30.47,-87.24|22
Briarwood|40.71,-73.82|54
Bridgeport|41.18,-73.19|148
Bridgeton|39.43,-75.23|25
Bridgeview|41.75,-87.80|16
Bridgewater|40.60,-74.65|44
Brigham City|41.51,-112.02|19
Brighton Beach|40.58,-73.96|31
Broad Ripple|39.87,-86.14|17
Broadview Heights|41.31,-81.69|19
Brockton|42.08,-71.02|95
Broken Arrow|36.05,-95.79|107
Brook Park|41.40,-81.80|19
Brookfield|43.06,-88.11|38
Brookhaven|33.86,-84.34|52
Brookings|44.31,-96.80|24
Brookline|42.33,-71.12|59
Brooklyn Center|45.08,-93.33|31
Brooklyn Park|45.09,-93.36|79
Brooklyn|40.65,-73.95|2301
Broomfield|39.92,-105.09|65
Brownsburg|39.84,-86.40|25
Brownsville|25.90,-97.50|184
Brownwood|31.71,-98.99|19
Brunswick|41.24,-81.84|35
Brushy Creek|30.51,-97.74|22
Bryant|34.60,-92.49|20
Bryan|30.67,-96.37|82
Bryn Mawr-Skyway|47.49,-122.24|16
Buckeye|33.37,-112.58|51
Buckhall|38.73,-77.43|16
Buena Park|33.87,-118.00|83
Buenaventura Lakes|28.34,-81.35|26
Buffalo Grove|42.15,-87.96|41
Buffalo|42.89,-78.88|258
Bullhead City|35.15,-114.57|39
Burbank|34.18,-118.31|105
Burien|47.47,-122.35|50
Burke|38.79,-77.27|41
Burleson|32.54,-97.32|44
Burlingame|37.58,-122.37|30
Burnsville|44.77,-93.28|61
Burton|43.00,-83.62|29
Bushwick|40.69,-73.92|113
Butte|46.00,-112.53|34
Cabot|34.97,-92.02|26
Calabasas|34.16,-118.64|23
Caldwell|43.66,-116.69|52
Caledonia|42.81,-87.92|25
Calexico|32.68,-115.50|40
Calhoun|34.50,-84.95|16
Calumet City|41.62,-87.53|37
Calverton|39.06,-76.94|18
Camarillo|34.22,-119.04|68
Cambria Heights|40.69,-73.74|20
Camden|39.93,-75.12|76
Cameron Park|38.67,-120.99|18
Camp Springs|38.80,-76.91|19
Campbell|37.29,-121.95|41
Canarsie|40.64,-73.90|87
Canby|45.26,-122.69|17
Candler-McAfee|33.73,-84.27|23
Canton|42.31,-83.48|87
Canyon Lake|29.88,-98.26|21
Cape Coral|26.56,-81.95|175
Cape Girardeau|37.31,-89.52|39
Carbondale|37.73,-89.22|26
Carlsbad|33.16,-117.35|113
Carmel|39.98,-86.12|89
Carmichael|38.62,-121.33|62
Carney|39.39,-76.52|30
Carol City|25.94,-80.25|63
Carol Stream|41.91,-88.13|40
Carpentersville|42.12,-88.26|39
Carrboro|35.91,-79.08|21
Carrollton|32.95,-96.89|133
Carrollwood Village|28.07,-82.52|41
Carrollwood|28.05,-82.49|33
Carson City|39.16,-119.77|55
Carson|33.83,-118.28|93
Carteret|40.58,-74.23|24
Cartersville|34.17,-84.80|20
Cary|35.79,-78.78|160
Casa Grande|32.88,-111.76|51
Casa de Oro-Mount Helix|32.76,-116.97|19
Casas Adobes|32.32,-111.00|67
Casper|42.87,-106.31|60
Casselberry|28.68,-81.33|27
Castaic|34.49,-118.62|19
Castle Rock|39.37,-104.86|56
Castro Valley|37.69,-122.09|61
Catalina Foothills|32.30,-110.92|51
Cathedral City|33.78,-116.47|54
Catonsville|39.27,-76.73|42
Cave Spring|37.23,-80.01|25
Cañon City|38.44,-105.24|16
Cedar City|37.68,-113.06|30
Cedar Falls|42.53,-92.45|41
Cedar Hill|32.59,-96.96|49
Cedar Park|30.51,-97.82|66
Cedar Rapids|42.01,-91.64|130
Centennial|39.58,-104.88|110
Center Point|33.65,-86.68|17
Centereach|40.86,-73.10|32
Centerville|39.63,-84.16|24
Central Falls|41.89,-71.39|19
Central Islip|40.79,-73.20|34
Central Point|42.38,-122.92|18
Centralia|46.72,-122.95|17
Central|30.55,-91.04|28
Centreville|38.84,-77.43|71
Ceres|37.59,-120.96|48
Cerritos|33.86,-118.06|50
Chalmette|29.94,-89.97|17
Chambersburg|39.94,-77.66|21
Chamblee|33.89,-84.30|28
Champaign|40.12,-88.24|86
Champlin|45.19,-93.40|24
Chandler|33.31,-111.84|261
Chanhassen|44.86,-93.53|25
Channelview|29.78,-95.11|38
Chantilly|38.89,-77.43|23
Chapel Hill|35.91,-79.06|60
Charleston|32.78,-79.93|133
Charlottesville|38.03,-78.48|47
Charlotte|35.23,-80.84|827
Chaska|44.79,-93.60|25
Chattanooga|35.05,-85.31|177
Cheektowaga|42.90,-78.75|75
Chelsea|42.39,-71.03|39
Cherry Hill|39.93,-75.03|70
Chesapeake|36.82,-76.27|235
Cheshire|41.50,-72.90|29
Cheyenne|41.14,-104.82|63
Chicago Heights|41.51,-87.64|30
Chicago|41.85,-87.65|2721
Chickasha|35.05,-97.94|16
Chicopee|42.15,-72.61|57
Chico|39.73,-121.84|90
Chillicothe|39.33,-82.98|22
Chillum|38.96,-76.99|34
Chino Hills|33.99,-117.76|78
Chino|34.01,-117.69|86
Chowchilla|37.12,-120.26|19
Christiansburg|37.13,-80.41|22
Chula Vista|32.64,-117.08|266
Cibolo|29.56,-98.23|27
Cicero|41.85,-87.75|84
Cincinnati|39.13,-84.51|297
Cinco Ranch|29.74,-95.76|18
Citrus Heights|38.71,-121.28|87
Citrus Park|28.08,-82.57|24
City of Sammamish|47.60,-122.04|46
Claremont|34.10,-117.72|36
Claremore|36.31,-95.62|19
Clark-Fulton|41.46,-81.71|18
Clarksburg|39.28,-80.34|16
Clarksdale|34.20,-90.57|17
Clarksville|36.53,-87.36|149
Clayton|35.65,-78.46|19
Clearfield|41.11,-112.03|31
Clearlake|38.96,-122.63|15
Clearwater|27.97,-82.80|113
Cleburne|32.35,-97.39|30
Clemmons|36.02,-80.38|20
Clemson|34.68,-82.84|15
Clermont|28.55,-81.77|32
Cleveland Heights|41.52,-81.56|45
Cleveland|41.50,-81.70|388
Cliffside Park|40.82,-73.99|25
Clifton|40.86,-74.16|86
Clinton Township|42.59,-82.92|100
Clinton|38.77,-76.90|36
Clive|41.60,-93.72|15
Cloverleaf|29.78,-95.17|23
Cloverly|39.11,-77.00|15
Clovis|36.83,-119.70|104
Coachella|33.68,-116.17|45
Coalinga|36.14,-120.36|17
Cockeysville|39.48,-76.64|21
Cocoa|28.39,-80.74|18
Coconut Creek|26.25,-80.18|59
Coconut Grove|25.71,-80.26|20
Coeur d'Alene|47.68,-116.78|49
Cohoes|42.77,-73.70|17
College Park|38.98,-76.94|32
College Point|40.79,-73.85|27
College Station|30.63,-96.33|108
Colleyville|32.88,-97.16|25
Collierville|35.04,-89.66|49
Collinsville|38.67,-89.98|25
Collinwood|41.56,-81.57|34
Colonial Heights|37.27,-77.41|18
Colonia|40.57,-74.30|18
Colorado Springs|38.83,-104.82|457
Colton|34.07,-117.31|55
Columbia Heights|45.04,-93.26|20
Columbia|34.00,-81.03|134
Columbine|39.59,-105.07|24
Columbus|39.96,-83.00|850
Commack|40.84,-73.29|36
Commerce City|39.81,-104.93|54
Compton|33.90,-118.22|98
Concord|37.98,-122.03|129
Coney Island|40.58,-73.99|60
Conroe|30.31,-95.46|69
Converse|29.52,-98.32|22
Conway|35.09,-92.44|65
Conyers|33.67,-84.02|16
Cookeville|36.16,-85.50|32
Coon Rapids|45.12,-93.29|62
Cooper City|26.06,-80.27|35
Coos Bay|43.37,-124.22|16
Copiague|40.68,-73.40|23
Coppell|32.95,-97.02|41
Copperas Cove|31.12,-97.90|33
Coral Gables|25.72,-80.27|51
Coral Springs|26.27,-80.27|129
Coral Terrace|25.75,-80.30|24
Coralville|41.68,-91.58|21
Coram|40.87,-73.00|39
Corcoran|36.10,-119.56|22
Corinth|33.15,-97.06|21
Cornelius|35.49,-80.86|28
Coronado|32.69,-117.18|25
Corona|33.88,-117.57|164
Corpus Christi|27.80,-97.40|324
Corsicana|32.10,-96.47|24
Cortland|42.60,-76.18|19
Corvallis|44.56,-123.26|56
Costa Mesa|33.64,-117.92|113
Cottage Grove|44.83,-92.94|36
Cottage Lake|47.74,-122.08|22
Cottonwood Heights|40.62,-111.81|34
Council Bluffs|41.26,-95.86|63
Country Club Hills|41.57,-87.72|17
Country Club|25.95,-80.32|47
Country Walk|25.63,-80.43|16
Covina|34.09,-117.89|49
Covington|39.08,-84.51|41
Cranberry Township|40.68,-80.11|28
Cranford|40.66,-74.30|23
Cranston|41.78,-71.44|81
Crawfordsville|40.04,-86.87|16
Crest Hill|41.55,-88.10|21
Crestview|30.76,-86.57|23
Creve Coeur|38.66,-90.42|18
Crofton|39.00,-76.69|27
Crown Point|41.42,-87.37|29
Crystal Lake|42.24,-88.32|40
Crystal|45.03,-93.36|23
Cudahy|33.96,-118.19|24
Cullman|34.17,-86.84|15
Culpeper|38.47,-78.00|18
Cumberland|41.97,-71.43|35
Cupertino|37.32,-122.03|61
Cutler Bay|25.58,-80.34|45
Cutler Ridge|25.58,-80.35|27
Cutler|25.62,-80.31|18
Cuyahoga Falls|41.13,-81.48|49
Cypress Hills|40.68,-73.89|55
Cypress|33.82,-118.04|49
Dale City|38.64,-77.31|66
Dallas|32.78,-96.81|1300
Dalton|34.77,-84.97|34
Daly City|37.71,-122.46|107
Dana Point|33.47,-117.70|34
Danbury|41.39,-73.45|85
Dania Beach|26.05,-80.14|31
Danvers|42.58,-70.93|26
Danville|37.82,-122.00|44
Daphne|30.60,-87.90|25
Darien|41.75,-87.97|22
Davenport|41.52,-90.58|103
Davie|26.06,-80.23|101
Davis|38.54,-121.74|68
Daytona Beach|29.21,-81.02|65
Dayton|39.76,-84.19|141
De Pere|44.45,-88.06|25
DeBary|28.88,-81.31|20
DeKalb|41.93,-88.75|43
DeLand|29.03,-81.30|30
DeSoto|32.59,-96.86|52
Dearborn Heights|42.34,-83.27|56
Dearborn|42.32,-83.18|95
Decatur|39.84,-88.95|73
Dedham|42.24,-71.17|25
Deer Park|29.71,-95.12|34
Deer Valley|33.68,-112.13|166
Deerfield Beach|26.32,-80.10|80
Deerfield|42.17,-87.84|19
Defiance|41.28,-84.36|17
Del City|35.44,-97.44|22
Del Rio|29.36,-100.90|36
Delano|35.77,-119.25|53
Delaware|40.30,-83.07|38
Delray Beach|26.46,-80.07|66
Deltona|28.90,-81.26|88
Denison|33.76,-96.54|23
Denton|33.21,-97.13|131
Denver|39.74,-104.98|683
Depew|42.90,-78.69|15
Derry Village|42.89,-71.31|35
Des Moines|41.60,-93.61|210
Des Plaines|42.03,-87.88|59
Desert Hot Springs|33.96,-116.50|28
Detroit-Shoreway|41.48,-81.73|17
Detroit|42.33,-83.05|677
Diamond Bar|34.03,-117.81|57
Dickinson|46.88,-102.79|24
Dickson|36.08,-87.39|15
Dinuba|36.54,-119.39|24
Dix Hills|40.80,-73.34|27
Dixiana|33.74,-86.65|23
Dixon|38.45,-121.82|19
Dodge City|37.75,-100.02|28
Dolton|41.64,-87.61|23
Donna|26.17,-98.05|17
Doral|25.82,-80.36|56
Dothan|31.22,-85.39|69
Douglasville|33.75,-84.75|33
Downers Grove|41.81,-88.01|50
Downey|33.94,-118.13|114
Dracut|42.67,-71.30|29
Draper|40.52,-111.86|47
Drexel Heights|32.14,-111.03|28
Drexel Hill|39.95,-75.29|28
Duarte|34.14,-117.98|22
Dubuque|42.50,-90.66|59
Duluth|46.78,-92.11|86
Dumas|35.87,-101.97|15
Dumont|40.94,-74.00|18
Duncanville|32.65,-96.91|40
Duncan|34.50,-97.96|23
Dundalk|39.25,-76.52|64
Dunwoody|33.95,-84.33|49
Durant|33.99,-96.37|17
Durham|35.99,-78.90|258
Dyersburg|36.03,-89.39|17
Dyer|41.49,-87.52|16
Dyker Heights|40.62,-74.01|34
Eagan|44.80,-93.17|66
Eagle Mountain|40.31,-112.01|27
Eagle Pass|28.71,-100.50|29
Eagle River|61.32,-149.57|25
Eagle|43.70,-116.35|24
Easley|34.83,-82.60|21
East Brainerd|35.00,-85.15|15
East Brunswick|40.43,-74.42|48
East Chattanooga|35.07,-85.25|154
East Chicago|41.64,-87.45|29
East Cleveland|41.53,-81.58|17
East Concord|43.24,-71.54|43
East Elmhurst|40.76,-73.87|23
East Flatbush|40.65,-73.93|178
East Florence|34.81,-87.65|36
East Hampton|37.04,-76.33|148
East Harlem|40.79,-73.94|116
East Hartford|41.78,-72.61|51
East Haven|41.28,-72.87|29
East Hemet|33.74,-116.94|17
East Hill-Meridian|47.41,-122.17|30
East Honolulu|21.29,-157.72|50
East Independence|39.10,-94.36|111
East Lake-Orient Park|27.98,-82.38|23
East Lake|28.11,-82.69|31
East Lansing|42.74,-84.48|48
East Longmeadow|42.06,-72.51|15
East Los Angeles|34.02,-118.17|126
East Massapequa|40.67,-73.44|19
East Meadow|40.71,-73.56|38
East Millcreek|40.70,-111.81|21
East Moline|41.50,-90.44|21
East Naples|26.14,-81.77|23
East Northport|40.88,-73.32|20
East Norwalk|41.11,-73.40|85
East Orange|40.77,-74.20|65
East Palo Alto|37.47,-122.14|30
East Patchogue|40.77,-73.00|22
East Pensacola Heights|30.43,-87.18|54
East Peoria|40.67,-89.58|23
East Point|33.68,-84.44|35
East Providence|41.81,-71.37|47
East Rancho Dominguez|33.90,-118.20|15
East Ridge|35.01,-85.25|21
East Riverdale|38.96,-76.92|16
East Saint Louis|38.62,-90.15|27
East Setauket|40.94,-73.11|17
East Tremont|40.85,-73.89|23
Easthampton|42.27,-72.67|17
Eastlake|41.65,-81.45|18
Eastmont|47.90,-122.18|20
Easton|40.69,-75.22|27
Eastpointe|42.47,-82.96|33
Eastvale|33.96,-117.56|59
Eau Claire|44.81,-91.50|68
Eden Prairie|44.85,-93.47|63
Eden|36.49,-79.77|15
Edgewater|28.99,-80.90|22
Edgewood|39.42,-76.29|26
Edina|44.89,-93.35|50
Edinburg|26.30,-98.16|84
Edison|40.52,-74.41|103
Edmonds|47.81,-122.38|41
Edmond|35.65,-97.48|90
Edwardsville|38.81,-89.95|25
Eggertsville|42.96,-78.80|15
Egypt Lake-Leto|28.02,-82.51|35
El Cajon|32.79,-116.96|104
El Centro|32.79,-115.56|44
El Dorado Hills|38.69,-121.08|42
El Dorado|33.21,-92.67|18
El Mirage|33.61,-112.32|34
El Monte|34.07,-118.03|117
El Paso|31.76,-106.49|681
El Reno|35.53,-97.96|19
El Segundo|33.92,-118.42|17
Eldersburg|39.40,-76.95|31
Elgin|42.04,-88.28|112
Elizabeth City|36.29,-76.25|18
Elizabethtown|37.69,-85.86|30
Elizabeth|40.66,-74.21|129
Elk Grove Village|42.00,-87.97|33
Elk Grove|38.41,-121.37|167
Elk River|45.30,-93.57|24
Elkhart|41.68,-85.98|52
Elko|40.83,-115.76|20
Elkridge|39.21,-76.71|16
Elkton|39.61,-75.83|16
Ellensburg|47.00,-120.55|19
Ellicott City|39.27,-76.80|66
Elmhurst|40.74,-73.88|113
Elmira|42.09,-76.81|28
Elmont|40.70,-73.71|33
Elmwood Park|41.92,-87.81|25
Eloy|32.76,-111.55|17
Elyria|41.37,-82.11|54
Emerson Hill|40.61,-74.10|15
Emporia|38.40,-96.18|25
Enchanted Hills|35.34,-106.59|88
Encinitas|33.04,-117.29|63
Enfield|41.98,-72.59|45
Englewood|39.65,-104.99|33
Enid|36.40,-97.88|52
Ensley|30.52,-87.27|21
Enterprise|36.03,-115.24|108
Erie|42.13,-80.09|99
Erlanger|39.02,-84.60|19
Escondido|33.12,-117.09|151
Essex|39.31,-76.47|39
Estelle|29.85,-90.11|16
Estero|26.44,-81.81|31
Euclid|41.59,-81.53|48
Eugene|44.05,-123.09|163
Euless|32.84,-97.08|54
Eureka|40.80,-124.16|27
Eustis|28.85,-81.69|20
Evanston|42.04,-87.69|76
Evansville|37.97,-87.56|120
Evans|33.53,-82.13|29
Everett|47.98,-122.20|108
Evergreen Park|41.72,-87.70|20
Ewing|40.27,-74.80|37
Fair Lawn|40.94,-74.13|34
Fair Oaks|38.64,-121.27|31
Fairbanks|64.84,-147.72|32
Fairborn|39.82,-84.02|33
Fairfax|38.85,-77.31|24
Fairfield Heights|39.83,-86.38|21
Fairfield|38.25,-122.04|113
Fairhaven|41.64,-70.90|16
Fairhope|30.52,-87.90|19
Fairland|39.08,-76.96|24
Fairmont|39.49,-80.14|19
Fairview Heights|38.59,-89.99|17
Fairview Park|41.44,-81.86|16
Fairwood|47.45,-122.16|19
Fall River|41.70,-71.16|89
Fallbrook|33.38,-117.25|31
Far Rockaway|40.61,-73.76|39
Fargo|46.88,-96.79|119
Faribault|44.29,-93.27|24
Farmers Branch|32.93,-96.90|33
Farmington Hills|42.49,-83.38|81
Farmington|36.73,-108.22|43
Farmingville|40.83,-73.03|15
Farragut|35.88,-84.15|22
Fayetteville|35.05,-78.88|202
Federal Way|47.32,-122.31|95
Ferguson|38.74,-90.31|21
Fern Creek|38.16,-85.59|18
Ferndale|42.46,-83.13|20
Fernley|39.61,-119.25|19
Ferry Pass|30.51,-87.21|29
Fillmore|34.40,-118.92|16
Findlay|41.04,-83.65|41
Fishers|39.96,-86.01|77
Fitchburg|42.58,-71.80|41
Five Corners|45.68,-122.58|18
Flagami|25.76,-80.32|51
Flagstaff|35.20,-111.65|70
Flatbush|40.65,-73.96|93
Flatlands|40.62,-73.93|64
Fleming Island|30.09,-81.72|27
Flint|43.01,-83.69|98
Floral Park|40.72,-73.70|16
Florence-Graham|33.97,-118.24|63
Florida Ridge|27.58,-80.39|18
Florin|38.50,-121.41|48
Florissant|38.79,-90.32|52
Flower Mound|33.01,-97.10|71
Flowing Wells|32.29,-111.01|16
Foley|30.41,-87.68|17
Folsom|38.68,-121.18|76
Fond du Lac|43.77,-88.44|43
Fontana|34.09,-117.44|207
Foothill Farms|38.68,-121.35|33
Fordham|40.86,-73.90|95
Fords|40.53,-74.32|15
Forest Grove|45.52,-123.11|24
Forest Hills|40.72,-73.85|68
Forest Lake|45.28,-92.99|20
Forest Park|33.62,-84.37|19
Forney|32.75,-96.47|18
Fort Bragg|35.14,-79.01|29
Fort Collins|40.59,-105.08|161
Fort Dodge|42.50,-94.17|25
Fort Hamilton|40.62,-74.03|29
Fort Hood|31.13,-97.78|30
Fort Hunt|38.73,-77.06|16
Fort Lauderdale|26.12,-80.14|179
Fort Lee|40.85,-73.97|37
Fort Leonard Wood|37.71,-92.16|15
Fort Myers|26.62,-81.84|74
Fort Pierce|27.45,-80.33|44
Fort Smith|35.39,-94.40|88
Fort Thomas|39.08,-84.45|16
Fort Walton Beach|30.42,-86.62|22
Fort Washington|38.71,-77.02|24
Fort Wayne|41.13,-85.13|260
Fort Worth|32.73,-97.32|833
Fortuna Foothills|32.66,-114.41|26
Foster City|37.56,-122.27|33
Fountain Hills|33.61,-111.72|24
Fountain Valley|33.71,-117.95|57
Fountainebleau|25.77,-80.35|60
Fountain|38.68,-104.70|28
Four Corners|28.33,-81.65|26
Framingham Center|42.30,-71.44|65
Framingham|42.28,-71.42|68
Franconia|38.78,-77.15|18
Frankfort|38.20,-84.87|28
Franklin Park|41.94,-87.87|18
Franklin Square|40.71,-73.68|29
Franklin|35.93,-86.87|73
Fredericksburg|38.30,-77.46|28
Frederickson|47.10,-122.36|19
Frederick|39.41,-77.41|69
Freeport|40.66,-73.58|43
Fremont|37.55,-121.99|232
Fresh Meadows|40.73,-73.79|28
Fresno|36.75,-119.77|520
Fridley|45.09,-93.26|28
Friendswood|29.53,-95.20|39
Frisco|33.15,-96.82|154
Front Royal|38.92,-78.19|15
Fruit Cove|30.11,-81.64|29
Fullerton|33.87,-117.93|141
Fuquay-Varina|35.58,-78.80|24
Gadsden|34.01,-86.01|36
Gahanna|40.02,-82.88|35
Gainesville|29.65,-82.32|130
Gaithersburg|39.14,-77.20|67
Galesburg|40.95,-90.37|31
Gallatin|36.39,-86.45|34
Gallup|35.53,-108.74|23
Galt|38.25,-121.30|25
Galveston|29.30,-94.80|50
Garden City|37.97,-100.87|27
Garden Grove|33.77,-117.94|175
Gardena|33.89,-118.31|60
Gardner|38.81,-94.93|21
Garfield Heights|41.42,-81.61|28
Garfield|40.88,-74.11|32
Garland|32.91,-96.64|237
Garner|35.71,-78.61|28
Gary|41.59,-87.35|77
Gastonia|35.26,-81.19|75
Gates-North Gates|43.17,-77.70|15
Gatesville|31.44,-97.74|16
Gautier|30.39,-88.61|19
Geneva|41.89,-88.31|22
Germantown|39.17,-77.27|86
Gilbert|33.35,-111.79|248
Gillette|44.29,-105.50|33
Gilroy|37.01,-121.57|53
Glassboro|39.70,-75.11|19
Glassmanor|38.82,-77.00|17
Glastonbury|41.71,-72.61|32
Glen Avon|34.01,-117.48|20
Glen Burnie|39.16,-76.62|68
Glen Cove|40.86,-73.63|27
Glen Ellyn|41.88,-88.07|28
Glendale Heights|41.91,-88.06|34
Glendale|33.54,-112.19|240
Glendora|34.14,-117.87|52
Glenvar Heights|25.71,-80.33|17
Glenview|42.07,-87.79|47
Glenville|41.53,-81.62|24
Gloversville|43.05,-74.34|15
Godfrey|38.96,-90.19|18
Golden Gate|26.19,-81.70|24
Golden Glades|25.91,-80.20|33
Golden Valley|45.01,-93.35|21
Golden|39.76,-105.22|20
Goldsboro|35.38,-77.99|36
Goleta|34.44,-119.83|31
Goodings Grove|41.63,-87.93|19
Goodlettsville|36.32,-86.71|17
Goodyear|33.44,-112.36|79
Goose Creek|32.98,-80.03|41
Goshen|41.58,-85.83|33
Grafton|42.21,-71.69|17
Graham|47.05,-122.29|23
Grand Forks|47.93,-97.03|57
Grand Island|40.93,-98.34|51
Grand Junction|39.06,-108.55|60
Grand Prairie|32.75,-97.00|188
Grand Rapids|42.96,-85.67|195
Grandview|38.89,-94.53|25
Grandville|42.91,-85.76|16
Granger|41.75,-86.11|30
Granite Bay|38.76,-121.16|20
Granite City|38.70,-90.15|29
Graniteville|40.62,-74.15|15
Grants Pass|42.44,-123.33|37
Grapevine|32.93,-97.08|51
Gravesend|40.60,-73.97|112
Grayslake|42.34,-88.04|21
Great Bend|38.36,-98.76|16
Great Falls|47.50,-111.30|60
Great Kills|40.55,-74.15|22
Greater Northdale|28.11,-82.53|22
Greater Upper Marlboro|38.83,-76.75|19
Greeley|40.42,-104.71|101
Green Bay|44.52,-88.02|105
Green Haven|39.14,-76.55|19
Green Valley|31.85,-110.99|21
Greenacres City|26.62,-80.13|33
Greenbelt|39.00,-76.88|24
Greenburgh|41.03,-73.84|87
Greeneville|36.16,-82.83|15
Greenfield|42.96,-88.01|37
Greensboro|36.07,-79.79|285
Greenville|35.61,-77.37|91
Greenwood Village|39.62,-104.95|16
Greenwood|39.61,-86.11|56
Green|40.95,-81.48|26
Greer|34.94,-82.23|28
Gresham|45.50,-122.43|111
Gretna|29.91,-90.05|18
Griffin|33.25,-84.26|23
Grosse Pointe Woods|42.44,-82.91|16
Grove City|39.88,-83.09|39
Groves|29.95,-93.92|16
Guilford|41.29,-72.68|22
Gulfport|30.37,-89.09|72
Gurnee|42.37,-87.90|31
Hacienda Heights|33.99,-117.97|54
Hackensack|40.89,-74.04|45
Hagerstown|39.64,-77.72|40
Haines City|28.11,-81.62|23
Hallandale Beach|25.98,-80.15|39
Haltom City|32.80,-97.27|44
Ham Lake|45.25,-93.25|16
Hamden|41.40,-72.90|60
Hammond|41.58,-87.50|78
Hampton|37.03,-76.35|136
Hamtramck|42.39,-83.05|22
Hanahan|32.92,-80.02|18
Hanford|36.33,-119.65|56
Hannibal|39.71,-91.36|18
Hanover Park|42.00,-88.15|38
Hanover|39.19,-76.72|38
Happy Valley|45.45,-122.53|18
Harker Heights|31.08,-97.66|29
Harlingen|26.19,-97.70|66
Harrisburg|40.27,-76.88|49
Harrisonburg|38.45,-78.87|53
Harrison|40.97,-73.71|28
Hartford|41.76,-72.69|124
Harvey|41.61,-87.65|25
Haslett|42.75,-84.40|19
Hattiesburg|31.33,-89.29|47
Hauppauge|40.83,-73.20|21
Havelock|34.88,-76.90|20
Haverhill|42.78,-71.08|63
Hawthorne|33.92,-118.35|88
Hayesville|44.99,-122.98|20
Hays|38.88,-99.33|21
Hayward|37.67,-122.08|158
Hazel Dell|45.67,-122.66|19
Hazel Park|42.46,-83.10|17
Hazelwood|38.77,-90.37|26
Hazleton|40.96,-75.97|25
Helena|46.59,-112.04|31
Hemet|33.75,-116.97|84
Hempstead|40.71,-73.62|56
Hendersonville|36.30,-86.62|56
Henderson|36.04,-114.98|286
Hercules|38.02,-122.29|25
Hermiston|45.84,-119.29|17
Hermitage|41.23,-80.45|16
Hermosa Beach|33.86,-118.40|20
Hernando|34.82,-89.99|16
Herndon|38.97,-77.39|25
Herriman|40.51,-112.03|31
Hesperia|34.43,-117.30|93
Hialeah Gardens|25.87,-80.32|24
Hialeah|25.86,-80.28|237
Hibbing|47.43,-92.94|16
Hickory|35.73,-81.34|40
Hicksville|40.77,-73.53|42
High Point|35.96,-80.01|110
Highland Park|42.18,-87.80|30
Highland Springs|37.55,-77.33|16
Highland Village|33.09,-97.05|16
Highlands Ranch|39.55,-104.97|97
Highland|34.13,-117.21|55
Highview|38.14,-85.62|15
Hillcrest Heights|38.83,-76.96|16
Hilliard|40.03,-83.16|34
Hillsboro|45.52,-122.99|102
Hillside|40.71,-73.79|25
Hilo|19.73,-155.09|43
Hilton Head Island|32.19,-80.74|41
Hilton Head|32.22,-80.75|37
Hinesville|31.85,-81.60|33
Hinsdale|41.80,-87.94|18
Hobbs|32.70,-103.14|38
Hoboken|40.74,-74.03|54
Hoffman Estates|42.04,-88.08|52
Holbrook|40.81,-73.08|27
Holden|42.35,-71.86|17
Holiday|28.19,-82.74|22
Holladay|40.67,-111.82|31
Holland|42.79,-86.11|34
Hollister|36.85,-121.40|37
Hollis|40.71,-73.77|20
Holly Springs|35.65,-78.83|31
Hollywood|26.01,-80.15|150
Holtsville|40.82,-73.05|20
Holt|42.64,-84.52|24
Holyoke|42.20,-72.62|41
Homer Glen|41.60,-87.94|24
Homestead|25.47,-80.48|66
Homewood|33.47,-86.80|26
Honolulu|21.31,-157.86|372
Hoover|33.41,-86.81|85
Hopatcong Hills|40.94,-74.67|16
Hope Mills|34.97,-78.95|16
Hopewell|37.30,-77.29|22
Hopkinsville|36.87,-87.49|32
Hopkins|44.92,-93.46|18
Horizon City|31.69,-106.21|19
Horn Lake|34.96,-90.03|27
Hot Springs National Park|34.53,-93.06|35
Hot Springs|34.50,-93.06|36
Hough|41.51,-81.64|16
Houma|29.60,-90.72|34
Houston|29.76,-95.36|2296
Howard Beach|40.66,-73.84|26
Howard|44.54,-88.09|19
Huber Heights|39.84,-84.12|38
Hudson|41.24,-81.44|22
Hueytown|33.45,-87.00|16
Humble|30.00,-95.26|16
Hunt Valley|39.50,-76.64|24
Huntersville|35.41,-80.84|53
Huntington Beach|33.66,-118.00|202
Huntington Park|33.98,-118.23|59
Huntington Station|40.85,-73.41|33
Huntington|38.42,-82.45|49
Huntley|42.17,-88.43|26
Hunts Point|40.81,-73.88|27
Huntsville|34.73,-86.59|191
Hurricane|37.18,-113.29|16
Hurst|32.82,-97.17|39
Hutchinson|38.06,-97.93|42
Hutto|30.54,-97.55|23
Hyattsville|38.96,-76.95|19
Hybla Valley|38.75,-77.08|16
Idaho Falls|43.47,-112.03|59
Idylwood|38.90,-77.21|17
Ilchester|39.25,-76.76|23
Immokalee|26.42,-81.42|24
Imperial Beach|32.58,-117.11|27
Independence|39.09,-94.42|117
Indian Trail|35.08,-80.67|37
Indianapolis|39.77,-86.16|830
Indianola|41.36,-93.56|15
Indio|33.72,-116.22|88
Inglewood-Finn Hill|47.72,-122.23|23
Inglewood|33.96,-118.35|112
Inkster|42.29,-83.31|25
Inver Grove Heights|44.85,-93.04|35
Iona|26.52,-81.96|15
Iowa City|41.66,-91.53|74
Irondequoit|43.21,-77.58|52
Ironville|38.46,-82.69|289
Irvine|33.67,-117.82|257
Irvington|40.73,-74.23|61
Irving|32.81,-96.95|237
Iselin|40.58,-74.32|19
Isla Vista|34.41,-119.86|23
Islip|40.73,-73.21|19
Issaquah|47.53,-122.03|36
Ithaca|42.44,-76.50|31
Ives Estates|25.96,-80.18|20
Jackson Heights|40.76,-73.89|67
Jacksonville Beach|30.29,-81.39|23
Jacksonville|30.33,-81.66|868
Jackson|32.30,-90.18|171
Jamaica Plain|42.31,-71.12|37
Jamaica|40.69,-73.81|217
Jamestown|42.10,-79.24|30
Janesville|42.68,-89.02|64
Jasmine Estates|28.29,-82.69|19
Jasper|38.39,-86.93|15
Jefferson City|38.58,-92.17|43
Jeffersontown|38.19,-85.56|27
Jeffersonville|38.28,-85.74|47
Jenison|42.91,-85.79|17
Jenks|36.02,-95.97|21
Jersey City|40.73,-74.08|264
Johns Creek|34.03,-84.20|83
Johnson City|36.31,-82.35|66
Johnston|41.82,-71.51|29
Johnstown|40.33,-78.92|20
Joliet|41.53,-88.08|148
Jollyville|30.44,-97.78|16
Jonesboro|35.84,-90.70|74
Joplin|37.08,-94.51|52
Junction City|39.03,-96.83|25
Juneau|58.30,-134.42|33
Jupiter|26.93,-80.09|63
Jurupa Valley|33.99,-117.52|22
Kahului|20.89,-156.47|26
Kailua|21.40,-157.74|39
Kalamazoo|42.29,-85.59|76
Kalispell|48.20,-114.31|22
Kaneohe|21.40,-157.80|35
Kankakee|41.12,-87.86|27
Kannapolis|35.49,-80.62|46
Kansas City|39.10,-94.58|475
Kapolei|21.34,-158.06|15
Katy|29.79,-95.82|16
Kaukauna|44.28,-88.27|16
Kaysville|41.04,-111.94|30
Kearney|40.70,-99.08|33
Kearns|40.66,-112.00|36
Kearny|40.77,-74.15|42
Keene|42.93,-72.28|23
Keizer|44.99,-123.03|38
Keller|32.93,-97.25|46
Ken Caryl|39.58,-105.11|32
Kendale Lakes|25.71,-80.41|56
Kendall West|25.71,-80.44|36
Kendall|25.68,-80.32|75
Kenmore|47.76,-122.24|22
Kenner|29.99,-90.24|67
Kennesaw|34.02,-84.62|34
Kennewick|46.21,-119.14|79
Kenosha|42.58,-87.82|100
Kensington|40.65,-73.97|39
Kentwood|42.87,-85.64|51
Kent|47.38,-122.23|127
Kernersville|36.12,-80.07|24
Kerrville|30.05,-99.14|23
Kew Gardens Hills|40.73,-73.82|37
Kew Gardens|40.71,-73.83|19
Key West|24.56,-81.78|26
Keystone|28.16,-82.62|24
Killeen|31.12,-97.73|141
Killingly Center|41.84,-71.87|17
King of Prussia|40.09,-75.40|20
Kingman|35.19,-114.05|29
Kings Bridge|40.88,-73.91|75
Kings Park|40.89,-73.26|17
Kingsland|30.80,-81.69|16
Kingsport|36.55,-82.56|53
Kingsville|27.52,-97.86|26
Kinston|35.26,-77.58|21
Kirkland|47.68,-122.21|87
Kirksville|40.19,-92.58|18
Kirkwood|38.58,-90.41|28
Kiryas Joel|41.34,-74.17|23
Kissimmee|28.30,-81.42|69
Klamath Falls|42.22,-121.78|21
Knoxville|35.96,-83.92|185
Kokomo|40.49,-86.13|58
Kuna|43.49,-116.42|17
Kyle|29.99,-97.88|36
Kīhei|20.76,-156.45|21
La Cañada Flintridge|34.20,-118.19|20
La Crescenta-Montrose|34.23,-118.24|20
La Crosse|43.80,-91.24|52
La Grange|41.81,-87.87|16
La Habra|33.93,-117.95|62
La Marque|29.37,-94.97|16
La Mesa|32.77,-117.02|60
La Mirada|33.92,-118.01|50
La Palma|33.85,-118.05|16
La Porte|29.67,-95.02|35
La Presa|32.71,-117.00|34
La Puente|34.02,-117.95|41
La Quinta|33.66,-116.31|40
La Vergne|36.02,-86.58|35
La Verne|34.10,-117.77|33
La Vista|41.18,-96.03|17
LaGrange|33.04,-85.03|30
LaPorte|41.61,-86.72|22
Lacey|47.03,-122.82|46
Lackawanna|42.83,-78.82|18
Laconia|43.53,-71.47|16
Ladera Ranch|33.57,-117.64|23
Lafayette|30.22,-92.02|128
Laguna Beach|33.54,-117.78|23
Laguna Hills|33.61,-117.71|32
Laguna Niguel|33.52,-117.71|66
Laguna Woods|33.61,-117.73|16
Lake Butler|28.50,-81.54|15
Lake Charles|30.21,-93.20|76
Lake Elsinore|33.67,-117.33|62
Lake Forest|33.65,-117.69|82
Lake Havasu City|34.48,-114.32|54
Lake Jackson|29.03,-95.43|28
Lake Magdalene|28.07,-82.47|29
Lake Mary|28.76,-81.32|16
Lake Oswego|45.42,-122.67|38
Lake Ridge|38.69,-77.30|41
Lake Ronkonkoma|40.84,-73.13|20
Lake Shore|39.11,-76.48|19
Lake Stevens|48.02,-122.06|31
Lake Wales|27.90,-81.59|16
Lake Worth Corridor|26.62,-80.10|21
Lake Worth|26.62,-80.07|37
Lake Zurich|42.20,-88.09|20
Lake in the Hills|42.18,-88.33|29
Lakeland|28.04,-81.95|104
Lakeside|30.13,-81.77|31
Lakeville|44.65,-93.24|61
Lakewood|39.70,-105.08|153
Lamont|35.26,-118.91|15
Lancaster|34.70,-118.14|161
Land O' Lakes|28.22,-82.46|32
Landover|38.93,-76.90|23
Langley Park|38.99,-76.98|19
Lanham-Seabrook|38.97,-76.85|18
Lansdale|40.24,-75.28|17
Lansing|42.73,-84.56|115
Laplace|30.07,-90.48|30
Laramie|41.31,-105.59|32
Laredo|27.51,-99.51|255
Largo|27.91,-82.79|81
Las Cruces|32.31,-106.78|102
Las Vegas|36.17,-115.14|624
Latham|42.75,-73.76|21
Lathrop|37.82,-121.28|21
Lauderdale Lakes|26.17,-80.21|35
Lauderhill|26.14,-80.21|72
Laurelton|40.67,-73.75|21
Laurel|39.10,-76.85|26
Laurinburg|34.77,-79.46|16
Lawndale|33.89,-118.35|33
Lawrenceville|33.96,-83.99|30
Lawrence|38.97,-95.24|94
Lawton|34.61,-98.39|97
Layton|41.06,-111.97|74
League City|29.51,-95.09|98
Lealman|27.82,-82.68|20
Leander|30.58,-97.85|38
Leavenworth|39.31,-94.92|36
Leawood|38.97,-94.62|35
Lebanon|36.21,-86.29|30
Ledyard|41.44,-72.01|15
Lee's Summit|38.91,-94.38|95
Leesburg|39.12,-77.56|51
Lehigh Acres|26.63,-81.62|87
Lehi|40.39,-111.85|58
Leisure City|25.50,-80.43|23
Leland|34.26,-78.04|18
Lemay|38.53,-90.28|17
Lemon Grove|32.74,-117.03|27
Lemont|41.67,-88.00|17
Lemoore|36.30,-119.78|26
Lenexa|38.95,-94.73|52
Lennox|33.94,-118.35|23
Lenoir|35.91,-81.54|18
Leominster|42.53,-71.76|42
Levittown|40.16,-74.83|53
Lewiston Orchards|46.38,-116.98|31
Lewiston|44.10,-70.21|36
Lewisville|33.05,-96.99|104
Lexington-Fayette|38.05,-84.46|314
Lexington|37.99,-84.48|225
Liberal|37.04,-100.92|21
Libertyville|42.28,-87.95|20
Liberty|39.25,-94.42|30
Limerick|40.23,-75.52|18
Lincoln Park|42.25,-83.18|37
Lincolnia|38.82,-77.14|23
Lincoln|40.80,-96.67|277
Linda|39.13,-121.55|18
Lindenhurst|40.69,-73.37|27
Lindenwold|39.82,-75.00|18
Lino Lakes|45.16,-93.09|21
Linton Hall|38.76,-77.57|36
Lisle|41.80,-88.07|23
Lithia Springs|33.79,-84.66|15
Little Elm|33.16,-96.94|38
Little Rock|34.75,-92.29|198
Littleton|39.61,-105.02|46
Live Oak|36.98,-121.98|17
Livermore|37.68,-121.77|88
Livonia|42.37,-83.35|95
Lochearn|39.34,-76.72|25
Lockport|41.59,-88.06|25
Lodi|38.13,-121.27|65
Logansport|40.75,-86.36|18
Logan|41.74,-111.83|50
Loma Linda|34.05,-117.26|24
Lombard|41.88,-88.01|44
Lomita|33.79,-118.32|21
Lompoc|34.64,-120.46|44
Long Beach|33.77,-118.19|474
Long Branch|40.30,-73.99|31
Longmeadow|42.05,-72.58|16
Longmont|40.17,-105.10|92
Longview|32.50,-94.74|82
Lorain|41.45,-82.18|64
Lorton|38.70,-77.23|19
Los Altos|37.39,-122.11|31
Los Angeles|34.05,-118.24|3972
Los Banos|37.06,-120.85|37
Los Gatos|37.23,-121.97|31
Los Lunas|34.81,-106.73|15
Louisville|38.25,-85.76|244
Loveland|40.40,-105.07|75
Loves Park|42.32,-89.06|23
Lowell|42.63,-71.32|111
Lubbock|33.58,-101.86|249
Ludlow|42.16,-72.48|22
Lufkin|31.34,-94.73|36
Lumberton|34.62,-79.01|22
Lutherville-Timonium|39.44,-76.61|16
Lutz|28.15,-82.46|19
Lynbrook|40.65,-73.67|20
Lynchburg|37.41,-79.14|80
Lyndhurst|40.81,-74.12|20
Lynn Haven|30.25,-85.65|20
Lynnwood|47.82,-122.32|37
Lynn|42.47,-70.95|92
Lynwood|33.93,-118.21|72
Mableton|33.82,-84.58|37
Machesney Park|42.35,-89.04|23
Macomb|40.46,-90.67|19
Macon|32.84,-83.63|91
Madera|36.96,-120.06|64
Madison Heights|42.49,-83.11|30
Madisonville|37.33,-87.50|20
Madison|43.07,-89.40|249
Magna|40.71,-112.10|27
Mahwah|41.09,-74.14|24
Makakilo City|21.35,-158.09|15
Makakilo|21.35,-158.09|18
Malden|42.43,-71.07|61
Mamaroneck|40.95,-73.73|19
Manassas Park|38.78,-77.47|16
Manassas|38.75,-77.48|42
Mandan|46.83,-100.89|21
Manhattan Beach|33.88,-118.41|36
Manhattan|40.78,-73.97|1488
Manitowoc|44.09,-87.66|33
Mankato|44.16,-94.01|41
Mansfield City|41.77,-72.23|26
Manteca|37.80,-121.22|75
Maple Grove|45.07,-93.46|68
Maple Heights|41.42,-81.57|23
Maple Shade|39.95,-74.99|19
Maple Valley|47.39,-122.05|26
Maplewood|44.95,-93.00|41
Marana|32.44,-111.23|41
Marblehead|42.50,-70.86|20
Marco Island|25.94,-81.72|18
Maricopa|33.06,-112.05|49
Marietta|33.95,-84.55|59
Marina|36.68,-121.80|21
Mariners Harbor|40.64,-74.16|20
Marion|42.03,-91.60|37
Marlborough|42.35,-71.55|40
Marlboro|40.32,-74.25|40
Marquette|46.54,-87.40|21
Marrero|29.90,-90.10|33
Marshalltown|42.05,-92.91|28
Marshall|32.54,-94.37|24
Marshfield|44.67,-90.17|19
Martha Lake|47.85,-122.24|15
Martinez|38.02,-122.13|38
Martinsburg|39.46,-77.96|18
Maryland City|39.09,-76.82|16
Maryland Heights|38.71,-90.43|27
Marysville|48.05,-122.18|67
Maryvale|33.50,-112.18|208
Maryville|35.76,-83.97|28
Mason City|43.15,-93.20|27
Mason|39.36,-84.31|33
Maspeth|40.72,-73.91|48
Massapequa Park|40.68,-73.46|17
Massapequa|40.68,-73.47|22
Massillon|40.80,-81.52|32
Mastic|40.80,-72.84|15
Matteson|41.50,-87.71|19
Matthews|35.12,-80.72|31
Mattoon|39.48,-88.37|18
Mauldin|34.78,-82.31|25
Maumelle|34.87,-92.40|18
Mayfield Heights|41.52,-81.46|19
Maywood|33.99,-118.19|28
McAlester|34.93,-95.77|18
McAllen|26.20,-98.23|140
McDonough|33.45,-84.15|23
McHenry|42.33,-88.27|27
McKeesport|40.35,-79.86|19
McKinleyville|40.95,-124.10|15
McKinney|33.20,-96.62|163
McLean|38.93,-77.18|48
McMinnville|45.21,-123.20|34
Mead Valley|33.83,-117.30|19
Meadow Woods|28.39,-81.37|26
Meadowbrook|37.45,-77.47|18
Meads|38.41,-82.71|289
Mechanicsville|37.61,-77.37|36
Medford|42.33,-122.88|80
Mehlville|38.51,-90.32|28
Melrose Park|41.90,-87.86|25
Melrose|42.46,-71.07|28
Melville|40.79,-73.42|19
Memphis|35.15,-90.05|656
Menasha|44.20,-88.45|18
Menifee|33.73,-117.15|87
Menlo Park|37.45,-122.18|33
Menomonee Falls|43.18,-88.12|36
Menomonie|44.88,-91.92|16
Mentor|41.67,-81.34|47
Mequon|43.22,-88.03|23
Merced|37.30,-120.48|82
Mercer Island|47.57,-122.22|25
Mercerville-Hamilton Square|40.23,-74.67|26
Meriden|41.54,-72.81|60
Meridian|43.61,-116.39|91
Merrick|40.66,-73.55|22
Merrifield|38.87,-77.23|15
Merrillville|41.48,-87.33|35
Merrimack|42.87,-71.49|27
Merritt Island|28.54,-80.67|35
Mesa|33.42,-111.82|472
Mesquite|32.77,-96.60|145
Metairie Terrace|29.98,-90.16|142
Metairie|29.98,-90.15|138
Methuen|42.73,-71.19|47
Miami Beach|25.79,-80.13|92
Miami Gardens|25.94,-80.25|113
Miami Lakes|25.91,-80.31|31
Miamisburg|39.64,-84.29|20
Miami|25.77,-80.19|441
Michigan City|41.71,-86.90|31
Middle River|39.33,-76.44|25
Middle Village|40.72,-73.88|29
Middleborough|41.89,-70.91|23
Middleburg Heights|41.36,-81.81|16
Middletown|39.52,-84.40|49
Midland|32.00,-102.08|133
Midlothian|32.48,-96.99|22
Midvale|40.61,-111.90|33
Midway|30.41,-87.01|16
Midwest City|35.45,-97.40|57
Milford Mill|39.35,-76.77|29
Milford|41.22,-73.06|53
Mililani Town|21.45,-158.02|28
Mill Creek East|47.84,-122.19|16
Mill Creek|47.86,-122.20|20
Millbrae|37.60,-122.39|23
Millbrook|32.48,-86.36|15
Millcreek|40.69,-111.88|62
Milledgeville|33.08,-83.23|19
Millville|39.40,-75.04|28
Milpitas|37.43,-121.91|78
Milwaukee|43.04,-87.91|600
Milwaukie|45.45,-122.64|21
Mineola|40.75,-73.64|19
Minneapolis|44.98,-93.26|411
Minnetonka Mills|44.94,-93.44|50
Minnetonka|44.91,-93.50|52
Minot|48.23,-101.30|49
Mint Hill|35.18,-80.65|26
Miramar|25.99,-80.23|137
Mishawaka|41.66,-86.16|48
Mission Bend|29.69,-95.66|37
Mission Viejo|33.60,-117.67|97
Mission|26.22,-98.33|83
Missoula|46.87,-113.99|71
Missouri City|29.62,-95.54|74
Mitchell|43.71,-98.03|16
Mobile|30.69,-88.04|194
Modesto|37.64,-121.00|211
Mokena|41.53,-87.89|20
Moline|41.51,-90.52|43
Monroeville|40.42,-79.79|28
Monroe|32.51,-92.12|50
Monsey|41.11,-74.07|18
Montclair|40.83,-74.21|40
Montebello|34.01,-118.11|64
Monterey Park|34.06,-118.12|61
Monterey|36.60,-121.89|28
Montgomery Village|39.18,-77.20|32
Montgomery|32.37,-86.30|201
Montrose|38.48,-107.88|19
Montville Center|41.48,-72.15|20
Mooresville|35.58,-80.81|36
Moore|35.34,-97.49|60
Moorhead|46.87,-96.77|42
Moorpark|34.29,-118.88|36
Moraga|37.83,-122.13|17
Moreno Valley|33.94,-117.23|204
Morgan Hill|37.13,-121.65|43
Morganton|35.75,-81.68|17
Morgantown|39.63,-79.96|31
Morris Heights|40.85,-73.92|41
Morrisania|40.83,-73.91|23
Morristown|36.21,-83.29|29
Morrisville|35.82,-78.83|24
Morton Grove|42.04,-87.78|23
Morton|40.61,-89.46|16
Moses Lake|47.13,-119.28|22
Mott Haven|40.81,-73.92|51
Mount Clemens|42.60,-82.88|16
Mount Juliet|36.20,-86.52|32
Mount Laurel|39.93,-74.89|42
Mount Lebanon|40.36,-80.05|33
Mount Pleasant|32.79,-79.86|81
Mount Prospect|42.07,-87.94|55
Mount Vernon|40.91,-73.84|69
Mountain Brook|33.50,-86.75|21
Mountain View|37.39,-122.08|80
Mountlake Terrace|47.79,-122.31|21
Mukilteo|47.94,-122.30|21
Muncie|40.19,-85.39|70
Mundelein|42.26,-88.00|32
Munster|41.56,-87.51|23
Murfreesboro|35.85,-86.39|126
Murphy|33.02,-96.61|21
Murray|40.67,-111.89|49
Murrieta|33.55,-117.21|110
Murrysville|40.43,-79.70|20
Muscatine|41.42,-91.04|24
Muskegon|43.23,-86.25|38
Muskego|42.91,-88.14|25
Muskogee|35.75,-95.37|38
Mustang|35.38,-97.72|20
Myrtle Beach|33.69,-78.89|31
Myrtle Grove|30.42,-87.31|16
Nacogdoches|31.60,-94.66|34
Nampa|43.54,-116.56|90
Nanuet|41.09,-74.01|18
Napa|38.30,-122.29|80
Naperville|41.79,-88.15|147
Narragansett|41.45,-71.45|16
Nashua|42.77,-71.47|88
Nashville|36.17,-86.78|531
Natchez|31.56,-91.40|15
Natchitoches|31.76,-93.09|18
Natick|42.28,-71.35|32
National City|32.68,-117.10|61
Naugatuck|41.49,-73.05|32
Navarre|30.40,-86.86|31
Nederland|29.97,-93.99|17
Needham|42.28,-71.23|29
Neenah|44.19,-88.46|26
New Albany|38.29,-85.82|37
New Bedford|41.64,-70.93|95
New Berlin|42.98,-88.11|40
New Bern|35.11,-77.04|30
New Braunfels|29.70,-98.12|71
New Brighton|45.07,-93.20|22
New Britain|41.66,-72.78|73
New Brunswick|40.49,-74.45|57
New Canaan|41.15,-73.49|20
New Castle|41.00,-80.35|22
New City|41.15,-73.99|34
New Haven|41.31,-72.93|130
New Hope|45.04,-93.39|21
New Iberia|30.00,-91.82|31
New Lenox|41.51,-87.97|26
New London|41.36,-72.10|27
New Milford|40.94,-74.02|17
New Orleans|29.95,-90.08|390
New Philadelphia|40.49,-81.45|17
New Port Richey|28.24,-82.72|16
New Rochelle|40.91,-73.78|80
New Smyrna Beach|29.03,-80.93|24
New Springville|40.59,-74.16|21
New Territory|29.59,-95.68|15
New York City|40.71,-74.01|8175
Newark|40.74,-74.17|282
Newberg|45.30,-122.97|23
Newburgh|41.50,-74.01|28
Newburg|38.16,-85.66|20
Newburyport|42.81,-70.88|18
Newington|41.70,-72.72|31
Newnan|33.38,-84.80|37
Newport Beach|33.62,-117.93|87
Newport News|37.08,-76.47|182
Newton|42.34,-71.21|89
Nicholasville|37.88,-84.57|30
Niles|42.02,-87.80|30
Nipomo|35.04,-120.48|17
Nixa|37.04,-93.29|21
Noblesville|40.05,-86.01|59
Norco|33.93,-117.55|26
Norcross|33.94,-84.21|17
Norfolk|36.85,-76.29|246
Norland|25.95,-80.21|24
Normal|40.51,-88.99|54
Norman|35.22,-97.44|120
Norristown|40.12,-75.34|34
North Amityville|40.70,-73.43|18
North Andover|42.70,-71.14|28
North Arlington|40.79,-74.13|16
North Atlanta|33.87,-84.34|40
North Attleborough Center|41.97,-71.32|17
North Augusta|33.50,-81.97|23
North Aurora|41.81,-88.33|17
North Babylon|40.72,-73.32|18
North Bay Shore|40.74,-73.26|19
North Bellmore|40.69,-73.53|20
North Bergen|40.80,-74.01|63
North Bethesda|39.04,-77.12|44
North Canton|40.88,-81.40|17
North Charleston|32.85,-79.97|108
North Chicago|42.33,-87.84|29
North Chicopee|42.18,-72.60|55
North Creek|47.82,-122.18|26
North Decatur|33.79,-84.31|17
North Druid Hills|33.82,-84.31|19
North Fort Myers|26.67,-81.88|39
North Haven|41.39,-72.86|24
North Highlands|38.69,-121.37|43
North Kingstown|41.55,-71.47|28
North La Crosse|43.85,-91.25|50
North Las Vegas|36.20,-115.12|235
North Lauderdale|26.22,-80.23|44
North Liberty|41.75,-91.60|16
North Little Rock|34.77,-92.27|67
North Massapequa|40.70,-73.46|18
North Miami Beach|25.93,-80.16|44
North Miami|25.89,-80.19|62
North Myrtle Beach|33.82,-78.68|16
North Ogden|41.31,-111.96|18
North Olmsted|41.42,-81.92|32
North Peoria|40.72,-89.58|113
North Plainfield|40.63,-74.43|22
North Platte|41.12,-100.77|24
North Port|27.04,-82.24|62
North Potomac|39.08,-77.26|24
North Providence|41.85,-71.47|34
North Richland Hills|32.83,-97.23|69
North Ridgeville|41.39,-82.02|32
North Royalton|41.31,-81.72|30
North Salt Lake|40.85,-111.91|20
North Stamford|41.14,-73.54|121
North Tonawanda|43.04,-78.86|31
North Tustin|33.76,-117.79|25
North Valley Stream|40.69,-73.70|17
Northbrook|42.13,-87.83|34
Northdale|28.09,-82.51|22
Northfield|44.46,-93.16|20
Northglenn|39.89,-104.99|39
Northport|33.23,-87.58|25
Norton Shores|43.17,-86.26|24
Norwalk|33.90,-118.08|107
Norwood|42.19,-71.20|29
Novato|38.11,-122.57|56
Novi|42.48,-83.48|59
Nutley|40.82,-74.16|28
O'Fallon|38.81,-90.70|85
Oak Creek|42.89,-87.86|35
Oak Forest|41.60,-87.74|28
Oak Grove|45.42,-122.64|17
Oak Harbor|48.29,-122.64|23
Oak Hill|38.93,-77.40|34
Oak Lawn|41.71,-87.76|57
Oak Park|41.89,-87.78|52
Oak Ridge|36.01,-84.27|29
Oakdale|44.96,-92.96|28
Oakland Park|26.17,-80.13|44
Oakland|37.80,-122.27|419
Oakleaf Plantation|30.17,-81.84|20
Oakley|38.00,-121.71|40
Oakton|38.88,-77.30|34
Ocala|29.19,-82.14|58
Ocean Acres|39.74,-74.28|16
Ocean Springs|30.41,-88.83|18
Oceanside|33.20,-117.38|176
Ocoee|28.57,-81.54|44
Oconomowoc|43.11,-88.50|16
Odenton|39.08,-76.70|37
Ogden|41.22,-111.97|85
Oildale|35.42,-119.02|33
Ojus|25.95,-80.15|18
Okemos|42.72,-84.43|21
Oklahoma City|35.47,-97.52|631
Okolona|38.14,-85.69|17
Olathe|38.88,-94.82|134
Old Bridge|40.41,-74.37|24
Old Jamestown|38.83,-90.29|19
Olive Branch|34.96,-89.83|36
Olney|39.15,-77.07|34
Olympia|47.04,-122.90|50
Omaha|41.26,-95.94|444
Onalaska|43.88,-91.24|18
Ontario|34.06,-117.65|171
Opa-locka|25.90,-80.25|17
Opelika|32.65,-85.38|30
Opelousas|30.53,-92.08|17
Orangevale|38.68,-121.23|34
Orange|33.79,-117.85|141
Orchards|45.67,-122.56|20
Orcutt|34.87,-120.44|29
Oregon City|45.36,-122.61|36
Oregon|41.64,-83.49|20
Orem|40.30,-111.69|94
Orinda|37.88,-122.18|19
Orland Park|41.63,-87.85|59
Orlando|28.54,-81.38|271
Ormond Beach|29.29,-81.06|41
Oro Valley|32.39,-110.97|44
Oroville|39.51,-121.56|16
Oshkosh|44.02,-88.54|67
Ossining|41.16,-73.86|25
Oswego|41.68,-88.35|34
Otsego|45.27,-93.59|16
Ottumwa|41.02,-92.41|25
Overland Park|38.98,-94.67|187
Overland|38.70,-90.36|16
Owasso|36.27,-95.85|35
Owatonna|44.08,-93.23|26
Owensboro|37.77,-87.11|59
Owings Mills|39.42,-76.78|31
Oxnard|34.20,-119.18|207
Oxon Hill-Glassmanor|38.80,-76.97|35
Oxon Hill|38.80,-76.99|18
Ozark|37.02,-93.21|19
Ozone Park|40.68,-73.84|54
Pace|30.60,-87.16|20
Pacific Grove|36.62,-121.92|16
Pacifica|37.61,-122.49|39
Paducah|37.08,-88.60|25
Pahrump|36.21,-115.98|36
Painesville|41.72,-81.25|20
Palatine|42.11,-88.03|69
Palestine|31.76,-95.63|18
Palisades Park|40.85,-74.00|21
Palm Bay|28.03,-80.59|108
Palm Beach Gardens|26.82,-80.14|53
Palm City|27.17,-80.27|23
Palm Coast|29.58,-81.21|83
Palm Desert|33.72,-116.38|52
Palm Harbor|28.08,-82.76|57
Palm River-Clair Mel|27.92,-82.38|21
Palm Springs|33.83,-116.55|47
Palm Valley|30.18,-81.39|20
Palmdale|34.58,-118.12|158
Palmer|42.16,-72.33|18
Palmetto Bay|25.62,-80.32|25
Palo Alto|37.44,-122.14|67
Palos Hills|41.70,-87.82|18
Pampa|35.54,-100.96|18
Panama City|30.16,-85.66|38
Papillion|41.15,-96.04|20
Paradise|36.10,-115.15|223
Paragould|36.06,-90.50|28
Paramount|33.89,-118.16|55
Paramus|40.94,-74.08|27
Park Forest|41.49,-87.67|22
Park Ridge|42.01,-87.84|38
Parkchester|40.84,-73.86|66
Parkersburg|39.27,-81.56|31
Parker|39.52,-104.76|50
Parkland|47.16,-122.43|36
Parkville|39.38,-76.54|31
Parlier|36.61,-119.53|15
Parma Heights|41.39,-81.76|20
Parole|38.98,-76.53|16
Parsippany|40.86,-74.43|51
Pasadena|29.69,-95.21|154
Pascagoula|30.37,-88.56|22
Pasco|46.24,-119.10|69
Paso Robles|35.63,-120.69|27
Passaic|40.86,-74.13|71
Pataskala|40.00,-82.67|15
Paterson|40.92,-74.17|148
Patterson|37.47,-121.13|21
Pawtucket|41.88,-71.38|72
Payson|40.04,-111.73|20
Peabody|42.53,-70.93|53
Peachtree City|33.40,-84.60|35
Peachtree Corners|33.97,-84.22|41
Pearl City|21.40,-157.98|48
Pearl River|41.06,-74.02|16
Pearland|29.56,-95.29|109
Pearl|32.27,-90.13|26
Pecan Grove|29.63,-95.73|16
Peekskill|41.29,-73.92|24
Pekin|40.57,-89.64|33
Pelham|33.29,-86.81|23
Pembroke Pines|26.00,-80.22|167
Pendleton|45.67,-118.79|17
Pennsauken|39.96,-75.06|36
Pensacola|30.42,-87.22|53
Peoria|33.58,-112.24|171
Perris|33.78,-117.23|75
Perry Hall|39.41,-76.46|28
Perrysburg|41.56,-83.63|21
Perry|32.46,-83.73|15
Perth Amboy|40.51,-74.27|53
Petaluma|38.23,-122.64|60
Petersburg|37.23,-77.40|32
Pflugerville|30.44,-97.62|57
Pharr|26.19,-98.18|77
Phenix City|32.47,-85.00|38
Philadelphia|39.95,-75.16|1567
Phoenixville|40.13,-75.51|17
Phoenix|33.45,-112.07|1563
Pickerington|39.88,-82.75|20
Picnic Point-North Lynnwood|47.86,-122.29|23
Pico Rivera|33.98,-118.10|64
Pikesville|39.37,-76.72|31
Pine Bluff|34.23,-92.00|45
Pine Hills|28.56,-81.45|60
Pinecrest|25.67,-80.31|19
Pinehurst|35.20,-79.47|16
Pinellas Park|27.84,-82.70|52
Pinewood|25.87,-80.22|17
Pinole|38.00,-122.30|19
Piqua|40.14,-84.24|21
Piscataway|40.50,-74.40|56
Pittsburgh|40.44,-80.00|304
Pittsburg|38.03,-121.88|69
Pittsfield|42.45,-73.25|43
Placentia|33.87,-117.87|52
Plainfield|40.63,-74.41|51
Plainview|40.78,-73.47|26
Plainville|41.67,-72.86|17
Plano|33.02,-96.70|284
Plant City|28.02,-82.11|37
Plantation|26.13,-80.23|93
Plattsburgh|44.70,-73.45|20
Pleasant Grove|40.36,-111.74|38
Pleasant Hill|37.95,-122.06|35
Pleasant Prairie|42.55,-87.93|21
Pleasanton|37.66,-121.87|80
Pleasantville|39.39,-74.52|21
Plum|40.50,-79.75|28
Pocatello|42.87,-112.45|54
Poinciana|28.14,-81.46|53
Point Pleasant|40.08,-74.07|19
Pomona|34.06,-117.75|153
Pompano Beach|26.24,-80.12|108
Ponca City|36.71,-97.09|25
Ponte Vedra Beach|30.24,-81.39|35
Pontiac|42.64,-83.29|60
Pooler|32.12,-81.25|23
Poplar Bluff|36.76,-90.39|17
Port Angeles|48.12,-123.43|19
Port Arthur|29.89,-93.94|55
Port Charlotte|26.98,-82.09|54
Port Chester|41.00,-73.67|30
Port Hueneme|34.15,-119.20|22
Port Huron|42.97,-82.42|29
Port Orange|29.14,-81.00|60
Port Richmond|40.63,-74.14|15
Port Saint Lucie|27.29,-80.35|165
Port Washington|40.83,-73.70|16
Portage|42.20,-85.58|48
Porterville|36.07,-119.02|56
Portland|45.52,-122.68|632
Portsmouth Heights|36.82,-76.37|99
Post Falls|47.72,-116.95|30
Potomac|39.02,-77.21|45
Pottstown|40.25,-75.65|23
Poughkeepsie|41.70,-73.92|30
Poway|32.96,-117.04|50
Prairie Village|38.99,-94.63|22
Prairieville|30.30,-90.97|27
Prattville|32.46,-86.46|35
Prescott Valley|34.61,-112.32|42
Prescott|34.54,-112.47|42
Prichard|30.74,-88.08|22
Princeton|40.35,-74.66|30
Prior Lake|44.71,-93.42|25
Prospect Heights|42.10,-87.94|16
Prosper|33.24,-96.80|16
Providence|41.82,-71.41|179
Provo|40.23,-111.66|115
Prunedale|36.78,-121.67|18
Pueblo West|38.35,-104.72|30
Pueblo|38.25,-104.61|109
Pullman|46.73,-117.18|33
Punta Gorda Isles|26.92,-82.08|18
Punta Gorda|26.93,-82.05|18
Puyallup|47.19,-122.29|40
Queen Creek|33.25,-111.63|35
Queens Village|40.73,-73.74|52
Queensbury|43.38,-73.61|28
Queens|40.68,-73.84|2273
Quincy|42.25,-71.00|94
Racine|42.73,-87.78|78
Radcliff|37.84,-85.95|22
Radford|37.13,-80.58|17
Radnor|40.05,-75.36|31
Rahway|40.61,-74.28|30
Raleigh|35.77,-78.64|451
Ramona|33.04,-116.87|20
Ramsey|45.26,-93.45|26
Rancho Cordova|38.59,-121.30|71
Rancho Cucamonga|34.11,-117.59|175
Rancho Mirage|33.74,-116.41|18
Rancho Palos Verdes|33.74,-118.39|43
Rancho San Diego|32.75,-116.94|21
Rancho Santa Margarita|33.64,-117.60|49
Randallstown|39.37,-76.80|32
Randolph|42.16,-71.04|32
Rapid City|44.08,-103.23|74
Raymore|38.80,-94.45|20
Raytown|39.01,-94.46|29
Red Wing|44.56,-92.53|16
Redan|33.75,-84.13|33
Redding|40.59,-122.39|92
Redford|42.38,-83.30|50
Redlands|34.06,-117.18|71
Redmond|47.67,-122.12|61
Redondo Beach|33.85,-118.39|68
Redwood City|37.49,-122.24|85
Reedley|36.60,-119.45|26
Rego Park|40.73,-73.85|44
Reisterstown|39.47,-76.83|26
Reno|39.53,-119.81|241
Renton|47.48,-122.22|100
Republic|37.12,-93.48|16
Reston|38.97,-77.34|58
Revere|42.41,-71.01|53
Rexburg|43.83,-111.79|28
Reynoldsburg|39.95,-82.81|37
Rialto|34.11,-117.37|103
Richardson|32.95,-96.73|111
Richfield|44.88,-93.28|36
Richland|46.29,-119.28|54
Richmond West|25.61,-80.43|32
Richmond|37.55,-77.46|220
Ridgecrest|35.62,-117.67|29
Ridgeland|32.43,-90.13|24
Ridgewood|40.98,-74.12|26
Rio Linda|38.69,-121.45|15
Rio Rancho|35.23,-106.66|88
Rio Rico|31.47,-110.98|19
River Falls|44.86,-92.62|15
Riverbank|37.74,-120.94|24
Riverdale|33.57,-84.41|16
Riverside|33.95,-117.40|322
Riverton|40.52,-111.94|42
Riverview|27.87,-82.33|71
Riviera Beach|26.78,-80.06|34
Roanoke Rapids|36.46,-77.65|15
Roanoke|37.27,-79.94|100
Rochester Hills|42.66,-83.15|73
Rochester|43.15,-77.62|210
Rock Hill|34.92,-81.03|72
Rock Island|41.51,-90.58|39
Rock Springs|41.59,-109.20|24
Rockford|42.27,-89.09|148
Rockland|42.13,-70.92|18
Rockledge|28.35,-80.73|25
Rocklin|38.79,-121.24|61
Rockville Centre|40.66,-73.64|24
Rockville|39.08,-77.15|67
Rockwall|32.93,-96.46|43
Rocky Mount|35.94,-77.79|56
Rocky River|41.48,-81.84|20
Rogers|36.33,-94.12|63
Rohnert Park|38.34,-122.70|42
Rolla|37.95,-91.77|20
Rolling Meadows|42.08,-88.01|24
Romeoville|41.65,-88.09|40
Romulus|42.22,-83.40|23
Ronkonkoma|40.82,-73.11|19
Roosevelt|40.68,-73.59|16
Rosamond|34.86,-118.16|18
Rose Hill|38.79,-77.11|20
Roseburg|43.22,-123.34|22
Rosedale|40.66,-73.74|26
Roselle|41.98,-88.08|23
Rosemead|34.08,-118.07|55
Rosemont|38.55,-121.36|23
Rosemount|44.74,-93.13|23
Rosenberg|29.56,-95.81|36
Roseville|38.75,-121.29|130
Rossville|40.56,-74.21|19
Roswell|34.02,-84.36|95
Round Lake Beach|42.37,-88.09|28
Round Lake|42.35,-88.09|18
Round Rock|30.51,-97.68|116
Rowland Heights|33.98,-117.91|49
Rowlett|32.90,-96.56|60
Royal Oak|42.49,-83.14|59
Royal Palm Beach|26.71,-80.23|38
Roy|41.16,-112.03|38
Rubidoux|34.00,-117.41|34
Ruskin|27.72,-82.43|17
Russellville|35.28,-93.13|29
Ruston|32.52,-92.64|22
Rutherford|40.83,-74.11|19
Rutland|43.61,-72.97|16
Rye|40.98,-73.68|16
Sachse|32.98,-96.60|25
Saco|43.50,-70.44|19
Sacramento|38.58,-121.49|491
Safety Harbor|27.99,-82.69|17
Saginaw Township North|43.46,-84.01|25
Saginaw|43.42,-83.95|49
Sahuarita|31.96,-110.96|26
Saint Andrews|34.05,-81.13|21
Saint Charles|38.78,-90.48|66
Saint Clair Shores|42.50,-82.89|60
Saint Cloud|45.56,-94.16|66
Saint George|37.10,-113.58|73
Saint Joseph|39.77,-94.85|77
Saint Louis Park|44.95,-93.35|45
Saint Matthews|38.25,-85.66|17
Saint Michael|45.21,-93.66|16
Saint Paul|44.94,-93.09|285
Salinas|36.68,-121.66|157
Salina|38.84,-97.61|48
Salmon Creek|45.71,-122.65|20
Salt Lake City|40.76,-111.89|193
Sammamish|47.64,-122.08|52
San Angelo|31.46,-100.44|100
San Antonio|29.42,-98.49|1470
San Bernardino|34.11,-117.29|216
San Bruno|37.63,-122.41|43
San Carlos Park|26.47,-81.80|17
San Clemente|33.43,-117.61|66
San Diego|32.72,-117.16|1395
San Dimas|34.11,-117.81|35
San Francisco|37.77,-122.42|865
San Gabriel|34.10,-118.11|40
San Jacinto|33.78,-116.96|47
San Jose|37.34,-121.89|1027
San Juan Capistrano|33.50,-117.66|36
San Leandro|37.72,-122.16|91
San Luis Obispo|35.28,-120.66|47
San Marcos|33.14,-117.17|93
San Ramon|37.78,-121.98|76
San Tan Valley|33.19,-111.53|81
Sand Springs|36.14,-96.11|20
Sandalfoot Cove|26.34,-80.19|17
Sandusky|41.45,-82.71|25
Sandy Springs|33.92,-84.38|105
Sandy|40.59,-111.88|87
Sanford|28.80,-81.27|58
Sanger|36.71,-119.56|25
Santa Ana|33.75,-117.87|335
Santa Barbara|34.42,-119.70|92
Santa Clarita|34.39,-118.54|182
Santa Fe Springs|33.95,-118.09|18
Santa Monica|34.02,-118.49|93
Santa Paula|34.35,-119.06|31
Santee|32.84,-116.97|58
Sapulpa|36.00,-96.11|21
Sarasota|27.34,-82.53|55
Saratoga Springs|43.08,-73.78|28
Saratoga|37.26,-122.02|31
Sartell|45.62,-94.21|17
Saugus|42.46,-71.01|27
Savage|44.78,-93.34|30
Savannah|32.08,-81.10|146
Sayreville Junction|40.47,-74.33|43
Sayreville|40.46,-74.36|45
Sayville|40.74,-73.08|17
Scaggsville|39.15,-76.90|24
Scarsdale|41.01,-73.78|18
Schaumburg|42.03,-88.08|75
Schenectady|42.81,-73.94|65
Schererville|41.48,-87.45|29
Schertz|29.55,-98.27|38
Schofield Barracks|21.50,-158.07|16
Scotch Plains|40.66,-74.39|24
Scottsdale|33.51,-111.90|237
Scranton|41.41,-75.66|77
SeaTac|47.45,-122.29|28
Seabrook|38.97,-76.85|17
Seagoville|32.64,-96.54|16
Seal Beach|33.74,-118.10|25
Searcy|35.25,-91.74|24
Seaside|36.61,-121.85|33
Seattle|47.61,-122.33|684
Sebastian|27.82,-80.47|24
Secaucus|40.79,-74.06|19
Security-Widefield|38.75,-104.71|33
Sedalia|38.70,-93.23|22
Seguin|29.57,-97.96|28
Selden|40.87,-73.04|20
Selma|36.57,-119.61|24
Seminole|27.84,-82.79|18
Setauket-East Setauket|40.93,-73.10|15
Seven Oaks|34.05,-81.15|15
Severna Park|39.07,-76.55|38
Severn|39.14,-76.70|44
Sevierville|35.87,-83.56|16
Seymour|38.96,-85.89|19
Shafter|35.50,-119.27|18
Shaker Heights|41.47,-81.54|28
Shakopee|44.80,-93.53|40
Shawnee|39.04,-94.72|65
Shaw|38.91,-77.02|18
Sheboygan|43.75,-87.71|49
Sheepshead Bay|40.59,-73.94|123
Shelbyville|35.48,-86.46|21
Shelby|42.67,-83.03|74
Shelton|41.32,-73.09|41
Shenandoah|30.40,-91.00|18
Sheridan|44.80,-106.96|18
Sherman|33.64,-96.61|41
Sherrelwood|39.84,-105.00|18
Sherwood|34.82,-92.22|31
Shirley|40.80,-72.87|28
Shively|38.20,-85.82|16
Shoreline|47.76,-122.34|55
Shoreview|45.08,-93.15|26
Shorewood|41.52,-88.20|17
Short Pump|37.65,-77.61|25
Shreveport|32.53,-93.75|197
Sicklerville|39.72,-74.97|43
Sidney|40.28,-84.16|21
Sierra Vista|31.55,-110.30|43
Sikeston|36.88,-89.59|16
Siloam Springs|36.19,-94.54|16
Silver Firs|47.87,-122.16|21
Silver Spring|38.99,-77.03|71
Silverdale|47.64,-122.69|19
Simi Valley|34.27,-118.78|127
Simpsonville|34.74,-82.25|21
Sioux City|42.50,-96.40|83
Sioux Falls|43.55,-96.70|172
Skokie|42.03,-87.73|65
Slidell|30.28,-89.78|28
Smithfield|41.92,-71.55|22
Smithtown|40.86,-73.20|26
Smyrna|33.88,-84.51|56
Snellville|33.86,-84.02|20
Socastee|33.68,-79.00|20
Socorro|31.65,-106.30|33
Solon|41.39,-81.44|23
Somerset|40.50,-74.49|22
Somerton|32.60,-114.71|15
Somerville|42.39,-71.10|80
South Bend|41.68,-86.25|102
South Bradenton|27.46,-82.58|22
South Burlington|44.47,-73.17|19
South Chicago|41.74,-87.55|28
South El Monte|34.05,-118.05|21
South Elgin|41.99,-88.29|22
South Euclid|41.52,-81.52|22
South Gate|33.95,-118.21|96
South Hadley|42.26,-72.57|18
South Hill|47.14,-122.27|52
South Holland|41.60,-87.61|22
South Houston|29.66,-95.24|18
South Jordan|40.56,-111.93|67
South Kingstown|41.45,-71.52|31
South Lake Tahoe|38.93,-119.98|22
South Laurel|39.07,-76.85|26
South Miami Heights|25.60,-80.38|36
South Milwaukee|42.91,-87.86|21
South Ogden|41.19,-111.97|17
South Old Bridge|40.41,-74.35|23
South Orange|40.75,-74.26|17
South Pasadena|34.12,-118.15|26
South Peabody|42.51,-70.95|50
South Plainfield|40.58,-74.41|24
South Portland Gardens|43.64,-70.32|24
South Portland|43.64,-70.24|26
South Riding|38.92,-77.50|24
South River|40.45,-74.39|16
South Saint Paul|44.89,-93.03|20
South Salt Lake|40.72,-111.89|25
South San Francisco|37.65,-122.41|67
South San Jose Hills|34.01,-117.90|21
South Suffolk|36.72,-76.59|81
South Valley|35.01,-106.68|41
South Vineland|39.45,-75.03|58
South Whittier|33.95,-118.04|57
South Windsor|41.82,-72.62|24
South Yuba City|39.12,-121.64|15
Southaven|34.99,-90.01|53
Southbridge|42.08,-72.03|19
Southbury|41.48,-73.21|20
Southchase|28.39,-81.38|16
Southfield|42.47,-83.22|73
Southgate|42.21,-83.19|29
Southlake|32.94,-97.13|30
Spanaway|47.10,-122.43|27
Spanish Fork|40.11,-111.65|38
Spanish Lake|38.79,-90.22|20
Spanish Springs|39.65,-119.71|15
Sparks|39.53,-119.75|96
Spartanburg|34.95,-81.93|38
Sparta|41.03,-74.64|20
Spokane Valley|47.67,-117.24|95
Spokane|47.66,-117.43|213
Spring Hill|28.48,-82.53|99
Spring Valley|36.11,-115.25|178
Springboro|39.55,-84.23|18
Springdale|36.19,-94.13|78
Springfield Gardens|40.66,-73.76|31
Springfield|37.22,-93.30|167
Springville|40.17,-111.61|32
Spring|30.08,-95.42|54
St. Charles|38.61,-76.92|33
St. Louis|38.63,-90.20|316
St. Marys|30.73,-81.55|18
St. Petersburg|27.77,-82.68|257
Stallings|35.09,-80.69|15
Stamford|41.05,-73.54|129
Stanton|33.80,-117.99|39
Starkville|33.45,-88.82|25
State College|40.79,-77.86|42
Staten Island|40.56,-74.14|469
Statesboro|32.45,-81.78|31
Statesville|35.78,-80.89|26
Staunton|38.15,-79.07|24
Stephenville|32.22,-98.20|20
Sterling Heights|42.58,-83.03|132
Sterling|39.01,-77.43|28
Steubenville|40.37,-80.63|18
Stevens Point|44.52,-89.57|27
Stevenson Ranch|34.39,-118.57|18
Stillwater|36.12,-97.06|49
Stockbridge|33.54,-84.23|28
Stockton|37.96,-121.29|306
Stonecrest|33.71,-84.13|50
Stoneham|42.48,-71.10|21
Storrs|41.81,-72.25|15
Stoughton|42.13,-71.10|27
Stow|41.16,-81.44|35
Stratford|41.18,-73.13|51
Streamwood|42.03,-88.18|41
Streetsboro|41.24,-81.35|16
Strongsville|41.31,-81.84|45
Stuart|27.20,-80.25|16
Sudley|38.79,-77.50|16
Suffolk|36.73,-76.58|88
Sugar Hill|34.11,-84.03|22
Sugar Land|29.62,-95.63|88
Suisun|38.24,-122.04|28
Suitland-Silver Hill|38.85,-76.93|34
Suitland|38.85,-76.92|26
Sulphur Springs|33.14,-95.60|16
Sulphur|30.24,-93.38|20
Summerlin South|36.12,-115.33|24
Summerville|33.02,-80.18|49
Summit|40.72,-74.36|22
Sumter|33.92,-80.34|41
Sun City Center|27.72,-82.35|19
Sun City West|33.66,-112.34|25
Sun City|33.60,-112.27|37
Sun Prairie|43.18,-89.21|32
Sun Valley|39.60,-119.78|19
Sunland Park|31.80,-106.58|16
Sunny Isles Beach|25.95,-80.12|22
Sunnyside|40.74,-73.94|50
Sunnyvale|37.37,-122.04|152
Sunrise Manor|36.21,-115.07|189
Sunrise|26.13,-80.11|84
Sunset|25.71,-80.35|16
Superior|46.72,-92.10|27
Surprise|33.63,-112.33|128
Susanville|40.42,-120.65|15
Suwanee|34.05,-84.07|19
Sweetwater|25.76,-80.37|21
Sycamore|41.99,-88.69|18
Sylvania|41.72,-83.71|19
Syosset|40.83,-73.50|19
Syracuse|43.05,-76.15|144
Tacoma|47.25,-122.44|208
Tahlequah|35.92,-94.97|17
Takoma Park|38.98,-77.01|18
Talladega|33.44,-86.11|16
Tallahassee|30.44,-84.28|190
Tallmadge|41.10,-81.44|18
Tamarac|26.21,-80.25|65
Tamiami|25.76,-80.40|55
Tampa|27.95,-82.46|369
Tanque Verde|32.25,-110.74|17
Tarpon Springs|28.15,-82.76|25
Tavares|28.80,-81.73|15
Taylorsville|40.67,-111.94|61
Taylors|34.92,-82.30|22
Taylor|42.24,-83.27|62
Teaneck|40.90,-74.02|40
Temecula|33.49,-117.15|112
Tempe Junction|33.41,-111.94|158
Tempe|33.41,-111.91|176
Temple City|34.11,-118.06|36
Temple Terrace|28.04,-82.39|26
Temple|31.10,-97.34|72
Terrace Heights|40.72,-73.77|15
Terre Haute|39.47,-87.41|61
Terrell|32.74,-96.28|17
Terrytown|29.91,-90.03|23
Tewksbury|42.61,-71.23|29
Texarkana|33.43,-94.05|37
Texas City|29.38,-94.90|48
The Acreage|26.79,-80.27|39
The Bronx|40.85,-73.87|1385
The Colony|33.09,-96.89|42
The Crossings|25.67,-80.40|23
The Dalles|45.59,-121.18|15
The Hammocks|25.67,-80.44|51
The Villages|28.93,-81.96|51
The Woodlands|30.16,-95.49|94
Thomasville|35.88,-80.08|27
Thornton|39.87,-104.97|133
Thousand Oaks|34.17,-118.84|129
Three Lakes|25.64,-80.40|15
Throgs Neck|40.82,-73.82|34
Tiffin|41.11,-83.18|18
Tifton|31.45,-83.51|17
Tigard|45.43,-122.77|51
Tillmans Corner|30.59,-88.17|17
Tinley Park|41.57,-87.78|57
Tinton Falls|40.30,-74.10|18
Titusville|28.61,-80.81|45
Toledo|41.66,-83.56|280
Toms River|39.95,-74.20|89
Tooele|40.53,-112.30|33
Topeka|39.05,-95.68|127
Torrance|33.84,-118.34|148
Torrington|41.80,-73.12|35
Town 'n' Country|28.01,-82.58|78
Towson|39.40,-76.60|55
Tracy|37.74,-121.43|87
Traverse City|44.76,-85.62|15
Tremont|40.85,-73.91|23
Trenton|40.22,-74.74|84
Trotwood|39.80,-84.31|24
Troutdale|45.54,-122.39|17
Troy|42.61,-83.15|83
Truckee|39.33,-120.18|16
Trumbull|41.24,-73.20|36
Trussville|33.62,-86.61|21
Tualatin|45.38,-122.76|27
Tuckahoe|37.59,-77.56|45
Tucker|33.85,-84.22|28
Tucson|32.22,-110.93|532
Tukwila|47.47,-122.26|20
Tulare|36.21,-119.35|62
Tullahoma|35.36,-86.21|19
Tulsa|36.15,-95.99|404
Tumwater|47.01,-122.91|19
Tupelo|34.26,-88.70|36
Turlock|37.49,-120.85|72
Tuscaloosa|33.21,-87.57|98
Tustin|33.75,-117.83|81
Twentynine Palms|34.14,-116.05|26
Twin Falls|42.56,-114.46|47
Twinsburg|41.31,-81.44|19
Tyler|32.35,-95.30|104
Tysons Corner|38.92,-77.23|20
Ukiah|39.15,-123.21|16
Union City|37.60,-122.02|74
Union Hill-Novelty Hill|47.68,-122.03|19
Uniondale|40.70,-73.59|25
Unionport|40.83,-73.85|24
Union|40.70,-74.26|57
Universal City|29.55,-98.29|20
University City|38.66,-90.31|35
University Heights|40.86,-73.91|28
University Park|25.75,-80.37|27
University Place|47.24,-122.55|33
University|28.07,-82.44|41
Upland|34.10,-117.65|76
Upper Alton|38.91,-90.15|29
Upper Arlington|39.99,-83.06|35
Upper Saint Clair|40.34,-80.08|19
Urbana|40.11,-88.21|42
Urbandale|41.63,-93.71|44
Utica|43.10,-75.23|61
Uvalde|29.21,-99.79|16
Vacaville|38.36,-121.99|97
Valdosta|30.83,-83.28|56
Valinda|34.05,-117.94|23
Vallejo|38.10,-122.26|121
Valley Station|38.11,-85.87|23
Valley Stream|40.66,-73.71|38
Valparaiso|41.47,-87.06|33
Valrico|27.94,-82.24|36
Van Buren|35.44,-94.35|23
Vandalia|39.89,-84.20|15
Ventura|34.28,-119.29|97
Vernon Hills|42.22,-87.98|26
Vero Beach South|27.62,-80.41|23
Vero Beach|27.64,-80.40|16
Vestavia Hills|33.45,-86.79|34
Vicksburg|32.35,-90.88|23
Victorville|34.54,-117.29|122
Villa Park|41.89,-87.99|22
Vincentown|39.93,-74.75|25
Vincent|34.50,-118.12|16
Vineland|39.49,-75.03|61
Vineyard|38.46,-121.35|25
Virginia Beach|36.85,-75.98|453
Visalia|36.33,-119.29|130
Vista|33.20,-117.24|101
Voorhees|40.48,-74.48|29
Waco|31.55,-97.15|132
Wade Hampton|34.90,-82.33|21
Wadsworth|41.03,-81.73|22
Wahiawā|21.50,-158.02|18
Wailuku|20.89,-156.51|15
Waipahu|21.39,-158.01|38
Wake Forest|35.98,-78.51|38
Waldorf|38.62,-76.94|68
Walker|43.00,-85.77|25
Walla Walla|46.06,-118.34|32
Wallingford Center|41.45,-72.82|18
Wallingford|41.46,-72.82|18
Walnut Creek|37.91,-122.06|69
Walnut Park|33.97,-118.23|16
Walnut|34.02,-117.87|30
Waltham|42.38,-71.24|63
Wantagh|40.68,-73.51|19
Warner Robins|32.62,-83.63|73
Warren Township|40.61,-74.52|15
Warrensburg|38.76,-93.74|20
Warren|42.49,-83.01|134
Warwick|41.70,-71.42|82
Wasco|35.59,-119.34|26
Washington Heights|40.85,-73.94|153
Washougal|45.58,-122.35|15
Watauga|32.86,-97.25|25
Waterbury|41.56,-73.05|109
Waterford|42.69,-83.41|76
Watertown|42.37,-71.18|32
Waterville|44.55,-69.63|16
Watsonville|36.91,-121.76|54
Waukee|41.61,-93.89|19
Waukegan|42.36,-87.84|88
Waukesha|43.01,-88.23|72
Wausau|44.96,-89.63|39
Wauwatosa|43.05,-88.01|48
Waverly|42.74,-84.62|24
Waxahachie|32.39,-96.85|33
Waynesboro|38.07,-78.89|21
Wayne|40.93,-74.28|58
Weatherford|32.76,-97.80|29
Webster Groves|38.59,-90.36|23
Weirton Heights|40.41,-80.54|19
Weirton|40.42,-80.59|19
Wekiwa Springs|28.70,-81.43|22
Wellesley|42.30,-71.29|28
Wenatchee|47.42,-120.31|34
Wentzville|38.81,-90.85|36
Weslaco|26.16,-97.99|39
Wesley Chapel|28.24,-82.33|44
West Albany|42.68,-73.78|94
West Allis|43.02,-88.01|61
West Babylon|40.72,-73.35|43
West Bend|43.43,-88.18|32
West Bloomfield Township|42.57,-83.38|65
West Carson|33.82,-118.29|22
West Chester|39.96,-75.61|20
West Chicago|41.88,-88.20|27
West Columbia|33.99,-81.07|16
West Coon Rapids|45.16,-93.35|63
West Covina|34.07,-117.94|108
West Des Moines|41.58,-93.71|64
West Elkridge|39.21,-76.73|29
West Falls Church|38.86,-77.19|29
West Fargo|46.87,-96.90|34
West Gulfport|30.40,-89.09|71
West Hartford|41.76,-72.74|63
West Haven|41.27,-72.95|55
West Hempstead|40.70,-73.65|19
West Islip|40.71,-73.31|28
West Jordan|40.61,-111.94|112
West Lafayette|40.43,-86.91|46
West Lake Sammamish|47.58,-122.10|34
West Lake Stevens|47.99,-122.10|21
West Linn|45.37,-122.61|27
West Little River|25.86,-80.24|35
West Lynchburg|37.40,-79.18|66
West Melbourne|28.07,-80.65|21
West Memphis|35.15,-90.18|25
West Mifflin|40.36,-79.87|20
West Milford|41.13,-74.37|27
West New York|40.79,-74.01|53
West Odessa|31.84,-102.50|23
West Orange|40.80,-74.24|48
West Palm Beach|26.72,-80.05|107
West Park|25.98,-80.20|15
West Pensacola|30.43,-87.28|21
West Puente Valley|34.05,-117.97|23
West Sacramento|38.58,-121.53|53
West Saint Paul|44.92,-93.10|20
West Scarborough|43.57,-70.39|28
West Seneca|42.85,-78.80|45
West Springfield|42.11,-72.62|28
West Torrington|41.82,-73.14|36
West University Place|29.72,-95.43|16
West Valley City|40.69,-112.00|136
West Warwick|41.70,-71.52|30
West Whittier-Los Nietos|33.98,-118.07|26
West and East Lealman|27.82,-82.69|22
Westbrook|43.68,-70.37|18
Westchase|28.06,-82.61|22
Westchester|25.75,-80.33|30
Westerly|41.38,-71.83|18
Westerville|40.13,-82.93|38
Westfield|42.13,-72.75|42
Westford|42.58,-71.44|22
Westlake|41.46,-81.92|32
Westland|42.32,-83.40|82
Westminster|39.84,-105.04|113
Westmont|33.94,-118.30|32
Weston|26.10,-80.40|70
Westport|41.14,-73.36|26
Wethersfield|41.71,-72.65|27
Wheat Ridge|39.77,-105.08|31
Wheaton|41.87,-88.11|54
Wheeling|42.14,-87.93|38
White Bear Lake|45.08,-93.01|25
White Oak|39.21,-84.60|19
White Plains|41.03,-73.76|58
White Settlement|32.76,-97.46|17
Whitehall Township|40.67,-75.50|25
Whitehall|39.97,-82.89|19
Whitestone|40.79,-73.82|37
Whitney|36.10,-115.04|39
Whittier|33.98,-118.03|87
Wichita Falls|33.91,-98.49|105
Wichita|37.69,-97.34|390
Wildomar|33.60,-117.28|36
Wildwood|38.58,-90.66|36
Wilkes-Barre|41.25,-75.88|41
Wilkinsburg|40.44,-79.88|16
Williamsburg|37.27,-76.71|15
Williamsport|41.24,-77.00|29
Williamstown|39.69,-75.00|16
Willimantic|41.71,-72.21|18
Willingboro|40.03,-74.87|32
Williston|48.15,-103.62|27
Willmar|45.12,-95.04|20
Willoughby|41.64,-81.41|23
Willow Grove|40.14,-75.12|16
Willowbrook|33.92,-118.26|36
Wilmette|42.07,-87.72|27
Wilmington Island|32.00,-80.97|15
Wilmington|34.23,-77.94|116
Wilsonville|45.30,-122.77|23
Wilson|35.72,-77.92|50
Wilton|41.20,-73.44|18
Winder|33.99,-83.72|15
Windham|41.70,-72.16|23
Winona|44.05,-91.64|27
Winston-Salem|36.10,-80.24|241
Winter Gardens|32.83,-116.93|21
Winter Garden|28.57,-81.59|40
Winter Haven|28.02,-81.73|38
Winter Park|28.60,-81.34|30
Winter Springs|28.70,-81.31|35
Winthrop|42.38,-70.98|18
Wisconsin Rapids|44.38,-89.82|18
Woburn|42.48,-71.15|40
Wolcott|41.60,-72.99|17
Wolf Trap|38.94,-77.29|16
Woodbridge|40.56,-74.28|19
Woodburn|45.14,-122.86|25
Woodbury|44.92,-92.96|68
Woodhaven|40.69,-73.86|37
Woodland|38.68,-121.77|59
Woodlawn|39.32,-76.73|38
Woodmere|40.63,-73.71|17
Woodridge|41.75,-88.05|33
Woodrow|40.54,-74.20|21
Woodside|40.75,-73.91|42
Woonsocket|42.00,-71.51|41
Wooster|40.81,-81.94|27
Worcester|42.26,-71.80|185
Wright|30.46,-86.64|23
Wyandotte|42.21,-83.15|25
Wyckoff|41.01,-74.17|17
Wylie|33.02,-96.54|47
Wyoming|42.91,-85.71|75
Xenia|39.68,-83.93|26
Yakima|46.60,-120.51|94
Yarmouth|41.71,-70.23|25
Yonkers|40.93,-73.90|201
Yorba Linda|33.89,-117.81|68
Yorkville|41.64,-88.45|18
Youngstown|41.10,-80.65|65
Ypsilanti|42.24,-83.61|20
Yuba City|39.14,-121.62|67
Yucaipa|34.03,-117.04|53
Yucca Valley|34.11,-116.43|22
Yukon|35.51,-97.76|26
Yuma|32.73,-114.62|94
Zachary|30.65,-91.16|16
Zanesville|39.94,-82.01|25
Zionsville|39.95,-86.26|26
Zion|42.45,-87.83|24
# UY
Artigas|-30.40,-56.47|42
Barros Blancos|-34.75,-56.00|32
Canelones|-34.52,-56.28|20
Carmelo|-34.00,-58.28|17
Colonia del Sacramento|-34.46,-57.84|22
Delta del Tigre|-34.76,-56.36|18
Durazno|-33.38,-56.52|34
Fray Bentos|-33.12,-58.31|23
Las Piedras|-34.73,-56.22|70
Maldonado|-34.90,-54.95|55
Melo|-32.37,-54.17|51
Minas|-34.38,-55.24|38
Montevideo|-34.90,-56.19|1271
Pando|-34.72,-55.96|24
Paso de Carrasco|-34.86,-56.05|15
Paysandú|-32.32,-58.08|73
Rivera|-30.91,-55.55|65
Rocha|-34.48,-54.33|26
Salto|-31.38,-57.97|100
San José de Mayo|-34.34,-56.71|37
Tacuarembó|-31.72,-55.98|52
Treinta y Tres|-33.23,-54.38|26
Young|-32.70,-57.63|16
# UZ
Andijon|40.78,72.34|318
Angren|41.02,70.14|127
Bekobod|40.22,69.27|86
Bektemir|41.21,69.33|26
Beruniy|41.69,60.75|51
Beshariq|40.44,70.61|22
Beshkent|38.82,65.65|17
Boysun|38.21,67.21|25
Bukhara|39.77,64.43|248
Bulung’ur Shahri|39.76,67.27|27
Chelak|39.92,66.86|17
Chinoz|40.94,68.76|25
Chirchiq|41.47,69.58|168
Chiroqchi|39.03,66.57|19
Chortoq|41.07,71.82|50
Chust|41.00,71.24|65
Dashtobod|40.13,68.49|20
Denov|38.27,67.90|69
Do’stlik Shahri|40.53,68.03|17
Fergana|40.38,71.78|164
Gagarin Shahri|40.66,68.17|25
Galaosiyo Shahri|39.86,64.45|16
Guliston|40.49,68.78|53
Gurlan|41.84,60.39|28
G’ijduvon Shahri|40.10,64.68|41
Haqqulobod|40.92,72.12|26
Hazorasp|41.32,61.07|18
Iskandar|41.55,69.70|28
Jizzax|40.12,67.83|153
Juma Shahri|39.72,66.66|20
Karakul’|39.53,63.83|22
Kattaqo’rg’on Shahri|39.91,66.27|59
Khiwa|41.38,60.36|56
Kirguli|40.44,71.77|20
Kitob|39.12,66.89|42
Kogon Shahri|39.73,64.55|63
Kosonsoy|41.25,71.55|44
Koson|39.04,65.58|60
Manghit|42.12,60.06|31
Muborak|39.26,65.15|29
Namangan|41.00,71.67|432
Navoiy|40.08,65.38|130
Novyy Turtkul’|41.55,61.02|49
Nukus|42.45,59.61|230
Nurota|40.56,65.69|29
Ohangaron|40.91,69.64|36
Olmaliq|40.84,69.60|121
Oltiariq|40.39,71.47|26
Oqtosh|39.92,65.93|38
Parkent|41.29,69.68|36
Paxtakor Shahri|40.31,67.96|21
Payshamba Shahri|40.01,66.23|25
Piskent|40.90,69.35|28
Pop|40.87,71.11|22
Qarshi|38.86,65.79|223
Qibray|41.39,69.47|28
Quvasoy|40.30,71.98|32
Quva|40.52,72.07|33
Qŭshkŭpir|41.53,60.35|17
Salor|41.37,69.38|26
Samarkand|39.65,66.96|319
Shahrisabz|39.06,66.83|57
Shofirkon Shahri|40.12,64.50|27
Showot|41.66,60.30|27
Sirdaryo|40.84,68.66|27
Tashkent|41.26,69.22|1978
Tirmiz|37.22,67.28|140
Toshbuloq|40.92,71.58|29
Toshloq|40.48,71.77|27
Tŭytepa|41.03,69.36|21
Uchqŭrghon Shahri|41.11,72.08|33
Urganch|41.55,60.63|150
Urgut Shahri|39.42,67.26|47
Uychi|41.08,71.92|30
Vobkent Shahri|40.00,64.50|17
Yangiobod|41.12,70.09|25
Yangirabot|40.03,65.96|25
Yangiyer|40.27,68.82|33
Yangiyŭl|41.11,69.05|60
Yaypan|40.38,70.82|20
Zafar|40.98,68.90|25
Zomin Shaharchasi|39.96,68.40|27
# VC
Kingstown|13.16,-61.23|25
# VE
Acarigua|9.55,-69.20|144
Altagracia de Orituco|9.86,-66.38|40
Alto Barinas|8.59,-70.23|284
Anaco|9.43,-64.46|118
Araure|9.58,-69.24|73
Barinas|8.62,-70.21|353
Barinitas|8.76,-70.41|34
Barquisimeto|10.06,-69.36|809
Baruta|10.43,-66.88|244
Cabimas|10.40,-71.45|201
Cagua|10.19,-67.46|119
Calabozo|8.92,-67.43|117
Cantaura|9.31,-64.36|33
Caraballeda|10.61,-66.85|38
Caracas|10.49,-66.88|3000
Carora|10.17,-70.08|94
Carrizal|10.35,-66.99|41
Carúpano|10.67,-63.25|112
Catia La Mar|10.61,-67.03|107
Caucaguita|10.36,-66.80|59
Caucagüito|10.49,-66.74|53
Chacao|10.50,-66.85|65
Charallave|10.24,-66.86|129
Chivacoa|10.16,-68.89|46
Ciudad Bolívar|8.13,-63.54|338
Ciudad Guayana|8.35,-62.64|747
Coro|11.40,-69.67|195
Cumaná|10.45,-64.18|258
Cúa|10.16,-66.88|183
Ejido|8.55,-71.24|107
El Hatillo|10.42,-66.83|58
El Limón|10.31,-67.63|148
El Tigre|8.89,-64.25|151
El Tocuyo|9.79,-69.79|53
El Vigía|8.61,-71.66|59
Guacara|10.23,-67.88|152
Guanare|9.04,-69.74|112
Guarenas|10.47,-66.62|182
Guasdualito|7.24,-70.73|31
Guatire|10.47,-66.54|192
Güigüe|10.08,-67.78|72
Güiria|10.58,-62.30|40
Juan Griego|11.08,-63.97|28
La Asunción|11.03,-63.86|35
La Fría|8.22,-72.25|27
La Guaira|10.60,-66.93|25
La Victoria|10.23,-67.33|87
La Villa del Rosario|10.33,-72.31|65
Lagunillas|10.13,-71.26|44
Las Tejerías|10.25,-67.17|33
Los Dos Caminos|10.49,-66.83|58
Los Rastrojos|10.03,-69.24|35
Los Teques|10.34,-67.04|141
Machiques|10.06,-72.55|63
Maiquetía|10.59,-66.96|53
Maracaibo|10.67,-71.61|2225
Maracay|10.24,-67.59|1754
Mariara|10.30,-67.72|105
Maturín|9.75,-63.18|411
Mucumpiz|8.42,-71.13|215
Nirgua|10.15,-68.56|30
Ocumare del Tuy|10.12,-66.78|166
Palo Negro|10.17,-67.54|129
Petare|10.48,-66.81|365
Porlamar|10.96,-63.87|87
Puerto Ayacucho|5.66,-67.58|53
Puerto Cabello|10.47,-68.01|174
Puerto La Cruz|10.21,-64.63|370
Punta Cardón|11.66,-70.22|59
Punto Fijo|11.69,-70.20|132
Quíbor|9.93,-69.62|42
Rubio|7.70,-72.36|52
San Antonio de Los Altos|10.39,-66.95|64
San Antonio del Táchira|7.81,-72.44|32
San Carlos del Zulia|9.00,-71.93|57
San Carlos|9.66,-68.58|77
San Cristóbal|7.77,-72.22|247
San Felipe|10.34,-68.74|77
San Fernando de Apure|7.89,-67.47|79
San Joaquín|10.26,-67.79|42
San José de Guanipa|8.89,-64.17|62
San Juan de los Morros|9.91,-67.35|88
Santa Elena de Uairén|4.60,-61.11|30
Santa Teresa del Tuy|10.23,-66.66|279
Tacarigua|10.09,-67.92|39
Tinaquillo|9.92,-68.30|82
Tucupita|9.06,-62.05|52
Turmero|10.23,-67.47|345
Táriba|7.82,-72.22|27
Upata|8.02,-62.41|54
Valencia|10.16,-68.01|1385
Valera|9.32,-70.60|94
Valle de La Pascua|9.22,-66.01|89
Villa Bruzual|9.33,-69.12|28
Villa de Cura|10.04,-67.49|77
Yaritagua|10.08,-69.12|90
Zaraza|9.35,-65.32|41
# VI
Charlotte Amalie|18.34,-64.93|20
Saint Croix|17.73,-64.75|51
# VN
Biên Hòa|10.94,106.82|407
Buôn Ma Thuột|12.67,108.04|147
Bình Long|11.65,106.61|15
Bạc Liêu|9.29,105.73|108
Bảo Lộc|11.55,107.81|152
Bắc Giang|21.27,106.19|54
Bắc Kạn|22.15,105.83|18
Bắc Ninh|21.19,106.08|44
Bến Tre|10.24,106.38|59
Bỉm Sơn|20.08,105.86|54
Cam Ranh|11.92,109.16|147
Cao Bằng|22.67,106.26|41
Cao Lãnh|10.46,105.63|64
Cho Dok|10.70,105.12|70
Cung Kiệm|21.19,106.16|80
Cà Mau|9.18,105.15|112
Cát Bà|20.73,107.05|30
Cần Giuộc|10.61,106.67|152
Cần Giờ|10.41,106.95|55
Cần Thơ|10.04,105.79|260
Cẩm Phả Mines|21.02,107.30|135
Củ Chi|10.97,106.49|75
Da Nang|16.07,108.22|752
Dien Bien Phu|21.39,103.02|40
Don Luan|11.53,106.88|24
Dương Đông|10.22,103.96|15
Haiphong|20.86,106.68|603
Hanoi|21.02,105.84|1431
Ho Chi Minh City|10.82,106.63|3467
Huế|16.46,107.60|287
Hà Giang|22.82,104.98|33
Hà Tiên|10.38,104.49|40
Hà Tĩnh|18.34,105.91|28
Hà Đông|20.97,105.78|51
Hòa Bình|20.82,105.34|105
Hưng Yên|20.65,106.05|40
Hạ Long|20.95,107.07|148
Hải Dương|20.94,106.33|58
Hội An|15.88,108.33|33
Kon Tum|14.35,108.01|47
Kwang Binh|17.47,106.62|31
La Gi|10.66,107.77|161
Long Xuyên|10.39,105.44|158
Lào Cai|22.49,103.97|37
Lạng Sơn|21.85,106.76|56
Móng Cái|21.52,107.97|73
Mỹ Tho|10.36,106.36|122
Nam Định|20.43,106.18|193
Nha Trang|12.25,109.19|283
Ninh Bình|20.26,105.98|37
Phan Rang-Tháp Chàm|11.56,108.99|92
Phan Thiết|10.93,108.10|161
Phú Khương|11.28,106.13|48
Phủ Lý|20.55,105.91|32
Pleiku|13.98,108.00|114
Qui Nhon|13.78,109.22|210
Quảng Ngãi|15.12,108.79|33
Rạch Giá|10.01,105.08|228
Sa Dec|10.29,105.76|204
Sóc Trăng|9.60,105.97|114
Sông Cầu|13.46,109.22|94
Sơn La|21.33,103.92|19
Sơn Tây|21.14,105.51|41
Tam Kỳ|15.57,108.47|59
Thanh Hóa|19.80,105.77|112
Thành Phố Uông Bí|21.03,106.77|64
Thái Bình|20.45,106.34|53
Thái Nguyên|21.59,105.85|134
Thị Trấn Tân Thành|10.26,105.59|23
Thủ Dầu Một|10.98,106.65|91
Trà Vinh|9.95,106.34|57
Tuy Hòa|13.10,109.32|70
Tuyên Quang|21.82,105.21|36
Tân An|10.54,106.41|65
Tây Ninh|11.31,106.10|36
Vinh|18.67,105.69|164
Việt Trì|21.32,105.40|93
Vĩnh Long|10.25,105.97|103
Vĩnh Yên|21.31,105.60|18
Vũng Tàu|10.35,107.08|210
Vị Thanh|9.78,105.47|24
Yên Bái|21.72,104.91|97
Yên Vinh|18.67,105.67|107
Ðà Lạt|11.95,108.44|197
Ðông Hà|16.82,107.10|18
Đinh Văn|11.79,108.24|16
Đưc Trọng|11.74,108.37|161
# VU
Port-Vila|-17.74,168.31|36
# WS
Apia|-13.83,-171.77|40
# XK
Deçan|42.54,20.29|51
Dragash|42.03,20.65|35
Ferizaj|42.37,21.16|60
Gjakovë|42.38,20.43|94
Gjilan|42.46,21.47|52
Glogovac|42.63,20.89|59
Istok|42.78,20.49|40
Kosovo Polje|42.66,21.10|16
Leposaviq|43.10,20.80|19
Llazicë|42.56,20.76|20
Mitrovicë|42.88,20.87|107
Orahovac|42.40,20.65|22
Peć|42.66,20.29|49
Podujeva|42.91,21.19|35
Pristina|42.67,21.17|550
Prizren|42.21,20.74|171
Shtime|42.43,21.04|35
Suva Reka|42.36,20.82|72
Vitina|42.32,21.36|47
Vushtrri|42.82,20.97|31
Zvečan|42.91,20.84|17
# YE
Aden|12.78,45.04|551
Al Bayda|13.99,45.57|38
Al Ḩazm|16.16,44.78|18
Al Ḩudaydah|14.80,42.95|618
Ataq|14.54,46.83|37
Bayt al Faqīh|14.52,43.32|34
Bājil|15.06,43.29|48
Dhamār|14.54,44.41|160
Dhī as Sufāl|13.83,44.11|38
Ibb|13.97,44.18|235
Laḩij|13.06,44.88|23
Ma'rib|15.46,45.33|17
Mukalla|14.54,49.12|258
Sa'dah|16.94,43.76|52
Sanaa|15.35,44.21|1937
Sayyān|15.17,44.32|69
Saḩar|15.32,44.31|32
Yarīm|14.30,44.38|33
Zabīd|14.20,43.32|53
Zinjibār|13.13,45.38|20
Ḩajjah|15.69,43.61|44
# YT
Dzaoudzi|-12.78,45.26|15
Koungou|-12.73,45.20|18
Mamoudzou|-12.78,45.23|55
# ZA
Alberton|-26.27,28.12|122
Aliwal North|-30.69,26.71|44
Allanridge|-27.75,26.64|32
Atlantis|-33.57,18.48|60
Balfour|-26.66,28.59|46
Ballito|-29.54,31.21|17
Barberton|-25.79,31.05|68
Beaufort West|-32.36,22.58|45
Benoni|-26.19,28.32|605
Bethal|-26.46,29.47|102
Bethlehem|-28.23,28.31|84
Bhisho|-32.85,27.44|137
Bloemfontein|-29.12,26.21|463
Bloemhof|-27.65,25.61|17
Boksburg|-26.21,28.26|445
Bothaville|-27.39,26.62|72
Botshabelo|-29.27,26.73|310
Brakpan|-26.24,28.37|306
Brits|-25.63,27.78|122
Bronkhorstspruit|-25.81,28.74|27
Cape Town|-33.93,18.42|3433
Carletonville|-26.36,27.40|182
Centurion|-25.86,28.19|233
Christiana|-27.91,25.16|18
Cradock|-32.16,25.62|33
Cullinan|-25.67,28.52|25
De Aar|-30.65,24.01|32
Delmas|-26.15,28.68|92
Driefontein|-27.02,30.45|28
Duiwelskloof|-23.69,30.14|25
Durban|-29.86,31.03|3120
East London|-33.02,27.91|479
Edenvale|-26.14,28.15|49
Ekangala|-25.70,28.75|38
Empangeni|-28.76,31.89|28
Ermelo|-26.53,29.98|41
Fochville|-26.49,27.49|62
Fort Beaufort|-32.77,26.63|58
Ga-Rankuwa|-25.62,27.99|69
Giyani|-23.30,30.72|37
Graaff-Reinet|-32.25,24.53|63
Grabouw|-34.15,19.02|30
Grahamstown|-33.30,26.53|92
Harrismith|-28.27,29.13|35
Heilbron|-27.28,27.97|55
Hendrina|-26.16,29.72|16
Hennenman|-27.98,27.02|23
Hermanus|-34.42,19.23|25
Howick|-29.48,30.23|29
Johannesburg|-26.20,28.04|2026
Kimberley|-28.73,24.76|142
Klerksdorp|-26.85,26.67|179
Knysna|-34.04,23.05|69
Kokstad|-30.55,29.42|25
Komatipoort|-25.43,31.95|21
Kraaifontein|-33.85,18.72|58
Kriel|-26.27,29.23|15
Kroonstad|-27.65,27.23|104
Krugersdorp|-26.09,27.78|379
Kruisfontein|-34.00,24.73|19
Kutloanong|-27.83,26.75|95
KwaDukuza|-29.33,31.29|60
Lady Frere|-31.70,27.23|25
Ladybrand|-29.19,27.46|17
Lebowakgomo|-24.20,29.50|33
Lichtenburg|-26.15,26.16|66
Louis Trichardt|-23.04,29.90|87
Lydenburg|-25.10,30.44|22
Mabopane|-25.50,28.10|97
Malmesbury|-33.46,18.73|35
Middelburg|-25.78,29.46|155
Midrand|-25.99,28.13|173
Midstream|-25.92,28.20|25
Modimolle|-24.70,28.40|21
Mokopane|-24.19,29.01|101
Mondlo|-27.98,30.72|45
Montagu|-33.79,20.12|15
Mossel Bay|-34.18,22.15|59
Mpophomeni|-29.57,30.19|26
Mpumalanga|-29.81,30.64|140
Mthatha|-31.59,28.78|79
Nelspruit|-25.47,30.97|110
Newcastle|-27.76,29.93|405
Nigel|-26.43,28.48|141
Nkowakowa|-23.89,30.29|30
Orkney|-26.98,26.67|146
Oudtshoorn|-33.60,22.20|62
Paarl|-33.73,18.98|190
Pampierstad|-27.78,24.69|22
Parys|-26.90,27.46|71
Phalaborwa|-23.94,31.14|109
Phuthaditjhaba|-28.52,28.82|84
Piet Retief|-27.01,30.81|84
Pietermaritzburg|-29.62,30.39|751
Plettenberg Bay|-34.05,23.37|19
Polokwane|-23.90,29.47|124
Port Alfred|-33.59,26.88|18
Port Elizabeth|-33.96,25.61|968
Port Shepstone|-30.74,30.45|53
Postmasburg|-28.33,23.07|30
Potchefstroom|-26.72,27.10|124
Pretoria|-25.74,28.19|1619
Queensdale|-31.87,26.98|20
Queenstown|-31.90,26.88|105
Randburg|-26.09,28.00|337
Randfontein|-26.18,27.70|134
Reitz|-27.80,28.43|17
Retreat|-34.06,18.48|32
Richards Bay|-28.78,32.04|253
Riversdale|-34.09,21.26|16
Robertson|-33.80,19.89|28
Rondebosch|-33.96,18.48|15
Roodepoort|-26.16,27.87|225
Rustenburg|-25.67,27.24|124
Saldanha|-33.01,17.94|68
Sasolburg|-26.81,27.82|77
Schweizer-Reneke|-27.19,25.33|70
Scottburgh|-30.29,30.75|24
Secunda|-26.55,29.17|20
Senekal|-28.32,27.62|40
Siyabuswa|-25.11,29.04|26
Somerset East|-32.72,25.59|16
Soweto|-26.27,27.86|1695
Standerton|-26.93,29.24|74
Stellenbosch|-33.93,18.87|94
Stilfontein|-26.84,26.77|93
Stutterheim|-32.57,27.42|36
Tembisa|-26.00,28.23|512
Thaba Nchu|-29.21,26.84|39
Theunissen|-28.41,26.70|35
Thohoyandou|-22.95,30.48|44
Tzaneen|-23.83,30.16|17
Uitenhage|-33.76,25.40|229
Ulundi|-28.34,31.42|21
Upington|-28.45,21.26|71
Vanderbijlpark|-26.71,27.84|247
Vereeniging|-26.67,27.93|475
Viljoenskroon|-27.21,26.95|55
Virginia|-28.10,26.87|123
Volksrust|-27.37,29.88|43
Vredenburg|-32.91,17.99|38
Vryburg|-26.96,24.73|50
Vryheid|-27.77,30.79|150
Warmbaths|-24.88,28.28|90
Warrenton|-28.11,24.85|18
Welkom|-27.98,26.74|432
Wesselsbron|-27.85,26.37|43
Westonaria|-26.32,27.65|157
White River|-25.33,31.01|16
Witbank|-25.87,29.23|262
Wolmaransstad|-27.20,25.98|49
Zeerust|-25.54,26.08|18
eMbalenhle|-26.53,29.07|142
eMkhomazi|-30.21,30.80|20
eSikhaleni|-28.87,31.90|49
# ZM
Chililabombwe|-12.36,27.82|57
Chingola|-12.53,27.88|149
Chipata|-13.63,32.65|86
Choma|-16.81,26.99|47
Kabwe|-14.45,28.45|189
Kafue|-15.77,28.18|48
Kalulushi|-12.84,28.09|67
Kansanshi|-12.10,26.43|41
Kapiri Mposhi|-13.97,28.67|38
Kasama|-10.21,31.18|91
Kawambwa|-9.79,29.08|21
Kitwe|-12.80,28.21|401
Livingstone|-17.84,25.85|109
Luanshya|-13.14,28.42|113
Lusaka|-15.41,28.29|1267
Mansa|-11.20,28.89|42
Mazabuka|-15.86,27.75|64
Mbala|-8.84,31.37|21
Mongu|-15.25,23.13|53
Monze|-16.28,27.48|30
Mpika|-11.83,31.45|28
Mufulira|-12.55,28.24|121
Mumbwa|-14.98,27.06|19
Nchelenge|-9.35,28.73|24
Ndola|-12.96,28.64|395
Petauke|-14.24,31.32|19
Samfya|-11.36,29.56|20
Sesheke|-17.48,24.30|20
Siavonga|-16.54,28.71|19
# ZW
Beitbridge|-22.22,30.00|26
Bindura|-17.30,31.33|37
Bulawayo|-20.15,28.58|699
Chegutu|-18.13,30.14|47
Chinhoyi|-17.37,30.20|62
Chipinge|-20.19,32.62|19
Chiredzi|-21.05,31.67|28
Chitungwiza|-18.01,31.08|340
Gokwe|-18.20,28.93|19
Gweru|-19.45,29.82|146
Harare|-17.83,31.05|1543
Hwange|-18.36,26.50|33
Kariba|-16.52,28.80|26
Karoi|-16.81,29.69|25
Kwekwe|-18.93,29.81|99
Marondera|-18.19,31.55|57
Masvingo|-20.06,30.83|76
Mutare|-18.97,32.67|184
Norton|-17.88,30.70|52
Redcliff|-19.03,29.78|33
Rusape|-18.53,32.13|29
Ruwa|-17.89,31.24|30
Shurugwi|-19.67,30.01|17
Victoria Falls|-17.93,25.83|36
Zvishavane|-20.33,30.07|36
`;
