"""First names that the press of Kazakhstan writes often, to know whole names by."""

from functools import cache

from reader.structure.endings import cuts, russian_stem

_NAMES = """
Абай Абзал Абылай Адам Адиль Адлет Азамат Азат Айбек Айгерім Айгерим Айгүл Айгуль Айдар Айдос Айжан Айнұр Айнур Айсұлу
Ақан Ақбота Ақерке Ақмарал Албан Алдияр Александр Александра Алексей Алена Али Алиби Алибек Алихан Алия Әлия Алмас
Алмаз Алпамыс Алтай Алтынай Алтынбек Альберт Альмира Амангелді Амангельды Амина Амир Анар Анара Анатолий Ангела Андрей
Анна Антон Антонина Ануар Арай Арайлым Арман Артем Артём Артур Аружан Арыстан Асан Асқар Аскар Асхат Асылбек Асылхан
Асель Әсел Атабек Ахмет Ахан Ая Аян Баглан Бағдат Багдат Бағлан Байбек Байтас Бақыт Бакыт Бақытжан Бакытжан Балжан
Батырхан Батыр Бауыржан Бахыт Бахыткан Бейбіт Бейбут Бекболат Бексұлтан Бекзат Берік Берик Бибігүл Богдан Болат Борис
Ботагөз Булат Бұлат Вадим Валентина Валерий Валерия Василий Вера Вероника Виктор Виктория Виталий Владимир Владислав
Вячеслав Ғабит Габит Гаухар Галина Галым Ғалым Ғалымжан Гани Геннадий Георгий Герман Григорий Гүлмира Гульмира
Гүлнар Гульнара Гүлжан Гүлсім Гульсара Дамир Дана Данияр Дариға Дарига Дархан Дарья Дастан Дәулет Даулет Дәурен
Даурен Денис Дидар Динара Дина Диана Дмитрий Досжан Досым Дулат Евгений Евгения Екатерина Елена Ельдар Елжан Елдос
Ербол Ербұлан Ергали Ерғали Ержан Ерік Ерлан Ермек Ермухамет Ернар Ернұр Ертай Жанар Жанара Жанат Жандос Жанерке
Жаннұр Жансая Жансұлу Жаслан Жасұлан Жасулан Жібек Жұлдыз Жулдыз Зарина Зәуре Заур Зульфия Зүлфия Ибрагим Иван Игорь
Илияс Ильдар Илья Индира Инна Ирина Исатай Ислам Исмаил Қайрат Кайрат Қанат Канат Қарлығаш Карим Карина Кәмила Камила
Касым Қасым Қасым-Жомарт Касым-Жомарт Кирилл Константин Құрмет Ксения Күләш Күлпаш Лариса Лев Леонид Лидия Лилия Лора
Любовь Людмила Лейла Ләйла Ляззат Ләззат Мадина Мадияр Майра Макпал Мақсат Максат Максим Максут Малика Манас Мария
Марал Марат Марғұлан Маргулан Маргарита Марина Мариям Марфуға Мейрам Меруерт Мирас Михаил Мұрат Мурат Мұхтар Мухтар
Мұхаммед Назгүл Назира Назым Надежда Нариман Наталья Наталия Нина Ниязбек Никита Николай Нұрай Нұржан Нуржан Нұрбек
Нурбек Нұрболат Нурболат Нұрғали Нургали Нұрлан Нурлан Нұрсұлтан Нурсултан Нұртас Ойрат Оксана Олег Олжас Ольга Омар
Орал Оразбек Оралхан Павел Перизат Петр Пётр Рамазан Рахат Рахим Раушан Рафаэль Ренат Ринат Роза Роман Ростислав
Руслан Рүстем Рустем Рустам Сабина Сабыр Сағат Салтанат Саматтар Самат Сандуғаш Санжар Сарсен Сәбит Сәбина Сәуле Сауле
Светлана Сергей Серік Серик Серғали Сая Сымбат Станислав Софья Сұлтан Султан Талғат Талгат Тамара Татьяна Темірлан
Темирлан Тимур Тоқтар Толеген Төлеген Төлепберген Төреғали Улан Ұлан Ұлболсын Ұлжан Фарида Фархад Фатима Федор Фёдор
Хамит Ханшайым Шавкат Шәкен Шолпан Шыңғыс Чингиз Ыбырай Ықылас Эдуард Эльвира Эльдар Эльмира Эмомали Юлия Юрий Яна
Яков Ярослав Дональд Джо Джозеф Джон Джеймс Джордж Билл Барак Майкл Марко Антонио Энтони Тони Роберт Ричард Дэвид
Стив Стивен Питер Пол Томас Кристофер Карл Ганс Олаф Ангела Урсула Эмманюэль Эммануэль Франсуа Шарль Мишель Борис Кир
Реджеп Тайип Ильхам Илхам Никол Си Ван Ли Нарендра Биньямин Беньямин Джорджа Виктор Садыр Гурбангулы Сердар
Aidar Aidos Aigerim Aigul Ainur Aliya Alia Alikhan Almas Anar Arman Askar Assel Asel Azamat Bakhyt Bakyt Bauyrzhan
Berik Bolat Bulat Dana Daniyar Darkhan Dastan Dauren Dinara Erlan Yerlan Ermek Galym Gulnara Kairat Kanat Kassym-Jomart
Kassym Leila Madina Marat Meruert Murat Mukhtar Nurlan Nursultan Nurzhan Olzhas Ruslan Rustem Saule Serik Talgat Timur
Ulan Yerbol Zhanar Donald Joe Joseph John James George William Bill Barack Michael Mike Marco Anthony Antony Tony Robert
Richard David Steve Steven Peter Paul Thomas Christopher Charles Karl Hans Olaf Angela Ursula Emmanuel Boris Keir Mary
Elizabeth Jennifer Jessica Sarah Susan Karen Lisa Nancy Margaret Emily Emma Kate Daniel Mark Andrew Joshua Kenneth Kevin
Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon
Benjamin Samuel Frank Gregory Raymond Alexander Patrick Jack Dennis Jerry Vladimir Dmitry Sergey Sergei Alexei Shavkat
Ilham Narendra Recep Xi Viktor
"""


@cache
def _known() -> frozenset[str]:
    names = [name.lower() for name in _NAMES.split()]
    stems = [russian_stem(name) for name in names if name[-1] in "аяйь" and len(name) > 4]
    return frozenset((*names, *stems))


def is_first_name(word: str) -> bool:
    """Tell whether a lower-case word is a known first name, in any case."""
    return any(begin in _known() for begin, _ in cuts(word, 3)) or word in _known()
