// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

struct Message
{
    QString source;
    QString translation;
    bool finished = true;
};

/// All messages of translations/en.ts.
QList<Message> messages()
{
    QFile file(QStringLiteral(GANGMU_SOURCES "/translations/en.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            found.emplaceBack();
        } else if (xml.name() == "source"_L1) {
            found.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            found.last().finished = !xml.attributes().hasAttribute("type"_L1);
            found.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return found;
}

/// The places of a text that are filled in later: %1, %2, %L1, %n; sorted.
QStringList places(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?\\d+|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

TEST(English, EveryTextHasOne)
{
    const QList<Message> all = messages();
    ASSERT_FALSE(all.isEmpty());
    for (const Message &message : all) {
        EXPECT_TRUE(message.finished && !message.translation.isEmpty())
            << "no English for: " << message.source.toStdString();
    }
}

TEST(English, KeepsThePlacesToFillIn)
{
    for (const Message &message : messages()) {
        if (message.finished) {
            EXPECT_EQ(places(message.source), places(message.translation)) << message.source.toStdString();
        }
    }
}

TEST(English, HasNoFullWidthPunctuation)
{
    static const QRegularExpression wide(u"[，。；：？！（）、【】]"_s);
    for (const Message &message : messages()) {
        EXPECT_FALSE(message.translation.contains(wide))
            << message.source.toStdString() << " → " << message.translation.toStdString();
    }
}

TEST(English, KeepsThePatternsOfFileFilters)
{
    static const QRegularExpression patterns(u"\\*\\.\\w+"_s);
    const auto all = [](const QString &text) {
        QStringList found;
        for (auto it = patterns.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        return found;
    };
    for (const Message &message : messages()) {
        if (message.finished) {
            EXPECT_EQ(all(message.source), all(message.translation)) << message.source.toStdString();
        }
    }
}

} // namespace
} // namespace gangmu
