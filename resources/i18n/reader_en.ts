<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%n file(s) gone</source>
        <translation>
            <numerusform>%Ln file gone</numerusform>
            <numerusform>%Ln files gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not indexed yet</source>
        <translation>
            <numerusform>%Ln not indexed yet</numerusform>
            <numerusform>%Ln not indexed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <comment>of how many</comment>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>Backed up %n document(s)</source>
        <translation>
            <numerusform>Backed up %Ln document</numerusform>
            <numerusform>Backed up %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in it</source>
        <translation>
            <numerusform>%Ln document in it</numerusform>
            <numerusform>%Ln documents in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there again</source>
        <translation>
            <numerusform>%Ln there again</numerusform>
            <numerusform>%Ln there again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) gone, their texts are kept</source>
        <translation>
            <numerusform>%Ln file gone, its text is kept</numerusform>
            <numerusform>%Ln files gone, their texts are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%Ln document added</numerusform>
            <numerusform>%Ln documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%Ln use</numerusform>
            <numerusform>%Ln uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to {path}</source>
        <translation>
            <numerusform>%Ln line written to {path}</numerusform>
            <numerusform>%Ln lines written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vanished</name>
    <message numerus="yes">
        <source>Forget %n document(s) for good? The kept text cannot be made again.</source>
        <translation>
            <numerusform>Forget %Ln document for good? The kept text cannot be made again.</numerusform>
            <numerusform>Forget %Ln documents for good? The kept texts cannot be made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message numerus="yes">
        <source>%n document(s) taken out of the library</source>
        <translation>
            <numerusform>%Ln document taken out of the library</numerusform>
            <numerusform>%Ln documents taken out of the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) forgotten</source>
        <translation>
            <numerusform>%Ln document forgotten</numerusform>
            <numerusform>%Ln documents forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n file(s) gone</source>
        <translation>
            <numerusform>%Ln file gone</numerusform>
            <numerusform>%Ln files gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of the library? The files stay where they are. Saved searches and the places where you stopped reading are kept: added again, all is as before.</source>
        <translation>
            <numerusform>Take %Ln document out of the library? The file stays where it is. Saved searches and the places where you stopped reading are kept: added again, all is as before.</numerusform>
            <numerusform>Take %Ln documents out of the library? The files stay where they are. Saved searches and the places where you stopped reading are kept: added again, all is as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them live on a kept text, which will be lost.</source>
        <translation>
            <numerusform>%Ln of them lives on a kept text, which will be lost.</numerusform>
            <numerusform>%Ln of them live on kept texts, which will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds left out:</source>
        <translation>
            <numerusform>%Ln file of another kind left out:</numerusform>
            <numerusform>%Ln files of other kinds left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message numerus="yes">
        <source>also at %n other place(s)</source>
        <translation>
            <numerusform>also at %Ln other place</numerusform>
            <numerusform>also at %Ln other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkBars</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>The text was changed, and %n mark(s) lost their place; see Notes.</source>
        <translation>
            <numerusform>The text was changed, and %Ln mark lost its place; see Notes.</numerusform>
            <numerusform>The text was changed, and %Ln marks lost their place; see Notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>%n backup(s) are kept.</source>
        <translation>
            <numerusform>%n backup is kept.</numerusform>
            <numerusform>%n backups are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) with keys of yours</source>
        <translation>
            <numerusform>%n command with keys of yours</numerusform>
            <numerusform>%n commands with keys of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllMarks</name>
    <message numerus="yes">
        <source>%n mark(s) removed</source>
        <translation>
            <numerusform>%n mark removed</numerusform>
            <numerusform>%n marks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) tagged: {tag}</source>
        <translation>
            <numerusform>%n mark tagged: {tag}</numerusform>
            <numerusform>%n marks tagged: {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) written</source>
        <translation>
            <numerusform>%n mark written</numerusform>
            <numerusform>%n marks written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken away from %n mark(s): {tag}</source>
        <translation>
            <numerusform>Tag taken away from %n mark: {tag}</numerusform>
            <numerusform>Tag taken away from %n marks: {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n mark(s)…</source>
        <translation>
            <numerusform>Changing %n mark…</numerusform>
            <numerusform>Changing %n marks…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) copied with their sources.</source>
        <translation>
            <numerusform>%n quote copied with its source.</numerusform>
            <numerusform>%n quotes copied with their sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stand word for word</source>
        <translation>
            <numerusform>%n quote stands word for word</numerusform>
            <numerusform>%n quotes stand word for word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) taken out.</source>
        <translation>
            <numerusform>%n quote taken out.</numerusform>
            <numerusform>%n quotes taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other typography</source>
        <translation>
            <numerusform>%n with other typography</numerusform>
            <numerusform>%n with other typography</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a file</source>
        <translation>
            <numerusform>%n without a file</numerusform>
            <numerusform>%n without a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n document(s))</source>
        <translation>
            <numerusform>{what} (%Ln document)</numerusform>
            <numerusform>{what} (%Ln documents)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message numerus="yes">
        <source>mentioned %n time(s)</source>
        <translation>
            <numerusform>mentioned %n time</numerusform>
            <numerusform>mentioned %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
</TS>
