// Bodies known the world over, by class, written by hand. One a line: `name; other names`; the acronym comes last.

/** Bodies of states: alliances, agencies of the United Nations, courts, banks, unions, forums. */
export const international = `
United Nations;UN;U.N.;United Nations Organization
UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;UNSC
UN General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA
UN Human Rights Council;U.N. Human Rights Council;United Nations Human Rights Council;UNHRC
UN Secretariat;United Nations Secretariat
UNESCO;Unesco
UNICEF;Unicef
UNHCR;UN High Commissioner for Refugees;UN Refugee Agency;UN refugee agency;U.N. refugee agency
OHCHR;UN Human Rights Office;UN human rights office;U.N. human rights office
UNRWA
UNDP;United Nations Development Programme;UN Development Programme
UNEP;United Nations Environment Programme;UN Environment Programme
UNFCCC
UNODC
UNFPA;United Nations Population Fund
UNCTAD
UNIDO
UN Women
OCHA;UNOCHA
UNIFIL
UNMIK
UNMISS
UNAMA
UNAMID
MONUSCO
MINUSMA
UNDOF
UNTSO
UNSMIL
UNMHA
World Food Programme;World Food Program;WFP
World Health Organization;World Health Organisation;WHO
Food and Agriculture Organization;Food and Agriculture Organisation;FAO
International Atomic Energy Agency;IAEA
International Labour Organization;International Labor Organization;ILO
International Organization for Migration;International Organisation for Migration;IOM
International Maritime Organization;International Maritime Organisation;IMO
International Civil Aviation Organization;ICAO
International Telecommunication Union;ITU
World Meteorological Organization;WMO
World Intellectual Property Organization;WIPO
World Trade Organization;World Trade Organisation;WTO
World Bank;World Bank Group
International Monetary Fund;IMF
International Court of Justice;ICJ
International Criminal Court;ICC
Permanent Court of Arbitration
European Court of Human Rights;ECHR
European Court of Justice;Court of Justice of the European Union
International Committee of the Red Cross;ICRC
International Federation of Red Cross and Red Crescent Societies;IFRC
Red Cross
Red Crescent
League of Nations
North Atlantic Treaty Organization;North Atlantic Treaty Organisation;NATO;Nato;North Atlantic Council
Warsaw Pact;Warsaw Treaty Organization
European Union;EU;E.U.
European Commission
European Council
Council of the European Union
European Parliament
European External Action Service;EEAS
European Central Bank;ECB
European Investment Bank
European Community;European Economic Community;EEC
European Free Trade Association;EFTA
Council of Europe
Parliamentary Assembly of the Council of Europe
Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;OSCE
OSCE Minsk Group;Minsk Group
Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organization for Economic Co-operation and Development;OECD
Organization of the Petroleum Exporting Countries;OPEC;Opec
OPEC+;Opec+
International Energy Agency;IEA
Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;OPCW
Comprehensive Nuclear-Test-Ban Treaty Organization;CTBTO
Interpol;INTERPOL
Europol
Eurojust
Frontex
African Union;AU
Organisation of African Unity;Organization of African Unity;OAU
African Union Commission;AU Commission
African Union Peace and Security Council;AU Peace and Security Council
Intergovernmental Authority on Development;IGAD
Economic Community of West African States;ECOWAS;Ecowas
Southern African Development Community;SADC
East African Community;EAC
Economic Community of Central African States;ECCAS
International Conference on the Great Lakes Region;ICGLR
African Development Bank
Arab League;League of Arab States
Arab Maghreb Union
Gulf Cooperation Council;Gulf Co-operation Council;GCC
Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference;OIC
Association of Southeast Asian Nations;Association of South East Asian Nations;Association of South-East Asian Nations;ASEAN;Asean
South Asian Association for Regional Cooperation;SAARC
Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO
Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO
Commonwealth of Independent States;CIS
Eurasian Economic Union;EAEU
Eurasian Economic Commission
Organization of Turkic States
Asia-Pacific Economic Cooperation;APEC
Asian Development Bank;ADB
Asian Infrastructure Investment Bank;AIIB
European Bank for Reconstruction and Development;EBRD
Inter-American Development Bank
Organization of American States;Organisation of American States;OAS
Union of South American Nations;UNASUR;Unasur
Community of Latin American and Caribbean States;CELAC
Mercosur;Mercosul
Caribbean Community;CARICOM
Pacific Islands Forum
Commonwealth of Nations
Non-Aligned Movement;NAM
BRICS;Brics
Group of Seven;G7;G-7
Group of Eight;G8;G-8
Group of 20;Group of Twenty;G20;G-20
Group of 77;G77;G-77
P5+1;E3+3
E3
AUKUS
Five Eyes
Visegrad Group;Visegrád Group;V4
Middle East Quartet;Quartet on the Middle East
Coalition of the Willing
Financial Action Task Force;FATF
International Civil Defence Organisation
Nordic Council
Benelux
Paris Club
International Olympic Committee;IOC
FIFA;Fifa
UEFA;Uefa
World Anti-Doping Agency
World Economic Forum
Inter-Parliamentary Union
International Syria Support Group
`;

/** News agencies, papers, broadcasters, sites. */
export const media = `
Reuters
Associated Press;The Associated Press;AP
Agence France-Presse;Agence France Presse;AFP
TASS;Tass;ITAR-TASS;Itar-Tass
RIA Novosti;RIA
Interfax
Interfax-Ukraine;Interfax Ukraine
Sputnik
RT;Russia Today
Rossiya-24;Rossiya 24
Rossiya Segodnya
Izvestia
Kommersant
Vedomosti
Novaya Gazeta
Meduza
TV Rain;Dozhd
RBC;RBK
Ukrinform
Ukrainska Pravda;Ukrayinska Pravda
Kyiv Independent;The Kyiv Independent
Kyiv Post
UNIAN
Suspilne
NV
Hromadske
European Pravda
BelTA;Belta
Xinhua;Xinhua News Agency
China Daily
Global Times
People's Daily;People’s Daily
CGTN
CCTV
Caixin
South China Morning Post
China Central Television
Yonhap;Yonhap News Agency
KCNA;Korean Central News Agency
Korea Herald
Korea Times
Chosun Ilbo
JoongAng Ilbo
Kyodo;Kyodo News
NHK
Nikkei;Nikkei Asia
Asahi Shimbun
Yomiuri Shimbun
Mainichi Shimbun
Japan Times
Jiji Press
Press Trust of India;PTI
Times of India
Hindustan Times
The Hindu
Indian Express
NDTV
Asian News International;ANI
Dawn
Geo News;Geo TV
Express Tribune
The News International
Daily Star
Dhaka Tribune
Tolo News;TOLOnews;ToloNews
Khaama Press
Ariana News
Pajhwok;Pajhwok Afghan News
IRNA;Islamic Republic News Agency
Fars;Fars News Agency
Tasnim;Tasnim News Agency
Mehr;Mehr News Agency
ISNA
Press TV
Tehran Times
Iran International
SANA
Al Jazeera;Al-Jazeera;Aljazeera
Al Arabiya;Al-Arabiya
Asharq Al-Awsat
Al-Monitor;Al Monitor
Al Mayadeen;Al-Mayadeen
Al-Manar
Al-Ahram;Al Ahram
Saudi Press Agency;SPA
Saudi Gazette
Arab News
Qatar News Agency
WAM;Emirates News Agency
Gulf News
Khaleej Times
The National
Middle East Eye
Middle East Monitor
MENA;Middle East News Agency
Petra
Anadolu;Anadolu Agency;Anadolu Ajansı
TRT;TRT World
Daily Sabah
Hurriyet;Hürriyet
Hurriyet Daily News
Milliyet
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth
Israel Hayom
Ynet
Kan
Maariv
Army Radio
WAFA;Wafa
BBC;British Broadcasting Corporation;BBC News
BBC World Service
BBC Persian
BBC Verify
Sky News
ITV;ITV News
Channel 4;Channel 4 News
The Guardian;Guardian
The Observer
The Times
Sunday Times
Daily Telegraph;The Telegraph
The Independent
Financial Times;FT
The Economist;Economist
Daily Mail;MailOnline
Daily Express
Daily Mirror
The Sun
Evening Standard
The Scotsman
Irish Times
RTE;RTÉ
CNN
CNN International
Fox News
Fox Business
NBC;NBC News
MSNBC
CBS;CBS News
ABC;ABC News
PBS
NPR
C-SPAN
CNBC
Newsmax
Bloomberg;Bloomberg News
Axios
Politico;POLITICO
Semafor
Vox
The Hill
ProPublica
HuffPost;Huffington Post
BuzzFeed;BuzzFeed News
Daily Beast
New York Times;NYT
New York Post
Washington Post
Washington Times
Wall Street Journal;WSJ
Los Angeles Times
USA Today
Chicago Tribune
Boston Globe
Miami Herald
Christian Science Monitor
Time magazine;TIME
Newsweek
The New Yorker
The Atlantic
The Intercept
Voice of America;VOA
Radio Free Europe;Radio Free Europe/Radio Liberty;RFE/RL;Radio Liberty
Radio Free Asia
United Press International;UPI
Deutsche Welle;DW
Deutsche Presse-Agentur;dpa;DPA
Der Spiegel;Spiegel
Die Zeit
Die Welt
Bild
Frankfurter Allgemeine Zeitung;FAZ
Süddeutsche Zeitung
Handelsblatt
Tagesspiegel
ARD
ZDF
Le Monde
Le Figaro
Les Echos
Le Parisien
France 24
Radio France Internationale;RFI
Euronews
EUobserver
Euractiv;EURACTIV
ANSA
Corriere della Sera
La Repubblica
La Stampa
El País;El Pais
El Mundo
EFE
Publico
Lusa
Swissinfo
Neue Zürcher Zeitung;NZZ
Le Temps
Der Standard
ORF
De Standaard
De Telegraaf
NOS
Politiken
Dagens Nyheter
Aftenposten
NRK
Yle
Helsingin Sanomat
Rzeczpospolita
Gazeta Wyborcza
PAP
Delfi
ERR
LRT
Baltic Times
Agerpres
BTA
Tanjug
N1
B92
Hina
Balkan Insight
Kathimerini
ANA-MPA
Ekathimerini
Civilnet
Armenpress
Azertac;AZERTAC
Trend
News.Az
News.am
Interpressnews
Kazinform
Tengrinews
24.kg
Eurasianet
Globe and Mail
Toronto Star
CBC;CBC News
CTV;CTV News
Australian Broadcasting Corporation
Sydney Morning Herald
The Age
The Australian
SBS
Radio New Zealand;RNZ
New Zealand Herald
Folha de S.Paulo;Folha de S. Paulo
O Globo
Clarín;Clarin
La Nación
El Universal
El Tiempo
Telesur;teleSUR
Prensa Latina
MercoPress
Mail & Guardian
News24
SABC
Daily Maverick
Daily Nation
The EastAfrican
Daily Monitor
Premium Times
Punch
Vanguard
ThisDay
Daily Trust
Sudan Tribune
Radio Dabanga
Addis Standard
Ahram Online
Egypt Today
Libya Observer
Jeune Afrique
The Diplomat
The Conversation
Straits Times;The Straits Times
Channel NewsAsia;Channel News Asia;CNA
Bangkok Post
Jakarta Post
Antara
Tempo
Kompas
Bernama
The Star
Rappler
Philippine Daily Inquirer
Vietnam News Agency
VnExpress
Taipei Times
Central News Agency
Myanmar Now
The Irrawaddy
Phnom Penh Post
Colombo Gazette
Telegram
Inter Press Service;IPS
Wikipedia
Wikinews
`;

/** Movements, armed groups, parties, paramilitaries: whatever has no state of its own. */
export const movements = `
Hamas
Hezbollah;Hizbollah;Hizballah;Hezbullah
Taliban;Taleban;the Taliban
Al Qaeda;Al-Qaeda;al-Qaeda;al Qaeda;al-Qaida;Al-Qaida
Islamic State;ISIS;ISIL;IS;Daesh;Da'esh;IS-K;ISIS-K
Houthis;Houthi;Ansar Allah;Ansarallah
Palestinian Islamic Jihad;Islamic Jihad
Fatah
Palestine Liberation Organization;Palestine Liberation Organisation;PLO
Popular Front for the Liberation of Palestine;PFLP
Palestinian Authority;Palestinian National Authority
Muslim Brotherhood
Hayat Tahrir al-Sham;HTS
Free Syrian Army;FSA
Syrian National Army
Syrian Democratic Forces;SDF
Syrian National Coalition;Syrian Opposition Coalition
Kurdistan Workers' Party;Kurdistan Workers’ Party;PKK
YPG;People's Protection Units;People’s Protection Units
Peshmerga
Popular Mobilization Forces;PMF
Kataib Hezbollah;Kata'ib Hezbollah
Northern Alliance
Haqqani Network;Haqqani network
Lashkar-e-Taiba
Jaish-e-Mohammed
Boko Haram
Al-Shabaab;al-Shabaab;Al Shabaab;al-Shabab
M23;March 23 Movement
Alliance Fleuve Congo
Lord's Resistance Army;Lord’s Resistance Army;LRA
Allied Democratic Forces;ADF
Tigray People's Liberation Front;Tigray People’s Liberation Front;TPLF
Oromo Liberation Army
Rapid Support Forces;RSF
Sudan Liberation Movement;SLM;Sudan Liberation Army
Sudan People's Liberation Movement;Sudan People’s Liberation Movement;SPLM
Sudan People's Liberation Army;SPLA
Justice and Equality Movement;JEM
Polisario Front;Polisario
RENAMO;Renamo
FRELIMO;Frelimo
UNITA
MPLA
ZANU-PF;Zanu-PF
African National Congress;ANC
Wagner Group;Wagner;Wagner PMC
Azov;Azov Battalion;Azov Brigade
Irish Republican Army;IRA;Provisional IRA
Sinn Féin;Sinn Fein
Democratic Unionist Party;DUP
Ulster Unionist Party
ETA
FARC;Farc;Revolutionary Armed Forces of Colombia
ELN;National Liberation Army
Shining Path
Sandinistas
Contras
Khmer Rouge
Viet Cong;Vietcong
Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers
Moro Islamic Liberation Front;MILF
New People's Army
Free Aceh Movement;GAM
Kosovo Liberation Army;KLA
Arakan Army
Karen National Union
Kachin Independence Army
African Union Mission in Somalia
Amal;Amal Movement
Lebanese Forces
Bolsheviks
`;

export const parties = `
Republican Party;Republicans;GOP
Democratic Party;Democrats
Labour Party;Labour
Conservative Party;Conservatives;Tories
Liberal Democrats;Lib Dems
Scottish National Party;SNP
Reform UK
Labor Party
Likud;Likud Party
Kadima
Meretz
Yesh Atid
Shas
Christian Democratic Union;CDU
Christian Social Union;CSU
Social Democratic Party
Alternative for Germany;AfD
Free Democratic Party
National Rally
En Marche
Fidesz
Law and Justice;PiS
Civic Platform
Smer
United Russia
Servant of the People
European Solidarity
Batkivshchyna
Opposition Platform
Georgian Dream
AKP;AK Party;Justice and Development Party
CHP;Republican People's Party;Republican People’s Party
Communist Party
Chinese Communist Party;Communist Party of China;CCP;CPC
Kuomintang;KMT
Democratic Progressive Party;DPP
Liberal Democratic Party;LDP
Workers' Party of Korea;Workers’ Party of Korea
Bharatiya Janata Party;BJP
Indian National Congress
Pakistan Tehreek-e-Insaf
Pakistan Peoples Party;PPP
Pakistan Muslim League;Pakistan Muslim League-N;PML-N
Awami League
National League for Democracy;NLD
Baath Party;Ba'ath Party;Baath
Five Star Movement
Brothers of Italy
Forza Italia
Podemos
Syriza
New Democracy
`;

/** Companies and houses of business that the news of politics names. */
export const companies = `
Rosatom
Gazprom
Gazprombank
Rosneft
Lukoil
Novatek
Transneft
Sberbank
VTB;VTB Bank
Aeroflot
Roscosmos
Rostec
Rosoboronexport
Naftogaz
Ukroboronprom
Energoatom
Ukrenergo
Ukrzaliznytsia
PrivatBank
Saudi Aramco;Aramco
ADNOC
QatarEnergy
Petrobras
PDVSA
Pemex
Sinopec
CNOOC
PetroChina
Huawei
ZTE
Alibaba
Tencent
ByteDance
TikTok
Baidu
Xiaomi
BYD
Foxconn
TSMC
Samsung
SK Hynix
LG
Hyundai
Toyota
Honda
Nissan
Sony
SoftBank
Mitsubishi
Nippon Steel
Tata
Reliance
Adani Group;Adani
Infosys
Boeing
Airbus
Lockheed Martin
Raytheon
Northrop Grumman
General Dynamics
General Electric
General Motors
BAE Systems
Rolls-Royce
Rheinmetall
Thales
Leonardo
Saab
Dassault
Siemens
Volkswagen
BMW
Mercedes-Benz
Nord Stream
Shell
BP
ExxonMobil;Exxon
Chevron
TotalEnergies
Eni
Equinor
Glencore
Rio Tinto
BHP
Maersk
Google
Alphabet
Microsoft
Apple
Amazon
Meta
Facebook
Twitter
YouTube
Instagram
WhatsApp
OpenAI
Anthropic
Nvidia
Intel
AMD
Qualcomm
IBM
Oracle
Tesla
SpaceX
Starlink
Palantir
Netflix
Walmart
Pfizer
AstraZeneca
Moderna
Goldman Sachs
JPMorgan;JP Morgan;JPMorgan Chase
Morgan Stanley
Citigroup
BlackRock
Blackstone
Deutsche Bank
HSBC
Barclays
UBS
Credit Suisse
Nestle;Nestlé
Lufthansa
Air France
British Airways
Emirates airline
Qatar Airways
Turkish Airlines
Turkish Aerospace Industries
Baykar
`;

/** Think tanks, aid agencies, rights groups, houses of learning: what a head noun would not tell. */
export const others = `
Amnesty International;Amnesty
Human Rights Watch;HRW
Human Rights First
International Crisis Group;Crisis Group
Médecins Sans Frontières;Medecins Sans Frontieres;Doctors Without Borders;MSF
Oxfam
Save the Children
CARE International
Caritas
Greenpeace
WWF
Transparency International
Reporters Without Borders
Committee to Protect Journalists;CPJ
Norwegian Refugee Council
Danish Refugee Council
Mercy Corps
Islamic Relief
Syrian Observatory for Human Rights
White Helmets
Chatham House;Royal Institute of International Affairs
RUSI;Royal United Services Institute
IISS;International Institute for Strategic Studies
SIPRI;Stockholm International Peace Research Institute
RAND;RAND Corporation;Rand Corporation
CSIS;Center for Strategic and International Studies
Brookings;Brookings Institution
Carnegie;Carnegie Endowment for International Peace;Carnegie Endowment
Atlantic Council
Council on Foreign Relations
European Council on Foreign Relations;ECFR
German Marshall Fund
Heritage Foundation
Cato Institute
Hudson Institute
American Enterprise Institute
Stimson Center
Wilson Center
Quincy Institute
Institute for the Study of War;ISW
Arms Control Association
United States Institute of Peace;US Institute of Peace
Centre for Humanitarian Dialogue;HD Centre
Carter Center
Valdai Club;Valdai Discussion Club
Gallup
Pew Research Center
Nobel Committee;Norwegian Nobel Committee
Harvard;Harvard University
Oxford University;University of Oxford
Cambridge University;University of Cambridge
Community of Sant'Egidio;Sant'Egidio
Russian Orthodox Church
`;

/** Forces that keep one name. */
export const military = `
Red Army
Royal Navy
Royal Air Force;RAF
US Army;U.S. Army
US Navy;U.S. Navy
US Air Force;U.S. Air Force
Marine Corps;US Marine Corps;Marines
US Coast Guard
Black Sea Fleet
Northern Fleet
Pacific Fleet
Sixth Fleet
Fifth Fleet
Space Force
National Guard
Foreign Legion
Wehrmacht
KFOR
ISAF
SFOR
MNJTF
`;
