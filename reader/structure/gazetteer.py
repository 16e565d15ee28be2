"""Places that press texts from Kazakhstan name, in Kazakh, Russian and English; written for this program."""

from functools import cache

_PLACES = """
Қазақстан, Қазақстан Республикасы | Казахстан, Республика Казахстан | Kazakhstan, Republic of Kazakhstan
Қырғызстан | Кыргызстан, Киргизия | Kyrgyzstan
Өзбекстан | Узбекистан | Uzbekistan
Түрікменстан | Туркменистан, Туркмения | Turkmenistan
Тәжікстан | Таджикистан | Tajikistan
Ресей, Ресей Федерациясы | Россия, Российская Федерация, РФ | Russia, Russian Federation
Қытай, ҚХР | Китай, КНР | China, PRC
АҚШ, Америка Құрама Штаттары | США, Соединённые Штаты, Соединенные Штаты | US, USA, United States
Моңғолия | Монголия | Mongolia
Ауғанстан | Афганистан | Afghanistan
Пәкістан | Пакистан | Pakistan
Үндістан | Индия | India
Иран | Иран | Iran
Ирак | Ирак | Iraq
Түркия | Турция | Turkey, Türkiye, Turkiye
Әзербайжан, Әзірбайжан | Азербайджан | Azerbaijan
Армения | Армения | Armenia
Грузия | Грузия | Georgia
Украина | Украина | Ukraine
Беларусь | Беларусь, Белоруссия | Belarus
Молдова | Молдова, Молдавия | Moldova
Латвия | Латвия | Latvia
Литва | Литва | Lithuania
Эстония | Эстония | Estonia
Польша | Польша | Poland
Германия | Германия, ФРГ | Germany
Франция | Франция | France
Ұлыбритания, Британия | Великобритания, Британия | United Kingdom, UK, Britain, Great Britain
Англия | Англия | England
Шотландия | Шотландия | Scotland
Ирландия | Ирландия | Ireland
Италия | Италия | Italy
Испания | Испания | Spain
Португалия | Португалия | Portugal
Грекия | Греция | Greece
Мажарстан, Венгрия | Венгрия | Hungary
Чехия | Чехия | Czechia, Czech Republic
Словакия | Словакия | Slovakia
Словения | Словения | Slovenia
Румыния | Румыния | Romania
Болгария | Болгария | Bulgaria
Сербия | Сербия | Serbia
Хорватия | Хорватия | Croatia
Албания | Албания | Albania
Австрия | Австрия | Austria
Швейцария | Швейцария | Switzerland
Швеция | Швеция | Sweden
Норвегия | Норвегия | Norway
Финляндия | Финляндия | Finland
Дания | Дания | Denmark
Исландия | Исландия | Iceland
Гренландия | Гренландия | Greenland
Нидерланд, Нидерландтар, Голландия | Нидерланды, Голландия | Netherlands, Holland
Бельгия | Бельгия | Belgium
Люксембург | Люксембург | Luxembourg
Кипр | Кипр | Cyprus
Мальта | Мальта | Malta
Канада | Канада | Canada
Мексика | Мексика | Mexico
Бразилия | Бразилия | Brazil
Аргентина | Аргентина | Argentina
Чили | Чили | Chile
Перу | Перу | Peru
Боливия | Боливия | Bolivia
Колумбия | Колумбия | Colombia
Венесуэла | Венесуэла | Venezuela
Куба | Куба | Cuba
Австралия | Австралия | Australia
Жаңа Зеландия | Новая Зеландия | New Zealand
Жапония | Япония | Japan
Оңтүстік Корея, Корея Республикасы | Южная Корея, Республика Корея | South Korea, Republic of Korea
Солтүстік Корея, КХДР | Северная Корея, КНДР | North Korea, DPRK
Корея | Корея | Korea
Тайвань | Тайвань | Taiwan
Тайланд, Таиланд | Таиланд | Thailand
Вьетнам | Вьетнам | Vietnam
Малайзия | Малайзия | Malaysia
Индонезия | Индонезия | Indonesia
Филиппин | Филиппины | Philippines
Сингапур | Сингапур | Singapore
Мьянма | Мьянма | Myanmar
Бангладеш | Бангладеш | Bangladesh
Непал | Непал | Nepal
Шри-Ланка | Шри-Ланка | Sri Lanka
Сирия | Сирия | Syria
Израиль | Израиль | Israel
Палестина | Палестина | Palestine
Газа секторы | Сектор Газа | Gaza, Gaza Strip
Иордания | Иордания | Jordan
Ливан | Ливан | Lebanon
Йемен | Йемен | Yemen
Оман | Оман | Oman
Катар | Катар | Qatar
Кувейт | Кувейт | Kuwait
Бахрейн | Бахрейн | Bahrain
Сауд Арабиясы | Саудовская Аравия | Saudi Arabia
Біріккен Араб Әмірліктері, БАӘ | Объединённые Арабские Эмираты, Арабские Эмираты, ОАЭ | United Arab Emirates, UAE
Мысыр, Египет | Египет | Egypt
Ливия | Ливия | Libya
Тунис | Тунис | Tunisia
Алжир | Алжир | Algeria
Марокко | Марокко | Morocco
Судан | Судан | Sudan
Эфиопия | Эфиопия | Ethiopia
Кения | Кения | Kenya
Нигерия | Нигерия | Nigeria
Нигер | Нигер | Niger
Намибия | Намибия | Namibia
Конго | Конго | Congo
Руанда | Руанда | Rwanda
Оңтүстік Африка, ОАР | Южная Африка, ЮАР | South Africa
Кеңес Одағы, КСРО | Советский Союз, СССР | Soviet Union, USSR
Орталық Азия, Орта Азия | Центральная Азия, Средняя Азия | Central Asia
Оңтүстік-Шығыс Азия | Юго-Восточная Азия | Southeast Asia
Таяу Шығыс | Ближний Восток | Middle East
Шығыс Еуропа | Восточная Европа | Eastern Europe
Еуропалық Одақ, ЕО | Европейский союз, Евросоюз, ЕС | European Union, EU
Еуропа | Европа | Europe
Еуразия | Евразия | Eurasia
Азия | Азия | Asia
Африка | Африка | Africa
Америка | Америка | America
Латын Америкасы | Латинская Америка | Latin America
Кавказ | Кавказ | Caucasus
Сібір | Сибирь | Siberia
Шыңжаң | Синьцзян | Xinjiang
Тибет | Тибет | Tibet
Каспий теңізі, Каспий | Каспийское море, Каспий | Caspian Sea, Caspian
Қара теңіз | Чёрное море, Черное море | Black Sea
Балтық теңізі | Балтийское море | Baltic Sea
Арал теңізі, Арал | Аральское море, Арал | Aral Sea
Жерорта теңізі | Средиземное море | Mediterranean Sea, Mediterranean
Балқаш | Балхаш | Balkhash
Сырдария | Сырдарья | Syr Darya, Syrdarya
Әмудария | Амударья | Amu Darya, Amudarya
Ертіс | Иртыш | Irtysh
Жайық | Урал | Ural River
Астана | Астана, Нур-Султан | Astana
Алматы | Алматы, Алма-Ата | Almaty
Шымкент | Шымкент | Shymkent
Қарағанды | Караганда | Karaganda
Ақтөбе | Актобе | Aktobe
Тараз | Тараз | Taraz
Павлодар | Павлодар | Pavlodar
Өскемен | Усть-Каменогорск | Oskemen, Ust-Kamenogorsk
Семей | Семей, Семипалатинск | Semey, Semipalatinsk
Атырау | Атырау | Atyrau
Қостанай | Костанай | Kostanay
Қызылорда | Кызылорда | Kyzylorda
Орал | Уральск | Uralsk, Oral
Петропавл | Петропавловск | Petropavl
Ақтау | Актау | Aktau
Темиртау | Темиртау | Temirtau
Түркістан | Туркестан | Turkistan, Turkestan
Көкшетау | Кокшетау | Kokshetau
Талдықорған | Талдыкорган | Taldykorgan
Екібастұз | Экибастуз | Ekibastuz
Рудный | Рудный | Rudny
Жезқазған | Жезказган | Zhezkazgan
Жаңаөзен | Жанаозен | Zhanaozen
Кентау | Кентау | Kentau
Риддер | Риддер | Ridder
Қонаев | Конаев | Konaev
Степногорск | Степногорск | Stepnogorsk
Байқоңыр | Байконур | Baikonur
Құрық | Курык | Kuryk
Қорғас | Хоргос | Khorgos
Достық | Достык | Dostyk
Алтынкөл | Алтынколь | Altynkol
Теңіз кен орны | Тенгиз | Tengiz
Қашаған | Кашаган | Kashagan
Қарашығанақ | Карачаганак | Karachaganak
Үлкен ауылы | Улькен | Ulken
Абай облысы | Абайская область, область Абай | Abai Region
Ақмола облысы, Ақмола | Акмолинская область | Akmola Region, Akmola
Ақтөбе облысы | Актюбинская область | Aktobe Region
Алматы облысы | Алматинская область | Almaty Region
Атырау облысы | Атырауская область | Atyrau Region
Шығыс Қазақстан облысы, Шығыс Қазақстан | Восточно-Казахстанская область, Восточный Казахстан, ВКО | East Kazakhstan
Жамбыл облысы | Жамбылская область | Zhambyl Region
Жетісу облысы, Жетісу | Жетысуская область, область Жетісу, область Жетысу | Zhetysu Region, Zhetisu
Батыс Қазақстан облысы, Батыс Қазақстан | Западно-Казахстанская область, Западный Казахстан, ЗКО | West Kazakhstan
Қарағанды облысы | Карагандинская область | Karaganda Region
Қостанай облысы | Костанайская область | Kostanay Region
Қызылорда облысы | Кызылординская область | Kyzylorda Region
Маңғыстау облысы, Маңғыстау, Маңғыстау өңірі | Мангистауская область, Мангистау | Mangystau, Mangistau
Павлодар облысы | Павлодарская область | Pavlodar Region
Солтүстік Қазақстан облысы, Солтүстік Қазақстан | Северо-Казахстанская область, Северный Казахстан | North Kazakhstan
Түркістан облысы | Туркестанская область | Turkistan Region
Ұлытау облысы, Ұлытау | Улытауская область, область Ұлытау, область Улытау | Ulytau
Оңтүстік Қазақстан | Южный Казахстан | South Kazakhstan
Ташкент | Ташкент | Tashkent
Самарқан, Самарқанд | Самарканд | Samarkand
Бұхара | Бухара | Bukhara
Бішкек | Бишкек | Bishkek
Ош қаласы | Ош | Osh
Душанбе | Душанбе | Dushanbe
Ашғабат, Ашхабад | Ашхабад | Ashgabat
Түрікменбашы | Туркменбаши | Turkmenbashi
Мәскеу | Москва | Moscow
Санкт-Петербург | Санкт-Петербург | Saint Petersburg, St Petersburg
Қазан қаласы | Казань | Kazan
Омбы | Омск | Omsk
Орынбор | Оренбург | Orenburg
Астрахан | Астрахань | Astrakhan
Новосібір | Новосибирск | Novosibirsk
Екатеринбург | Екатеринбург | Yekaterinburg
Бейжің, Пекин | Пекин | Beijing
Шанхай | Шанхай | Shanghai
Гонконг | Гонконг | Hong Kong
Үрімжі | Урумчи | Urumqi
Сиань | Сиань | Xian
Тяньцзинь | Тяньцзинь | Tianjin
Ляньюньган | Ляньюньган | Lianyungang
Вашингтон | Вашингтон | Washington
Нью-Йорк | Нью-Йорк | New York
Ақ үй | Белый дом | White House
Калифорния | Калифорния | California
Техас | Техас | Texas
Аляска | Аляска | Alaska
Лондон | Лондон | London
Париж | Париж | Paris
Берлин | Берлин | Berlin
Брюссель | Брюссель | Brussels
Женева | Женева | Geneva
Вена | Вена | Vienna
Рим | Рим | Rome
Мадрид | Мадрид | Madrid
Роттердам | Роттердам | Rotterdam
Варшава | Варшава | Warsaw
Киев | Киев | Kyiv, Kiev
Минск | Минск | Minsk
Баку | Баку | Baku
Тбилиси | Тбилиси | Tbilisi
Батуми | Батуми | Batumi
Поти | Поти | Poti
Ереван | Ереван | Yerevan
Анкара | Анкара | Ankara
Стамбұл, Ыстамбұл | Стамбул | Istanbul
Тегеран, Теһран | Тегеран | Tehran
Кабул, Кабұл | Кабул | Kabul
Исламабад | Исламабад | Islamabad
Дели, Нью-Дели | Дели, Нью-Дели | Delhi, New Delhi
Токио | Токио | Tokyo
Сеул | Сеул | Seoul
Бангкок | Бангкок | Bangkok
Дубай | Дубай | Dubai
Абу-Даби | Абу-Даби | Abu Dhabi
Доха | Доха | Doha
Эр-Рияд | Эр-Рияд | Riyadh
Каир | Каир | Cairo
Иерусалим | Иерусалим | Jerusalem
Улан-Батор, Ұланбатыр | Улан-Батор | Ulaanbaatar
"""
"""A line for each place; between bars its names in one language, the usual one first."""


@cache
def places() -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return the names of each place in Kazakh, Russian and English, the usual name of each language first."""
    return tuple(
        tuple(tuple(name.strip() for name in names.split(",")) for names in line.split("|"))
        for line in _PLACES.strip().splitlines()
    )
