<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>gangmu::Translations</name>
    <message>
        <source>中文</source>
        <extracomment>The English name of the language itself: &quot;English&quot;.</extracomment>
        <translation>English</translation>
    </message>
</context>
</TS>
