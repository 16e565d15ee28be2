<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Oqyrman</source>
        <translation>Oqyrman туралы</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Oqyrman {version}&lt;/h2&gt;&lt;p&gt;A reader for collections of press texts: Kazakh first, then Russian and English.&lt;/p&gt;&lt;p&gt;It opens no network connection. Your files are only ever read, never changed.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Oqyrman {version}&lt;/h2&gt;&lt;p&gt;Баспасөз мәтіндерінің жинағын оқуға арналған бағдарлама: ең алдымен қазақ, одан кейін орыс және ағылшын тілдеріндегі мәтіндерге.&lt;/p&gt;&lt;p&gt;Желіге қосылмайды. Файлдарыңыз тек оқылады, ешқашан өзгертілмейді.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln файл ашылмады</numerusform>
            <numerusform>%Ln файл ашылмады</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>Индекстеу барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>What was read so far is kept</source>
        <translation>Оқылғаны сақталады</translation>
    </message>
    <message>
        <source>Looking for documents…</source>
        <translation>Құжаттар ізделуде…</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Индекстелуде: {done} / {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Кідіртілді</translation>
    </message>
    <message>
        <source>Paused: {done} of {total}</source>
        <translation>Кідіртілді: {done} / {total}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>What was read so far can be searched meanwhile</source>
        <translation>Оқылғанынан осы арада іздей беруге болады</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>{hours} сағ {minutes} мин қалды</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes} мин қалды</translation>
    </message>
    <message>
        <source>{rate} documents/s</source>
        <translation>секундына {rate} құжат</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>{seconds} с қалды</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation>Сұрақ–жауап</translation>
    </message>
    <message>
        <source>The exchange before with a match</source>
        <translation>Сәйкестігі бар алдыңғы сұрақ–жауап</translation>
    </message>
    <message>
        <source>The next exchange with a match</source>
        <translation>Сәйкестігі бар келесі сұрақ–жауап</translation>
    </message>
    <message>
        <source>Copy question and answer</source>
        <translation>Сұрақ пен жауапты көшіру</translation>
    </message>
    <message>
        <source>Read on there</source>
        <translation>Сол жерден оқу</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>No question with an answer stands here.</source>
        <translation>Бұл жерде жауабы бар сұрақ жоқ.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Search for a list of queries</source>
        <translation>Сұраныстар тізімі бойынша іздеу</translation>
    </message>
    <message>
        <source>Lists of queries (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Сұраныстар тізімі (*.txt *.csv *.tsv);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Keep what the queries found</source>
        <translation>Сұраныстар нәтижесін сақтау</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Markdown (*.md)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Searching: {done} of {total} queries</source>
        <translation>Ізделуде: {done} / {total} сұраныс</translation>
    </message>
    <message>
        <source>Queries that have run: {count}. Enter shows one of them in the window.</source>
        <translation>Орындалған сұраныстар: {count}. Enter пернесі таңдалғанын терезеде көрсетеді.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Сұраныс</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Сәйкестіктер</translation>
    </message>
    <message>
        <source>What was searched, and what was wrong</source>
        <translation>Не ізделді және не қате болды</translation>
    </message>
    <message>
        <source>Queries and what they found</source>
        <translation>Сұраныстар және олардың нәтижесі</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Файлға жазу…</translation>
    </message>
    <message>
        <source>Queries that have run: {count}. {bad} of them could not be used; the list says why.</source>
        <translation>Орындалған сұраныстар: {count}. Жарамсызы: {bad}, себебі тізімде көрсетілген.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Файлға жазылды: {path}</translation>
    </message>
    <message>
        <source>Queries of {name}</source>
        <translation>{name} тізіміндегі сұраныстар</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>plural</source>
        <translation>көпше түр</translation>
    </message>
    <message>
        <source>possessive, 1st person singular</source>
        <translation>тәуелдік жалғау, I жақ, жекеше</translation>
    </message>
    <message>
        <source>possessive, 2nd person singular</source>
        <translation>тәуелдік жалғау, II жақ, жекеше</translation>
    </message>
    <message>
        <source>possessive, 2nd person singular, polite</source>
        <translation>тәуелдік жалғау, II жақ, жекеше, сыпайы</translation>
    </message>
    <message>
        <source>possessive, 1st person plural</source>
        <translation>тәуелдік жалғау, I жақ, көпше</translation>
    </message>
    <message>
        <source>possessive, 3rd person</source>
        <translation>тәуелдік жалғау, III жақ</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>ілік септік</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>табыс септік</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>барыс септік</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>жатыс септік</translation>
    </message>
    <message>
        <source>ablative</source>
        <translation>шығыс септік</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>көмектес септік</translation>
    </message>
    <message>
        <source>as, like (equative)</source>
        <translation>теңеу мәні (-ша)</translation>
    </message>
    <message>
        <source>similar to</source>
        <translation>ұқсастық мәні (-дай)</translation>
    </message>
    <message>
        <source>of that place or time</source>
        <translation>мекен не мезгіл мәні (-дағы)</translation>
    </message>
    <message>
        <source>belonging to</source>
        <translation>меншік мәні (-нікі)</translation>
    </message>
    <message>
        <source>without</source>
        <translation>«жоқ» мәні (-сыз)</translation>
    </message>
    <message>
        <source>adverbial</source>
        <translation>үстеу мәні</translation>
    </message>
    <message>
        <source>comparative</source>
        <translation>салыстырмалы шырай</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>реттік сан есім</translation>
    </message>
    <message>
        <source>collective number</source>
        <translation>жинақтық сан есім</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>басқа жазылуы</translation>
    </message>
    <message>
        <source>1st person singular</source>
        <translation>I жақ, жекеше</translation>
    </message>
    <message>
        <source>2nd person singular</source>
        <translation>II жақ, жекеше</translation>
    </message>
    <message>
        <source>2nd person singular, polite</source>
        <translation>II жақ, жекеше, сыпайы</translation>
    </message>
    <message>
        <source>3rd person</source>
        <translation>III жақ</translation>
    </message>
    <message>
        <source>1st person plural</source>
        <translation>I жақ, көпше</translation>
    </message>
    <message>
        <source>2nd person plural</source>
        <translation>II жақ, көпше</translation>
    </message>
    <message>
        <source>2nd person plural, polite</source>
        <translation>II жақ, көпше, сыпайы</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>ырықсыз етіс</translation>
    </message>
    <message>
        <source>reflexive</source>
        <translation>өздік етіс</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>ортақ етіс</translation>
    </message>
    <message>
        <source>causative</source>
        <translation>өзгелік етіс</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>болымсыз түр</translation>
    </message>
    <message>
        <source>past</source>
        <translation>өткен шақ</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>шартты рай</translation>
    </message>
    <message>
        <source>present</source>
        <translation>ауыспалы осы шақ</translation>
    </message>
    <message>
        <source>wish (-ғай)</source>
        <translation>тілек (-ғай)</translation>
    </message>
    <message>
        <source>wish (-ғы)</source>
        <translation>қалау рай (-ғы)</translation>
    </message>
    <message>
        <source>intention (-мақ)</source>
        <translation>ниет (-мақ)</translation>
    </message>
    <message>
        <source>tentative (-мақшы)</source>
        <translation>жоспарлы ниет (-мақшы)</translation>
    </message>
    <message>
        <source>imperative, 1st person singular</source>
        <translation>бұйрық рай, I жақ, жекеше</translation>
    </message>
    <message>
        <source>imperative, 1st person plural</source>
        <translation>бұйрық рай, I жақ, көпше</translation>
    </message>
    <message>
        <source>imperative, 2nd person singular</source>
        <translation>бұйрық рай, II жақ, жекеше</translation>
    </message>
    <message>
        <source>imperative, 2nd person singular, polite</source>
        <translation>бұйрық рай, II жақ, жекеше, сыпайы</translation>
    </message>
    <message>
        <source>imperative, 2nd person plural</source>
        <translation>бұйрық рай, II жақ, көпше</translation>
    </message>
    <message>
        <source>imperative, 2nd person plural, polite</source>
        <translation>бұйрық рай, II жақ, көпше, сыпайы</translation>
    </message>
    <message>
        <source>imperative, 3rd person</source>
        <translation>бұйрық рай, III жақ</translation>
    </message>
    <message>
        <source>past participle (-ған)</source>
        <translation>есімше, өткен шақ (-ған)</translation>
    </message>
    <message>
        <source>habitual participle (-атын)</source>
        <translation>есімше, әдеттегі іс (-атын)</translation>
    </message>
    <message>
        <source>indefinite future (-ар)</source>
        <translation>болжалды келер шақ (-ар)</translation>
    </message>
    <message>
        <source>converb (-ып)</source>
        <translation>көсемше (-ып)</translation>
    </message>
    <message>
        <source>converb (-а, -й)</source>
        <translation>көсемше (-а, -й)</translation>
    </message>
    <message>
        <source>negative converb</source>
        <translation>болымсыз көсемше</translation>
    </message>
    <message>
        <source>converb “since”</source>
        <translation>көсемше, «бері» мәні (-ғалы)</translation>
    </message>
    <message>
        <source>verbal noun (-у)</source>
        <translation>тұйық етістік (-у)</translation>
    </message>
    <message>
        <source>doer (-шы)</source>
        <translation>іс иесі (-шы)</translation>
    </message>
    <message>
        <source>state (-улы)</source>
        <translation>күй (-улы)</translation>
    </message>
    <message>
        <source>abstract noun (-лық)</source>
        <translation>дерексіз зат есім (-лық)</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>How to search, and the keys</source>
        <translation>Қалай іздеу керек және пернелер</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>Осы парақтан табу</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Теріңіз</translation>
    </message>
    <message>
        <source>It finds documents with</source>
        <translation>Не табылады</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Пәрмен</translation>
    </message>
    <message>
        <source>Click an example to search for it.</source>
        <translation>Мысалды басыңыз, сонда ол ізделеді.</translation>
    </message>
    <message>
        <source>Parts of this sheet</source>
        <translation>Осы парақтың бөлімдері</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Пернетақта</translation>
    </message>
    <message>
        <source>{part} ({number})</source>
        <translation>{part} ({number})</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>the word in any of its forms: минералды, минералдарға</source>
        <translation>сөздің кез келген тұлғасы: минералды, минералдарға</translation>
    </message>
    <message>
        <source>both words, anywhere in the document</source>
        <translation>екі сөз де, құжаттың кез келген жерінде</translation>
    </message>
    <message>
        <source>the one or the other, or both; OR in capitals</source>
        <translation>бірі немесе екіншісі, не екеуі де; OR бас әріппен</translation>
    </message>
    <message>
        <source>the same, in Kazakh</source>
        <translation>дәл сол, қазақша</translation>
    </message>
    <message>
        <source>the same, in Russian</source>
        <translation>дәл сол, орысша</translation>
    </message>
    <message>
        <source>the first word, but not the second</source>
        <translation>бірінші сөз бар, екіншісі жоқ</translation>
    </message>
    <message>
        <source>the same; NOT in capitals</source>
        <translation>дәл сол; NOT бас әріппен</translation>
    </message>
    <message>
        <source>parentheses keep together what belongs together</source>
        <translation>жақша біріктіріп тұрады</translation>
    </message>
    <message>
        <source>Exactly so, and nearly so</source>
        <translation>Дәл солай және соған жуық</translation>
    </message>
    <message>
        <source>exactly these words next to each other; any quotation marks</source>
        <translation>дәл осы сөздер қатар тұрса; тырнақшаның кез келгені</translation>
    </message>
    <message>
        <source>in any form and order, at most 5 words apart</source>
        <translation>кез келген тұлғада және ретпен, арасы 5 сөзден аспайды</translation>
    </message>
    <message>
        <source>this very form, no other</source>
        <translation>тек осы тұлға, басқасы емес</translation>
    </message>
    <message>
        <source>every word that begins so: минералогия</source>
        <translation>осылай басталатын сөздер: минералогия</translation>
    </message>
    <message>
        <source>the same, spelled out</source>
        <translation>дәл сол, толық жазылуы</translation>
    </message>
    <message>
        <source>every word that ends so; * stands for any letters</source>
        <translation>осылай аяқталатын сөздер; * — кез келген әріптер</translation>
    </message>
    <message>
        <source>? stands for one letter</source>
        <translation>? — бір әріп</translation>
    </message>
    <message>
        <source>a regular expression for a whole word</source>
        <translation>тұтас сөзге арналған тұрақты өрнек</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Қай жерде</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>тақырыпта</translation>
    </message>
    <message>
        <source>asked: in the questions of an interview</source>
        <translation>сұралғаны: сұхбаттың сұрақтарында</translation>
    </message>
    <message>
        <source>answered: in the answers</source>
        <translation>айтылғаны: жауаптарда</translation>
    </message>
    <message>
        <source>where this person speaks</source>
        <translation>осы адам сөйлейтін құжаттар</translation>
    </message>
    <message>
        <source>what this person says of it</source>
        <translation>осы адамның бұл туралы айтқаны</translation>
    </message>
    <message>
        <source>from this agency or newspaper</source>
        <translation>осы агенттіктің немесе газеттің мәтіндері</translation>
    </message>
    <message>
        <source>in Kazakh texts only; also ru and en</source>
        <translation>тек қазақша мәтіндерде; ru және en те болады</translation>
    </message>
    <message>
        <source>with this in the name of the file or of its folders</source>
        <translation>файлдың немесе қалтасының атауында</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Қашан жарияланды</translation>
    </message>
    <message>
        <source>in this year</source>
        <translation>осы жылы</translation>
    </message>
    <message>
        <source>in this month</source>
        <translation>осы айда</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>дәл сол</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>осы күні</translation>
    </message>
    <message>
        <source>from one to the other, both included</source>
        <translation>бірінен екіншісіне дейін, екеуін қоса</translation>
    </message>
    <message>
        <source>then or later; also date:&gt;=2025-10</source>
        <translation>сол кезде немесе кейін; date:&gt;=2025-10 те болады</translation>
    </message>
    <message>
        <source>then or earlier; also date:&lt;=2025-10</source>
        <translation>сол кезде немесе бұрын; date:&lt;=2025-10 те болады</translation>
    </message>
    <message>
        <source>later</source>
        <translation>кейін</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>бұрын</translation>
    </message>
    <message>
        <source>texts that do not say their date</source>
        <translation>күні көрсетілмеген мәтіндер</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Іздеу жолында</translation>
    </message>
    <message>
        <source>Next match, or take the chosen suggestion</source>
        <translation>Келесі сәйкестік немесе таңдалған ұсынысты алу</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Алдыңғы сәйкестік</translation>
    </message>
    <message>
        <source>To the list of documents, or to the suggestions</source>
        <translation>Құжаттар тізіміне немесе ұсыныстарға өту</translation>
    </message>
    <message>
        <source>Take the chosen suggestion</source>
        <translation>Таңдалған ұсынысты алу</translation>
    </message>
    <message>
        <source>Earlier searches, in the empty box</source>
        <translation>Бұрынғы іздеулер, жол бос болса</translation>
    </message>
    <message>
        <source>Forget the chosen earlier search</source>
        <translation>Таңдалған бұрынғы іздеуді ұмыту</translation>
    </message>
    <message>
        <source>In the collections</source>
        <translation>Жинақтарда</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атауын өзгерту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Жоғары не төмен жылжыту</translation>
    </message>
    <message>
        <source>What you said of it</source>
        <translation>Өзіңіз белгілегендер</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>әлі оқылмаған</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>оқылған</translation>
    </message>
    <message>
        <source>with a note of yours that has the word in any form</source>
        <translation>жазбаңызда осы сөз кез келген тұлғада бар</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>таңдаулы құжаттар</translation>
    </message>
    <message>
        <source>with a star, and not read yet</source>
        <translation>таңдаулы, бірақ әлі оқылмаған</translation>
    </message>
    <message>
        <source>with this tag of yours, whatever its capitals</source>
        <translation>осы белгіңіз бар; бас әріп маңызды емес</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Name of the collection</source>
        <translation>Жинақ атауы</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Барлық құжаттар</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Жинақтар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атауын өзгерту</translation>
    </message>
    <message>
        <source>Use the search in the box</source>
        <translation>Жолдағы іздеумен ауыстыру</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Show the collections</source>
        <translation>Жинақтарды көрсету</translation>
    </message>
    <message>
        <source>Hide the collections</source>
        <translation>Жинақтарды жасыру</translation>
    </message>
    <message>
        <source>Save this search: first type one into the box above</source>
        <translation>Іздеуді сақтау: алдымен жоғарыдағы жолға сұраныс теріңіз</translation>
    </message>
    <message>
        <source>This search is saved</source>
        <translation>Бұл іздеу сақталған</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Осы іздеуді сақтау</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл (Language)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Қалтаны ашу…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Файлдарды ашу…</translation>
    </message>
    <message>
        <source>Open the starter texts</source>
        <translation>Үлгі мәтіндерді ашу</translation>
    </message>
    <message>
        <source>Look for changed files</source>
        <translation>Өзгерген файлдарды іздеу</translation>
    </message>
    <message>
        <source>Stop reading files</source>
        <translation>Файлдарды оқуды тоқтату</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>Ашылмаған файлдар…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Кітапханадан іздеу</translation>
    </message>
    <message>
        <source>Search within this result</source>
        <translation>Осы нәтиженің ішінен іздеу</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Осы іздеуді сақтау</translation>
    </message>
    <message>
        <source>Search for a list of queries…</source>
        <translation>Сұраныстар тізімі бойынша іздеу…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазарту</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Келесі сәйкестік</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Алдыңғы сәйкестік</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Келесі құжат</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Алдыңғы құжат</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Келесі сұрақ</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Алдыңғы сұрақ</translation>
    </message>
    <message>
        <source>Look up the selected word</source>
        <translation>Белгіленген сөзді талдау</translation>
    </message>
    <message>
        <source>Question and answer of the match</source>
        <translation>Сәйкестіктің сұрақ–жауабы</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Белгіленген мәтінді көшіру</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Алдымен сәйкесі</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңасы</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Тақырып бойынша</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Жүйедегі безендіру</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Келесі безендіру</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Мәтіннің қалыпты өлшемі</translation>
    </message>
    <message>
        <source>Document list</source>
        <translation>Құжаттар тізімі</translation>
    </message>
    <message>
        <source>Outline of questions</source>
        <translation>Сұрақтар тізімі</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Толық экран</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Қалай іздеу керек</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>About Oqyrman</source>
        <translation>Oqyrman туралы</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Жүйе тілі</translation>
    </message>
    <message>
        <source>Columns of a table…</source>
        <translation>Кесте бағандары…</translation>
    </message>
    <message>
        <source>Files that are gone…</source>
        <translation>Жоғалған файлдар…</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Мәтін көздері…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Кітапхананың көшірмесін жасау…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Copy a link to this paragraph</source>
        <translation>Осы абзацқа сілтемені көшіру</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Экрандағыдай көшіру</translation>
    </message>
    <message>
        <source>Correct title, date, source…</source>
        <translation>Тақырыпты, күнді, дереккөзді түзету…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Телнұсқалар…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Осы құжаттан табу</translation>
    </message>
    <message>
        <source>Fold or unfold all answers</source>
        <translation>Барлық жауапты жию не ашу</translation>
    </message>
    <message>
        <source>Fold or unfold this answer</source>
        <translation>Осы жауапты жию не ашу</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Абзацқа өту…</translation>
    </message>
    <message>
        <source>Kazakh in Arabic letters</source>
        <translation>Қазақша төте жазумен</translation>
    </message>
    <message>
        <source>Kazakh in Latin letters (2021)</source>
        <translation>Қазақша латын әрпімен (2021)</translation>
    </message>
    <message>
        <source>Kazakh in Latin letters (web)</source>
        <translation>Қазақша латын әрпімен (веб)</translation>
    </message>
    <message>
        <source>Nothing but the page</source>
        <translation>Тек оқу беті</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Басып шығаруды алдын ала қарау</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Rules of folders…</source>
        <translation>Қалта ережелері…</translation>
    </message>
    <message>
        <source>Script of the text</source>
        <translation>Мәтіннің өз жазуы</translation>
    </message>
    <message>
        <source>Text and page…</source>
        <translation>Мәтін мен бет…</translation>
    </message>
    <message>
        <source>Text encoding…</source>
        <translation>Мәтін кодтауы…</translation>
    </message>
    <message>
        <source>Write this document into a file…</source>
        <translation>Құжатты файлға жазу…</translation>
    </message>
    <message>
        <source>Pause or resume reading files</source>
        <translation>Файлдарды оқуды кідірту не жалғастыру</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Дереккөзімен көшіру</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Ерекшелеу</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Көкпен ерекшелеу</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Жасылмен ерекшелеу</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Қызғылтпен ерекшелеу</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Сарымен ерекшелеу</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Жазба…</translation>
    </message>
    <message>
        <source>Redo the change of marks</source>
        <translation>Ерекшелеудегі өзгерісті қайталау</translation>
    </message>
    <message>
        <source>Remove the mark here</source>
        <translation>Осы жердегі ерекшелеуді алып тастау</translation>
    </message>
    <message>
        <source>Undo the last change of marks</source>
        <translation>Ерекшелеудегі соңғы өзгерісті қайтару</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Пернелерді өзгерту…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Пәрмен табу…</translation>
    </message>
    <message>
        <source>Hide this hint</source>
        <translation>Осы кеңесті жасыру</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Алғашқы қадамдарды қайта көрсету</translation>
    </message>
    <message>
        <source>All highlights and notes…</source>
        <translation>Барлық ерекшелеулер мен жазбалар…</translation>
    </message>
    <message>
        <source>Export highlights and notes…</source>
        <translation>Ерекшелеулер мен жазбаларды файлға жазу…</translation>
    </message>
    <message>
        <source>Import highlights and notes…</source>
        <translation>Ерекшелеулер мен жазбаларды файлдан алу…</translation>
    </message>
    <message>
        <source>Marks of another library…</source>
        <translation>Басқа кітапхананың ерекшелеулері…</translation>
    </message>
    <message>
        <source>Put or take away a bookmark</source>
        <translation>Бетбелгі қою не алу</translation>
    </message>
    <message>
        <source>Verify quotations…</source>
        <translation>Дәйексөздерді тексеру…</translation>
    </message>
    <message>
        <source>Add to the quotes</source>
        <translation>Дәйексөздерге қосу</translation>
    </message>
    <message>
        <source>How quotes are copied…</source>
        <translation>Дәйексөз қалай көшіріледі…</translation>
    </message>
    <message>
        <source>Quotes…</source>
        <translation>Дәйексөздер…</translation>
    </message>
    <message>
        <source>Close this page of two</source>
        <translation>Екі беттің осысын жабу</translation>
    </message>
    <message>
        <source>Give a star, or take it away</source>
        <translation>Таңдаулыға қосу немесе одан алу</translation>
    </message>
    <message>
        <source>Go to the other page</source>
        <translation>Екінші бетке өту</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Оқылған не оқылмаған деп белгілеу</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Қатар ашу</translation>
    </message>
    <message>
        <source>Open the copied link beside</source>
        <translation>Көшірілген сілтемені қатар ашу</translation>
    </message>
    <message>
        <source>Open the next document beside</source>
        <translation>Келесі құжатты қатар ашу</translation>
    </message>
    <message>
        <source>Pages beside or below each other</source>
        <translation>Беттерді қатар не астын-үстін қою</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Белгілер…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Жоғары контраст, күңгірт</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Қозғалысты азайту</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Екі бет</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Дауыстап оқу</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Suggestions</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <source>Earlier: {search}</source>
        <translation>Бұрынғы: {search}</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңасы</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Құжат бойынша</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Сөйлеуші бойынша</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Дереккөз бойынша</translation>
    </message>
    <message>
        <source>By the form found</source>
        <translation>Табылған тұлға бойынша</translation>
    </message>
    <message>
        <source>First word to the left</source>
        <translation>Сол жақтағы бірінші сөз</translation>
    </message>
    <message>
        <source>Second word to the left</source>
        <translation>Сол жақтағы екінші сөз</translation>
    </message>
    <message>
        <source>Third word to the left</source>
        <translation>Сол жақтағы үшінші сөз</translation>
    </message>
    <message>
        <source>First word to the right</source>
        <translation>Оң жақтағы бірінші сөз</translation>
    </message>
    <message>
        <source>Second word to the right</source>
        <translation>Оң жақтағы екінші сөз</translation>
    </message>
    <message>
        <source>Third word to the right</source>
        <translation>Оң жақтағы үшінші сөз</translation>
    </message>
    <message>
        <source>Uses in context</source>
        <translation>Контекстегі қолданыстар</translation>
    </message>
    <message>
        <source>Progress of the concordance</source>
        <translation>Конкорданс барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop writing the file</source>
        <translation>Файлға жазуды тоқтату</translation>
    </message>
    <message>
        <source>Only lines with…</source>
        <translation>Жолдарды сүзу…</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Тек осы сөздері бар жолдарды көрсету</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Жолдардың реті</translation>
    </message>
    <message>
        <source>Copy the selected lines with sources</source>
        <translation>Белгіленген жолдарды дереккөзімен көшіру</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Файлға жазу…</translation>
    </message>
    <message>
        <source>Write all lines, or those selected, to a file</source>
        <translation>Барлық немесе белгіленген жолдарды файлға жазу</translation>
    </message>
    <message>
        <source>Close the concordance</source>
        <translation>Конкордансты жабу</translation>
    </message>
    <message>
        <source>At most {count} lines can be copied at once: export them to a file.</source>
        <translation>Бір жолы ең көбі {count} жол көшіріледі: файлға экспорттаңыз.</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Конкордансты экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%Ln жол көшірілді</numerusform>
            <numerusform>%Ln жол көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Файл жазылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation>
            <numerusform>%Ln жол жазылды: {path}</numerusform>
            <numerusform>%Ln жол жазылды: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдында</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Uses of “{query}”</source>
        <translation>«{query}» қолданыстары</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%Ln қолданыс</numerusform>
            <numerusform>%Ln қолданыс</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no use to show.</source>
        <translation>Көрсететін қолданыс жоқ.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>No line has all these words. Try fewer, or only a part of a word.</source>
        <translation>Осы сөздердің бәрі бар жол жоқ. Сөзді азайтып немесе бір бөлігін ғана теріп көріңіз.</translation>
    </message>
    <message>
        <source>Search for a word to see every use of it here, one line each.</source>
        <translation>Сөзді іздеңіз, сонда оның барлық қолданысы осы жерде бір-бір жолдан көрсетіледі.</translation>
    </message>
    <message>
        <source>{shown} of {uses}</source>
        <translation>{uses}, көрсетілгені {shown}</translation>
    </message>
    <message>
        <source>{uses}, then stopped</source>
        <translation>{uses}, одан әрі тоқтатылды</translation>
    </message>
    <message>
        <source>{uses} so far…</source>
        <translation>әзірге {uses}…</translation>
    </message>
    <message>
        <source>{uses} so far… put in order when all are here</source>
        <translation>әзірге {uses}… бәрі келген соң реттеледі</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln құжат</numerusform>
            <numerusform>%Ln құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <comment>of how many</comment>
        <translation>
            <numerusform>%Ln құжаттың</numerusform>
            <numerusform>%Ln құжаттың</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word must be in the document, in any of its forms. Try another spelling, fewer words, or only the beginning of a word with a star: “минерал*”.</source>
        <translation>Құжатта әр сөз қандай да бір тұлғада кездесуі керек. Басқаша жазып, сөзді азайтып немесе сөздің басын ғана жұлдызшамен теріп көріңіз: «минерал*».</translation>
    </message>
    <message>
        <source>{found} of {total} so far, looking for more forms</source>
        <translation>әзірге {total} ішінен {found}, басқа тұлғалар ізделуде</translation>
    </message>
    <message>
        <source>No documents here yet.</source>
        <translation>Мұнда әзірге құжат жоқ.</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>ашылмағаны: {count}</translation>
    </message>
    <message>
        <source>{count} undated</source>
        <translation>күні жоғы: {count}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{total} ішінен {found}</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>«{query}» бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <source>counting matches in {found} of {total}</source>
        <translation>{total} ішінен {found}, сәйкестіктер саналуда</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln сәйкестік</numerusform>
            <numerusform>%Ln сәйкестік</numerusform>
        </translation>
    </message>
    <message>
        <source>{matches} in {found} of {total}</source>
        <translation>{total} ішінен {found} құжатта {matches}</translation>
    </message>
    <message>
        <source>{matches} so far, in {found} of {total}</source>
        <translation>{total} ішінен {found} құжатта әзірге {matches}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) gone</source>
        <translation>
            <numerusform>жоғалған файл: %Ln</numerusform>
            <numerusform>жоғалған файл: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not indexed yet</source>
        <translation>
            <numerusform>әлі индекстелмегені: %Ln</numerusform>
            <numerusform>әлі индекстелмегені: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%Ln телнұсқа</numerusform>
            <numerusform>%Ln телнұсқа</numerusform>
        </translation>
    </message>
    <message>
        <source>reading texts: {done} of {total}</source>
        <translation>мәтіндер оқылуда: {total} ішінен {done}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Oqyrman went wrong. Your files and your library are safe, and you can go on reading; if the window behaves strangely, close it and open it again.</source>
        <translation>Oqyrman жұмысында ақау болды. Файлдарыңыз бен кітапханаңыз сақтаулы, оқуды жалғастыра беріңіз; терезе дұрыс жұмыс істемесе, оны жауып, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>A mistake in Oqyrman</source>
        <translation>Oqyrman қатесі</translation>
    </message>
    <message>
        <source>Details for the developers</source>
        <translation>Әзірлеушілерге арналған мәлімет</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Nothing was sent to anyone. The same lines are kept in {log}.</source>
        <translation>Ешкімге ештеңе жіберілген жоқ. Дәл осы жолдар мына файлда сақтаулы: {log}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>{file} файлына сақталды.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Мәтіндер (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved: {cause}</source>
        <translation>Есеп сақталмады: {cause}</translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation>онда басқа файл тұр</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Order of the list</source>
        <translation>Тізім реті</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>файл жоғалған</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln жерде</numerusform>
            <numerusform>%Ln жерде</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>таңдаулы</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>оқылмаған</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Looked for</source>
        <translation>Не ізделді</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Сәйкестіктер</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол жағы</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оң жағы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>nothing to look for</source>
        <translation>іздейтін ештеңе жоқ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Сұраныс</translation>
    </message>
    <message>
        <source>without a date of their own</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <source> or </source>
        <translation> немесе </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” in all its forms</source>
        <translation>«{words}» (кез келген тұлғада)</translation>
    </message>
    <message>
        <source>in questions</source>
        <translation>сұрақтарда</translation>
    </message>
    <message>
        <source>in answers</source>
        <translation>жауаптарда</translation>
    </message>
    <message>
        <source>dated {last} or earlier</source>
        <translation>күні {last} немесе бұрын</translation>
    </message>
    <message>
        <source> and </source>
        <translation> және </translation>
    </message>
    <message>
        <source>without the forms {words}</source>
        <translation>мына тұлғаларсыз: {words}</translation>
    </message>
    <message>
        <source>also searched: {words}</source>
        <translation>бұлар да ізделеді: {words}</translation>
    </message>
    <message>
        <source>cannot be used as a pattern: {patterns}</source>
        <translation>үлгі ретінде жарамайды: {patterns}</translation>
    </message>
    <message>
        <source>not understood: {pieces}</source>
        <translation>түсініксіз: {pieces}</translation>
    </message>
    <message>
        <source>documents with {words}</source>
        <translation>ішінде {words} бар құжаттар</translation>
    </message>
    <message>
        <source>documents {limit}</source>
        <translation>құжаттар: {limit}</translation>
    </message>
    <message>
        <source>without questions</source>
        <translation>сұрақтары жоқ</translation>
    </message>
    <message>
        <source>without answers</source>
        <translation>жауаптары жоқ</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>{words} жоқ</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>{words} емес</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақ тілінде</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орыс тілінде</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>ағылшын тілінде</translation>
    </message>
    <message>
        <source>with questions</source>
        <translation>сұрақтары бар</translation>
    </message>
    <message>
        <source>with answers</source>
        <translation>жауаптары бар</translation>
    </message>
    <message>
        <source>{words} within {number} words of each other</source>
        <translation>бір-біріне жақын тұрған {words} (ең көбі {number} сөз)</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>дәл «{words}»</translation>
    </message>
    <message>
        <source>words like “{words}”</source>
        <translation>«{words}» үлгісіндегі сөздер</translation>
    </message>
    <message>
        <source>words that match /{words}/</source>
        <translation>/{words}/ өрнегіне сай сөздер</translation>
    </message>
    <message>
        <source>“{words}” or what begins like “{begin}”</source>
        <translation>«{words}» немесе «{begin}» деп басталатын сөздер</translation>
    </message>
    <message>
        <source>in a turn that is both</source>
        <translation>әрі сұрақ, әрі жауап болатын репликада</translation>
    </message>
    <message>
        <source>dated {first} or later</source>
        <translation>күні {first} немесе кейін</translation>
    </message>
    <message>
        <source>below {path}</source>
        <translation>{path} қалтасында</translation>
    </message>
    <message>
        <source>from the source “{name}”</source>
        <translation>«{name}» дереккөзінен</translation>
    </message>
    <message>
        <source>in which “{name}” speaks</source>
        <translation>сөйлеушісі «{name}»</translation>
    </message>
    <message>
        <source>with “{words}” in the path</source>
        <translation>жолында «{words}» бар</translation>
    </message>
    <message>
        <source>{words} in the title</source>
        <translation>{words} тақырыпта</translation>
    </message>
    <message>
        <source>{words} next to each other</source>
        <translation>қатар тұрған {words}</translation>
    </message>
    <message>
        <source>said by {names}</source>
        <translation>{names} сөзінде</translation>
    </message>
    <message>
        <source>dated {period}</source>
        <translation>күні {period}</translation>
    </message>
    <message>
        <source>dated {first} to {last}</source>
        <translation>күні {first} – {last}</translation>
    </message>
    <message>
        <source>tagged “{tag}”</source>
        <translation>«{tag}» белгісімен</translation>
    </message>
    <message>
        <source>with a note that says “{words}”</source>
        <translation>жазбасында «{words}» бар</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>әлі оқылмаған</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>оқылған</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>таңдаулы</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>таңдаулыда жоқ</translation>
    </message>
</context>
<context>
    <name>ExplanationLine</name>
    <message>
        <source>Did you mean:</source>
        <translation>Мүмкін, осыны іздедіңіз:</translation>
    </message>
    <message>
        <source>Search {word} instead</source>
        <translation>Орнына {word} сөзін іздеу</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Take this filter away</source>
        <translation>Бұл сүзгіні алып тастау</translation>
    </message>
    <message>
        <source>Only these documents</source>
        <translation>Тек осы құжаттар</translation>
    </message>
    <message>
        <source>Leave these documents out</source>
        <translation>Бұл құжаттарды шығарып тастау</translation>
    </message>
    <message>
        <source>included</source>
        <translation>енгізілген</translation>
    </message>
    <message>
        <source>Click: only these. Alt+click: leave these out</source>
        <translation>Басу: тек осылар. Alt+басу: осыларсыз</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>шығарылған</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ашылған</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>жиылған</translation>
    </message>
    <message>
        <source>Click to take this filter away</source>
        <translation>Сүзгіні алып тастау үшін басыңыз</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Азырақ</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>тағы {count}…</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Іздеуді нақтылау</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылған</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Таңдаулы</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Оқылмаған</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Ашылмаған файлдар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Не болды және не істеу керек</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Бағандарды таңдау…</translation>
    </message>
</context>
<context>
    <name>FormsRow</name>
    <message>
        <source>Forms:</source>
        <translation>Тұлғалары:</translation>
    </message>
    <message>
        <source>Only for words searched in all their forms: not for =word, “a phrase” or word*</source>
        <translation>Барлық тұлғасы ізделетін сөздерге ғана: =сөз, «сөз тіркесі» және сөз* үшін емес</translation>
    </message>
    <message>
        <source>Words that begin so:</source>
        <translation>Осылай басталатын сөздер:</translation>
    </message>
    <message>
        <source>Also find every word that begins like the one searched</source>
        <translation>Ізделген сөздей басталатын барлық сөзді де табу</translation>
    </message>
    <message>
        <source>Click to leave it out</source>
        <translation>Шығарып тастау үшін басыңыз</translation>
    </message>
    <message>
        <source>Click to search it</source>
        <translation>Іздеу үшін басыңыз</translation>
    </message>
    <message>
        <source>+ related words</source>
        <translation>+ туыс сөздер</translation>
    </message>
    <message>
        <source>exactly as typed</source>
        <translation>дәл терілгендей</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>сол сөздің басқа тұлғасы</translation>
    </message>
    <message>
        <source>passive, causative or another voice of the verb</source>
        <translation>етістіктің ырықсыз, өзгелік немесе басқа етісі</translation>
    </message>
    <message>
        <source>the same word in another spelling or script</source>
        <translation>сол сөздің басқаша немесе басқа жазумен жазылуы</translation>
    </message>
    <message>
        <source>a word that begins so</source>
        <translation>осылай басталатын сөз</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>тағы {count}</translation>
    </message>
    <message>
        <source>Also searched: {words}</source>
        <translation>Бұлар да ізделеді: {words}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped. What was read so far is kept.</source>
        <translation>Тоқтатылды. Оқылғаны сақталды.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Бәрі жаңартылған.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%Ln құжат қосылды</numerusform>
            <numerusform>%Ln құжат қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln өзгерді</numerusform>
            <numerusform>%Ln өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) gone, their texts are kept</source>
        <translation>
            <numerusform>%Ln файл жоғалған, мәтіні сақталды</numerusform>
            <numerusform>%Ln файл жоғалған, мәтіні сақталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln орын ауыстырған</numerusform>
            <numerusform>%Ln орын ауыстырған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there again</source>
        <translation>
            <numerusform>%Ln қайта табылды</numerusform>
            <numerusform>%Ln қайта табылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPalette</name>
    <message>
        <source>Kazakh letters</source>
        <translation>Қазақ әріптері</translation>
    </message>
    <message>
        <source>Type {letter}</source>
        <translation>{letter} әрпін теру</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder of documents</source>
        <translation>Құжаттар қалтасын ашу</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Құжаттарды ашу</translation>
    </message>
    <message>
        <source>Documents ({kinds});;All files (*)</source>
        <translation>Құжаттар ({kinds});;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>“{name}” is no longer saved.</source>
        <translation>«{name}» енді сақталмайды.</translation>
    </message>
    <message>
        <source>Put the file back and open it again, or choose “Look for changed files” and then “Files that are gone”.</source>
        <translation>Файлды орнына қойып, қайта ашыңыз немесе алдымен «Өзгерген файлдарды іздеу», содан кейін «Жоғалған файлдар» пәрменін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>(date in the file's name)</source>
        <translation>(файл атауындағы күн)</translation>
    </message>
    <message>
        <source>(date in the file's own record)</source>
        <translation>(файл қасиеттеріндегі күн)</translation>
    </message>
    <message>
        <source>(date of the file)</source>
        <translation>(файлдың күні)</translation>
    </message>
    <message>
        <source>A</source>
        <comment>answer</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>question</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Бәрін белгілеу</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>%1-бөлік, барлығы %2</translation>
    </message>
    <message>
        <source>↑ Earlier part</source>
        <translation>↑ Алдыңғы бөлік</translation>
    </message>
    <message>
        <source>↓ Later part</source>
        <translation>↓ Келесі бөлік</translation>
    </message>
    <message>
        <source>Reading page</source>
        <translation>Оқу беті</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Құжат мәтіні</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln сөз</numerusform>
            <numerusform>%Ln сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>(date corrected)</source>
        <translation>(түзетілген күн)</translation>
    </message>
    <message>
        <source>Copy a link to this paragraph</source>
        <translation>Осы абзацқа сілтемені көшіру</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count}</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Барлық құжаттан іздеу</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Іздеуді тазарту</translation>
    </message>
    <message>
        <source>Matches in this document</source>
        <translation>Осы құжаттағы сәйкестіктер</translation>
    </message>
    <message>
        <source>Show the whole library again</source>
        <translation>Бүкіл кітапхананы қайта көрсету</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Қалай іздеу керек</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Барлық пәрмендер</translation>
    </message>
    <message>
        <source>Search in {name}</source>
        <translation>{name} ішінен іздеу</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Тек {name} ішінде</translation>
    </message>
    <message>
        <source>Within {query}</source>
        <translation>{query} ішінде</translation>
    </message>
    <message>
        <source>Search everywhere again</source>
        <translation>Қайтадан барлық жерден іздеу</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Matches per 1,000 words</source>
        <translation>1000 сөзге шаққандағы сәйкестіктер</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Барлық айлар</translation>
    </message>
    <message>
        <source>Matches by month</source>
        <translation>Айлар бойынша сәйкестіктер</translation>
    </message>
    <message>
        <source>Still counting</source>
        <translation>Әлі саналуда</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Кесте түрінде көрсету</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>сұрақтар</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>жауаптар</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>басқа жерде</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, for a spreadsheet</source>
        <translation>Белгіленген немесе барлық жолды электрондық кестеге көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Сәйкестіктер</translation>
    </message>
    <message>
        <source>In questions</source>
        <translation>Сұрақтарда</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>Жауаптарда</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Басқа жерде</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>1000 сөзге</translation>
    </message>
    <message>
        <source>Peak: {value} in {months}</source>
        <translation>Ең көбі: {value}, {months}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Matches: {number}</source>
        <translation>Сәйкестіктер: {number}</translation>
    </message>
    <message>
        <source>in questions: {number}</source>
        <translation>сұрақтарда: {number}</translation>
    </message>
    <message>
        <source>in answers: {number}</source>
        <translation>жауаптарда: {number}</translation>
    </message>
    <message>
        <source>Documents: {number}</source>
        <translation>Құжаттар: {number}</translation>
    </message>
    <message>
        <source>Per 1,000 words: {number}</source>
        <translation>1000 сөзге: {number}</translation>
    </message>
    <message>
        <source>{number} per 1,000 words</source>
        <translation>1000 сөзге {number}</translation>
    </message>
    <message>
        <source>Chosen: {months}</source>
        <translation>Таңдалғаны: {months}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your library is empty</source>
        <translation>Кітапханаңыз бос</translation>
    </message>
    <message>
        <source>Add a folder of interviews and news, or drop files and folders anywhere on this window. They are read where they lie and never changed.</source>
        <translation>Сұхбаттар мен жаңалықтар қалтасын қосыңыз немесе файлдар мен қалталарды осы терезенің кез келген жеріне сүйреп әкеліңіз. Олар тұрған жерінде оқылады, ешқашан өзгертілмейді.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Search for it</source>
        <translation>Осы сөзді іздеу</translation>
    </message>
    <message>
        <source>In this library:</source>
        <translation>Осы кітапханада:</translation>
    </message>
    <message>
        <source>About the word {word}</source>
        <translation>{word} сөзі туралы</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>тағы {count}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Файл орнында жоқ.</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause}). See to it that you may open it, and try again.</source>
        <translation>Файлды оқу мүмкін емес ({cause}). Ашуға рұқсатыңыз барын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read in it.</source>
        <translation>Файл бос, оқитын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The file is not text, or its encoding is not known. Save it as UTF-8 text and try again.</source>
        <translation>Бұл мәтін файлы емес немесе кодтауы белгісіз. Оны UTF-8 мәтіні ретінде сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file is damaged, or is no {kind} file in spite of its name. Open it in the program that made it, save it again and try again.</source>
        <translation>Файл бүлінген немесе атауы солай болғанымен, {kind} файлы емес. Оны жасаған бағдарламада ашып, қайта сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file is too large to be read, or unpacks to far too much. Divide it into smaller files.</source>
        <translation>Файл оқуға тым үлкен немесе буылған күйінен тым үлкейіп ашылады. Оны кіші файлдарға бөліңіз.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it in the program that made it, save it without the password and try again.</source>
        <translation>Файл құпиясөзбен жабылған. Оны жасаған бағдарламада ашып, құпиясөзсіз сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The pages are pictures without text, as a scanner makes them. Run text recognition (OCR) over the file and try again.</source>
        <translation>Беттері сканерден шыққандай мәтінсіз сурет. Файлдағы мәтінді таныту (OCR) бағдарламасынан өткізіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Files of the kind “{suffix}” are not read; save it as .txt.</source>
        <translation>«{suffix}» түріндегі файлдар оқылмайды; .txt түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation>Мына жерде файл да, қалта да жоқ: {path}.</translation>
    </message>
    <message>
        <source>The library has no document {name}.</source>
        <translation>Кітапханада {name} құжаты жоқ.</translation>
    </message>
    <message>
        <source>This search is more than the index can take: shorten its patterns, or ask for fewer words at once.</source>
        <translation>Бұл іздеу индекске тым ауыр: үлгілерді қысқартыңыз немесе бір мезгілде азырақ сөз іздеңіз.</translation>
    </message>
    <message>
        <source>Tables are not written to files of the kind “{suffix}”; choose one of these: {known}.</source>
        <translation>Кестелер «{suffix}» түріндегі файлдарға жазылмайды; мыналардың бірін таңдаңыз: {known}.</translation>
    </message>
    <message>
        <source>A file of the kind “{suffix}” takes {most} rows, and this table has more; choose one of these: {others}.</source>
        <translation>«{suffix}» түріндегі файлға сыятын жол саны — {most}, ал бұл кестеде одан көп; мыналардың бірін таңдаңыз: {others}.</translation>
    </message>
    <message>
        <source>The program's own file {name} is missing; install it again.</source>
        <translation>Бағдарламаның өз файлы жоқ: {name}; бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>A helper process was ended by the system, perhaps for want of memory. What was read so far is kept; look for changed files to read the rest.</source>
        <translation>Көмекші процесті жүйе тоқтатты, бәлкім, жад жетпеген шығар. Оқылғаны сақталды; қалғанын оқу үшін өзгерген файлдарды іздеңіз.</translation>
    </message>
    <message>
        <source>Something in the program went wrong; the work was stopped.</source>
        <translation>Бағдарламада ақау болды; жұмыс тоқтатылды.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written ({cause}). Nothing that was saved is lost.</source>
        <translation>{folder} қалтасындағы кітапханаға жазу мүмкін емес ({cause}). Сақталғанның ештеңесі жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Another Oqyrman is changing the library in {folder}. Close it or wait, then try again.</source>
        <translation>{folder} қалтасындағы кітапхананы басқа Oqyrman өзгертіп жатыр. Оны жабыңыз немесе күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer Oqyrman. Update the program to open it.</source>
        <translation>{folder} қалтасындағы кітапхана жаңарақ Oqyrman нұсқасында жасалған. Оны ашу үшін бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The library file {name} in {folder} is damaged ({cause}). Your source files are untouched: move the folder away and add them again.</source>
        <translation>{folder} қалтасындағы кітапхана файлы {name} бүлінген ({cause}). Бастапқы файлдарыңыз сақтаулы: қалтаны басқа жерге көшіріп, файлдарды қайта қосыңыз.</translation>
    </message>
    <message>
        <source>A part of the library in {folder} was damaged ({name}: {cause}). It is made anew from your files: try again.</source>
        <translation>{folder} қалтасындағы кітапхананың бір бөлігі бүлінген еді ({name}: {cause}). Ол файлдарыңыздан қайта жасалады: қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Archives and tables inside an archive are not read. Take it out of the archive and add it by itself.</source>
        <translation>Мұрағат ішіндегі мұрағаттар мен кестелер оқылмайды. Оны мұрағаттан шығарып, бөлек қосыңыз.</translation>
    </message>
    <message>
        <source>This row has nothing in the column of the texts.</source>
        <translation>Бұл жолдың мәтін бағаны бос.</translation>
    </message>
    <message>
        <source>This row is not written as a row of the table should be; the others are read. Mend it and try again.</source>
        <translation>Бұл жол кестеге сай жазылмаған; қалғандары оқылады. Оны түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Which column of the table holds the texts is not clear. Choose the columns of this file.</source>
        <translation>Кестенің қай бағанында мәтін бары анық емес. Осы файлдың бағандарын таңдаңыз.</translation>
    </message>
    <message>
        <source>Changed files are not noticed at once ({cause}); the program looks for them every two minutes.</source>
        <translation>Өзгерген файлдар бірден байқалмайды ({cause}); бағдарлама оларды екі минут сайын іздейді.</translation>
    </message>
    <message>
        <source>The file is no longer there, and the text that was kept of it is lost. Put the file back, or forget the document.</source>
        <translation>Файл орнында жоқ, оның сақталған мәтіні де жоғалған. Файлды орнына қойыңыз немесе құжатты ұмытыңыз.</translation>
    </message>
    <message>
        <source>No highlights were found in {path}. Files of Zotero, KOReader, calibre and Web Annotations (JSON-LD) are read.</source>
        <translation>Мына файлда ерекшелеулер табылмады: {path}. Zotero, KOReader, calibre және Web Annotations (JSON-LD) файлдары оқылады.</translation>
    </message>
    <message>
        <source>The backup cannot be written to {path} ({cause}). What was there is unchanged: choose another place.</source>
        <translation>Көшірмені мына жерге жазу мүмкін емес: {path} ({cause}). Бұрынғысы өзгерген жоқ: басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The library file {name} in {folder} is damaged ({cause}). The newest good backup is from {made}, documents in it: {documents}. To go back to it, run: oqyrman restore --library "{folder}" "{backup}". The damaged file is kept.</source>
        <translation>{folder} қалтасындағы кітапхана файлы {name} бүлінген ({cause}). Соңғы жарамды көшірме жасалған уақыт: {made}, ондағы құжаттар: {documents}. Соған қайту үшін мына пәрменді орындаңыз: oqyrman restore --library "{folder}" "{backup}". Бүлінген файл сақталады.</translation>
    </message>
    <message>
        <source>The library in {folder} is open for reading only ({cause}). Nothing was changed.</source>
        <translation>{folder} қалтасындағы кітапхана тек оқуға ашық ({cause}). Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Look whether that is its name; index makes a new one.</source>
        <translation>{folder} қалтасында кітапхана жоқ. Атауының дұрыстығын тексеріңіз; жаңасын index пәрмені жасайды.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a library, or is damaged ({cause}). Nothing was changed.</source>
        <translation>{path} кітапхана көшірмесі емес немесе бүлінген ({cause}). Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Oqyrman. Nothing was changed: update the program to restore it.</source>
        <translation>{path} жаңарақ Oqyrman нұсқасында жасалған. Ештеңе өзгерген жоқ: қалпына келтіру үшін бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>“{part}” is nothing that can be filled in. Choose among the fields that are listed, in braces.</source>
        <translation>«{part}» деген өріс жоқ. Тізімдегі өрістердің бірін жақшамен жазыңыз.</translation>
    </message>
    <message>
        <source>Nobody named “{name}” speaks in this document; these do: {known}. Leave the name out for an answerer who is not named.</source>
        <translation>Бұл құжатта «{name}» деген сөйлеуші жоқ; барлары: {known}. Жауап берушінің аты аталмаса, есімді жазбаңыз.</translation>
    </message>
    <message>
        <source>The encoding of {path} cannot be chosen: files of this kind settle it themselves.</source>
        <translation>{path} файлының кодтауын таңдауға болмайды: мұндай файлдарда ол файлдың өзінде көрсетілген.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({cause}). What was there is unchanged: close the file where it is open, or choose another place.</source>
        <translation>{path} файлын жазу мүмкін емес ({cause}). Бұрынғысы өзгерген жоқ: файл басқа жерде ашық болса, оны жабыңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}” here; choose one of these: {known}.</source>
        <translation>Мұнда «{name}» кодтауы жоқ; мыналардың бірін таңдаңыз: {known}.</translation>
    </message>
    <message>
        <source>The file {path} is no key of hidden names, and is left as it is. Choose another place for the key.</source>
        <translation>{path} файлы жасырылған есімдердің кілті емес, ол өзгертілген жоқ. Кілтке басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {path} is a library or a backup, and is left as it is. Choose another place.</source>
        <translation>{path} файлы — кітапхана немесе сақтық көшірме, ол өзгеріссіз қалды. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The key of hidden names cannot be the file of the quotes, {path}. Keep it in a file of its own.</source>
        <translation>Жасырылған есімдердің кілті дәйексөздер файлының өзінде ({path}) тұра алмайды. Оны бөлек файлға сақтаңыз.</translation>
    </message>
    <message>
        <source>The file {path} is a text of the library, and is left as it is. Choose another place.</source>
        <translation>{path} файлы — кітапхананың мәтіні, ол өзгеріссіз қалды. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>A tag has at most {most} characters; this one has {count}.</source>
        <translation>Белгінің ұзындығы {most} таңбадан аспайды; мұнда {count} таңба бар.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation>{year} ж. {month}</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} ж.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The language changes as soon as the work is done and open forms are closed.</source>
        <translation>Жұмыс аяқталып, толтырылып жатқан терезелер жабылған соң тіл ауысады.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Кестені таңдау</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>{name} бағандары</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Every row becomes a document. Say which column holds the text; the others may stay as they are.</source>
        <translation>Әр жол жеке құжат болады. Мәтін қай бағанда екенін көрсетіңіз; қалғандарын сол күйі қалдыруға болады.</translation>
    </message>
    <message>
        <source>For all tables in the folder {name}</source>
        <translation>{name} қалтасындағы барлық кестеге</translation>
    </message>
    <message>
        <source>ID of the row</source>
        <translation>Жолдың белгісі (ID)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбайды</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Кестені оқу</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Кестелер ({kinds})</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Кестенің алғашқы жолдары</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>{name} бағанында не бар</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message numerus="yes">
        <source>%n document(s) forgotten</source>
        <translation>
            <numerusform>%Ln құжат ұмытылды</numerusform>
            <numerusform>%Ln құжат ұмытылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of the library</source>
        <translation>
            <numerusform>Кітапханадан %Ln құжат алынды</numerusform>
            <numerusform>Кітапханадан %Ln құжат алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation>Құжаттар қалтасын қосу</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file is no longer there; you read the kept text. It was at {path}</source>
        <translation>Файл орнында жоқ, сақталған мәтінді оқып отырсыз. Бұрынғы орны: {path}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n file(s) gone</source>
        <translation>
            <numerusform>%Ln файл жоғалған</numerusform>
            <numerusform>%Ln файл жоғалған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds left out:</source>
        <translation>
            <numerusform>Басқа түрдегі %Ln файл алынбады:</numerusform>
            <numerusform>Басқа түрдегі %Ln файл алынбады:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%Ln ашылмады</numerusform>
            <numerusform>%Ln ашылмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them live on a kept text, which will be lost.</source>
        <translation>
            <numerusform>Олардың %Ln құжатының сақталған мәтіні ғана қалған, ол жойылады.</numerusform>
            <numerusform>Олардың %Ln құжатының сақталған мәтіні ғана қалған, ол жойылады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Қалта қосу…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Барлық қалталар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Қалта немесе файл</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Осыларды алмау</translation>
    </message>
    <message>
        <source>Left out of all folders, a pattern on each line:</source>
        <translation>Барлық қалтадан алынбайтындар, әр жолда бір үлгі:</translation>
    </message>
    <message>
        <source>Left out of {folder}, a pattern on each line:</source>
        <translation>{folder} қалтасынан алынбайтындар, әр жолда бір үлгі:</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Өзгерістерді қазір іздеу</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ашылмағаны</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Мәтін көздері</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of the library? The files stay where they are. Saved searches and the places where you stopped reading are kept: added again, all is as before.</source>
        <translation>
            <numerusform>Кітапханадан %Ln құжат алынсын ба? Файлдар орнында қалады. Сақталған іздеулер мен оқуды тоқтатқан жерлеріңіз сақталады: қайта қосқанда бәрі бұрынғыдай болады.</numerusform>
            <numerusform>Кітапханадан %Ln құжат алынсын ба? Файлдар орнында қалады. Сақталған іздеулер мен оқуды тоқтатқан жерлеріңіз сақталады: қайта қосқанда бәрі бұрынғыдай болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Кітапханадан алу…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Не болды және не істеу керек</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>өзгерісі бақылауда</translation>
    </message>
    <message>
        <source>looked through by hand</source>
        <translation>қолмен тексеріледі</translation>
    </message>
    <message>
        <source>not reachable now; its texts are kept</source>
        <translation>қазір қолжетімсіз; мәтіндері сақталған</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>кеңейтімі жоқ</translation>
    </message>
</context>
<context>
    <name>Vanished</name>
    <message>
        <source>Files that are gone</source>
        <translation>Жоғалған файлдар</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Ұмыту</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n document(s) for good? The kept text cannot be made again.</source>
        <translation>
            <numerusform>%Ln құжат біржола ұмытылсын ба? Сақталған мәтінді қайта жасау мүмкін емес.</numerusform>
            <numerusform>%Ln құжат біржола ұмытылсын ба? Сақталған мәтінді қайта жасау мүмкін емес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Ұмыту…</translation>
    </message>
    <message>
        <source>Takes the chosen documents, or without a choice all, out for good</source>
        <translation>Таңдалған құжаттарды, таңдалмаса — бәрін біржола алып тастайды</translation>
    </message>
    <message>
        <source>These files are no longer in their folders. Their texts are kept: they can be searched and read. Put a file back, or anywhere into your folders, and it is the same document again.</source>
        <translation>Бұл файлдар қалталарында жоқ. Мәтіндері сақталған: оларды іздеуге де, оқуға да болады. Файлды орнына немесе кез келген қалтаңызға қойсаңыз, ол қайтадан сол құжат болады.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Where the file was</source>
        <translation>Файл қайда болған</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>%n document(s) in it</source>
        <translation>
            <numerusform>ішінде %Ln құжат бар</numerusform>
            <numerusform>ішінде %Ln құжат бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window has this library open. Here you can search and read; nothing is changed, and reading positions are not kept.</source>
        <translation>Бұл кітапхана басқа терезеде ашық. Мұнда іздеуге және оқуға болады; ештеңе өзгертілмейді, оқыған жеріңіз сақталмайды.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Кітапхананың көшірмесін жасау</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n document(s)</source>
        <translation>
            <numerusform>%Ln құжаттың көшірмесі жасалды</numerusform>
            <numerusform>%Ln құжаттың көшірмесі жасалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Көшірмелер (*.sqlite)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Көшірмелер (*.sqlite);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore it? What the library holds now is kept as another backup. The window is closed and opened again.</source>
        <translation>Қалпына келтірілсін бе? Кітапхананың қазіргі мазмұны тағы бір көшірме болып сақталады. Терезе жабылып, қайта ашылады.</translation>
    </message>
    <message>
        <source>Restore the backup?</source>
        <translation>Көшірмеден қалпына келтірілсін бе?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>The folder of this library cannot be written ({cause}). Here you can search and read; nothing is changed, and reading positions are not kept.</source>
        <translation>Бұл кітапхананың қалтасына жазу мүмкін емес ({cause}). Мұнда іздеуге және оқуға болады; ештеңе өзгертілмейді, оқыған жеріңіз сақталмайды.</translation>
    </message>
    <message>
        <source>The library file is damaged ({cause}). The newest good backup is from {made}, {held}. The damaged file is kept beside it.</source>
        <translation>Кітапхана файлы бүлінген ({cause}). Соңғы жарамды көшірме жасалған уақыт: {made}, {held}. Бүлінген файл қасында сақталады.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жер атаулары</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кім сөйлейді</translation>
    </message>
    <message>
        <source>No questions, names or figures were found in this text.</source>
        <translation>Бұл мәтіннен сұрақ, есім не сан табылмады.</translation>
    </message>
    <message>
        <source>The questions, people, places, figures and notes of a document stand here once it is open.</source>
        <translation>Құжат ашылғанда, оның сұрақтары, ондағы адамдар, жер атаулары, сандар мен жазбалар осында көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Corrected; the file itself stays as it is.</source>
        <translation>Түзетілді; файлдың өзі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Read in another encoding; the file itself stays as it is.</source>
        <translation>Басқа кодтаумен оқылды; файлдың өзі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Shown as it was saved; you will not be asked again.</source>
        <translation>Сақталған күйінде көрсетілді; бұл енді сұралмайды.</translation>
    </message>
    <message>
        <source>Shown repaired; the file itself stays as it is.</source>
        <translation>Түзетіліп көрсетілді; файлдың өзі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The rule holds for all documents of {folder}, now and later.</source>
        <translation>Ереже {folder} қалтасындағы барлық құжатқа қазір де, кейін де қолданылады.</translation>
    </message>
    <message>
        <source>The rule of {folder} holds no longer.</source>
        <translation>{folder} қалтасының ережесі енді қолданылмайды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Your change will be made when indexing has ended</source>
        <translation>Өзгерісіңіз индекстеу аяқталған соң енгізіледі</translation>
    </message>
</context>
<context>
    <name>CorrectionEditor</name>
    <message>
        <source>All as in the file</source>
        <translation>Бәрі файлдағыдай</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Файлдағыдай</translation>
    </message>
    <message>
        <source>Correct title, date, source</source>
        <translation>Тақырыпты, күнді, дереккөзді түзету</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>For which documents the source is meant</source>
        <translation>Дереккөз қай құжаттарға қатысты</translation>
    </message>
    <message>
        <source>In the file: {words}</source>
        <translation>Файлда: {words}</translation>
    </message>
    <message>
        <source>Rules of folders…</source>
        <translation>Қалта ережелері…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>The file says nothing.</source>
        <translation>Файлда көрсетілмеген.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Write the date like this: 2025-10-29.</source>
        <translation>Күнді былай жазыңыз: 2025-10-29.</translation>
    </message>
    <message>
        <source>for all documents of “{folder}”</source>
        <translation>«{folder}» қалтасындағы барлық құжатқа</translation>
    </message>
    <message>
        <source>for all documents of “{folder}” that name no source</source>
        <translation>«{folder}» қалтасындағы дереккөзі жоқ барлық құжатқа</translation>
    </message>
    <message>
        <source>for this document</source>
        <translation>осы құжатқа</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Kazakh, Windows</source>
        <translation>қазақша, Windows</translation>
    </message>
    <message>
        <source>Kazakh, older Windows</source>
        <translation>қазақша, ескі Windows</translation>
    </message>
    <message>
        <source>Russian, DOS</source>
        <translation>орысша, DOS</translation>
    </message>
    <message>
        <source>Russian, ISO</source>
        <translation>орысша, ISO</translation>
    </message>
    <message>
        <source>Russian, Mac</source>
        <translation>орысша, Mac</translation>
    </message>
    <message>
        <source>Russian, Unix</source>
        <translation>орысша, Unix</translation>
    </message>
    <message>
        <source>Russian, Windows</source>
        <translation>орысша, Windows</translation>
    </message>
    <message>
        <source>Western, Windows</source>
        <translation>батыстық, Windows</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>барлық тіл</translation>
    </message>
    <message>
        <source>all languages, high byte first</source>
        <translation>барлық тіл, үлкен байт бұрын</translation>
    </message>
    <message>
        <source>all languages, low byte first</source>
        <translation>барлық тіл, кіші байт бұрын</translation>
    </message>
</context>
<context>
    <name>EncodingChooser</name>
    <message>
        <source>Encodings</source>
        <translation>Кодтаулар</translation>
    </message>
    <message>
        <source>Find it out again</source>
        <translation>Қайта анықтау</translation>
    </message>
    <message>
        <source>In which encoding is {name} to be read? The file itself is not changed.</source>
        <translation>{name} файлы қай кодтаумен оқылсын? Файлдың өзі өзгертілмейді.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Осылай оқу</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Мәтін кодтауы</translation>
    </message>
    <message>
        <source>The first lines in this encoding</source>
        <translation>Алғашқы жолдар осы кодтаумен</translation>
    </message>
    <message>
        <source>{name} (chosen)</source>
        <translation>{name} (таңдалған)</translation>
    </message>
    <message>
        <source>{name} (found)</source>
        <translation>{name} (анықталған)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All hits</source>
        <translation>Барлық табылған жер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Осы құжаттан табу</translation>
    </message>
    <message>
        <source>Found in this document</source>
        <translation>Осы құжаттан табылғаны</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>Барлық табылған жерді көрсету</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Келесі табылған жер</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Алдыңғы табылған жер</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count}</translation>
    </message>
    <message>
        <source>This document does not have it in any form. The box at the top searches all documents.</source>
        <translation>Бұл құжатта ол ешбір тұлғада кездеспейді. Жоғарыдағы іздеу жолы барлық құжаттан іздейді.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Correct title, date, source or speakers</source>
        <translation>Тақырыпты, күнді, дереккөзді немесе сөйлеушілерді түзету</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Түзетілген…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>Show it repaired</source>
        <translation>Түзетіп көрсету</translation>
    </message>
    <message>
        <source>The encoding of the file; click to choose another</source>
        <translation>Файл кодтауы; басқасын таңдау үшін басыңыз</translation>
    </message>
    <message>
        <source>This text seems to have been saved in a wrong encoding. The file itself stays as it is.</source>
        <translation>Бұл мәтін қате кодтаумен сақталған сияқты. Файлдың өзі сол күйі қалады.</translation>
    </message>
    <message numerus="yes">
        <source>also at %n other place(s)</source>
        <translation>
            <numerusform>тағы %Ln жерде бар</numerusform>
            <numerusform>тағы %Ln жерде бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Белгілер: {tags}</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Белгілер…</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Басып шығаруды алдын ала қарау</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-бет (*.html)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Write this document into a file</source>
        <translation>Құжатты файлға жазу</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Файлға жазылды: {path}</translation>
    </message>
</context>
<context>
    <name>ParagraphBar</name>
    <message>
        <source>Go to paragraph</source>
        <translation>Абзацқа өту</translation>
    </message>
    <message>
        <source>of {last}</source>
        <translation>/ {last}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Телнұсқалар</translation>
    </message>
    <message>
        <source>Where the same text lies</source>
        <translation>Сол мәтін тұрған жерлер</translation>
    </message>
    <message>
        <source>No text lies at more than one place. One that does is shown once, and here are all its places.</source>
        <translation>Бірнеше жерде жатқан мәтін жоқ. Ондай мәтін бір-ақ рет көрсетіледі, ал барлық орны осында тізіледі.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Link to paragraph {number} copied</source>
        <translation>{number}-абзацқа сілтеме көшірілді</translation>
    </message>
    <message>
        <source>No document of this library has the text of this link.</source>
        <translation>Бұл кітапханада сілтемедегі мәтін жоқ.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Бұл құжат енді кітапханада жоқ.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
</context>
<context>
    <name>ReadingStyle</name>
    <message>
        <source>Airy</source>
        <translation>Кең</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Тығыз</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Ірі</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>No folder has a rule. Open a document of it and choose “Correct title, date, source…” to set one.</source>
        <translation>Ешбір қалтаның ережесі жоқ. Ереже қою үшін қалтадағы құжатты ашып, «Тақырыпты, күнді, дереккөзді түзету…» пәрменін таңдаңыз.</translation>
    </message>
    <message>
        <source>Rules of folders</source>
        <translation>Қалта ережелері</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ережені алып тастау</translation>
    </message>
    <message>
        <source>{folder}: the source of all documents is {source}</source>
        <translation>{folder}: барлық құжаттың дереккөзі — {source}</translation>
    </message>
    <message>
        <source>{folder}: the source of documents that name none is {source}</source>
        <translation>{folder}: дереккөзі көрсетілмеген құжаттарға — {source}</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Converted by Oqyrman from Cyrillic to Arabic letters</source>
        <translation>Oqyrman бағдарламасы кирилл әрпінен төте жазуға түрлендірген</translation>
    </message>
    <message>
        <source>Converted by Oqyrman from Cyrillic to Latin letters (2021)</source>
        <translation>Oqyrman бағдарламасы кирилл әрпінен латын әрпіне түрлендірген (2021)</translation>
    </message>
    <message>
        <source>Converted by Oqyrman from Cyrillic to Latin letters (web)</source>
        <translation>Oqyrman бағдарламасы кирилл әрпінен латын әрпіне түрлендірген (веб)</translation>
    </message>
</context>
<context>
    <name>TalkBars</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln сөз</numerusform>
            <numerusform>%Ln сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Басқа репликалар</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Жауап беруші</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Сұрақ қоюшы</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>Between paragraphs</source>
        <translation>Абзац арасы</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Жолдағы әріп саны</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Жол биіктігі</translation>
    </message>
    <message>
        <source>Sans serif ({name})</source>
        <translation>Кертпесіз ({name})</translation>
    </message>
    <message>
        <source>Serif ({name})</source>
        <translation>Кертпелі ({name})</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Мәтін мен бет</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>This font lacks some Kazakh letters; another font lends them.</source>
        <translation>Бұл қаріпте кейбір қазақ әрпі жоқ; олар басқа қаріптен алынады.</translation>
    </message>
    <message>
        <source>{number} pt</source>
        <translation>{number} пт</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Done.</source>
        <translation>Дайын.</translation>
    </message>
    <message>
        <source>More than one speaks in it, and all are named: {names}.</source>
        <translation>Бұл үзіндіде бірнеше адам сөйлейді, бәрі аталған: {names}.</translation>
    </message>
    <message>
        <source>No change of marks is there to be done again.</source>
        <translation>Қайталайтын өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>No change of marks is there to be undone.</source>
        <translation>Қайтаратын өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>No mark stands here.</source>
        <translation>Бұл жерде ерекшелеу жоқ.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Select a passage, or go to a match, to highlight it.</source>
        <translation>Ерекшелеу үшін үзіндіні белгілеңіз немесе сәйкестікке өтіңіз.</translation>
    </message>
    <message>
        <source>Select the passage that is to be copied.</source>
        <translation>Көшірілетін үзіндіні белгілеңіз.</translation>
    </message>
    <message>
        <source>Select the passage that the note is about.</source>
        <translation>Жазба қатысты үзіндіні белгілеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>The text was changed, and %n mark(s) lost their place; see Notes.</source>
        <translation>
            <numerusform>Мәтін өзгерген, %Ln ерекшелеудің орны жоғалды; «Жазбалар» бөлімін қараңыз.</numerusform>
            <numerusform>Мәтін өзгерген, %Ln ерекшелеудің орны жоғалды; «Жазбалар» бөлімін қараңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>What was written is not kept.</source>
        <translation>Жазылған мәтін сақталмады.</translation>
    </message>
    <message>
        <source>Copied with its source: “{quote}”</source>
        <translation>Дереккөзімен көшірілді: «{quote}»</translation>
    </message>
    <message>
        <source>Highlighted ({colour}): “{quote}”</source>
        <translation>Ерекшеленді ({colour}): «{quote}»</translation>
    </message>
    <message>
        <source>Mark removed: “{quote}”</source>
        <translation>Ерекшелеу алып тасталды: «{quote}»</translation>
    </message>
    <message>
        <source>Note kept: “{quote}”</source>
        <translation>Жазба сақталды: «{quote}»</translation>
    </message>
    <message>
        <source>The text was changed there, and the place of this mark was lost: “{quote}”</source>
        <translation>Мәтіннің бұл жері өзгерген, ерекшелеудің орны жоғалды: «{quote}»</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Closing the window keeps the note, too</source>
        <translation>Терезе жабылғанда да жазба сақталады</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Белгілер, үтір арқылы</translation>
    </message>
    <message>
        <source>What you think of it; Markdown is kept as it is</source>
        <translation>Ойыңызды жазыңыз; Markdown сол күйі сақталады</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes and highlights</source>
        <translation>Жазбалар мен ерекшелеулер</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>көк</translation>
    </message>
    <message>
        <source>green</source>
        <translation>жасыл</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>қызғылт</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>орны жоғалған</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>сары</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>бетбелгі</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>ерекшелеу</translation>
    </message>
    <message>
        <source>note</source>
        <translation>жазба</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>белгі</translation>
    </message>
    <message>
        <source>Select a passage to highlight it ({highlight}) or to write a note ({note}); it is listed here.</source>
        <translation>Үзіндіні белгілеп, оны ерекшелеңіз ({highlight}) немесе жазба жазыңыз ({note}): тізімі осында шығады.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Fewer</source>
        <translation>Азырақ</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>тағы {count}…</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>%n backup(s) are kept.</source>
        <translation>
            <numerusform>Барлығы %n көшірме сақтаулы.</numerusform>
            <numerusform>Барлығы %n көшірме сақтаулы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) with keys of yours</source>
        <translation>
            <numerusform>%n пәрменнің пернелері өзгертілген</numerusform>
            <numerusform>%n пәрменнің пернелері өзгертілген</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Notice at once what changes in the folders</source>
        <translation>Қалталардағы өзгерісті бірден байқау</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Баптаулар бөлімдері</translation>
    </message>
    <message>
        <source>Place of the library</source>
        <translation>Кітапхананың орны</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Мәтін көздері</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Мәтін мен бет</translation>
    </message>
    <message>
        <source>The newest is from {day}, {time}.</source>
        <translation>Ең соңғысы: {day}, {time}.</translation>
    </message>
    <message>
        <source>The open page shows every change at once.</source>
        <translation>Әр өзгеріс ашық тұрған беттен бірден көрінеді.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>There is none yet. One is made every day by itself.</source>
        <translation>Әзірге жоқ. Күн сайын өздігінен жасалады.</translation>
    </message>
    <message>
        <source>Your texts stay where they are. Here lie the index, your marks and the backups.</source>
        <translation>Мәтіндеріңіз өз орнында қалады. Мұнда индекс, ерекшелеулеріңіз және сақтық көшірмелер жатады.</translation>
    </message>
    <message>
        <source>Copying with source</source>
        <translation>Дереккөзімен көшіру</translation>
    </message>
    <message>
        <source>Menus do not fade, and nothing blinks or runs by itself.</source>
        <translation>Мәзірлер баяу ашылмайды, ештеңе өздігінен жыпылықтамайды және жылжымайды.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Қозғалыс</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Click a form under the search box to leave it out or take it back, or a question on the right to go to it.</source>
        <translation>Іздеу жолының астындағы сөз тұлғасын бассаңыз, ол іздеуден шығады не қайта қосылады. Оң жақтағы сұрақты бассаңыз, соған өтесіз.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Select a passage and choose “Copy with source”: who says it and where goes with it.</source>
        <translation>Үзіндіні белгілеп, «Дереккөзімен көшіру» пәрменін таңдаңыз: кім, қайда айтқаны бірге көшеді.</translation>
    </message>
    <message>
        <source>Select a passage and press {keys}: it is copied with who says it, where and when.</source>
        <translation>Үзіндіні белгілеп, {keys} басыңыз: кім, қайда, қашан айтқаны бірге көшеді.</translation>
    </message>
    <message>
        <source>The first steps are shown as soon as there are texts.</source>
        <translation>Алғашқы қадамдар мәтін қосылған соң көрсетіледі.</translation>
    </message>
    <message>
        <source>Type a word, for example минерал: all its forms are found.</source>
        <translation>Бір сөз жазыңыз, мысалы: минерал. Оның барлық тұлғасы табылады.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New keys</source>
        <translation>Жаңа пернелер</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>No command is called so. Try another word for it.</source>
        <translation>Мұндай пәрмен жоқ. Басқа сөзбен іздеп көріңіз.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Не істегіңіз келетінін жазыңыз</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>қазір мүмкін емес</translation>
    </message>
    <message>
        <source>on</source>
        <translation>қосулы</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Command</source>
        <translation>Пәрмен</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Пәрменді не пернелерді табу</translation>
    </message>
    <message>
        <source>Keep the other keys of this command, too</source>
        <translation>Осы пәрменнің басқа пернелері де қалсын</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>«{command}» пернелері</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Сонда қалсын</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Мұндай пәрмен жоқ.</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Пернесіз</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Жаңа пернелерді басыңыз</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Бастапқысы</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Бәрін бастапқы қалпына</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Осы пәрменге беру</translation>
    </message>
    <message>
        <source>These keys write or edit text. Take others, with Ctrl or Alt.</source>
        <translation>Бұл пернелермен мәтін жазылады не өңделеді. Ctrl не Alt қосылған басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>{keys} is the shortcut of “{command}”.</source>
        <translation>{keys} — «{command}» пәрменінің пернелері.</translation>
    </message>
</context>
<context>
    <name>AllMarks</name>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>%n ерекшелеу алып тасталды</numerusform>
            <numerusform>%n ерекшелеу алып тасталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) tagged: {tag}</source>
        <translation>
            <numerusform>%n ерекшелеуге белгі қойылды: {tag}</numerusform>
            <numerusform>%n ерекшелеуге белгі қойылды: {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) written</source>
        <translation>
            <numerusform>%n ерекшелеу жазылды</numerusform>
            <numerusform>%n ерекшелеу жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрі</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Басқа белгі</translation>
    </message>
    <message>
        <source>Any form of a word in quotes, notes and tags (in notes only: {example})</source>
        <translation>Дәйексөз, жазба, белгідегі сөздің кез келген тұлғасы (тек жазбада: {example})</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Кез келген дереккөз</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Кез келген белгі</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>Кітапханадағы ретімен</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Бетбелгілер</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Түсі бойынша</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Құжат бойынша</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Соңғы өзгергені</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Export highlights, notes and bookmarks</source>
        <translation>Ерекшелеулерді, жазбаларды және бетбелгілерді файлға жазу</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Файлға жазу…</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Ерекшелеулер</translation>
    </message>
    <message>
        <source>Highlights, notes and bookmarks</source>
        <translation>Ерекшелеулер, жазбалар, бетбелгілер</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Файлдан алу…</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Осы жер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Барлығы: {count}</translation>
    </message>
    <message>
        <source>Marks: {count} of {total}</source>
        <translation>Көрсетілгені: {count} / {total}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңасы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Жазба…</translation>
    </message>
    <message>
        <source>Nothing like “{quote}” stands in the document any more.</source>
        <translation>Құжатта енді «{quote}» сияқты ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Open document only</source>
        <translation>Тек ашық құжат</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Орны жоғалған</translation>
    </message>
    <message>
        <source>Places that it may mean</source>
        <translation>Болуы мүмкін орындар</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Белгі</translation>
    </message>
    <message numerus="yes">
        <source>Tag taken away from %n mark(s): {tag}</source>
        <translation>
            <numerusform>%n ерекшелеуден белгі алынды: {tag}</numerusform>
            <numerusform>%n ерекшелеуден белгі алынды: {tag}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Tags alone</source>
        <translation>Тек белгілер</translation>
    </message>
    <message>
        <source>The document of “{quote}” is not in the library; the mark waits for it.</source>
        <translation>«{quote}» құжаты кітапханада жоқ; ерекшелеу оны күтіп тұр.</translation>
    </message>
    <message>
        <source>The mark has its new place.</source>
        <translation>Ерекшелеу жаңа орнына қойылды.</translation>
    </message>
    <message>
        <source>The text was changed, and the place of “{quote}” was lost. It may be one of these:</source>
        <translation>Мәтін өзгеріп, «{quote}» орны жоғалды. Мыналардың бірі болуы мүмкін:</translation>
    </message>
    <message>
        <source>There are no marks yet. Select a passage on the page and highlight it, or write a note.</source>
        <translation>Әзірге ештеңе ерекшеленбеген. Беттен үзінді белгілеп, оны ерекшелеңіз немесе жазба жазыңыз.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Words in quotes, notes and tags</source>
        <translation>Дәйексөз, жазба, белгідегі сөздер</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n mark(s)…</source>
        <translation>
            <numerusform>%n ерекшелеу өзгертіліп жатыр…</numerusform>
            <numerusform>%n ерекшелеу өзгертіліп жатыр…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Bookmark put at “{quote}”</source>
        <translation>Бетбелгі қойылды: «{quote}»</translation>
    </message>
    <message>
        <source>Bookmark taken away from “{quote}”</source>
        <translation>Бетбелгі алынды: «{quote}»</translation>
    </message>
    <message>
        <source>Open a document to put a bookmark into it.</source>
        <translation>Бетбелгі қою үшін құжатты ашыңыз.</translation>
    </message>
</context>
<context>
    <name>ImportMarks</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Import highlights and notes</source>
        <translation>Ерекшелеулер мен жазбаларды файлдан алу</translation>
    </message>
    <message>
        <source>Libraries and backups (*.sqlite);;All files (*)</source>
        <translation>Кітапханалар мен сақтық көшірмелер (*.sqlite);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Looking for the place of mark {done} of {total}…</source>
        <translation>Орындары ізделуде: {done} / {total}…</translation>
    </message>
    <message>
        <source>Looking for the place of mark {done}…</source>
        <translation>Орны ізделуде: {done}…</translation>
    </message>
    <message>
        <source>Marks of another library: its {file}, or a backup</source>
        <translation>Басқа кітапхананың ерекшелеулері: оның {file} файлы не сақтық көшірмесі</translation>
    </message>
    <message>
        <source>Marks of {name}</source>
        <translation>{name}: ерекшелеулер</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Құжаты жоқ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Үзінді</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Орны жоғалған</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stopped; what was read so far is kept.</source>
        <translation>Тоқтатылды; осыған дейін оқылғаны сақталды.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>Тізімде алғашқы {count} ғана.</translation>
    </message>
    <message>
        <source>There are no marks in it.</source>
        <translation>Мұнда ерекшелеу жоқ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Waits for its document</source>
        <translation>Құжатын күтіп тұр</translation>
    </message>
    <message>
        <source>Web Annotations, Zotero, KOReader, calibre (*.jsonld *.json *.html *.htm *.md *.lua *.calibre_annotation_collection);;All files (*)</source>
        <translation>Web Annotations, Zotero, KOReader, calibre (*.jsonld *.json *.html *.htm *.md *.lua *.calibre_annotation_collection);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>known already: {count}</source>
        <translation>бұрыннан бар: {count}</translation>
    </message>
    <message>
        <source>place lost: {count}</source>
        <translation>орны жоғалған: {count}</translation>
    </message>
    <message>
        <source>taken in: {count}</source>
        <translation>алынды: {count}</translation>
    </message>
    <message>
        <source>waiting for their document: {count}</source>
        <translation>құжатын күтіп тұр: {count}</translation>
    </message>
    <message>
        <source>without a document: {count}</source>
        <translation>құжаты жоқ: {count}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Attributed to</source>
        <translation>Кімге телінген</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Өзгеше</translation>
    </message>
    <message>
        <source>Drafts (*.md *.markdown *.txt *.docx *.odt *.rtf *.html);;All files (*)</source>
        <translation>Мақала нұсқалары (*.md *.markdown *.txt *.docx *.odt *.rtf *.html);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Дереккөзде</translation>
    </message>
    <message>
        <source>Markdown (*.md);;CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;JSON (*.json)</source>
        <translation>Markdown (*.md);;CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Табылмады</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Мақала нұсқасын ашу</translation>
    </message>
    <message>
        <source>Open a draft…</source>
        <translation>Мақала нұсқасын ашу…</translation>
    </message>
    <message>
        <source>Paste a quotation, or a text with quoted passages, and press {keys}</source>
        <translation>Дәйексөзді не дәйексөздері бар мәтінді қойып, {keys} басыңыз</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Тексеру барысы</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Quotations: {count}</source>
        <translation>Дәйексөз: {count}</translation>
    </message>
    <message>
        <source>Quotes and verdicts</source>
        <translation>Дәйексөздер мен қорытындылар</translation>
    </message>
    <message>
        <source>Said by someone else</source>
        <translation>Басқа кісі айтқан</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Қорытындыларды сақтау</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stopped; what was verified so far is listed.</source>
        <translation>Тоқтатылды; осыған дейін тексерілгендер тізімде тұр.</translation>
    </message>
    <message>
        <source>Struck out: only in the quotation. Underlined: in the source. Enter opens the place.</source>
        <translation>Сызылғаны — тек дәйексөзде, асты сызылғаны — дереккөзде. Enter сол орынды ашады.</translation>
    </message>
    <message>
        <source>Text with quotations</source>
        <translation>Дәйексөздері бар мәтін</translation>
    </message>
    <message>
        <source>The text names {names}.</source>
        <translation>Мәтінде аталған кісі: {names}.</translation>
    </message>
    <message>
        <source>The whole text is one quotation</source>
        <translation>Мәтін тұтасымен бір дәйексөз</translation>
    </message>
    <message>
        <source>There is nothing in it that could be verified.</source>
        <translation>Мұнда тексеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Сөзбе-сөз</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Verified quotations</source>
        <translation>Тексерілген дәйексөздер</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Verify quotations</source>
        <translation>Дәйексөздерді тексеру</translation>
    </message>
    <message>
        <source>Verifying: {done} of {total} quotations</source>
        <translation>Тексерілуде: {done} / {total} дәйексөз</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Мына файлға жазылды: {path}</translation>
    </message>
    <message>
        <source>“{quoted}” is “{source}” there</source>
        <translation>дереккөзде «{quoted}» орнында «{source}» тұр</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Файлға жазу…</translation>
    </message>
    <message>
        <source>Here every quotation will have its verdict: verbatim, differs (with what is different), said by someone else, or not found; with who says it and where. Paste your article or one quotation above, or open a draft.</source>
        <translation>Әр дәйексөздің қорытындысы осында шығады: сөзбе-сөз, өзгеше (айырмасы көрсетіледі), басқа кісі айтқан немесе табылмады; кім айтқаны және қай жерде тұрғаны да жазылады. Жоғарыға мақалаңызды не бір дәйексөзді қойыңыз немесе мақала нұсқасын ашыңыз.</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Braces hold a field; what stands in square brackets is left out where a field in it is empty.</source>
        <translation>Өріс атауы ирек жақшаға алынады; тік жақшадағы бөлік ішіндегі өрісі бос болса түсіп қалады.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Осы жерде</translation>
    </message>
    <message>
        <source>How quotes are copied</source>
        <translation>Дәйексөз қалай көшіріледі</translation>
    </message>
    <message>
        <source>More than one speaks in this passage, so the copy names all of them.</source>
        <translation>Бұл үзіндіде бірнеше адам сөйлейді, сондықтан көшірмеде бәрі аталады.</translation>
    </message>
    <message>
        <source>Open a document to see what is copied.</source>
        <translation>Не көшірілетінін көру үшін құжат ашыңыз.</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Өз үлгім</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Until then quotes are copied as before.</source>
        <translation>Түзетілгенше дәйексөздер бұрынғыша көшіріледі.</translation>
    </message>
    <message>
        <source>Usual template</source>
        <translation>Әдепкі үлгі</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>жарияланған күні</translation>
    </message>
    <message>
        <source>hash to check the words again</source>
        <translation>сөздерді қайта тексеретін хеш</translation>
    </message>
    <message>
        <source>link back to the passage</source>
        <translation>үзіндіге қайтаратын сілтеме</translation>
    </message>
    <message>
        <source>numbers of the paragraphs</source>
        <translation>абзац нөмірлері</translation>
    </message>
    <message>
        <source>place of the file</source>
        <translation>файлдың орны</translation>
    </message>
    <message>
        <source>press source</source>
        <translation>басылым</translation>
    </message>
    <message>
        <source>the passage in quotation marks</source>
        <translation>тырнақшадағы үзінді</translation>
    </message>
    <message>
        <source>title of the text</source>
        <translation>мәтіннің тақырыбы</translation>
    </message>
    <message>
        <source>what that person is</source>
        <translation>сөйлеушінің лауазымы</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>кім айтқаны</translation>
    </message>
    <message>
        <source>who wrote the text</source>
        <translation>мәтіннің авторы</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Басқа есім</translation>
    </message>
    <message>
        <source>CSL-JSON for Zotero</source>
        <translation>Zotero үшін CSL-JSON</translation>
    </message>
    <message>
        <source>Every form of the ticked names is replaced in quotes, titles, speakers and comments. Not replaced: other names, nicknames, offices, places, outlets, your heading, and the link, by which anyone who has the same text finds the passage. Read the file once before you give it away. You will be asked where to keep the key, which tells who is behind which label.</source>
        <translation>Белгіленген есімдер дәйексөзде, тақырыпта, сөйлеуші атында және түсініктемеде барлық тұлғасында алмастырылады. Алмастырылмайды: басқа есімдер, лақап аттар, лауазымдар, жер-су аттары, басылымдар, өзіңіз жазған тақырып және сілтеме: сол мәтіні бар адам сілтеме арқылы үзіндіні табады. Файлды біреуге берер алдында бір оқып шығыңыз. Әр белгінің артында кім тұрғанын айтатын кілтті қайда сақтау керегі сұралады.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Keep the key in a file of its own, apart from the quotes.</source>
        <translation>Кілтті дәйексөздерден бөлек файлда сақтаңыз.</translation>
    </message>
    <message>
        <source>Markdown with footnotes</source>
        <translation>Markdown, сілтемелері бет астында</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>Алмастырылатын есімдер</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Кісі {number}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>RIS for Zotero and EndNote</source>
        <translation>Zotero мен EndNote үшін RIS</translation>
    </message>
    <message>
        <source>Replace names of people by labels</source>
        <translation>Адам аттарын белгімен алмастыру</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Қарапайым</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Кесте (CSV)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>Where the key is kept: it tells who is behind which label</source>
        <translation>Кілт қайда сақталады: әр белгінің артында кім тұрғанын айтады</translation>
    </message>
    <message>
        <source>Word with footnotes</source>
        <translation>Word, сілтемелері бет астында</translation>
    </message>
    <message>
        <source>Write the quotes into a file</source>
        <translation>Дәйексөздерді файлға жазу</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Жазу…</translation>
    </message>
    <message>
        <source>{name} - key</source>
        <translation>{name} - кілт</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгерген</numerusform>
            <numerusform>%n өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n дәйексөз</numerusform>
            <numerusform>%n дәйексөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) copied with their sources.</source>
        <translation>
            <numerusform>%n дәйексөз дереккөзімен көшірілді.</numerusform>
            <numerusform>%n дәйексөз дереккөзімен көшірілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stand word for word</source>
        <translation>
            <numerusform>%n дәйексөз сөзбе-сөз сақталған</numerusform>
            <numerusform>%n дәйексөз сөзбе-сөз сақталған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) taken out.</source>
        <translation>
            <numerusform>%n дәйексөз алып тасталды.</numerusform>
            <numerusform>%n дәйексөз алып тасталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other typography</source>
        <translation>
            <numerusform>%n тыныс белгісі басқа</numerusform>
            <numerusform>%n тыныс белгісі басқа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a file</source>
        <translation>
            <numerusform>%n файлы жоқ</numerusform>
            <numerusform>%n файлы жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Тағы қосу</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Comment on the chosen quote; it goes into the files, too</source>
        <translation>Таңдалған дәйексөзге түсініктеме; файлға да жазылады</translation>
    </message>
    <message>
        <source>Comment on the quote</source>
        <translation>Дәйексөзге түсініктеме</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Бәрін көшіру</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Орындалды.</translation>
    </message>
    <message>
        <source>How quotes are copied…</source>
        <translation>Қалай көшіріледі…</translation>
    </message>
    <message>
        <source>Looking for the quotes in their sources…</source>
        <translation>Дәйексөздер дереккөзінен ізделуде…</translation>
    </message>
    <message>
        <source>Looks whether every quote still stands in its source word for word</source>
        <translation>Әр дәйексөз дереккөзінде сөзбе-сөз тұр ма, соны қарайды</translation>
    </message>
    <message>
        <source>No change of the quotes is there to be done again.</source>
        <translation>Дәйексөздерде қайталайтын өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>No change of the quotes is there to be undone.</source>
        <translation>Дәйексөздерде қайтаратын өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>No quotes yet. Select a passage, or put the cursor into a highlight, and press {keys}. Quotes of all documents gather here in your order.</source>
        <translation>Әзірге дәйексөз жоқ. Үзіндіні белгілеп не меңзерді ерекшеленген жерге қойып, {keys} басыңыз. Барлық құжаттың дәйексөздері осында өзіңіз қойған ретпен жиналады.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Quote added: “{quote}”</source>
        <translation>Дәйексөз қосылды: «{quote}»</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Дәйексөздер</translation>
    </message>
    <message>
        <source>Quotes in their order</source>
        <translation>Дәйексөздер ретімен</translation>
    </message>
    <message>
        <source>Select a passage, or put the cursor into a highlight, to take it as a quote.</source>
        <translation>Дәйексөз алу үшін үзіндіні белгілеңіз не меңзерді ерекшеленген жерге қойыңыз.</translation>
    </message>
    <message>
        <source>Take care: more than one speaks in it.</source>
        <translation>Абай болыңыз: мұнда бірнеше адам сөйлейді.</translation>
    </message>
    <message>
        <source>The document of this quote is no longer in the library: “{quote}”</source>
        <translation>Бұл дәйексөздің құжаты кітапханада енді жоқ: «{quote}»</translation>
    </message>
    <message>
        <source>The text was changed, and these words are no longer there: “{quote}”</source>
        <translation>Мәтін өзгерген, бұл сөздер енді жоқ: «{quote}»</translation>
    </message>
    <message>
        <source>This passage is quote {number} already: “{quote}”</source>
        <translation>Бұл үзінді бұрын алынған, {number}-дәйексөз: «{quote}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Write into a file…</source>
        <translation>Файлға жазу…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
    <message>
        <source>check {hash}</source>
        <translation>тексеру хеші {hash}</translation>
    </message>
    <message>
        <source>document gone</source>
        <translation>құжат жоқ</translation>
    </message>
    <message>
        <source>file gone; word for word in the kept text</source>
        <translation>файл жоқ; сақталған мәтінде сөзбе-сөз тұр</translation>
    </message>
    <message>
        <source>more than one speaks</source>
        <translation>бірнеше адам сөйлейді</translation>
    </message>
    <message>
        <source>stands with other quotation marks or dashes</source>
        <translation>тырнақша не сызықшасы басқа</translation>
    </message>
    <message>
        <source>stands word for word</source>
        <translation>сөзбе-сөз тұр</translation>
    </message>
    <message>
        <source>stands word for word, at another place</source>
        <translation>сөзбе-сөз тұр, бірақ басқа жерде</translation>
    </message>
    <message>
        <source>text changed: these words are no longer there</source>
        <translation>мәтін өзгерген: бұл сөздер енді жоқ</translation>
    </message>
    <message>
        <source>the same words as quote {number}</source>
        <translation>сөздері {number}-дәйексөзбен бірдей</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>No link to a document was copied.</source>
        <translation>Құжаттың сілтемесі көшірілмеген.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Алдымен құжат ашыңыз.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Close this page</source>
        <translation>Бұл бетті жабу</translation>
    </message>
    <message>
        <source>{title}, active page</source>
        <translation>{title}, белсенді бет</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln құжат</numerusform>
            <numerusform>%Ln құжат</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Оқылған деп белгіленді</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Оқылмаған деп белгіленді</translation>
    </message>
    <message>
        <source>Open a document first, or select some in the list.</source>
        <translation>Алдымен құжат ашыңыз немесе тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>Таңдаулыдан алынды</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Таңдаулыға қосылды</translation>
    </message>
    <message>
        <source>Tags taken away: {tags}</source>
        <translation>Алынған белгілер: {tags}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Белгілер: {tags}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n document(s))</source>
        <translation>
            <numerusform>{what} (%Ln құжат)</numerusform>
            <numerusform>{what} (%Ln құжат)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add “{tag}”</source>
        <translation>«{tag}» белгісін қосу</translation>
    </message>
    <message>
        <source>Closing the window keeps the tags, too</source>
        <translation>Терезе жабылғанда да белгілер сақталады</translation>
    </message>
    <message>
        <source>Find or add a tag</source>
        <translation>Белгіні іздеу немесе қосу</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
</context>
<context>
    <name>MatchScrollBar</name>
    <message>
        <source>Place in the document</source>
        <translation>Құжаттағы орын</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message numerus="yes">
        <source>mentioned %n time(s)</source>
        <translation>
            <numerusform>%n рет аталған</numerusform>
            <numerusform>%n рет аталған</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзац</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Folded answer</source>
        <translation>Жиналған жауап</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Open a document to have it read aloud.</source>
        <translation>Дауыстап оқыту үшін құжатты ашыңыз.</translation>
    </message>
    <message>
        <source>Qt's speech module cannot be loaded: {reason}</source>
        <translation>Qt сөйлеу модулі жүктелмеді: {reason}</translation>
    </message>
    <message>
        <source>Reading aloud needs an extra that is not installed. In the program's folder: {command}</source>
        <translation>Дауыстап оқуға қажет қосымша бөлік орнатылмаған. Бағдарлама қалтасында: {command}</translation>
    </message>
    <message>
        <source>Reading aloud. Esc stops.</source>
        <translation>Дауыстап оқып жатыр. Esc тоқтатады.</translation>
    </message>
    <message>
        <source>The voice of the system failed, so reading aloud has stopped.</source>
        <translation>Жүйенің дауысы істен шықты, сондықтан дауыстап оқу тоқтады.</translation>
    </message>
    <message>
        <source>This system has no English voice: English paragraphs are left out.</source>
        <translation>Бұл жүйеде ағылшынша дауыс жоқ: ағылшынша абзацтар оқылмайды.</translation>
    </message>
    <message>
        <source>This system has no Kazakh voice: Kazakh paragraphs are left out. On Linux espeak-ng has one.</source>
        <translation>Бұл жүйеде қазақша дауыс жоқ: қазақша абзацтар оқылмайды. Linux-те ол espeak-ng құрамында бар.</translation>
    </message>
    <message>
        <source>This system has no Russian voice: Russian paragraphs are left out.</source>
        <translation>Бұл жүйеде орысша дауыс жоқ: орысша абзацтар оқылмайды.</translation>
    </message>
    <message>
        <source>This system has no voices. On Linux, install speech-dispatcher and espeak-ng.</source>
        <translation>Бұл жүйеде бірде-бір дауыс жоқ. Linux-те speech-dispatcher пен espeak-ng орнатыңыз.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Келесі сөйлем</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Read them in a Bashkir voice</source>
        <translation>Башқұрт дауысымен оқу</translation>
    </message>
    <message>
        <source>Read them in a Kyrgyz voice</source>
        <translation>Қырғыз дауысымен оқу</translation>
    </message>
    <message>
        <source>Read them in a Russian voice, with wrong sounds</source>
        <translation>Орыс дауысымен, дыбысын бұзып оқу</translation>
    </message>
    <message>
        <source>Read them in a Tatar voice</source>
        <translation>Татар дауысымен оқу</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Дауыс</translation>
    </message>
    <message>
        <source>Looking for the voices of the system… Esc cancels.</source>
        <translation>Жүйедегі дауыстар ізделуде… Esc — бас тарту.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>The system's voices cannot be opened. Try “{command}” in a terminal, then try again here.</source>
        <translation>Жүйенің дауыстарын ашу мүмкін болмады. Терминалда «{command}» пәрменімен тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The system's voices do not answer. Type “{command}” in a terminal, then try again.</source>
        <translation>Жүйенің дауыстары жауап бермейді. Терминалда «{command}» пәрменін орындап, қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
</context>
</TS>
