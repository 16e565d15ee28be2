<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Oqyrman</source>
        <translation>Об Oqyrman</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Oqyrman {version}&lt;/h2&gt;&lt;p&gt;A reader for collections of press texts: Kazakh first, then Russian and English.&lt;/p&gt;&lt;p&gt;It opens no network connection. Your files are only ever read, never changed.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Oqyrman {version}&lt;/h2&gt;&lt;p&gt;Программа для чтения собраний газетных и журнальных текстов: прежде всего казахских, а также русских и английских.&lt;/p&gt;&lt;p&gt;Не выходит в сеть. Ваши файлы только читаются и никогда не меняются.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln файл не прочитан</numerusform>
            <numerusform>%Ln файла не прочитано</numerusform>
            <numerusform>%Ln файлов не прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>Ход индексации</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What was read so far is kept</source>
        <translation>Уже прочитанное сохранится</translation>
    </message>
    <message>
        <source>Looking for documents…</source>
        <translation>Поиск документов…</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Индексация: {done} из {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Paused: {done} of {total}</source>
        <translation>Приостановлено: {done} из {total}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>What was read so far can be searched meanwhile</source>
        <translation>По уже прочитанному пока можно искать</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>осталось {hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>осталось {minutes} мин</translation>
    </message>
    <message>
        <source>{rate} documents/s</source>
        <translation>документов в секунду: {rate}</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>осталось {seconds} с</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question and answer</source>
        <translation>Вопрос и ответ</translation>
    </message>
    <message>
        <source>The exchange before with a match</source>
        <translation>Предыдущие вопрос и ответ с совпадением</translation>
    </message>
    <message>
        <source>The next exchange with a match</source>
        <translation>Следующие вопрос и ответ с совпадением</translation>
    </message>
    <message>
        <source>Copy question and answer</source>
        <translation>Копировать вопрос и ответ</translation>
    </message>
    <message>
        <source>Read on there</source>
        <translation>Читать с этого места</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>No question with an answer stands here.</source>
        <translation>Здесь нет вопроса с ответом.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Search for a list of queries</source>
        <translation>Поиск по списку запросов</translation>
    </message>
    <message>
        <source>Lists of queries (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Списки запросов (*.txt *.csv *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Keep what the queries found</source>
        <translation>Сохранить найденное по запросам</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Markdown (*.md)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Searching: {done} of {total} queries</source>
        <translation>Поиск: {done} из {total} запросов</translation>
    </message>
    <message>
        <source>Queries that have run: {count}. Enter shows one of them in the window.</source>
        <translation>Выполнено запросов: {count}. Клавиша Enter покажет выбранный в окне.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>What was searched, and what was wrong</source>
        <translation>Что искалось и что не так</translation>
    </message>
    <message>
        <source>Queries and what they found</source>
        <translation>Запросы и что по ним найдено</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Queries that have run: {count}. {bad} of them could not be used; the list says why.</source>
        <translation>Выполнено запросов: {count}. Непригодных: {bad}; причина указана в списке.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Записано в {path}</translation>
    </message>
    <message>
        <source>Queries of {name}</source>
        <translation>Запросы из {name}</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>plural</source>
        <translation>множественное число</translation>
    </message>
    <message>
        <source>possessive, 1st person singular</source>
        <translation>притяжательная форма, 1-е лицо ед. ч.</translation>
    </message>
    <message>
        <source>possessive, 2nd person singular</source>
        <translation>притяжательная форма, 2-е лицо ед. ч.</translation>
    </message>
    <message>
        <source>possessive, 2nd person singular, polite</source>
        <translation>притяжательная форма, 2-е лицо ед. ч., вежливая</translation>
    </message>
    <message>
        <source>possessive, 1st person plural</source>
        <translation>притяжательная форма, 1-е лицо мн. ч.</translation>
    </message>
    <message>
        <source>possessive, 3rd person</source>
        <translation>притяжательная форма, 3-е лицо</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>родительный падеж</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>винительный падеж</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>дательно-направительный падеж</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>местный падеж</translation>
    </message>
    <message>
        <source>ablative</source>
        <translation>исходный падеж</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>творительный падеж</translation>
    </message>
    <message>
        <source>as, like (equative)</source>
        <translation>«как», сравнение (-ша)</translation>
    </message>
    <message>
        <source>similar to</source>
        <translation>подобие (-дай)</translation>
    </message>
    <message>
        <source>of that place or time</source>
        <translation>относящийся к месту или времени (-дағы)</translation>
    </message>
    <message>
        <source>belonging to</source>
        <translation>принадлежность (-нікі)</translation>
    </message>
    <message>
        <source>without</source>
        <translation>отсутствие (-сыз)</translation>
    </message>
    <message>
        <source>adverbial</source>
        <translation>наречная форма</translation>
    </message>
    <message>
        <source>comparative</source>
        <translation>сравнительная степень</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>порядковое числительное</translation>
    </message>
    <message>
        <source>collective number</source>
        <translation>собирательное числительное</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>другое написание</translation>
    </message>
    <message>
        <source>1st person singular</source>
        <translation>1-е лицо ед. ч.</translation>
    </message>
    <message>
        <source>2nd person singular</source>
        <translation>2-е лицо ед. ч.</translation>
    </message>
    <message>
        <source>2nd person singular, polite</source>
        <translation>2-е лицо ед. ч., вежливая форма</translation>
    </message>
    <message>
        <source>3rd person</source>
        <translation>3-е лицо</translation>
    </message>
    <message>
        <source>1st person plural</source>
        <translation>1-е лицо мн. ч.</translation>
    </message>
    <message>
        <source>2nd person plural</source>
        <translation>2-е лицо мн. ч.</translation>
    </message>
    <message>
        <source>2nd person plural, polite</source>
        <translation>2-е лицо мн. ч., вежливая форма</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>страдательный залог</translation>
    </message>
    <message>
        <source>reflexive</source>
        <translation>возвратный залог</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>взаимно-совместный залог</translation>
    </message>
    <message>
        <source>causative</source>
        <translation>понудительный залог</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>past</source>
        <translation>прошедшее время</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>условное наклонение</translation>
    </message>
    <message>
        <source>present</source>
        <translation>переходное настоящее-будущее время</translation>
    </message>
    <message>
        <source>wish (-ғай)</source>
        <translation>пожелание (-ғай)</translation>
    </message>
    <message>
        <source>wish (-ғы)</source>
        <translation>желание (-ғы)</translation>
    </message>
    <message>
        <source>intention (-мақ)</source>
        <translation>намерение (-мақ)</translation>
    </message>
    <message>
        <source>tentative (-мақшы)</source>
        <translation>предполагаемое намерение (-мақшы)</translation>
    </message>
    <message>
        <source>imperative, 1st person singular</source>
        <translation>повелительное наклонение, 1-е лицо ед. ч.</translation>
    </message>
    <message>
        <source>imperative, 1st person plural</source>
        <translation>повелительное наклонение, 1-е лицо мн. ч.</translation>
    </message>
    <message>
        <source>imperative, 2nd person singular</source>
        <translation>повелительное наклонение, 2-е лицо ед. ч.</translation>
    </message>
    <message>
        <source>imperative, 2nd person singular, polite</source>
        <translation>повелительное наклонение, 2-е лицо ед. ч., вежливая форма</translation>
    </message>
    <message>
        <source>imperative, 2nd person plural</source>
        <translation>повелительное наклонение, 2-е лицо мн. ч.</translation>
    </message>
    <message>
        <source>imperative, 2nd person plural, polite</source>
        <translation>повелительное наклонение, 2-е лицо мн. ч., вежливая форма</translation>
    </message>
    <message>
        <source>imperative, 3rd person</source>
        <translation>повелительное наклонение, 3-е лицо</translation>
    </message>
    <message>
        <source>past participle (-ған)</source>
        <translation>причастие прошедшего времени (-ған)</translation>
    </message>
    <message>
        <source>habitual participle (-атын)</source>
        <translation>причастие обычного действия (-атын)</translation>
    </message>
    <message>
        <source>indefinite future (-ар)</source>
        <translation>будущее предположительное (-ар)</translation>
    </message>
    <message>
        <source>converb (-ып)</source>
        <translation>деепричастие (-ып)</translation>
    </message>
    <message>
        <source>converb (-а, -й)</source>
        <translation>деепричастие (-а, -й)</translation>
    </message>
    <message>
        <source>negative converb</source>
        <translation>отрицательное деепричастие</translation>
    </message>
    <message>
        <source>converb “since”</source>
        <translation>деепричастие «с тех пор как» (-ғалы)</translation>
    </message>
    <message>
        <source>verbal noun (-у)</source>
        <translation>имя действия (-у)</translation>
    </message>
    <message>
        <source>doer (-шы)</source>
        <translation>деятель (-шы)</translation>
    </message>
    <message>
        <source>state (-улы)</source>
        <translation>состояние (-улы)</translation>
    </message>
    <message>
        <source>abstract noun (-лық)</source>
        <translation>отвлечённое имя (-лық)</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>How to search, and the keys</source>
        <translation>Как искать и какие есть клавиши</translation>
    </message>
    <message>
        <source>Find in this sheet</source>
        <translation>Найти в этой справке</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Введите</translation>
    </message>
    <message>
        <source>It finds documents with</source>
        <translation>Что найдётся</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Click an example to search for it.</source>
        <translation>Щёлкните пример, чтобы искать по нему.</translation>
    </message>
    <message>
        <source>Parts of this sheet</source>
        <translation>Разделы этой справки</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>{part} ({number})</source>
        <translation>{part} ({number})</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>the word in any of its forms: минералды, минералдарға</source>
        <translation>слово в любой форме: минералды, минералдарға</translation>
    </message>
    <message>
        <source>both words, anywhere in the document</source>
        <translation>оба слова, в любом месте документа</translation>
    </message>
    <message>
        <source>the one or the other, or both; OR in capitals</source>
        <translation>одно или другое слово либо оба; OR прописными</translation>
    </message>
    <message>
        <source>the same, in Kazakh</source>
        <translation>то же, по-казахски</translation>
    </message>
    <message>
        <source>the same, in Russian</source>
        <translation>то же, по-русски</translation>
    </message>
    <message>
        <source>the first word, but not the second</source>
        <translation>первое слово без второго</translation>
    </message>
    <message>
        <source>the same; NOT in capitals</source>
        <translation>то же; NOT прописными</translation>
    </message>
    <message>
        <source>parentheses keep together what belongs together</source>
        <translation>скобки объединяют</translation>
    </message>
    <message>
        <source>Exactly so, and nearly so</source>
        <translation>Точно и приблизительно</translation>
    </message>
    <message>
        <source>exactly these words next to each other; any quotation marks</source>
        <translation>именно эти слова подряд; кавычки любые</translation>
    </message>
    <message>
        <source>in any form and order, at most 5 words apart</source>
        <translation>в любой форме и в любом порядке, не дальше 5 слов</translation>
    </message>
    <message>
        <source>this very form, no other</source>
        <translation>только эта форма</translation>
    </message>
    <message>
        <source>every word that begins so: минералогия</source>
        <translation>все слова с таким началом: минералогия</translation>
    </message>
    <message>
        <source>the same, spelled out</source>
        <translation>то же, полная запись</translation>
    </message>
    <message>
        <source>every word that ends so; * stands for any letters</source>
        <translation>все слова с таким концом; * — любые буквы</translation>
    </message>
    <message>
        <source>? stands for one letter</source>
        <translation>? — одна любая буква</translation>
    </message>
    <message>
        <source>a regular expression for a whole word</source>
        <translation>регулярное выражение для целого слова</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где стоит</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>в заголовке</translation>
    </message>
    <message>
        <source>asked: in the questions of an interview</source>
        <translation>спрошено: в вопросах интервью</translation>
    </message>
    <message>
        <source>answered: in the answers</source>
        <translation>сказано: в ответах</translation>
    </message>
    <message>
        <source>where this person speaks</source>
        <translation>где говорит этот человек</translation>
    </message>
    <message>
        <source>what this person says of it</source>
        <translation>что этот человек об этом говорит</translation>
    </message>
    <message>
        <source>from this agency or newspaper</source>
        <translation>из этого агентства или газеты</translation>
    </message>
    <message>
        <source>in Kazakh texts only; also ru and en</source>
        <translation>только в казахских текстах; также ru и en</translation>
    </message>
    <message>
        <source>with this in the name of the file or of its folders</source>
        <translation>в имени файла или его папок</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Когда опубликовано</translation>
    </message>
    <message>
        <source>in this year</source>
        <translation>в этом году</translation>
    </message>
    <message>
        <source>in this month</source>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>в этот день</translation>
    </message>
    <message>
        <source>from one to the other, both included</source>
        <translation>с одного по другой включительно</translation>
    </message>
    <message>
        <source>then or later; also date:&gt;=2025-10</source>
        <translation>тогда или позже; также date:&gt;=2025-10</translation>
    </message>
    <message>
        <source>then or earlier; also date:&lt;=2025-10</source>
        <translation>тогда или раньше; также date:&lt;=2025-10</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>texts that do not say their date</source>
        <translation>тексты без указанной даты</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>В строке поиска</translation>
    </message>
    <message>
        <source>Next match, or take the chosen suggestion</source>
        <translation>Следующее совпадение или выбранная подсказка</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>To the list of documents, or to the suggestions</source>
        <translation>К списку документов или к подсказкам</translation>
    </message>
    <message>
        <source>Take the chosen suggestion</source>
        <translation>Принять выбранную подсказку</translation>
    </message>
    <message>
        <source>Earlier searches, in the empty box</source>
        <translation>Прежние запросы, если строка пуста</translation>
    </message>
    <message>
        <source>Forget the chosen earlier search</source>
        <translation>Забыть выбранный прежний запрос</translation>
    </message>
    <message>
        <source>In the collections</source>
        <translation>В подборках</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>Переместить вверх или вниз</translation>
    </message>
    <message>
        <source>What you said of it</source>
        <translation>Что вы отметили</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитанные</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>уже прочитанные</translation>
    </message>
    <message>
        <source>with a note of yours that has the word in any form</source>
        <translation>с вашей заметкой, где есть это слово в любой форме</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>из избранного</translation>
    </message>
    <message>
        <source>with a star, and not read yet</source>
        <translation>из избранного, но ещё не прочитанные</translation>
    </message>
    <message>
        <source>with this tag of yours, whatever its capitals</source>
        <translation>с этим вашим тегом; регистр не важен</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Name of the collection</source>
        <translation>Название подборки</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Use the search in the box</source>
        <translation>Заменить на запрос из строки</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Show the collections</source>
        <translation>Показать подборки</translation>
    </message>
    <message>
        <source>Hide the collections</source>
        <translation>Скрыть подборки</translation>
    </message>
    <message>
        <source>Save this search: first type one into the box above</source>
        <translation>Сохранить запрос: сначала введите его в строку наверху</translation>
    </message>
    <message>
        <source>This search is saved</source>
        <translation>Этот запрос сохранён</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот запрос</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык (Language)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Открыть файлы…</translation>
    </message>
    <message>
        <source>Open the starter texts</source>
        <translation>Открыть примеры текстов</translation>
    </message>
    <message>
        <source>Look for changed files</source>
        <translation>Найти изменённые файлы</translation>
    </message>
    <message>
        <source>Stop reading files</source>
        <translation>Остановить чтение файлов</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <translation>Файлы, которые не удалось прочитать…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>Search within this result</source>
        <translation>Искать в найденном</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот запрос</translation>
    </message>
    <message>
        <source>Search for a list of queries…</source>
        <translation>Искать по списку запросов…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Следующий документ</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Предыдущий документ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Look up the selected word</source>
        <translation>Разобрать выделенное слово</translation>
    </message>
    <message>
        <source>Question and answer of the match</source>
        <translation>Вопрос и ответ с совпадением</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Копировать выделенный текст</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Тема системы</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Следующая тема</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Document list</source>
        <translation>Список документов</translation>
    </message>
    <message>
        <source>Outline of questions</source>
        <translation>Перечень вопросов</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Oqyrman</source>
        <translation>Об Oqyrman</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Columns of a table…</source>
        <translation>Столбцы таблицы…</translation>
    </message>
    <message>
        <source>Files that are gone…</source>
        <translation>Пропавшие файлы…</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Источники текстов…</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Создать резервную копию…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Copy a link to this paragraph</source>
        <translation>Копировать ссылку на этот абзац</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>Копировать как на экране</translation>
    </message>
    <message>
        <source>Correct title, date, source…</source>
        <translation>Исправить заголовок, дату, источник…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Дубликаты…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Fold or unfold all answers</source>
        <translation>Свернуть или развернуть все ответы</translation>
    </message>
    <message>
        <source>Fold or unfold this answer</source>
        <translation>Свернуть или развернуть этот ответ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Перейти к абзацу…</translation>
    </message>
    <message>
        <source>Kazakh in Arabic letters</source>
        <translation>Казахский арабской графикой</translation>
    </message>
    <message>
        <source>Kazakh in Latin letters (2021)</source>
        <translation>Казахский латиницей (2021)</translation>
    </message>
    <message>
        <source>Kazakh in Latin letters (web)</source>
        <translation>Казахский латиницей (веб)</translation>
    </message>
    <message>
        <source>Nothing but the page</source>
        <translation>Только страница</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр печати</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Rules of folders…</source>
        <translation>Правила папок…</translation>
    </message>
    <message>
        <source>Script of the text</source>
        <translation>Графика самого текста</translation>
    </message>
    <message>
        <source>Text and page…</source>
        <translation>Текст и страница…</translation>
    </message>
    <message>
        <source>Text encoding…</source>
        <translation>Кодировка текста…</translation>
    </message>
    <message>
        <source>Write this document into a file…</source>
        <translation>Записать документ в файл…</translation>
    </message>
    <message>
        <source>Pause or resume reading files</source>
        <translation>Приостановить или продолжить чтение файлов</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Пометить голубым</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Пометить зелёным</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Пометить розовым</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Пометить жёлтым</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Redo the change of marks</source>
        <translation>Повторить изменение пометок</translation>
    </message>
    <message>
        <source>Remove the mark here</source>
        <translation>Убрать пометку в этом месте</translation>
    </message>
    <message>
        <source>Undo the last change of marks</source>
        <translation>Отменить последнее изменение пометок</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Изменить сочетания клавиш…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Найти команду…</translation>
    </message>
    <message>
        <source>Hide this hint</source>
        <translation>Скрыть эту подсказку</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Снова показать первые шаги</translation>
    </message>
    <message>
        <source>All highlights and notes…</source>
        <translation>Все пометки и заметки…</translation>
    </message>
    <message>
        <source>Export highlights and notes…</source>
        <translation>Экспорт пометок и заметок…</translation>
    </message>
    <message>
        <source>Import highlights and notes…</source>
        <translation>Импорт пометок и заметок…</translation>
    </message>
    <message>
        <source>Marks of another library…</source>
        <translation>Пометки другой библиотеки…</translation>
    </message>
    <message>
        <source>Put or take away a bookmark</source>
        <translation>Поставить или убрать закладку</translation>
    </message>
    <message>
        <source>Verify quotations…</source>
        <translation>Проверить цитаты…</translation>
    </message>
    <message>
        <source>Add to the quotes</source>
        <translation>Добавить в цитаты</translation>
    </message>
    <message>
        <source>How quotes are copied…</source>
        <translation>Как копируются цитаты…</translation>
    </message>
    <message>
        <source>Quotes…</source>
        <translation>Цитаты…</translation>
    </message>
    <message>
        <source>Close this page of two</source>
        <translation>Закрыть эту из двух страниц</translation>
    </message>
    <message>
        <source>Give a star, or take it away</source>
        <translation>Добавить в избранное или убрать</translation>
    </message>
    <message>
        <source>Go to the other page</source>
        <translation>Перейти на другую страницу</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Отметить прочитанным или непрочитанным</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Open the copied link beside</source>
        <translation>Открыть скопированную ссылку рядом</translation>
    </message>
    <message>
        <source>Open the next document beside</source>
        <translation>Открыть следующий документ рядом</translation>
    </message>
    <message>
        <source>Pages beside or below each other</source>
        <translation>Страницы рядом или одна под другой</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокая контрастность, тёмная</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Две страницы</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Earlier: {search}</source>
        <translation>Ранее: {search}</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документу</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящему</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>By the form found</source>
        <translation>По найденной форме</translation>
    </message>
    <message>
        <source>First word to the left</source>
        <translation>Первое слово слева</translation>
    </message>
    <message>
        <source>Second word to the left</source>
        <translation>Второе слово слева</translation>
    </message>
    <message>
        <source>Third word to the left</source>
        <translation>Третье слово слева</translation>
    </message>
    <message>
        <source>First word to the right</source>
        <translation>Первое слово справа</translation>
    </message>
    <message>
        <source>Second word to the right</source>
        <translation>Второе слово справа</translation>
    </message>
    <message>
        <source>Third word to the right</source>
        <translation>Третье слово справа</translation>
    </message>
    <message>
        <source>Uses in context</source>
        <translation>Употребления в контексте</translation>
    </message>
    <message>
        <source>Progress of the concordance</source>
        <translation>Ход построения конкорданса</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop writing the file</source>
        <translation>Остановить запись файла</translation>
    </message>
    <message>
        <source>Only lines with…</source>
        <translation>Только строки с…</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Показать только строки с этими словами</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Порядок строк</translation>
    </message>
    <message>
        <source>Copy the selected lines with sources</source>
        <translation>Копировать выделенные строки с источниками</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write all lines, or those selected, to a file</source>
        <translation>Записать все или выделенные строки в файл</translation>
    </message>
    <message>
        <source>Close the concordance</source>
        <translation>Закрыть конкорданс</translation>
    </message>
    <message>
        <source>At most {count} lines can be copied at once: export them to a file.</source>
        <translation>За один раз копируется не больше строк, чем {count}: экспортируйте их в файл.</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Экспорт конкорданса</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопировано %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation>
            <numerusform>%Ln строка записана в {path}</numerusform>
            <numerusform>%Ln строки записано в {path}</numerusform>
            <numerusform>%Ln строк записано в {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Uses of “{query}”</source>
        <translation>Употребления: «{query}»</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%Ln употребление</numerusform>
            <numerusform>%Ln употребления</numerusform>
            <numerusform>%Ln употреблений</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no use to show.</source>
        <translation>Употреблений нет.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>No line has all these words. Try fewer, or only a part of a word.</source>
        <translation>Нет строки со всеми этими словами. Попробуйте меньше слов или только часть слова.</translation>
    </message>
    <message>
        <source>Search for a word to see every use of it here, one line each.</source>
        <translation>Найдите слово, и здесь появятся все его употребления, по строке на каждое.</translation>
    </message>
    <message>
        <source>{shown} of {uses}</source>
        <translation>показано {shown}, всего {uses}</translation>
    </message>
    <message>
        <source>{uses}, then stopped</source>
        <translation>{uses}, дальше остановлено</translation>
    </message>
    <message>
        <source>{uses} so far…</source>
        <translation>пока {uses}…</translation>
    </message>
    <message>
        <source>{uses} so far… put in order when all are here</source>
        <translation>пока {uses}… порядок будет, когда соберутся все</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <comment>of how many</comment>
        <translation>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word must be in the document, in any of its forms. Try another spelling, fewer words, or only the beginning of a word with a star: “минерал*”.</source>
        <translation>В документе должно быть каждое слово, в любой форме. Попробуйте другое написание, меньше слов или только начало слова со звёздочкой: «минерал*».</translation>
    </message>
    <message>
        <source>{found} of {total} so far, looking for more forms</source>
        <translation>пока {found} из {total}, ищутся другие формы</translation>
    </message>
    <message>
        <source>No documents here yet.</source>
        <translation>Здесь пока нет документов.</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>не прочитано: {count}</translation>
    </message>
    <message>
        <source>{count} undated</source>
        <translation>без даты: {count}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} из {total}</translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>По запросу «{query}» ничего не найдено.</translation>
    </message>
    <message>
        <source>counting matches in {found} of {total}</source>
        <translation>{found} из {total}, совпадения подсчитываются</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>{matches} in {found} of {total}</source>
        <translation>{matches} в {found} из {total}</translation>
    </message>
    <message>
        <source>{matches} so far, in {found} of {total}</source>
        <translation>пока {matches} в {found} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) gone</source>
        <translation>
            <numerusform>пропал %Ln файл</numerusform>
            <numerusform>пропало %Ln файла</numerusform>
            <numerusform>пропало %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not indexed yet</source>
        <translation>
            <numerusform>ещё не проиндексирован %Ln</numerusform>
            <numerusform>ещё не проиндексировано %Ln</numerusform>
            <numerusform>ещё не проиндексировано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%Ln дубликат</numerusform>
            <numerusform>%Ln дубликата</numerusform>
            <numerusform>%Ln дубликатов</numerusform>
        </translation>
    </message>
    <message>
        <source>reading texts: {done} of {total}</source>
        <translation>читаются тексты: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Oqyrman went wrong. Your files and your library are safe, and you can go on reading; if the window behaves strangely, close it and open it again.</source>
        <translation>В Oqyrman произошла ошибка. Ваши файлы и библиотека в сохранности, можно читать дальше; если окно ведёт себя странно, закройте и снова откройте его.</translation>
    </message>
    <message>
        <source>A mistake in Oqyrman</source>
        <translation>Ошибка в Oqyrman</translation>
    </message>
    <message>
        <source>Details for the developers</source>
        <translation>Сведения для разработчиков</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Nothing was sent to anyone. The same lines are kept in {log}.</source>
        <translation>Никому ничего не отправлено. Те же строки сохранены в {log}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Сохранено в {file}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Тексты (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved: {cause}</source>
        <translation>Отчёт не сохранён: {cause}</translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation>там лежит другой файл</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>файл пропал</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>в %Ln месте</numerusform>
            <numerusform>в %Ln местах</numerusform>
            <numerusform>в %Ln местах</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>в избранном</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Looked for</source>
        <translation>Что искалось</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>nothing to look for</source>
        <translation>искать нечего</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>without a date of their own</source>
        <translation>без указанной даты</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” in all its forms</source>
        <translation>«{words}» в любой форме</translation>
    </message>
    <message>
        <source>in questions</source>
        <translation>в вопросах</translation>
    </message>
    <message>
        <source>in answers</source>
        <translation>в ответах</translation>
    </message>
    <message>
        <source>dated {last} or earlier</source>
        <translation>не позже {last}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>without the forms {words}</source>
        <translation>без форм: {words}</translation>
    </message>
    <message>
        <source>also searched: {words}</source>
        <translation>ищутся также: {words}</translation>
    </message>
    <message>
        <source>cannot be used as a pattern: {patterns}</source>
        <translation>не годится как шаблон: {patterns}</translation>
    </message>
    <message>
        <source>not understood: {pieces}</source>
        <translation>не понято: {pieces}</translation>
    </message>
    <message>
        <source>documents with {words}</source>
        <translation>документы, в которых есть {words}</translation>
    </message>
    <message>
        <source>documents {limit}</source>
        <translation>документы {limit}</translation>
    </message>
    <message>
        <source>without questions</source>
        <translation>без вопросов</translation>
    </message>
    <message>
        <source>without answers</source>
        <translation>без ответов</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>исключая {words}</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>не {words}</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
    <message>
        <source>with questions</source>
        <translation>с вопросами</translation>
    </message>
    <message>
        <source>with answers</source>
        <translation>с ответами</translation>
    </message>
    <message>
        <source>{words} within {number} words of each other</source>
        <translation>недалеко друг от друга {words} (слов: не больше {number})</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>дословно «{words}»</translation>
    </message>
    <message>
        <source>words like “{words}”</source>
        <translation>слова вида «{words}»</translation>
    </message>
    <message>
        <source>words that match /{words}/</source>
        <translation>слова по образцу /{words}/</translation>
    </message>
    <message>
        <source>“{words}” or what begins like “{begin}”</source>
        <translation>«{words}» или слова, начинающиеся с «{begin}»</translation>
    </message>
    <message>
        <source>in a turn that is both</source>
        <translation>в реплике, которая и вопрос, и ответ</translation>
    </message>
    <message>
        <source>dated {first} or later</source>
        <translation>не раньше {first}</translation>
    </message>
    <message>
        <source>below {path}</source>
        <translation>в папке {path}</translation>
    </message>
    <message>
        <source>from the source “{name}”</source>
        <translation>из источника «{name}»</translation>
    </message>
    <message>
        <source>in which “{name}” speaks</source>
        <translation>с говорящим «{name}»</translation>
    </message>
    <message>
        <source>with “{words}” in the path</source>
        <translation>с «{words}» в пути к файлу</translation>
    </message>
    <message>
        <source>{words} in the title</source>
        <translation>{words} в заголовке</translation>
    </message>
    <message>
        <source>{words} next to each other</source>
        <translation>рядом друг с другом {words}</translation>
    </message>
    <message>
        <source>said by {names}</source>
        <translation>в словах говорящего {names}</translation>
    </message>
    <message>
        <source>dated {period}</source>
        <translation>за {period}</translation>
    </message>
    <message>
        <source>dated {first} to {last}</source>
        <translation>за период {first} – {last}</translation>
    </message>
    <message>
        <source>tagged “{tag}”</source>
        <translation>с тегом «{tag}»</translation>
    </message>
    <message>
        <source>with a note that says “{words}”</source>
        <translation>с заметкой, в которой есть «{words}»</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитанные</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>уже прочитанные</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>из избранного</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>не из избранного</translation>
    </message>
</context>
<context>
    <name>ExplanationLine</name>
    <message>
        <source>Did you mean:</source>
        <translation>Возможно, вы искали:</translation>
    </message>
    <message>
        <source>Search {word} instead</source>
        <translation>Искать вместо этого: {word}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Take this filter away</source>
        <translation>Снять этот фильтр</translation>
    </message>
    <message>
        <source>Only these documents</source>
        <translation>Только эти документы</translation>
    </message>
    <message>
        <source>Leave these documents out</source>
        <translation>Исключить эти документы</translation>
    </message>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>Click: only these. Alt+click: leave these out</source>
        <translation>Щелчок: только эти. Alt+щелчок: без этих</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>Click to take this filter away</source>
        <translation>Щёлкните, чтобы снять фильтр</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>ещё {count}…</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Уточнить поиск</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Избранные</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Что случилось и что делать</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Выбрать столбцы…</translation>
    </message>
</context>
<context>
    <name>FormsRow</name>
    <message>
        <source>Forms:</source>
        <translation>Формы:</translation>
    </message>
    <message>
        <source>Only for words searched in all their forms: not for =word, “a phrase” or word*</source>
        <translation>Только для слов, которые ищутся во всех формах: не для =слово, «фразы» и слово*</translation>
    </message>
    <message>
        <source>Words that begin so:</source>
        <translation>Слова с таким началом:</translation>
    </message>
    <message>
        <source>Also find every word that begins like the one searched</source>
        <translation>Находить и все слова, которые начинаются как искомое</translation>
    </message>
    <message>
        <source>Click to leave it out</source>
        <translation>Щёлкните, чтобы исключить</translation>
    </message>
    <message>
        <source>Click to search it</source>
        <translation>Щёлкните, чтобы искать</translation>
    </message>
    <message>
        <source>+ related words</source>
        <translation>+ родственные слова</translation>
    </message>
    <message>
        <source>exactly as typed</source>
        <translation>точно как введено</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>другая форма того же слова</translation>
    </message>
    <message>
        <source>passive, causative or another voice of the verb</source>
        <translation>страдательный, понудительный или другой залог глагола</translation>
    </message>
    <message>
        <source>the same word in another spelling or script</source>
        <translation>то же слово в другом написании или другой графике</translation>
    </message>
    <message>
        <source>a word that begins so</source>
        <translation>слово с таким началом</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>Also searched: {words}</source>
        <translation>Ищутся также: {words}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped. What was read so far is kept.</source>
        <translation>Остановлено. Уже прочитанное сохранено.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>Добавлен %Ln документ</numerusform>
            <numerusform>Добавлено %Ln документа</numerusform>
            <numerusform>Добавлено %Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменён %Ln</numerusform>
            <numerusform>изменено %Ln</numerusform>
            <numerusform>изменено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) gone, their texts are kept</source>
        <translation>
            <numerusform>пропал %Ln файл, текст сохранён</numerusform>
            <numerusform>пропало %Ln файла, тексты сохранены</numerusform>
            <numerusform>пропало %Ln файлов, тексты сохранены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>перемещён %Ln</numerusform>
            <numerusform>перемещено %Ln</numerusform>
            <numerusform>перемещено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there again</source>
        <translation>
            <numerusform>снова найден %Ln</numerusform>
            <numerusform>снова найдено %Ln</numerusform>
            <numerusform>снова найдено %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPalette</name>
    <message>
        <source>Kazakh letters</source>
        <translation>Казахские буквы</translation>
    </message>
    <message>
        <source>Type {letter}</source>
        <translation>Ввести {letter}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a folder of documents</source>
        <translation>Открыть папку с документами</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Открыть документы</translation>
    </message>
    <message>
        <source>Documents ({kinds});;All files (*)</source>
        <translation>Документы ({kinds});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{name}” is no longer saved.</source>
        <translation>«{name}» больше не сохранён.</translation>
    </message>
    <message>
        <source>Put the file back and open it again, or choose “Look for changed files” and then “Files that are gone”.</source>
        <translation>Верните файл на место и откройте его снова или выберите «Найти изменённые файлы», а затем «Пропавшие файлы».</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>(date in the file's name)</source>
        <translation>(дата из имени файла)</translation>
    </message>
    <message>
        <source>(date in the file's own record)</source>
        <translation>(дата из свойств файла)</translation>
    </message>
    <message>
        <source>(date of the file)</source>
        <translation>(дата файла)</translation>
    </message>
    <message>
        <source>A</source>
        <comment>answer</comment>
        <translation>О</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>question</comment>
        <translation>В</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Часть %1 из %2</translation>
    </message>
    <message>
        <source>↑ Earlier part</source>
        <translation>↑ Предыдущая часть</translation>
    </message>
    <message>
        <source>↓ Later part</source>
        <translation>↓ Следующая часть</translation>
    </message>
    <message>
        <source>Reading page</source>
        <translation>Страница для чтения</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>(date corrected)</source>
        <translation>(исправленная дата)</translation>
    </message>
    <message>
        <source>Copy a link to this paragraph</source>
        <translation>Копировать ссылку на этот абзац</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} из {count}</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Искать во всех документах</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Matches in this document</source>
        <translation>Совпадения в этом документе</translation>
    </message>
    <message>
        <source>Show the whole library again</source>
        <translation>Снова показать всю библиотеку</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Search in {name}</source>
        <translation>Искать в {name}</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Только в {name}</translation>
    </message>
    <message>
        <source>Within {query}</source>
        <translation>В найденном: {query}</translation>
    </message>
    <message>
        <source>Search everywhere again</source>
        <translation>Снова искать везде</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Matches per 1,000 words</source>
        <translation>Совпадений на 1000 слов</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Все месяцы</translation>
    </message>
    <message>
        <source>Matches by month</source>
        <translation>Совпадения по месяцам</translation>
    </message>
    <message>
        <source>Still counting</source>
        <translation>Ещё подсчитывается</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, for a spreadsheet</source>
        <translation>Копировать выделенные или все строки для электронной таблицы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>In questions</source>
        <translation>В вопросах</translation>
    </message>
    <message>
        <source>In answers</source>
        <translation>В ответах</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>На 1000 слов</translation>
    </message>
    <message>
        <source>Peak: {value} in {months}</source>
        <translation>Пик: {value}, {months}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Matches: {number}</source>
        <translation>Совпадений: {number}</translation>
    </message>
    <message>
        <source>in questions: {number}</source>
        <translation>в вопросах: {number}</translation>
    </message>
    <message>
        <source>in answers: {number}</source>
        <translation>в ответах: {number}</translation>
    </message>
    <message>
        <source>Documents: {number}</source>
        <translation>Документов: {number}</translation>
    </message>
    <message>
        <source>Per 1,000 words: {number}</source>
        <translation>На 1000 слов: {number}</translation>
    </message>
    <message>
        <source>{number} per 1,000 words</source>
        <translation>{number} на 1000 слов</translation>
    </message>
    <message>
        <source>Chosen: {months}</source>
        <translation>Выбрано: {months}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your library is empty</source>
        <translation>Библиотека пуста</translation>
    </message>
    <message>
        <source>Add a folder of interviews and news, or drop files and folders anywhere on this window. They are read where they lie and never changed.</source>
        <translation>Добавьте папку с интервью и новостями или перетащите файлы и папки в любое место этого окна. Они читаются там, где лежат, и никогда не меняются.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Search for it</source>
        <translation>Искать это слово</translation>
    </message>
    <message>
        <source>In this library:</source>
        <translation>В этой библиотеке:</translation>
    </message>
    <message>
        <source>About the word {word}</source>
        <translation>О слове {word}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Файла на прежнем месте больше нет.</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause}). See to it that you may open it, and try again.</source>
        <translation>Файл не удаётся прочитать ({cause}). Проверьте, есть ли у вас право его открывать, и повторите.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read in it.</source>
        <translation>Файл пуст, читать в нём нечего.</translation>
    </message>
    <message>
        <source>The file is not text, or its encoding is not known. Save it as UTF-8 text and try again.</source>
        <translation>Это не текст, или его кодировка неизвестна. Сохраните файл как текст UTF-8 и повторите.</translation>
    </message>
    <message>
        <source>The file is damaged, or is no {kind} file in spite of its name. Open it in the program that made it, save it again and try again.</source>
        <translation>Файл повреждён или, вопреки имени, не является файлом {kind}. Откройте его в программе, в которой он создан, сохраните заново и повторите.</translation>
    </message>
    <message>
        <source>The file is too large to be read, or unpacks to far too much. Divide it into smaller files.</source>
        <translation>Файл слишком велик для чтения или слишком сильно разрастается при распаковке. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it in the program that made it, save it without the password and try again.</source>
        <translation>Файл защищён паролем. Откройте его в программе, в которой он создан, сохраните без пароля и повторите.</translation>
    </message>
    <message>
        <source>The pages are pictures without text, as a scanner makes them. Run text recognition (OCR) over the file and try again.</source>
        <translation>Страницы — это изображения без текста, как после сканера. Распознайте текст файла (OCR) и повторите.</translation>
    </message>
    <message>
        <source>Files of the kind “{suffix}” are not read; save it as .txt.</source>
        <translation>Файлы вида «{suffix}» не читаются; сохраните файл как .txt.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation>Нет ни файла, ни папки по пути {path}.</translation>
    </message>
    <message>
        <source>The library has no document {name}.</source>
        <translation>В библиотеке нет документа {name}.</translation>
    </message>
    <message>
        <source>This search is more than the index can take: shorten its patterns, or ask for fewer words at once.</source>
        <translation>Этот запрос слишком велик для индекса: сократите шаблоны или ищите меньше слов за раз.</translation>
    </message>
    <message>
        <source>Tables are not written to files of the kind “{suffix}”; choose one of these: {known}.</source>
        <translation>Таблицы не записываются в файлы вида «{suffix}»; выберите один из этих: {known}.</translation>
    </message>
    <message>
        <source>A file of the kind “{suffix}” takes {most} rows, and this table has more; choose one of these: {others}.</source>
        <translation>В файл вида «{suffix}» помещается не больше строк, чем {most}, а в этой таблице их больше; выберите один из этих: {others}.</translation>
    </message>
    <message>
        <source>The program's own file {name} is missing; install it again.</source>
        <translation>Нет собственного файла программы {name}; установите её заново.</translation>
    </message>
    <message>
        <source>A helper process was ended by the system, perhaps for want of memory. What was read so far is kept; look for changed files to read the rest.</source>
        <translation>Вспомогательный процесс остановлен системой, возможно из-за нехватки памяти. Уже прочитанное сохранено; чтобы прочитать остальное, найдите изменённые файлы.</translation>
    </message>
    <message>
        <source>Something in the program went wrong; the work was stopped.</source>
        <translation>В программе произошла ошибка; работа остановлена.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written ({cause}). Nothing that was saved is lost.</source>
        <translation>В библиотеку в папке {folder} не удаётся записать ({cause}). Ничего из сохранённого не потеряно.</translation>
    </message>
    <message>
        <source>Another Oqyrman is changing the library in {folder}. Close it or wait, then try again.</source>
        <translation>Библиотеку в папке {folder} сейчас меняет другой Oqyrman. Закройте его или подождите и повторите.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer Oqyrman. Update the program to open it.</source>
        <translation>Библиотека в папке {folder} создана более новой версией Oqyrman. Обновите программу, чтобы открыть её.</translation>
    </message>
    <message>
        <source>The library file {name} in {folder} is damaged ({cause}). Your source files are untouched: move the folder away and add them again.</source>
        <translation>Файл библиотеки {name} в папке {folder} повреждён ({cause}). Ваши исходные файлы целы: переместите папку в другое место и добавьте их снова.</translation>
    </message>
    <message>
        <source>A part of the library in {folder} was damaged ({name}: {cause}). It is made anew from your files: try again.</source>
        <translation>Часть библиотеки в папке {folder} была повреждена ({name}: {cause}). Она создаётся заново из ваших файлов: повторите.</translation>
    </message>
    <message>
        <source>Archives and tables inside an archive are not read. Take it out of the archive and add it by itself.</source>
        <translation>Архивы и таблицы внутри архива не читаются. Извлеките файл из архива и добавьте отдельно.</translation>
    </message>
    <message>
        <source>This row has nothing in the column of the texts.</source>
        <translation>В этой строке столбец с текстом пуст.</translation>
    </message>
    <message>
        <source>This row is not written as a row of the table should be; the others are read. Mend it and try again.</source>
        <translation>Эта строка записана не так, как положено в таблице; остальные прочитаны. Исправьте её и повторите.</translation>
    </message>
    <message>
        <source>Which column of the table holds the texts is not clear. Choose the columns of this file.</source>
        <translation>Неясно, в каком столбце таблицы находятся тексты. Выберите столбцы этого файла.</translation>
    </message>
    <message>
        <source>Changed files are not noticed at once ({cause}); the program looks for them every two minutes.</source>
        <translation>Изменённые файлы замечаются не сразу ({cause}); программа ищет их каждые две минуты.</translation>
    </message>
    <message>
        <source>The file is no longer there, and the text that was kept of it is lost. Put the file back, or forget the document.</source>
        <translation>Файла больше нет, и его сохранённый текст утрачен. Верните файл на место или забудьте документ.</translation>
    </message>
    <message>
        <source>No highlights were found in {path}. Files of Zotero, KOReader, calibre and Web Annotations (JSON-LD) are read.</source>
        <translation>В {path} не найдено выделений. Читаются файлы Zotero, KOReader, calibre и Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <source>The backup cannot be written to {path} ({cause}). What was there is unchanged: choose another place.</source>
        <translation>Резервную копию не удаётся записать в {path} ({cause}). Прежнее содержимое не изменилось: выберите другое место.</translation>
    </message>
    <message>
        <source>The library file {name} in {folder} is damaged ({cause}). The newest good backup is from {made}, documents in it: {documents}. To go back to it, run: oqyrman restore --library "{folder}" "{backup}". The damaged file is kept.</source>
        <translation>Файл библиотеки {name} в папке {folder} повреждён ({cause}). Последняя исправная копия от {made}, документов в ней: {documents}. Чтобы вернуться к ней, выполните: oqyrman restore --library "{folder}" "{backup}". Повреждённый файл сохраняется.</translation>
    </message>
    <message>
        <source>The library in {folder} is open for reading only ({cause}). Nothing was changed.</source>
        <translation>Библиотека в папке {folder} открыта только для чтения ({cause}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Look whether that is its name; index makes a new one.</source>
        <translation>В папке {folder} нет библиотеки. Проверьте, верно ли имя; новую создаёт команда index.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a library, or is damaged ({cause}). Nothing was changed.</source>
        <translation>{path} не является резервной копией библиотеки или повреждён ({cause}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Oqyrman. Nothing was changed: update the program to restore it.</source>
        <translation>{path} создан более новой версией Oqyrman. Ничего не изменено: чтобы восстановить, обновите программу.</translation>
    </message>
    <message>
        <source>“{part}” is nothing that can be filled in. Choose among the fields that are listed, in braces.</source>
        <translation>«{part}» нельзя подставить. Выберите одно из перечисленных полей, в фигурных скобках.</translation>
    </message>
    <message>
        <source>Nobody named “{name}” speaks in this document; these do: {known}. Leave the name out for an answerer who is not named.</source>
        <translation>В этом документе нет говорящего «{name}»; есть: {known}. Если отвечающий не назван, имя не указывайте.</translation>
    </message>
    <message>
        <source>The encoding of {path} cannot be chosen: files of this kind settle it themselves.</source>
        <translation>Кодировку файла {path} выбрать нельзя: в файлах этого вида она задана самим файлом.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({cause}). What was there is unchanged: close the file where it is open, or choose another place.</source>
        <translation>Файл {path} не удаётся записать ({cause}). Прежнее содержимое не изменилось: закройте файл там, где он открыт, или выберите другое место.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}” here; choose one of these: {known}.</source>
        <translation>Кодировки «{name}» здесь нет; выберите одну из этих: {known}.</translation>
    </message>
    <message>
        <source>The file {path} is no key of hidden names, and is left as it is. Choose another place for the key.</source>
        <translation>Файл {path} не является ключом скрытых имён и оставлен как есть. Выберите для ключа другое место.</translation>
    </message>
    <message>
        <source>The file {path} is a library or a backup, and is left as it is. Choose another place.</source>
        <translation>Файл {path} — это библиотека или резервная копия, он оставлен без изменений. Выберите другое место.</translation>
    </message>
    <message>
        <source>The key of hidden names cannot be the file of the quotes, {path}. Keep it in a file of its own.</source>
        <translation>Ключ к скрытым именам нельзя хранить в файле с цитатами {path}. Сохраните его в отдельный файл.</translation>
    </message>
    <message>
        <source>The file {path} is a text of the library, and is left as it is. Choose another place.</source>
        <translation>Файл {path} — текст библиотеки, он оставлен без изменений. Выберите другое место.</translation>
    </message>
    <message>
        <source>A tag has at most {most} characters; this one has {count}.</source>
        <translation>В теге не может быть больше {most} знаков; здесь их {count}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year} г.</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} г.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The language changes as soon as the work is done and open forms are closed.</source>
        <translation>Язык сменится, как только закончится работа и закроются окна с незавершённым выбором.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выбор таблицы</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Столбцы {name}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Every row becomes a document. Say which column holds the text; the others may stay as they are.</source>
        <translation>Каждая строка станет документом. Укажите, в каком столбце текст; остальные можно не менять.</translation>
    </message>
    <message>
        <source>For all tables in the folder {name}</source>
        <translation>Для всех таблиц в папке {name}</translation>
    </message>
    <message>
        <source>ID of the row</source>
        <translation>Обозначение строки (ID)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не берётся</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Прочитать таблицу</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Таблицы ({kinds})</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Что в столбце {name}</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message numerus="yes">
        <source>%n document(s) forgotten</source>
        <translation>
            <numerusform>Забыт %Ln документ</numerusform>
            <numerusform>Забыто %Ln документа</numerusform>
            <numerusform>Забыто %Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of the library</source>
        <translation>
            <numerusform>Из библиотеки убран %Ln документ</numerusform>
            <numerusform>Из библиотеки убрано %Ln документа</numerusform>
            <numerusform>Из библиотеки убрано %Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of documents</source>
        <translation>Добавить папку с документами</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file is no longer there; you read the kept text. It was at {path}</source>
        <translation>Файла больше нет, вы читаете сохранённый текст. Он находился в {path}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n file(s) gone</source>
        <translation>
            <numerusform>пропал %Ln файл</numerusform>
            <numerusform>пропало %Ln файла</numerusform>
            <numerusform>пропало %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds left out:</source>
        <translation>
            <numerusform>Пропущен %Ln файл других видов:</numerusform>
            <numerusform>Пропущено %Ln файла других видов:</numerusform>
            <numerusform>Пропущено %Ln файлов других видов:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>не прочитан %Ln</numerusform>
            <numerusform>не прочитано %Ln</numerusform>
            <numerusform>не прочитано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them live on a kept text, which will be lost.</source>
        <translation>
            <numerusform>От %Ln из них остался лишь сохранённый текст, он будет утрачен.</numerusform>
            <numerusform>От %Ln из них остались лишь сохранённые тексты, они будут утрачены.</numerusform>
            <numerusform>От %Ln из них остались лишь сохранённые тексты, они будут утрачены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Папка или файл</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Не брать эти</translation>
    </message>
    <message>
        <source>Left out of all folders, a pattern on each line:</source>
        <translation>Не берутся ни из каких папок (по шаблону в строке):</translation>
    </message>
    <message>
        <source>Left out of {folder}, a pattern on each line:</source>
        <translation>Не берутся из {folder} (по шаблону в строке):</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <translation>Найти изменения сейчас</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Нечитаемых</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники текстов</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of the library? The files stay where they are. Saved searches and the places where you stopped reading are kept: added again, all is as before.</source>
        <translation>
            <numerusform>Убрать из библиотеки %Ln документ? Файлы останутся на месте. Сохранённые запросы и места, где вы остановились, не пропадут: если добавить снова, всё будет как прежде.</numerusform>
            <numerusform>Убрать из библиотеки %Ln документа? Файлы останутся на месте. Сохранённые запросы и места, где вы остановились, не пропадут: если добавить снова, всё будет как прежде.</numerusform>
            <numerusform>Убрать из библиотеки %Ln документов? Файлы останутся на месте. Сохранённые запросы и места, где вы остановились, не пропадут: если добавить снова, всё будет как прежде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Убрать из библиотеки…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Что случилось и что делать</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>изменения отслеживаются</translation>
    </message>
    <message>
        <source>looked through by hand</source>
        <translation>проверяется вручную</translation>
    </message>
    <message>
        <source>not reachable now; its texts are kept</source>
        <translation>сейчас недоступно; тексты сохранены</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>без расширения</translation>
    </message>
</context>
<context>
    <name>Vanished</name>
    <message>
        <source>Files that are gone</source>
        <translation>Пропавшие файлы</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n document(s) for good? The kept text cannot be made again.</source>
        <translation>
            <numerusform>Забыть %Ln документ навсегда? Сохранённый текст нельзя создать заново.</numerusform>
            <numerusform>Забыть %Ln документа навсегда? Сохранённые тексты нельзя создать заново.</numerusform>
            <numerusform>Забыть %Ln документов навсегда? Сохранённые тексты нельзя создать заново.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Забыть…</translation>
    </message>
    <message>
        <source>Takes the chosen documents, or without a choice all, out for good</source>
        <translation>Навсегда убирает выбранные документы, а если ничего не выбрано — все</translation>
    </message>
    <message>
        <source>These files are no longer in their folders. Their texts are kept: they can be searched and read. Put a file back, or anywhere into your folders, and it is the same document again.</source>
        <translation>Этих файлов больше нет в папках. Их тексты сохранены: по ним можно искать, их можно читать. Верните файл на место или положите в любую из своих папок, и это снова будет тот же документ.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Where the file was</source>
        <translation>Где был файл</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>%n document(s) in it</source>
        <translation>
            <numerusform>в ней %Ln документ</numerusform>
            <numerusform>в ней %Ln документа</numerusform>
            <numerusform>в ней %Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window has this library open. Here you can search and read; nothing is changed, and reading positions are not kept.</source>
        <translation>Эта библиотека открыта в другом окне. Здесь можно искать и читать; ничего не меняется, и места чтения не запоминаются.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Создание резервной копии библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n document(s)</source>
        <translation>
            <numerusform>Скопирован %Ln документ</numerusform>
            <numerusform>Скопировано %Ln документа</numerusform>
            <numerusform>Скопировано %Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Резервные копии (*.sqlite)</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Резервные копии (*.sqlite);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Restore it? What the library holds now is kept as another backup. The window is closed and opened again.</source>
        <translation>Восстановить? Нынешнее содержимое библиотеки сохранится как ещё одна копия. Окно закроется и откроется снова.</translation>
    </message>
    <message>
        <source>Restore the backup?</source>
        <translation>Восстановить из копии?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>The folder of this library cannot be written ({cause}). Here you can search and read; nothing is changed, and reading positions are not kept.</source>
        <translation>В папку этой библиотеки нельзя записывать ({cause}). Здесь можно искать и читать; ничего не меняется, и места чтения не запоминаются.</translation>
    </message>
    <message>
        <source>The library file is damaged ({cause}). The newest good backup is from {made}, {held}. The damaged file is kept beside it.</source>
        <translation>Файл библиотеки повреждён ({cause}). Последняя исправная копия от {made}, {held}. Повреждённый файл сохраняется рядом.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>No questions, names or figures were found in this text.</source>
        <translation>В этом тексте не нашлось ни вопросов, ни имён, ни чисел.</translation>
    </message>
    <message>
        <source>The questions, people, places, figures and notes of a document stand here once it is open.</source>
        <translation>Когда документ открыт, здесь показаны его вопросы, люди, места, числа и заметки.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Corrected; the file itself stays as it is.</source>
        <translation>Исправлено; сам файл не изменён.</translation>
    </message>
    <message>
        <source>Read in another encoding; the file itself stays as it is.</source>
        <translation>Прочитано в другой кодировке; сам файл не изменён.</translation>
    </message>
    <message>
        <source>Shown as it was saved; you will not be asked again.</source>
        <translation>Показано так, как сохранено; вопрос больше не появится.</translation>
    </message>
    <message>
        <source>Shown repaired; the file itself stays as it is.</source>
        <translation>Показано с исправлением; сам файл не изменён.</translation>
    </message>
    <message>
        <source>The rule holds for all documents of {folder}, now and later.</source>
        <translation>Правило действует для всех документов папки {folder}, нынешних и будущих.</translation>
    </message>
    <message>
        <source>The rule of {folder} holds no longer.</source>
        <translation>Правило папки {folder} больше не действует.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Your change will be made when indexing has ended</source>
        <translation>Изменение будет внесено, когда закончится индексация</translation>
    </message>
</context>
<context>
    <name>CorrectionEditor</name>
    <message>
        <source>All as in the file</source>
        <translation>Всё как в файле</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>Correct title, date, source</source>
        <translation>Исправление заголовка, даты, источника</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>For which documents the source is meant</source>
        <translation>К каким документам относится источник</translation>
    </message>
    <message>
        <source>In the file: {words}</source>
        <translation>В файле: {words}</translation>
    </message>
    <message>
        <source>Rules of folders…</source>
        <translation>Правила папок…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>The file says nothing.</source>
        <translation>В файле не указано.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Write the date like this: 2025-10-29.</source>
        <translation>Запишите дату так: 2025-10-29.</translation>
    </message>
    <message>
        <source>for all documents of “{folder}”</source>
        <translation>для всех документов папки «{folder}»</translation>
    </message>
    <message>
        <source>for all documents of “{folder}” that name no source</source>
        <translation>для всех документов папки «{folder}» без источника</translation>
    </message>
    <message>
        <source>for this document</source>
        <translation>для этого документа</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Kazakh, Windows</source>
        <translation>казахская, Windows</translation>
    </message>
    <message>
        <source>Kazakh, older Windows</source>
        <translation>казахская, старые Windows</translation>
    </message>
    <message>
        <source>Russian, DOS</source>
        <translation>русская, DOS</translation>
    </message>
    <message>
        <source>Russian, ISO</source>
        <translation>русская, ISO</translation>
    </message>
    <message>
        <source>Russian, Mac</source>
        <translation>русская, Mac</translation>
    </message>
    <message>
        <source>Russian, Unix</source>
        <translation>русская, Unix</translation>
    </message>
    <message>
        <source>Russian, Windows</source>
        <translation>русская, Windows</translation>
    </message>
    <message>
        <source>Western, Windows</source>
        <translation>западная, Windows</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>все языки</translation>
    </message>
    <message>
        <source>all languages, high byte first</source>
        <translation>все языки, старший байт первым</translation>
    </message>
    <message>
        <source>all languages, low byte first</source>
        <translation>все языки, младший байт первым</translation>
    </message>
</context>
<context>
    <name>EncodingChooser</name>
    <message>
        <source>Encodings</source>
        <translation>Кодировки</translation>
    </message>
    <message>
        <source>Find it out again</source>
        <translation>Определить заново</translation>
    </message>
    <message>
        <source>In which encoding is {name} to be read? The file itself is not changed.</source>
        <translation>В какой кодировке читать {name}? Сам файл не меняется.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Читать так</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <source>The first lines in this encoding</source>
        <translation>Первые строки в этой кодировке</translation>
    </message>
    <message>
        <source>{name} (chosen)</source>
        <translation>{name} (выбрана)</translation>
    </message>
    <message>
        <source>{name} (found)</source>
        <translation>{name} (определена)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All hits</source>
        <translation>Все найденные места</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Found in this document</source>
        <translation>Найдено в этом документе</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>Показать все найденные места</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее найденное место</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее найденное место</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} из {count}</translation>
    </message>
    <message>
        <source>This document does not have it in any form. The box at the top searches all documents.</source>
        <translation>В этом документе этого нет ни в одной форме. Строка вверху ищет во всех документах.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Correct title, date, source or speakers</source>
        <translation>Исправить заголовок, дату, источник или говорящих</translation>
    </message>
    <message>
        <source>Corrected…</source>
        <translation>Исправлено…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Show it repaired</source>
        <translation>Показать с исправлением</translation>
    </message>
    <message>
        <source>The encoding of the file; click to choose another</source>
        <translation>Кодировка файла; щёлкните, чтобы выбрать другую</translation>
    </message>
    <message>
        <source>This text seems to have been saved in a wrong encoding. The file itself stays as it is.</source>
        <translation>Похоже, этот текст сохранён в неверной кодировке. Сам файл останется как есть.</translation>
    </message>
    <message numerus="yes">
        <source>also at %n other place(s)</source>
        <translation>
            <numerusform>есть ещё в %Ln месте</numerusform>
            <numerusform>есть ещё в %Ln местах</numerusform>
            <numerusform>есть ещё в %Ln местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Теги: {tags}</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
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
        <translation>Предварительный просмотр печати</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Write this document into a file</source>
        <translation>Запись документа в файл</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Записано в {path}</translation>
    </message>
</context>
<context>
    <name>ParagraphBar</name>
    <message>
        <source>Go to paragraph</source>
        <translation>Перейти к абзацу</translation>
    </message>
    <message>
        <source>of {last}</source>
        <translation>из {last}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Where the same text lies</source>
        <translation>Где лежит тот же текст</translation>
    </message>
    <message>
        <source>No text lies at more than one place. One that does is shown once, and here are all its places.</source>
        <translation>Нет текста, который лежал бы в нескольких местах. Такой текст показывается один раз, а здесь перечислены все его места.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Link to paragraph {number} copied</source>
        <translation>Ссылка на абзац {number} скопирована</translation>
    </message>
    <message>
        <source>No document of this library has the text of this link.</source>
        <translation>В этой библиотеке нет текста, на который ведёт ссылка.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Этого документа больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>ReadingStyle</name>
    <message>
        <source>Airy</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупно</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>No folder has a rule. Open a document of it and choose “Correct title, date, source…” to set one.</source>
        <translation>Правил для папок нет. Чтобы задать правило, откройте документ папки и выберите «Исправить заголовок, дату, источник…».</translation>
    </message>
    <message>
        <source>Rules of folders</source>
        <translation>Правила папок</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять правило</translation>
    </message>
    <message>
        <source>{folder}: the source of all documents is {source}</source>
        <translation>{folder}: источник всех документов — {source}</translation>
    </message>
    <message>
        <source>{folder}: the source of documents that name none is {source}</source>
        <translation>{folder}: источник документов, где он не указан, — {source}</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Converted by Oqyrman from Cyrillic to Arabic letters</source>
        <translation>Преобразовано программой Oqyrman из кириллицы в арабскую графику</translation>
    </message>
    <message>
        <source>Converted by Oqyrman from Cyrillic to Latin letters (2021)</source>
        <translation>Преобразовано программой Oqyrman из кириллицы в латиницу (2021)</translation>
    </message>
    <message>
        <source>Converted by Oqyrman from Cyrillic to Latin letters (web)</source>
        <translation>Преобразовано программой Oqyrman из кириллицы в латиницу (веб)</translation>
    </message>
</context>
<context>
    <name>TalkBars</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Прочие реплики</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто спрашивает</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>Between paragraphs</source>
        <translation>Между абзацами</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Букв в строке</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Высота строки</translation>
    </message>
    <message>
        <source>Sans serif ({name})</source>
        <translation>Без засечек ({name})</translation>
    </message>
    <message>
        <source>Serif ({name})</source>
        <translation>С засечками ({name})</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Текст и страница</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>This font lacks some Kazakh letters; another font lends them.</source>
        <translation>В этом шрифте нет некоторых казахских букв; они взяты из другого.</translation>
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
        <translation>Готово.</translation>
    </message>
    <message>
        <source>More than one speaks in it, and all are named: {names}.</source>
        <translation>В этом отрывке говорит не один человек, названы все: {names}.</translation>
    </message>
    <message>
        <source>No change of marks is there to be done again.</source>
        <translation>Нет изменений пометок, которые можно повторить.</translation>
    </message>
    <message>
        <source>No change of marks is there to be undone.</source>
        <translation>Нет изменений пометок, которые можно отменить.</translation>
    </message>
    <message>
        <source>No mark stands here.</source>
        <translation>Здесь нет пометки.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Select a passage, or go to a match, to highlight it.</source>
        <translation>Чтобы пометить, выделите отрывок или перейдите к совпадению.</translation>
    </message>
    <message>
        <source>Select the passage that is to be copied.</source>
        <translation>Выделите отрывок, который нужно скопировать.</translation>
    </message>
    <message>
        <source>Select the passage that the note is about.</source>
        <translation>Выделите отрывок, к которому относится заметка.</translation>
    </message>
    <message numerus="yes">
        <source>The text was changed, and %n mark(s) lost their place; see Notes.</source>
        <translation>
            <numerusform>Текст изменился, %Ln пометка потеряла своё место; см. «Заметки».</numerusform>
            <numerusform>Текст изменился, %Ln пометки потеряли своё место; см. «Заметки».</numerusform>
            <numerusform>Текст изменился, %Ln пометок потеряли своё место; см. «Заметки».</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What was written is not kept.</source>
        <translation>Написанное не сохранено.</translation>
    </message>
    <message>
        <source>Copied with its source: “{quote}”</source>
        <translation>Скопировано с источником: «{quote}»</translation>
    </message>
    <message>
        <source>Highlighted ({colour}): “{quote}”</source>
        <translation>Помечено ({colour}): «{quote}»</translation>
    </message>
    <message>
        <source>Mark removed: “{quote}”</source>
        <translation>Пометка убрана: «{quote}»</translation>
    </message>
    <message>
        <source>Note kept: “{quote}”</source>
        <translation>Заметка сохранена: «{quote}»</translation>
    </message>
    <message>
        <source>The text was changed there, and the place of this mark was lost: “{quote}”</source>
        <translation>Текст в этом месте изменился, место пометки потеряно: «{quote}»</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Closing the window keeps the note, too</source>
        <translation>При закрытии окна заметка тоже сохранится</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>What you think of it; Markdown is kept as it is</source>
        <translation>Ваши мысли; Markdown сохраняется как есть</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes and highlights</source>
        <translation>Заметки и пометки</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>голубой</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>розовый</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>место потеряно</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>жёлтый</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>пометка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>Select a passage to highlight it ({highlight}) or to write a note ({note}); it is listed here.</source>
        <translation>Выделите отрывок, чтобы пометить его ({highlight}) или написать заметку ({note}): она появится здесь.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>ещё {count}…</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>%n backup(s) are kept.</source>
        <translation>
            <numerusform>Хранится %n копия.</numerusform>
            <numerusform>Хранятся %n копии.</numerusform>
            <numerusform>Хранится %n копий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) with keys of yours</source>
        <translation>
            <numerusform>Изменены клавиши %n команды</numerusform>
            <numerusform>Изменены клавиши %n команд</numerusform>
            <numerusform>Изменены клавиши %n команд</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Notice at once what changes in the folders</source>
        <translation>Сразу замечать изменения в папках</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Place of the library</source>
        <translation>Где лежит библиотека</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники текстов</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Текст и страница</translation>
    </message>
    <message>
        <source>The newest is from {day}, {time}.</source>
        <translation>Последняя: {day}, {time}.</translation>
    </message>
    <message>
        <source>The open page shows every change at once.</source>
        <translation>Каждое изменение сразу видно на открытой странице.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There is none yet. One is made every day by itself.</source>
        <translation>Пока нет ни одной. Копия делается сама раз в день.</translation>
    </message>
    <message>
        <source>Your texts stay where they are. Here lie the index, your marks and the backups.</source>
        <translation>Ваши тексты остаются на своих местах. Здесь лежат индекс, ваши пометки и резервные копии.</translation>
    </message>
    <message>
        <source>Copying with source</source>
        <translation>Копирование с источником</translation>
    </message>
    <message>
        <source>Menus do not fade, and nothing blinks or runs by itself.</source>
        <translation>Меню появляются сразу, ничто не мигает и не движется само.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Click a form under the search box to leave it out or take it back, or a question on the right to go to it.</source>
        <translation>Нажмите на форму слова под строкой поиска, чтобы убрать её или вернуть, или на вопрос справа, чтобы перейти к нему.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Select a passage and choose “Copy with source”: who says it and where goes with it.</source>
        <translation>Выделите отрывок и выберите «Копировать с источником»: вместе с ним скопируется, кто и где это сказал.</translation>
    </message>
    <message>
        <source>Select a passage and press {keys}: it is copied with who says it, where and when.</source>
        <translation>Выделите отрывок и нажмите {keys}: вместе с ним скопируется, кто, где и когда это сказал.</translation>
    </message>
    <message>
        <source>The first steps are shown as soon as there are texts.</source>
        <translation>Первые шаги появятся, как только будут тексты.</translation>
    </message>
    <message>
        <source>Type a word, for example минерал: all its forms are found.</source>
        <translation>Введите слово, например минерал: найдутся все его формы.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>No command is called so. Try another word for it.</source>
        <translation>Такой команды нет. Попробуйте другое слово.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Напишите, что вы хотите сделать</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Найти команду или клавиши</translation>
    </message>
    <message>
        <source>Keep the other keys of this command, too</source>
        <translation>Оставить и прежние клавиши этой команды</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Клавиши команды «{command}»</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Такой команды нет.</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Отдать этой команде</translation>
    </message>
    <message>
        <source>These keys write or edit text. Take others, with Ctrl or Alt.</source>
        <translation>Этими клавишами пишут или правят текст. Выберите другие, с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{keys} is the shortcut of “{command}”.</source>
        <translation>{keys} уже у команды «{command}».</translation>
    </message>
</context>
<context>
    <name>AllMarks</name>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>%n пометка убрана</numerusform>
            <numerusform>%n пометки убраны</numerusform>
            <numerusform>%n пометок убрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) tagged: {tag}</source>
        <translation>
            <numerusform>%n пометка получила тег: {tag}</numerusform>
            <numerusform>%n пометки получили тег: {tag}</numerusform>
            <numerusform>%n пометок получили тег: {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) written</source>
        <translation>
            <numerusform>%n пометка записана</numerusform>
            <numerusform>%n пометки записаны</numerusform>
            <numerusform>%n пометок записано</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Другой тег</translation>
    </message>
    <message>
        <source>Any form of a word in quotes, notes and tags (in notes only: {example})</source>
        <translation>Любая форма слова в цитатах, заметках и тегах (только в заметках: {example})</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Любой источник</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Любой тег</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>Как в библиотеке</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>По цвету</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документу</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Последние изменённые</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Export highlights, notes and bookmarks</source>
        <translation>Экспорт пометок, заметок и закладок</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Highlights, notes and bookmarks</source>
        <translation>Пометки, заметки и закладки</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Это здесь</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Пометок: {count}</translation>
    </message>
    <message>
        <source>Marks: {count} of {total}</source>
        <translation>Пометок: {count} из {total}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Nothing like “{quote}” stands in the document any more.</source>
        <translation>В документе больше нет ничего похожего на «{quote}».</translation>
    </message>
    <message>
        <source>Open document only</source>
        <translation>Только открытый документ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Место потеряно</translation>
    </message>
    <message>
        <source>Places that it may mean</source>
        <translation>Возможные места</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message numerus="yes">
        <source>Tag taken away from %n mark(s): {tag}</source>
        <translation>
            <numerusform>Тег снят с %n пометки: {tag}</numerusform>
            <numerusform>Тег снят с %n пометок: {tag}</numerusform>
            <numerusform>Тег снят с %n пометок: {tag}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags alone</source>
        <translation>Только теги</translation>
    </message>
    <message>
        <source>The document of “{quote}” is not in the library; the mark waits for it.</source>
        <translation>Документа с «{quote}» в библиотеке нет; пометка ждёт его.</translation>
    </message>
    <message>
        <source>The mark has its new place.</source>
        <translation>У пометки новое место.</translation>
    </message>
    <message>
        <source>The text was changed, and the place of “{quote}” was lost. It may be one of these:</source>
        <translation>Текст изменился, и место «{quote}» потеряно. Возможно, это одно из них:</translation>
    </message>
    <message>
        <source>There are no marks yet. Select a passage on the page and highlight it, or write a note.</source>
        <translation>Пометок пока нет. Выделите отрывок на странице и пометьте его или напишите заметку.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Words in quotes, notes and tags</source>
        <translation>Слова в цитатах, заметках и тегах</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n mark(s)…</source>
        <translation>
            <numerusform>Изменяется %n пометка…</numerusform>
            <numerusform>Изменяются %n пометки…</numerusform>
            <numerusform>Изменяется %n пометок…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Bookmark put at “{quote}”</source>
        <translation>Закладка поставлена: «{quote}»</translation>
    </message>
    <message>
        <source>Bookmark taken away from “{quote}”</source>
        <translation>Закладка убрана: «{quote}»</translation>
    </message>
    <message>
        <source>Open a document to put a bookmark into it.</source>
        <translation>Чтобы поставить закладку, откройте документ.</translation>
    </message>
</context>
<context>
    <name>ImportMarks</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Import highlights and notes</source>
        <translation>Импорт пометок и заметок</translation>
    </message>
    <message>
        <source>Libraries and backups (*.sqlite);;All files (*)</source>
        <translation>Библиотеки и резервные копии (*.sqlite);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking for the place of mark {done} of {total}…</source>
        <translation>Ищется место пометки {done} из {total}…</translation>
    </message>
    <message>
        <source>Looking for the place of mark {done}…</source>
        <translation>Ищется место пометки {done}…</translation>
    </message>
    <message>
        <source>Marks of another library: its {file}, or a backup</source>
        <translation>Пометки другой библиотеки: её {file} или резервная копия</translation>
    </message>
    <message>
        <source>Marks of {name}</source>
        <translation>Пометки из {name}</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Нет документа</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Место потеряно</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped; what was read so far is kept.</source>
        <translation>Остановлено; прочитанное до этого сохранено.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>В списке первые {count}.</translation>
    </message>
    <message>
        <source>There are no marks in it.</source>
        <translation>В нём нет пометок.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Waits for its document</source>
        <translation>Ждёт документа</translation>
    </message>
    <message>
        <source>Web Annotations, Zotero, KOReader, calibre (*.jsonld *.json *.html *.htm *.md *.lua *.calibre_annotation_collection);;All files (*)</source>
        <translation>Web Annotations, Zotero, KOReader, calibre (*.jsonld *.json *.html *.htm *.md *.lua *.calibre_annotation_collection);;Все файлы (*)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ней стало</translation>
    </message>
    <message>
        <source>known already: {count}</source>
        <translation>уже известны: {count}</translation>
    </message>
    <message>
        <source>place lost: {count}</source>
        <translation>место потеряно: {count}</translation>
    </message>
    <message>
        <source>taken in: {count}</source>
        <translation>принято: {count}</translation>
    </message>
    <message>
        <source>waiting for their document: {count}</source>
        <translation>ждут документа: {count}</translation>
    </message>
    <message>
        <source>without a document: {count}</source>
        <translation>без документа: {count}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Attributed to</source>
        <translation>Кому приписано</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>Drafts (*.md *.markdown *.txt *.docx *.odt *.rtf *.html);;All files (*)</source>
        <translation>Черновики (*.md *.markdown *.txt *.docx *.odt *.rtf *.html);;Все файлы (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>Markdown (*.md);;CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;JSON (*.json)</source>
        <translation>Markdown (*.md);;CSV (*.csv);;Excel (*.xlsx);;Word (*.docx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Открыть черновик</translation>
    </message>
    <message>
        <source>Open a draft…</source>
        <translation>Открыть черновик…</translation>
    </message>
    <message>
        <source>Paste a quotation, or a text with quoted passages, and press {keys}</source>
        <translation>Вставьте цитату или текст с цитатами и нажмите {keys}</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quotations: {count}</source>
        <translation>Цитат: {count}</translation>
    </message>
    <message>
        <source>Quotes and verdicts</source>
        <translation>Цитаты и выводы</translation>
    </message>
    <message>
        <source>Said by someone else</source>
        <translation>Сказал другой человек</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Сохранить выводы</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped; what was verified so far is listed.</source>
        <translation>Остановлено; проверенное до этого осталось в списке.</translation>
    </message>
    <message>
        <source>Struck out: only in the quotation. Underlined: in the source. Enter opens the place.</source>
        <translation>Зачёркнуто — только в цитате, подчёркнуто — в источнике. Enter открывает место.</translation>
    </message>
    <message>
        <source>Text with quotations</source>
        <translation>Текст с цитатами</translation>
    </message>
    <message>
        <source>The text names {names}.</source>
        <translation>В тексте назван: {names}.</translation>
    </message>
    <message>
        <source>The whole text is one quotation</source>
        <translation>Весь текст — одна цитата</translation>
    </message>
    <message>
        <source>There is nothing in it that could be verified.</source>
        <translation>Здесь нечего проверять.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Verified quotations</source>
        <translation>Проверенные цитаты</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Verify quotations</source>
        <translation>Проверка цитат</translation>
    </message>
    <message>
        <source>Verifying: {done} of {total} quotations</source>
        <translation>Проверяется: {done} из {total} цитат</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Записано в {path}</translation>
    </message>
    <message>
        <source>“{quoted}” is “{source}” there</source>
        <translation>в источнике вместо «{quoted}» стоит «{source}»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Here every quotation will have its verdict: verbatim, differs (with what is different), said by someone else, or not found; with who says it and where. Paste your article or one quotation above, or open a draft.</source>
        <translation>Здесь о каждой цитате будет сказано: дословно, отличается (и чем), сказано другим или не найдено; кто это говорит и где. Вставьте выше статью или одну цитату либо откройте черновик.</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Braces hold a field; what stands in square brackets is left out where a field in it is empty.</source>
        <translation>Поле пишется в фигурных скобках; часть в квадратных скобках пропускается, если поле в ней пустое.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>How quotes are copied</source>
        <translation>Как копируются цитаты</translation>
    </message>
    <message>
        <source>More than one speaks in this passage, so the copy names all of them.</source>
        <translation>В этом отрывке говорят несколько человек, поэтому в копии названы все.</translation>
    </message>
    <message>
        <source>Open a document to see what is copied.</source>
        <translation>Откройте документ, чтобы увидеть, что копируется.</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Свой шаблон</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Until then quotes are copied as before.</source>
        <translation>До исправления цитаты копируются по-прежнему.</translation>
    </message>
    <message>
        <source>Usual template</source>
        <translation>Обычный шаблон</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>дата публикации</translation>
    </message>
    <message>
        <source>hash to check the words again</source>
        <translation>хеш для повторной проверки</translation>
    </message>
    <message>
        <source>link back to the passage</source>
        <translation>ссылка на отрывок</translation>
    </message>
    <message>
        <source>numbers of the paragraphs</source>
        <translation>номера абзацев</translation>
    </message>
    <message>
        <source>place of the file</source>
        <translation>расположение файла</translation>
    </message>
    <message>
        <source>press source</source>
        <translation>издание</translation>
    </message>
    <message>
        <source>the passage in quotation marks</source>
        <translation>отрывок в кавычках</translation>
    </message>
    <message>
        <source>title of the text</source>
        <translation>заголовок текста</translation>
    </message>
    <message>
        <source>what that person is</source>
        <translation>должность говорящего</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>кто говорит</translation>
    </message>
    <message>
        <source>who wrote the text</source>
        <translation>автор текста</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>CSL-JSON for Zotero</source>
        <translation>CSL-JSON для Zotero</translation>
    </message>
    <message>
        <source>Every form of the ticked names is replaced in quotes, titles, speakers and comments. Not replaced: other names, nicknames, offices, places, outlets, your heading, and the link, by which anyone who has the same text finds the passage. Read the file once before you give it away. You will be asked where to keep the key, which tells who is behind which label.</source>
        <translation>Отмеченные имена заменяются во всех формах: в цитатах, заголовках, у говорящих и в комментариях. Не заменяются: другие имена, прозвища, должности, географические названия, издания, ваш заголовок и ссылка, по которой любой, у кого есть тот же текст, найдёт отрывок. Прочитайте файл, прежде чем отдать его. Программа спросит, где хранить ключ: он говорит, кто скрыт за каким обозначением.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Keep the key in a file of its own, apart from the quotes.</source>
        <translation>Храните ключ в отдельном файле, не вместе с цитатами.</translation>
    </message>
    <message>
        <source>Markdown with footnotes</source>
        <translation>Markdown со сносками</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>Заменяемые имена</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Лицо {number}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>RIS for Zotero and EndNote</source>
        <translation>RIS для Zotero и EndNote</translation>
    </message>
    <message>
        <source>Replace names of people by labels</source>
        <translation>Заменить имена людей обозначениями</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Where the key is kept: it tells who is behind which label</source>
        <translation>Где хранить ключ: он говорит, кто скрыт за каким обозначением</translation>
    </message>
    <message>
        <source>Word with footnotes</source>
        <translation>Word со сносками</translation>
    </message>
    <message>
        <source>Write the quotes into a file</source>
        <translation>Запись цитат в файл</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>{name} - key</source>
        <translation>{name} - ключ</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменилась</numerusform>
            <numerusform>%n изменились</numerusform>
            <numerusform>%n изменились</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) copied with their sources.</source>
        <translation>
            <numerusform>%n цитата скопирована с источником.</numerusform>
            <numerusform>%n цитаты скопированы с источниками.</numerusform>
            <numerusform>%n цитат скопировано с источниками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stand word for word</source>
        <translation>
            <numerusform>%n цитата совпадает слово в слово</numerusform>
            <numerusform>%n цитаты совпадают слово в слово</numerusform>
            <numerusform>%n цитат совпадают слово в слово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) taken out.</source>
        <translation>
            <numerusform>%n цитата убрана.</numerusform>
            <numerusform>%n цитаты убраны.</numerusform>
            <numerusform>%n цитат убрано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other typography</source>
        <translation>
            <numerusform>%n с другими знаками</numerusform>
            <numerusform>%n с другими знаками</numerusform>
            <numerusform>%n с другими знаками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a file</source>
        <translation>
            <numerusform>%n без файла</numerusform>
            <numerusform>%n без файла</numerusform>
            <numerusform>%n без файла</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Добавить ещё раз</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Comment on the chosen quote; it goes into the files, too</source>
        <translation>Комментарий к выбранной цитате; он попадает и в файлы</translation>
    </message>
    <message>
        <source>Comment on the quote</source>
        <translation>Комментарий к цитате</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Скопировать все</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>How quotes are copied…</source>
        <translation>Как копируются…</translation>
    </message>
    <message>
        <source>Looking for the quotes in their sources…</source>
        <translation>Поиск цитат в источниках…</translation>
    </message>
    <message>
        <source>Looks whether every quote still stands in its source word for word</source>
        <translation>Смотрит, стоит ли каждая цитата в своём источнике слово в слово</translation>
    </message>
    <message>
        <source>No change of the quotes is there to be done again.</source>
        <translation>Нет изменений цитат, которые можно повторить.</translation>
    </message>
    <message>
        <source>No change of the quotes is there to be undone.</source>
        <translation>Нет изменений цитат, которые можно отменить.</translation>
    </message>
    <message>
        <source>No quotes yet. Select a passage, or put the cursor into a highlight, and press {keys}. Quotes of all documents gather here in your order.</source>
        <translation>Цитат пока нет. Выделите отрывок или поставьте курсор в помеченное место и нажмите {keys}. Цитаты из всех документов собираются здесь в вашем порядке.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Quote added: “{quote}”</source>
        <translation>Цитата добавлена: «{quote}»</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotes in their order</source>
        <translation>Цитаты по порядку</translation>
    </message>
    <message>
        <source>Select a passage, or put the cursor into a highlight, to take it as a quote.</source>
        <translation>Чтобы взять цитату, выделите отрывок или поставьте курсор в помеченное место.</translation>
    </message>
    <message>
        <source>Take care: more than one speaks in it.</source>
        <translation>Осторожно: здесь говорят несколько человек.</translation>
    </message>
    <message>
        <source>The document of this quote is no longer in the library: “{quote}”</source>
        <translation>Документа этой цитаты больше нет в библиотеке: «{quote}»</translation>
    </message>
    <message>
        <source>The text was changed, and these words are no longer there: “{quote}”</source>
        <translation>Текст изменился, этих слов в нём больше нет: «{quote}»</translation>
    </message>
    <message>
        <source>This passage is quote {number} already: “{quote}”</source>
        <translation>Этот отрывок уже взят, цитата {number}: «{quote}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Write into a file…</source>
        <translation>Записать в файл…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>check {hash}</source>
        <translation>хеш проверки {hash}</translation>
    </message>
    <message>
        <source>document gone</source>
        <translation>документа нет</translation>
    </message>
    <message>
        <source>file gone; word for word in the kept text</source>
        <translation>файла нет; в сохранённом тексте слово в слово</translation>
    </message>
    <message>
        <source>more than one speaks</source>
        <translation>говорят несколько человек</translation>
    </message>
    <message>
        <source>stands with other quotation marks or dashes</source>
        <translation>другие кавычки или тире</translation>
    </message>
    <message>
        <source>stands word for word</source>
        <translation>слово в слово</translation>
    </message>
    <message>
        <source>stands word for word, at another place</source>
        <translation>слово в слово, но в другом месте</translation>
    </message>
    <message>
        <source>text changed: these words are no longer there</source>
        <translation>текст изменился: этих слов больше нет</translation>
    </message>
    <message>
        <source>the same words as quote {number}</source>
        <translation>те же слова, что в цитате {number}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>No link to a document was copied.</source>
        <translation>Ссылка на документ не скопирована.</translation>
    </message>
    <message>
        <source>Open a document first.</source>
        <translation>Сначала откройте документ.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Close this page</source>
        <translation>Закрыть эту страницу</translation>
    </message>
    <message>
        <source>{title}, active page</source>
        <translation>{title}, активная страница</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Отмечено как прочитанное</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Отмечено как непрочитанное</translation>
    </message>
    <message>
        <source>Open a document first, or select some in the list.</source>
        <translation>Сначала откройте документ или выберите несколько в списке.</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>Убрано из избранного</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Добавлено в избранное</translation>
    </message>
    <message>
        <source>Tags taken away: {tags}</source>
        <translation>Снятые теги: {tags}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Теги: {tags}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n document(s))</source>
        <translation>
            <numerusform>{what} (%Ln документ)</numerusform>
            <numerusform>{what} (%Ln документа)</numerusform>
            <numerusform>{what} (%Ln документов)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add “{tag}”</source>
        <translation>Добавить «{tag}»</translation>
    </message>
    <message>
        <source>Closing the window keeps the tags, too</source>
        <translation>При закрытии окна теги тоже сохранятся</translation>
    </message>
    <message>
        <source>Find or add a tag</source>
        <translation>Найти или добавить тег</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>MatchScrollBar</name>
    <message>
        <source>Place in the document</source>
        <translation>Место в документе</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message numerus="yes">
        <source>mentioned %n time(s)</source>
        <translation>
            <numerusform>упоминается %n раз</numerusform>
            <numerusform>упоминается %n раза</numerusform>
            <numerusform>упоминается %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Folded answer</source>
        <translation>Свёрнутый ответ</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Open a document to have it read aloud.</source>
        <translation>Откройте документ, чтобы слушать его.</translation>
    </message>
    <message>
        <source>Qt's speech module cannot be loaded: {reason}</source>
        <translation>Речевой модуль Qt не загружается: {reason}</translation>
    </message>
    <message>
        <source>Reading aloud needs an extra that is not installed. In the program's folder: {command}</source>
        <translation>Для чтения вслух нужно дополнение, которое не установлено. В папке программы выполните: {command}</translation>
    </message>
    <message>
        <source>Reading aloud. Esc stops.</source>
        <translation>Идёт чтение вслух. Esc — остановить.</translation>
    </message>
    <message>
        <source>The voice of the system failed, so reading aloud has stopped.</source>
        <translation>Голос системы отказал, чтение вслух остановлено.</translation>
    </message>
    <message>
        <source>This system has no English voice: English paragraphs are left out.</source>
        <translation>В системе нет английского голоса: абзацы на английском пропускаются.</translation>
    </message>
    <message>
        <source>This system has no Kazakh voice: Kazakh paragraphs are left out. On Linux espeak-ng has one.</source>
        <translation>В системе нет казахского голоса: абзацы на казахском пропускаются. В Linux такой голос есть в espeak-ng.</translation>
    </message>
    <message>
        <source>This system has no Russian voice: Russian paragraphs are left out.</source>
        <translation>В системе нет русского голоса: абзацы на русском пропускаются.</translation>
    </message>
    <message>
        <source>This system has no voices. On Linux, install speech-dispatcher and espeak-ng.</source>
        <translation>В системе нет ни одного голоса. В Linux установите speech-dispatcher и espeak-ng.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Read them in a Bashkir voice</source>
        <translation>Читать башкирским голосом</translation>
    </message>
    <message>
        <source>Read them in a Kyrgyz voice</source>
        <translation>Читать киргизским голосом</translation>
    </message>
    <message>
        <source>Read them in a Russian voice, with wrong sounds</source>
        <translation>Читать русским голосом, с ошибками в звуках</translation>
    </message>
    <message>
        <source>Read them in a Tatar voice</source>
        <translation>Читать татарским голосом</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Looking for the voices of the system… Esc cancels.</source>
        <translation>Поиск голосов системы… Esc — отмена.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The system's voices cannot be opened. Try “{command}” in a terminal, then try again here.</source>
        <translation>Не удалось открыть голоса системы. Проверьте их в терминале командой «{command}» и повторите попытку.</translation>
    </message>
    <message>
        <source>The system's voices do not answer. Type “{command}” in a terminal, then try again.</source>
        <translation>Голоса системы не отвечают. Выполните в терминале «{command}» и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
</context>
</TS>
